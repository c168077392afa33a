import { foldText } from '../vietnamese/fold.ts';
import {
  ABBREVIATIONS_BEHIND,
  type AbbreviationRow,
  BODY_ABBREVIATIONS,
  FIELD_ABBREVIATIONS,
  WORD_ABBREVIATIONS,
} from '../vocabulary/abbreviations.ts';
import { trimEndSigns, trimStartSigns } from './trim-signs.ts';

// UBND | LĐTB&XH | HC-TC | VH, TT & DL | KH và ĐT | PCT.UBND; a symbol (57/KH-UBND, 11-CT/TU) is none
export const SHORT_FORM =
  /(?<![\p{L}\p{N}/]|\d-|\/[\p{L}-]{0,12})\p{Lu}+(?:(?:\s?[&.,-]\s?|\svà\s)\p{Lu}+(?!\p{Ll}))*(?![\p{Ll}\p{N}/])/gu;

/** Signs before and after a name: quotes, brackets, bullets. */
const EDGE_SIGNS = '.,;:–-+•*"“”\'‘’([{/…';
/** Syllables that no abbreviation has a letter for. */
const SILENT = new Set(['và', 'của', 'các', 'cho', 'về', 'trong']);
/** Syllables looked at before a definition. */
const MAX_SYLLABLES = 24;
/** An abbreviation of so many letters is mended when one of them is off (LĐTĐXH); shorter ones are too near each other. */
const MENDABLE_LENGTH = 6;

/** What plans abbreviate without saying so, by spelling ("LĐTB&XH") and by letters alone ("LĐTBXH"). */
export const BASE_ABBREVIATIONS = tableOf([...BODY_ABBREVIATIONS, ...FIELD_ABBREVIATIONS, ...WORD_ABBREVIATIONS]);

/** Words that no sign stands in: "PC-TT" is not PCTT. */
const WORDS: ReadonlySet<string> = new Set(WORD_ABBREVIATIONS.flatMap((row) => row.short));

function tableOf(rows: readonly AbbreviationRow[]): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const row of rows) {
    for (const shortForm of row.short) {
      table.set(compact(shortForm), row.full);
      const letters = lettersOf(shortForm);
      if (!table.has(letters)) table.set(letters, row.full);
    }
  }
  return table;
}

export function remember(table: Map<string, string>, shortForm: string, full: string): void {
  table.set(compact(shortForm), full);
  table.set(lettersOf(shortForm), full);
}

export function lookUp(shortForm: string, table: ReadonlyMap<string, string>): string | undefined {
  const spelt = table.get(compact(shortForm));
  if (spelt !== undefined) return spelt;
  const letters = lettersOf(shortForm);
  return letters !== compact(shortForm) && WORDS.has(letters) ? undefined : table.get(letters);
}

const BEHIND = ABBREVIATIONS_BEHIND.map(({ noun, rows }) => ({
  noun: ` ${noun.toLowerCase()} `,
  table: tableOf(rows),
}));

/** The nouns, and the space behind them, are no longer. Characters. */
const LONGEST_NOUN = 10;

/** "TP" behind "Sở" is Tư pháp, whatever it is elsewhere; undefined behind other words. */
export function lookUpBehind(shortForm: string, before: string): string | undefined {
  const words = ` ${before.slice(-LONGEST_NOUN).toLowerCase()}`;
  return BEHIND.find(({ noun }) => words.endsWith(noun))?.table.get(compact(shortForm));
}

/** LĐTĐXH, LĐTXH → what LĐTBXH stands for. */
export function mend(shortForm: string, table: ReadonlyMap<string, string>): string | undefined {
  const letters = lettersOf(shortForm);
  if (letters.length < MENDABLE_LENGTH - 1) return undefined;
  for (const [known, full] of table) {
    if (known.length >= MENDABLE_LENGTH && isOneLetterOff(letters, known)) return full;
  }
  return undefined;
}

function isOneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const length = Math.min(a.length, b.length);
  let start = 0;
  while (start < length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return Math.max(a.length, b.length) - start - end === 1;
}

/** As printed, without spaces. */
export function compact(shortForm: string): string {
  return shortForm.replace(/\svà\s/gu, '&').replace(/\s/gu, '');
}

export function lettersOf(shortForm: string): string {
  return shortForm.replace(/\svà\s/gu, '').replace(/[^\p{L}]/gu, '');
}

/** The words before a definition whose initials are the abbreviation; undefined where they are not. */
export function spelledBefore(before: string, letters: string): string | undefined {
  const syllables = before.trim().split(/\s+/u).slice(-MAX_SYLLABLES);
  let rest = letters;
  for (let at = syllables.length - 1; at >= 0; at -= 1) {
    const syllable = syllables[at] ?? '';
    const initial = initialOf(syllable);
    const last = rest.at(-1);
    if (initial !== null && last !== undefined && sameInitial(initial, last)) rest = rest.slice(0, -1);
    else if (initial !== null && !SILENT.has(syllable.toLowerCase())) return undefined;
    if (rest === '') return trimName(syllables.slice(at).join(' '));
  }
  return undefined;
}

/** How many syllables from here spell the letters; 0 where they do not. */
export function spelledLength(syllables: readonly string[], from: number, letters: string): number {
  let matched = 0;
  for (let at = from; at < syllables.length && matched < letters.length; at += 1) {
    const initial = initialOf(syllables[at] ?? '');
    const wanted = letters[matched] ?? '';
    if (initial !== null && sameInitial(initial, wanted)) matched += 1;
    else if (initial !== null && !SILENT.has((syllables[at] ?? '').toLowerCase())) return 0;
    if (matched === letters.length) return at - from + 1;
  }
  return 0;
}

function initialOf(syllable: string): string | null {
  return /\p{L}/u.exec(syllable)?.[0] ?? null;
}

/** Đ is a letter of its own; the other marks are not written in abbreviations. */
function sameInitial(a: string, b: string): boolean {
  const isBarred = (letter: string) => letter === 'đ' || letter === 'Đ';
  return isBarred(a) === isBarred(b) && foldText(a) === foldText(b);
}

export function trimName(name: string): string {
  return trimEndSigns(trimStartSigns(name, EDGE_SIGNS), name.includes('(') ? EDGE_SIGNS : `${EDGE_SIGNS})]}`);
}

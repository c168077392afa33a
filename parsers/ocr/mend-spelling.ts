import { isVietnameseSyllable } from '../vietnamese/syllable.ts';
import { BODY_ABBREVIATIONS, FIELD_ABBREVIATIONS, WORD_ABBREVIATIONS } from '../vocabulary/abbreviations.ts';
import { CONFUSABLE_SHAPES } from '../vocabulary/confusable-marks.ts';
import { UNITS_OF_MEASURE } from '../vocabulary/units-of-measure.ts';
import { isCapitalSlip } from './capital-slips.ts';
import { copyCase } from './copy-case.ts';
import { isKnownPair, isKnownWord, markSlipsOf } from './pair-vocabulary.ts';
import { OWN_WORD_COUNT, splitRunTogether } from './run-together.ts';
import { type Mend, pairAt, type WordToken } from './word-tokens.ts';

// CCHC | LĐTB&XH | HC-TC | U8ND
const ALL_CAPITALS = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d&-]{3,}$/u;

// TỈNH, not TTYT: abbreviations have no marks but the bar of Đ
const TONED = /[^A-ZĐ\d&-]/u;

// LĐTĐểXH: a joint of an abbreviation taken for a letter
const NEARLY_CAPITALS = /^[\p{Lu}\d&-]+(?:\p{Ll}[\p{Lu}\d&-]+)?$/u;
const CAPITAL = /\p{Lu}/gu;
const FEWEST_CAPITALS = 4;

/** An abbreviation of so many signs that the document has so often is one of its own. */
const OWN_ABBREVIATION_LENGTH = 4;
const OWN_ABBREVIATION_COUNT = 3;

// USD | VND
const CURRENCY_CODE = /^[A-Z]{3}$/u;

const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...[...BODY_ABBREVIATIONS, ...FIELD_ABBREVIATIONS, ...WORD_ABBREVIATIONS].flatMap((row) => row.short),
  ...UNITS_OF_MEASURE.map((row) => row.code).filter((code) => CURRENCY_CODE.test(code)),
]);

/** Words that no Vietnamese text has, where one slip of reading explains them: "Chiỉ", "theø", "giátrị", "CCHOC". */
export function mendSpelling(tokens: readonly WordToken[]): Mend[] {
  const counts = countWords(tokens);
  return tokens.flatMap((token, at) => {
    if (token.core === '' || isVietnameseSyllable(token.core)) return [];
    const to = ALL_CAPITALS.test(token.core)
      ? (findAbbreviation(token.core, counts) ??
        findOwnAbbreviation(token.core, counts) ??
        findCutAbbreviation(token.core, counts) ??
        splitRunTogether(token.core, counts) ??
        findUndoubled(token.core, counts))
      : (findOwnAbbreviation(token.core, counts) ??
        findRespelling(tokens, at, counts) ??
        splitRunTogether(token.core, counts));
    return to ? [{ at, to }] : [];
  });
}

function countWords(tokens: readonly WordToken[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { core, lower } of tokens) {
    counts.set(lower, (counts.get(lower) ?? 0) + 1);
    if (core !== lower) counts.set(core, (counts.get(core) ?? 0) + 1);
  }
  return counts;
}

/** The words that one slip turns into this one. Lower case. */
function respellings(word: string): string[] {
  const found = new Set<string>();
  for (const { read, printed } of CONFUSABLE_SHAPES) {
    for (let at = word.indexOf(read); at >= 0; at = word.indexOf(read, at + 1)) {
      found.add(word.slice(0, at) + printed + word.slice(at + read.length));
    }
  }
  return [...found];
}

function findAbbreviation(core: string, counts: ReadonlyMap<string, number>): string[] | null {
  // "KON" where the document has "Kon Tum"
  const lower = core.toLowerCase();
  if (ABBREVIATIONS.has(core) || (counts.get(lower) ?? 0) > (counts.get(core) ?? 0)) return null;
  const likely = respellings(lower)
    .map((word) => word.toUpperCase())
    .filter((word) => ABBREVIATIONS.has(word));
  const [only] = likely;
  if (only === undefined || likely.length > 1) return null;
  // What the document has more often than the known abbreviation is one of its own.
  const count = counts.get(core) ?? 0;
  return count <= OWN_WORD_COUNT || count < (counts.get(only) ?? 0) ? [only] : null;
}

/** A letter that was read twice at the start of a word in capitals. */
function findUndoubled(core: string, counts: ReadonlyMap<string, number>): string[] | null {
  const word = core.slice(1);
  if (core.charAt(0) !== word.charAt(0) || !TONED.test(word) || !isVietnameseSyllable(word)) return null;
  const lower = word.toLowerCase();
  return isKnownWord(lower) || (counts.get(lower) ?? 0) > 0 ? [word] : null;
}

function isNearlyCapitals(core: string): boolean {
  return NEARLY_CAPITALS.test(core) && (core.match(CAPITAL)?.length ?? 0) >= FEWEST_CAPITALS;
}

/** The one abbreviation that the document has again and again, and that was read amiss here. */
function findOwnAbbreviation(core: string, counts: ReadonlyMap<string, number>): string[] | null {
  if (!(ALL_CAPITALS.test(core) || isNearlyCapitals(core)) || ABBREVIATIONS.has(core)) return null;
  const count = counts.get(core) ?? 0;
  const likely = [...counts].filter(
    ([own, times]) =>
      own.length >= OWN_ABBREVIATION_LENGTH &&
      times >= Math.max(OWN_ABBREVIATION_COUNT, count * 2 + 1) &&
      ALL_CAPITALS.test(own) &&
      // A letter too many that is there again is printed.
      (count === 1 || own.length >= core.length) &&
      isCapitalSlip(core, own),
  );
  const [only] = likely;
  return only && likely.length === 1 ? [only[0]] : null;
}

/** An abbreviation of so many signs is told from others without its last letter. */
const LONG_ABBREVIATION = 6;

/** "UBN cấp xã", "Phòng NN&PTN": the one known abbreviation that goes on for a letter that the edge of a cell cut; a short one that the document has. */
function findCutAbbreviation(core: string, counts: ReadonlyMap<string, number>): string[] | null {
  if (ABBREVIATIONS.has(core) || counts.get(core) !== 1) return null;
  const isLong = core.length >= LONG_ABBREVIATION;
  const pool = isLong ? [...ABBREVIATIONS] : [...counts.keys()];
  const likely = pool.filter(
    (own) =>
      own.length === core.length + 1 &&
      own.startsWith(core) &&
      (isLong || (ABBREVIATIONS.has(own) && (counts.get(own) ?? 0) >= OWN_ABBREVIATION_COUNT)),
  );
  const [only] = likely;
  return only !== undefined && likely.length === 1 ? [only] : null;
}

function findRespelling(
  tokens: readonly WordToken[],
  at: number,
  counts: ReadonlyMap<string, number>,
): string[] | null {
  const token = tokens[at];
  if (!token) return null;
  const candidates = candidatesFor(token.lower);
  const paired = candidates.filter((word) => makesPair(tokens, at, word));
  // Without a neighbour to tell, only a word that no other word of the language is a slip away from.
  const known = candidates.filter((word) => isKnownWord(word) || (counts.get(word) ?? 0) > 0);
  const own = known.filter((word) => (counts.get(word) ?? 0) >= OWN_WORD_COUNT);
  const best = paired.length > 0 || known.length > 1 ? paired : own;
  const [only] = best;
  return only !== undefined && best.length === 1 ? [copyCase(token.core, only)] : null;
}

/** The Vietnamese words that one slip turns into what was read; the word itself where it is one. */
function candidatesFor(word: string): string[] {
  if (isVietnameseSyllable(word)) return [word];
  return [...new Set([...respellings(word), ...markSlipsOf(word)])].filter(isVietnameseSyllable);
}

function makesPair(tokens: readonly WordToken[], at: number, word: string): boolean {
  const before = pairAt(tokens, at - 1) === null ? [] : candidatesFor(tokens[at - 1]?.lower ?? '');
  const after = pairAt(tokens, at) === null ? [] : candidatesFor(tokens[at + 1]?.lower ?? '');
  return (
    before.some((other) => isKnownPair(`${other} ${word}`)) || after.some((other) => isKnownPair(`${word} ${other}`))
  );
}

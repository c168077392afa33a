import { PLACE_WORDS } from '../vocabulary/organisations.ts';
import {
  GENERIC_UNIT_NOUNS,
  LONG_UNIT_NOUNS,
  NOT_UNIT_STARTS,
  OPEN_NAMES,
  PLURAL_WORDS,
  SHORT_UNIT_NOUNS,
} from '../vocabulary/unit-words.ts';
import { BASE_ABBREVIATIONS } from './abbreviation.ts';

/** How the name of a body begins: "Phòng Nội vụ" names one, "các cơ quan" some of a kind, "đơn vị" a kind. */
export type UnitStart = 'named' | 'plural' | 'generic';

export type GenericKind = keyof typeof GENERIC_UNIT_NOUNS;

/** Characters of a text that decide how it begins. */
const HEAD_LENGTH = 48;

const LONG = [...LONG_UNIT_NOUNS].sort((a, b) => b.length - a.length);
const SHORT = [...SHORT_UNIT_NOUNS].sort((a, b) => b.noun.length - a.noun.length);
const PLURALS = [...PLURAL_WORDS].sort((a, b) => b.length - a.length);
const PLACES = PLACE_WORDS.map((row) => row.word);
const GENERIC = (Object.keys(GENERIC_UNIT_NOUNS) as readonly GenericKind[]).flatMap((kind) =>
  GENERIC_UNIT_NOUNS[kind].map((noun) => ({ kind, noun: noun as string })),
);
const OPEN = new Set(OPEN_NAMES);

/** Does the text begin with the name of a body? `text` may hold abbreviations. */
export function readUnitStart(text: string): UnitStart | null {
  const head = text.trimStart().slice(0, HEAD_LENGTH);
  const lower = head.toLowerCase();
  if (NOT_UNIT_STARTS.some((word) => startsWith(lower, word))) return null;
  const plural = PLURALS.find((word) => startsWith(lower, word));
  if (plural) return isKind(head.slice(plural.length).trimStart()) ? 'plural' : null;
  if (isShortForm(head) || PERSON.test(head)) return 'named';
  const short = SHORT.find((row) => startsWith(lower, row.noun));
  if (short && goesOn(head.slice(short.noun.length).trimStart(), short.goOn)) return 'named';
  const long = LONG.find((noun) => startsWith(lower, noun));
  if (long) return isNameOf(head, long) ? 'named' : 'generic';
  return GENERIC.some((row) => row.kind !== 'place' && startsWith(lower, row.noun)) ? 'generic' : null;
}

/** "Cơ quan chuyên môn", "Đơn vị sự nghiệp" have a capital and yet name a kind; "Công chức Văn phòng" names one. */
function isNameOf(head: string, noun: string): boolean {
  if (!/^\p{Lu}/u.test(head)) return false;
  return !GENERIC.some((row) => row.noun === noun) || /^\s[\p{Lu}\d]/u.test(head.slice(noun.length));
}

/** After "các": a kind of body, place or person, or bodies of one noun: "các Sở Nội vụ, Tài chính". */
function isKind(text: string): boolean {
  const lower = text.toLowerCase();
  return (
    GENERIC.some((row) => startsWith(lower, row.noun)) ||
    LONG.some((noun) => startsWith(lower, noun)) ||
    SHORT.some((row) => startsWith(lower, row.noun)) ||
    CAPITALS.test(text) ||
    startsWith(lower, 'thành viên') ||
    startsWith(lower, 'đồng chí')
  );
}

// Đồng chí Tú | Đ/c Nguyễn Văn A | Ông Nguyễn Văn A
const PERSON = /^(?:đồng chí|đ\/c|ông|bà)\s\p{Lu}/iu;
// UBND huyện | HĐND và UBND | MTTQ | VP UBND
const CAPITALS = /^\p{Lu}{2,}(?:[&.-]\p{Lu}+)*/u;

// EVN | PC07: a body that only its capitals name, when nothing else stands in its place of the list
const UNKNOWN_CAPITALS = /^\p{Lu}{3,}\d{0,2}(?=\s?(?:[,;]|$))/u;

function isShortForm(head: string): boolean {
  const word = CAPITALS.exec(head)?.[0];
  if (word === undefined) return false;
  const full = word.split(/[&.-]/u).map((part) => BASE_ABBREVIATIONS.get(part))[0] ?? BASE_ABBREVIATIONS.get(word);
  if (full === undefined) return UNKNOWN_CAPITALS.test(head);
  const lower = full.toLowerCase();
  return LONG.some((noun) => startsWith(lower, noun)) || SHORT.some((row) => startsWith(lower, row.noun));
}

function goesOn(rest: string, words: readonly string[]): boolean {
  if (/^[\p{Lu}\d]/u.test(rest)) return true;
  const lower = rest.toLowerCase();
  return [...words, ...PLACES].some((word) => startsWith(lower, word));
}

/** The kind of the plain noun that a text ends in, as a list of such nouns goes on after it: "Các cơ quan". */
export function genericKindAtEnd(text: string): GenericKind | null {
  const words = text.trim().split(/\s+/u);
  for (const count of [3, 2, 1]) {
    const last = words.slice(-count).join(' ').toLowerCase();
    const row = GENERIC.find((candidate) => candidate.noun === last);
    if (row && isPlainNoun(words.slice(0, -count), words.at(-count) ?? '')) return row.kind;
  }
  return null;
}

/** In small letters, or with the capital that it has as the first word or after "Các". */
function isPlainNoun(before: readonly string[], word: string): boolean {
  return !/^\p{Lu}/u.test(word) || before.length === 0 || PLURALS.includes(before.at(-1)?.toLowerCase() ?? '');
}

export function genericKindAtStart(text: string): GenericKind | null {
  const lower = text.trimStart().toLowerCase();
  return GENERIC.find((row) => startsWith(lower, row.noun))?.kind ?? null;
}

/** Is this no whole name yet: "Báo", "Chủ tịch", "Văn phòng Hội đồng nhân dân"? `text` is spelt out. */
export function isOpenName(text: string): boolean {
  return OPEN.has(text.toLowerCase().trim()) || GENERIC.some((row) => row.noun === text.toLowerCase().trim());
}

/** The word that begins the text, as a whole word. */
function startsWith(lower: string, word: string): boolean {
  return lower.startsWith(word) && !/[\p{L}\p{N}]/u.test(lower[word.length] ?? '');
}

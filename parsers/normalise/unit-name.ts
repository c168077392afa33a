import { perText } from '../vietnamese/per-text.ts';
import { alignToneMarks } from '../vietnamese/tone-marks.ts';
import { GOVERNMENT_FIELDS } from '../vocabulary/government-fields.ts';
import { NOT_UNIT_STARTS } from '../vocabulary/not-unit-starts.ts';
import { PLACE_WORDS } from '../vocabulary/organisations.ts';
import { KINDS_OF_ORGANISATION, NOT_KIND_ENDS, OPEN_NAMES, THINGS_BESIDE_BODIES } from '../vocabulary/unit-names.ts';
import { GENERIC_UNIT_NOUNS, LONG_UNIT_NOUNS, PLURAL_WORDS, SHORT_UNIT_NOUNS } from '../vocabulary/unit-words.ts';
import { BASE_ABBREVIATIONS } from './abbreviation.ts';
import { trimEndSigns } from './trim-signs.ts';

/** How the name of a body begins: "Phòng Nội vụ" names one, "các cơ quan" some of a kind, "đơn vị" a kind. */
export type UnitStart = 'named' | 'plural' | 'generic';

export type GenericKind = keyof typeof GENERIC_UNIT_NOUNS;

const FIRST_WORD = /^[\p{L}\p{N}]+/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** Characters of a text that decide how it begins. */
const HEAD_LENGTH = 48;

const GENERIC_ROWS = (Object.keys(GENERIC_UNIT_NOUNS) as readonly GenericKind[]).flatMap((kind) =>
  GENERIC_UNIT_NOUNS[kind].map((noun) => ({ word: alignToneMarks(noun), kind })),
);
const LONG = byFirstWord(LONG_UNIT_NOUNS.map((noun) => ({ word: alignToneMarks(noun) })));
const SHORT = byFirstWord(
  SHORT_UNIT_NOUNS.map((row) => ({ word: alignToneMarks(row.noun), goOn: row.goOn.map(alignToneMarks) })),
);
const GENERIC = byFirstWord(GENERIC_ROWS);
const GENERIC_KINDS = new Map(GENERIC_ROWS.map((row) => [row.word, row.kind]));
const ORGANISATIONS = byFirstWord(KINDS_OF_ORGANISATION.map((word) => ({ word: alignToneMarks(word) })));
const NOT_UNITS = byFirstWord(NOT_UNIT_STARTS.map((word) => ({ word: alignToneMarks(word) })));
const PLURALS = byFirstWord(PLURAL_WORDS.map((word) => ({ word })));
const PLACES = byFirstWord(PLACE_WORDS.map((row) => ({ word: alignToneMarks(row.word) })));
const FIELDS = byFirstWord(GOVERNMENT_FIELDS.map((field) => ({ word: alignToneMarks(field.toLowerCase()) })));
const NOT_ENDS = new Set(NOT_KIND_ENDS.map(alignToneMarks));
const OPEN = new Set(OPEN_NAMES.map(alignToneMarks));

/** Does the text begin with the name of a body? `text` may hold abbreviations. */
export function readUnitStart(text: string): UnitStart | null {
  return readHead(text.trimStart().slice(0, HEAD_LENGTH));
}

const readHead = perText((head): UnitStart | null => {
  const lower = toKey(head);
  if (startOf(lower, ORGANISATIONS)) return 'generic';
  if (startOf(lower, NOT_UNITS)) return null;
  const plural = startOf(lower, PLURALS);
  if (plural) return isKind(head.slice(plural.word.length).trimStart(), isShouted(head)) ? 'plural' : null;
  if (isShortForm(head) || PERSON.test(head) || COLLEAGUE.test(head) || CENTRE.test(head)) return 'named';
  const short = startOf(lower, SHORT);
  if (short && goesOn(head.slice(short.word.length).trimStart(), short.goOn, isShouted(head))) return 'named';
  const long = startOf(lower, LONG);
  if (long) return isNameOf(head, long.word) ? 'named' : 'generic';
  const generic = startOf(lower, GENERIC);
  return generic && generic.kind !== 'place' && !ISSUED.test(head) ? 'generic' : null;
});

// Cấp 2.500 giấy chứng nhận quyền sử dụng đất: behind a noun of one word the number counts
const ISSUED = /^\p{L}+\s\d/u;

/** "Cơ quan chuyên môn", "Đơn vị sự nghiệp" have a capital and yet name a kind; "Công chức Văn phòng" names one. */
function isNameOf(head: string, noun: string): boolean {
  if (!/^\p{Lu}/u.test(head)) return false;
  return !GENERIC_KINDS.has(noun) || /^\s[\p{Lu}\d]/u.test(head.slice(noun.length));
}

/** After "các": a kind of body, place or person, or bodies of one noun: "các Sở Nội vụ, Tài chính". */
function isKind(text: string, isInCapitals: boolean): boolean {
  const lower = toKey(text.slice(0, HEAD_LENGTH));
  const isNoun = startOf(lower, GENERIC) ?? startOf(lower, LONG) ?? startOf(lower, SHORT);
  if (isNoun !== undefined || MEMBERS.test(lower)) return true;
  return isInCapitals ? isShortForm(text) : CAPITALS.test(text);
}

/** Where all is in capitals, capitals tell no short form: "CÁC HOẠT ĐỘNG". */
function isShouted(head: string): boolean {
  return /^\p{Lu}{2,}/u.test(head);
}

const MEMBERS = /^(?:thành viên|đồng chí|ông(?:,\s|\s?\()bà)(?!\p{L})/u;
// Đồng chí Tú | Đ/c Nguyễn Văn A | Ông Nguyễn Văn A
const PERSON = /^(?:đồng chí|đ\/c|ông|bà)\s\p{Lu}/iu;
// Chị Nga | Thầy Nguyễn Văn A, not "cô giáo"
const COLLEAGUE = /^(?:[Aa]nh|[Cc]hị|[Cc]ô|[Tt]hầy)\s\p{Lu}\p{Ll}/u;
// TT Dịch vụ tổng hợp
const CENTRE = /^TT\s\p{Lu}\p{Ll}/u;
// UBND huyện | HĐND và UBND | MTTQ | VP UBND
const CAPITALS = /^\p{Lu}{2,}(?:[&.-]\p{Lu}+)*/u;

// EVN | PC07: a body that only its capitals name, when nothing else stands in its place of the list
const UNKNOWN_CAPITALS = /^(?![IVX]+(?![A-ZĐ]))[A-ZĐ]{3,}\d{0,2}(?=\s?(?:[,;]|$))/u;

function isShortForm(head: string): boolean {
  const word = CAPITALS.exec(head)?.[0];
  if (word === undefined) return false;
  const full = word.split(/[&.-]/u).map((part) => BASE_ABBREVIATIONS.get(part))[0] ?? BASE_ABBREVIATIONS.get(word);
  if (full === undefined) return UNKNOWN_CAPITALS.test(head);
  const lower = toKey(full);
  return (startOf(lower, LONG) ?? startOf(lower, SHORT)) !== undefined;
}

/** PHÒNG VH-XH | PHÒNG TC-KH */
function hasShortForm(text: string): boolean {
  const word = CAPITALS.exec(text)?.[0] ?? '';
  return BASE_ABBREVIATIONS.has(word) || word.split(/[&.-]/u).every((part) => BASE_ABBREVIATIONS.has(part));
}

function goesOn(rest: string, words: readonly string[], isInCapitals: boolean): boolean {
  if (isInCapitals ? startOf(toKey(rest), FIELDS) || hasShortForm(rest) : /^[\p{Lu}\d]/u.test(rest)) return true;
  const lower = toKey(rest);
  return words.some((word) => startsWith(lower, word)) || startOf(lower, PLACES) !== undefined;
}

/** Does the text name a kind and no thing of that noun: "Đơn vị trực thuộc Sở", "Ngành Y tế", not "Ngành nông nghiệp"? */
export function isKindAlone(text: string): boolean {
  const head = text.trimStart();
  const lower = toKey(head);
  const noun = startOf(lower, GENERIC) ?? startOf(lower, LONG);
  if (noun === undefined) return false;
  const rest = head.slice(noun.word.length);
  const next = toKey(rest.trimStart());
  return (
    KIND_GOES_ON.test(next) ||
    (startOf(next, GENERIC) ?? startOf(next, SHORT)) !== undefined ||
    (!isShouted(head) && /^\s\p{Lu}/u.test(rest))
  );
}

// Đơn vị | Cán bộ, công chức | Cơ quan thuộc Sở | Đơn vị liên quan | Địa phương và doanh nghiệp
const KIND_GOES_ON =
  /^(?:$|[,;:(]|(?:và|công lập|thuộc|trực thuộc|có liên quan|liên quan|chuyên môn|chủ trì|cấp|các|khác|được|của|tại|trong|trên)(?!\p{L}))/u;

/** The kind of the plain noun that a text ends in, as a list of such nouns goes on after it: "Các cơ quan". */
export function genericKindAtEnd(text: string): GenericKind | null {
  const words = text.trim().split(/\s+/u);
  if (NOT_ENDS.has(toKey(words.slice(-2).join(' ')))) return null;
  for (const count of [3, 2, 1]) {
    const kind = GENERIC_KINDS.get(toKey(words.slice(-count).join(' ')));
    if (kind && isPlainNoun(words.slice(0, -count), words.at(-count) ?? '')) return kind;
  }
  return null;
}

/** In small letters, or with the capital that it has as the first word, after "Các", or after another of the list: "Các Sở, Ban". */
function isPlainNoun(before: readonly string[], word: string): boolean {
  const last = before.at(-1) ?? '';
  if (!/^\p{Lu}/u.test(word) || before.length === 0 || startOf(toKey(last), PLURALS) !== undefined) return true;
  return last.endsWith(',') && genericKindAtEnd(before.join(' ').slice(0, -1)) !== null;
}

export function genericKindAtStart(text: string): GenericKind | null {
  return startOf(toKey(text.trimStart().slice(0, HEAD_LENGTH)), GENERIC)?.kind ?? null;
}

/** "LỰC LƯỢNG, PHƯƠNG TIỆN": what there is rather than who. */
export function listsOtherThings(name: string): boolean {
  const [first = '', ...others] = toKey(trimEndSigns(name, '.:; ')).split(/,\s|\svà\s/u);
  // 1. Lực lượng
  if (others.length === 0 && first === FORCES) return true;
  return others.some((part) => THINGS.some((thing) => startsWith(part, thing)));
}

const FORCES = alignToneMarks('lực lượng');
const THINGS = THINGS_BESIDE_BODIES.map(alignToneMarks);

/** Is this no whole name yet: "Báo", "Chủ tịch", "Văn phòng Hội đồng nhân dân"? `text` is spelt out. */
export function isOpenName(text: string): boolean {
  const key = toKey(text.trim());
  return OPEN.has(key) || GENERIC_KINDS.has(key);
}

function toKey(text: string): string {
  return alignToneMarks(text.toLowerCase());
}

type Rows<T> = ReadonlyMap<string, readonly T[]>;

/** Rows by the first word of each, the longest first. */
function byFirstWord<T extends { readonly word: string }>(rows: readonly T[]): Rows<T> {
  const table = new Map<string, T[]>();
  for (const row of rows) {
    const first = firstWordOf(row.word);
    table.set(first, [...(table.get(first) ?? []), row]);
  }
  for (const list of table.values()) list.sort((a, b) => b.word.length - a.word.length);
  return table;
}

/** The longest row that the text begins with, as whole words. */
function startOf<T extends { readonly word: string }>(lower: string, rows: Rows<T>): T | undefined {
  return rows.get(firstWordOf(lower))?.find((row) => startsWith(lower, row.word));
}

function firstWordOf(lower: string): string {
  return FIRST_WORD.exec(lower)?.[0] ?? '';
}

function startsWith(lower: string, word: string): boolean {
  return lower.startsWith(word) && !LETTER_OR_DIGIT.test(lower[word.length] ?? '');
}

import { allMatches } from '../vietnamese/all-matches.ts';
import { isCapitals } from '../vietnamese/fold.ts';
import { perText } from '../vietnamese/per-text.ts';
import {
  FIGURE_MARKS,
  ISSUER_ENDS,
  ISSUERS_IN_SYMBOLS,
  NUMBERED_BODIES,
  SHARED_CODES,
  SUBJECT_STARTS,
} from '../vocabulary/citation-words.ts';
import { DOCUMENT_TYPE_ALIASES, DOCUMENT_TYPES, LETTER_CODE } from '../vocabulary/document-types.ts';
import { findDates } from './plan-date.ts';
import { trimEndSigns, trimEndWord, trimStartSigns } from './trim-signs.ts';

/** One mention of a numbered document. */
export interface CitedDocument {
  /** Offsets of the number and symbol in the text. */
  readonly start: number;
  readonly end: number;
  /** Where all that the mention says of the document is over: its date, issuer and subject. */
  readonly saidUntil: number;
  /** As printed, no spaces: "1085/QĐ-TTg". */
  readonly reference: string;
  readonly typeCode: string | null;
  readonly issuedOn: string | null;
  /** As printed; null where the mention does not say it. */
  readonly issuer: string | null;
  readonly subject: string | null;
}

// 1085/QĐ-TTg | 62/2020/NĐ-CP | 57 /KH-UBND | 54/2019/QH14 | 19-2017/NQ-CP | 49/SNV-CCHCVTLT | 63/2010/NĐ- CP | 26/KH-BCĐ138/CP | 66.25/2026/NQ-CP; not QCVN 01:2019/BCT
const STATE_REFERENCE =
  /(?<![\p{L}\d:.,/-])(?<number>(?:\d{1,3}\.)?\d{1,5}[a-zA-Z]?)\s?(?:[/-]\s?(?<year>(?:19|20)\d{2})\s?)?\/\s?(?<symbol>\p{Lu}[\p{L}\d&]*(?:[-–.](?:\s(?=\p{Lu}{2}))?[\p{L}\d&]+)*(?:(?<=\d)\/\p{Lu}{2,6}(?![\p{L}\d]))?)/gu;
// 11-CT/TU | 07-KH/BTC | 223-CV/HU | 36-HD/VPTW | 01-NQ/TU
const PARTY_REFERENCE =
  /(?<![\p{L}\d:.,/-])(?<number>\d{1,5}[a-zA-Z]?)\s?[-–]\s?(?<symbol>\p{Lu}[\p{L}&]*\s?\/\s?\p{Lu}[\p{L}\d&]*(?:[-–.][\p{L}\d&]+)*)/gu;

/** Between two references that share the word before the first: "các Nghị định số 20/2008/NĐ-CP, số 63/2010/NĐ-CP và số …". */
const LIST_JOINT = /^[\s,;]*(?:(?:và|hoặc|cùng)\s)?(?:số\s?:?\s?)?$/iu;
// "ngày 15/9/2022" right after, or after the issuer: "của Chính phủ ngày 15/7/2021"
const BEFORE_DATE = /^(?:của\s[^,;.():]{1,80})?$/iu;
// "Ngày 12/01/2023, Sở Nội vụ có Công văn số": the date and the body before the document
const DATE_AND_BODY_BEFORE =
  /^,?\s(?<body>\p{Lu}[^.;:]{2,90}?)\s(?:đã\s)?(?:có|ban hành|ký ban hành|ra)\s(?:[^.;:,]{0,30})$/u;
// Xét đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số | theo chỉ đạo của UBND tỉnh tại Công văn số: who proposes or directs wrote it
const PROPOSER =
  /(?:đề nghị|chỉ đạo|ý kiến|yêu cầu|hướng dẫn|kết luận) của (?<body>\p{Lu}[^.;:()]{2,80}?)(?:\s\([^()]{2,160}\))?\stại\s[^.;:,]{2,30}(?:số\s?:?\s?)$/u;
const BEFORE_ISSUER = /^[\s,)]*(?:đã\s)?của\s+/iu;

/** How far before a reference its kind may stand: "Luật Tổ chức chính quyền địa phương số 77/2015/QH13". Characters. */
const KIND_REACH = 110;
/** How far after it its date, its issuer and its subject are looked for. Characters. */
const REACH = 400;

const NAMES = [...DOCUMENT_TYPES, ...DOCUMENT_TYPE_ALIASES]
  .map((row) => ({ name: row.name.toLowerCase(), code: row.code }))
  .sort((a, b) => b.name.length - a.name.length);
const CODES = new Map(
  DOCUMENT_TYPES.flatMap((row) => [row.code, ...row.spellings].map((spelling) => [spelling, row.code] as const)),
);
const SHARED = new Set(SHARED_CODES.map((row) => `${row.inSymbol}|${row.byName}`));
/** A name is over where the next document's kind begins: "của UBND tỉnh và Kế hoạch số …". */
const NEXT_KINDS = NAMES.flatMap((row) => [` và ${row.name}`, ` và các ${row.name}`]);
const WHOLE_NEXT_KINDS = NEXT_KINDS.map((words) => `${words} `);
const WHOLE_ISSUER_ENDS = ISSUER_ENDS.map((word) => ` ${word} `);
const WHOLE_SUBJECT_STARTS = SUBJECT_STARTS.map((word) => ` ${word} `);
/** The longest of them with what comes after. Characters. */
const LONGEST_START = Math.max(...WHOLE_SUBJECT_STARTS.map((word) => word.length));
const JOINS = /\svà\s/iu;
const LETTER = /\p{L}/u;
/** A symbol with the legislature's term says who made it, not of what kind it is. */
const LEGISLATURE = /^(?:QH|UBTVQH)\d{1,2}$/u;

/** Every reference in the text, in reading order, with what its mention says of it. */
export const findCitations = perText(searchCitations);

function searchCitations(text: string): readonly CitedDocument[] {
  const places = findReferences(text);
  if (places.length === 0) return [];
  const found: CitedDocument[] = [];
  places.forEach((place, index) => {
    const previous = places[index - 1];
    const next = places[index + 1];
    const before = text.slice(Math.max(previous?.end ?? 0, place.start - KIND_REACH), place.start);
    const after = text.slice(place.end, Math.min(next?.start ?? text.length, place.end + REACH));
    const isListed = previous !== undefined && LIST_JOINT.test(skipDate(text.slice(previous.end, place.start)));
    const inherited = isListed ? (found.at(-1)?.typeCode ?? null) : null;
    const dated = readDate(after, before);
    const named = readIssuer(dated.rest);
    const subject = readSubject(
      dated.rest + text.slice(place.end + after.length, endOfMention(text, places, index)),
      named,
    );
    const proposer = PROPOSER.exec(before)?.groups?.body ?? null;
    const issuer = named ?? dated.body ?? proposer ?? issuerInSymbol(place.symbol);
    found.push({
      start: place.start,
      end: place.end,
      saidUntil: endOfLast(text, place.end, [dated.printed, named, subject]),
      reference: place.reference,
      typeCode: chooseType(place.symbol, kindBefore(before), inherited),
      issuedOn: dated.iso,
      issuer,
      subject,
    });
  });
  return shareIssuers(text, found);
}

// Quyết định số 690/QĐ-UBND ngày 05/11/2021 và Quyết định số 12/QĐ-UBND ngày 08/01/2025 của UBND tỉnh
const AND_KIND = /^\s?và\s(?:\p{L}{1,12}\s){1,4}(?:số\s?:?\s?)?$/iu;

function isOfOneSymbol(a: CitedDocument, b: CitedDocument): boolean {
  const symbols = [a, b].map(({ reference }) => reference.slice(reference.lastIndexOf('/')));
  return symbols[0] === symbols[1];
}

/** "các Thông tư số 37/… và số 41/… của Bộ trưởng …": the body that is said after the last made them all. */
function shareIssuers(text: string, found: readonly CitedDocument[]): readonly CitedDocument[] {
  const shared = [...found];
  for (let at = shared.length - 2; at >= 0; at -= 1) {
    const cited = shared[at];
    const next = shared[at + 1];
    if (!cited || !next || cited.issuer !== null) continue;
    const between = skipDate(text.slice(cited.end, next.start));
    const isListed = LIST_JOINT.test(between) || (AND_KIND.test(between) && isOfOneSymbol(cited, next));
    if (isListed) shared[at] = { ...cited, issuer: next.issuer };
  }
  return shared;
}

/** A subject may name documents itself ("triển khai Quyết định số …"); the next document of a list ends it. */
function endOfMention(text: string, places: readonly ReferencePlace[], index: number): number {
  const start = places[index]?.end ?? 0;
  const next = places.slice(index + 1).find((place) => {
    const before = withoutNumberWord(text.slice(start, place.start));
    const lower = before.toLowerCase();
    const name = NAMES.find((row) => lower.endsWith(row.name))?.name ?? '';
    return /(?:^|[,;]|\svà|\scác|“|")\s*$/iu.test(before.slice(0, before.length - name.length));
  });
  return Math.min(next?.start ?? text.length, start + REACH);
}

/** Where the last of the parts ends that stand behind a reference, each after the one before. */
function endOfLast(text: string, from: number, parts: readonly (string | null)[]): number {
  let end = from;
  for (const part of parts) {
    const at = part === null ? -1 : text.indexOf(part, from);
    if (part !== null && at >= 0) end = Math.max(end, at + part.length);
  }
  return end;
}

/** The kind of document that a symbol tells: "1085/QĐ-TTg" → "QĐ"; a letter's tells none, and is "CV"; null for laws (QH14). */
export function typeOfReference(reference: string): string | null {
  const place = findReferences(reference)[0];
  return place ? chooseType(place.symbol, null, null) : null;
}

interface ReferencePlace {
  readonly start: number;
  readonly end: number;
  readonly reference: string;
  /** The letters after number and year. */
  readonly symbol: string;
}

function findReferences(text: string): readonly ReferencePlace[] {
  if (!text.includes('/') || !/\d/u.test(text)) return [];
  const found: ReferencePlace[] = [];
  for (const pattern of [STATE_REFERENCE, PARTY_REFERENCE]) {
    for (const match of allMatches(text, pattern)) {
      const symbol = compact(match.groups?.symbol ?? '');
      const end = match.index + match[0].length;
      if (
        !isSymbol(symbol) ||
        isComparison(match[0], symbol) ||
        NUMBERED_BODY.test(text.slice(0, match.index)) ||
        FORM_BEFORE.test(text.slice(Math.max(0, match.index - FORM_REACH), match.index)) ||
        found.some((other) => match.index < other.end && other.start < end)
      )
        continue;
      found.push({ start: match.index, end, reference: compact(match[0]), symbol });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

// Ban Chỉ đạo 138/CP | BCĐ 389/TP: the number is of the decision that set the board up, and its name
const NUMBERED_BODY = new RegExp(`(?:${NUMBERED_BODIES.join('|')})\\s?$`, 'iu');
// Mẫu 09/BH | Mẫu số 01/BH | biểu mẫu số 2a/KTNB: a form's number
const FORM_BEFORE = /(?<!\p{L})mẫu\s(?:số\s?:?\s?)?$/iu;
/** Characters. */
const FORM_REACH = 12;

// 2026/ƯTH
const YEAR_NUMBER = /^20\d{2}\s?\//u;

/** "KH 2026/ƯTH 2025" compares two figures and names no document. */
const isComparison = (reference: string, symbol: string): boolean =>
  YEAR_NUMBER.test(reference) && FIGURE_MARKS.includes(symbol);

/** Every part of a symbol is an abbreviation: "Điều 7/Luật" and "03/Quý" have none. */
function isSymbol(symbol: string): boolean {
  return (
    symbol.split(/[-/.]/u).every((part) => CODES.has(part) || /^[\p{Lu}\d&]+(?:\p{Ll}\p{Lu}*)?$/u.test(part)) &&
    /\p{Lu}{2}/u.test(symbol)
  );
}

function compact(text: string): string {
  return text.replace(/\s+/gu, '').replace(/–/gu, '-');
}

/** The name of a kind right before "số", or further back where the symbol itself tells no kind. */
function kindBefore(before: string): { readonly code: string; readonly isAdjacent: boolean } | null {
  const lower = before.toLowerCase();
  const trimmed = withoutNumberWord(lower);
  const adjacent = NAMES.find(
    (row) => trimmed.endsWith(row.name) && !LETTER.test(trimmed.at(-row.name.length - 1) ?? ''),
  );
  if (adjacent) return { code: adjacent.code, isAdjacent: true };
  const clause = lower.slice(Math.max(lower.lastIndexOf(';'), lower.lastIndexOf('. '), -1) + 1);
  let best: { readonly code: string; readonly end: number; readonly length: number } | null = null;
  for (const row of NAMES) {
    const at = clause.lastIndexOf(row.name);
    const end = at + row.name.length;
    if (at < 0 || LETTER.test(clause[at - 1] ?? '') || LETTER.test(clause[end] ?? '')) continue;
    if (!best || end > best.end || (end === best.end && row.name.length > best.length)) {
      best = { code: row.code, end, length: row.name.length };
    }
  }
  return best && { code: best.code, isAdjacent: false };
}

/** "… Nghị định số:" without "số:", so that the kind of document stands last. */
function withoutNumberWord(before: string): string {
  const text = trimEndSigns(before, BEFORE_NUMBER);
  return trimEndSigns(trimEndWord(text, 'số'), BEFORE_NUMBER);
}

function chooseType(
  symbol: string,
  named: { readonly code: string; readonly isAdjacent: boolean } | null,
  inherited: string | null,
): string | null {
  const parts = symbol.split(/[-/]/u);
  const inSymbol = CODES.get(parts[0] ?? '') ?? null;
  if (parts.some((part) => LEGISLATURE.test(part)) && inSymbol === null) return named?.code ?? inherited;
  const name = named?.isAdjacent ? named.code : inherited;
  if (inSymbol === null) return name ?? LETTER_CODE;
  if (name === LETTER_CODE && parts[0] !== inSymbol) return name;
  return name !== null && SHARED.has(`${inSymbol}|${name}`) ? name : inSymbol;
}

interface DatedMention {
  readonly iso: string | null;
  /** The date as it stands behind the reference. */
  readonly printed: string | null;
  /** What follows the date, or the reference where it has none. */
  readonly rest: string;
  /** "Ngày 12/01/2023, Sở Nội vụ có …": the body that stands before. */
  readonly body: string | null;
}

function readDate(after: string, before: string): DatedMention {
  const next = findDates(after)[0];
  const between = after.slice(STRAY_POINT.test(after) ? 1 : 0, next?.start);
  if (next && next.year !== null && BEFORE_DATE.test(leadOf(between))) {
    return {
      iso: next.iso,
      printed: next.text,
      rest: BEFORE_ISSUER.test(between) ? `${between} ${after.slice(next.end)}` : after.slice(next.end),
      body: null,
    };
  }
  const last = findDates(before).at(-1);
  const told = last ? DATE_AND_BODY_BEFORE.exec(before.slice(last.end)) : null;
  if (last && told) return { iso: last.iso, printed: null, rest: after, body: told.groups?.body ?? null };
  return { iso: null, printed: null, rest: after, body: null };
}

const BEFORE_NUMBER = ':"“';
const BEFORE_DATE_SIGNS = ',(';
const AFTER_SUBJECT = ',.(“"';

// 167/2017/NĐ-CP | . ngày 31/12/2017: a stray point, as no sentence begins with a small letter
const STRAY_POINT = /^\.\s{0,2}ngày\s/u;

/** What stands between a reference and its date, without signs and "ban hành". */
function leadOf(between: string): string {
  return trimEndSigns(
    trimEndWord(trimStartSigns(trimEndSigns(between, BEFORE_DATE_SIGNS), BEFORE_DATE_SIGNS), 'ban hành'),
    BEFORE_DATE_SIGNS,
  );
}

/** The text without a date that it begins with, so that "số 16/CT-TTg ngày 27/5/2018, số 23/CT-TTg" is a list. */
function skipDate(text: string): string {
  const date = findDates(text)[0];
  return date && /^[\s,]*$/u.test(text.slice(0, date.start)) ? text.slice(date.end) : text;
}

function readIssuer(rest: string): string | null {
  const opening = BEFORE_ISSUER.exec(rest);
  if (!opening) return null;
  const clause = /^[^,;.()\n"“”:]*/u.exec(rest.slice(opening[0].length))?.[0] ?? '';
  const name = clause
    .slice(0, endOfName(clause))
    .trim()
    .replace(/\s(?:và|khóa)$/u, '');
  return name === '' ? null : name;
}

/** Where the name of a body is over: at a word in small letters, not within "Ban Chỉ đạo", "Hội nghị lần thứ năm". */
function endOfName(clause: string): number {
  const text = `${isCapitals(clause) ? clause.toLowerCase() : clause} `;
  let first = JOINS.test(clause) ? firstWordOf(clause, WHOLE_NEXT_KINDS) : clause.length;
  for (const word of WHOLE_ISSUER_ENDS) {
    const at = text.indexOf(word);
    if (at > 0 && at < first && !/^\p{L}+$|\sthứ$|\schuyển đổi$/iu.test(clause.slice(0, at))) first = at;
  }
  return first;
}

// "…. " | "…, Chủ tịch UBND tỉnh yêu cầu" | "…, số 5/KH-UBND" | "…, Chỉ thị số …" | "…, UBND xã Tân Lập ban hành Kế hoạch như sau"
const SUBJECT_END =
  /\.\s|\.$|,\s(?=số\s|\p{Lu}[\p{L}\s]{2,24}số\s|\p{Lu}[\p{L}\s\-–]{2,90}?\s(?:(?:ban hành|xây dựng|đề ra|triển khai)\s(?:\p{L}+\s)?[Kk]ế hoạch|(?:yêu cầu|đề nghị|chỉ đạo|thông báo|có ý kiến)(?!\p{L})))/u;

// (gửi kèm theo) | (sau đây gọi tắt là Kế hoạch) | (Chỉ thị số 13/CT-TTg)
const ASIDE_AT_END =
  /\s\((?:(?:có\s)?(?:gửi\s)?(?:kèm|đính kèm)|(?:sau đây\s)?(?:gọi|viết)\s(?:tắt|chung|là)|\p{Lu}[^()\d]{2,30}số\s?\d)[^()]*\)\s*$/u;

/** What the document is about, where that stands right after its date or issuer. */
function readSubject(rest: string, issuer: string | null): string | null {
  const from = issuer === null ? 0 : rest.indexOf(issuer) + issuer.length;
  const clause = /^[^;\n]*/u.exec(rest.slice(from))?.[0] ?? '';
  const at = clause.search(/[^\s,"“)]/u);
  if (at < 0 || firstWordOf(clause.slice(0, at + LONGEST_START), WHOLE_SUBJECT_STARTS) !== at) return null;
  const printed = (clause.slice(at).split(SUBJECT_END)[0] ?? '').replace(ASIDE_AT_END, '');
  const opening = /^(?:về việc|về|v\/v)\s/iu.exec(printed)?.[0] ?? '';
  const joint = trimEndSigns(printed.slice(opening.length), AFTER_SUBJECT);
  const subject = trimEndSigns(trimEndWord(trimEndWord(withoutNextKind(joint), 'các'), 'và'), AFTER_SUBJECT);
  return subject.length > 2 ? subject : null;
}

/** "… phát triển du lịch và văn bản số": the kind of the document that follows is none of the subject. */
function withoutNextKind(subject: string): string {
  const open = withoutNumberWord(subject);
  if (open === subject) return subject;
  const lower = open.toLowerCase();
  const kind = NEXT_KINDS.find((words) => lower.endsWith(words));
  return kind === undefined ? subject : open.slice(0, open.length - kind.length);
}

function issuerInSymbol(symbol: string): string | null {
  const last = symbol.split(/[-/]/u).at(-1) ?? '';
  return ISSUERS_IN_SYMBOLS.find((row) => row.part.test(last))?.issuer ?? null;
}

/** Where the first of the words begins, which stand with a space before and after; the text's length where none does. */
function firstWordOf(text: string, words: readonly string[]): number {
  const lower = ` ${text.toLowerCase().replace(/["“”]/gu, ' ')} `;
  let first = text.length;
  for (const word of words) {
    const at = lower.indexOf(word);
    if (at >= 0 && at < first) first = at;
  }
  return first;
}

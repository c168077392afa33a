import { foldText } from '../vietnamese/fold.ts';
import { NUMBERED_HEADING_WORDS } from '../vocabulary/layout-labels.ts';
import { copyCase } from './copy-case.ts';
import { isKnownPair, isMarkSlip } from './pair-vocabulary.ts';
import { isOnLine, opensLine } from './token-place.ts';
import type { Mend, WordToken } from './word-tokens.ts';

/** The words that every date line, and the name of every committee, has: Decree 30/2020/NĐ-CP, Appendix I. */
const DATE_WORDS = ['ngày', 'tháng', 'năm'] as const;
const COMMITTEE = { first: 'ỦY', rest: ['BAN', 'NHÂN', 'DÂN'] } as const;
const FIRST_WORDS: ReadonlySet<string> = new Set(['ỦY', 'UỶ', 'UỸ']);
/** What stands before the name of a committee and is no part of it. Decree 30/2020/NĐ-CP, Appendix I. */
const BEFORE_COMMITTEE: ReadonlySet<string> = new Set([...FIRST_WORDS, 'TM', 'T/M', 'KT', 'TL', 'TUQ', 'Q']);
/** What is left of "ỦY" has no more letters. */
const LONGEST_REST = 3;
/** Words of one name stand no further apart. In type sizes. */
const NEAR = 0.8;

const LABEL_WORDS: readonly string[] = NUMBERED_HEADING_WORDS.map((word) => word.toLowerCase());

/** A word of a date is read with so many letters amiss at most, marks left out. */
const MOST_SLIPS = 1;

/**
 * Syllables that no Vietnamese word has, or none that plans use, by the hook above a circumflex that a scan reads as an
 * acute; and "tống", which plans have before few others.
 */
const NO_WORDS: ReadonlyMap<string, string> = new Map([
  ['chuấn', 'chuẩn'],
  ['phấm', 'phẩm'],
  ['triến', 'triển'],
  ['điếm', 'điểm'],
  ['tiếu', 'tiểu'],
  ['tống', 'tổng'],
  ['tuối', 'tuổi'],
  ['buối', 'buổi'],
]);
const SENT: ReadonlySet<string> = new Set(['tống đạt', 'tống tiền', 'tống giam', 'tống khứ']);

/** Words that the form of the documents leaves no choice in: "JY BAN NHÂN DÂN", "ngày 13 thúng 4 năm 2021", "Tống số". */
export function mendFormulas(tokens: readonly WordToken[]): Mend[] {
  return tokens.flatMap((token, at): Mend[] => {
    if (isCommittee(tokens, at)) return mendCommittee(tokens, at);
    const word = NO_WORDS.get(token.lower);
    if (word !== undefined && !isOtherWord(token, tokens[at + 1])) return [{ at, to: [copyCase(token.core, word)] }];
    const label = labelOf(tokens, at);
    if (label !== null) return [{ at, to: [copyCase(token.core, label)] }];
    if (isShouted(tokens, at)) return [{ at, to: [token.core.charAt(0) + token.core.slice(1).toLowerCase()] }];
    if (isOffice(tokens, at)) return [{ at, to: [OFFICE] }];
    if (LIKE_REPORTED.test(token.source.text)) return [{ at, to: [token.core.replace(/.$/u, 'c')] }];
    return isNumberWord(tokens, at) ? [{ at, to: [NUMBER_WORD], isWhole: true }] : mendDate(tokens, at);
  });
}

// 01 | 2A | IV
const LABEL_NUMBER = /^(?:\d{1,2}\p{Lu}?|[IVX]{1,4})$/u;

/** "Biếu 01" alone on its line is an attachment's label, not a gift: a mark away from the word that such labels have. */
function labelOf(tokens: readonly WordToken[], at: number): string | null {
  const [token, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!token || !next || token.tail !== '' || !opensLine(tokens, at) || !isOnLine(token, next)) return null;
  if (!LABEL_NUMBER.test(next.core) || next.tail !== '' || (after && isOnLine(next, after))) return null;
  return LABEL_WORDS.find((word) => word !== token.lower && isMarkSlip(token.lower, word)) ?? null;
}

/** What stands before the number of every document. Decree 30/2020/NĐ-CP, Appendix I. */
const NUMBER_WORD = 'Số:';
// 50: | S0: | Sô; | Sở: — no digits but those that look like its letters
const LIKE_NUMBER_WORD = /^[S5$8][o0ôốồổỗóòơớờởỡợọ6][:;]$/iu;
// Sở | Sơ, its colon lost; "Số" alone may run on in a sentence
const BARE_NUMBER_WORD = /^S[ôồổỗơớờởỡợ]$/u;
// 298/KH-UBND | /QĐ-UBND
const DOCUMENT_NUMBER = /^\d{0,5}\/\p{Lu}[\p{Lu}\d]*-\p{Lu}/u;
// #@H-UBND: a number put in by hand, and the end of its symbol
const SYMBOL_END = /^(?=.*[^\p{L}-])[^\p{Ll}]+-\p{Lu}[\p{Lu}&]+$/u;

/** "50: 298/KH-UBND", "Sở 1046/KH-SYT": no number has a colon before a document's, and no body has one for its name. */
function isNumberWord(tokens: readonly WordToken[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next || token.source.text === NUMBER_WORD || !opensLine(tokens, at) || !isOnLine(token, next))
    return false;
  const isNumber = DOCUMENT_NUMBER.test(next.source.text);
  if (BARE_NUMBER_WORD.test(token.source.text)) return isNumber || SYMBOL_END.test(next.source.text);
  return LIKE_NUMBER_WORD.test(token.source.text) && isNumber;
}

// TỶ | SỐ
const TWO_CAPITALS = /^\p{Lu}{2}$/u;

/** "TỶ lệ": a small letter that differs from its capital in size alone, in a word that the next one makes known. */
function isShouted(tokens: readonly WordToken[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token?.runsOn || !next || !TWO_CAPITALS.test(token.core) || next.core !== next.lower) return false;
  return isKnownPair(`${token.lower} ${next.lower}`);
}

/** Where the copy of a document is kept, first of all: Decree 30/2020/NĐ-CP, Appendix I. */
const KEPT_WORD = 'lưu';
const OFFICE = 'VT';
// VỊ | VĨ | V1
const LIKE_OFFICE = /^V[IÍÌỊĨỈ1lJ]$/u;

// (b/o); | b/e): "báo cáo" behind who receives the document
const LIKE_REPORTED = /^\(?b\/[oeœ0O]\)[;.,]?$/u;

/** "Lưu: VỊ, NN": the bar of the T taken for a mark. */
function isOffice(tokens: readonly WordToken[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token || !before || !LIKE_OFFICE.test(token.core)) return false;
  return before.lower === KEPT_WORD && before.tail.startsWith(':') && isOnLine(before, token);
}

/** "Tống Văn An" is a name, "tống đạt" a word. */
function isOtherWord(token: WordToken, next: WordToken | undefined): boolean {
  if (!next || !isOnLine(token, next)) return false;
  if (SENT.has(`${token.lower} ${next.lower}`)) return true;
  const isName = (text: string): boolean => /^\p{Lu}\p{Ll}/u.test(text);
  return isName(token.core) && isName(next.core);
}

function isCommittee(tokens: readonly WordToken[], at: number): boolean {
  return COMMITTEE.rest.every((word, i) => {
    const token = tokens[at + i];
    return token?.core === word && (i === 0 || token.lead === '') && token.page === tokens[at]?.page;
  });
}

function mendCommittee(tokens: readonly WordToken[], at: number): Mend[] {
  const [before, first] = [tokens[at - 1], tokens[at]];
  if (!first) return [];
  const isBeside =
    before &&
    isOnLine(before, first) &&
    Math.abs(first.source.box[0] - before.source.box[2]) < NEAR * first.source.size;
  if (!isBeside) return opensLineAfter(before, first) ? [{ at, to: [COMMITTEE.first, first.core] }] : [];
  if (BEFORE_COMMITTEE.has(before.core)) return [];
  return before.source.text.length <= LONGEST_REST ? [{ at: at - 1, to: [COMMITTEE.first], isWhole: true }] : [];
}

/** A name that a line broke after "ỦY" is whole. */
function opensLineAfter(before: WordToken | undefined, first: WordToken): boolean {
  return first.lead === '' && !(before?.page === first.page && FIRST_WORDS.has(before.core));
}

/** "ngày 13 thúng 4 năm 2021": one of the three words amiss. */
function mendDate(tokens: readonly WordToken[], at: number): Mend[] {
  const words = [tokens[at], tokens[at + 2], tokens[at + 4]];
  const numbers = [tokens[at + 1], tokens[at + 3], tokens[at + 5]];
  const [day, month, year] = numbers.map((token) => (token && /^\d{1,4}$/u.test(token.core) ? Number(token.core) : 0));
  if (!isDay(day) || !isMonth(month) || !isYear(year)) return [];
  const [first] = words;
  const amiss = words.flatMap((token, i) => (token?.lower === DATE_WORDS[i] ? [] : [i]));
  const [wrong] = amiss;
  if (!first || wrong === undefined || amiss.length > 1) return [];
  const all = [...words, ...numbers];
  if (!all.every((token) => token !== undefined && isOnLine(first, token))) return [];
  const [token, meant] = [words[wrong], DATE_WORDS[wrong]];
  if (!token || !meant || slipsBetween(foldText(token.core), foldText(meant)) > MOST_SLIPS) return [];
  return [{ at: at + wrong * 2, to: [copyCase(token.core, meant)] }];
}

const isDay = (value = 0): boolean => value >= 1 && value <= 31;
const isMonth = (value = 0): boolean => value >= 1 && value <= 12;
const isYear = (value = 0): boolean => value >= 1945 && value <= 2100;

/** How many letters of two words differ, one by one; infinite for words of two lengths. */
function slipsBetween(read: string, meant: string): number {
  if (read.length !== meant.length) return Number.POSITIVE_INFINITY;
  return [...read].filter((letter, i) => letter !== meant[i]).length;
}

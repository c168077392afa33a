import { readUnitName } from '../normalise/unit-of-measure.ts';
import { lookOf } from './look-alike.ts';
import type { Mend, WordToken } from './word-tokens.ts';

/** Words after which an Arabic number stands, never a letter or a Roman numeral. Decree 30/2020/NĐ-CP, Appendix I. */
const BEFORE_NUMBER: ReadonlySet<string> = new Set(['điều', 'khoản']);

/** What OCR puts for the digit 1. */
const LOOKS_LIKE_ONE: ReadonlySet<string> = new Set(['L', 'l', 'I', 'i']);

/** Terms and congresses are counted in Roman numerals: "khóa XX", "lần thứ XIII". */
const BEFORE_ROMAN: ReadonlySet<string> = new Set(['khóa', 'khoá', 'thứ']);
const SMALL_ROMAN = /^[ivx]{2,}$/u;

/** Quarters are numbered I to IV, or 1 to 4. */
const QUARTER_WORD = 'quý';
const QUARTERS: readonly string[] = ['I', 'II', 'III', 'IV', '1', '2', '3', '4'];

// 1009% | 1009%/năm: 100%, the sign read as a digit and a sign; no plan has such a rate
const SPLIT_PERCENT = /^1009%/u;

/** What a date has before a number, and behind it. */
const IN_DATE: ReadonlyMap<string, string> = new Map([
  ['ngày', 'tháng'],
  ['tháng', 'năm'],
]);
// O1 | l2 | 1O | 0]: two signs, one of them like a digit
const LIKE_DAY = /^(?:[OoQIl|\]]\d|\d[OoQIl|\]])$/u;

// 0ó | 1.2ó0 | ó5: no word has this letter beside a digit
const SIX_READ_AS_LETTER = /^(?:\d[\d.,]*ó|ó\d)[\d.,]*$/u;

const LONE_SIX = 'ó';

// 31//10/2025
const DOUBLED_SLASH = /^\d{1,2}(?:\/\/\d{1,2}\/|\/\d{1,2}\/\/)\d{4}$/u;

// 21/9/2022 | 05/10/2023
const DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u;

const LAST_DAY = 31;
const LAST_MONTH = 12;

/** Numbers that can't be what is printed, where the document itself says what is: "Điều L", and a date of month 0. */
export function mendNumbers(tokens: readonly WordToken[]): Mend[] {
  const dates = new Set(tokens.map((token) => token.core).filter(isPossibleDate));
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    if (before?.runsOn && BEFORE_NUMBER.has(before.lower) && LOOKS_LIKE_ONE.has(token.core)) return [{ at, to: ['1'] }];
    if (before?.runsOn && BEFORE_ROMAN.has(before.lower) && SMALL_ROMAN.test(token.core))
      return [{ at, to: [token.core.toUpperCase()] }];
    if (before?.runsOn && before.lower === QUARTER_WORD) {
      const [read = '', ...year] = token.core.split('/');
      const quarter = findMeantQuarter(read);
      if (quarter) return [{ at, to: [[quarter, ...year].join('/')] }];
    }
    if (before && IN_DATE.get(before.lower) === tokens[at + 1]?.lower && LIKE_DAY.test(token.source.text))
      return [{ at, to: [token.source.text.replace(/[OoQ]/gu, '0').replace(/[Il|\]]/gu, '1')], isWhole: true }];
    if (SIX_READ_AS_LETTER.test(token.core) || isLoneSix(tokens, at))
      return [{ at, to: [token.core.replace('ó', '6')] }];
    if (DOUBLED_SLASH.test(token.core)) return [{ at, to: [token.core.replace('//', '/')] }];
    if (SPLIT_PERCENT.test(token.core + token.tail)) return [{ at, to: [token.core.replace('1009', '100')] }];
    const date = DATE.test(token.core) && !isPossibleDate(token.core) ? findMeantDate(token.core, dates) : null;
    return date ? [{ at, to: [date] }] : [];
  });
}

/** "trẻ ó tuổi", "tháng ó": no plan has this word by itself, and here a number is wanted. */
function isLoneSix(tokens: readonly WordToken[], at: number): boolean {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (token?.core !== LONE_SIX || token.lead !== '') return false;
  if (before?.runsOn && (IN_DATE.has(before.lower) || BEFORE_NUMBER.has(before.lower))) return true;
  return token.runsOn && next !== undefined && readUnitName(next.lower)?.isKnown === true;
}

// H1 | HI | IH | 11 | 1V: letters of strokes alone
const STROKES = /^(?:[HIil1u]{2,3}|[Iil1]V)$/u;

function findMeantQuarter(read: string): string | null {
  if (QUARTERS.includes(read) || !STROKES.test(read)) return null;
  return QUARTERS.find((quarter) => quarter.length > 1 && lookOf(quarter) === lookOf(read)) ?? null;
}

function isPossibleDate(text: string): boolean {
  const match = DATE.exec(text);
  if (!match) return false;
  const [day, month] = [Number(match[1]), Number(match[2])];
  return day >= 1 && day <= LAST_DAY && month >= 1 && month <= LAST_MONTH;
}

/** The one date of the document that differs in a single digit. */
function findMeantDate(read: string, dates: ReadonlySet<string>): string | null {
  const likely = [...dates].filter((date) => {
    if (date.length !== read.length) return false;
    return [...date].filter((sign, i) => sign !== read.charAt(i)).length === 1;
  });
  return likely.length === 1 ? (likely[0] ?? null) : null;
}

import { allMatches } from '../vietnamese/all-matches.ts';
import { perText } from '../vietnamese/per-text.ts';

/** A calendar date as a document prints it; a part that is left blank is null. */
export interface PrintedDate {
  /** Offsets in the text that was searched, UTF-16 units, end exclusive; the word "ngày" is inside. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `2023-01-17`; null where a part is blank or the day does not exist. */
  readonly iso: string | null;
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
}

interface DateForm {
  readonly pattern: RegExp;
  /** True where the form alone is no proof (1.2.2021, 15/02), so that day and month must be possible ones. */
  readonly mustExist: boolean;
}

/** Every form has a digit, or is the blank form "ngày … tháng … năm". */
const MAY_HOLD_DATE = /\d|ngày/iu;

const MIN_YEAR = 1900;
const MAX_YEAR = 2200;
/** Printed as two digits: 17/01/23. */
const CENTURY = 2000;

const DATE_FORMS: readonly DateForm[] = [
  {
    // ngày 17 tháng 01 năm 2023 | ngày   tháng   năm 2023 | ngày … tháng 6 năm 20… | Ngày 25 tháng 8, năm 2023
    pattern:
      /ngày[\s.…_,]*(?:(?<day>\d{1,2})[\s.…_,]*)?tháng[\s.…_,]*(?:(?<month>\d{1,2})[\s.…_,]*)?năm(?:[\s.…_]*(?<year>\d{1,4})(?!\d))?/giu,
    mustExist: false,
  },
  {
    // 31 tháng 5 năm 2020
    pattern: /(?<!\d)(?<day>\d{1,2})\s{1,4}tháng\s{1,4}(?<month>\d{1,2}),?\s{1,4}năm\s{1,4}(?<year>\d{4})(?!\d)/giu,
    mustExist: true,
  },
  {
    // ngày /02/2023 | ngày …/…/2023 | ngày 25/  /2023
    pattern:
      /ngày[\s.…_]*(?:(?<day>\d{1,2})[\s.…_]*)?(?<separator>[/-])[\s.…_]*(?:(?<month>\d{1,2})[\s.…_]*)?\k<separator>[\s.…_]*(?<year>\d{4}|\d{2})(?![\d/])/giu,
    mustExist: false,
  },
  {
    // ngày 17.01.2023
    pattern: /ngày\s{1,4}(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?![\d/])/giu,
    mustExist: true,
  },
  {
    // 17/01/2023 | 30 /12 / 2022 | 15-7-2021 | 15.7.2021 | 01/7-30/9/2023 | 01/7/2023-30/9/2023
    pattern:
      /(?<![\d/.,]|(?<!\/\d{1,4})-)(?<day>\d{1,2})\s{0,3}(?<separator>[/.-])\s{0,3}(?<month>\d{1,2})\s{0,3}\k<separator>\s{0,3}(?<year>\d{4})(?![\d/])/gu,
    mustExist: true,
  },
  {
    // ngày 15 tháng 02 | ngày 15/02
    pattern:
      /ngày\s{1,4}(?<day>\d{1,2})(?:\s{0,2}[/-]\s{0,2}|\s{1,4}tháng\s{1,4})(?<month>\d{1,2})(?![\d/]|\s{0,2}[/-]\s{0,2}\d)/giu,
    mustExist: true,
  },
];

/** Of a pattern: "18 giờ " before a date, where there is one. */
export const HOUR_OF_DAY = '(?:\\d{1,2}\\s?(?:giờ|h|g)\\s?(?:\\d{2})?,?\\s)?';

/** Every calendar date in the text, in reading order, none inside another. */
export const findDates = perText(searchDates);

function searchDates(text: string): readonly PrintedDate[] {
  if (!MAY_HOLD_DATE.test(text)) return [];
  const found: PrintedDate[] = [];
  for (const form of DATE_FORMS) {
    for (const match of allMatches(text, form.pattern)) {
      const date = toPrintedDate(match, form);
      if (date && !found.some((other) => date.start < other.end && other.start < date.end)) found.push(date);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** `2023-02-28`; null where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDayOf(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 2023 of `2023-02-28`. */
export function yearOfIso(day: string): number {
  return Number(day.slice(0, day.indexOf('-')));
}

export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function toPrintedDate(match: RegExpMatchArray, form: DateForm): PrintedDate | undefined {
  const day = toNumber(match.groups?.day);
  const month = toNumber(match.groups?.month);
  const year = toYear(match.groups?.year);
  const exists = (day === null || (day >= 1 && day <= 31)) && (month === null || (month >= 1 && month <= 12));
  if (form.mustExist && !exists) return undefined;
  const start = match.index ?? 0;
  return {
    start,
    end: start + match[0].length,
    text: match[0],
    iso: day !== null && month !== null && year !== null ? isoDate(year, month, day) : null,
    day,
    month,
    year,
  };
}

function toNumber(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

/** Four digits, or two of this century; "20…" with the rest left blank is no year. */
function toYear(digits: string | undefined): number | null {
  if (digits === undefined || digits.length === 1 || digits.length === 3) return null;
  if (digits.length === 2) return digits === '19' || digits === '20' ? null : CENTURY + Number(digits);
  const year = Number(digits);
  return year >= MIN_YEAR && year <= MAX_YEAR ? year : null;
}

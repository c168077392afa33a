import { allMatches } from '../vietnamese/all-matches.ts';
import { perTextWithin } from '../vietnamese/per-text.ts';
import { NUMBER_WORDS } from '../vocabulary/deadline-words.ts';
import { findDates, isoDate, lastDayOf, yearOfIso } from './plan-date.ts';

export type Precision = 'day' | 'month' | 'quarter' | 'half' | 'year';

/** A stretch of the calendar that a text names. */
export interface CalendarSpan {
  readonly kind: 'calendar';
  readonly start: number;
  readonly end: number;
  readonly precision: Precision;
  /** First and last day; null where the year is not known, or the stretch is open. */
  readonly from: string | null;
  readonly to: string | null;
  /** Two ends are printed: "2021 - 2025", "từ tháng 3 đến tháng 6/2023". */
  readonly isRange: boolean;
  /** The year stands in the text, not only in the plan's title. */
  readonly hasYear: boolean;
}

export interface TimeContext {
  /** The year that the plan is for; null where it is not known. */
  readonly planYear: number | null;
  /** Of a plan over the turn of a year ("năm học 2025 - 2026"): the day from which a month without its year is counted. */
  readonly turnsAfter?: string | null;
  /** Of a plan of several years: a day "of the next year" comes again each year. */
  readonly isOfYears?: boolean;
}

const OF_YEAR = new Map<number | null, TimeContext>();

/** One context a year, so that what a text says in it is remembered wherever it is asked again. */
export function timeOfYear(planYear: number | null): TimeContext {
  const known = OF_YEAR.get(planYear) ?? { planYear };
  OF_YEAR.set(planYear, known);
  return known;
}

/** The same for all plans of a year, where nothing but the year matters to what is read with it. */
export function sharedTime(context: TimeContext): TimeContext {
  return context.turnsAfter || context.isOfYears ? context : timeOfYear(context.planYear);
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export function overlapsAny(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => span.start < other.end && other.start < span.end);
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly precision: Precision;
  readonly year: number | null;
  /** First and last month, 1 to 12. */
  readonly months: readonly [number, number];
  /** Only of a date; of a stretch between two dates, the last. */
  readonly day: number | null;
  readonly firstDay: number | null;
  readonly isRange: boolean;
}

const YEAR = '(?:\\s?(?:[/.-]|,?\\s?(?:của\\s)?năm)\\s?(?<year>20\\d{2})(?!\\d))?';
const JOINT = '\\s?(?:,|;|và|-|–|đến|\\+)\\s?';
// Tháng 02/2023 | tháng 2 năm 2023 | tháng 3, 4/2023 | tháng 9-10/2023 | T6/2023; not "03 tháng 01 lần"
const MONTHS = new RegExp(
  `(?<![\\p{L}]|(?:mỗi|hằng|hàng|từng)\\s)(?:tháng|T\\.?)\\s?(?<list>\\d{1,2}(?!\\d)(?:${JOINT}(?:tháng\\s)?\\d{1,2}(?!\\d|\\/(?!\\s?20\\d{2})|\\s?tháng\\s(?:đầu|cuối))){0,11})(?!\\d|\\s?lần)${YEAR}`,
  'giu',
);
// tuần đầu tháng 10 | tuần thứ hai của tháng 6/2025 | tuần 3 tháng 8 | tuần cuối tháng 6
const WEEKS = new RegExp(
  `(?<!\\p{L})tuần\\s(?:lễ\\s)?(?:thứ\\s)?(?<which>đầu(?:\\stiên)?|nhất|hai|ba|tư|[1-4]|I{1,3}|IV|cuối(?:\\scùng)?)\\s?(?:/|(?:của|trong)\\s)?\\s?tháng\\s?(?<month>\\d{1,2})(?!\\d)${YEAR}`,
  'giu',
);
// 06/2023 | 12-2023 | Tháng 3/2023-3/2024
const BARE_MONTH = /(?<![\p{L}\d/.,])(?<!(?<!20\d{2})-)(?<month>0?[1-9]|1[0-2])\s?[/-]\s?(?<year>20\d{2})(?![\d/])/gu;
// 09 - 10/2026 | 11-12/2026: months without the word, as a column of times has them
const BARE_MONTHS =
  /(?<![\p{L}\d/.,-])(?<list>(?:0?[1-9]|1[0-2])\s?[-–]\s?(?:0?[1-9]|1[0-2]))\s?\/\s?(?<year>20\d{2})(?![\d/])/gu;
// Quý II/2023 | Quý IV, năm 2025 | quý 1 năm 2024 | Quý I, II/2023 | Quý II - IV | Q3/2023; not "mỗi quý 1 lần"
const QUARTERS = new RegExp(
  `(?<![\\p{L}]|(?:mỗi|hằng|hàng|từng)\\s)(?:qu[ýí]|Q\\.?)\\s?(?<list>(?:IV|I{1,3}|[1-4])(?![\\p{L}\\d]|\\s?lần)(?:${JOINT}(?:qu[ýí]\\s)?(?:IV|I{1,3}|[1-4])(?![\\p{L}\\d])){0,3})${YEAR}`,
  'giu',
);
// IV/2023
const BARE_QUARTER =
  /(?<![\p{L}\d/.,-]|(?:đoạn|khóa|kỳ|lục|đợt|phần|hạng)\s)(?<list>IV|I{1,3})\s?\/\s?(?<year>20\d{2})(?![\d/])/gu;
// 6T đầu năm | 6 tháng đầu năm 2023 | 06 tháng cuối năm | 9 tháng đầu năm | nửa đầu năm 2024
const PART_OF_YEAR =
  /(?<!\d)(?:(?<count>0?[369]|sáu|chín|ba)(?:\stháng|T)|nửa)\s(?<side>đầu|cuối)\snăm(?:\s?\/?\s?(?<year>20\d{2})(?!\d))?/giu;
// cuối năm 2023 | hết năm | giữa năm 2024
const YEAR_END = /(?<![\p{L}])(?<side>cuối|hết|giữa)\snăm(?:\s(?<year>20\d{2})(?!\d))?/giu;
// 2021 - 2025 | từ năm 2021 đến năm 2025 | 2022, 2023 | năm 2024 và 2025 | 2021, 2023 và 2025 | 2021 2025 (a scan lost the dash)
const YEARS =
  /(?<![\d/.,-])(?<first>20\d{2})(?:\s(?=20)|\s?[-–]\s?|\s?,\s?|\sđến\s(?:hết\s)?(?:năm\s)?|\svà\s(?:năm\s)?)(?:20\d{2}(?:,\s|\svà\s)(?:năm\s)?){0,6}(?<last>20\d{2})(?![\d/])/gu;
// năm 2023 | 2023
// năm 2025 | 2025 — not H2025, of which a scan has lost the quarter
const ONE_YEAR = /(?<![\p{L}\d/.,-])(?:năm\s?)?(?<year>20\d{2})(?![\d/.,]\d|\d|\/\p{L})/giu;
// trong năm | cả năm
const THIS_YEAR = /(?<![\p{L}])(?:trong|cả)\snăm(?:\snay)?(?!\s?\d)(?![\p{L}])/giu;
// 30/6 | 15-12 | 30/6-15/7
const BARE_DAY =
  /(?<![\d/.,]|(?<!\/\d{1,2})-)(?<day>\d{1,2})[/-](?<month>\d{1,2})(?![\d/%]|-(?!\d{1,2}\/\d)|\s?(?:xã|huyện|tỉnh|đơn vị|cơ quan))/gu;

// not "tháng 02 đến ngày 15/3/2026", which begins with the month
// 22-24/8/2025 | ngày 01 đến ngày 18/11/2025 | ngày 10 đến 28 tháng 3 năm 2025: the month stands with the last day alone
const DAYS_OF_MONTH =
  /(?<![\d/.,-]|(?:tháng|qu[ýí])\s)(?<word>ngày\s)?(?<first>\d{1,2})\s?(?:-|–|đến|tới)\s?(?:hết\s)?(?:ngày\s)?(?<last>\d{1,2})(?:\s?\/\s?|\stháng\s)(?<month>\d{1,2})(?:(?:\s?\/\s?|\snăm\s)(?<year>20\d{2}))?(?![\d/])/giu;

/** Between two parts that are the ends of one stretch: "từ ngày 01/3 đến ngày 30/6/2023". */
const RANGE_JOINT = /^\s?(?:-|–|đến|tới|cho đến)(?:\shết)?(?:\sngày)?\s?$/iu;
// từ ngày 12/01 | , kết thúc trước | 05/02/2025
const END_JOINT = /^[,;]?\s(?:và\s)?(?:kết thúc|hoàn thành|xong)(?:\s(?:trước|vào|trong))?(?:\sngày)?\s$/iu;
const LIST_JOINT = /^\s?(?:,|;|và|hoặc)(?:\sngày)?\s?$/iu;
const BEFORE = /(?:^|[^\p{L}])trước(?:\sngày)?\s$/iu;
const FROM = /(?:^|[^\p{L}])(?:từ|bắt đầu từ|kể từ|sau)(?:\sngày)?\s$/iu;
// đầu | năm 2026, not "6 tháng đầu năm 2026"
const EARLY = /(?<!tháng\s)(?<!\p{L})đầu\s$/iu;
// năm 2023 và các năm tiếp theo
const AND_ON = /^\s?(?:và|,)\s(?:các|những)\snăm\s(?:tiếp theo|sau|kế tiếp|tiếp sau)/iu;
// trước ngày 10/01 | năm sau
const OF_NEXT = /^\s?(?:(?:của\s)?năm\s)?(?:sau|kế tiếp|liền kề|tiếp theo)(?!\p{L})/iu;
/** Characters before a part in which "trước" and "từ" are looked for. */
const LEAD_REACH = 16;

// quý II | tháng 6
const QUARTER_WORD = /qu[ýí]\s?(?:[IV1-4])|tháng\s?\d/iu;

/** Saves the search in texts that name no quarter and no month. */
export function mayNameQuarter(text: string): boolean {
  return QUARTER_WORD.test(text);
}

/** Every stretch of the calendar that the text names. */
export const findCalendarSpans = perTextWithin(searchCalendarSpans);

// Quý II | QUÝ 4 | Q.3
const MAY_NAME_QUARTER = /q(?:u[ýí]|\.|\s?[iv1-4])/iu;

// Every form has a digit, a quarter in Roman numerals, or the word for year
const MAY_HOLD_SPAN = /\d|năm|q(?:u[ýí]|\.|\s?[iv])/iu;

function searchCalendarSpans(text: string, context: TimeContext): readonly CalendarSpan[] {
  if (!MAY_HOLD_SPAN.test(text)) return [];
  const parts = joinParts(text, shareYears(text, findParts(text)));
  return parts.map((part) => toSpan(text, part, context.planYear ?? yearOverTurn(part, context)));
}

function findParts(text: string): readonly Part[] {
  const found: Part[] = [];
  const add = (part: Part | undefined) => {
    if (part && !overlapsAny(part, found)) found.push(inNextYear(text, part));
  };
  const hasDigit = /\d/u.test(text);
  const hasYear = hasDigit && /20\d{2}/u.test(text);
  const namesYear = /năm/iu.test(text);
  if (hasDigit) for (const match of allMatches(text, DAYS_OF_MONTH)) add(daysOfMonth(match));
  for (const date of findDates(text)) {
    if (date.day === null || date.month === null) continue;
    add({
      start: date.start,
      end: date.end,
      precision: 'day',
      year: date.year,
      months: [date.month, date.month],
      day: date.day,
      firstDay: null,
      isRange: false,
    });
  }
  if (namesYear) for (const match of allMatches(text, PART_OF_YEAR)) add(partOfYear(match));
  if (hasDigit && /tuần/iu.test(text)) for (const match of allMatches(text, WEEKS)) add(weekOfMonth(match));
  if (hasDigit) for (const match of allMatches(text, MONTHS)) add(listOfUnits(match, 'month', 1));
  if (MAY_NAME_QUARTER.test(text))
    for (const match of allMatches(text, QUARTERS)) add(listOfUnits(match, 'quarter', 3));
  if (hasYear) {
    for (const match of allMatches(text, BARE_QUARTER)) add(listOfUnits(match, 'quarter', 3));
    for (const match of allMatches(text, BARE_MONTHS)) add(listOfUnits(match, 'month', 1));
    for (const match of allMatches(text, BARE_MONTH))
      add(partOf(match, 'month', [Number(match.groups?.month), Number(match.groups?.month)]));
  }
  if (hasDigit) for (const match of allMatches(text, BARE_DAY)) add(bareDay(match));
  if (hasYear) for (const match of allMatches(text, YEARS)) addYears(match, add);
  if (namesYear)
    for (const match of allMatches(text, YEAR_END))
      add(partOf(match, 'year', match.groups?.side?.toLowerCase() === 'giữa' ? [1, 6] : [1, 12]));
  if (hasYear) for (const match of allMatches(text, ONE_YEAR)) add(partOf(match, 'year', [1, 12]));
  if (namesYear) for (const match of allMatches(text, THIS_YEAR)) add(partOf(match, 'year', [1, 12]));
  return found.sort((a, b) => a.start - b.start);
}

function addYears(match: RegExpMatchArray, add: (part: Part) => void): void {
  const first = Number(match.groups?.first);
  const last = Number(match.groups?.last);
  if (last > first) add({ ...partOf(match, 'year', [1 - 12 * (last - first), 12]), year: last, isRange: true });
}

// tháng 4 năm sau | ngày 15/01 của năm kế tiếp
const NEXT_YEAR = /^\s?(?:của\s)?năm\s(?:sau|kế\stiếp|tiếp\stheo|liền\skề)(?!\p{L})/iu;

/** A part of the year after the plan's; of a stretch over the turn of the year the end lies there already. */
function inNextYear(text: string, part: Part): Part {
  const words = part.year === null && part.precision !== 'year' ? NEXT_YEAR.exec(text.slice(part.end)) : null;
  if (!words) return part;
  const [first, last] = part.months;
  const months = last > MONTHS_OF_YEAR ? part.months : ([first + MONTHS_OF_YEAR, last + MONTHS_OF_YEAR] as const);
  return { ...part, end: part.end + words[0].length, months };
}

const MONTHS_OF_YEAR = 12;

/** From November to April: over the turn of the year. The year that is printed is that of the end, else the plan's is that of the beginning. */
function overTurn([first, last]: readonly [number, number], year: number | null): readonly [number, number] {
  if (first <= last) return [first, last];
  return year === null ? [first, last + MONTHS_OF_YEAR] : [first - MONTHS_OF_YEAR, last];
}

function partOf(match: RegExpMatchArray, precision: Precision, months: readonly [number, number]): Part {
  const start = match.index ?? 0;
  const year = match.groups?.year;
  return {
    start,
    end: start + match[0].length,
    precision,
    year: year === undefined ? null : Number(year),
    months,
    day: null,
    firstDay: null,
    isRange: false,
  };
}

function partOfYear(match: RegExpMatchArray): Part {
  const word = (match.groups?.count ?? '6').toLowerCase();
  const count = NUMBER_WORDS[word] ?? Number(word);
  return partOf(match, 'half', match.groups?.side?.toLowerCase() === 'đầu' ? [1, count] : [13 - count, 12]);
}

const QUARTER_NUMERALS: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };

/** One month or quarter, several ("3, 4"), or the first to the last of them ("9-10"). */
function listOfUnits(match: RegExpMatchArray, precision: Precision, monthsEach: number): Part | undefined {
  const list = match.groups?.list ?? '';
  const numbers = (list.match(/IV|I{1,3}|\d{1,2}/giu) ?? []).map(
    (word) => QUARTER_NUMERALS[word.toUpperCase()] ?? Number(word),
  );
  if (numbers.length === 0 || numbers.some((number) => number < 1 || number * monthsEach > 12)) return undefined;
  const isRange = numbers.length === 2 && /[-–]|đến/iu.test(list);
  const last = numbers.at(-1) ?? 1;
  const first = isRange ? (numbers[0] ?? last) : last;
  const part = partOf(match, precision, [(first - 1) * monthsEach + 1, last * monthsEach]);
  return { ...part, months: overTurn(part.months, part.year), isRange };
}

function bareDay(match: RegExpMatchArray): Part | undefined {
  const day = Number(match.groups?.day);
  const month = Number(match.groups?.month);
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  return { ...partOf(match, 'day', [month, month]), day };
}

const WEEK_WORDS: Readonly<Record<string, number>> = {
  đầu: 1,
  nhất: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
};
const DAYS_OF_WEEK = 7;

/** The first week of a month is over with its seventh day; the last with the month. */
function weekOfMonth(match: RegExpMatchArray): Part | undefined {
  const month = Number(match.groups?.month);
  const which = match.groups?.which?.split(' ')[0] ?? '';
  if (month < 1 || month > 12) return undefined;
  if (which.toLowerCase() === 'cuối') return partOf(match, 'month', [month, month]);
  const week = WEEK_WORDS[which.toLowerCase()] ?? WEEK_WORDS[which.toUpperCase()] ?? Number(which);
  const day = week * DAYS_OF_WEEK;
  return { ...partOf(match, 'day', [month, month]), day, firstDay: day - DAYS_OF_WEEK + 1 };
}

/** Without the word or a year "2-3/10" may be a share; not where it stands alone, as a column of times has it. */
function daysOfMonth(match: RegExpMatchArray): Part | undefined {
  const { word, first, last, month, year } = match.groups ?? {};
  const [from, to, of] = [Number(first), Number(last), Number(month)];
  const isAlone = match[0].length === match.input?.trim().length;
  if ((word === undefined && year === undefined && !isAlone) || from < 1 || from >= to || to > 31 || of < 1 || of > 12)
    return undefined;
  return { ...partOf(match, 'day', [of, of]), day: to, firstDay: from, isRange: true };
}

// ; | 06 tháng (trước ngày 15/7) và cả năm (trước ngày 15/01/2024): the bracket is closed
const ENDS_SHARING = /;\s|^[^()]*\)/u;

/** "Từ ngày 01/3 đến ngày 30/6/2023": the year that follows holds for what stands before it. */
function shareYears(text: string, parts: readonly Part[]): readonly Part[] {
  return parts.map((part, index) => {
    if (part.year !== null) return part;
    const later = parts
      .slice(index + 1)
      .find((other) => other.year !== null && !ENDS_SHARING.test(text.slice(part.end, other.start)));
    return later && !(later.isRange && later.precision === 'year') ? { ...part, year: later.year } : part;
  });
}

function joinParts(text: string, parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.end, part.start) : '';
    const bothYears = last?.year === part.year || last?.year === null;
    if (last && !last.isRange && (RANGE_JOINT.test(between) || isBegun(text, last, between)))
      joined[joined.length - 1] = stretch(last, part);
    else if (last && bothYears && LIST_JOINT.test(between)) joined[joined.length - 1] = { ...part, start: last.start };
    else joined.push(part);
  }
  return joined;
}

function isBegun(text: string, { start }: Part, between: string): boolean {
  return END_JOINT.test(between) && FROM.test(text.slice(Math.max(0, start - LEAD_REACH), start));
}

/** Months count on over the turn of the year, so that the first month of an earlier year is below 1. */
function stretch(first: Part, last: Part): Part {
  const years = first.year !== null && last.year !== null ? last.year - first.year : 0;
  return {
    ...last,
    year: last.year ?? first.year,
    start: first.start,
    months: overTurn([first.months[0] - MONTHS_OF_YEAR * years, last.months[1]], last.year),
    day: last.day,
    isRange: true,
    firstDay: first.day,
  };
}

function toSpan(text: string, part: Part, planYear: number | null): CalendarSpan {
  const lead = text.slice(Math.max(0, part.start - LEAD_REACH), part.start);
  const isNext =
    part.year === null && planYear !== null && part.precision !== 'year' && OF_NEXT.test(text.slice(part.end));
  const year = part.year ?? (isNext ? planYear + 1 : planYear);
  if (year === null) return spanOf(part, null, null, part.isRange);
  const from = dayIn(year, part.months[0], part.firstDay ?? (part.isRange ? 1 : (part.day ?? 1)));
  const to = dayIn(year, part.months[1], part.day ?? 0);
  // "Đầu năm 2026": no day ends it
  if (EARLY.test(lead) && part.precision === 'year' && !part.isRange) return spanOf(part, from, null, false);
  const isOpen = FROM.test(lead) || AND_ON.test(text.slice(part.end));
  if (isOpen && !part.isRange) return spanOf(part, from, null, true);
  // "trước 31/12/2023" is that day, "trước tháng 6/2023" is the last day of May
  if (BEFORE.test(lead) && part.day === null && !part.isRange)
    return spanOf(part, null, dayIn(year, part.months[0] - 1, 0), false);
  return spanOf(part, from, to, part.isRange);
}

/** The year in which the month is next, from the day on that the plan bears. */
function yearOverTurn({ months, day, precision }: Part, { turnsAfter }: TimeContext): number | null {
  if (!turnsAfter || precision === 'year') return null;
  const year = yearOfIso(turnsAfter);
  return (dayIn(year, months[1], day ?? 0) ?? '') >= turnsAfter ? year : year + 1;
}

function spanOf(part: Part, from: string | null, to: string | null, isRange: boolean): CalendarSpan {
  const { start, end, precision } = part;
  return { kind: 'calendar', start, end, precision, hasYear: part.year !== null, from, to, isRange };
}

/** A day of the month counted from January of the year, which may lie in an earlier year; day 0 is the month's last. */
function dayIn(year: number, month: number, day: number): string | null {
  const inYear = year + Math.floor((month - 1) / 12);
  const inMonth = ((((month - 1) % 12) + 12) % 12) + 1;
  return isoDate(inYear, inMonth, day === 0 ? lastDayOf(inYear, inMonth) : day);
}

import { findCalendarSpans, mayNameQuarter, timeOfYear } from '../normalise/calendar-span.ts';
import { findPeriods } from '../normalise/period.ts';
import { phrasesOf } from '../normalise/phrase-table.ts';
import { findDates, HOUR_OF_DAY } from '../normalise/plan-date.ts';
import { findBrackets, type Span } from '../normalise/sentence.ts';
import { tokenize } from '../normalise/tokens.ts';
import { YEAR_ENDS, YEARS_AFTER } from '../vocabulary/periods.ts';
import { ASIDE_KEPT, ASIDES_OF_AIM } from '../vocabulary/statement-openings.ts';
import { stripOpenings } from './strip-openings.ts';

const KEPT_ASIDES = phrasesOf(ASIDE_KEPT);
const AIMS: ReadonlySet<string> = new Set(ASIDES_OF_AIM);
const MAY_NAME_YEARS = /năm|niên độ|nhiệm kỳ/iu;
const UNNAMED_YEARS = phrasesOf([...YEARS_AFTER, ...YEAR_ENDS]);

/** Brackets that hold a number of their own or a reckoning go, or only say that it is aimed at; those that say what is meant stay. */
export function dropAsides(text: string): string {
  let result = text;
  for (const bracket of findBrackets(text).toReversed()) {
    const inner = text.slice(bracket.start + 1, bracket.end - 1);
    const isReckoning = /\d/u.test(inner) && !KEPT_ASIDES.at(tokenize(inner), 0);
    if (isReckoning || AIMS.has(inner.trim().toLowerCase())) result = cut(result, bracket);
  }
  return result;
}

/** "Đến năm 2025,", "trong năm 2023", "lũy kế từ đầu năm 2022", "so với năm 2021" say when, not what. */
export function dropTimes(text: string): string {
  let result = text;
  for (const period of findPeriods(text).toReversed()) {
    if (period.role === 'bare' || period.role === 'stage') {
      const isFirst = stripOpenings(text.slice(0, period.start)).trim() === '';
      if (!isFirst) continue;
    }
    result = cut(result, period);
  }
  return dropUnnamedYears(dropDueDates(dropOpeningTime(result.trimStart().replace(HALF_YEAR, '')))).trimStart();
}

// Trong 6 tháng cuối năm, | 6 tháng đầu năm 2025,
const HALF_YEAR = /^(?:trong\s)?0?[369]\stháng\s(?:đầu|cuối)\snăm(?:\s20\d\d)?\s?,\s?/iu;

const ENDS_IN_YEAR = /20\d\d\s*$/u;
// nhiệm kỳ 2025 - 2030
const TERM = /^nhiệm kỳ/iu;

/** "GRDP năm 2025 | đạt …", "… bình quân giai đoạn 2026 - 2030 | đạt …": years right before the verb say when; a term of office says which. */
export function dropOwnYear(text: string): string {
  if (!ENDS_IN_YEAR.test(text)) return text;
  const last = findPeriods(text).at(-1);
  const isOwn = last !== undefined && (last.role === 'bare' || last.role === 'stage');
  if (!isOwn || text.slice(last.end).trim() !== '' || TERM.test(text.slice(last.start))) return text;
  return text.slice(0, last.start).replace(LEADS_TO_YEAR, '');
}

// giảm nghèo bình quân | cho giai đoạn 2015 - 2020 | tăng trưởng bình quân | 5 năm 2011 - 2015
const LEADS_TO_YEAR = /\s(?:(?:cho|của|cả|trong cả)|(?:(?:trong|của|cả)\s)?0?[2-9])\s$/iu;

/** "các năm tiếp theo,", "đến hết niên độ ngân sách" */
function dropUnnamedYears(text: string): string {
  if (!MAY_NAME_YEARS.test(text)) return text;
  const tokens = tokenize(text);
  const at = tokens.findIndex((_, index) => UNNAMED_YEARS.at(tokens, index) !== undefined);
  const start = tokens[at]?.start;
  if (start === undefined) return text;
  const length = UNNAMED_YEARS.at(tokens, at)?.length ?? 1;
  return cut(text, { start, end: tokens[at + length - 1]?.end ?? start });
}

// đến 30/6 | đến hết ngày 31/12
const DAY_AND_MONTH = /(?<!\p{L})(?:đến hết|đến|trước|hết)\s(?:ngày\s)?\d{1,2}\/\d{1,2}(?![/\d])\s?,?/iu;
const NO_YEAR = timeOfYear(null);
// trước | hoàn thành trước 18 giờ | chậm nhất là
const DUE_WORDS = new RegExp(
  `(?<!tính\\s)(?:trước|đến|hết|đến hết|chậm nhất|chậm nhất là|muộn nhất là|trong)\\s${HOUR_OF_DAY}\\s*$`,
  'iu',
);

/** "tháng 11/2024, tiếp nhận …": a day, week, month or quarter that opens the words and ends at a comma. */
function dropOpeningTime(text: string): string {
  if (!OPENS_WITH_TIME.test(text)) return text;
  const span = findCalendarSpans(text, NO_YEAR)[0];
  if (!span || span.precision === 'year' || !OPENING_TIME.test(text.slice(0, span.start).replace(DAY, ''))) return text;
  return text.charAt(span.end) === ',' ? text.slice(span.end + 1).trimStart() : text;
}

const OPENS_WITH_TIME = /^(?:(?:trong|vào|từ)\s)?(?:ngày|tuần|tháng|quý)\s[^,]{1,40},/iu;
const DAY = /ngày\s$/iu;

/** "trước ngày 30/11/2024", "đến 31/12/2024": by when. */
function dropDueDates(printed: string): string {
  const text = dropDueQuarters(printed).replace(DAY_AND_MONTH, '');
  if (!/\d/u.test(text)) return text;
  let result = text;
  for (const date of findDates(text).toReversed()) {
    const before = text.slice(0, date.start);
    const words = DUE_WORDS.exec(before) ?? ON_DAY.exec(before);
    if (words) result = cut(result, { start: words.index, end: date.end });
  }
  return result === text ? result : result.replace(FROM_DAY, '');
}

// 800 người tham dự, | vào sáng ngày | 20/4/2025
const ON_DAY = /,?\s(?:vào|diễn ra)\s(?:(?:sáng|chiều|tối)\s)?(?:ngày\s)?$/iu;
// … của các trường học | từ ngày 18/4 | đến hết ngày 22/4/2025: where the stretch begins, once its end is cut
const FROM_DAY = /\s(?:từ|bắt đầu từ)\s(?:ngày\s)?\d{1,2}(?:\/\d{1,2}){0,2}$/iu;
// Đợt 2: | ngày 07/4/2024, | tiếp nhận … | tháng 11/2024, …
const OPENING_TIME = /^(?:trong|vào|từ)?\s?$/iu;

// vào | quý IV/2024
const INTO = /(?<!\p{L})vào\s*$/iu;

// | Quý I/2025 khởi công 15 căn
const AT_FRONT = /^[\s\-–+]*$/u;

/** "đến hết quý II", "hết quý III/2024", "vào quý IV/2024". */
function dropDueQuarters(text: string): string {
  if (!mayNameQuarter(text)) return text;
  let result = text;
  for (const span of findCalendarSpans(text, NO_YEAR).toReversed()) {
    const before = text.slice(0, span.start);
    const words =
      span.precision === 'year'
        ? null
        : (DUE_WORDS.exec(before) ??
          INTO.exec(before) ??
          (text.slice(span.end).trim() === '' ? null : AT_FRONT.exec(before)));
    if (words) result = cut(result, { start: words.index, end: span.end });
  }
  return result;
}

/** What stands before the span keeps its place: several are cut out from the last to the first. */
function cut(text: string, span: Span): string {
  const before = text.slice(0, span.start).trimEnd();
  const after = text
    .slice(span.end)
    .replace(/^\s*\)/u, '')
    .trimStart();
  // "Về thư viện, đến năm 2025, mỗi người …": of two commas one is left
  return `${before} ${before.endsWith(',') ? after.replace(/^,\s?/u, '') : after}`.trimEnd();
}

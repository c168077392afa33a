import { findCalendarSpans, mayNameQuarter, timeOfYear } from '../normalise/calendar-span.ts';
import { toNumber } from '../normalise/decimal.ts';
import { NO_HABIT, readNumber } from '../normalise/number.ts';
import { findPeriods, namesFollowingYears, type PeriodMention, type YearSpan } from '../normalise/period.ts';
import { phrasesOf, phraseTable } from '../normalise/phrase-table.ts';
import { findDates, HOUR_OF_DAY } from '../normalise/plan-date.ts';
import { findBrackets } from '../normalise/sentence.ts';
import { findSlashedPeriod } from '../normalise/slashed-period.ts';
import type { Quantity } from '../normalise/stated-quantity.ts';
import { tokenize } from '../normalise/tokens.ts';
import type { Recurrence } from '../normalise/unit-of-measure.ts';
import { AIMING_WORDS, YEAR_BEFORE } from '../vocabulary/periods.ts';
import { ANNUAL_THINGS, RECURRENCES } from '../vocabulary/units-of-measure.ts';
import { eachTimeBehind } from './each-time.ts';
import { ownYearAt } from './own-year.ts';
import { isFirst, isLongOver, isSaidOfAmount } from './said-of-amount.ts';
import { type Clause, opensAtOnce } from './split-clauses.ts';
import { stripOpenings } from './strip-openings.ts';
import { readYearBefore } from './year-before.ts';

/** When a statement is to hold, and what it is compared with. */
export interface StatementTime {
  readonly period: YearSpan | null;
  readonly dueOn: string | null;
  readonly cumulativeFrom: number | null;
  readonly per: Recurrence | null;
  readonly baseline: {
    readonly year: number | null;
    readonly value: number | null;
    readonly unit: string | null;
  } | null;
}

const COMPARED_WITH_YEAR_BEFORE = phrasesOf(YEAR_BEFORE);
export const EVERY = phraseTable(
  RECURRENCES.map(
    (row) =>
      [row.per, row.forms.flatMap((form) => [`hằng ${form}`, `hàng ${form}`, `mỗi ${form}`, `một ${form}`])] as const,
  ),
);
const AIMING = phrasesOf(AIMING_WORDS);
const ANNUAL = phrasesOf(ANNUAL_THINGS);
// trước ngày 30/6/2024 | trước 18 giờ ngày … | đến hết ngày … | chậm nhất là ngày …
const DUE_BEFORE = new RegExp(
  `(?:trước|đến|tới|đến hết|hết|chậm nhất|chậm nhất là|muộn nhất|muộn nhất là|xong trong|hoàn thành trong)\\s${HOUR_OF_DAY}\\s*$`,
  'iu',
);
// trong quý III/2023 | trong tháng 9/2024 | vào quý IV/2024
const WITHIN = /(?<!\p{L})(?:trong|vào)\s*$/iu;
// Xây dựng 15 nhà tình nghĩa | , hoàn thành trước ngày 27/7/2024.
const FINISHED = /^[,;]?\s?\(?(?:và\s)?(?:hoàn thành|xong|kết thúc|thực hiện)\s[^,;:]{4,40}$/iu;
const RECKONED = /(?:tính|kể từ|từ)\s(?:đến\s|đến hết\s)?$/iu;

export interface TimeContext {
  /** The plan's own period. */
  readonly years: YearSpan | null;
  /** The period that opens the sentence: it holds for all clauses that name none. */
  readonly opening: YearSpan | null;
  /** Of the clause before. */
  readonly previous: YearSpan | null;
  /** Of the next clause that names one. */
  readonly following: YearSpan | null;
}

export function readStatementTime(sentence: string, clause: Clause, context: TimeContext): StatementTime {
  const text = sentence.slice(clause.start, clause.end);
  const quantity = clause.quantities[0];
  const offset = clause.start;
  const mentions = findPeriods(text);
  const finished = FINISHED.exec(sentence.slice(clause.end))?.[0] ?? '';
  const cumulative = findPeriods(sentence).find((mention) => mention.role === 'cumulative');
  return {
    period:
      readOwnPeriod(sentence, clause, context.years) ??
      (namesFollowingYears(text)
        ? countOn(context)
        : CHANGE_ALONE.test(text)
          ? (context.previous ?? context.opening)
          : context.opening),
    dueOn: readDue(text, context.years) ?? readDue(finished, context.years),
    cumulativeFrom: cumulative?.startYear ?? null,
    per:
      quantity.per ??
      slashedPeriod(text, quantity, offset) ??
      readRecurrence(text, quantity, offset) ??
      recursBehind(text.slice(quantity.end - offset)),
    baseline: readBaseline(text, mentions, quantity, offset, context.years),
  };
}

// Diện tích lúa năm 2025: 171 ha, | giảm 0,4 lần so với năm 2020: by how much that is more or less
const CHANGE_ALONE = /^[\s,;]*(?:tăng|giảm)\s(?:thêm\s)?\d/iu;

/** The years that the clause itself says of its amount. */
export function readOwnPeriod(sentence: string, clause: Clause, years: YearSpan | null): YearSpan | null {
  const text = sentence.slice(clause.start, clause.end);
  const inTurn = ownYearAt(sentence, clause);
  const said = findPeriods(text).filter(
    (mention) =>
      !isLongOver(mention, years) &&
      ((inTurn !== null && mention.end > inTurn - clause.start) ||
        isSaidOfAmount(text, mention, clause.quantities[0], clause.start)),
  );
  const leadStart = clause.quantities[0].leadStart - clause.start;
  const colon = text.lastIndexOf(':', leadStart);
  const own =
    // "Đến năm 2020, về thể thao quần chúng: số người luyện tập đến năm 2015 đạt 28 %": of what stands behind the colon
    said.find((mention) => colon > 0 && mention.role === 'when' && mention.start > colon && mention.end <= leadStart) ??
    said.find((mention) => isWithinTerm(said[0], mention) && mention.end <= leadStart) ??
    said.find((mention) => isStageAtVerb(text, mention, leadStart)) ??
    said[0];
  return own ? spanOf(own, years) : null;
}

/** "Đến năm 2030: tiêu hao năng lượng bình quân | giai đoạn 2021 - 2030 | giảm 1 %/năm": over which years, right before the verb. */
function isStageAtVerb(text: string, { role, end }: PeriodMention, leadStart: number): boolean {
  return role === 'stage' && end <= leadStart && text.slice(end, leadStart).trim() === '';
}

/** "Nhiệm kỳ 2020 - 2025, Đảng bộ đề ra: thu nhập đến năm 2025 đạt 108 triệu đồng": by when, within the term that opens it. */
function isWithinTerm(term: PeriodMention | undefined, { role, startYear, endYear }: PeriodMention): boolean {
  const isYear = role === 'when' && startYear === endYear;
  return term !== undefined && isYear && term.startYear < startYear && endYear <= term.endYear;
}

/** The years that open a sentence, or stand before the colon that leads into its list, hold for each clause that names none. */
export function readOpeningPeriod(sentence: string, firstNumber: number, years: YearSpan | null): YearSpan | null {
  const colon = sentence.lastIndexOf(':', firstNumber);
  const opening = findPeriods(sentence).find((mention) => {
    if (mention.role === 'baseline' || mention.role === 'cumulative') return false;
    // "Tối thiểu 2175" in a cell: the amount itself
    if (mention.start <= firstNumber && firstNumber < mention.end) return false;
    return (
      isFirst(sentence, mention) ||
      AIM_SET.test(sentence.slice(0, mention.start)) ||
      (mention.role === 'when' && SETS_AIM_BY.test(sentence.slice(0, mention.start))) ||
      (mention.end <= colon && mention.role === 'when') ||
      (mention.end <= firstNumber && OPENS_LIST.test(sentence.slice(mention.end))) ||
      (mention.end <= firstNumber && (isAimedAt(sentence, mention) || SETS_AIM.test(sentence.slice(mention.end))))
    );
  });
  return opening ? spanOf(opening, years) : null;
}

// Tổng đàn gia súc, gia cầm năm 2025 | : Đàn trâu, bò: 250 con; … | (Lúa: diện tích đạt 207 ha, …)
const OPENS_LIST = /^\s?(?::\s?\p{Lu}|\(\p{L})/u;

// Nghị quyết Đại hội nhiệm kỳ 2020 - 2025 | đề ra mục tiêu …
const SETS_AIM = /^\)?\s(?:đặt ra|đặt|đề ra|xác định)\s(?:(?:các|những|một số)\s)?(?:mục tiêu|chỉ tiêu)(?!\p{L})/iu;

// Mục tiêu kế hoạch đề ra | đến năm 2030 có 95 % …; 70 % …
const AIM_SET = /(?<!\p{L})(?:mục tiêu|chỉ tiêu)(?:\s[^\s,;:.]{1,12}){0,6}\s(?:đề ra|đặt ra)(?:\slà)?\s$/iu;

// Kế hoạch đặt ra mục tiêu | đến năm 2030 có 96 % …; 98 % …
const SETS_AIM_BY = /(?<!\p{L})(?:đặt ra|đề ra|xác định)\s(?:mục tiêu|chỉ tiêu)\s(?:phấn đấu\s)?$/iu;

/** "Tỉnh đặt mục tiêu | đến năm 2025, 100 % …; 50 % …": who aims stands before it, and its comma says that a list follows. */
function isAimedAt(sentence: string, { role, start, end }: PeriodMention): boolean {
  const before = tokenize(sentence.slice(0, start));
  return role === 'when' && /^\s?,/u.test(sentence.slice(end)) && AIMING.before(before, before.length) !== undefined;
}

function spanOf({ startYear, endYear, goesOn }: PeriodMention, years: YearSpan | null): YearSpan {
  return { startYear, endYear: goesOn ? Math.max(endYear, years?.endYear ?? endYear) : endYear };
}

/** "các năm tiếp theo": from the year after the one before, to the next one named or the end of the plan. */
function countOn(context: TimeContext): YearSpan | null {
  const start = context.previous ? context.previous.endYear + 1 : (context.years?.startYear ?? null);
  const end = context.following?.endYear ?? context.years?.endYear ?? null;
  return start !== null && end !== null && end >= start ? { startYear: start, endYear: end } : null;
}

function readDue(text: string, years: YearSpan | null): string | null {
  return /\d/u.test(text)
    ? (readStatedDate(text) ?? readStatedDay(text, years) ?? readStatedQuarter(text, years))
    : null;
}

/** A day, a quarter or a month by which; dates of documents and of reckoning are none. */
function readStatedDate(text: string): string | null {
  const found = findDates(text).findLast((date) => {
    const before = text.slice(0, date.start);
    return date.iso !== null && DUE_BEFORE.test(before) && !RECKONED.test(before);
  });
  return found?.iso ?? null;
}

// đến 30/6 | đến hết ngày 31/12
const DAY_AND_MONTH = /(?:đến hết|đến|trước|hết)\s(?:ngày\s)?(?<day>\d{1,2})\/(?<month>\d{1,2})(?![/\d])/iu;

/** A day without a year, of the plan's year, where it has one. */
function readStatedDay(text: string, years: YearSpan | null): string | null {
  const printed = DAY_AND_MONTH.exec(text)?.groups;
  if (!printed || years === null || years.startYear !== years.endYear) return null;
  return findDates(`${printed.day}/${printed.month}/${years.endYear}`)[0]?.iso ?? null;
}

// | Quý I/2025 khởi công 15 căn, | quý II khởi công 20 căn
const OPENS = /^[\s,;\-–+]*(?:(?:riêng|trong đó|cụ thể)\s?,?\s)?$/iu;

/** "đến hết quý II đạt 50 %": of the plan's year, where it has one. */
function readStatedQuarter(text: string, years: YearSpan | null): string | null {
  if (!mayNameQuarter(text)) return null;
  const planYear = years !== null && years.startYear === years.endYear ? years.endYear : null;
  const found = findCalendarSpans(text, timeOfYear(planYear)).findLast((span) => {
    const before = text.slice(0, span.start);
    const isDue = DUE_BEFORE.test(before) || WITHIN.test(before) || OPENS.test(before);
    return span.precision !== 'year' && span.to !== null && isDue && !RECKONED.test(before);
  });
  return found?.to ?? null;
}

function slashedPeriod(text: string, quantity: Quantity, offset: number): Recurrence | null {
  const within =
    quantity.noun === TIMES_NOUN ? TIMES_WITHIN.exec(text.slice(quantity.end - offset))?.groups?.period : undefined;
  if (within !== undefined) return EVERY.at(tokenize(`mỗi ${within}`), 0)?.value ?? null;
  // "trồng mới 7.000 ha rừng/năm"
  const isOfThings = quantity.noun !== null || quantity.unitKind === 'measure';
  return isOfThings ? (findSlashedPeriod(text.slice(quantity.end - offset))?.per ?? null) : null;
}

const TIMES_NOUN = 'lần';
// diễn tập 01 lần | trong năm, not "trong năm 2025"
const TIMES_WITHIN = /^\strong\s(?:một\s)?(?<period>năm|quý|tháng|tuần)(?!\s?[\dIVX]|\p{L})/iu;

function recursBehind(after: string): Recurrence | null {
  const each = eachTimeBehind(after);
  return each === null ? null : (EVERY.at(tokenize(each), 0)?.value ?? null);
}

// bổ sung 350 biển báo, sơn kẻ 42,5 km vạch; | hoàn thành trước ngày 31/8 | làm mới 18 km và tu sửa 46 km đường băng | xong trước 30/4
const ALL_FINISHED = /[\s,;](?:hoàn thành|xong|thực hiện)\s(?:trước|trong|vào)\s[^,;:]{4,40}$/iu;

/** "Treo 120 băng rôn, 40 pano trước ngày 28/5": the day that closes a list of counted things holds for all of it. */
export function readDueOfList(sentence: string, clauses: readonly Clause[], years: YearSpan | null): string | null {
  const finished = ALL_FINISHED.exec(sentence)?.[0] ?? '';
  let last: Clause | undefined;
  for (const clause of clauses) {
    const [{ unitKind, change }] = clause.quantities;
    const isCounted = (unitKind === 'count' || unitKind === 'measure' || unitKind === 'money') && change === null;
    const goesOn = !clause.isApart && (opensAtOnce(sentence, clause) || finished !== '');
    if (!isCounted || (last !== undefined && !goesOn)) break;
    last = clause;
    // "trồng 20 ha hoàn thành trước ngày 30/6, sửa chữa 12 km hoàn thành trước ngày 15/9": a day of its own ends the list
    if (readDue(sentence.slice(clause.start, clause.end), years) !== null) break;
  }
  if (last === undefined || last === clauses[0]) return null;
  return (
    readDue(sentence.slice(last.start, last.end), years) ?? (last === clauses.at(-1) ? readDue(finished, years) : null)
  );
}

// bình quân | mỗi năm đưa 300 lao động
export const ON_AVERAGE = /^(?:bình quân|trung bình)\s/iu;

// GRDP bình quân hàng năm | giai đoạn 2021 - 2025 | tăng …
const STAGE = /^\s(?:giai đoạn|thời kỳ)\s20\d\d\s?[-–]\s?20\d\d/iu;

/** "hằng năm" that opens or closes the clause, or stands at the verb; in the middle it belongs to what is measured. */
function readRecurrence(text: string, quantity: Quantity, offset: number): Recurrence | null {
  const tokens = tokenize(text);
  for (let index = 0; index < tokens.length; index++) {
    const every = EVERY.at(tokens, index);
    const start = tokens[index]?.start ?? 0;
    const end = tokens[index + (every?.length ?? 1) - 1]?.end ?? 0;
    // "thu ngân sách hằng năm": of what it is, unless it grows by so much: "… hằng năm tăng 5 %"
    if (!every || (ANNUAL.before(tokens, index) && (quantity.change === null || quantity.unitKind !== 'share')))
      continue;
    const touchesLead =
      end <= quantity.leadStart - offset &&
      text
        .slice(end, quantity.leadStart - offset)
        .replace(STAGE, '')
        .trim() === '';
    const isEdge =
      stripOpenings(text.slice(0, start)).replace(ON_AVERAGE, '').trim() === '' ||
      // "Đào tạo nguồn nhân lực: | Mỗi năm cử 20 cán bộ"
      AIM_BEFORE.test(text.slice(0, start)) ||
      text
        .slice(end)
        .replace(COMPARISON_AT_END, '')
        .replace(/[\s.;,:]+/gu, '') === '';
    if (touchesLead || isEdge) return every.value;
  }
  return recursWithin(text.slice(0, Math.max(0, quantity.leadStart - offset)));
}

// Đào tạo nguồn nhân lực: | mỗi năm … | cả nước phấn đấu | hằng năm tiết kiệm …
const AIM_BEFORE = /(?::|\sphấn đấu|\sbảo đảm|\sđảm bảo)\s$/iu;

// giảm ít nhất 5 % mỗi năm | so với năm liền kề trước đó
const COMPARISON_AT_END = /^\s?,?\sso với\s[^,;:.\d]{3,60}$/iu;

const EACH_YEAR = ' mỗi năm ';

/**
 * "Phát triển rừng | mỗi năm cung cấp cho thị trường …", before the verb and its amount; not "hằng năm", which also tells
 * what is measured, nor "mỗi năm học".
 */
export function recursWithin(before: string): Recurrence | null {
  const at = before.lastIndexOf(EACH_YEAR);
  const rest = at < 0 ? '' : before.slice(at + EACH_YEAR.length);
  return /^(?!học)\p{Ll}/u.test(rest) && !/[()]/u.test(rest) ? 'year' : null;
}

function readBaseline(
  text: string,
  mentions: readonly PeriodMention[],
  quantity: Quantity,
  offset: number,
  years: YearSpan | null,
): StatementTime['baseline'] {
  if (quantity.from !== null) {
    const inside = mentions.find(
      (mention) => mention.start >= quantity.numberStart - offset && mention.end <= quantity.end - offset,
    );
    return { year: inside?.startYear ?? null, value: quantity.from, unit: quantity.unit };
  }
  const before = years === null ? null : readYearBefore(text.slice(quantity.end - offset), quantity, years);
  if (before !== null) return before;
  const compared = mentions.find((mention) => mention.role === 'baseline' && !isAside(text, mention));
  if (compared)
    return compared.startYear === compared.endYear
      ? { year: compared.startYear, ...readBaselineValue(text.slice(compared.end), quantity) }
      : null;
  const tokens = tokenize(text);
  const isYearBefore = tokens.some((_, index) => COMPARED_WITH_YEAR_BEFORE.at(tokens, index) !== undefined);
  const isOneYear = years !== null && years.startYear === years.endYear;
  return isYearBefore && isOneYear ? { year: years.startYear - 1, value: null, unit: null } : null;
}

// so với năm 2023 (94,2%)
const BASELINE_VALUE = /^\s?\((?:đạt\s)?(?<number>\d[\d.,]*)\s?%\)/u;

/** The share of the year compared with, in a bracket right behind it. */
function readBaselineValue(after: string, quantity: Quantity): { value: number | null; unit: string | null } {
  const printed = quantity.unitKind === 'share' ? BASELINE_VALUE.exec(after)?.groups?.number : undefined;
  const read = printed === undefined ? undefined : readNumber(printed, NO_HABIT, 'fraction');
  return read ? { value: toNumber(read.decimal), unit: '%' } : { value: null, unit: null };
}

/** "(tăng 2 % so với năm 2022)": a bracket that states an amount of its own compares that one. */
function isAside(text: string, mention: PeriodMention): boolean {
  const bracket = findBrackets(text).find(
    (candidate) => mention.start > candidate.start && mention.end < candidate.end,
  );
  return bracket !== undefined && /\d/u.test(text.slice(bracket.start, mention.start));
}

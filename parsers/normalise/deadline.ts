import type { Deadline, Recurrence } from '../../schemas/record/plan-date.ts';
import { foldText } from '../vietnamese/fold.ts';
import { perTextWithin } from '../vietnamese/per-text.ts';
import { singleSpaced } from '../vietnamese/single-spaced.ts';
import {
  BLANK_CELL,
  PEAK_WORDS,
  PRESCRIBED_CELLS,
  RECURRENCE_ORDER,
  SHORT_RECURRENCES,
  SPELT_MONTHS,
} from '../vocabulary/deadline-words.ts';
import type { CalendarSpan, TimeContext } from './calendar-span.ts';
import { findTimeExpressions, readBareTime, type TimeExpression } from './time-expression.ts';

export const NO_DEADLINE: Deadline = {
  text: null,
  kind: null,
  due_on: null,
  start_on: null,
  recurrence: null,
  after: null,
};

const PRESCRIBED = new Set(PRESCRIBED_CELLS.map(foldText));

/** By when, from the cell that says so: everything in it is about time. */
export const parseDeadline = perTextWithin(readCell);

function readCell(text: string, context: TimeContext): Deadline {
  const printed = singleSpaced(text).trim();
  if (BLANK_CELL.test(printed)) return NO_DEADLINE;
  const times = findTimeExpressions(inDigits(printed), context);
  if (BEFORE_EVENT.test(printed) && times.every(isYearAlone)) return { ...NO_DEADLINE, text: printed };
  if (times.length === 0 && PRESCRIBED.has(foldText(printed)))
    return { ...NO_DEADLINE, text: printed, kind: 'recurring', recurrence: 'as_prescribed' };
  const short = SHORT_RECURRENCES[printed.toLowerCase()];
  if (short) return { ...NO_DEADLINE, text: printed, kind: 'recurring', recurrence: short };
  const bare = times.length === 0 ? readBareTime(printed) : null;
  if (bare) return { ...NO_DEADLINE, text: printed, kind: 'relative', after: bare };
  return { ...chooseDeadline(printed, times), text: printed };
}

// Tháng Mười hai | tháng chín năm 2025, and no more in the cell
const SPELT_MONTH = /^(?:trong\s)?tháng\s(?<month>\p{L}+(?:\s(?:một|hai))?)(?<rest>(?:\snăm\s|\/)20\d{2})?\.?$/iu;

/** "Tháng Mười hai" → "tháng 12". */
function inDigits(cell: string): string {
  const { month, rest = '' } = SPELT_MONTH.exec(cell)?.groups ?? {};
  const number = month === undefined ? undefined : SPELT_MONTHS[month.toLowerCase()];
  return number === undefined ? cell : `tháng ${number}${rest}`;
}

// Trước khai giảng năm học 2026 - 2027 | Trước mùa mưa bão năm 2025: the year tells which, and no day of it is said
const BEFORE_EVENT = /^trước\s(?!(?:ngày|tháng|quý|năm|hết|cuối|giữa|đầu|kỳ họp)(?!\p{L}))\p{L}/iu;

function isYearAlone(time: TimeExpression): boolean {
  return time.kind === 'calendar' && time.precision === 'year';
}

/**
 * One deadline of all the times in a text. A recurrence is outdone by a date that names day, month or quarter with its
 * year ("ban hành trong tháng 02/2023 …, báo cáo định kỳ"), not by a year ("thường xuyên trong năm 2023"); else the
 * first kind of time holds, and of several dates the last.
 */
export function chooseDeadline(text: string, times: readonly TimeExpression[]): Deadline {
  const recurrence = mostFrequentRecurrence(times);
  const dates = withoutWholeYears(
    text,
    times.filter((time): time is CalendarSpan => time.kind === 'calendar'),
  );
  const firm = dates.filter(
    (date) =>
      date.hasYear && date.precision !== 'year' && !isOpen(date) && !recursAfter(text, date) && !isPeak(text, date),
  );
  const first = times[0];
  if (recurrence && firm.length === 0) return { ...NO_DEADLINE, kind: 'recurring', recurrence };
  if (recurrence && first?.kind !== 'relative') return deadlineOfDates(firm);
  if (!first) return NO_DEADLINE;
  switch (first.kind) {
    case 'relative':
      return { ...NO_DEADLINE, kind: 'relative', after: { duration: first.duration, event: first.event } };
    case 'roadmap':
      return { ...NO_DEADLINE, kind: 'roadmap' };
    default:
      return deadlineOfDates(dates);
  }
}

/** The deadline that dates give: stretches with their two ends, else the last of them. */
export function deadlineOfDates(dates: readonly CalendarSpan[]): Deadline {
  const ranges = dates.filter((date) => date.isRange);
  if (ranges.length > 0) return { ...NO_DEADLINE, kind: 'period', ...endsOf(ranges) };
  const days = dates.map((date) => date.to).filter((day) => day !== null);
  return { ...NO_DEADLINE, kind: 'date', due_on: days.sort().at(-1) ?? null };
}

/** "Hè 2024 (tháng 7)": what stands in a bracket right behind a year says when in it. */
function withoutWholeYears(text: string, dates: readonly CalendarSpan[]): readonly CalendarSpan[] {
  return dates.filter((date, at) => {
    const next = dates[at + 1];
    const isTold = next !== undefined && next.precision !== 'year' && /^\s?\($/u.test(text.slice(date.end, next.start));
    return date.precision !== 'year' || date.isRange || !isTold;
  });
}

/** From the first day of several stretches to the last: "Đợt 1 (tháng 1 - 2), đợt 2 (tháng 8 - 9)"; an open one has one end alone. */
function endsOf(ranges: readonly CalendarSpan[]): Pick<Deadline, 'start_on' | 'due_on'> {
  const [first] = ranges;
  if (ranges.length === 1 || ranges.some(({ from, to }) => from === null || to === null))
    return { start_on: first?.from ?? null, due_on: first?.to ?? null };
  const starts = ranges.map(({ from }) => from ?? '').sort();
  const ends = ranges.map(({ to }) => to ?? '').sort();
  return { start_on: starts[0] ?? null, due_on: ends.at(-1) ?? null };
}

/** "Thường xuyên, cao điểm tháng 9/2024": when it is done most, not by when. */
function isPeak(text: string, date: CalendarSpan): boolean {
  const before = foldText(text.slice(Math.max(0, date.start - PEAK_REACH), date.start));
  return PEAKS.some((word) => before.includes(word));
}

/** Characters before a date in which it may be called a peak. */
const PEAK_REACH = 48;
const PEAKS = PEAK_WORDS.map(foldText);

function isOpen(date: CalendarSpan): boolean {
  return date.to === null;
}

// "trước ngày 15/12 hằng năm" is no date of one year
const RECURS_AFTER = /^\s?(?:hằng|hàng|mỗi)\s/iu;

export function recursAfter(text: string, date: CalendarSpan): boolean {
  return RECURS_AFTER.test(text.slice(date.end));
}

export function mostFrequentRecurrence(times: readonly TimeExpression[]): Recurrence | undefined {
  const said = new Set(times.flatMap((time) => (time.kind === 'recurring' ? [time.recurrence] : [])));
  return RECURRENCE_ORDER.find((recurrence) => said.has(recurrence));
}

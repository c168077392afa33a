import type { ColumnRole } from '../../schemas/model/outline.ts';
import { findDates } from '../normalise/plan-date.ts';
import { foldText } from '../vietnamese/fold.ts';
import { AIM_WORDS } from '../vocabulary/header-kinds.ts';
import type { ColumnEvidence } from './column-evidence.ts';
import { GOALS, isOfYearBegin, MOSTLY_NUMBERS } from './figure-columns.ts';
import { isPlainHeader, isReportedHeader } from './header-kind.ts';

// 2025 | Năm 2025 | đến hết năm 2026 | tầm nhìn đến năm 2045
const YEAR_ONLY =
  /^(?:(?:(?:tính )?(?:đến |tới |hết |đến hết |tới hết |đến cuối |cuối )|(?:tầm nhìn|định hướng|mục tiêu) (?:đến )?(?:hết )?)?năm )?20\d\d$/u;

/** Does the header name a year and nothing else? */
export const isYear = (header: string | undefined): boolean => YEAR_ONLY.test((header ?? '').toLowerCase().trim());

/** Roles that the words of a header may give to a column of figures by mistake. */
const FIGURE_ROLES: readonly ColumnRole[] = ['other', 'product', 'content', 'baseline', 'target'];
/** Share of cells with a number in a column of figures. */
export const MOST_NUMBERS = 0.5;

// Kế hoạch 5 năm 2021-2025 | Mục tiêu giai đoạn 2016 - 2020
const STAGE_AT_END = /20\d\d\s?[-–]\s?(?<last>20\d\d)\)?$/u;

/** Of a stage that ends a header; a plan that is over set goals that are none of this one. */
function lastYearOf({ path }: ColumnEvidence): number {
  const last = STAGE_AT_END.exec((path.at(-1) ?? '').trim())?.groups?.last;
  return last === undefined ? Number.POSITIVE_INFINITY : Number(last);
}

// Chỉ tiêu 2026 | Kết quả năm 2025 | Tỷ lệ đến 2030 (%) | Số liệu đến 31/12/2024: any words before the year that ends a header
const YEAR_AT_END = /(?:^|[\s/])20\d\d(?:\s\([^()\d]{1,12}\))?$/u;

/**
 * A target of a year before the plan's is what was reached; a column of figures whose header ends in a year is one of the
 * two, whatever its other words are.
 */
export function settleYear(role: ColumnRole, column: ColumnEvidence, planYear: number | null): ColumnRole {
  if (role === 'target' && planYear !== null && lastYearOf(column) < planYear) return 'other';
  if (column.year === null || planYear === null) return role;
  // "Hộ nghèo đầu năm 2025": what the year before left
  const year = isOfYearBegin(column.path) ? column.year - 1 : column.year;
  const isFigures =
    FIGURE_ROLES.includes(role) &&
    column.cells.filled > 0 &&
    column.cells.figures >= MOST_NUMBERS &&
    YEAR_AT_END.test((column.path.at(-1) ?? '').trim());
  if (isFigures) return year < planYear ? 'baseline' : 'target';
  if (role === 'target' && year < planYear) return 'baseline';
  if (role === 'baseline' && year > planYear) return 'target';
  return role;
}

/** "Đến năm 2030 | Tầm nhìn đến năm 2045": of the year after a target's, whatever it says ("Duy trì"). */
export function settleYearsAlike(
  roles: readonly ColumnRole[],
  columns: readonly ColumnEvidence[],
): readonly ColumnRole[] {
  const before = (at: number): boolean => roles[at - 1] === 'target' && columns[at - 1]?.year !== null;
  return roles.map((role, i) => {
    const column = columns[i];
    const [year, last] = [column?.year ?? null, columns[i - 1]?.year ?? null];
    const isNext = column !== undefined && isYear(column.path.at(-1)) && before(i) && column.cells.filled > 0;
    return role === 'other' && isNext && year !== null && last !== null && year > last ? 'target' : role;
  });
}

/** "Chỉ tiêu | Đến năm 2025 | Đến năm 2030": beside goals a year heads what they are to be by then, in words too. */
export function settleGoalYears(
  roles: readonly ColumnRole[],
  columns: readonly ColumnEvidence[],
  planYear: number | null,
): readonly ColumnRole[] {
  const content = foldText(columns[roles.indexOf('content')]?.path.at(-1) ?? '');
  if (planYear === null || !GOALS.includes(content) || roles.includes('target')) return roles;
  return roles.map((role, i) => {
    const column = columns[i];
    const isOne = role === 'other' && column !== undefined && isYear(column.path.at(-1)) && column.cells.ticks === 0;
    return isOne && column.cells.filled > 0 ? settleYear('target', column, planYear) : role;
  });
}

// Hạng sao hiện tại | Mức độ hiện nay, as folded
const PRESENT = / hien (?:tai|nay)$/u;
// Mức độ cung cấp dự kiến | Hạng sao phấn đấu, as folded
const TO_COME = / (?:du kien|phan dau|muc tieu|de xuat)$/u;

/** "Hạng sao hiện tại | Hạng sao phấn đấu", "Mức độ hiện nay | Mức độ dự kiến": what stands today, beside what it is to be. */
export function settleStates(roles: readonly ColumnRole[], columns: readonly ColumnEvidence[]): readonly ColumnRole[] {
  const headers = columns.map(({ path }) => foldText(path.at(-1) ?? ''));
  const settled = [...roles];
  headers.forEach((header, at) => {
    const measure = header.replace(PRESENT, '');
    if (measure === header || isPlainHeader(columns[at]?.path.at(-1) ?? '')) return;
    const aim = headers.findIndex((other) => TO_COME.test(other) && other.replace(TO_COME, '') === measure);
    if (aim < 0) return;
    if (settled[at] === 'other') settled[at] = 'baseline';
    if (settled[aim] === 'other') settled[aim] = 'target';
  });
  return settled;
}

/** "Điểm đến 30/9/2025 | Điểm phấn đấu đến 31/12/2025": what an earlier day had, beside what is aimed at by a later one. */
export function settleDays(roles: readonly ColumnRole[], columns: readonly ColumnEvidence[]): readonly ColumnRole[] {
  const dayOf = (at: number): string | null =>
    roles[at] === 'target' ? (findDates(columns[at]?.path.at(-1) ?? '').at(-1)?.iso ?? null) : null;
  const aimsAt = (at: number): boolean => columns[at]?.path.some((header) => AIMED_AT.test(header)) ?? false;
  const aims = columns.flatMap((_, at) => (aimsAt(at) ? [dayOf(at) ?? ''] : []));
  return roles.map((role, at) => {
    const day = dayOf(at);
    return day !== null && !aimsAt(at) && aims.some((aim) => aim > day) ? 'baseline' : role;
  });
}

const AIMED_AT = new RegExp(`(?<!\\p{L})(?:${AIM_WORDS.join('|')})(?!\\p{L})`, 'iu');

/** "Hiện tại (30/9/2025) | Năm 2026 | Năm 2030": what stands today beside goals by year. */
export function settleNow(roles: readonly ColumnRole[], columns: readonly ColumnEvidence[]): readonly ColumnRole[] {
  const hasYears = roles.some((role, at) => role === 'target' && columns[at]?.year !== null);
  if (!hasYears) return roles;
  return roles.map((role, at) => {
    const column = columns[at];
    const isFigure = column !== undefined && column.path.length === 1 && column.cells.figures >= MOST_NUMBERS;
    return role === 'other' && isFigure && OPENS_NOW.test(foldText(column.path[0] ?? '')) ? 'baseline' : role;
  });
}

// Hiện tại (30/9/2025) | Hiện nay, as folded
const OPENS_NOW = /^hien (?:tai|nay)(?: |$)/u;

/** Figures of a year before the plan's are what was reached. */
export function settlePast(
  roles: readonly ColumnRole[],
  columns: readonly ColumnEvidence[],
  planYear: number | null,
): readonly ColumnRole[] {
  if (planYear === null || !roles.includes('target')) return roles;
  return roles.map((role, i) => {
    const column = columns[i];
    if (role !== 'other' || !column || column.path.some(isPlainHeader)) return role;
    if (column.cells.figures < MOSTLY_NUMBERS) return role;
    const isPast = column.year !== null && column.year < planYear;
    return isPast || isReportedSchoolYear(column.path.at(-1) ?? '', planYear) ? 'baseline' : role;
  });
}

// Thực hiện 2024 - 2025 | Ước thực hiện năm học 2024-2025
const SCHOOL_YEAR = /(?<first>20\d\d)\s?[-–]\s?(?<last>20\d\d)$/u;

/** The school year that began before the plan's, and was reported; "Thực hiện 2016 - 2020" adds five years up. */
function isReportedSchoolYear(header: string, planYear: number): boolean {
  const { first, last } = SCHOOL_YEAR.exec(header.trim())?.groups ?? {};
  return Number(last) === Number(first) + 1 && Number(first) < planYear && isReportedHeader(header);
}

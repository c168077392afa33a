import type { ColumnRole } from '../../schemas/model/outline.ts';
import { foldText, plainText } from '../vietnamese/fold.ts';
import { beginsWith, isPhrase, phraseSet } from '../vietnamese/phrases.ts';
import {
  GOAL_HEADERS,
  PRICE_HEADERS,
  PROGRESS_HEADERS,
  VOLUME_HEADERS,
  VOLUME_OPENINGS,
} from '../vocabulary/header-kinds.ts';
import { SUM_HEADERS } from '../vocabulary/part-headers.ts';
import { RANK_HEADERS } from '../vocabulary/ranks.ts';
import type { ColumnEvidence, RoleContext } from './column-evidence.ts';
import { tellsFacts, tellsGoals } from './goal-titles.ts';
import {
  BRACKET,
  calendarOf,
  isPartHeader,
  isPlainHeader,
  isReportedHeader,
  isTimeOfDivision,
  isYearHeader,
  monthOf,
} from './header-kind.ts';

/** Columns of figures have this share of numbers. */
export const MOSTLY_NUMBERS = 0.6;
/** … and of times hardly any. */
const FEW_TIMES = 0.3;

export const GOALS: readonly string[] = GOAL_HEADERS.map(foldText);

// Quý I | quý 2 | Quý III năm 2024
const QUARTER = /^quy (?:i{1,3}|iv|[1-4])(?: |$)/u;
// Hộ nghèo đầu năm 2024; "6 tháng đầu năm" is a part of it, "phấn đấu năm" another word
const YEAR_BEGIN = /(?<!tháng) đầu năm(?: |$)/u;
// Số hộ cuối năm, as folded
const YEAR_END = / (?:cuoi|het) nam(?: |$)/u;

/** Does a head say how it is when the year begins? */
export const isOfYearBegin = (path: readonly string[]): boolean => YEAR_BEGIN.test(` ${plainText(path.join(' '))} `);

/** A column of units has this share of known ones, and at least so many of them. */
const MOSTLY_MEASURES = 0.7;
const FEWEST_MEASURES = 2;

/** "Đừn tỉnh" above "%", "ha", "hộ": beside figures a column of units is one, whatever became of its head. */
export function settleUnits(roles: readonly ColumnRole[], columns: readonly ColumnEvidence[]): readonly ColumnRole[] {
  if (roles.includes('unit') || !columns.some(({ cells }) => cells.numbers >= MOSTLY_NUMBERS)) return roles;
  const units = roles.flatMap((role, at) => {
    const cells = columns[at]?.cells;
    return role === 'other' && cells && cells.measures >= MOSTLY_MEASURES && cells.filled >= FEWEST_MEASURES
      ? [at]
      : [];
  });
  return units.length === 1 ? roles.map((role, at) => (at === units[0] ? 'unit' : role)) : roles;
}

/** What the header above a column of figures says of it, where its own ("Số hộ", "Quý II", "Tỷ lệ (%)") does not. */
export function settleByParents(
  roles: readonly ColumnRole[],
  columns: readonly ColumnEvidence[],
  planYear: number | null,
): readonly ColumnRole[] {
  const settled = roles.map((role, at): ColumnRole => {
    const column = columns[at];
    if (calendarOf(column?.path.at(-1) ?? '') !== undefined) return 'deadline';
    // "Chỉ tiêu 2026 › Xếp hạng" above "Tốp 10", "Giữ vững thứ hạng"
    const isRank = role === 'other' && column !== undefined && beginsWith(column.path.at(-1) ?? '', RANKS);
    if (isRank && column.cells.filled > 0 && isBelowGoal(column)) return 'target';
    if (!column || role === 'ordinal' || column.cells.numbers < MOSTLY_NUMBERS) return role;
    const isTime = role === 'deadline' && column.cells.times + column.cells.years >= FEW_TIMES;
    if (!isTime && isBelowProgress(column, planYear)) return 'target';
    if (role === 'deadline') return isTime ? role : 'other';
    return role === 'other' && isBelowGoal(column) ? 'target' : role;
  });
  const hasTarget = settled.includes('target');
  return settled.map((role, at): ColumnRole => {
    const column = columns[at];
    if (!hasTarget || role !== 'other' || !column || column.cells.numbers < MOSTLY_NUMBERS) return role;
    if (isPartOfYear(column) || isRound(column)) return beforeParts(settled, columns, at);
    const path = ` ${foldText(column.path.join(' '))} `;
    if (isOfYearBegin(column.path)) return 'baseline';
    if (!YEAR_END.test(path)) return role;
    // "Hộ nghèo cuối năm 2022" in a plan of 2023
    return column.year !== null && planYear !== null && column.year < planYear ? 'baseline' : 'target';
  });
}

// Phấn đấu năm 2024 | KH 2023 - 2024 | Kế hoạch, as folded: and not "Kế hoạch vốn"
const PLANNED_ABOVE = /^(?:phan dau|ke hoach|kh)(?: (?:den |het )*(?:nam )?(?:hoc )?20\d\d(?: (?:- )?20\d\d)?)?$/u;

/** "Chỉ tiêu giảm hộ nghèo › Số hộ", "Phấn đấu năm 2024 › Số tiêu chí tăng thêm". */
function isBelowGoal({ path }: ColumnEvidence): boolean {
  if (path.some(isPlainHeader)) return false;
  return path.slice(0, -1).some((header) => {
    const folded = foldText(header);
    return PLANNED_ABOVE.test(folded) || GOALS.some((goal) => ` ${folded} `.startsWith(` ${goal} `));
  });
}

// 6 tháng đầu năm | 9 tháng | Cả năm | Quý II | Đến hết ngày 30/6, as folded
const TIME_IN_YEAR =
  /^(?:(?:den |het |truoc |ngay ){0,3}(?:[369] thang|ca nam|quy (?:i{1,3}|iv|[1-4])|[0-3]?\d [01]?\d))(?: |$)/u;
const PROGRESS = phraseSet(PROGRESS_HEADERS);
const RANKS = phraseSet(RANK_HEADERS);

/** "Tiến độ › 6 tháng đầu năm | Cả năm", "Số tiêu chí tăng thêm năm 2024 › 6 tháng" above figures: what is to be reached by then. */
function isBelowProgress({ path, year }: ColumnEvidence, planYear: number | null): boolean {
  if (!TIME_IN_YEAR.test(foldText(path.at(-1) ?? '')) || path.some(isPlainHeader)) return false;
  const above = path.slice(0, -1);
  const isToCome = year !== null && planYear !== null && year >= planYear && !above.some(isReportedHeader);
  return above.some((header) => beginsWith(header, PROGRESS)) || (above.length > 0 && isToCome);
}

/** "Kế hoạch 2023 | Trong đó các xã › Xã A | Xã B": what the whole is to reach is shared out over the columns behind it. */
export function settleParts(roles: readonly ColumnRole[], columns: readonly ColumnEvidence[]): readonly ColumnRole[] {
  const settled = [...roles];
  columns.forEach((column, at) => {
    const [above = ''] = column.path;
    const isDivided = isTimeOfDivision(column.path) && column.year === null;
    const isPart = column.path.length > 1 && (isPartHeader(above) || isDivided) && settled[at - 1] === 'target';
    const isBehindWhole = columns[at - 1]?.path.length === 1 || columns[at - 1]?.path[0] === above;
    if (settled[at] === 'other' && isPart && isBehindWhole && column.cells.numbers >= MOSTLY_NUMBERS)
      settled[at] = 'target';
  });
  return settled;
}

const BELOW_QUARTER = /(?:^| )quy$/u;

/** A quarter or a month: "Quý II", "Tháng 3", "Phân theo tháng › 3". */
export function isPartOfYear({ path }: ColumnEvidence): boolean {
  const own = foldText(path.at(-1) ?? '');
  // "Phân theo quý › I | II | III | IV"
  const isQuarter = QUARTER_NUMBER.test(own) && BELOW_QUARTER.test(foldText(path.at(-2) ?? ''));
  return QUARTER.test(own) || isQuarter || monthOf(path) !== undefined;
}

// Đợt 1 | Đợt III | Vòng 2, as folded
const ROUND = /^(?:dot|vong|ky) (?:\d|i{1,3}|iv)(?: |$)/u;

/** "Chỉ tiêu cả năm | Đợt 1 | Đợt 2": what the whole year is to reach, shared out over rounds. */
const isRound = ({ path }: ColumnEvidence): boolean => ROUND.test(foldText(path.at(-1) ?? ''));

/** The quarters, months or rounds of a year tell the same as the whole year does, which stands before them. */
function beforeParts(roles: readonly ColumnRole[], columns: readonly ColumnEvidence[], at: number): ColumnRole {
  for (let before = at - 1; before >= 0; before -= 1) {
    const column = columns[before];
    const role = roles[before];
    if (!column || !(isPartOfYear(column) || isRound(column)))
      return role === 'target' || role === 'baseline' ? role : 'other';
  }
  return 'other';
}

// Mục tiêu | Chỉ tiêu › Năm 2026, as folded
const YEAR_ALONE = /^(?:nam )?20\d\d$/u;
const isMeasuredGoal = (column: ColumnEvidence | undefined): boolean =>
  GOALS.includes(foldText(column?.path.at(-1) ?? ''));

/** "Mục tiêu | Chỉ số" above words and above figures: the first says what is measured, the second how much of it. */
export function settleGoalWords(
  roles: readonly ColumnRole[],
  columns: readonly ColumnEvidence[],
): readonly ColumnRole[] {
  const goal = roles.indexOf('target');
  const words = columns[goal];
  // "Mục tiêu | Chỉ tiêu | Đơn vị tính | Năm 2025": goals in words group those that are measured beside them
  const isMeasured = roles[goal + 1] === 'content' && roles.lastIndexOf('target') > goal + 1;
  if (isMeasured && words?.cells.numbers === 0 && isMeasuredGoal(columns[goal + 1]))
    return roles.map((role, index) => (index === goal ? 'other' : role));
  // "Mục tiêu, chỉ tiêu | Đơn vị tính | Mục tiêu › 2025": figures that have the role already stand anywhere behind
  const told = roles.findIndex(
    (role, at) =>
      at > goal &&
      role === 'target' &&
      ((columns[at]?.cells.figures ?? 0) >= MOSTLY_NUMBERS ||
        YEAR_ALONE.test(foldText(columns[at]?.path.at(-1) ?? ''))),
  );
  const at = told < 0 ? goal + 1 : told;
  const figures = columns[at];
  if (goal < 0 || !words || !figures || roles.some((role, index) => role === 'content' && index !== at)) return roles;
  const isFigures =
    told >= 0 || roles[at] === 'content' || (roles[at] === 'other' && figures.cells.figures >= MOSTLY_NUMBERS);
  // "Nội dung mục tiêu | Chỉ tiêu › Cấp tỉnh | Cấp huyện": figures told to be goals leave what they measure to the words
  const isGoal = told >= 0 || GOALS.includes(foldText(words.path.at(-1) ?? ''));
  if (!isFigures || !isGoal || words.cells.numbers > 0 || words.cells.length <= figures.cells.length) return roles;
  return roles.map((role, index) => (index === goal ? 'content' : index === at ? 'target' : role));
}

// 2024 | Năm 2025 | Quý I | Q.II | Tháng 3 | T3 | 11, as folded
const CALENDAR = /^(?:(?:nam )?20\d\d|(?:quy|q) ?(?:i{1,3}|iv|[1-4])|(?:thang |t)?(?:0?[1-9]|1[0-2]))$/u;
// I | IV | 2, as folded, below "Thời gian trình (quý)"
const QUARTER_NUMBER = /^(?:i{1,3}|iv|[1-4])$/u;
/** Share of filled cells that are ticks in a column of a calendar. */
const MOSTLY_TICKS = 0.8;

/** "Giai đoạn thực hiện › 2024 | 2025 | 2026" with a tick in each year of the task, whatever the header above says. */
export function settleTicks(roles: readonly ColumnRole[], columns: readonly ColumnEvidence[]): readonly ColumnRole[] {
  const isCalendar = ({ path }: ColumnEvidence): boolean => {
    const own = foldText(path.at(-1) ?? '');
    const isBelowQuarter = path.slice(0, -1).some((part) => ` ${foldText(part)} `.includes(' quy '));
    return CALENDAR.test(own) || (isBelowQuarter && QUARTER_NUMBER.test(own));
  };
  const isTicked = (column: ColumnEvidence): boolean =>
    isCalendar(column) && column.cells.filled > 0 && column.cells.ticks >= MOSTLY_TICKS;
  if (!columns.some(isTicked)) return roles;
  return roles.map((role, at) => {
    const column = columns[at];
    const isOne = column !== undefined && (isTicked(column) || (isCalendar(column) && column.cells.filled === 0));
    return isOne && role !== 'ordinal' ? 'deadline' : role;
  });
}

const SUMS: ReadonlySet<string> = new Set(SUM_HEADERS.map(foldText));
// Tổng giai đoạn 2021 - 2025, as folded: the stage that the years make
const STAGE_BEHIND = / (?:giai doan )?20\d\d (?:- )?20\d\d$/u;

/** "Tổng cộng" above what the years of a target are to reach together. */
export function isSumHeader(header: string): boolean {
  return SUMS.has(foldText(header).replace(STAGE_BEHIND, ''));
}

/** Columns of years that a sum stands beside, at least. */
const FEWEST_SUMMED = 2;

/** "Tổng cộng | Phân theo năm › 2021 | … | 2025": all together is to be reached where each year is. */
export function settleSums(roles: readonly ColumnRole[], columns: readonly ColumnEvidence[]): readonly ColumnRole[] {
  const isYear = (at: number): boolean => roles[at] === 'target' && columns[at]?.year !== null;
  return roles.map((role, at) => {
    const column = columns[at];
    const isFigure = column !== undefined && column.cells.numbers >= MOSTLY_NUMBERS;
    if (role !== 'other' || !isFigure || column.year !== null || !isSumHeader(column.path.at(-1) ?? '')) return role;
    const beside = [1, -1].some((step) =>
      Array.from({ length: FEWEST_SUMMED }, (_, i) => at + step * (i + 1)).every(isYear),
    );
    return beside ? 'target' : role;
  });
}

// Thực hiện 6 tháng đầu năm 2025 | Ước TH 9 tháng năm 2024 | Kết quả quý I/2025, as folded
const PART_OF_YEAR = /\s(?:[1-9]|10|11) thang(?: |$)|\squy (?:i{1,3}|[1-3])(?: |$)/u;

/**
 * "Thực hiện 2021 | Kế hoạch 2022 | 2023": the first year of the plan is over where the header says that it tells what was; so is a
 * part of the year, "Thực hiện 6 tháng đầu năm 2025 | Kế hoạch năm 2025".
 */
export function settleReported(
  roles: readonly ColumnRole[],
  columns: readonly ColumnEvidence[],
  planYear: number | null,
): readonly ColumnRole[] {
  const isReported = (at: number): boolean => isReportedHeader(columns[at]?.path.at(-1) ?? '');
  const goals = columns.filter((_, at) => roles[at] === 'target' && !isReported(at));
  const goesOn = columns.some(({ year }, at) => roles[at] === 'target' && planYear !== null && (year ?? 0) > planYear);
  return roles.map((role, at) => {
    const column = columns[at];
    if (role !== 'target' || column?.year !== planYear || !isReported(at)) return role;
    const isPart = goals.length > 0 && PART_OF_YEAR.test(foldText(column.path.at(-1) ?? ''));
    return goesOn || isPart ? 'baseline' : role;
  });
}

/** Share of cells that are years in a column of years. */
const MOSTLY_YEARS = 0.8;

/** A column headed by a word for years, with years below it. */
export function holdsYears({ path, cells }: ColumnEvidence): boolean {
  return cells.filled > 0 && cells.years >= MOSTLY_YEARS && isYearHeader(path.at(-1) ?? '');
}

/** "Thời gian" above "Quý I", "Quý II". */
const holdsParts = ({ path, cells }: ColumnEvidence): boolean =>
  cells.filled > 1 && cells.parts >= MOSTLY_YEARS && isYearHeader(path.at(-1) ?? '');

/** "Năm | Số lớp | Tỷ lệ (%)" above one row a year, "Thời gian" above its quarters: the figures are what each is to reach. */
export function settleYearRows(
  roles: readonly ColumnRole[],
  columns: readonly ColumnEvidence[],
  { planYear, title }: RoleContext,
): readonly ColumnRole[] {
  const isGiven = title !== null && tellsGoals(title);
  const years = columns.findIndex(
    (column) => (holdsYears(column) && column.cells.filled > 1) || (isGiven && holdsParts(column)),
  );
  const isHead = years === 0 || (years === 1 && roles[0] === 'ordinal');
  if (!isHead || planYear === null || roles.some((role, at) => WORDED.includes(role) && at !== years)) return roles;
  return roles.map((role, at) => {
    const column = columns[at];
    if (at === years) return 'content';
    const isFigure = column !== undefined && column.path.length > 0 && column.cells.numbers >= MOSTLY_NUMBERS;
    return role === 'other' && isFigure && !isPlainHeader(column.path[0] ?? '') ? 'target' : role;
  });
}

/** Roles of a table that has words of its own in its rows. */
const WORDED: readonly ColumnRole[] = ['content', 'task', 'product'];

const VOLUMES = phraseSet(VOLUME_HEADERS);
const OPENS_VOLUME = phraseSet(VOLUME_OPENINGS);
const PRICES = phraseSet(PRICE_HEADERS);
// Số lượng hiện có, as folded: how many there are is not how much is to be done
const PRESENT = / hien (?:co|tai|nay)$/u;
// Số học viên dự kiến
const EXPECTED = /\sdự kiến$/iu;

/** So many columns of how much say of themselves that works are planned. */
const ENOUGH_VOLUMES = 2;

/** "Nội dung công việc | ĐVT | Khối lượng | Thời gian | Đơn vị thực hiện": how much of each work is to be done; beside a price it is what is paid for. */
export function settleVolumes(
  roles: readonly ColumnRole[],
  columns: readonly ColumnEvidence[],
  title: string | null,
): readonly ColumnRole[] {
  const has = (...wanted: readonly ColumnRole[]): boolean => roles.some((role) => wanted.includes(role));
  if (!has('deadline') || has('target', 'baseline', 'max_score')) return roles;
  if (columns.some(({ path }) => path.some((header) => beginsWith(header, PRICES)))) return roles;
  const volumes = columns.map((column, i) => roles[i] === 'other' && isVolume(column));
  // "Loại hình đào tạo | Số lớp | Số học viên | Thời gian" says nothing of who
  const isSchedule =
    volumes.filter(Boolean).length >= ENOUGH_VOLUMES &&
    has('content', 'task') &&
    !(title !== null && tellsFacts(title));
  if (!has('lead', 'implement') && !isSchedule) return roles;
  return roles.map((role, i) => (volumes[i] ? 'target' : role));
}

function isVolume({ path, cells }: ColumnEvidence): boolean {
  const own = (path.at(-1) ?? '').replace(BRACKET, '').replace(EXPECTED, '');
  const isOpened = beginsWith(own, OPENS_VOLUME) && cells.numbers >= MOSTLY_NUMBERS && !PRESENT.test(foldText(own));
  return cells.filled > 0 && (isOpened || isPhrase(own, VOLUMES));
}

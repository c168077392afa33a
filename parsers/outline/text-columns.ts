import type { ColumnRole } from '../../schemas/model/outline.ts';
import { foldText } from '../vietnamese/fold.ts';
import { beginsWith, isPhrase, phraseSet } from '../vietnamese/phrases.ts';
import {
  CRITERION_PART_HEADERS,
  NORM_HEADERS,
  OBJECT_HEADERS,
  OTHERS_GOAL_HEADERS,
  REQUIREMENT_HEADERS,
  RESULT_HEADERS,
} from '../vocabulary/header-kinds.ts';
import { ASSIGNEE_HEADERS, LEADER_HEADERS, PERSON_HEADERS } from '../vocabulary/who-and-when-headers.ts';
import type { ColumnEvidence } from './column-evidence.ts';
import { GOALS, MOSTLY_NUMBERS } from './figure-columns.ts';
import { handsOut } from './goal-titles.ts';
import {
  isCriterionHeader,
  isGoalMeasureHeader,
  isPlaceHeader,
  isPlainHeader,
  isThingHeader,
  isWorkHeader,
} from './header-kind.ts';

const LEADERS = phraseSet(LEADER_HEADERS);

/** "Lãnh đạo phụ trách" beside "Cơ quan chủ trì" or "Đơn vị thực hiện": the one looks after what the other does. */
export function settleLeaders(roles: readonly ColumnRole[], columns: readonly ColumnEvidence[]): readonly ColumnRole[] {
  const isLeader = (i: number): boolean => beginsWith(columns[i]?.path.at(-1) ?? '', LEADERS);
  if (!roles.some((role, i) => IN_CHARGE.includes(role) && !isLeader(i))) return roles;
  return roles.map((role, i) => (role === 'lead' && isLeader(i) ? 'monitor' : role));
}

const OTHERS_GOALS = phraseSet(OTHERS_GOAL_HEADERS);

/** "Mục tiêu quốc gia đến năm 2025 | Mục tiêu của tỉnh": what others aim at, beside what the plan does. */
export function settleOthersGoals(
  roles: readonly ColumnRole[],
  columns: readonly ColumnEvidence[],
): readonly ColumnRole[] {
  const isOthers = (at: number): boolean =>
    columns[at]?.path.some((header) => beginsWith(header, OTHERS_GOALS)) ?? false;
  if (!roles.some((role, at) => role === 'target' && !isOthers(at))) return roles;
  return roles.map((role, at) => (role === 'target' && isOthers(at) ? 'other' : role));
}

const NORMS = phraseSet(NORM_HEADERS);
const PARTS_OF_CRITERIA = phraseSet(CRITERION_PART_HEADERS);

/** "Nội dung tiêu chí | Chỉ tiêu | Hiện trạng | Phấn đấu năm 2024": what the criterion asks for, beside what the plan does. */
export function settleNorms(roles: readonly ColumnRole[], columns: readonly ColumnEvidence[]): readonly ColumnRole[] {
  const headerOf = (at: number): string => columns[at]?.path.at(-1) ?? '';
  const content = headerOf(roles.indexOf('content'));
  const norm = roles.findIndex((role, at) => role === 'target' && isPhrase(headerOf(at), NORMS));
  const isOfCriteria = isCriterionHeader(content) || isPhrase(content, PARTS_OF_CRITERIA);
  const isAimed = roles.some((role, at) => role === 'target' && at > norm && isGoalMeasureHeader(headerOf(at)));
  if (norm < 0 || !isOfCriteria || !isAimed || !roles.includes('baseline')) return roles;
  return roles.map((role, at) => (at === norm ? 'other' : role));
}

const ASSIGNEES = phraseSet(ASSIGNEE_HEADERS);
const PERSONS = phraseSet(PERSON_HEADERS);
/** Share of the cells of a column that name a body, where it holds nothing else. */
const MOSTLY_BODIES = 0.6;

/** "Đơn vị | Nhiệm vụ được giao | Thời hạn": where no other column says who, the bodies before the works are in charge of them. */
export function settleAssignees(
  roles: readonly ColumnRole[],
  columns: readonly ColumnEvidence[],
): readonly ColumnRole[] {
  const content = roles.indexOf('content');
  if (IN_CHARGE.some((role) => roles.includes(role))) return roles;
  const headerOf = (at: number): string => columns[at]?.path.at(-1) ?? '';
  const work = roles.findIndex((role, at) => at > content && role === 'other' && isWorkHeader(headerOf(at)));
  // "Họ và tên | Chức vụ | Nhiệm vụ được phân công": the rows are about what each of them does
  if (work > 0 && isPhrase(headerOf(content), PERSONS) && (columns[work]?.cells.filled ?? 0) > 0)
    return roles.map((role, at) => (at === content ? 'lead' : at === work ? 'content' : role));
  if (!isWorkHeader(headerOf(content))) return roles;
  return roles.map((role, at) => {
    const column = columns[at];
    if (role !== 'other' || at > content || !column || column.cells.units < MOSTLY_BODIES) return role;
    return isPhrase(column.path.at(-1) ?? '', ASSIGNEES) ? 'lead' : role;
  });
}

/** "Việc cần làm | Ai làm | Ai phối hợp": beside those who help, where no other column says who leads, a column of bodies does. */
export function settleHelped(roles: readonly ColumnRole[], columns: readonly ColumnEvidence[]): readonly ColumnRole[] {
  const helping = roles.indexOf('support');
  if (helping < 1 || IN_CHARGE.some((role) => roles.includes(role))) return roles;
  const { path = [], cells } = columns[helping - 1] ?? {};
  if (roles[helping - 1] !== 'other' || path.length === 0 || !cells || cells.units < MOSTLY_BODIES) return roles;
  return roles.map((role, at) => (at === helping - 1 ? 'lead' : role));
}

/** A column of numbers says what was reached; one of words, in a table that says by when, what is to come out. */
const FEW_NUMBERS = 0.3;

/** "Kết quả đạt được" in a table of tasks is what each is to result in. */
export function settleProducts(
  roles: readonly ColumnRole[],
  columns: readonly ColumnEvidence[],
): readonly ColumnRole[] {
  const has = (...wanted: readonly ColumnRole[]): boolean => roles.some((role) => wanted.includes(role));
  // "Tên thủ tục | Cơ quan thực hiện | Kết quả thực hiện"
  const areWorks = has('deadline') || (has(...IN_CHARGE) && !has('target', 'max_score'));
  if (!areWorks || has('product')) return roles;
  const isOfWorks = isWorkHeader(columns[roles.indexOf('content')]?.path.at(-1) ?? '');
  return roles.map((role, i) => {
    const column = columns[i];
    // "Nhiệm vụ | Yêu cầu kết quả | Thời gian"
    const isRequired =
      role === 'target' && isOfWorks && beginsWith(column?.path.at(-1) ?? '', REQUIREMENTS) && roles.includes('lead');
    const isProduct =
      (role === 'baseline' || isRequired) &&
      column !== undefined &&
      column.year === null &&
      column.cells.filled > 0 &&
      column.cells.numbers < FEW_NUMBERS;
    return isProduct ? 'product' : role;
  });
}

const REQUIREMENTS = phraseSet(REQUIREMENT_HEADERS);

const RESULTS = phraseSet(RESULT_HEADERS);

/** "Chỉ tiêu | Đơn vị | Kết quả": beside a measure and its unit the result is how much of it is to be reached. */
export function settleResults(roles: readonly ColumnRole[], columns: readonly ColumnEvidence[]): readonly ColumnRole[] {
  const isGoal = GOALS.includes(foldText(columns[roles.indexOf('content')]?.path.at(-1) ?? ''));
  if (!isGoal || !roles.includes('unit') || roles.some((role) => role === 'target' || role === 'deadline'))
    return roles;
  return roles.map((role, i) => {
    const isResult = role === 'product' && isPhrase(columns[i]?.path.at(-1) ?? '', RESULTS);
    return isResult ? 'target' : role;
  });
}

/** "Tên tiêu chí | Nội dung tiêu chí", "Lĩnh vực | Nội dung nhiệm vụ": the rows are about the parts, which the criterion before them groups. */
export function settleCriteria(
  roles: readonly ColumnRole[],
  columns: readonly ColumnEvidence[],
): readonly ColumnRole[] {
  const at = roles.indexOf('content');
  const [whole, part] = [columns[at], columns[at + 1]];
  if (!whole || !part || part.cells.numbers > FEW_NUMBERS) return roles;
  // "Lĩnh vực | Chỉ tiêu | ĐVT | Kế hoạch": longer names than what groups them, before figures that are to be reached
  const isNamedGoal =
    roles[at + 1] === 'target' &&
    namesGoals(part.path.at(-1) ?? '') &&
    part.cells.length > whole.cells.length &&
    roles.lastIndexOf('target') > at + 1;
  const isNamedPart = isPhrase(part.path.at(-1) ?? '', PARTS_OF_CRITERIA) || isWorkHeader(part.path.at(-1) ?? '');
  const isWider = whole.cells.filled < part.cells.filled;
  // "Nhóm nhiệm vụ | Nội dung cụ thể": whatever heads it, longer text in more cells says what is to be done for each
  const isLonger =
    isWider &&
    part.cells.length > whole.cells.length &&
    part.cells.units < FEW_UNITS_OF_GOVERNMENT &&
    part.cells.times < FEW_NUMBERS;
  const isPart = roles[at + 1] === 'other' && (isNamedPart || (isLonger && isCriterionHeader(whole.path.at(-1) ?? '')));
  // "Nội dung | Chỉ tiêu | ĐVT | Kế hoạch": cells that several of the other stand beside group them
  const isGroup = isCriterionHeader(whole.path.at(-1) ?? '') || (isNamedGoal && isWider);
  const isCriterion = isGroup && (isPart || isNamedGoal);
  if (!isCriterion || part.cells.filled < whole.cells.filled) return roles;
  return roles.map((role, i) => (i === at ? 'other' : i === at + 1 ? 'content' : role));
}

/** "Chỉ tiêu", "Chỉ tiêu cụ thể", "Tên chỉ tiêu". */
function namesGoals(header: string): boolean {
  const name = foldText(header).replace(/^(?:ten|noi dung) /u, '');
  return GOALS.some((goal) => name === goal || name.startsWith(`${goal} `));
}

/** Characters of the cells of a column that tells what is to be done, at least. */
const LONG_ENOUGH = 12;
/** Share of the cells of a column that name a body, where it holds something else. */
export const FEW_UNITS_OF_GOVERNMENT = 0.3;

/** Beside who leads and by when a column of texts is what is to be done, whatever heads it; beside what comes of it, where it names no body. */
function tellsTasks(roles: readonly ColumnRole[], { cells }: ColumnEvidence): boolean {
  // "Đoàn | Trưởng đoàn | Thời gian"
  if (roles.includes('lead') && roles.includes('deadline')) return true;
  return roles.includes('product') && cells.length >= LONG_ENOUGH && cells.units < FEW_UNITS_OF_GOVERNMENT;
}

/** Share of the cells of a column that are times, where it says by when whatever heads it. */
const MOSTLY_TIMES = 0.8;

/** "Nội dung | Cơ quan chủ trì | Hoàn thành": where somebody is in charge, a column of times alone says by when. */
export function settleTimes(named: readonly ColumnRole[], columns: readonly ColumnEvidence[]): readonly ColumnRole[] {
  const isDated = columns.some(({ cells }, i) => named[i] === 'deadline' && cells.times >= MOSTLY_TIMES);
  const roles = named.map((role, i) => {
    const { filled = 0, hours = 0, times = 0, years = 0, figures = 0 } = columns[i]?.cells ?? {};
    // "Lộ trình thực hiện năm 2030 › Cấp tỉnh" above "95 %": how far, and not when
    const isStep = STEPS.test(columns[i]?.path[0] ?? '') && times + years === 0 && figures >= MOSTLY_NUMBERS;
    if (role === 'deadline' && isStep) return 'target';
    // "Thời gian | Nội dung | Thực hiện" above "8h00 - 8h10": a programme of one day
    const isHours = hours >= MOSTLY_TIMES;
    // "Thời hạn thanh tra | Thời gian triển khai" above "30 ngày | Quý I": how long, beside when
    const isLength = isDated && filled > 0 && times === 0;
    return role === 'deadline' && (isHours || isLength) ? 'other' : role;
  });
  if (roles.includes('deadline') || !IN_CHARGE.some((role) => roles.includes(role))) return roles;
  return roles.map((role, i) => {
    const column = columns[i];
    if (role !== 'other' || !column || column.path.length === 0 || isPlainHeader(column.path[0] ?? '')) return role;
    if (isThingHeader(column.path.at(-1) ?? '')) return role;
    const { filled, times, years } = column.cells;
    return filled > 1 && times + years >= MOSTLY_TIMES ? 'deadline' : role;
  });
}

const STEPS = /^lộ trình\s/iu;

const IN_CHARGE: readonly ColumnRole[] = ['lead', 'implement'];

/** Columns of figures that a table of places or bodies has at least. */
const FEWEST_FIGURES = 2;

/** Nothing but columns of figures, and what is left empty. */
function isOfFigures(columns: readonly ColumnEvidence[]): boolean {
  const filled = columns.filter(({ cells }) => cells.filled > 0);
  return filled.length >= FEWEST_FIGURES && filled.every(({ cells }) => cells.numbers >= MOSTLY_NUMBERS);
}

/** "Nghề đào tạo | Số lớp | Số học viên | Đơn vị phụ trách": nothing behind the names but figures, and who or what is known. */
function areFigures(roles: readonly ColumnRole[], columns: readonly ColumnEvidence[], names: number): boolean {
  const others = columns.filter(({ cells }, at) => at > names && roles[at] === 'other' && cells.filled > 0);
  return others.length > 0 && others.every(({ cells }) => cells.numbers >= MOSTLY_NUMBERS);
}

const OBJECTS = phraseSet(OBJECT_HEADERS);

/** "Công trình | Nội dung sửa chữa", "Tồn tại, hạn chế | Biện pháp khắc phục": what the work beside it is done to or for. */
function isDoneTo({ path, cells }: ColumnEvidence): boolean {
  const own = path.at(-1) ?? '';
  if (isPhrase(own, OBJECTS)) return true;
  const isText =
    cells.length >= LONG_ENOUGH && cells.numbers === 0 && cells.ordinals === 0 && cells.times < MOSTLY_TIMES;
  return own !== '' && isText && cells.units < FEW_UNITS_OF_GOVERNMENT && !isPlainHeader(own) && !isPlaceHeader(own);
}

/** Every table of tasks has one content column: where no header says so, the task column is it, else the first long texts. */
export function settleContent(
  roles: readonly ColumnRole[],
  columns: readonly ColumnEvidence[],
  title: string | null,
): readonly ColumnRole[] {
  const settled = [...roles];
  if (settled.includes('content')) return settled;
  const task = settled.indexOf('task');
  const at = settled[0] === 'ordinal' ? 1 : 0;
  const named = columns[at];
  if (task >= 0) {
    settled[settled[at] === 'other' && named && at < task && isDoneTo(named) ? at : task] = 'content';
    return settled;
  }
  // "Trường | Số lớp | …": a table of names may do without numbers
  if (
    (settled[0] === 'ordinal' || at === 0) &&
    settled[at] === 'other' &&
    named !== undefined &&
    named.path.length > 0 &&
    named.cells.filled > 0 &&
    named.cells.numbers === 0 &&
    named.cells.ordinals === 0 &&
    (settled.includes('target') ||
      settled[at + 1] === 'unit' ||
      isPlaceHeader(named.path.at(-1) ?? '') ||
      ((handsOut(title) || settled[0] === 'ordinal') && areFigures(settled, columns, at)) ||
      tellsTasks(settled, named))
  ) {
    settled[at] = 'content';
    return settled;
  }
  // "Chủ đầu tư | Đến 31/3 | Đến 30/6": who leads is what the rows are about where all else is figures
  if (settled[0] === 'ordinal' && IN_CHARGE.includes(settled[at] ?? 'other') && isOfFigures(columns.slice(at + 1))) {
    settled[at] = 'content';
    return settled;
  }
  if (settled.includes('target') || settled.includes('product') || !settled.includes('ordinal')) return settled;
  const first = settled.findIndex(
    (role, i) => role === 'other' && (columns[i]?.cells.length ?? 0) >= 15 && (columns[i]?.path.length ?? 0) > 0,
  );
  if (first === 1) settled[first] = 'content';
  return settled;
}

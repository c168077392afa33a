import type { ColumnRole, OutlineRow, OutlineTable } from '../../schemas/model/outline.ts';
import type { Deadline } from '../../schemas/record/plan-date.ts';
import { findCalendarSpans, sharedTime, timeOfYear } from '../normalise/calendar-span.ts';
import { NO_DEADLINE, parseDeadline } from '../normalise/deadline.ts';
import { findDeadlineInSentence } from '../normalise/deadline-in-sentence.ts';
import { readHeadingPeriod } from '../normalise/period.ts';
import { hasDoer, type UnitsByRole } from '../normalise/units-in-charge.ts';
import { calendarOf, isPlaceHeader, isWorkHeader } from '../outline/header-kind.ts';
import { tellsTimeOfGroup } from '../outline/time-heading.ts';
import { beginsWith, phraseSet } from '../vietnamese/phrases.ts';
import { END_HEADERS, START_HEADERS } from '../vocabulary/who-and-when-headers.ts';
import { leadOfHeadings } from './body-of-group.ts';
import { isDitto, textUnderDitto } from './ditto.ts';
import { headingPathOfTable, type OutlineIndex } from './outline-index.ts';
import { isBlank } from './table-reading.ts';
import type { TaskContext } from './task-note.ts';
import { readTicks } from './ticked-times.ts';
import { readUnitsOfRow } from './units-of-row.ts';

/** A task of a table before it has its id. */
export interface RowTask {
  readonly table: OutlineTable;
  readonly row: OutlineRow;
  readonly column: number;
  readonly content: string;
  readonly product: string | null;
  readonly deadline: Deadline;
  readonly units: UnitsByRole;
}

/** A table with one of these columns says what is to be done; one of targets and units alone does not. */
const TASK_ROLES: readonly ColumnRole[] = ['task', 'product', 'deadline'];

/** One task an item row of each table that has tasks. */
export function readRowTasks(index: OutlineIndex, context: TaskContext): readonly RowTask[] {
  return index.outline.tables.flatMap((table) => {
    if (table.isForm || !tellsTasks(table)) return [];
    const year = context.time.isOfYears ? yearAbove(index, table) : null;
    const own = year === null ? context : { ...context, time: timeOfYear(year) };
    return table.rows.flatMap((row) => readRowTask(index, table, row, own));
  });
}

/** "KẾ HOẠCH CÁC HOẠT ĐỘNG NĂM 2026" in a plan for 2026 - 2030: the one year that the title of a table names. */
function yearAbove(index: OutlineIndex, table: OutlineTable): number | null {
  const titles = [...headingPathOfTable(index, table), table.caption ?? ''];
  const span = titles
    .map(readHeadingPeriod)
    .filter((found) => found !== null)
    .at(-1);
  return span !== undefined && span.startYear === span.endYear ? span.endYear : null;
}

const GOAL_ROLES: readonly ColumnRole[] = ['target', 'baseline', 'max_score'];

/** A column of what, by when or to what end; else works with who does them: "Nội dung công việc | Cơ quan chủ trì" below "THÁNG 01". */
function tellsTasks({ columns, rows }: OutlineTable): boolean {
  const has = (roles: readonly ColumnRole[]): boolean => columns.some(({ role }) => roles.includes(role));
  const content = columns.find(({ role }) => role === 'content')?.header.at(-1) ?? '';
  // "Xã | Chiều dài (m) | Hoàn thành": what each place is to reach by when, and no works
  if (has(['target']) && !has(['task', 'product']) && isPlaceHeader(content)) return false;
  if (has(TASK_ROLES)) return true;
  if (!has(['lead', 'implement']) || has(GOAL_ROLES)) return false;
  return isWorkHeader(content) || rows.some((row) => timeOfGroup(row) !== null);
}

/** What a group row says of when, where it says nothing else. */
function timeOfGroup({ kind, cells }: OutlineRow): string | null {
  const said = kind === 'group' ? [...new Set(cells.filter((cell) => cell !== null))] : [];
  const words = said.findLast((cell) => /\p{L}{2}/u.test(cell)) ?? '';
  return tellsTimeOfGroup(words) ? words : null;
}

function readRowTask(
  index: OutlineIndex,
  table: OutlineTable,
  row: OutlineRow,
  context: TaskContext,
): readonly RowTask[] {
  if (row.kind !== 'item') return [];
  const column = contentColumn(table, row);
  const content = row.cells[column];
  if (column < 0 || !content) return [];
  const product = cellOf(table, row, 'product');
  return [
    {
      table,
      row,
      column,
      content,
      product: product?.text ?? null,
      deadline: readOwnOrGroups(index, table, row, content, context),
      units: readUnits(index, table, row, context),
    },
  ];
}

/** By its cells; where they put nobody in charge, by the headings above. */
function readUnits(index: OutlineIndex, table: OutlineTable, row: OutlineRow, context: TaskContext): UnitsByRole {
  const units = readUnitsOfRow(index, table, row, context.abbreviations);
  if (hasDoer(units)) return units;
  return { ...units, lead: leadOfHeadings(index, table, row, context.abbreviations) };
}

/** The cell that says what is to be done: the task cell, else the content, in a table without either the product; −1 for none. */
function contentColumn(table: OutlineTable, row: OutlineRow): number {
  const roles = table.columns.some((candidate) => candidate.role === 'content' || candidate.role === 'task')
    ? (['task', 'content'] as const)
    : (['product'] as const);
  for (const role of roles) {
    const column = table.columns.findIndex((candidate, at) => candidate.role === role && Boolean(row.cells[at]));
    // "-" in the column of works: nothing is to be done
    if (column >= 0) return role === 'task' && isBlank(row.cells[column] ?? '') ? -1 : column;
  }
  return -1;
}

function cellOf(
  table: OutlineTable,
  row: OutlineRow,
  role: ColumnRole,
): { readonly text: string; readonly column: number } | undefined {
  const column = table.columns.findIndex((candidate, at) => candidate.role === role && !isBlank(row.cells[at] ?? ''));
  const text = row.cells[column];
  return column < 0 || !text ? undefined : { text, column };
}

/** The row's own deadline; where it says none, that of the group of one time that it stands in. */
function readOwnOrGroups(
  index: OutlineIndex,
  table: OutlineTable,
  row: OutlineRow,
  content: string,
  context: TaskContext,
): Deadline {
  const own = readDeadline(table, row, content, context);
  if (own.kind !== null || own.text !== null) return own;
  const times = index.rowsAbove(row).map((above) => timeAbove(table, above, context));
  return times.findLast((one) => one !== undefined) ?? own;
}

/** What a group row says of when: by its words, where it says nothing else, or in the column of times. */
function timeAbove(table: OutlineTable, row: OutlineRow, context: TaskContext): Deadline | undefined {
  const time = timeOfGroup(row);
  if (time !== null) return parseDeadline(time, context.time);
  if (row.kind !== 'group') return undefined;
  const content = row.anchors[table.columns.findIndex(({ role }) => role === 'content' || role === 'task')] ?? null;
  const ownCells = row.cells.map((cell, column) => (row.anchors[column] === content ? null : cell));
  return deadlinesOf(table, { ...row, cells: ownCells }, context).find(({ kind }) => kind !== null);
}

/** From the deadline cell; where that is empty, from a time that stands in the product's cell or the task's. */
function readDeadline(table: OutlineTable, row: OutlineRow, content: string, context: TaskContext): Deadline {
  const ends = readTwoEnds(table, row, context) ?? readTicks(table, row, context.time);
  if (ends) return ends;
  const cells = deadlinesOf(table, row, context);
  const [cell] = cells;
  if (cell) return latestOf(cells) ?? cells.find((one) => one.kind !== null && !isBareSpan(one)) ?? cell;
  const product = cellOf(table, row, 'product');
  const byProduct = product ? findDeadlineInSentence(product.text, context.time) : NO_DEADLINE;
  return byProduct.kind === null ? findDeadlineInSentence(content, context.time) : byProduct;
}

// 3 | 1, 2 | 10 - 12 | II
const BARE_TIME = /^(?:\d{1,2}|I{1,3}|IV)(?:\s?[,;–-]\s?(?:\d{1,2}|I{1,3}|IV)){0,11}$/u;

/** Below "Tháng" or "Quý" a number is one of them. */
function readCell(
  table: OutlineTable,
  { text, column }: { readonly text: string; readonly column: number },
  context: TaskContext,
): Deadline {
  const headed = yearOfHeader(table, column);
  const time = headed === null ? sharedTime(context.time) : timeOfYear(headed);
  const calendar = calendarOf(table.columns[column]?.header.at(-1) ?? '');
  if (!BARE_TIME.test(text.trim()) || calendar === undefined) return parseDeadline(text, time);
  return { ...parseDeadline(`${calendar} ${text.trim()}`, time), text };
}

/** The row's deadline cells in the order of their columns. */
function deadlinesOf(table: OutlineTable, row: OutlineRow, context: TaskContext): readonly Deadline[] {
  return table.columns.flatMap(({ role }, column) => {
    const printed = row.cells[column] ?? '';
    const text = role === 'deadline' && isDitto(printed) ? textUnderDitto(table, row, column) : printed;
    return role === 'deadline' && text && !isBlank(text) ? [readCell(table, { text, column }, context)] : [];
  });
}

/** "Thời gian trình › UBND tỉnh | HĐND tỉnh": of several days the last, when all is done; undefined where one is none. */
function latestOf(cells: readonly Deadline[]): Deadline | undefined {
  if (cells.some(({ kind, due_on }) => kind !== 'date' || due_on === null)) return undefined;
  return cells.reduce((last, cell) => ((cell.due_on ?? '') > (last.due_on ?? '') ? cell : last));
}

/** "105 ngày" without what it is counted from says less than the day in the next column. */
function isBareSpan({ after }: Deadline): boolean {
  return after !== null && after.event === null;
}

const STARTS = phraseSet(START_HEADERS);
const ENDS = phraseSet(END_HEADERS);

/** "Thời gian › Bắt đầu | Hoàn thành": the one says from when, the other by when. */
function readTwoEnds(table: OutlineTable, row: OutlineRow, context: TaskContext): Deadline | undefined {
  const columnOf = (headers: typeof STARTS): number =>
    table.columns.findIndex(({ role, header }) => role === 'deadline' && beginsWith(header.at(-1) ?? '', headers));
  const [first, last] = [columnOf(STARTS), columnOf(ENDS)];
  const [from, to] = [row.cells[first]?.trim(), row.cells[last]?.trim()];
  if (first < 0 || last < 0 || !to || isBlank(to)) return undefined;
  const end = parseDeadline(to, context.time);
  // "Quý II" in a cell merged over both
  if (row.anchors[first] !== null && row.anchors[first] === row.anchors[last]) return end;
  const start = from ? firstDayOf(from, context) : null;
  if (end.kind !== 'date' || start === null) return end;
  return { ...end, text: `${from} - ${end.text}`, kind: 'period', start_on: start };
}

function firstDayOf(text: string, context: TaskContext): string | null {
  return findCalendarSpans(text, context.time)[0]?.from ?? null;
}

// Thời gian thực hiện năm 2024
function yearOfHeader(table: OutlineTable, column: number): number | null {
  const years = (table.columns[column]?.header ?? []).join(' ').match(/(?<!\d)20\d{2}(?!\d)/gu) ?? [];
  return years.length === 1 ? Number(years[0]) : null;
}

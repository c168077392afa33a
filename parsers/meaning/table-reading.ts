import type { ColumnRole, OutlineRow, OutlineTable } from '../../schemas/model/outline.ts';
import type { SeparatorHabit } from '../normalise/number.ts';
import { liesWithin, readHeadingPeriod, type YearSpan } from '../normalise/period.ts';
import { findDates, yearOfIso } from '../normalise/plan-date.ts';
import { findScopes } from '../normalise/scope.ts';
import { findDecimalMark } from '../normalise/separator-habit.ts';
import { isPlainCount } from '../normalise/stated-quantity.ts';
import type { UnitsByRole } from '../normalise/units-in-charge.ts';
import { isSumHeader } from '../outline/figure-columns.ts';
import { isPartName, isYearHeader } from '../outline/header-kind.ts';
import { beginsWith, phraseSet } from '../vietnamese/phrases.ts';
import { YEAR_ROW_HEADERS } from '../vocabulary/header-kinds.ts';
import { hasPlannedRows, yearsOf } from './plan-and-fact-rows.ts';
import { readStatements, type Statement } from './read-statements.ts';
import { cellOf, columnsOf, type TableView, unitInBrackets, viewTable } from './row-words.ts';
import { opensMeasure } from './share-heads.ts';
import { NAMES_SHARE } from './statement-change.ts';
import { isScoreTable } from './table-units.ts';
import type { PlanContext } from './target-draft.ts';

/** A table on its way to targets. What several entries of a row ask for is read once. */
export interface TableReading {
  readonly plan: PlanContext;
  readonly view: TableView;
  readonly isScore: boolean;
  /** Each row stands for a year: "Năm | Số lớp | Tỷ lệ (%)". */
  readonly hasYearRows: boolean;
  /** What was done and what is planned stand below each other. */
  readonly hasPlannedRows: boolean;
  readonly habits: ReadonlyMap<number, SeparatorHabit>;
  /** Headings above the table, outermost first. */
  readonly path: readonly string[];
  /** The years that the nearest of them names. */
  readonly yearsAbove: YearSpan | null;
  /** What the content cells state, by row. */
  readonly contents: Map<string, readonly Statement[]>;
  readonly frames: Map<string, RowFrame>;
}

/** What all entries of one row share. */
export interface RowFrame {
  readonly groups: readonly string[];
  readonly areaPath: readonly string[];
  readonly dueOn: string | null;
  readonly units: UnitsByRole;
}

const NUMBER_ROLES: readonly ColumnRole[] = ['target', 'baseline', 'max_score'];
// … | ...... | x | - | /
const PLACEHOLDER = /^[\s.…\-–—_xX/*+:;]*$/u;

export function openTable(table: OutlineTable, plan: PlanContext): TableReading {
  const view = viewTable(table);
  const path = pathOf(table, plan);
  return {
    plan,
    view,
    isScore: isScoreTable(view),
    hasYearRows: hasYearRows(table),
    hasPlannedRows: hasPlannedRows(table),
    habits: readHabits(table, plan),
    path,
    yearsAbove:
      [...path, table.caption ?? '']
        .toReversed()
        .map(readHeadingPeriod)
        .find((span) => span !== null) ?? null,
    contents: new Map(),
    frames: new Map(),
  };
}

function pathOf(table: OutlineTable, plan: PlanContext): readonly string[] {
  const section = table.sectionId === null ? undefined : plan.sections.get(table.sectionId);
  const appendix = plan.outline.appendices.find((candidate) => candidate.appendixId === table.appendixId);
  return section?.path ?? (appendix?.title ? [appendix.title] : []);
}

/** Columns of figures that stand beside each other write their decimals in one way. */
function readHabits(table: OutlineTable, plan: PlanContext): ReadonlyMap<number, SeparatorHabit> {
  const columns = table.columns.flatMap((column, index) => (NUMBER_ROLES.includes(column.role) ? [index] : []));
  const textsOf = (column: number): readonly string[] => table.rows.map((row) => row.cells[column] ?? '');
  const shared = findDecimalMark(columns.flatMap(textsOf));
  return new Map(
    columns.map((column) => [
      column,
      { column: findDecimalMark(textsOf(column)) ?? shared, document: plan.habit.document },
    ]),
  );
}

export function habitOf(reading: TableReading, column: number): SeparatorHabit {
  return reading.habits.get(column) ?? reading.plan.habit;
}

/** A merged cell is read in the first row and the first column that it covers. */
export function isNewCell(row: OutlineRow, column: number): boolean {
  if (row.startsHere[column] === false) return false;
  const anchor = row.anchors[column];
  return anchor === null || anchor === undefined || row.anchors.indexOf(anchor) === column;
}

/** Nothing, dots, "x", or the names of levels with nothing behind them ("Cấp tỉnh: Cấp huyện:"). */
export function isBlank(text: string): boolean {
  if (PLACEHOLDER.test(text)) return true;
  let rest = text;
  for (const scope of findScopes(text).toReversed()) rest = rest.slice(0, scope.start) + rest.slice(scope.end);
  return PLACEHOLDER.test(rest);
}

/** The years that the heading of the column names, its innermost part first. */
export function columnPeriod(reading: TableReading, column: number): YearSpan | null {
  const header = reading.view.table.columns[column]?.header ?? [];
  for (const part of header.toReversed()) {
    const period = readHeadingPeriod(part) ?? yearUpTo(part) ?? yearOfMonth(part);
    if (period) return period;
  }
  return isSumHeader(header.at(-1) ?? '') ? yearsBeside(reading, column) : null;
}

/** The years from the first to the last that the columns beside a sum are for. */
function yearsBeside(reading: TableReading, column: number): YearSpan | null {
  const { columns } = reading.view.table;
  const spans = [1, -1].map((step) => {
    const years: YearSpan[] = [];
    for (let at = column + step; columns[at]?.role === 'target'; at += step) {
      const period = readHeadingPeriod(columns[at]?.header.at(-1) ?? '');
      if (!period) break;
      years.push(period);
    }
    return years;
  });
  const years = spans.find(({ length }) => length > 1);
  if (!years) return null;
  return {
    startYear: Math.min(...years.map(({ startYear }) => startYear)),
    endYear: Math.max(...years.map(({ endYear }) => endYear)),
  };
}

// Có đến 31/12/2023 | Lũy kế đến hết ngày 30/9/2024 | Số hộ đầu kỳ (31/12/2022)
const UP_TO = /(?:(?:đến|tới|hết|trước)\s|\()(?:ngày\s)?$/iu;

/** The year of a day that a heading of figures reckons up to; a day that a decision is of is none. */
function yearUpTo(header: string): YearSpan | null {
  const day = findDates(header).find(({ iso, start }) => iso !== null && UP_TO.test(header.slice(0, start)));
  if (!day?.iso) return null;
  const year = yearOfIso(day.iso);
  return { startYear: year, endYear: year };
}

// Hiện trạng 12/2023 | Số liệu (6/2024)
const MONTH_AT_END = /[\s(](?:0?[1-9]|1[0-2])\/(?<year>20\d\d)\)?$/u;

/** The year of the month that ends a heading of figures. */
function yearOfMonth(header: string): YearSpan | null {
  const year = Number(MONTH_AT_END.exec(header.trim())?.groups?.year);
  return Number.isNaN(year) ? null : { startYear: year, endYear: year };
}

const YEAR_ROWS = phraseSet(YEAR_ROW_HEADERS);

function hasYearRows(table: OutlineTable): boolean {
  const [content] = columnsOf(table, 'content');
  const header = content === undefined ? '' : (table.columns[content]?.header.at(-1) ?? '');
  return beginsWith(header, YEAR_ROWS) && columnsOf(table, 'target').length > 0;
}

/** The years that a row of such a table is for; null in any other table. */
export function rowPeriod(reading: TableReading, row: OutlineRow): YearSpan | null {
  if (!reading.hasYearRows) return null;
  const name = cellOf(reading.view, row, 'content') ?? '';
  const { years } = reading.plan;
  // "Quý I" in a plan of one year
  const isOfPlan = isPartName(name) && years !== null && years.startYear === years.endYear;
  return readHeadingPeriod(name) ?? (isOfPlan ? years : null);
}

/** The years that a cell is for: those of its row, else those that stand beside it, else of its column. */
export function cellPeriod(reading: TableReading, row: OutlineRow, column: number): YearSpan | null {
  const planned = reading.hasPlannedRows ? yearsOf(row) : null;
  return rowPeriod(reading, row) ?? yearBeside(reading, row, column) ?? columnPeriod(reading, column) ?? planned;
}

/** "Giá trị mục tiêu › Năm | Giá trị": the year that stands below the same head. */
function yearBeside({ view: { table } }: TableReading, row: OutlineRow, column: number): YearSpan | null {
  const above = table.columns[column]?.header.slice(0, -1).join(' › ') ?? '';
  if (above === '') return null;
  const at = table.columns.findIndex(
    ({ role, header }) =>
      role === 'other' && header.slice(0, -1).join(' › ') === above && isYearHeader(header.at(-1) ?? ''),
  );
  return at < 0 ? null : readHeadingPeriod(row.cells[at] ?? '');
}

// Kim ngạch xuất khẩu | đến năm 2030 | Số doanh nghiệp mới (2026-2030) | Tỷ lệ đô thị hóa năm 2030
const CLOSING_YEARS =
  /(?:\s(?:đến|tới|vào)?\s?(?:hết\s|cuối\s)?năm\s|\s\((?:đến\snăm\s|năm\s|giai đoạn\s)?)20\d\d(?:\s?[-–]\s?20\d\d)?\)?$/iu;

/** Years that close the name of a measure, where the column names none: within those of the plan. */
export function measurePeriod({ plan, view }: TableReading, row: OutlineRow): YearSpan | null {
  const content = (cellOf(view, row, 'content') ?? '').trim();
  const years = CLOSING_YEARS.exec(content)?.[0];
  const span = years === undefined || !opensMeasure(content) ? null : readHeadingPeriod(years);
  if (span === null || plan.years === null) return span;
  return liesWithin(span, plan.years) ? span : null;
}

/** "Số tiêu chí đạt đến hết năm 2024" above columns of communes, in a plan for 2025: what was, and no goal. */
export function isOfPast(reading: TableReading, row: OutlineRow): boolean {
  const { plan, view } = reading;
  const content = (cellOf(view, row, 'content') ?? '').trim();
  const years = CLOSING_YEARS.exec(content)?.[0];
  const span = years === undefined || COMPARED.test(content) ? null : readHeadingPeriod(years);
  if (span === null || plan.since === null || span.endYear >= plan.since.startYear) return false;
  return columnsOf(view.table, 'target').every((column) => columnPeriod(reading, column) === null);
}

// Giảm số vụ so với năm 2024
const COMPARED = /\sso với\s[^,;]{1,40}$/iu;

/** What the content cell of the row states in numbers. */
export function contentStatements(row: OutlineRow, reading: TableReading): readonly Statement[] {
  const known = reading.contents.get(row.rowId);
  if (known) return known;
  const { plan, view } = reading;
  const [column] = columnsOf(view.table, 'content');
  const cell = column === undefined ? null : (row.cells[column] ?? null);
  // "Sản lượng thủy sản (1000 tấn)": what the figures of the row are counted in
  const text = cell === null || unitInBrackets(cell) === null ? cell : cell.slice(0, cell.lastIndexOf('('));
  const years = (column === undefined ? null : columnPeriod(reading, column)) ?? plan.years;
  const statements = text === null ? [] : readStatements(text, { habit: plan.habit, years }).filter(isNoPartOfShare);
  reading.contents.set(row.rowId, statements);
  return statements;
}

// Học sinh được học 2 buổi/ngày
const A_DAY = /\/(?:ngày|tuần)\}$/u;

/** "Tỷ lệ trẻ dưới 01 tuổi tiêm đủ 8 loại vắc xin", "Học sinh được học 2 buổi/ngày": a count within the words for a share tells of which, so many a day how. */
function isNoPartOfShare({ quantity, sentence }: Statement): boolean {
  if (!isPlainCount(quantity)) return true;
  return !NAMES_SHARE.test(sentence.slice(0, quantity.numberStart)) && !A_DAY.test(quantity.unit ?? '');
}

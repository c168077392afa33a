import type { ColumnRole, OutlineRow, OutlineTable } from '../../schemas/model/outline.ts';
import type { TargetRecord } from '../../schemas/record/target.ts';
import { parseDeadline } from '../normalise/deadline.ts';
import { locateQuote, type QuotePlace } from '../normalise/locate-quote.ts';
import type { SeparatorHabit } from '../normalise/number.ts';
import { readHeadingPeriod, type YearSpan } from '../normalise/period.ts';
import { findQuantities } from '../normalise/quantity.ts';
import { findScopes, readScope, type Scope } from '../normalise/scope.ts';
import { findDecimalMark } from '../normalise/separator-habit.ts';
import { readUnitsInCharge, type UnitCell, type UnitRole, type UnitsByRole } from '../normalise/units-in-charge.ts';
import type { ConfidenceFactor } from './confidence.ts';
import { judgeStatement, type StatementPlace } from './is-target.ts';
import { readStatements, type Statement } from './read-statements.ts';
import {
  cellOf,
  columnsOf,
  groupsAbove,
  isDetail,
  oneLine,
  parentOf,
  subjectOf,
  subjectsAbove,
  type TableView,
  viewTable,
} from './row-words.ts';
import { kindOfHeading } from './section-context.ts';
import { countedInSubject, inheritedUnit, isScoreTable } from './table-units.ts';
import { draftAmount, draftQuality, type EntryFrame, type PlanContext, type TargetDraft } from './target-draft.ts';
import { isTelling, trimSigns } from './word-clause.ts';

/** A table on its way to targets. */
interface TableReading {
  readonly plan: PlanContext;
  readonly view: TableView;
  readonly isScore: boolean;
  readonly habits: ReadonlyMap<number, SeparatorHabit>;
  /** Headings above the table, outermost first. */
  readonly path: readonly string[];
  /** What the content cells state, by row: asked for again by every amount of the row. */
  readonly contents: Map<string, readonly Statement[]>;
}

const UNIT_ROLES: readonly UnitRole[] = ['lead', 'support', 'monitor', 'implement'];
const NUMBER_ROLES: readonly ColumnRole[] = ['target', 'baseline', 'max_score'];
const PROSE_ROLES: readonly ColumnRole[] = ['content', 'task', 'product'];
// … | ...... | x | - | /
const PLACEHOLDER = /^[\s.…\-–—_xX/*+:;]*$/u;
// 14 | ≥ 90 | 60 - 70 | 1.234,5
const BARE_NUMBER = /^[\s≥≤<>=~]*\d[\d.,]*(?:\s*[-–÷]\s*\d[\d.,]*)?\s*$/u;

/** The targets of a table: what its target columns say, and the amounts to be reached that its tasks and products state. */
export function readTableTargets(table: OutlineTable, plan: PlanContext): readonly TargetDraft[] {
  if (table.isForm) return [];
  const view = viewTable(table);
  const reading: TableReading = {
    plan,
    view,
    isScore: isScoreTable(view),
    habits: readHabits(table, plan),
    path: pathOf(table, plan),
    contents: new Map(),
  };
  const hasTargets = columnsOf(table, 'target').length > 0;
  return table.rows.flatMap((row) => (hasTargets ? readTargetRow(row, reading) : readTaskRow(row, reading)));
}

function pathOf(table: OutlineTable, plan: PlanContext): readonly string[] {
  const section = table.sectionId === null ? undefined : plan.sections.get(table.sectionId);
  const appendix = plan.outline.appendices.find((candidate) => candidate.appendixId === table.appendixId);
  return [...(section?.path ?? []), ...(appendix?.title ? [appendix.title] : [])];
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

/** A row of a table of targets: each target column, and the content where it states an amount of its own. */
function readTargetRow(row: OutlineRow, reading: TableReading): readonly TargetDraft[] {
  const drafts: TargetDraft[] = [];
  for (const column of columnsOf(reading.view.table, 'target')) {
    if (isNewCell(row, column)) drafts.push(...readTargetCell(row, column, reading));
  }
  const fromContent = readContentAmounts(row, reading, drafts);
  const fromTasks =
    row.kind === 'item'
      ? ['task', 'product'].flatMap((role) => readProseCells(row, role === 'task' ? 'task' : 'product', reading))
      : [];
  return [...fromContent, ...drafts, ...fromTasks];
}

/** A merged cell is read in the first row and the first column that it covers. */
function isNewCell(row: OutlineRow, column: number): boolean {
  if (row.startsHere[column] === false) return false;
  const anchor = row.anchors[column];
  return anchor === null || anchor === undefined || row.anchors.indexOf(anchor) === column;
}

function readTargetCell(row: OutlineRow, column: number, reading: TableReading): readonly TargetDraft[] {
  const text = row.cells[column]?.trim() ?? '';
  if (isBlank(text)) return [];
  const unit = inheritedUnit(reading.view, row, column);
  const years = columnPeriod(reading, column);
  const habit = reading.habits.get(column) ?? reading.plan.habit;
  const statements = readStatements(text, { habit, unit, years: years ?? reading.plan.years }).filter((statement) =>
    isAmount(statement, text, unit !== undefined),
  );
  if (statements.length === 0) return [readQuality(row, column, text, reading)];
  return statements.map((statement) => draftTargetCell(row, column, statement, reading));
}

/** Nothing, dots, "x", or the names of levels with nothing behind them ("Cấp tỉnh: Cấp huyện:"). */
function isBlank(text: string): boolean {
  if (PLACEHOLDER.test(text)) return true;
  let rest = text;
  for (const scope of findScopes(text).toReversed()) rest = rest.slice(0, scope.start) + rest.slice(scope.end);
  return PLACEHOLDER.test(rest);
}

/** In a target cell every amount counts that has a unit, or is all that the cell holds. */
function isAmount(statement: Statement, cell: string, hasInherited: boolean): boolean {
  const { quantity } = statement;
  if (quantity.unit !== null)
    return (
      quantity.unitKind !== 'age' &&
      !(quantity.unitKind === 'time' && /(?:vòng|thời hạn|trước|sau)\s/iu.test(statement.quote))
    );
  return BARE_NUMBER.test(cell) || quantity.isGoal || quantity.isCompared || (hasInherited && cell.length < 40);
}

function draftTargetCell(row: OutlineRow, column: number, statement: Statement, reading: TableReading): TargetDraft {
  const { view } = reading;
  const unit = chooseUnit(row, column, statement, reading);
  const scope = scopeOf(statement, row, view);
  const max = unit.isScore ? numberIn(row, columnsOf(view.table, 'max_score')[0], reading) : null;
  return draftAmount(
    statement,
    {
      indicator: wordRow(row, statement, reading),
      quote: statement.quote,
      scope,
      unit,
      baseline: readBaseline(row, scope, unit.code, reading),
      maxValue: max,
    },
    frameOf(row, column, statement.quote, reading, columnPeriod(reading, column), []),
  );
}

function chooseUnit(
  row: OutlineRow,
  column: number,
  statement: Statement,
  reading: TableReading,
): { readonly code: string | null; readonly isScore: boolean } {
  const printed = statement.quantity.unit;
  if (printed !== null) return { code: printed, isScore: false };
  const inherited = inheritedUnit(reading.view, row, column);
  if (inherited) return { code: inherited.code, isScore: false };
  if (reading.isScore) return { code: '{point}', isScore: true };
  const counted = countedInSubject(reading.view, row);
  return { code: counted === undefined ? null : `{${counted}}`, isScore: false };
}

/** The level that the statement names; else the row's content; else, of a detail, what it details. */
function scopeOf(statement: Pick<Statement, 'scope' | 'namesLevels'>, row: OutlineRow, view: TableView): Scope | null {
  if (statement.namesLevels) return statement.scope;
  let current: OutlineRow | undefined = row;
  while (current) {
    const content = cellOf(view, current, 'content') ?? '';
    if (findScopes(content).length > 0) return readScope(content);
    current = isDetail(view, current) ? parentOf(view, current) : undefined;
  }
  return null;
}

/** What is measured: the cell's own words where they say it, else the row's content with them. */
function wordRow(row: OutlineRow, statement: Statement, reading: TableReading): string {
  const { view } = reading;
  const content = subjectOf(view, row);
  const levels = findScopes(statement.indicator);
  const isLevelOnly = levels.length > 0 && !isTelling(statement.indicator);
  const own = statement.indicator;
  if (own !== '' && isTelling(own) && !isCovered(own, content)) return own;
  const rowWords = contentStatement(row, statement.scope, isLevelOnly, reading)?.indicator ?? content;
  const above = subjectsAbove(view, row, content);
  const parts = [...above, rowWords];
  if (own !== '' && !isCovered(own, rowWords)) parts.push(own);
  return parts.filter((part) => part !== '').join(' › ');
}

/** Where the content states amounts itself, its words without them; for one level those of that level. */
function contentStatement(
  row: OutlineRow,
  scope: Scope | null,
  isLevelOnly: boolean,
  reading: TableReading,
): Statement | undefined {
  const statements = contentStatements(row, reading);
  return (isLevelOnly ? statements.find((candidate) => candidate.scope === scope) : undefined) ?? statements[0];
}

function contentStatements(row: OutlineRow, reading: TableReading): readonly Statement[] {
  const known = reading.contents.get(row.rowId);
  if (known) return known;
  const { plan, view } = reading;
  const [column] = columnsOf(view.table, 'content');
  const text = column === undefined ? null : (row.cells[column] ?? null);
  const years = (column === undefined ? null : columnPeriod(reading, column)) ?? plan.years;
  const statements = text === null ? [] : readStatements(text, { habit: plan.habit, years });
  reading.contents.set(row.rowId, statements);
  return statements;
}

/** Share of the words of the phrase that the other holds already. */
const COVERED = 0.85;

function isCovered(phrase: string, text: string): boolean {
  const words = phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const others = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  if (words.length === 0) return true;
  return words.filter((word) => others.has(word)).length / words.length >= COVERED;
}

/** An amount in the content cell: the target where no target cell has one, else an entry for its own year. */
function readContentAmounts(
  row: OutlineRow,
  reading: TableReading,
  drafts: readonly TargetDraft[],
): readonly TargetDraft[] {
  const { view, plan } = reading;
  const [column] = columnsOf(view.table, 'content');
  if (column === undefined || row.kind !== 'item' || !isNewCell(row, column)) return [];
  const years = columnPeriod(reading, column);
  const statements = contentStatements(row, reading).filter(
    (statement) => judgeStatement(statement, 'goal', plan.years) !== null,
  );
  const stated = drafts.filter((draft) => draft.value !== null);
  const isOther = (statement: Statement): boolean => {
    const period = statement.period ?? years;
    return stated.every(
      (draft) =>
        draft.value !== statement.quantity.value || (period !== null && draft.period?.end_year !== period.endYear),
    );
  };
  return statements
    .filter((statement) => stated.length === 0 || isOther(statement))
    .map((statement) => draftProse(row, column, statement, reading, years, []));
}

/** A row of a table of tasks: amounts in its content, its task, its product. */
function readTaskRow(row: OutlineRow, reading: TableReading): readonly TargetDraft[] {
  if (row.kind !== 'item') return [];
  return PROSE_ROLES.flatMap((role) => readProseCells(row, role, reading));
}

function readProseCells(row: OutlineRow, role: ColumnRole, reading: TableReading): readonly TargetDraft[] {
  const { plan, view } = reading;
  return columnsOf(view.table, role).flatMap((column) => {
    const text = row.cells[column] ?? null;
    if (text === null || !isNewCell(row, column) || !/\d/u.test(text)) return [];
    const header = view.table.columns[column]?.header.join(' ') ?? '';
    const place: StatementPlace = kindOfHeading(header) === 'goal' ? 'goal' : role === 'product' ? 'product' : 'task';
    const years = columnPeriod(reading, column);
    return readStatements(text, { habit: plan.habit, years: years ?? plan.years }).flatMap((statement) => {
      const doubts = judgeStatement(statement, place, plan.years);
      return doubts === null ? [] : [draftProse(row, column, statement, reading, years, doubts)];
    });
  });
}

function draftProse(
  row: OutlineRow,
  column: number,
  statement: Statement,
  reading: TableReading,
  years: YearSpan | null,
  doubts: readonly ConfidenceFactor[],
): TargetDraft {
  return draftAmount(
    statement,
    {
      indicator: isTelling(statement.indicator) ? statement.indicator : wordRow(row, statement, reading),
      quote: statement.quote,
      scope: scopeOf(statement, row, reading.view),
      unit: { code: statement.quantity.unit, isScore: false },
      baseline: null,
      maxValue: null,
    },
    frameOf(row, column, statement.quote, reading, years, doubts),
  );
}

// thuộc nhóm tỉnh có chất lượng điều hành khá | Nhóm Tốt
const GROUP = /(?:^|thuộc|trong|vào)\s*(?:nhóm|tốp|top)\s/iu;

function readQuality(row: OutlineRow, column: number, text: string, reading: TableReading): TargetDraft {
  const { view } = reading;
  const printed = oneLine(text);
  const content = subjectOf(view, row);
  const parts = [...subjectsAbove(view, row, content), content].filter((part) => part !== '');
  const own = trimSigns(printed);
  const indicator = isCovered(own, content) && content !== '' ? parts.join(' › ') : [...parts, own].join(' › ');
  const compared = /so với (?:cùng kỳ )?năm (?<year>\d{4})/iu.exec(printed)?.groups?.year;
  return draftQuality(
    {
      indicator,
      quote: text,
      scope: qualityScope(printed, row, view),
      kind: GROUP.test(printed) ? 'rank' : 'qualitative',
    },
    { baseline: compared === undefined ? null : { year: Number(compared), value: null, unit: null }, period: null },
    frameOf(row, column, text, reading, columnPeriod(reading, column), []),
  );
}

function qualityScope(text: string, row: OutlineRow, view: TableView): Scope | null {
  return scopeOf({ scope: readScope(text), namesLevels: findScopes(text).length > 0 }, row, view);
}

function columnPeriod(reading: TableReading, column: number): YearSpan | null {
  const header = reading.view.table.columns[column]?.header ?? [];
  for (const part of header.toReversed()) {
    const period = readHeadingPeriod(part);
    if (period) return period;
  }
  return null;
}

/** The figure of the last baseline column, for the same level of government where the cell tells them apart. */
function readBaseline(
  row: OutlineRow,
  scope: Scope | null,
  unit: string | null,
  reading: TableReading,
): TargetRecord['baseline'] {
  const { view, plan } = reading;
  const column = columnsOf(view.table, 'baseline').at(-1);
  const text = column === undefined ? undefined : row.cells[column]?.trim();
  if (column === undefined || !text || isBlank(text)) return null;
  const habit = reading.habits.get(column) ?? plan.habit;
  const statements = readStatements(text, { habit, years: plan.years, unit: inheritedUnit(view, row, column) });
  const statement = statements.find((candidate) => candidate.scope === scope && scope !== null) ?? statements[0];
  const year = columnPeriod(reading, column)?.endYear ?? null;
  if (!statement) return null;
  return { year, value: statement.quantity.value, unit: statement.quantity.unit ?? unit };
}

function numberIn(row: OutlineRow, column: number | undefined, reading: TableReading): number | null {
  const text = column === undefined ? undefined : row.cells[column];
  if (column === undefined || !text) return null;
  return findQuantities(text, { habit: reading.habits.get(column) ?? reading.plan.habit })[0]?.value ?? null;
}

function frameOf(
  row: OutlineRow,
  column: number,
  quote: string,
  reading: TableReading,
  period: YearSpan | null,
  doubts: readonly ConfidenceFactor[],
): EntryFrame {
  const { view, plan } = reading;
  const groups = groupsAbove(view, row);
  const header = view.table.columns[column]?.header ?? [];
  return {
    origin: { kind: 'table_row', section_id: null, table_id: view.table.tableId, row_id: row.rowId, column },
    place: placeCell(row, column, quote),
    path: [...reading.path, ...groups],
    areaPath:
      row.kind === 'group'
        ? [...groups, subjectOf(view, row), ...reading.path.toReversed()]
        : [...groups, ...reading.path.toReversed()],
    period: period ?? plan.years,
    dueOn: readDueOn(row, reading),
    units: readUnits(row, reading),
    factors: header.length === 0 ? [...doubts, 'guessedColumn'] : doubts,
  };
}

function placeCell(row: OutlineRow, column: number, quote: string): QuotePlace {
  const anchor = row.anchors[column];
  const place = anchor ? locateQuote(anchor, quote) : { page: null, boxes: [], confidence: null };
  return place.page === null ? { ...place, page: row.page, boxes: row.boxes } : place;
}

// trước ngày 31/12/2023 | 30/6 | quý III; a month or a year is a period, no day
const DAY_OR_QUARTER = /(?<!\d)\d{1,2}\s*[/.-]\s*\d{1,2}(?!\d)|ngày\s+\d{1,2}|quý\s*(?:[IV1-4])/iu;

function readDueOn(row: OutlineRow, reading: TableReading): string | null {
  const text = cellOf(reading.view, row, 'deadline');
  if (text === null || !DAY_OR_QUARTER.test(text)) return null;
  const deadline = parseDeadline(text, { planYear: reading.plan.years?.endYear ?? null });
  return deadline.kind === 'date' ? deadline.due_on : null;
}

/** The row's own units; a detail without any has those of the row that it details. */
function readUnits(row: OutlineRow, reading: TableReading): UnitsByRole {
  const { view, plan } = reading;
  let current: OutlineRow | undefined = row;
  let cells = unitCells(view, row);
  while (cells.length === 0 && current && isDetail(view, current)) {
    current = parentOf(view, current);
    cells = current ? unitCells(view, current) : [];
  }
  return readUnitsInCharge(cells, plan.abbreviations);
}

function unitCells(view: TableView, row: OutlineRow): readonly UnitCell[] {
  return UNIT_ROLES.flatMap((role) =>
    columnsOf(view.table, role).flatMap((column) => {
      const text = row.cells[column]?.trim();
      return text ? [{ role, text }] : [];
    }),
  );
}

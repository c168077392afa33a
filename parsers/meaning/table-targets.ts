import type { ColumnRole, OutlineRow, OutlineTable } from '../../schemas/model/outline.ts';
import { joinDigitGroups } from '../normalise/digit-groups.ts';
import { findPeriods, type YearSpan } from '../normalise/period.ts';
import { phrasesOf } from '../normalise/phrase-table.ts';
import { findQuantities } from '../normalise/quantity.ts';
import { findScopes, readScope } from '../normalise/scope.ts';
import { tokenize } from '../normalise/tokens.ts';
import { RANK_FIELDS } from '../normalise/unit-fields.ts';
import { NONE_CELLS } from '../vocabulary/none-left-words.ts';
import { RANK_GROUP_NAMES } from '../vocabulary/ranks.ts';
import type { UnitKind } from '../vocabulary/units-of-measure.ts';
import { scopeOfColumn } from './column-scope.ts';
import type { ConfidenceFactor } from './confidence.ts';
import { doubtEntries } from './doubt-entries.ts';
import { judgeStatement, judgeStatements, type StatementPlace } from './is-target.ts';
import { perOfHeader } from './per-of-header.ts';
import { tellsNoGoal } from './plan-and-fact-rows.ts';
import { readStatements, type Statement } from './read-statements.ts';
import { saidInRow } from './row-change.ts';
import { frameOf } from './row-frame.ts';
import { columnsOf, headerOf, withoutOrdinal } from './row-words.ts';
import { kindOfHeading } from './section-context.ts';
import { comparedInRow, doneBeside, readBaseline } from './table-baseline.ts';
import {
  cellPeriod,
  columnPeriod,
  contentStatements,
  habitOf,
  isBlank,
  isNewCell,
  isOfPast,
  measurePeriod,
  openTable,
  rowPeriod,
  type TableReading,
} from './table-reading.ts';
import { countedInHeader, countedInSubject, countedInWork, inheritedUnit, unitOfCell } from './table-units.ts';
import { draftAmount, draftQuality, type PlanContext, type TargetDraft } from './target-draft.ts';
import { tellRowsApart } from './tell-apart.ts';
import { isTelling } from './telling-words.ts';
import { measureOfPlace, scopeInRow, wordQuality, wordRow } from './word-row.ts';
import { isFigureLikeYear } from './year-or-figure.ts';

const PROSE_ROLES: readonly ColumnRole[] = ['content', 'task', 'product', 'deadline'];
/** Beside a target column, the cells that may state amounts of their own. */
const SIDE_ROLES: readonly ColumnRole[] = ['task', 'product'];
const FIGURES: readonly ColumnRole[] = ['target', 'baseline'];
/** Roles of a table that has its criteria worked on. */
const WORKING: readonly ColumnRole[] = ['task', 'product', 'deadline', 'lead', 'support', 'implement'];
// 14 | ≥ 90 | 60 - 70 | 1.234,5
const BARE_NUMBER = /^[\s≥≤<>=~]*\d[\d.,]*(?:\s*[-–÷/]\s*\d[\d.,]*)?\s*$/u;
/** A cell that gives a figure without its unit has little else in it. Characters. */
const FIGURE_LENGTH = 40;
const RANK_NAMES = phrasesOf(RANK_GROUP_NAMES);

/** The targets of a table: what its target columns say, and the amounts to be reached that its tasks and products state. */
export function readTableTargets(table: OutlineTable, plan: PlanContext): readonly TargetDraft[] {
  if (table.isForm || isScoringForm(table)) return [];
  const reading = openTable(table, plan);
  const hasTargets = columnsOf(table, 'target').length > 0;
  if (!hasTargets && tellsResults(table)) return [];
  const drafts = table.rows.flatMap((row) => {
    if (hasTargets) return isOver(row, reading) ? [] : readTargetRow(row, reading);
    return row.kind === 'item' ? onceARow(readProseCells(row, PROSE_ROLES, reading)) : [];
  });
  return doubtEntries(tellRowsApart(drafts, reading.view), reading);
}

/** "Chỉ tiêu | ĐVT | Kế hoạch 2024 | Thực hiện 2024": figures of what was reached, and nothing to be done; "khám thai đủ 4 lần" names one of them. */
function tellsResults(table: OutlineTable): boolean {
  return columnsOf(table, 'baseline').length > 0 && !WORKING.some((role) => columnsOf(table, role).length > 0);
}

// Điểm tự chấm | Điểm thẩm định | Tự đánh giá
const GIVEN_SCORE = /(?<!\p{L})(?:điểm|tự chấm|tự đánh giá|thẩm định)(?!\p{L})/iu;

/** "Điểm chuẩn | Điểm tự chấm | Điểm thẩm định", and no points given yet: criteria to be marked, and no goals. */
function isScoringForm({ columns, rows }: OutlineTable): boolean {
  if (!columns.some(({ role }) => role === 'max_score')) return false;
  const toBeMarked = columns.flatMap(({ role, header }, at) =>
    role !== 'max_score' && GIVEN_SCORE.test(header.join(' ')) && (role === 'other' || FIGURES.includes(role))
      ? [at]
      : [],
  );
  const isOpen = rows.every((row) => toBeMarked.every((at) => isBlank(row.cells[at]?.trim() ?? '')));
  return toBeMarked.length > 0 && isOpen && !columns.some(({ role }) => WORKING.includes(role));
}

/** "Tổ chức 02 lớp tập huấn" and "02 lớp" as its product are one amount. */
function onceARow(drafts: readonly TargetDraft[]): readonly TargetDraft[] {
  return drafts.filter((draft, index) => !drafts.slice(0, index).some((earlier) => saysAgain(draft, earlier)));
}

function saysAgain(draft: TargetDraft, earlier: TargetDraft): boolean {
  const unit = (draft.unit ?? '').replace(/[{}]/gu, '');
  const isBare = draft.origin.quote.replace(/^[\d.,\s]+/u, '').toLowerCase() === unit.toLowerCase();
  return (
    draft.origin.column !== earlier.origin.column &&
    draft.value === earlier.value &&
    isBare &&
    unit !== '' &&
    (earlier.unit ?? '').startsWith(`{${unit}`)
  );
}

/** A row for a year before the plan's tells what was. */
function isOver(row: OutlineRow, reading: TableReading): boolean {
  if (isOfPast(reading, row) || (reading.hasPlannedRows && tellsNoGoal(row, reading.plan.since))) return true;
  if (!reading.hasYearRows || reading.plan.since === null) return false;
  const years = rowPeriod(reading, row);
  return years === null || years.endYear < reading.plan.since.startYear;
}

/** A row of a table of targets: each target column, and the content where it states an amount of its own. */
function readTargetRow(row: OutlineRow, reading: TableReading): readonly TargetDraft[] {
  const targets = columnsOf(reading.view.table, 'target')
    .filter((column) => isNewCell(row, column))
    .flatMap((column) => readTargetCell(row, column, reading));
  if (row.kind !== 'item') return targets;
  const sides = readProseCells(row, SIDE_ROLES, reading);
  return [...readContentAmounts(row, reading, targets), ...targets, ...sides];
}

function readTargetCell(row: OutlineRow, column: number, reading: TableReading): readonly TargetDraft[] {
  const printed = row.cells[column]?.trim() ?? '';
  if (isBlank(printed)) return [];
  const unit = inheritedUnit(reading.view, row, column);
  const joined = joinDigitGroups(printed);
  const text = unit?.kind === 'rank' ? joined.replace(BARE_PLACE, 'xếp thứ ') : ofWhole(joined, unit?.kind);
  const years = cellPeriod(reading, row, column) ?? reading.plan.years;
  const isFigure = isFigureLikeYear(joined, unit, { view: reading.view, row, column });
  const habit = habitOf(reading, column);
  const statements = readStatements(text, { habit, unit, years, isCell: true, isFigure }).filter((statement) =>
    isAmount(statement, text, years, unit !== undefined),
  );
  if (statements.length === 0 && unit?.kind === 'count' && NONE.has(text.toLowerCase()))
    return readStatements('0', { habit, unit, years, isCell: true }).map((statement) =>
      draftTargetCell(row, column, { ...statement, quote: printed }, reading),
    );
  if (statements.length === 0) return [draftQualityCell(row, column, text, reading)];
  // what was joined is all that the cell holds
  const asPrinted = text === printed ? statements : statements.map((statement) => ({ ...statement, quote: printed }));
  return asPrinted.map((statement) => draftTargetCell(row, column, statement, reading));
}

/** "Số tàu cá vi phạm | Chiếc | Không có". */
const NONE: ReadonlySet<string> = new Set(NONE_CELLS);

// 24/24 (100%) | 25/25 xã (đạt 100%)
const ALL_AND_SHARE =
  /^(?<count>\d[\d.]{0,8}\s?\/\s?\d[\d.]{0,8}(?:\s\p{L}[^()\d]{0,30})?)\s?\((?:đạt\s)?(?<share>\d[\d.,]{0,5}\s?%)\)$/u;

/** So many of all, and what share they are: the one that the row is counted in. */
function ofWhole(text: string, kind: UnitKind | undefined): string {
  const { count, share } = ALL_AND_SHARE.exec(text)?.groups ?? {};
  return (kind === 'share' ? share : count) ?? text;
}

// Xếp hạng | Thứ 25 trở lên
const BARE_PLACE = /^thứ\s(?=\d)/iu;

/** In a target cell every amount counts that has a unit, or is all that the cell holds; deadlines and ages do not. */
function isAmount(statement: Statement, cell: string, years: YearSpan | null, hasInherited: boolean): boolean {
  const { quantity, quote } = statement;
  const isAll = quote.length >= cell.length - 1 && statement.indicator === '';
  if (quantity.unitKind === 'time' || quantity.unitKind === 'age') {
    return isAll || judgeStatement(statement, 'goal', years) !== null;
  }
  if (quantity.unit !== null || BARE_NUMBER.test(cell)) return true;
  return quantity.isGoal || quantity.isCompared || (hasInherited && cell.length < FIGURE_LENGTH);
}

function draftTargetCell(row: OutlineRow, column: number, statement: Statement, reading: TableReading): TargetDraft {
  const { view } = reading;
  const unit = chooseUnit(row, column, statement, reading);
  const scope = scopeInRow(statement, row, view) ?? (statement.namesLevels ? null : scopeOfColumn(column, reading));
  const [maxColumn] = columnsOf(view.table, 'max_score');
  const isTold = measureOfPlace(column, reading).length === 0 || kindOfHeading(headerOf(view, column)) === 'goal';
  const doubts: ConfidenceFactor[] = isTold ? [] : ['guessedColumn'];
  if (NONE.has(statement.quote.toLowerCase())) doubts.push('toldInWords');
  const per = statement.per ?? perOfHeader(view.table.columns[column]?.header.at(-1) ?? '');
  const said = saidInRow(row, column, statement, unit.code, reading);
  return draftAmount(
    // a share that is to be so each year is a level
    { ...statement, ...said, per: unit.code === '%' && said.change === null ? statement.per : per },
    {
      indicator: wordRow(row, column, unit.code === RANK_FIELDS.unit ? asPosition(statement) : statement, reading),
      quote: statement.quote,
      scope,
      unit,
      baseline:
        readBaseline(row, column, { scope, unit: unit.code, change: said.change }, reading) ??
        statement.baseline ??
        comparedInRow(row, statement, reading) ??
        doneBeside(row, column, unit.code, reading),
      maxValue: unit.isScore && maxColumn !== undefined ? numberIn(row, maxColumn, reading) : null,
    },
    frameOf(reading, {
      row,
      column,
      quote: statement.quote,
      period: cellPeriod(reading, row, column) ?? measurePeriod(reading, row),
      doubts: per !== null && unit.code === '%' ? [...doubts, 'repeatsUntold'] : doubts,
    }),
  );
}

/** "Thứ bậc | ≤ 3 Đông Nam Á": its unit stands in another cell. */
function asPosition(statement: Statement): Statement {
  return { ...statement, quantity: { ...statement.quantity, ...RANK_FIELDS } };
}

function chooseUnit(
  row: OutlineRow,
  column: number,
  statement: Statement,
  reading: TableReading,
): { readonly code: string | null; readonly isScore: boolean } {
  const { unit: printed, unitKind, isKnownNoun } = statement.quantity;
  const inherited = inheritedUnit(reading.view, row, column);
  // "Thứ bậc | ≤ 3 Đông Nam Á": where the position is, and nothing that is counted
  const isAmong = inherited?.kind === 'rank' && unitKind === 'count' && !isKnownNoun;
  if (printed !== null && !isAmong) return { code: printed, isScore: false };
  if (inherited) return { code: inherited.code, isScore: false };
  if (reading.isScore) return { code: '{point}', isScore: true };
  const counted =
    countedInSubject(reading.view, row) ??
    countedInHeader(reading.view, column) ??
    countedInWork(measureOfPlace(column, reading).join(' '));
  return { code: counted === undefined ? null : `{${counted}}`, isScore: false };
}

/** An amount in the content cell: the target where no target cell has one, else an entry for its own year. */
function readContentAmounts(
  row: OutlineRow,
  reading: TableReading,
  targets: readonly TargetDraft[],
): readonly TargetDraft[] {
  const [column] = columnsOf(reading.view.table, 'content');
  if (column === undefined || !isNewCell(row, column)) return [];
  const years = columnPeriod(reading, column);
  const stated = targets.filter((target) => target.value !== null);
  const unit = unitOfCell(reading.view, row);
  // "Tỷ lệ phụ nữ có thai được khám thai đủ 4 lần | %"
  if (unit !== undefined && contentStatements(row, reading).every(({ quantity }) => quantity.unit !== unit)) return [];
  return contentStatements(row, reading)
    .filter((statement) => judgeStatement(statement, 'goal', reading.plan.since) !== null)
    .filter((statement) => stated.every((target) => isOther(statement, years, target)))
    .map((statement) => draftProse(row, column, statement, reading, isOfYear(statement, years, stated) ? [] : BESIDE));
}

/** "Người cao tuổi được khám ít nhất 1 lần | 65": beside what is to be reached in no other year, an amount that may only say of whom. */
const BESIDE: readonly ConfidenceFactor[] = ['amountInIndicator'];

/** Nothing else of the row has an amount, or this one has years of its own. */
function isOfYear(statement: Statement, years: YearSpan | null, stated: readonly TargetDraft[]): boolean {
  return stated.length === 0 || statement.period !== null || years !== null;
}

/** Another value, or the same for another year. */
function isOther(statement: Statement, years: YearSpan | null, target: TargetDraft): boolean {
  const period = statement.period ?? years;
  return target.value !== statement.quantity.value || (period !== null && target.period?.end_year !== period.endYear);
}

function readProseCells(row: OutlineRow, roles: readonly ColumnRole[], reading: TableReading): readonly TargetDraft[] {
  const { plan, view } = reading;
  return view.table.columns.flatMap(({ role }, column) => {
    if (!roles.includes(role)) return [];
    const text = row.cells[column] ?? null;
    if (text === null || !isNewCell(row, column) || !/\d/u.test(text)) return [];
    const header = headerOf(view, column);
    const place: StatementPlace = kindOfHeading(header) === 'goal' ? 'goal' : role === 'product' ? 'product' : 'task';
    const years = columnPeriod(reading, column) ?? plan.years;
    const statements = readStatements(text, { habit: plan.habit, years });
    return judgeStatements(statements, place, plan.since)
      .filter(({ statement }) => role !== 'deadline' || isStageOf(statement))
      .map(({ statement, doubts }) => draftProse(row, column, statement, reading, doubts));
  });
}

/** "80 % doanh nghiệp kết nối năm 2028; duy trì đến 2030" in a column of times: how far it is to be by then. */
function isStageOf({ quantity, indicator }: Statement): boolean {
  return quantity.unitKind === 'share' && isTelling(indicator);
}

function draftProse(
  row: OutlineRow,
  column: number,
  statement: Statement,
  reading: TableReading,
  doubts: readonly ConfidenceFactor[],
): TargetDraft {
  return draftAmount(
    statement,
    {
      indicator: isTelling(statement.indicator)
        ? withoutOrdinal(statement.indicator, row)
        : wordRow(row, column, statement, reading),
      quote: statement.quote,
      scope: scopeInRow(statement, row, reading.view),
      unit: { code: statement.quantity.unit, isScore: false },
      baseline: null,
      maxValue: null,
    },
    frameOf(reading, { row, column, quote: statement.quote, period: cellPeriod(reading, row, column), doubts }),
  );
}

function draftQualityCell(row: OutlineRow, column: number, text: string, reading: TableReading): TargetDraft {
  const tokens = tokenize(text);
  const compared = findPeriods(text).find((period) => period.role === 'baseline');
  const scope = { scope: readScope(text), namesLevels: findScopes(text).length > 0 };
  return draftQuality(
    {
      indicator: wordQuality(row, column, text, reading),
      quote: text,
      scope: scopeInRow(scope, row, reading.view),
      kind: tokens.some((_, index) => RANK_NAMES.at(tokens, index)) ? 'rank' : 'qualitative',
    },
    compared ? { year: compared.startYear, value: null, unit: null } : null,
    frameOf(reading, { row, column, quote: text, period: columnPeriod(reading, column), doubts: unreadFigures(text) }),
  );
}

/** "Triển khai tại tất cả các trường (khoảng trên 800 trường)": a cell taken for words alone that counts something. */
function unreadFigures(text: string): readonly ConfidenceFactor[] {
  const counted = findQuantities(text).some(({ unit, unitKind }) => unit !== null && unitKind !== 'time');
  return counted ? ['amountInIndicator'] : [];
}

function numberIn(row: OutlineRow, column: number, reading: TableReading): number | null {
  const text = row.cells[column];
  return text ? (findQuantities(text, { habit: habitOf(reading, column) })[0]?.value ?? null) : null;
}

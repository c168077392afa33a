import type { OutlineRow, OutlineTable } from '../../schemas/model/outline.ts';
import { type Decimal, toNumber } from '../normalise/decimal.ts';
import type { DecimalMark } from '../normalise/number.ts';
import { isEmptyCell } from '../vietnamese/empty-cell.ts';
import { beginsWith, phraseSet } from '../vietnamese/phrases.ts';
import { MONEY_HEADERS, PART_OPENINGS } from '../vocabulary/audit-words.ts';
import { isRateUnit, readAmount, toleranceOf } from './amount-columns.ts';

/** A row that stands for others, with what they add up to. */
export interface SumCheck {
  readonly row: OutlineRow;
  readonly column: number;
  /** By which its decimals were read. */
  readonly mark: DecimalMark;
  readonly parts: readonly OutlineRow[];
  readonly stated: number;
  readonly sum: number;
  /** Cells left blank among the parts: nothing, or not known yet. */
  readonly blanks: number;
  /** Of the numbers that are added up. */
  readonly largest: number;
  /** How many of them are not 0. */
  readonly addends: number;
  readonly isRight: boolean;
  /** The sum comes out with what the parts that are wrong themselves should say: only they are told. */
  readonly isExplained: boolean;
}

const PARTIAL = phraseSet(PART_OPENINGS);
const MONEY = phraseSet(MONEY_HEADERS);

/** Each column read with the decimal mark by which more of its sums come out, else more of the table's, else a comma. */
export function checkColumns(table: OutlineTable, columns: readonly number[]): readonly (readonly SumCheck[])[] {
  const byMark = (['.', ','] as const).map((mark) => columns.map((column) => checkColumn(table, column, mark)));
  const [points = [], commas = []] = byMark;
  const ofTable = countExact(points.flat()) > countExact(commas.flat()) ? points : commas;
  return columns.map((_, index) => {
    const difference = countExact(commas[index] ?? []) - countExact(points[index] ?? []);
    const chosen = difference === 0 ? ofTable : difference > 0 ? commas : points;
    return explain(chosen[index] ?? []);
  });
}

/** "25.726" instead of 25.725 is rounding where the point is a decimal mark: only what comes out to the last digit tells. */
const countExact = (checks: readonly SumCheck[]): number => checks.filter(({ stated, sum }) => stated === sum).length;

function checkColumn(table: OutlineTable, column: number, mark: DecimalMark): readonly SumCheck[] {
  const read = (row: OutlineRow) => readAmount(row.cells[column] ?? null, mark);
  return table.rows.flatMap((row) => {
    const stated = read(row);
    const parts = stated === undefined ? [] : partsOf(table, row, column);
    if (stated === undefined || parts.length < 2 || !canAddUp(table, column, [row, ...parts])) return [];
    const filled = parts.filter(({ cells }) => !isEmptyCell(cells[column] ?? ''));
    const known = filled.map(read).filter((number) => number !== undefined);
    // words in one of the cells: nobody can tell what it adds
    return known.length < Math.max(1, filled.length) ? [] : [toCheck({ row, column, mark, parts, stated, known })];
  });
}

function toCheck({
  row,
  column,
  mark,
  parts,
  stated,
  known,
}: Pick<SumCheck, 'row' | 'column' | 'mark' | 'parts'> & {
  readonly stated: Decimal;
  readonly known: readonly Decimal[];
}): SumCheck {
  const sum = known.reduce((total, number) => total + toNumber(number), 0);
  return {
    row,
    column,
    mark,
    parts,
    stated: toNumber(stated),
    blanks: parts.length - known.length,
    sum: Number(sum.toFixed(Math.max(0, ...[stated, ...known].map(({ decimals }) => decimals)))),
    largest: Math.max(...known.map(toNumber)),
    addends: known.filter((number) => toNumber(number) !== 0).length,
    isRight: Math.abs(sum - toNumber(stated)) <= toleranceOf([stated, ...known]),
    isExplained: false,
  };
}

/** A total that would come out if its groups said what their items add up to. */
function explain(checks: readonly SumCheck[]): readonly SumCheck[] {
  const wrong = new Map(checks.filter(({ isRight }) => !isRight).map((check) => [check.row.rowId, check]));
  return checks.map((check) => {
    if (check.isRight) return check;
    const off = check.parts
      .map(({ rowId }) => wrong.get(rowId))
      .reduce((total, part) => total + (part ? part.sum - part.stated : 0), 0);
    return { ...check, isExplained: off !== 0 && isNearly(check.sum + off, check.stated) };
  });
}

/** Equal but for what floats lose. */
export const isNearly = (a: number, b: number): boolean => Math.abs(a - b) < 0.0005;

/** The rows that a group stands for, or a total: what lies below it, else the topmost rows since the last total; all for a total in the first row. */
function partsOf(table: OutlineTable, row: OutlineRow, column: number): readonly OutlineRow[] {
  const parts = isTotal(row)
    ? rowsOfTotal(table, row, column)
    : table.rows.filter((other) => other.parentRowId === row.rowId && !isTotal(other));
  return parts.some((part) => isPartial(part)) ? [] : parts;
}

function rowsOfTotal(table: OutlineTable, row: OutlineRow, column: number): readonly OutlineRow[] {
  const at = table.rows.indexOf(row);
  const after = table.rows.slice(0, at).findLastIndex(isTotal) + 1;
  const summed = at === 0 ? withoutSources(table.rows.slice(1)) : table.rows.slice(after, at);
  const topmost = summed.filter((other) => !isTotal(other) && isTopmost(table, other));
  if (at > 0 && topmost.length === 0) return closingTotals(table, at);
  // "I. Hạ tầng" with nothing beside it, its items, "Cộng mục I": the headings hold no amounts
  const areHeads = topmost.length > 0 && topmost.every((other) => other.kind === 'group' && isBlankIn(other, column));
  return areHeads ? summed.filter((other) => topmost.some(({ rowId }) => rowId === other.parentRowId)) : topmost;
}

/** "TỔNG CỘNG" right behind "Cộng mục IV": of the sums that close each group, where all totals before it do. */
function closingTotals(table: OutlineTable, at: number): readonly OutlineRow[] {
  const before = table.rows.slice(0, at);
  const closing = before.filter((row, index) => {
    const above = before[index - 1];
    return isTotal(row) && above !== undefined && !isTotal(above);
  });
  return closing.length === before.filter(isTotal).length ? closing : [];
}

/** "Trong đó: Ngân sách tỉnh", "Ngân sách huyện" right below a total say whose money it is; then come the groups that make it. */
function withoutSources(rows: readonly OutlineRow[]): readonly OutlineRow[] {
  const [first] = rows;
  if (!first || first.ordinal !== null || !isPartial(first)) return rows;
  const numbered = rows.findIndex(({ ordinal }) => ordinal !== null);
  return numbered < 0 ? rows : rows.slice(numbered);
}

const isBlankIn = ({ cells }: OutlineRow, column: number): boolean => isEmptyCell(cells[column] ?? '');

export const isTotal = (row: OutlineRow): boolean => row.kind === 'total';

/** "Trong đó: …" names some of what the row above counts, not all. */
const isPartial = ({ cells }: OutlineRow): boolean => cells.some((cell) => cell !== null && beginsWith(cell, PARTIAL));

function isTopmost(table: OutlineTable, row: OutlineRow): boolean {
  return row.parentRowId === null || !table.rows.some((other) => other.rowId === row.parentRowId);
}

/** Heads and tonnes do not add up, nor do shares: where a column says the unit of each row, it is the same; money has its own. */
function canAddUp(table: OutlineTable, column: number, rows: readonly OutlineRow[]): boolean {
  const unitColumn = table.columns.findIndex(({ role }) => role === 'unit');
  if (unitColumn < 0 || isMoneyColumn(table, column)) return true;
  const units = new Set(rows.flatMap(({ cells }) => cells[unitColumn]?.trim().toLowerCase() ?? []));
  return units.size <= 1 && ![...units].some(isRateUnit);
}

/** "Thành tiền (đồng)" beside "ĐVT: Lớp, Buổi". */
function isMoneyColumn({ columns }: OutlineTable, column: number): boolean {
  const header = columns[column]?.header ?? [];
  return header.some((part) => beginsWith(part, MONEY));
}

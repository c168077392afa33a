import type { Finding } from '../../schemas/model/diagnostic.ts';
import type { ColumnRole, OutlineRow, OutlineTable } from '../../schemas/model/outline.ts';
import { type Decimal, toNumber } from '../normalise/decimal.ts';
import { type DecimalMark, readNumber } from '../normalise/number.ts';
import { foldText } from '../vietnamese/fold.ts';
import { UNADDABLE_HEADERS } from '../vocabulary/audit-words.ts';
import { type AuditedPlan, findingAt, shorten } from './plan.ts';

/** Columns that hold no amounts. */
const WORD_ROLES: readonly ColumnRole[] = [
  'ordinal',
  'content',
  'task',
  'product',
  'deadline',
  'lead',
  'support',
  'monitor',
  'implement',
  'unit',
  'note',
];
const UNADDABLE = UNADDABLE_HEADERS.map(foldText);
// "Mục tiêu năm 2024" holds amounts, "Năm hoàn thành" holds years
const NAMED_YEAR = / nam \d{4}/gu;
/** Of a column whose sums do not come out at least this often, the numbers are not meant to add up. */
const LEAST_MATCHES = 0.5;

/** A row that stands for others, with what they add up to. */
interface SumCheck {
  readonly row: OutlineRow;
  readonly column: number;
  readonly stated: number;
  readonly sum: number;
  /** Of the numbers that are added up. */
  readonly largest: number;
  /** How many of them are not 0. */
  readonly parts: number;
  readonly isRight: boolean;
}

/** A group's number against its items', and the total against the groups'. */
export function findSumMismatches({ outline }: AuditedPlan): readonly Finding[] {
  return outline.tables.flatMap((table) => {
    if (table.isForm) return [];
    const columns = table.columns.flatMap((column, at) => {
      const header = ` ${foldText(column.header.join(' '))} `.replace(NAMED_YEAR, ' ');
      if (WORD_ROLES.includes(column.role) || UNADDABLE.some((word) => header.includes(` ${word} `))) return [];
      return [at];
    });
    return reportColumns(table, checkColumns(table, columns));
  });
}

function reportColumns(table: OutlineTable, columns: readonly (readonly SumCheck[])[]): readonly Finding[] {
  const isScore = table.columns.some((candidate) => candidate.role === 'max_score');
  const all = columns.flat();
  return columns.flatMap((checks) => {
    const right = countRight(checks);
    const isSummed = checks.length === 1 ? isScore : right > 0 && right / checks.length >= LEAST_MATCHES;
    return checks
      .filter((check) => !check.isRight && (isSummed || isSlip(check, all)))
      .map((check) => toFinding(table, check));
  });
}

/** Each column read with the decimal mark by which more of its sums come out, else more of the table's, else a comma. */
function checkColumns(table: OutlineTable, columns: readonly number[]): readonly (readonly SumCheck[])[] {
  const byMark = (['.', ','] as const).map((mark) => columns.map((column) => checkColumn(table, column, mark)));
  const [points = [], commas = []] = byMark;
  const ofTable = countExact(points.flat()) > countExact(commas.flat()) ? points : commas;
  return columns.map((_, index) => {
    const difference = countExact(commas[index] ?? []) - countExact(points[index] ?? []);
    const chosen = difference === 0 ? ofTable : difference > 0 ? commas : points;
    return chosen[index] ?? [];
  });
}

const countRight = (checks: readonly SumCheck[]): number => checks.filter((check) => check.isRight).length;
/** "25.726" instead of 25.725 is rounding where the point is a decimal mark: only what comes out to the last digit tells. */
const countExact = (checks: readonly SumCheck[]): number => checks.filter(({ stated, sum }) => stated === sum).length;

/** Other columns of the row that have to add up before one that nearly does is taken for a slip. */
const FEWEST_BESIDE = 2;
/** A slip of the pen is no farther from the sum than this, either way. */
const FARTHEST = 2;
/** So many numbers do not add up to the digit by chance: one such column is enough beside a slip no farther than this. */
const PARTS_THAT_TELL = 4;
const NEAR = 1.1;

/** One total of a row that adds up in its other columns; an average is no greater than what it is taken of. */
function isSlip({ row, stated, sum, largest }: SumCheck, all: readonly SumCheck[]): boolean {
  const beside = all.filter((other) => other.row === row && other.stated !== 0);
  const right = countRight(beside);
  const wrong = beside.length - right;
  const isTold = right >= wrong && beside.some(({ isRight, parts }) => isRight && parts >= PARTS_THAT_TELL);
  const farthest = right >= FEWEST_BESIDE && right > wrong ? FARTHEST : isTold ? NEAR : 1;
  return stated > largest && stated < sum * farthest && sum < stated * farthest;
}

function checkColumn(table: OutlineTable, column: number, mark: DecimalMark): readonly SumCheck[] {
  const read = (row: OutlineRow) => readCell(row.cells[column] ?? null, mark);
  return table.rows.flatMap((row) => {
    const stated = read(row);
    const parts = stated === undefined ? [] : partsOf(table, row);
    const numbers = parts.map(read);
    if (stated === undefined || parts.length < 2 || numbers.some((number) => number === undefined)) return [];
    const known = numbers.filter((number) => number !== undefined);
    const sum = known.reduce((total, number) => total + toNumber(number), 0);
    const isRight = Math.abs(sum - toNumber(stated)) <= toleranceOf([stated, ...known]);
    const largest = Math.max(...known.map(toNumber));
    const addends = known.filter((number) => toNumber(number) !== 0).length;
    return [
      {
        row,
        column,
        stated: toNumber(stated),
        sum: roundTo(sum, [stated, ...known]),
        largest,
        parts: addends,
        isRight,
      },
    ];
  });
}

/** The rows that a group stands for, or a total: what lies below it, else the topmost rows since the last total; all for a total in the first row. */
function partsOf(table: OutlineTable, row: OutlineRow): readonly OutlineRow[] {
  if (!isTotal(row)) return table.rows.filter((other) => other.parentRowId === row.rowId && !isTotal(other));
  const at = table.rows.indexOf(row);
  const after = table.rows.slice(0, at).findLastIndex(isTotal) + 1;
  const summed = at === 0 ? table.rows : table.rows.slice(after, at);
  return summed.filter((other) => !isTotal(other) && isTopmost(table, other));
}

const isTotal = (row: OutlineRow): boolean => row.kind === 'total';

function isTopmost(table: OutlineTable, row: OutlineRow): boolean {
  return row.parentRowId === null || !table.rows.some((other) => other.rowId === row.parentRowId);
}

// 14.928 | 1,5 | 1.250 | 2 điểm
function readCell(cell: string | null, mark: DecimalMark): Decimal | undefined {
  const printed = /^(?<number>\d[\d.,]*)(?:\s?(?:điểm|đ))?$/u.exec(cell?.trim() ?? '')?.groups?.number;
  return printed === undefined ? undefined : readNumber(printed, { column: mark, document: null })?.decimal;
}

/** Whole numbers add up exactly; rounded ones may each be off by half of their last place. */
function toleranceOf(numbers: readonly Decimal[]): number {
  const decimals = Math.max(...numbers.map((number) => number.decimals));
  return decimals <= 0 ? 0 : (0.5 * numbers.length) / 10 ** Math.max(decimals, 2);
}

function roundTo(sum: number, numbers: readonly Decimal[]): number {
  const decimals = Math.max(0, ...numbers.map((number) => number.decimals));
  return Number(sum.toFixed(decimals));
}

function toFinding(table: OutlineTable, { row, column, stated, sum }: SumCheck): Finding {
  const header = table.columns[column]?.header.join(' › ') ?? '';
  const text =
    row.cells.find((cell, at) => cell !== null && table.columns[at]?.role === 'content') ??
    row.cells.find((cell) => cell !== null) ??
    '';
  const name = shorten(row.ordinal === null || text.startsWith(row.ordinal) ? text : `${row.ordinal} ${text}`);
  return findingAt(
    'sum_mismatch',
    { page: row.page, boxes: row.boxes, rowId: row.rowId },
    {
      vi: `“${name}” ghi ${stated} ở cột “${header}”, nhưng các dòng thành phần cộng lại được ${sum}.`,
      en: `“${name}” says ${stated} in the column “${header}”, but the rows that it stands for add up to ${sum}.`,
    },
  );
}

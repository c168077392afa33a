import type { Finding } from '../../schemas/model/diagnostic.ts';
import type { OutlineRow, OutlineTable } from '../../schemas/model/outline.ts';
import { amountColumns, headerOf, nameOfRow, printLike } from './amount-columns.ts';
import { checkColumns, isNearly, isTotal, type SumCheck } from './column-sums.ts';
import { type AuditedPlan, findingAt } from './plan.ts';
import { findWrongRowSums, type RowSum } from './row-sums.ts';

/** Of a column whose sums do not come out at least this often, the numbers are not meant to add up. */
const LEAST_MATCHES = 0.5;

/** A group's number against its items', the total against the groups', and a total column against those beside it. */
export function findSumMismatches({ outline }: AuditedPlan): readonly Finding[] {
  return outline.tables.flatMap((table) => {
    const { below, beside } = findSums(table);
    return [...below.map((check) => tellColumn(table, check)), ...beside.map((row) => tellRow(table, row))];
  });
}

type WrongSum = Pick<SumCheck, 'row' | 'column' | 'stated' | 'sum'>;

/** What a table says that its parts do not add up to, where it is told. */
export function findWrongSums(table: OutlineTable): readonly WrongSum[] {
  const { below, beside } = findSums(table);
  return [...below, ...beside];
}

interface ToldSums {
  readonly below: readonly SumCheck[];
  readonly beside: readonly RowSum[];
}

function findSums(table: OutlineTable): ToldSums {
  if (table.isForm) return { below: [], beside: [] };
  const amounts = amountColumns(table);
  const columns = checkColumns(table, amounts);
  const wrong = findWrongRowSums(table, amounts).filter(({ row, column, parts }) =>
    [column, ...parts].every((at) => isSure(row, at)),
  );
  const below = findWrongColumns(table, columns).filter((check) => !wrong.some((row) => explainsColumn(row, check)));
  const beside = wrong.filter((row) => !isHandedOn(row, wrong) && !below.some((check) => explainsRow(check, row)));
  return { below, beside };
}

/** The total row is out by what the rows above it are out by: told where they are. */
function isHandedOn(total: RowSum, all: readonly RowSum[]): boolean {
  if (!isTotal(total.row)) return false;
  const others = all.filter(({ row, column }) => !isTotal(row) && column === total.column);
  const out = others.reduce((whole, { stated, sum }) => whole + stated - sum, 0);
  return others.length > 0 && isNearly(out, total.stated - total.sum);
}

/** One cell that is wrong puts out both its row and its column: it is told where it stands. */
function explainsColumn({ row, column, parts, stated, sum }: RowSum, check: SumCheck): boolean {
  const isPart = check.parts.some(({ rowId }) => rowId === row.rowId);
  const crosses = check.column === column || parts.includes(check.column);
  return isPart && crosses && isNearly(Math.abs(sum - stated), Math.abs(check.sum - check.stated));
}

function explainsRow(check: SumCheck, { row, column, parts, stated, sum }: RowSum): boolean {
  const crosses = check.column === column || parts.includes(check.column);
  return (
    check.row.rowId === row.rowId && crosses && isNearly(Math.abs(sum - stated), Math.abs(check.sum - check.stated))
  );
}

function findWrongColumns(table: OutlineTable, columns: readonly (readonly SumCheck[])[]): readonly SumCheck[] {
  const isScore = table.columns.some((candidate) => candidate.role === 'max_score');
  const all = columns.flat();
  return columns.flatMap((checks) => {
    const right = countRight(checks);
    const isSummed = checks.length === 1 ? isScore : right > 0 && right / checks.length >= LEAST_MATCHES;
    return checks.filter(
      (check) =>
        !isFine(check) &&
        mayBeSlip(check, all) &&
        [check.row, ...check.parts].every((row) => isSure(row, check.column)) &&
        !isOfSelection(check, checks) &&
        ((isSummed && (isScore || isMeantToAddUp(check, checks, all))) ||
          isProved(check, checks) ||
          isSlip(check, all) ||
          isNearTotal(check, all)),
    );
  });
}

/** More than the parts, of which one is left blank: it may hold the rest, unless blanks elsewhere add nothing. */
function mayBeSlip(check: SumCheck, all: readonly SumCheck[]): boolean {
  const isShort = check.blanks > 0 && check.stated > check.sum;
  return !isShort || all.some((other) => other.isRight && other.blanks > 0 && other.addends > 1);
}

/** A number that OCR read less surely proves no sum wrong. */
const SURE = 0.75;

function isSure({ anchors }: OutlineRow, column: number): boolean {
  return anchors[column]?.spans.every(({ confidence }) => confidence === null || confidence >= SURE) ?? true;
}

/** "Các tiêu chí bị trừ điểm": where every group of a level has more than its parts, only some of these are printed. */
function isOfSelection({ row }: SumCheck, checks: readonly SumCheck[]): boolean {
  const alike = checks.filter((other) => other.row.level === row.level);
  return alike.length > 1 && alike.every(({ stated, sum }) => stated > sum);
}

const isFine = ({ isRight, isExplained }: SumCheck): boolean => isRight || isExplained;
const countRight = (checks: readonly SumCheck[]): number => checks.filter(isFine).length;

/** The total above comes out with what this group should say. */
function isProved({ row }: SumCheck, checks: readonly SumCheck[]): boolean {
  return checks.some(({ parts, isExplained }) => isExplained && parts.includes(row));
}

/**
 * In a table of points all groups are made of their items. Elsewhere "Tổng đàn: trâu, bò" may leave the pigs out: a group
 * is meant to be the sum where it nearly is, or is in another column.
 */
function isMeantToAddUp(check: SumCheck, checks: readonly SumCheck[], all: readonly SumCheck[]): boolean {
  const inOthers = all.filter((other) => other.row === check.row && other !== check);
  return isTotal(check.row) || isProved(check, checks) || inOthers.some(isFine) || isWithin(check, NEAR);
}

/** Other columns of the row that have to add up before one that nearly does is taken for a slip. */
const FEWEST_BESIDE = 2;
/** A slip of the pen is no farther from the sum than this, either way. */
const FARTHEST = 2;
/** So many numbers do not add up to the digit by chance: one such column is enough beside a slip no farther than this. */
const PARTS_THAT_TELL = 4;
const NEAR = 1.1;
/** Nor do fewer that make so much. */
const LARGE = 100;

/** One total of a row that adds up in its other columns; an average is no greater than what it is taken of. */
function isSlip(check: SumCheck, all: readonly SumCheck[]): boolean {
  const beside = all.filter((other) => other.row === check.row && other.stated !== 0);
  const right = countRight(beside);
  const wrong = beside.length - right;
  const isTold = right >= wrong && beside.some((other) => isFine(other) && tells(other, check));
  const isMost = right >= FEWEST_BESIDE && right > wrong;
  return isWithin(check, isMost ? FARTHEST : isTold ? NEAR : 1) || ((isMost || isTold) && isTransposed(check));
}

/** So many numbers that add up, or large ones to the digit, tell that the others of the row do, but for a digit that was rounded. */
function tells({ addends, stated, sum }: SumCheck, check: SumCheck): boolean {
  if (addends >= PARTS_THAT_TELL) return true;
  return addends > 1 && stated >= LARGE && isNearly(stated, sum) && Math.abs(check.stated - check.sum) > 1;
}

/** "5.261" for "2.561": two figures beside each other changed places. */
function isTransposed({ stated, sum }: SumCheck): boolean {
  const [a, b] = [stated, sum].map((number) => String(number).replace('.', ''));
  if (a === undefined || a.length !== b?.length) return false;
  const off = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  const [first = 0, second] = off;
  return off.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}

const isWithin = ({ stated, sum, largest }: SumCheck, farthest: number): boolean =>
  stated > largest && stated < sum * farthest && sum < stated * farthest;

/** Fewer rows than this may be some of those that a total counts. */
const FEWEST_OF_TOTAL = 3;
/** Large amounts are printed rounded, and their total may be off by one. */
const ROUNDED_FROM = 100;

/** "Cộng" below its rows, in the one column that can be added up, and nearly what they make. */
function isNearTotal(check: SumCheck, all: readonly SumCheck[]): boolean {
  const isAlone = all.every((other) => other.row !== check.row || isFine(other) || other === check);
  const isRounding = check.stated >= ROUNDED_FROM && Math.abs(check.stated - check.sum) <= 1;
  return isTotal(check.row) && isAlone && !isRounding && check.addends >= FEWEST_OF_TOTAL && isWithin(check, NEAR);
}

function tellColumn(table: OutlineTable, check: SumCheck): Finding {
  const { name, header, printed, sum } = wordsFor(table, check);
  return tell(check.row, {
    vi: `“${name}” ghi ${printed} ở cột “${header}”, nhưng các dòng thành phần cộng lại được ${sum}.`,
    en: `“${name}” says ${printed} in the column “${header}”, but the rows that it stands for add up to ${sum}.`,
  });
}

function tellRow(table: OutlineTable, wrong: RowSum): Finding {
  const { name, header, printed, sum } = wordsFor(table, wrong);
  const [from, to] = [Math.min(...wrong.parts), Math.max(...wrong.parts)].map((part) => headerOf(table, part));
  return tell(wrong.row, {
    vi: `“${name}” ghi ${printed} ở cột “${header}”, nhưng các cột từ “${from}” đến “${to}” cộng lại được ${sum}.`,
    en: `“${name}” says ${printed} in the column “${header}”, but the columns from “${from}” to “${to}” add up to ${sum}.`,
  });
}

function wordsFor(table: OutlineTable, { row, column, mark, sum }: Pick<SumCheck, 'row' | 'column' | 'mark' | 'sum'>) {
  const printed = row.cells[column]?.trim() ?? '';
  return {
    name: nameOfRow(table, row),
    header: headerOf(table, column),
    printed,
    sum: printLike(sum, printed, mark),
  };
}

function tell({ rowId, page, boxes }: OutlineRow, message: Finding['message']): Finding {
  return findingAt('sum_mismatch', { page, boxes, rowId }, message);
}

import type { OutlineRow, OutlineTable } from '../../schemas/model/outline.ts';
import { type Decimal, toNumber } from '../normalise/decimal.ts';
import type { DecimalMark } from '../normalise/number.ts';
import { isEmptyCell } from '../vietnamese/empty-cell.ts';
import { TOTAL_HEADERS } from '../vocabulary/audit-words.ts';
import { isRateRow, readAmount, sumOf, toleranceOf } from './amount-columns.ts';

/** A row whose total column is not what the columns beside it add up to. */
export interface RowSum {
  readonly row: OutlineRow;
  readonly column: number;
  readonly mark: DecimalMark;
  readonly parts: readonly number[];
  readonly stated: number;
  readonly sum: number;
}

/** With their diacritics: “Công an” is no “Cộng”. */
const TOTALS = TOTAL_HEADERS.map((words) => `${words} `);
/** So many rows that come out to the digit tell that a column is the total of those beside it … */
const FEWEST_RIGHT = 3;
/** … where they are so many of all, and no small numbers, which add up by chance. */
const NEARLY_ALL = 0.6;
const SMALL = 10;

/** Rows of a table in which “Tổng số” is not what stands below “2023”, “2024” …, while it is in nearly all others. */
export function findWrongRowSums(table: OutlineTable, amounts: readonly number[]): readonly RowSum[] {
  return amounts
    .filter((column) => isTotalColumn(table, column))
    .flatMap((column) => checkTotal(table, column, amounts));
}

function isTotalColumn({ columns }: OutlineTable, column: number): boolean {
  const last = `${(columns[column]?.header.at(-1) ?? '').toLowerCase()} `;
  return TOTALS.some((words) => last.startsWith(words));
}

function checkTotal(table: OutlineTable, column: number, amounts: readonly number[]): readonly RowSum[] {
  const tries = candidateParts(table, column, amounts).flatMap((parts) =>
    ([',', '.'] as const).map((mark) => checkRows(table, { column, parts, mark })),
  );
  const best = tries.reduce<RowChecks | undefined>(
    (most, one) => (most === undefined || one.right > most.right ? one : most),
    undefined,
  );
  const isSummed =
    best !== undefined && best.right >= FEWEST_RIGHT && best.right >= NEARLY_ALL * (best.right + best.wrong.length);
  return isSummed ? best.wrong : [];
}

/** The columns of the same head, those that follow and those that stand before, as far as they hold amounts. */
function candidateParts(
  table: OutlineTable,
  column: number,
  amounts: readonly number[],
): readonly (readonly number[])[] {
  const run = (step: 1 | -1, belongs: (at: number) => boolean): readonly number[] => {
    const found: number[] = [];
    for (let at = column + step; amounts.includes(at) && belongs(at) && !isTotalColumn(table, at); at += step)
      found.push(at);
    return found;
  };
  const head = (at: number): string => JSON.stringify(table.columns[at]?.header.slice(0, -1) ?? []);
  const isSibling = (at: number): boolean => head(at) === head(column);
  // "Tổng số | Giới tính: Nam, Nữ | Trong đó: Đảng viên": the columns of the head beside it
  const isBeside = (step: 1 | -1) => (at: number) => head(at) === head(column + step);
  const runs = ([1, -1] as const).flatMap((step) => [
    run(step, isSibling),
    run(step, isBeside(step)),
    run(step, () => true),
  ]);
  return runs.filter((parts) => parts.length > 1);
}

interface RowChecks {
  readonly right: number;
  readonly wrong: readonly RowSum[];
}

function checkRows(
  table: OutlineTable,
  { column, parts, mark }: { readonly column: number; readonly parts: readonly number[]; readonly mark: DecimalMark },
): RowChecks {
  const read = (row: OutlineRow, at: number): Decimal | null | undefined =>
    isEmptyCell(row.cells[at] ?? '') ? null : readAmount(row.cells[at] ?? null, mark);
  let right = 0;
  const wrong: RowSum[] = [];
  for (const row of table.rows) {
    if (isRateRow(table, row)) continue;
    const stated = read(row, column);
    const cells = parts.map((at) => read(row, at));
    const known = cells.filter((cell): cell is Decimal => cell !== null && cell !== undefined);
    // words in one of the cells: nobody can tell what it adds
    if (!stated || cells.includes(undefined) || known.filter((cell) => toNumber(cell) !== 0).length < 2) continue;
    const sum = sumOf(known);
    if (Math.abs(sum - toNumber(stated)) <= toleranceOf([stated, ...known])) right += sum < SMALL ? 0 : 1;
    else wrong.push({ row, column, mark, parts, stated: toNumber(stated), sum });
  }
  return { right, wrong };
}

import type { TableBlock, TableCell } from '../../schemas/model/document.ts';
import { type Grid, gridOf } from './grid.ts';
import { readOrdinal } from './row-ordinal.ts';
import { readTableHeader } from './table-header.ts';

/** A fold has an ordinal, a name and a figure, at least. */
const FEWEST_COLUMNS = 2;

const textAt = (grid: Grid, row: number, column: number): string => grid[row]?.[column]?.text.trim() ?? '';

/** Columns of one fold, where the head is printed twice or more side by side; 0 for any other table. */
function widthOfFold(grid: Grid, headerRowCount: number): number {
  const width = grid[0]?.length ?? 0;
  if (headerRowCount === 0 || textAt(grid, 0, 0) === '') return 0;
  for (let fold = FEWEST_COLUMNS; fold <= width / 2; fold++) {
    const isRepeated = Array.from({ length: headerRowCount }, (_, row) => row).every((row) =>
      Array.from({ length: width - fold }, (_, at) => at).every(
        (at) => textAt(grid, row, at) === textAt(grid, row, at + fold),
      ),
    );
    if (width % fold === 0 && isRepeated) return fold;
  }
  return 0;
}

/** The numbers of each fold, from the left: "1 2 3 4" and "5 6 7 8"; undefined where one is no plain number. */
function numbersOfFolds(grid: Grid, from: number, fold: number): readonly (readonly number[])[] | undefined {
  const folds: number[][] = [];
  for (let column = 0; column < (grid[0]?.length ?? 0); column += fold) {
    const texts = grid.slice(from).map((_, at) => textAt(grid, from + at, column));
    const printed = texts.filter((text) => text !== '').map(readOrdinal);
    const numbers = printed.map((ordinal) => (ordinal?.signature === 'arabic1' ? ordinal.numbers[0] : undefined));
    if (numbers.length === 0 || numbers.some((number) => number === undefined)) return undefined;
    folds.push(numbers.filter((number) => number !== undefined));
  }
  return folds;
}

/** Each fold goes on where the one to its left ends. */
const goesOn = (folds: readonly (readonly number[])[]): boolean =>
  folds.flat().every((number, at, all) => at === 0 || number === (all[at - 1] ?? 0) + 1);

/** A list that is folded to save paper, "TT | Đơn vị | Chỉ tiêu | TT | Đơn vị | Chỉ tiêu": the folds stand below each other. */
export function unfoldTable(table: TableBlock): TableBlock {
  const grid = gridOf(table);
  // the first row is of any head, and hardly ever one side the same as the other
  if (widthOfFold(grid, 1) === 0) return table;
  const { rowCount: from } = readTableHeader(table, grid);
  const fold = widthOfFold(grid, from);
  if (fold === 0) return table;
  const foldOf = (column: number): number => Math.floor(column / fold);
  const isCrossed = table.cells.some(({ column, columnSpan }) => foldOf(column) !== foldOf(column + columnSpan - 1));
  const folds = isCrossed ? undefined : numbersOfFolds(grid, from, fold);
  if (!folds || !goesOn(folds)) return table;
  const header = table.cells.filter(({ row, column }) => row < from && column < fold);
  const height = table.rowCount - from;
  const body = table.cells
    .filter(({ row }) => row >= from)
    .map((cell): TableCell => {
      const at = foldOf(cell.column);
      return { ...cell, row: cell.row + at * height, column: cell.column - at * fold };
    });
  return dropBlankRows({
    ...table,
    cells: [...header, ...body].sort((a, b) => a.row - b.row || a.column - b.column),
    columnCount: fold,
    rowCount: from + height * folds.length,
    rowPlaces: [...table.rowPlaces.slice(0, from), ...folds.flatMap(() => table.rowPlaces.slice(from))],
  });
}

/** The last fold may be shorter than the others. */
function dropBlankRows(table: TableBlock): TableBlock {
  const last = Math.max(
    ...table.cells.filter(({ text }) => text.trim() !== '').map(({ row, rowSpan }) => row + rowSpan),
  );
  return {
    ...table,
    rowCount: last,
    cells: table.cells.filter(({ row }) => row < last),
    rowPlaces: table.rowPlaces.slice(0, last),
  };
}

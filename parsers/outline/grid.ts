import type { TableBlock, TableCell } from '../../schemas/model/document.ts';

/** Which cell covers each place of the grid. */
export type Grid = readonly (readonly (TableCell | null)[])[];

export function gridOf(table: TableBlock): Grid {
  const grid: (TableCell | null)[][] = Array.from({ length: table.rowCount }, () =>
    Array.from({ length: table.columnCount }, () => null),
  );
  for (const cell of table.cells) {
    for (let r = cell.row; r < Math.min(cell.row + cell.rowSpan, table.rowCount); r++) {
      for (let c = cell.column; c < Math.min(cell.column + cell.columnSpan, table.columnCount); c++) {
        const row = grid[r];
        if (row) row[c] = cell;
      }
    }
  }
  return grid;
}

/** The text of the cell that covers the place; empty where none does. */
export const textAt = (grid: Grid, row: number, column: number): string => grid[row]?.[column]?.text.trim() ?? '';

/** The grid with cells of its own in place of others. */
export function replaceCells(grid: Grid, others: ReadonlyMap<TableCell, TableCell>): Grid {
  return grid.map((row) => row.map((cell) => (cell && others.get(cell)) ?? cell));
}

import { printedTextOf } from './content.ts';
import { hasNoLine } from './table-borders.ts';
import type { Grid, GridCell } from './table-grid.ts';

const hasText = (cell: GridCell): boolean => printedTextOf(cell.element).trim() !== '';

/** The cell right below, as wide, where the line between the two was taken away from both. */
function findBelowOpen(cell: GridCell, cells: readonly GridCell[]): GridCell | undefined {
  const end = cell.row + cell.rowSpan;
  if (!hasNoLine(cell.element, 'w:bottom')) return undefined;
  return cells.find(
    (other) =>
      other.row === end &&
      other.column === cell.column &&
      other.columnSpan === cell.columnSpan &&
      hasNoLine(other.element, 'w:top'),
  );
}

/** A line that is missing in all columns parts two rows less, but merges no cells. */
function isOpenThroughout(row: number, cells: readonly GridCell[]): boolean {
  return cells.every(
    (cell) =>
      (cell.row !== row || hasNoLine(cell.element, 'w:top')) &&
      (cell.row + cell.rowSpan !== row || hasNoLine(cell.element, 'w:bottom')),
  );
}

/**
 * Cells that a clerk merged by taking away the lines between them: to the reader they are one. All but one of them are
 * empty; text in two of them stands in rows of its own.
 */
export function joinOpenCells(grid: Grid): Grid {
  const cells: GridCell[] = [];
  const taken = new Set<GridCell>();
  for (const cell of grid.cells) {
    if (taken.has(cell)) continue;
    let [whole, lowest] = [cell, cell];
    for (;;) {
      const below = findBelowOpen(lowest, grid.cells);
      if (!below || isOpenThroughout(below.row, grid.cells) || (hasText(whole) && hasText(below))) break;
      taken.add(below);
      lowest = below;
      const { element } = hasText(below) ? below : whole;
      whole = { ...whole, element, rowSpan: whole.rowSpan + below.rowSpan };
    }
    cells.push(whole);
  }
  return taken.size === 0 ? grid : { ...grid, cells };
}

import type { TableBlock, TableCell } from '../../schemas/model/document.ts';
import { sliceRichText, trimRichText } from '../../schemas/model/rich-text.ts';
import { foldText } from '../vietnamese/fold.ts';
import type { Grid } from './grid.ts';
import { readTableHeader } from './table-header.ts';

/** Rows of a table that stood on a page of their own before its pages were put together. */
export interface PrintedPart {
  readonly table: TableBlock;
  /** First row that is not header. */
  readonly from: number;
}

/** Of the cells of the first header row so many stand again in a row that repeats it, of a table of so many columns. */
const SAME_CELLS = 0.75;
const FEWEST_COLUMNS = 3;

/**
 * Web pages and Word files that were made of a PDF print the header again in the middle of one table, wherever a page
 * ended: its parts, the first one with the header. One part where nothing is repeated.
 */
export function splitAtHeaders(table: TableBlock, grid: Grid): readonly [PrintedPart, ...PrintedPart[]] {
  if (table.columnCount < FEWEST_COLUMNS) return [{ table, from: 0 }];
  const headerRows = readTableHeader(table, grid).rowCount;
  const starts = headerRows === 0 ? [] : findRepeated(grid, headerRows);
  const cells = starts.length === 0 ? table.cells : table.cells.map((cell) => takeApart(cell, starts, grid));
  return split({ ...table, cells }, starts);
}

/** The table cut above each of these rows. */
export function splitAtRows(table: TableBlock, rows: readonly number[]): readonly [PrintedPart, ...PrintedPart[]] {
  return split(
    table,
    rows.map((at) => ({ at, rows: 0 })),
  );
}

function split(table: TableBlock, starts: readonly Repeated[]): readonly [PrintedPart, ...PrintedPart[]] {
  const endOf = (index: number): number => starts[index]?.at ?? table.rowCount;
  const rest = starts.map(({ at, rows }, index) => ({ table: sliceRows(table, at, endOf(index + 1)), from: rows }));
  return [{ table: starts.length === 0 ? table : sliceRows(table, 0, endOf(0)), from: 0 }, ...rest];
}

interface Repeated {
  readonly at: number;
  /** Header rows that stand again. */
  readonly rows: number;
}

function findRepeated(grid: Grid, headerRows: number): readonly Repeated[] {
  const found: Repeated[] = [];
  for (let at = headerRows; at < grid.length - 1; at++) {
    let rows = 0;
    while (rows < headerRows && at + rows < grid.length && repeats(grid, rows, at + rows)) rows++;
    if (rows === 0) continue;
    found.push({ at, rows });
    at += rows - 1;
  }
  return found;
}

const textOf = (cell: TableCell | null | undefined): string => foldText(cell?.text ?? '').trim();

function repeats(grid: Grid, first: number, again: number): boolean {
  const header = (grid[first] ?? []).map(textOf);
  const row = (grid[again] ?? []).map(textOf);
  const isPrinted = new Set(header.filter((text) => text !== '')).size >= FEWEST_COLUMNS;
  const same = header.filter((text, column) => text === row[column]).length;
  return isPrinted && same >= header.length * SAME_CELLS;
}

/** A header cell below which no line was read runs on with the cell below it: the header's words, and what follows them. */
function takeApart(cell: TableCell, starts: readonly Repeated[], grid: Grid): TableCell {
  const start = starts.find(
    ({ at, rows }) => cell.row >= at && cell.row < at + rows && cell.row + cell.rowSpan > at + rows,
  );
  if (!start) return cell;
  const bodyAt = start.at + start.rows;
  const header = grid[cell.row - start.at]?.[cell.column];
  const isBoth = header !== null && header !== undefined && textOf(cell).startsWith(`${textOf(header)} `);
  const rest = isBoth ? sliceRichText(cell, header.text.trim().length) : cell;
  return { ...cell, ...trimRichText(rest), row: bodyAt, rowSpan: cell.row + cell.rowSpan - bodyAt };
}

/** Rows of a table as a table of their own. */
export function sliceRows(table: TableBlock, start: number, end: number): TableBlock {
  return {
    ...table,
    rowCount: end - start,
    cells: table.cells
      .filter(({ row }) => row >= start && row < end)
      .map((cell) => ({ ...cell, row: cell.row - start, rowSpan: Math.min(cell.rowSpan, end - cell.row) })),
    headerRowCount:
      start === 0 || (table.headerRowCount ?? 0) > start ? (table.headerRowCount ?? 0) - start || null : null,
    rowPlaces: table.rowPlaces.slice(start, end),
    continuedRows: table.continuedRows.filter((row) => row >= start && row < end).map((row) => row - start),
  };
}

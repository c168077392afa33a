import type { Ruling } from '../../schemas/model/geometry.ts';
import { unionOf } from '../../schemas/model/geometry.ts';
import { latticeOf } from '../lattice.ts';
import type { Grid } from './grid.ts';
import type { Line } from './line.ts';
import { stretchesOf } from './line.ts';
import { cutBetween, MAX_LEADING, opensRow } from './row-cuts.ts';

/** Columns of one table stand on the next page where they stood on the one before, within this. Points. */
const SAME_COLUMN = 12;
/** Print may stick out of its column by this. Points. */
const STICKS_OUT = 2;
/** Fewer columns with print in them are as likely a list. */
const MIN_COLUMNS = 3;

/**
 * Draws the lines of rows at the top of a page that no line closes above: they go on with the table that the page
 * before ends with, in its columns. `xs` are those columns' edges, the outer ones included.
 */
export function carryColumns(xs: readonly number[], lines: readonly Line[], grids: readonly Grid[]): readonly Ruling[] {
  const next = grids[0];
  const first = lines[0];
  if (!first || (next && next.box[1] < first.baseline)) return [];
  const isNext = next !== undefined && hasColumns(next, xs);
  const edges = isNext ? next.xs : xs;
  const limit = next ? next.box[1] : Number.POSITIVE_INFINITY;
  const rows = takeRows(lines, edges, limit);
  const bottom = rows.at(-1);
  if (!bottom) return [];
  const reachesNext = isNext && (lines[rows.length]?.baseline ?? Number.POSITIVE_INFINITY) > limit;
  if (!reachesNext && !isTable(rows, edges)) return [];
  return drawRows(rows, edges, reachesNext ? limit : bottom.box[3] + 1);
}

/** Draws the lines of rows that stand below a table down to the end of the page, where none closes the last of them. */
export function extendColumns(grid: Grid, page: readonly Line[]): readonly Ruling[] {
  const lines = page.filter((line) => line.baseline > grid.box[3]);
  const rows = takeRows(lines, grid.xs, Number.POSITIVE_INFINITY);
  const [first, bottom] = [rows[0], rows.at(-1)];
  const isNear = first !== undefined && first.baseline - grid.box[3] < MAX_LEADING * first.size;
  if (!isNear || !bottom || rows.length < lines.length || !opensRow(first, grid.xs[1] ?? 0) || !isTable(rows, grid.xs))
    return [];
  return drawRows(rows, grid.xs, bottom.box[3] + 1, grid.box[3]);
}

function hasColumns(grid: Grid, xs: readonly number[]): boolean {
  return grid.xs.length === xs.length && grid.xs.every((x, index) => Math.abs(x - (xs[index] ?? 0)) < SAME_COLUMN);
}

/** The first lines that stand in the columns. */
function takeRows(lines: readonly Line[], edges: readonly number[], limit: number): readonly Line[] {
  const end = lines.findIndex((line, at) => {
    const above = lines[at - 1];
    const isFar = above !== undefined && line.baseline - above.baseline > MAX_LEADING * line.size;
    return line.baseline > limit || isFar || !keepsTo(line, edges);
  });
  return end < 0 ? lines : lines.slice(0, end);
}

function keepsTo(line: Line, edges: readonly number[]): boolean {
  return stretchesOf(line).every(({ left, right }) =>
    edges.some((x, at) => left > x - STICKS_OUT && right < (edges[at + 1] ?? x) + STICKS_OUT),
  );
}

/** A row with its ordinal, and print in as many columns as a table has. */
function isTable(rows: readonly Line[], edges: readonly number[]): boolean {
  const filled = edges.filter((x, at) =>
    rows.some(({ words }) =>
      words.some(({ box }) => box[0] > x - STICKS_OUT && box[2] < (edges[at + 1] ?? x) + STICKS_OUT),
    ),
  );
  return filled.length >= MIN_COLUMNS && rows.some((line) => opensRow(line, edges[1] ?? 0));
}

/** Of a row that goes on from the page before no line closes the top. */
function drawRows(
  rows: readonly Line[],
  edges: readonly number[],
  bottom: number,
  top = unionOf(rows.map((line) => line.box))[1] - 1,
): Ruling[] {
  const anchors = rows.flatMap((line, at) => (opensRow(line, edges[1] ?? 0) ? [at] : []));
  const isWhole = anchors[0] === 0;
  const levels = [...(isWhole ? [top] : []), ...cutBetween(rows, isWhole ? anchors : [0, ...anchors]), bottom];
  return latticeOf(edges, levels, { top, bottom });
}

import type { Box, Ruling } from '../../schemas/model/geometry.ts';
import type { Word } from '../../schemas/model/page-layout.ts';
import { latticeOf } from '../lattice.ts';

/** What is shaded as a cell is at least so wide and high. Points. */
const MIN_WIDTH = 8;
const MIN_HEIGHT = 7;
/** Cells of one row begin and end within this, and leave no more between them. Points. */
const SAME_EDGE = 1.5;
const MAX_GAP = 3;
/** Fewer shaded cells beside each other are marked words, boxes, parts of a drawing. */
const MIN_COLUMNS = 3;
/** One shaded row is a head; its table is known by the words below it. */
const MIN_ROWS = 2;

/** A row below the last shaded one is hardly higher than those between shaded ones. Ratio. */
const ROOM = 2;

/** Is the filled rectangle large enough for a cell? */
export function isCellSized([x0, y0, x1, y1]: Box): boolean {
  return x1 - x0 >= MIN_WIDTH && y1 - y0 >= MIN_HEIGHT;
}

/** Shaded cells side by side. */
interface ShadedRow {
  readonly top: number;
  readonly bottom: number;
  /** Left edges of its cells, and the right edge of the last. */
  readonly xs: readonly number[];
}

/**
 * The edges of shaded cells as rulings: many tables are parted by colour alone, every second row or all of them.
 * Nothing where drawn lines part them already.
 */
export function rulingsOfFills(
  fills: readonly Box[],
  drawn: readonly Ruling[],
  words: readonly Word[],
): readonly Ruling[] {
  const rows = findRows(fills);
  const tables: ShadedRow[][] = [];
  for (const row of rows) {
    const table = tables.find(([first]) => first && hasSameColumns(first, row));
    if (table) table.push(row);
    else tables.push([row]);
  }
  return tables
    .filter((table) => table.length >= MIN_ROWS && !isDrawn(table, drawn))
    .flatMap((table) => [...drawTable(table, words), ...drawHead(table, fills)]);
}

function findRows(fills: readonly Box[]): ShadedRow[] {
  const open: { readonly top: number; readonly bottom: number; readonly xs: number[] }[] = [];
  for (const [left, top, right, bottom] of [...fills].sort((a, b) => a[1] - b[1] || a[0] - b[0])) {
    const row = open.find(
      (one) =>
        Math.abs(one.top - top) < SAME_EDGE &&
        Math.abs(one.bottom - bottom) < SAME_EDGE &&
        Math.abs((one.xs.at(-1) ?? 0) - left) < MAX_GAP,
    );
    if (row) row.xs.splice(-1, 1, ((row.xs.at(-1) ?? left) + left) / 2, right);
    else open.push({ top, bottom, xs: [left, right] });
  }
  return open.filter(({ xs }) => xs.length > MIN_COLUMNS).sort((a, b) => a.top - b.top);
}

function hasSameColumns(a: ShadedRow, b: ShadedRow): boolean {
  return a.xs.length === b.xs.length && a.xs.every((x, index) => Math.abs(x - (b.xs[index] ?? 0)) < MAX_GAP);
}

/** Does an upright line stand among the cells? */
function isDrawn(table: readonly ShadedRow[], drawn: readonly Ruling[]): boolean {
  const [first, last] = [table[0], table.at(-1)];
  const [left, right] = [first?.xs[0] ?? 0, first?.xs.at(-1) ?? 0];
  return drawn.some(
    ({ kind, at, from, to }) =>
      kind === 'vertical' &&
      at > left - MAX_GAP &&
      at < right + MAX_GAP &&
      from < (last?.bottom ?? 0) &&
      to > (first?.top ?? 0),
  );
}

function drawTable(table: readonly ShadedRow[], words: readonly Word[]): Ruling[] {
  const [first, last] = [table[0], table.at(-1)];
  if (!first || !last) return [];
  const unshaded = table.slice(1).map(({ top }, index) => top - (table[index]?.bottom ?? top));
  const end = endOfRowBelow(last, Math.max(...unshaded), words);
  const levels = [...table.flatMap(({ top, bottom }) => [top, bottom]), end];
  return latticeOf(first.xs, levels, { top: first.top, bottom: end });
}

/**
 * The sides of the shaded cells of a head that stands on the first row: cells that span columns or rows, whose edges are
 * edges of the columns below.
 */
function drawHead([first]: readonly ShadedRow[], fills: readonly Box[]): Ruling[] {
  if (!first) return [];
  const isEdge = (x: number): boolean => first.xs.some((edge) => Math.abs(edge - x) < MAX_GAP);
  const above = fills
    .filter(([left, , right, bottom]) => bottom < first.top + SAME_EDGE && isEdge(left) && isEdge(right))
    .sort((a, b) => b[3] - a[3]);
  const head: Box[] = [];
  for (const cell of above) {
    if (cell[3] < Math.min(first.top, ...head.map(([, top]) => top)) - SAME_EDGE) break;
    head.push(cell);
  }
  return head.flatMap(([left, top, right, bottom]) => latticeOf([left, right], [top, bottom], { top, bottom }));
}

/** Where every second row is shaded, the last may be one that is not: its words keep to the columns, from the first on. */
function endOfRowBelow({ bottom, xs }: ShadedRow, height: number, words: readonly Word[]): number {
  const [left, right] = [xs[0] ?? 0, xs.at(-1) ?? 0];
  const below = words
    .filter(({ box }) => box[1] > bottom - SAME_EDGE && box[2] > left && box[0] < right)
    .sort((a, b) => a.baseline - b.baseline);
  let end = bottom;
  const filled = new Set<number>();
  for (const { box, size } of below) {
    const column = xs.findIndex((x) => x > box[0] + SAME_EDGE);
    const isInside = column > 0 && box[2] < (xs[column] ?? 0) + SAME_EDGE;
    if (!isInside || box[1] - end > size || box[3] - bottom > ROOM * height) break;
    filled.add(column);
    end = Math.max(end, box[3]);
  }
  return filled.has(1) && filled.size >= MIN_COLUMNS ? end + SAME_EDGE : bottom;
}

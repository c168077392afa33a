import type { PixelBox } from './raster.ts';
import type { RulingLine } from './ruling-lines.ts';

/** Rulings nearer than this many letter heights are one. */
const SNAP = 0.6;

/** A side of a cell is closed where rulings cover this share of it. */
const CLOSED_SHARE = 0.6;

/** More rulings than this in one direction are no table but hatching. */
const MOST_RULINGS = 400;

/** Finds the boxes that ruling lines close on all sides: the cells of tables, merged ones included, and framed text. */
export function findRuledCells(lines: readonly RulingLine[], letterSize: number): PixelBox[] {
  const grid = buildGrid(lines, Math.max(2, letterSize * SNAP));
  if (!grid) return [];
  const columns = grid.xs.length - 1;
  const rows = grid.ys.length - 1;
  const regionOf = new Int32Array(columns * rows).fill(-1);
  const cells: PixelBox[] = [];
  for (let start = 0; start < regionOf.length; start++) {
    if (regionOf[start] !== -1) continue;
    const region = floodRegion(grid, regionOf, start);
    if (region) cells.push(region);
  }
  // the room between a frame and the table inside it is read with the page
  return cells.filter((cell) => !cells.some((other) => other !== cell && isInside(other, cell)));
}

const isInside = (inner: PixelBox, outer: PixelBox): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Whether the side between two grid squares is ruled: `vertical[row][x]`, `horizontal[y][column]`. */
  readonly vertical: readonly (readonly boolean[])[];
  readonly horizontal: readonly (readonly boolean[])[];
}

function buildGrid(lines: readonly RulingLine[], snap: number): Grid | null {
  const verticals = lines.filter((line) => line.kind === 'vertical');
  const horizontals = lines.filter((line) => line.kind === 'horizontal');
  const xs = snapPositions(verticals.map(middleX), snap);
  const ys = snapPositions(horizontals.map(middleY), snap);
  if (xs.length < 2 || ys.length < 2 || xs.length > MOST_RULINGS || ys.length > MOST_RULINGS) return null;
  const vertical = pairs(ys).map(([top, bottom]) =>
    xs.map((x) => {
      const near = verticals.filter((line) => Math.abs(middleX(line) - x) <= snap);
      return (
        coveredShare(
          near.map((line) => [line.top, line.bottom] as const),
          top,
          bottom,
        ) >= CLOSED_SHARE
      );
    }),
  );
  const horizontal = ys.map((y) => {
    const near = horizontals.filter((line) => Math.abs(middleY(line) - y) <= snap);
    const spans = near.map((line) => [line.left, line.right] as const);
    return pairs(xs).map(([left, right]) => coveredShare(spans, left, right) >= CLOSED_SHARE);
  });
  return { xs, ys, vertical, horizontal };
}

function middleX(line: RulingLine): number {
  return (line.left + line.right) / 2;
}

function middleY(line: RulingLine): number {
  return (line.top + line.bottom) / 2;
}

function snapPositions(positions: readonly number[], snap: number): number[] {
  const groups: number[][] = [];
  for (const position of [...positions].sort((a, b) => a - b)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last !== undefined && position - last <= snap) group.push(position);
    else groups.push([position]);
  }
  return groups.map((group) => group.reduce((sum, position) => sum + position, 0) / group.length);
}

function pairs(positions: readonly number[]): (readonly [number, number])[] {
  return positions.slice(1).map((position, i) => [positions[i] ?? position, position] as const);
}

/** Share of the stretch from one position to another that lies in one of the spans. */
function coveredShare(spans: readonly (readonly [number, number])[], from: number, to: number): number {
  const clipped = spans
    .map(([start, end]) => [Math.max(start, from), Math.min(end, to)] as const)
    .filter(([start, end]) => end > start)
    .sort((a, b) => a[0] - b[0]);
  let covered = 0;
  let reached = from;
  for (const [start, end] of clipped) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return to > from ? covered / (to - from) : 0;
}

/** The box of the squares that hang together with the first; null where they are open to the page around. */
function floodRegion(grid: Grid, regionOf: Int32Array, start: number): PixelBox | null {
  const columns = grid.xs.length - 1;
  const rows = grid.ys.length - 1;
  const queue = [start];
  regionOf[start] = start;
  let isOpen = false;
  let [left, right, top, bottom] = [columns, 0, rows, 0];
  for (let square = queue.pop(); square !== undefined; square = queue.pop()) {
    const row = Math.floor(square / columns);
    const column = square % columns;
    left = Math.min(left, column);
    right = Math.max(right, column + 1);
    top = Math.min(top, row);
    bottom = Math.max(bottom, row + 1);
    const neighbours = [
      { isRuled: grid.vertical[row]?.[column], row, column: column - 1 },
      { isRuled: grid.vertical[row]?.[column + 1], row, column: column + 1 },
      { isRuled: grid.horizontal[row]?.[column], row: row - 1, column },
      { isRuled: grid.horizontal[row + 1]?.[column], row: row + 1, column },
    ];
    for (const next of neighbours) {
      if (next.isRuled === true) continue;
      if (next.row < 0 || next.column < 0 || next.row >= rows || next.column >= columns) {
        isOpen = true;
        continue;
      }
      const index = next.row * columns + next.column;
      if (regionOf[index] !== -1) continue;
      regionOf[index] = start;
      queue.push(index);
    }
  }
  if (isOpen) return null;
  return {
    left: Math.round(grid.xs[left] ?? 0),
    right: Math.round(grid.xs[right] ?? 0),
    top: Math.round(grid.ys[top] ?? 0),
    bottom: Math.round(grid.ys[bottom] ?? 0),
  };
}

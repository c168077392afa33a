import { measureSquares, SQUARE } from './even-light.ts';
import type { GrayRaster } from './raster.ts';

/**
 * What lies around a sheet is darker than one of these shares of the paper's brightness; than the smaller ones where a
 * shadow on the sheet is as dark as a light table.
 */
const DARK = [0.66, 0.5, 0.36] as const;

/** The paper's brightness: this share of the squares are darker. */
const PAPER_QUANTILE = 0.75;

/** From the sheet's edge outwards the light falls by this share within two squares; a shadow falls more gently. */
const EDGE_STEP = 0.2;

/** This share of the border between sheet and surroundings is such an edge. */
const EDGE_SHARE = 0.8;

/** Borders that differ by less are equally sharp. */
const SHARPNESS_STEP = 0.05;

/** Surroundings that take less than this share of the picture are left to be taken for dirt. */
const SMALLEST_SHARE = 0.004;

export interface ClearedPicture {
  readonly gray: GrayRaster;
  /** True where something lay around the sheet. */
  readonly cleared: boolean;
}

/** Paints over what lies around the sheet: the table below a photographed page, the black lid of a scanner. */
export function clearBackground(raster: GrayRaster): ClearedPicture {
  const { columns, rows, levels } = measureSquares(raster);
  const sorted = [...levels].sort((a, b) => a - b);
  const paper = sorted[Math.floor(sorted.length * PAPER_QUANTILE)] ?? 0;
  const grid: Grid = { columns, rows, levels };
  const [best] = DARK.map((share) => findOutside(grid, paper * share)).sort(
    (one, other) => other.sharpness - one.sharpness || other.size - one.size,
  );
  if (!best || best.size === 0) return { gray: raster, cleared: false };
  return { gray: paintOver(raster, grid, best.outside, best.dark), cleared: true };
}

interface Surroundings {
  readonly dark: number;
  /** 1 for each square that lies around the sheet. */
  readonly outside: Uint8Array;
  /** How many of them there are. */
  readonly size: number;
  /** Share of their border that is a sharp edge, in steps: a shadow of the sheet among them has none. */
  readonly sharpness: number;
}

/** What lies around the sheet, if it is darker than this. */
function findOutside(grid: Grid, dark: number): Surroundings {
  const outside = new Uint8Array(grid.levels.length);
  let size = 0;
  let sharpest = 0;
  for (const region of floodFromBorder(grid, dark)) {
    const share = region.length < grid.levels.length * SMALLEST_SHARE ? 0 : edgeShare(grid, region);
    if (share < EDGE_SHARE) continue;
    for (const at of region) outside[at] = 1;
    size += region.length;
    sharpest += share * region.length;
  }
  return { dark, outside, size, sharpness: size === 0 ? 0 : Math.round(sharpest / size / SHARPNESS_STEP) };
}

interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly levels: Float32Array;
}

const NEIGHBOURS = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
] as const;

function neighbourOf({ columns, rows }: Grid, at: number, [dx, dy]: readonly [number, number], steps = 1): number {
  const x = (at % columns) + dx * steps;
  const y = Math.floor(at / columns) + dy * steps;
  return x < 0 || y < 0 || x >= columns || y >= rows ? -1 : y * columns + x;
}

/** The dark regions that begin at the picture's border. */
function floodFromBorder(grid: Grid, dark: number): number[][] {
  const seen = new Uint8Array(grid.levels.length);
  const isDark = (at: number): boolean => at >= 0 && seen[at] === 0 && (grid.levels[at] ?? 255) < dark;
  const regions: number[][] = [];
  for (let start = 0; start < seen.length; start++) {
    if (!isDark(start) || NEIGHBOURS.every((step) => neighbourOf(grid, start, step) >= 0)) continue;
    const region = [start];
    seen[start] = 1;
    for (let i = 0; i < region.length; i++) {
      for (const step of NEIGHBOURS) {
        const next = neighbourOf(grid, region[i] ?? start, step);
        if (!isDark(next)) continue;
        seen[next] = 1;
        region.push(next);
      }
    }
    regions.push(region);
  }
  return regions;
}

/** On what share of their border the light falls sharply where the surroundings begin. */
function edgeShare(grid: Grid, region: readonly number[]): number {
  const outside = new Set(region);
  let edges = 0;
  let sharp = 0;
  for (const at of region) {
    for (const step of NEIGHBOURS) {
      const next = neighbourOf(grid, at, step);
      if (next < 0 || outside.has(next)) continue;
      const beyond = neighbourOf(grid, at, step, 2);
      edges++;
      const inside = Math.max(grid.levels[next] ?? 0, beyond < 0 ? 0 : (grid.levels[beyond] ?? 0));
      if (inside - (grid.levels[at] ?? 0) >= inside * EDGE_STEP) sharp++;
    }
  }
  return edges === 0 ? 0 : sharp / edges;
}

/** Gives the surroundings the brightness of the paper nearest to them, up to the sheet's very edge. */
function paintOver(raster: GrayRaster, grid: Grid, outside: Uint8Array, dark: number): GrayRaster {
  const paper = nearestPaper(grid, outside);
  const data = Uint8Array.from(raster.data);
  const { width, height } = raster;
  const squareAt = (x: number, y: number): number => Math.floor(y / SQUARE) * grid.columns + Math.floor(x / SQUARE);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const square = squareAt(x, y);
      if (outside[square] === 1) data[y * width + x] = paper[square] ?? 255;
    }
  }
  const reach = (x: number, y: number, [dx, dy]: readonly [number, number]): void => {
    for (let step = 0; step < SQUARE; step++) {
      const [px, py] = [x + dx * step, y + dy * step];
      if (px < 0 || py < 0 || px >= width || py >= height || (raster.data[py * width + px] ?? 255) >= dark) return;
      data[py * width + px] = paper[squareAt(px, py)] ?? 255;
    }
  };
  outside.forEach((isOutside, at) => {
    if (isOutside === 0) return;
    for (const step of NEIGHBOURS) {
      const next = neighbourOf(grid, at, step);
      if (next >= 0 && outside[next] === 0) eachEdgePixel(grid, next, step, (x, y) => reach(x, y, step));
    }
  });
  return { width, height, data };
}

/** The pixels of a square that lie nearest to the one that was left by this step. */
function eachEdgePixel(
  { columns }: Grid,
  square: number,
  [dx, dy]: readonly [number, number],
  visit: (x: number, y: number) => void,
): void {
  const [left, top] = [(square % columns) * SQUARE, Math.floor(square / columns) * SQUARE];
  for (let i = 0; i < SQUARE; i++) {
    if (dx !== 0) visit(dx > 0 ? left : left + SQUARE - 1, top + i);
    else visit(left + i, dy > 0 ? top : top + SQUARE - 1);
  }
}

/** The brightness of the paper nearest to each square; those on the sheet's edge are half table and tell nothing. */
function nearestPaper(grid: Grid, outside: Uint8Array): Float32Array {
  const paper = Float32Array.from(grid.levels);
  const isOutside = (at: number): boolean => outside[at] === 1;
  const known = Uint8Array.from(outside, (_, at) =>
    isOutside(at) || NEIGHBOURS.some((step) => isOutside(neighbourOf(grid, at, step))) ? 0 : 1,
  );
  let front = [...known.keys()].filter((at) => known[at] === 1);
  while (front.length > 0) {
    const next: number[] = [];
    for (const at of front) {
      for (const step of NEIGHBOURS) {
        const other = neighbourOf(grid, at, step);
        if (other < 0 || known[other] === 1) continue;
        known[other] = 1;
        paper[other] = paper[at] ?? 255;
        next.push(other);
      }
    }
    front = next;
  }
  return paper;
}

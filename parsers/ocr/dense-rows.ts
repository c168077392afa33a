import type { PixelBox } from './raster.ts';

/** Remains of a ruling stand off it by no more than so many pixels: noise parts them over its thickness. */
const WOBBLE = 2.5;

/** From one to the next there is at most so much paper, and a row of them is at least so long. In letter heights. */
const LARGEST_GAP = 3.5;
const SHORTEST_ROW = 5;

/** So much of a row is covered; marks over a line of text and points below it cover far less. */
const LEAST_COVERED = 0.35;

/** Dots and dashes along a row of pixels, in it and across it. */
export interface DotRow {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Rows of specks and dashes of any length that lie close to each other: what one bit a pixel leaves of a grey hairline. Each
 * speck is taken by the densest row that it may belong to.
 */
export function findDenseRows(dots: readonly PixelBox[], letterSize: number): DotRow[] {
  const byRow = new Map<number, PixelBox[]>();
  for (const dot of dots) {
    const row = Math.round((dot.top + dot.bottom) / 2);
    byRow.set(row, [...(byRow.get(row) ?? []), dot]);
  }
  const bandOf = (row: number): PixelBox[] => {
    const reach = Math.floor(WOBBLE);
    return Array.from({ length: 2 * reach + 1 }, (_, i) => byRow.get(row - reach + i) ?? []).flat();
  };
  const weights = [...byRow.keys()].map((row) => ({ row, weight: lengthOf(bandOf(row)) }));
  const taken = new Set<PixelBox>();
  return weights
    .filter(({ weight }) => weight >= letterSize * SHORTEST_ROW * LEAST_COVERED)
    .sort((a, b) => b.weight - a.weight || a.row - b.row)
    .flatMap(({ row }) => {
      const free = bandOf(row).filter((dot) => !taken.has(dot));
      const stretches = cutAtGaps(free, letterSize * LARGEST_GAP).filter((stretch) => isDense(stretch, letterSize));
      for (const dot of stretches.flat()) taken.add(dot);
      return stretches.map((stretch) => toRow(stretch, row));
    });
}

function lengthOf(dots: readonly PixelBox[]): number {
  return dots.reduce((sum, { left, right }) => sum + right - left, 0);
}

function cutAtGaps(dots: readonly PixelBox[], gap: number): PixelBox[][] {
  const stretches: PixelBox[][] = [];
  let reached = Number.NEGATIVE_INFINITY;
  for (const dot of [...dots].sort((a, b) => a.left - b.left || a.top - b.top)) {
    if (dot.left - reached <= gap) stretches.at(-1)?.push(dot);
    else stretches.push([dot]);
    reached = Math.max(reached, dot.right);
  }
  return stretches;
}

function isDense(stretch: readonly PixelBox[], letterSize: number): boolean {
  const [from, to] = endsOf(stretch);
  let [covered, reached] = [0, from];
  for (const { left, right } of stretch) {
    covered += Math.max(0, right - Math.max(left, reached));
    reached = Math.max(reached, right);
  }
  return to - from >= letterSize * SHORTEST_ROW && covered >= (to - from) * LEAST_COVERED;
}

function endsOf(stretch: readonly PixelBox[]): readonly [number, number] {
  return [Math.min(...stretch.map(({ left }) => left)), Math.max(...stretch.map(({ right }) => right))];
}

function toRow(stretch: readonly PixelBox[], row: number): DotRow {
  const [from, to] = endsOf(stretch);
  return { from: Math.round(from), to: Math.round(to), first: row - 1, last: row + 2 };
}

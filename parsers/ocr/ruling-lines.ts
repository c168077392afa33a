import type { GrayRaster } from './raster.ts';

/** A straight line found in a picture, in pixels: the rectangle that its ink fills. */
export interface RulingLine {
  readonly kind: 'horizontal' | 'vertical';
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Lengths below are given for a letter height, so that they hold at any resolution. */
export interface RulingSearch {
  /** Height of the page's letters in pixels (lower case, as `findLetters` gives it). */
  readonly letterSize: number;
  /** What is darker than this counts as line; lines are often paler than letters. */
  readonly threshold: number;
}

/** Pixels beside a line that its soft edge darkens. */
export const SOFT_EDGE = 2;

/** A run shorter than this many letter heights is a stroke of a letter. */
const SHORTEST_RUN = 2;

/** A line shorter than this is no ruling unless it ends on one: serifs that run into each other reach 5. */
const SHORTEST_LONE_LINE = 6;

/** A line shorter than this is no ruling: the longest strokes of capitals reach 2.2, dashes 2.5. */
const SHORTEST_LINE = 2.6;

/** On both sides of a ruling there is paper for at least this share of its length; a row of serifs has stems. */
const CLEAR_SHARE = 0.55;

/** The bars of TTYT run into a line too: one that does not meet two others and is shorter than this many letter heights has no stems. */
const SHORT_LONE_LINE = 14;
const CLEAR_LONE_SHARE = 0.88;

/** A line that ends on another touches it but for the soft edges of both. Pixels. */
const JOINT = 3;

/** Breaks of up to this many letter heights are bridged: noise, and a letter cut out of the line. */
const LARGEST_BREAK = 0.4;

/** A line thicker than this many letter heights is a bar or a picture. */
const THICKEST_LINE = 0.6;

/** A line that is not deskewed to the last bit steps to the next row of pixels: pieces this far apart are one. Pixels. */
const STEP = 2;

/** Finds the horizontal and vertical rulings of a deskewed page by the lengths of its runs of ink. */
export function findRulingLines(raster: GrayRaster, search: RulingSearch): RulingLine[] {
  const shortest = Math.max(8, Math.round(search.letterSize * SHORTEST_RUN));
  const gap = Math.max(1, Math.round(search.letterSize * LARGEST_BREAK));
  const isThin = (line: Stripe): boolean =>
    line.to - line.from >= search.letterSize * SHORTEST_LINE &&
    line.area / (line.to - line.from) <= Math.max(2, search.letterSize * THICKEST_LINE);
  const stripes = (runs: readonly Run[]): Stripe[] => joinRuns(runs, gap).filter(isThin);
  const level = stripes(horizontalRuns(raster, search.threshold, shortest));
  const upright = stripes(verticalRuns(raster, search.threshold, shortest));
  const horizontal = joinPieces(level, upright, search.letterSize);
  const vertical = joinPieces(upright, level, search.letterSize);
  const lines = [...horizontal.map(horizontalLine), ...vertical.map(verticalLine)].filter(
    (line) => clearShare(raster, line, search.threshold) >= CLEAR_SHARE,
  );
  return keepAnchored(lines, search.letterSize, (line) => clearShare(raster, line, search.threshold));
}

function horizontalLine(stripe: Stripe): RulingLine {
  return { kind: 'horizontal', left: stripe.from, right: stripe.to, top: stripe.first, bottom: stripe.last + 1 };
}

function verticalLine(stripe: Stripe): RulingLine {
  return { kind: 'vertical', left: stripe.first, right: stripe.last + 1, top: stripe.from, bottom: stripe.to };
}

function lengthOf(line: RulingLine): number {
  return line.kind === 'horizontal' ? line.right - line.left : line.bottom - line.top;
}

/** Leaves out short lines that meet no line of the other direction, and such with stems: the bars of "TT" in a narrow cell. */
function keepAnchored(
  lines: readonly RulingLine[],
  letterSize: number,
  clearOf: (line: RulingLine) => number,
): RulingLine[] {
  const isLong = (line: RulingLine): boolean => lengthOf(line) >= letterSize * SHORTEST_LONE_LINE;
  const meets = (a: RulingLine, b: RulingLine, reach: number): boolean =>
    a.left - reach < b.right && b.left - reach < a.right && a.top - reach < b.bottom && b.top - reach < a.bottom;
  return lines.filter((line) => {
    if (lengthOf(line) >= letterSize * SHORT_LONE_LINE) return true;
    const across = lines.filter((other) => other.kind !== line.kind && isLong(other));
    const near = across.some((other) => meets(line, other, Math.ceil(letterSize * LARGEST_BREAK)));
    const hasJoints = across.filter((other) => meets(line, other, JOINT)).length > 1;
    if (hasJoints || (near && isLong(line) && line.kind === 'vertical')) return true;
    // "TTYT" right beside the upright of its cell
    return (isLong(line) || near) && clearOf(line) >= CLEAR_LONE_SHARE;
  });
}

/** Share of a line's length on which there is paper on both sides. */
function clearShare(raster: GrayRaster, line: RulingLine, threshold: number): number {
  const isFlat = line.kind === 'horizontal';
  const [from, to] = isFlat ? [line.left, line.right] : [line.top, line.bottom];
  const [first, last] = isFlat ? [line.top, line.bottom - 1] : [line.left, line.right - 1];
  const step = isFlat ? 1 : raster.width;
  const across = isFlat ? raster.width : 1;
  const limit = isFlat ? raster.height : raster.width;
  const isInk = (along: number, at: number): boolean =>
    at >= 0 && at < limit && (raster.data[along * step + at * across] ?? 255) < threshold;
  let clear = 0;
  for (let a = from; a < to; a++) {
    if (!isInk(a, first - SOFT_EDGE - 1) && !isInk(a, last + SOFT_EDGE + 1)) clear++;
  }
  return clear / (to - from);
}

/** A run of ink along a row or column, `at` its row or column. */
interface Run {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Runs that lie side by side, taken together. */
interface Stripe {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
  /** Number of its pixels of ink, breaks included. */
  readonly area: number;
}

function horizontalRuns({ width, height, data }: GrayRaster, threshold: number, shortest: number): Run[] {
  const runs: Run[] = [];
  for (let y = 0; y < height; y++) {
    const row = y * width;
    let start = -1;
    for (let x = 0; x <= width; x++) {
      const isInk = x < width && (data[row + x] ?? 255) < threshold;
      if (isInk && start < 0) start = x;
      if (isInk || start < 0) continue;
      if (x - start >= shortest) runs.push({ at: y, from: start, to: x });
      start = -1;
    }
  }
  return runs;
}

/** Rows are gone through in order, with one open run a column: columns of a large picture are slow to walk down. */
function verticalRuns({ width, height, data }: GrayRaster, threshold: number, shortest: number): Run[] {
  const runs: Run[] = [];
  const starts = new Int32Array(width).fill(-1);
  for (let y = 0; y <= height; y++) {
    const row = y * width;
    for (let x = 0; x < width; x++) {
      const isInk = y < height && (data[row + x] ?? 255) < threshold;
      const start = starts[x] ?? -1;
      if (isInk && start < 0) starts[x] = y;
      if (isInk || start < 0) continue;
      if (y - start >= shortest) runs.push({ at: x, from: start, to: y });
      starts[x] = -1;
    }
  }
  return runs.sort((a, b) => a.at - b.at || a.from - b.from);
}

/** Joins runs of neighbouring rows that overlap, and runs of one row over small breaks. */
function joinRuns(runs: readonly Run[], gap: number): Stripe[] {
  const parents = runs.map((_, i) => i);
  const rootOf = (index: number): number => {
    let at = index;
    while (parents[at] !== undefined && parents[at] !== at) at = parents[at] ?? at;
    return at;
  };
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i];
    for (let j = i - 1; run && j >= 0; j--) {
      const other = runs[j];
      if (!other || run.at - other.at > STEP) break;
      if (other.to + gap >= run.from && run.to + gap >= other.from) parents[rootOf(i)] = rootOf(j);
    }
  }
  const stripes = new Map<number, Stripe>();
  runs.forEach((run, i) => {
    const root = rootOf(i);
    const stripe = stripes.get(root);
    stripes.set(root, {
      from: Math.min(stripe?.from ?? run.from, run.from),
      to: Math.max(stripe?.to ?? run.to, run.to),
      first: Math.min(stripe?.first ?? run.at, run.at),
      last: Math.max(stripe?.last ?? run.at, run.at),
      area: (stripe?.area ?? 0) + run.to - run.from,
    });
  });
  return [...stripes.values()];
}

/** Long pieces of one line are joined over a break of up to this many letter heights: where a stamp was taken out. */
const LARGEST_JOINT = 3;
const SHORTEST_JOINED = 4;

function joinPieces(stripes: readonly Stripe[], across: readonly Stripe[], letterSize: number): Stripe[] {
  const long = across.filter(({ from, to }) => to - from >= letterSize * SHORTEST_LONE_LINE);
  const joined: Stripe[] = [];
  for (const stripe of [...stripes].sort((a, b) => a.from - b.from)) {
    const at = joined.findIndex(
      (open) => isContinued(open, stripe, letterSize) && !isOverMerged(open, stripe, long, letterSize),
    );
    const open = joined[at];
    if (!open) {
      joined.push(stripe);
      continue;
    }
    joined[at] = {
      from: open.from,
      to: Math.max(open.to, stripe.to),
      first: Math.min(open.first, stripe.first),
      last: Math.max(open.last, stripe.last),
      area: open.area + stripe.area,
    };
  }
  return joined;
}

function isContinued(open: Stripe, next: Stripe, letterSize: number): boolean {
  const isLong = (stripe: Stripe): boolean => stripe.to - stripe.from >= letterSize * SHORTEST_JOINED;
  const gap = next.from - open.to;
  if (!isLong(open) || !isLong(next) || gap < 0 || gap > letterSize * LARGEST_JOINT) return false;
  return next.first <= open.last + STEP && open.first <= next.last + STEP;
}

/** Both pieces end on lines across, one below the other: what lies between is a merged cell, the heading of a group. */
function isOverMerged(open: Stripe, next: Stripe, across: readonly Stripe[], letterSize: number): boolean {
  const middle = (open.first + open.last) / 2;
  const endsOn = (end: number): Stripe | undefined =>
    across.find(
      ({ from, to, first, last }) => from < middle && to > middle && end >= first - JOINT && end <= last + 1 + JOINT,
    );
  const [above, below] = [endsOn(open.to), endsOn(next.from)];
  return above !== undefined && below !== undefined && below.first - above.last > letterSize;
}

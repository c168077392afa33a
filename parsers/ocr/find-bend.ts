import { medianOf } from '../median.ts';
import { chainLetters } from './chain-letters.ts';
import type { PixelBox } from './raster.ts';
import { type Sample, solveLeastSquares } from './solve-least-squares.ts';

/**
 * How the lines and margins of a page run that is not flat or was photographed at an angle. `u` and `v` are the distances
 * from the page's middle, in widths and heights of the page.
 */
export interface Bend {
  readonly width: number;
  readonly height: number;
  /** A line at height v rises above its middle by Σ factor × term(u, v) pixels downwards. */
  readonly rise: readonly number[];
  /** A margin at u runs to the right by lean[0] + lean[1] × u pixels for each pixel down. */
  readonly lean: readonly [number, number];
  /** The same for each pixel down squared, from the page's middle: how a margin is bowed. */
  readonly bow: readonly [number, number];
}

/** What a line's rise depends on: its slope and how that changes down the page, its curve likewise. */
export const riseTerms = (u: number, v: number): readonly number[] => [u, u * v, u * u, u * u * v, u * u * u];

/** A line that tells something has so many letters, over so many letter heights. */
const FEWEST_LETTERS = 8;
const SHORTEST_LINE = 8;

/** A page with fewer such lines is taken as it is. */
const FEWEST_LINES = 6;

/** Letters that stand off their line by more than these, in letter heights, are left out: first roughly, then strictly. */
const OUTLIERS = [1, 0.45, 0.25] as const;

/** Lines that drift by less than this, in letter heights, are straight; a fit that explains too little is none. */
const STRAIGHT = 0.22;
const EXPLAINED = 0.92;

/** Margins that lean by less than this are upright. Pixels to the right for each pixel down. */
const UPRIGHT = 0.018;

/** Finds how an upright page is bent; null for a flat one. */
export function findBend(
  letters: readonly PixelBox[],
  size: { readonly width: number; readonly height: number },
  letterSize: number,
): Bend | null {
  if (letterSize <= 0) return null;
  const lines = chainLetters(letters, letterSize).filter((line) => isTelling(line, letterSize));
  if (lines.length < FEWEST_LINES) return null;
  const rise = fitRise(lines, size, letterSize);
  const straight: Bend = { ...size, rise: rise ?? [0, 0, 0, 0, 0], lean: [0, 0], bow: [0, 0] };
  const lean = findLean(lines, straight, letterSize);
  if (!rise && !lean) return null;
  return { ...straight, lean: lean ?? [0, 0] };
}

function isTelling(line: readonly PixelBox[], letterSize: number): boolean {
  const length = (line.at(-1)?.right ?? 0) - (line[0]?.left ?? 0);
  return line.length >= FEWEST_LETTERS && length >= letterSize * SHORTEST_LINE;
}

/** A letter's foot, beside the middle of its line. */
interface Foot {
  readonly sample: Sample;
  readonly u: number;
  readonly v: number;
}

function fitRise(
  lines: readonly (readonly PixelBox[])[],
  { width, height }: { readonly width: number; readonly height: number },
  letterSize: number,
): number[] | null {
  let rise = [0, 0, 0, 0, 0];
  const feetOf = (line: readonly PixelBox[]): { u: number; y: number }[] =>
    line.map((letter) => ({ u: (letter.left + letter.right) / 2 / width - 0.5, y: letter.bottom }));
  let before = 0;
  let after = 0;
  for (const outlier of OUTLIERS) {
    const feet = lines.flatMap((line) => {
      const placed = feetOf(line);
      const v = mean(placed.map(({ y }) => y)) / height - 0.5;
      const offsets = placed.map(({ u, y }) => y - riseAt(rise, u, v));
      const middle = medianOf(offsets);
      const kept = placed.filter((_, i) => Math.abs((offsets[i] ?? 0) - middle) <= letterSize * outlier);
      return kept.length < FEWEST_LETTERS ? [] : centre(kept, v);
    });
    rise = solveLeastSquares(
      feet.map(({ sample }) => sample),
      rise.length,
    );
    before = Math.sqrt(mean(feet.map(({ sample }) => sample.value ** 2)));
    after = Math.sqrt(mean(feet.map(({ sample }) => (sample.value - dot(rise, sample.terms)) ** 2)));
  }
  const largest = Math.max(
    ...lines.flatMap((line) => feetOf(line).map(({ u, y }) => Math.abs(riseAt(rise, u, y / height - 0.5)))),
  );
  return largest >= letterSize * STRAIGHT && after <= before * EXPLAINED ? rise : null;
}

function centre(feet: readonly { readonly u: number; readonly y: number }[], v: number): Foot[] {
  const terms = feet.map(({ u }) => riseTerms(u, v));
  const middle = (terms[0] ?? []).map((_, k) => mean(terms.map((row) => row[k] ?? 0)));
  const y = mean(feet.map((foot) => foot.y));
  return feet.map((foot, i) => ({
    u: foot.u,
    v,
    sample: { terms: (terms[i] ?? []).map((term, k) => term - (middle[k] ?? 0)), value: foot.y - y, weight: 1 },
  }));
}

export function riseAt(rise: readonly number[], u: number, v: number): number {
  return dot(rise, riseTerms(u, v));
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, factor, i) => sum + factor * (b[i] ?? 0), 0);
}

/** Where a line of text begins or ends. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Lines that begin below each other follow within so many letter heights, and step aside by no more than so much. */
const NEXT_LINE = 16;
const LARGEST_LEAN = 0.1;
const ASIDE = 0.3;

/** So many lines tell how a margin leans. */
const KNOWN_STARTS = 5;

/** The lines of a margin begin on it to within this, in letter heights; those of ragged text that happen to agree do not. */
const TRUE_MARGIN = 0.12;

/** A margin has so many lines, and is so many letter heights high. */
const FEWEST_STARTS = 6;
const SHORTEST_MARGIN = 10;

/** All margins together have so many lines, or they prove nothing. */
const ENOUGH_STARTS = 12;

/** A margin that leans by this much more than the others say is none. */
const DISAGREEING = 0.02;

/** Margins this near to each other lean alike, in widths of the page. */
const SIDE_BY_SIDE = 0.12;

/** Margins so far apart tell how the lean changes over the page, in widths of the page. */
const TWO_SIDES = 0.3;

interface Margin {
  readonly u: number;
  readonly lean: number;
  readonly points: number;
  readonly high: number;
}

function findLean(
  lines: readonly (readonly PixelBox[])[],
  bend: Bend,
  letterSize: number,
): readonly [number, number] | null {
  const { width, height, rise } = bend;
  const flatten = (x: number, y: number): Point => ({ x, y: y - riseAt(rise, x / width - 0.5, y / height - 0.5) });
  const margins = dropContradicted([
    ...findMargins(
      lines.map((line) => flatten(line[0]?.left ?? 0, line[0]?.bottom ?? 0)),
      bend,
      letterSize,
    ),
    ...findMargins(
      lines.map((line) => flatten(line.at(-1)?.right ?? 0, line.at(-1)?.bottom ?? 0)),
      bend,
      letterSize,
    ),
  ]);
  if (margins.reduce((sum, margin) => sum + margin.points, 0) < ENOUGH_STARTS) return null;
  const first = fitLeans(margins);
  const agreed = margins.filter(({ u, lean }) => Math.abs(lean - first[0] - first[1] * u) <= DISAGREEING);
  const [base, spread] = fitLeans(agreed);
  const isUpright = Math.abs(base) + Math.abs(spread) / 2 < UPRIGHT;
  // the ends of ragged lines may agree by chance beside a margin that is upright
  const leaning = agreed.filter(({ lean }) => Math.abs(lean) >= UPRIGHT / 2);
  const isProven = leaning.reduce((sum, margin) => sum + margin.points, 0) >= ENOUGH_STARTS;
  return isUpright || !isProven ? null : [base, spread];
}

/** Of margins that stand side by side and lean differently the longest is one; the others are indents that happen to agree. */
function dropContradicted(margins: readonly Margin[]): Margin[] {
  const kept: Margin[] = [];
  for (const margin of [...margins].sort((a, b) => b.points * b.high - a.points * a.high)) {
    const isContradicted = kept.some(
      (other) => Math.abs(other.u - margin.u) < SIDE_BY_SIDE && Math.abs(other.lean - margin.lean) > DISAGREEING,
    );
    if (!isContradicted) kept.push(margin);
  }
  return kept;
}

/** How much all margins lean, and how that changes from left to right, where there are margins on both sides. */
function fitLeans(margins: readonly Margin[]): readonly [number, number] {
  const places = margins.map(({ u }) => u);
  const hasTwoSides = Math.max(...places) - Math.min(...places) > TWO_SIDES;
  const [base = 0, spread = 0] = solveLeastSquares(
    margins.map(({ u, lean, points, high }) => ({
      terms: hasTwoSides ? [1, u] : [1, 0],
      value: lean,
      weight: points * high,
    })),
    2,
  );
  return [base, spread];
}

function findMargins(points: readonly Point[], { width }: Bend, letterSize: number): Margin[] {
  const chains: Point[][] = [];
  for (const point of [...points].sort((a, b) => a.y - b.y)) {
    const chain = chains.find((other) => goesOn(other, point, letterSize));
    if (chain) chain.push(point);
    else chains.push([point]);
  }
  return chains.flatMap((chain) => {
    const [first, last] = [chain[0], chain.at(-1)];
    if (!first || !last || chain.length < FEWEST_STARTS || last.y - first.y < letterSize * SHORTEST_MARGIN) return [];
    const { lean, x, wobble } = fitLine(chain);
    return wobble > letterSize * TRUE_MARGIN
      ? []
      : [{ u: x / width - 0.5, lean, points: chain.length, high: last.y - first.y }];
  });
}

function goesOn(chain: readonly Point[], point: Point, letterSize: number): boolean {
  const last = chain.at(-1);
  if (!last || point.y - last.y > letterSize * NEXT_LINE || point.y - last.y < letterSize / 2) return false;
  const isKnown = chain.length >= KNOWN_STARTS;
  const expected = isKnown ? last.x + fitLine(chain).lean * (point.y - last.y) : last.x;
  const slack = letterSize * ASIDE + (isKnown ? 0 : (point.y - last.y) * LARGEST_LEAN);
  return Math.abs(point.x - expected) <= slack;
}

/** The line through points of which some stand aside: the median of the slopes between any two that are apart. */
function fitLine(points: readonly Point[]): { lean: number; x: number; wobble: number } {
  const slopes = points.flatMap((a, i) =>
    points.slice(i + 1).flatMap((b) => (b.y === a.y ? [] : [(b.x - a.x) / (b.y - a.y)])),
  );
  const lean = medianOf(slopes);
  const y = mean(points.map((point) => point.y));
  const x = medianOf(points.map((point) => point.x - lean * (point.y - y)));
  return { lean, x, wobble: medianOf(points.map((point) => Math.abs(point.x - x - lean * (point.y - y)))) };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

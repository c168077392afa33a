import type { RulingLine } from './ruling-lines.ts';
import { type Sample, solveLeastSquares } from './solve-least-squares.ts';

/** How the margins of a page run: see `Bend`. */
export interface Margins {
  readonly lean: readonly [number, number];
  readonly bow: readonly [number, number];
}

/** Where a level ruling begins or ends, from the middle of the page. Pixels. */
interface End {
  readonly x: number;
  readonly down: number;
}

/** One side of a table: x = at + lean × down + bow × down². */
interface Side {
  readonly at: number;
  readonly lean: number;
  readonly bow: number;
}

/** A level ruling that tells is as long as this share of the page's width. */
const LONG_SHARE = 0.25;
/** A side of a table has so many ends of rulings, over this share of the page's height; of a lower one than the second no bow is told. */
const FEWEST_ENDS = 5;
const HIGH_SHARE = 0.15;
const BOWED_SHARE = 0.25;
/** Ends within so many letter heights of a straight line may lie on one bowed side; those within the other do. */
const NEAR_STRAIGHT = 1.5;
const ON_SIDE = 0.4;
/** A side that leans more is no side. Pixels to the right for each pixel down. */
const LARGEST_LEAN = 0.12;
/** Sides that stand so far off the upright, in letter heights, are not upright. */
const UPRIGHT = 0.5;
/** The sides of a table are so far apart, in widths of the page. */
const TWO_SIDES = 0.3;

/**
 * How a page's margins run by the ends of the level rulings of its table, which text in narrow columns tells badly. null
 * where the page has no such table, or its sides are upright.
 */
export function marginsOfRulings(
  lines: readonly RulingLine[],
  { width, height }: { readonly width: number; readonly height: number },
  letterSize: number,
): Margins | null {
  const long = lines.filter(({ kind, left, right }) => kind === 'horizontal' && right - left >= width * LONG_SHARE);
  const down = ({ top, bottom }: RulingLine): number => (top + bottom) / 2 - height / 2;
  const [left, right] = [
    findSide(
      long.map((line) => ({ x: line.left, down: down(line) })),
      height,
      letterSize,
    ),
    findSide(
      long.map((line) => ({ x: line.right, down: down(line) })),
      height,
      letterSize,
    ),
  ];
  if (!left || !right || right.at - left.at < width * TWO_SIDES) return null;
  const isUpright = [left, right].every(
    (side) => Math.abs(side.lean) * (height / 2) + Math.abs(side.bow) * (height / 2) ** 2 < letterSize * UPRIGHT,
  );
  return isUpright ? null : { lean: across(left, right, 'lean', width), bow: across(left, right, 'bow', width) };
}

/** What holds in the middle of the page, and by how much it grows over the page's width. */
function across(left: Side, right: Side, what: 'lean' | 'bow', width: number): [number, number] {
  const [from, to] = [left.at / width - 0.5, right.at / width - 0.5];
  const growth = (right[what] - left[what]) / (to - from);
  return [left[what] - growth * from, growth];
}

/** The side that most of the ends lie on. */
function findSide(ends: readonly End[], height: number, letterSize: number): Side | null {
  let best: readonly End[] = [];
  for (const [index, one] of ends.entries()) {
    for (const other of ends.slice(index + 1)) {
      const high = other.down - one.down;
      const lean = (other.x - one.x) / high;
      if (Math.abs(high) < height * HIGH_SHARE || Math.abs(lean) > LARGEST_LEAN) continue;
      const near = ends.filter(
        ({ x, down }) => Math.abs(x - one.x - lean * (down - one.down)) <= letterSize * NEAR_STRAIGHT,
      );
      if (near.length > best.length) best = near;
    }
  }
  const rough = fitSide(best, height);
  const kept =
    rough === null ? [] : best.filter((end) => Math.abs(end.x - placeOn(rough, end.down)) <= letterSize * ON_SIDE);
  return fitSide(kept, height);
}

function placeOn({ at, lean, bow }: Side, down: number): number {
  return at + lean * down + bow * down * down;
}

function fitSide(ends: readonly End[], height: number): Side | null {
  const downs = ends.map(({ down }) => down);
  if (ends.length < FEWEST_ENDS || Math.max(...downs) - Math.min(...downs) < height * HIGH_SHARE) return null;
  // in heights of the page, so that the terms are of one size
  const isHigh = Math.max(...downs) - Math.min(...downs) >= height * BOWED_SHARE;
  const samples = ends.map(
    ({ x, down }): Sample => ({
      terms: [1, down / height, (down / height) ** 2].slice(0, isHigh ? 3 : 2),
      value: x,
      weight: 1,
    }),
  );
  const [at = 0, lean = 0, bow = 0] = solveLeastSquares(samples, isHigh ? 3 : 2);
  return { at, lean: lean / height, bow: bow / height ** 2 };
}

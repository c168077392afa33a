import type { InkPatch } from './components.ts';

/** Pages are fed askew by at most this much. Degrees. */
const LARGEST_SKEW = 8;

/** Steps of the first and the second search. Degrees. */
const COARSE_STEP = 0.25;
const FINE_STEP = 0.02;

/** Width of the bins that edges fall into, in pixels: a line's letters stand on it within two pixels. */
const COARSE_BIN = 4;
const FINE_BIN = 2;

/** Fewer letters than this tell nothing. */
const FEWEST_LETTERS = 12;

/** One of the four ways in which a page can lie. */
export interface Lie {
  /** Clockwise turn in degrees that makes the page upright. */
  readonly turn: 0 | 90 | 180 | 270;
  /** How far the upright page is then turned clockwise, in degrees. */
  readonly skew: number;
  /** How well the letters line up when it lies so: the mean number of letters that share a letter's line. */
  readonly sharpness: number;
}

type Side = 'bottom' | 'top' | 'left' | 'right';

const SIDES: readonly Side[] = ['bottom', 'top', 'left', 'right'];

/** The side of the picture that the letters stand on, and the clockwise turn that puts it at the bottom. */
const TURN_OF_SIDE: Readonly<Record<Side, 0 | 90 | 180 | 270>> = { bottom: 0, right: 90, top: 180, left: 270 };

/**
 * Letters stand on a line: their lower edges fall together, while their upper ones differ with capitals, ascenders and
 * the marks of Vietnamese. The side on which the edges fall together best is the bottom of the text.
 * Answers with the four ways, the likeliest first; with none where too few letters are found.
 */
export function findLies(letters: readonly InkPatch[]): Lie[] {
  if (letters.length < FEWEST_LETTERS) return [];
  return SIDES.map((side): Lie => {
    const { angle, sharpness } = findAngle(edgesOf(letters, side));
    return { turn: TURN_OF_SIDE[side], skew: angle, sharpness };
  }).sort((a, b) => b.sharpness - a.sharpness || a.turn - b.turn);
}

/** Points on the letters' edges, `along` the line and `across` it, as seen with that side at the bottom. */
interface Edges {
  readonly along: Float64Array;
  readonly across: Float64Array;
}

function edgesOf(letters: readonly InkPatch[], side: Side): Edges {
  const along = new Float64Array(letters.length);
  const across = new Float64Array(letters.length);
  letters.forEach((letter, i) => {
    const middleX = (letter.left + letter.right) / 2;
    const middleY = (letter.top + letter.bottom) / 2;
    switch (side) {
      case 'bottom':
        along[i] = middleX;
        across[i] = letter.bottom;
        break;
      case 'top':
        along[i] = -middleX;
        across[i] = -letter.top;
        break;
      case 'right':
        along[i] = -middleY;
        across[i] = letter.right;
        break;
      case 'left':
        along[i] = middleY;
        across[i] = -letter.left;
        break;
    }
  });
  return { along, across };
}

/** The angle at which the edges fall together best. */
function findAngle(edges: Edges): { angle: number; sharpness: number } {
  const coarse = searchAngle(edges, 0, LARGEST_SKEW, COARSE_STEP, COARSE_BIN);
  return searchAngle(edges, coarse.angle, COARSE_STEP * 1.5, FINE_STEP, FINE_BIN);
}

function searchAngle(
  edges: Edges,
  middle: number,
  reach: number,
  step: number,
  bin: number,
): { angle: number; sharpness: number } {
  const steps = Math.round(reach / step);
  let best = { angle: middle, sharpness: -1 };
  for (let i = -steps; i <= steps; i++) {
    const angle = middle + i * step;
    const sharpness = sharpnessAt(edges, angle, bin);
    // Of angles that are as good the one nearest to straight.
    if (sharpness > best.sharpness || (sharpness === best.sharpness && Math.abs(angle) < Math.abs(best.angle))) {
      best = { angle, sharpness };
    }
  }
  return best;
}

/** How unevenly the edges are spread over lines at this angle: mean number of letters that share a letter's line. */
function sharpnessAt({ along, across }: Edges, degrees: number, bin: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const bins = new Map<number, number>();
  for (let i = 0; i < along.length; i++) {
    const key = Math.round(((across[i] ?? 0) - (along[i] ?? 0) * slope) / bin);
    bins.set(key, (bins.get(key) ?? 0) + 1);
  }
  let sum = 0;
  for (const count of bins.values()) sum += count * count;
  return sum / along.length;
}

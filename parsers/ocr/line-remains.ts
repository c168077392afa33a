import { type GrayRaster, WHITE } from './raster.ts';
import type { RulingLine } from './ruling-lines.ts';

/** Lengths are given for the letters, as in the search for rulings. */
export interface LineSearch {
  readonly letterSize: number;
  readonly threshold: number;
}

/** Ink so far beyond the track belongs to a letter. Pixels. */
const BEYOND = 3;

/**
 * A grey hairline that the picture was compressed over has paper in it for long stretches, but each of them, taken over so
 * many letter heights, is so much darker than the paper on both its sides.
 */
const SHADED_OVER = 1;
const LEAST_SHADE = 20;

/** Lines along which a ruling is followed: the rows of the picture for a level one, its columns for an upright one. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

export type InkTest = (along: number, across: number) => boolean;

/** What is left of rulings: their ink, and the shade of what is paler. */
export interface Remains {
  readonly isInk: InkTest;
  /** Is the track, around there, darker than the paper beside it? */
  readonly isShaded: (along: number, first: number, last: number) => boolean;
}

export function remainsAlong(
  raster: GrayRaster,
  { threshold, letterSize }: LineSearch,
  kind: RulingLine['kind'],
): Remains {
  const isInk = inkAlong(raster, threshold, kind);
  const { width, height, data } = raster;
  const [step, over, breadth, length] = kind === 'horizontal' ? [1, width, height, width] : [width, 1, width, height];
  const half = Math.max(2, Math.round((letterSize * SHADED_OVER) / 2));
  const shadeAt = (a: number, across: number): number => data[a * step + across * over] ?? WHITE;
  const isShaded = (at: number, first: number, last: number): boolean => {
    if (first < BEYOND || last + BEYOND > breadth) return false;
    for (let across = first; across < last; across++) {
      let [seen, shaded] = [0, 0];
      for (let a = Math.max(0, at - half); a <= Math.min(length - 1, at + half); a++) {
        const [before, after] = [shadeAt(a, first - BEYOND), shadeAt(a, last - 1 + BEYOND)];
        if (Math.min(before, after) < threshold) continue;
        seen++;
        if ((before + after) / 2 - shadeAt(a, across) >= LEAST_SHADE) shaded++;
      }
      if (seen > half && 2 * shaded >= seen) return true;
    }
    return false;
  };
  return { isInk, isShaded };
}

export function inkAlong({ width, height, data }: GrayRaster, threshold: number, kind: RulingLine['kind']): InkTest {
  const [step, over, limit] = kind === 'horizontal' ? [1, width, height] : [width, 1, width];
  return (along, across) => across >= 0 && across < limit && (data[along * step + across * over] ?? 255) < threshold;
}

/** On how much of a track there is ink, on how much of it ink that reaches beyond, and its longest stretch without its own. */
export function lookAt(
  { from, to, first, last }: Stretch,
  isInk: InkTest,
  isShaded?: Remains['isShaded'],
): { readonly inked: number; readonly crossed: number; readonly blank: number } {
  let [inked, crossed, blank, start] = [0, 0, 0, from];
  for (let a = from; a < to; a++) {
    if (isInk(a, first - BEYOND) || isInk(a, last - 1 + BEYOND)) crossed++;
    else if (hasInk(a, first - 1, last, isInk) || isShaded?.(a, first, last)) {
      inked++;
      start = a + 1;
    }
    blank = Math.max(blank, a + 1 - start);
  }
  return { inked, crossed, blank };
}

export function hasInk(along: number, first: number, last: number, isInk: InkTest): boolean {
  for (let c = first; c <= last; c++) if (isInk(along, c)) return true;
  return false;
}

/** Noise crosses so much of a track; a letter more. */
const MOST_NOISE = 0.02;

/** Does nothing cross the track but the pieces of it that are left, over no more than so many pixels? */
export function isClear(track: Stretch, isInk: InkTest, longest: number): boolean {
  const length = track.to - track.from;
  return length <= longest && lookAt(track, isInk).crossed <= length * MOST_NOISE;
}

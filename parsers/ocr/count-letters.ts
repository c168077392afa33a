import { binarise } from './binarise.ts';
import { findPatches } from './components.ts';
import type { GrayRaster, PixelBox } from './raster.ts';

/** A digit is so high, in letter heights. */
const LOWEST_DIGIT = 1.15;
/** A sign before a number is at least so high; points, commas and the bar of "≥" are lower. */
const LOWEST_SIGN = 0.6;
/** From one digit to the next, and the paper between two, in heights of a digit: digits that touch are told by their width. */
const ADVANCE = 0.75;
const BETWEEN = 0.11;

/** A "1" is narrower than this share of its height; every other digit is wider. */
const NARROW = 0.52;

/** How many ones stand side by side in the picture, and nothing else; 0 where anything is there that is none. */
export function countOnes(picture: GrayRaster, threshold: number, letterSize: number): number {
  const { patches } = findPatches(binarise(picture, threshold));
  const letters = patches.filter(({ top, bottom }) => bottom - top >= letterSize * LOWEST_SIGN);
  const isOne = ({ left, top, right, bottom }: PixelBox): boolean =>
    bottom - top >= letterSize * LOWEST_DIGIT && right - left <= (bottom - top) * NARROW;
  return letters.every(isOne) ? letters.length : 0;
}

/** How many digits and signs a short text shows in its picture; null where some are broken or stained. */
export function countLetters(picture: GrayRaster, threshold: number, letterSize: number): number | null {
  const patches = findPatches(binarise(picture, threshold))
    .patches.filter(({ top, bottom }) => bottom - top >= letterSize * LOWEST_SIGN)
    .sort((a, b) => a.left - b.left);
  const digits = patches.filter(({ top, bottom }) => bottom - top >= letterSize * LOWEST_DIGIT);
  const signs = patches.length - digits.length;
  if (digits.length === 0 || signs > 1 || (signs === 1 && digits[0] === patches[0])) return null;
  return digits.reduce((count, digit) => count + digitsIn(digit), signs);
}

function digitsIn({ left, top, right, bottom }: PixelBox): number {
  return Math.max(1, Math.round(((right - left) / (bottom - top) + BETWEEN) / ADVANCE));
}

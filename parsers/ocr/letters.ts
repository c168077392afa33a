import type { InkPatch } from './components.ts';

/** Patches lower than this many pixels are noise, dots and marks. */
const SMALLEST_LETTER = 5;

/** Letters are at most this share of the page's long side: 20 points of A4's 842. */
const LARGEST_LETTER_SHARE = 0.03;

/** A letter is at most this many times as wide as high, even where several run into each other, and the other way round. */
const WIDEST_LETTER = 8;

/** Least and greatest height of a page's letters, as parts of their median height. */
const LOW_LETTER = 0.65;
const HIGH_LETTER = 2.2;

/** The patches of a page that are letters, and how high the most common of them are. */
export interface Letters {
  readonly patches: readonly InkPatch[];
  /** Median over the letters' lesser side, in pixels; 0 for a page without letters. Does not depend on how the page lies. */
  readonly size: number;
}

export function findLetters(patches: readonly InkPatch[], longSide: number): Letters {
  const largest = longSide * LARGEST_LETTER_SHARE;
  const likely = patches.filter((patch) => isLetterLike(patch, largest));
  const sizes = likely.map(letterSize).sort((a, b) => a - b);
  const size = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return {
    patches: likely.filter(
      (patch) => letterSize(patch) >= size * LOW_LETTER && letterSize(patch) <= size * HIGH_LETTER,
    ),
    size,
  };
}

function letterSize(patch: InkPatch): number {
  return Math.min(patch.right - patch.left, patch.bottom - patch.top);
}

function isLetterLike(patch: InkPatch, largest: number): boolean {
  const width = patch.right - patch.left;
  const height = patch.bottom - patch.top;
  const low = Math.min(width, height);
  const high = Math.max(width, height);
  return low >= SMALLEST_LETTER && low <= largest && high <= low * WIDEST_LETTER;
}

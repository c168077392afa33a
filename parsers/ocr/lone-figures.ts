import { ORDINAL_HEADERS } from '../vocabulary/layout-labels.ts';
import type { InkPatch } from './components.ts';
import { findUnreadLetters, joinIntoLines } from './ink-lines.ts';
import type { PixelBox } from './raster.ts';
import type { RecognisedWord } from './read-hocr.ts';

/** A digit or a capital is so high, in letter heights; points and dirt are lower, strokes of a pen higher. */
const LOWEST = 1.05;
const HIGHEST = 2.2;

/** An ordinal is no wider, in letter heights, and those of one column stand so near below each other's middle. */
const WIDEST = 5;
const SAME_COLUMN = 1.5;

/** So many below each other, each level with a line, are no dirt. */
const FEWEST_IN_COLUMN = 3;

/** A word beside them is read at least so surely. */
const SURE_WORD = 0.6;

/** A line is beside a figure where it overlaps this share of its height. */
const LEVEL_SHARE = 0.5;

/**
 * Ink that nothing was read of, alone and below each other at the side of lines that were read: the ordinals of a table without
 * lines, which the engine passes over.
 */
export function findLoneFigures(
  words: readonly RecognisedWord[],
  patches: readonly InkPatch[],
  letterSize: number,
): PixelBox[] {
  const boxes = words.map((word) => word.box);
  const high = patches.filter(({ top, bottom }) => {
    const height = (bottom - top) / letterSize;
    return height >= LOWEST && height <= HIGHEST;
  });
  const sure = words.filter(({ confidence, text }) => confidence >= SURE_WORD && LETTERS.test(text));
  const alone = joinIntoLines(findUnreadLetters(high, boxes, letterSize), letterSize).filter(
    (figure) => figure.right - figure.left <= letterSize * WIDEST && sure.some(({ box }) => isBeside(figure, box)),
  );
  const middle = ({ left, right }: PixelBox): number => (left + right) / 2;
  return alone
    .filter((figure) => {
      const column = alone.filter((other) => Math.abs(middle(other) - middle(figure)) < letterSize * SAME_COLUMN);
      return column.length >= FEWEST_IN_COLUMN;
    })
    .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
}

const LETTERS = /\p{L}{2}/u;

/** Does the word stand level with the figure, to its right? */
function isBeside(figure: PixelBox, word: PixelBox): boolean {
  const level = Math.min(word.bottom, figure.bottom) - Math.max(word.top, figure.top);
  return word.left > figure.right && level > (figure.bottom - figure.top) * LEVEL_SHARE;
}

// 1 | 12. | IV | A | 1.2
const ORDINAL = /^(?:\d{1,3}(?:\.\d{1,2}){0,2}|[IVX]{1,5}|[A-HĐ])[.)]?$/u;

/** Is it an ordinal, or what stands above a column of them? Anything else was dirt. */
export function isLoneFigure(words: readonly RecognisedWord[]): boolean {
  const text = words.map((word) => word.text).join(' ');
  return ORDINAL.test(text) || ORDINAL_HEADERS.some((header) => header === text);
}

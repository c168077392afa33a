import type { InkPatch } from './components.ts';
import type { PixelBox } from './raster.ts';

/** Letters of one line follow each other within this many letter heights. */
const LETTER_GAP = 2.2;

/** Letters of one line overlap in height by at least this share of the lower one. */
const LEVEL_SHARE = 0.5;

/** A patch counts as read where a word covers this share of it. */
const COVERED_SHARE = 0.5;

/** Words' boxes are taken this much larger: capitals' marks and descenders stick out. Letter heights. */
const WORD_MARGIN = 0.35;

/** Joins letters that follow each other on a line; answers with the lines' boxes, left to right as found. */
export function joinIntoLines(letters: readonly InkPatch[], letterSize: number): InkLine[] {
  const lines: { left: number; top: number; right: number; bottom: number; letters: number }[] = [];
  for (const letter of [...letters].sort((a, b) => a.left - b.left)) {
    const line = lines.find(
      (open) => letter.left - open.right <= letterSize * LETTER_GAP && overlapShare(open, letter) >= LEVEL_SHARE,
    );
    if (!line) {
      lines.push({ left: letter.left, top: letter.top, right: letter.right, bottom: letter.bottom, letters: 1 });
      continue;
    }
    line.right = Math.max(line.right, letter.right);
    line.top = Math.min(line.top, letter.top);
    line.bottom = Math.max(line.bottom, letter.bottom);
    line.letters++;
  }
  return lines;
}

export interface InkLine extends PixelBox {
  /** How many patches of ink it has. */
  readonly letters: number;
}

function overlapShare(a: PixelBox, b: PixelBox): number {
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return overlap / Math.max(1, Math.min(a.bottom - a.top, b.bottom - b.top));
}

/** The letters that no word covers. */
export function findUnreadLetters(
  letters: readonly InkPatch[],
  words: readonly PixelBox[],
  letterSize: number,
): InkPatch[] {
  const margin = letterSize * WORD_MARGIN;
  const band = Math.max(8, letterSize * 4);
  const bands = new Map<number, PixelBox[]>();
  for (const word of words) {
    for (let row = Math.floor((word.top - margin) / band); row <= Math.floor((word.bottom + margin) / band); row++) {
      const boxes = bands.get(row);
      if (boxes) boxes.push(word);
      else bands.set(row, [word]);
    }
  }
  return letters.filter((letter) => {
    const middle = (letter.top + letter.bottom) / 2;
    const near = bands.get(Math.floor(middle / band)) ?? [];
    return !near.some((word) => coveredShare(letter, word, margin) >= COVERED_SHARE);
  });
}

function coveredShare(letter: PixelBox, word: PixelBox, margin: number): number {
  const width = Math.min(letter.right, word.right + margin) - Math.max(letter.left, word.left - margin);
  const height = Math.min(letter.bottom, word.bottom + margin) - Math.max(letter.top, word.top - margin);
  if (width <= 0 || height <= 0) return 0;
  return (width * height) / Math.max(1, (letter.right - letter.left) * (letter.bottom - letter.top));
}

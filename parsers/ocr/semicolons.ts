import type { InkPatch } from './components.ts';
import type { RecognisedWord } from './read-hocr.ts';

// đồng: | (Ph):
const WITH_COLON = /[^:]:$/u;

/** Its points are so small, and so near to the right end of the word. In letter heights. */
const LARGEST_POINT = 0.7;
const REACH = 0.6;
/** The point of a semicolon has a tail: it is so much higher than the one above it, and reaches so far below its line. */
const LONGER = 1.5;
const BELOW_LINE = 0.15;
/** Letters before it reach as far below their line: of "ng:" only what stands behind them counts. */
const LEAST_HIGH = 0.1;

/**
 * Where the picture has a tail at the lower point of a colon, it is a semicolon: the engine takes one for the other in
 * small print. `letterSize` in the pixels of patches and words.
 */
export function mendSemicolons(
  words: readonly RecognisedWord[],
  patches: readonly InkPatch[],
  letterSize: number,
): readonly RecognisedWord[] {
  if (letterSize <= 0 || !words.some(({ text }) => WITH_COLON.test(text))) return words;
  const points = patches.filter(
    (patch) =>
      heightOf(patch) <= LARGEST_POINT * letterSize &&
      patch.right - patch.left <= LARGEST_POINT * letterSize &&
      heightOf(patch) >= LEAST_HIGH * letterSize,
  );
  return words.map((word) => {
    if (!WITH_COLON.test(word.text) || !hasTail(word, points, letterSize)) return word;
    return { ...word, text: `${word.text.slice(0, -1)};` };
  });
}

function hasTail({ box, baseline }: RecognisedWord, points: readonly InkPatch[], letterSize: number): boolean {
  const own = points
    .filter(
      ({ left, right, top, bottom }) =>
        right > box.right - REACH * letterSize &&
        left < box.right + REACH * letterSize &&
        bottom > baseline - 1.2 * letterSize &&
        top < baseline + REACH * letterSize,
    )
    .sort((a, b) => a.top - b.top);
  const [upper, lower, ...more] = own;
  if (!upper || !lower || more.length > 0 || lower.top < upper.bottom) return false;
  const isAbove = upper.left < lower.right && lower.left < upper.right;
  return isAbove && heightOf(lower) >= LONGER * heightOf(upper) && lower.bottom - baseline >= BELOW_LINE * letterSize;
}

function heightOf({ top, bottom }: InkPatch): number {
  return bottom - top;
}

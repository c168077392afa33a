import type { InkPatch } from './components.ts';
import type { GrayRaster, PixelBox } from './raster.ts';
import type { RecognisedWord } from './read-hocr.ts';

/** What became of the picture where a number stands. */
interface NumberPicture {
  /** As it was read. */
  readonly gray: GrayRaster;
  /** The same with stamps and coloured ink in grey; null for a page without them. */
  readonly coloured: GrayRaster | null;
  readonly threshold: number;
  /** Where streaks were taken out. */
  readonly streaks: readonly PixelBox[];
  readonly patches: readonly InkPatch[];
}

/** So much of a number's box was coloured ink: a stroke of a pen or a seal ran over it. */
const TAKEN_OUT = 0.05;

// 11 | 1.250 | 87,5% — a number, and no sign beside it
const NUMBER = /^\d[\d.,]*\d$|^\d$/u;
/** Digits are so high beside the highest patch of their word. */
const DIGIT_HEIGHT = 0.75;

/** Doubts the numbers that may have lost a stroke, or a digit: what was taken out of the picture ran through them. */
export function doubtNumbers(words: readonly RecognisedWord[], picture: NumberPicture): RecognisedWord[] {
  return words.map((word) => {
    if (!/\d/u.test(word.text) || word.isContested) return word;
    const isAmiss = isStreaked(word, picture) || isCoveredByInk(word, picture) || hasMoreDigits(word, picture);
    return isAmiss ? { ...word, isContested: true } : word;
  });
}

function isStreaked({ box }: RecognisedWord, { streaks }: NumberPicture): boolean {
  return streaks.some(
    ({ left, top, right, bottom }) => left < box.right && right > box.left && top < box.bottom && bottom > box.top,
  );
}

function isCoveredByInk({ box }: RecognisedWord, { gray, coloured, threshold }: NumberPicture): boolean {
  if (coloured === null || coloured.width !== gray.width || coloured.height !== gray.height) return false;
  const [left, right] = [Math.max(0, Math.floor(box.left)), Math.min(gray.width, Math.ceil(box.right))];
  const [top, bottom] = [Math.max(0, Math.floor(box.top)), Math.min(gray.height, Math.ceil(box.bottom))];
  let taken = 0;
  for (let y = top; y < bottom; y++)
    for (let i = y * gray.width + left; i < y * gray.width + right; i++)
      if ((coloured.data[i] ?? 255) < threshold && (gray.data[i] ?? 0) >= threshold) taken++;
  return taken > (right - left) * (bottom - top) * TAKEN_OUT;
}

/** "11" read as "1": the picture has more patches of a digit's height than were read. */
function hasMoreDigits({ text, box }: RecognisedWord, { patches }: NumberPicture): boolean {
  if (!NUMBER.test(text)) return false;
  const own = patches.filter(({ left, right, top, bottom }) => {
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return x > box.left && x < box.right && y > box.top && y < box.bottom;
  });
  const highest = Math.max(...own.map(heightOf));
  const digits = own.filter((patch) => heightOf(patch) >= DIGIT_HEIGHT * highest);
  return digits.length > text.replace(/[.,]/gu, '').length;
}

function heightOf({ top, bottom }: InkPatch): number {
  return bottom - top;
}

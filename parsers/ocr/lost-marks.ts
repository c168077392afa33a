import type { InkPatch } from './components.ts';
import type { RecognisedWord } from './read-hocr.ts';

// 935 | 1.9500 | 325% — a number with fewer signs in it than it may have
const NUMBER = /^(?<digits>\d[\d.,]*\d)(?<tail>%?)$/u;

/** Digits are so high beside the highest patch of their word; signs are so low and so narrow beside digits. */
const DIGIT_HEIGHT = 0.75;
const SIGN = { height: 0.5, width: 0.4, leastHeight: 0.12, leastArea: 0.02 };
/** A sign stands on the line: its top is not further above it, its bottom not further below it. In digit heights. */
const ABOVE_LINE = 0.3;
const BELOW_LINE = 0.35;
/** A comma reaches further below the line than this; a point does not. In digit heights. */
const COMMA_DEPTH = 0.11;
/** Digits stand so far apart where a sign stands between them. In digit heights. */
const LEAST_GAP = 0.25;
/** A word's box may leave so much of its last digit out. In letter heights. */
const REACH = 0.25;

/**
 * Puts the points and commas in that the engine left out of a number, where the picture has one patch for each digit and
 * a small one on the line between two of them: "935" is "93,5". `letterSize` in the pixels of patches and words.
 */
export function putInLostMarks(
  words: readonly RecognisedWord[],
  patches: readonly InkPatch[],
  letterSize: number,
): readonly RecognisedWord[] {
  return words.map((word) => {
    const number = NUMBER.exec(word.text)?.groups;
    if (number?.digits === undefined) return word;
    const own = patches.filter((patch) => isWithin(patch, word, letterSize * REACH));
    const marks = marksBetween(own, number.digits.replace(/[.,]/gu, '').length, number.tail !== '');
    const text = marks && withMarks(number.digits, marks);
    return text && text !== number.digits ? { ...word, text: text + (number.tail ?? '') } : word;
  });
}

function isWithin(patch: InkPatch, { box }: RecognisedWord, reach: number): boolean {
  const [x, y] = [(patch.left + patch.right) / 2, (patch.top + patch.bottom) / 2];
  return x > box.left - reach && x < box.right + reach && y > box.top - reach && y < box.bottom + 2 * reach;
}

/** The sign behind each digit, '' for none; null where the picture's digits are not those that were read. */
function marksBetween(own: readonly InkPatch[], count: number, hasTail: boolean): readonly string[] | null {
  const highest = Math.max(...own.map(heightOf));
  const digits = own.filter((patch) => heightOf(patch) >= DIGIT_HEIGHT * highest).sort((a, b) => a.left - b.left);
  if (hasTail ? digits.length <= count : digits.length !== count) return null;
  return digits.slice(0, count).map((digit, at) => {
    const next = digits[at + 1];
    if (!next || at === count - 1 || next.left - digit.right < LEAST_GAP * heightOf(digit)) return '';
    const between = own.filter((patch) => middleOf(patch) > digit.right - 1 && middleOf(patch) < next.left + 1);
    const [sign, ...more] = between.filter((patch) => isSign(patch, digit));
    if (!sign || more.length > 0) return '';
    return sign.bottom - digit.bottom > COMMA_DEPTH * heightOf(digit) ? ',' : '.';
  });
}

function isSign(patch: InkPatch, digit: InkPatch): boolean {
  const [height, high] = [heightOf(patch), heightOf(digit)];
  const isSized =
    height <= SIGN.height * high &&
    height >= SIGN.leastHeight * high &&
    patch.right - patch.left <= SIGN.width * high &&
    patch.area >= SIGN.leastArea * high * high;
  return isSized && patch.top >= digit.bottom - ABOVE_LINE * high && patch.bottom <= digit.bottom + BELOW_LINE * high;
}

/** The digits with the signs of the picture; where one was read, it stays as it was read. null: one was read that the picture lacks. */
function withMarks(read: string, marks: readonly string[]): string | null {
  let text = '';
  let at = -1;
  for (const sign of read) {
    if (/\d/u.test(sign)) {
      if (at >= 0 && marks[at] && /\d$/u.test(text)) text += marks[at];
      text += sign;
      at++;
    } else if (marks[at]) text += sign;
    else return null;
  }
  return text;
}

function heightOf({ top, bottom }: InkPatch): number {
  return bottom - top;
}

function middleOf({ left, right }: InkPatch): number {
  return (left + right) / 2;
}

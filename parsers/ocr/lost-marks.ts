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
/** A point is so low, and ends so near to the line. In digit heights. */
const POINT = { height: 0.25, below: 0.06 };
/** Digits stand so far apart where a sign stands between them. In digit heights. */
const LEAST_GAP = 0.25;
const NO_ROOM = 0.18;
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

/** What the picture has behind a digit. */
interface Mark {
  /** '' for none. */
  readonly sign: '.' | ',' | '';
  /** Whether what is there can be no comma. */
  readonly isPoint: boolean;
  /** Whether the next digit stands so close that there is no room for a sign. */
  readonly isTight: boolean;
}

const NO_MARK: Mark = { sign: '', isPoint: false, isTight: false };

/** null where the picture's digits are not those that were read. */
function marksBetween(own: readonly InkPatch[], count: number, hasTail: boolean): readonly Mark[] | null {
  const highest = Math.max(...own.map(heightOf));
  const digits = own.filter((patch) => heightOf(patch) >= DIGIT_HEIGHT * highest).sort((a, b) => a.left - b.left);
  if (hasTail ? digits.length <= count : digits.length !== count) return null;
  return digits.slice(0, count).map((digit, at) => {
    const next = digits[at + 1];
    if (!next || at === count - 1) return NO_MARK;
    const gap = next.left - digit.right;
    const isTight = gap < NO_ROOM * heightOf(digit);
    if (gap < LEAST_GAP * heightOf(digit)) return { ...NO_MARK, isTight };
    const between = own.filter((patch) => middleOf(patch) > digit.right - 1 && middleOf(patch) < next.left + 1);
    const isPoint = between.length === 1 && between.every((patch) => isPointLike(patch, digit));
    // ink above the sign is a piece of a broken digit, and so may be what looks like a sign
    const [sign] = between;
    if (!sign || between.length > 1 || !isSign(sign, digit)) return { ...NO_MARK, isPoint };
    return { sign: sign.bottom - digit.bottom > COMMA_DEPTH * heightOf(digit) ? ',' : '.', isPoint, isTight };
  });
}

function isPointLike(patch: InkPatch, digit: InkPatch): boolean {
  const high = heightOf(digit);
  const isLow = heightOf(patch) <= POINT.height * high && patch.bottom - digit.bottom <= POINT.below * high;
  return isLow && patch.right - patch.left <= SIGN.width * high && patch.top >= digit.bottom - ABOVE_LINE * high;
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

// ",000" | ",000." | ",000,": three digits behind a comma
const THOUSANDS = /^,\d{3}(?!\d)/u;

/**
 * The digits with the signs of the picture; where one was read, it stays as it was read, but for a comma before three
 * digits that is a point, "18,000" is thousands, and for one between digits that leave no room for it. null: one was read that the picture lacks.
 */
function withMarks(read: string, marks: readonly Mark[]): string | null {
  let text = '';
  let at = -1;
  for (const [index, sign] of [...read].entries()) {
    const mark = marks[at] ?? NO_MARK;
    if (/\d/u.test(sign)) {
      if (/\d$/u.test(text)) text += mark.sign;
      text += sign;
      at++;
    } else if (mark.isPoint && THOUSANDS.test(read.slice(index))) text += '.';
    else if (mark.isTight) continue;
    else if (mark.sign !== '') text += sign;
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

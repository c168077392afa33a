import type { InkPatches } from './components.ts';
import { type PixelBox, shareWithin } from './raster.ts';
import type { RecognisedWord } from './read-hocr.ts';

// What the engine, which has no letter for them, reads where ≥ and ≤ stand: > › » z 2 | < ‹ « s £
const GREATER = /^[>›»zZ2]$/u;
const LESS = /^[<‹«sS£]$/u;

// read as the angle that it is, and not as a letter
const ANGLE = /^[>›»<‹«]$/u;

// 98 | 1.250 | 12,5%
const NUMBER = /^\d[\d.,]*%?$/u;
// >98 | z98,5%
const GLUED = /^(?<sign>[>›»zZ<‹«])(?<number>\d[\d.,]*%?)$/u;

/** The bar below a sign is so flat, as wide as the sign, and near below it. Ratios; the last in letter heights. */
const FLAT = 3;
const AS_WIDE = 0.7;
const NEAR = 0.4;
/** Words are as far apart as this on one line. In letter heights. */
const NEXT_WORD = 2.5;
/** A sign is so wide and high. In letter heights. */
const SIGN_SIZE = { least: 0.5, most: 1.7 };
/** The middle row of a sign has its ink in this part of its width, where it points. */
const POINTED = 0.35;
/** The bar below a sign that touches it is so much of the width of both. */
const FROM_SIDE_TO_SIDE = 0.75;
/** A word that covers more of a patch than this has read it. */
const COVERED = 0.3;

/**
 * Gives "≥" and "≤" back what the engine leaves of them: their bar, or all, where the picture has an angle before a number
 * and a flat stroke as wide below it. `letterSize` in the pixels of patches and words.
 */
export function mendComparisonSigns(
  words: readonly RecognisedWord[],
  ink: InkPatches,
  letterSize: number,
): readonly RecognisedWord[] {
  if (letterSize <= 0 || !words.some(({ text }) => /\d/u.test(text))) return words;
  return words.flatMap((word, at) => {
    const glued = GLUED.exec(word.text)?.groups;
    if (glued?.sign !== undefined)
      return hasBar({ text: glued.sign, box: firstLetterOf(word) }, ink, letterSize)
        ? [{ ...word, text: signFor(glued.sign) + glued.number }]
        : [word];
    const next = words[at + 1];
    if (GREATER.test(word.text) || LESS.test(word.text)) {
      // the end of a line may part the sign from its number
      const isSign = ANGLE.test(word.text) || (next && isBeside(word, next, letterSize) && NUMBER.test(next.text));
      return isSign && hasBar(word, ink, letterSize) ? [{ ...word, text: signFor(word.text) }] : [word];
    }
    // "≤" read as the two bars of "="
    if (word.text === '=') {
      const side = sideOfAngle(word, ink, letterSize);
      return side === null ? [word] : [{ ...word, text: side === 'right' ? '≥' : '≤' }];
    }
    if (!NUMBER.test(word.text)) return [word];
    const lost = findLostSign(word, words, ink, letterSize);
    return lost ? [lost, word] : [word];
  });
}

function signFor(read: string): string {
  return LESS.test(read) ? '≤' : '≥';
}

function firstLetterOf({ text, box }: RecognisedWord): PixelBox {
  return { ...box, right: box.left + (1.3 * (box.right - box.left)) / [...text].length };
}

function isBeside(word: RecognisedWord, next: RecognisedWord, letterSize: number): boolean {
  const gap = next.box.left - word.box.right;
  return next.line === word.line && gap > -letterSize / 2 && gap < NEXT_WORD * letterSize;
}

/** Two patches, one above the other: the sign, and its bar; or one, where they touch, that stands on a flat foot. */
function hasBar({ text, box }: Pick<RecognisedWord, 'text' | 'box'>, ink: InkPatches, letterSize: number): boolean {
  const own = ink.patches.filter((patch) => {
    const x = (patch.left + patch.right) / 2;
    const isWithin = patch.top >= box.top - letterSize / 2 && patch.bottom <= box.bottom + NEAR * letterSize;
    return x > box.left && x < box.right && isWithin;
  });
  return own.some(
    (sign) =>
      own.some((bar) => isBarOf(sign, bar, letterSize)) ||
      // "2" and "z" have a flat foot of their own
      (ANGLE.test(text) && isSignSized(sign, letterSize) && standsOnBar(ink, ink.patches.indexOf(sign))),
  );
}

/** The bar that a sign touches is in the lowest part of both. Share of the height. */
const FOOT = 0.3;

/** Near the foot of a "≥" whose bar was not parted from it the ink goes from side to side; an angle has the end of an arm there. */
function standsOnBar({ patches, runs }: InkPatches, index: number): boolean {
  const patch = patches[index];
  if (!patch) return false;
  const [width, from] = [patch.right - patch.left, patch.bottom - FOOT * (patch.bottom - patch.top)];
  for (let at = 0; at < runs.length; at += 4) {
    if (runs[at + 3] !== index || (runs[at] ?? 0) < from) continue;
    if ((runs[at + 2] ?? 0) - (runs[at + 1] ?? 0) >= FROM_SIDE_TO_SIDE * width) return true;
  }
  return false;
}

function isBarOf(sign: PixelBox, bar: PixelBox, letterSize: number): boolean {
  const [width, height] = [bar.right - bar.left, bar.bottom - bar.top];
  const gap = bar.top - sign.bottom;
  const isBelow = bar !== sign && gap >= 0 && gap <= NEAR * letterSize;
  const isFlat = width >= FLAT * Math.max(1, height) && sign.bottom - sign.top > 2 * height;
  return isBelow && isFlat && width >= AS_WIDE * (sign.right - sign.left) && Math.abs(bar.left - sign.left) < width / 3;
}

/** The way an angle points that stands in the box of a word, above a bar. */
function sideOfAngle({ box }: RecognisedWord, ink: InkPatches, letterSize: number): 'left' | 'right' | null {
  const at = ink.patches.findIndex((sign) => {
    const [x, y] = [(sign.left + sign.right) / 2, (sign.top + sign.bottom) / 2];
    const isInside = x > box.left && x < box.right && y > box.top - letterSize && y < box.bottom;
    return isInside && isSignSized(sign, letterSize) && ink.patches.some((patch) => isBarOf(sign, patch, letterSize));
  });
  return at < 0 ? null : pointOf(ink, at);
}

/** A sign left of a number that no word has read, with the way it points. */
function findLostSign(
  number: RecognisedWord,
  words: readonly RecognisedWord[],
  ink: InkPatches,
  letterSize: number,
): RecognisedWord | null {
  const { box } = number;
  for (const [index, sign] of ink.patches.entries()) {
    const gap = box.left - sign.right;
    const isLeft = gap > -1 && gap < letterSize * SIGN_SIZE.most && sign.top > box.top - letterSize / 2;
    if (!isLeft || sign.bottom > box.bottom + 1 || !isSignSized(sign, letterSize)) continue;
    const bar = ink.patches.find((patch) => isBarOf(sign, patch, letterSize));
    if (!bar || words.some((word) => shareWithin(sign, word.box) > COVERED)) continue;
    const side = pointOf(ink, index);
    if (side === null) continue;
    return { ...number, text: side === 'right' ? '≥' : '≤', box: { ...sign, bottom: bar.bottom } };
  }
  return null;
}

function isSignSized({ left, top, right, bottom }: PixelBox, letterSize: number): boolean {
  return [right - left, bottom - top].every(
    (side) => side >= SIGN_SIZE.least * letterSize && side <= SIGN_SIZE.most * letterSize,
  );
}

/** Where the ink of the patch's middle row stands: at its right in ">", at its left in "<", in one run. */
function pointOf({ patches, runs }: InkPatches, index: number): 'left' | 'right' | null {
  const patch = patches[index];
  if (!patch) return null;
  const [row, width] = [Math.round((patch.top + patch.bottom - 1) / 2), patch.right - patch.left];
  let found: number | null = null;
  for (let at = 0; at < runs.length; at += 4) {
    if (runs[at] !== row || runs[at + 3] !== index) continue;
    if (found !== null) return null;
    found = (((runs[at + 1] ?? 0) + (runs[at + 2] ?? 0)) / 2 - patch.left) / width;
  }
  if (found === null) return null;
  if (found > 1 - POINTED) return 'right';
  return found < POINTED ? 'left' : null;
}

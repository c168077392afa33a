import { isCapitals } from '../vietnamese/fold.ts';
import { isVietnameseSyllable } from '../vietnamese/syllable.ts';
import type { InkPatch } from './components.ts';
import { findUnreadLetters, type InkLine, joinIntoLines } from './ink-lines.ts';
import type { PixelBox } from './raster.ts';
import type { RecognisedWord } from './read-hocr.ts';

/** A line read with less than this mean confidence, or with a word below the second number, is looked at again. */
const SURE_LINE = 0.8;
const SURE_WORD = 0.5;

/** A line in capitals with a word below this is looked at again: marks over capitals touch the line above. */
const SURE_CAPITALS = 0.9;

/** A line of ink without words counts from this many letters on. */
const FEWEST_LETTERS = 2;

/** Height of a patch that may be a letter, in letter heights. */
const LOW_LETTER = 0.55;
const HIGH_LETTER = 2.6;

/** Ink above and below a line that may be its marks, in letter heights. */
const MARGIN = 1;

/** A page needs no more second looks than this; one that does is dirt or handwriting. */
const MOST_REGIONS = 24;

/** A part of a page to be read again. */
export interface DoubtfulRegion {
  readonly box: PixelBox;
  /** Why it is looked at again. */
  readonly reason: 'no words' | 'low confidence';
}

/** Where a page's words are not to be trusted, or missing. */
export function findDoubtfulRegions(
  words: readonly RecognisedWord[],
  patches: readonly InkPatch[],
  letterSize: number,
): DoubtfulRegion[] {
  if (letterSize <= 0) return [];
  const unsure = groupByLine(words).filter(isUnsure).map(boxOfWords);
  const letters = patches.filter((patch) => {
    const height = patch.bottom - patch.top;
    return height >= letterSize * LOW_LETTER && height <= letterSize * HIGH_LETTER;
  });
  const boxes = words.map((word) => word.box);
  const unread = joinIntoLines(findUnreadLetters(letters, boxes, letterSize), letterSize).filter(
    (line) => line.letters >= FEWEST_LETTERS,
  );
  const regions = [
    ...unsure.map((box): DoubtfulRegion => ({ box, reason: 'low confidence' })),
    ...unread.map((line): DoubtfulRegion => ({ box: withNeighbours(line, words, letterSize), reason: 'no words' })),
  ];
  return joinRegions(regions.map((region) => ({ ...region, box: grow(region.box, letterSize * MARGIN) }))).slice(
    0,
    MOST_REGIONS,
  );
}

/** Letters that were passed over beside a line are read with the whole line: a label at its start is nothing by itself. */
const BESIDE = 4;

function withNeighbours(
  { left, top, right, bottom }: InkLine,
  words: readonly RecognisedWord[],
  letterSize: number,
): PixelBox {
  const ink: PixelBox = { left, top, right, bottom };
  const reach = letterSize * BESIDE;
  const isBeside = ({ box }: RecognisedWord): boolean => {
    const level = Math.min(box.bottom, bottom) - Math.max(box.top, top);
    return level > (bottom - top) / 2 && box.left < right + reach && box.right > left - reach;
  };
  const beside = new Set(words.filter(isBeside).map((word) => word.line));
  return words.filter((word) => beside.has(word.line)).reduce((box, word) => around(box, word.box), ink);
}

function groupByLine(words: readonly RecognisedWord[]): RecognisedWord[][] {
  const lines = new Map<number, RecognisedWord[]>();
  for (const word of words) {
    const line = lines.get(word.line);
    if (line) line.push(word);
    else lines.set(word.line, [word]);
  }
  return [...lines.values()];
}

function isUnsure(line: readonly RecognisedWord[]): boolean {
  const lowest = Math.min(...line.map((word) => word.confidence));
  if (lowest < SURE_WORD || meanConfidence(line) < SURE_LINE) return true;
  return lowest < SURE_CAPITALS && isCapitals(line.map((word) => word.text).join(' '));
}

function meanConfidence(words: readonly RecognisedWord[]): number {
  return words.length === 0 ? 0 : words.reduce((sum, word) => sum + word.confidence, 0) / words.length;
}

function boxOfWords(words: readonly RecognisedWord[]): PixelBox {
  return {
    left: Math.min(...words.map((word) => word.box.left)),
    top: Math.min(...words.map((word) => word.box.top)),
    right: Math.max(...words.map((word) => word.box.right)),
    bottom: Math.max(...words.map((word) => word.box.bottom)),
  };
}

function grow(box: PixelBox, by: number): PixelBox {
  return { left: box.left - by, top: box.top - by / 2, right: box.right + by, bottom: box.bottom + by / 2 };
}

/** Regions that overlap become one, so that no line is read twice. */
function joinRegions(regions: readonly DoubtfulRegion[]): DoubtfulRegion[] {
  const joined: DoubtfulRegion[] = [];
  for (const region of regions) {
    let current = region;
    for (let i = joined.length - 1; i >= 0; i--) {
      const other = joined[i];
      if (!other || !overlap(current.box, other.box)) continue;
      joined.splice(i, 1);
      const reason = current.reason === 'low confidence' ? current.reason : other.reason;
      current = { box: around(current.box, other.box), reason };
      i = joined.length;
    }
    joined.push(current);
  }
  return joined.sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
}

function overlap(a: PixelBox, b: PixelBox): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function around(a: PixelBox, b: PixelBox): PixelBox {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** Where there were no words before, a new reading is taken from this mean confidence on, and its words from the second. */
const SURE_NEW_LINE = 0.6;
const SURE_NEW_WORD = 0.4;

/** What a region's words become after a second reading: the better of the two. */
export function chooseWords(
  before: readonly RecognisedWord[],
  after: readonly RecognisedWord[],
): readonly RecognisedWord[] {
  if (before.length === 0) {
    const words = after.filter((word) => word.confidence >= SURE_NEW_WORD && LETTER_OR_DIGIT.test(word.text));
    return meanConfidence(words) >= SURE_NEW_LINE ? words : [];
  }
  return worth(after) > worth(before) ? after : before;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const LETTERS_ONLY = /^\p{L}+$/u;

/** A word of letters that is no Vietnamese syllable counts for this much of one that is. */
const STRANGE_WORD = 0.6;

/** How much of a text is read, and how surely. */
function worth(words: readonly RecognisedWord[]): number {
  return words.reduce((sum, { text, confidence }) => {
    const isStrange = LETTERS_ONLY.test(text) && text !== text.toUpperCase() && !isVietnameseSyllable(text);
    return sum + (confidence - 0.3) * text.length * (isStrange ? STRANGE_WORD : 1);
  }, 0);
}

/** Scraps below these confidences are dirt: signs alone, a letter or two, a digit or two, digits among odd signs. */
const SURE_SIGNS = 0.6;
const SURE_PLACEHOLDER = 0.4;
const SURE_SYLLABLE = 0.35;
const SURE_SCRAP = 0.6;
const SURE_DIGITS = 0.4;
const SURE_ODD_NUMBER = 0.7;

// … | ... | - | –
const PLACEHOLDER = /^[.…\-–—]+$/u;
// ý | mm | 1]
const SCRAP = /^[^\p{L}\p{N}]*[\p{L}\p{N}]{1,2}[^\p{L}\p{N}]*$/u;
// 3+2. | 3| | ¿7
const ODD_NUMBER = /^(?=.*\d).*[+|¿?<>{}[\]\\]/u;
// /29909799503NGAN: digits of no number, beside letters
const JUMBLE = /\d{5}\p{L}{2}|\p{L}{2}\d{5}|^[^\p{L}\d]{0,6}\d{8,}[^\p{L}\d]{0,6}$/u;
const SURE_JUMBLE = 0.4;
const EDGE_SIGNS = /^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu;

// (Ph). | (b) | c) | II. | III- | 4.
const LABEL = /^(?:\(\p{L}{1,3}\)[.,;]?|(?:[IVXJHl]{1,5}|\p{L}|\d{1,2})[.)\-–/])$/u;
const SURE_LABEL = 0.3;

// _ | ' | ` | \ | @ (a punched hole) — no plan prints these as words of their own, and none of the others first on a line
const NEVER_A_WORD = /^[_'`´^~|\\¦‘’@]$/u;
const NEVER_FIRST = /^[.,:;]$/u;

/** A scrap this sure, set close to words that were read well, belongs to their line. */
const SURE_BESIDE_WORDS = 0.3;
const CLOSE = 0.5;

/** Drops words made of dirt, a line's remains or a flourish of the pen. */
export function dropDirt(words: readonly RecognisedWord[]): RecognisedWord[] {
  const isGood = (word: RecognisedWord | undefined): boolean =>
    word !== undefined && word.confidence >= SURE_LINE && LETTER_OR_DIGIT.test(word.text);
  return words.filter((word, i) => {
    const [before, after] = [words[i - 1], words[i + 1]];
    const isFirst = before?.line !== word.line && after?.line === word.line;
    if (isMarkOfOther(word, words) || NEVER_A_WORD.test(word.text) || (isFirst && NEVER_FIRST.test(word.text)))
      return false;
    if (!isDirt(word)) return true;
    const isBeside = (other: RecognisedWord | undefined, gap: number): boolean =>
      isGood(other) && other?.line === word.line && Math.abs(gap) < word.lineHeight * CLOSE;
    const hasLetters =
      LETTER_OR_DIGIT.test(word.text) && (word.confidence >= SURE_BESIDE_WORDS || LABEL.test(word.text));
    return (
      hasLetters &&
      (word.isLone === true ||
        isBeside(before, word.box.left - (before?.box.right ?? 0)) ||
        isBeside(after, (after?.box.left ?? 0) - word.box.right))
    );
  });
}

/** A word lower than this share of the one that it stands over is a mark of that one, read once more: "Bà à". */
const MARK_HEIGHT = 0.45;

function isMarkOfOther({ box, text }: RecognisedWord, words: readonly RecognisedWord[]): boolean {
  const height = box.bottom - box.top;
  return (
    LETTER_OR_DIGIT.test(text) &&
    words.some(
      ({ box: other }) =>
        height < MARK_HEIGHT * (other.bottom - other.top) &&
        box.left >= other.left - 1 &&
        box.right <= other.right + 1 &&
        box.bottom <= other.bottom &&
        box.bottom >= other.top - height,
    )
  );
}

/** Is a word, taken by itself, most likely dirt? */
export function isDirt({ text, confidence }: RecognisedWord): boolean {
  if (LABEL.test(text)) return confidence < SURE_LABEL;
  if (!LETTER_OR_DIGIT.test(text)) return confidence < (PLACEHOLDER.test(text) ? SURE_PLACEHOLDER : SURE_SIGNS);
  if (JUMBLE.test(text)) return confidence < SURE_JUMBLE;
  if (ODD_NUMBER.test(text)) return confidence < SURE_ODD_NUMBER;
  if (!SCRAP.test(text)) return false;
  const core = text.replace(EDGE_SIGNS, '');
  if (/\d/u.test(core)) return confidence < SURE_DIGITS;
  return confidence < (isVietnameseSyllable(core) ? SURE_SYLLABLE : SURE_SCRAP);
}

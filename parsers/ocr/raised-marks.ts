import type { InkPatch } from './components.ts';
import type { PixelBox } from './raster.ts';
import type { RecognisedWord } from './read-hocr.ts';

/** Height and width of a raised digit, in letter heights (of x). */
const HEIGHT = { least: 0.6, most: 1.3 };
const WIDTH = { least: 0.18, most: 0.95 };

/** Its foot stands so far above the line, in letter heights: a digit of the line does not, a mark of a capital does more. */
const RISE = { least: 0.4, most: 1.5 };

/** It stands right behind a word, or right before one, within so many letter heights. */
const GAP = 0.8;

/** The engine may have taken it into the word: its box then reaches this far over it. Letter heights. */
const INSIDE = 1.4;

/** A mark of a letter has the letter below it: within so many letter heights. */
const LETTER_BELOW = 1;

/** A page with more raised signs than this is noise. */
const MOST_MARKS = 40;

/** Signs as high as this share of a letter's height can be letters. */
const LETTER_SHARE = 0.62;

/** A small sign raised above the line beside a word: perhaps the mark of a footnote. */
export interface RaisedMark {
  readonly box: PixelBox;
  readonly word: RecognisedWord;
  readonly side: 'before' | 'after';
}

export function findRaisedMarks(
  words: readonly RecognisedWord[],
  patches: readonly InkPatch[],
  letterSize: number,
): RaisedMark[] {
  if (letterSize <= 0) return [];
  const letters = patches.filter((patch) => patch.bottom - patch.top >= letterSize * LETTER_SHARE);
  const marks = patches
    .filter((patch) => hasSizeOfMark(patch, letterSize))
    .flatMap((patch) => {
      const host = findHost(patch, words, letterSize);
      return host && !standsOnLetter(patch, letters, letterSize) ? [{ box: patch, ...host }] : [];
    });
  return marks.length > MOST_MARKS ? [] : joinMarks(marks, letterSize);
}

function hasSizeOfMark(patch: PixelBox, letterSize: number): boolean {
  const height = (patch.bottom - patch.top) / letterSize;
  const width = (patch.right - patch.left) / letterSize;
  return height >= HEIGHT.least && height <= HEIGHT.most && width >= WIDTH.least && width <= WIDTH.most;
}

function findHost(
  patch: PixelBox,
  words: readonly RecognisedWord[],
  letterSize: number,
): Pick<RaisedMark, 'word' | 'side'> | null {
  if (words.some((word) => isRing(patch, word))) return null;
  for (const word of words) {
    const rise = (word.baseline - patch.bottom) / letterSize;
    if (rise < RISE.least || rise > RISE.most) continue;
    const behind = patch.left - word.box.right;
    if (behind <= letterSize * GAP && behind >= -letterSize * INSIDE && patch.left > word.box.left) {
      return { word, side: 'after' };
    }
    const ahead = word.box.left - patch.right;
    if (ahead <= letterSize * GAP && ahead >= -letterSize * INSIDE && patch.right < word.box.right) {
      // the label of a note opens its line
      const isInLine = words.some((other) => other.line === word.line && other.box.right <= word.box.left);
      if (isInLine) continue;
      return { word, side: 'before' };
    }
  }
  return null;
}

// % | %. | 75%
const SHARE = /[%‰][.,;:)]{0,2}$/u;

/** The ring of a sign "%", which stands raised too. */
function isRing(patch: PixelBox, { text, box }: RecognisedWord): boolean {
  return SHARE.test(text) && patch.left >= box.left - 1 && patch.right <= box.right + 1 && patch.bottom <= box.bottom;
}

function standsOnLetter(patch: InkPatch, letters: readonly InkPatch[], letterSize: number): boolean {
  return letters.some((letter) => {
    if (letter === patch) return false;
    const overlap = Math.min(patch.right, letter.right) - Math.max(patch.left, letter.left);
    const gap = letter.top - patch.bottom;
    return overlap > 0 && gap > -letterSize / 2 && gap < letterSize * LETTER_BELOW;
  });
}

/** Two raised digits side by side are one number. */
function joinMarks(marks: readonly RaisedMark[], letterSize: number): RaisedMark[] {
  const joined: RaisedMark[] = [];
  for (const mark of [...marks].sort((a, b) => a.box.left - b.box.left)) {
    const at = joined.findIndex(
      (open) => open.word === mark.word && open.side === mark.side && mark.box.left - open.box.right < letterSize / 2,
    );
    const open = joined[at];
    if (!open) {
      joined.push(mark);
      continue;
    }
    const box = {
      left: open.box.left,
      top: Math.min(open.box.top, mark.box.top),
      right: Math.max(open.box.right, mark.box.right),
      bottom: Math.max(open.box.bottom, mark.box.bottom),
    };
    joined[at] = { ...open, box };
  }
  return joined;
}

/** A mark is a number of one or two digits, from 1 on, read at least this surely. */
const NUMBER = /^[1-9]\d?$/u;
const SURE_NUMBER = 0.5;

/** What the engine makes of a raised digit behind a word, and before one. */
const MISREAD_BEHIND = /[\d°?¿*'’‘"“”`^²³¹!|]{1,2}$/u;
const MISREAD_AHEAD = /^(?:[\d°?¿*'’‘"“”`^²³¹!|]{1,2}|[lI](?=\p{Lu}\p{Ll}))/u;

/** The number that a raised sign is; null where it is none. */
export function readMark(reading: readonly RecognisedWord[]): RecognisedWord | null {
  const [read, ...more] = reading;
  if (!read || more.length > 0 || !NUMBER.test(read.text) || read.confidence < SURE_NUMBER) return null;
  return read;
}

/** A mark with its number. */
export interface NumberedMark {
  readonly mark: RaisedMark;
  readonly number: RecognisedWord;
}

/** Only marks of which there are two with one number: behind a word of the text, and before the note below it. */
export function pairMarks(marks: readonly NumberedMark[]): NumberedMark[] {
  return marks.filter(({ mark, number }) =>
    marks.some((other) => {
      if (other.number.text !== number.text || other.mark.side === mark.side) return false;
      const [inText, atNote] = mark.side === 'after' ? [mark, other.mark] : [other.mark, mark];
      return atNote.box.top > inText.box.bottom;
    }),
  );
}

/** Puts a raised number beside its word, and takes out of the word what the engine made of it. */
export function placeMark(mark: RaisedMark, number: RecognisedWord): readonly RecognisedWord[] {
  const { word, box, side } = mark;
  const isAfter = side === 'after';
  const isInside = isAfter ? word.box.right > box.left : word.box.left < box.right;
  const stripped = isInside ? word.text.replace(isAfter ? MISREAD_BEHIND : MISREAD_AHEAD, '') : word.text;
  const raised: RecognisedWord = { ...number, box, baseline: word.baseline, line: word.line, isRaised: true };
  if (stripped === '') return [raised];
  const hostBox = isAfter
    ? { ...word.box, right: Math.min(word.box.right, box.left) }
    : { ...word.box, left: Math.max(word.box.left, box.right) };
  const host: RecognisedWord = { ...word, text: stripped, box: isInside ? hostBox : word.box };
  return isAfter ? [host, raised] : [raised, host];
}

import { enlargeSharply, resizeGray } from '../../parsers/image/decode-picture.ts';
import { chooseReading, doubtContested, readOnes, withoutEdgeSigns } from '../../parsers/ocr/choose-reading.ts';
import { findColouredLines } from '../../parsers/ocr/coloured-lines.ts';
import { mendComparisonSigns } from '../../parsers/ocr/comparison-signs.ts';
import { countLetters, countOnes } from '../../parsers/ocr/count-letters.ts';
import { mendStems, readStems } from '../../parsers/ocr/count-stems.ts';
import { doubtNumbers } from '../../parsers/ocr/doubt-numbers.ts';
import { isolateLines } from '../../parsers/ocr/isolate-lines.ts';
import { findLoneFigures, isLoneFigure } from '../../parsers/ocr/lone-figures.ts';
import { putInLostMarks } from '../../parsers/ocr/lost-marks.ts';
import { findRaisedMarks, pairMarks, placeMark, readMark } from '../../parsers/ocr/raised-marks.ts';
import { cropGray, type GrayRaster, type PixelBox, shareWithin } from '../../parsers/ocr/raster.ts';
import type { RecognisedWord } from '../../parsers/ocr/read-hocr.ts';
import { type PagePart, planReading } from '../../parsers/ocr/reading-plan.ts';
import { chooseWords, dropDirt, findDoubtfulRegions } from '../../parsers/ocr/second-look.ts';
import { mendSemicolons } from '../../parsers/ocr/semicolons.ts';
import { dropShowThrough } from '../../parsers/ocr/show-through.ts';
import { DENOISED, type PreparedPage } from './prepare-page.ts';
import type { Recogniser } from './recogniser.ts';
import { readSidewaysCells } from './sideways-cells.ts';

/** A short text is looked at a second and third time at this enlargement. */
const SHORT_ENLARGEMENT = 2;

/** A region where both readings left less than this mean confidence is reported. */
const REPORTED_BELOW = 0.5;

/** A line in coloured ink is taken where each of its words is at least this sure: handwriting never is. */
const SURE_COLOURED_WORD = 0.8;

export interface ReadWords {
  readonly words: readonly RecognisedWord[];
  /** Parts of the picture with ink but without words that can be trusted, in its pixels. */
  readonly doubtful: readonly { readonly box: PixelBox; readonly reason: string }[];
}

/** Reads a prepared page part by part, and again where it was read badly; words are in pixels of the whole page. */
export async function readPrepared(recogniser: Recogniser, page: PreparedPage): Promise<ReadWords> {
  const parts = planReading(page);
  const readings = new Map<PagePart, readonly RecognisedWord[]>();
  for (const kind of ['page', 'block'] as const) {
    const ofKind = parts.filter((part) => part.kind === kind);
    const pictures = ofKind.map((part) => part.picture);
    const found = await recogniser.recognise(pictures, kind, dpiOf(page));
    ofKind.forEach((part, i) => {
      readings.set(part, found[i] ?? []);
    });
  }
  const short = parts.filter((part) => part.kind === 'short');
  const shortReadings = await readShort(recogniser, short, page);
  short.forEach((part, i) => {
    readings.set(part, shortReadings[i] ?? []);
  });
  const upright = await readSidewaysCells(recogniser, readings, { letterSize: page.letterSize, dpi: dpiOf(page) });
  let words: RecognisedWord[] = [];
  for (const part of parts) {
    const moved = (upright.get(part) ?? []).map((word) => moveWord(word, { ...part, firstLine: nextLine(words) }));
    words = [...words, ...moved];
  }
  const { words: again, doubtful } = await lookAgain(recogniser, page, words);
  const lone = await readLone(recogniser, page, again);
  const signed = mendComparisonSigns([...again, ...lone], page.ink, page.letterSize);
  const stemmed = mendStems(signed, page.gray, page.threshold);
  const parted = mendSemicolons(stemmed, page.ink.patches, page.letterSize);
  const pointed = putInLostMarks(parted, page.ink.patches, page.letterSize);
  const read = dropShowThrough(await readRaised(recogniser, page, pointed), page.gray);
  const coloured = await readColoured(recogniser, page, read);
  const bare = withoutEdgeSigns(read, page.preparation.includes(DENOISED));
  const doubted = doubtNumbers(bare, { ...page, patches: page.ink.patches });
  return { words: doubtContested([...doubted, ...coloured]), doubtful };
}

function dpiOf(page: PreparedPage): number {
  return page.scale * 72;
}

function nextLine(words: readonly RecognisedWord[]): number {
  return words.reduce((last, word) => Math.max(last, word.line), -1) + 1;
}

/** Reads short texts three times, as they are, enlarged, and sharpened: one reading in five of a lone number is wrong. */
async function readShort(
  recogniser: Recogniser,
  parts: readonly PagePart[],
  page: PreparedPage,
): Promise<(readonly RecognisedWord[])[]> {
  const dpi = dpiOf(page);
  const factor = SHORT_ENLARGEMENT;
  const pictures = parts.map((part) => part.picture);
  const large = await Promise.all(pictures.map((picture) => resizeGray(picture, picture.width * factor)));
  const sharp = await Promise.all(pictures.map((picture) => enlargeSharply(picture, factor)));
  const asIs = await recogniser.recognise(pictures, 'line', dpi);
  const fromLarge = await recogniser.recognise(large, 'line', dpi * factor);
  const fromSharp = await recogniser.recognise(sharp, 'line', dpi * factor);
  const shrink = (words: readonly RecognisedWord[] = []): RecognisedWord[] =>
    words.map((word) => shrinkWord(word, factor));
  return parts.map(({ picture }, i) => {
    const readings = [asIs[i] ?? [], shrink(fromSharp[i]), shrink(fromLarge[i])];
    const chosen =
      readOnes(readings, () => countOnes(picture, page.threshold, page.letterSize)) ??
      chooseReading(readings, () => countLetters(picture, page.threshold, page.letterSize));
    const [word, ...more] = chosen;
    const roman = word && more.length === 0 ? readStems(word.text, picture, page.threshold) : null;
    return word && more.length === 0 ? [{ ...word, text: roman ?? word.text, isLone: true }] : chosen;
  });
}

/** Reads doubtful lines again, each cut out by itself, and takes the better of the two readings. */
async function lookAgain(
  recogniser: Recogniser,
  page: PreparedPage,
  first: readonly RecognisedWord[],
): Promise<ReadWords> {
  let words = first;
  const regions = findDoubtfulRegions(first, page.ink.patches, page.letterSize);
  const lines = regions.flatMap((region) => isolateLines(page, region.box));
  const pictures = lines.map((line) => line.picture);
  const found = await recogniser.recognise(pictures, 'line', dpiOf(page));
  lines.forEach((line, i) => {
    const before = words.filter((word) => middleIsIn(word.box, line.box));
    const firstLine = nextLine(words);
    const after = (found[i] ?? []).map((word) => moveWord({ ...word, line: 0 }, { ...line, firstLine }));
    const chosen = chooseWords(before, after);
    if (chosen !== before) words = replaceWords(words, before, chosen);
  });
  const doubtful = regions.filter(({ box }) => isDoubtful(words.filter((word) => middleIsIn(word.box, box))));
  return { words: dropDirt(words), doubtful };
}

/** A lone figure is read with this much paper around it, in letter heights. */
const LONE_MARGIN = 1.4;

/** Reads the ordinals of tables without lines that the page's reading passed over. */
async function readLone(
  recogniser: Recogniser,
  page: PreparedPage,
  read: readonly RecognisedWord[],
): Promise<RecognisedWord[]> {
  const margin = Math.round(page.letterSize * LONE_MARGIN);
  const parts = findLoneFigures(read, page.ink.patches, page.letterSize).map((box): PagePart => {
    const picture = cropGray(page.gray, box, margin);
    return { kind: 'short', picture, left: Math.max(0, box.left) - margin, top: Math.max(0, box.top) - margin };
  });
  const found = await readShort(recogniser, parts, page);
  const firstLine = nextLine(read);
  return parts.flatMap((part, i) => {
    const words = found[i] ?? [];
    if (!isLoneFigure(words)) return [];
    return words.map((word) => moveWord({ ...word, line: 0 }, { ...part, firstLine: firstLine + i }));
  });
}

/** A raised digit is read with this much paper around it, in letter heights, as it is and at the enlargement. */
const RAISED_MARGIN = 1.4;
const RAISED_ENLARGEMENT = 2;

/** Reads the small digits set above the line beside words: marks and labels of footnotes. */
async function readRaised(
  recogniser: Recogniser,
  page: PreparedPage,
  words: readonly RecognisedWord[],
): Promise<readonly RecognisedWord[]> {
  const marks = findRaisedMarks(words, page.ink.patches, page.letterSize);
  const margin = Math.round(page.letterSize * RAISED_MARGIN);
  const crops = marks.map(({ box }) => cropGray(page.gray, box, margin));
  const large = await Promise.all(crops.map((crop) => resizeGray(crop, crop.width * RAISED_ENLARGEMENT)));
  const found = await recogniser.recognise(crops, 'digits', dpiOf(page));
  const foundLarge = await recogniser.recognise(large, 'digits', dpiOf(page) * RAISED_ENLARGEMENT);
  const numbered = marks.flatMap((mark, i) => {
    const number = readMark(found[i] ?? []) ?? readMark(foundLarge[i] ?? []);
    return number ? [{ mark, number }] : [];
  });
  let placed = words;
  for (const { mark, number } of pairMarks(numbered))
    placed = replaceWords(placed, [mark.word], placeMark(mark, number));
  return placed;
}

/** Reads what is printed or stamped in colour outside of seals and signatures: a number put in with a numbering stamp. */
async function readColoured(
  recogniser: Recogniser,
  page: PreparedPage,
  read: readonly RecognisedWord[],
): Promise<RecognisedWord[]> {
  const { coloured } = page;
  if (!coloured) return [];
  const margin = Math.round(page.letterSize);
  const boxes = findColouredLines(coloured, read, page);
  const pictures: GrayRaster[] = boxes.map((box) => cropGray(coloured, box, margin));
  const found = await recogniser.recognise(pictures, 'line', dpiOf(page));
  const firstLine = nextLine(read);
  return boxes.flatMap((box, i) => {
    const words = found[i] ?? [];
    if (words.some((word) => word.confidence < SURE_COLOURED_WORD)) return [];
    const at = { left: Math.max(0, box.left) - margin, top: Math.max(0, box.top) - margin };
    return words.map((word) => moveWord({ ...word, line: 0 }, { ...at, firstLine: firstLine + i }));
  });
}

/** Puts words in the place of others, at the end where there were none. */
function replaceWords(
  words: readonly RecognisedWord[],
  before: readonly RecognisedWord[],
  after: readonly RecognisedWord[],
): RecognisedWord[] {
  const [first] = before;
  const at = first === undefined ? words.length : words.indexOf(first);
  // A word that now stands twice goes with those that were replaced.
  const isKept = (word: RecognisedWord): boolean =>
    !before.includes(word) &&
    !after.some((other) => shareWithin(word.box, other.box) > leastShare(word, other) || isOver(word.box, other.box));
  return [...words.slice(0, at).filter(isKept), ...after, ...words.slice(at).filter(isKept)];
}

/**
 * A word of which more than this share lies below another was read twice; of an unsure one less is enough, and of one that
 * says the same: a speck above a word makes its box too high.
 */
const TWICE = 0.6;
const TWICE_UNSURE = 0.2;
const UNSURE = 0.5;

/** Does the box of a word cover another that is as wide? Specks and marks of the other side make it higher. */
const isOver = (box: PixelBox, other: PixelBox): boolean =>
  shareWithin(other, box) > TWICE && box.right - box.left < AS_WIDE * (other.right - other.left);
const AS_WIDE = 1.5;

const leastShare = (word: RecognisedWord, other: RecognisedWord): number =>
  word.confidence < UNSURE || other.text.includes(word.text) ? TWICE_UNSURE : TWICE;

function middleIsIn(word: PixelBox, box: PixelBox): boolean {
  const x = (word.left + word.right) / 2;
  const y = (word.top + word.bottom) / 2;
  return x >= box.left && x < box.right && y >= box.top && y < box.bottom;
}

function isDoubtful(words: readonly RecognisedWord[]): boolean {
  if (words.length === 0) return true;
  return words.reduce((sum, word) => sum + word.confidence, 0) / words.length < REPORTED_BELOW;
}

function shrinkWord(word: RecognisedWord, factor: number): RecognisedWord {
  const { left, top, right, bottom } = word.box;
  return {
    ...word,
    box: { left: left / factor, top: top / factor, right: right / factor, bottom: bottom / factor },
    baseline: word.baseline / factor,
    lineHeight: word.lineHeight / factor,
  };
}

function moveWord(word: RecognisedWord, by: { left: number; top: number; firstLine: number }): RecognisedWord {
  const { left, top, right, bottom } = word.box;
  return {
    ...word,
    box: { left: left + by.left, top: top + by.top, right: right + by.left, bottom: bottom + by.top },
    baseline: word.baseline + by.top,
    line: word.line + by.firstLine,
  };
}

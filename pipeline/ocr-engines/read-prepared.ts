import { enlargeSharply, resizeGray } from '../../parsers/image/decode-picture.ts';
import { chooseReading } from '../../parsers/ocr/choose-reading.ts';
import { findColouredLines } from '../../parsers/ocr/coloured-lines.ts';
import { type IsolatedLine, isolateLines } from '../../parsers/ocr/isolate-lines.ts';
import { cropGray, type GrayRaster, type PixelBox } from '../../parsers/ocr/raster.ts';
import type { RecognisedWord } from '../../parsers/ocr/read-hocr.ts';
import { planReading } from '../../parsers/ocr/reading-plan.ts';
import { chooseWords, findDoubtfulRegions, isDirt } from '../../parsers/ocr/second-look.ts';
import type { PreparedPage } from './prepare-page.ts';
import type { Recogniser } from './recogniser.ts';

/** A short text is looked at a second and third time at this enlargement. */
const SHORT_ENLARGEMENT = 2;

/** A region where both readings left less than this mean confidence is reported. */
const REPORTED_BELOW = 0.5;

export interface ReadWords {
  readonly words: readonly RecognisedWord[];
  /** Parts of the picture with ink but without words that can be trusted, in its pixels. */
  readonly doubtful: readonly { readonly box: PixelBox; readonly reason: string }[];
}

/** Reads a prepared page part by part, and again where it was read badly; words are in pixels of the whole page. */
export async function readPrepared(recogniser: Recogniser, page: PreparedPage): Promise<ReadWords> {
  const dpi = page.scale * 72;
  const words: RecognisedWord[] = [];
  let firstLine = 0;
  for (const part of planReading(page)) {
    const found =
      part.kind === 'short'
        ? await readShort(recogniser, part.picture, dpi)
        : await recogniser.recognise(part.picture, part.kind, dpi);
    words.push(...found.map((word) => moveWord(word, { left: part.left, top: part.top, firstLine })));
    firstLine += 1 + Math.max(0, ...found.map((word) => word.line));
  }
  const { words: read, doubtful } = await lookAgain(recogniser, page, words);
  return { words: [...read, ...(await readColoured(recogniser, page, read))], doubtful };
}

/** A line in coloured ink is taken where each of its words is at least this sure: handwriting never is. */
const SURE_COLOURED_WORD = 0.8;

/** Reads what is printed or stamped in colour outside of seals and signatures: a number put in with a numbering stamp. */
async function readColoured(
  recogniser: Recogniser,
  page: PreparedPage,
  read: readonly RecognisedWord[],
): Promise<RecognisedWord[]> {
  if (!page.coloured) return [];
  const margin = Math.round(page.letterSize);
  const words: RecognisedWord[] = [];
  let firstLine = 1 + Math.max(0, ...read.map((word) => word.line));
  for (const box of findColouredLines(page.coloured, read, page)) {
    const found = await recogniser.recognise(cropGray(page.coloured, box, margin), 'line', page.scale * 72);
    if (found.some((word) => word.confidence < SURE_COLOURED_WORD)) continue;
    const at = { left: Math.max(0, box.left) - margin, top: Math.max(0, box.top) - margin, firstLine };
    words.push(...found.map((word) => moveWord(word, at)));
    firstLine++;
  }
  return words;
}

async function lookAgain(
  recogniser: Recogniser,
  page: PreparedPage,
  first: readonly RecognisedWord[],
): Promise<ReadWords> {
  let words = first;
  const doubtful: { box: PixelBox; reason: string }[] = [];
  for (const region of findDoubtfulRegions(first, page.ink.patches, page.letterSize)) {
    for (const line of isolateLines(page, region.box)) {
      const before = words.filter((word) => middleIsIn(word.box, line.box));
      const chosen = chooseWords(before, await readLine(recogniser, page, line, words));
      if (chosen !== before) words = replaceWords(words, before, chosen);
    }
    const left = words.filter((word) => middleIsIn(word.box, region.box));
    if (isDoubtful(left)) doubtful.push({ box: region.box, reason: region.reason });
  }
  return { words: words.filter((word) => !isDirt(word)), doubtful };
}

async function readLine(
  recogniser: Recogniser,
  page: PreparedPage,
  { picture, left, top }: IsolatedLine,
  words: readonly RecognisedWord[],
): Promise<RecognisedWord[]> {
  const firstLine = 1 + Math.max(0, ...words.map((word) => word.line));
  const found = await recogniser.recognise(picture, 'line', page.scale * 72);
  return found.map((word) => moveWord({ ...word, line: 0 }, { left, top, firstLine }));
}

/** Puts words in the place of others, at the end where there were none. */
function replaceWords(
  words: readonly RecognisedWord[],
  before: readonly RecognisedWord[],
  after: readonly RecognisedWord[],
): RecognisedWord[] {
  const [first] = before;
  const at = first === undefined ? words.length : words.indexOf(first);
  const isKept = (word: RecognisedWord): boolean => !before.includes(word);
  return [...words.slice(0, at).filter(isKept), ...after, ...words.slice(at).filter(isKept)];
}

function middleIsIn(word: PixelBox, box: PixelBox): boolean {
  const x = (word.left + word.right) / 2;
  const y = (word.top + word.bottom) / 2;
  return x >= box.left && x < box.right && y >= box.top && y < box.bottom;
}

function isDoubtful(words: readonly RecognisedWord[]): boolean {
  if (words.length === 0) return true;
  return words.reduce((sum, word) => sum + word.confidence, 0) / words.length < REPORTED_BELOW;
}

/** Reads a short text three times, as it is, enlarged, and sharpened: one reading in five of a lone number is wrong. */
async function readShort(recogniser: Recogniser, picture: GrayRaster, dpi: number): Promise<readonly RecognisedWord[]> {
  const factor = SHORT_ENLARGEMENT;
  const plain = await recogniser.recognise(picture, 'line', dpi);
  const large = await recogniser.recognise(await resizeGray(picture, picture.width * factor), 'line', dpi * factor);
  const sharp = await recogniser.recognise(await enlargeSharply(picture, factor), 'line', dpi * factor);
  const shrink = (words: readonly RecognisedWord[]): RecognisedWord[] => words.map((word) => shrinkWord(word, factor));
  return chooseReading([plain, shrink(sharp), shrink(large)]);
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

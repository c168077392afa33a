import { enlargeSharply, resizeGray } from '../../parsers/image/decode-picture.ts';
import { chooseReading } from '../../parsers/ocr/choose-reading.ts';
import type { GrayRaster } from '../../parsers/ocr/raster.ts';
import type { RecognisedWord } from '../../parsers/ocr/read-hocr.ts';
import { planReading } from '../../parsers/ocr/reading-plan.ts';
import type { PreparedPage } from './prepare-page.ts';
import type { Recogniser } from './recogniser.ts';

/** A short text is looked at a second and third time at this enlargement. */
const SHORT_ENLARGEMENT = 2;

/** Reads a prepared page part by part; the words are in pixels of the whole page. */
export async function readPrepared(recogniser: Recogniser, page: PreparedPage): Promise<RecognisedWord[]> {
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
  return words;
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

import { turnGray } from '../../parsers/ocr/raster.ts';
import type { RecognisedWord } from '../../parsers/ocr/read-hocr.ts';
import type { PagePart } from '../../parsers/ocr/reading-plan.ts';
import type { Recogniser } from './recogniser.ts';

/** A cell may hold a line that runs upwards where its picture is so much higher than wide, and so many letters high. */
const HIGH = 1.3;
const LETTERS_HIGH = 5;

/** It does where its words are this unsure as it stands, and at least so sure and so much surer once it is turned. */
const UNSURE = 0.7;
const SURE = 0.6;
const SURER = 0.15;

/**
 * Reads narrow cells whose text runs upwards, as heads of tables have it: turned, where that reads better than as they
 * stand. Words are in pixels of the part, each box as high as the word is long.
 */
export async function readSidewaysCells(
  recogniser: Recogniser,
  readings: ReadonlyMap<PagePart, readonly RecognisedWord[]>,
  { letterSize, dpi }: { readonly letterSize: number; readonly dpi: number },
): Promise<ReadonlyMap<PagePart, readonly RecognisedWord[]>> {
  const cells = [...readings.keys()].filter(
    (part) => mayRunUp(part, letterSize) && confidenceOf(readings.get(part) ?? []) < UNSURE,
  );
  if (cells.length === 0) return readings;
  const turned = await recogniser.recognise(
    cells.map(({ picture }) => turnGray(picture, 90)),
    'block',
    dpi,
  );
  const read = new Map(readings);
  cells.forEach((part, at) => {
    const words = turned[at] ?? [];
    const [before, after] = [confidenceOf(readings.get(part) ?? []), confidenceOf(words)];
    if (after >= SURE && after >= before + SURER)
      read.set(
        part,
        words.map((word) => turnBack(word, part.picture.height)),
      );
  });
  return read;
}

function mayRunUp({ kind, picture: { width, height } }: PagePart, letterSize: number): boolean {
  return kind !== 'page' && height > HIGH * width && height > LETTERS_HIGH * letterSize;
}

/** Mean over letters; 0 where there are none. */
function confidenceOf(words: readonly RecognisedWord[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return letters === 0 ? 0 : words.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / letters;
}

/** From the picture turned clockwise to the one that stands, `height` pixels high. */
function turnBack(word: RecognisedWord, height: number): RecognisedWord {
  const { left, top, right, bottom } = word.box;
  const box = { left: top, top: height - right, right: bottom, bottom: height - left };
  return { ...word, box, baseline: box.bottom };
}

import type { RecognisedWord } from '../../parsers/ocr/read-hocr.ts';
import { planReading } from '../../parsers/ocr/reading-plan.ts';
import type { PreparedPage } from './prepare-page.ts';
import type { Recogniser } from './recogniser.ts';

/** Reads a prepared page part by part; the words are in pixels of the whole page. */
export async function readPrepared(recogniser: Recogniser, page: PreparedPage): Promise<RecognisedWord[]> {
  const dpi = page.scale * 72;
  const words: RecognisedWord[] = [];
  let firstLine = 0;
  for (const part of planReading(page)) {
    const found = await recogniser.recognise(part.picture, part.kind, dpi);
    words.push(...found.map((word) => moveWord(word, part.left, part.top, firstLine)));
    firstLine += 1 + Math.max(0, ...found.map((word) => word.line));
  }
  return words;
}

function moveWord(word: RecognisedWord, left: number, top: number, firstLine: number): RecognisedWord {
  const { box } = word;
  return {
    ...word,
    box: { left: box.left + left, top: box.top + top, right: box.right + left, bottom: box.bottom + top },
    baseline: word.baseline + top,
    line: word.line + firstLine,
  };
}

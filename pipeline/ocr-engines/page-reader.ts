import { PictureError } from '../../parsers/image/decode-picture.ts';
import { linesToRulings, toPoints, wordsToLayout } from '../../parsers/ocr/words-to-layout.ts';
import type { PagePicture } from '../../schemas/model/reading.ts';
import type { OcrEngine, PageReading } from '../ports.ts';
import { preparePage } from './prepare-page.ts';
import { readPrepared } from './read-prepared.ts';
import type { Recogniser } from './recogniser.ts';

/** A page is tried once more on a fresh engine before it is given up. */
const ATTEMPTS = 2;

/** Reads whole pages with a recogniser: prepares the picture, has it read, lays the words out. */
export function createPageReader(recogniser: Recogniser): OcrEngine {
  return {
    name: recogniser.name,
    model: recogniser.model,
    readPage: (picture) => readWithRetry(recogniser, picture),
    close: () => recogniser.close(),
  };
}

async function readWithRetry(recogniser: Recogniser, picture: PagePicture): Promise<PageReading> {
  let failure = '';
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    await recogniser.startPage();
    try {
      return await readPage(recogniser, picture);
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
      // The same bytes would fail the same way.
      if (error instanceof PictureError) break;
    }
  }
  return failedReading(picture, failure);
}

async function readPage(recogniser: Recogniser, picture: PagePicture): Promise<PageReading> {
  const prepared = await preparePage(picture);
  const { words, doubtful } = await readPrepared(recogniser, prepared);
  return {
    layout: wordsToLayout(prepared, words, linesToRulings(prepared.lines, prepared.scale)),
    doubtful: doubtful.map(({ box, reason }) => ({ box: toPoints(box, prepared), reason })),
    failure: null,
  };
}

function failedReading(picture: PagePicture, failure: string): PageReading {
  const { width, height } = picture.size ?? { width: 0, height: 0 };
  return {
    layout: {
      page: picture.page,
      width,
      height,
      rotation: 0,
      textOrigin: 'none',
      preparation: [],
      ocrConfidence: null,
      words: [],
      rulings: [],
      images: [],
    },
    doubtful: [],
    failure,
  };
}

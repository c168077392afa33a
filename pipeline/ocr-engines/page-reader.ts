import { PictureError } from '../../parsers/image/decode-picture.ts';
import { isBlankPage } from '../../parsers/ocr/blank-page.ts';
import { linesToRulings, toPoints, wordsToLayout } from '../../parsers/ocr/words-to-layout.ts';
import type { PagePicture } from '../../schemas/model/reading.ts';
import type { OcrEngine, PageReading } from '../ports.ts';
import { chooseLie, readBestLie, senseOf } from './choose-lie.ts';
import { CUT_OFF, type DecodedPage, decodePage, type PreparedPage, preparePage } from './prepare-page.ts';
import { type ReadWords, readPrepared } from './read-prepared.ts';
import type { Recogniser } from './recogniser.ts';

/** A page is tried once more on a fresh engine before it is given up. */
const ATTEMPTS = 2;

/** A page that makes less sense than this may lie another way than it seems to. 0..1. */
const NONSENSE = 0.6;

/** Words of a page that makes less sense than this are dirt, where there are no more of them than this. */
const DIRT = 0.35;
const MOST_DIRT_WORDS = 20;

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
    // The engine gets ready on its own thread while the picture is decoded on this one.
    const started = recogniser.startPage();
    const decoded = decodePage(picture);
    decoded.catch(() => {
      // Told below, where it is awaited.
    });
    await started;
    try {
      return await readPage(recogniser, await decoded);
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
      // The same bytes would fail the same way.
      if (error instanceof PictureError) break;
    }
  }
  return failedReading(picture, failure);
}

async function readPage(recogniser: Recogniser, decoded: DecodedPage): Promise<PageReading> {
  const chosen = await chooseLie(recogniser, decoded);
  if (isBlankPage(chosen.page.ink.patches, chosen.page.letterSize)) return blankReading(decoded);
  const read = await readPrepared(recogniser, chosen.page);
  if (senseOf(read.words) >= NONSENSE) return toReading(chosen.page, read, []);
  const other = await readOtherLies(recogniser, decoded, chosen.page.rotation);
  if (other && senseOf(other.read.words) > senseOf(read.words)) return toReading(other.page, other.read, []);
  const isDirt = read.words.length <= MOST_DIRT_WORDS && senseOf(read.words) < DIRT;
  return isDirt ? blankReading(decoded) : toReading(chosen.page, read, []);
}

/** A page without text lies as it is. */
function blankReading(decoded: DecodedPage): PageReading {
  return toReading(preparePage(decoded, undefined), { words: [], doubtful: [] }, ['blank page']);
}

/** Where the lines of no other way make sense by themselves, the opposite one is read whole: blurred lines don't part. */
async function readOtherLies(
  recogniser: Recogniser,
  decoded: DecodedPage,
  tried: number,
): Promise<{ page: PreparedPage; read: ReadWords } | null> {
  const lies = decoded.lies.filter((lie) => lie.turn !== tried);
  const best = await readBestLie(recogniser, decoded, lies);
  const opposite = lies.find((lie) => lie.turn === (tried + 180) % 360);
  const page = best?.page ?? (opposite && preparePage(decoded, opposite));
  return page ? { page, read: await readPrepared(recogniser, page) } : null;
}

function toReading(page: PreparedPage, { words, doubtful }: ReadWords, notes: readonly string[]): PageReading {
  const layout = wordsToLayout(page, words, linesToRulings(page.lines, page.scale));
  return {
    layout: { ...layout, preparation: [...layout.preparation, ...notes] },
    doubtful: [...doubtful, ...(page.lost ? [{ box: page.lost, reason: CUT_OFF }] : [])].map(({ box, reason }) => ({
      box: toPoints(box, page),
      reason,
    })),
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

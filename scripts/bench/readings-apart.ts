import { createPageReader } from '../../pipeline/ocr-engines/page-reader.ts';
import type { Recogniser } from '../../pipeline/ocr-engines/recogniser.ts';
import { createTesseractJsRecogniser } from '../../pipeline/ocr-engines/tesseract-js.ts';
import type { PagePicture } from '../../schemas/model/reading.ts';
import { type BenchFigure, yardstick } from './measure.ts';

const TIMEOUT_MS = 120_000;

/** Milliseconds that a page spends in the engine, by what it is asked for. */
interface Spent {
  /** Lines read to see which way up the page lies. */
  orientation: number;
  /** Short cells, doubtful lines and raised digits read again. */
  again: number;
}

/** How many of the pages have their lines tried for orientation or something read again, and how long that takes. */
export async function measureReadingsApart(pictures: readonly PagePicture[]): Promise<BenchFigure[]> {
  const recogniser = createTesseractJsRecogniser({ timeoutMs: TIMEOUT_MS });
  const pages: Spent[] = [];
  for (const picture of pictures) {
    const spent: Spent = { orientation: 0, again: 0 };
    await createPageReader(watch(recogniser, spent)).readPage(picture);
    pages.push(spent);
  }
  await recogniser.close();
  return [
    ...describe('orientation tried on lines', pages, ({ orientation }) => orientation),
    ...describe('something read again', pages, ({ again }) => again),
  ];
}

/** Lines are read before the page for its orientation, after it for a second look. */
function watch(recogniser: Recogniser, spent: Spent): Recogniser {
  let hasRead = false;
  return {
    ...recogniser,
    recognise: async (pictures, kind, dpi) => {
      const begin = performance.now();
      const found = await recogniser.recognise(pictures, kind, dpi);
      const time = pictures.length === 0 ? 0 : performance.now() - begin;
      const isWhole = kind === 'page' || kind === 'block';
      if (isWhole) hasRead = true;
      else if (hasRead) spent.again += time;
      else spent.orientation += time;
      return found;
    },
  };
}

function describe(what: string, pages: readonly Spent[], timeOf: (page: Spent) => number): BenchFigure[] {
  const times = pages.map(timeOf).filter((time) => time > 0);
  const share = times.length / pages.length;
  const mean = times.length === 0 ? 0 : times.reduce((sum, time) => sum + time, 0) / times.length;
  return [yardstick(`${what}: share of pages`, share, ''), yardstick(`${what}: time of such a page`, mean, 'ms')];
}

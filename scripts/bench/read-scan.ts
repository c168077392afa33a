import { readFile } from 'node:fs/promises';
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import { layOutPages } from '../../parsers/layout/lay-out-pages.ts';
import { cropGray } from '../../parsers/ocr/raster.ts';
import { openPdf } from '../../parsers/pdf/open-pdf.ts';
import { modelFolder } from '../../pipeline/ocr-engines/model.ts';
import { encodePgm } from '../../pipeline/ocr-engines/pgm.ts';
import { decodePage, preparePage } from '../../pipeline/ocr-engines/prepare-page.ts';
import { createOcrEngine } from '../../pipeline/ocr-engines/registry.ts';
import type { OcrEngine } from '../../pipeline/ports.ts';
import type { PagePicture } from '../../schemas/model/reading.ts';
import { type BenchFigure, type Benchmark, ratio, timeInTurn, yardstick } from './measure.ts';
import { measureReadingsApart } from './readings-apart.ts';
import { measureTwoWorkers } from './two-workers.ts';

/** A letter and its appendix, printed and scanned askew. */
const SCAN = new URL('../../fixtures/plans/cv-vp-hctc-quang-tri.pdf', import.meta.url);

const ROUNDS = 3;

/** From picture to laid-out page, of bare tesseract.js on the same prepared picture. */
const MOST_TIME = 1.35;

/** Resident memory that an engine adds. Megabytes. */
const MOST_MB = 300;

/** Pages in a row, and how much memory may grow over their second half. */
const PAGES_IN_A_ROW = 200;
const MOST_GROWTH = 1.05;

/** A clean page against the bare engine, two workers against one, and the memory that an engine needs. */
export const readScanBenchmark: Benchmark = {
  name: 'scan',
  measure: async () => {
    const [letter, table] = await takePictures();
    if (!letter || !table) throw new Error('the scan has two pages');
    const before = residentMegabytes();
    const engine = await createOcrEngine({ name: 'tesseract.js' });
    await engine.readPage(letter);
    const memory = residentMegabytes() - before;
    const figures = [
      ...(await compareWithBare(engine, letter, 'a clean page')),
      ...(await compareWithBare(engine, table, 'a page with a table, short cells read three times')),
      ...(await measureReadingsApart([letter, table])),
      await measureTwoWorkers(SCAN),
      {
        what: 'resident memory of an engine',
        value: memory,
        unit: 'MB',
        limit: { kind: 'most', value: MOST_MB },
      } as const,
      await measureGrowth(engine, letter),
    ];
    await engine.close();
    return figures;
  },
};

async function takePictures(): Promise<PagePicture[]> {
  const source = await openPdf(new Uint8Array(await readFile(SCAN)), {});
  const pictures = [await source.takePicture(1), await source.takePicture(2)];
  await source.close();
  return pictures;
}

function residentMegabytes(): number {
  return process.memoryUsage().rss / 1e6;
}

async function compareWithBare(engine: OcrEngine, picture: PagePicture, what: string): Promise<BenchFigure[]> {
  const decoded = await decodePage(picture);
  const prepared = preparePage(decoded, decoded.lies[0]);
  const bare = await startBareEngine(prepared.scale * 72);
  const bytes = encodePgm(prepared.gray);
  const [ours = Number.NaN, theirs = Number.NaN] = await timeInTurn(
    [
      async () => layOutPages([(await engine.readPage(picture)).layout]),
      () => bare.recognize(bytes, {}, { text: false, hocr: true }),
    ],
    ROUNDS,
  );
  await bare.terminate();
  const limited = ratio(`${what}: picture to laid-out page, of bare tesseract.js`, ours, theirs, MOST_TIME);
  return [what === 'a clean page' ? limited : { ...limited, limit: null }, yardstick(`${what}`, ours, 'ms')];
}

async function startBareEngine(dpi: number): Promise<Worker> {
  const worker = await createWorker('vie', OEM.LSTM_ONLY, {
    langPath: modelFolder(),
    gzip: true,
    cacheMethod: 'none',
    errorHandler: () => {},
  });
  await worker.setParameters({
    tessedit_pageseg_mode: PSM.AUTO,
    user_defined_dpi: String(Math.round(dpi)),
    debug_file: '/dev/null',
  });
  return worker;
}

/** Small pages, so that many go through in a minute. */
async function measureGrowth(engine: OcrEngine, picture: PagePicture): Promise<BenchFigure> {
  const decoded = await decodePage(picture);
  const part = cropGray(preparePage(decoded, undefined).gray, { left: 0, top: 0, right: 1654, bottom: 420 }, 0);
  const small: PagePicture = {
    page: 1,
    image: { kind: 'raw', data: part.data, width: part.width, height: part.height, channels: 1 },
    size: null,
  };
  let halfway = 0;
  for (let page = 1; page <= PAGES_IN_A_ROW; page++) {
    await engine.readPage(small);
    if (page === PAGES_IN_A_ROW / 2) halfway = residentMegabytes();
  }
  const growth = residentMegabytes() / halfway;
  return {
    what: `memory after ${PAGES_IN_A_ROW} pages, of that after half of them`,
    value: growth,
    unit: '×',
    limit: { kind: 'most', value: MOST_GROWTH },
  };
}

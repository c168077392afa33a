import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import type { GrayRaster } from '../../parsers/ocr/raster.ts';
import { type RecognisedWord, readHocr } from '../../parsers/ocr/read-hocr.ts';
import { MODEL_NAME, modelFolder } from './model.ts';
import { encodePgm } from './pgm.ts';
import type { PictureKind, Recogniser } from './recogniser.ts';
import { withTimeout } from './with-timeout.ts';

/** Loading the engine and its model takes about 0.4 s; a wrong model folder never settles. */
const START_TIMEOUT_MS = 60_000;

/** Tesseract's page segmentation modes 3, 6 and 7. */
const SEGMENTATION: Readonly<Record<PictureKind, PSM>> = {
  page: PSM.AUTO,
  block: PSM.SINGLE_BLOCK,
  line: PSM.SINGLE_LINE,
  digits: PSM.SINGLE_LINE,
};

export interface TesseractJsOptions {
  /** Limit of one recognition. */
  readonly timeoutMs: number;
  /** Folder with vie.traineddata.gz; the npm package's own where it is not given. */
  readonly modelFolder?: string;
}

/** Recognition by tesseract.js in a worker thread of its own, without a network. */
export function createTesseractJsRecogniser(options: TesseractJsOptions): Recogniser {
  const langPath = options.modelFolder ?? modelFolder();
  let worker: Worker | null = null;

  const drop = async (): Promise<void> => {
    const dead = worker;
    worker = null;
    await dead?.terminate();
  };
  const guard = async <T>(what: string, work: Promise<T>, timeoutMs: number): Promise<T> => {
    try {
      return await withTimeout(work, timeoutMs, what);
    } catch (error) {
      // After a failure the engine's state is not known: the next page gets a new one.
      await drop();
      throw error instanceof Error ? error : new Error(`${what}: ${String(error)}`);
    }
  };

  return {
    name: 'tesseract.js',
    model: MODEL_NAME,
    startPage: async () => {
      if (worker) await guard('restarting tesseract.js', worker.reinitialize('vie', OEM.LSTM_ONLY), START_TIMEOUT_MS);
      else worker = await guard('starting tesseract.js', startWorker(langPath), START_TIMEOUT_MS);
    },
    recognise: async (pictures, kind, dpi) => {
      const found: (readonly RecognisedWord[])[] = [];
      for (const picture of pictures) {
        worker ??= await guard('starting tesseract.js', startWorker(langPath), START_TIMEOUT_MS);
        found.push(await guard('reading with tesseract.js', recognise(worker, picture, kind, dpi), options.timeoutMs));
      }
      return found;
    },
    close: drop,
  };
}

function startWorker(langPath: string): Promise<Worker> {
  return createWorker('vie', OEM.LSTM_ONLY, {
    langPath,
    gzip: true,
    cacheMethod: 'none',
    // Without a handler a picture that the engine refuses ends the process; the rejected call says it already.
    errorHandler: () => {},
  });
}

async function recognise(
  worker: Worker,
  picture: GrayRaster,
  kind: PictureKind,
  dpi: number,
): Promise<readonly RecognisedWord[]> {
  await worker.setParameters({
    tessedit_pageseg_mode: SEGMENTATION[kind],
    user_defined_dpi: String(Math.round(dpi)),
    debug_file: '/dev/null',
    tessedit_char_whitelist: kind === 'digits' ? '0123456789' : '',
  });
  const { data } = await worker.recognize(encodePgm(picture), {}, { text: false, hocr: true });
  return readHocr(data.hocr ?? '');
}

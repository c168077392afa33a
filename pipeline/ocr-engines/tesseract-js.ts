import { access } from 'node:fs/promises';
import path from 'node:path';
import { Worker as Thread } from 'node:worker_threads';
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import type { GrayRaster } from '../../parsers/ocr/raster.ts';
import { type RecognisedWord, readHocr } from '../../parsers/ocr/read-hocr.ts';
import { MODEL_FILE, MODEL_NAME, modelFolder } from './model.ts';
import { encodePgm } from './pgm.ts';
import type { PictureKind, Recogniser } from './recogniser.ts';
import { withTimeout } from './with-timeout.ts';

/** Loading the engine and its model takes about 0.4 s, on a busy machine some seconds. */
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

/** A running engine, and the promise that is rejected when its thread ends. */
interface Engine {
  readonly worker: Worker;
  readonly died: Promise<never>;
}

/** Recognition by tesseract.js in a worker thread of its own, without a network. */
export function createTesseractJsRecogniser(options: TesseractJsOptions): Recogniser {
  let engine: Engine | null = null;

  const drop = async (): Promise<void> => {
    const dead = engine;
    engine = null;
    if (!dead) return;
    // An answer that is still on its way would go on with calls of a worker that is gone, which reject where nobody can
    // catch them and end the process.
    threadOf(dead.worker)?.removeAllListeners('message');
    await dead.worker.terminate();
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
  const start = async (): Promise<Engine> => {
    engine ??= await guard(
      'starting tesseract.js',
      startEngine(options.modelFolder ?? modelFolder()),
      START_TIMEOUT_MS,
    );
    return engine;
  };

  return {
    name: 'tesseract.js',
    model: MODEL_NAME,
    startPage: async () => {
      if (!engine) {
        await start();
        return;
      }
      const { worker, died } = engine;
      const restart = Promise.race([worker.reinitialize('vie', OEM.LSTM_ONLY), died]);
      await guard('restarting tesseract.js', restart, START_TIMEOUT_MS);
    },
    recognise: async (pictures, kind, dpi) => {
      const found: (readonly RecognisedWord[])[] = [];
      for (const picture of pictures) {
        const { worker, died } = await start();
        const words = Promise.race([recognise(worker, picture, kind, dpi), died]);
        found.push(await guard('reading with tesseract.js', words, options.timeoutMs));
      }
      return found;
    },
    close: drop,
  };
}

async function startEngine(langPath: string): Promise<Engine> {
  // tesseract.js never settles where the model is missing.
  await access(path.join(langPath, `${MODEL_FILE}.gz`));
  const worker = await createWorker('vie', OEM.LSTM_ONLY, {
    langPath,
    gzip: true,
    cacheMethod: 'none',
    // Without a handler a picture that the engine refuses ends the process; the rejected call says it already.
    errorHandler: () => {},
  });
  return { worker, died: watchThread(worker) };
}

/** tesseract.js does not look after its thread: an error in it would end the process, and its end would leave calls open. */
function watchThread(worker: Worker): Promise<never> {
  const thread = threadOf(worker);
  const died = new Promise<never>((_, reject) => {
    thread?.once('error', (error) => reject(new Error('tesseract.js ended', { cause: error })));
    thread?.once('exit', (code) => reject(new Error(`tesseract.js ended with ${code}`)));
  });
  // Nobody may be waiting when an engine is closed.
  died.catch(() => {});
  return died;
}

function threadOf(worker: Worker): Thread | undefined {
  const thread: unknown = Reflect.get(worker, 'worker');
  return thread instanceof Thread ? thread : undefined;
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

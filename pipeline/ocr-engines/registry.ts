import type { OcrEngine } from '../ports.ts';
import { createPageReader } from './page-reader.ts';
import type { Recogniser } from './recogniser.ts';
import { createTesseractJsRecogniser } from './tesseract-js.ts';
import { createTesseractNativeRecogniser } from './tesseract-native.ts';

/** What an engine is chosen by, and what it is allowed. */
export interface OcrEngineOptions {
  readonly name: OcrEngineName;
  /** Limit of one call to the engine; a page takes about 3 s, several calls where it is read cell by cell. */
  readonly timeoutMs?: number;
}

const DEFAULT_TIMEOUT_MS = 120_000;

type CreateRecogniser = (options: { readonly timeoutMs: number }) => Promise<Recogniser>;

/** The first is the one that is used where none is named. */
const RECOGNISERS = {
  'tesseract.js': async (options) => createTesseractJsRecogniser(options),
  tesseract: createTesseractNativeRecogniser,
} satisfies Record<string, CreateRecogniser>;

export type OcrEngineName = keyof typeof RECOGNISERS;

export const OCR_ENGINE_NAMES: readonly OcrEngineName[] = ['tesseract.js', 'tesseract'];

/**
 * One engine, which reads one page at a time; make as many as pages are to be read at once.
 * Throws where the engine is not there.
 */
export async function createOcrEngine(options: OcrEngineOptions): Promise<OcrEngine> {
  return createPageReader(await RECOGNISERS[options.name]({ timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS }));
}

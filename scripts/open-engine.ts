import { createOcrEngine, OCR_ENGINE_NAMES } from '../pipeline/ocr-engines/registry.ts';
import type { OcrEngine } from '../pipeline/ports.ts';
import type { OcrMode } from '../pipeline/read-pages.ts';
import { WrongCall } from './exit-codes.ts';

/** The engine that a call names, the first of all where it names none; null where OCR is switched off. */
export async function openEngine(mode: OcrMode, name: string | undefined): Promise<OcrEngine | null> {
  const known = name === undefined ? OCR_ENGINE_NAMES[0] : OCR_ENGINE_NAMES.find((each) => each === name);
  if (known === undefined)
    throw new WrongCall(`no OCR engine is called "${name}": choose ${OCR_ENGINE_NAMES.join(', ')}`);
  return mode === 'never' ? null : createOcrEngine({ name: known });
}

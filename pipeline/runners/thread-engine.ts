import { createOcrEngine, OCR_ENGINE_NAMES } from '../ocr-engines/registry.ts';
import type { OcrEngine } from '../ports.ts';

/** One a thread, made when the first document asks for it; it starts its own engine only for a page that needs it. */
const engines = new Map<string, OcrEngine>();

/** The thread's engine of that name. */
export async function findThreadEngine(name: string): Promise<OcrEngine> {
  const open = engines.get(name);
  if (open) return open;
  const known = OCR_ENGINE_NAMES.find((candidate) => candidate === name);
  if (!known) throw new Error(`no OCR engine is called "${name}"`);
  const engine = await createOcrEngine({ name: known });
  engines.set(name, engine);
  return engine;
}

import { parentPort } from 'node:worker_threads';
import { createOcrEngine, OCR_ENGINE_NAMES } from '../ocr-engines/registry.ts';
import type { OcrEngine } from '../ports.ts';
import { extractJob } from './extract-job.ts';
import type { JobOutcome } from './runner.ts';
import type { WorkerMessage, WorkerTask } from './worker-messages.ts';

/** One a thread, made when the first job asks for it; it starts its own engine only for a page that needs it. */
const engines = new Map<string, OcrEngine>();

/** The pool's entry into a worker thread. */
export async function runTask({ taskId, job }: WorkerTask): Promise<JobOutcome> {
  const ocr = job.settings.ocrEngine === null ? null : await findEngine(job.settings.ocrEngine);
  return extractJob(job, ocr, (progress) => send({ kind: 'page', taskId, progress }));
}

async function findEngine(name: string): Promise<OcrEngine> {
  const known = engines.get(name);
  if (known) return known;
  const engineName = OCR_ENGINE_NAMES.find((candidate) => candidate === name);
  if (!engineName) throw new Error(`no OCR engine is called "${name}"`);
  const engine = await createOcrEngine({ name: engineName });
  engines.set(name, engine);
  return engine;
}

function send(message: WorkerMessage): void {
  parentPort?.postMessage(message);
}

/** Libraries (pdfjs) warn on standard output, which belongs to data. */
function divertOutput(): void {
  process.stdout.write = (chunk: string | Uint8Array): boolean => {
    send({ kind: 'output', text: typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk) });
    return true;
  };
}

divertOutput();

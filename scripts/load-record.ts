import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { OcrMode } from '../pipeline/read-pages.ts';
import { parseRecord } from '../pipeline/read-record.ts';
import type { PlanRecord } from '../schemas/record/plan-record.ts';
import { WrongCall } from './exit-codes.ts';
import { openEngine } from './open-engine.ts';

/** How a file that is a plan is read. */
export interface LoadOptions {
  readonly password?: string;
  readonly ocr: OcrMode;
  /** The first that there is, where none is named. */
  readonly ocrEngine?: string;
}

/** The record that a file holds, or that is made of the plan that it is. */
export async function loadRecord(file: string, options: LoadOptions): Promise<PlanRecord> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new WrongCall(`"${file}" cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  });
  if (looksLikeRecord(bytes)) return parseRecord(bytes.toString('utf8'));
  // Loaded only where a plan is to be read: a record needs none of the readers.
  const { extractPlan } = await import('../pipeline/extract.ts');
  const ocr = await openEngine(options.ocr, options.ocrEngine);
  try {
    return await extractPlan(
      { files: [{ fileName: basename(file), bytes }] },
      { ocrMode: options.ocr, ocr, password: options.password },
    );
  } finally {
    await ocr?.close();
  }
}

/** A record is a JSON object that says its schema's version; no plan begins so. */
function looksLikeRecord(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 200));
  return /^\s*\{\s*"schema_version"/.test(head);
}

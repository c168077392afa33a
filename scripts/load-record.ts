import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { extractPlan } from '../pipeline/extract.ts';
import { createOcrEngine, type OcrEngineName } from '../pipeline/ocr-engines/registry.ts';
import { parseRecord } from '../pipeline/read-record.ts';
import type { PlanRecord } from '../schemas/record/plan-record.ts';
import { WrongCall } from './exit-codes.ts';

/** How a file that is a plan is read. */
export interface LoadOptions {
  readonly password?: string;
  readonly ocr: 'auto' | 'always' | 'never';
  readonly ocrEngine: OcrEngineName;
}

/** The record that a file holds, or that is made of the plan that it is. */
export async function loadRecord(file: string, options: LoadOptions): Promise<PlanRecord> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new WrongCall(`"${file}" cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  });
  if (looksLikeRecord(bytes)) return parseRecord(bytes.toString('utf8'));
  const ocr = options.ocr === 'never' ? null : await createOcrEngine({ name: options.ocrEngine });
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

import { SourceError } from '../schemas/model/reading.ts';
import type { DiagnosticRecord } from '../schemas/record/diagnostic.ts';
import { type PlanRecord, planRecordSchema } from '../schemas/record/plan-record.ts';
import { extractPlan as extractFromFiles } from './extract.ts';
import { createOcrEngine } from './ocr-engines/registry.ts';
import type { OcrEngine } from './ports.ts';
import type { OcrMode } from './read-pages.ts';

export interface ExtractPlanOptions {
  /** The name that the record gives the source; it does not decide the format. */
  readonly fileName: string;
  /** Reads pages that are pictures; null or left out: they are said by a diagnostic. The caller closes it. */
  readonly ocr?: OcrEngine | null;
  readonly ocrMode?: OcrMode;
  /** Of an encrypted file. */
  readonly password?: string;
}

export interface ExtractedPlan {
  readonly record: PlanRecord;
  /** What a reader should look at: the record's own. */
  readonly diagnostics: readonly DiagnosticRecord[];
}

/** The bytes of a plan (text, Word, PDF, picture) → its record. No file is touched. Throws SourceError where no record can be made. */
export async function extractPlan(bytes: Uint8Array, options: ExtractPlanOptions): Promise<ExtractedPlan> {
  const { fileName, ocr = null, ocrMode = 'auto', password } = options;
  const record = await extractFromFiles({ files: [{ fileName, bytes }] }, { ocr, ocrMode, password });
  return { record, diagnostics: record.diagnostics };
}

export type { DiagnosticRecord, OcrEngine, OcrMode, PlanRecord };
export { createOcrEngine, planRecordSchema, SourceError };

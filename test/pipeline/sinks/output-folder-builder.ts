import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { recordToJson } from '../../../pipeline/record-writer.ts';
import type { ManifestLine, SourceStatus } from '../../../schemas/record/manifest-line.ts';
import type { PlanRecord } from '../../../schemas/record/plan-record.ts';

export interface OutputEntry {
  readonly path: string;
  readonly record: PlanRecord;
  readonly status?: SourceStatus;
  /** Whether the record's file is written; a record that was pruned has none. */
  readonly isWritten?: boolean;
}

/** Writes records and their manifest as an ingest leaves them. What stood in the folder is dropped. */
export async function writeOutputFolder(folder: string, entries: Iterable<OutputEntry>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const lines: string[] = [];
  for (const entry of entries) {
    const place = join('records', `${entry.path}.json`);
    await mkdir(dirname(join(folder, place)), { recursive: true });
    if (entry.isWritten !== false) await writeFile(join(folder, place), recordToJson(entry.record));
    lines.push(`${JSON.stringify(manifestLine(entry, place))}\n`);
  }
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'manifest.ndjson'), lines.join(''));
}

function manifestLine({ path, record, status = 'extracted' }: OutputEntry, place: string): ManifestLine {
  return {
    source_root: '/plans',
    source_path: path,
    bytes: record.source.bytes,
    sha256: record.source.sha256,
    status,
    doc_id: record.doc_id,
    document_key: record.document.key,
    record: place,
    duplicate_of: null,
    series: null,
    extractor: {
      version: record.extractor.version,
      ocr_mode: 'auto',
      ocr_engine: 'tesseract.js',
      ocr_model: 'vie',
      series: true,
    },
    counts: null,
    reason: null,
    retry: false,
    seconds: 0.1,
  };
}

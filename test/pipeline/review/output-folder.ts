import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { recordToJson } from '../../../pipeline/record-writer.ts';
import { countRecord } from '../../../pipeline/runners/count-record.ts';
import type { ManifestLine } from '../../../schemas/record/manifest-line.ts';
import type { PlanRecord } from '../../../schemas/record/plan-record.ts';

/** An output folder as a run leaves it, and the sources it was made of. */
export interface TestFolder {
  readonly out: string;
  readonly sources: string;
}

export async function makeTestFolder(): Promise<TestFolder> {
  const root = await mkdtemp(join(tmpdir(), 'kehoach-review-'));
  const folder = { out: join(root, 'out'), sources: join(root, 'sources') };
  await mkdir(join(folder.out, 'records'), { recursive: true });
  await mkdir(folder.sources, { recursive: true });
  return folder;
}

/** A plan of the project's own fixtures. */
export async function readFixture(name: string): Promise<Uint8Array> {
  return readFile(join('fixtures/plans', name));
}

export async function extract(fileName: string, bytes: Uint8Array): Promise<PlanRecord> {
  // Most tests need no extraction: the readers are loaded where one does.
  const { extractPlan } = await import('../../../pipeline/extract.ts');
  return extractPlan({ files: [{ fileName, bytes }] }, { ocrMode: 'never', ocr: null });
}

/** Lays a source and its record down, as ingesting it would. */
export async function addPlan(folder: TestFolder, fileName: string, bytes: Uint8Array): Promise<PlanRecord> {
  await writeFile(join(folder.sources, fileName), bytes);
  const record = await extract(fileName, bytes);
  await addRecord(folder, fileName, record);
  return record;
}

/** Lays a record down, as a run that read its source so would. */
export async function addRecord(folder: TestFolder, fileName: string, record: PlanRecord): Promise<void> {
  const place = `records/${basename(fileName)}.json`;
  await writeFile(join(folder.out, place), recordToJson(record));
  const line: ManifestLine = {
    source_root: folder.sources,
    source_path: fileName,
    bytes: record.source.bytes,
    sha256: record.source.sha256,
    status: 'extracted',
    doc_id: record.doc_id,
    document_key: record.document.key,
    record: place,
    duplicate_of: null,
    series: null,
    extractor: { version: '0', ocr_mode: 'never', ocr_engine: null, ocr_model: null, series: true },
    counts: countRecord(record),
    reason: null,
    retry: false,
    seconds: 0,
  };
  await writeFile(join(folder.out, 'manifest.ndjson'), `${JSON.stringify(line)}\n`, { flag: 'a' });
}

/** A record that says to be made of these bytes. */
export function madeOf(record: PlanRecord, bytes: Uint8Array): PlanRecord {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { ...record, doc_id: sha256.slice(0, 16), source: { ...record.source, sha256, bytes: bytes.length } };
}

import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extractPlan } from '../../pipeline/library.ts';
import { recordToJson } from '../../pipeline/record-writer.ts';
import { countRecord } from '../../pipeline/runners/count-record.ts';
import type { Box } from '../../schemas/model/geometry.ts';
import type { ManifestLine } from '../../schemas/record/manifest-line.ts';
import type { PlanRecord } from '../../schemas/record/plan-record.ts';
import { scanPdf } from '../fixtures/scan-pdf.ts';

export interface ReviewSource {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly record: PlanRecord;
}

const COLUMNS = 20;

/** A box of a grid over the page. */
function cellOf(index: number, count: number, { width_pt, height_pt }: PlanRecord['source']['pages'][number]): Box {
  const rows = Math.ceil(count / COLUMNS);
  const [x, y] = [index % COLUMNS, Math.floor(index / COLUMNS) % rows];
  const [wide, high] = [width_pt / COLUMNS, height_pt / rows];
  return [x * wide + 1, y * high + 1, (x + 1) * wide - 1, (y + 1) * high - 1];
}

/** A plan with so many targets, so many of them on its first page with a box each, the rest on its other pages. */
export async function crowdPlan(printed: Uint8Array, targets: number, onFirstPage: number): Promise<ReviewSource> {
  const fileName = 'crowded.pdf';
  const { record } = await extractPlan(printed, { fileName });
  const [model] = record.targets;
  const [first, ...others] = record.source.pages;
  if (model === undefined || first === undefined || others.length === 0) throw new Error('the plan is too short');
  const crowd = Array.from({ length: targets }, (_, index) => {
    const page = index < onFirstPage ? first : (others[index % others.length] ?? first);
    const box = cellOf(index, onFirstPage, page);
    const origin = { ...model.origin, page: page.page, boxes: [box] };
    return { ...model, target_id: `crowd-${index}`, indicator: `${model.indicator} ${index}`, origin };
  });
  return { fileName, bytes: printed, record: { ...record, targets: crowd } };
}

/** A printed plan scanned again and again, with what was read of it on every copy. */
export async function scanPlan(printed: Uint8Array, times: number): Promise<ReviewSource> {
  const fileName = 'scan.pdf';
  const { record } = await extractPlan(printed, { fileName });
  const pages = record.source.pages.length;
  const bytes = await scanPdf(printed, times);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const source: PlanRecord['source'] = {
    ...record.source,
    bytes: bytes.length,
    sha256,
    pages: copies.flatMap((copy) => record.source.pages.map((each) => ({ ...each, page: each.page + copy * pages }))),
  };
  const targets = copies.flatMap((copy) =>
    record.targets.map((target) => ({
      ...target,
      target_id: `${target.target_id}-${copy}`,
      origin: { ...target.origin, page: (target.origin.page ?? 1) + copy * pages },
    })),
  );
  return { fileName, bytes, record: { ...record, doc_id: sha256.slice(0, 16), source, targets } };
}

/** An output folder as an ingest leaves it, with the source that its record was made of. Answers with its path. */
export async function layReview(folder: string, { fileName, bytes, record }: ReviewSource): Promise<string> {
  const [sources, out] = [join(folder, 'sources'), join(folder, 'out')];
  await mkdir(join(out, 'records'), { recursive: true });
  await mkdir(sources);
  await writeFile(join(sources, fileName), bytes);
  const place = `records/${fileName}.json`;
  await writeFile(join(out, place), recordToJson(record));
  const line: ManifestLine = {
    source_root: sources,
    source_path: fileName,
    bytes: bytes.length,
    sha256: record.source.sha256,
    status: 'extracted',
    doc_id: record.doc_id,
    document_key: record.document.key,
    record: place,
    duplicate_of: null,
    series: null,
    extractor: {
      version: record.extractor.version,
      ocr_mode: 'never',
      ocr_engine: null,
      ocr_model: null,
      series: true,
    },
    counts: countRecord(record),
    reason: null,
    retry: false,
    seconds: 0,
  };
  await writeFile(join(out, 'manifest.ndjson'), `${JSON.stringify(line)}\n`);
  return out;
}

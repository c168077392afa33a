import { readFile } from 'node:fs/promises';
import { SourceError } from '../../schemas/model/reading.ts';
import type { SourceFile } from '../../schemas/model/source.ts';
import type { PageProgress } from '../extract.ts';
import { extractPlan } from '../extract.ts';
import type { OcrEngine } from '../ports.ts';
import { recordToJson } from '../record-writer.ts';
import { extractSeries, type SeriesPart } from '../split-series.ts';
import { countRecord } from './count-record.ts';
import type { ExtractedDocument, ExtractJob, JobOutcome } from './runner.ts';

/** Reads the files of a job and extracts what they hold. Throws on an outage and on bugs of ours only. */
export async function extractJob(
  job: ExtractJob,
  ocr: OcrEngine | null,
  onPage: (progress: PageProgress) => void,
): Promise<JobOutcome> {
  const { ocrMode, password } = job.settings;
  const options = { ocrMode, ocr, onPage, password: password ?? undefined };
  try {
    const [first, ...rest] = job.files;
    const files = [await readSource(first), ...(await Promise.all(rest.map(readSource)))] as const;
    const parts = await extractSeries<SourceFile>([files[0], ...files.slice(1)], (part) =>
      extractPlan({ files: part }, options),
    );
    return { kind: 'extracted', documents: parts.map(toDocument) };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return { kind: error.code === 'unsupported' ? 'skipped' : 'failed', reason: error.message };
  }
}

async function readSource(file: ExtractJob['files'][number]): Promise<SourceFile> {
  return { fileName: file.fileName, bytes: await readFile(file.absolutePath) };
}

function toDocument({ fileCount, record }: SeriesPart): ExtractedDocument {
  return {
    fileCount,
    record: new TextEncoder().encode(recordToJson(record)),
    docId: record.doc_id,
    documentKey: record.document.key,
    counts: countRecord(record),
    retry: false,
  };
}

import { openSource } from '../../parsers/formats.ts';
import type { Document } from '../../schemas/model/document.ts';
import type { PagedSource, PagePicture } from '../../schemas/model/reading.ts';
import { SourceError } from '../../schemas/model/reading.ts';
import type { SourceFile } from '../../schemas/model/source.ts';
import type { PlanRecord } from '../../schemas/record/plan-record.ts';
import { assembleRecord } from '../extract.ts';
import { identifySource } from '../identify-source.ts';
import type { BlobStore, OcrEngine, PageReading } from '../ports.ts';
import { composeDocument, type OwnReading, type PageOutcome, readOwnPage, readPageByOcr } from '../read-pages.ts';
import { recordToJson } from '../record-writer.ts';
import { countRecord } from '../runners/count-record.ts';
import { extractSeries, type SeriesPart } from '../split-series.ts';
import { type DocumentJob, type DocumentResult, type PageJob, pageNote } from './jobs.ts';
import { blobToPicture, pictureToBlob } from './picture-blob.ts';

type SourceFiles = readonly [SourceFile, ...SourceFile[]];

/** A page as the file shows it, with its picture for OCR. */
interface ReadPage {
  readonly own: OwnReading;
  /** Key of the picture's blob; null where there is none. */
  readonly picture: string | null;
  /** Why the picture could not be taken; null where it could, or is not needed. */
  readonly problem: string | null;
}

/** What the first stage answers with: a result, or the pages that OCR must read before there is one. */
export type ReadAnswer =
  | { readonly kind: 'done'; readonly result: DocumentResult }
  | {
      readonly kind: 'pages';
      readonly reading: string;
      readonly pages: readonly { readonly page: number; readonly picture: string }[];
    };

/** A blob that a job names is not there: it is put there again when the document is read again. */
export class BlobMissing extends Error {}

/** First stage: what the file itself says of each page, and pictures of those that OCR must read. */
export async function readDocument(job: DocumentJob, store: BlobStore, onPage: () => void): Promise<ReadAnswer> {
  return orResult(async () => {
    const files = await loadFiles(job, store);
    const source = identifySource(files);
    const reading = await openSource(source, { password: job.settings.password ?? undefined });
    if (reading.kind === 'document') {
      const record = assembleRecord(source, reading.document, describeOcr(job));
      return { kind: 'done', result: await publish([{ fileCount: files.length, record }], job, store) };
    }
    try {
      return await readPages(reading.pages, { job, store, files, onPage });
    } finally {
      await reading.pages.close();
    }
  });
}

interface StageContext {
  readonly job: DocumentJob;
  readonly store: BlobStore;
  readonly files: SourceFiles;
  readonly onPage: () => void;
}

async function readPages(source: PagedSource, context: StageContext): Promise<ReadAnswer> {
  const { job, store, onPage } = context;
  const pages: ReadPage[] = [];
  for (let page = 1; page <= source.pageCount; page++) {
    const own = await readOwnPage(source, page, job.settings.ocr_mode);
    const isForOcr = own.ocrReason !== null && job.settings.ocr !== null;
    pages.push(isForOcr ? await takePicture(source, own, context) : { own, picture: null, problem: null });
    onPage();
  }
  const waiting = pages.flatMap(({ own, picture }) => (picture === null ? [] : [{ page: own.layout.page, picture }]));
  if (waiting.length === 0) return { kind: 'done', result: await compose(pages, new Map(), context) };
  const reading = await store.put('work', new TextEncoder().encode(JSON.stringify({ document: job.document, pages })));
  return { kind: 'pages', reading, pages: waiting };
}

async function takePicture(source: PagedSource, own: OwnReading, { job, store }: StageContext): Promise<ReadPage> {
  let picture: PagePicture;
  try {
    picture = await source.takePicture(own.layout.page);
  } catch (error) {
    return { own, picture: null, problem: error instanceof Error ? error.message : String(error) };
  }
  return { own, picture: await store.put('work', pictureToBlob(job.document, picture)), problem: null };
}

/** Second stage, for each page by itself, on any machine: OCR. The answer stays in the store under the page's name. */
export async function readPageJob(job: PageJob, store: BlobStore, engine: OcrEngine): Promise<void> {
  const note = pageNote(job.document, job.page);
  const known = await store.getNote(note);
  if (known !== null) return;
  const blob = await store.get(job.picture);
  if (blob === null) throw new BlobMissing(`the picture of page ${job.page} (${job.picture}) is not in the blob store`);
  await store.setNote(note, JSON.stringify(await engine.readPage(blobToPicture(blob))));
}

/** Last stage: pages, with what OCR made of them, become the record. `failures` tells why pages were given up. */
export async function assembleDocument(
  job: DocumentJob,
  failures: ReadonlyMap<number, string>,
  store: BlobStore,
): Promise<DocumentResult> {
  const answer = await orResult(async () => {
    const files = await loadFiles(job, store);
    const blob = job.reading === null ? null : await store.get(job.reading);
    if (blob === null) throw new BlobMissing(`what was read of the document (${job.reading}) is not in the blob store`);
    // Written by the first stage of the same version.
    const { pages }: { readonly pages: readonly ReadPage[] } = JSON.parse(new TextDecoder().decode(blob));
    const readings = await loadReadings(job, pages, failures, store);
    const result = await compose(pages, readings, { job, store, files, onPage: () => {} });
    return { kind: 'done', result: failures.size === 0 ? result : markForRetry(result) };
  });
  if (answer.kind !== 'done') throw new Error('a document that is assembled has no pages left to read');
  return answer.result;
}

/** Drops what was kept only until the document was done; of a document with pages that failed, OCR's answers stay for another try. */
export async function dropWork(job: DocumentJob, store: BlobStore): Promise<void> {
  const blob = job.reading === null ? null : await store.get(job.reading);
  if (job.reading === null || blob === null) return;
  const { pages }: { readonly pages: readonly ReadPage[] } = JSON.parse(new TextDecoder().decode(blob));
  for (const { own, picture } of pages) {
    if (picture === null) continue;
    await store.remove(picture);
    await store.removeNote(pageNote(job.document, own.layout.page));
  }
  await store.remove(job.reading);
}

/** A page was given up by machines, not for what stands on it: the next run tries it again. */
function markForRetry(result: DocumentResult): DocumentResult {
  if (result.kind !== 'extracted') return result;
  return { ...result, documents: result.documents.map((document) => ({ ...document, retry: true })) };
}

async function loadReadings(
  job: DocumentJob,
  pages: readonly ReadPage[],
  failures: ReadonlyMap<number, string>,
  store: BlobStore,
): Promise<ReadonlyMap<number, PageReading>> {
  const readings = new Map<number, PageReading>();
  for (const { own, picture } of pages) {
    if (picture === null) continue;
    const { page } = own.layout;
    const note = await store.getNote(pageNote(job.document, page));
    const failure = failures.get(page);
    if (note !== null) readings.set(page, JSON.parse(note));
    else if (failure !== undefined) readings.set(page, { layout: own.layout, doubtful: [], failure });
    else throw new BlobMissing(`what OCR read on page ${page} is not in the blob store`);
  }
  return readings;
}

/** The same way as the local run goes, with OCR's answers at hand. */
async function compose(
  pages: readonly ReadPage[],
  readings: ReadonlyMap<number, PageReading>,
  { job, store, files }: StageContext,
): Promise<DocumentResult> {
  const parts = await extractSeries(files, async (part) => {
    const source = identifySource(part);
    const skipped = files.indexOf(part[0]);
    const own = part.length === files.length ? pages : await readPartAgain(part, pages.slice(skipped), job);
    const outcomes: PageOutcome[] = [];
    for (const [index, page] of own.entries()) {
      const reading = readings.get(skipped + index + 1);
      outcomes.push(page.own.ocrReason === null ? page.own : await replayOcr(page, reading, job));
    }
    const document: Document = composeDocument(source.format, outcomes);
    return assembleRecord(source, document, describeOcr(job));
  });
  return publish(parts, job, store);
}

/** Some pictures of a series as a document of their own: their pages count from 1 again. */
async function readPartAgain(
  part: SourceFiles,
  before: readonly ReadPage[],
  job: DocumentJob,
): Promise<readonly ReadPage[]> {
  const reading = await openSource(identifySource(part), { password: job.settings.password ?? undefined });
  if (reading.kind === 'document') throw new Error('pictures of pages have pages');
  try {
    const again: ReadPage[] = [];
    for (let page = 1; page <= reading.pages.pageCount; page++) {
      const own = await readOwnPage(reading.pages, page, job.settings.ocr_mode);
      again.push({ own, picture: before[page - 1]?.picture ?? null, problem: before[page - 1]?.problem ?? null });
    }
    return again;
  } finally {
    await reading.pages.close();
  }
}

/** A picture that nobody looks at: the engine's answer is known. */
const NO_PIXEL = { kind: 'raw', data: new Uint8Array(1), width: 1, height: 1, channels: 1 } as const;

/** Goes the way of a page through OCR with an engine that has the answer already. */
async function replayOcr(page: ReadPage, reading: PageReading | undefined, job: DocumentJob): Promise<PageOutcome> {
  const { ocr } = job.settings;
  const source: PagedSource = {
    pageCount: 1,
    readPage: async () => page.own.layout,
    takePicture: async (number) => {
      if (page.problem !== null) throw new Error(page.problem);
      return { page: number, size: null, image: NO_PIXEL };
    },
    close: async () => {},
  };
  const engine: OcrEngine | null = ocr && {
    name: ocr.engine,
    model: ocr.model,
    readPage: async () => {
      if (!reading) throw new BlobMissing(`page ${page.own.layout.page} was not read`);
      return reading;
    },
    close: async () => {},
  };
  return readPageByOcr(source, page.own, engine);
}

function describeOcr({ settings }: DocumentJob): PlanRecord['extractor']['ocr'] {
  return settings.ocr && { engine: settings.ocr.engine, model: settings.ocr.model, mode: settings.ocr_mode };
}

async function loadFiles(job: DocumentJob, store: BlobStore): Promise<SourceFiles> {
  const [first, ...rest] = job.files;
  const load = async (file: DocumentJob['files'][number]): Promise<SourceFile> => {
    const bytes = await store.get(file.blob);
    if (bytes === null)
      throw new BlobMissing(`${file.file_name} (${file.blob}) is not in the blob store: run ingest again`);
    return { fileName: file.file_name, bytes: new Uint8Array(bytes) };
  };
  return [await load(first), ...(await Promise.all(rest.map(load)))];
}

async function publish(parts: readonly SeriesPart[], job: DocumentJob, store: BlobStore): Promise<DocumentResult> {
  const documents = [];
  for (const { fileCount, record } of parts) {
    documents.push({
      file_count: fileCount,
      record: await store.put('records', new TextEncoder().encode(recordToJson(record))),
      doc_id: record.doc_id,
      document_key: record.document.key,
      counts: countRecord(record),
      retry: false,
    });
  }
  return { kind: 'extracted', file_names: job.files.map(({ file_name }) => file_name), documents };
}

/** A file that no record can be made of has a result as well: why. */
async function orResult(stage: () => Promise<ReadAnswer>): Promise<ReadAnswer> {
  try {
    return await stage();
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return {
      kind: 'done',
      result: { kind: error.code === 'unsupported' ? 'skipped' : 'failed', reason: error.message },
    };
  }
}

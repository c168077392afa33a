import { readFile } from 'node:fs/promises';
import { type Job, QueueEvents } from 'bullmq';
import { EXTRACTOR_VERSION } from '../extractor-version.ts';
import type { BlobStore } from '../ports.ts';
import { renameSource } from '../record-writer.ts';
import type { ExtractJob, JobOutcome, Runner } from '../runners/runner.ts';
import {
  type DocumentJob,
  type DocumentResult,
  documentJobId,
  documentResultSchema,
  nameDocument,
  type QueueSettings,
  resultNote,
} from './jobs.ts';
import { connect, DOCUMENT_JOB_OPTIONS, DOCUMENTS, openQueues, QUEUE_PREFIX, type Queues } from './queues.ts';

export interface QueueRunnerOptions {
  readonly redis: string;
  readonly store: BlobStore;
  /** What the engine that a call names says of itself; null: no OCR. */
  readonly ocr: QueueSettings['ocr'];
  /** Read again what has a result already. */
  readonly force: boolean;
  /** Aborted: what is on its way goes on without this process. */
  readonly stop: AbortSignal;
  readonly onError: (error: Error) => void;
  /** No worker of this version is there as the run begins: documents wait for one. */
  readonly onDeserted: () => void;
}

/** Documents that are on their way at once: enough for a hundred workers, and Redis holds no more of them. */
const SLOTS = 1_000;

/** How often a document is asked for whose end was not announced: announcements can be lost with their server. Milliseconds. */
const ASK_MS = 3_000;

/** Has documents read by workers, wherever they are, and collects the records. */
export async function createQueueRunner(options: QueueRunnerOptions): Promise<Runner> {
  const queues = openQueues(options.redis, options.onError);
  const connection = connect(options.redis, options.onError);
  const events = new QueueEvents(DOCUMENTS, { connection, prefix: QUEUE_PREFIX });
  events.on('error', options.onError);
  const bells = createBells();
  const wake = ({ jobId }: { readonly jobId: string }): void => bells.ring(jobId);
  events.on('completed', wake);
  events.on('failed', wake);
  options.stop.addEventListener('abort', bells.ringAll);
  await events.waitUntilReady();
  if ((await queues.documents.getWorkers()).length === 0) options.onDeserted();
  return {
    slots: SLOTS,
    run: async (job) => {
      const document = await describeDocument(job, options);
      const id = documentJobId(document.document);
      await forget(document, queues, options);
      for (;;) {
        const announced = bells.wait(id, ASK_MS);
        const outcome = await look(document, job, queues, options.store);
        if (outcome || options.stop.aborted) {
          bells.ring(id);
          return outcome ?? { kind: 'pending' };
        }
        await announced;
      }
    },
    close: async () => {
      await Promise.allSettled([events.close(), queues.close()]);
      connection.disconnect();
    },
  };
}

async function describeDocument(job: ExtractJob, { ocr, store }: QueueRunnerOptions): Promise<DocumentJob> {
  const { ocrMode, password } = job.settings;
  const settings: QueueSettings = { version: EXTRACTOR_VERSION, ocr_mode: ocrMode, ocr, password };
  const [first, ...rest] = job.files;
  const putFile = async (file: ExtractJob['files'][number]): Promise<DocumentJob['files'][number]> => {
    const known = `sources/${file.sha256}`;
    const blob = (await store.has(known)) ? known : await store.put('sources', await readFile(file.absolutePath));
    return { file_name: file.fileName, blob };
  };
  const files = [await putFile(first), ...(await Promise.all(rest.map(putFile)))] as const;
  const hashes = files.map(({ blob }) => blob);
  return { document: nameDocument(hashes, settings), files: [files[0], ...files.slice(1)], settings, reading: null };
}

/** A result that is not to be taken for this run's: the run was forced, or a page was given up for time. */
async function forget({ document }: DocumentJob, queues: Queues, { store, force }: QueueRunnerOptions): Promise<void> {
  const result = await readResult(document, store);
  const isToRetry = result?.kind === 'extracted' && result.documents.some(({ retry }) => retry);
  if (!force && !isToRetry) return;
  await store.removeNote(resultNote(document));
  const job = await queues.documents.getJob(documentJobId(document));
  if (job && ((await job.isCompleted()) || (await job.isFailed()))) await job.remove();
}

/** What became of a document so far; null where it is on its way, which it is put on where nobody knows of it. */
async function look(
  document: DocumentJob,
  job: ExtractJob,
  queues: Queues,
  store: BlobStore,
): Promise<JobOutcome | null> {
  const result = await readResult(document.document, store);
  if (result) return collect(result, job, store);
  const known: Job | undefined = await queues.documents.getJob(documentJobId(document.document));
  if (known && (await known.isFailed())) {
    return { kind: 'failed', reason: `${known.failedReason}; kehoach queue retry ${known.id} tries it again` };
  }
  // Done once, and its result was taken away since.
  const isOver = known !== undefined && (await known.isCompleted());
  if (isOver) await known.remove();
  if (!known || isOver) await enqueue(document, job, queues);
  return null;
}

async function enqueue(document: DocumentJob, job: ExtractJob, queues: Queues): Promise<void> {
  await queues.documents.add('document', document, {
    ...DOCUMENT_JOB_OPTIONS,
    jobId: documentJobId(document.document),
    priority: priorityOf(job.bytes),
  });
}

/** Small documents first: one step for each doubling of the size. */
export function priorityOf(bytes: number): number {
  return 1 + Math.ceil(Math.log2(bytes + 1));
}

async function readResult(document: string, store: BlobStore): Promise<DocumentResult | null> {
  const note = await store.getNote(resultNote(document));
  return note === null ? null : documentResultSchema.parse(JSON.parse(note));
}

/** The records from the store, under the names that the files have here. */
async function collect(result: DocumentResult, job: ExtractJob, store: BlobStore): Promise<JobOutcome> {
  if (result.kind !== 'extracted') return result;
  const names = job.files.map(({ fileName }) => fileName);
  const isRenamed = names.some((name, index) => name !== result.file_names[index]);
  const documents = [];
  let start = 0;
  for (const { file_count, record: key, doc_id, document_key, counts, retry } of result.documents) {
    const blob = await store.get(key);
    if (blob === null) throw new Error(`the record ${key} is not in the blob store: run again with --force`);
    const own = names.slice(start, start + file_count);
    const record = isRenamed ? new TextEncoder().encode(renameSource(new TextDecoder().decode(blob), own)) : blob;
    documents.push({ fileCount: file_count, record, docId: doc_id, documentKey: document_key, counts, retry });
    start += file_count;
  }
  return { kind: 'extracted', documents };
}

interface Bells {
  /** Settles when the name is rung, or after so long. */
  wait(name: string, atMostMs: number): Promise<void>;
  ring(name: string): void;
  ringAll(): void;
}

/** Wakes those who wait for a job. */
function createBells(): Bells {
  const waiting = new Map<string, Set<() => void>>();
  const ring = (name: string): void => {
    for (const wake of waiting.get(name) ?? []) wake();
  };
  return {
    wait: (name, atMostMs) =>
      new Promise((resolve) => {
        const wake = (): void => {
          clearTimeout(timer);
          const others = waiting.get(name);
          others?.delete(wake);
          if (others?.size === 0) waiting.delete(name);
          resolve();
        };
        const timer = setTimeout(wake, atMostMs);
        waiting.set(name, (waiting.get(name) ?? new Set()).add(wake));
      }),
    ring,
    ringAll: () => {
      for (const name of [...waiting.keys()]) ring(name);
    },
  };
}

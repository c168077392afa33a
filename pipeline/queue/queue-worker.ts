import { setMaxListeners } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Job, UnrecoverableError, WaitingChildrenError, WaitingError, Worker, type WorkerOptions } from 'bullmq';
import type { Logger } from 'pino';
import type { BlobStore } from '../ports.ts';
import { createThreadPool, TaskGivenUp, type ThreadPool } from '../runners/thread-pool.ts';
import { createFolderStore } from '../stores/folder-store.ts';
import { dropWork } from './document-stages.ts';
import {
  type DocumentJob,
  type DocumentResult,
  documentJobSchema,
  pageJobId,
  pageJobSchema,
  resultNote,
} from './jobs.ts';
import type { QueueMetrics } from './metrics.ts';
import type { QueueAnswer, QueueTask } from './queue-task.ts';
import { connect, DOCUMENTS, openQueues, PAGE_JOB_OPTIONS, PAGES, QUEUE_PREFIX, type Queues } from './queues.ts';

export interface QueueWorkerOptions {
  readonly redis: string;
  /** Folder of the blob store. */
  readonly blobs: string;
  /** Documents read and assembled at once. */
  readonly concurrency: number;
  /** Pages read by OCR at once. */
  readonly ocrConcurrency: number;
  readonly timeoutMs: number;
  readonly memoryLimitMb: number;
  /** A job whose worker gives no sign for so long is another's. Milliseconds. */
  readonly lockMs: number;
  readonly log: Logger;
  readonly metrics: QueueMetrics | null;
  /** The module that a thread runs; ours where it is not given. */
  readonly workerFile?: string;
}

export interface QueueWorker {
  /** Takes no more jobs, waits so long for those at hand, and hands back what is not done by then. */
  close(graceMs: number): Promise<void>;
}

/** A lost worker's job is given to another so often; a document that kills every worker is given up. */
const MAX_STALLS = 5;

type Pool = ThreadPool<QueueTask, QueueAnswer, null>;

/** A job with the token by which its lock is held. */
interface ActiveJob {
  readonly job: Job;
  readonly token: string | undefined;
}

/** What the processors have at hand. */
interface Workshop {
  readonly options: QueueWorkerOptions;
  readonly store: BlobStore;
  readonly queues: Queues;
  readonly documentThreads: Pool;
  readonly pageThreads: Pool;
  /** Aborted when the grace is over: what is at hand goes back to the queue. */
  readonly handBack: AbortSignal;
}

export function startQueueWorker(options: QueueWorkerOptions): QueueWorker {
  const { log, metrics } = options;
  const onError = (error: Error): void => log.warn({ err: error.message }, 'connection');
  const grace = new AbortController();
  setMaxListeners(options.concurrency + options.ocrConcurrency, grace.signal);
  const createPool = (threads: number): Pool =>
    createThreadPool({
      ...options,
      threads,
      workerFile: options.workerFile ?? fileURLToPath(new URL('./queue-thread-worker.js', import.meta.url)),
      onOutput: (text) => log.debug({ text: text.trimEnd() }, 'a library wrote'),
    });
  const workshop: Workshop = {
    options,
    store: createFolderStore(options.blobs),
    queues: openQueues(options.redis, onError),
    documentThreads: createPool(options.concurrency),
    pageThreads: createPool(options.ocrConcurrency),
    handBack: grace.signal,
  };
  const connection = connect(options.redis, onError);
  const shared: WorkerOptions = {
    connection,
    prefix: QUEUE_PREFIX,
    lockDuration: options.lockMs,
    stalledInterval: options.lockMs,
    maxStalledCount: MAX_STALLS,
  };
  const workers = [
    new Worker(DOCUMENTS, (job, token) => processDocument(job, token, workshop), {
      ...shared,
      concurrency: options.concurrency,
    }),
    new Worker(PAGES, (job, token) => processPage(job, token, workshop), {
      ...shared,
      concurrency: options.ocrConcurrency,
    }),
  ];
  for (const worker of workers) {
    worker.on('error', onError);
    worker.on('completed', (job) => {
      log.info({ queue: worker.name, job: job.id, document: job.data.document, page: job.data.page }, 'job done');
      metrics?.done(worker.name, (job.finishedOn ?? 0) - (job.processedOn ?? 0));
    });
    worker.on('failed', (job, error) => {
      log.error(
        { queue: worker.name, job: job?.id, document: job?.data.document, page: job?.data.page, reason: error.message },
        'job failed',
      );
      metrics?.failed(worker.name);
    });
    worker.on('stalled', (job) => log.warn({ queue: worker.name, job }, 'job taken over from a lost worker'));
  }
  return {
    close: async (graceMs) => {
      const timer = setTimeout(() => grace.abort(), graceMs);
      await Promise.allSettled(workers.map((worker) => worker.close()));
      clearTimeout(timer);
      await Promise.allSettled([
        workshop.documentThreads.close(),
        workshop.pageThreads.close(),
        workshop.queues.close(),
      ]);
      connection.disconnect();
    },
  };
}

/** read → one job a page that OCR must read → assemble → publish. A job that was interrupted goes on where it was. */
async function processDocument(job: Job, token: string | undefined, workshop: Workshop): Promise<void> {
  const { store, documentThreads, options } = workshop;
  const data = documentJobSchema.parse(job.data);
  if ((await store.getNote(resultNote(data.document))) !== null) return;
  let current = data;
  if (current.reading === null) {
    const answer = await runInThread({ job, token }, workshop, documentThreads, {
      kind: 'read',
      blobs: options.blobs,
      job: current,
    });
    if (answer.kind === 'done') return publish(current, answer.result, store);
    if (answer.kind !== 'pages') throw new Error(`reading a document answers with no ${answer.kind}`);
    await addPages(job, current, answer.pages, workshop);
    current = { ...current, reading: answer.reading };
    await job.updateData(current);
  }
  if (await job.moveToWaitingChildren(token ?? '')) throw new WaitingChildrenError();
  const failures = await collectFailures(job);
  const answer = await runInThread({ job, token }, workshop, documentThreads, {
    kind: 'assemble',
    blobs: options.blobs,
    job: current,
    failures,
  });
  if (answer.kind !== 'done') throw new Error(`assembling a document answers with no ${answer.kind}`);
  await publish(current, answer.result, store);
  if (failures.length === 0) await dropWork(current, store);
}

async function publish(job: DocumentJob, result: DocumentResult, store: BlobStore): Promise<void> {
  await store.setNote(resultNote(job.document), JSON.stringify(result));
}

/** The pages of a long scan go to whoever is free; the first pages of all documents before the later pages of any. */
async function addPages(
  parent: Job,
  { document, settings }: DocumentJob,
  pages: readonly { readonly page: number; readonly picture: string }[],
  { queues }: Workshop,
): Promise<void> {
  await Promise.all(pages.map(({ page }) => dropFailedPage(queues, pageJobId(document, page))));
  await queues.pages.addBulk(
    pages.map(({ page, picture }, index) => ({
      name: 'page',
      data: { document, page, picture, engine: settings.ocr?.engine ?? '' },
      opts: {
        ...PAGE_JOB_OPTIONS,
        jobId: pageJobId(document, page),
        priority: index + 1,
        parent: { id: parent.id ?? '', queue: parent.queueQualifiedName },
      },
    })),
  );
}

/** A page that failed in an earlier reading of the document would be taken for this one's. */
async function dropFailedPage(queues: Queues, id: string): Promise<void> {
  const old = await queues.pages.getJob(id);
  if (old && (await old.isFailed())) await old.remove();
}

/** Pages that were given up, with their reasons. */
async function collectFailures(job: Job): Promise<readonly (readonly [number, string])[]> {
  const ignored = await job.getIgnoredChildrenFailures();
  return Object.entries(ignored).map(
    ([key, reason]) => [Number(key.slice(key.lastIndexOf('-') + 1)), String(reason)] as const,
  );
}

async function processPage(job: Job, token: string | undefined, workshop: Workshop): Promise<void> {
  const page = pageJobSchema.parse(job.data);
  await runInThread({ job, token }, workshop, workshop.pageThreads, {
    kind: 'page',
    blobs: workshop.options.blobs,
    job: page,
  });
}

/** Throws what the queue understands: to be tried again, not to be tried again, or handed back. */
async function runInThread(
  { job, token }: ActiveJob,
  { handBack }: Workshop,
  pool: Pool,
  task: QueueTask,
): Promise<Exclude<QueueAnswer, { kind: 'outage' }>> {
  const interruption = watchForAbort(handBack);
  try {
    const answer = await Promise.race([pool.run(task), interruption.aborted]);
    if (answer === 'aborted') {
      await job.moveToWait(token);
      throw new WaitingError();
    }
    if (answer.kind === 'outage') throw new Error(answer.reason);
    return answer;
  } catch (error) {
    if (error instanceof TaskGivenUp && error.kind === 'failed') throw new UnrecoverableError(error.message);
    throw error;
  } finally {
    interruption.end();
  }
}

/** One listener a job, which goes with the job: the signal lives as long as the worker. */
function watchForAbort(signal: AbortSignal): { readonly aborted: Promise<'aborted'>; end(): void } {
  let ring = (): void => {};
  const aborted = new Promise<'aborted'>((resolve) => {
    ring = () => resolve('aborted');
    if (signal.aborted) ring();
    else signal.addEventListener('abort', ring, { once: true });
  });
  return { aborted, end: () => signal.removeEventListener('abort', ring) };
}

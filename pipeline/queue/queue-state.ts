import type { Job, Queue } from 'bullmq';
import type { Queues } from './queues.ts';

/** How many jobs of a queue are in which state. */
export interface QueueCounts {
  readonly queue: string;
  readonly waiting: number;
  readonly active: number;
  /** Between two tries. */
  readonly delayed: number;
  /** Documents whose pages are with OCR. */
  readonly waiting_for_pages: number;
  readonly failed: number;
}

export interface QueueStatus {
  readonly queues: readonly QueueCounts[];
  readonly workers: number;
}

export interface FailedJob {
  readonly id: string;
  readonly queue: string;
  readonly document: string;
  readonly page: number | null;
  readonly file_name: string | null;
  readonly reason: string;
  readonly tries: number;
  readonly failed_on: string | null;
}

export async function readStatus(queues: Queues): Promise<QueueStatus> {
  const counts = await Promise.all([queues.documents, queues.pages].map(countJobs));
  return { queues: counts, workers: (await queues.documents.getWorkers()).length };
}

async function countJobs(queue: Queue): Promise<QueueCounts> {
  const counts = await queue.getJobCounts('wait', 'prioritized', 'active', 'delayed', 'waiting-children', 'failed');
  const of = (state: string): number => counts[state] ?? 0;
  return {
    queue: queue.name,
    waiting: of('wait') + of('prioritized'),
    active: of('active'),
    delayed: of('delayed'),
    waiting_for_pages: of('waiting-children'),
    failed: of('failed'),
  };
}

export async function listFailed(queues: Queues): Promise<readonly FailedJob[]> {
  const jobs = await Promise.all([queues.documents, queues.pages].map((queue) => queue.getFailed()));
  return jobs.flat().map(describeFailed);
}

function describeFailed(job: Job): FailedJob {
  return {
    id: job.id ?? '',
    queue: job.queueName,
    document: job.data.document,
    page: job.data.page ?? null,
    file_name: job.data.files?.[0]?.file_name ?? null,
    reason: job.failedReason ?? 'no reason is known',
    tries: job.attemptsMade,
    failed_on: job.finishedOn === undefined ? null : new Date(job.finishedOn).toISOString(),
  };
}

/**
 * Tries failed jobs again: those that are named, or all. Answers with the ids of those that are on their way again. What
 * comes of it is collected by the next ingest; a document that was published without a page is then made again.
 */
export async function retryFailed(ids: readonly string[], queues: Queues): Promise<readonly string[]> {
  const failed = (await listFailed(queues)).filter(({ id }) => ids.length === 0 || ids.includes(id));
  for (const { id, queue } of failed) {
    const job = await (queue === queues.pages.name ? queues.pages : queues.documents).getJob(id);
    await job?.retry('failed');
  }
  return failed.map(({ id }) => id);
}

/** Takes from the queues what nobody works on yet. Answers with how many jobs that were. */
export async function drainQueues(queues: Queues): Promise<number> {
  const { queues: before } = await readStatus(queues);
  await Promise.all([queues.documents.drain(true), queues.pages.drain(true)]);
  const { queues: after } = await readStatus(queues);
  const count = (counts: readonly QueueCounts[]): number =>
    counts.reduce((sum, { waiting, delayed }) => sum + waiting + delayed, 0);
  return count(before) - count(after);
}

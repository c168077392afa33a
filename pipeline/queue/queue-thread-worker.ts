import type { OcrEngine } from '../ports.ts';
import { divertOutput, tellPool } from '../runners/divert-output.ts';
import { findThreadEngine } from '../runners/thread-engine.ts';
import type { ThreadTask } from '../runners/thread-pool.ts';
import { createFolderStore } from '../stores/folder-store.ts';
import { assembleDocument, BlobMissing, readDocument, readPageJob } from './document-stages.ts';
import type { QueueAnswer, QueueTask } from './queue-task.ts';

/** Errors of shared storage: the same task may go well in a moment, or on another machine. */
const STORAGE_ERRORS: ReadonlySet<unknown> = new Set([
  'EIO',
  'ENOSPC',
  'ESTALE',
  'EBUSY',
  'ETIMEDOUT',
  'EAGAIN',
  'EMFILE',
  'ENFILE',
  'EROFS',
  'EACCES',
]);

/** The pool's entry into a thread of a queue worker. */
export async function runTask({ taskId, input }: ThreadTask<QueueTask>): Promise<QueueAnswer> {
  const store = createFolderStore(input.blobs);
  try {
    switch (input.kind) {
      case 'read':
        return await readDocument(input.job, store, () => tellPool({ kind: 'news', taskId, news: null }));
      case 'page': {
        const engine: OcrEngine = await findThreadEngine(input.job.engine);
        await readPageJob(input.job, store, engine);
        return { kind: 'page' };
      }
      case 'assemble':
        return { kind: 'done', result: await assembleDocument(input.job, new Map(input.failures), store) };
    }
  } catch (error) {
    const isOutage =
      error instanceof BlobMissing || (error instanceof Error && 'code' in error && STORAGE_ERRORS.has(error.code));
    if (!isOutage) throw error;
    return { kind: 'outage', reason: error.message };
  }
}

divertOutput();

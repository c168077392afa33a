import { parentPort, workerData } from 'node:worker_threads';
import { buildBatch } from './build-batch.ts';
import { openReviews } from './open-reviews.ts';
import type { RowAnswer, RowTask, RowWorkerData } from './row-messages.ts';

const { outFolder, loadedAt }: RowWorkerData = workerData;
const reviews = await openReviews(outFolder);

/** One after the other, in the order in which they come. */
let last = Promise.resolve();
parentPort?.on('message', (task: RowTask) => {
  last = last.then(() => answer(task));
});

async function answer({ id, group }: RowTask): Promise<void> {
  try {
    const built = await buildBatch(group, { reviews, loadedAt });
    const buffers = [...(built.batch?.csv.values() ?? [])]
      .map((csv) => csv.buffer)
      .filter((buffer) => buffer instanceof ArrayBuffer);
    send({ kind: 'built', id, built }, buffers);
  } catch (error) {
    send({ kind: 'fault', id, message: error instanceof Error ? (error.stack ?? error.message) : String(error) }, []);
  }
}

/** Rows are handed over, not copied. */
function send(message: RowAnswer, buffers: readonly ArrayBuffer[]): void {
  parentPort?.postMessage(message, buffers);
}

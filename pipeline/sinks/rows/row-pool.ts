import { Worker, type WorkerOptions } from 'node:worker_threads';
import type { WorkGroup } from './batch.ts';
import { type BuiltBatch, buildBatch } from './build-batch.ts';
import type { ReviewSource } from './reviewed-record.ts';
import type { RowAnswer, RowTask, RowWorkerData } from './row-messages.ts';

/** Makes rows of records. */
export interface RowPool {
  /** How many batches it makes at the same time, beside whoever asks for them. */
  readonly threads: number;
  build(group: WorkGroup): Promise<BuiltBatch>;
  close(): Promise<void>;
}

export interface RowPoolOptions extends RowWorkerData {
  readonly reviews: ReviewSource;
  /** 0: in the thread that asks. */
  readonly threads: number;
}

export function createRowPool(options: RowPoolOptions): RowPool {
  if (options.threads === 0) {
    return {
      threads: 0,
      build: (group) => buildBatch(group, options),
      close: async () => undefined,
    };
  }
  const workers = Array.from({ length: options.threads }, () => startWorker(options));
  let next = 0;
  return {
    threads: options.threads,
    build: async (group) => {
      const worker = workers[next % workers.length];
      next += 1;
      if (worker === undefined) throw new Error('the pool has no threads');
      return worker.build(group);
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}

interface RowWorker {
  build(group: WorkGroup): Promise<BuiltBatch>;
  close(): Promise<void>;
}

interface Waiting {
  resolve(built: BuiltBatch): void;
  reject(error: Error): void;
}

/** Most memory of a thread for its objects: a batch is a few dozen megabytes, one huge record more. */
const HEAP_MB = 512;

/** From the sources a thread first loads what runs them. */
const SOURCE_START = (url: URL): string =>
  `import('tsx/esm/api').then(({ tsImport }) => tsImport(${JSON.stringify(url.href)}, ${JSON.stringify(import.meta.url)}))`;

function openThread(options: WorkerOptions): Worker {
  if (import.meta.url.endsWith('.js')) return new Worker(new URL('./row-worker.js', import.meta.url), options);
  return new Worker(SOURCE_START(new URL('./row-worker.ts', import.meta.url)), { ...options, eval: true });
}

function startWorker({ outFolder, loadedAt }: RowPoolOptions): RowWorker {
  const data: RowWorkerData = { outFolder, loadedAt };
  const worker = openThread({ workerData: data, resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  const fail = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`the thread that makes rows ended with code ${code}`)));
  worker.on('message', (answer: RowAnswer) => {
    const asker = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.kind === 'built') asker?.resolve(restoreBuffers(answer.built));
    else asker?.reject(new Error(answer.message));
  });
  return {
    build: (group) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        const task: RowTask = { id: lastId, group };
        worker.postMessage(task);
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}

/** A Buffer arrives as the Uint8Array that it is. */
function restoreBuffers(built: BuiltBatch): BuiltBatch {
  if (built.batch === null) return built;
  const csv = new Map(
    [...built.batch.csv].map(([name, bytes]) => [name, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)]),
  );
  return { ...built, batch: { ...built.batch, csv } };
}

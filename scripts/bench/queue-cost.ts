import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { createQueueRunner } from '../../pipeline/queue/queue-runner.ts';
import { startQueueWorker } from '../../pipeline/queue/queue-worker.ts';
import type { Runner } from '../../pipeline/runners/runner.ts';
import { createFolderStore } from '../../pipeline/stores/folder-store.ts';
import { startRedis } from '../soak/redis-server.ts';
import { type BenchFigure, type Benchmark, findMedian } from './measure.ts';

const DOCUMENTS = 300;
const ROUNDS = 5;

/** What putting a document on the queue, taking it off and collecting it may cost. Milliseconds. */
const MOST_MS = 15;

/** The queue's own cost for a document: everything but the stages, which do nothing here. */
export const queueCostBenchmark: Benchmark = {
  name: 'queue',
  measure: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kehoach-bench-queue-'));
    const redis = await startRedis();
    const blobs = join(folder, 'blobs');
    const worker = startQueueWorker({
      redis: redis.url,
      blobs,
      concurrency: 2,
      ocrConcurrency: 1,
      timeoutMs: 60_000,
      memoryLimitMb: 256,
      lockMs: 30_000,
      log: pino({ level: 'silent' }),
      metrics: null,
      workerFile: fileURLToPath(new URL('./empty-stages.mjs', import.meta.url)),
    });
    const stop = new AbortController();
    const runner = await createQueueRunner({
      redis: redis.url,
      store: createFolderStore(blobs),
      ocr: null,
      force: false,
      stop: stop.signal,
      onError: () => {},
      onDeserted: () => {},
    });
    try {
      const rounds: number[] = [];
      // The first round starts threads and does not count.
      for (let round = 0; round <= ROUNDS; round++) rounds.push(await runDocuments(runner, folder, round));
      const figure: BenchFigure = {
        what: `a document through the queue, stages empty (${DOCUMENTS} at once)`,
        value: findMedian(rounds.slice(1)),
        unit: 'ms',
        limit: { kind: 'most', value: MOST_MS },
      };
      return [figure];
    } finally {
      await runner.close();
      await worker.close(0);
      await redis.stop();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** Milliseconds a document. */
async function runDocuments(runner: Runner, folder: string, round: number): Promise<number> {
  const absolutePath = join(folder, `round-${round}`);
  const jobs = await Promise.all(
    Array.from({ length: DOCUMENTS }, async (_, index) => {
      const path = `${absolutePath}-${index}`;
      await writeFile(path, `${round} ${index}`);
      return { fileName: `${index}.txt`, absolutePath: path, sha256: `none-${round}-${index}` };
    }),
  );
  const begin = performance.now();
  await Promise.all(
    jobs.map((file) =>
      runner.run(
        { files: [file], bytes: 10, settings: { ocrMode: 'never', ocrEngine: null, password: null } },
        () => {},
      ),
    ),
  );
  return (performance.now() - begin) / DOCUMENTS;
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgram, waitFor } from '../soak/program.ts';
import { startRedis } from '../soak/redis-server.ts';
import { type Benchmark, ratio, timeInTurn } from './measure.ts';

/** Another folder of plans can be given in KEHOACH_BENCH; scans take minutes. */
const FOLDER = process.env.KEHOACH_BENCH ?? 'fixtures/plans';

const ROUNDS = 3;

/** Time through a queue and two workers of one job each, of the local run with two jobs. */
const MOST_OF_LOCAL = 1.1;

/** The same plans through the queue and by the local run, on this machine. */
export const queueCorpusBenchmark: Benchmark = {
  name: 'queue-corpus',
  measure: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kehoach-bench-corpus-'));
    const redis = await startRedis();
    const places = ['--redis', redis.url, '--blobs', join(folder, 'blobs')];
    const workers = [1, 2].map(() => startProgram('worker', ...places, '--concurrency', '1', '--ocr-concurrency', '1'));
    const ingest = async (...options: readonly string[]): Promise<void> => {
      const run = startProgram('ingest', FOLDER, '--out', join(folder, 'out'), '--force', ...options);
      const code = await run.ended;
      if (code !== 0 && code !== 1) throw new Error(`ingest ended with ${code}: ${run.said()}`);
    };
    try {
      await Promise.all(workers.map((worker) => waitFor(worker, 'worker ready')));
      const [local = Number.NaN, queued = Number.NaN] = await timeInTurn(
        [() => ingest('--jobs', '2'), () => ingest(...places)],
        ROUNDS,
      );
      return [
        ratio(
          `${FOLDER} through two workers, of the local run (${(local / 1000).toFixed(1)} s)`,
          queued,
          local,
          MOST_OF_LOCAL,
        ),
      ];
    } finally {
      for (const { child } of workers) child.kill('SIGTERM');
      await Promise.all(workers.map(({ ended }) => ended));
      await redis.stop();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

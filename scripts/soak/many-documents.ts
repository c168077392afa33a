import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { readRecordTexts, startProgram, waitFor } from './program.ts';
import { startRedis } from './redis-server.ts';
import { layPlans } from './sample-plans.ts';

export interface ThroughputReport {
  readonly documents: number;
  readonly seconds: number;
  readonly perSecond: number;
  /** Most that Redis used meanwhile, and what it used at the end. */
  readonly redisPeakMb: number;
  readonly redisEndMb: number;
}

/** How often Redis is asked what it uses. Milliseconds. */
const ASK_MS = 250;

/** Puts so many tiny documents through a queue with two workers. Throws where one is lost. */
export async function runManyDocuments(count: number): Promise<ThroughputReport> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-many-'));
  const redis = await startRedis();
  const places = ['--redis', redis.url, '--blobs', join(folder, 'blobs')];
  const workers = [1, 2].map(() => startProgram('worker', ...places, '--concurrency', '1', '--ocr-concurrency', '1'));
  const asking = new Redis(redis.url);
  let peak = 0;
  const timer = setInterval(() => {
    readMegabytes(asking).then(
      (megabytes) => {
        peak = Math.max(peak, megabytes);
      },
      () => {},
    );
  }, ASK_MS);
  try {
    await layPlans(join(folder, 'plans'), count);
    await Promise.all(workers.map((worker) => waitFor(worker, 'worker ready')));
    const begin = performance.now();
    const ingest = startProgram('ingest', join(folder, 'plans'), '--out', join(folder, 'out'), ...places);
    if ((await ingest.ended) !== 0) throw new Error(`ingest failed: ${ingest.said()}`);
    const seconds = (performance.now() - begin) / 1000;
    const records = (await readRecordTexts(join(folder, 'out'))).size;
    if (records !== count) throw new Error(`${records} records of ${count} documents`);
    return {
      documents: count,
      seconds,
      perSecond: count / seconds,
      redisPeakMb: peak,
      redisEndMb: await readMegabytes(asking),
    };
  } finally {
    clearInterval(timer);
    asking.disconnect();
    for (const { child } of workers) child.kill('SIGTERM');
    await Promise.all(workers.map(({ ended }) => ended));
    await redis.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function readMegabytes(redis: Redis): Promise<number> {
  // used_memory:1234567
  return Number(/^used_memory:(\d+)/mu.exec(await redis.info('memory'))?.[1] ?? 0) / 1024 / 1024;
}

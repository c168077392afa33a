import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readRecordTexts, startProgram, waitFor } from '../../../scripts/soak/program.ts';
import { startRedis } from '../../../scripts/soak/redis-server.ts';

const PLANS = 'fixtures/plans';

it(
  'gives the same records through two workers as the local run, byte for byte',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kehoach-corpus-'));
    const redis = await startRedis();
    const places = ['--redis', redis.url, '--blobs', join(folder, 'blobs')];
    const workers = [1, 2].map(() => startProgram('worker', ...places, '--concurrency', '1', '--ocr-concurrency', '1'));
    try {
      const local = startProgram('ingest', PLANS, '--out', join(folder, 'local'));
      expect(await local.ended).toBe(0);
      await Promise.all(workers.map((worker) => waitFor(worker, 'worker ready')));
      const queued = startProgram('ingest', PLANS, '--out', join(folder, 'queued'), ...places);
      expect(await queued.ended).toBe(0);
      const records = await readRecordTexts(join(folder, 'queued'));
      expect(records.size).toBeGreaterThan(3);
      expect(records).toEqual(await readRecordTexts(join(folder, 'local')));
    } finally {
      for (const { child } of workers) child.kill('SIGTERM');
      expect(await Promise.all(workers.map(({ ended }) => ended))).toEqual([0, 0]);
      await redis.stop();
      await rm(folder, { recursive: true, force: true });
    }
  },
  10 * 60_000,
);

import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import type { ExtractJob } from '../../../pipeline/runners/runner.ts';
import { createThreadRunner } from '../../../pipeline/runners/thread-runner.ts';

const runner = createThreadRunner({
  jobs: 2,
  timeoutMs: 3_000,
  memoryLimitMb: 64,
  onOutput: () => {},
  workerFile: fileURLToPath(new URL('./poison-worker.mjs', import.meta.url)),
});
afterAll(() => runner.close());

const job = (fileName: string): ExtractJob => ({
  files: [{ fileName, absolutePath: '/nowhere', sha256: '' }],
  bytes: 1,
  settings: { ocrMode: 'never', ocrEngine: null, password: null },
});

it.each([
  ['loops', 'failed', /got no further for 3 seconds/],
  ['exhausts memory', 'failed', /more than 64 MB/],
  ['ends the thread', 'failed', /worker exited with code: 3/],
  ['throws', 'failed', /a bug/],
  ['throws aside', 'failed', /stray/],
  ['takes its time', 'skipped', /takes its time/],
])('a document that %s costs itself alone', async (name, kind, reason) => {
  const bystanders = ['a', 'b', 'c'].map((each) => runner.run(job(each), () => {}));
  const pages: number[] = [];
  expect(await runner.run(job(name), ({ page }) => pages.push(page))).toMatchObject({
    kind,
    reason: expect.stringMatching(reason),
  });
  if (name === 'takes its time') expect(pages.slice(0, 4)).toEqual([1, 2, 3, 4]);
  for (const outcome of await Promise.all(bystanders)) expect(outcome.kind).toBe('skipped');
});

it('says so when no thread can start', async () => {
  const broken = createThreadRunner({
    jobs: 1,
    timeoutMs: 60_000,
    memoryLimitMb: 64,
    onOutput: () => {},
    workerFile: '/nowhere.mjs',
  });
  await expect(broken.run(job('a'), () => {})).rejects.toThrow(/worker threads cannot start/);
  await broken.close();
});

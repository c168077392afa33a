import { mkdir, mkdtemp, readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startBoard } from '../../../pipeline/queue/board.ts';
import { startMetricsServer } from '../../../pipeline/queue/metrics.ts';
import { createQueueRunner, priorityOf } from '../../../pipeline/queue/queue-runner.ts';
import { drainQueues, listFailed, readStatus, retryFailed } from '../../../pipeline/queue/queue-state.ts';
import { type QueueWorker, type QueueWorkerOptions, startQueueWorker } from '../../../pipeline/queue/queue-worker.ts';
import { checkServer, openQueues, type Queues } from '../../../pipeline/queue/queues.ts';
import type { ExtractJob, JobOutcome, Runner } from '../../../pipeline/runners/runner.ts';
import { createFolderStore } from '../../../pipeline/stores/folder-store.ts';
import { type OwnRedis, startRedis } from '../../../scripts/soak/redis-server.ts';
import { layFiles } from '../../scripts/run-cli.ts';

let redis: OwnRedis;
let folder = '';
let queues: Queues;
let runner: Runner;
const workers: QueueWorker[] = [];

beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis.stop());

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kehoach-queue-'));
  await mkdir(join(folder, 'blobs'));
  queues = openQueues(redis.url, () => {});
  await queues.documents.obliterate({ force: true });
  await queues.pages.obliterate({ force: true });
  runner = await openRunner();
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.close(0)));
  await runner.close();
  await queues.close();
});

function openRunner(
  changes: {
    readonly force?: boolean;
    readonly stop?: AbortSignal;
    readonly engine?: string;
    readonly onDeserted?: () => void;
  } = {},
): Promise<Runner> {
  return createQueueRunner({
    redis: redis.url,
    store: createFolderStore(join(folder, 'blobs')),
    ocr: { engine: changes.engine ?? 'stand-in', model: 'none' },
    force: changes.force ?? false,
    stop: changes.stop ?? new AbortController().signal,
    onError: () => {},
    onDeserted: changes.onDeserted ?? (() => {}),
  });
}

/** A worker with stages that take no time; see stand-in-worker.mjs. */
function startStandIn(changes: Partial<QueueWorkerOptions> = {}): QueueWorker {
  const worker = startQueueWorker({
    redis: redis.url,
    blobs: join(folder, 'blobs'),
    concurrency: 2,
    ocrConcurrency: 2,
    timeoutMs: 1_000,
    memoryLimitMb: 64,
    lockMs: 5_000,
    log: pino({ level: 'silent' }),
    metrics: null,
    workerFile: fileURLToPath(new URL('./stand-in-worker.mjs', import.meta.url)),
    ...changes,
  });
  workers.push(worker);
  return worker;
}

/** Puts a document of that name on the queue and waits for what becomes of it. */
async function run(name: string, by: Runner = runner, bytes = 10): Promise<JobOutcome> {
  await layFiles(folder, { [name]: name });
  const job: ExtractJob = {
    files: [{ fileName: name, absolutePath: join(folder, name), sha256: `none-of-${name}` }],
    bytes,
    settings: { ocrMode: 'auto', ocrEngine: 'stand-in', password: null },
  };
  return by.run(job, () => {});
}

async function readOrder(): Promise<readonly string[]> {
  return (await readFile(join(folder, 'blobs/done.log'), 'utf8')).trim().split('\n');
}

describe('a document on the queue', () => {
  it('is read once, however often it is asked for', async () => {
    startStandIn();
    const outcomes = await Promise.all([run('a.txt'), run('a.txt'), run('a.txt')]);
    expect(outcomes).toEqual([1, 2, 3].map(() => ({ kind: 'skipped', reason: 'a.txt is done' })));
    expect(await run('a.txt')).toMatchObject({ kind: 'skipped' });
    expect(await readOrder()).toEqual(['a.txt']);
  });

  it('is read again when that is forced', async () => {
    startStandIn();
    await run('a.txt');
    const forced = await openRunner({ force: true });
    await run('a.txt', forced);
    await forced.close();
    expect(await readOrder()).toEqual(['a.txt', 'a.txt']);
  });

  it('waits for all its pages', async () => {
    startStandIn();
    expect(await run('pages-12.pdf')).toMatchObject({ kind: 'skipped', reason: 'pages-12.pdf is done' });
    expect((await readStatus(queues)).queues).toEqual([
      { queue: 'documents', waiting: 0, active: 0, delayed: 0, waiting_for_pages: 0, failed: 0 },
      { queue: 'pages', waiting: 0, active: 0, delayed: 0, waiting_for_pages: 0, failed: 0 },
    ]);
  });

  it('is published without the pages that failed for good, which are kept with their reason', async () => {
    startStandIn();
    const broken = await openRunner({ engine: 'broken' });
    expect(await run('pages-2.pdf', broken)).toMatchObject({ kind: 'skipped', reason: 'pages-2.pdf is done' });
    await broken.close();
    const failed = await listFailed(queues);
    expect(failed.map(({ queue, page, reason }) => ({ queue, page, reason }))).toEqual(
      expect.arrayContaining([{ queue: 'pages', page: 1, reason: expect.stringContaining('the engine broke') }]),
    );
  });

  it('that is poison is given up after its tries while the others finish', async () => {
    startStandIn({ timeoutMs: 4_000 });
    const sound = Promise.all(Array.from({ length: 20 }, (_, index) => run(`sound-${index}.txt`)));
    const poison = await Promise.all([run('loops.txt'), run('hoards.txt'), run('throws.txt')]);
    expect(poison).toEqual([
      { kind: 'failed', reason: expect.stringContaining('got no further for 4 seconds') },
      { kind: 'failed', reason: expect.stringContaining('more than 64 MB') },
      { kind: 'failed', reason: expect.stringContaining('a bug') },
    ]);
    expect((await sound).map(({ kind }) => kind)).toEqual(Array.from({ length: 20 }, () => 'skipped'));
    const failed = await listFailed(queues);
    expect(new Map(failed.map(({ file_name, tries }) => [file_name, tries]))).toEqual(
      new Map([
        ['loops.txt', 3],
        ['hoards.txt', 3],
        ['throws.txt', 1],
      ]),
    );
    expect(await retryFailed([failed[0]?.id ?? ''], queues)).toEqual([failed[0]?.id]);
  });

  it('that is big does not hold up the small ones', async () => {
    const big = run('pages-60.pdf', runner, 60_000_000);
    startStandIn({ concurrency: 1, ocrConcurrency: 1 });
    const small = Array.from({ length: 10 }, (_, index) => run(`pages-2-${index}.pdf`, runner, 10_000));
    await Promise.all([big, ...small]);
    const order = await readOrder();
    process.stdout.write(
      `of 11 documents the one of 60 pages was done as number ${order.indexOf('pages-60.pdf') + 1}\n`,
    );
    expect(order.at(-1)).toBe('pages-60.pdf');
  });

  it('goes on when its worker is asked to end, and is handed back after the grace', async () => {
    const first = startStandIn({ timeoutMs: 60_000 });
    const outcome = run('slow.txt');
    await until(async () => (await queues.documents.getActiveCount()) === 1);
    const begin = Date.now();
    await first.close(300);
    expect(Date.now() - begin).toBeLessThan(5_000);
    expect((await readStatus(queues)).queues[0]).toMatchObject({ waiting: 1, active: 0, failed: 0 });
    startStandIn({ timeoutMs: 60_000 });
    expect(await outcome).toMatchObject({ kind: 'skipped', reason: 'slow.txt is done' });
  }, 60_000);

  it('goes on without the run that asked for it', async () => {
    const stop = new AbortController();
    const left = await openRunner({ stop: stop.signal });
    const outcome = run('a.txt', left);
    await until(async () => (await readStatus(queues)).queues[0]?.waiting === 1);
    stop.abort();
    expect(await outcome).toEqual({ kind: 'pending' });
    await left.close();
    startStandIn();
    expect(await run('a.txt')).toMatchObject({ kind: 'skipped' });
  });

  it('waits for a worker, and whoever asks is told when there is none', async () => {
    const told: string[] = [];
    const onDeserted = (): void => void told.push('deserted');
    await (await openRunner({ onDeserted })).close();
    expect(told).toEqual(['deserted']);
    startStandIn();
    await until(async () => (await readStatus(queues)).workers === 1);
    await (await openRunner({ onDeserted })).close();
    expect(told).toEqual(['deserted']);
  });

  it('is taken from the queue by drain', async () => {
    const stop = new AbortController();
    const left = await openRunner({ stop: stop.signal });
    const outcomes = Promise.all([run('a.txt', left), run('b.txt', left)]);
    await until(async () => (await readStatus(queues)).queues[0]?.waiting === 2);
    stop.abort();
    await outcomes;
    expect(await drainQueues(queues)).toBe(2);
    await left.close();
  });
});

describe('a server', () => {
  it('that does not answer is said', async () => {
    await expect(checkServer('redis://127.0.0.1:1')).rejects.toThrow(/no Redis answers at redis:\/\/127\.0\.0\.1:1/);
  });

  it('that drops keys is refused', async () => {
    const forgetful = await startRedis(['--maxmemory-policy', 'allkeys-lru']);
    await expect(checkServer(forgetful.url)).rejects.toThrow(/set it to noeviction/);
    await forgetful.stop();
  });
});

describe('what can be watched', () => {
  it('is counted for Prometheus', async () => {
    const metrics = await startMetricsServer(0, queues);
    startStandIn({ metrics });
    await run('pages-3.pdf');
    const text = await (await fetch(`http://127.0.0.1:${metrics.port}/metrics`)).text();
    expect(text).toContain('kehoach_job_seconds_count{queue="pages"} 3');
    expect(text).toContain('kehoach_queue_jobs{queue="documents",state="failed"} 0');
    await metrics.close();
  });

  it('is shown by a board to this machine alone', async () => {
    const board = await startBoard(queues, 0);
    const page = await (await fetch(board.url)).text();
    const script = /src="([^"]+\.js)"/u.exec(page)?.[1] ?? 'no script';
    expect((await fetch(new URL(script, board.url))).status).toBe(200);
    expect((await fetch(`${board.url}api/queues?page=1`)).status).toBe(200);
    const { port } = new URL(board.url);
    expect(await requestAs('elsewhere.example', Number(port))).toBe(403);
    await board.close();
  });
});

it('gives small documents the better priorities', () => {
  expect([0, 1, 1_000, 1_000_000].map(priorityOf)).toEqual([1, 2, 11, 21]);
});

/** The status that a request gets which names another host. */
async function requestAs(host: string, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, headers: { host } }, (response) => resolve(response.statusCode))
      .once('error', reject)
      .end();
  });
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}

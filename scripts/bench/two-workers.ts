import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type BenchFigure, timeInTurn } from './measure.ts';

const WORKER = fileURLToPath(new URL('./page-reader.mjs', import.meta.url));

/** Two workers read so many times as much as one. */
const LEAST_GAIN = 1.7;

const PAGES_AT_ONCE = 6;
const ROUNDS = 5;

/** The first page of a scan, read by one worker of the built program and by two side by side. */
export async function measureTwoWorkers(scan: URL): Promise<BenchFigure> {
  const workers = [1, 2].map(() => fork(WORKER, [fileURLToPath(scan)]));
  try {
    await Promise.all(workers.map((worker) => once(worker, 'message')));
    const [one = Number.NaN, two = Number.NaN] = await timeInTurn(
      [workers.slice(0, 1), workers].map((some) => () => readTogether(some)),
      ROUNDS,
    );
    return { what: 'two workers, of one', value: one / two, unit: '×', limit: { kind: 'least', value: LEAST_GAIN } };
  } finally {
    for (const worker of workers) worker.kill();
  }
}

async function readTogether(workers: readonly ChildProcess[]): Promise<void> {
  const read = workers.map((worker) => once(worker, 'message'));
  for (const worker of workers) worker.send(PAGES_AT_ONCE / workers.length);
  await Promise.all(read);
}

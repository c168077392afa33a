import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Running, readRecordTexts, startProgram, waitFor } from './program.ts';
import { startRedis } from './redis-server.ts';
import { layPlans, layScan } from './sample-plans.ts';

const TEXT_PLANS = 38;
const SCAN_PAGES = 3;

/** How long a silent worker is waited for in these runs. Seconds. */
const LOCK_S = '2';

/** Faults of a round, and the longest pause before each. Milliseconds. */
const FAULTS_A_ROUND = 3;
const LONGEST_PAUSE_MS = 2_500;

/** What can go wrong while documents are on their way. */
const FAULTS = ['worker killed', 'worker asked to end', 'Redis killed', 'ingest killed'] as const;
type Fault = (typeof FAULTS)[number];

export interface FaultReport {
  readonly rounds: number;
  readonly documents: number;
  readonly survived: Readonly<Record<Fault, number>>;
}

/**
 * Runs forty documents through a queue again and again, and breaks something at random moments of each round. Throws where
 * a record is missing at the end, is there that should not be, or differs from the local run's.
 */
export async function runFaultRounds(rounds: number, say: (line: string) => void): Promise<FaultReport> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-faults-'));
  const survived: Record<Fault, number> = {
    'worker killed': 0,
    'worker asked to end': 0,
    'Redis killed': 0,
    'ingest killed': 0,
  };
  try {
    const plans = join(folder, 'plans');
    await layPlans(plans, TEXT_PLANS);
    await layScan(plans, 'quet', SCAN_PAGES);
    await layScan(plans, 'anh', 1);
    const local = startProgram('ingest', plans, '--out', join(folder, 'local'));
    if ((await local.ended) !== 0) throw new Error(`the local run failed: ${local.said()}`);
    const expected = await readRecordTexts(join(folder, 'local'));
    for (let round = 1; round <= rounds; round++) {
      const faults = await runRound(plans, join(folder, `round-${round}`), expected);
      for (const fault of faults) survived[fault] += 1;
      say(`round ${round} of ${rounds}: ${expected.size} records as they should be after ${faults.join(', ')}`);
    }
    return { rounds, documents: expected.size, survived };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runRound(
  plans: string,
  folder: string,
  expected: ReadonlyMap<string, string>,
): Promise<readonly Fault[]> {
  const redis = await startRedis();
  const places = ['--redis', redis.url, '--blobs', join(folder, 'blobs')];
  const startWorker = (): Running =>
    startProgram('worker', ...places, '--concurrency', '1', '--ocr-concurrency', '1', '--lock', LOCK_S);
  const startIngest = (): Running => startProgram('ingest', plans, '--out', join(folder, 'out'), ...places);
  const workers = [startWorker(), startWorker()];
  const faults: Fault[] = [];
  let ingest = startIngest();
  try {
    await Promise.all(workers.map((worker) => waitFor(worker, 'worker ready')));
    for (let number = 0; number < FAULTS_A_ROUND; number++) {
      await sleep(Math.random() * LONGEST_PAUSE_MS);
      const fault = FAULTS[Math.floor(Math.random() * FAULTS.length)] ?? 'worker killed';
      faults.push(fault);
      if (fault === 'Redis killed') await redis.crash();
      else if (fault === 'ingest killed') {
        ingest.child.kill('SIGKILL');
        await ingest.ended;
        ingest = startIngest();
      } else {
        workers.shift()?.child.kill(fault === 'worker killed' ? 'SIGKILL' : 'SIGTERM');
        workers.push(startWorker());
      }
    }
    const code = await ingest.ended;
    if (code !== 0) throw new Error(`after ${faults.join(', ')} ingest ended with ${code}: ${ingest.said()}`);
    await compare(join(folder, 'out'), expected, faults);
    return faults;
  } finally {
    for (const { child } of [ingest, ...workers]) child.kill('SIGKILL');
    await Promise.all([ingest, ...workers].map(({ ended }) => ended));
    await redis.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function compare(out: string, expected: ReadonlyMap<string, string>, faults: readonly Fault[]): Promise<void> {
  const found = await readRecordTexts(out);
  const names = new Set([...found.keys(), ...expected.keys()]);
  const wrong = [...names].filter((name) => found.get(name) !== expected.get(name));
  if (wrong.length > 0)
    throw new Error(`after ${faults.join(', ')} these records are lost or other: ${wrong.join(', ')}`);
  const lines = (await readFile(join(out, 'manifest.ndjson'), 'utf8')).trim().split('\n');
  const files = TEXT_PLANS + SCAN_PAGES + 1;
  if (lines.length !== files) throw new Error(`the manifest has ${lines.length} lines for ${files} files`);
}

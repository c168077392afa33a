import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadDocuments, varyBytes } from './documents.ts';
import type { BenchFigure, Benchmark } from './measure.ts';

const DOCUMENTS = 1000;

/** The run has loaded what it needs after so many documents. */
const SETTLED = 100;

/** Resident with one worker thread. Megabytes. */
const MOST_MB = 400;

/** What the last hundred may need beyond the second: the heap breathes. */
const MOST_GROWTH = 1.15;

const POLL_MS = 20;

interface Sample {
  readonly done: number;
  readonly megabytes: number;
}

/** A thousand documents in one run of the built program: its memory every hundred documents. */
export const memoryBenchmark: Benchmark = {
  name: 'memory',
  measure: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kehoach-bench-'));
    try {
      await layDocuments(join(folder, 'plans'));
      const args = [
        'dist/scripts/kehoach.js',
        'ingest',
        join(folder, 'plans'),
        '--out',
        join(folder, 'out'),
        '--jobs',
        '1',
        '--ocr',
        'never',
      ];
      const child = spawn(process.execPath, args, { stdio: 'ignore' });
      return describeCurve(await sampleMemory(child, join(folder, 'out/manifest.journal.ndjson')));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function layDocuments(folder: string): Promise<void> {
  await mkdir(folder);
  const models = [
    ...(await loadDocuments('.pdf')),
    ...(await loadDocuments('.docx')),
    ...(await loadDocuments('.txt')),
  ];
  for (let copy = 0; copy < DOCUMENTS; copy++) {
    const model = models[copy % models.length];
    if (model) await writeFile(join(folder, `${String(copy).padStart(4, '0')}-${model.name}`), varyBytes(model, copy));
  }
}

/** Resident memory at each hundred documents, as the run's journal counts them. */
async function sampleMemory(child: ChildProcess, journal: string): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  while (child.exitCode === null) {
    const done = await countLines(journal);
    const megabytes = await readResidentMegabytes(child.pid ?? 0);
    if (megabytes !== null && done >= (samples.length + 1) * SETTLED) samples.push({ done, megabytes });
    await sleep(POLL_MS);
  }
  if (child.exitCode !== 0) throw new Error(`the run ended with ${child.exitCode}`);
  return samples;
}

async function countLines(path: string): Promise<number> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.split('\n').length - 1;
}

async function readResidentMegabytes(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  // VmRSS:	  123456 kB
  const kilobytes = /^VmRSS:\s+(\d+) kB$/mu.exec(status)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

function describeCurve(samples: readonly Sample[]): readonly BenchFigure[] {
  const settled = samples.slice(1, 4).map(({ megabytes }) => megabytes);
  const late = samples.slice(-3).map(({ megabytes }) => megabytes);
  return [
    ...samples.map(({ done, megabytes }) => ({
      what: `resident after ${done} documents`,
      value: megabytes,
      unit: 'MB',
      limit: null,
    })),
    {
      what: 'most resident',
      value: Math.max(...samples.map(({ megabytes }) => megabytes)),
      unit: 'MB',
      limit: { kind: 'most', value: MOST_MB },
    },
    {
      what: 'growth, last 300 documents of 200 to 400',
      value: Math.max(...late) / Math.max(...settled),
      unit: '×',
      limit: { kind: 'most', value: MOST_GROWTH },
    },
  ];
}

import { loadBenchmark } from './bench/load.ts';
import { meaningBenchmark } from './bench/meaning.ts';
import type { BenchFigure, Benchmark } from './bench/measure.ts';
import { memoryBenchmark } from './bench/memory.ts';
import { queueCorpusBenchmark } from './bench/queue-corpus.ts';
import { queueCostBenchmark } from './bench/queue-cost.ts';
import { readDocxBenchmark } from './bench/read-docx.ts';
import { readPdfBenchmark } from './bench/read-pdf.ts';
import { readScanBenchmark } from './bench/read-scan.ts';
import { reviewBenchmark } from './bench/review.ts';

const BENCHMARKS: readonly Benchmark[] = [
  readPdfBenchmark,
  readDocxBenchmark,
  meaningBenchmark,
  readScanBenchmark,
  memoryBenchmark,
  queueCostBenchmark,
  queueCorpusBenchmark,
  loadBenchmark,
  reviewBenchmark,
];

function isWithin({ value, limit }: BenchFigure): boolean {
  if (limit === null) return true;
  return limit.kind === 'most' ? value <= limit.value : value >= limit.value;
}

/** "| 1.42 × | at most 1.6 | ok | plan.pdf: record, of bare pdfjs |" */
function describeFigure(figure: BenchFigure): string {
  const { what, value, unit, limit } = figure;
  const wanted = limit === null ? '' : `at ${limit.kind} ${limit.value}`;
  const verdict = limit === null ? '' : isWithin(figure) ? 'ok' : 'MISSED';
  return `| ${`${value.toFixed(2)} ${unit}`.padStart(12)} | ${wanted.padEnd(13)} | ${verdict.padEnd(6)} | ${what} |`;
}

// `npm run bench` measures everything; `npm run bench -- pdf docx` only that. Ratios hold on any machine, times on this one.
const wanted = process.argv.slice(2);
const known = BENCHMARKS.map(({ name }) => name);
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) throw new Error(`no benchmark is called ${unknown.join(', ')}: choose ${known.join(', ')}`);
let missed = 0;
for (const benchmark of BENCHMARKS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  process.stdout.write(`\n${benchmark.name}\n`);
  const figures = await benchmark.measure();
  for (const figure of figures) process.stdout.write(`${describeFigure(figure)}\n`);
  missed += figures.filter((figure) => !isWithin(figure)).length;
}
process.exitCode = missed === 0 ? 0 : 1;

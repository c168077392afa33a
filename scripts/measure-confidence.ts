import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TargetRecord } from '../schemas/record/target.ts';
import {
  type BinCount,
  countBins,
  type GoldTarget,
  type JudgedEntry,
  judgeEntries,
  wilsonInterval,
} from './measure/judge-confidence.ts';

/** Lines of CORPUS/cases.tsv: group, file, "gold", path of what a careful reader got out of it. */
interface Case {
  readonly group: string;
  readonly file: string;
  readonly gold: string;
}

async function readCases(corpus: string): Promise<readonly Case[]> {
  const lines = (await readFile(join(corpus, 'cases.tsv'), 'utf8')).split('\n');
  return lines.flatMap((line) => {
    const [group, file, kind, gold] = line.split('\t');
    return group && file && gold && kind === 'gold' ? [{ group, file, gold: gold.trim() }] : [];
  });
}

async function readTargets<T>(path: string): Promise<readonly T[]> {
  const read = JSON.parse(await readFile(path, 'utf8')) as { readonly targets?: readonly T[] };
  return read.targets ?? [];
}

async function judgeCase(corpus: string, out: string, { file, gold }: Case): Promise<readonly JudgedEntry[]> {
  const entries = await readTargets<TargetRecord>(join(out, 'records', `${file}.json`));
  return judgeEntries(planOf(file), await readTargets<GoldTarget>(join(corpus, gold)), entries);
}

/** Forms of one plan are one plan: "made/phu-quy-09.office.pdf" is "phu-quy-09". */
function planOf(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\..*$/u, '');
}

function showBins(title: string, bins: readonly BinCount[]): void {
  console.log(`\n${title}`);
  for (const { from, right, total } of bins) {
    const [low, high] = wilsonInterval(right, total).map((share) => (100 * share).toFixed(1));
    const share = total === 0 ? '-' : `${((100 * right) / total).toFixed(1)} %`;
    console.log(
      `  from ${from.toFixed(2)}  ${String(right).padStart(4)} of ${String(total).padStart(4)}  ${share.padStart(8)}  ${low}..${high}`,
    );
  }
}

/** Each plan left out in turn: what the others say of an entry at 0.95 and above, and what this plan has. */
function showLeftOut(entries: readonly JudgedEntry[]): void {
  console.log('\none plan left out (entries from 0.95): the others | the plan');
  for (const plan of new Set(entries.map((entry) => entry.plan))) {
    const [others] = countBins(entries.filter((entry) => entry.plan !== plan));
    const [own] = countBins(entries.filter((entry) => entry.plan === plan));
    console.log(`  ${plan}  ${others?.right} of ${others?.total} | ${own?.right} of ${own?.total}`);
  }
}

const [corpus, out] = process.argv.slice(2);
if (corpus === undefined || out === undefined) {
  console.error(
    'usage: tsx scripts/measure-confidence.ts CORPUS OUT\nCORPUS has cases.tsv and gold; OUT is what `kehoach ingest` wrote.',
  );
  process.exitCode = 2;
} else {
  const judged: { readonly group: string; readonly entries: readonly JudgedEntry[] }[] = [];
  for (const one of await readCases(corpus))
    judged.push({ group: one.group, entries: await judgeCase(corpus, out, one) });
  for (const group of new Set(judged.map((one) => one.group))) {
    showBins(group, countBins(judged.filter((one) => one.group === group).flatMap((one) => one.entries)));
  }
  const all = judged.flatMap((one) => one.entries);
  showBins('all', countBins(all));
  showLeftOut(all);
}

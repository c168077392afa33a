import { once } from 'node:events';
import { open, stat } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { NotARecord } from '../pipeline/read-record.ts';
import { addToSummary, createSummary, type DiffSummary, isEqual } from '../pipeline/review/diff/diff-summary.ts';
import { pairRecords } from '../pipeline/review/diff/pair-records.ts';
import { openRecordFolder, type RecordHead, type RecordSet, singleRecord } from '../pipeline/review/diff/record-set.ts';
import { diffRecords } from '../pipeline/review/diff-records.ts';
import { LANGUAGES, type Language } from '../pipeline/review/words/language.ts';
import { SourceError } from '../schemas/model/reading.ts';
import type { PlanRecord } from '../schemas/record/plan-record.ts';
import { createHtmlReport } from './diff/html-report.ts';
import { createJsonReport } from './diff/json-report.ts';
import { reportMeasure } from './diff/measure-report.ts';
import type { DiffReport, TextSink } from './diff/report.ts';
import { createTerminalReport } from './diff/terminal-report.ts';
import { EXIT, WrongCall } from './exit-codes.ts';
import { type LoadOptions, loadRecord } from './load-record.ts';
import { stayForFile } from './lost-reader.ts';
import { ocrEngineOption, ocrModeOption } from './ocr-options.ts';
import { parseCount } from './option-values.ts';
import { createCanvas } from './show/terminal-text.ts';

const EXAMPLES = `
Examples:
  $ kehoach diff out-old out
  $ kehoach diff out-old out --summary
  $ kehoach diff ke-hoach-2023.pdf ke-hoach-2024.pdf --html doi-chieu.html
  $ kehoach diff old/records/a.pdf.json new/records/a.pdf.json --json
  $ kehoach diff out corrections.ndjson

Records made of the same bytes are two readings of one plan; of other bytes, two plans, whose years are allowed for.
Against the corrections that kehoach review --export writes, it measures: precision and recall by field.
Exit code: 0 equal, 1 different, 2 wrong call.`;

interface DiffCall extends LoadOptions {
  readonly json?: true;
  readonly html?: string;
  readonly lang: Language;
  readonly summary?: true;
  readonly width?: number;
}

export function registerDiff(program: Command): void {
  program
    .command('diff')
    .summary('what changed between two runs or two plans')
    .description('Compares two output folders, records or plans by what they say, not by where it stands in a file.')
    .argument('<before>', 'an output folder, a record or a plan')
    .argument('<after>', 'another, or a corrections file')
    .option('--json', 'print the changes and an RFC 6902 patch; of folders, one object a line')
    .option('--html <file>', 'write the changes into one HTML file')
    .addOption(new Option('--lang <language>', 'of the HTML file').choices(LANGUAGES).default(LANGUAGES[0]))
    .option('--summary', 'print only how much changed')
    .option('--width <columns>', 'how wide to draw (default: the terminal)', parseCount)
    .addOption(new Option('--password <password>', 'of encrypted files').env('KEHOACH_PASSWORD'))
    .addOption(ocrModeOption())
    .addOption(ocrEngineOption())
    .addHelpText('after', EXAMPLES)
    .action(runDiff);
}

async function runDiff(before: string, after: string, call: DiffCall): Promise<void> {
  if (after.endsWith('.ndjson')) {
    await measure(before, after, call);
    return;
  }
  const sets = { before: await openSide(before, call), after: await openSide(after, call) };
  const isSingle = sets.before.heads.length === 1 && sets.after.heads.length === 1;
  const outputs = await openOutputs(call, isSingle);
  try {
    const summary = await compareSets(sets, outputs.reports);
    for (const report of outputs.reports) await report.end(summary);
    if (!isEqual(summary)) process.exitCode = EXIT.failed;
  } finally {
    await outputs.close();
  }
}

async function measure(before: string, corrections: string, call: DiffCall): Promise<void> {
  const canvas = createCanvas(process.stdout, call.width);
  const view = { canvas, json: call.json ?? false, summaryOnly: call.summary ?? false };
  const isRight = await reportMeasure(await openSide(before, call), corrections, view);
  if (!isRight) process.exitCode = EXIT.failed;
}

async function openSide(path: string, call: DiffCall): Promise<RecordSet> {
  const stats = await stat(path).catch(() => null);
  if (stats === null) throw new WrongCall(`there is no "${path}"`);
  if (!stats.isDirectory()) return singleRecord(await loadSingle(path, call), path);
  const set = await openRecordFolder(path);
  if (set.heads.length + set.faults.length === 0) {
    throw new WrongCall(`"${path}" holds no records: name an output folder of kehoach ingest, a record or a plan`);
  }
  return set;
}

async function loadSingle(path: string, call: DiffCall): Promise<PlanRecord> {
  try {
    return await loadRecord(path, call);
  } catch (error) {
    if (error instanceof NotARecord || error instanceof SourceError) {
      throw new WrongCall(`"${path}" cannot be compared: ${error.message}`, { cause: error });
    }
    throw error;
  }
}

interface Outputs {
  readonly reports: readonly DiffReport[];
  close(): Promise<void>;
}

async function openOutputs(call: DiffCall, isSingle: boolean): Promise<Outputs> {
  const stdout = createStreamSink(process.stdout);
  const canvas = createCanvas(process.stdout, call.width);
  const view = call.json
    ? createJsonReport(stdout, isSingle)
    : createTerminalReport(stdout, { canvas, summaryOnly: call.summary ?? false, isSingle });
  if (call.html === undefined) return { reports: [view], close: async () => {} };
  stayForFile();
  const file = await open(call.html, 'w').catch((error: unknown) => {
    throw new WrongCall(`"${call.html}" cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  });
  const page = await createHtmlReport(async (text) => void (await file.write(text)), call.lang);
  return { reports: [view, page], close: () => file.close() };
}

/** Waits where the reader is slower than the comparison: nothing piles up. What nobody reads any more is dropped. */
function createStreamSink(stream: NodeJS.WriteStream): TextSink {
  let isLost = false;
  stream.once('error', () => {
    isLost = true;
  });
  return async (text) => {
    if (isLost || stream.write(text)) return;
    await once(stream, 'drain').catch((error: unknown) => {
      if (!isLost) throw error;
    });
  };
}

/** Two records are in memory at a time, however many there are. */
async function compareSets(
  sets: { readonly before: RecordSet; readonly after: RecordSet },
  reports: readonly DiffReport[],
): Promise<DiffSummary> {
  const summary = createSummary();
  const fail = async (path: string, reason: string): Promise<void> => {
    summary.unreadable += 1;
    for (const report of reports) await report.fault(path, reason);
  };
  for (const { path, reason } of [...sets.before.faults, ...sets.after.faults]) await fail(path, reason);
  const { pairs, removed, added } = pairRecords(sets.before.heads, sets.after.heads);
  for (const [before, after] of pairs) {
    const records = await loadPair(sets, { before, after }, fail);
    if (records === null) continue;
    const diff = diffRecords(records.before, records.after);
    addToSummary(summary, diff);
    for (const report of reports) await report.pair({ heads: { before, after }, records, diff });
  }
  summary.onlyBefore = removed.length;
  summary.onlyAfter = added.length;
  for (const report of reports) {
    for (const head of removed) await report.alone(head, 'before');
    for (const head of added) await report.alone(head, 'after');
  }
  return summary;
}

async function loadPair(
  sets: { readonly before: RecordSet; readonly after: RecordSet },
  heads: { readonly before: RecordHead; readonly after: RecordHead },
  fail: (path: string, reason: string) => Promise<void>,
): Promise<{ readonly before: PlanRecord; readonly after: PlanRecord } | null> {
  const loaded: PlanRecord[] = [];
  for (const side of ['before', 'after'] as const) {
    try {
      loaded.push(await sets[side].load(heads[side]));
    } catch (error) {
      if (!(error instanceof NotARecord)) throw error;
      await fail(heads[side].path, [error.message, ...error.faults.slice(0, 1)].join(': '));
    }
  }
  const [before, after] = loaded;
  return before && after ? { before, after } : null;
}

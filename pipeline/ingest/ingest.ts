import { rm } from 'node:fs/promises';
import PQueue from 'p-queue';
import type { ManifestLine } from '../../schemas/record/manifest-line.ts';
import { type DigestedUnit, digestUnits } from './digest-unit.ts';
import { extractUnit } from './extract-unit.ts';
import { findSources } from './find-sources.ts';
import { findGone, pruneRecords } from './gone-sources.ts';
import type { IngestContext, IngestRequest } from './ingest-request.ts';
import { type ManifestJournal, openJournal, readManifest } from './manifest.ts';
import { failedLines } from './manifest-lines.ts';
import type { OutputFolder } from './output-folder.ts';
import { lockOutput } from './output-lock.ts';
import { groupSeries, type SourceUnit } from './page-series.ts';
import { createRecordPaths } from './record-paths.ts';
import { type RunSummary, summarise } from './run-summary.ts';
import { copyUnit, findUnchanged } from './settle-unit.ts';

/** Reads every document that the sources hold into the output folder. Throws OutputHeld, and where the folder can't be written. */
export async function ingest(request: IngestRequest): Promise<RunSummary> {
  const lock = await lockOutput(request.folder.lock);
  try {
    return await ingestLocked(request);
  } finally {
    await lock.release();
  }
}

async function ingestLocked(request: IngestRequest): Promise<RunSummary> {
  const { folder, watcher } = request;
  const begin = performance.now();
  await rm(folder.scratch, { recursive: true, force: true });
  const manifest = await readManifest(folder);
  const context: IngestContext = { request, manifest, recordPaths: createRecordPaths(manifest) };
  const journal = await openJournal(folder, manifest);
  const report: ManifestLine[] = [];
  const addLines = async (lines: readonly ManifestLine[]): Promise<void> => {
    for (const line of lines) await journal.append(line);
    report.push(...lines);
    watcher.finished(lines);
  };
  try {
    const found = await findSources(request.roots, { ...request, except: folder.root });
    const units = request.options.series
      ? await groupSeries(found, request.isPicture)
      : found.map((one) => [one] as const);
    watcher.found(found.length, units.length);
    await processUnits(context, units, addLines);
    await addLines(await findGone(manifest, request.roots, found));
    if (request.prune) await pruneRecords(context);
  } finally {
    await closeJournal(journal, folder);
  }
  const seconds = (performance.now() - begin) / 1000;
  return summarise(report, { seconds, stopped: request.stop.aborted });
}

async function closeJournal(journal: ManifestJournal, folder: OutputFolder): Promise<void> {
  await journal.close();
  await rm(folder.scratch, { recursive: true, force: true });
}

/** Settles the documents in order, so that the first of equal ones is always the same; only extraction runs side by side. */
async function processUnits(
  context: IngestContext,
  units: readonly SourceUnit[],
  addLines: (lines: readonly ManifestLine[]) => Promise<void>,
): Promise<void> {
  const { request } = context;
  const queue = new PQueue({ concurrency: request.runner.slots });
  const firsts = new Map<string, FirstOfItsBytes>();
  const outage = new AbortController();
  const over = AbortSignal.any([request.stop, outage.signal]);
  const pending: Promise<unknown>[] = [];
  for await (const digested of digestUnits(units, request.maxBytes)) {
    if (over.aborted) break;
    const first = digested.problem === null ? firsts.get(identify(digested)) : undefined;
    const settled = await settleAtOnce(context, digested, first);
    if (settled) {
      if (digested.problem === null && !first)
        firsts.set(identify(digested), { unit: digested.unit, lines: Promise.resolve(settled) });
      await addLines(settled);
      continue;
    }
    await queue.onSizeLessThan(1);
    const work = first
      ? copyWhenReady(context, digested, first)
      : queue.add(async () => extractUnlessOver(context, digested, over));
    const done = work.then(async (lines) => {
      if (lines) await addLines(lines);
      return lines;
    });
    if (!first) firsts.set(identify(digested), { unit: digested.unit, lines: done });
    pending.push(done.catch((error: unknown) => outage.abort(error)));
  }
  await Promise.all(pending);
  outage.signal.throwIfAborted();
}

/** The first document with certain bytes, and what became of it; null where the run was stopped before. */
interface FirstOfItsBytes {
  readonly unit: SourceUnit;
  readonly lines: Promise<readonly ManifestLine[] | null>;
}

function identify(digested: DigestedUnit): string {
  return digested.hashes.join(' ');
}

/** The lines of a document that needs no reading; null for one that does. */
async function settleAtOnce(
  context: IngestContext,
  digested: DigestedUnit,
  first: FirstOfItsBytes | undefined,
): Promise<readonly ManifestLine[] | null> {
  if (digested.problem !== null) {
    return failedLines(context, digested, { status: 'failed', reason: digested.problem, seconds: 0 });
  }
  return findUnchanged(context, digested, first?.unit ?? null);
}

async function copyWhenReady(
  context: IngestContext,
  digested: DigestedUnit,
  first: FirstOfItsBytes,
): Promise<readonly ManifestLine[] | null> {
  const lines = await first.lines;
  return lines && orFail(context, digested, copyUnit(context, digested, lines));
}

async function extractUnlessOver(
  context: IngestContext,
  digested: DigestedUnit,
  over: AbortSignal,
): Promise<readonly ManifestLine[] | null> {
  return over.aborted ? null : orFail(context, digested, extractUnit(context, digested));
}

/** Errors of the file system that one record can have all by itself: its name is taken by a folder, too long, or barred. */
const ERRORS_OF_ONE_FILE: ReadonlySet<unknown> = new Set([
  'EISDIR',
  'ENOTDIR',
  'EEXIST',
  'ENAMETOOLONG',
  'EACCES',
  'EPERM',
  'EINVAL',
]);

/** A record that cannot be put in its place fails alone; a full disk or a lost server ends the run. */
async function orFail(
  context: IngestContext,
  digested: DigestedUnit,
  work: Promise<readonly ManifestLine[] | null>,
): Promise<readonly ManifestLine[] | null> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && ERRORS_OF_ONE_FILE.has(error.code))) throw error;
    const reason = `its record cannot be written (${error.message}): move what is in the way, or name another --out`;
    return failedLines(context, digested, { status: 'failed', reason, seconds: 0 });
  }
}

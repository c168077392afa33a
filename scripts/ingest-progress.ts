import { basename } from 'node:path';
import { type Options, SingleBar } from 'cli-progress';
import { countOf } from '../pipeline/count-of.ts';
import type { PageProgress } from '../pipeline/extract.ts';
import type { SourceUnit } from '../pipeline/ingest/page-series.ts';

/** Shows a person how far a run is. */
export interface ProgressView {
  start(files: number, documents: number): void;
  page(unit: SourceUnit, progress: PageProgress): void;
  /** So many more documents are done. */
  advance(documents: number): void;
  stop(): void;
}

/** How often a line is written where there is no terminal. Milliseconds. */
const LINE_INTERVAL_MS = 10_000;

/** A bar on a terminal, else a plain line now and then. */
export function createProgressView(stream: NodeJS.WriteStream): ProgressView {
  return stream.isTTY ? createBar(stream) : createLines(stream);
}

function createBar(stream: NodeJS.WriteStream): ProgressView {
  const options: Options = {
    stream,
    format: (_, params, payload: { readonly page?: string }) =>
      describe(params.value, params.total, params.startTime, payload.page, drawBar(params.progress)),
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: false,
    fps: 5,
    linewrap: false,
  };
  const bar = new SingleBar(options);
  return {
    start: (_, documents) => bar.start(documents, 0, { page: '' }),
    page: (unit, progress) => bar.update({ page: describePage(unit, progress) }),
    advance: (documents) => bar.increment(documents, { page: '' }),
    stop: () => bar.stop(),
  };
}

/** Characters of the bar. */
const BAR_WIDTH = 24;

function drawBar(share: number): string {
  const filled = Math.round(share * BAR_WIDTH);
  return `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} `;
}

function createLines(stream: NodeJS.WriteStream): ProgressView {
  let total = 0;
  let done = 0;
  let current = '';
  const begin = Date.now();
  const write = (): void => {
    stream.write(`${describe(done, total, begin, current, '')}\n`);
  };
  const timer = setInterval(write, LINE_INTERVAL_MS);
  timer.unref();
  return {
    start: (files, documents) => {
      total = documents;
      stream.write(`${countOf(documents, 'document')} in ${countOf(files, 'file')}\n`);
    },
    page: (unit, progress) => {
      current = describePage(unit, progress);
    },
    advance: (documents) => {
      done += documents;
      current = '';
    },
    stop: () => clearInterval(timer),
  };
}

function describePage([first]: SourceUnit, { page, pageCount }: PageProgress): string {
  return pageCount > 1 ? `${basename(first.path)} page ${page} of ${pageCount}` : basename(first.path);
}

/** "12 of 40 documents, 3.1 a second, 9 s left, ke-hoach.pdf page 3 of 60" */
function describe(done: number, total: number, begin: number, current: string | undefined, bar: string): string {
  const seconds = (Date.now() - begin) / 1000;
  const rate = done / seconds;
  const parts = [`${bar}${done} of ${countOf(total, 'document')}`];
  if (done > 0) parts.push(`${describeRate(rate)}`, `${describeDuration((total - done) / rate)} left`);
  if (current) parts.push(current);
  return parts.join(', ');
}

function describeRate(rate: number): string {
  return rate >= 1 ? `${rate.toFixed(1)} a second` : `${(rate * 60).toFixed(1)} a minute`;
}

/** "45 s" | "3 min" | "2 h 10 min" */
export function describeDuration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

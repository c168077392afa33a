import { countOf } from '../pipeline/count-of.ts';
import type { LoadSummary, LoadWatcher } from '../pipeline/sinks/load-records.ts';
import { describeDuration } from './ingest-progress.ts';

/** How often a person is told on a terminal, and where there is none. Milliseconds. */
const TERMINAL_INTERVAL_MS = 200;
const PLAIN_INTERVAL_MS = 10_000;

export interface LoadProgress extends LoadWatcher {
  stop(): void;
}

/** One line that is written over on a terminal, else a plain line now and then. */
export function createLoadProgress(stream: NodeJS.WriteStream): LoadProgress {
  const counts = { listed: 0, due: 0, documents: 0, rows: 0 };
  let begin = Date.now();
  let isSettling = false;
  const describe = (): string => {
    if (counts.due === 0) return `${countOf(counts.listed, 'record')} found`;
    if (isSettling)
      return `${countOf(counts.documents, 'document')}, ${countOf(counts.rows, 'row')}; completing the destination`;
    const seconds = (Date.now() - begin) / 1000;
    const rate = counts.documents / seconds;
    const left = counts.documents === 0 ? '' : `, ${describeDuration((counts.due - counts.documents) / rate)} left`;
    return `${counts.documents} of ${countOf(counts.due, 'document')}, ${countOf(counts.rows, 'row')}, ${Math.round(counts.rows / seconds)} a second${left}`;
  };
  const show = (): void => {
    stream.write(stream.isTTY ? `\r\u001b[2K${describe()}` : `${describe()}\n`);
  };
  const timer = setInterval(show, stream.isTTY ? TERMINAL_INTERVAL_MS : PLAIN_INTERVAL_MS);
  timer.unref();
  return {
    listed: (records) => {
      counts.listed = records;
    },
    started: (documents) => {
      if (counts.due === 0) begin = Date.now();
      counts.due = counts.documents + documents;
    },
    written: (documents, rows) => {
      counts.documents += documents;
      counts.rows += rows;
    },
    settling: () => {
      isSettling = true;
    },
    stop: () => {
      clearInterval(timer);
      if (stream.isTTY) stream.write('\r\u001b[2K');
    },
  };
}

/** Failures told one by one; more stand in the manifest of the run that made the records. */
const MAX_FAILURES = 20;

/** What a person is told at the end. */
export function describeLoad(summary: LoadSummary, place: { readonly to: string; readonly seconds: number }): string {
  const { records, documentsLoaded, rowsWritten, failures } = summary;
  const lines = [
    `${countOf(records, 'record')}, ${countOf(documentsLoaded, 'document')} loaded into ${place.to}: ${countOf(rowsWritten, 'row')} in ${describeDuration(place.seconds)}`,
    ...(documentsLoaded === 0 && summary.fileChanges === 0 && failures.length === 0 ? ['nothing has changed'] : []),
    ...summary.notes,
    ...(summary.wasStopped ? ['stopped before the end: load again to go on'] : []),
    ...(failures.length > 0 ? [`${countOf(failures.length, 'record')} could not be loaded:`] : []),
    ...failures.slice(0, MAX_FAILURES).map(({ recordPath, reason }) => `  ${recordPath}: ${reason}`),
    ...(failures.length > MAX_FAILURES ? [`  and ${failures.length - MAX_FAILURES} more`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

import { countOf } from '../pipeline/count-of.ts';
import type { RunSummary } from '../pipeline/ingest/run-summary.ts';
import { describeDuration } from './ingest-progress.ts';

/** Most failures that are listed; the manifest has them all. */
const LISTED_FAILURES = 20;

/** What a run came to, for a person. */
export function describeSummary(summary: RunSummary, manifestPath: string): string {
  const { files, counts } = summary;
  const statuses = Object.entries(files).filter(([, count]) => count > 0);
  const lines = [
    `${summary.stopped ? 'Stopped' : 'Done'} in ${describeDuration(summary.seconds)}: ${statuses.map(([status, count]) => `${count} ${status}`).join(', ') || 'no files'}`,
    `${countOf(summary.documents, 'document')}: ${countOf(counts.pages, 'page')}, ${countOf(counts.sections, 'section')}, ${countOf(counts.tables, 'table')}, ${countOf(counts.targets, 'target')}, ${countOf(counts.tasks, 'task')}, ${countOf(counts.citations, 'citation')}`,
    ...describeDiagnostics(counts.diagnostics),
    ...describeReasons('failed', summary.failures, manifestPath),
    ...describeReasons('skipped', summary.skips, manifestPath),
  ];
  if (summary.stopped) lines.push('The next run with the same call does the rest.');
  return `${lines.join('\n')}\n`;
}

function describeDiagnostics(diagnostics: RunSummary['counts']['diagnostics']): readonly string[] {
  const entries = Object.entries(diagnostics).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? [] : [`diagnostics: ${entries.map(([code, count]) => `${code} ${count}`).join(', ')}`];
}

function describeReasons(status: string, reasons: RunSummary['failures'], manifestPath: string): readonly string[] {
  const listed = reasons.slice(0, LISTED_FAILURES).map(({ path, reason }) => `${status}: ${path}: ${reason}`);
  const more = reasons.length - listed.length;
  return more > 0 ? [...listed, `${status}: ${more} more, all in ${manifestPath}`] : listed;
}

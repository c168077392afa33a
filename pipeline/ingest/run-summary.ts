import { join } from 'node:path';
import type { ManifestLine, RecordCounts, SourceStatus } from '../../schemas/record/manifest-line.ts';
import { compareNames } from './find-sources.ts';

/** What a run came to. */
export interface RunSummary {
  /** Files by what became of them. */
  readonly files: Readonly<Record<SourceStatus, number>>;
  /** Documents with a record: fewer than files where pictures make one document. */
  readonly documents: number;
  readonly counts: RecordCounts;
  readonly failures: readonly { readonly path: string; readonly reason: string }[];
  readonly skips: readonly { readonly path: string; readonly reason: string }[];
  readonly seconds: number;
  /** True where the run was stopped before its end. */
  readonly stopped: boolean;
}

const NO_COUNTS: RecordCounts = {
  pages: 0,
  sections: 0,
  appendices: 0,
  tables: 0,
  targets: 0,
  tasks: 0,
  citations: 0,
  diagnostics: {},
};

export function summarise(
  lines: readonly ManifestLine[],
  run: { readonly seconds: number; readonly stopped: boolean },
): RunSummary {
  const files: Record<SourceStatus, number> = { extracted: 0, unchanged: 0, failed: 0, skipped: 0, gone: 0 };
  for (const line of lines) files[line.status] += 1;
  const withRecord = lines.filter(
    (line) => line.counts !== null && (line.status === 'extracted' || line.status === 'unchanged'),
  );
  return {
    files,
    documents: withRecord.length,
    counts: withRecord.reduce((sum, line) => addCounts(sum, line.counts ?? NO_COUNTS), NO_COUNTS),
    failures: collectReasons(lines, 'failed'),
    skips: collectReasons(lines, 'skipped'),
    ...run,
  };
}

function collectReasons(lines: readonly ManifestLine[], status: SourceStatus): RunSummary['failures'] {
  return lines
    .filter((line) => line.status === status)
    .map((line) => ({ path: join(line.source_root, line.source_path), reason: line.reason ?? 'no reason is known' }))
    .sort((a, b) => compareNames(a.path, b.path));
}

function addCounts(a: RecordCounts, b: RecordCounts): RecordCounts {
  const diagnostics: Record<string, number> = { ...a.diagnostics };
  for (const [code, count] of Object.entries(b.diagnostics)) diagnostics[code] = (diagnostics[code] ?? 0) + count;
  return {
    pages: a.pages + b.pages,
    sections: a.sections + b.sections,
    appendices: a.appendices + b.appendices,
    tables: a.tables + b.tables,
    targets: a.targets + b.targets,
    tasks: a.tasks + b.tasks,
    citations: a.citations + b.citations,
    diagnostics,
  };
}

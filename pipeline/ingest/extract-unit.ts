import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ManifestLine } from '../../schemas/record/manifest-line.ts';
import type { ExtractedDocument, ExtractJob } from '../runners/runner.ts';
import { writeFileAtomically } from './atomic-file.ts';
import type { DigestedUnit } from './digest-unit.ts';
import type { FoundSource } from './find-sources.ts';
import type { IngestContext } from './ingest-request.ts';
import { manifestKey } from './manifest.ts';
import { failedLines, seriesPlace, startLine } from './manifest-lines.ts';

/** Reads a document, writes its record, and says what became of each of its files; null where that is not known yet. */
export async function extractUnit(
  context: IngestContext,
  digested: DigestedUnit,
): Promise<readonly ManifestLine[] | null> {
  const { unit, hashes } = digested;
  const { runner, settings, watcher } = context.request;
  const begin = performance.now();
  watcher.started(unit);
  const [first, ...rest] = unit;
  const job: ExtractJob = {
    files: [
      toJobFile(first, hashes[0] ?? ''),
      ...rest.map((source, index) => toJobFile(source, hashes[index + 1] ?? '')),
    ],
    bytes: unit.reduce((sum, { bytes }) => sum + bytes, 0),
    settings,
  };
  const outcome = await runner.run(job, (progress) => watcher.page(unit, progress));
  const seconds = () => Math.round(performance.now() - begin) / 1000;
  if (outcome.kind === 'pending') return null;
  if (outcome.kind !== 'extracted') {
    return failedLines(context, digested, { status: outcome.kind, reason: outcome.reason, seconds: seconds() });
  }
  const lines: ManifestLine[] = [];
  for (const document of outcome.documents) {
    const files = unit.slice(lines.length, lines.length + document.fileCount);
    lines.push(...(await publish(context, files, document)).map((line) => ({ ...line, seconds: seconds() })));
  }
  await dropReplaced(context, lines);
  return lines.map((line, index) => ({ ...line, sha256: hashes[index] ?? null }));
}

function toJobFile(source: FoundSource, sha256: string): ExtractJob['files'][number] {
  return { fileName: basename(source.path).normalize('NFC'), absolutePath: source.absolutePath, sha256 };
}

/** Writes one record and answers with the lines of the files that it was made of. */
async function publish(
  context: IngestContext,
  files: readonly FoundSource[],
  document: ExtractedDocument,
): Promise<readonly ManifestLine[]> {
  const { folder } = context.request;
  const [first, ...rest] = files;
  if (!first) return [];
  const record = await context.recordPaths.claim(first);
  const { docId: doc_id, documentKey: document_key, retry, counts } = document;
  await writeFileAtomically(join(folder.root, record), document.record, folder.scratch);
  return [first, ...rest].map((source, index) => ({
    ...startLine(context, source, null),
    status: 'extracted',
    doc_id,
    document_key,
    record: index === 0 ? record : null,
    series: seriesPlace([first, ...rest], index),
    counts: index === 0 ? counts : null,
    retry,
  }));
}

/** A picture that had a record of its own and is now a later page of another's: the old record goes. */
async function dropReplaced(context: IngestContext, lines: readonly ManifestLine[]): Promise<void> {
  for (const line of lines) {
    const old = context.manifest.get(manifestKey({ root: line.source_root, path: line.source_path }))?.record ?? null;
    if (old !== null && old !== line.record) await rm(join(context.request.folder.root, old), { force: true });
  }
}

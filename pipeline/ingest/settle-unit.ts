import { access, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ExtractorOptions, ManifestLine } from '../../schemas/record/manifest-line.ts';
import { renameSource } from '../record-writer.ts';
import { writeFileAtomically } from './atomic-file.ts';
import type { DigestedUnit } from './digest-unit.ts';
import type { FoundSource } from './find-sources.ts';
import type { IngestContext } from './ingest-request.ts';
import { manifestKey } from './manifest.ts';
import { failedLines } from './manifest-lines.ts';
import type { SourceUnit } from './page-series.ts';

/**
 * The lines of a document whose record is there already: made of the same bytes by the same version with the same options.
 * null where it has to be read. `first` is an equal document that came before.
 */
export async function findUnchanged(
  context: IngestContext,
  { unit, hashes }: DigestedUnit,
  first: SourceUnit | null,
): Promise<readonly ManifestLine[] | null> {
  const { request, manifest } = context;
  if (request.force) return null;
  const lines: ManifestLine[] = [];
  for (const [index, source] of unit.entries()) {
    await context.recordPaths.claim(source);
    const line = manifest.get(manifestKey(source));
    if (!line || line.sha256 !== hashes[index] || !isStillGood(line, request.options)) return null;
    lines.push({ ...line, status: 'unchanged', duplicate_of: first?.[index]?.absolutePath ?? null, seconds: 0 });
  }
  return isWholeSeries(lines) && (await haveRecords(lines, request.folder.root)) ? lines : null;
}

function isStillGood(line: ManifestLine, options: ExtractorOptions): boolean {
  if (line.retry || line.status === 'failed' || line.status === 'skipped') return false;
  const made = line.extractor;
  return (
    made.version === options.version &&
    made.ocr_mode === options.ocr_mode &&
    made.ocr_engine === options.ocr_engine &&
    made.ocr_model === options.ocr_model &&
    made.series === options.series
  );
}

/** True where the pictures are shared out among records as they were: none has come between or been taken from the end. */
function isWholeSeries(lines: readonly ManifestLine[]): boolean {
  let start = 0;
  while (start < lines.length) {
    const size = lines[start]?.series?.of ?? 1;
    const document = lines.slice(start, start + size);
    const isInPlace = document.every(
      (line, index) => (line.series?.page ?? 1) === index + 1 && (line.series?.of ?? 1) === size,
    );
    if (document.length < size || !isInPlace) return false;
    start += size;
  }
  return true;
}

async function haveRecords(lines: readonly ManifestLine[], root: string): Promise<boolean> {
  for (const line of lines) {
    if (line.series !== null && line.series.page > 1) continue;
    if (line.record === null || !(await exists(join(root, line.record)))) return false;
  }
  return true;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** The same bytes at a second path: what became of the first, with the record under the second's own name. */
export async function copyUnit(
  context: IngestContext,
  digested: DigestedUnit,
  firstLines: readonly ManifestLine[],
): Promise<readonly ManifestLine[]> {
  const { unit, hashes } = digested;
  const copies: ManifestLine[] = [];
  for (const [index, source] of unit.entries()) {
    const line = firstLines[index];
    if (!line) break;
    const duplicate_of = join(line.source_root, line.source_path);
    if (line.status === 'failed' || line.status === 'skipped') {
      const failed = { status: line.status, reason: line.reason, seconds: 0 };
      return failedLines(context, digested, failed).map((copy) => ({ ...copy, duplicate_of }));
    }
    const seriesFirst = unit[index + 1 - (line.series?.page ?? 1)];
    copies.push({
      ...line,
      source_root: source.root,
      source_path: source.path,
      bytes: source.bytes,
      sha256: hashes[index] ?? null,
      duplicate_of,
      status: 'extracted',
      record: line.record === null ? null : await copyRecord(context, unit.slice(index), line),
      series: line.series && seriesFirst ? { ...line.series, first: seriesFirst.path } : null,
      seconds: 0,
    });
  }
  return copies;
}

/** Writes the first one's record under the names of the files that have the same bytes. */
async function copyRecord(
  context: IngestContext,
  files: readonly FoundSource[],
  line: ManifestLine,
): Promise<string | null> {
  const { folder } = context.request;
  const [first] = files;
  if (!first || line.record === null) return null;
  const place = await context.recordPaths.claim(first);
  const names = files.slice(0, line.series?.of ?? 1).map(({ path }) => basename(path));
  const copy = renameSource(await readFile(join(folder.root, line.record), 'utf8'), names);
  await writeFileAtomically(join(folder.root, place), copy, folder.scratch);
  return place;
}

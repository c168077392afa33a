import { lstat, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ManifestLine } from '../../schemas/record/manifest-line.ts';
import type { FoundSource, SourceRoot } from './find-sources.ts';
import type { IngestContext } from './ingest-request.ts';
import { type Manifest, manifestKey } from './manifest.ts';

/** Lines for the sources below the given folders that were there once and are not now. One that a pattern leaves out is not gone. */
export async function findGone(
  manifest: Manifest,
  roots: readonly SourceRoot[],
  found: readonly FoundSource[],
): Promise<readonly ManifestLine[]> {
  const folders = new Set(roots.filter(({ only }) => only === null).map(({ root }) => root));
  const present = new Set(found.map(manifestKey));
  const gone: ManifestLine[] = [];
  for (const [key, line] of manifest) {
    if (!folders.has(line.source_root) || present.has(key)) continue;
    if (await isGone(join(line.source_root, line.source_path))) {
      gone.push({ ...line, status: 'gone', reason: 'the source is no longer there', seconds: 0 });
    }
  }
  return gone;
}

async function isGone(path: string): Promise<boolean> {
  return lstat(path).then(
    () => false,
    (error: unknown) =>
      error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'),
  );
}

/** Drops the records of sources that are gone or of which no record can be made any more, and the lines of those that are gone. */
export async function pruneRecords({ manifest, request }: IngestContext): Promise<void> {
  const roots = new Set(request.roots.map(({ root }) => root));
  const kept = new Set<string>();
  const dropped = new Map<string, ManifestLine>();
  for (const [key, line] of manifest) {
    const isDead = line.status === 'gone' || line.status === 'failed' || line.status === 'skipped';
    if (isDead && roots.has(line.source_root)) dropped.set(key, line);
    else if (line.record !== null) kept.add(line.record);
  }
  for (const [key, line] of dropped) {
    if (line.record !== null && !kept.has(line.record)) await removeRecord(request.folder.root, line.record);
    if (line.status === 'gone') manifest.delete(key);
    else manifest.set(key, { ...line, record: null });
  }
}

async function removeRecord(root: string, record: string): Promise<void> {
  await rm(join(root, record), { force: true });
  // Folders that became empty go too; the first that is not empty ends the climb.
  for (let folder = dirname(record); folder !== '.' && folder !== 'records'; folder = dirname(folder)) {
    const removed = await rmdir(join(root, folder)).then(
      () => true,
      () => false,
    );
    if (!removed) return;
  }
}

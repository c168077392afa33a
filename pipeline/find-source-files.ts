import { basename, dirname, join, resolve } from 'node:path';
import type { ManifestLine } from '../schemas/record/manifest-line.ts';
import { readManifest } from './ingest/manifest.ts';
import { openOutputFolder } from './ingest/output-folder.ts';

/** The files that a record of an output folder was made of, in their order; empty where its folder's manifest does not know it. */
export async function findSourceFiles(recordPath: string): Promise<readonly ManifestLine[]> {
  const path = resolve(recordPath);
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    if (basename(folder) !== 'records') continue;
    const root = dirname(folder);
    const lines = [...(await readManifest(openOutputFolder(root))).values()];
    const first = lines.find((line) => line.record !== null && join(root, line.record) === path);
    if (first) return [first, ...findLaterPages(lines, first)];
  }
  return [];
}

function findLaterPages(lines: readonly ManifestLine[], first: ManifestLine): readonly ManifestLine[] {
  const { series } = first;
  if (series === null) return [];
  return lines
    .filter(
      (line) => line.source_root === first.source_root && line.series?.first === series.first && line.series.page > 1,
    )
    .sort((a, b) => (a.series?.page ?? 0) - (b.series?.page ?? 0));
}

export function sourcePathOf(line: Pick<ManifestLine, 'source_root' | 'source_path'>): string {
  return join(line.source_root, line.source_path);
}

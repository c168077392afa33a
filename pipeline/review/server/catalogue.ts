import { createHash } from 'node:crypto';
import { readdir, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ManifestLine } from '../../../schemas/record/manifest-line.ts';
import { compareNames } from '../../ingest/find-sources.ts';
import { readManifest } from '../../ingest/manifest.ts';
import { openOutputFolder } from '../../ingest/output-folder.ts';

/** A document that can be reviewed. Only its key is ever named from outside; paths stay here. */
export interface CatalogueEntry {
  /** Made of the record's place; names it in addresses. */
  readonly key: string;
  /** Place of the record below the folder of records. */
  readonly name: string;
  readonly recordPath: string;
  /** The files it was made of, in order; empty where the manifest does not know them. */
  readonly sources: readonly { readonly root: string; readonly path: string }[];
}

export interface Catalogue {
  readonly entries: readonly CatalogueEntry[];
  readonly byKey: ReadonlyMap<string, CatalogueEntry>;
}

/** Hex digits of a document's key: no two of millions meet. */
const KEY_LENGTH = 16;

/** Every record of an output folder. A record that lies elsewhere, behind a link, is left out. */
export async function openCatalogue(outputFolder: string): Promise<Catalogue> {
  const folder = openOutputFolder(outputFolder);
  const root = await realpath(folder.records).catch(() => null);
  const names = root === null ? [] : await listRecords(root);
  const sources = listSources([...(await readManifest(folder)).values()]);
  const entries = names.map((name): CatalogueEntry => {
    const recordPath = join(folder.records, ...name.split('/'));
    return { key: keyOf(name), name, recordPath, sources: sources.get(`records/${name}`) ?? [] };
  });
  return { entries, byKey: new Map(entries.map((entry) => [entry.key, entry])) };
}

function keyOf(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, KEY_LENGTH);
}

async function listRecords(root: string): Promise<readonly string[]> {
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  const names: string[] = [];
  for (const entry of found) {
    if (!entry.name.endsWith('.json') || entry.isDirectory()) continue;
    const path = join(entry.parentPath, entry.name);
    if (await leadsInside(path, root)) names.push(relative(root, path).split(sep).join('/'));
  }
  return names.sort(compareNames);
}

/** Whether a path, followed through all its links, ends below the folder. */
export async function leadsInside(path: string, folder: string): Promise<boolean> {
  const [real, root] = await Promise.all([realpath(path).catch(() => null), realpath(folder).catch(() => null)]);
  return real !== null && root !== null && real.startsWith(root + sep);
}

/** The files of each record by its place, those of a series in the order of their pages. */
function listSources(lines: readonly ManifestLine[]): ReadonlyMap<string, CatalogueEntry['sources']> {
  const sources = new Map<string, CatalogueEntry['sources']>();
  const later = groupLaterPages(lines);
  for (const line of lines) {
    if (line.record === null) continue;
    const pages = line.series === null ? [] : (later.get(seriesKey(line)) ?? []);
    const files = [line, ...pages].map(({ source_root, source_path }) => ({ root: source_root, path: source_path }));
    sources.set(line.record.split(sep).join('/'), files);
  }
  return sources;
}

function groupLaterPages(lines: readonly ManifestLine[]): ReadonlyMap<string, readonly ManifestLine[]> {
  const groups = new Map<string, ManifestLine[]>();
  for (const line of lines) {
    if (line.series === null || line.series.page === 1) continue;
    const key = seriesKey(line);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  for (const group of groups.values()) group.sort((a, b) => (a.series?.page ?? 0) - (b.series?.page ?? 0));
  return groups;
}

function seriesKey(line: ManifestLine): string {
  return `${line.source_root}\0${line.series?.first}`;
}

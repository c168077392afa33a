import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { compilePattern } from './path-pattern.ts';

/** A file below one of the given sources. */
export interface FoundSource {
  /** Absolute path of the folder that was given. */
  readonly root: string;
  /** Path below the root, parts joined by "/", letters as the file system has them. */
  readonly path: string;
  readonly absolutePath: string;
  readonly bytes: number;
  /** Why it cannot be opened; null where nothing is known against it. */
  readonly problem: string | null;
}

export interface SourceSelection {
  /** Only what one of these patterns means; empty: everything. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** A folder that is never looked into: the output's own. */
  readonly except: string;
}

/** A source that was named and is not there: a wrong call. */
export class SourceNotFound extends Error {}

/** A folder to walk, or a single file of it. */
export interface SourceRoot {
  readonly root: string;
  /** The one file that is meant; null: the whole folder. */
  readonly only: string | null;
}

/** Settles a SOURCE argument. Letters may be composed differently from the disk's. Throws SourceNotFound. */
export async function resolveSourceRoot(argument: string): Promise<SourceRoot> {
  const path = await findSpelling(resolve(argument));
  const stats = path === null ? null : await stat(path).catch(() => null);
  if (path === null || stats === null) throw new SourceNotFound(`there is no "${argument}"`);
  return stats.isDirectory() ? { root: path, only: null } : { root: dirname(path), only: basename(path) };
}

/** The path as the disk spells it (composed or decomposed letters), or null where nothing of that name is there. */
async function findSpelling(path: string): Promise<string | null> {
  if (await stat(path).catch(() => null)) return path;
  const parent = dirname(path);
  if (parent === path) return null;
  const folder = await findSpelling(parent);
  if (folder === null) return null;
  const wanted = basename(path).normalize('NFC');
  const names = await readdir(folder).catch(() => []);
  const name = names.find((candidate) => candidate.normalize('NFC') === wanted);
  return name === undefined ? null : join(folder, name);
}

/** Every file that the sources hold, each once, in an order that does not depend on the disk's. Hidden files are left out. */
export async function findSources(
  roots: readonly SourceRoot[],
  selection: SourceSelection,
): Promise<readonly FoundSource[]> {
  const isWanted = createFilter(selection);
  const except = await realpath(selection.except).catch(() => resolve(selection.except));
  const walk: Walk = { isWanted, seen: new Set([except]), found: [] };
  for (const { root, only } of roots) {
    const realRoot = await realpath(root);
    if (only === null) await walkFolder(walk, realRoot, { root, path: '', absolutePath: root });
    else await addFile(walk, realRoot, { root, path: only, absolutePath: join(root, only) });
  }
  return walk.found;
}

/** Orders paths and names by their composed letters. */
export function compareNames(a: string, b: string): number {
  const [left, right] = [a.normalize('NFC'), b.normalize('NFC')];
  if (left === right) return a < b ? -1 : Number(a > b);
  return left < right ? -1 : 1;
}

interface Walk {
  readonly isWanted: (path: string) => boolean;
  /** Real paths of the folders that were visited, against loops of links, and of their files, which may be named beside them. */
  readonly seen: Set<string>;
  readonly found: FoundSource[];
}

type Place = Pick<FoundSource, 'root' | 'path' | 'absolutePath'>;

function createFilter(selection: SourceSelection): (path: string) => boolean {
  const include = selection.include.map(compilePattern);
  const exclude = selection.exclude.map(compilePattern);
  return (path) =>
    (include.length === 0 || include.some((pattern) => pattern(path))) && !exclude.some((pattern) => pattern(path));
}

async function walkFolder(walk: Walk, realFolder: string, folder: Place): Promise<void> {
  if (walk.seen.has(realFolder)) return;
  walk.seen.add(realFolder);
  let entries: readonly Dirent[];
  try {
    entries = await readdir(folder.absolutePath, { withFileTypes: true });
  } catch (error) {
    const problem = `the folder cannot be listed (${codeOf(error)}): give the right to read it`;
    walk.found.push({ ...folder, path: folder.path === '' ? '.' : folder.path, bytes: 0, problem });
    return;
  }
  const visible = entries.filter(({ name }) => !name.startsWith('.'));
  for (const entry of visible.sort((a, b) => compareNames(a.name, b.name))) {
    const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
    const place: Place = { root: folder.root, path, absolutePath: join(folder.root, path) };
    if (!(await leadsToFolder(entry, place.absolutePath))) await addFile(walk, realFolder, place);
    else await walkFolder(walk, await realpath(place.absolutePath), place);
  }
}

async function leadsToFolder(entry: Dirent, absolutePath: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  const target = await stat(absolutePath).catch(() => null);
  return target?.isDirectory() ?? false;
}

async function addFile(walk: Walk, realFolder: string, place: Place): Promise<void> {
  const identity = join(realFolder, basename(place.path));
  if (!walk.isWanted(place.path) || walk.seen.has(identity)) return;
  walk.seen.add(identity);
  try {
    const stats = await stat(place.absolutePath);
    walk.found.push({ ...place, bytes: stats.size, problem: describeKind(stats) });
  } catch (error) {
    walk.found.push({ ...place, bytes: 0, problem: describeOpenError(error) });
  }
}

function describeKind(stats: Stats): string | null {
  return stats.isFile() ? null : 'it is not a regular file: copy its content into one';
}

/** What an error on opening a file means to the person who has to mend it. */
export function describeOpenError(error: unknown): string {
  const code = codeOf(error);
  if (code === 'ENOENT')
    return 'it cannot be opened under its name: a broken link, or a name that is not UTF-8; rename it';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read: give the right to read it';
  return `it cannot be read (${code}): check the disk and try again`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);
}

import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { FoundSource } from './find-sources.ts';
import { type Manifest, manifestKey } from './manifest.ts';

/** Longest file name that Linux, macOS and Windows take. Bytes of UTF-8. */
const NAME_LIMIT = 255;

const EXTENSION = '.json';

/** Gives each source its place below the output folder. */
export interface RecordPaths {
  /**
   * `records/PATH.json`. Where a file of another root has that place and still exists, the root is told by a mark:
   * `records/PATH~MARK.json`. A file that has moved (its root was given under another name) keeps its place.
   */
  claim(source: FoundSource): Promise<string>;
}

export function createRecordPaths(manifest: Manifest): RecordPaths {
  const owners = new Map<string, { readonly root: string; readonly path: string }>();
  for (const line of manifest.values()) {
    if (line.record !== null) owners.set(line.record, { root: line.source_root, path: line.source_path });
  }
  const claim = async (source: FoundSource): Promise<string> => {
    const own = manifest.get(manifestKey(source))?.record ?? null;
    if (own !== null) return own;
    const plain = recordPath(source.path);
    const owner = owners.get(plain);
    const place =
      owner && (await isAnotherFile(owner, source)) ? recordPath(`${source.path}~${markRoot(source.root)}`) : plain;
    const previous = owners.get(place);
    if (previous) inheritLine(manifest, previous, source);
    owners.set(place, source);
    return place;
  };
  return { claim };
}

/** The moved file's line goes on under the new root: what was made of its bytes is still known. */
function inheritLine(
  manifest: Manifest,
  previous: { readonly root: string; readonly path: string },
  source: FoundSource,
): void {
  const line = manifest.get(manifestKey(previous));
  if (line === undefined) return;
  manifest.delete(manifestKey(previous));
  manifest.set(manifestKey(source), { ...line, source_root: source.root, source_path: source.path });
}

/** A name that would be too long with its ending is cut and told apart by a mark. */
function recordPath(path: string): string {
  const name = basename(path);
  const folder = dirname(path);
  if (Buffer.byteLength(name + EXTENSION) <= NAME_LIMIT) return join('records', folder, name + EXTENSION);
  const mark = `~${digest(name)}${EXTENSION}`;
  let head = name;
  while (Buffer.byteLength(head + mark) > NAME_LIMIT) head = head.slice(0, -1);
  return join('records', folder, head + mark);
}

function markRoot(root: string): string {
  return digest(root);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

async function isAnotherFile(
  owner: { readonly root: string; readonly path: string },
  source: FoundSource,
): Promise<boolean> {
  if (owner.root === source.root && owner.path === source.path) return false;
  const [theirs, ours] = await Promise.all([
    realpath(join(owner.root, owner.path)).catch(() => null),
    realpath(source.absolutePath).catch(() => null),
  ]);
  return theirs !== null && theirs !== ours;
}

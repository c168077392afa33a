import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BlobStore } from '../ports.ts';

/** Letters, digits, "-", "_" and "." below one folder: nothing that leads out of the store. */
const SAFE_KEY = /^[a-z]+\/[A-Za-z0-9_-][A-Za-z0-9._-]*$/u;

/** Blobs in a folder that all machines see (a disk, NFS). Written aside and moved into place, in folders by their first letters. */
export function createFolderStore(root: string): BlobStore {
  const place = (key: string): string => {
    if (!SAFE_KEY.test(key)) throw new Error(`"${key}" is no key of a blob`);
    const [kind = '', name = ''] = key.split('/');
    return join(root, kind, name.slice(0, 2), name);
  };
  const write = async (key: string, content: Uint8Array | string): Promise<void> => {
    const path = place(key);
    const draft = join(root, 'drafts', randomUUID());
    await Promise.all([mkdir(dirname(path), { recursive: true }), mkdir(dirname(draft), { recursive: true })]);
    await writeFile(draft, content);
    await rename(draft, path);
  };
  const has = async (key: string): Promise<boolean> =>
    access(place(key)).then(
      () => true,
      (error: unknown) => rethrowUnlessMissing(error, false),
    );
  const noteKey = (name: string): string => `notes/${name}`;
  return {
    put: async (kind, bytes) => {
      const key = `${kind}/${createHash('sha256').update(bytes).digest('hex')}`;
      if (!(await has(key))) await write(key, bytes);
      return key;
    },
    get: async (key) => readFile(place(key)).catch((error: unknown) => rethrowUnlessMissing(error, null)),
    has,
    remove: async (key) => rm(place(key), { force: true }),
    setNote: async (name, text) => write(noteKey(name), text),
    getNote: async (name) =>
      readFile(place(noteKey(name)), 'utf8').catch((error: unknown) => rethrowUnlessMissing(error, null)),
    removeNote: async (name) => rm(place(noteKey(name)), { force: true }),
  };
}

function rethrowUnlessMissing<Answer>(error: unknown, answer: Answer): Answer {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return answer;
  throw error;
}

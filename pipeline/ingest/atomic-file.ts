import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes a whole file or none: into `scratch` (a folder on the same file system), flushed to the disk, then moved into
 * place. Whoever opens `path`, at any moment, finds the old content or the new.
 */
export async function writeFileAtomically(path: string, content: string | Uint8Array, scratch: string): Promise<void> {
  const folder = dirname(path);
  await Promise.all([mkdir(folder, { recursive: true }), mkdir(scratch, { recursive: true })]);
  const draft = join(scratch, `${process.pid}-${randomBytes(6).toString('hex')}`);
  try {
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

/** Flushes a folder's entries, so that a renamed file survives a power cut; file systems that cannot are left alone. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  if (handle === null) return;
  await handle.sync().catch(() => undefined);
  await handle.close();
}

import { access, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A folder whose content is replaced as a whole: the new content is made beside the old, and takes its place when it is
 * complete. Cut off before that, the old content stays; cut off after it, the next load ends what was begun.
 */
export interface FolderSwap {
  /** Where the new content is made. */
  readonly fresh: string;
  /** For what is needed on the way. */
  readonly scratch: string;
  /** Ends a swap that was cut off, and drops what else is left over. */
  recover(): Promise<void>;
  commit(): Promise<void>;
  discard(): Promise<void>;
}

/** The file that says that the folder holds a load; it goes in last. */
export const MANIFEST_NAME = 'manifest.json';

export function createFolderSwap(folder: string): FolderSwap {
  const work = join(folder, '.next');
  const fresh = join(work, 'fresh');
  const old = join(work, 'old');
  const mark = join(work, 'complete');
  const scratch = join(work, 'scratch');
  const discard = (): Promise<void> => rm(work, { recursive: true, force: true });
  const swap = async (): Promise<void> => {
    await mkdir(old, { recursive: true });
    const names = await readdir(fresh).catch(() => []);
    for (const name of [
      ...names.filter((entry) => entry !== MANIFEST_NAME),
      ...names.filter((entry) => entry === MANIFEST_NAME),
    ]) {
      await rm(join(old, name), { recursive: true, force: true });
      if (await exists(join(folder, name))) await rename(join(folder, name), join(old, name));
      await rename(join(fresh, name), join(folder, name));
    }
    await discard();
  };
  return {
    fresh,
    scratch,
    recover: async () => {
      if (await exists(mark)) await swap();
      await discard();
      await mkdir(fresh, { recursive: true });
      await mkdir(scratch, { recursive: true });
    },
    commit: async () => {
      await writeFile(mark, '');
      await swap();
    },
    discard,
  };
}

export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

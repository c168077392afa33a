import { randomUUID } from 'node:crypto';
import { constants, readFileSync } from 'node:fs';
import { copyFile, link, mkdir, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { z } from 'zod';

/** How often the holder shows that it is alive. Milliseconds. */
const HEARTBEAT_MS = 5_000;

/** A holder on another machine, which cannot be asked, is taken for dead after this long without a sign. Milliseconds. */
const SILENCE_MS = 60_000;

const holderSchema = z.object({
  pid: z.number().int(),
  host: z.string(),
  /** ISO time at which it took the folder. */
  since: z.string(),
  /** When the process was born, as the system counts; tells it from a later process of the same number. null: not known. */
  born: z.string().nullable(),
  token: z.string(),
});
type Holder = z.infer<typeof holderSchema>;

/** Another run works on the folder. The message says which. */
export class OutputHeld extends Error {}

export interface OutputLock {
  release(): Promise<void>;
}

/**
 * Takes a folder for this process alone. A lock whose process is dead (killed, or its machine silent) is taken over.
 * Throws OutputHeld where another run is at work.
 */
export async function lockOutput(lockPath: string): Promise<OutputLock> {
  await mkdir(dirname(lockPath), { recursive: true });
  const own: Holder = {
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
    born: readBirth(process.pid),
    token: randomUUID(),
  };
  while (!(await createLock(lockPath, own))) {
    const holder = await readHolder(lockPath);
    if (holder !== null && (await isAlive(holder, lockPath))) {
      throw new OutputHeld(
        `${dirname(lockPath)} is held by another run: process ${holder.pid} on ${holder.host}, since ${holder.since}. Wait for it to end, or name another --out`,
      );
    }
    await removeStale(lockPath, holder);
  }
  const beat = setInterval(() => {
    const now = new Date();
    utimes(lockPath, now, now).catch(() => undefined);
  }, HEARTBEAT_MS);
  beat.unref();
  return {
    release: async () => {
      clearInterval(beat);
      const holder = await readHolder(lockPath);
      if (holder?.token === own.token) await rm(lockPath, { force: true });
    },
  };
}

/** Written aside and linked into place: a lock is never seen half written. False where one stands already. */
async function createLock(lockPath: string, own: Holder): Promise<boolean> {
  const draft = `${lockPath}.${own.token}`;
  const file = await open(draft, 'wx');
  try {
    await file.writeFile(`${JSON.stringify(own)}\n`);
    await file.close();
    await linkOrCopy(draft, lockPath);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Never replaces what stands there (EEXIST). Shares and sticks without hard links get a copy. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}

/** null where the lock has gone meanwhile or is not one of ours. */
async function readHolder(lockPath: string): Promise<Holder | null> {
  const text = await readFile(lockPath, 'utf8').catch(() => '');
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

async function isAlive(holder: Holder, lockPath: string): Promise<boolean> {
  if (holder.host !== hostname()) {
    const stats = await stat(lockPath).catch(() => null);
    return stats !== null && Date.now() - stats.mtimeMs < SILENCE_MS;
  }
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    return codeOf(error) === 'EPERM';
  }
  return holder.born === null || holder.born === readBirth(holder.pid);
}

/** Moves a dead lock aside, and back again where it proves to be another, taken meanwhile. */
async function removeStale(lockPath: string, stale: Holder | null): Promise<void> {
  const aside = `${lockPath}.${randomUUID()}`;
  try {
    await rename(lockPath, aside);
  } catch {
    return;
  }
  const moved = await readHolder(aside);
  if (moved?.token !== stale?.token) await linkOrCopy(aside, lockPath).catch(() => undefined);
  await rm(aside, { force: true });
}

/** When a process was born, in the kernel's clock ticks; null where /proc does not tell, and for one that only waits to be buried. */
function readBirth(pid: number): string | null {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // "pid (name) state ppid …": the name may hold spaces and brackets; the 20th field after it is the start time.
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
}

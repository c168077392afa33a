import { LoadError } from './record-sink.ts';

// ENOSPC: no space left on device | IO Error: Could not write file "…": No space left on device | Could not write all bytes to file
const DISK_FULL = /ENOSPC|no space left|could not write all bytes|disk quota/i;

/** Does the work; where a disk is full on the way, LoadError tells which. */
export async function tellFullDisk<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || error instanceof LoadError || !DISK_FULL.test(error.message)) throw error;
    throw new LoadError(`the disk of ${place} is full: nothing is half written. Make room and load again`, {
      cause: error,
    });
  }
}

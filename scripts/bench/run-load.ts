import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';

/** The program as it is installed; `npm run build` makes it. */
const PROGRAM = 'dist/scripts/kehoach.js';

/** The most that a load of any size may have resident. Megabytes. */
export const MOST_MB = 500;

const POLL_MS = 20;

// VmHWM:	  123456 kB, the most that was resident at any time
const PEAK = /^VmHWM:\s+(\d+) kB$/m;

export interface LoadFigures {
  readonly rows: number;
  readonly seconds: number;
  /** The most that was resident. */
  readonly megabytes: number;
}

const reportSchema = z.object({ rows_written: z.number() });

/** Runs the built program once, as whoever loads does, and watches its memory. Throws where it does not end well. */
export async function runLoad(out: string, destination: string): Promise<LoadFigures> {
  const begin = performance.now();
  const child = spawn(process.execPath, [PROGRAM, 'load', out, '--to', destination, '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
  });
  let megabytes = 0;
  while (child.exitCode === null && child.signalCode === null) {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    const kilobytes = PEAK.exec(status)?.[1];
    if (kilobytes !== undefined) megabytes = Number(kilobytes) / 1024;
    await sleep(POLL_MS);
  }
  await closed;
  if (child.exitCode !== 0) throw new Error(`the load into ${destination} ended with ${child.exitCode}`);
  const seconds = (performance.now() - begin) / 1000;
  return { rows: reportSchema.parse(JSON.parse(text)).rows_written, seconds, megabytes };
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The program as it is installed; `npm run build` makes it. */
const PROGRAM = 'dist/scripts/kehoach.js';

/** A running command of the program. */
export interface Running {
  readonly child: ChildProcess;
  /** What it said on standard error so far. */
  said(): string;
  /** Its exit code, or null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

export function startProgram(...args: readonly string[]): Running {
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let text = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  const ended = once(child, 'close').then(() => child.exitCode);
  return { child, said: () => text, ended };
}

/** Waits until a running command says something. Throws where it ends without. */
export async function waitFor(running: Running, word: string): Promise<void> {
  while (!running.said().includes(word)) {
    if (running.child.exitCode !== null || running.child.signalCode !== null)
      throw new Error(`ended without "${word}": ${running.said()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Every record of an output folder by its path, as text. */
export async function readRecordTexts(out: string): Promise<ReadonlyMap<string, string>> {
  const root = join(out, 'records');
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  const texts = new Map<string, string>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    texts.set(path.slice(root.length + 1), await readFile(path, 'utf8'));
  }
  return texts;
}

import { parentPort } from 'node:worker_threads';
import type { ThreadMessage } from './thread-pool.ts';

/** Sends what libraries write to standard output (pdfjs warns there) to the pool: standard output belongs to data. */
export function divertOutput(): void {
  process.stdout.write = (chunk: string | Uint8Array): boolean => {
    tellPool({ kind: 'output', text: typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk) });
    return true;
  };
}

/** Tells the pool something from inside a thread. */
export function tellPool<News>(message: ThreadMessage<News>): void {
  parentPort?.postMessage(message);
}

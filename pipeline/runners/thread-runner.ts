import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { PageProgress } from '../extract.ts';
import type { JobOutcome, Runner } from './runner.ts';
import type { WorkerMessage, WorkerTask } from './worker-messages.ts';

export interface ThreadRunnerOptions {
  /** How many worker threads. */
  readonly jobs: number;
  /** A document that gets no further for so long (finishes no page) is given up. */
  readonly timeoutMs: number;
  /** Most memory of a worker thread for its objects; a document that needs more is given up. */
  readonly memoryLimitMb: number;
  /** What libraries write to standard output, which belongs to data. */
  readonly onOutput: (text: string) => void;
  /** The module that a thread runs; ours where it is not given. */
  readonly workerFile?: string;
}

/** How long an idle thread is kept, since a new one has to load everything again. Milliseconds. */
const IDLE_MS = 60_000;

/** Reads documents in worker threads of this process. What kills a thread costs its document alone. */
export function createThreadRunner(options: ThreadRunnerOptions): Runner {
  const pool = new Piscina<WorkerTask, JobOutcome>({
    filename: options.workerFile ?? fileURLToPath(new URL('./extract-worker.js', import.meta.url)),
    name: 'runTask',
    minThreads: 0,
    maxThreads: options.jobs,
    idleTimeout: IDLE_MS,
    // A thread that waits on a shared cell could not hear the threads that it started itself (OCR).
    atomics: 'disabled',
    resourceLimits: { maxOldGenerationSizeMb: options.memoryLimitMb },
  });
  const listeners = new Map<number, (progress: PageProgress) => void>();
  pool.on('message', (message: WorkerMessage) => {
    if (message.kind === 'page') listeners.get(message.taskId)?.(message.progress);
    else options.onOutput(message.text);
  });
  let hasStarted = false;
  const outage = new AbortController();
  pool.on('workerCreate', () => {
    hasStarted = true;
  });
  pool.on('error', (error: Error) => {
    // An idle thread that dies is replaced; where none ever comes up, every document would wait for ever.
    if (hasStarted) options.onOutput(`an idle worker thread ended: ${error.message}`);
    else outage.abort(new Error(`worker threads cannot start: ${error.message}`, { cause: error }));
  });
  let lastTask = 0;
  return {
    slots: options.jobs,
    run: async (job, onPage) => {
      lastTask += 1;
      const taskId = lastTask;
      const patience = createPatience(options.timeoutMs);
      listeners.set(taskId, (progress) => {
        patience.renew();
        onPage(progress);
      });
      try {
        return await pool.run({ taskId, job }, { signal: AbortSignal.any([patience.signal, outage.signal]) });
      } catch (error) {
        outage.signal.throwIfAborted();
        return { kind: 'failed', reason: describeFailure(error, patience.signal, options) };
      } finally {
        listeners.delete(taskId);
        patience.end();
      }
    },
    close: () => pool.destroy(),
  };
}

interface Patience {
  readonly signal: AbortSignal;
  renew(): void;
  end(): void;
}

function createPatience(timeoutMs: number): Patience {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), timeoutMs);
  return { signal: controller.signal, renew: () => timer.refresh(), end: () => clearTimeout(timer) };
}

function describeFailure(error: unknown, signal: AbortSignal, options: ThreadRunnerOptions): string {
  if (signal.aborted) {
    return `it got no further for ${options.timeoutMs / 1000} seconds: raise the limit with --timeout, or split the file`;
  }
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return `it needed more than ${options.memoryLimitMb} MB of memory: raise the limit with --memory, or split the file`;
  }
  const message = error instanceof Error ? error.message : String(error);
  return `the program failed on it (${message}): please report it with the file; the other files are not concerned`;
}

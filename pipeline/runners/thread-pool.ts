import { Piscina } from 'piscina';

export interface ThreadPoolOptions {
  readonly threads: number;
  /** A task that gets no further for so long (tells of nothing) is given up. */
  readonly timeoutMs: number;
  /** Most memory of a thread for its objects; a task that needs more is given up. */
  readonly memoryLimitMb: number;
  /** The module that a thread runs; it exports `runTask`. */
  readonly workerFile: string;
  /** What libraries write to standard output, which belongs to data. */
  readonly onOutput: (text: string) => void;
}

/** What a thread tells while it works on a task, beside `output`. */
export type ThreadMessage<News> =
  | { readonly kind: 'news'; readonly taskId: number; readonly news: News }
  | { readonly kind: 'output'; readonly text: string };

export interface ThreadTask<Input> {
  readonly taskId: number;
  readonly input: Input;
}

/** Why a task was given up. `failed`: the program threw; the others may have been the machine's fault. */
export type GiveUpKind = 'stuck' | 'memory' | 'ended' | 'failed';

/** A task that killed its thread, or that was not to be waited for any longer. It costs itself alone. */
export class TaskGivenUp extends Error {
  readonly kind: GiveUpKind;
  constructor(kind: GiveUpKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'TaskGivenUp';
    this.kind = kind;
  }
}

export interface ThreadPool<Input, Answer, News> {
  /** Throws TaskGivenUp; anything else that it throws is an outage. */
  run(input: Input, onNews?: (news: News) => void): Promise<Answer>;
  close(): Promise<void>;
}

/** How long an idle thread is kept, since a new one has to load everything again. Milliseconds. */
const IDLE_MS = 60_000;

export function createThreadPool<Input, Answer, News>(options: ThreadPoolOptions): ThreadPool<Input, Answer, News> {
  const pool = new Piscina<ThreadTask<Input>, Answer>({
    filename: options.workerFile,
    name: 'runTask',
    minThreads: 0,
    maxThreads: options.threads,
    idleTimeout: IDLE_MS,
    // A thread that waits on a shared cell could not hear the threads that it started itself (OCR).
    atomics: 'disabled',
    resourceLimits: { maxOldGenerationSizeMb: options.memoryLimitMb },
  });
  const active = new Set<Patience>();
  const outage = watchForOutage(pool, options, () => {
    for (const patience of active) patience.lose();
  });
  const listeners = new Map<number, (news: News) => void>();
  pool.on('message', (message: ThreadMessage<News>) => {
    if (message.kind === 'news') listeners.get(message.taskId)?.(message.news);
    else options.onOutput(message.text);
  });
  let lastTask = 0;
  return {
    run: async (input, onNews) => {
      lastTask += 1;
      const taskId = lastTask;
      const patience = createPatience(options.timeoutMs);
      active.add(patience);
      listeners.set(taskId, (news) => {
        patience.renew();
        onNews?.(news);
      });
      try {
        return await pool.run({ taskId, input }, { signal: patience.signal });
      } catch (error) {
        const reason = outage();
        if (reason) throw reason;
        throw explainFailure(error, patience.signal, options);
      } finally {
        listeners.delete(taskId);
        active.delete(patience);
        patience.end();
      }
    },
    close: () => pool.destroy(),
  };
}

/** An idle thread that dies is replaced; where none ever comes up, every task would wait for ever. Answers with the reason. */
function watchForOutage(
  pool: Pick<Piscina, 'on'>,
  options: ThreadPoolOptions,
  onOutage: () => void,
): () => Error | null {
  let hasStarted = false;
  let reason: Error | null = null;
  pool.on('workerCreate', () => {
    hasStarted = true;
  });
  pool.on('error', (error: Error) => {
    if (hasStarted) {
      options.onOutput(`an idle worker thread ended: ${error.message}`);
      return;
    }
    reason = new Error(`worker threads cannot start: ${error.message}`, { cause: error });
    onOutage();
  });
  return () => reason;
}

/** How long a task is waited for. */
interface Patience {
  readonly signal: AbortSignal;
  renew(): void;
  /** At once, because there is nothing to wait for. */
  lose(): void;
  end(): void;
}

function createPatience(timeoutMs: number): Patience {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), timeoutMs);
  return {
    signal: controller.signal,
    renew: () => timer.refresh(),
    lose: () => controller.abort(),
    end: () => clearTimeout(timer),
  };
}

function explainFailure(error: unknown, patience: AbortSignal, options: ThreadPoolOptions): TaskGivenUp {
  const cause = { cause: error };
  if (patience.aborted) {
    const message = `it got no further for ${options.timeoutMs / 1000} seconds: raise the limit with --timeout, or split the file`;
    return new TaskGivenUp('stuck', message, cause);
  }
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    const message = `it needed more than ${options.memoryLimitMb} MB of memory: raise the limit with --memory, or split the file`;
    return new TaskGivenUp('memory', message, cause);
  }
  const said = error instanceof Error ? error.message : String(error);
  const kind = said.startsWith('worker exited') ? 'ended' : 'failed';
  const message = `the program failed on it (${said}): please report it with the file; the other files are not concerned`;
  return new TaskGivenUp(kind, message, cause);
}

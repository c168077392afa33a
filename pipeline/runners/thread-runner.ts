import { fileURLToPath } from 'node:url';
import type { PageProgress } from '../extract.ts';
import type { ExtractJob, JobOutcome, Runner } from './runner.ts';
import { createThreadPool, TaskGivenUp } from './thread-pool.ts';

export interface ThreadRunnerOptions {
  /** How many worker threads. */
  readonly jobs: number;
  readonly timeoutMs: number;
  readonly memoryLimitMb: number;
  readonly onOutput: (text: string) => void;
  /** The module that a thread runs; ours where it is not given. */
  readonly workerFile?: string;
}

/** Reads documents in worker threads of this process. What kills a thread costs its document alone. */
export function createThreadRunner(options: ThreadRunnerOptions): Runner {
  const pool = createThreadPool<ExtractJob, JobOutcome, PageProgress>({
    ...options,
    threads: options.jobs,
    workerFile: options.workerFile ?? fileURLToPath(new URL('./extract-worker.js', import.meta.url)),
  });
  return {
    slots: options.jobs,
    run: async (job, onPage) => {
      try {
        return await pool.run(job, onPage);
      } catch (error) {
        if (!(error instanceof TaskGivenUp)) throw error;
        return { kind: 'failed', reason: error.message };
      }
    },
    close: () => pool.close(),
  };
}

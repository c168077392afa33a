import type { PageProgress } from '../extract.ts';
import type { ExtractJob } from './runner.ts';

/** What the pool sends to a worker thread. */
export interface WorkerTask {
  readonly taskId: number;
  readonly job: ExtractJob;
}

/** What a worker thread says while it works. */
export type WorkerMessage =
  | { readonly kind: 'page'; readonly taskId: number; readonly progress: PageProgress }
  /** Something that a library wrote to standard output, which is kept for data. */
  | { readonly kind: 'output'; readonly text: string };

import type { WorkGroup } from './batch.ts';
import type { BuiltBatch } from './build-batch.ts';

/** What a worker thread is started with. */
export interface RowWorkerData {
  readonly outFolder: string;
  readonly loadedAt: string;
}

export interface RowTask {
  readonly id: number;
  readonly group: WorkGroup;
}

export type RowAnswer =
  | { readonly kind: 'built'; readonly id: number; readonly built: BuiltBatch }
  | { readonly kind: 'fault'; readonly id: number; readonly message: string };

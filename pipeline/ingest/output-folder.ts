import { join } from 'node:path';

/** Where everything stands in an output folder. */
export interface OutputFolder {
  readonly root: string;
  readonly records: string;
  readonly manifest: string;
  /** Lines of a run that has not ended; folded into the manifest at its end, or by the next run. */
  readonly journal: string;
  readonly lock: string;
  readonly log: string;
  /** Drafts of files that are being written. */
  readonly scratch: string;
}

export function openOutputFolder(root: string): OutputFolder {
  return {
    root,
    records: join(root, 'records'),
    manifest: join(root, 'manifest.ndjson'),
    journal: join(root, 'manifest.journal.ndjson'),
    lock: join(root, 'ingest.lock'),
    log: join(root, 'ingest.log'),
    scratch: join(root, '.scratch'),
  };
}

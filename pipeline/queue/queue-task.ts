import type { ReadAnswer } from './document-stages.ts';
import type { DocumentJob, PageJob } from './jobs.ts';

/** What a queue worker hands to its threads. `blobs` is the folder of the blob store. */
export type QueueTask =
  | { readonly kind: 'read'; readonly blobs: string; readonly job: DocumentJob }
  | { readonly kind: 'page'; readonly blobs: string; readonly job: PageJob }
  | {
      readonly kind: 'assemble';
      readonly blobs: string;
      readonly job: DocumentJob;
      /** Pages that were given up, and why. */
      readonly failures: readonly (readonly [number, string])[];
    };

export type QueueAnswer =
  | ReadAnswer
  | { readonly kind: 'page' }
  /** Shared storage failed: to be tried again. */
  | { readonly kind: 'outage'; readonly reason: string };

import type { RecordCounts } from '../../schemas/record/manifest-line.ts';
import type { PageProgress } from '../extract.ts';

/** How documents are read; the same for every document of a run. */
export interface ExtractSettings {
  readonly ocrMode: 'auto' | 'always' | 'never';
  /** Name of the engine; null: no OCR. */
  readonly ocrEngine: string | null;
  readonly password: string | null;
}

export interface JobFile {
  readonly fileName: string;
  readonly absolutePath: string;
  /** Of the bytes as they were when the job was made. */
  readonly sha256: string;
}

/** One document to be read. */
export interface ExtractJob {
  /** One file, or the pictures of its pages in order. */
  readonly files: readonly [JobFile, ...JobFile[]];
  /** Size of all files together. */
  readonly bytes: number;
  readonly settings: ExtractSettings;
}

/** A document that was read: what goes into its file, and what the manifest says of it. */
export interface ExtractedDocument {
  /** How many of the job's files it takes, from where the one before it ended; 1 but for a series of pictures. */
  readonly fileCount: number;
  /** The record as its file is to hold it: JSON as UTF-8. */
  readonly record: Uint8Array;
  readonly docId: string;
  readonly documentKey: string | null;
  readonly counts: RecordCounts;
  /** True where a page was given up for time: the document is to be tried again in the next run. */
  readonly retry: boolean;
}

export type JobOutcome =
  /** Several documents where a series of pictures proved to hold more than one. */
  | { readonly kind: 'extracted'; readonly documents: readonly ExtractedDocument[] }
  /** No record can be made; the reason says what was found and what to do. */
  | { readonly kind: 'skipped' | 'failed'; readonly reason: string }
  /** The run was stopped while others work on it: the next run collects it. */
  | { readonly kind: 'pending' };

/** Takes documents through extraction, here or elsewhere. A document that goes wrong is an outcome; only an outage throws. */
export interface Runner {
  /** How many jobs are worth having under way at once. */
  readonly slots: number;
  run(job: ExtractJob, onPage: (progress: PageProgress) => void): Promise<JobOutcome>;
  close(): Promise<void>;
}

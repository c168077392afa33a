import type { Settlement } from './catalogue/catalogue.ts';
import type { Batch } from './rows/batch.ts';

/** What a load is, as the destination's log has it. */
export interface LoadStart {
  /** ISO time. */
  readonly startedAt: string;
  readonly outFolder: string;
  /** Changes with the records that are listed. */
  readonly catalogue: string;
  readonly programVersion: string;
}

export interface LoadCounts {
  readonly documentsLoaded: number;
  readonly documentsFailed: number;
}

/** A destination. Opened, it belongs to one load until it is closed; what is not settled is as if it had not been. */
export interface RecordSink {
  /** Takes the destination, makes its tables where they are missing. Throws LoadError where that cannot be. */
  open(): Promise<void>;
  /** Writes the destination's `document_files` as CSV. */
  exportKnownFiles(csvPath: string): Promise<void>;
  /** Notes that a load begins. Answers the time that it goes by: that of a load of the same records that was broken off. */
  begin(load: LoadStart): Promise<string>;
  /** Writes documents, each whole or not at all. */
  write(batch: Batch): Promise<void>;
  /** Brings files and documents up to date and ends the load. Answers what the person should know. */
  settle(settlement: Settlement, counts: LoadCounts): Promise<readonly string[]>;
  /** Lets go of the destination; without `settle`, undoes what can be undone. */
  close(): Promise<void>;
}

/** The destination cannot be loaded, for a reason that somebody can do something about. The message says what. */
export class LoadError extends Error {}

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type Catalogue,
  createCatalogue,
  describeError,
  type RecordFailure,
  type WorkItem,
} from './catalogue/catalogue.ts';
import { openDuckDb } from './duckdb/session.ts';
import type { RecordSink } from './record-sink.ts';
import type { Batch } from './rows/batch.ts';
import { type BatchBuilder, createBatchBuilder, RecordRejected } from './rows/batch-builder.ts';
import { NO_REVIEWS, type ReviewSource } from './rows/reviewed-record.ts';

export interface LoadRequest {
  /** An output folder of `kehoach ingest`. */
  readonly outFolder: string;
  readonly sink: RecordSink;
  readonly programVersion: string;
  readonly now: Date;
  readonly reviews?: ReviewSource;
  readonly watcher?: LoadWatcher;
  /** Ends the load after the documents at hand. */
  readonly stop?: AbortSignal;
}

/** Told how far a load is. */
export interface LoadWatcher {
  /** So many records have been listed. */
  listed(records: number): void;
  /** So many documents are to be written. */
  started(documents: number): void;
  /** So many more documents and rows have been. */
  written(documents: number, rows: number): void;
}

export interface LoadSummary {
  readonly records: number;
  /** Documents whose rows were written; those of the others were there already. */
  readonly documentsLoaded: number;
  readonly rowsWritten: number;
  readonly fileChanges: number;
  readonly failures: readonly RecordFailure[];
  readonly wasStopped: boolean;
}

/** The catalogue's own DuckDB: its tables are small, and go to the disk where they are not. */
const CATALOGUE_MEMORY_MB = 64;

/** Brings the records of an output folder into a destination. Throws LoadError, NewerRecord or NoRecords, and then has left it as it was, document by document. */
export async function loadRecords(request: LoadRequest): Promise<LoadSummary> {
  const scratch = await mkdtemp(join(tmpdir(), 'kehoach-load-'));
  const reviews = request.reviews ?? NO_REVIEWS;
  const outFolder = resolve(request.outFolder);
  const session = await openDuckDb(join(scratch, 'catalogue.duckdb'), {
    memoryMb: CATALOGUE_MEMORY_MB,
    threads: 1,
    spillFolder: join(scratch, 'spill'),
  });
  const catalogue = createCatalogue({ session, outFolder, scratch, reviews });
  try {
    let listed = 0;
    const list = await catalogue.readList(() => {
      listed += 1;
      request.watcher?.listed(listed);
    });
    await request.sink.open();
    const known = join(scratch, 'known.csv');
    await request.sink.exportKnownFiles(known);
    await catalogue.readKnown(known);
    const startedAt = await request.sink.begin({
      startedAt: request.now.toISOString(),
      outFolder,
      catalogue: list.fingerprint,
      programVersion: request.programVersion,
    });
    const written = await writeDue({ ...request, reviews, catalogue, startedAt });
    const failures = [...list.failures, ...written.failures];
    const settlement = await catalogue.exportSettlement();
    if (!written.wasStopped) {
      await request.sink.settle(settlement, { documentsLoaded: written.documents, documentsFailed: failures.length });
    }
    return {
      records: list.records,
      documentsLoaded: written.documents,
      rowsWritten: written.rows,
      fileChanges: settlement.fileChanges,
      failures,
      wasStopped: written.wasStopped,
    };
  } finally {
    await request.sink.close();
    session.close();
    await rm(scratch, { recursive: true, force: true });
  }
}

interface Writing extends LoadRequest {
  readonly reviews: ReviewSource;
  readonly catalogue: Catalogue;
  readonly startedAt: string;
}

interface Written {
  readonly documents: number;
  readonly rows: number;
  readonly failures: readonly RecordFailure[];
  readonly wasStopped: boolean;
}

/** Writes round by round: where a record cannot be loaded, another file of its document may stand in for it. */
async function writeDue(writing: Writing): Promise<Written> {
  const { catalogue, watcher, stop } = writing;
  const builder = createBatchBuilder({ reviews: writing.reviews, loadedAt: writing.startedAt });
  const queue = createWriteQueue(writing);
  const failures: RecordFailure[] = [];
  for (;;) {
    const due = await catalogue.resolve(writing.startedAt);
    watcher?.started(due);
    const failed: WorkItem[] = [];
    for await (const item of catalogue.work()) {
      if (stop?.aborted) break;
      const reason = await addRecord(builder, item);
      if (reason !== null) {
        failed.push(item);
        failures.push({ recordPath: item.recordPath, reason });
      }
      if (builder.isFull) await queue.push(builder.take());
    }
    await queue.push(builder.take());
    await queue.drain();
    await catalogue.markFailed(failed.map((item) => item.docId));
    if (stop?.aborted || failed.length === 0) break;
  }
  return { ...queue.counts(), failures, wasStopped: stop?.aborted ?? false };
}

/** Why the record cannot be loaded; null where it can. */
async function addRecord(builder: BatchBuilder, item: WorkItem): Promise<string | null> {
  try {
    builder.add(item, await readFile(item.recordPath));
    return null;
  } catch (error) {
    // A record that was pruned or replaced meanwhile is its own failure; anything else is a fault of the program.
    if (error instanceof RecordRejected || (error instanceof Error && 'code' in error)) return describeError(error);
    throw error;
  }
}

interface WriteQueue {
  /** Waits for the batch before, then sends this one while the next is made. */
  push(batch: Batch | null): Promise<void>;
  drain(): Promise<void>;
  counts(): { readonly documents: number; readonly rows: number };
}

function createWriteQueue({ sink, catalogue, watcher }: Writing): WriteQueue {
  let inFlight: { readonly batch: Batch; readonly done: Promise<void> } | null = null;
  let documents = 0;
  let rows = 0;
  const drain = async (): Promise<void> => {
    if (inFlight === null) return;
    const { batch, done } = inFlight;
    inFlight = null;
    await done;
    await catalogue.markLoaded(batch.documents.map(({ item, digest }) => ({ docId: item.docId, digest })));
    documents += batch.documents.length;
    rows += batch.rowCount;
    watcher?.written(batch.documents.length, batch.rowCount);
  };
  return {
    push: async (batch) => {
      await drain();
      if (batch === null) return;
      const done = sink.write(batch);
      // It is awaited with the next batch; until then a failure must not end the process.
      done.catch(() => undefined);
      inFlight = { batch, done };
    },
    drain,
    counts: () => ({ documents, rows }),
  };
}

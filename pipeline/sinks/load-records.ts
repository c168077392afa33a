import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Catalogue, createCatalogue, type RecordFailure, type WorkItem } from './catalogue/catalogue.ts';
import { openDuckDb } from './duckdb/session.ts';
import type { RecordSink } from './record-sink.ts';
import type { WorkGroup } from './rows/batch.ts';
import { type BatchFailure, type BuiltBatch, createCalendar } from './rows/build-batch.ts';
import { openReviews } from './rows/open-reviews.ts';
import type { ReviewSource } from './rows/reviewed-record.ts';
import { createRowPool } from './rows/row-pool.ts';

export interface LoadRequest {
  /** An output folder of `kehoach ingest`. */
  readonly outFolder: string;
  readonly sink: RecordSink;
  readonly programVersion: string;
  readonly now: Date;
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
  /** All rows are there; the destination is being completed. */
  settling(): void;
}

export interface LoadSummary {
  readonly records: number;
  /** Documents whose rows were written; those of the others were there already. */
  readonly documentsLoaded: number;
  readonly rowsWritten: number;
  readonly fileChanges: number;
  readonly failures: readonly RecordFailure[];
  /** What the destination could not hold as it is. */
  readonly notes: readonly string[];
  readonly wasStopped: boolean;
}

/** The catalogue's own DuckDB: its tables are small, and go to the disk where they are not. */
const CATALOGUE_MEMORY_MB = 64;

/** Brings the records of an output folder into a destination. Throws LoadError, NewerRecord or NoRecords, and then has left it as it was, document by document. */
export async function loadRecords(request: LoadRequest): Promise<LoadSummary> {
  const outFolder = resolve(request.outFolder);
  const reviews = await openReviews(outFolder);
  const scratch = await mkdtemp(join(tmpdir(), 'kehoach-load-'));
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
    const written = await writeDue({ ...request, outFolder, reviews, catalogue, startedAt });
    const failures = [...list.failures, ...written.failures];
    const settlement = await catalogue.exportSettlement();
    // Completing a destination takes the most memory; the catalogue has had its say.
    session.close();
    const counts = { documentsLoaded: written.documents, documentsFailed: failures.length };
    if (!written.wasStopped) request.watcher?.settling();
    const notes = [
      ...describeFaults(reviews.faults),
      ...(written.wasStopped ? [] : await request.sink.settle(settlement, counts)),
    ];
    return {
      records: list.records,
      documentsLoaded: written.documents,
      rowsWritten: written.rows,
      fileChanges: settlement.fileChanges,
      failures,
      notes,
      wasStopped: written.wasStopped,
    };
  } finally {
    await request.sink.close();
    session.close();
    await rm(scratch, { recursive: true, force: true });
  }
}

function describeFaults(faults: readonly string[]): readonly string[] {
  const [first] = faults;
  if (first === undefined) return [];
  return [`${faults.length} lines of the reviews are no decisions and play no part, the first is ${first}`];
}

interface Writing extends LoadRequest {
  readonly reviews: ReviewSource;
  readonly catalogue: Catalogue;
  readonly outFolder: string;
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
  const totals = { documents: 0, rows: 0 };
  const failures: RecordFailure[] = [];
  const addCalendar = createCalendar();
  let firstNo = 1;
  for (;;) {
    const due = await catalogue.resolve(writing.startedAt);
    watcher?.started(due);
    const failed: BatchFailure[] = [];
    for await (const { batch, failures: found } of buildBatches(writing, { due, firstNo })) {
      failed.push(...found);
      if (batch === null) continue;
      const whole = addCalendar(batch);
      await writing.sink.write(whole);
      await catalogue.markLoaded(whole.documents.map(({ item, digest }) => ({ docId: item.docId, digest })));
      totals.documents += whole.documents.length;
      totals.rows += whole.rowCount;
      watcher?.written(whole.documents.length, whole.rowCount);
    }
    firstNo += due;
    failures.push(...failed.map(({ recordPath, reason }) => ({ recordPath, reason })));
    await catalogue.markFailed(failed.map((failure) => failure.docId));
    if (stop?.aborted || failed.length === 0) break;
  }
  return { ...totals, failures, wasStopped: stop?.aborted ?? false };
}

interface Round {
  readonly due: number;
  /** Numbers go on from round to round. */
  readonly firstNo: number;
}

/** Batches in their order; while one is written the next are made. */
async function* buildBatches(writing: Writing, { due, firstNo }: Round): AsyncGenerator<BuiltBatch> {
  const { outFolder, reviews, startedAt } = writing;
  const pool = createRowPool({ outFolder, loadedAt: startedAt, reviews, threads: countThreads(due) });
  const ahead: Promise<BuiltBatch>[] = [];
  try {
    for await (const group of groupWork(writing.catalogue.work(), firstNo)) {
      if (writing.stop?.aborted) break;
      const built = pool.build(group);
      // It is awaited in its turn; until then a failure must not end the process.
      built.catch(() => undefined);
      ahead.push(built);
      const first = ahead.length > pool.threads + 1 ? ahead.shift() : undefined;
      if (first) yield await first;
    }
    for (const built of ahead) yield await built;
  } finally {
    await pool.close();
  }
}

/** Fewer documents than this are done before a thread is up. */
const DOCUMENTS_WORTH_A_THREAD = 150;

/** One core makes rows while the database takes them; a second thread only where there are more. */
function countThreads(due: number): number {
  if (due < DOCUMENTS_WORTH_A_THREAD) return 0;
  return availableParallelism() >= 4 ? 2 : 1;
}

/** Large enough for a statement's cost to vanish, small enough for memory to hold some. Bytes of records, and documents. */
const BATCH_BYTES = 8 * 1024 * 1024;
const BATCH_DOCUMENTS = 500;

async function* groupWork(work: AsyncIterable<WorkItem>, from: number): AsyncGenerator<WorkGroup> {
  let items: WorkItem[] = [];
  let firstNo = from;
  let bytes = 0;
  for await (const item of work) {
    items.push(item);
    bytes += item.recordBytes;
    if (bytes < BATCH_BYTES && items.length < BATCH_DOCUMENTS) continue;
    yield { items, firstNo };
    firstNo += items.length;
    items = [];
    bytes = 0;
  }
  if (items.length > 0) yield { items, firstNo };
}

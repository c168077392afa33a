import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { z } from 'zod';
import type { DuckDbSession } from '../duckdb/session.ts';
import { createCsvWriter } from '../rows/csv-text.ts';
import type { ReviewSource } from '../rows/reviewed-record.ts';
import { readCsvSql } from '../sql/duckdb-types.ts';
import { quoteLiteral } from '../sql/sql-text.ts';
import type { Cell } from '../tables/column.ts';
import {
  CHANGED_FILES,
  COLLECT_FILES,
  CREATE_WORK,
  DOCUMENT_STANDINGS,
  FILE_COLUMNS,
  FILES_TO_DIGEST,
  resolveSql,
} from './catalogue-sql.ts';
import { listRecords } from './list-records.ts';
import { describeListedFile, LISTED_COLUMNS } from './listed-file.ts';
import { digestRecord } from './record-digest.ts';
import { NewerRecord, readRecordHead } from './record-head.ts';

/** A document whose rows are to be made. */
export interface WorkItem {
  readonly docId: string;
  readonly documentId: string;
  readonly recordPath: string;
  readonly recordBytes: number;
  readonly versionNo: number;
  readonly fileCount: number;
  /** The file that stood for the document before; null where the destination does not know the document. */
  readonly previousDocId: string | null;
  /** Where this file belonged to another document: its key was read anew. */
  readonly previousDocumentId: string | null;
  /** Whether rows of this file are there. */
  readonly wasCurrent: boolean;
  /** Its row in `document_files`, still without the digest of its record. */
  readonly file: Readonly<Record<string, Cell>>;
}

/** A record that could not be loaded, and why. */
export interface RecordFailure {
  readonly recordPath: string;
  readonly reason: string;
}

/**
 * Knows what records an output folder holds and what the destination has of them. It lives in a DuckDB file of its own,
 * so that its size does not depend on the number of records.
 */
export interface Catalogue {
  /** Reads the list and the head of each record. Throws NewerRecord before anything is written. */
  readList(onRecord: () => void): Promise<ListResult>;
  /** Takes what the destination has: the CSV of its `document_files`. */
  readKnown(csvPath: string): Promise<void>;
  /** Decides what is to be done; again after some records have failed. Answers how many documents are due. */
  resolve(startedAt: string): Promise<number>;
  work(): AsyncGenerator<WorkItem>;
  markLoaded(loaded: readonly { readonly docId: string; readonly digest: string }[]): Promise<void>;
  markFailed(docIds: readonly string[]): Promise<void>;
  /** Writes what changes in the tables of files and documents as CSV. */
  exportSettlement(): Promise<Settlement>;
}

export interface ListResult {
  /** Changes with the list: records, paths, versions. */
  readonly fingerprint: string;
  readonly records: number;
  readonly failures: readonly RecordFailure[];
}

/** CSV files: changed rows of `document_files`, and what files say of each document. */
export interface Settlement {
  readonly files: string;
  readonly fileChanges: number;
  /** Columns document_id, file_count, version_no, vanished_at. */
  readonly standings: string;
}

export interface CatalogueOptions {
  readonly session: DuckDbSession;
  readonly outFolder: string;
  readonly scratch: string;
  readonly reviews: ReviewSource;
}

/** Rows that are fetched at a time. */
const PAGE_ROWS = 1_000;

export function createCatalogue(options: CatalogueOptions): Catalogue {
  const { session } = options;
  /** Sources whose records cannot be read: what was loaded of them stays. */
  const unreadable: string[] = [];
  return {
    readList: (onRecord) => readList(options, { onRecord, onUnreadable: (path) => unreadable.push(path) }),
    readKnown: async (csvPath) => {
      await session.run(`CREATE OR REPLACE TABLE known AS FROM ${readCsvSql(csvPath, FILE_COLUMNS)}`);
      await keepUnreadable(options, unreadable);
      await session.run('CREATE OR REPLACE TABLE digests (doc_id VARCHAR, digest VARCHAR)');
      await digestKnown(options);
    },
    resolve: async (startedAt) => {
      await session.run(resolveSql(startedAt, options.outFolder));
      await session.run(CREATE_WORK);
      const [count] = await session.rows('SELECT count(*)::INTEGER AS due FROM work WHERE is_due', dueSchema);
      return count?.due ?? 0;
    },
    work: () => readWork(session),
    markLoaded: async (loaded) => {
      if (loaded.length === 0) return;
      const values = loaded.map(({ docId, digest }) => `(${quoteLiteral(docId)}, ${quoteLiteral(digest)})`);
      await session.run(`INSERT INTO digests VALUES ${values.join(', ')}`);
    },
    markFailed: async (docIds) => {
      if (docIds.length === 0) return;
      await session.run(`UPDATE files SET failed = true WHERE doc_id IN (${docIds.map(quoteLiteral).join(', ')})`);
    },
    exportSettlement: () => exportSettlement(options),
  };
}

const dueSchema = z.object({ due: z.number() });

interface ListWatcher {
  onRecord(): void;
  onUnreadable(sourcePath: string): void;
}

async function readList(
  { session, outFolder, scratch, reviews }: CatalogueOptions,
  watcher: ListWatcher,
): Promise<ListResult> {
  const path = join(scratch, 'listed.csv');
  const stream = createWriteStream(path);
  const toLine = createCsvWriter(LISTED_COLUMNS);
  const failures: RecordFailure[] = [];
  let check = 0n;
  let records = 0;
  for await (const listed of listRecords(outFolder)) {
    records += 1;
    watcher.onRecord();
    try {
      const found = await readRecordHead(listed.recordPath);
      const head = { ...found.head, document: reviews.applyToHead(found.head) };
      const file = describeListedFile(listed, { ...found, head }, records);
      const line = toLine(file);
      check ^= createHash('sha256')
        .update(line.slice(line.indexOf(',')))
        .digest()
        .readBigUInt64BE();
      await write(stream, line);
    } catch (error) {
      if (error instanceof NewerRecord) throw error;
      watcher.onUnreadable(listed.sourcePath);
      failures.push({ recordPath: listed.recordPath, reason: describeError(error) });
    }
  }
  stream.end();
  await finished(stream);
  await session.run(`CREATE OR REPLACE TABLE listed AS FROM ${readCsvSql(path, LISTED_COLUMNS)}`);
  await session.run(COLLECT_FILES);
  return { fingerprint: `${records}-${check.toString(16).padStart(16, '0')}`, records, failures };
}

async function write(stream: WriteStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/** "ENOENT: no such file …" | what zod found first, in one line. */
export function describeError(error: unknown): string {
  if (error instanceof z.ZodError) {
    const [issue] = error.issues;
    return issue
      ? `${issue.path.join('.') || 'the record'}: ${issue.message}`
      : 'it does not have the form of a record';
  }
  return error instanceof Error ? error.message : String(error);
}

async function keepUnreadable({ session, outFolder }: CatalogueOptions, sourcePaths: readonly string[]): Promise<void> {
  if (sourcePaths.length === 0) return;
  await session.run(`INSERT INTO files BY NAME SELECT doc_id, true AS failed FROM known
    WHERE loaded_from = ${quoteLiteral(outFolder)} AND source_path IN (${sourcePaths.map(quoteLiteral).join(', ')})
      AND doc_id NOT IN (SELECT doc_id FROM files)`);
}

/** Reads whole those records that look like the ones that were loaded. */
async function digestKnown({ session, reviews }: CatalogueOptions): Promise<void> {
  const schema = z.object({ doc_id: z.string(), record_path: z.string() });
  for (let last = ''; ; ) {
    const page = await session.rows(
      `${FILES_TO_DIGEST} AND f.doc_id > ${quoteLiteral(last)} ORDER BY f.doc_id LIMIT ${PAGE_ROWS}`,
      schema,
    );
    if (page.length === 0) return;
    const digests: string[] = [];
    for (const { doc_id, record_path } of page) {
      const digest = digestRecord(await readFile(record_path), reviews.fingerprint(doc_id));
      digests.push(`(${quoteLiteral(doc_id)}, ${quoteLiteral(digest)})`);
      last = doc_id;
    }
    await session.run(
      `UPDATE files SET digest = d.digest FROM (VALUES ${digests.join(', ')}) AS d (doc_id, digest) WHERE files.doc_id = d.doc_id`,
    );
  }
}

const fileSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

const workSchema = z.object({
  doc_id: z.string(),
  document_id: z.string(),
  record_path: z.string(),
  record_bytes: z.number(),
  version_no: z.number(),
  file_count: z.number(),
  previous_doc_id: z.string().nullable(),
  previous_document_id: z.string().nullable(),
  was_current: z.boolean(),
  file: z.string().transform((text) => fileSchema.parse(JSON.parse(text))),
});

/** In the order of document ids, so that indexes grow at their end and every destination sees the same order. */
async function* readWork(session: DuckDbSession): AsyncGenerator<WorkItem> {
  for (let last = ''; ; ) {
    const page = await session.rows(
      `SELECT * EXCLUDE (is_due) FROM work WHERE is_due AND doc_id > ${quoteLiteral(last)} ORDER BY doc_id LIMIT ${PAGE_ROWS}`,
      workSchema,
    );
    if (page.length === 0) return;
    for (const row of page) {
      last = row.doc_id;
      yield {
        docId: row.doc_id,
        documentId: row.document_id,
        recordPath: row.record_path,
        recordBytes: row.record_bytes,
        versionNo: row.version_no,
        fileCount: row.file_count,
        previousDocId: row.previous_doc_id,
        previousDocumentId: row.previous_document_id,
        wasCurrent: row.was_current,
        file: row.file,
      };
    }
  }
}

async function exportSettlement({ session, scratch }: CatalogueOptions): Promise<Settlement> {
  const files = join(scratch, 'changed-files.csv');
  const standings = join(scratch, 'standings.csv');
  const format = "(FORMAT csv, HEADER false, FORCE_QUOTE *, TIMESTAMPFORMAT '%Y-%m-%dT%H:%M:%S.%gZ')";
  await session.run(`COPY (${CHANGED_FILES}) TO ${quoteLiteral(files)} ${format}`);
  await session.run(`COPY (${DOCUMENT_STANDINGS}) TO ${quoteLiteral(standings)} ${format}`);
  const [count] = await session.rows(`SELECT count(*)::INTEGER AS due FROM (${CHANGED_FILES})`, dueSchema);
  return { files, fileChanges: count?.due ?? 0, standings };
}

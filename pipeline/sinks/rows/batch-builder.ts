import { type PlanRecord, planRecordSchema } from '../../../schemas/record/plan-record.ts';
import type { WorkItem } from '../catalogue/catalogue.ts';
import { digestRecord } from '../catalogue/record-digest.ts';
import type { Cell } from '../tables/column.ts';
import type { NamedColumn } from '../tables/table.ts';
import { type TableName, WAREHOUSE } from '../tables/warehouse.ts';
import { type Batch, type BatchDocument, stagedColumns } from './batch.ts';
import { type CsvWriter, createCsvWriter } from './csv-text.ts';
import { AREA_ROWS, dateRows } from './dimension-rows.ts';
import { findBrokenReferences } from './record-references.ts';
import { recordToRows } from './record-rows.ts';
import type { ReviewSource } from './reviewed-record.ts';
import type { RowSet } from './row-set.ts';

/** A record that cannot become rows. The message says why. */
export class RecordRejected extends Error {}

/** Collects documents until they are worth sending. */
export interface BatchBuilder {
  /** Throws RecordRejected, and then holds what it held. */
  add(item: WorkItem, bytes: Buffer): void;
  readonly isFull: boolean;
  /** What was collected since the last time; null where that is nothing. */
  take(): Batch | null;
}

export interface BatchBuilderOptions {
  readonly reviews: ReviewSource;
  /** ISO time of the load. */
  readonly loadedAt: string;
}

/** Large enough for a statement's cost to vanish, small enough for memory to hold two. Bytes of CSV, and documents. */
const BATCH_BYTES = 8 * 1024 * 1024;
const BATCH_DOCUMENTS = 500;

interface StagedTable {
  readonly name: TableName;
  readonly columns: readonly NamedColumn[];
  readonly toLine: CsvWriter;
  readonly dateColumns: readonly string[];
}

const STAGED: readonly StagedTable[] = Object.values(WAREHOUSE).map((table) => {
  const columns = stagedColumns(table);
  return {
    name: table.name,
    columns,
    toLine: createCsvWriter(columns),
    dateColumns: table.name === 'dates' ? [] : columns.filter(({ type }) => type === 'date').map(({ name }) => name),
  };
});

type Line = Readonly<Record<string, Cell>>;

export function createBatchBuilder(options: BatchBuilderOptions): BatchBuilder {
  const sentYears = new Set<number>();
  let areas: readonly Line[] = AREA_ROWS;
  let draft = createDraft();
  const addDimensions = (): void => {
    for (const year of draft.years) {
      if (sentYears.has(year)) continue;
      sentYears.add(year);
      draft.append('dates', [...dateRows(year)]);
    }
    draft.append('areas', areas);
    areas = [];
  };
  return {
    add: (item, bytes) => draft.add(describeDocument(item, bytes, options), options),
    get isFull() {
      return draft.byteCount >= BATCH_BYTES || draft.documents.length >= BATCH_DOCUMENTS;
    },
    take: () => {
      if (draft.documents.length === 0) return null;
      addDimensions();
      const batch = draft.finish();
      draft = createDraft();
      return batch;
    },
  };
}

interface DescribedDocument {
  readonly item: WorkItem;
  readonly digest: string;
  readonly record: PlanRecord;
}

function describeDocument(item: WorkItem, bytes: Buffer, { reviews }: BatchBuilderOptions): DescribedDocument {
  const record = parseRecord(bytes);
  if (record.doc_id !== item.docId)
    throw new RecordRejected(`it is the record of ${record.doc_id}, no longer of ${item.docId}`);
  const breaches = findBrokenReferences(record);
  if (breaches.length > 0) throw new RecordRejected(breaches.join('; '));
  return { item, record, digest: digestRecord(bytes, reviews.fingerprint(item.docId)) };
}

function parseRecord(bytes: Buffer): PlanRecord {
  const value: unknown = parseJson(bytes.toString('utf8'));
  const result = planRecordSchema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new RecordRejected(`${issue?.path.join('.') || 'the record'}: ${issue?.message ?? 'it is not valid'}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new RecordRejected('it is no JSON, or was cut off', { cause: error });
  }
}

interface Draft {
  readonly documents: BatchDocument[];
  readonly years: Set<number>;
  byteCount: number;
  add(document: DescribedDocument, options: BatchBuilderOptions): void;
  append(table: TableName, rows: readonly Line[]): void;
  finish(): Batch;
}

function createDraft(): Draft {
  const texts = new Map<TableName, string[]>();
  let rowCount = 0;
  let longestRow = 0;
  const put = (table: TableName, text: string, rows: number): void => {
    const parts = texts.get(table);
    if (parts) parts.push(text);
    else texts.set(table, [text]);
    rowCount += rows;
    draft.byteCount += text.length;
  };
  const draft: Draft = {
    documents: [],
    years: new Set(),
    byteCount: 0,
    add: (document, options) => {
      const docNo = draft.documents.length + 1;
      const rows = rejecting(() => recordRows(document, options));
      const lines = rejecting(() => STAGED.map((table) => toText(table, rows[table.name] ?? [], docNo)));
      for (const [index, { name, dateColumns }] of STAGED.entries()) {
        const line = lines[index];
        const tableRows = rows[name] ?? [];
        if (line === undefined || tableRows.length === 0) continue;
        put(name, line.text, tableRows.length);
        longestRow = Math.max(longestRow, line.longest);
        for (const column of dateColumns) for (const row of tableRows) noteYear(draft.years, row[column]);
      }
      draft.documents.push(batchDocument(document, docNo));
    },
    append: (name, rows) => {
      const table = STAGED.find((staged) => staged.name === name);
      if (table && rows.length > 0) put(name, toText(table, rows, 0).text, rows.length);
    },
    finish: () => ({
      documents: draft.documents,
      csv: new Map([...texts].map(([name, parts]) => [name, Buffer.from(parts.join(''))])),
      rowCount,
      longestRow,
    }),
  };
  return draft;
}

/** A value that no row can hold sends the record back. */
function rejecting<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw new RecordRejected(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function noteYear(years: Set<number>, cell: Cell | undefined): void {
  if (typeof cell === 'string') years.add(Number(cell.slice(0, 4)));
}

type DocumentLines = { readonly [Name in TableName]?: readonly Line[] };

function recordRows({ item, record, digest }: DescribedDocument, options: BatchBuilderOptions): DocumentLines {
  const { documentId, versionNo, fileCount } = item;
  const standing = { documentId, versionNo, fileCount, loadedAt: options.loadedAt };
  const rows: RowSet = recordToRows(options.reviews.apply(record), standing);
  const [document] = rows.documents;
  const versions = { schema_version: record.schema_version, extractor_version: record.extractor.version };
  return {
    ...rows,
    documents: [{ doc_id: item.docId, document_id: documentId, ...document, ...versions }],
    document_files: [{ ...item.file, record_sha256: digest }],
  };
}

function toText(
  table: StagedTable,
  rows: readonly Line[],
  docNo: number,
): { readonly text: string; readonly longest: number } {
  const isNumbered = table.columns[0]?.name === 'doc_no';
  let text = '';
  let longest = 0;
  for (const row of rows) {
    const line = table.toLine(row);
    if (line.length > longest) longest = line.length;
    // The number of the document is the first column, which the row itself leaves empty.
    text += isNumbered ? docNo + line : line;
  }
  // A letter takes up to three bytes.
  return { text, longest: longest * 3 };
}

function batchDocument({ item, digest, record }: DescribedDocument, docNo: number): BatchDocument {
  const { issuer, period, issued_on } = record.document;
  return {
    docNo,
    item,
    digest,
    schemaVersion: record.schema_version,
    extractorVersion: record.extractor.version,
    issuerLevel: issuer?.level ?? null,
    planYear: period?.start_year ?? (issued_on === null ? null : Number(issued_on.slice(0, 4))),
  };
}

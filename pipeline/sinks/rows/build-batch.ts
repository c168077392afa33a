import { readFile } from 'node:fs/promises';
import type { WorkItem } from '../catalogue/catalogue.ts';
import type { NamedColumn } from '../tables/table.ts';
import { type TableName, WAREHOUSE } from '../tables/warehouse.ts';
import { type Batch, type BatchDocument, stagedColumns, type WorkGroup } from './batch.ts';
import { type CsvWriter, createCsvWriter, ValueRejected } from './csv-text.ts';
import { DecimalOutOfRange } from './decimal-text.ts';
import { AREA_ROWS, dateRows } from './dimension-rows.ts';
import { type Line, type MapOptions, type MappedRecord, mapRecord, RecordRejected } from './map-record.ts';

export interface BuiltBatch {
  /** null where no record could become rows. */
  readonly batch: Batch | null;
  readonly failures: readonly BatchFailure[];
}

export interface BatchFailure {
  readonly docId: string;
  readonly recordPath: string;
  readonly reason: string;
}

interface StagedTable {
  readonly name: TableName;
  readonly toLine: CsvWriter;
  readonly isNumbered: boolean;
  readonly dateColumns: readonly string[];
}

const STAGED: readonly StagedTable[] = Object.values(WAREHOUSE).map((table) => {
  const columns: readonly NamedColumn[] = stagedColumns(table);
  return {
    name: table.name,
    toLine: createCsvWriter(columns),
    isNumbered: columns[0]?.name === 'doc_no',
    dateColumns: columns.filter(({ type }) => type === 'date').map(({ name }) => name),
  };
});

/** Reads the records of some documents and makes their rows. A record that cannot become rows leaves the others alone. */
export async function buildBatch({ items, firstNo }: WorkGroup, options: MapOptions): Promise<BuiltBatch> {
  const draft = createDraft(firstNo);
  const failures: BatchFailure[] = [];
  for (const item of items) {
    try {
      draft.add(item, mapRecord(item, await readFile(item.recordPath), options));
    } catch (error) {
      if (!isRecordsFault(error)) throw error;
      failures.push({ docId: item.docId, recordPath: item.recordPath, reason: error.message });
    }
  }
  return { batch: draft.finish(), failures };
}

/** A record that was pruned or replaced meanwhile is at fault itself; what else goes wrong is a fault of the program. */
function isRecordsFault(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const isRejected =
    error instanceof RecordRejected || error instanceof DecimalOutOfRange || error instanceof ValueRejected;
  return isRejected || 'syscall' in error;
}

interface Draft {
  /** Throws ValueRejected, and then holds what it held. */
  add(item: WorkItem, mapped: MappedRecord): void;
  finish(): Batch | null;
}

function createDraft(firstNo: number): Draft {
  const texts = new Map<string, string[]>();
  const documents: BatchDocument[] = [];
  const years = new Set<number>();
  let rowCount = 0;
  let longestRow = 0;
  const put = (table: TableName, text: string): void => {
    const parts = texts.get(table);
    if (parts) parts.push(text);
    else texts.set(table, [text]);
  };
  return {
    add: (item, mapped) => {
      const docNo = firstNo + documents.length;
      for (const { name, text, count, longest } of toTexts(mapped, docNo)) {
        put(name, text);
        rowCount += count;
        longestRow = Math.max(longestRow, longest);
      }
      for (const year of yearsOf(mapped)) years.add(year);
      documents.push(batchDocument(item, mapped, docNo));
    },
    finish: () => {
      if (documents.length === 0) return null;
      const csv = new Map([...texts].map(([name, parts]) => [name, Buffer.from(parts.join(''))]));
      return { documents, csv, rowCount, longestRow, years: [...years].sort((a, b) => a - b) };
    },
  };
}

interface TableText {
  readonly name: TableName;
  readonly text: string;
  readonly count: number;
  /** Bytes of the longest row, at most. */
  readonly longest: number;
}

function toTexts({ rows }: MappedRecord, docNo: number): readonly TableText[] {
  return STAGED.flatMap((table) => {
    const lines = rows[table.name];
    return lines === undefined || lines.length === 0 ? [] : [toText(table, lines, docNo)];
  });
}

/** Most bytes that UTF-8 takes for one unit of a string. */
const BYTES_PER_UNIT = 3;

function toText(table: StagedTable, lines: readonly Line[], docNo: number): TableText {
  let text = '';
  let longest = 0;
  for (const line of lines) {
    const row = table.toLine(line);
    if (row.length > longest) longest = row.length;
    // The number of the document is the first column, which the row itself leaves empty.
    text += table.isNumbered ? docNo + row : row;
  }
  return { name: table.name, text, count: lines.length, longest: longest * BYTES_PER_UNIT };
}

function* yearsOf({ rows }: MappedRecord): Generator<number> {
  for (const { name, dateColumns } of STAGED) {
    for (const column of dateColumns) {
      for (const line of rows[name] ?? []) {
        const cell = line[column];
        if (typeof cell === 'string') yield Number(cell.slice(0, 4));
      }
    }
  }
}

function batchDocument(item: WorkItem, { record, digest }: MappedRecord, docNo: number): BatchDocument {
  return {
    docNo,
    item,
    digest,
    schemaVersion: record.schema_version,
    extractorVersion: record.extractor.version,
  };
}

/** What no record tells: the areas, and all days of the years that came up. Each is sent once a load. */
export function createCalendar(): (batch: Batch) => Batch {
  const sent = new Set<number>();
  let areas: readonly Line[] = AREA_ROWS;
  const textOf = (name: TableName, lines: readonly Line[]): string => {
    const table = STAGED.find((staged) => staged.name === name);
    return table === undefined ? '' : toText(table, lines, 0).text;
  };
  return (batch) => {
    const years = batch.years.filter((year) => !sent.has(year));
    const days = years.flatMap((year) => [...dateRows(year)]);
    const csv = new Map(batch.csv);
    if (areas.length > 0) csv.set('areas', Buffer.from(textOf('areas', areas)));
    if (days.length > 0) csv.set('dates', Buffer.from(textOf('dates', days)));
    const rowCount = batch.rowCount + areas.length + days.length;
    for (const year of years) sent.add(year);
    areas = [];
    return { ...batch, csv, rowCount };
  };
}

import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BATCH_COLUMNS, type Batch, batchRow, replacesRows, stagedColumns } from '../rows/batch.ts';
import { createCsvWriter } from '../rows/csv-text.ts';
import { readCsvSql } from '../sql/duckdb-types.ts';
import { firstHistorySql, historySql, insertSql, type MergeScope, stagedRowsSql } from '../sql/merge-sql.ts';
import { nameList, quoteLiteral, quoteName } from '../sql/sql-text.ts';
import { type HistoryMode, type Table, tableColumns } from '../tables/table.ts';
import { warehouseTables } from '../tables/warehouse.ts';
import type { DuckDbSession } from './session.ts';

export interface StageOptions {
  /** `kept`: all rows go into tables. `latest`: those of documents that the stage can only gain go into files, as fast as files are written. */
  readonly history: HistoryMode;
  /** Where the CSV of a batch is put. */
  readonly scratch: string;
  /** ISO time of the load. */
  readonly startedAt: string;
}

const toBatchLine = createCsvWriter(BATCH_COLUMNS);

/** Batches on their way into the tables of a DuckDB database. */
export interface Stage {
  /** Bytes that wait to be merged. */
  readonly waiting: number;
  /** Puts a batch behind those that wait. */
  add(batch: Batch): Promise<void>;
  /** Merges what waits into the tables, in one transaction: its statements cost the same for one document and for a thousand. */
  merge(): Promise<void>;
  /** The relation with the rows of a table that were merged. */
  relationOf(table: Table): string;
}

export function createStage(session: DuckDbSession, options: StageOptions): Stage {
  let waiting = emptyWaiting();
  let merges = 0;
  const files = new Map<string, readonly string[]>();
  return {
    get waiting() {
      return waiting.bytes;
    },
    add: async (batch) => {
      const write = waiting.documents === 0 ? writeFile : appendFile;
      await write(listPath(options), batch.documents.map((document) => toBatchLine(batchRow(document))).join(''));
      waiting.documents += batch.documents.length;
      waiting.longestRow = Math.max(waiting.longestRow, batch.longestRow);
      if (replacesRows(batch)) waiting.isAnyKnown = true;
      for (const [name, csv] of batch.csv) {
        await (waiting.tables.has(name) ? appendFile : writeFile)(csvPath(options, name), csv);
        waiting.tables.add(name);
        waiting.bytes += csv.length;
      }
    },
    merge: async () => {
      if (waiting.documents === 0) return;
      const merged = waiting;
      waiting = emptyWaiting();
      merges += 1;
      const fileOf = (table: Table): string => join(options.scratch, `${table.name}-${merges}.parquet`);
      await mergeWaiting(session, merged, { options, fileOf });
      for (const table of warehouseTables(options.history)) {
        if (!isFiled(table, options) || !merged.tables.has(table.name)) continue;
        files.set(table.name, [...(files.get(table.name) ?? []), fileOf(table)]);
      }
    },
    relationOf: (table) => {
      const written = files.get(table.name);
      return written === undefined ? quoteName(table.name) : `read_parquet([${written.map(quoteLiteral).join(', ')}])`;
    },
  };
}

/** Whether a stage has a table's rows in files. */
function isFiled({ kind }: Table, { history }: StageOptions): boolean {
  return history === 'latest' && (kind === 'detail' || kind === 'history');
}

interface Waiting {
  documents: number;
  bytes: number;
  /** Bytes of the longest row. */
  longestRow: number;
  /** Whether rows are replaced. */
  isAnyKnown: boolean;
  /** That have rows, each in a CSV file. */
  readonly tables: Set<string>;
}

function emptyWaiting(): Waiting {
  return { documents: 0, bytes: 0, longestRow: 0, isAnyKnown: false, tables: new Set() };
}

function listPath({ scratch }: StageOptions): string {
  return join(scratch, 'batch.csv');
}

function csvPath({ scratch }: StageOptions, table: string): string {
  return join(scratch, `${table}.csv`);
}

interface Merging {
  readonly options: StageOptions;
  /** Where the rows of a table go that a stage has in files. */
  readonly fileOf: (table: Table) => string;
}

async function mergeWaiting(session: DuckDbSession, waiting: Waiting, { options, fileOf }: Merging): Promise<void> {
  const list = readCsvSql(listPath(options), BATCH_COLUMNS);
  await session.run(`CREATE OR REPLACE TEMP TABLE batch AS FROM ${list}`);
  const staged = await nameStaged(session, waiting, options);
  const step = { options, fileOf, isAnyKnown: waiting.isAnyKnown };
  await session.run('BEGIN TRANSACTION');
  try {
    for (const table of warehouseTables(options.history)) {
      for (const statement of mergeStatements(table, { ...step, isStaged: staged.has(table.name) })) {
        await session.run(statement);
      }
    }
    await session.run('COMMIT');
  } catch (error) {
    await session.run('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** Makes each table's CSV a view, and answers which tables have one. */
async function nameStaged(
  session: DuckDbSession,
  { tables, longestRow }: Waiting,
  options: StageOptions,
): Promise<ReadonlySet<string>> {
  const staged = new Set<string>();
  for (const table of warehouseTables('latest')) {
    const path = csvPath(options, table.name);
    if (!tables.has(table.name)) {
      if (table.kind !== 'history' || isFiled(table, options)) continue;
      // A document that has no targets any more has them closed all the same.
      await writeFile(path, '');
    }
    const source = readCsvSql(path, stagedColumns(table), longestRow);
    await session.run(`CREATE OR REPLACE TEMP VIEW ${stageName(table.name)} AS FROM ${source}`);
    staged.add(table.name);
  }
  return staged;
}

function stageName(table: string): string {
  return quoteName(`stage_${table}`);
}

interface MergeStep extends Merging {
  /** Whether the batch replaces rows. */
  readonly isAnyKnown: boolean;
  readonly isStaged: boolean;
}

function mergeStatements(table: Table, { options, fileOf, isAnyKnown, isStaged }: MergeStep): readonly string[] {
  const scope: MergeScope = {
    of: (column) => `b.${column}`,
    relation: 'batch AS b',
    table: quoteName,
    stage: stageName,
    now: `CAST(${quoteLiteral(options.startedAt)} AS TIMESTAMP WITH TIME ZONE)`,
  };
  if (isFiled(table, options)) {
    if (!isStaged) return [];
    return [
      `COPY (${stagedRowsSql(table, scope)}) TO ${quoteLiteral(fileOf(table))} (FORMAT parquet, COMPRESSION snappy)`,
    ];
  }
  switch (table.kind) {
    case 'dimension':
      return isStaged ? dimensionStatements(table) : [];
    case 'document':
      return [deleteSql(table, 'document_id', 'SELECT document_id FROM batch'), insertSql(table, scope)];
    case 'file':
      return [deleteSql(table, 'doc_id', 'SELECT doc_id FROM batch'), insertSql(table, scope)];
    case 'detail':
      return [...(isAnyKnown ? [replacedRows(table)] : []), ...(isStaged ? [insertSql(table, scope)] : [])];
    case 'history':
      if (isAnyKnown) return isStaged ? historySql(table, scope) : [];
      return isStaged ? [firstHistorySql(table, scope)] : [];
    case 'log':
      return [];
  }
}

/** Rows of the file that stood for the document before, and earlier ones of this. */
function replacedRows(table: Table): string {
  return deleteSql(
    table,
    'doc_id',
    'SELECT doc_id FROM batch WHERE is_known UNION SELECT previous_doc_id FROM batch WHERE previous_doc_id IS NOT NULL',
  );
}

function deleteSql(table: Table, column: string, values: string): string {
  return `DELETE FROM ${quoteName(table.name)} WHERE ${quoteName(column)} IN (${values})`;
}

/** Adds what is not there; of two spellings of an organisation's name the one that sorts later stays. */
function dimensionStatements(table: Table): readonly string[] {
  const names = tableColumns(table, 'latest').map((column) => column.name);
  const target = quoteName(table.name);
  const [key = ''] = table.key;
  const source = `(FROM ${stageName(table.name)} QUALIFY row_number() OVER (PARTITION BY ${quoteName(key)}${
    names.includes('name') ? ' ORDER BY name DESC' : ''
  }) = 1) AS s`;
  const add =
    `INSERT INTO ${target} (${nameList(names)}) SELECT ${nameList(names, 's.')} FROM ${source} ` +
    `WHERE NOT EXISTS (SELECT 1 FROM ${target} AS t WHERE t.${quoteName(key)} = s.${quoteName(key)})`;
  if (!names.includes('name')) return [add];
  const rename =
    `UPDATE ${target} AS t SET name = s.name FROM ${source} ` +
    `WHERE t.${quoteName(key)} = s.${quoteName(key)} AND s.name > t.name`;
  return [rename, add];
}

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BATCH_COLUMNS, type Batch, batchRow, isKnown, stagedColumns } from '../rows/batch.ts';
import { createCsvWriter } from '../rows/csv-text.ts';
import { readCsvSql } from '../sql/duckdb-types.ts';
import { firstHistorySql, historySql, insertSql, type MergeScope } from '../sql/merge-sql.ts';
import { nameList, quoteLiteral, quoteName } from '../sql/sql-text.ts';
import { type HistoryMode, type Table, tableColumns } from '../tables/table.ts';
import { warehouseTables } from '../tables/warehouse.ts';
import type { DuckDbSession } from './session.ts';

export interface StageOptions {
  readonly history: HistoryMode;
  /** Where the CSV of a batch is put. */
  readonly scratch: string;
  /** ISO time of the load. */
  readonly startedAt: string;
}

const toBatchLine = createCsvWriter(BATCH_COLUMNS);

/** Merges a batch into the tables of a DuckDB database, in one transaction. */
export async function mergeBatch(session: DuckDbSession, batch: Batch, options: StageOptions): Promise<void> {
  const staged = await stageBatch(session, batch, options);
  const isAnyKnown = batch.documents.some(({ item }) => isKnown(item));
  await session.run('BEGIN TRANSACTION');
  try {
    for (const table of warehouseTables(options.history)) {
      for (const statement of mergeStatements(table, { options, isAnyKnown, isStaged: staged.has(table.name) })) {
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
async function stageBatch(
  session: DuckDbSession,
  batch: Batch,
  { scratch }: StageOptions,
): Promise<ReadonlySet<string>> {
  const list = join(scratch, 'batch.csv');
  await writeFile(list, batch.documents.map((document) => toBatchLine(batchRow(document))).join(''));
  await session.run(`CREATE OR REPLACE TEMP TABLE batch AS FROM ${readCsvSql(list, BATCH_COLUMNS)}`);
  const staged = new Set<string>();
  for (const table of warehouseTables('latest')) {
    const csv = batch.csv.get(table.name);
    // A document that has no targets any more has them closed all the same.
    if (csv === undefined && table.kind !== 'history') continue;
    const path = join(scratch, `${table.name}.csv`);
    await writeFile(path, csv ?? '');
    const source = readCsvSql(path, stagedColumns(table), batch.longestRow);
    await session.run(`CREATE OR REPLACE TEMP VIEW ${stageName(table.name)} AS FROM ${source}`);
    staged.add(table.name);
  }
  return staged;
}

function stageName(table: string): string {
  return quoteName(`stage_${table}`);
}

interface MergeStep {
  readonly options: StageOptions;
  /** Whether the batch replaces rows. */
  readonly isAnyKnown: boolean;
  readonly isStaged: boolean;
}

function mergeStatements(table: Table, { options, isAnyKnown, isStaged }: MergeStep): readonly string[] {
  const scope: MergeScope = {
    of: (column) => `b.${column}`,
    relation: 'batch AS b',
    table: quoteName,
    stage: stageName,
    now: `CAST(${quoteLiteral(options.startedAt)} AS TIMESTAMP WITH TIME ZONE)`,
  };
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
      if (options.history === 'latest')
        return [...(isAnyKnown ? [replacedRows(table)] : []), ...(isStaged ? [insertSql(table, scope)] : [])];
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

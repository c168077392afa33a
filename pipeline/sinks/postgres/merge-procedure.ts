import { BATCH_COLUMNS, stagedColumns } from '../rows/batch.ts';
import { firstHistorySql, historySql, insertSql, type MergeScope } from '../sql/merge-sql.ts';
import { postgresColumn, type Qualify } from '../sql/postgres-tables.ts';
import { nameList, quoteName } from '../sql/sql-text.ts';
import { type NamedColumn, type Table, tableColumns } from '../tables/table.ts';
import { warehouseTables } from '../tables/warehouse.ts';

/** Temporary tables are the load's own: it needs no right to make others. */
export function stageName(table: string): string {
  return `pg_temp.${quoteName(`kehoach_stage_${table}`)}`;
}

export const BATCH_TABLE = 'pg_temp.kehoach_batch';

const DOCUMENT_TABLES = warehouseTables('latest').filter((table) => table.kind !== 'dimension');
const DIMENSION_TABLES = warehouseTables('latest').filter((table) => table.kind === 'dimension');

/** Tables that take a batch, and the procedures that merge it. */
export function stagingSql(qualify: Qualify): readonly string[] {
  const staged = warehouseTables('latest').flatMap((table) => {
    const columns = stagedColumns(table);
    const create = createTemp(stageName(table.name), columns);
    if (!columns.some((column) => column.name === 'doc_no')) return [create];
    return [create, `CREATE INDEX ON ${stageName(table.name)} (doc_no)`];
  });
  return [createTemp(BATCH_TABLE, BATCH_COLUMNS), ...staged, mergeDimensions(qualify), mergeDocuments(qualify)];
}

export function emptyStageSql(): string {
  return `TRUNCATE ${[BATCH_TABLE, ...warehouseTables('latest').map((table) => stageName(table.name))].join(', ')}`;
}

export const MERGE_DIMENSIONS = 'CALL pg_temp.kehoach_merge_dimensions()';

/** One transaction a document: it cannot be called inside another. */
export const MERGE_DOCUMENTS = 'CALL pg_temp.kehoach_merge_documents($1)';

export function createTemp(name: string, columns: readonly NamedColumn[]): string {
  return `CREATE TEMPORARY TABLE ${name.replace('pg_temp.', '')} (${columns.map(postgresColumn).join(', ')})`;
}

function mergeDimensions(qualify: Qualify): string {
  return procedure(
    'kehoach_merge_dimensions()',
    '',
    DIMENSION_TABLES.map((table) => dimensionSql(table, qualify)),
  );
}

/** Rows are added in the order of their keys, so that two loads never wait for each other crosswise. */
function dimensionSql(table: Table, qualify: Qualify): string {
  const names = tableColumns(table, 'latest').map((column) => column.name);
  const key = nameList(table.key);
  const hasName = names.includes('name');
  const onConflict = hasName
    ? `DO UPDATE SET name = EXCLUDED.name WHERE EXCLUDED.name COLLATE "C" > t.name COLLATE "C"`
    : 'DO NOTHING';
  return (
    `INSERT INTO ${qualify(table.name)} AS t (${nameList(names)}) SELECT DISTINCT ON (${key}) ${nameList(names)} ` +
    `FROM ${stageName(table.name)} ORDER BY ${key}${hasName ? ', name COLLATE "C" DESC' : ''} ON CONFLICT (${key}) ${onConflict}`
  );
}

/** Deletes go from what refers to what is referred to, inserts the other way round. */
function mergeDocuments(qualify: Qualify): string {
  const scope: MergeScope = {
    of: (column) => `v.${column}`,
    relation: null,
    table: qualify,
    stage: stageName,
    now: 'load_time',
  };
  const histories = DOCUMENT_TABLES.filter((table) => table.kind === 'history');
  const replaced = DOCUMENT_TABLES.filter((table) => table.kind === 'detail').toReversed();
  const known = replaced.map(
    (table) => `DELETE FROM ${qualify(table.name)} WHERE doc_id IN (v.doc_id, v.previous_doc_id)`,
  );
  const body = [
    `IF v.is_known THEN\n      ${known.join(';\n      ')};\n    END IF`,
    ...DOCUMENT_TABLES.filter((table) => table.kind !== 'history').map((table) => putSql(table, scope)),
    `IF v.is_known THEN\n      ${histories.flatMap((table) => historySql(table, scope)).join(';\n      ')};\n    ELSE\n      ${histories
      .map((table) => firstHistorySql(table, scope))
      .join(';\n      ')};\n    END IF`,
    'COMMIT',
  ];
  return procedure('kehoach_merge_documents(load_time timestamptz)', 'v record; first integer; last integer;', [
    `SELECT min(doc_no), max(doc_no) INTO first, last FROM ${BATCH_TABLE}`,
    `FOR i IN coalesce(first, 1) .. coalesce(last, 0) LOOP\n    SELECT * INTO v FROM ${BATCH_TABLE} WHERE doc_no = i;\n    CONTINUE WHEN NOT FOUND;\n    ${body.join(';\n    ')};\n  END LOOP`,
  ]);
}

/** Documents and files stay and are written over: others refer to them. */
function putSql(table: Table, scope: MergeScope): string {
  const insert = insertSql(table, scope);
  if (table.kind === 'detail') return insert;
  const key = new Set(table.key);
  const names = tableColumns(table, 'latest').map((column) => column.name);
  const changes = names
    .filter((name) => !key.has(name))
    .map((name) => `${quoteName(name)} = EXCLUDED.${quoteName(name)}`);
  return `${insert} ON CONFLICT (${nameList(table.key)}) DO UPDATE SET ${changes.join(', ')}`;
}

function procedure(signature: string, variables: string, statements: readonly string[]): string {
  const declare = variables === '' ? '' : `DECLARE ${variables}\n`;
  return `CREATE PROCEDURE pg_temp.${signature} LANGUAGE plpgsql AS $kehoach$\n${declare}BEGIN\n  ${statements.join(';\n  ')};\nEND $kehoach$`;
}

import { stagedColumns } from '../rows/batch.ts';
import { type HistoryMode, type NamedColumn, type Table, tableColumns } from '../tables/table.ts';
import { nameList, quoteName } from './sql-text.ts';

/**
 * How a statement speaks of the documents at hand: DuckDB merges a batch at once, joined to the relation `batch AS b`;
 * Postgres document by document, with variables.
 */
export interface MergeScope {
  /** What a document has: `b.doc_id`, `v_doc_id`. */
  readonly of: (
    column: 'doc_no' | 'doc_id' | 'document_id' | 'previous_document_id' | 'schema_version' | 'extractor_version',
  ) => string;
  /** The relation that has it; null for variables. */
  readonly relation: string | null;
  /** Table of the destination, qualified. */
  readonly table: (name: string) => string;
  /** Rows of the batch. */
  readonly stage: (name: string) => string;
  /** The time of the load, as an expression. */
  readonly now: string;
}

/** Puts the staged rows of a table that keeps no history in. Rows that they replace must be gone. */
export function insertSql(table: Table, scope: MergeScope): string {
  return `INSERT INTO ${scope.table(table.name)} (${nameList(columnNames(table, 'latest'))}) ${stagedRowsSql(table, scope)}`;
}

/** The staged rows of a table as it holds them without history. */
export function stagedRowsSql(table: Table, scope: MergeScope): string {
  const staged = new Set(stagedColumns(table).map((column) => column.name));
  const values = columnNames(table, 'latest').map(
    (name) => `${staged.has(name) ? `s.${quoteName(name)}` : scope.of(constantOf(name))} AS ${quoteName(name)}`,
  );
  return `SELECT ${values.join(', ')} FROM ${joined(table, scope)}`;
}

/** Rows of tables with history, in the order in which the statements are to run. */
export function historySql(table: Table, scope: MergeScope): readonly string[] {
  return [
    rehomeSql(table, scope),
    dropOwnSql(table, scope),
    reopenSql(table, scope),
    closeSql(table, scope),
    overwriteSql(table, scope),
    openSql(table, scope),
  ];
}

/** First rows of documents that the destination does not know. */
export function firstHistorySql(table: Table, scope: MergeScope): string {
  return `INSERT INTO ${scope.table(table.name)} (${nameList(historyColumns(table))}) SELECT ${openValues(table, scope)} FROM ${joined(table, scope)}`;
}

/** A file whose key was read anew takes its statements to its new document. */
function rehomeSql(table: Table, scope: MergeScope): string {
  return (
    `UPDATE ${scope.table(table.name)} AS t SET document_id = ${scope.of('document_id')}${fromClause(scope)} ` +
    `WHERE t.document_id = ${scope.of('previous_document_id')} AND t.doc_id = ${scope.of('doc_id')}`
  );
}

/** What this very load opened is made again, where a document's file turns out to be another. */
function dropOwnSql(table: Table, scope: MergeScope): string {
  const using = scope.relation === null ? '' : ` USING ${scope.relation}`;
  return (
    `DELETE FROM ${scope.table(table.name)} AS t${using} ` +
    `WHERE t.document_id = ${scope.of('document_id')} AND t.valid_from = ${scope.now} AND t.valid_to IS NULL`
  );
}

/** What this very load closed and finds again was never closed. */
function reopenSql(table: Table, scope: MergeScope): string {
  return (
    `UPDATE ${scope.table(table.name)} AS t SET valid_to = NULL FROM ${joined(table, scope)} AND t.document_id = ${scope.of('document_id')} ` +
    `AND t.valid_to = ${scope.now} AND ${sameStatement(table)}`
  );
}

function closeSql(table: Table, scope: MergeScope): string {
  return (
    `UPDATE ${scope.table(table.name)} AS t SET valid_to = ${scope.now}${fromClause(scope)} ` +
    `WHERE t.document_id = ${scope.of('document_id')} AND t.valid_to IS NULL AND NOT EXISTS (` +
    `SELECT 1 FROM ${scope.stage(table.name)} AS s WHERE s.doc_no = ${scope.of('doc_no')} AND ${sameStatement(table)})`
  );
}

/** The statement is the same; where it stands, and who read it, may not be. */
function overwriteSql(table: Table, scope: MergeScope): string {
  const staged = new Set(stagedColumns(table).map((column) => column.name));
  const provenance = tableColumns(table, 'latest').filter((column) => column.isProvenance);
  const value = ({ name }: NamedColumn): string =>
    staged.has(name) ? `s.${quoteName(name)}` : scope.of(constantOf(name));
  return (
    `UPDATE ${scope.table(table.name)} AS t SET ${provenance.map((column) => `${quoteName(column.name)} = ${value(column)}`).join(', ')} ` +
    `FROM ${joined(table, scope)} AND t.document_id = ${scope.of('document_id')} AND t.valid_to IS NULL AND ${sameKey(table)} ` +
    `AND (${provenance.map((column) => `t.${quoteName(column.name)} IS DISTINCT FROM ${value(column)}`).join(' OR ')})`
  );
}

/** The statements that the table does not hold as open: only those of the documents at hand are looked up, so that few are in memory. */
function openSql(table: Table, scope: MergeScope): string {
  const key = statementKey(table).map(quoteName);
  const documents =
    scope.relation === null ? scope.of('document_id') : `(SELECT ${scope.of('document_id')} FROM ${scope.relation})`;
  return (
    `${firstHistorySql(table, scope)} AND (${[scope.of('document_id'), ...key.map((name) => `s.${name}`)].join(', ')}) NOT IN (` +
    `SELECT ${['document_id', ...key].map((name) => `t.${name}`).join(', ')} FROM ${scope.table(table.name)} AS t ` +
    `WHERE t.document_id ${scope.relation === null ? '=' : 'IN'} ${documents} AND t.valid_to IS NULL)`
  );
}

function openValues(table: Table, scope: MergeScope): string {
  const staged = new Set(stagedColumns(table).map((column) => column.name));
  return historyColumns(table)
    .map((name) => {
      if (staged.has(name)) return `s.${quoteName(name)}`;
      if (name === 'valid_from') return scope.now;
      return name === 'valid_to' ? 'NULL' : scope.of(constantOf(name));
    })
    .join(', ');
}

const historyColumns = (table: Table): readonly string[] => columnNames(table, 'kept');

function columnNames(table: Table, history: HistoryMode): readonly string[] {
  return tableColumns(table, history).map((column) => column.name);
}

/** `stage AS s`, with the documents of the batch, up to an open WHERE. */
function joined(table: Table, scope: MergeScope): string {
  const stage = `${scope.stage(table.name)} AS s`;
  const from = scope.relation === null ? stage : `${scope.relation}, ${stage}`;
  return `${from} WHERE s.doc_no = ${scope.of('doc_no')}`;
}

function fromClause(scope: MergeScope): string {
  return scope.relation === null ? '' : ` FROM ${scope.relation}`;
}

/** Columns of the key beside the document. */
function statementKey(table: Table): readonly string[] {
  return table.key.filter((name) => name !== 'document_id');
}

function sameKey(table: Table): string {
  return statementKey(table)
    .map((name) => `t.${quoteName(name)} = s.${quoteName(name)}`)
    .join(' AND ');
}

/** The same words, values, units and dates. */
function sameStatement(table: Table): string {
  const key = new Set(statementKey(table));
  const said = Object.entries(table.columns).filter(([name, column]) => !column.isProvenance && !key.has(name));
  return [
    sameKey(table),
    ...said.map(([name]) => `t.${quoteName(name)} IS NOT DISTINCT FROM s.${quoteName(name)}`),
  ].join(' AND ');
}

const CONSTANTS = ['doc_id', 'document_id', 'schema_version', 'extractor_version'] as const;

/** What all rows of a document have in common. */
function constantOf(name: string): (typeof CONSTANTS)[number] {
  const constant = CONSTANTS.find((known) => known === name);
  if (constant === undefined) throw new Error(`column ${name} is neither staged nor a document's own`);
  return constant;
}

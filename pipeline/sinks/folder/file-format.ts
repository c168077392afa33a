import { join } from 'node:path';
import { DUCKDB_TYPES } from '../sql/duckdb-types.ts';
import { quoteLiteral, quoteName } from '../sql/sql-text.ts';
import { type NamedColumn, type Table, tableColumns } from '../tables/table.ts';

/** A way to keep tables in files. DuckDB writes and reads them. */
export interface FileFormat {
  readonly name: 'parquet' | 'ndjson' | 'csv';
  readonly mediaType: string;
  /** Statement that writes the rows of a relation below a folder. */
  copySql(table: Table, relation: string, folder: string): string;
  /** Expression that reads them again; the paths are those that were written. */
  readSql(table: Table, paths: readonly string[]): string;
  /** Where a table without rows has its one file. */
  emptyPath(table: Table): string;
  /** How dbt-duckdb reads a table, from the folder itself. */
  readonly externalLocation: string;
}

const columnsOf = (table: Table): readonly NamedColumn[] => tableColumns(table, 'latest');

/** Tables with a document are cut up by what analysts ask for first. */
export const PARTITIONS = ['issuer_level', 'plan_year'] as const;

export function isPartitioned(table: Table): boolean {
  return table.kind !== 'dimension';
}

/** What Hive, Spark and DuckDB take for null. */
const NULL_PARTITION = '__HIVE_DEFAULT_PARTITION__';

const parquet: FileFormat = {
  name: 'parquet',
  mediaType: 'application/vnd.apache.parquet',
  copySql: (table, relation, folder) => {
    if (!isPartitioned(table)) {
      return `COPY (FROM ${relation}) TO ${quoteLiteral(join(folder, table.name, 'part-0.parquet'))} (FORMAT parquet, COMPRESSION snappy)`;
    }
    const isOwn = table.kind === 'document';
    const source = isOwn
      ? `FROM ${relation}`
      : `SELECT t.*, d.issuer_level, d.plan_year FROM ${relation} AS t JOIN documents AS d USING (${table.kind === 'file' ? 'document_id' : 'doc_id'})`;
    return (
      `COPY (${source}) TO ${quoteLiteral(join(folder, table.name))} (FORMAT parquet, COMPRESSION snappy, ` +
      `PARTITION_BY (${PARTITIONS.join(', ')}), WRITE_PARTITION_COLUMNS ${isOwn}, FILENAME_PATTERN 'part-{i}', OVERWRITE_OR_IGNORE true)`
    );
  },
  readSql: (_, paths) => `read_parquet([${paths.map(quoteLiteral).join(', ')}], hive_partitioning = false)`,
  emptyPath: (table) =>
    isPartitioned(table)
      ? join(table.name, ...PARTITIONS.map((name) => `${name}=${NULL_PARTITION}`), 'part-0.parquet')
      : join(table.name, 'part-0.parquet'),
  externalLocation: "read_parquet('{name}/**/*.parquet', hive_partitioning = false)",
};

/** 99.9 and not 99.900000000. */
const SHORT_DECIMAL = (name: string): string => `rtrim(rtrim(CAST(${name} AS VARCHAR), '0'), '.')`;

const ISO_INSTANT = (name: string): string => `strftime(${name}, '%Y-%m-%dT%H:%M:%S.%gZ')`;

const ndjson: FileFormat = {
  name: 'ndjson',
  mediaType: 'application/x-ndjson',
  copySql: (table, relation, folder) => {
    const fields = columnsOf(table).map(({ name, type }) => {
      if (type === 'decimal') return `CAST(${SHORT_DECIMAL(quoteName(name))} AS JSON) AS ${quoteName(name)}`;
      return type === 'instant' ? `${ISO_INSTANT(quoteName(name))} AS ${quoteName(name)}` : quoteName(name);
    });
    return `COPY (SELECT ${fields.join(', ')} FROM ${relation}) TO ${quoteLiteral(join(folder, `${table.name}.ndjson`))} (FORMAT json)`;
  },
  readSql: (table, paths) => {
    const types = columnsOf(table).map(({ name, type }) => `${quoteLiteral(name)}: ${quoteLiteral(readType(type))}`);
    const fields = columnsOf(table).map(({ name, type }) =>
      type === 'decimal'
        ? `CAST(${quoteName(name)} AS ${DUCKDB_TYPES.decimal}) AS ${quoteName(name)}`
        : quoteName(name),
    );
    return `(SELECT ${fields.join(', ')} FROM read_json([${paths.map(quoteLiteral).join(', ')}], format = 'newline_delimited', columns = {${types.join(', ')}}))`;
  },
  emptyPath: (table) => `${table.name}.ndjson`,
  externalLocation: "read_json('{name}.ndjson', format = 'newline_delimited')",
};

/** A number is taken as its text: as a number it would pass through a float. */
function readType(type: NamedColumn['type']): string {
  return type === 'decimal' ? 'VARCHAR' : DUCKDB_TYPES[type];
}

/** DuckDB reads a file in pieces of 32 MB by default, which is more than a load has to spare; a piece holds the longest line. */
const CSV_BUFFER_BYTES = 8 * 1024 * 1024;

const csv: FileFormat = {
  name: 'csv',
  mediaType: 'text/csv',
  copySql: (table, relation, folder) => {
    const fields = columnsOf(table).map(({ name, type }) => {
      if (type === 'decimal') return `${SHORT_DECIMAL(quoteName(name))} AS ${quoteName(name)}`;
      if (type === 'instant') return `${ISO_INSTANT(quoteName(name))} AS ${quoteName(name)}`;
      return quoteName(name);
    });
    return `COPY (SELECT ${fields.join(', ')} FROM ${relation}) TO ${quoteLiteral(join(folder, `${table.name}.csv`))} (FORMAT csv, HEADER true)`;
  },
  readSql: (table, paths) => {
    const types = columnsOf(table).map(
      ({ name, type }) => `${quoteLiteral(name)}: ${quoteLiteral(DUCKDB_TYPES[type])}`,
    );
    return `read_csv([${paths.map(quoteLiteral).join(', ')}], header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', new_line = '\\n', buffer_size = ${CSV_BUFFER_BYTES}, columns = {${types.join(', ')}})`;
  },
  emptyPath: (table) => `${table.name}.csv`,
  externalLocation: "read_csv('{name}.csv', header = true)",
};

export const FILE_FORMATS = { parquet, ndjson, csv } as const satisfies Readonly<Record<string, FileFormat>>;

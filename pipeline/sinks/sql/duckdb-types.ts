import { DECIMAL_PRECISION, DECIMAL_SCALE } from '../rows/decimal-text.ts';
import type { ColumnType } from '../tables/column.ts';
import type { NamedColumn } from '../tables/table.ts';
import { quoteLiteral } from './sql-text.ts';

export const DUCKDB_TYPES: Readonly<Record<ColumnType, string>> = {
  key: 'VARCHAR',
  text: 'VARCHAR',
  integer: 'INTEGER',
  big_integer: 'BIGINT',
  decimal: `DECIMAL(${DECIMAL_PRECISION},${DECIMAL_SCALE})`,
  boolean: 'BOOLEAN',
  date: 'DATE',
  instant: 'TIMESTAMP WITH TIME ZONE',
  json: 'JSON',
};

/** Longest line that DuckDB's CSV reader takes unless told otherwise. Bytes. */
const DEFAULT_LINE_BYTES = 2_000_000;

/** DuckDB's table function for a CSV file as `createCsvWriter` writes it. */
export function readCsvSql(path: string, columns: readonly NamedColumn[], longestLine = 0): string {
  const types = columns.map(({ name, type }) => `${quoteLiteral(name)}: ${quoteLiteral(DUCKDB_TYPES[type])}`);
  const room =
    longestLine < DEFAULT_LINE_BYTES ? '' : `, max_line_size = ${longestLine * 2}, buffer_size = ${longestLine * 4}`;
  return (
    `read_csv(${quoteLiteral(path)}, header = false, auto_detect = false, delim = ',', quote = '"', escape = '"', ` +
    `new_line = '\\n', allow_quoted_nulls = false, columns = {${types.join(', ')}}${room})`
  );
}

import { type HistoryMode, type Table, tableColumns } from '../tables/table.ts';
import { warehouseTables } from '../tables/warehouse.ts';
import { DUCKDB_TYPES } from './duckdb-types.ts';
import { quoteLiteral, quoteName } from './sql-text.ts';
import { createViews } from './views.ts';

/**
 * DuckDB keeps every key of an index in memory, and refuses to put a key back in the transaction that took it out: its
 * tables have no keys, which the loader and the dbt tests guard.
 */
export function createDuckDbTable(table: Table, history: HistoryMode): readonly string[] {
  const columns = tableColumns(table, history);
  const lines = columns.map(
    ({ name, type, nullable }) => `${quoteName(name)} ${DUCKDB_TYPES[type]}${nullable ? '' : ' NOT NULL'}`,
  );
  return [
    `CREATE TABLE ${quoteName(table.name)} (\n  ${lines.join(',\n  ')}\n)`,
    `COMMENT ON TABLE ${quoteName(table.name)} IS ${quoteLiteral(table.grain)}`,
    ...columns.map(
      ({ name, doc }) => `COMMENT ON COLUMN ${quoteName(table.name)}.${quoteName(name)} IS ${quoteLiteral(doc)}`,
    ),
  ];
}

/** All statements that make the warehouse. */
export function duckdbDdl(): string {
  const statements = [
    ...warehouseTables('kept').flatMap((table) => createDuckDbTable(table, 'kept')),
    ...createViews('kept'),
  ];
  return statements.map((statement) => `${statement};\n`).join('\n');
}

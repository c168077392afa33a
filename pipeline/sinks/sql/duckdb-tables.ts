import { type HistoryMode, type Table, tableColumns } from '../tables/table.ts';
import { warehouseTables } from '../tables/warehouse.ts';
import { DUCKDB_TYPES } from './duckdb-types.ts';
import { quoteLiteral, quoteName } from './sql-text.ts';
import { createViews } from './views.ts';

/**
 * DuckDB keeps every key of an index in memory, and refuses to put a key back in the transaction that took it out: its
 * tables have no keys, which the loader and the dbt tests guard.
 */
export function createDuckDbTable(table: Table, history: HistoryMode): string {
  const lines = tableColumns(table, history).map(
    ({ name, type, nullable }) => `${quoteName(name)} ${DUCKDB_TYPES[type]}${nullable ? '' : ' NOT NULL'}`,
  );
  return `CREATE TABLE ${quoteName(table.name)} (\n  ${lines.join(',\n  ')}\n)`;
}

/** The words of the description, for whoever opens the database with another tool. */
function commentDuckDbTable(table: Table, history: HistoryMode): readonly string[] {
  return [
    `COMMENT ON TABLE ${quoteName(table.name)} IS ${quoteLiteral(table.grain)}`,
    ...tableColumns(table, history).map(
      ({ name, doc }) => `COMMENT ON COLUMN ${quoteName(table.name)}.${quoteName(name)} IS ${quoteLiteral(doc)}`,
    ),
  ];
}

/** Statements that make tables of a warehouse, and the views over them. */
export function duckdbStatements(tables: readonly Table[]): string {
  const statements = [
    ...tables.flatMap((table) => [createDuckDbTable(table, 'kept'), ...commentDuckDbTable(table, 'kept')]),
    ...createViews('kept'),
  ];
  return statements.map((statement) => `${statement};\n`).join('\n');
}

/** All statements that make the warehouse. */
export function duckdbDdl(): string {
  return duckdbStatements(warehouseTables('kept'));
}

import { DECIMAL_PRECISION, DECIMAL_SCALE } from '../rows/decimal-text.ts';
import type { ColumnType } from '../tables/column.ts';
import { type HistoryMode, type NamedColumn, primaryKey, type Table, tableColumns } from '../tables/table.ts';
import { warehouseTables } from '../tables/warehouse.ts';
import { nameList, quoteLiteral, quoteName } from './sql-text.ts';
import { createViews } from './views.ts';

/** As `format_type` writes them. */
export const POSTGRES_TYPES: Readonly<Record<ColumnType, string>> = {
  key: 'text',
  text: 'text',
  integer: 'integer',
  big_integer: 'bigint',
  decimal: `numeric(${DECIMAL_PRECISION},${DECIMAL_SCALE})`,
  boolean: 'boolean',
  date: 'date',
  instant: 'timestamp with time zone',
  json: 'jsonb',
};

/** Keys are compared byte by byte: the same everywhere, and several times faster than by the rules of a language. */
export function postgresColumn({ name, type, nullable }: NamedColumn): string {
  const collation = type === 'key' ? ' COLLATE "C"' : '';
  return `${quoteName(name)} ${POSTGRES_TYPES[type]}${collation}${nullable ? '' : ' NOT NULL'}`;
}

export type Qualify = (name: string) => string;

export function inSchema(schema: string): Qualify {
  return (name) => `${quoteName(schema)}.${quoteName(name)}`;
}

const HISTORY: HistoryMode = 'kept';

/** A table without the constraints that `postgresConstraints` adds. */
export function createPostgresTable(table: Table, qualify: Qualify): readonly string[] {
  const columns = tableColumns(table, HISTORY);
  const name = qualify(table.name);
  const key = isMergedByKey(table) ? [`PRIMARY KEY (${nameList(primaryKey(table, HISTORY))})`] : [];
  return [
    `CREATE TABLE ${name} (\n  ${[...columns.map(postgresColumn), ...key].join(',\n  ')}\n)`,
    ...INDEXES.filter((index) => index.table === table.name).map(
      ({ columns: indexed }) => `CREATE INDEX ON ${name} (${nameList(indexed)})`,
    ),
    `COMMENT ON TABLE ${name} IS ${quoteLiteral(table.grain)}`,
    ...columns.map(({ name: column, doc }) => `COMMENT ON COLUMN ${name}.${quoteName(column)} IS ${quoteLiteral(doc)}`),
  ];
}

/** Rows that are written over by their key need it from the start. */
function isMergedByKey({ kind }: Table): boolean {
  return kind === 'document' || kind === 'file' || kind === 'dimension' || kind === 'log';
}

export interface Constraint {
  readonly table: string;
  readonly name: string;
  readonly sql: string;
}

/**
 * Primary and foreign keys, each after what it needs. A first load adds them when its rows are there: an index built at
 * once costs a third of one that grows row by row, and a foreign key checked at once a tenth.
 */
export function postgresConstraints(qualify: Qualify): readonly Constraint[] {
  const tables = warehouseTables(HISTORY);
  const constraint = (table: Table, name: string, clause: string): Constraint => ({
    table: table.name,
    name,
    sql: `ALTER TABLE ${qualify(table.name)} ADD CONSTRAINT ${quoteName(name)} ${clause}`,
  });
  const primary = tables
    .filter((table) => !isMergedByKey(table))
    .map((table) => constraint(table, `${table.name}_pkey`, `PRIMARY KEY (${nameList(primaryKey(table, HISTORY))})`));
  const foreign = tables.flatMap((table) =>
    table.references
      .filter((reference) => reference.enforced)
      .map(({ columns, table: to, to: target }) =>
        constraint(
          table,
          `${table.name}_${columns.join('_')}_fkey`,
          `FOREIGN KEY (${nameList(columns)}) REFERENCES ${qualify(to)} (${nameList(target)})`,
        ),
      ),
  );
  return [...primary, ...foreign];
}

/** What the loader itself looks up beside keys. */
const INDEXES = [
  { table: 'documents', columns: ['doc_id'] },
  { table: 'document_files', columns: ['document_id'] },
] as const;

/** All statements that make the warehouse, for whoever keeps the right to create to themselves. */
export function postgresDdl(schema: string): string {
  const qualify = inSchema(schema);
  const statements = [
    `CREATE SCHEMA IF NOT EXISTS ${quoteName(schema)}`,
    ...warehouseTables(HISTORY).flatMap((table) => createPostgresTable(table, qualify)),
    ...postgresConstraints(qualify).map((constraint) => constraint.sql),
    ...createViews('kept', qualify),
  ];
  return statements.map((statement) => `${statement};\n`).join('\n');
}

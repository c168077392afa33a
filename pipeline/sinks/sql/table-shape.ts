import { LoadError } from '../record-sink.ts';
import { type HistoryMode, type Table, tableColumns } from '../tables/table.ts';

/** A column as a database's catalogue tells it. */
export interface FoundColumn {
  readonly table: string;
  readonly column: string;
  readonly type: string;
}

export interface ShapeCheck {
  readonly found: readonly FoundColumn[];
  readonly history: HistoryMode;
  /** The type as the database's catalogue writes it. */
  readonly typeOf: (type: Table['columns'][string]['type']) => string;
  /** Where the tables are, for the message. */
  readonly place: string;
}

/** The tables that are missing. Throws LoadError where one is there with other columns. */
export function missingTables(tables: readonly Table[], check: ShapeCheck): readonly Table[] {
  const missing: Table[] = [];
  for (const table of tables) {
    const found = new Map(check.found.filter((column) => column.table === table.name).map((c) => [c.column, c.type]));
    if (found.size === 0) missing.push(table);
    else checkShape(table, found, check);
  }
  return missing;
}

function checkShape(table: Table, found: ReadonlyMap<string, string>, check: ShapeCheck): void {
  const expected = new Map(tableColumns(table, check.history).map(({ name, type }) => [name, check.typeOf(type)]));
  const differences = [
    ...[...expected].filter(([name]) => !found.has(name)).map(([name]) => `column ${name} is missing`),
    ...[...found].filter(([name]) => !expected.has(name)).map(([name]) => `column ${name} is not known`),
    ...[...expected].flatMap(([name, type]) => {
      const other = found.get(name);
      return other === undefined || other === type ? [] : [`column ${name} is ${other}, not ${type}`];
    }),
  ];
  if (differences.length === 0) return;
  throw new LoadError(
    `the table ${table.name} in ${check.place} has another shape: ${differences.join('; ')}. ` +
      'Load into another schema or file, or rename that table',
  );
}

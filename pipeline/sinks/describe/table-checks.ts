import { quoteName } from '../sql/sql-text.ts';
import { type HistoryMode, primaryKey, type Reference, type Table, tableColumns } from '../tables/table.ts';
import { warehouseTables } from '../tables/warehouse.ts';

/** Something that holds of a table, as dbt tests it. */
export type TableCheck =
  | { readonly kind: 'unique'; readonly columns: readonly string[] }
  | { readonly kind: 'not_null'; readonly column: string }
  | { readonly kind: 'accepted_values'; readonly column: string; readonly values: readonly string[] }
  | { readonly kind: 'relationships'; readonly reference: Reference; readonly onlyOpen: boolean };

/** Every promise of the description: keys, closed lists, references. */
export function tableChecks(table: Table, history: HistoryMode): readonly TableCheck[] {
  const columns = tableColumns(table, history);
  const isHistory = table.kind === 'history' && history === 'kept';
  const targets = new Set(warehouseTables(history).map((other) => other.name));
  return [
    { kind: 'unique', columns: primaryKey(table, history) },
    ...columns.filter(({ nullable }) => !nullable).map(({ name }) => ({ kind: 'not_null' as const, column: name })),
    ...columns.flatMap(({ name, accepted }) =>
      accepted ? [{ kind: 'accepted_values' as const, column: name, values: accepted }] : [],
    ),
    ...table.references
      .filter((reference) => targets.has(reference.table))
      .map((reference) => ({ kind: 'relationships' as const, reference, onlyOpen: isHistory && !reference.enforced })),
  ];
}

/** Several columns as one text, null where one of them is. */
export function joinedColumns(columns: readonly string[]): string {
  const [only] = columns;
  if (columns.length === 1 && only !== undefined) return only;
  return columns.join(` || '|' || `);
}

/** A query that counts what breaks a check. */
export function breachesSql(table: Table, check: TableCheck): string {
  const from = quoteName(table.name);
  switch (check.kind) {
    case 'unique':
      return `SELECT count(*) AS breaches FROM (SELECT 1 FROM ${from} GROUP BY ${check.columns.map(quoteName).join(', ')} HAVING count(*) > 1) AS twice`;
    case 'not_null':
      return `SELECT count(*) AS breaches FROM ${from} WHERE ${quoteName(check.column)} IS NULL`;
    case 'accepted_values': {
      const values = check.values.map((value) => `'${value}'`).join(', ');
      return `SELECT count(*) AS breaches FROM ${from} WHERE ${quoteName(check.column)} NOT IN (${values})`;
    }
    case 'relationships': {
      const { columns, table: to, to: target } = check.reference;
      const given = columns.map((name) => `a.${quoteName(name)} IS NOT NULL`).join(' AND ');
      const same = columns
        .map((name, index) => `b.${quoteName(target[index] ?? '')} = a.${quoteName(name)}`)
        .join(' AND ');
      const open = check.onlyOpen ? ' AND a.valid_to IS NULL' : '';
      return `SELECT count(*) AS breaches FROM ${from} AS a WHERE ${given}${open} AND NOT EXISTS (SELECT 1 FROM ${quoteName(to)} AS b WHERE ${same})`;
    }
  }
}

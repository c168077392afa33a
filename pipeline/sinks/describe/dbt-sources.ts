import { type HistoryMode, type NamedColumn, type Table, tableColumns } from '../tables/table.ts';
import { warehouseTables } from '../tables/warehouse.ts';
import { joinedColumns, type TableCheck, tableChecks } from './table-checks.ts';

export interface DbtSourcesOptions {
  readonly history: HistoryMode;
  /** Of a database. */
  readonly schema?: string;
  /** Of files: how dbt-duckdb reads a table, with its name in the place of `{name}`. */
  readonly externalLocation?: string;
}

const SOURCE_NAME = 'kehoach';

/** The tables as dbt sources, with docs and tests. */
export function dbtSources(options: DbtSourcesOptions): string {
  const place = [
    ...(options.schema === undefined ? [] : [`    schema: ${scalar(options.schema)}`]),
    ...(options.externalLocation === undefined
      ? []
      : ['    meta:', `      external_location: ${scalar(options.externalLocation)}`]),
  ];
  return `${[
    '# Generated from the description of the warehouse.',
    'version: 2',
    'sources:',
    `  - name: ${SOURCE_NAME}`,
    '    description: "Administrative plans (KH-UBND) as records: documents, targets, tasks, who is responsible."',
    ...place,
    '    tables:',
    ...warehouseTables(options.history).flatMap((table) => describeTable(table, options.history)),
  ].join('\n')}\n`;
}

function describeTable(table: Table, history: HistoryMode): readonly string[] {
  const checks = tableChecks(table, history);
  const ofTable = checks.filter((check) => isOfTable(check));
  return [
    `      - name: ${table.name}`,
    `        description: ${scalar(table.grain)}`,
    ...(ofTable.length === 0
      ? []
      : ['        data_tests:', ...ofTable.flatMap((check) => describeCheck(check, '          '))]),
    '        columns:',
    ...tableColumns(table, history).flatMap((column) => describeColumn(column, checks)),
  ];
}

/** Keys of several columns are tested as one expression. */
function isOfTable(check: TableCheck): boolean {
  if (check.kind === 'unique') return check.columns.length > 1;
  return check.kind === 'relationships' && check.reference.columns.length > 1;
}

function columnOf(check: TableCheck): string | undefined {
  switch (check.kind) {
    case 'unique':
      return check.columns[0];
    case 'relationships':
      return check.reference.columns[0];
    case 'not_null':
    case 'accepted_values':
      return check.column;
  }
}

function describeColumn(column: NamedColumn, checks: readonly TableCheck[]): readonly string[] {
  const own = checks.filter((check) => !isOfTable(check) && columnOf(check) === column.name);
  return [
    `          - name: ${column.name}`,
    `            description: ${scalar(column.doc)}`,
    ...(own.length === 0
      ? []
      : ['            data_tests:', ...own.flatMap((check) => describeCheck(check, '              '))]),
  ];
}

function describeCheck(check: TableCheck, indent: string): readonly string[] {
  switch (check.kind) {
    case 'not_null':
      return [`${indent}- not_null`];
    case 'accepted_values':
      return [`${indent}- accepted_values:`, `${indent}    values: [${check.values.map(scalar).join(', ')}]`];
    case 'unique':
      if (check.columns.length === 1) return [`${indent}- unique`];
      return [`${indent}- unique:`, `${indent}    column_name: ${scalar(joinedColumns(check.columns))}`];
    case 'relationships':
      return describeReference(check, indent);
  }
}

function describeReference(check: TableCheck & { readonly kind: 'relationships' }, indent: string): readonly string[] {
  const { columns, table, to } = check.reference;
  return [
    `${indent}- relationships:`,
    ...(columns.length > 1 ? [`${indent}    column_name: ${scalar(joinedColumns(columns))}`] : []),
    `${indent}    to: source('${SOURCE_NAME}', '${table}')`,
    `${indent}    field: ${scalar(joinedColumns(to))}`,
    ...(check.onlyOpen ? [`${indent}    config:`, `${indent}      where: "valid_to is null"`] : []),
  ];
}

/** A double-quoted YAML scalar is written as JSON writes a string. */
function scalar(text: string): string {
  return JSON.stringify(text);
}

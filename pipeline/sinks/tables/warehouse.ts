import { areasTable, datesTable, loadsTable, organisationsTable, unitsOfMeasureTable } from './dimension-tables.ts';
import { appendicesTable, documentFilesTable, documentsTable, pagesTable, sectionsTable } from './document-tables.ts';
import { planTablesTable, tableCellsTable, tableColumnsTable, tableRowsTable } from './grid-tables.ts';
import {
  citationsTable,
  diagnosticsTable,
  responsibilitiesTable,
  targetsTable,
  tasksTable,
  taskTargetsTable,
} from './statement-tables.ts';
import type { HistoryMode, Table } from './table.ts';

/** The one description of the warehouse: what is referred to stands before what refers to it. */
export const WAREHOUSE = {
  areas: areasTable,
  units_of_measure: unitsOfMeasureTable,
  organisations: organisationsTable,
  dates: datesTable,
  documents: documentsTable,
  document_files: documentFilesTable,
  pages: pagesTable,
  appendices: appendicesTable,
  sections: sectionsTable,
  plan_tables: planTablesTable,
  table_columns: tableColumnsTable,
  table_rows: tableRowsTable,
  table_cells: tableCellsTable,
  targets: targetsTable,
  tasks: tasksTable,
  task_targets: taskTargetsTable,
  responsibilities: responsibilitiesTable,
  citations: citationsTable,
  diagnostics: diagnosticsTable,
  loads: loadsTable,
} as const satisfies Readonly<Record<string, Table>>;

export type TableName = keyof typeof WAREHOUSE;

/** The tables of a destination: only databases keep a log of loads. */
export function warehouseTables(history: HistoryMode): readonly Table[] {
  return Object.values(WAREHOUSE).filter((table) => history === 'kept' || table.kind !== 'log');
}

import type { PlanRecord } from '../../../schemas/record/plan-record.ts';
import { jsonText } from './json-text.ts';
import { type ReviewedRecord, reviewColumns } from './reviewed-record.ts';
import type { Row } from './row-set.ts';

/** Between the cells of a header path, and between headings. */
export const PATH_SEPARATOR = ' › ';

export function planTableRows(record: PlanRecord): readonly Row<'plan_tables'>[] {
  return record.tables.map((table, index) => ({
    table_id: table.table_id,
    position: index + 1,
    appendix_id: table.appendix_id,
    section_id: table.section_id,
    column_count: table.columns.length,
    row_count: table.rows.length,
    pages: jsonText(table.pages),
  }));
}

export function tableColumnRows(record: PlanRecord): readonly Row<'table_columns'>[] {
  return record.tables.flatMap((table) =>
    table.columns.map((column, index) => ({
      table_id: table.table_id,
      column_index: index,
      header: column.header.length === 0 ? null : column.header.join(PATH_SEPARATOR),
      header_path: jsonText(column.header),
      role: column.role,
    })),
  );
}

export function tableRowRows(reviewed: ReviewedRecord): readonly Row<'table_rows'>[] {
  return reviewed.record.tables.flatMap((table) =>
    table.rows.map((row, index) => ({
      row_id: row.row_id,
      table_id: table.table_id,
      position: index + 1,
      kind: row.kind,
      ordinal: row.ordinal,
      level: row.level,
      parent_row_id: row.parent_row_id,
      page: row.page,
      boxes: jsonText(row.boxes),
      ...reviewColumns(reviewed, 'row', row.row_id),
    })),
  );
}

export function tableCellRows(record: PlanRecord): readonly Row<'table_cells'>[] {
  return record.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      row.cells.map((text, index) => ({
        row_id: row.row_id,
        column_index: index,
        table_id: table.table_id,
        text,
      })),
    ),
  );
}

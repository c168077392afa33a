import { columnRoleSchema } from '../../../schemas/record/table.ts';
import { optional, required } from './column.ts';
import { REVIEW_COLUMNS } from './review-columns.ts';
import { fact, OF_DOCUMENT, type Table } from './table.ts';

export const planTablesTable = {
  name: 'plan_tables',
  kind: 'detail',
  grain: 'one row a table printed in a document, over however many pages',
  key: ['doc_id', 'table_id'],
  columns: {
    table_id: required('key', 'Identifies the table in its document.'),
    position: required('integer', 'Reading order, from 1.'),
    appendix_id: optional('key', 'The appendix that it is in; null in the body.'),
    section_id: optional('key', 'The section that it stands below.'),
    column_count: required('integer', 'Rows in table_columns.'),
    row_count: required('integer', 'Rows in table_rows.'),
    pages: required('json', 'Numbers of the pages that it is on, a list.'),
  },
  references: [
    OF_DOCUMENT,
    fact(['doc_id', 'appendix_id'], 'appendices', ['doc_id', 'appendix_id']),
    fact(['doc_id', 'section_id'], 'sections', ['doc_id', 'section_id']),
  ],
} as const satisfies Table;

export const tableColumnsTable = {
  name: 'table_columns',
  kind: 'detail',
  grain: 'one row a column of a printed table',
  key: ['doc_id', 'table_id', 'column_index'],
  columns: {
    table_id: required('key', 'The table that it is in.'),
    column_index: required('integer', 'From 0, left to right.'),
    header: optional('text', 'The path through stacked header cells, joined by " › "; null without a header.'),
    header_path: required('json', 'The same as a list.'),
    role: required('key', 'What its cells say.', { accepted: columnRoleSchema.options }),
  },
  references: [OF_DOCUMENT, fact(['doc_id', 'table_id'], 'plan_tables', ['doc_id', 'table_id'])],
} as const satisfies Table;

export const tableRowsTable = {
  name: 'table_rows',
  kind: 'detail',
  grain: 'one row a row of a printed table',
  key: ['doc_id', 'row_id'],
  columns: {
    row_id: required('key', 'Identifies the row in its document.'),
    table_id: required('key', 'The table that it is in.'),
    position: required('integer', 'From 1, top to bottom in its table.'),
    kind: required('key', 'group: a heading row; item; total.', { accepted: ['group', 'item', 'total'] }),
    ordinal: optional('text', 'Its number as printed: 7.3, IV.'),
    level: required('integer', 'From 1: how deep it stands in the tree of rows.'),
    parent_row_id: optional('key', 'The row that it stands below.'),
    page: optional('integer', 'Page that it begins on; null in a format without pages.'),
    boxes: required('json', 'Where it stands: a list of [x0, y0, x1, y1] in points from the top left.'),
    ...REVIEW_COLUMNS,
  },
  references: [
    OF_DOCUMENT,
    fact(['doc_id', 'table_id'], 'plan_tables', ['doc_id', 'table_id']),
    fact(['doc_id', 'parent_row_id'], 'table_rows', ['doc_id', 'row_id']),
  ],
} as const satisfies Table;

export const tableCellsTable = {
  name: 'table_cells',
  kind: 'detail',
  grain: 'one row a cell of a printed table, empty ones too; a merged cell has its text in every place it covers',
  key: ['doc_id', 'row_id', 'column_index'],
  columns: {
    row_id: required('key', 'The row that it is in.'),
    column_index: required('integer', 'The column that it is in, from 0.'),
    table_id: required('key', 'The table that it is in.'),
    text: optional('text', 'What it says; null where it is empty.'),
  },
  references: [
    // Half of all rows are cells, made row by row and column by column of their table: a constraint would cost more than it guards.
    { ...fact(['doc_id', 'row_id'], 'table_rows', ['doc_id', 'row_id']), enforced: false },
    {
      ...fact(['doc_id', 'table_id', 'column_index'], 'table_columns', ['doc_id', 'table_id', 'column_index']),
      enforced: false,
    },
  ],
} as const satisfies Table;

import { z } from 'zod';
import { boxesSchema, dateSchema, pageSchema, textSchema } from './place.ts';

export const columnRoleSchema = z.enum([
  'ordinal',
  'content',
  'target',
  'baseline',
  'max_score',
  'task',
  'product',
  'deadline',
  'lead',
  'support',
  'monitor',
  'implement',
  'unit',
  'note',
  'other',
]);

export const appendixSchema = z
  .object({
    appendix_id: textSchema.describe('Unique in the record'),
    label: textSchema
      .nullable()
      .describe('As printed, in sentence case: "Phụ lục 1"; null where the attachment prints none'),
    title: textSchema.nullable().describe('In one line'),
    attached_to: z
      .object({ reference: textSchema.nullable(), issued_on: dateSchema.nullable(), issuer: textSchema.nullable() })
      .readonly()
      .describe('What its line "(Kèm theo …)" says of the document that it belongs to'),
    table_ids: z.array(textSchema).readonly().describe('Its tables, in reading order'),
    page: pageSchema,
  })
  .readonly();

export const tableColumnSchema = z
  .object({
    header: z
      .array(textSchema)
      .readonly()
      .describe('The path through stacked header cells; empty where no page prints one'),
    role: columnRoleSchema.describe('What stands in the column'),
  })
  .readonly();

export const tableRowSchema = z
  .object({
    row_id: textSchema.describe('Unique in the record'),
    kind: z.enum(['group', 'item', 'total']).describe('group: a heading row; total: adds others up'),
    ordinal: textSchema.nullable().describe('Its number: "7.3", "IV"'),
    level: z.number().int().min(1).describe('Depth in the tree of rows, from 1'),
    parent_row_id: textSchema.nullable().describe('The row that it stands under or details'),
    cells: z
      .array(textSchema.nullable())
      .readonly()
      .describe('One a column; a merged cell has its text in every row and column that it covers'),
    page: pageSchema,
    boxes: boxesSchema,
  })
  .readonly();

export const tableSchema = z
  .object({
    table_id: textSchema.describe('Unique in the record'),
    appendix_id: textSchema.nullable().describe('The appendix that it stands in; null in the body'),
    section_id: textSchema.nullable().describe('The section that it stands under'),
    columns: z.array(tableColumnSchema).readonly().describe('Left to right'),
    rows: z
      .array(tableRowSchema)
      .readonly()
      .describe('Top to bottom; repeated headers left out, rows that a page cut joined'),
    pages: z.array(z.number().int().min(1)).readonly().describe('The pages that it runs over'),
  })
  .readonly();

export type AppendixRecord = z.infer<typeof appendixSchema>;
export type TableRecord = z.infer<typeof tableSchema>;

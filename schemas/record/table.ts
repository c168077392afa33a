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
    appendix_id: textSchema,
    /** As printed, in sentence case: "Phụ lục 1"; null where the attachment prints none. */
    label: textSchema.nullable(),
    title: textSchema.nullable(),
    attached_to: z
      .object({ reference: textSchema.nullable(), issued_on: dateSchema.nullable(), issuer: textSchema.nullable() })
      .readonly(),
    table_ids: z.array(textSchema).readonly(),
    page: pageSchema,
  })
  .readonly();

export const tableColumnSchema = z
  .object({
    /** The path through stacked header cells. */
    header: z.array(textSchema).readonly(),
    role: columnRoleSchema,
  })
  .readonly();

export const tableRowSchema = z
  .object({
    row_id: textSchema,
    kind: z.enum(['group', 'item', 'total']),
    ordinal: textSchema.nullable(),
    level: z.number().int().min(1),
    parent_row_id: textSchema.nullable(),
    cells: z.array(textSchema.nullable()).readonly(),
    page: pageSchema,
    boxes: boxesSchema,
  })
  .readonly();

export const tableSchema = z
  .object({
    table_id: textSchema,
    appendix_id: textSchema.nullable(),
    section_id: textSchema.nullable(),
    columns: z.array(tableColumnSchema).readonly(),
    rows: z.array(tableRowSchema).readonly(),
    pages: z.array(z.number().int().min(1)).readonly(),
  })
  .readonly();

export type AppendixRecord = z.infer<typeof appendixSchema>;
export type TableRecord = z.infer<typeof tableSchema>;

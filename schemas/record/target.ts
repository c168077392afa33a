import { z } from 'zod';
import { governmentLevelSchema, unitsInChargeSchema } from './organisation.ts';
import { boxesSchema, dateSchema, pageSchema, periodSchema, textSchema, yearSchema } from './place.ts';
import { baselineSchema, comparatorSchema, unitOfMeasureSchema } from './quantity.ts';

/** The areas of Resolution 76/NQ-CP and of the PAR Index. */
export const areaSchema = z.enum([
  'institutions',
  'procedures',
  'organisation',
  'civil_service',
  'public_finance',
  'digital_government',
  'steering',
  'impact',
]);
export type Area = z.infer<typeof areaSchema>;

/** Where an entry was read: a section, or one cell of a row. */
export const originSchema = z
  .object({
    kind: z.enum(['section', 'table_row']),
    section_id: textSchema.nullable(),
    table_id: textSchema.nullable(),
    row_id: textSchema.nullable(),
    /** Index of the column, from 0. */
    column: z.number().int().min(0).nullable(),
    page: pageSchema,
    boxes: boxesSchema,
    /** The source text that the entry was read from. */
    quote: textSchema,
  })
  .readonly();
export type Origin = z.infer<typeof originSchema>;

export const targetSchema = z
  .object({
    target_id: textSchema,
    origin: originSchema,
    heading_path: z.array(textSchema).readonly(),
    area: areaSchema.nullable(),
    indicator: textSchema,
    kind: z.enum(['quantity', 'score', 'rank', 'qualitative']),
    comparator: comparatorSchema.nullable(),
    value: z.number().nullable(),
    value_to: z.number().nullable(),
    unit: unitOfMeasureSchema.nullable(),
    change: z.enum(['increase', 'decrease']).nullable(),
    baseline: baselineSchema.nullable(),
    max_value: z.number().nullable(),
    scope: governmentLevelSchema.exclude(['central']).nullable(),
    period: periodSchema.nullable(),
    due_on: dateSchema.nullable(),
    cumulative_from: yearSchema.nullable(),
    per: z.enum(['year', 'quarter', 'month']).nullable(),
    lead: unitsInChargeSchema,
    support: unitsInChargeSchema,
    monitor: unitsInChargeSchema,
    implement: unitsInChargeSchema,
    confidence: z.number().min(0).max(1),
  })
  .readonly();

export type TargetRecord = z.infer<typeof targetSchema>;

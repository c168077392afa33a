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
    kind: z.enum(['section', 'table_row']).describe('Read in running text, or in a cell'),
    section_id: textSchema.nullable(),
    table_id: textSchema.nullable(),
    row_id: textSchema.nullable(),
    column: z.number().int().min(0).nullable().describe('Index of the column, from 0'),
    page: pageSchema,
    boxes: boxesSchema,
    quote: textSchema.describe('The source text that the entry was read from'),
  })
  .readonly();
export type Origin = z.infer<typeof originSchema>;

export const targetSchema = z
  .object({
    target_id: textSchema.describe(
      'The same for the same statement of the same document, whenever it is extracted again',
    ),
    origin: originSchema.describe('Where it was read'),
    heading_path: z.array(textSchema).readonly().describe('Headings and group rows above it, outermost first'),
    area: areaSchema
      .nullable()
      .describe('Area of administrative reform; null for other subjects, or where it is not sure'),
    indicator: textSchema.describe('What is measured, in the words of the plan, without comparator, value and unit'),
    kind: z
      .enum(['quantity', 'score', 'rank', 'qualitative'])
      .describe('score: points out of a maximum; rank: a position or group; qualitative: no number'),
    comparator: comparatorSchema.nullable().describe('gte for "tối thiểu", "từ … trở lên"; eq for a bare number'),
    value: z.number().nullable().describe('Multipliers applied: 2,5 tỷ đồng is 2500000000'),
    value_to: z.number().nullable().describe('Upper end, only with between'),
    unit: unitOfMeasureSchema.nullable(),
    change: z
      .enum(['increase', 'decrease'])
      .nullable()
      .describe('Where the value is an amount of change; null for a level to reach'),
    baseline: baselineSchema.nullable().describe('What it is compared with'),
    max_value: z.number().nullable().describe('The most that can be reached, for a score'),
    scope: governmentLevelSchema
      .exclude(['central'])
      .nullable()
      .describe('Where the entry is for one level of government'),
    period: periodSchema.nullable().describe('Years in which it is to hold: its own, else those of the plan'),
    due_on: dateSchema.nullable().describe('A date or quarter that is printed'),
    cumulative_from: yearSchema.nullable().describe('Year of "lũy kế từ đầu năm …"'),
    per: z.enum(['year', 'quarter', 'month']).nullable().describe('Where the amount is for each of them'),
    lead: unitsInChargeSchema.describe('Who leads: chủ trì, Giao …'),
    support: unitsInChargeSchema.describe('Who helps: phối hợp'),
    monitor: unitsInChargeSchema.describe('Who follows it: theo dõi, hướng dẫn'),
    implement: unitsInChargeSchema.describe('Who carries it out: thực hiện'),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .describe('What OCR, mended words and guessed columns leave of the trust in the reading'),
  })
  .readonly();

export type TargetRecord = z.infer<typeof targetSchema>;

import { z } from 'zod';
import { unitsInChargeSchema } from './organisation.ts';
import { textSchema } from './place.ts';
import { deadlineSchema } from './plan-date.ts';
import { areaSchema, originSchema } from './target.ts';

export const taskSchema = z
  .object({
    task_id: textSchema.describe('The same for the same task of the same document, whenever it is extracted again'),
    origin: originSchema.describe('Where it was read'),
    heading_path: z.array(textSchema).readonly().describe('Headings and group rows above it, outermost first'),
    area: areaSchema
      .nullable()
      .describe('Area of administrative reform; null for other subjects, or where it is not sure'),
    ordinal: textSchema.nullable().describe('Its number in the table or list'),
    content: textSchema.describe('What is to be done, as printed'),
    product: textSchema.nullable().describe('What is to come of it'),
    deadline: deadlineSchema.describe('By when; all its fields null where the plan gives none'),
    lead: unitsInChargeSchema.describe('Who leads'),
    support: unitsInChargeSchema.describe('Who helps'),
    monitor: unitsInChargeSchema.describe('Who follows it'),
    implement: unitsInChargeSchema.describe('Who carries it out'),
    target_ids: z.array(textSchema).readonly().describe('Targets read from the same row or bullet'),
  })
  .readonly();

export type TaskRecord = z.infer<typeof taskSchema>;

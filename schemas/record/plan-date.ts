import { z } from 'zod';
import { dateSchema, textSchema } from './place.ts';

export const recurrenceSchema = z.enum(['continuous', 'monthly', 'quarterly', 'semiannual', 'annual', 'as_prescribed']);
export type Recurrence = z.infer<typeof recurrenceSchema>;

/** By when a task is to be done. */
export const deadlineSchema = z
  .object({
    text: textSchema.nullable().describe('As printed; null where the plan gives none'),
    kind: z
      .enum(['date', 'recurring', 'period', 'relative', 'roadmap'])
      .nullable()
      .describe('What kind of time the text names'),
    due_on: dateSchema.nullable().describe('Last day: "Quý III năm 2023" is 2023-09-30'),
    start_on: dateSchema.nullable().describe('First day of a period'),
    recurrence: recurrenceSchema.nullable().describe('How often; of two, the more frequent'),
    after: z
      .object({ duration: textSchema.nullable(), event: textSchema.nullable() })
      .readonly()
      .nullable()
      .describe('ISO 8601 duration and what it counts from: P2M after "có văn bản hướng dẫn"'),
  })
  .readonly();

export type Deadline = z.infer<typeof deadlineSchema>;

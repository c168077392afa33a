import { z } from 'zod';
import { dateSchema, textSchema } from './place.ts';

export const recurrenceSchema = z.enum(['continuous', 'monthly', 'quarterly', 'semiannual', 'annual', 'as_prescribed']);
export type Recurrence = z.infer<typeof recurrenceSchema>;

/** By when a task is to be done. */
export const deadlineSchema = z
  .object({
    /** As printed; null where the plan gives none. */
    text: textSchema.nullable(),
    kind: z.enum(['date', 'recurring', 'period', 'relative', 'roadmap']).nullable(),
    due_on: dateSchema.nullable(),
    start_on: dateSchema.nullable(),
    recurrence: recurrenceSchema.nullable(),
    /** ISO 8601 duration and what it counts from: `{ duration: "P2M", event: "có văn bản hướng dẫn của Trung ương" }`. */
    after: z.object({ duration: textSchema.nullable(), event: textSchema.nullable() }).readonly().nullable(),
  })
  .readonly();

export type Deadline = z.infer<typeof deadlineSchema>;

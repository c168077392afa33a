import { z } from 'zod';
import { unitsInChargeSchema } from './organisation.ts';
import { textSchema } from './place.ts';
import { deadlineSchema } from './plan-date.ts';
import { areaSchema, originSchema } from './target.ts';

export const taskSchema = z
  .object({
    task_id: textSchema,
    origin: originSchema,
    heading_path: z.array(textSchema).readonly(),
    area: areaSchema.nullable(),
    ordinal: textSchema.nullable(),
    content: textSchema,
    product: textSchema.nullable(),
    deadline: deadlineSchema,
    lead: unitsInChargeSchema,
    support: unitsInChargeSchema,
    monitor: unitsInChargeSchema,
    implement: unitsInChargeSchema,
    target_ids: z.array(textSchema).readonly(),
  })
  .readonly();

export type TaskRecord = z.infer<typeof taskSchema>;

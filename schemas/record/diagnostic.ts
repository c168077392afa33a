import { z } from 'zod';
import { DIAGNOSTIC_CODES } from '../model/diagnostic.ts';
import { boxesSchema, pageSchema, textSchema } from './place.ts';

export const diagnosticSchema = z
  .object({
    code: z.enum(DIAGNOSTIC_CODES),
    severity: z.enum(['error', 'warning', 'info']),
    message: z.object({ vi: textSchema, en: textSchema }).readonly(),
    page: pageSchema,
    boxes: boxesSchema,
    section_id: textSchema.nullable(),
    row_id: textSchema.nullable(),
    target_id: textSchema.nullable(),
  })
  .readonly();

export type DiagnosticRecord = z.infer<typeof diagnosticSchema>;

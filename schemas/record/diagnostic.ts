import { z } from 'zod';
import { DIAGNOSTIC_CODES } from '../model/diagnostic.ts';
import { boxesSchema, pageSchema, textSchema } from './place.ts';

export const diagnosticSchema = z
  .object({
    code: z.enum(DIAGNOSTIC_CODES).describe('What is to be looked at; the list below'),
    severity: z
      .enum(['error', 'warning', 'info'])
      .describe('error: an entry is doubtful; warning: wants an eye; info: how it was read'),
    message: z
      .object({ vi: textSchema, en: textSchema })
      .readonly()
      .describe('One sentence that quotes what was found'),
    page: pageSchema,
    boxes: boxesSchema,
    section_id: textSchema.nullable().describe('The section that it is about'),
    row_id: textSchema.nullable().describe('The table row that it is about'),
    target_id: textSchema.nullable().describe('The target that it is about'),
  })
  .readonly();

export type DiagnosticRecord = z.infer<typeof diagnosticSchema>;

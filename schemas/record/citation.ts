import { z } from 'zod';
import { dateSchema, textSchema } from './place.ts';

export const citationSchema = z
  .object({
    citation_id: textSchema,
    type_code: textSchema.nullable(),
    reference: textSchema,
    issued_on: dateSchema.nullable(),
    issuer: textSchema.nullable(),
    subject: textSchema.nullable(),
    section_id: textSchema.nullable(),
    row_id: textSchema.nullable(),
  })
  .readonly();

export type CitationRecord = z.infer<typeof citationSchema>;

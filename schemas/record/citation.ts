import { z } from 'zod';
import { dateSchema, textSchema } from './place.ts';

export const citationSchema = z
  .object({
    citation_id: textSchema.describe('Unique in the record'),
    type_code: textSchema.nullable().describe('Kind of document: QĐ, NĐ, NQ, CT …'),
    reference: textSchema.describe('Number and symbol as printed, without spaces: 1085/QĐ-TTg'),
    issued_on: dateSchema.nullable().describe('What any of its mentions says'),
    issuer: textSchema.nullable().describe('Spelt out'),
    subject: textSchema.nullable().describe('What the document is about, in the words of the plan'),
    section_id: textSchema.nullable().describe('Section of the first mention'),
    row_id: textSchema.nullable().describe('Table row of the first mention'),
  })
  .readonly();

export type CitationRecord = z.infer<typeof citationSchema>;

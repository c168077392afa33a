import { z } from 'zod';
import { boxesSchema, pageSchema, textSchema } from './place.ts';

export const sectionKindSchema = z.enum([
  'part',
  'chapter',
  'article',
  'upper_letter',
  'roman',
  'arabic',
  'letter',
  'bullet',
  'paragraph',
  'footnote',
]);

export const sectionSchema = z
  .object({
    section_id: textSchema,
    parent_id: textSchema.nullable(),
    appendix_id: textSchema.nullable(),
    kind: sectionKindSchema,
    /** As printed without its closing punctuation; null for a paragraph. */
    label: textSchema.nullable(),
    heading: textSchema.nullable(),
    text: textSchema.nullable(),
    page: pageSchema,
    boxes: boxesSchema,
  })
  .readonly();

export type SectionRecord = z.infer<typeof sectionSchema>;

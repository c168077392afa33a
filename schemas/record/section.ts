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
    section_id: textSchema.describe('Unique in the record, in reading order'),
    parent_id: textSchema.nullable().describe('The section that it stands under; null at the root'),
    appendix_id: textSchema.nullable().describe('The appendix that it belongs to; null in the body'),
    kind: sectionKindSchema.describe('How it is numbered'),
    label: textSchema.nullable().describe('As printed without its closing punctuation; null for a paragraph'),
    heading: textSchema.nullable().describe('Title of a section that has one'),
    text: textSchema.nullable().describe('Its own running text, children not included'),
    page: pageSchema,
    boxes: boxesSchema,
  })
  .readonly();

export type SectionRecord = z.infer<typeof sectionSchema>;

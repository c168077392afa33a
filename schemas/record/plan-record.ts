import { z } from 'zod';
import { citationSchema } from './citation.ts';
import { diagnosticSchema } from './diagnostic.ts';
import { documentHeadSchema } from './document-head.ts';
import { textSchema } from './place.ts';
import { sectionSchema } from './section.ts';
import { appendixSchema, tableSchema } from './table.ts';
import { targetSchema } from './target.ts';
import { taskSchema } from './task.ts';

export const SCHEMA_VERSION = '1.0';

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

export const sourcePageSchema = z
  .object({
    page: z.number().int().min(1).describe('From 1'),
    width_pt: z
      .number()
      .positive()
      .describe('Upright, in points; a picture without a resolution is taken as 297 mm long'),
    height_pt: z.number().positive().describe('Upright, in points'),
    rotation: z
      .union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)])
      .describe('Clockwise turn in degrees that makes the page upright'),
    text_origin: z.enum(['digital', 'ocr', 'none']).describe('Where its text is from; none: a blank page'),
    preparation: z
      .array(textSchema)
      .readonly()
      .describe('What was done to a scanned page: "deskewed 1.2", "stamp removed"'),
    ocr_confidence: z.number().min(0).max(1).nullable().describe('Mean over words; null without OCR'),
  })
  .readonly();

export const sourceSchema = z
  .object({
    file_name: textSchema.describe('Without its folders'),
    media_type: textSchema.describe('By content, not by the ending of the name'),
    bytes: z.number().int().min(0).describe('Size'),
    sha256: sha256Schema.describe('Of the bytes'),
    files: z
      .array(z.object({ file_name: textSchema, bytes: z.number().int().min(0), sha256: sha256Schema }).readonly())
      .readonly()
      .optional()
      .describe('Only where several page images make one document'),
    pages: z.array(sourcePageSchema).readonly().describe('Empty in a format without pages'),
  })
  .readonly();

const extractorSchema = z
  .object({
    version: textSchema.describe('Of the extractor that made the record'),
    ocr: z
      .object({ engine: textSchema, model: textSchema, mode: z.enum(['auto', 'always', 'never']) })
      .readonly()
      .nullable()
      .describe('null where no OCR was at hand'),
  })
  .readonly();

/** One source file in, one of these out. Version 1.0 of the public contract. */
export const planRecordSchema = z
  .object({
    schema_version: z.literal(SCHEMA_VERSION).describe('Version of this contract'),
    extractor: extractorSchema.describe('What made the record'),
    doc_id: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .describe(
        'First 16 hex digits of the SHA-256 of the source bytes; of a series of pictures, of their hashes in order',
      ),
    source: sourceSchema.describe('The file, and its pages'),
    document: documentHeadSchema.describe('What letterhead, title and foot say'),
    sections: z
      .array(sectionSchema)
      .readonly()
      .describe('The body, then the prose of each appendix, flat, in reading order'),
    appendices: z.array(appendixSchema).readonly().describe('What is attached'),
    tables: z.array(tableSchema).readonly().describe('A table that runs over several pages is one'),
    targets: z.array(targetSchema).readonly().describe('What is to be reached: each measure, scope and value apart'),
    tasks: z.array(taskSchema).readonly().describe('What is to be done, by whom, by when'),
    citations: z.array(citationSchema).readonly().describe('Every numbered document that the text names, once'),
    diagnostics: z.array(diagnosticSchema).readonly().describe('What a reader should look at'),
  })
  .readonly();

export type PlanRecord = z.infer<typeof planRecordSchema>;

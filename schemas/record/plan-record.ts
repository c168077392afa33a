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

const sourcePageSchema = z
  .object({
    page: z.number().int().min(1),
    width_pt: z.number().positive(),
    height_pt: z.number().positive(),
    /** Clockwise turn in degrees that makes the page upright. */
    rotation: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
    text_origin: z.enum(['digital', 'ocr', 'none']),
    preparation: z.array(textSchema).readonly(),
    ocr_confidence: z.number().min(0).max(1).nullable(),
  })
  .readonly();

const sourceSchema = z
  .object({
    file_name: textSchema,
    media_type: textSchema,
    bytes: z.number().int().min(0),
    sha256: sha256Schema,
    /** Only where several page images make one document. */
    files: z
      .array(z.object({ file_name: textSchema, bytes: z.number().int().min(0), sha256: sha256Schema }).readonly())
      .readonly()
      .optional(),
    pages: z.array(sourcePageSchema).readonly(),
  })
  .readonly();

const extractorSchema = z
  .object({
    version: textSchema,
    ocr: z
      .object({ engine: textSchema, model: textSchema, mode: z.enum(['auto', 'always', 'never']) })
      .readonly()
      .nullable(),
  })
  .readonly();

/** One source file in, one of these out. Version 1.0 of the public contract. */
export const planRecordSchema = z
  .object({
    schema_version: z.literal(SCHEMA_VERSION),
    extractor: extractorSchema,
    /** First 16 hex digits of the SHA-256 of the source bytes; of a series of pictures, of their hashes in order. */
    doc_id: z.string().regex(/^[0-9a-f]{16}$/),
    source: sourceSchema,
    document: documentHeadSchema,
    sections: z.array(sectionSchema).readonly(),
    appendices: z.array(appendixSchema).readonly(),
    tables: z.array(tableSchema).readonly(),
    targets: z.array(targetSchema).readonly(),
    tasks: z.array(taskSchema).readonly(),
    citations: z.array(citationSchema).readonly(),
    diagnostics: z.array(diagnosticSchema).readonly(),
  })
  .readonly();

export type PlanRecord = z.infer<typeof planRecordSchema>;

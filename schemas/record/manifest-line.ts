import { z } from 'zod';
import { DIAGNOSTIC_CODES } from '../model/diagnostic.ts';
import { textSchema } from './place.ts';

const countSchema = z.number().int().min(0);

/** How much was found in a document. */
export const recordCountsSchema = z
  .object({
    pages: countSchema,
    sections: countSchema,
    appendices: countSchema,
    tables: countSchema,
    targets: countSchema,
    tasks: countSchema,
    citations: countSchema,
    /** By code; a code that did not come up is left out. */
    diagnostics: z.partialRecord(z.enum(DIAGNOSTIC_CODES), countSchema).readonly(),
  })
  .readonly();
export type RecordCounts = z.infer<typeof recordCountsSchema>;

/** What a record depends on beside the bytes. */
export const extractorOptionsSchema = z
  .object({
    version: textSchema,
    ocr_mode: z.enum(['auto', 'always', 'never']),
    /** null: no OCR. */
    ocr_engine: textSchema.nullable(),
    ocr_model: textSchema.nullable(),
    /** Whether pictures numbered without a gap are pages of one document. */
    series: z.boolean(),
  })
  .readonly();
export type ExtractorOptions = z.infer<typeof extractorOptionsSchema>;

/**
 * What became of a file in the last run that looked at it. `unchanged`: the record was there already. `skipped`: a format
 * that is not read. `gone`: the file is no longer there; its record stays until it is pruned.
 */
export const sourceStatusSchema = z.enum(['extracted', 'unchanged', 'failed', 'skipped', 'gone']);
export type SourceStatus = z.infer<typeof sourceStatusSchema>;

/** One line of `manifest.ndjson`: one source file. */
export const manifestLineSchema = z
  .object({
    /** Absolute path of the folder that was given (of a file that was given: of its folder). */
    source_root: textSchema,
    /** Path below the root, parts joined by "/", letters as the file system has them. */
    source_path: textSchema,
    bytes: countSchema.nullable(),
    /** null where the file could not be read. */
    sha256: textSchema.nullable(),
    status: sourceStatusSchema,
    doc_id: textSchema.nullable(),
    document_key: textSchema.nullable(),
    /**
     * The record's path below the output folder; null where the file has none of its own. Of a failed or skipped file: the
     * record made of its earlier bytes, which stays until it is pruned.
     */
    record: textSchema.nullable(),
    /** Absolute path of the first file with the same bytes. */
    duplicate_of: textSchema.nullable(),
    /** For a picture of a series: the path of the first picture, whose record holds all, and which page of how many this is. */
    series: z
      .object({ first: textSchema, page: z.number().int().min(1), of: z.number().int().min(2) })
      .readonly()
      .nullable(),
    extractor: extractorOptionsSchema,
    /** null where there is no record of this file's bytes, and for the later pictures of a series. */
    counts: recordCountsSchema.nullable(),
    /** Why it failed or was skipped, and what to do; null otherwise. */
    reason: textSchema.nullable(),
    /** True where the document is to be read again in the next run although nothing changed: a page was given up for time. */
    retry: z.boolean(),
    seconds: z.number().min(0),
  })
  .readonly();
export type ManifestLine = z.infer<typeof manifestLineSchema>;

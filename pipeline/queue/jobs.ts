import { createHash } from 'node:crypto';
import { z } from 'zod';
import { recordCountsSchema } from '../../schemas/record/manifest-line.ts';

/** How a document is read, as a job carries it. */
export const queueSettingsSchema = z
  .object({
    /** Version of the extractor that is to read it. */
    version: z.string(),
    ocr_mode: z.enum(['auto', 'always', 'never']),
    ocr: z.object({ engine: z.string(), model: z.string() }).readonly().nullable(),
    password: z.string().nullable(),
  })
  .readonly();
export type QueueSettings = z.infer<typeof queueSettingsSchema>;

const queueFileSchema = z.object({ file_name: z.string(), blob: z.string() }).readonly();

/** A document on its way: keys of what is in the blob store, never the thing itself. */
export const documentJobSchema = z
  .object({
    /** Hash of the bytes, the version and the options; names the document's notes and jobs. */
    document: z.string(),
    files: z.tuple([queueFileSchema], queueFileSchema).readonly(),
    settings: queueSettingsSchema,
    /** Set once the document was read and its pages are with OCR: the blob that holds what was read. */
    reading: z.string().nullable(),
  })
  .readonly();
export type DocumentJob = z.infer<typeof documentJobSchema>;

/** One page that OCR is to read. */
export const pageJobSchema = z
  .object({
    document: z.string(),
    page: z.number().int().min(1),
    picture: z.string(),
    engine: z.string(),
  })
  .readonly();
export type PageJob = z.infer<typeof pageJobSchema>;

/** What became of a document; kept as the note `result-DOCUMENT`. */
export const documentResultSchema = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('extracted'),
      /** Names that the records give their files, in order. */
      file_names: z.array(z.string()).readonly(),
      documents: z
        .array(
          z
            .object({
              file_count: z.number().int().min(1),
              record: z.string(),
              doc_id: z.string(),
              document_key: z.string().nullable(),
              counts: recordCountsSchema,
              retry: z.boolean(),
            })
            .readonly(),
        )
        .readonly(),
    })
    .readonly(),
  z.object({ kind: z.enum(['failed', 'skipped']), reason: z.string() }).readonly(),
]);
export type DocumentResult = z.infer<typeof documentResultSchema>;

/** The same bytes, version and options give the same name; who asks, and under which file name, does not matter. */
export function nameDocument(hashes: readonly string[], settings: QueueSettings): string {
  const { version, ocr_mode, ocr, password } = settings;
  const key = JSON.stringify([hashes, version, ocr_mode, ocr?.engine ?? null, ocr?.model ?? null, password]);
  return createHash('sha256').update(key).digest('hex').slice(0, 32);
}

/** BullMQ takes no ids that are numbers or hold a colon. */
export const documentJobId = (document: string): string => `document-${document}`;
export const pageJobId = (document: string, page: number): string => `page-${document}-${page}`;

/** Names of notes in the blob store. */
export const resultNote = (document: string): string => `result-${document}`;
export const pageNote = (document: string, page: number): string => `page-${document}-${page}`;

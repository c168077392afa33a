import { type PlanRecord, planRecordSchema } from '../../../schemas/record/plan-record.ts';
import type { WorkItem } from '../catalogue/catalogue.ts';
import { digestRecord } from '../catalogue/record-digest.ts';
import type { Cell } from '../tables/column.ts';
import type { TableName } from '../tables/warehouse.ts';
import { findBrokenReferences } from './record-references.ts';
import { recordToRows } from './record-rows.ts';
import type { ReviewSource } from './reviewed-record.ts';

/** A record that cannot become rows. The message says why. */
export class RecordRejected extends Error {}

export interface MapOptions {
  readonly reviews: ReviewSource;
  /** ISO time of the load. */
  readonly loadedAt: string;
}

export type Line = Readonly<Record<string, Cell>>;

/** The rows of one document, as the tables of the warehouse are staged. */
export interface MappedRecord {
  readonly record: PlanRecord;
  readonly digest: string;
  readonly rows: { readonly [Name in TableName]?: readonly Line[] };
}

/** Checks a record's bytes and makes its rows. Throws RecordRejected, or DecimalOutOfRange. */
export function mapRecord(item: WorkItem, bytes: Buffer, { reviews, loadedAt }: MapOptions): MappedRecord {
  const record = parseRecord(bytes);
  if (record.doc_id !== item.docId) {
    throw new RecordRejected(`it is the record of ${record.doc_id}, no longer of ${item.docId}`);
  }
  checkReferences(record);
  const reviewed = reviews.apply(record);
  if (reviewed.record !== record) checkReferences(reviewed.record);
  const digest = digestRecord(bytes, reviews.fingerprint(item.docId));
  const { docId, documentId, versionNo, fileCount } = item;
  const rows = recordToRows(reviewed, { documentId, versionNo, fileCount, loadedAt });
  const [document] = rows.documents;
  const versions = { schema_version: record.schema_version, extractor_version: record.extractor.version };
  return {
    record,
    digest,
    rows: {
      ...rows,
      documents: [{ doc_id: docId, document_id: documentId, ...document, ...versions }],
      document_files: [{ ...item.file, record_sha256: digest }],
    },
  };
}

function checkReferences(record: PlanRecord): void {
  const breaches = findBrokenReferences(record);
  if (breaches.length > 0) throw new RecordRejected(breaches.join('; '));
}

function parseRecord(bytes: Buffer): PlanRecord {
  const result = planRecordSchema.safeParse(parseJson(bytes.toString('utf8')));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new RecordRejected(`${issue?.path.join('.') || 'the record'}: ${issue?.message ?? 'it is not valid'}`);
}

const NUL_ESCAPE = '\\u0000';

/** A NUL, which no text column holds, becomes U+FFFD. */
function parseJson(text: string): unknown {
  try {
    return text.includes(NUL_ESCAPE) ? JSON.parse(text, replaceNul) : JSON.parse(text);
  } catch (error) {
    throw new RecordRejected('it is no JSON, or was cut off', { cause: error });
  }
}

function replaceNul(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '\ufffd') : value;
}

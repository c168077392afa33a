import { jsonText } from '../rows/json-text.ts';
import { type Column, type RowOf, required } from '../tables/column.ts';
import { documentFilesTable } from '../tables/document-tables.ts';
import type { NamedColumn } from '../tables/table.ts';
import type { ListedRecord } from './list-records.ts';
import type { FoundHead, RecordHead } from './record-head.ts';

const { columns: fileColumns } = documentFilesTable;

/** What the catalogue notes of each record that is listed. */
const LISTED = {
  line_no: required('integer', 'Place in the list; of two lines about one record the later holds.'),
  record_path: required('text', 'File of the record.'),
  record_bytes: required('big_integer', 'Its size.'),
  is_present: required('boolean', 'Whether the source with these bytes is there.'),
  doc_id: required('key', 'The file that was read.'),
  document_key: fileColumns.document_key,
  file_name: fileColumns.file_name,
  source_path: fileColumns.source_path,
  media_type: fileColumns.media_type,
  bytes: fileColumns.bytes,
  sha256: fileColumns.sha256,
  series_files: fileColumns.series_files,
  text_origin: fileColumns.text_origin,
  reading_rank: fileColumns.reading_rank,
  issued_on: fileColumns.issued_on,
  ocr_mode: fileColumns.ocr_mode,
  schema_version: required('key', 'Version of the record.'),
  extractor_version: required('key', 'Version of the program that made it.'),
} as const satisfies Readonly<Record<string, Column>>;

export type ListedFile = RowOf<typeof LISTED>;

export const LISTED_COLUMNS: readonly NamedColumn[] = Object.entries(LISTED).map(([name, column]) => ({
  name,
  ...column,
}));

export function describeListedFile(listed: ListedRecord, { head, size }: FoundHead, lineNo: number): ListedFile {
  const { source, document, extractor } = head;
  return {
    line_no: lineNo,
    record_path: listed.recordPath,
    record_bytes: size,
    is_present: isPresent(listed, source.sha256),
    doc_id: head.doc_id,
    document_key: document.key,
    file_name: source.file_name,
    source_path: listed.sourcePath,
    media_type: source.media_type,
    bytes: source.bytes,
    sha256: source.sha256,
    series_files: source.files === undefined ? null : jsonText(source.files),
    ...describeReading(source.pages),
    issued_on: document.issued_on,
    ocr_mode: extractor.ocr?.mode ?? null,
    schema_version: head.schema_version,
    extractor_version: extractor.version,
  };
}

/** A file that failed keeps its earlier record: it is that file's as long as the bytes are the same. */
function isPresent({ status, sourceSha256 }: ListedRecord, recordSha256: string): boolean {
  switch (status) {
    case 'extracted':
    case 'unchanged':
      return true;
    case 'failed':
    case 'skipped':
      return sourceSha256 === recordSha256;
    case 'gone':
      return false;
  }
}

type Reading = Pick<ListedFile, 'text_origin' | 'reading_rank'>;

const READINGS = {
  structured: { text_origin: 'digital', reading_rank: 4 },
  digital: { text_origin: 'digital', reading_rank: 3 },
  mixed: { text_origin: 'mixed', reading_rank: 2 },
  ocr: { text_origin: 'ocr', reading_rank: 1 },
  none: { text_origin: 'none', reading_rank: 0 },
} as const satisfies Readonly<Record<string, Reading>>;

/** Word and text have no pages. */
function describeReading(pages: RecordHead['source']['pages']): Reading {
  if (pages.length === 0) return READINGS.structured;
  const origins = new Set(pages.map((page) => page.text_origin));
  if (origins.has('digital')) return origins.has('ocr') ? READINGS.mixed : READINGS.digital;
  return origins.has('ocr') ? READINGS.ocr : READINGS.none;
}

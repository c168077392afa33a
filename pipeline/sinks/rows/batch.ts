import type { WorkItem } from '../catalogue/catalogue.ts';
import { required } from '../tables/column.ts';
import { type NamedColumn, type Table, tableColumns } from '../tables/table.ts';

/** Documents whose rows are made in one go. */
export interface WorkGroup {
  readonly items: readonly WorkItem[];
  /** Number of the first one in the load. */
  readonly firstNo: number;
}

/** Documents that are written in one go, each whole. */
export interface Batch {
  readonly documents: readonly BatchDocument[];
  /** Rows of each table that has any, as CSV with the columns of `stagedColumns`. */
  readonly csv: ReadonlyMap<string, Buffer>;
  readonly rowCount: number;
  /** Bytes of the longest row. */
  readonly longestRow: number;
  /** Years that dates fall in. */
  readonly years: readonly number[];
}

export interface BatchDocument {
  readonly docNo: number;
  readonly item: WorkItem;
  readonly digest: string;
  readonly schemaVersion: string;
  readonly extractorVersion: string;
}

const DOC_NO: NamedColumn = { name: 'doc_no', ...required('integer', 'Number of the document in its load, from 1.') };

/** What a staged row has: of a document's rows what is the same in all of them stands once, in the list of the batch's documents. */
export function stagedColumns(table: Table): readonly NamedColumn[] {
  const own = Object.entries(table.columns).map(([name, column]) => ({ name, ...column }));
  switch (table.kind) {
    case 'dimension':
    case 'log':
      return own;
    case 'document':
    case 'file':
      return [DOC_NO, ...tableColumns(table, 'latest')];
    case 'detail':
    case 'history':
      return [DOC_NO, ...own];
  }
}

/** The list of a batch's documents, with what the rows of each have in common. */
export const BATCH_COLUMNS: readonly NamedColumn[] = [
  DOC_NO,
  { name: 'doc_id', ...required('key', 'The file.') },
  { name: 'document_id', ...required('key', 'The document.') },
  { name: 'previous_doc_id', type: 'key', nullable: true, doc: 'The file whose rows are replaced.' },
  { name: 'previous_document_id', type: 'key', nullable: true, doc: 'The document that the file belonged to.' },
  { name: 'is_known', ...required('boolean', 'Whether rows are replaced.') },
  { name: 'schema_version', ...required('key', 'Version of the record.') },
  { name: 'extractor_version', ...required('key', 'Version of the program that made it.') },
];

export function batchRow(document: BatchDocument): Readonly<Record<string, string | number | boolean | null>> {
  const { item } = document;
  return {
    doc_no: document.docNo,
    doc_id: item.docId,
    document_id: item.documentId,
    previous_doc_id: item.previousDocId,
    previous_document_id: item.previousDocumentId,
    is_known: isKnown(item),
    schema_version: document.schemaVersion,
    extractor_version: document.extractorVersion,
  };
}

/** Whether the destination has rows that the batch's replace. */
export function replacesRows(batch: Batch): boolean {
  return batch.documents.some(({ item }) => isKnown(item));
}

/** Whether the destination has rows that this document's replace. */
export function isKnown(item: WorkItem): boolean {
  return item.wasCurrent || item.previousDocId !== null || item.previousDocumentId !== null;
}

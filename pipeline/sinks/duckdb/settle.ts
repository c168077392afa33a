import type { Settlement } from '../catalogue/catalogue.ts';
import { FILE_COLUMNS } from '../catalogue/catalogue-sql.ts';
import { readCsvSql } from '../sql/duckdb-types.ts';
import { required } from '../tables/column.ts';
import type { NamedColumn } from '../tables/table.ts';

/** What files say of their document. */
export const STANDING_COLUMNS: readonly NamedColumn[] = [
  { name: 'document_id', ...required('key', 'The document.') },
  { name: 'file_count', ...required('integer', 'Files that are there.') },
  { name: 'version_no', ...required('integer', 'Version of the file that stands for it.') },
  { name: 'vanished_at', type: 'instant', nullable: true, doc: 'When the last of its files vanished.' },
];

/** Brings files and documents of a DuckDB database up to date; documents whose files all went to others are no more. */
export function settleSql({ files, standings }: Settlement): readonly string[] {
  return [
    `CREATE OR REPLACE TEMP TABLE changed_files AS FROM ${readCsvSql(files, FILE_COLUMNS)}`,
    'DELETE FROM document_files WHERE doc_id IN (SELECT doc_id FROM changed_files)',
    'INSERT INTO document_files BY NAME FROM changed_files',
    `UPDATE documents AS d SET file_count = s.file_count, version_no = s.version_no, vanished_at = s.vanished_at
     FROM ${readCsvSql(standings, STANDING_COLUMNS)} AS s
     WHERE s.document_id = d.document_id AND (d.file_count, d.version_no) IS DISTINCT FROM (s.file_count, s.version_no)
       OR s.document_id = d.document_id AND d.vanished_at IS DISTINCT FROM s.vanished_at`,
    'DELETE FROM documents WHERE document_id NOT IN (SELECT document_id FROM document_files)',
  ];
}

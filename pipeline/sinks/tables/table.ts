import { type Column, required } from './column.ts';

/**
 * - `document`: one row a document, `file`: one row a file that was read;
 * - `detail`: rows of the file that stands for its document, replaced as a whole when the record changes;
 * - `history`: the same, but a database keeps what was there before (slowly changing, type 2);
 * - `dimension`: shared by all documents, rows are only added;
 * - `log`: kept by the databases alone.
 */
export type TableKind = 'document' | 'file' | 'detail' | 'history' | 'dimension' | 'log';

export interface Reference {
  readonly columns: readonly string[];
  readonly table: string;
  readonly to: readonly string[];
  /** Whether Postgres has a constraint for it. What has none is checked before a row is sent, and by the dbt tests. */
  readonly enforced: boolean;
}

export interface Table<Columns extends Readonly<Record<string, Column>> = Readonly<Record<string, Column>>> {
  readonly name: string;
  readonly kind: TableKind;
  /** What one row is: "one row a section of a document's body or of an appendix's prose". */
  readonly grain: string;
  /** Columns that the record gives; those that every row of a document has come on top (see `tableColumns`). */
  readonly columns: Columns;
  /** Identifies a row; of a history table a row that is open. */
  readonly key: readonly string[];
  readonly references: readonly Reference[];
}

export interface NamedColumn extends Column {
  readonly name: string;
}

/** Which columns of history a destination has. */
export type HistoryMode = 'kept' | 'latest';

const DOC_ID = required('key', 'The file that was read: first 16 hex digits of the SHA-256 of its bytes.');

const DOCUMENT_ID = required(
  'key',
  'The document: its key (issuer, reference, year); where the reference is not known, the id of its file.',
);

/** What every row that comes from a record ends with. */
const VERSION_COLUMNS = {
  schema_version: required('key', 'Version of the record that the row was made from.', { isProvenance: true }),
  extractor_version: required('key', 'Version of the program that read the document.', { isProvenance: true }),
};

const HISTORY_COLUMNS = {
  valid_from: required('instant', 'When a load first brought the statement in this wording.'),
  valid_to: {
    type: 'instant',
    nullable: true,
    doc: 'When a load replaced it or no longer found it; null while it holds.',
  },
} as const;

/** All columns of a table in their order. */
export function tableColumns(table: Table, history: HistoryMode): readonly NamedColumn[] {
  const named = (columns: Readonly<Record<string, Column>>): readonly NamedColumn[] =>
    Object.entries(columns).map(([name, column]) => ({ name, ...column }));
  const own = named(table.columns);
  switch (table.kind) {
    case 'detail':
      return [...named({ doc_id: DOC_ID }), ...own, ...named(VERSION_COLUMNS)];
    case 'history':
      return [
        ...named({ doc_id: { ...DOC_ID, isProvenance: true }, document_id: DOCUMENT_ID }),
        ...own,
        ...named(VERSION_COLUMNS),
        ...(history === 'kept' ? named(HISTORY_COLUMNS) : []),
      ];
    case 'document':
    case 'file':
      return [...named({ doc_id: DOC_ID, document_id: DOCUMENT_ID }), ...own, ...named(VERSION_COLUMNS)];
    case 'dimension':
    case 'log':
      return own;
  }
}

/** Identifies a row among all that a destination holds, closed ones included. */
export function primaryKey(table: Table, history: HistoryMode): readonly string[] {
  return table.kind === 'history' && history === 'kept' ? [...table.key, 'valid_from'] : table.key;
}

/** The file that stands for its document: rows of a detail table belong to it. */
export const OF_DOCUMENT: Reference = { columns: ['doc_id'], table: 'document_files', to: ['doc_id'], enforced: true };

export const fact = (columns: readonly string[], table: string, to: readonly string[]): Reference => ({
  columns,
  table,
  to,
  enforced: true,
});

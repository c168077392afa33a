import { setImmediate as nextTurn } from 'node:timers/promises';
import type { DecisionStore } from '../decisions/decision-store.ts';
import { nameDocument } from '../diff/list-structure.ts';
import type { DocumentSummary } from './answers.ts';
import type { Catalogue, CatalogueEntry } from './catalogue.ts';
import { load, type OldRecords, type OpenDocument } from './open-documents.ts';
import { buildWorkItems, type IndexedItem } from './work-items.ts';
import { queryWork, type WorkPage, type WorkQuery } from './work-list.ts';

/** The work upon all documents. It is read in the background, one document after another. */
export interface WorkIndex {
  query(query: WorkQuery): WorkPage;
  documents(): readonly DocumentSummary[];
  progress(): { readonly read: number; readonly of: number };
  /** Keys of the documents made of these bytes, as far as they have been read. */
  keysOf(docId: string): readonly string[];
  /** Takes the state of a document in view into the list. */
  update(document: OpenDocument): void;
  /** Reads all documents; ends early when it is told to. */
  fill(stop: AbortSignal, onRead: () => void): Promise<void>;
}

interface Indexed {
  /** null: its record cannot be read. */
  readonly docId: string | null;
  readonly items: readonly IndexedItem[];
  readonly title: string;
  readonly issuedOn: string | null;
  readonly problem: string | null;
}

export function createWorkIndex(catalogue: Catalogue, store: DecisionStore, oldRecords: OldRecords): WorkIndex {
  const indexed = new Map<string, Indexed>();
  const update = (document: OpenDocument): void => {
    indexed.set(document.entry.key, indexDocument(document));
  };
  return {
    query: (query) => queryWork(itemsInOrder(catalogue, indexed), query),
    documents: () => catalogue.entries.map((entry) => summarise(entry, indexed.get(entry.key))),
    progress: () => ({ read: indexed.size, of: catalogue.entries.length }),
    keysOf: (docId) => [...indexed].filter(([, each]) => each.docId === docId).map(([key]) => key),
    update,
    fill: async (stop, onRead) => {
      for (const entry of catalogue.entries) {
        if (stop.aborted) return;
        if (indexed.has(entry.key)) continue;
        try {
          update(await load(entry, store, oldRecords));
        } catch (error) {
          indexed.set(entry.key, brokenDocument(entry, error));
        }
        onRead();
        // Requests come in between: a folder of thousands takes a while.
        await nextTurn();
      }
    },
  };
}

function itemsInOrder(
  catalogue: Catalogue,
  indexed: ReadonlyMap<string, Indexed>,
): readonly (readonly IndexedItem[])[] {
  return catalogue.entries.map(({ key }) => indexed.get(key)?.items ?? []);
}

function indexDocument({ entry, record, states, find, changes }: OpenDocument): Indexed {
  return {
    docId: record.doc_id,
    items: buildWorkItems({ document: entry.key, record, states, find, changes }),
    title: nameDocument(record),
    issuedOn: record.document.issued_on,
    problem: null,
  };
}

function brokenDocument(entry: CatalogueEntry, error: unknown): Indexed {
  const problem = error instanceof Error ? error.message : String(error);
  return { docId: null, items: [], title: entry.name, issuedOn: null, problem };
}

function summarise(entry: CatalogueEntry, indexed: Indexed | undefined): DocumentSummary {
  const items = indexed?.items ?? [];
  const inConflict = items.filter(({ reasons }) => reasons.some(({ kind }) => kind === 'conflict'));
  const isOpen = ({ state }: IndexedItem): boolean => state === 'unseen' || state === 'unsure';
  return {
    key: entry.key,
    name: entry.name,
    title: indexed?.title ?? entry.name,
    issuedOn: indexed?.issuedOn ?? null,
    open: items.filter(isOpen).length,
    total: items.length,
    conflicts: inConflict.length,
    problem: indexed?.problem ?? null,
  };
}

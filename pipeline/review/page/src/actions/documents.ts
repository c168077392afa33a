import type { ReviewKind } from '../../../decisions/decision.ts';
import { viewOf } from '../../../diff/entry-change.ts';
import { ApiError, fetchDocument } from '../api.ts';
import { store, type Tab } from '../app-state.ts';
import { type LoadedDocument, loadDocument, placeOfEntry } from '../model/loaded-document.ts';

/** Which tab shows entries of a kind. */
const TAB_OF: Readonly<Record<ReviewKind, Tab>> = {
  document: 'head',
  section: 'outline',
  row: 'tables',
  target: 'targets',
  task: 'tasks',
  citation: 'citations',
  diagnostic: 'diagnostics',
};

/** Brings a document into view; nothing where it is there already. */
export async function openDocument(key: string): Promise<void> {
  if (store.get().documentKey === key && store.get().document !== null) return;
  store.set({
    documentKey: key,
    document: null,
    documentProblem: null,
    selected: null,
    page: 1,
    editing: null,
    adding: null,
  });
  await fetchInto(key, (document) => ({ document, page: firstPage(document) }));
}

/** The same document with the record that it has now. */
export async function reloadDocument(): Promise<void> {
  const key = store.get().documentKey;
  if (key !== null) await fetchInto(key, (document) => ({ document }));
}

async function fetchInto(
  key: string,
  change: (document: LoadedDocument) => { readonly document: LoadedDocument; readonly page?: number },
): Promise<void> {
  try {
    const document = loadDocument(await fetchDocument(key));
    // Another may have been asked for meanwhile.
    if (store.get().documentKey === key) store.set(change(document));
  } catch (error) {
    if (store.get().documentKey !== key) return;
    store.set({ documentProblem: error instanceof ApiError ? problemOf(error) : String(error) });
  }
}

function problemOf({ message, status }: ApiError): string {
  try {
    const said: { readonly problem?: string } = JSON.parse(message);
    return said.problem ?? `${status}`;
  } catch {
    return message || `${status}`;
  }
}

function firstPage({ answer }: LoadedDocument): number {
  return answer.record.source.pages[0]?.page ?? 1;
}

export interface SelectOptions {
  /** Zooms in on its box instead of only showing it. */
  readonly zoom?: boolean;
  /** Where it was chosen: the page's own view does not move under the pointer. */
  readonly from?: 'page';
}

/** Brings an entry into view on both sides. */
export function selectEntry(key: string, options: SelectOptions = {}): void {
  const { document, reveal, tab, selected, editing } = store.get();
  if (document === null) return;
  const place = findPlace(document, key);
  const kind = key.slice(0, key.indexOf(' '));
  store.set({
    selected: key,
    // A field that is open already stays so where the same entry is chosen again.
    editing: key === selected ? editing : null,
    adding: null,
    tab: tab === 'changes' && document.changes.has(key) ? tab : (tabOf(kind) ?? tab),
    ...(place !== null && { page: place }),
    ...(options.from !== 'page' && { reveal: { count: reveal.count + 1, zoom: options.zoom === true } }),
  });
}

function tabOf(kind: string): Tab | null {
  return Object.entries(TAB_OF).find(([each]) => each === kind)?.[1] ?? null;
}

/** The page of an entry; of one that is gone, the page it was on. */
function findPlace(document: LoadedDocument, key: string): number | null {
  const entry = document.entries.get(key);
  if (entry) return placeOfEntry(entry, document.entries).page;
  const change = document.changes.get(key);
  return change ? viewOf(change).page : null;
}

export function turnPage(step: 1 | -1): void {
  const { document, page } = store.get();
  const count = document?.answer.record.source.pages.length ?? 0;
  const next = page + step;
  if (next >= 1 && next <= count) store.set({ page: next });
}

/** Goes to the document before or after this one, to its first entry in the work list where it has one. */
export async function moveToDocument(step: 1 | -1): Promise<void> {
  const { documents, documentKey } = store.get();
  const place = documents.findIndex(({ key }) => key === documentKey);
  const next = documents[place + step];
  if (next === undefined) return;
  const first = store.get().items.findIndex(({ document }) => document === next.key);
  store.set({ place: first });
  await openDocument(next.key);
  const item = store.get().items[first];
  if (item) selectEntry(`${item.kind} ${item.id}`);
}

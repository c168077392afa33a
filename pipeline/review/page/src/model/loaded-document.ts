import type { Box } from '../../../../../schemas/model/geometry.ts';
import type { ReviewKind, ReviewState } from '../../../decisions/decision.ts';
import { type EntryState, stateKey } from '../../../decisions/entry-state.ts';
import { type EntryChange, viewOf } from '../../../diff/entry-change.ts';
import type { JsonObject } from '../../../json.ts';
import type { DecisionAnswer, DocumentAnswer } from '../../../server/answers.ts';
import { addedEntry, type Entry, listEntries } from './entry.ts';

/** Where an entry stands on a page. */
export interface PageBox {
  readonly key: string;
  readonly kind: ReviewKind;
  readonly box: Box;
}

/** A document as the page holds it. A decision makes a new one that shares what did not change. */
export interface LoadedDocument {
  readonly answer: DocumentAnswer;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly lists: Readonly<Record<ReviewKind, readonly Entry[]>>;
  readonly boxes: ReadonlyMap<number, readonly PageBox[]>;
  readonly states: ReadonlyMap<string, EntryState>;
  readonly lost: readonly EntryState[];
  /** What changed since the old run, by the key of the entry as it is now. */
  readonly changes: ReadonlyMap<string, EntryChange>;
}

export function loadDocument(answer: DocumentAnswer): LoadedDocument {
  const states = new Map(answer.states.map((state) => [stateKey(state.kind, state.id), state]));
  const entries = listEntries(answer.record);
  const changes = new Map((answer.changes ?? []).map((change) => [changeKey(change), change]));
  return { answer, states, lost: answer.lost, changes, ...arrange(entries, states) };
}

/** "target tg3"; of an entry that only the old run had, "target old:tg3". */
export function changeKey(change: EntryChange): string {
  const { kind, id } = viewOf(change);
  return change.change === 'removed' ? `${kind} old:${id}` : `${kind} ${id}`;
}

/** Takes a decision in: the entry's new state, and the entries that a person added or took away again. */
export function withDecision(document: LoadedDocument, { key, state, lost }: DecisionAnswer): LoadedDocument {
  const states = new Map(document.states);
  if (state === null) states.delete(key);
  else states.set(key, state);
  const wasAdded = document.states.get(key)?.extracted === null;
  const isAdded = state !== null && state.extracted === null;
  const next = { ...document, states, lost };
  if (!wasAdded && !isAdded) return next;
  const extracted = [...document.entries.values()].filter(
    (entry) => document.states.get(entry.key)?.extracted !== null,
  );
  return { ...next, ...arrange(extracted, states) };
}

type Arranged = Pick<LoadedDocument, 'entries' | 'lists' | 'boxes'>;

function arrange(extracted: readonly Entry[], states: ReadonlyMap<string, EntryState>): Arranged {
  const added = [...states.values()].flatMap((state) => {
    const entry = state.extracted === null && state.reviewed !== null ? addedEntry(state.kind, state.reviewed) : null;
    return entry === null ? [] : [entry];
  });
  const all = [...extracted, ...added];
  const entries = new Map(all.map((entry) => [entry.key, entry]));
  return { entries, lists: listByKind(all), boxes: listBoxes(all, entries) };
}

function listByKind(entries: readonly Entry[]): LoadedDocument['lists'] {
  const of = (kind: ReviewKind): readonly Entry[] => entries.filter((entry) => entry.kind === kind);
  return {
    document: of('document'),
    section: of('section'),
    row: of('row'),
    target: of('target'),
    task: of('task'),
    citation: of('citation'),
    diagnostic: of('diagnostic'),
  };
}

/** Kinds that have boxes of their own on the page; the others stand where their section or row stands. */
const DRAWN: readonly ReviewKind[] = ['document', 'section', 'row', 'target', 'task', 'diagnostic'];

function listBoxes(
  entries: readonly Entry[],
  byKey: ReadonlyMap<string, Entry>,
): ReadonlyMap<number, readonly PageBox[]> {
  const pages = new Map<number, PageBox[]>();
  for (const entry of entries) {
    if (!DRAWN.includes(entry.kind)) continue;
    const { page, boxes } = placeOfEntry(entry, byKey);
    if (page === null) continue;
    const list = pages.get(page) ?? [];
    pages.set(page, list);
    for (const box of boxes) list.push({ key: entry.key, kind: entry.kind, box });
  }
  return pages;
}

/** Where the entry is seen: its own place, or that of what it is about. */
export function placeOfEntry(
  entry: Entry,
  byKey: ReadonlyMap<string, Entry>,
): { readonly page: number | null; readonly boxes: readonly Box[] } {
  if (entry.page !== null && entry.boxes.length > 0) return entry;
  const anchor = entry.anchor === null || entry.anchor === entry.key ? undefined : byKey.get(entry.anchor);
  if (anchor && anchor.page !== null) return { page: anchor.page, boxes: anchor.boxes };
  return { page: entry.page, boxes: entry.boxes };
}

export function stateOfEntry({ states }: LoadedDocument, key: string): ReviewState {
  return states.get(key)?.state ?? 'unseen';
}

/** The entry with what people decided. */
export function reviewedValue({ states }: LoadedDocument, entry: Entry): JsonObject {
  return states.get(entry.key)?.reviewed ?? entry.value;
}

/** What an entry that is lost or gone was: for the list and the page. */
export function findLost({ lost }: LoadedDocument, key: string): EntryState | null {
  return lost.find((state) => `${state.kind} ${state.id}` === key) ?? null;
}

/** Kinds in the order in which a click finds them: what is read from a row lies on the row. */
const CLICK_ORDER: readonly ReviewKind[] = ['diagnostic', 'target', 'task', 'document', 'row', 'section', 'citation'];

/** The entries under a point of a page, the most telling first: by kind, then the smallest box. */
export function entriesAt(
  { boxes }: LoadedDocument,
  { page, x, y }: { readonly page: number; readonly x: number; readonly y: number },
): readonly string[] {
  const hit = (boxes.get(page) ?? []).filter(({ box: [x0, y0, x1, y1] }) => x >= x0 && x <= x1 && y >= y0 && y <= y1);
  const area = ([x0, y0, x1, y1]: Box): number => (x1 - x0) * (y1 - y0);
  const ordered = hit.toSorted(
    (a, b) => CLICK_ORDER.indexOf(a.kind) - CLICK_ORDER.indexOf(b.kind) || area(a.box) - area(b.box),
  );
  return [...new Set(ordered.map(({ key }) => key))];
}

/** The section or row that a drawn box lies on most: what is added there is read from it. */
export function anchorUnder({ entries, boxes }: LoadedDocument, page: number, drawn: Box): Entry | null {
  let best: { readonly key: string; readonly share: number } | null = null;
  for (const { key, kind, box } of boxes.get(page) ?? []) {
    if (kind !== 'row' && kind !== 'section') continue;
    const share = overlap(box, drawn);
    if (share > (best?.share ?? 0)) best = { key, share };
  }
  return best === null ? null : (entries.get(best.key) ?? null);
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return width <= 0 || height <= 0 ? 0 : width * height;
}

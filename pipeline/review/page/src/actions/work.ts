import { stateKey } from '../../../decisions/entry-state.ts';
import type { DecisionAnswer } from '../../../server/answers.ts';
import type { WorkItem } from '../../../server/work-items.ts';
import { fetchDocuments, fetchWork } from '../api.ts';
import { store, type WorkFilters } from '../app-state.ts';
import { say } from '../words/use-words.ts';
import { openDocument, selectEntry } from './documents.ts';
import { notify } from './notify.ts';

/** Items that are fetched at once. */
const CHUNK = 500;

/** Counts follow a decision after so long, so that a quick hand does not ask for each. Milliseconds. */
const COUNT_DELAY_MS = 400;

export function itemKey({ kind, id }: Pick<WorkItem, 'kind' | 'id'>): string {
  return stateKey(kind, id);
}

let asked = 0;

/** The work list anew, from its start; the entry in view keeps its place where it is still in the list. */
export async function loadWork(): Promise<void> {
  asked += 1;
  const mine = asked;
  const { filters, items: before, place } = store.get();
  const answer = await fetchWork({ ...filters, offset: '0', limit: String(Math.max(CHUNK, place + 1)) });
  // An answer to an earlier question may come after that to a later one.
  if (mine !== asked) return;
  const current = before[place];
  const kept = current
    ? answer.items.findIndex((item) => item.document === current.document && itemKey(item) === itemKey(current))
    : -1;
  const { items, total, states: counts, facets, progress } = answer;
  store.set({ items, total, counts, facets, progress, place: kept });
}

export async function loadMoreWork(): Promise<void> {
  const { filters, items, total } = store.get();
  if (items.length >= total) return;
  const mine = asked;
  const answer = await fetchWork({ ...filters, offset: String(items.length), limit: String(CHUNK) });
  if (mine === asked && store.get().items.length === items.length) store.set({ items: [...items, ...answer.items] });
}

export async function setFilters(change: Partial<WorkFilters>): Promise<void> {
  store.set({ filters: { ...store.get().filters, ...change } });
  await loadWork();
}

export async function loadDocuments(): Promise<void> {
  store.set(await fetchDocuments());
}

/** Goes to an item of the list: its document is opened and the entry brought into view. */
export async function openItem(place: number): Promise<void> {
  const item = store.get().items[place];
  if (item === undefined) return;
  store.set({ place });
  if (place > store.get().items.length - CHUNK / 2) void loadMoreWork();
  await openDocument(item.document);
  if (store.get().place === place) selectEntry(itemKey(item));
}

export async function moveInWork(step: 1 | -1): Promise<void> {
  const { items, place } = store.get();
  const next = place + step;
  if (next < 0 || next >= items.length) notify(say('lastItem'));
  else await openItem(next);
}

/** Takes a decision, mine or another's, into the list; the item stays where it is. */
export function updateItems(document: string, answer: DecisionAnswer): void {
  const { items } = store.get();
  const place = items.findIndex((item) => item.document === document && itemKey(item) === answer.key);
  const item = items[place];
  if (item !== undefined) {
    const conflict = answer.state?.conflict ?? null;
    const reasons = item.reasons.filter(({ kind }) => kind !== 'conflict' || conflict !== null);
    const { state = 'unseen', by = null } = answer.state ?? {};
    store.set({ items: items.with(place, { ...item, state, by, reasons }) });
  }
  countSoon();
}

let counting: ReturnType<typeof setTimeout> | undefined;

function countSoon(): void {
  clearTimeout(counting);
  counting = setTimeout(() => void recount(), COUNT_DELAY_MS);
}

async function recount(): Promise<void> {
  const mine = asked;
  const answer = await fetchWork({ ...store.get().filters, offset: '0', limit: '1' }).catch(() => null);
  if (answer !== null && mine === asked) store.set({ counts: answer.states, facets: answer.facets });
}

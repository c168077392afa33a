import { foldText } from '../../../parsers/vietnamese/fold.ts';
import type { ReviewState } from '../decisions/decision.ts';
import type { IndexedItem, WorkItem } from './work-items.ts';

/** Which part of the work is asked for; null: any. */
export interface WorkQuery {
  readonly document: string | null;
  readonly kind: string | null;
  /** `open`: not seen, unsure, or in conflict. */
  readonly state: ReviewState | 'open' | null;
  readonly area: string | null;
  readonly code: string | null;
  readonly field: string | null;
  readonly unit: string | null;
  /** Words that the entry must hold, whatever their diacritics and case. */
  readonly words: string;
  readonly offset: number;
  readonly limit: number;
}

/** How many items there are for each value that can be chosen. */
export type Facet = readonly { readonly value: string; readonly count: number }[];

export interface WorkPage {
  readonly items: readonly WorkItem[];
  /** How many items there are in all for the query. */
  readonly total: number;
  /** Of all items but for the state that was asked for. */
  readonly states: Readonly<Record<ReviewState | 'open' | 'all', number>>;
  readonly facets: Readonly<Record<'kind' | 'area' | 'code' | 'field' | 'unit', Facet>>;
}

/** Picks from all items, in the order in which they are to be looked at. */
export function queryWork(all: readonly (readonly IndexedItem[])[], query: WorkQuery): WorkPage {
  const ofDocument = all.flat().filter(({ document }) => query.document === null || document === query.document);
  const matching = search(
    ofDocument.filter((item) => matches(item, query)),
    query.words,
  );
  const found = query.state === null ? matching : matching.filter((item) => isInState(item, query.state));
  // Stable: within a rank, documents and entries stay in their order; the least certain first.
  const ordered = found.toSorted((a, b) => a.rank - b.rank || certaintyOf(a) - certaintyOf(b));
  return {
    items: ordered.slice(query.offset, query.offset + query.limit).map(({ words: _words, ...item }) => item),
    total: ordered.length,
    states: countStates(matching),
    facets: countFacets(ofDocument),
  };
}

/** The items that hold the words one after another; where none does, those that hold all of them somewhere. */
function search(items: readonly IndexedItem[], text: string): readonly IndexedItem[] {
  const phrase = foldText(text);
  if (phrase === '') return items;
  const together = items.filter((item) => holds(item, phrase));
  if (together.length > 0) return together;
  const words = phrase.split(' ');
  return items.filter((item) => words.every((word) => holds(item, word)));
}

/** From the start of a word; its end may still be unwritten. */
function holds({ words }: IndexedItem, phrase: string): boolean {
  return ` ${words}`.includes(` ${phrase}`);
}

function matches(item: IndexedItem, query: WorkQuery): boolean {
  const { kind, area, code, field, unit } = query;
  if (kind !== null && item.kind !== kind) return false;
  if (area !== null && item.area !== area) return false;
  if (code !== null && !codesOf(item).includes(code)) return false;
  if (field !== null && !item.fields.includes(field)) return false;
  return unit === null || item.units.includes(unit);
}

function codesOf({ reasons }: IndexedItem): readonly string[] {
  return reasons.flatMap((reason) => (reason.kind === 'finding' ? [reason.code] : []));
}

function isInState(item: IndexedItem, state: WorkQuery['state']): boolean {
  if (state !== 'open') return item.state === state;
  return item.state === 'unseen' || item.state === 'unsure' || item.reasons.some(({ kind }) => kind === 'conflict');
}

/** 1 where nothing was doubted. */
function certaintyOf({ reasons }: IndexedItem): number {
  return Math.min(1, ...reasons.map((reason) => (reason.kind === 'confidence' ? reason.value : 1)));
}

function countStates(items: readonly IndexedItem[]): WorkPage['states'] {
  const counts = { unseen: 0, confirmed: 0, corrected: 0, rejected: 0, unsure: 0, open: 0, all: items.length };
  for (const item of items) {
    counts[item.state] += 1;
    if (isInState(item, 'open')) counts.open += 1;
  }
  return counts;
}

function countFacets(items: readonly IndexedItem[]): WorkPage['facets'] {
  return {
    kind: countValues(items, ({ kind }) => [kind]),
    area: countValues(items, ({ area }) => (area === null ? [] : [area])),
    code: countValues(items, codesOf),
    field: countValues(items, ({ fields }) => fields),
    unit: countValues(items, ({ units }) => units),
  };
}

/** Most frequent first; so many at most. */
const FACET_LIMIT = 300;

function countValues(items: readonly IndexedItem[], valuesOf: (item: IndexedItem) => readonly string[]): Facet {
  const counts = new Map<string, number>();
  for (const item of items) for (const value of valuesOf(item)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, FACET_LIMIT);
}

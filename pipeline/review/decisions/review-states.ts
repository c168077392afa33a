import type { PlanRecord } from '../../../schemas/record/plan-record.ts';
import { anchorAdded } from './anchor-added.ts';
import { type Decision, REVIEW_KINDS, type ReviewKind } from './decision.ts';
import { type EntryState, stateKey } from './entry-state.ts';
import { type EntryIndex, indexEntries } from './find-entry.ts';
import { reviewEntries } from './review-entry.ts';
import { REVIEW_RULES } from './review-kinds.ts';

/** What people decided upon the entries of a record. */
export interface ReviewStates {
  /** By `stateKey(kind, id)`; an entry that is not here is unseen. */
  readonly states: ReadonlyMap<string, EntryState>;
  /** Decisions whose statement is no longer there as it was. */
  readonly lost: readonly EntryState[];
}

/** The entries of a record at hand, kind by kind as they are asked for. */
export type EntryFinder = (kind: ReviewKind) => EntryIndex;

export function createEntryFinder(record: PlanRecord): EntryFinder {
  const indexes = new Map<ReviewKind, EntryIndex>();
  return (kind) => {
    const known = indexes.get(kind);
    if (known) return known;
    const index = indexEntries(kind, REVIEW_RULES[kind].list(record));
    indexes.set(kind, index);
    return index;
  };
}

/** Decisions upon other documents are passed over. */
export function reviewStates(record: PlanRecord, decisions: readonly Decision[], find: EntryFinder): ReviewStates {
  const found: EntryState[] = [];
  for (const kind of REVIEW_KINDS) {
    const ofKind = decisions.filter((decision) => decision.kind === kind && decision.doc_id === record.doc_id);
    if (ofKind.length > 0) found.push(...reviewEntries(ofKind, find(kind)));
  }
  return sortStates(new Map(), [], found, record);
}

/** The same with one decision more; only the entry that it is upon is looked at again. */
export function addDecision(
  before: ReviewStates,
  decision: Decision,
  { record, find }: { readonly record: PlanRecord; readonly find: EntryFinder },
): ReviewStates {
  const touches = (state: EntryState): boolean =>
    state.kind === decision.kind &&
    (state.id === decision.entry_id || state.decisions.some(({ entry_id }) => entry_id === decision.entry_id));
  const touched = [...before.states.values(), ...before.lost].filter(touches);
  const known = touched.flatMap((state) => state.decisions);
  if (known.some(({ decision_id }) => decision_id === decision.decision_id)) return before;
  const states = new Map(before.states);
  for (const { kind, id } of touched) states.delete(stateKey(kind, id));
  const lost = before.lost.filter((state) => !touches(state));
  const decisions = [...new Set(known), decision];
  return sortStates(states, lost, reviewEntries(decisions, find(decision.kind)), record);
}

function sortStates(
  states: Map<string, EntryState>,
  lost: EntryState[],
  found: readonly EntryState[],
  record: PlanRecord,
): ReviewStates {
  for (const state of found) {
    const placed = state.extracted === null && state.reviewed !== null ? anchorAdded(state, record) : state;
    if (placed.conflict?.reason.startsWith('statement_') === true) lost.push(placed);
    else states.set(stateKey(placed.kind, placed.id), placed);
  }
  return { states, lost };
}

/** What a person must look at again. */
export function listConflicts({ states, lost }: ReviewStates): readonly EntryState[] {
  return [...lost, ...[...states.values()].filter(({ conflict }) => conflict !== null)];
}

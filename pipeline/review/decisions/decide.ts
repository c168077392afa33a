import { plainText } from '../../../parsers/vietnamese/fold.ts';
import type { PlanRecord } from '../../../schemas/record/plan-record.ts';
import { isJsonObject, type JsonObject, ownValue } from '../json.ts';
import { checkValue, problemsOf } from './check-value.ts';
import type { Decision, ReviewKind, StatementOfWill } from './decision.ts';
import { type EntryState, stateKey } from './entry-state.ts';
import { fieldOf, isCorrectable, REVIEW_RULES, type ReviewEntry, snapshot } from './review-kinds.ts';
import type { EntryFinder, ReviewStates } from './review-states.ts';

/** The record as it was extracted, with what was decided upon it so far. */
export interface DecisionContext {
  readonly record: PlanRecord;
  readonly recordHash: string;
  readonly states: ReviewStates;
  readonly find: EntryFinder;
  readonly by: string;
  readonly decisionId: string;
  readonly now: Date;
}

export type Ruling =
  | { readonly kind: 'decided'; readonly decision: Decision }
  /** Somebody else decided upon the entry meanwhile. */
  | { readonly kind: 'stale'; readonly newer: Decision }
  | { readonly kind: 'invalid'; readonly problems: readonly string[] };

/** Turns what a person says into a decision, or says why it cannot be one. */
export function decide(will: StatementOfWill, context: DecisionContext): Ruling {
  const { states, lost } = context.states;
  const state = states.get(stateKey(will.kind, will.entry_id)) ?? findLost(lost, will);
  const newest = state?.decisions.at(-1) ?? null;
  if (newest !== null && newest.decision_id !== will.after) return { kind: 'stale', newer: newest };
  const entry = findDecided(will, state, context.find);
  if (entry === null) return invalid(`the record has no ${will.kind} "${will.entry_id}"`);
  const reviewed = state?.reviewed ?? entry.value;
  const problems = checkWill(will, entry, reviewed, state?.decisions ?? []);
  if (problems.length > 0) return { kind: 'invalid', problems };
  return { kind: 'decided', decision: writeDecision(will, { entry, reviewed, newest }, context) };
}

function invalid(problem: string): Ruling {
  return { kind: 'invalid', problems: [problem] };
}

function findLost(lost: readonly EntryState[], will: StatementOfWill): EntryState | undefined {
  return lost.find(({ kind, id, decisions }) => {
    return kind === will.kind && (id === will.entry_id || decisions.some(({ entry_id }) => entry_id === will.entry_id));
  });
}

/** The entry of the record; one that a person added, or is adding; or, to take a decision back, one that is gone. */
function findDecided(will: StatementOfWill, state: EntryState | undefined, find: EntryFinder): ReviewEntry | null {
  const { kind, entry_id: id, verdict, to } = will;
  const extracted = find(kind).byId.get(id);
  if (extracted) return extracted;
  if (verdict === 'add') return isJsonObject(to) ? { kind, id, statement: quoteOf(to), value: to } : null;
  const first = state?.decisions[0];
  if (state === undefined || first === undefined) return null;
  const added = state.decisions.find((decision) => decision.verdict === 'add')?.to;
  const value = state.reviewed ?? (isJsonObject(added) ? added : {});
  return { kind, id, statement: first.statement, value };
}

function quoteOf(entry: JsonObject): string {
  const origin = ownValue(entry, 'origin');
  const quote = isJsonObject(origin) ? ownValue(origin, 'quote') : undefined;
  return typeof quote === 'string' ? quote : '';
}

function checkWill(
  will: StatementOfWill,
  entry: ReviewEntry,
  reviewed: JsonObject,
  decisions: readonly Decision[],
): readonly string[] {
  const { kind, verdict, field, to } = will;
  if (verdict === 'reject' && !REVIEW_RULES[kind].canReject) return [`a ${kind} cannot be rejected`];
  if (verdict === 'undo') {
    const isKnown = decisions.some(({ decision_id }) => decision_id === will.undoes);
    return isKnown ? [] : [`there is no decision "${will.undoes}" to take back`];
  }
  if (verdict === 'add') return checkAdded(kind, entry);
  if (verdict !== 'correct') return [];
  if (field === null || !isCorrectable(kind, entry.value, field))
    return [`"${field}" of a ${kind} cannot be corrected`];
  return checkValue(kind, reviewed, field, to);
}

function checkAdded(kind: ReviewKind, entry: ReviewEntry): readonly string[] {
  if (kind !== 'target' && kind !== 'task') return [`a ${kind} cannot be added`];
  return problemsOf(kind, entry.value);
}

/** A later decision has a later time, whatever the clocks of two machines say. */
function timeAfter(now: Date, newest: Decision | null): string {
  const earliest = newest === null ? 0 : Date.parse(newest.at) + 1;
  return new Date(Math.max(now.getTime(), earliest)).toISOString();
}

function writeDecision(
  will: StatementOfWill,
  {
    entry,
    reviewed,
    newest,
  }: { readonly entry: ReviewEntry; readonly reviewed: JsonObject; readonly newest: Decision | null },
  { record, find, recordHash, by, decisionId, now }: DecisionContext,
): Decision {
  return {
    decision_id: decisionId,
    at: timeAfter(now, newest),
    by,
    doc_id: record.doc_id,
    document_key: record.document.key,
    record_hash: recordHash,
    statement: entry.statement,
    siblings: findSiblings(entry, find),
    seen: snapshot(entry),
    ...will,
    from: will.verdict === 'correct' && will.field !== null ? fieldOf(reviewed, will.field) : null,
  };
}

function findSiblings({ kind, id, statement }: ReviewEntry, find: EntryFinder): readonly string[] {
  const readFromIt = find(kind).byStatement.get(plainText(statement)) ?? [];
  return readFromIt.filter((other) => other.id !== id).map((other) => other.id);
}

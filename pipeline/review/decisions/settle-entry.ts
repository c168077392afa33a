import { equalJson, type Json, ownValue } from '../json.ts';
import type { Decision, ReviewState } from './decision.ts';

/** A field that a person set. */
export interface FieldCorrection {
  readonly field: string;
  readonly to: Json;
  readonly by: string;
  readonly at: string;
}

/** What people decided upon one entry, taken together. */
export interface Settlement {
  readonly state: ReviewState;
  readonly corrections: readonly FieldCorrection[];
  /** The newest decision that still holds; null where all were taken back. */
  readonly last: Decision | null;
  /** Two people decided differently without having seen each other's decision, and nobody has settled it since. */
  readonly dispute: readonly [Decision, Decision] | null;
  /** The added entry; null where none was added. */
  readonly added: Json;
}

/** Takes the decisions upon one entry, oldest first, together. */
export function settle(decisions: readonly Decision[]): Settlement {
  const undone = new Set(decisions.map(({ undoes }) => undoes));
  const standing = decisions.filter(({ verdict, decision_id }) => verdict !== 'undo' && !undone.has(decision_id));
  const corrections = new Map<string, FieldCorrection>();
  let state: ReviewState = 'unseen';
  let added: Json = null;
  for (const decision of standing) {
    if (decision.verdict === 'add') added = decision.to;
    if (decision.verdict === 'correct') setCorrection(corrections, decision);
    state = stateAfter(decision, corrections.size > 0);
  }
  return {
    state,
    corrections: [...corrections.values()],
    last: standing.at(-1) ?? null,
    dispute: findDispute(decisions, standing),
    added,
  };
}

/** A field set back to what was read is no correction any more. */
function setCorrection(corrections: Map<string, FieldCorrection>, { field, to, by, at, seen }: Decision): void {
  if (field === null) return;
  const read = ownValue(seen, field);
  if (read !== undefined && equalJson(read, to)) corrections.delete(field);
  else corrections.set(field, { field, to, by, at });
}

function stateAfter({ verdict }: Decision, hasCorrections: boolean): ReviewState {
  if (verdict === 'reject') return 'rejected';
  if (verdict === 'unsure') return 'unsure';
  return hasCorrections || verdict === 'add' ? 'corrected' : 'confirmed';
}

function findDispute(
  decisions: readonly Decision[],
  standing: readonly Decision[],
): readonly [Decision, Decision] | null {
  const places = new Map(decisions.map(({ decision_id }, index) => [decision_id, index]));
  const placeOf = (id: string | null): number => (id === null ? -1 : (places.get(id) ?? -1));
  let dispute: readonly [Decision, Decision] | null = null;
  standing.forEach((decision, index) => {
    const known = placeOf(decision.after);
    if (dispute !== null && known >= placeOf(dispute[1].decision_id)) dispute = null;
    const unknown = standing
      .slice(0, index)
      .find(
        (earlier) =>
          placeOf(earlier.decision_id) > known && earlier.by !== decision.by && contradict(earlier, decision),
      );
    if (unknown) dispute = [unknown, decision];
  });
  return dispute;
}

/** One field set to two values, or one says that the entry holds and the other that it does not. */
function contradict(a: Decision, b: Decision): boolean {
  if (a.verdict === 'correct' && b.verdict === 'correct') return a.field === b.field && !equalJson(a.to, b.to);
  const holds = (decision: Decision): boolean => decision.verdict === 'confirm' || decision.verdict === 'correct';
  return holds(a)
    ? b.verdict === 'reject' || isCorrectionOf(b, a)
    : holds(b) && (a.verdict === 'reject' || isCorrectionOf(a, b));
}

/** A correction beside a confirmation of the same entry. */
function isCorrectionOf(correction: Decision, confirmation: Decision): boolean {
  return correction.verdict === 'correct' && confirmation.verdict === 'confirm';
}

/** What people hold a field to be; undefined where they have not decided upon it. */
export function heldValue({ state, corrections, last }: Settlement, field: string): Json | undefined {
  const correction = corrections.find((each) => each.field === field);
  if (correction) return correction.to;
  const isHeld = state === 'confirmed' || state === 'corrected';
  return isHeld && last !== null ? ownValue(last.seen, field) : undefined;
}

/** Fields that the extraction now reads otherwise than when people last decided, and not as they decided either. */
export function findDrift(
  settlement: Settlement,
  fields: readonly string[],
  now: (field: string) => Json,
): readonly string[] {
  const { last, state } = settlement;
  if (last === null || state === 'unsure') return [];
  return fields.filter((field) => {
    const before = ownValue(last.seen, field);
    if (before === undefined || equalJson(before, now(field))) return false;
    const held = heldValue(settlement, field);
    return held === undefined || !equalJson(held, now(field));
  });
}

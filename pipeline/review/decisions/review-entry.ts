import { equalJson, isJsonObject, type Json, type JsonObject } from '../json.ts';
import { compareDecisions, type Decision } from './decision.ts';
import type { Conflict, ConflictReason, EntryState } from './entry-state.ts';
import { anchorOf, type EntryIndex, type Found, findEntry } from './find-entry.ts';
import { comparedFields, fieldOf, isCorrectable, REVIEW_RULES, type ReviewEntry, withField } from './review-kinds.ts';
import { findDrift, heldValue, type Settlement, settle } from './settle-entry.ts';

/**
 * Applies the decisions upon entries of one kind to that kind's entries in a record. Decisions upon one statement are taken
 * together, whatever id it had in the record that was looked at.
 */
export function reviewEntries(decisions: readonly Decision[], index: EntryIndex): readonly EntryState[] {
  const states: EntryState[] = [];
  const together = new Map<ReviewEntry, Decision[]>();
  for (const group of groupById(decisions)) {
    const settlement = settle(group);
    if (settlement.last === null) continue;
    const found = findEntry(anchorOf(settlement.last), index);
    if (found.kind === 'same') together.set(found.entry, [...(together.get(found.entry) ?? []), ...group]);
    else if (settlement.added !== null) states.push(addedEntry(group, settlement));
    else if (!(found.kind === 'gone' && isSettledByLoss(settlement))) states.push(lostEntry(found, group, settlement));
  }
  for (const [entry, group] of together) {
    const ordered = group.toSorted(compareDecisions);
    states.push(reviewSame(entry, ordered, settle(ordered)));
  }
  return states;
}

function groupById(decisions: readonly Decision[]): readonly (readonly Decision[])[] {
  const groups = new Map<string, Decision[]>();
  for (const decision of decisions.toSorted(compareDecisions)) {
    const group = groups.get(decision.entry_id);
    if (group) group.push(decision);
    else groups.set(decision.entry_id, [decision]);
  }
  return [...groups.values()];
}

/** What a person struck out and the extraction no longer gives needs nobody. */
function isSettledByLoss({ state }: Settlement): boolean {
  return state === 'rejected';
}

interface StateParts {
  readonly id: string;
  readonly extracted: JsonObject | null;
  readonly reviewed: JsonObject | null;
  readonly corrected: EntryState['corrected'];
  readonly conflict: Conflict | null;
}

function stateOf(decisions: readonly Decision[], settlement: Settlement, parts: StateParts): EntryState {
  const { last, state } = settlement;
  const kind = last?.kind ?? 'target';
  return { kind, state, by: last?.by ?? null, at: last?.at ?? null, note: last?.note ?? null, ...parts, decisions };
}

function reviewSame(entry: ReviewEntry, decisions: readonly Decision[], settlement: Settlement): EntryState {
  const fields = comparedFields(entry.kind, entry.value);
  const now = (field: string): Json => fieldOf(entry.value, field);
  const drift = settlement.added === null ? findDrift(settlement, fields, now) : [];
  const isRejectionOfOther = settlement.state === 'rejected' && drift.length > 0;
  const held = isRejectionOfOther ? [] : holdFields(entry, settlement, fields);
  const reviewed = held.reduce((value, { field, to }) => withField(value, field, to), entry.value);
  const isValid = REVIEW_RULES[entry.kind].schema.safeParse(reviewed).success;
  const conflict = !isValid
    ? conflictOf('invalid', decisions)
    : (disputeOf(settlement) ?? driftConflict(drift, settlement, entry, decisions));
  return stateOf(decisions, settlement, {
    id: entry.id,
    extracted: entry.value,
    reviewed: isStruckOut(settlement, isRejectionOfOther) ? null : isValid ? reviewed : entry.value,
    corrected: isValid ? held.map(({ field, to }) => ({ field, from: now(field), to })) : [],
    conflict,
  });
}

/** A rejection holds for what was read then: read otherwise, the entry stands until a person has looked again. */
function isStruckOut({ state }: Settlement, isRejectionOfOther: boolean): boolean {
  return state === 'rejected' && !isRejectionOfOther;
}

/** Fields in which people hold something else than what is read. */
function holdFields(
  entry: ReviewEntry,
  settlement: Settlement,
  fields: readonly string[],
): readonly { readonly field: string; readonly to: Json }[] {
  return fields.flatMap((field) => {
    const held = heldOf(settlement, field);
    const isOther = held !== undefined && !equalJson(held, fieldOf(entry.value, field));
    return isOther && isCorrectable(entry.kind, entry.value, field) ? [{ field, to: held }] : [];
  });
}

/** An added entry that is extracted by now: what the person wrote is held, corrections to it first. */
function heldOf(settlement: Settlement, field: string): Json | undefined {
  const { added, corrections } = settlement;
  if (!isJsonObject(added)) return heldValue(settlement, field);
  return corrections.find((correction) => correction.field === field)?.to ?? fieldOf(added, field);
}

function conflictOf(reason: ConflictReason, decisions: readonly Decision[], parts: Partial<Conflict> = {}): Conflict {
  return {
    reason,
    fields: [],
    decisions: decisions.filter(({ verdict }) => verdict !== 'undo'),
    likely: null,
    ...parts,
  };
}

function disputeOf({ dispute }: Settlement): Conflict | null {
  if (dispute === null) return null;
  const [a, b] = dispute;
  const fields = a.field !== null && a.field === b.field ? [{ field: a.field, held: b.to, read: a.to }] : [];
  return conflictOf('reviewers_differ', dispute, { fields });
}

function driftConflict(
  drift: readonly string[],
  settlement: Settlement,
  entry: ReviewEntry,
  decisions: readonly Decision[],
): Conflict | null {
  if (drift.length === 0) return null;
  const fields = drift.map((field) => ({
    field,
    held: heldValue(settlement, field) ?? settlement.last?.seen[field] ?? null,
    read: fieldOf(entry.value, field),
  }));
  return conflictOf('value_changed', decisions, { fields });
}

/** Nothing is applied to it: the statement that was decided upon is not there as it was. */
function lostEntry(
  found: Exclude<Found, { kind: 'same' }>,
  decisions: readonly Decision[],
  settlement: Settlement,
): EntryState {
  const conflict =
    found.kind === 'changed'
      ? conflictOf('statement_changed', decisions, { likely: found.entry.id })
      : conflictOf('statement_gone', decisions, { likely: found.likely?.id ?? null });
  const isChanged = found.kind === 'changed';
  return stateOf(decisions, settlement, {
    id: isChanged ? found.entry.id : (settlement.last?.entry_id ?? ''),
    extracted: isChanged ? found.entry.value : null,
    reviewed: isChanged ? found.entry.value : null,
    corrected: [],
    conflict,
  });
}

/** What a person added and the extraction does not give. Whether its place is still there is seen when it is put in. */
function addedEntry(decisions: readonly Decision[], settlement: Settlement): EntryState {
  const added = isJsonObject(settlement.added) ? settlement.added : {};
  const value = settlement.corrections.reduce((entry, { field, to }) => withField(entry, field, to), added);
  const kind = settlement.last?.kind ?? 'target';
  const isValid = REVIEW_RULES[kind].schema.safeParse(value).success;
  return stateOf(decisions, settlement, {
    id: settlement.last?.entry_id ?? '',
    extracted: null,
    reviewed: isValid && settlement.state !== 'rejected' ? value : null,
    corrected: [],
    conflict: isValid ? disputeOf(settlement) : conflictOf('invalid', decisions),
  });
}

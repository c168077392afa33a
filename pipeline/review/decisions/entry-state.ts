import type { Json, JsonObject } from '../json.ts';
import type { Decision, ReviewKind, ReviewState } from './decision.ts';

/** Why a decision needs a person again. */
export const CONFLICT_REASONS = [
  'statement_changed',
  'statement_gone',
  'value_changed',
  'reviewers_differ',
  'anchor_gone',
  'invalid',
] as const;
export type ConflictReason = (typeof CONFLICT_REASONS)[number];

export interface Conflict {
  readonly reason: ConflictReason;
  /** Fields that are read otherwise now, with what people hold them to be and what is read. */
  readonly fields: readonly { readonly field: string; readonly held: Json; readonly read: Json }[];
  /** The decisions that it is about. */
  readonly decisions: readonly Decision[];
  /** Id of the entry of the new record that comes nearest to a lost one; null: none. */
  readonly likely: string | null;
}

/** What became of one entry that people decided upon. */
export interface EntryState {
  readonly kind: ReviewKind;
  /** Its id in the record as it is now; of a lost entry, the id it had. */
  readonly id: string;
  readonly state: ReviewState;
  readonly by: string | null;
  readonly at: string | null;
  readonly note: string | null;
  /** The entry as it was extracted; null for one that a person added or that is gone. */
  readonly extracted: JsonObject | null;
  /** The entry with what people decided; null for one that was rejected or is gone. */
  readonly reviewed: JsonObject | null;
  /** Fields in which the two differ because a person said so. */
  readonly corrected: readonly { readonly field: string; readonly from: Json; readonly to: Json }[];
  readonly conflict: Conflict | null;
  /** Every decision upon it, oldest first, those that were taken back included. */
  readonly decisions: readonly Decision[];
}

export function stateKey(kind: ReviewKind, id: string): string {
  return `${kind} ${id}`;
}

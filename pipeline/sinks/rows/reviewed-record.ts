import type { PlanRecord } from '../../../schemas/record/plan-record.ts';
import type { ReviewKind } from '../../review/decisions/decision.ts';
import { stateKey } from '../../review/decisions/entry-state.ts';
import type { ReviewState } from '../tables/review-columns.ts';
import { jsonText } from './json-text.ts';

/** What a reviewer said of one entry. */
export interface EntryReview {
  readonly state: ReviewState;
  readonly by: string | null;
  /** ISO time. */
  readonly at: string | null;
  /** Values as extracted, by field, of the fields that were corrected. */
  readonly extracted: Readonly<Record<string, unknown>> | null;
}

/** A record with the values that hold: where a reviewer corrected one, theirs. What was rejected is there, and says so. */
export interface ReviewedRecord {
  readonly record: PlanRecord;
  /** By `stateKey(kind, id)`; of diagnostics the id is the number, from 1. */
  readonly reviews: ReadonlyMap<string, EntryReview>;
}

/** A record that nobody has looked at. */
export function asExtracted(record: PlanRecord): ReviewedRecord {
  return { record, reviews: new Map() };
}

const UNSEEN: EntryReview = { state: 'unseen', by: null, at: null, extracted: null };

export function reviewOf({ reviews }: ReviewedRecord, kind: ReviewKind, id: string): EntryReview {
  return reviews.size === 0 ? UNSEEN : (reviews.get(stateKey(kind, id)) ?? UNSEEN);
}

/** The columns that say so. */
export function reviewColumns(reviewed: ReviewedRecord, kind: ReviewKind, id: string) {
  const { state, by, at, extracted } = reviewOf(reviewed, kind, id);
  return {
    review_state: state,
    reviewed_by: by,
    reviewed_at: at,
    extracted: extracted === null ? null : jsonText(extracted),
  };
}

/** Where the decisions of reviewers come from. */
export interface ReviewSource {
  /** A text that changes whenever what was said of the document does; empty where nothing was said. */
  fingerprint(docId: string): string;
  /** The letterhead as reviewers hold it. */
  applyToHead(head: Pick<PlanRecord, 'doc_id' | 'document'>): PlanRecord['document'];
  apply(record: PlanRecord): ReviewedRecord;
  /** Lines that are no decisions, with where they stand. */
  readonly faults: readonly string[];
}

/** Nobody has decided anything. */
export const NO_REVIEWS: ReviewSource = {
  fingerprint: () => '',
  applyToHead: ({ document }) => document,
  apply: asExtracted,
  faults: [],
};

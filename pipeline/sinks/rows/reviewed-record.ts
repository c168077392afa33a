import type { PlanRecord } from '../../../schemas/record/plan-record.ts';
import type { ReviewState } from '../tables/statement-tables.ts';

/** What a reviewer said of one target or task. */
export interface EntryReview {
  readonly state: ReviewState;
  readonly by: string | null;
  /** ISO time. */
  readonly at: string | null;
  /** Values as extracted, by field, of the fields that were corrected. */
  readonly extracted: Readonly<Record<string, unknown>> | null;
}

/** A record with the values that hold: where a reviewer corrected one, theirs. */
export interface ReviewedRecord {
  readonly record: PlanRecord;
  readonly targets: ReadonlyMap<string, EntryReview>;
  readonly tasks: ReadonlyMap<string, EntryReview>;
}

const UNREVIEWED: ReadonlyMap<string, EntryReview> = new Map();

/** A record that nobody has looked at. */
export function asExtracted(record: PlanRecord): ReviewedRecord {
  return { record, targets: UNREVIEWED, tasks: UNREVIEWED };
}

const UNSEEN: EntryReview = { state: 'unseen', by: null, at: null, extracted: null };

export function reviewOf(reviews: ReadonlyMap<string, EntryReview>, id: string): EntryReview {
  return reviews.get(id) ?? UNSEEN;
}

/** Where the decisions of reviewers come from. */
export interface ReviewSource {
  /** A text that changes whenever what was said of the document does; empty where nothing was said. */
  fingerprint(docId: string): string;
  apply(record: PlanRecord): ReviewedRecord;
}

const NO_REVIEWS: ReviewSource = { fingerprint: () => '', apply: asExtracted };

/** The decisions that stand beside the records of an output folder. */
export async function openReviews(_outFolder: string): Promise<ReviewSource> {
  return NO_REVIEWS;
}

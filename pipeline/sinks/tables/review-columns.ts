import { REVIEW_STATES as DECIDED_STATES } from '../../review/decisions/decision.ts';
import { optional, required } from './column.ts';

/** What a reviewer has said of an entry; `added` is one that a person found and the extraction did not. */
export const REVIEW_STATES = [...DECIDED_STATES, 'added'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** Columns of every table whose rows people review. */
export const REVIEW_COLUMNS = {
  review_state: required('key', 'What a reviewer said of it; "unseen" where none has looked.', {
    accepted: REVIEW_STATES,
  }),
  reviewed_by: optional('text', 'Who said so.'),
  reviewed_at: optional('instant', 'When.'),
  extracted: optional('json', 'Values as extracted, by field, where a reviewer has corrected them; null elsewhere.'),
};

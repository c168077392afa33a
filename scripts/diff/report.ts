import type { DiffSummary } from '../../pipeline/review/diff/diff-summary.ts';
import type { RecordDiff } from '../../pipeline/review/diff/entry-change.ts';
import type { RecordHead } from '../../pipeline/review/diff/record-set.ts';
import type { PlanRecord } from '../../schemas/record/plan-record.ts';

/** Two records that were compared, and where they came from. */
export interface ComparedPair {
  readonly heads: { readonly before: RecordHead; readonly after: RecordHead };
  readonly records: { readonly before: PlanRecord; readonly after: PlanRecord };
  readonly diff: RecordDiff;
}

/** Takes what a comparison finds, one pair after another, and keeps none of it. */
export interface DiffReport {
  pair(pair: ComparedPair): Promise<void>;
  alone(head: RecordHead, side: 'before' | 'after'): Promise<void>;
  fault(path: string, reason: string): Promise<void>;
  end(summary: DiffSummary): Promise<void>;
}

/** A place for text; waits where the reader is slower. */
export type TextSink = (text: string) => Promise<void>;

import { z } from 'zod';
import type { PlanRecord } from '../../../schemas/record/plan-record.ts';
import type { ReviewedRecord } from './apply-decisions.ts';
import { jsonSchema, REVIEW_KINDS, REVIEW_STATES } from './decision.ts';
import type { EntryState } from './entry-state.ts';

const objectSchema = z.record(z.string(), jsonSchema).readonly();

/** One line of a corrections file: what people hold an entry to be. An extraction is measured against these. */
export const correctionSchema = z
  .object({
    doc_id: z.string().regex(/^[0-9a-f]{16}$/),
    document_key: z.string().nullable(),
    file_name: z.string(),
    kind: z.enum(REVIEW_KINDS),
    id: z.string().min(1),
    statement: z.string(),
    siblings: z.array(z.string()).readonly(),
    state: z.enum(REVIEW_STATES),
    /** The entry as it was extracted; null where the extraction had missed it. */
    extracted: objectSchema.nullable(),
    /** The entry as it is; null where there is none such. */
    truth: objectSchema.nullable(),
    by: z.string().nullable(),
    at: z.string().nullable(),
  })
  .readonly();
export type Correction = z.infer<typeof correctionSchema>;

/** What was settled of a record: without what people are unsure of, differ in, or must look at again. */
export function collectCorrections(record: PlanRecord, reviewed: ReviewedRecord): readonly Correction[] {
  return [...reviewed.states.values()].filter(isSettled).map((state) => toCorrection(record, state));
}

function isSettled({ state, conflict }: EntryState): boolean {
  return conflict === null && (state === 'confirmed' || state === 'corrected' || state === 'rejected');
}

function toCorrection(record: PlanRecord, state: EntryState): Correction {
  const [first] = state.decisions;
  return {
    doc_id: record.doc_id,
    document_key: record.document.key,
    file_name: record.source.file_name,
    kind: state.kind,
    id: state.id,
    statement: first?.statement ?? '',
    siblings: first?.siblings ?? [],
    state: state.state,
    extracted: state.extracted,
    truth: state.reviewed,
    by: state.by,
    at: state.at,
  };
}

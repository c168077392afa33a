import { z } from 'zod';
import type { Json } from '../json.ts';

/** What can be decided upon. */
export const REVIEW_KINDS = ['document', 'section', 'row', 'target', 'task', 'citation', 'diagnostic'] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

/** `add`: a person found what the extraction did not. `undo`: takes one earlier decision back. */
export const VERDICTS = ['confirm', 'correct', 'reject', 'unsure', 'add', 'undo'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const jsonSchema: z.ZodType<Json> = z.lazy(() =>
  z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(jsonSchema), z.record(z.string(), jsonSchema)]),
);

const idSchema = z.string().min(1).max(200);

/** What a person says; who, when and of which record is added by who writes it down. */
export const statementOfWillSchema = z
  .object({
    kind: z.enum(REVIEW_KINDS),
    /** Id of the entry in its record; "document" for the letterhead; of an added entry, the new one. */
    entry_id: idSchema,
    verdict: z.enum(VERDICTS),
    /** The field that was corrected, with a dot into it ("cells.3"); null where the whole entry is meant. */
    field: z.string().min(1).max(100).nullable(),
    /** The corrected field as it is to be, or the added entry; null for other verdicts. */
    to: jsonSchema,
    /** The last decision upon this entry that the person had seen; null: none. */
    after: idSchema.nullable(),
    /** The decision that is taken back; null unless the verdict is `undo`. */
    undoes: idSchema.nullable(),
    note: z.string().max(2000).nullable(),
  })
  .readonly();
export type StatementOfWill = z.infer<typeof statementOfWillSchema>;

/** One line of a reviews file. Lines are added, never changed. */
export const decisionSchema = z
  .object({
    decision_id: idSchema,
    at: z.iso.datetime(),
    by: z.string().min(1).max(100),
    doc_id: z.string().regex(/^[0-9a-f]{16}$/),
    document_key: z.string().nullable(),
    /** SHA-256 of the record's file that the person looked at. */
    record_hash: z.string().regex(/^[0-9a-f]{64}$/),
    /** The source text of the entry: a decision holds for this statement and no other. */
    statement: z.string(),
    /** Ids of the other entries that had been read from the same statement: they are not this one, however alike. */
    siblings: z.array(idSchema).readonly(),
    /** The entry's fields as the extraction gave them when the person decided. */
    seen: z.record(z.string(), jsonSchema).readonly(),
    /** The corrected field as it stood before the person; null for other verdicts. */
    from: jsonSchema,
    ...statementOfWillSchema.unwrap().shape,
  })
  .readonly();
export type Decision = z.infer<typeof decisionSchema>;

export const REVIEW_STATES = ['unseen', 'confirmed', 'corrected', 'rejected', 'unsure'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** Oldest first; of one moment, by id, so that everybody orders them alike. */
export function compareDecisions(a: Decision, b: Decision): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.decision_id < b.decision_id ? -1 : Number(a.decision_id > b.decision_id);
}

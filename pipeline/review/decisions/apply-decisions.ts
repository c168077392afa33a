import { citationSchema } from '../../../schemas/record/citation.ts';
import { type DocumentHeadRecord, documentHeadSchema } from '../../../schemas/record/document-head.ts';
import type { PlanRecord } from '../../../schemas/record/plan-record.ts';
import { sectionSchema } from '../../../schemas/record/section.ts';
import { tableRowSchema } from '../../../schemas/record/table.ts';
import { type TargetRecord, targetSchema } from '../../../schemas/record/target.ts';
import { type TaskRecord, taskSchema } from '../../../schemas/record/task.ts';
import { documentKey } from '../../document-key.ts';
import type { Decision } from './decision.ts';
import { type EntryState, stateKey } from './entry-state.ts';
import { placeEntries } from './place-entries.ts';
import { HEAD_ID, REVIEW_RULES } from './review-kinds.ts';
import { createEntryFinder, listConflicts, type ReviewStates, reviewStates } from './review-states.ts';

/** A record with what people decided. */
export interface ReviewedRecord extends ReviewStates {
  /** Corrections made, rejected entries left out, added ones put in. */
  readonly record: PlanRecord;
  /** Decisions that a person must look at again: of lost statements, and those of `states` that have a conflict. */
  readonly conflicts: readonly EntryState[];
}

/**
 * Applies what people decided to a record, whether it is the one they looked at or one made of the same bytes since. A
 * decision holds for its statement: where that reads otherwise now it is not applied, and comes back as a conflict.
 * Decisions upon other documents are passed over.
 */
export function applyDecisions(record: PlanRecord, decisions: readonly Decision[]): ReviewedRecord {
  const reviewed = reviewStates(record, decisions, createEntryFinder(record));
  const isUntouched = reviewed.states.size === 0;
  return {
    record: isUntouched ? record : reviseRecord(record, reviewed.states),
    ...reviewed,
    conflicts: listConflicts(reviewed),
  };
}

function reviseHead(head: DocumentHeadRecord, revised: DocumentHeadRecord): DocumentHeadRecord {
  const { reference, issuer, issued_on: issuedOn, period } = revised;
  if (head === revised) return head;
  const years = period && { startYear: period.start_year, endYear: period.end_year };
  return { ...revised, key: documentKey({ reference, issuer, issuedOn, period: years }) };
}

function reviseRecord(record: PlanRecord, states: ReadonlyMap<string, EntryState>): PlanRecord {
  const revise = createReviser(states);
  const diagnosticIds = REVIEW_RULES.diagnostic.list(record).map(({ id }) => id);
  const targets = placeEntries(
    record.targets.flatMap((target) => revise('target', target.target_id, target, targetSchema)),
    added(states, 'target', targetSchema),
  );
  const kept = new Set(targets.map(({ target_id }) => target_id));
  const tasks = placeEntries(
    record.tasks.flatMap((task) => revise('task', task.task_id, task, taskSchema)),
    added(states, 'task', taskSchema),
  );
  return {
    ...record,
    document: reviseHead(
      record.document,
      revise('document', HEAD_ID, record.document, documentHeadSchema)[0] ?? record.document,
    ),
    sections: record.sections.flatMap((section) => revise('section', section.section_id, section, sectionSchema)),
    tables: record.tables.map((table) => ({
      ...table,
      rows: table.rows.flatMap((row) => revise('row', row.row_id, row, tableRowSchema)),
    })),
    targets,
    tasks: tasks.map((task) => ({ ...task, target_ids: task.target_ids.filter((id) => kept.has(id)) })),
    citations: record.citations.flatMap((citation) =>
      revise('citation', citation.citation_id, citation, citationSchema),
    ),
    diagnostics: record.diagnostics
      .filter((_, index) => states.get(stateKey('diagnostic', diagnosticIds[index] ?? ''))?.state !== 'rejected')
      .map((diagnostic) => ({
        ...diagnostic,
        target_id: diagnostic.target_id !== null && kept.has(diagnostic.target_id) ? diagnostic.target_id : null,
      })),
  };
}

type Kind = EntryState['kind'];
interface EntrySchema<T> {
  safeParse(value: unknown): { readonly success: true; readonly data: T } | { readonly success: false };
}

/** An entry as people hold it: itself where nobody decided upon it, nothing where it was rejected. */
function createReviser(
  states: ReadonlyMap<string, EntryState>,
): <T>(kind: Kind, id: string, entry: T, schema: EntrySchema<T>) => readonly T[] {
  return (kind, id, entry, schema) => {
    const state = states.get(stateKey(kind, id));
    if (state === undefined) return [entry];
    if (state.reviewed === null) return state.state === 'rejected' ? [] : [entry];
    if (state.corrected.length === 0) return [entry];
    const parsed = schema.safeParse(state.reviewed);
    return [parsed.success ? parsed.data : entry];
  };
}

function added<T extends TargetRecord | TaskRecord>(
  states: ReadonlyMap<string, EntryState>,
  kind: Kind,
  schema: EntrySchema<T>,
): readonly T[] {
  return [...states.values()].flatMap((state) => {
    if (state.kind !== kind || state.extracted !== null || state.reviewed === null) return [];
    const parsed = schema.safeParse(state.reviewed);
    return parsed.success ? [parsed.data] : [];
  });
}

import { foldText } from '../../../parsers/vietnamese/fold.ts';
import type { DiagnosticCode, Severity } from '../../../schemas/model/diagnostic.ts';
import type { UnitInCharge } from '../../../schemas/record/organisation.ts';
import type { PlanRecord } from '../../../schemas/record/plan-record.ts';
import { type Area, type TargetRecord, targetSchema } from '../../../schemas/record/target.ts';
import { type TaskRecord, taskSchema } from '../../../schemas/record/task.ts';
import type { ReviewKind, ReviewState } from '../decisions/decision.ts';
import { type ConflictReason, type EntryState, stateKey } from '../decisions/entry-state.ts';
import { HEAD_ID } from '../decisions/review-kinds.ts';
import type { EntryFinder, ReviewStates } from '../decisions/review-states.ts';
import { type EntryChange, viewOf } from '../diff/entry-change.ts';
import { nameDocument } from '../diff/list-structure.ts';
import { toLabel } from '../diff/record-entry.ts';

/** Why an entry should be looked at. */
export type WorkReason =
  | { readonly kind: 'conflict'; readonly reason: ConflictReason }
  | { readonly kind: 'finding'; readonly code: DiagnosticCode; readonly severity: Severity }
  | { readonly kind: 'confidence'; readonly value: number }
  | { readonly kind: 'change'; readonly change: EntryChange['change'] };

/** One line of the work list. */
export interface WorkItem {
  readonly document: string;
  readonly kind: ReviewKind;
  readonly id: string;
  readonly label: string;
  readonly page: number | null;
  readonly state: ReviewState;
  readonly by: string | null;
  readonly reasons: readonly WorkReason[];
  /** Place in the list: lower comes first. */
  readonly rank: number;
  readonly area: Area | null;
  readonly units: readonly string[];
  /** Fields that changed, were corrected or are in conflict. */
  readonly fields: readonly string[];
  /** The entry is in the old run only: there is nothing to decide upon. */
  readonly isGone: boolean;
}

/** A work item as the server keeps it. */
export interface IndexedItem extends WorkItem {
  /** Folded words by which it is searched. */
  readonly words: string;
}

/** A target with one thing guessed has less; with nothing guessed, more. */
export const LOW_CONFIDENCE = 0.9;

/** Findings of the audit, then low confidence, then changes, then the rest; conflicts of decisions before all. */
const RANKS = { conflict: 0, error: 1, warning: 2, confidence: 3, change: 4, info: 5, rest: 6 } as const;

export interface WorkSource {
  readonly document: string;
  readonly record: PlanRecord;
  readonly states: ReviewStates;
  readonly find: EntryFinder;
  readonly changes: readonly EntryChange[] | null;
}

/** What of one document is to be looked at, in reading order within each rank. */
export function buildWorkItems(source: WorkSource): readonly IndexedItem[] {
  const changes = new Map(
    (source.changes ?? [])
      .filter(({ change }) => change !== 'removed')
      .map((change) => [stateKeyOf(change), change] as const),
  );
  const drafts = [
    headDraft(source.record),
    ...targetDrafts(source),
    ...taskDrafts(source),
    ...diagnosticDrafts(source),
  ];
  const items = drafts.map((draft) => toItem(draft, source, changes.get(stateKey(draft.kind, draft.id)) ?? null));
  return [...lostItems(source), ...addedItems(source), ...items, ...otherItems(source, drafts), ...goneItems(source)];
}

function stateKeyOf(change: EntryChange): string {
  const { kind, id } = viewOf(change);
  return `${kind} ${id}`;
}

interface Draft {
  readonly kind: ReviewKind;
  readonly id: string;
  readonly label: string;
  readonly page: number | null;
  readonly confidence: number | null;
  readonly finding: { readonly code: DiagnosticCode; readonly severity: Severity } | null;
  readonly area: Area | null;
  readonly units: readonly string[];
  readonly text: string;
}

const PLAIN = { confidence: null, finding: null, area: null, units: [] } as const;

function headDraft(record: PlanRecord): Draft {
  const page = record.source.pages[0]?.page ?? null;
  return {
    ...PLAIN,
    kind: 'document',
    id: HEAD_ID,
    label: toLabel(nameDocument(record)),
    page,
    text: record.document.issuer?.name ?? '',
  };
}

type InCharge = Readonly<Record<'lead' | 'support' | 'monitor' | 'implement', readonly UnitInCharge[]>>;

function unitsOf({ lead, support, monitor, implement }: InCharge): readonly string[] {
  return [...new Set([...lead, ...support, ...monitor, ...implement].map(({ name }) => name))];
}

function targetDrafts({ record }: WorkSource): readonly Draft[] {
  return record.targets.map((target) => ({
    kind: 'target',
    id: target.target_id,
    label: toLabel(target.indicator),
    page: target.origin.page,
    confidence: target.confidence,
    finding: null,
    area: target.area,
    units: unitsOf(target),
    text: target.origin.quote,
  }));
}

function taskDrafts({ record }: WorkSource): readonly Draft[] {
  return record.tasks.map((task) => ({
    ...PLAIN,
    kind: 'task',
    id: task.task_id,
    label: toLabel(task.content),
    page: task.origin.page,
    area: task.area,
    units: unitsOf(task),
    text: task.product ?? '',
  }));
}

function diagnosticDrafts({ record, find }: WorkSource): readonly Draft[] {
  const { entries } = find('diagnostic');
  return record.diagnostics.map(({ code, severity, message, page }, index) => ({
    ...PLAIN,
    kind: 'diagnostic',
    id: entries[index]?.id ?? '',
    label: toLabel(message.vi),
    page,
    finding: { code, severity },
    text: message.en,
  }));
}

function toItem(draft: Draft, source: WorkSource, change: EntryChange | null): IndexedItem {
  const state = source.states.states.get(stateKey(draft.kind, draft.id));
  const reasons = [...reasonsOf(state ?? null), ...ownReasons(draft), ...changeReasons(change)];
  return {
    document: source.document,
    kind: draft.kind,
    id: draft.id,
    label: draft.label,
    page: draft.page,
    state: state?.state ?? 'unseen',
    by: state?.by ?? null,
    reasons,
    rank: Math.min(RANKS.rest, ...reasons.map(rankOf)),
    area: draft.area,
    units: draft.units,
    fields: [...new Set([...fieldsOf(state ?? null), ...changedFields(change)])],
    isGone: false,
    words: foldText(`${draft.label} ${draft.text} ${draft.units.join(' ')}`),
  };
}

function reasonsOf(state: EntryState | null): readonly WorkReason[] {
  return state?.conflict ? [{ kind: 'conflict', reason: state.conflict.reason }] : [];
}

function ownReasons({ finding, confidence }: Draft): readonly WorkReason[] {
  if (finding !== null) return [{ kind: 'finding', ...finding }];
  return confidence !== null && confidence < LOW_CONFIDENCE ? [{ kind: 'confidence', value: confidence }] : [];
}

function changeReasons(change: EntryChange | null): readonly WorkReason[] {
  return change === null ? [] : [{ kind: 'change', change: change.change }];
}

function rankOf(reason: WorkReason): number {
  return reason.kind === 'finding' ? RANKS[reason.severity] : RANKS[reason.kind];
}

function fieldsOf(state: EntryState | null): readonly string[] {
  const fields = [...(state?.corrected ?? []), ...(state?.conflict?.fields ?? [])];
  return fields.map(({ field }) => field.split('.')[0] ?? field);
}

function changedFields(change: EntryChange | null): readonly string[] {
  if (change?.change !== 'changed') return [];
  return change.fields.map(({ field }) => field.split(/[.[]/u)[0] ?? field);
}

/** Decisions whose statement is gone come first of all. */
function lostItems(source: WorkSource): readonly IndexedItem[] {
  return source.states.lost.map((state) => stateItem(state, source, true));
}

function addedItems(source: WorkSource): readonly IndexedItem[] {
  return [...source.states.states.values()]
    .filter(({ extracted }) => extracted === null)
    .map((state) => stateItem(state, source, false));
}

/** Sections, rows and citations are work only where somebody decided upon them and it must be looked at again. */
function otherItems(source: WorkSource, drafts: readonly Draft[]): readonly IndexedItem[] {
  const listed = new Set(drafts.map(({ kind, id }) => stateKey(kind, id)));
  return [...source.states.states.values()]
    .filter(
      (state) => state.conflict !== null && state.extracted !== null && !listed.has(stateKey(state.kind, state.id)),
    )
    .map((state) => stateItem(state, source, false));
}

function stateItem(state: EntryState, source: WorkSource, isGone: boolean): IndexedItem {
  const statement = state.decisions[0]?.statement ?? state.id;
  const reasons = reasonsOf(state);
  const entry = targetSchema.or(taskSchema).safeParse(state.reviewed);
  return {
    document: source.document,
    kind: state.kind,
    id: state.id,
    label: toLabel(entry.success ? nameOf(entry.data) : statement),
    page: entry.success ? entry.data.origin.page : null,
    state: state.state,
    by: state.by,
    reasons,
    rank: Math.min(RANKS.rest, ...reasons.map(rankOf)),
    area: null,
    units: [],
    fields: fieldsOf(state),
    isGone,
    words: foldText(statement),
  };
}

function nameOf(entry: TargetRecord | TaskRecord): string {
  return 'indicator' in entry ? entry.indicator : entry.content;
}

/** Targets and tasks that the old run had and this one has not. */
function goneItems(source: WorkSource): readonly IndexedItem[] {
  return (source.changes ?? []).flatMap((change): readonly IndexedItem[] => {
    if (change.change !== 'removed') return [];
    const { kind, id, label, page } = change.before;
    if (kind !== 'target' && kind !== 'task') return [];
    const reasons = changeReasons(change);
    const gone = { document: source.document, kind, id: `old:${id}`, label, page, reasons, rank: RANKS.change };
    const none = { state: 'unseen' as const, by: null, area: null, units: [], fields: [], isGone: true };
    return [{ ...gone, ...none, words: foldText(label) }];
  });
}

import { createHash } from 'node:crypto';
import { type PlanRecord, SCHEMA_VERSION } from '../../../schemas/record/plan-record.ts';
import { applyDecisions } from '../../review/decisions/apply-decisions.ts';
import type { Decision } from '../../review/decisions/decision.ts';
import { openDecisionStore } from '../../review/decisions/decision-store.ts';
import { type EntryState, stateKey } from '../../review/decisions/entry-state.ts';
import { REVIEW_RULES } from '../../review/decisions/review-kinds.ts';
import {
  asExtracted,
  type EntryReview,
  NO_REVIEWS,
  type ReviewedRecord,
  type ReviewSource,
} from './reviewed-record.ts';

/** The decisions that stand beside the records of an output folder, as they are now. */
export async function openReviews(outFolder: string): Promise<ReviewSource> {
  const store = await openDecisionStore(outFolder);
  const faults = store.faults();
  await store.close();
  if (store.documents().length === 0) return { ...NO_REVIEWS, faults };
  return {
    fingerprint: (docId) => fingerprint(store.of(docId)),
    applyToHead: ({ doc_id, document }) => {
      const decisions = store.of(doc_id).filter(({ kind }) => kind === 'document');
      return decisions.length === 0 ? document : applyDecisions(headAlone(doc_id, document), decisions).record.document;
    },
    apply: (record) => {
      const decisions = store.of(record.doc_id);
      return decisions.length === 0 ? asExtracted(record) : applyReviews(record, decisions);
    },
    faults,
  };
}

/** Decisions are added and never changed: their ids tell all. */
function fingerprint(decisions: readonly Decision[]): string {
  if (decisions.length === 0) return '';
  const ids = decisions.map(({ decision_id }) => decision_id).sort();
  return createHash('sha256').update(ids.join('\n')).digest('hex');
}

/** A record of which only the letterhead is known. */
function headAlone(docId: string, document: PlanRecord['document']): PlanRecord {
  return {
    schema_version: SCHEMA_VERSION,
    extractor: { version: '', ocr: null },
    doc_id: docId,
    source: { file_name: '', media_type: '', bytes: 0, sha256: '', pages: [] },
    document,
    sections: [],
    appendices: [],
    tables: [],
    targets: [],
    tasks: [],
    citations: [],
    diagnostics: [],
  };
}

/** The record as people hold it, with what they rejected put back in its place. */
function applyReviews(record: PlanRecord, decisions: readonly Decision[]): ReviewedRecord {
  const applied = applyDecisions(record, decisions);
  const { targets, tasks, citations } = applied.record;
  const numbers = numberDiagnostics(record);
  return {
    record: {
      ...applied.record,
      targets: putBack(targets, record.targets, ({ target_id }) => target_id),
      tasks: putBack(tasks, record.tasks, ({ task_id }) => task_id),
      citations: putBack(citations, record.citations, ({ citation_id }) => citation_id),
      diagnostics: record.diagnostics,
    },
    reviews: new Map([...applied.states.values()].map((state) => [keyOf(state, numbers), describe(state)])),
  };
}

/** `all` with what was corrected and added; an entry that is not in `kept` keeps its place before the next that is. */
function putBack<Entry>(
  kept: readonly Entry[],
  all: readonly Entry[],
  idOf: (entry: Entry) => string,
): readonly Entry[] {
  const keptIds = new Set(kept.map(idOf));
  const places = new Map(all.map((entry, index) => [idOf(entry), index]));
  const whole: Entry[] = [];
  let next = 0;
  for (const entry of kept) {
    const place = places.get(idOf(entry));
    if (place !== undefined) {
      whole.push(...all.slice(next, place).filter((other) => !keptIds.has(idOf(other))));
      next = place + 1;
    }
    whole.push(entry);
  }
  return [...whole, ...all.slice(next).filter((other) => !keptIds.has(idOf(other)))];
}

function numberDiagnostics(record: PlanRecord): ReadonlyMap<string, string> {
  return new Map(REVIEW_RULES.diagnostic.list(record).map(({ id }, index) => [id, String(index + 1)]));
}

function keyOf({ kind, id }: EntryState, numbers: ReadonlyMap<string, string>): string {
  return stateKey(kind, kind === 'diagnostic' ? (numbers.get(id) ?? id) : id);
}

function describe({ state, by, at, extracted, corrected }: EntryState): EntryReview {
  const isAdded = extracted === null && state === 'corrected';
  return {
    state: isAdded ? 'added' : state,
    by,
    at,
    extracted: corrected.length === 0 ? null : Object.fromEntries(corrected.map(({ field, from }) => [field, from])),
  };
}

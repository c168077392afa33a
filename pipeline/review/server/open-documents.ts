import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { PlanRecord } from '../../../schemas/record/plan-record.ts';
import { parseRecord, readRecord } from '../../read-record.ts';
import type { Decision } from '../decisions/decision.ts';
import type { DecisionStore } from '../decisions/decision-store.ts';
import {
  addDecision,
  createEntryFinder,
  type EntryFinder,
  type ReviewStates,
  reviewStates,
} from '../decisions/review-states.ts';
import type { EntryChange } from '../diff/entry-change.ts';
import { diffRecords } from '../diff-records.ts';
import type { CatalogueEntry } from './catalogue.ts';

/** A document that is being looked at. */
export interface OpenDocument {
  readonly entry: CatalogueEntry;
  readonly record: PlanRecord;
  readonly recordHash: string;
  readonly find: EntryFinder;
  states: ReviewStates;
  /** What changed since the old run; null where there is none to compare with. */
  readonly changes: readonly EntryChange[] | null;
}

export interface OpenDocuments {
  /** The document with its newest record. Throws where its record cannot be read. */
  open(entry: CatalogueEntry): Promise<OpenDocument>;
  /** Takes a new decision into the documents that are open; others find it when they are opened. */
  add(decision: Decision): Promise<void>;
}

/** Documents that are kept at hand: the one in view, its neighbours, those of other reviewers. */
const MOST_OPEN = 12;

/** The records of an earlier run, by the document they were made of. */
export type OldRecords = (docId: string) => string | null;

interface Kept {
  readonly stamp: string;
  readonly document: Promise<OpenDocument>;
}

export function createOpenDocuments(store: DecisionStore, oldRecords: OldRecords): OpenDocuments {
  const kept = new Map<string, Kept>();
  const open = async (entry: CatalogueEntry): Promise<OpenDocument> => {
    const { mtimeMs, size } = await stat(entry.recordPath);
    const stamp = `${mtimeMs} ${size}`;
    const known = kept.get(entry.key);
    kept.delete(entry.key);
    const fresh = known?.stamp === stamp ? known : { stamp, document: load(entry, store, oldRecords) };
    kept.set(entry.key, fresh);
    // The one that was not asked for the longest stands first.
    for (const key of [...kept.keys()].slice(0, Math.max(0, kept.size - MOST_OPEN))) kept.delete(key);
    return fresh.document.catch((error: unknown) => {
      if (kept.get(entry.key) === fresh) kept.delete(entry.key);
      throw error;
    });
  };
  return {
    open,
    add: async (decision) => {
      for (const { document } of kept.values()) {
        const each = await document.catch(() => null);
        if (each?.record.doc_id === decision.doc_id) each.states = addDecision(each.states, decision, each);
      }
    },
  };
}

/** A document apart from the others: read, compared, and let go again. */
export async function load(entry: CatalogueEntry, store: DecisionStore, oldRecords: OldRecords): Promise<OpenDocument> {
  const bytes = await readFile(entry.recordPath);
  const record = parseRecord(bytes.toString('utf8'));
  const find = createEntryFinder(record);
  return {
    entry,
    record,
    recordHash: createHash('sha256').update(bytes).digest('hex'),
    find,
    states: reviewStates(record, store.of(record.doc_id), find),
    changes: await compareWithOld(record, oldRecords(record.doc_id)),
  };
}

async function compareWithOld(record: PlanRecord, oldPath: string | null): Promise<readonly EntryChange[] | null> {
  if (oldPath === null) return null;
  // An old record of another schema, or one that is gone, is nothing to compare with.
  const old = await readRecord(oldPath).catch(() => null);
  return old === null ? null : diffRecords(old, record).changes;
}

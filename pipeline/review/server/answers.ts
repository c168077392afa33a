import type { PlanRecord } from '../../../schemas/record/plan-record.ts';
import type { Decision } from '../decisions/decision.ts';
import type { EntryState } from '../decisions/entry-state.ts';
import type { EntryChange } from '../diff/entry-change.ts';

/** What the page is told of itself. */
export interface SessionAnswer {
  readonly reviewer: string;
  /** Name of the output folder. */
  readonly folder: string;
  /** Name of the old run's folder; null where there is none to compare with. */
  readonly against: string | null;
  readonly version: string;
}

/** A document in the list of documents. */
export interface DocumentSummary {
  readonly key: string;
  readonly name: string;
  /** What it is, once it has been read; its file's name until then. */
  readonly title: string;
  readonly issuedOn: string | null;
  readonly open: number;
  readonly total: number;
  readonly conflicts: number;
  /** Why its record cannot be shown; null where it can. */
  readonly problem: string | null;
}

/** All that the page shows of one document. */
export interface DocumentAnswer {
  readonly key: string;
  readonly name: string;
  readonly record: PlanRecord;
  readonly recordHash: string;
  readonly states: readonly EntryState[];
  readonly lost: readonly EntryState[];
  readonly changes: readonly EntryChange[] | null;
  /** Whether there are files to draw the pages from. */
  readonly hasPictures: boolean;
}

/** What became of an entry with a decision. */
export interface DecisionAnswer {
  readonly decision: Decision;
  /** `stateKey` of the entry. */
  readonly key: string;
  /** null where all that was decided was taken back. */
  readonly state: EntryState | null;
  readonly lost: readonly EntryState[];
}

/** Why a decision was not taken. */
export type RefusalAnswer =
  | { readonly kind: 'stale'; readonly newer: Decision; readonly state: EntryState | null }
  | { readonly kind: 'invalid'; readonly problems: readonly string[] };

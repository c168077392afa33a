import type { Json } from '../json.ts';
import type { EntryView } from './record-entry.ts';
import type { Relation } from './relation.ts';

export interface FieldChange {
  /** Name in the record, with a dot or bracket into it: "value", "issuer.name", "cells[Thời gian]". */
  readonly field: string;
  readonly from: Json;
  readonly to: Json;
}

/** Where an entry stood and where it stands: under which heading or row, after which neighbour, or where on the pages. */
export interface Move {
  readonly by: 'parent' | 'order' | 'page' | 'place';
  readonly from: string | null;
  readonly to: string | null;
}

/** What became of one entry. */
export type EntryChange =
  | { readonly change: 'added'; readonly after: EntryView; readonly fields: readonly FieldChange[] }
  | { readonly change: 'removed'; readonly before: EntryView; readonly fields: readonly FieldChange[] }
  | {
      readonly change: 'changed';
      readonly before: EntryView;
      readonly after: EntryView;
      readonly fields: readonly FieldChange[];
      readonly move: Move | null;
    }
  | {
      readonly change: 'moved';
      readonly before: EntryView;
      readonly after: EntryView;
      readonly fields: readonly FieldChange[];
      readonly move: Move;
    };

/** One side of a comparison. */
export interface RecordSide {
  readonly doc_id: string;
  readonly document_key: string | null;
  readonly name: string;
  readonly file_name: string;
  readonly sha256: string;
  readonly extractor: string;
}

/** What changed from one record to another, by meaning. */
export interface RecordDiff {
  readonly relation: Relation;
  readonly before: RecordSide;
  readonly after: RecordSide;
  readonly changes: readonly EntryChange[];
}

/** The entry as it stands now, or as it last stood. */
export function viewOf(change: EntryChange): EntryView {
  return change.change === 'removed' ? change.before : change.after;
}

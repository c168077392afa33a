import type { Box } from '../../../../../schemas/model/geometry.ts';
import { type LoadedDocument, placeOfEntry } from './loaded-document.ts';

export interface ShownBox {
  readonly box: Box;
  readonly run: 'new' | 'old';
}

/** Where the entry in view stands on a page, in this run and in the old one. */
export function boxesOfSelected(document: LoadedDocument, key: string, page: number): readonly ShownBox[] {
  const entry = document.entries.get(key);
  const place = entry ? placeOfEntry(entry, document.entries) : null;
  const now = place?.page === page ? place.boxes.map((box): ShownBox => ({ box, run: 'new' })) : [];
  const change = document.changes.get(key);
  const before = change === undefined || change.change === 'added' ? null : change.before;
  const old = before?.page === page ? before.boxes.map((box): ShownBox => ({ box, run: 'old' })) : [];
  return [...now, ...old.filter(({ box }) => !now.some((each) => isSame(each.box, box)))];
}

function isSame(a: Box, b: Box): boolean {
  return a.every((side, index) => side === b[index]);
}

/** The boxes on a page of what the old run had, where it was another. */
export function oldBoxes(
  { changes }: LoadedDocument,
  page: number,
): readonly { readonly key: string; readonly box: Box }[] {
  return [...changes].flatMap(([key, change]) => {
    if (change.change === 'added' || change.before.page !== page) return [];
    return change.before.boxes.map((box) => ({ key, box }));
  });
}

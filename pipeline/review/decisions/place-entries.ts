import type { Origin } from '../../../schemas/record/target.ts';

interface Placed {
  readonly origin: Origin;
}

/** Puts added entries among the others in reading order: after those of the same row or section, else by page and height. */
export function placeEntries<T extends Placed>(entries: readonly T[], added: readonly T[]): readonly T[] {
  return added.reduce<readonly T[]>((list, entry) => list.toSpliced(findPlace(list, entry), 0, entry), entries);
}

function findPlace(entries: readonly Placed[], { origin }: Placed): number {
  const sibling = entries.findLastIndex((entry) => isSameSource(entry.origin, origin));
  if (sibling >= 0) return sibling + 1;
  const next = entries.findIndex((entry) => standsBelow(entry.origin, origin));
  return next < 0 ? entries.length : next;
}

function isSameSource(a: Origin, b: Origin): boolean {
  if (a.row_id !== null || b.row_id !== null) return a.row_id === b.row_id;
  return a.section_id !== null && a.section_id === b.section_id;
}

function standsBelow(a: Origin, b: Origin): boolean {
  if (a.page === null || b.page === null) return false;
  if (a.page !== b.page) return a.page > b.page;
  return (a.boxes[0]?.[1] ?? 0) > (b.boxes[0]?.[1] ?? 0);
}

import { type Box, unionOf } from '../../../schemas/model/geometry.ts';
import type { EntryRules } from './entry-alignments.ts';
import type { Move } from './entry-change.ts';
import { longestRisingRun } from './longest-run.ts';
import type { RecordEntry } from './record-entry.ts';
import type { Relation } from './relation.ts';

type Pair = readonly [before: RecordEntry, after: RecordEntry];

/** Two readings of one place overlap at least by this share of their common area. */
const SAME_PLACE_OVERLAP = 0.2;

interface MoveContext {
  readonly rules: EntryRules;
  readonly relation: Relation;
  readonly partners: ReadonlyMap<string, string>;
}

/** What stands elsewhere than before, by the key of the old entry. */
export function findMoves(
  pairs: readonly Pair[],
  lists: { readonly before: readonly RecordEntry[]; readonly after: readonly RecordEntry[] },
  { rules, relation, partners }: MoveContext,
): ReadonlyMap<string, Move> {
  const moves = new Map<string, Move>();
  const stayed: Pair[] = [];
  for (const pair of pairs) {
    const move = moveOfParent(pair, partners) ?? (relation.kind === 'same_source' ? moveOnPages(pair) : null);
    if (move === null) stayed.push(pair);
    else moves.set(pair[0].key, move);
  }
  if (rules.ordered) addMovesInOrder(stayed, lists, moves);
  return moves;
}

/** The heading or row above it is another, although the old one is still there. */
function moveOfParent([before, after]: Pair, partners: ReadonlyMap<string, string>): Move | null {
  const expected = before.parent === null ? null : partners.get(before.parent);
  if (expected === undefined || expected === after.parent) return null;
  const from = before.view.path.at(-1) ?? null;
  const to = after.view.path.at(-1) ?? null;
  return { by: 'parent', from, to };
}

function moveOnPages([{ view: before }, { view: after }]: Pair): Move | null {
  if (before.page !== after.page) {
    return { by: 'page', from: pageText(before.page), to: pageText(after.page) };
  }
  if (before.boxes.length === 0 || after.boxes.length === 0) return null;
  const [old, now] = [unionOf(before.boxes), unionOf(after.boxes)];
  return overlap(old, now) >= SAME_PLACE_OVERLAP ? null : { by: 'place', from: old.join(', '), to: now.join(', ') };
}

function pageText(page: number | null): string | null {
  return page === null ? null : String(page);
}

/** Share of the common area of two boxes in the area that they cover together; 1 for boxes without area at one place. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  if (width < 0 || height < 0) return 0;
  const all = area(a) + area(b) - width * height;
  return all === 0 ? 1 : (width * height) / all;
}

function area([x0, y0, x1, y1]: Box): number {
  return (x1 - x0) * (y1 - y0);
}

/** Of the entries under one parent those moved that are not part of the longest run that kept its order. */
function addMovesInOrder(
  stayed: readonly Pair[],
  lists: { readonly before: readonly RecordEntry[]; readonly after: readonly RecordEntry[] },
  moves: Map<string, Move>,
): void {
  const places = new Map(lists.after.map(({ key }, index) => [key, index]));
  const neighbours = { before: mapNeighbours(lists.before), after: mapNeighbours(lists.after) };
  for (const siblings of groupByParent(stayed)) {
    const run = new Set(longestRisingRun(siblings.map(([, after]) => places.get(after.key) ?? 0)));
    siblings.forEach(([before, after], index) => {
      if (run.has(index)) return;
      const from = neighbours.before.get(before.key) ?? null;
      moves.set(before.key, { by: 'order', from, to: neighbours.after.get(after.key) ?? null });
    });
  }
}

function groupByParent(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const groups = new Map<string | null, Pair[]>();
  for (const pair of pairs) {
    const group = groups.get(pair[0].parent);
    if (group) group.push(pair);
    else groups.set(pair[0].parent, [pair]);
  }
  return [...groups.values()];
}

/** For each entry, the name of the one before it under the same parent. */
function mapNeighbours(entries: readonly RecordEntry[]): ReadonlyMap<string, string | null> {
  const last = new Map<string | null, string>();
  const neighbours = new Map<string, string | null>();
  for (const { key, parent, view } of entries) {
    neighbours.set(key, last.get(parent) ?? null);
    last.set(parent, view.label);
  }
  return neighbours;
}

import type { Ruling } from '../../schemas/model/geometry.ts';
import { snapRulings } from './snap-rulings.ts';

/** Uprights that stop at one height end within this. Points. */
const SAME_HEIGHT = 3;
/** A level line so near closes them. Points. */
const CLOSED = 6;
/** Fewer that stop at one height are as likely a cell over two columns. */
const MIN_ENDING = 2;
/** … and fewer than the outer ones and two between them as likely anything. */
const MIN_CLOSING = 4;

/**
 * Draws the level lines above and below the heading of a group in a table that has upright lines alone: where several of
 * these stop at one height, between two that run on; and above its first and below its last row where none is drawn.
 */
export function levelsAroundGroups(rulings: readonly Ruling[]): readonly Ruling[] {
  const uprights = snapRulings(rulings, 'vertical');
  const levels = rulings.filter(({ kind }) => kind === 'horizontal');
  const isClosed = (at: number, y: number): boolean =>
    levels.some(
      (level) => Math.abs(level.at - y) < CLOSED && level.from < at + SAME_HEIGHT && level.to > at - SAME_HEIGHT,
    );
  const ends = uprights
    .flatMap(({ at, from, to }) => [from, to].map((y) => ({ at, y })))
    .filter(({ at, y }) => !isClosed(at, y))
    .sort((a, b) => a.y - b.y);
  const heights: { at: number; y: number }[][] = [];
  for (const end of ends) {
    const height = heights.at(-1);
    if (height?.[0] && end.y - height[0].y < SAME_HEIGHT) height.push(end);
    else heights.push([end]);
  }
  // where level lines cross them, a table that a page cuts is known to be open
  const isCrossed = (at: number): boolean =>
    levels.some(({ from, to }) => from < at + SAME_HEIGHT && to > at - SAME_HEIGHT);
  return heights.flatMap((height) => {
    const ending = height.map(({ at }) => at);
    return levelsAt(height[0]?.y ?? 0, ending, { uprights, areBare: !ending.some(isCrossed) });
  });
}

function levelsAt(
  y: number,
  ending: readonly number[],
  { uprights, areBare }: { readonly uprights: readonly Ruling[]; readonly areBare: boolean },
): Ruling[] {
  const runsOn = uprights.filter(({ from, to }) => from < y - SAME_HEIGHT && to > y + SAME_HEIGHT).map(({ at }) => at);
  const draw = (from: number, to: number): Ruling[] => [{ kind: 'horizontal', at: y, from, to }];
  // nothing runs on: a table that no line closes begins or ends here
  if (runsOn.length === 0)
    return ending.length < MIN_CLOSING || !areBare ? [] : draw(Math.min(...ending), Math.max(...ending));
  const edges = runsOn.sort((a, b) => a - b);
  const stretches = edges.slice(1).map((right, index) => ({ left: edges[index] ?? right, right }));
  const parted = stretches.filter(({ left, right }) => ending.some((at) => at > left && at < right));
  const count = ending.filter((at) => parted.some(({ left, right }) => at > left && at < right)).length;
  return count < MIN_ENDING ? [] : parted.flatMap(({ left, right }) => draw(left, right));
}

/** The ends of a frame, and of the table that a page before ends with, lie within this. Points. */
const SAME_EDGE = 5;

/**
 * Closes the frame of a table that a page break cuts: two uprights of one height with nothing between them but level lines
 * from one to the other, or the outer columns of the table that goes on. `carried` are the edges of its columns.
 */
export function closeFrames(rulings: readonly Ruling[], carried: readonly number[] | null): readonly Ruling[] {
  const uprights = snapRulings(rulings, 'vertical');
  const levels = snapRulings(rulings, 'horizontal');
  const near = (a: number, b: number | undefined): boolean => b !== undefined && Math.abs(a - b) < SAME_EDGE;
  return uprights.flatMap((left) => {
    const beside = uprights.filter(({ at, from, to }) => at > left.at && from < left.to && to > left.from);
    const [right] = [...beside].sort((a, b) => a.at - b.at);
    if (!right || beside.length > 1 || !near(left.from, right.from) || !near(left.to, right.to)) return [];
    const spans = levels.filter(({ at, from, to }) => near(from, left.at) && near(to, right.at) && isWithin(at, left));
    const goesOn = carried !== null && near(left.at, carried[0]) && near(right.at, carried.at(-1));
    if (spans.length === 0 && !goesOn) return [];
    return [left.from, left.to]
      .filter((y) => !spans.some(({ at }) => near(at, y)))
      .map((at) => ({ kind: 'horizontal' as const, at, from: left.at, to: right.at }));
  });
}

function isWithin(at: number, { from, to }: Ruling): boolean {
  return at > from - SAME_EDGE && at < to + SAME_EDGE;
}

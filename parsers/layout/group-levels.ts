import type { Ruling } from '../../schemas/model/geometry.ts';
import { snapRulings } from './snap-rulings.ts';

/** Uprights that stop at one height end within this. Points. */
const SAME_HEIGHT = 3;
/** A level line so near closes them. Points. */
const CLOSED = 6;
/** Fewer that stop at one height are as likely a cell over two columns. */
const MIN_ENDING = 2;

/**
 * Draws the level lines above and below the heading of a group in a table that has upright lines alone: where several of
 * these stop at one height, between two that run on.
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
  return heights.flatMap((height) => {
    const y = height[0]?.y ?? 0;
    const outer = uprights.filter(({ from, to }) => from < y - SAME_HEIGHT && to > y + SAME_HEIGHT).map(({ at }) => at);
    const [left, right] = [Math.min(...outer), Math.max(...outer)];
    const inner = new Set(height.filter(({ at }) => at > left && at < right).map(({ at }) => at));
    return inner.size < MIN_ENDING ? [] : [{ kind: 'horizontal' as const, at: y, from: left, to: right }];
  });
}

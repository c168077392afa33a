import type { InkPatch } from './components.ts';
import type { PixelBox } from './raster.ts';
import type { RulingLine } from './ruling-lines.ts';

/** A table without upright lines has so many level ones of one length at least: above and below its head, and its end. */
const LEAST_LEVELS = 3;
/** They are one length within this, and so wide at least. In letter heights. */
const SAME_END = 2;
const LEAST_WIDTH = 35;
/** A column's edge is white at least so wide; spaces between words are narrower. In letter heights. */
const LEAST_WHITE = 1.6;
/** Headings of groups and heads over several columns may run across it. Share of the rows. */
const CROSSING_ROWS = 0.15;

/** A stretch of a row, in pixels. */
interface Stretch {
  readonly left: number;
  readonly right: number;
}

/** The cells of tables that have level lines alone: cut where the ink of all rows leaves white. */
export function findOpenCells(
  lines: readonly RulingLine[],
  patches: readonly InkPatch[],
  letterSize: number,
): PixelBox[] {
  const uprights = lines.filter((line) => line.kind === 'vertical');
  const levels = lines.filter((line) => line.kind === 'horizontal' && !uprights.some((other) => meets(line, other)));
  return groupLevels(levels, letterSize).flatMap((group) => cutRows(group, patches, letterSize));
}

function meets(a: RulingLine, b: RulingLine): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

/** Level lines of one length that follow each other, top to bottom. */
function groupLevels(levels: readonly RulingLine[], letterSize: number): RulingLine[][] {
  const groups: RulingLine[][] = [];
  for (const level of [...levels].sort((a, b) => a.top - b.top)) {
    if (level.right - level.left < LEAST_WIDTH * letterSize) continue;
    const group = groups.find((lines) => {
      const last = lines.at(-1);
      return (
        last !== undefined &&
        Math.abs(last.left - level.left) < SAME_END * letterSize &&
        Math.abs(last.right - level.right) < SAME_END * letterSize
      );
    });
    if (group) group.push(level);
    else groups.push([level]);
  }
  return groups.filter((group) => group.length >= LEAST_LEVELS);
}

function cutRows(levels: readonly RulingLine[], patches: readonly InkPatch[], letterSize: number): PixelBox[] {
  const left = Math.min(...levels.map((level) => level.left));
  const right = Math.max(...levels.map((level) => level.right));
  const rows = levels.slice(1).flatMap((below, at) => {
    const [top, bottom] = [levels[at]?.bottom ?? 0, below.top];
    const own = patches.filter(
      (patch) => patch.top >= top && patch.bottom <= bottom && patch.left >= left && patch.right <= right,
    );
    return bottom > top ? [{ top, bottom, stretches: own.map((patch) => widen(patch, letterSize)) }] : [];
  });
  const filled = rows.filter((row) => row.stretches.length > 0);
  const edges = findWhites(filled, { left, right }).map((white) => (white.left + white.right) / 2);
  if (edges.length === 0) return [];
  return rows.flatMap(({ top, bottom, stretches }) => {
    const own = [left, ...edges.filter((x) => !isCovered(x, stretches)), right];
    return own.slice(1).map((to, at) => ({ left: Math.round(own[at] ?? left), right: Math.round(to), top, bottom }));
  });
}

/** Ink with half of the least white at either side: what is left between two patches is wider than a space. */
function widen({ left, right }: InkPatch, letterSize: number): Stretch {
  const margin = (LEAST_WHITE * letterSize) / 2;
  return { left: left - margin, right: right + margin };
}

function isCovered(x: number, stretches: readonly Stretch[]): boolean {
  return stretches.some(({ left, right }) => left < x && x < right);
}

/** What all rows leave white between the first ink and the last, but for a few that run across. */
function findWhites(rows: readonly { readonly stretches: readonly Stretch[] }[], within: Stretch): Stretch[] {
  const crossing = Math.floor(rows.length * CROSSING_ROWS);
  const found: Stretch[] = [];
  let begin: number | null = null;
  let hasInk = false;
  for (let x = within.left; x <= within.right; x++) {
    const isWhite = rows.filter((row) => isCovered(x, row.stretches)).length <= crossing;
    if (isWhite) begin ??= x;
    else {
      if (begin !== null && hasInk) found.push({ left: begin, right: x });
      begin = null;
      hasInk = true;
    }
  }
  return found;
}

import { type DotRow, findDenseRows } from './dense-rows.ts';
import type { PixelBox } from './raster.ts';
import type { RulingLine } from './ruling-lines.ts';

/** A dot is at most so high and wide, in letter heights; a dash is so long and thin: a longer one is found as a run of ink. */
const LARGEST_DOT = 0.4;
const LONGEST_DASH = 2;
const THICKEST_DASH = 0.3;

/** From one dot to the next there is at most so much paper, in letter heights. */
const LARGEST_GAP = 0.7;

/** Dots of one line stand off it by no more than so many pixels. */
const WOBBLE = 1.6;

/** A line has so many dots, and so many letter heights in length. */
const FEWEST_DOTS = 8;
const SHORTEST_LINE = 2.4;

/** Dots are set evenly: this share of the steps is about as long as the middle one, or twice that where a dot was lost. */
const EVEN_SHARE = 0.7;
const EVEN = 0.4;

/** Pieces of one line are joined over a break of so many letter heights; what was no break is cut again where the picture is blank. */
const LARGEST_JOINT = 6;

/** Lines that end within so many letter heights of each other meet. */
const MEETING = 1;

/** May the patch be a dot or a dash of a ruling? */
export function isDotLike(patch: PixelBox, letterSize: number): boolean {
  const [width, height] = [patch.right - patch.left, patch.bottom - patch.top];
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  return (
    long <= Math.max(2, letterSize * LARGEST_DOT) ||
    (short <= Math.max(2, letterSize * THICKEST_DASH) && long <= letterSize * LONGEST_DASH)
  );
}

/**
 * Finds the rulings of a straight page that are drawn as dots or dashes. Rows of dots alone are leaders or blanks to be
 * filled in; a ruling meets others at both its ends.
 */
export function findDottedLines(
  dots: readonly PixelBox[],
  solid: readonly RulingLine[],
  letterSize: number,
): RulingLine[] {
  if (letterSize <= 0 || dots.length < FEWEST_DOTS) return [];
  const flat = findRows(dots, letterSize).map(({ from, to, first, last }): RulingLine => {
    return { kind: 'horizontal', left: from, right: to, top: first, bottom: last };
  });
  const upright = findRows(dots.map(transpose), letterSize).map(({ from, to, first, last }): RulingLine => {
    return { kind: 'vertical', left: first, right: last, top: from, bottom: to };
  });
  return keepMeeting([...flat, ...upright], solid, letterSize * MEETING);
}

function transpose({ left, top, right, bottom }: PixelBox): PixelBox {
  return { left: top, top: left, right: bottom, bottom: right };
}

interface OpenRow {
  readonly dots: PixelBox[];
  middle: number;
}

function findRows(dots: readonly PixelBox[], letterSize: number): DotRow[] {
  const gap = Math.max(3, letterSize * LARGEST_GAP);
  const open = new Map<number, OpenRow[]>();
  const rows: OpenRow[] = [];
  for (const dot of [...dots].sort((a, b) => a.left - b.left || a.top - b.top)) {
    const middle = (dot.top + dot.bottom) / 2;
    const row = findOpenRow(open, dot, middle, gap);
    if (row) {
      row.dots.push(dot);
      row.middle += (middle - row.middle) / Math.min(row.dots.length, 8);
    } else {
      const started = { dots: [dot], middle };
      rows.push(started);
      const key = Math.round(middle);
      open.set(key, [...(open.get(key) ?? []), started]);
    }
  }
  const even = rows.filter((row) => isRuling(row, letterSize));
  const taken = new Set(even.flatMap((row) => row.dots));
  const dense = findDenseRows(
    dots.filter((dot) => !taken.has(dot)),
    letterSize,
  );
  return joinRows([...even.map(toRow), ...dense], letterSize);
}

/** The row of dots that this one goes on. Rows are kept by the line on which they began. */
function findOpenRow(open: Map<number, OpenRow[]>, dot: PixelBox, middle: number, gap: number): OpenRow | undefined {
  const key = Math.round(middle);
  for (let at = key - 3; at <= key + 3; at++) {
    const rows = open.get(at);
    if (!rows) continue;
    const alive = rows.filter(({ dots }) => dot.left - (dots.at(-1)?.right ?? 0) <= gap);
    if (alive.length < rows.length) open.set(at, alive);
    const row = alive.find((other) => {
      const last = other.dots.at(-1);
      return last !== undefined && dot.left >= last.right && Math.abs(other.middle - middle) <= WOBBLE;
    });
    if (row) return row;
  }
  return undefined;
}

function isRuling({ dots }: OpenRow, letterSize: number): boolean {
  const [first, last] = [dots[0], dots.at(-1)];
  if (!first || !last || dots.length < FEWEST_DOTS || last.right - first.left < letterSize * SHORTEST_LINE)
    return false;
  const steps = dots.slice(1).map((dot, i) => middleOf(dot) - middleOf(dots[i] ?? dot));
  const usual = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
  const isEven = (step: number): boolean =>
    Math.abs(step - usual) <= Math.max(1.2, usual * EVEN) || Math.abs(step - 2 * usual) <= usual * EVEN;
  return steps.filter(isEven).length >= steps.length * EVEN_SHARE;
}

function middleOf(dot: PixelBox): number {
  return (dot.left + dot.right) / 2;
}

function toRow({ dots }: OpenRow): DotRow {
  const middles = dots.map((dot) => (dot.top + dot.bottom) / 2).sort((a, b) => a - b);
  const middle = middles[Math.floor(middles.length / 2)] ?? 0;
  const thickness = Math.max(...dots.map((dot) => dot.bottom - dot.top));
  const first = Math.round(middle - thickness / 2);
  return {
    from: Math.round(dots[0]?.left ?? 0),
    to: Math.round(dots.at(-1)?.right ?? 0),
    first,
    last: first + Math.max(1, Math.round(thickness)),
  };
}

function joinRows(rows: readonly DotRow[], letterSize: number): DotRow[] {
  const joined: DotRow[] = [];
  for (const row of [...rows].sort((a, b) => a.from - b.from)) {
    const at = joined.findIndex(
      (open) =>
        row.from - open.to <= letterSize * LARGEST_JOINT &&
        Math.abs(row.first + row.last - open.first - open.last) <= 2 * WOBBLE,
    );
    const open = joined[at];
    if (open) joined[at] = { ...open, to: Math.max(open.to, row.to) };
    else joined.push(row);
  }
  return joined;
}

/** Rulings of one table end on a level, to within so many letter heights, and are so long at least. */
const SAME_END = 1;
const LONG = 20;

/**
 * A ruling ends on two others, or is crossed by them, or runs from end to end beside a long one that does: those that it
 * meets may be too short to be seen. Anything else is no part of a table.
 */
function keepMeeting(lines: readonly RulingLine[], solid: readonly RulingLine[], reach: number): RulingLine[] {
  const meets = (a: RulingLine, b: RulingLine): boolean =>
    a.kind !== b.kind &&
    a.left - reach < b.right &&
    b.left - reach < a.right &&
    a.top - reach < b.bottom &&
    b.top - reach < a.bottom;
  let kept = [...lines];
  for (;;) {
    const all = [...kept, ...solid];
    const next = kept.filter((line) => all.filter((other) => meets(line, other)).length >= 2);
    if (next.length < kept.length) {
      kept = next;
      continue;
    }
    const beside = lines.filter((line) => !kept.includes(line) && all.some((other) => isAlike(line, other, reach)));
    return [...kept, ...beside];
  }
}

function isAlike(line: RulingLine, other: RulingLine, reach: number): boolean {
  if (line.kind !== other.kind) return false;
  const isFlat = line.kind === 'horizontal';
  const [from, to] = isFlat ? [line.left, line.right] : [line.top, line.bottom];
  const [otherFrom, otherTo] = isFlat ? [other.left, other.right] : [other.top, other.bottom];
  const slack = (reach / MEETING) * SAME_END;
  return (
    to - from >= (reach / MEETING) * LONG && Math.abs(from - otherFrom) <= slack && Math.abs(to - otherTo) <= slack
  );
}

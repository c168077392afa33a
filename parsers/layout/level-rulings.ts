import type { Ruling } from '../../schemas/model/geometry.ts';
import type { Word } from '../../schemas/model/page-layout.ts';
import { medianOf } from '../median.ts';
import type { Frame } from './line.ts';
import { centreOf, groupLines, MIN_WHITE, stretchesOf } from './line.ts';

/** A table without upright lines has at least so many level ones of one length: above and below its head, and its end. */
const MIN_LEVELS = 3;
/** They begin and end within this. Points. */
const SAME_END = 5;
/** They cover at least this share of the page's width. */
const MIN_LENGTH = 0.35;
/** A row that runs across a column leaves less of its white. Points. */
const LEAST_GAP = 1;
/** Rows that may run across it: heads over several columns, headings of groups. Share of the rows. */
const CROSSING_ROWS = 0.15;

/** Draws the upright lines that a table with level lines alone leaves out, where its words leave white between them. */
export function addUprights(rulings: readonly Ruling[], words: readonly Word[], pageWidth: number): readonly Ruling[] {
  const levels = rulings.filter((ruling) => ruling.kind === 'horizontal' && !isCrossed(ruling, rulings));
  const added = groupLevels(levels, pageWidth).flatMap((group) => drawUprights(group, words, levels));
  return added.length === 0 ? rulings : [...rulings, ...added];
}

function isCrossed(level: Ruling, rulings: readonly Ruling[]): boolean {
  return rulings.some(
    (other) =>
      other.kind === 'vertical' &&
      other.at > level.from - SAME_END &&
      other.at < level.to + SAME_END &&
      other.from < level.at + SAME_END &&
      other.to > level.at - SAME_END,
  );
}

/** Level lines of one length, top to bottom. */
function groupLevels(levels: readonly Ruling[], pageWidth: number): Ruling[][] {
  const groups: Ruling[][] = [];
  for (const level of [...levels].sort((a, b) => a.at - b.at)) {
    if (level.to - level.from < MIN_LENGTH * pageWidth) continue;
    const group = groups.find(([first]) => first && isSameLength(first, level));
    if (group) group.push(level);
    else groups.push([level]);
  }
  return groups.filter((group) => group.length >= MIN_LEVELS);
}

function isSameLength(a: Ruling, b: Ruling): boolean {
  return Math.abs(a.from - b.from) < SAME_END && Math.abs(a.to - b.to) < SAME_END;
}

function drawUprights(full: readonly Ruling[], words: readonly Word[], levels: readonly Ruling[]): Ruling[] {
  const [first, last] = [full[0], full.at(-1)];
  if (!first || !last) return [];
  const rows = full.slice(1).map((level, index) => rowBetween(full[index] ?? level, level, words));
  const filled = rows.filter((row) => row.stretches.length > 0);
  const size = medianOf(words.filter((word) => isBetween(word, first.at, last.at)).map((word) => word.size));
  const ends = innerEnds(levels, first, last);
  const whites = findWhites(filled, { from: first.from, to: first.to, least: MIN_WHITE * size }).map((white) =>
    narrowToAll(white, filled),
  );
  const parted = whites.filter(
    ({ left, right }) => !ends.some((end) => end > left - SAME_END && end < right + SAME_END),
  );
  if (whites.length === 0) return [];
  const positions = [first.from, ...ends, ...parted.map(({ left, right }) => (left + right) / 2), first.to];
  return positions.flatMap((at) =>
    rows
      .filter((row) => !isCovered(at, row))
      .map(({ top, bottom }) => ({ kind: 'vertical' as const, at, from: top, to: bottom })),
  );
}

/** Where shorter lines of the table end: below a head over some columns, beside a cell of several rows. */
function innerEnds(levels: readonly Ruling[], first: Ruling, last: Ruling): number[] {
  const ends = levels
    .filter((level) => level.at > first.at && level.at < last.at && level.from > first.from - SAME_END)
    .filter((level) => level.to < first.to + SAME_END)
    .flatMap((level) => [level.from, level.to])
    .filter((end) => end > first.from + SAME_END && end < first.to - SAME_END)
    .sort((a, b) => a - b);
  return ends.filter((end, index) => index === 0 || end - (ends[index - 1] ?? 0) > SAME_END);
}

interface Row {
  readonly top: number;
  readonly bottom: number;
  /** Stretches of print on its lines: words with no more than a space between them. */
  readonly stretches: readonly Frame[];
}

function rowBetween(above: Ruling, below: Ruling, words: readonly Word[]): Row {
  const own = words.filter((word) => isBetween(word, above.at, below.at));
  return { top: above.at, bottom: below.at, stretches: groupLines(own, 0).flatMap(stretchesOf) };
}

function isBetween(word: Word, top: number, bottom: number): boolean {
  const y = centreOf(word.box)[1];
  return y > top && y < bottom;
}

function isCovered(x: number, row: Row): boolean {
  return row.stretches.some(({ left, right }) => left < x && x < right);
}

/** The part of the white that those rows leave as well which come near it: a long word of the head is not cut. */
function narrowToAll(white: Frame, rows: readonly Row[]): Frame {
  let { left, right } = white;
  for (const row of rows) {
    const gap = widestGap({ left, right }, row.stretches);
    if (gap.right - gap.left >= LEAST_GAP) ({ left, right } = gap);
  }
  return { left, right };
}

function widestGap(within: Frame, stretches: readonly Frame[]): Frame {
  let best: Frame = { left: within.left, right: within.left };
  let from = within.left;
  for (const { left, right } of [...stretches].sort((a, b) => a.left - b.left)) {
    if (right <= from || left >= within.right) continue;
    if (left - from > best.right - best.left) best = { left: from, right: left };
    from = Math.max(from, right);
  }
  return within.right - from > best.right - best.left ? { left: from, right: within.right } : best;
}

/** The white that all rows leave, but for a few that run across columns. */
function findWhites(rows: readonly Row[], { from, to, least }: { from: number; to: number; least: number }): Frame[] {
  const step = 1;
  const found: Frame[] = [];
  let begin: number | undefined;
  const crossing = Math.floor(rows.length * CROSSING_ROWS);
  for (let x = from; x <= to; x += step) {
    const white = rows.filter((row) => isCovered(x, row)).length <= crossing;
    if (white && begin === undefined) begin = x;
    if (white || begin === undefined) continue;
    // the white at either edge parts nothing
    if (begin > from && x - begin >= least) found.push({ left: begin, right: x });
    begin = undefined;
  }
  return found;
}

import type { Ruling } from '../../schemas/model/geometry.ts';
import type { Word } from '../../schemas/model/page-layout.ts';
import { medianOf } from '../median.ts';
import type { Frame, Line } from './line.ts';
import { centreOf, groupLines, MIN_WHITE, stretchesOf } from './line.ts';
import { opensHead } from './row-cuts.ts';
import type { RowOfPrint } from './shared-titles.ts';
import { findSharedTitles, positionsWithinTitles, withoutTitles } from './shared-titles.ts';

/** A table without upright lines has at least so many level ones of one length: above and below its head, and its end. */
const MIN_LEVELS = 3;
/** They begin and end within this. Points. */
const SAME_END = 5;
/** They cover at least this share of the page's width. */
const MIN_LENGTH = 0.35;
/** A row that runs across a column leaves less of its white. Points. */
const LEAST_GAP = 1;
/** Lines nearer to each other than this are one. Points. */
const LEAST_ROW = 3;
/** Rows that may run across it: heads over several columns, headings of groups. Share of the rows. */
const CROSSING_ROWS = 0.15;

/** Draws the upright lines that a table with level lines alone leaves out, where its words leave white between them. */
export function addUprights(rulings: readonly Ruling[], words: readonly Word[], pageWidth: number): readonly Ruling[] {
  const levels = rulings.filter((ruling) => ruling.kind === 'horizontal' && !isCrossed(ruling, rulings));
  const added = groupLevels(levels, pageWidth)
    .flatMap((group) => partTables(group, words))
    .flatMap((group) => drawUprights(group, words, levels));
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
    // on a photograph their ends drift from line to line
    const group = groups.find((lines) => lines.at(-1) && isSameLength(lines.at(-1) ?? level, level));
    if (group) group.push(level);
    else groups.push([level]);
  }
  return groups.filter((group) => group.length >= MIN_LEVELS);
}

function isSameLength(a: Ruling, b: Ruling): boolean {
  return Math.abs(a.from - b.from) < SAME_END && Math.abs(a.to - b.to) < SAME_END;
}

/** Tables below each other have lines of one length too: a row that opens with "STT" begins the next, a title stands above it. */
function partTables(group: readonly Ruling[], words: readonly Word[]): Ruling[][] {
  const tables: Ruling[][] = [[]];
  group.forEach((level, at) => {
    const [above, below] = [group[at - 1], group[at + 1]];
    const heads = at === 1 && above ? linesBetween(above, level, words) : [];
    // below a running head stands nothing up to the table that goes on, or its title
    const mayOpen = at > 1 || (at === 1 && heads.every((line) => stretchesOf(line).length === 1));
    const goesOn = at === 1 && heads.length === 0;
    const opensTable = below !== undefined && mayOpen && (goesOn || opensHeadBetween(level, below, words));
    if (opensTable) tables.push([level]);
    else tables.at(-1)?.push(level);
  });
  return tables.filter((table) => table.length >= MIN_LEVELS);
}

function linesBetween(above: Ruling, below: Ruling, words: readonly Word[]): Line[] {
  return groupLines(
    words.filter((word) => isBetween(word, above.at, below.at)),
    0,
  );
}

function opensHeadBetween(above: Ruling, below: Ruling, words: readonly Word[]): boolean {
  const lines = linesBetween(above, below, words);
  const first = Math.min(...lines.flatMap((line) => line.words.map((word) => word.box[2])));
  return lines.some((line) => opensHead(line, first + 1));
}

function drawUprights(full: readonly Ruling[], words: readonly Word[], levels: readonly Ruling[]): Ruling[] {
  const [first, last] = [full[0], full.at(-1)];
  if (!first || !last) return [];
  const [from, to] = [Math.max(...full.map((level) => level.from)), Math.min(...full.map((level) => level.to))];
  const inner = innerLevels(levels, full);
  const cuts = [...full, ...inner].sort((a, b) => a.at - b.at);
  const rows = cuts.slice(1).flatMap((level, index) => {
    const above = cuts[index] ?? level;
    return level.at - above.at > LEAST_ROW ? [rowBetween(above, level, words)] : [];
  });
  const shared = findSharedTitles(
    inner.filter((level) => level.at < (full[1] ?? last).at),
    rows,
  );
  const filled = withoutTitles(rows, shared).filter((row) => row.stretches.length > 0);
  const size = medianOf(words.filter((word) => isBetween(word, first.at, last.at)).map((word) => word.size));
  const ends = innerEnds(inner, { from, to });
  // what stands beside a head of two rows may run across them, in a short table too
  const crossing = Math.max(inner.length > 0 ? 1 : 0, Math.floor(filled.length * CROSSING_ROWS));
  const search = { from, to, least: MIN_WHITE * size, crossing };
  const found = findWhites(filled, search).flatMap((white) =>
    inner.length > 0 ? [white] : partAtHead(white, filled[0]),
  );
  const whites = found.filter(({ right }) => right < to).map((white) => narrowToAll(white, filled));
  const parted = whites.filter(
    ({ left, right }) => !ends.some((end) => end > left - SAME_END && end < right + SAME_END),
  );
  if (whites.length === 0) return [];
  const positions = [from, ...ends, ...parted.map(({ left, right }) => (left + right) / 2), to];
  const hidden = shared.map((titles) => ({ row: titles.row, at: positionsWithinTitles(titles, positions, rows) }));
  return positions.flatMap((at) =>
    rows
      .filter((row) => !isCovered(at, row) && !hidden.some((titles) => titles.row === row && titles.at.includes(at)))
      .map(({ top, bottom }) => ({ kind: 'vertical' as const, at, from: top, to: bottom })),
  );
}

/** Shorter lines of the table: below a head over some columns, beside a cell of several rows. */
function innerLevels(levels: readonly Ruling[], full: readonly Ruling[]): Ruling[] {
  const [first, last] = [full[0], full.at(-1)];
  if (!first || !last) return [];
  return levels.filter(
    (level) =>
      level.at > first.at + LEAST_ROW &&
      level.at < last.at - LEAST_ROW &&
      level.from > Math.min(first.from, last.from) - SAME_END &&
      level.to < Math.max(first.to, last.to) + SAME_END &&
      !full.includes(level),
  );
}

/** Where they end, between the ends of the others. */
function innerEnds(inner: readonly Ruling[], { from, to }: { from: number; to: number }): number[] {
  const ends = inner
    .flatMap((level) => [level.from, level.to])
    .filter((end) => end > from + SAME_END && end < to - SAME_END)
    .sort((a, b) => a - b);
  return ends.filter((end, index) => index === 0 || end - (ends[index - 1] ?? 0) > SAME_END);
}

function rowBetween(above: Ruling, below: Ruling, words: readonly Word[]): RowOfPrint {
  const own = words.filter((word) => isBetween(word, above.at, below.at) && !isScrap(word));
  return { top: above.at, bottom: below.at, stretches: groupLines(own, 0).flatMap(stretchesOf) };
}

// "=>" | "|" | "~": what a scan takes a stroke of a pen for
const SCRAP = /^[^\p{L}\p{N}+\-–…."”%≥≤><✓√×●•]+$/u;

function isScrap({ text, confidence }: Word): boolean {
  return confidence !== null && SCRAP.test(text);
}

/** In the middle of two rows a title stands on the line between them: it is of the upper one. */
function isBetween(word: Word, top: number, bottom: number): boolean {
  const y = centreOf(word.box)[1];
  return y > top && y <= bottom;
}

function isCovered(x: number, row: RowOfPrint): boolean {
  return row.stretches.some(({ left, right }) => left < x && x < right);
}

/** The part of the white that those rows leave as well which come near it: a long word of the head is not cut. */
function narrowToAll(white: Frame, rows: readonly RowOfPrint[]): Frame {
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
function findWhites(
  rows: readonly RowOfPrint[],
  { from, to, least, crossing }: { from: number; to: number; least: number; crossing: number },
): Frame[] {
  const step = 1;
  const found: Frame[] = [];
  let begin: number | undefined;
  for (let x = from; x <= to; x += step) {
    const white = rows.filter((row) => isCovered(x, row)).length <= crossing;
    if (white && begin === undefined) begin = x;
    if (white || begin === undefined) continue;
    // the white at the left edge parts nothing, and that at the right one only where the head has a title in it
    if (begin > from && x - begin >= least) found.push({ left: begin, right: x });
    begin = undefined;
  }
  return begin === undefined || begin === from ? found : [...found, { left: begin, right: to }];
}

/** "Ghi chú" above a column that nothing stands in: the white on both of its sides. */
function partAtHead(white: Frame, head: RowOfPrint | undefined): readonly Frame[] {
  const titles = (head?.stretches ?? []).filter(({ left, right }) => left > white.left && right < white.right);
  const [title] = titles;
  if (!title) return [white];
  const own = {
    left: Math.min(...titles.map(({ left }) => left)),
    right: Math.max(...titles.map(({ right }) => right)),
  };
  return [
    { left: white.left, right: own.left },
    { left: own.right, right: white.right },
  ];
}

import type { Ruling } from '../../schemas/model/geometry.ts';
import type { Word } from '../../schemas/model/page-layout.ts';
import { medianOf } from '../median.ts';
import type { HeadedBody } from './bodies-below-heads.ts';
import { findBodiesBelowHeads, findCarriedBody } from './bodies-below-heads.ts';
import {
  isBetween,
  isSameLength,
  LEAST_ROW,
  linesBetween,
  partedRows,
  rowsBetween,
  SAME_END,
  withoutNear,
} from './level-rows.ts';
import type { Frame } from './line.ts';
import { MIN_WHITE, stretchesOf } from './line.ts';
import { opensHead } from './row-cuts.ts';
import type { RowOfPrint } from './shared-titles.ts';
import { findSharedTitles, joinLines, positionsWithinTitles, withoutTitles } from './shared-titles.ts';

/** A table without upright lines has at least so many level ones of one length: above and below its head, and its end. */
const MIN_LEVELS = 3;
/** They cover at least this share of the page's width. */
const MIN_LENGTH = 0.35;
/** A row that runs across a column leaves less of its white. Points. */
const LEAST_GAP = 1;
/** Rows that may run across it: heads over several columns, headings of groups. Share of the rows. */
const CROSSING_ROWS = 0.15;

/** Draws the upright lines that a table with level lines alone leaves out, where its words leave white between them. */
export function addUprights(
  rulings: readonly Ruling[],
  words: readonly Word[],
  { width, carried }: { readonly width: number; readonly carried: readonly number[] | null },
): readonly Ruling[] {
  const levels = rulings.filter((ruling) => ruling.kind === 'horizontal' && !isCrossed(ruling, rulings));
  const goesOn = carried ? findCarriedBody(carried, levels, words) : [];
  const bodies = [...goesOn, ...findBodiesBelowHeads(levels, rulings, words)];
  const lent = new Set(bodies.flatMap((body) => body.levels));
  const added = groupLevels(
    levels.filter((level) => !lent.has(level)),
    width,
  )
    .flatMap((group) => partTables(group, words))
    .filter((group) => standsAlone(group, rulings))
    .flatMap((group) => drawUprights(group, words, levels));
  const all = [...added, ...bodies.flatMap((body) => drawBody(body, words))];
  return all.length === 0 ? rulings : [...rulings, ...all];
}

/** The columns of a head go on below it, but where a row runs across them. */
function drawBody({ levels, columns }: HeadedBody, words: readonly Word[]): Ruling[] {
  const [first] = levels;
  if (!first) return [];
  const rows = rowsBetween(levels, words);
  const uprights = [first.from, ...columns, first.to].flatMap((at) => drawUpright(at, rows));
  return levels.length === 2 ? [...uprights, ...closeBands(rows, columns, first)] : uprights;
}

/** Above and below a line of print that runs across columns, in a body without level lines: "I. CẢI CÁCH THỂ CHẾ". */
function closeBands(rows: readonly RowOfPrint[], columns: readonly number[], { from, to }: Ruling): Ruling[] {
  return rows
    .filter((row) => row.stretches.length === 1 && columns.some((at) => isCovered(at, row)))
    .flatMap(({ top, bottom }) => [top, bottom].map((at) => ({ kind: 'horizontal' as const, at, from, to })));
}

function drawUpright(at: number, rows: readonly RowOfPrint[]): Ruling[] {
  return rows
    .filter((row) => !isCovered(at, row))
    .map(({ top, bottom }) => ({ kind: 'vertical', at, from: top, to: bottom }));
}

function isCrossed(level: Ruling, rulings: readonly Ruling[]): boolean {
  return rulings.some(
    (other) =>
      other.kind === 'vertical' &&
      // a frame touches their ends
      other.at > level.from + SAME_END &&
      other.at < level.to - SAME_END &&
      other.from < level.at + SAME_END &&
      other.to > level.at - SAME_END,
  );
}

/** A frame of which other lines go on beside it is part of a ruled table: one wide column, with cells on its sides. */
function standsAlone(group: readonly Ruling[], rulings: readonly Ruling[]): boolean {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return false;
  const isBeside = ({ kind, at, from, to }: Ruling): boolean =>
    kind === 'horizontal' &&
    at > first.at - SAME_END &&
    at < last.at + SAME_END &&
    (from < first.from - SAME_END || to > first.to + SAME_END);
  return !isFramed(group, rulings) || !rulings.some(isBeside);
}

function isFramed(group: readonly Ruling[], rulings: readonly Ruling[]): boolean {
  const [first, last] = [group[0], group.at(-1)];
  return rulings.some(
    ({ kind, at, from, to }) =>
      kind === 'vertical' &&
      first !== undefined &&
      last !== undefined &&
      [first.from, first.to].some((end) => Math.abs(at - end) < SAME_END) &&
      from < last.at - SAME_END &&
      to > first.at + SAME_END,
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
  const rows = rowsBetween(cuts, words, full.length === MIN_LEVELS);
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
  const heads = filled.filter(({ bottom }) => bottom < (full[1] ?? last).at + SAME_END);
  const titles = joinLines(heads.flatMap((head) => head.stretches));
  const all = findWhites(partedRows(filled), search);
  // a scan may have lost a title
  const found = partAtHeads(words.some(isScanned) ? all : withoutBare(all, titles, filled), titles);
  const whites = found.filter(({ right }) => right < to).map((white) => narrowToAll(white, filled));
  const parted = whites.filter(
    ({ left, right }) => !ends.some((end) => end > left - SAME_END && end < right + SAME_END),
  );
  if (whites.length === 0) return [];
  const positions = [from, ...ends, ...parted.map(({ left, right }) => (left + right) / 2), to];
  const hidden = shared.map((titles) => ({ row: titles.row, at: positionsWithinTitles(titles, positions, rows) }));
  const uprights = positions.flatMap((at) =>
    drawUpright(
      at,
      rows.filter((row) => !hidden.some((titles) => titles.row === row && titles.at.includes(at))),
    ),
  );
  const body = full.length === MIN_LEVELS ? rows.filter(({ top }) => top > (full[1] ?? last).at - 1) : [];
  return [...uprights, ...closeBands(body, positions.slice(1, -1), { ...first, from, to })];
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
    .filter((end) => end > from + SAME_END && end < to - SAME_END);
  return withoutNear(ends, SAME_END);
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

const isScanned = ({ confidence }: Word): boolean => confidence !== null;

/** A head has at least so many titles. */
const MIN_TITLES = 3;

/**
 * "Ghi chú" above a column that nothing stands in: the white on both of its sides; so between the months that few works are
 * ticked in. A title in the middle of its column may stand beside all that the column holds.
 */
function partAtHeads(whites: readonly Frame[], titles: readonly Frame[]): readonly Frame[] {
  if (titles.length < MIN_TITLES) return whites;
  return whites.flatMap((white, at) => {
    const [before, after] = [whites[at - 1], whites[at + 1]];
    const within = titlesWithin(white, titles);
    const edges = [white.left, ...within.flatMap(({ left, right }) => [left, right]), white.right];
    if (within.length === 0) return [white];
    if (before !== undefined && !holdsAny({ left: before.right, right: white.left }, titles)) edges.splice(0, 2);
    else if (after !== undefined && !holdsAny({ left: white.right, right: after.left }, titles)) edges.splice(-2, 2);
    return edges.flatMap((left, i) => (i % 2 === 0 ? [{ left, right: edges[i + 1] ?? left }] : []));
  });
}

/** What no title stands over is no column, though few lines leave white there: of the whites beside it the one that more rows cross, or the narrower, parts nothing. */
function withoutBare(
  whites: readonly Frame[],
  titles: readonly Frame[],
  rows: readonly RowOfPrint[],
): readonly Frame[] {
  if (titles.length < MIN_TITLES) return whites;
  const crossings = ({ left, right }: Frame): number => rows.filter((row) => isCovered((left + right) / 2, row)).length;
  const isLess = (a: Frame, b: Frame): boolean =>
    crossings(a) === crossings(b) ? a.right - a.left < b.right - b.left : crossings(a) > crossings(b);
  const kept: Frame[] = [];
  whites.forEach((white, at) => {
    const before = kept.at(-1);
    const after = { left: white.right, right: whites[at + 1]?.left ?? white.right };
    const isBare =
      before !== undefined &&
      !holdsAny({ left: before.right, right: white.left }, titles) &&
      [before, white].every((one) => titlesWithin(one, titles).length === 0);
    // "Xã" in the middle of its column, right of all names: the title of what stands bare beside it
    const isTitleOfIt =
      isBare && holdsAny(after, titles) && rows.filter(({ stretches }) => holdsAny(after, stretches)).length === 1;
    if (!isBare) kept.push(white);
    else if (!isTitleOfIt && isLess(before, white)) kept[kept.length - 1] = white;
  });
  return kept;
}

function holdsAny({ left, right }: Frame, print: readonly Frame[]): boolean {
  return print.some((own) => own.left < right && own.right > left);
}

function titlesWithin(white: Frame, titles: readonly Frame[]): readonly Frame[] {
  return titles.filter(({ left, right }) => left > white.left && right < white.right);
}

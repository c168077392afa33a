import { medianOf } from '../median.ts';
import {
  hasInk,
  type InkTest,
  inkAlong,
  isClear,
  type LineSearch,
  lookAt,
  type Remains,
  remainsAlong,
  type Stretch,
} from './line-remains.ts';
import type { GrayRaster } from './raster.ts';
import type { RulingLine } from './ruling-lines.ts';
import { wholeFrames } from './whole-frames.ts';

/** What lies between two pieces of a ruling that one bit a pixel broke has ink in its track for this share of its length. */
const LEAST_INK = 0.4;

/** Letters that stand in the track reach beyond it; on more than this share of the length they are no ruling. */
const MOST_CROSSED = 0.3;

/** Nor is there so much paper in one stretch of it, in letter heights: the ruling ends there, and its cells are merged. */
const LONGEST_BLANK = 3;

/** With less ink than this share between two rulings across a row of specks is interrupted there. */
const LEAST_SPECKS = 0.25;

/** Pieces of one line step with what is left of the skew; ink so far off the pieces is in their track. Pixels. */
const STEP = 2;

/**
 * A ruling that ends in the open, up to so many letter heights before one that it would meet, or before its next piece, goes
 * on there: a seal was taken out, or the copy has lost it. It meets so many others before: the underline of a word in a
 * narrow cell meets none. Nor is it thicker than the others, as a stroke of the pen is, which ends where it likes.
 */
const OPEN_END = 14;
const LONGEST_LOST = 40;
const LEAST_MET = 2;

/** Where so many level rulings were torn, others are too. */
const FEWEST_TORN = 3;

const THICKER = 1.6;
const THIN = 4;

/** A ruling that ends so near another meets it. Pixels. */
const JOINT = 3;

/**
 * Joins the pieces of rulings that the picture holds in dots and dashes, and draws them on to the rulings that they end on:
 * a grey hairline in one bit a pixel is such a row of remains.
 */
export function completeLines(
  raster: GrayRaster,
  lines: readonly RulingLine[],
  search: LineSearch,
): readonly RulingLine[] {
  const level = toStretches(lines, 'horizontal');
  const upright = toStretches(lines, 'vertical');
  if (lines.length === 0) return lines;
  const along = remainsAlong(raster, search, 'horizontal');
  const down = remainsAlong(raster, search, 'vertical');
  const pieces = bridge(level, along, search.letterSize).map((line) => grow(line, along));
  const stems = bridge(upright, down, search.letterSize).map((line) => grow(line, down));
  const rows = joinOpen(pieces, stems, along, search.letterSize);
  const { letterSize } = search;
  const toColumns = { remains: along, letterSize, thickest: thicknessOf(rows) };
  const joined = joinOpen(stems, rows, down, letterSize);
  const toRows = { remains: down, letterSize, thickest: thicknessOf(joined) };
  const columns = wholeFrames(
    joined.flatMap((line) => reach(line, { ...toRows, across: rows })),
    rows,
    { isInk: down.isInk, which: 'side' },
  );
  const reached = wholeFrames(
    rows.flatMap((line) => reach(line, { ...toColumns, across: columns })),
    columns,
    { isInk: along.isInk, which: pieces.length - rows.length < FEWEST_TORN ? 'side' : 'any' },
  );
  const drawn = columns.flatMap((line) => reach(line, { ...toRows, across: reached }));
  return [...joinOverlapping(reached).map(toLevel), ...joinOverlapping(drawn).map(toUpright)];
}

/** The level rulings with their pieces joined, each as far as it can be seen. */
export function joinLevelPieces(
  raster: GrayRaster,
  lines: readonly RulingLine[],
  search: LineSearch,
): readonly RulingLine[] {
  const along = remainsAlong(raster, search, 'horizontal');
  const pieces = bridge(toStretches(lines, 'horizontal'), along, search.letterSize);
  return pieces.map((line) => toLevel(grow(line, along)));
}

function toStretches(lines: readonly RulingLine[], kind: RulingLine['kind']): Stretch[] {
  return lines
    .filter((line) => line.kind === kind)
    .map(({ left, top, right, bottom }) =>
      kind === 'horizontal'
        ? { from: left, to: right, first: top, last: bottom }
        : { from: top, to: bottom, first: left, last: right },
    );
}

const toLevel = ({ from, to, first, last }: Stretch): RulingLine => ({
  kind: 'horizontal',
  left: from,
  right: to,
  top: first,
  bottom: last,
});

const toUpright = ({ from, to, first, last }: Stretch): RulingLine => ({
  kind: 'vertical',
  left: first,
  right: last,
  top: from,
  bottom: to,
});

/** Pieces that follow each other in one track become one where there is ink between them. */
function bridge(pieces: readonly Stretch[], remains: Remains, letterSize: number): Stretch[] {
  const joined: Stretch[] = [];
  for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
    const at = joined.findLastIndex((open) => isInTrack(open, piece));
    const open = joined[at];
    if (open && isRemains(between(open, piece), remains, letterSize)) joined[at] = around(open, piece);
    else joined.push(piece);
  }
  return joined;
}

/** A piece with the shade that goes on at its ends. */
function grow(line: Stretch, { isShaded }: Remains): Stretch {
  let { from, to } = line;
  while (isShaded(to, line.first, line.last)) to++;
  while (from > 0 && isShaded(from - 1, line.first, line.last)) from--;
  return { ...line, from, to };
}

/** Pieces of one ruling that both end in the open, with nothing between them. */
function joinOpen(
  pieces: readonly Stretch[],
  across: readonly Stretch[],
  { isInk }: Remains,
  letterSize: number,
): Stretch[] {
  const thickest = thicknessOf(pieces);
  const isInkOfLetters: InkTest = (at, height) =>
    isInk(at, height) && !across.some(({ first, last }) => at >= first - JOINT && at < last + JOINT);
  const isOpen = (piece: Stretch, end: number): boolean => !across.some((other) => isMet(piece, other, end));
  const meets = (piece: Stretch): boolean =>
    across.some((other) => other.last >= piece.from && other.first <= piece.to && isBeside(piece, other, 0));
  const joined: Stretch[] = [];
  for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
    const at = joined.findLastIndex((open) => isInTrack(open, piece));
    const open = joined[at];
    const isTorn =
      open !== undefined &&
      Math.max(open.last - open.first, piece.last - piece.first) <= thickest &&
      isOpen(open, open.to) &&
      isOpen(piece, piece.from) &&
      (meets(open) || meets(piece)) &&
      isClear(between(open, piece), isInkOfLetters, letterSize * OPEN_END);
    if (isTorn) joined[at] = around(open, piece);
    else joined.push(piece);
  }
  return joined;
}

/** Does the ruling end on the other? */
function isMet(line: Stretch, other: Stretch, end: number): boolean {
  return end >= other.first - JOINT && end <= other.last + JOINT && isBeside(line, other, JOINT);
}

/** Does the other run past the height of the ruling? */
function isBeside(line: Stretch, other: Stretch, slack: number): boolean {
  const middle = (line.first + line.last) / 2;
  return other.from - slack <= middle && other.to + slack >= middle;
}

/** A ruling is no thicker. */
function thicknessOf(lines: readonly Stretch[]): number {
  return Math.max(THIN, THICKER * medianOf(lines.map(({ first, last }) => last - first)));
}

/** Pieces that were drawn on until they run over each other. */
function joinOverlapping(pieces: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
    const isSame = (open: Stretch): boolean =>
      piece.from <= open.to && piece.first <= open.last + STEP && open.first <= piece.last + STEP;
    const at = joined.findLastIndex(isSame);
    const open = joined[at];
    if (open) joined[at] = around(open, piece);
    else joined.push(piece);
  }
  return joined;
}

function isInTrack(open: Stretch, next: Stretch): boolean {
  return next.first <= open.last + STEP && open.first <= next.last + STEP && next.from >= open.to - JOINT;
}

const between = (open: Stretch, next: Stretch): Stretch => ({ ...around(open, next), from: open.to, to: next.from });

const around = (a: Stretch, b: Stretch): Stretch => ({
  from: Math.min(a.from, b.from),
  to: Math.max(a.to, b.to),
  first: Math.min(a.first, b.first),
  last: Math.max(a.last, b.last),
});

/** Does what lies in the track look like the remains of a ruling? */
function isRemains(track: Stretch, { isInk, isShaded }: Remains, letterSize: number): boolean {
  const { inked, crossed, blank } = lookAt(track, isInk, isShaded);
  const length = track.to - track.from;
  return (
    inked >= length * LEAST_INK && crossed <= length * MOST_CROSSED && blank <= Math.max(letterSize * LONGEST_BLANK, 1)
  );
}

/**
 * Leaves out of rows of specks what lies between two rulings without any: they were put together over merged cells. Stems
 * of letters below each other, as of "Tiểu học …" in row after row, are no specks of an upright ruling.
 */
export function cutAtBlanks(
  raster: GrayRaster,
  rows: readonly RulingLine[],
  solid: readonly RulingLine[],
  { letterSize, threshold }: LineSearch,
): RulingLine[] {
  const all = [...rows, ...solid];
  return (['horizontal', 'vertical'] as const).flatMap((kind) => {
    const isInk = inkAlong(raster, threshold, kind);
    const across = toStretches(all, kind === 'horizontal' ? 'vertical' : 'horizontal');
    const toLine = kind === 'horizontal' ? toLevel : toUpright;
    return toStretches(rows, kind)
      .flatMap((row) => cutBetween(row, across, isInk))
      .filter((row) => kind === 'horizontal' || !isOfStems(row, isInk, letterSize))
      .map(toLine);
  });
}

/** Letters stand beside a stem within so many letter heights, over a space within more; beside this share of the specks they are stems. */
const BESIDE = 0.7;
const OVER_SPACE = 1.8;
const MOST_BESIDE = 0.5;

function isOfStems({ from, to, first, last }: Stretch, isInk: InkTest, letterSize: number): boolean {
  const [near, far] = [Math.round(letterSize * BESIDE), Math.round(letterSize * OVER_SPACE)];
  let [inked, beside] = [0, 0];
  for (let a = from; a < to; a++) {
    if (!hasInk(a, first, last - 1, isInk)) continue;
    inked++;
    const isLeft = (reach: number): boolean => hasInk(a, first - reach, first - STEP, isInk);
    const isRight = (reach: number): boolean => hasInk(a, last + STEP - 1, last + reach, isInk);
    if ((isLeft(near) && isRight(far)) || (isRight(near) && isLeft(far))) beside++;
  }
  return beside > inked * MOST_BESIDE;
}

function cutBetween(row: Stretch, across: readonly Stretch[], isInk: InkTest): Stretch[] {
  const middle = (row.first + row.last) / 2;
  const cuts = across
    .filter(({ from, to, first, last }) => from <= middle && to >= middle && first > row.from && last < row.to)
    .sort((a, b) => a.first - b.first);
  const kept: Stretch[] = [];
  let from = row.from;
  for (const [at, to] of [...cuts.map(({ first, last }) => [first, last] as const), [row.to, row.to] as const]) {
    const { inked } = lookAt({ ...row, from, to: at }, isInk);
    const before = kept.at(-1);
    if (inked >= (at - from) * LEAST_SPECKS) {
      if (before?.to === from) kept[kept.length - 1] = { ...before, to };
      else kept.push({ ...row, from, to });
    }
    from = to;
  }
  return kept;
}

interface Reach {
  /** The rulings that a ruling may be drawn on to. */
  readonly across: readonly Stretch[];
  readonly remains: Remains;
  readonly letterSize: number;
  /** A ruling is no thicker. */
  readonly thickest: number;
}

/**
 * Draws a ruling on, at both its ends, to the last ruling across that its remains lead to, and finds what is left of it
 * beyond cells that are merged.
 */
function reach(line: Stretch, { across, remains, letterSize, thickest }: Reach): Stretch[] {
  const middle = (line.first + line.last) / 2;
  const met = across
    .filter(({ from, to }) => from - letterSize <= middle && to + letterSize >= middle)
    .sort((a, b) => a.first - b.first);
  const isAt = (other: Stretch, end: number): boolean => end >= other.first - JOINT && end <= other.last + JOINT;
  const crossed = met.filter(({ first, last }) => last >= line.from - JOINT && first <= line.to + JOINT);
  const isCrossing = crossed.some(({ first, last }) => first > line.from + letterSize && last < line.to - letterSize);
  const isRuling = line.last - line.first <= thickest && (crossed.length >= LEAST_MET || isCrossing);
  const leads = (track: Stretch, end: number): boolean =>
    isRemains(track, remains, letterSize) ||
    (isRuling && !met.some((other) => isAt(other, end)) && isClear(track, remains.isInk, letterSize * LONGEST_LOST));
  const isStems = (track: Stretch): boolean => isOfStems(track, remains.isInk, letterSize);
  const found: Stretch[] = [];
  let open = line;
  let end = line.to;
  for (const next of met.filter(({ first }) => first > line.to + JOINT)) {
    const track = { ...line, from: end, to: next.first };
    if (leads(track, end) && !(end > open.to && isStems(track))) {
      if (end > open.to) {
        found.push(open);
        open = { ...line, from: end, to: next.last };
      } else open = { ...open, to: next.last };
    }
    end = next.last;
  }
  found.push(open);
  return reachBack(found, met.filter(({ last }) => last < line.from - JOINT).toReversed(), { leads, isStems });
}

/** The same to the other end, of which the first piece is nearest. */
function reachBack(
  found: readonly Stretch[],
  met: readonly Stretch[],
  {
    leads,
    isStems,
  }: { readonly leads: (track: Stretch, end: number) => boolean; readonly isStems: (track: Stretch) => boolean },
): Stretch[] {
  const [line, ...rest] = found;
  if (!line) return [];
  const before: Stretch[] = [];
  let open = line;
  let end = line.from;
  for (const next of met) {
    const track = { ...line, from: next.last, to: end };
    if (leads(track, end) && !(end < open.from && isStems(track))) {
      if (end < open.from) {
        before.push(open);
        open = { ...line, from: next.first, to: end };
      } else open = { ...open, from: next.first };
    }
    end = next.first;
  }
  return [...before, open, ...rest];
}

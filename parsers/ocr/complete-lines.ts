import type { GrayRaster } from './raster.ts';
import type { RulingLine } from './ruling-lines.ts';

/** The lengths below are given for the letters, as in the search for rulings. */
interface LineSearch {
  readonly letterSize: number;
  readonly threshold: number;
}

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

/** Ink so far beyond the track belongs to a letter. Pixels. */
const BEYOND = 3;

/**
 * A ruling that ends in the open, up to so many letter heights before one that it would meet, ends there: a seal was taken
 * out. It meets so many others before: the underline of a word in a narrow cell meets none.
 */
const OPEN_END = 4;
const LEAST_MET = 2;

/** A ruling that ends so near another meets it. Pixels. */
const JOINT = 3;

/** Lines along which a ruling is followed: the rows of the picture for a level one, its columns for an upright one. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

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
  if (level.length === 0 || upright.length === 0) return lines;
  const along = inkAlong(raster, search.threshold, 'horizontal');
  const down = inkAlong(raster, search.threshold, 'vertical');
  const rows = bridge(level, along, search.letterSize);
  const columns = bridge(upright, down, search.letterSize).flatMap((line) =>
    reach(line, rows, down, search.letterSize),
  );
  const reached = rows.flatMap((line) => reach(line, columns, along, search.letterSize));
  const drawn = columns.flatMap((line) => reach(line, reached, down, search.letterSize));
  return [...joinOverlapping(reached).map(toLevel), ...joinOverlapping(drawn).map(toUpright)];
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

type InkTest = (along: number, across: number) => boolean;

function inkAlong({ width, height, data }: GrayRaster, threshold: number, kind: RulingLine['kind']): InkTest {
  const [step, over, limit] = kind === 'horizontal' ? [1, width, height] : [width, 1, width];
  return (along, across) => across >= 0 && across < limit && (data[along * step + across * over] ?? 255) < threshold;
}

/** Pieces that follow each other in one track become one where there is ink between them. */
function bridge(pieces: readonly Stretch[], isInk: InkTest, letterSize: number): Stretch[] {
  const joined: Stretch[] = [];
  for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
    const at = joined.findLastIndex((open) => isInTrack(open, piece));
    const open = joined[at];
    if (open && isRemains(between(open, piece), isInk, letterSize)) joined[at] = around(open, piece);
    else joined.push(piece);
  }
  return joined;
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
function isRemains(track: Stretch, isInk: InkTest, letterSize: number): boolean {
  const { inked, crossed, blank } = lookAt(track, isInk);
  const length = track.to - track.from;
  return (
    inked >= length * LEAST_INK && crossed <= length * MOST_CROSSED && blank <= Math.max(letterSize * LONGEST_BLANK, 1)
  );
}

/** On how much of a track there is ink, on how much of it ink that reaches beyond, and its longest stretch without its own. */
function lookAt(
  { from, to, first, last }: Stretch,
  isInk: InkTest,
): { readonly inked: number; readonly crossed: number; readonly blank: number } {
  let [inked, crossed, blank, start] = [0, 0, 0, from];
  for (let a = from; a < to; a++) {
    if (isInk(a, first - BEYOND) || isInk(a, last - 1 + BEYOND)) crossed++;
    else if (hasInk(a, first - 1, last, isInk)) {
      inked++;
      start = a + 1;
    }
    blank = Math.max(blank, a + 1 - start);
  }
  return { inked, crossed, blank };
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

function hasInk(along: number, first: number, last: number, isInk: InkTest): boolean {
  for (let c = first; c <= last; c++) if (isInk(along, c)) return true;
  return false;
}

/**
 * Draws a ruling on, at both its ends, to the last ruling across that its remains lead to, and finds what is left of it
 * beyond cells that are merged.
 */
function reach(line: Stretch, across: readonly Stretch[], isInk: InkTest, letterSize: number): Stretch[] {
  const middle = (line.first + line.last) / 2;
  const met = across
    .filter(({ from, to }) => from - letterSize <= middle && to + letterSize >= middle)
    .sort((a, b) => a.first - b.first);
  const isAt = (other: Stretch, end: number): boolean => end >= other.first - JOINT && end <= other.last + JOINT;
  const isRuling =
    met.filter(({ first, last }) => last >= line.from - JOINT && first <= line.to + JOINT).length >= LEAST_MET;
  const leads = (track: Stretch, end: number): boolean =>
    isRemains(track, isInk, letterSize) ||
    (isRuling && !met.some((other) => isAt(other, end)) && isBlank(track, isInk, letterSize * OPEN_END));
  const found: Stretch[] = [];
  let open = line;
  let end = line.to;
  for (const next of met.filter(({ first }) => first > line.to + JOINT)) {
    if (leads({ ...line, from: end, to: next.first }, end)) {
      if (end > open.to) {
        found.push(open);
        open = { ...line, from: end, to: next.last };
      } else open = { ...open, to: next.last };
    }
    end = next.last;
  }
  found.push(open);
  return reachBack(found, met.filter(({ last }) => last < line.from - JOINT).toReversed(), leads);
}

/** The same to the other end, of which the first piece is nearest. */
function reachBack(
  found: readonly Stretch[],
  met: readonly Stretch[],
  leads: (track: Stretch, end: number) => boolean,
): Stretch[] {
  const [line, ...rest] = found;
  if (!line) return [];
  const before: Stretch[] = [];
  let open = line;
  let end = line.from;
  for (const next of met) {
    if (leads({ ...line, from: next.last, to: end }, end)) {
      if (end < open.from) {
        before.push(open);
        open = { ...line, from: next.first, to: end };
      } else open = { ...open, from: next.first };
    }
    end = next.first;
  }
  return [...before, open, ...rest];
}

function isBlank(track: Stretch, isInk: InkTest, longest: number): boolean {
  const { inked, crossed } = lookAt(track, isInk);
  return track.to - track.from <= longest && inked + crossed === 0;
}

import { medianOf } from '../median.ts';
import { type GrayRaster, type PixelBox, WHITE } from './raster.ts';
import type { RulingLine } from './ruling-lines.ts';

/** A streak is told by a piece of so many letter heights that the picture holds whole. */
const LONGEST_PIECE = 14;
/**
 * It runs over so much of the page: dirt on the glass along the way of the sheet; across it what a bad line of a fax leaves,
 * from edge to edge, where no ruling is drawn …
 */
const LEAST_SPAN = { along: 0.6, across: 0.95 };
/** … and leaves the table that it crosses at both sides, by so many letter heights. */
const BEYOND = 4;
/** The uprights of a table meet so many of its level lines at least. */
const LEAST_MET = 2;
/** Sheets that were scanned askew have streaks that run askew to their lines. Pixels across in one along. */
const STEEPEST = 0.04;
/** Its pieces stand so near to one line. Pixels. */
const NEAR = 3;

/** Its shade is taken from so many pixels in its middle and compared with that of the paper so far beside it. */
const HALF_WIDTH = 1;
const BESIDE = [4, 5] as const;
/** A streak is so much darker than the paper, over so many letter heights: more than the stem of a letter is high. */
const LEAST_SHADE = 8;
const MOST_SHADE = 15;
const WINDOW = 3.2;
/** Where it is so many times as dark as around there, it is the stem of a letter that it runs in. */
const COVERED = 2;
const FAR = 3;

/** What tells a streak from a ruling; lengths are given for the letters. */
interface StreakSearch {
  /** Height of the page's letters in pixels. */
  readonly letterSize: number;
  /** What is darker is ink. */
  readonly threshold: number;
  /** Along the way in which the sheet ran over the scanner's glass, on the upright page, or across it. */
  readonly kind: RulingLine['kind'];
  readonly way: keyof typeof LEAST_SPAN;
}

/** A streak along the rows or columns of the picture. */
interface Streak {
  readonly from: number;
  readonly to: number;
  /** Where its middle lies across, at each place along it. */
  readonly middleAt: (along: number) => number;
  readonly pieces: readonly RulingLine[];
}

export interface WithoutStreaks {
  readonly gray: GrayRaster;
  readonly lines: readonly RulingLine[];
  /** Where streaks ran, in boxes so short that they hold little else. */
  readonly streaks: readonly PixelBox[];
}

/**
 * Takes out the streaks that dirt on the glass of a scanner, or a bad line, draws through a whole sheet, text and tables alike. A streak is
 * no ruling: it runs on beyond the table where all others end.
 */
export function withoutStreaks(raster: GrayRaster, lines: readonly RulingLine[], search: StreakSearch): WithoutStreaks {
  const walk = walkOf(raster, search);
  const pieces = lines.filter((line) => line.kind === search.kind);
  const free = new Set(pieces);
  const streaks = [...pieces]
    .sort((a, b) => lengthOf(b) - lengthOf(a))
    .flatMap((piece): Streak[] => {
      if (!free.has(piece) || lengthOf(piece) < LONGEST_PIECE * search.letterSize) return [];
      const streak = followStreak(piece, pieces, walk);
      if (streak.to - streak.from < LEAST_SPAN[search.way] * walk.length || !leavesTable(streak, lines, search))
        return [];
      for (const part of streak.pieces) free.delete(part);
      return [streak];
    });
  if (streaks.length === 0) return { gray: raster, lines, streaks: [] };
  const data = Uint8Array.from(raster.data);
  for (const streak of streaks) eraseStreak(data, streak, walk);
  const kept = lines.filter((line) => line.kind !== search.kind || free.has(line));
  return { gray: { ...raster, data }, lines: kept, streaks: streaks.flatMap((streak) => boxesOf(streak, search)) };
}

/** The boxes of a streak are so long, in letter heights. */
const BOX_LENGTH = 3;

function boxesOf({ from, to, middleAt }: Streak, { kind, letterSize }: StreakSearch): PixelBox[] {
  const length = Math.max(1, Math.round(BOX_LENGTH * letterSize));
  return Array.from({ length: Math.ceil((to - from) / length) }, (_, i) => {
    const start = from + i * length;
    const end = Math.min(to, start + length);
    const middles = [middleAt(start), middleAt(end)];
    const [first, last] = [Math.min(...middles) - HALF_WIDTH, Math.max(...middles) + HALF_WIDTH + 1];
    return kind === 'vertical'
      ? { left: first, right: last, top: start, bottom: end }
      : { left: start, right: end, top: first, bottom: last };
  });
}

/** The picture along the streaks and across them. */
interface Walk extends StreakSearch {
  readonly length: number;
  readonly breadth: number;
  readonly shadeAt: (along: number, across: number) => number;
  readonly indexOf: (along: number, across: number) => number;
}

function walkOf({ width, height, data }: GrayRaster, search: StreakSearch): Walk {
  const isUpright = search.kind === 'vertical';
  const indexOf = (along: number, across: number): number =>
    isUpright ? along * width + across : across * width + along;
  const breadth = isUpright ? width : height;
  const shadeAt = (along: number, across: number): number =>
    across >= 0 && across < breadth ? (data[indexOf(along, across)] ?? WHITE) : WHITE;
  return { ...search, length: isUpright ? height : width, breadth, shadeAt, indexOf };
}

/** A line as a stretch along the streaks: from where to where, and across from first to last. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

function stretchOf({ left, top, right, bottom }: RulingLine, kind: RulingLine['kind']): Stretch {
  return kind === 'vertical'
    ? { from: top, to: bottom, first: left, last: right }
    : { from: left, to: right, first: top, last: bottom };
}

function lengthOf(line: RulingLine): number {
  const { from, to } = stretchOf(line, line.kind);
  return to - from;
}

/** The streak that a piece is of: all pieces on its line, and what is left of it before and after them. */
function followStreak(piece: RulingLine, pieces: readonly RulingLine[], walk: Walk): Streak {
  const middleAt = fitLine(piece, walk);
  const own = pieces.filter((other) => {
    const { from, to, first, last } = stretchOf(other, walk.kind);
    return Math.abs((first + last - 1) / 2 - middleAt((from + to) / 2)) <= NEAR;
  });
  const stretches = own.map((other) => stretchOf(other, walk.kind));
  let from = Math.min(...stretches.map((stretch) => stretch.from));
  let to = Math.max(...stretches.map((stretch) => stretch.to));
  const window = Math.round(WINDOW * walk.letterSize);
  while (from > 0 && isStreaked(from - window, from, middleAt, walk)) from = Math.max(0, from - window);
  while (to < walk.length && isStreaked(to, to + window, middleAt, walk)) to = Math.min(walk.length, to + window);
  return { from, to, middleAt, pieces: own };
}

/** The straight line through the darkest pixels of a piece. */
function fitLine(piece: RulingLine, { kind, shadeAt }: Walk): (along: number) => number {
  const { from, to, first, last } = stretchOf(piece, kind);
  const half = Math.floor((to - from) / 2);
  const meanOf = (start: number, end: number): number => {
    const places: number[] = [];
    for (let along = start; along < end; along++) {
      let darkest = first;
      for (let across = first; across < last; across++)
        if (shadeAt(along, across) < shadeAt(along, darkest)) darkest = across;
      places.push(darkest);
    }
    return medianOf(places);
  };
  const [before, after] = [meanOf(from, from + half), meanOf(to - half, to)];
  const slope = Math.max(-STEEPEST, Math.min(STEEPEST, (after - before) / Math.max(1, to - from - half)));
  const start = before - (slope * half) / 2;
  return (along) => start + slope * (along - from);
}

/** How much darker the streak is than the paper on both its sides; null beside ink, where a letter may cross it. */
function shadeOf(along: number, middle: number, { shadeAt, threshold }: Walk): number | null {
  let beside = 0;
  for (const reach of BESIDE) {
    const [before, after] = [shadeAt(along, middle - reach), shadeAt(along, middle + reach)];
    if (Math.min(before, after) < threshold) return null;
    beside += before + after;
  }
  let own = 0;
  for (let across = middle - HALF_WIDTH; across <= middle + HALF_WIDTH; across++) own += shadeAt(along, across);
  return beside / (2 * BESIDE.length) - own / (2 * HALF_WIDTH + 1);
}

function isStreaked(from: number, to: number, middleAt: (along: number) => number, walk: Walk): boolean {
  const shades: number[] = [];
  for (let along = Math.max(0, from); along < Math.min(walk.length, to); along++) {
    const shade = shadeOf(along, Math.round(middleAt(along)), walk);
    if (shade !== null) shades.push(shade);
  }
  return meanShade(shades) >= LEAST_SHADE;
}

/** The stem of a letter counts for no more than a pale streak. */
function meanShade(shades: readonly number[]): number {
  if (shades.length === 0) return 0;
  return shades.reduce((sum, shade) => sum + Math.max(-MOST_SHADE, Math.min(MOST_SHADE, shade)), 0) / shades.length;
}

/** Does it run on, at both its ends, where the lines that it crosses and the uprights of their table have ended? */
function leavesTable(streak: Streak, lines: readonly RulingLine[], { kind, letterSize }: StreakSearch): boolean {
  const levels = lines
    .filter((line) => line.kind !== kind)
    .map((line) => stretchOf(line, kind))
    // the dark edge of a copy is no ruling
    .filter(({ from, to }) => to - from <= letterSize);
  const meets = ({ first, last, from, to }: Stretch, other: Stretch): boolean =>
    other.first - letterSize <= last && other.last + letterSize >= first && other.to > from && other.from < to;
  const across = levels.filter((level) => {
    const middle = streak.middleAt((level.from + level.to) / 2);
    return meets({ from: streak.from, to: streak.to, first: middle, last: middle }, level);
  });
  const beside = lines
    .filter((line) => line.kind === kind && !streak.pieces.includes(line))
    .map((line) => stretchOf(line, kind))
    .filter((upright) => levels.filter((level) => meets(upright, level)).length >= LEAST_MET);
  const starts = [...across, ...(beside.length > 0 ? [{ from: medianOf(beside.map(({ from }) => from)) }] : [])];
  const ends = [...across, ...(beside.length > 0 ? [{ to: medianOf(beside.map(({ to }) => to)) }] : [])];
  const slack = BEYOND * letterSize;
  return starts.every(({ from }) => streak.from <= from - slack) && ends.every(({ to }) => streak.to >= to + slack);
}

/** Paints the streak in the shade of the paper beside it, except where a letter crosses or covers it or it has faded out. */
function eraseStreak(data: Uint8Array, { from, to, middleAt }: Streak, walk: Walk): void {
  const half = Math.round((WINDOW * walk.letterSize) / 2);
  const shades = Array.from({ length: to - from }, (_, i) => shadeOf(from + i, Math.round(middleAt(from + i)), walk));
  shades.forEach((shade, i) => {
    if (shade === null) return;
    const around = (reach: number): number[] =>
      shades.slice(Math.max(0, i - reach), i + reach).filter((other) => other !== null);
    if (meanShade(around(half)) < LEAST_SHADE) return;
    if (shade > COVERED * Math.max(LEAST_SHADE, medianOf(around(half * FAR)))) return;
    paintPaper(data, from + i, Math.round(middleAt(from + i)), walk);
  });
}

function paintPaper(data: Uint8Array, along: number, middle: number, { shadeAt, indexOf, breadth }: Walk): void {
  const [reach] = BESIDE;
  const paper = Math.min(shadeAt(along, middle - reach), shadeAt(along, middle + reach));
  for (let across = Math.max(0, middle - reach + 1); across < Math.min(breadth, middle + reach); across++)
    data[indexOf(along, across)] = Math.max(shadeAt(along, across), paper);
}

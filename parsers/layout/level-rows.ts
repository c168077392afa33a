import type { Ruling } from '../../schemas/model/geometry.ts';
import type { Word } from '../../schemas/model/page-layout.ts';
import type { Line } from './line.ts';
import { centreOf, groupLines, stretchesOf } from './line.ts';
import type { RowOfPrint } from './shared-titles.ts';

/** They begin and end within this. Points. */
export const SAME_END = 5;
/** Lines nearer to each other than this are one. Points. */
export const LEAST_ROW = 3;
/** So many rows in columns say where these are, however many others there are. */
const ENOUGH_ROWS = 4;
/** Height of small letters. In type sizes. */
const X_HEIGHT = 0.6;

export function isSameLength(a: Ruling, b: Ruling): boolean {
  return Math.abs(a.from - b.from) < SAME_END && Math.abs(a.to - b.to) < SAME_END;
}

/** Of places in a row, those further than this from the one before. Points. */
export function withoutNear(places: readonly number[], within: number): number[] {
  const sorted = [...places].sort((a, b) => a - b);
  return sorted.filter((place, at) => at === 0 || place - (sorted[at - 1] ?? 0) > within);
}

/**
 * The rows that level lines part. Where the last of them is the whole body of a table, below a head alone, its lines of
 * print are rows: they say where there is white, and which of them run across it.
 */
export function rowsBetween(
  cuts: readonly Ruling[],
  words: readonly Word[],
  hasBody = cuts.length === 2,
): RowOfPrint[] {
  return cuts.slice(1).flatMap((level, index) => {
    const above = cuts[index] ?? level;
    if (level.at - above.at <= LEAST_ROW) return [];
    const isBody = hasBody && index === cuts.length - 2;
    return isBody ? linesOfPrint(above, level, words) : [rowBetween(above, level, words)];
  });
}

export function linesBetween(above: Ruling, below: Ruling, words: readonly Word[]): Line[] {
  return groupLines(
    words.filter((word) => isBetween(word, above.at, below.at)),
    0,
  );
}

function rowBetween(above: Ruling, below: Ruling, words: readonly Word[]): RowOfPrint {
  const own = words.filter((word) => isBetween(word, above.at, below.at) && !isScrap(word));
  return { top: above.at, bottom: below.at, stretches: groupLines(own, 0).flatMap(stretchesOf) };
}

/** A row of several lines, each for itself: from the middle above it to the middle below. */
function linesOfPrint(above: Ruling, below: Ruling, words: readonly Word[]): RowOfPrint[] {
  const lines = linesBetween(above, below, words);
  const tops = lines.map((line, at) => {
    const before = lines[at - 1];
    return before ? (before.baseline + line.baseline - line.size * X_HEIGHT) / 2 : above.at;
  });
  return lines.map((line, at) => ({
    top: tops[at] ?? above.at,
    bottom: tops[at + 1] ?? below.at,
    stretches: stretchesOf(line),
  }));
}

// "=>" | "|" | "~": what a scan takes a stroke of a pen for
const SCRAP = /^[^\p{L}\p{N}+\-–…."”%≥≤><✓√×●•]+$/u;

function isScrap({ text, confidence }: Word): boolean {
  return confidence !== null && SCRAP.test(text);
}

/** In the middle of two rows a title stands on the line between them: it is of the upper one. */
export function isBetween(word: Word, top: number, bottom: number): boolean {
  const y = centreOf(word.box)[1];
  return y > top && y <= bottom;
}

/** "A. Chỉ tiêu đầu vào": a row with nothing beside its words heads a group and says nothing of columns, where most rows do. */
export function partedRows(rows: readonly RowOfPrint[]): readonly RowOfPrint[] {
  const parted = rows.filter(({ stretches }) => stretches.length > 1);
  return 2 * parted.length > rows.length || parted.length >= ENOUGH_ROWS ? parted : rows;
}

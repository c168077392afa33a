import type { Ruling } from '../../schemas/model/geometry.ts';
import type { Word } from '../../schemas/model/page-layout.ts';
import { medianOf } from '../median.ts';
import type { Frame, Line } from './line.ts';
import { MIN_WHITE, stretchesOf } from './line.ts';

/** So many rows have print on both sides of a white that parts columns below one title. */
const FEWEST_ROWS = 2;

/** Columns that stand below one title of a head: where that title's column is parted, and from where on. */
export interface StackedColumns {
  /** The column that the title has for itself. */
  readonly column: Frame;
  /** The white between the columns below it. */
  readonly whites: readonly Frame[];
  /** Where the title ends and what is below it begins. Points. */
  readonly level: number;
}

/** What all lines leave white between their words. */
export function whitesOf(lines: readonly Line[]): Frame[] {
  const stretches = lines.flatMap(stretchesOf).sort((a, b) => a.left - b.left);
  const least = MIN_WHITE * (lines[0]?.size ?? 0);
  const whites: Frame[] = [];
  let right = stretches[0]?.right ?? 0;
  for (const stretch of stretches) {
    if (stretch.left - right >= least) whites.push({ left: right, right: stretch.left });
    right = Math.max(right, stretch.right);
  }
  return whites;
}

/**
 * "Năm 2025" above "Số lượng | Kinh phí": a title over several columns hides the white between them, which the lines of the head
 * below it and the rows leave. `columns` are those that all lines of the head leave white between.
 */
export function findStackedColumns(
  head: readonly Line[],
  body: readonly Line[],
  columns: readonly Frame[],
): StackedColumns[] {
  const found = columns.flatMap((column) => {
    const own = head.map((line) => within(line, column));
    const rows = body.map((line) => within(line, column));
    for (let at = 1; at < own.length; at++) {
      const [above, below] = [own.slice(0, at).filter(hasWords), own.slice(at).filter(hasWords)];
      if (above.length === 0) continue;
      const titles = below.flatMap(({ words }) => words);
      const whites = whitesOf([...below, ...rows.filter(hasWords)]).filter(
        (white) => isParted(titles, white) && rows.filter(({ words }) => isParted(words, white)).length >= FEWEST_ROWS,
      );
      if (whites.length > 0) return [{ column, whites, level: levelBetween(above, below) }];
    }
    return [];
  });
  // Titles of one head end on one level.
  const level = medianOf(found.map((stack) => stack.level));
  return found.map((stack) => ({ ...stack, level }));
}

/** The lines that stacked columns lack: one below their title, one at each white from there on. */
export function ruleStackedColumns(stacks: readonly StackedColumns[], bottom: number): Ruling[] {
  return stacks.flatMap(({ column, whites, level }): Ruling[] => [
    { kind: 'horizontal', at: level, from: column.left, to: column.right },
    ...whites.map(({ left, right }): Ruling => ({ kind: 'vertical', at: (left + right) / 2, from: level, to: bottom })),
  ]);
}

function within(line: Line, { left, right }: Frame): Line {
  return { ...line, words: line.words.filter(({ box }) => box[0] >= left && box[2] <= right) };
}

const hasWords = (line: Line): boolean => line.words.length > 0;

function isParted(words: readonly Word[], { left, right }: Frame): boolean {
  return words.some(({ box }) => box[2] <= left + 1) && words.some(({ box }) => box[0] >= right - 1);
}

function levelBetween(above: readonly Line[], below: readonly Line[]): number {
  const bottom = Math.max(...above.flatMap(({ words }) => words.map(({ box }) => box[3])));
  const top = Math.min(...below.flatMap(({ words }) => words.map(({ box }) => box[1])));
  return (bottom + top) / 2;
}

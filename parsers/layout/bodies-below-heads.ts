import type { Ruling } from '../../schemas/model/geometry.ts';
import type { Word } from '../../schemas/model/page-layout.ts';
import { isSameLength, linesBetween, partedRows, rowsBetween, SAME_END, withoutNear } from './level-rows.ts';
import { opensHead } from './row-cuts.ts';
import type { RowOfPrint } from './shared-titles.ts';

/** A head that lends its columns has so many uprights between its ends. */
const MIN_INNER = 2;
/** Rows below it with print in several columns, at least. */
const MIN_PARTED = 2;
/** Edges of two cells side by side are one. Points. */
const ONE_EDGE = 4;

/** Print may stick out of its column by this. Points. */
const STICKS_OUT = 2;

/** The body of a table: level lines below a head whose uprights end with it, as those of shaded cells do. */
export interface HeadedBody {
  /** The line below the head, then those of the body. */
  readonly levels: readonly Ruling[];
  /** Where the uprights of the head stand, from left to right. */
  readonly columns: readonly number[];
}

/** The level lines that no upright crosses, below heads that uprights part. */
export function findBodiesBelowHeads(
  levels: readonly Ruling[],
  rulings: readonly Ruling[],
  words: readonly Word[],
): readonly HeadedBody[] {
  const uprights = rulings.filter(({ kind }) => kind === 'vertical');
  const crossed = rulings.filter((ruling) => ruling.kind === 'horizontal' && !levels.includes(ruling));
  return crossed.flatMap((cap) => {
    const inner = uprights.filter(({ at }) => at > cap.from + SAME_END && at < cap.to - SAME_END);
    const ending = inner.filter(({ to }) => Math.abs(to - cap.at) < SAME_END);
    const goesOn = inner.some(({ from, to }) => from < cap.at + SAME_END && to > cap.at + SAME_END);
    if (goesOn || ending.length < MIN_INNER) return [];
    const below = levels.filter((level) => level.at > cap.at + SAME_END && isSameLength(level, cap));
    const next = crossed.find(({ at, from, to }) => at > cap.at + SAME_END && from < cap.to && to > cap.from);
    const body = below.filter(({ at }) => next === undefined || at < next.at).sort((a, b) => a.at - b.at);
    const all = [cap, ...body];
    const parted = partedRows(rowsBetween(all, words)).filter(({ stretches }) => stretches.length > 1);
    return body.length === 0 || parted.length < MIN_PARTED
      ? []
      : [
          {
            levels: all,
            columns: withoutNear(
              ending.map(({ at }) => at),
              ONE_EDGE,
            ),
          },
        ];
  });
}

/** Columns of one table stand on the next page where they stood on the one before, within this. Points. */
const SAME_COLUMN = 12;

/**
 * The first level lines of a page that are as long as the table which the page before ends with, above rows that keep to
 * its columns and print no head of their own. `xs` are the edges of these columns.
 */
export function findCarriedBody(
  xs: readonly number[],
  levels: readonly Ruling[],
  words: readonly Word[],
): readonly HeadedBody[] {
  const [left, right] = [xs[0] ?? 0, xs.at(-1) ?? 0];
  const own = levels
    .filter(({ from, to }) => Math.abs(from - left) < SAME_COLUMN && Math.abs(to - right) < SAME_COLUMN)
    .sort((a, b) => a.at - b.at);
  const [first] = own;
  const columns = xs.slice(1, -1);
  if (!first || own.length < 2 || columns.length < MIN_INNER) return [];
  const rows = rowsBetween(own, words);
  const [head] = rows;
  const keepsTo = ({ stretches }: RowOfPrint): boolean =>
    columns.every((at) => !stretches.some((own) => own.left < at - STICKS_OUT && own.right > at + STICKS_OUT));
  const parted = partedRows(rows).filter(({ stretches }) => stretches.length > 1);
  const isBody = parted.length > 0 && parted.every(keepsTo);
  const opens =
    head !== undefined &&
    linesBetween(first, { ...first, at: head.bottom }, words).some((line) => opensHead(line, columns[0] ?? 0));
  return isBody && !opens ? [{ levels: own, columns }] : [];
}

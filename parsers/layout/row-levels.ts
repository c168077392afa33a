import type { Ruling } from '../../schemas/model/geometry.ts';
import type { Word } from '../../schemas/model/page-layout.ts';
import type { Grid, GridCell } from './grid.ts';
import type { Line } from './line.ts';
import { centreOf, groupLines } from './line.ts';
import {
  cutBetween,
  goesOnWithFigures,
  holdsFigures,
  numbersColumns,
  opensHead,
  opensRow,
  opensUnnumbered,
} from './row-cuts.ts';

/** Tables of fewer columns are as likely text in boxes. */
const MIN_COLUMNS = 3;
/** One ordinal alone opens the row that is drawn. */
const MIN_ROWS = 2;

/** Share of the ordinals that a scan may read as something else: "II" as "H". */
const MISREAD = 0.25;
/** … of so many letters at most. */
const SHORT = 3;

/** An ordinal nearer to a line of figures is theirs. In type sizes. */
const ONE_ROW = 1.1;

/** Draws the level lines between the rows of tables that have upright lines alone: where ordinals stand below each other in one cell. */
export function missingLevels(grids: readonly Grid[], words: readonly Word[]): readonly Ruling[] {
  return grids
    .filter((grid) => grid.columnCount >= MIN_COLUMNS)
    .flatMap((grid) => grid.cells.filter((cell) => cell.column === 0).flatMap((cell) => cutRow(grid, cell, words)));
}

function cutRow(grid: Grid, cell: GridCell, words: readonly Word[]): readonly Ruling[] {
  const [left, , right] = grid.box;
  const [, top, edge, bottom] = cell.box;
  const own = words.filter((word) => {
    const [x, y] = centreOf(word.box);
    return x > left && x < right && y > top && y < bottom;
  });
  // most rows have one ordinal: their lines need not be told apart
  if (own.filter((word) => word.box[0] < edge).length < MIN_ROWS) return [];
  const lines = groupLines(own, 0);
  const heads = lines.flatMap((line, at) => (opensHead(line, edge) ? [at] : []));
  // "Số" above "TT" is one head
  const first = lines.flatMap((line, at) =>
    line.words.some((word) => word.box[0] < edge) && (at === heads[0] || !heads.includes(at)) ? [at] : [],
  );
  const sure = first.filter((at) => {
    const line = lines[at];
    return line !== undefined && (opensRow(line, edge) || opensHead(line, edge));
  });
  const others = first.filter((at) => !sure.includes(at));
  const areMisread = others.every((at) => isShort(lines[at], edge)) && others.length <= MISREAD * first.length;
  if (
    sure.length < MIN_ROWS ||
    !areMisread ||
    isOneNumeral(
      sure.map((at) => lines[at]),
      edge,
    )
  )
    return [];
  const edges = grid.xs.slice(1, -1);
  const isBesideOrdinal = ({ baseline, size }: Line): boolean =>
    first.some((at) => Math.abs((lines[at]?.baseline ?? 0) - baseline) < size * ONE_ROW);
  const anchors = lines.flatMap((line, at) => {
    const isUnnumbered =
      (opensUnnumbered(line, edges) && !goesOnWithFigures(lines[at - 1], line)) ||
      numbersColumns(line) ||
      (holdsFigures(line, edges) && !isBesideOrdinal(line));
    return first.includes(at) || isUnnumbered ? [at] : [];
  });
  return cutBetween(lines, anchors).map((at) => ({ kind: 'horizontal', at, from: left, to: right }));
}

/** "I" above "I" is "II", cut where its column was too narrow for it. */
function isOneNumeral(lines: readonly (Line | undefined)[], edge: number): boolean {
  const ordinals = lines.map((line) => line?.words.find((word) => word.box[0] < edge)?.text);
  return ordinals.every((ordinal) => ordinal === ordinals[0]);
}

function isShort(line: Line | undefined, edge: number): boolean {
  const own = line?.words.filter((word) => word.box[0] < edge) ?? [];
  return own.length === 1 && own.every(({ text, confidence }) => confidence !== null && text.length <= SHORT);
}

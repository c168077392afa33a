import type { Box, Ruling } from '../../schemas/model/geometry.ts';
import type { Word } from '../../schemas/model/page-layout.ts';
import type { Grid, GridCell } from './grid.ts';
import type { Line } from './line.ts';
import { centreOf, groupLines } from './line.ts';
import { CELL_PADDING } from './margins.ts';
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

/** Two figures side by side. In type sizes. */
const FIGURE_WIDTH = 1.05;
/** So many numbers in cells of their own show that the rows are ruled. */
const FEWEST_RULED = 3;
/** The first number of two figures. */
const FIRST_OF_TWO = 10;

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
  const own = wordsIn([left, top, right, bottom], words);
  // most rows have one ordinal: their lines need not be told apart
  if (own.filter((word) => word.box[0] < edge).length < MIN_ROWS || isNextNumeral(grid, cell, words)) return [];
  const lines = groupLines(own, 0);
  const unnumbered = isBody(grid, cell) ? rowsOfFigures(lines, grid.xs) : [];
  if (unnumbered.length >= MIN_ROWS) return cutBetween(lines, unnumbered).map((at) => drawLevel(at, grid));
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
  return cutBetween(lines, anchors).map((at) => drawLevel(at, grid));
}

function drawLevel(at: number, { box }: Grid): Ruling {
  return { kind: 'horizontal', at, from: box[0], to: box[2] };
}

/** The last row of a grid, most of it: all that stands below a head. */
function isBody(grid: Grid, cell: GridCell): boolean {
  return cell.row + cell.rowSpan === grid.rowCount && 2 * (cell.box[3] - cell.box[1]) > grid.box[3] - grid.box[1];
}

/** "Doanh thu | Tỷ đồng | 850 | 340": the lines of rows that no number opens, where all figures stand in such; print alone. */
function rowsOfFigures(lines: readonly Line[], xs: readonly number[]): readonly number[] {
  const edges = [(xs[0] ?? 0) - 1, ...xs.slice(1, -1)];
  const isNumbered = lines.some((line) => opensRow(line, xs[1] ?? 0) || opensHead(line, xs[1] ?? 0));
  const isPrint = lines.every(({ words }) => words.every(({ confidence }) => confidence === null));
  if (isNumbered || !isPrint) return [];
  return lines.flatMap((line, at) => (opensUnnumbered(line, edges) ? [at] : []));
}

/** "I" above "I" is "II", "1" above "0" is 10, cut where the column was too narrow for it. */
function isOneNumeral(lines: readonly (Line | undefined)[], edge: number): boolean {
  const ordinals = lines.map((line) => line?.words.find((word) => word.box[0] < edge)?.text ?? '');
  const [first = '', second = ''] = ordinals;
  const areDigits = ordinals.length === 2 && /^\d{1,2}$/u.test(first) && /^\d$/u.test(second);
  return ordinals.every((ordinal) => ordinal === first) || (areDigits && Number(second) <= Number(first));
}

function wordsIn(box: Box, words: readonly Word[]): readonly Word[] {
  return words.filter((word) => {
    const [x, y] = centreOf(word.box);
    return x > box[0] && x < box[2] && y > box[1] && y < box[3];
  });
}

const sizesIn = (cell: GridCell, words: readonly Word[]): readonly number[] =>
  wordsIn(cell.box, words).map(({ size }) => size);

/** "1" above "2" below the row 11, or above the row 13, is 12. */
function isNextNumeral(grid: Grid, cell: GridCell, words: readonly Word[]): boolean {
  const numberIn = (one: GridCell): number => {
    const digits = groupLines(wordsIn(one.box, words), 0).map((line) => line.words.map(({ text }) => text).join(''));
    return digits.every((text) => /^\d{1,2}$/u.test(text)) ? Number(digits.join('')) : Number.NaN;
  };
  const number = numberIn(cell);
  if (Number.isNaN(number) || number < FIRST_OF_TWO) return false;
  const others = grid.cells.filter((other) => other.column === 0 && other !== cell);
  // where rows are ruled, a cell too narrow for both figures holds one number
  const isNarrow = cell.box[2] - cell.box[0] < FIGURE_WIDTH * Math.max(...sizesIn(cell, words)) + 2 * CELL_PADDING;
  if (isNarrow && others.filter((other) => numberIn(other) > 0).length >= FEWEST_RULED) return true;
  const above = others.find(({ row, rowSpan }) => row + rowSpan === cell.row);
  const below = others.find(({ row }) => row === cell.row + cell.rowSpan);
  return [above && numberIn(above) + 1, below && numberIn(below) - 1].includes(number);
}

function isShort(line: Line | undefined, edge: number): boolean {
  const own = line?.words.filter((word) => word.box[0] < edge) ?? [];
  return own.length === 1 && own.every(({ text, confidence }) => confidence !== null && text.length <= SHORT);
}

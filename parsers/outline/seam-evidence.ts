import { isCapitals } from '../vietnamese/fold.ts';
import type { Grid } from './grid.ts';

// 1 | 12. | I | 2.1
const NUMBERED = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVXLC]{1,6}|[A-ZĐ])[.)]?$/u;
/** So many numbered rows show how a table is numbered. */
const FEWEST_NUMBERED = 5;
/** So many filled cells show that a column has none that is empty. */
const FEWEST_FILLED = 6;

/** The rows above and below a page break, heads left out. */
export interface Seam {
  readonly above: Grid;
  readonly below: Grid;
}

const textOf = (row: Grid[number], column: number): string => row[column]?.text.trim() ?? '';

/** A heading that one cell fills, or that has nothing beside it. */
function isHeadingRow(row: Grid[number]): boolean {
  const texts = new Set(row.slice(1).flatMap((cell) => (cell && cell.text.trim() !== '' ? [cell] : [])));
  return texts.size <= 1;
}

/**
 * Is the first row below the break the rest of the row above it? In a table that numbers every row, each in a cell of its
 * own, a row without a number is: where a cell of it holds something, the cell above has begun it.
 */
export function isRestOfNumberedRow({ above, below }: Seam): boolean {
  const [last, first] = [above.at(-1), below[0]];
  if (!last || !first || textOf(first, 0) !== '' || !NUMBERED.test(textOf(last, 0))) return false;
  const filled = first.flatMap((_, column) => (textOf(first, column) === '' ? [] : [column]));
  // what is said again stands in a row of its own
  const isBegun = (column: number): boolean =>
    textOf(last, column) !== '' && textOf(last, column) !== textOf(first, column) && first[column]?.columnSpan === 1;
  const isTitle = filled.length === 1 && isCapitals(textOf(first, filled[0] ?? 0));
  if (filled.length === 0 || isTitle || !filled.every(isBegun)) return false;
  const others = [...above, ...below.slice(1)].filter((row) => !isHeadingRow(row));
  const isOwn = (row: Grid[number]): boolean => NUMBERED.test(textOf(row, 0)) && row[0]?.rowSpan === 1;
  return others.length >= FEWEST_NUMBERED && others.every(isOwn);
}

/** "5" above "6", "2.1" above "2.2": rows of one kind, of which the lower one is no heading. */
function isNumberedAlike(last: Grid[number], first: Grid[number]): boolean {
  const [above, below] = [textOf(last, 0), textOf(first, 0)];
  const depthOf = (label: string): number => label.split('.').filter((part) => part !== '').length;
  return /^\d/u.test(above) && /^\d/u.test(below) && depthOf(above) === depthOf(below) && !isCapitals(textOf(first, 1));
}

/**
 * The columns whose empty cell at the top of a page is the rest of a merged one: where cells are merged elsewhere, and none
 * else is empty.
 */
export function columnsGoingOn({ above, below }: Seam): ReadonlySet<number> {
  const [last, first] = [above.at(-1), below[0]];
  if (!last || !first || isHeadingRow(last) || !isNumberedAlike(last, first)) return new Set();
  const rows = [...above, ...below.slice(1)].filter((row) => !isHeadingRow(row) && isNumberedAlike(last, row));
  return new Set(
    first.flatMap((cell, column) => {
      if (column < 2 || textOf(first, column) !== '' || textOf(last, column) === '' || cell?.columnSpan !== 1)
        return [];
      const isMerged = rows.some((row) => (row[column]?.rowSpan ?? 1) > 1);
      const isFull = rows.length >= FEWEST_FILLED && rows.every((row) => textOf(row, column) !== '');
      return isMerged && isFull ? [column] : [];
    }),
  );
}

/**
 * The columns of merged cells whose text the page cut: what stands above and below it is together what another cell of the
 * column says ("UBND huyện" above "Hàm Thuận Nam").
 */
export function columnsCutInName({ above, below }: Seam): ReadonlySet<number> {
  const [last, first] = [above.at(-1), below[0]];
  if (!last || !first || !isNumberedAlike(last, first)) return new Set();
  return new Set(
    first.flatMap((cell, column) => {
      const [begun, rest] = [textOf(last, column), textOf(first, column)];
      if (column < 2 || begun === '' || rest === '' || cell?.columnSpan !== 1) return [];
      const whole = `${begun} ${rest}`;
      return [...above, ...below].some((row) => textOf(row, column) === whole) ? [column] : [];
    }),
  );
}

/** "1" at the foot of a page and "2" at the head of the next are the row 12 behind 11, whose narrow cell the page cut. */
export function isOrdinalCut({ above, below }: Seam): boolean {
  const ordinalOf = (row: Grid[number] | undefined): string => (row ? textOf(row, 0) : '');
  const [begun, rest] = [ordinalOf(above.at(-1)), ordinalOf(below[0])];
  if (!/^\d{1,2}$/u.test(begun) || !/^\d{1,2}$/u.test(rest)) return false;
  const neighbours = [Number(ordinalOf(above.at(-2))) + 1, Number(ordinalOf(below[1])) - 1];
  return Number(rest) !== Number(begun) + 1 || Number(begun) !== neighbours[0]
    ? neighbours.includes(Number(begun + rest))
    : false;
}

import { type Decimal, toNumber } from '../normalise/decimal.ts';
import { joinDigitGroups } from '../normalise/digit-groups.ts';
import { type DecimalMark, readNumber } from '../normalise/number.ts';
import { isEmptyCell } from '../vietnamese/empty-cell.ts';

/** So many rows that come out to the digit, in all of a table, are no accident. */
const FEWEST_RIGHT = 3;

// 14.928 | 1,5
const NUMBER = /^\d[\d.,]*$/u;

/** How many columns behind this one add up to it in every row; 0: none do. */
export function columnsAddingUp(rows: readonly (readonly string[])[], column: number): number {
  const marks: readonly DecimalMark[] = [',', '.'];
  return Math.max(...marks.map((mark) => countAddends(rows, column, mark)));
}

function countAddends(rows: readonly (readonly string[])[], column: number, mark: DecimalMark): number {
  const read = (text: string): Decimal | undefined =>
    NUMBER.test(text) ? readNumber(text, { column: mark, document: null })?.decimal : undefined;
  const numbers = rows
    .map((row) => row.slice(column).map((text) => (isEmptyCell(text) ? 0 : read(joinDigitGroups(text.trim())))))
    .filter(([whole]) => whole !== undefined && whole !== 0)
    .map((row) => row.map((value) => (typeof value === 'object' ? toNumber(value) : value)));
  if (numbers.length < FEWEST_RIGHT) return 0;
  const longest = Math.max(...numbers.map(({ length }) => length)) - 1;
  for (let count = 2; count <= longest; count += 1) {
    if (numbers.every((row) => isSum(row[0], row.slice(1, count + 1)))) return count;
  }
  return 0;
}

function isSum(whole: number | undefined, parts: readonly (number | undefined)[]): boolean {
  const known = parts.filter((part) => part !== undefined);
  if (whole === undefined || known.length < parts.length) return false;
  return Math.abs(known.reduce((sum, part) => sum + part, 0) - whole) < ROUNDING;
}

/** What floats lose. */
const ROUNDING = 0.0005;

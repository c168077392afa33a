import type { TableCell } from '../../schemas/model/document.ts';
import { isScanned } from '../../schemas/model/rich-text.ts';
import { type Grid, textAt } from './grid.ts';

// 1 | (2) | (5)=(3)+(4) | A | [3]
const COLUMN_NUMBER = /^[([]?(?:\d{1,2}|[A-H])[)\]]?(?:\s?=.{1,20})?$/u;

/** "1 2 3 4 7": a row that only numbers the columns. */
export function isNumberingRow(grid: Grid, row: number): boolean {
  const texts = (grid[row] ?? []).map((_, column) => textAt(grid, row, column)).filter((text) => text !== '');
  const isWhole =
    (texts.length >= 3 && texts.length >= (grid[row]?.length ?? 0) - 1) || (row > 0 && texts.join(' ') === '(1) (2)');
  const numbers = texts
    .map((text) => Number.parseInt(/\d+/u.exec(text)?.[0] ?? '', 10))
    .filter((n) => !Number.isNaN(n));
  const rises = (): boolean => numbers.every((number, i) => i === 0 || number > (numbers[i - 1] ?? 0));
  const isNumbered = isWhole && texts.every((text) => COLUMN_NUMBER.test(text)) && rises();
  return isNumbered || isScannedNumbering(grid[row] ?? []);
}

// (3) | G) | @) | () | (9: what a scan makes of numbers in brackets
const BRACKETED = /^(?:\(.{0,3}\)?|.{1,3}\))$/u;
/** So many columns that are numbered, in brackets, are no figures. */
const FEWEST_NUMBERS = 3;
/** A number in brackets, its signs read amiss, has no more characters. */
const LONGEST_COLUMN_NUMBER = 5;
/** This share of them keeps a bracket, or is the number of its column. */
const BRACKETED_SHARE = 0.6;
const PLACED_SHARE = 0.6;
// _(6)=(5)(4): how a column is reckoned
const RECKONED = /^[^\p{L}\d]{0,2}\d{1,2}[^\p{L}\d=]{0,2}=[^\p{L}]{1,20}$/u;
// Xã | Lượt: a word, however short
const SHORT_WORD = /^\p{L}{2}/u;

/** Numbers of columns that a scan read as something else of their length: "đ)", "(2)", "@)" and "(4)". */
function isScannedNumbering(cells: readonly (TableCell | null)[]): boolean {
  if (!cells.some((cell) => cell !== null && isScanned(cell))) return false;
  const texts = cells.map((cell) => cell?.text.trim() ?? '');
  const printed = texts.filter((text) => text !== '');
  const bracketed = printed.filter((text) => BRACKETED.test(text));
  if (!printed.every((text) => text.length <= LONGEST_COLUMN_NUMBER || RECKONED.test(text))) return false;
  // Two that are lost, or a digit read for another, leave the others in their places.
  const placed = texts.filter((text, at) => text.replace(/^\(|\)$/gu, '') === String(at + 1));
  const isMost =
    printed.length * 2 > texts.length &&
    placed.length >= PLACED_SHARE * printed.length &&
    !printed.some((text) => SHORT_WORD.test(text));
  if (isMost && placed.length >= FEWEST_NUMBERS) return true;
  return (
    printed.length >= texts.length - 1 &&
    texts.some((text, at) => text === `(${at + 1})`) &&
    bracketed.length >= Math.max(FEWEST_NUMBERS, BRACKETED_SHARE * printed.length)
  );
}

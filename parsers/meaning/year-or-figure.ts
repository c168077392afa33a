import type { OutlineRow } from '../../schemas/model/outline.ts';
import type { UnitReading } from '../normalise/unit-of-measure.ts';
import type { TableView } from './row-words.ts';
import { countedInHeader, countedInSubject, unitCell } from './table-units.ts';

// 2028 | ≥ 1950 | Tối thiểu 2175: may be a year as well as so many
const LIKE_YEAR =
  /^[\s≥≤<>=~]*(?:(?:tối thiểu|ít nhất|trên|dưới|hơn|gần|khoảng|đạt|(?:tăng|giảm)(?: thêm)?|không (?:quá|dưới|vượt quá|thấp hơn))\s)?(?:19|20|21)\d\d\s*$/iu;
// 450 | 12000 | 4328,5
const FIGURE = /^[\s≥≤<>=~]*\d[\d.,]*\s*$/u;

/** "2028" below "Số hộ", or of what the row counts in "Hộ": so many, and no year. `text` without white among its digits. */
export function isFigureLikeYear(
  text: string,
  unit: UnitReading | undefined,
  { view, row, column }: { readonly view: TableView; readonly row: OutlineRow; readonly column: number },
): boolean {
  if (!LIKE_YEAR.test(text)) return false;
  if (unit) return unit.kind !== 'time' && unit.kind !== 'rank';
  // "Năm" in the column of units, or a word that no unit is known by
  if (unitCell(view, row) !== null) return false;
  if (countedInSubject(view, row) !== undefined || countedInHeader(view, column) !== undefined) return true;
  return isColumnOfFigures(view, column);
}

/** Most of what stands in the column can be no years. */
function isColumnOfFigures({ table }: TableView, column: number): boolean {
  const figures = table.rows.map(({ cells }) => cells[column] ?? '').filter((cell) => FIGURE.test(cell));
  return figures.filter((cell) => LIKE_YEAR.test(cell)).length < figures.length / 2;
}

import type { RichText } from '../../schemas/model/document.ts';
import { EMPTY_TEXT } from '../../schemas/model/rich-text.ts';

type CellKind = 'ordinal' | 'value' | 'placeholder' | 'short' | 'long';
const KINDS: readonly CellKind[] = ['ordinal', 'value', 'placeholder', 'short', 'long'];

/** A cell of more characters than this is running text rather than a name or a value. */
const LONG_CELL = 90;

// I | 1 | 1.2 | 2.1.3. | a)
const ORDINAL = /^(?:[IVXLC]{1,6}(?:\.\d{1,3}){0,3}|\d{1,3}(?:\.\d{1,3}){0,4}|[a-zđ])[.)]?$/u;
// 100% | 14.928 | 2,5 | - 3
const VALUE = /^[-+≥≤<>]?\s?\d[\d.,]*\s?%?$/u;
// ... | …… | x | -
const PLACEHOLDER = /^(?:[.…]+|[xX-])$/u;

function kindOf(cell: RichText): CellKind | null {
  const text = cell.text.trim();
  if (text === '') return null;
  if (PLACEHOLDER.test(text)) return 'placeholder';
  if (ORDINAL.test(text)) return 'ordinal';
  if (VALUE.test(text)) return 'value';
  return text.length > LONG_CELL ? 'long' : 'short';
}

/** For each column, how often each kind of cell stands in it; learnt from the rows that are complete. */
export type ColumnProfile = readonly Readonly<Record<CellKind, number>>[];

export function profileColumns(rows: readonly (readonly RichText[])[], columnCount: number): ColumnProfile {
  const complete = rows.filter((row) => row.length === columnCount);
  return Array.from({ length: columnCount }, (_, column) => {
    const counts: Record<CellKind, number> = { ordinal: 0, value: 0, placeholder: 0, short: 0, long: 0 };
    for (const row of complete) {
      const cell = row[column];
      const kind = cell ? kindOf(cell) : null;
      if (kind) counts[kind]++;
    }
    return counts;
  });
}

/** Log-likelihood that a cell of this kind stands in this column, with one of each kind assumed beforehand. */
function likelihood(profile: ColumnProfile, column: number, kind: CellKind): number {
  const counts = profile[column];
  if (!counts) return Number.NEGATIVE_INFINITY;
  const total = KINDS.reduce((sum, each) => sum + counts[each], 0);
  return Math.log((counts[kind] + 1) / (total + KINDS.length));
}

const FIRST_LOOSE_COLUMN = 2;

/** How much better another column must fit before a cell leaves the place where it was written. */
const STAY_BONUS = 0.6;

/**
 * A row that lost some of its empty cells: puts each cell into the column where its kind is at home, in order. A cell
 * stays where it was written unless another column fits it better, and of equal columns the rightmost takes the last
 * cell, since it is the empty cells between that get lost.
 */
export function alignRow(row: readonly RichText[], profile: ColumnProfile): readonly RichText[] {
  const columnCount = profile.length;
  if (row.length >= columnCount) return row.slice(0, columnCount);
  const cells = row.flatMap((cell, at) => {
    const kind = kindOf(cell);
    return kind ? [{ cell, kind, at }] : [];
  });
  const places = placeCells(cells, profile);
  const aligned: RichText[] = Array.from({ length: columnCount }, () => EMPTY_TEXT);
  cells.forEach(({ cell }, i) => {
    const column = places[i];
    if (column !== undefined) aligned[column] = cell;
  });
  return aligned;
}

/** Each cell where it was written; what is missing stands at the end. */
export function padRow(row: readonly RichText[], columnCount: number): readonly RichText[] {
  return Array.from({ length: columnCount }, (_, column) => row[column] ?? EMPTY_TEXT);
}

function placeCells(
  cells: readonly { readonly kind: CellKind; readonly at: number }[],
  profile: ColumnProfile,
): readonly number[] {
  let best: { readonly score: number; readonly places: readonly number[] } = {
    score: Number.NEGATIVE_INFINITY,
    places: [],
  };
  // Ordinal and content are written first: what gets lost are empty cells behind them.
  const fixed = cells.filter((cell) => cell.at < FIRST_LOOSE_COLUMN).length;
  const search = (index: number, from: number, score: number, places: readonly number[]): void => {
    const cell = cells[index];
    if (!cell) {
      if (score >= best.score) best = { score, places };
      return;
    }
    const last = profile.length - (cells.length - index);
    for (let column = from; column <= last; column++) {
      const stay = column === cell.at ? STAY_BONUS : 0;
      search(index + 1, column + 1, score + likelihood(profile, column, cell.kind) + stay, [...places, column]);
    }
  };
  search(
    fixed,
    FIRST_LOOSE_COLUMN,
    0,
    cells.slice(0, fixed).map((cell) => cell.at),
  );
  return best.places;
}

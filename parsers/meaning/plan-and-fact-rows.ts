import type { OutlineRow, OutlineTable } from '../../schemas/model/outline.ts';
import { readHeadingPeriod, type YearSpan } from '../normalise/period.ts';
import { isPhrase, type PhraseSet, phraseSet } from '../vietnamese/phrases.ts';
import { PLANNED_HEADERS, REPORTED_HEADERS } from '../vocabulary/header-kinds.ts';
import { COMPARING_ROWS } from '../vocabulary/row-words.ts';
import { columnsOf, type TableView } from './row-words.ts';

const PLANNED = phraseSet(PLANNED_HEADERS);
const REPORTED = phraseSet(REPORTED_HEADERS);
const NO_GOALS = phraseSet([...REPORTED_HEADERS, ...COMPARING_ROWS]);
/** A cell that says only which figures stand beside it is no longer. Characters. */
const LONGEST_NAME = 30;
// Thực hiện | năm 2024; - Kế hoạch | 2025
const AROUND_NAME = /^[-–+•]\s?|\s(?:năm\s)?20\d\d$/giu;

const isNamed = (cell: string | null, phrases: PhraseSet): boolean =>
  cell !== null && cell.length <= LONGEST_NAME && isPhrase(cell.trim().replace(AROUND_NAME, ''), phrases);

const says = (row: OutlineRow, phrases: PhraseSet): boolean => row.cells.some((cell) => isNamed(cell, phrases));

/** "Thực hiện 2024", "Kế hoạch 2025" as rows below each place or criterion. */
export function hasPlannedRows({ rows }: OutlineTable): boolean {
  return rows.some((row) => says(row, PLANNED)) && rows.some((row) => says(row, NO_GOALS));
}

/** In such a table: what was done, what is reckoned from both, and what was planned for a year that is over. */
export function tellsNoGoal(row: OutlineRow, since: YearSpan | null): boolean {
  const years = says(row, PLANNED) ? yearsOf(row) : null;
  return says(row, NO_GOALS) || (years !== null && since !== null && years.endYear < since.startYear);
}

/** The years that such a row names: "Kế hoạch 2025". */
export function yearsOf(row: OutlineRow): YearSpan | null {
  const name = row.cells.find((cell) => isNamed(cell, PLANNED) || isNamed(cell, REPORTED));
  return name ? readHeadingPeriod(name) : null;
}

/** Says the row nothing of its own but that it is what is planned? */
export function isNamedAsPlan({ table }: TableView, row: OutlineRow): boolean {
  return columnsOf(table, 'content').some((at) => isNamed(row.cells[at] ?? null, PLANNED));
}

/** The row beside a planned one that tells what was done of the same; of several the last before it. */
export function factRowOf(view: TableView, row: OutlineRow): OutlineRow | undefined {
  if (!says(row, PLANNED)) return undefined;
  const { rows } = view.table;
  const others = rows.filter((other) => says(other, REPORTED) && isOfSame(view, other, row));
  const at = rows.indexOf(row);
  return others.findLast((other) => rows.indexOf(other) < at) ?? others[0];
}

/** Below the same row, and with the same words of their own. */
function isOfSame({ table }: TableView, a: OutlineRow, b: OutlineRow): boolean {
  const wordsOf = (row: OutlineRow): string =>
    columnsOf(table, 'content')
      .map((at) => row.cells[at] ?? null)
      .filter((cell) => !isNamed(cell, PLANNED) && !isNamed(cell, REPORTED))
      .join(' ');
  const areSiblings = a.parentRowId === b.parentRowId;
  // an unnumbered row details the numbered one above it
  const isNear = areSiblings || a.rowId === b.parentRowId || b.rowId === a.parentRowId;
  return isNear && wordsOf(a) === wordsOf(b) && (wordsOf(a) !== '' || (areSiblings && a.parentRowId !== null));
}

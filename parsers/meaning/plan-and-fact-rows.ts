import type { OutlineRow, OutlineTable } from '../../schemas/model/outline.ts';
import { isPhrase, type PhraseSet, phraseSet } from '../vietnamese/phrases.ts';
import { PLANNED_HEADERS, REPORTED_HEADERS } from '../vocabulary/header-kinds.ts';
import { COMPARING_ROWS } from '../vocabulary/row-words.ts';

const PLANNED = phraseSet(PLANNED_HEADERS);
const NO_GOALS = phraseSet([...REPORTED_HEADERS, ...COMPARING_ROWS]);
/** A cell that says only which figures stand beside it is no longer. Characters. */
const LONGEST_NAME = 30;
// Thực hiện | năm 2024
const YEAR = /\s(?:năm\s)?20\d\d$/iu;

const says = (row: OutlineRow, phrases: PhraseSet): boolean =>
  row.cells.some(
    (cell) => cell !== null && cell.length <= LONGEST_NAME && isPhrase(cell.trim().replace(YEAR, ''), phrases),
  );

/** "Thực hiện 2024", "Kế hoạch 2025" as rows below each place or criterion. */
export function hasPlannedRows({ rows }: OutlineTable): boolean {
  return rows.some((row) => says(row, PLANNED));
}

/** In such a table: what was done, and what is reckoned from both. */
export function tellsNoGoal(row: OutlineRow): boolean {
  return says(row, NO_GOALS);
}

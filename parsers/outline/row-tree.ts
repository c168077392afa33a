import type { TableBlock, TableCell } from '../../schemas/model/document.ts';
import { type ColumnRole, type OutlineRow, UNIT_ROLES } from '../../schemas/model/outline.ts';
import { plainText } from '../vietnamese/fold.ts';
import { beginsWith, phraseSet } from '../vietnamese/phrases.ts';
import { NOTE_STARTS, SUMMARY_ENDS, SURE_TOTAL_STARTS, TOTAL_STARTS, WHOLE_AREAS } from '../vocabulary/row-words.ts';
import type { Grid } from './grid.ts';
import { opensWithWhom } from './of-whom.ts';
import { RANKS, type RowOrdinal, readInnerOrdinal, readOrdinal } from './row-ordinal.ts';
import { isTimeHeading } from './time-heading.ts';

interface DraftRow {
  readonly gridRow: number;
  readonly ordinal: RowOrdinal | null;
  readonly cells: readonly (string | null)[];
  readonly anchors: readonly (TableCell | null)[];
  readonly startsHere: readonly boolean[];
  kind: OutlineRow['kind'];
  parent: number;
  level: number;
}

/** With their diacritics: "Công tác" is no "Cộng". */
const NOTES = phraseSet(NOTE_STARTS);
const TOTALS = TOTAL_STARTS.map((phrase) => phrase.toLowerCase());
const SUMMARIES = SUMMARY_ENDS.map(plainText);
const SURE_TOTALS = SURE_TOTAL_STARTS.map((phrase) => phrase.toLowerCase());
const AREAS = WHOLE_AREAS.map((phrase) => phrase.toLowerCase());

/** A row that adds up says little else. Characters. */
const TOTAL_LENGTH = 70;

function ordinalOf(cells: readonly (string | null)[], roles: readonly ColumnRole[]): RowOrdinal | null {
  // a code may stand in two columns below one header: "1" in the first, "1.1" in the second
  const own = cells.findLast((text, column) => text !== null && roles[column] === 'ordinal');
  if (own) return readOrdinal(own) ?? readInnerOrdinal(own);
  const content = roles.findIndex((role) => role === 'content' || role === 'target' || role === 'task');
  const text = content >= 0 ? cells[content] : null;
  return text ? readInnerOrdinal(text) : null;
}

const LABELS_ROW: readonly ColumnRole[] = ['ordinal', 'content'];
export const SAYS_WHO_AND_WHEN: readonly ColumnRole[] = [...UNIT_ROLES, 'deadline'];

/** Columns of a row that hold something of its own beside ordinal and content. */
function ownColumns(row: DraftRow, roles: readonly ColumnRole[]): readonly number[] {
  return row.cells.flatMap((text, column) =>
    text !== null && row.startsHere[column] && !LABELS_ROW.includes(roles[column] ?? 'other') ? [column] : [],
  );
}

/** One cell over ordinal, content and the rest heads a group. */
function isBanner(row: DraftRow): boolean {
  const cells = new Set(row.anchors.filter((cell): cell is TableCell => cell !== null && cell.text.trim() !== ''));
  const [only] = cells;
  return cells.size === 1 && only !== undefined && only.columnSpan > 1 && only.columnSpan >= row.anchors.length - 1;
}

/** A cell that spans columns of other roles is a heading even where the ordinal stands beside it. */
function isWideHeading(row: DraftRow, roles: readonly ColumnRole[]): boolean {
  const rest = row.anchors.filter(
    (cell, column) => cell !== null && cell.text.trim() !== '' && roles[column] !== 'ordinal',
  );
  const cells = new Set(rest);
  const [only] = cells;
  return (
    cells.size === 1 &&
    only !== null &&
    only !== undefined &&
    only.columnSpan >= 3 &&
    only.columnSpan >= row.anchors.length - 1
  );
}

/** "Ghi chú: …" in a row of its own: no entry, and below no other. */
function isNote(row: DraftRow): boolean {
  const texts = new Set(row.cells.filter((text) => text !== null));
  const [only] = texts;
  return texts.size === 1 && row.ordinal === null && only !== undefined && beginsWith(only, NOTES);
}

/** A dash, or a speck that a scan took for one, says nothing. */
const saysSomething = (text: string | null): boolean => text !== null && /[\p{L}\p{N}]/u.test(text);

const hasNumber = (text: string): boolean => /\d/u.test(text.replace(/^[\dIVX.]+\s/u, ''));

/** In a table where this share of the rows says who or when, one that says neither heads others. */
const HABITUALLY_FILLED = 0.75;

interface TableHabit {
  /** Share of the rows below the outermost groups that say who or when. */
  readonly filled: number;
  /** Share of the rows that say anything beside what they are of. */
  readonly said: number;
  readonly isNumbered: boolean;
}

function isGroup(rows: readonly DraftRow[], at: number, roles: readonly ColumnRole[], habit: TableHabit): boolean {
  const row = rows[at];
  if (!row) return false;
  if (isNote(row) || isBanner(row) || isWideHeading(row, roles)) return true;
  const contentText = row.cells.find((text, column) => text !== null && roles[column] !== 'ordinal') ?? null;
  if (contentText === null) return isHeadingInNumbers(row, rows[at + 1]);
  const bare = row.cells.every(
    (text, column) =>
      !saysSomething(text) ||
      !row.startsHere[column] ||
      LABELS_ROW.includes(roles[column] ?? 'other') ||
      row.anchors[column] === row.anchors[roles.indexOf('content')],
  );
  const next = rows[at + 1];
  const opens =
    next !== undefined && next.ordinal !== null && row.ordinal !== null && next.ordinal.rank > row.ordinal.rank;
  if (row.ordinal !== null && row.ordinal.rank <= RANKS.roman)
    return (
      bare || (opens && (!saysWhoOrWhen(row, roles) || handsDown(rows, at, roles))) || isScoreGroup(row, opens, roles)
    );
  if (!bare) return isScoreGroup(row, opens, roles) || (opens && handsDown(rows, at, roles));
  if (row.ordinal === null)
    return isUnnumberedHeading(rows, at, contentText) || (!habit.isNumbered && isBareHeading(rows, at, roles, habit));
  if (opens) return true;
  // what adds up the rows is no detail of the last of them, in a form with nothing filled in
  const details =
    next !== undefined && next.ordinal === null && row.ordinal !== null && !isTotal(next, habit.isNumbered);
  if (details) return true;
  if (sharesWhoOrWhen(rows, at, roles)) return false;
  return habit.filled >= HABITUALLY_FILLED && !hasNumber(contentText) && !/[.;]$/u.test(contentText);
}

/** "3" beside a cell of who or when that "2" above it shares: one of those works, and no heading. */
function sharesWhoOrWhen(rows: readonly DraftRow[], at: number, roles: readonly ColumnRole[]): boolean {
  const [above, row] = [rows[at - 1], rows[at]];
  if (!row?.ordinal || above?.ordinal?.rank !== row.ordinal.rank) return false;
  return row.cells.some(
    (text, column) =>
      saysSomething(text) &&
      SAYS_WHO_AND_WHEN.includes(roles[column] ?? 'other') &&
      row.anchors[column] !== null &&
      row.anchors[column] === above.anchors[column],
  );
}

/** A heading that a table without spans prints in the number column: "THÁNG 01" above "1", "II. Cải cách thể chế". */
function isHeadingInNumbers(row: DraftRow, next: DraftRow | undefined): boolean {
  if (row.ordinal !== null) return row.ordinal.rank <= RANKS.roman && row.cells.some((text) => (text?.length ?? 0) > 8);
  return next?.ordinal != null && row.cells.some((text) => /\p{L}{2}/u.test(text ?? ''));
}

/** A row that says nothing but when, or a name below which the numbers begin with 1: again, or for the first time. */
function isUnnumberedHeading(rows: readonly DraftRow[], at: number, content: string): boolean {
  if (isTimeHeading(content)) return true;
  const numbers = (row: DraftRow | undefined): string | undefined => row?.ordinal?.numbers.join('.');
  if (numbers(rows[at + 1]) !== '1' || rows[at + 1]?.ordinal?.signature !== 'arabic1') return false;
  const before = rows.slice(0, at).findLast((row) => row.ordinal !== null);
  return before === undefined || (before.ordinal?.signature === 'arabic1' && numbers(before) !== '0');
}

/** In a table that numbers no row, a name alone above rows that say more. */
function isBareHeading(
  rows: readonly DraftRow[],
  at: number,
  roles: readonly ColumnRole[],
  habit: TableHabit,
): boolean {
  const [row, next] = [rows[at], rows[at + 1]];
  if (!row || !next || habit.said < MOSTLY_SAID || !roles.includes('content') || opensPart(row, roles)) return false;
  const said = row.cells.filter((text, column) => saysSomething(text) && row.anchors[column] !== null);
  return new Set(said).size === 1 && !/[.;]$/u.test(said[0] ?? '') && saysMore(next, roles);
}

/** Of a table whose rows say more than their names. */
const MOSTLY_SAID = 0.6;

const saysMore = (row: DraftRow, roles: readonly ColumnRole[]): boolean =>
  row.cells.some((text, column) => saysSomething(text) && !LABELS_ROW.includes(roles[column] ?? 'other'));

const saysWhoOrWhen = (row: DraftRow, roles: readonly ColumnRole[]): boolean =>
  row.cells.some(
    (text, column) =>
      saysSomething(text) && row.startsHere[column] && SAYS_WHO_AND_WHEN.includes(roles[column] ?? 'other'),
  );

/**
 * "II | Công tác tuyên truyền | Phòng Văn hóa" above "1", "2": who or when said once for the rows below, which leave that
 * cell empty. Of numbered works ("1" above "1.1") only where those below say of their own who, when or to what end.
 */
function handsDown(rows: readonly DraftRow[], at: number, roles: readonly ColumnRole[]): boolean {
  const row = rows[at];
  if (!row?.ordinal) return false;
  const { rank } = row.ordinal;
  const said = ownColumns(row, roles).filter((column) => saysSomething(row.cells[column] ?? null));
  if (said.length === 0 || !said.every((column) => SAYS_WHO_AND_WHEN.includes(roles[column] ?? 'other'))) return false;
  const next = rows.findIndex((other, i) => i > at && other.ordinal !== null && other.ordinal.rank <= rank);
  const below = rows.slice(at + 1, next < 0 ? rows.length : next);
  const isLeft = below.every((other) => said.every((column) => !saysSomething(other.cells[column] ?? null)));
  if (!isLeft || rank <= RANKS.roman) return isLeft;
  return below.every((other) =>
    ownColumns(other, roles).some((column) => WORK_ROLES.includes(roles[column] ?? 'other')),
  );
}

const WORK_ROLES: readonly ColumnRole[] = [...SAYS_WHO_AND_WHEN, 'product'];

/** In a score table a group has its points, but nobody in charge: its items have. */
function isScoreGroup(row: DraftRow, opens: boolean, roles: readonly ColumnRole[]): boolean {
  if (!opens || !roles.includes('max_score')) return false;
  return !row.cells.some(
    (text, column) => text !== null && ['task', 'product', 'lead'].includes(roles[column] ?? 'other'),
  );
}

/** Does the unnumbered row only detail the one above: a name and a value, nobody in charge and no time of its own? */
function isDetail(row: DraftRow, roles: readonly ColumnRole[]): boolean {
  return !ownColumns(row, roles).some((column) => SAYS_WHO_AND_WHEN.includes(roles[column] ?? 'other'));
}

/** A dash where the others have their numbers. */
const isDashed = (row: DraftRow, roles: readonly ColumnRole[]): boolean =>
  row.cells.some((text, column) => roles[column] === 'ordinal' && /^[-–+*•]$/u.test(text ?? ''));

const samePrefix = (outer: readonly number[], inner: readonly number[]): boolean =>
  outer.length < inner.length && outer.every((number, i) => number === inner[i]);

/** The row under which a numbered row stands: the one whose number it begins with, else the nearest of an outer kind. */
function parentOfNumbered(rows: readonly DraftRow[], at: number, ordinal: RowOrdinal): number {
  for (let i = at - 1; i >= 0 && ordinal.signature.startsWith('arabic'); i--) {
    const other = rows[i]?.ordinal;
    if (
      other &&
      other.numbers.length > 0 &&
      other.signature.startsWith('arabic') &&
      samePrefix(other.numbers, ordinal.numbers)
    )
      return i;
    if (other && other.rank < RANKS.arabic && ordinal.numbers.length > 1) break;
  }
  for (let i = at - 1; i >= 0; i--) {
    const row = rows[i];
    if (!row) continue;
    const rank = row.ordinal?.rank ?? (row.kind === 'group' ? RANKS.banner : RANKS.none);
    if (
      rank < ordinal.rank &&
      !(
        ordinal.numbers.length > 1 &&
        row.ordinal?.signature.startsWith('arabic') &&
        !samePrefix(row.ordinal.numbers, ordinal.numbers)
      )
    )
      return i;
  }
  return -1;
}

function placeRow(rows: readonly DraftRow[], at: number, roles: readonly ColumnRole[]): number {
  const row = rows[at];
  if (!row || row.kind === 'total' || isNote(row)) return -1;
  const previous = rows[at - 1];
  if (row.ordinal) {
    const column = roles.indexOf('ordinal');
    if (
      previous?.ordinal &&
      column >= 0 &&
      row.anchors[column] !== null &&
      row.anchors[column] === previous.anchors[column]
    )
      return previous.parent;
    return parentOfNumbered(rows, at, row.ordinal);
  }
  if (row.kind === 'group') {
    for (let i = at - 1; i >= 0; i--)
      if ((rows[i]?.ordinal?.rank ?? RANKS.none) < RANKS.banner && rows[i]?.kind === 'group') return i;
    return -1;
  }
  if (at === rows.length - 1 && isSummary(row)) return -1;
  const isPart = opensPart(row, roles);
  for (let i = at - 1; i >= 0; i--) {
    const above = rows[i];
    if (!above) break;
    if (above.kind === 'group') return i;
    if (above.ordinal === null && (!isPart || opensPart(above, roles))) continue;
    const isOfAbove = isPart && (saysTheSame(row, above, roles) || isPartOfFigure(row, above, roles));
    const saysNothingOwn = isDetail(row, roles) || isOfAbove;
    return saysNothingOwn || isDashed(row, roles) ? i : above.parent;
  }
  return -1;
}

// - Khu vực thành thị | + Nữ | Trong đó:
const OPENS_PART = /^[-–+•]\s?\p{L}|^(?:trong\s(?:số\s)?đó|(?:bao\s)?gồm)\s?:?$/iu;

/** "- Khu vực nông thôn", or "Trong đó:" above it, in the cell of what is measured. */
const opensPart = (row: DraftRow, roles: readonly ColumnRole[]): boolean =>
  row.ordinal === null && OPENS_PART.test(row.cells[roles.indexOf('content')] ?? '');

/** "- Khu vực nông thôn" with a figure below a row of goals: a part of it, whoever sees to it. */
function isPartOfFigure(row: DraftRow, above: DraftRow, roles: readonly ColumnRole[]): boolean {
  const name = (row.cells[roles.indexOf('content')] ?? '').replace(/^[-–+•]\s?/u, '');
  const isOfGoals = roles.some((role, at) => role === 'target' && hasFigure(row.cells[at] ?? ''));
  return isOfGoals && above.kind === 'item' && opensWithWhom(name);
}

const hasFigure = (cell: string): boolean => /\d/u.test(cell);

/** Who is in charge and by when printed again, as in the row above. */
const saysTheSame = (row: DraftRow, above: DraftRow, roles: readonly ColumnRole[]): boolean =>
  ownColumns(row, roles)
    .filter((column) => SAYS_WHO_AND_WHEN.includes(roles[column] ?? 'other'))
    .every((column) => row.cells[column] === above.cells[column]);

/** "PCI tổng hợp" below the last of the numbered rows. */
function isSummary({ cells }: DraftRow): boolean {
  const text = plainText(cells.find((cell) => cell !== null) ?? '');
  return text.length < TOTAL_LENGTH && SUMMARIES.some((end) => text.endsWith(` ${end}`));
}

function draftRow(grid: Grid, gridRow: number, roles: readonly ColumnRole[]): DraftRow {
  const anchors = grid[gridRow] ?? [];
  const cells = anchors.map((cell) => {
    const text = cell?.text.trim() ?? '';
    return text === '' ? null : text;
  });
  const startsHere = anchors.map((cell) => cell === null || cell.row === gridRow);
  return { gridRow, ordinal: ordinalOf(cells, roles), cells, anchors, startsHere, kind: 'item', parent: -1, level: 1 };
}

/**
 * "TỔNG ĐIỂM", "Tổng số (I+II)"; of numbered rows only what says no more than that: "8.4 Tổng giá trị sản xuất" is an item,
 * as it is in a table that numbers no row. Without a figure it adds up nothing: "Tổng kết công tác".
 */
function isTotal(row: DraftRow, isNumbered: boolean): boolean {
  const text = row.cells.find((cell) => cell !== null && readOrdinal(cell) === null);
  if (text === undefined || text === null || text.length >= TOTAL_LENGTH) return false;
  const plain = plainText(text);
  if (TOTALS.includes(plain)) return true;
  const starts = isNumbered ? TOTALS : SURE_TOTALS;
  return (
    row.ordinal === null &&
    starts.some((phrase) => plain.startsWith(`${phrase} `)) &&
    row.cells.some((cell) => cell !== text && FIGURE.test(cell ?? ''))
  );
}

/** "Toàn tỉnh" just above the first place, or below the last, numbered where others are: elsewhere it details the row above. */
function isWholeArea(rows: readonly DraftRow[], at: number, isNumbered: boolean): boolean {
  const row = rows[at];
  const neighbour = at === 0 ? rows[1] : at === rows.length - 1 ? rows[at - 1] : undefined;
  if (!row || row.ordinal !== null || !neighbour || (neighbour.ordinal === null) === isNumbered) return false;
  const text = row.cells.find((cell) => cell !== null) ?? '';
  return AREAS.includes(plainText(text)) && row.cells.some((cell) => FIGURE.test(cell ?? ''));
}

// 95 | 1.250,5 | 100% | 12 500
const FIGURE = /^\d[\d.,]*(?: \d{3})*\s?%?$/u;

/** The data rows of a table with their kinds, ordinals, levels and parents. */
export function buildRows(input: {
  readonly table: TableBlock;
  readonly grid: Grid;
  readonly headerRowCount: number;
  readonly roles: readonly ColumnRole[];
  readonly tableId: string;
}): readonly OutlineRow[] {
  const { table, grid, headerRowCount, roles, tableId } = input;
  const rows = Array.from({ length: table.rowCount - headerRowCount }, (_, i) =>
    draftRow(grid, headerRowCount + i, roles),
  );
  const withSomething = rows.filter(
    (row) => row.cells.some((text) => text !== null) && (row.ordinal === null || row.ordinal.rank > RANKS.roman),
  );
  const filled = withSomething.filter((row) => saysWhoOrWhen(row, roles)).length / Math.max(1, withSomething.length);
  const isNumbered = rows.some((row) => row.ordinal !== null);
  const said = rows.filter((row) => saysMore(row, roles)).length / Math.max(1, rows.length);
  rows.forEach((row, i) => {
    const isHead = isGroup(rows, i, roles, { filled, said, isNumbered });
    row.kind = isTotal(row, isNumbered) || isWholeArea(rows, i, isNumbered) ? 'total' : isHead ? 'group' : 'item';
  });
  rows.forEach((row, i) => {
    row.parent = placeRow(rows, i, roles);
    row.level = row.parent >= 0 ? (rows[row.parent]?.level ?? 0) + 1 : 1;
  });
  return rows.map((row, i) => ({
    rowId: `${tableId}.r${i + 1}`,
    kind: row.kind,
    ordinal: row.ordinal?.printed ?? null,
    level: row.level,
    parentRowId: row.parent >= 0 ? `${tableId}.r${row.parent + 1}` : null,
    cells: row.cells,
    anchors: row.anchors,
    startsHere: row.startsHere,
    page: table.rowPlaces[row.gridRow]?.page ?? null,
    boxes: table.rowPlaces[row.gridRow]?.boxes ?? [],
  }));
}

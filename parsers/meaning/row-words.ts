import type { ColumnRole, OutlineRow, OutlineTable } from '../../schemas/model/outline.ts';
import { lettersOf, spelledBefore } from '../normalise/abbreviation.ts';
import { tokenize } from '../normalise/tokens.ts';
import { trimEndSigns } from '../normalise/trim-signs.ts';
import { readUnitName } from '../normalise/unit-of-measure.ts';
import { isCriterionHeader, isPartHeader, isPlaceHeader, isTimeOfDivision } from '../outline/header-kind.ts';
import { beginsWith, phraseSet } from '../vietnamese/phrases.ts';
import { DURATION_HEADS } from '../vocabulary/measure-heads.ts';
import { ASIDE_STARTS } from '../vocabulary/row-words.ts';
import type { UnitKind } from '../vocabulary/units-of-measure.ts';
import { opensWithWork } from './opens-with-work.ts';
import { isTelling, measureHeadOf, tellingSyllables, trimSigns } from './telling-words.ts';

/** A table with what every row needs to know of the others. */
export interface TableView {
  readonly table: OutlineTable;
  readonly rowsById: ReadonlyMap<string, OutlineRow>;
}

export function viewTable(table: OutlineTable): TableView {
  return { table, rowsById: new Map(table.rows.map((row) => [row.rowId, row])) };
}

const columnsByRole = new WeakMap<OutlineTable, Partial<Record<ColumnRole, number[]>>>();

/** Columns of the role, left to right. Every cell of every row asks. */
export function columnsOf(table: OutlineTable, role: ColumnRole): readonly number[] {
  const known = columnsByRole.get(table) ?? sortColumns(table);
  return known[role] ?? [];
}

function sortColumns(table: OutlineTable): Partial<Record<ColumnRole, number[]>> {
  const byRole: Partial<Record<ColumnRole, number[]>> = {};
  table.columns.forEach(({ role }, index) => {
    byRole[role] = [...(byRole[role] ?? []), index];
  });
  columnsByRole.set(table, byRole);
  return byRole;
}

export function cellOf(view: TableView, row: OutlineRow, role: ColumnRole): string | null {
  for (const column of columnsOf(view.table, role)) {
    const cell = row.cells[column]?.trim();
    if (cell) return cell;
  }
  return null;
}

export function parentOf(view: TableView, row: OutlineRow): OutlineRow | undefined {
  return row.parentRowId === null ? undefined : view.rowsById.get(row.parentRowId);
}

/** An unnumbered row below a numbered one that it details. */
export function isDetail(view: TableView, row: OutlineRow): boolean {
  return row.ordinal === null && parentOf(view, row)?.kind === 'item';
}

/** What the row is about: its content cell, in one line, without a unit in brackets at its end. */
export function subjectOf(view: TableView, row: OutlineRow): string {
  const hasContent = columnsOf(view.table, 'content').length > 0;
  const content = cellOf(view, row, 'content') ?? (hasContent ? null : cellOf(view, row, 'task'));
  const words = content ?? (row.kind === 'item' ? null : firstWords(row));
  return words === null ? '' : trimSigns(withoutPartOpening(withoutUnit(withoutOrdinal(oneLine(words), row))));
}

// Trong đó: - HTX nông nghiệp | Trong đó: nữ
export const PART_OPENING = /^[-–+•]?\s?trong\s(?:số\s)?đó\s?[-–+•:]\s?(?:[-–+•]\s?)?(?=[\p{L}\d])/iu;

/** A first part that stands in the row that opens the parts. */
function withoutPartOpening(text: string): string {
  return text.replace(PART_OPENING, '');
}

/** "1. Tổng giá trị sản xuất" where the ordinal stands in the content cell, or "1.2. Tỷ lệ …" where that goes on with the row's "1". */
export function withoutOrdinal(text: string, { ordinal }: OutlineRow): string {
  if (ordinal === null || !text.startsWith(ordinal)) return text;
  const sign = /^(?:\.\d{1,2}){0,3}[.)]\s+/u.exec(text.slice(ordinal.length))?.[0];
  return sign === undefined ? text : text.slice(ordinal.length + sign.length);
}

/** "TỔNG ĐIỂM" stands in whatever cell it was merged into. */
function firstWords(row: OutlineRow): string | null {
  return (
    row.cells.find(
      (cell) => cell !== null && tokenize(cell).some((token) => token.kind === 'word' && token.text.length > 2),
    ) ?? null
  );
}

/** A unit in brackets is short: "(triệu đồng/người/năm)". Characters. */
const UNIT_LENGTH = 24;
// TTHC | LĐTB&XH
const ABBREVIATION = /^\p{Lu}[\p{Lu}&-]+$/u;

// (1.000 cây) | (1000 tấn): so many at once
const SCALE = /^10{2,5}(?=\s\p{L})|^10{0,2}(?:\.000){1,2}(?=\s\p{L})/u;
// (m2) | (triệu m3): the only units with a figure in them; "(I+II)", "(5=3/1)" reckon
const NOT_OF_UNIT = /[()+=]|(?<!(?<!\p{L})k?m)\d/u;

/** The bracket that names the unit of a row: "Tỷ lệ che phủ rừng (%)", "Cây phân tán (1.000 cây)". */
export function unitInBrackets(text: string): string | null {
  const trimmed = trimEndSigns(text, ':');
  const open = trimmed.lastIndexOf('(');
  if (!trimmed.endsWith(')') || open < 0) return null;
  const inner = trimmed.slice(open + 1, -1);
  if (inner.length > UNIT_LENGTH || inner === '' || NOT_OF_UNIT.test(inner.replace(SCALE, ''))) return null;
  return isAbbreviationOf(inner, trimmed.slice(0, open)) || beginsWith(inner, ASIDES) ? null : inner;
}

const ASIDES = phraseSet(ASIDE_STARTS);

/** "thủ tục hành chính (TTHC)": the bracket shortens the words before it. */
function isAbbreviationOf(inner: string, before: string): boolean {
  return ABBREVIATION.test(inner) && spelledBefore(before, lettersOf(inner)) !== undefined;
}

/** A unit that a row of the vocabulary names is no part of what is measured; other brackets may be. */
function withoutUnit(text: string): string {
  const bracket = unitInBrackets(text);
  const unit = bracket === null ? undefined : readUnitName(bracket);
  // "nghiên cứu phát triển (R&D)"
  const isNamed = unit?.kind !== 'count' || (unit.isKnown && !ABBREVIATION.test(bracket ?? ''));
  const isAside = unit !== undefined && (UNITS_ASIDE.has(unit.kind) || isOfDuration(text, unit.kind));
  return isAside && isNamed ? text.slice(0, text.lastIndexOf('(')).trimEnd() : text;
}

/** "Thời lượng phát thanh tự sản xuất (giờ)". */
export const isOfDuration = (text: string, kind: UnitKind): boolean => kind === 'time' && beginsWith(text, DURATIONS);

const DURATIONS = phraseSet(DURATION_HEADS);

const UNITS_ASIDE: ReadonlySet<string> = new Set(['share', 'measure', 'money', 'count', 'point']);

export function oneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
    .trim();
}

/** A subject of so few syllables may be a mere heading: "Tiếp cận dịch vụ". */
const SHORT_SUBJECT = 6;

/** "Tỷ lệ hộ nghèo", "Tổng đàn bò": short, but it says what is measured, and of what. */
function namesMeasure(subject: string): boolean {
  const head = measureHeadOf(subject);
  return head !== '' && tellingSyllables(subject.slice(head.length)) > 1;
}

/** "Tỷ lệ suy dinh dưỡng trẻ em | - Thể nhẹ cân": the row above says what is measured, the row itself of what. */
function isOfFigure(subject: string, above: string): boolean {
  return measureHeadOf(above) !== '' && measureHeadOf(subject) === '' && !opensWithWork(subject);
}

/**
 * The rows above that the subject needs to be understood: of a detail always, of a short one the row above it, unless that
 * is the chapter of the table itself and the subject says something without it ("Cà phê › Diện tích").
 */
export function subjectsAbove(view: TableView, row: OutlineRow, subject: string): readonly string[] {
  const above: string[] = [];
  const whole = wholeAbove(view, row);
  if (whole !== undefined) return [...subjectsAbove(view, whole, subjectOf(view, whole)), subjectOf(view, whole)];
  let current = row;
  const hasNamesake = namesakesIn(view).has(subject);
  let needsParent = isDetail(view, row) || isShort(subject) || hasNamesake;
  for (let depth = 0; needsParent && depth < view.table.rows.length; depth++) {
    const parent = parentOf(view, current);
    if (!parent) break;
    const words = subjectOf(view, parent);
    const isChapter = parent.kind !== 'item' && parent.parentRowId === null && !(hasNamesake && depth === 0);
    const told = [...above, subject].join(' ');
    if (isChapter && (isTelling(told) || namesMeasure(told)) && !isOfFigure(above[0] ?? subject, words)) break;
    if (words !== '' && words !== subject) above.unshift(words);
    current = parent;
    needsParent = isDetail(view, parent) || !isTelling(words);
  }
  const group = hasNamesake ? groupBeside(view, row) : null;
  return group === null ? above : [...above, group];
}

/** "Tiểu học" in a cell before the content, over the rows "Số học sinh", "Tỷ lệ bỏ học". */
function groupBeside({ table }: TableView, row: OutlineRow): string | null {
  const at = (columnsOf(table, 'content')[0] ?? 0) - 1;
  const cell = table.columns[at]?.role === 'other' ? oneLine(row.cells[at] ?? '') : '';
  return STARTS_WITH_LETTER.test(cell) ? cell : null;
}

// THCS | Tiểu học, not "1.2"
const STARTS_WITH_LETTER = /^\p{L}{2}/u;

const namesakes = new WeakMap<OutlineTable, ReadonlySet<string>>();

/** What rows below different headings say alike: "Tỷ lệ lao động qua đào tạo" of all, and of the communes. */
function namesakesIn(view: TableView): ReadonlySet<string> {
  const known = namesakes.get(view.table);
  if (known) return known;
  const parents = new Map<string, string>();
  const alike = new Set<string>();
  for (const row of view.table.rows) {
    if (row.kind !== 'item') continue;
    const subject = subjectOf(view, row);
    const above = `${row.parentRowId}|${groupBeside(view, row)}`;
    if (!parents.has(subject)) parents.set(subject, above);
    else if (parents.get(subject) !== above) alike.add(subject);
  }
  namesakes.set(view.table, alike);
  return alike;
}

/** "+ BHXH bắt buộc" above "Trong đó: số người do Văn phòng BHXH thành phố phân bổ về": of the row before it. */
function wholeAbove(view: TableView, row: OutlineRow): OutlineRow | undefined {
  if (row.ordinal !== null || !PART_OPENING.test(oneLine(cellOf(view, row, 'content') ?? ''))) return undefined;
  const before = view.table.rows[view.table.rows.indexOf(row) - 1];
  const isSibling = before?.kind === 'item' && before.parentRowId === row.parentRowId;
  if (!before || (before.ordinal !== null && isNamedAgain(subjectOf(view, row), subjectOf(view, before))))
    return undefined;
  return isSibling && !PART_OPENING.test(oneLine(cellOf(view, before, 'content') ?? '')) ? before : undefined;
}

/** "HTX nông nghiệp" of "Tổng số HTX": the part says itself what is counted. */
const isNamedAgain = (part: string, whole: string): boolean =>
  ` ${whole.toLowerCase()} `.includes(` ${part.toLowerCase().split(' ', 1)[0]} `);

function isShort(subject: string): boolean {
  return tokenize(subject).filter((token) => token.kind === 'word').length <= SHORT_SUBJECT;
}

/** Group rows above, outermost first, and words that the ordinal cell holds besides its number: "I. Cải cách thể chế". */
export function groupsAbove(view: TableView, row: OutlineRow): readonly string[] {
  const path: string[] = [];
  const criterion = criterionOf(view, row);
  if (criterion !== null) path.push(criterion);
  let current: OutlineRow | undefined = row;
  for (let depth = 0; current && depth < view.table.rows.length; depth++) {
    const heading = headingOf(view, current, current === row);
    if (heading !== null) path.unshift(heading);
    current = parentOf(view, current);
  }
  return path;
}

/** "Giao thông" in the column before the content, above the parts of the criterion. */
function criterionOf({ table }: TableView, row: OutlineRow): string | null {
  const at = (columnsOf(table, 'content')[0] ?? 0) - 1;
  const column = table.columns[at];
  if (column?.role !== 'other' || !isCriterionHeader(column.header.at(-1) ?? '')) return null;
  return row.cells[at] ? oneLine(row.cells[at]) : null;
}

function headingOf(view: TableView, row: OutlineRow, isSelf: boolean): string | null {
  const inOrdinal = chapterInOrdinal(view, row);
  if (isSelf) return inOrdinal;
  const subject = subjectOf(view, row);
  return subject !== ''
    ? subject
    : (inOrdinal ?? row.cells.find((cell) => cell !== null && tokenize(cell).length > 2) ?? null);
}

/** Words of a chapter in the ordinal cell are more than a number and a letter. */
const CHAPTER_WORDS = 3;

/** "II. Cải cách thủ tục hành chính" in the ordinal column holds for the rows below it that leave the column empty. */
function chapterInOrdinal(view: TableView, row: OutlineRow): string | null {
  const { rows } = view.table;
  for (let index = rows.indexOf(row); index >= 0; index--) {
    const candidate = rows[index];
    const ordinal = candidate ? cellOf(view, candidate, 'ordinal') : null;
    if (ordinal === null && candidate?.ordinal === null) continue;
    const words = tokenize(ordinal ?? '').filter((token) => token.kind === 'word');
    return words.length >= CHAPTER_WORDS ? oneLine(ordinal ?? '') : null;
  }
  return null;
}

/** Each row stands for a place, a body or a project: what is measured stands in the headers. */
export function isOfPlaces({ table }: TableView): boolean {
  const [content] = columnsOf(table, 'content');
  return content !== undefined && isPlaceHeader(table.columns[content]?.header.at(-1) ?? '');
}

/** The column whose parts the columns below "Trong đó" or "Phân theo đợt" tell; the column itself where it is no part. */
export function wholeOfPart(columns: OutlineTable['columns'], column: number): number {
  if (!isPartColumn(columns, column)) return column;
  const whole = columns.findLastIndex((_, at) => at < column && !isPartColumn(columns, at));
  // "Chỉ tiêu năm 2025 | Phân theo đợt › Đợt 1": a goal, else the places stand before what is parted by time
  const isDivided = isTimeOfDivision(columns[column]?.header ?? []);
  return whole < 0 || (isDivided && columns[whole]?.role !== 'target') ? column : whole;
}

function isPartColumn(columns: OutlineTable['columns'], column: number): boolean {
  const header = columns[column]?.header ?? [];
  return (header.length > 1 && isPartHeader(header[0] ?? '')) || isTimeOfDivision(header);
}

/** All that the head says of a column, from the top. */
export function headerOf({ table }: TableView, column: number): string {
  return table.columns[column]?.header.join(' ') ?? '';
}

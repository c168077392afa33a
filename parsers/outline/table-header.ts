import type { TableBlock, TableCell } from '../../schemas/model/document.ts';
import { isScanned } from '../../schemas/model/rich-text.ts';
import { findTimeExpressions } from '../normalise/time-expression.ts';
import { foldText } from '../vietnamese/fold.ts';
import { isLike } from '../vietnamese/likeness.ts';
import { singleSpaced } from '../vietnamese/single-spaced.ts';
import { isHeaderPhrase } from './column-role.ts';
import { isFigureCell } from './figure-cells.ts';
import { type Grid, textAt } from './grid.ts';
import { calendarOf } from './header-kind.ts';
import { isNumberingRow } from './numbering-row.ts';

export interface TableHeader {
  /** Rows that are header, a row that only numbers the columns included. */
  readonly rowCount: number;
  /** The path through stacked header cells, for each column. */
  readonly paths: readonly (readonly string[])[];
}

/** More rows than this are no header. */
const MOST_HEADER_ROWS = 4;
/** A header cell of more characters than this is running text. */
const LONGEST_HEADER_CELL = 220;
/** Two printings of one header are alike to this degree, slips of a scan allowed. */
const SAME_HEADER = 0.8;

// Xã | Lượt: a word, however short
const SHORT_WORD = /^\p{L}{2}/u;
// 1 | I | 1.1. | A | a)
const ORDINAL = /^\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVXLC]{1,6}(?:\.\d{1,3}){0,3}|[A-ZĐ]|[a-zđ])\s?[.):]?$/u;
// what a scan makes of "TT" and "STT" that is an ordinal as well: II | T1. | 1.1
const HEAD_READ_AS = /^(?:(?:[IT1]\.?){1,3}|[A-ZĐ]\.?)$/u;

const distinctCells = (grid: Grid, row: number): readonly TableCell[] => [
  ...new Set((grid[row] ?? []).filter((cell): cell is TableCell => cell !== null && cell.text.trim() !== '')),
];

/** One cell over the whole width heads a group of rows, not columns. */
const isBanner = (grid: Grid, row: number): boolean => {
  const cells = distinctCells(grid, row);
  const width = grid[row]?.length ?? 0;
  return cells.length === 1 && width > 2 && (cells[0]?.columnSpan ?? 1) >= width - 1;
};

const beginsData = (grid: Grid, row: number): boolean => {
  const first = textAt(grid, row, 0);
  return (ORDINAL.test(first) && !isNumberingRow(grid, row)) || isBanner(grid, row);
};

function looksLikeHeader(grid: Grid, row: number): boolean {
  const cells = distinctCells(grid, row);
  if (cells.length < 2 || cells.some((cell) => cell.text.length > LONGEST_HEADER_CELL)) return false;
  const isSparse =
    cells.length < Math.ceil((grid[row]?.length ?? 0) / 2) && cells.every((cell) => cell.columnSpan === 1);
  if (isSparse && !fillsEmptyTitles(grid, row + 1)) return false;
  if (textAt(grid, row, 0) === '' && textAt(grid, row, 1) === '') return false;
  return cells.filter((cell) => isHeaderPhrase(cell.text)).length >= Math.min(2, cells.length);
}

/** A row below the first header row is header too where its cells stand under spanning ones, or its number column is still covered. */
function continuesHeader(grid: Grid, row: number): boolean {
  if (beginsData(grid, row) || isNumberingRow(grid, row)) return false;
  const own = distinctCells(grid, row).filter((cell) => cell.row === row);
  if (own.length === 0 || own.some((cell) => cell.text.length > LONGEST_HEADER_CELL)) return false;
  const first = grid[row]?.[0] ?? null;
  const covered = first !== null && first.row < row;
  if (covered || repeatsTitles(grid, row)) return true;
  if (first !== null && first.text.trim() !== '') return false;
  if (fillsEmptyTitles(grid, row)) return true;
  const isStacked = own.every((cell) => cell.column > 0 && isHeaderPhrase(cell.text)) && looksStacked(grid, row, own);
  return isStacked && !headsRows(grid, row, own);
}

/** "Lĩnh vực kinh tế" alone below the title of one column, all of which have theirs: what heads the next rows. */
function headsRows(grid: Grid, row: number, own: readonly TableCell[]): boolean {
  const above = grid[row - 1] ?? [];
  const isWhole = above.every((cell) => cell !== null && cell.columnSpan === 1 && cell.text.trim() !== '');
  return own.length === 1 && isWhole && /^\p{Lu}/u.test(own[0]?.text.trim() ?? '');
}

/** Converted tables print a cell that covers two rows of the header twice: "STT" above "STT", and other words between. */
function repeatsTitles(grid: Grid, row: number): boolean {
  const columns = (grid[row] ?? []).map((_, column) => column);
  const repeated = columns.filter((column) => {
    const text = textAt(grid, row, column);
    return text !== '' && text === textAt(grid, row - 1, column);
  });
  return repeated.length >= 2 && repeated.length < columns.length && repeated.includes(0);
}

/** In a table without spans a title has empty cells on its right; the row below fills them, and says nothing elsewhere. */
function fillsEmptyTitles(grid: Grid, row: number): boolean {
  const above = grid[row - 1] ?? [];
  let titled = false;
  let filled = 0;
  let lone = 0;
  for (let column = 1; column < above.length; column++) {
    const title = textAt(grid, row - 1, column);
    const isEmpty = title === '' && (above[column]?.columnSpan ?? 1) === 1;
    const opensGap = title !== '' && column + 1 < above.length && textAt(grid, row - 1, column + 1) === '';
    titled = isEmpty ? titled : opensGap;
    const own = textAt(grid, row, column);
    if (own === '') continue;
    if ((grid[row]?.[column]?.row ?? row) !== row) return false;
    if (!titled && (title === '' || !SHORT_WORD.test(own))) return false;
    if (isEmpty) filled++;
    if (!titled) lone++;
  }
  // "Năm 2022 | | Năm 2023" above "KH | TH | KH": one word alone below its title, above rows that are numbered
  const isAbove = lone === 0 || (lone <= filled && ORDINAL.test(textAt(grid, row + 1, 0)));
  return filled > 0 && isAbove && textAt(grid, row, 0) === '';
}

/** In a table without spans, the cells of a second header row stand below one title and the empty cells to its right. */
function looksStacked(grid: Grid, row: number, own: readonly TableCell[]): boolean {
  const left = Math.min(...own.map((cell) => cell.column));
  return own.length < (grid[row]?.length ?? 0) - 1 && textAt(grid, row - 1, left) !== '';
}

function countHeaderRows(table: TableBlock, grid: Grid): number {
  const marked = table.headerRowCount ?? 0;
  let count = 0;
  if (marked > 0 && marked < table.rowCount) count = marked;
  else if (
    !beginsData(grid, 0) &&
    !isNumberingRow(grid, 0) &&
    (looksLikeHeader(grid, 0) || leadsToData(grid) || headsFigures(grid) || headsMonths(grid) || headsTimes(grid))
  )
    count = 1;
  else if (isScannedHead(grid)) count = 1;
  else count = countScannedStack(grid);
  if (count === 0) count = countRowsAboveFigures(grid);
  if (count === 0 && isNumberingRow(grid, 0)) return 1;
  if (count === 0) return isNumberingRow(grid, 1) && isAllTitles(grid) ? 2 : 0;
  while (count < MOST_HEADER_ROWS && count < table.rowCount - 1 && continuesHeader(grid, count)) count++;
  if (isNumberingRow(grid, count)) count++;
  return count;
}

/** So many titles beside a number that a scan read for "TT" are a head. */
const FEWEST_TITLES = 3;

/** "II | Nội dung công việc | Đơn vị chủ trì | Thời gian": a scan read "TT" as a numeral, all other cells are titles. */
function isScannedHead(grid: Grid): boolean {
  const [first, ...titles] = distinctCells(grid, 0);
  if (!first || first.column > 0 || !isScanned(first) || !HEAD_READ_AS.test(first.text.trim())) return false;
  return titles.length >= FEWEST_TITLES && titles.every((cell) => isHeaderPhrase(cell.text)) && grid.length > 1;
}

/** So many titles reach down beside those that are stacked. */
const FEWEST_BESIDE = 2;

/**
 * "1 | Chỉ tiêu | Kế hoạch" above "Năm 2024 | Năm 2025", where all but the title of the years reach down over both rows: no
 * rows of a table are merged so, and a scan read "TT" as a numeral. How many rows they are; 0 for other tables.
 */
function countScannedStack(grid: Grid): number {
  const [first, ...titles] = distinctCells(grid, 0);
  if (!first || first.column > 0 || !isScanned(first) || !HEAD_READ_AS.test(first.text.trim())) return 0;
  const { rowSpan } = first;
  if (rowSpan < 2 || rowSpan >= Math.min(MOST_HEADER_ROWS, grid.length)) return 0;
  const beside = titles.filter((cell) => cell.rowSpan === rowSpan && cell.columnSpan === 1);
  const above = titles.filter((cell) => cell.rowSpan < rowSpan && cell.columnSpan > 1);
  const isWords = Array.from({ length: rowSpan }, (_, row) => distinctCells(grid, row))
    .flat()
    .every((cell) => cell === first || /\p{L}{2}/u.test(cell.text) || YEAR_TITLE.test(cell.text));
  return isWords && above.length > 0 && beside.length >= FEWEST_BESIDE ? rowSpan : 0;
}

/** A row that numbers the columns shows that the one above it is their head: "Nội dung | 2023 | 2024" above "(1) | (2) | (3)". */
function isAllTitles(grid: Grid): boolean {
  const cells = distinctCells(grid, 0);
  return cells.length > 1 && !beginsData(grid, 0) && cells.every((cell) => cell.text.length <= LONGEST_HEADER_CELL);
}

/** A first row of short texts above a row that begins with 1, I or A is a header whatever its words are. */
function leadsToData(grid: Grid): boolean {
  const cells = distinctCells(grid, 0);
  const width = grid[0]?.length ?? 0;
  if (width < 3 || cells.length < Math.ceil(width / 3) || cells.some((cell) => cell.text.length > LONGEST_HEADER_CELL))
    return false;
  if (cells.length === 1 || /\d/u.test(textAt(grid, 0, 0))) return false;
  // a total may stand above the first numbered row
  for (let row = 1; row <= MOST_HEADER_ROWS + 1; row++) {
    if (!beginsData(grid, row)) continue;
    return isBanner(grid, row) || ['1', 'I', 'A', '01'].includes(textAt(grid, row, 0).replace(/[.)(\s]/gu, ''));
  }
  return false;
}

/** Months in a row, each in its cell. */
const FEWEST_MONTHS = 4;

/** "Thời gian thực hiện (tháng)" above "1 | 2 | … | 12", and nothing below the other titles. */
function headsMonths(grid: Grid): boolean {
  const months = (grid[1] ?? []).map((_, column) =>
    Number(/^T?(?<month>\d{1,2})$/u.exec(textAt(grid, 1, column))?.groups?.month),
  );
  const first = months.findIndex((month) => month > 0);
  const run = months.filter((month) => month > 0);
  return (
    textAt(grid, 1, 0) === '' &&
    first > 0 &&
    run.length >= FEWEST_MONTHS &&
    run.every(
      (month, at) => month <= 12 && months[first + at] === month && (at === 0 || month === (run[at - 1] ?? 0) + 1),
    ) &&
    isHeaderPhrase(textAt(grid, 0, first))
  );
}

// 80 | 99,5 | 1.200 | 12 500 | ≥ 90% | - | 5-7
const FIGURE = /^[≥≤<>]?\s?\d[\d.,]*(?: \d{3})*(?:\s?[-–]\s?\d[\d.,]*)?\s?%?$|^[-–…]?$/u;
/** Share of the cells below a head that are figures, the first column left out. */
const MOSTLY_FIGURES = 0.8;

// 2025 | Năm 2025 | Giai đoạn 2021 - 2025
const YEAR_TITLE = /^(?:năm |giai đoạn )?20\d\d(?:\s?[-–]\s?20\d\d)?$/iu;
/** A head that names fewer years may be a row of figures. */
const FEWEST_YEARS = 2;

/**
 * "Năm | Số lớp | Tỷ lệ (%)", "Chỉ tiêu | Đơn vị | 2024 | 2025": words in the cells of the first row, or years, and below them
 * figures in all columns but the first, or in those of the years.
 */
function headsFigures(grid: Grid): boolean {
  const [head, ...rows] = grid;
  const titles = (head ?? []).map((_, column) => textAt(grid, 0, column));
  const years = titles.flatMap((title, column) => (YEAR_TITLE.test(title) ? [column] : []));
  const isTitle = (title: string): boolean =>
    title.length <= LONGEST_HEADER_CELL && (/\p{L}{2}/u.test(title) || YEAR_TITLE.test(title));
  if (rows.length < 2 || !titles.every(isTitle) || YEAR_TITLE.test(titles[0] ?? '')) return false;
  // "Tên chỉ tiêu | Năm 2024"
  if (years.length > 0 && years.length < FEWEST_YEARS && !isHeaderPhrase(titles[0] ?? '')) return false;
  const columns = years.length > 0 ? years : titles.slice(1).map((_, column) => column + 1);
  // a name alone heads a group
  const filled = rows.map((_, at) => at + 1).filter((row) => distinctCells(grid, row).length > 1);
  const texts = filled.flatMap((row) => columns.map((column) => textAt(grid, row, column)));
  const figures = texts.filter((text) => FIGURE.test(text) || isFigureCell(text));
  return figures.length >= MOSTLY_FIGURES * texts.length && figures.some((text) => /\d/u.test(text));
}

/** A title is shorter than what stands below it. Characters. */
const SHORT_TITLE = 40;

/** "Đoàn | Trưởng đoàn | Địa phương | Thời gian" above "Quý IV/2023": one head that is known, above times alone, among titles without a digit. */
function headsTimes(grid: Grid): boolean {
  const [head, ...rows] = grid;
  const titles = (head ?? []).map((_, column) => textAt(grid, 0, column));
  const isTitle = (title: string): boolean =>
    title.length <= SHORT_TITLE && /\p{L}{2}/u.test(title) && !/\d/u.test(title);
  if (rows.length < 2 || titles.length < 3 || !titles.every(isTitle)) return false;
  return titles.some((title, column) => {
    const texts = rows.map((_, at) => textAt(grid, at + 1, column)).filter((text) => text !== '');
    const isKnown = isHeaderPhrase(title) || calendarOf(title) !== undefined;
    return isKnown && texts.length > 1 && texts.every(tellsTime);
  });
}

// Từ 15/8 đến 30/8/2023 | Trong tháng 9/2023 | Quý IV/2023 | Thường xuyên
const tellsTime = (text: string): boolean => /\d/u.test(text) && findTimeExpressions(text, NO_YEAR).length > 0;
const NO_YEAR = { planYear: null };

/** Columns of figures that a head of words has to stand above, at least. */
const FEWEST_FIGURE_COLUMNS = 2;

/**
 * "Huyện, thành phố | Bảo hiểm y tế | ", and below it "Số người | Tỷ lệ", above places with their figures: rows of words
 * over columns of figures are their head, whatever the words are; 0 where there is none.
 */
function countRowsAboveFigures(grid: Grid): number {
  const width = grid[0]?.length ?? 0;
  const isWords = (row: number, column: number): boolean => {
    const text = textAt(grid, row, column);
    return text === '' || (text.length <= LONGEST_HEADER_CELL && (/\p{L}{2}/u.test(text) || YEAR_TITLE.test(text)));
  };
  const columns = Array.from({ length: Math.max(0, width - 1) }, (_, at) => at + 1);
  const saysWords = (row: number): boolean => columns.every((column) => isWords(row, column));
  if (!/\p{L}{2}/u.test(textAt(grid, 0, 0)) || beginsData(grid, 0) || !saysWords(0)) return 0;
  let count = 1;
  const goesOn = (row: number): boolean => {
    const first = grid[row]?.[0] ?? null;
    const isBelow = first === null || first.text.trim() === '' || first.row < row;
    return isBelow && saysWords(row) && columns.some((column) => textAt(grid, row, column) !== '');
  };
  while (count < MOST_HEADER_ROWS && count < grid.length - 1 && goesOn(count)) count++;
  const first = isNumberingRow(grid, count) ? count + 1 : count;
  const rows = grid.slice(first).map((_, at) => first + at);
  const ofFigures = columns.filter((column) => {
    const texts = rows.map((row) => textAt(grid, row, column)).filter((text) => text !== '');
    const titles = Array.from({ length: count }, (_, row) => textAt(grid, row, column)).filter((text) => text !== '');
    // "Thời gian" above "Từ 15/9 đến 20/9/2025": none of the titles has a digit, the cells have
    const isData = titles.some((title) => /\d/u.test(title)) ? FIGURE : /\d/u;
    const figures = texts.filter((text) => isData.test(text));
    return titles.length > 0 && figures.length > 0 && figures.length >= MOSTLY_FIGURES * texts.length;
  });
  const isNamed = rows.every((row) => !/^\d[\d.,]*$/u.test(textAt(grid, row, 0)));
  return rows.length > 1 && isNamed && ofFigures.length >= FEWEST_FIGURE_COLUMNS ? count : 0;
}

/** Text tables have no spans, and some ruled ones use none: an empty header cell right of a title belongs to it where both have a cell below. */
function titleAt(grid: Grid, row: number, column: number, lastRow: number): string {
  const own = textAt(grid, row, column);
  if (own !== '' || row >= lastRow || (grid[row]?.[column]?.columnSpan ?? 1) > 1) return own;
  if (titleAt(grid, row + 1, column, lastRow) === '') return '';
  for (let c = column - 1; c > 0; c--) {
    const text = textAt(grid, row, c);
    if (text !== '') return textAt(grid, row + 1, c) === '' ? '' : text;
  }
  return '';
}

export function readTableHeader(table: TableBlock, grid: Grid): TableHeader {
  const rowCount = countHeaderRows(table, grid);
  const rows = Array.from({ length: rowCount }, (_, row) => row).filter((row) => !isNumberingRow(grid, row));
  const lastRow = rows.at(-1) ?? -1;
  const paths = Array.from({ length: table.columnCount }, (_, column) => {
    const path: string[] = [];
    const seen = new Set<TableCell>();
    for (const row of rows) {
      const cell = grid[row]?.[column] ?? null;
      if (cell && seen.has(cell)) continue;
      if (cell) seen.add(cell);
      const text = singleSpaced(titleAt(grid, row, column, lastRow));
      if (text !== '' && path.at(-1) !== text) path.push(text);
    }
    return path;
  });
  return { rowCount, paths };
}

/** Is the header of a table's next part the same as the first part's? */
export function isSameHeader(a: TableHeader, b: TableHeader): boolean {
  const left = foldText(a.paths.flat().join(' '));
  const right = foldText(b.paths.flat().join(' '));
  return left !== '' && isLike(left, right, SAME_HEADER);
}

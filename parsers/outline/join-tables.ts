import type { Block, TableBlock, TableCell } from '../../schemas/model/document.ts';
import { joinRichTexts } from '../../schemas/model/rich-text.ts';
import { readLead } from '../normalise/comparator.ts';
import { tokenize } from '../normalise/tokens.ts';
import { foldText, isCapitals } from '../vietnamese/fold.ts';
import { isLike } from '../vietnamese/likeness.ts';
import { GOES_ON_NOTES } from '../vocabulary/layout-labels.ts';
import { NUMBERED_WORDS, RUN_ON_WORDS } from '../vocabulary/run-on-words.ts';
import { type Grid, gridOf } from './grid.ts';
import { isNumberingRow } from './numbering-row.ts';
import { columnsCutInName, columnsGoingOn, isOrdinalCut, isRestOfNumberedRow } from './seam-evidence.ts';
import { type PrintedPart, splitAtHeaders, splitAtRows } from './split-table.ts';
import { isSameHeader, readTableHeader, type TableHeader } from './table-header.ts';

const RUN_ON = new Set(RUN_ON_WORDS);
const COUNTED = new Set(NUMBERED_WORDS);

// 1 | I | 2.1. | a)
const ORDINAL = /^\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVXLC]{1,6}(?:\.\d{1,3}){0,3}|[A-ZĐ]|[a-zđ])\s?[.):]?$/u;
// thống thông tin | ), của | . Hoàn
const BEGINS_INSIDE = /^[\p{Ll},;.)…]/u;
// kỹ thuật và Bảo vệ — not "m2", "ha"
const BEGINS_SMALL = /^\p{Ll}{2,}\s\p{L}/u;
// - Hướng dẫn | a) | + …
const BEGINS_POINT = /^(?:[-+•*]\s|[a-zđ][.)]\s)/u;
// NĐ- | văn phòng,
const ENDS_INSIDE = /(?:\p{L}[-–]|[,(/])$/u;
const ENDS_SENTENCE = /[.;:!?]["”)]*$/u;
// 100% | 12,5
const NUMBER = /^\d[\d.,]*\s?%?$/u;
// … | ..... | x | -: in a row of its own nothing is said there
const NOTHING_SAID = /^(?:…+|\.{2,}|x|[-–])$/iu;

/** How strongly a cell carries on the cell above the page break: positive yes, negative no. */
function continuation(above: string, below: string): number {
  if (below === '') return 0;
  if (above === '') return -1;
  if (NOTHING_SAID.test(below)) return -1;
  if (BEGINS_POINT.test(below)) return ENDS_SENTENCE.test(above) ? 0 : -0.5;
  const lastWord = above.toLowerCase().split(/\s+/u).at(-1) ?? '';
  if (NUMBER.test(below)) return COUNTED.has(lastWord) || awaitsNumber(above) ? 1 : -1;
  if (ENDS_INSIDE.test(above)) return 1;
  if (BEGINS_INSIDE.test(below)) return ENDS_SENTENCE.test(above) ? -0.5 : 1;
  if (RUN_ON.has(lastWord)) return 1;
  return ENDS_SENTENCE.test(above) ? -1 : -0.25;
}

/** "Ít nhất", "Không thấp hơn", "≥": what it bounds stands below. */
function awaitsNumber(above: string): boolean {
  const tokens = tokenize(above);
  return readLead(tokens, tokens.length).start < tokens.length;
}

/** Is the first row of a part the rest of a row that the page break cut? */
function continuesRow(last: readonly string[], first: readonly string[]): boolean {
  if (first.every((text) => text === '')) return false;
  if (ORDINAL.test(first[0] ?? '')) return false;
  const filled = first.flatMap((text, column) => (text === '' ? [] : [column]));
  const [only] = filled;
  // A row of one cell that is neither number nor content names nothing: it is the rest of the cell above.
  if (
    filled.length === 1 &&
    only !== undefined &&
    only >= 2 &&
    last[only] !== '' &&
    !NUMBER.test(first[only] ?? '') &&
    !ENDS_SENTENCE.test(last[only] ?? '')
  )
    return true;
  // A heading in capitals that has its number goes on in capitals that have none.
  if (filled.length === 1 && only === 1 && ORDINAL.test(last[0] ?? '') && isHeadingCut(last[1] ?? '', first[1] ?? ''))
    return true;
  const votes = first.map((text, column) => continuation(last[column] ?? '', text));
  const yes = votes.filter((vote) => vote >= 1).length;
  return yes > 0 && votes.reduce((sum, vote) => sum + vote, 0) > 0;
}

const isHeadingCut = (above: string, below: string): boolean =>
  isCapitals(above) && isCapitals(below) && !ENDS_SENTENCE.test(above) && !BEGINS_POINT.test(below);

/** The texts of a row as printed in it: a cell that came down from above counts for where it stands. */
const rowTexts = (grid: Grid, row: number): readonly string[] =>
  (grid[row] ?? []).map((cell) => cell?.text.trim() ?? '');

// NĐ- + CP: the hyphen stands inside a word | Tr.đồng/ + người | 1 + 2 of a number that was cut
const joinsWithoutSpace = (above: string, below: string): boolean =>
  (/^\d{1,2}$/u.test(above) && /^\d{1,2}$/u.test(below)) ||
  (/\p{L}-$/u.test(above) && !/\s-$/u.test(above)) ||
  (/\p{L}\/$/u.test(above) && /^\p{Ll}/u.test(below));

function mergeCells(above: TableCell, below: TableCell): TableCell {
  const joined = joinRichTexts(
    [above, below],
    BEGINS_POINT.test(below.text) ? '\n' : joinsWithoutSpace(above.text, below.text) ? '' : ' ',
  );
  const { openBelow: _, ...closed } = above;
  return { ...closed, ...joined, ...(below.openBelow ? { openBelow: true as const } : {}) };
}

interface Part {
  readonly table: TableBlock;
  readonly grid: Grid;
  /** First row of the part that is not a repeated header. */
  readonly from: number;
}

const coveringIndex = (cells: readonly TableCell[], row: number, column: number): number =>
  cells.findIndex(
    (cell) =>
      cell.column <= column &&
      column < cell.column + cell.columnSpan &&
      cell.row <= row &&
      row < cell.row + cell.rowSpan,
  );

/** What a page break went through: between two rows, a row, or only the merged cells of some columns. */
type Seam =
  | { readonly kind: 'rows' }
  | { readonly kind: 'row' }
  | { readonly kind: 'cells'; readonly columns: ReadonlySet<number> };

function findSeam(whole: TableBlock, part: Part, headRows: number): Seam {
  const grid = gridOf(whole);
  // a text shows no merged cells, which leave a number out as well
  const isPrinted = part.table.rowPlaces.some(({ page }) => page !== null);
  const sides = { above: grid.slice(headRows), below: part.grid.slice(part.from) };
  if (isPrinted && isOrdinalCut(sides)) return { kind: 'row' };
  const above = grid[whole.rowCount - 1] ?? [];
  const open = above.flatMap((cell, column) => (cell?.openBelow ? [column] : []));
  if (open.length > 0) return { kind: 'cells', columns: new Set(open) };
  const last = rowTexts(grid, whole.rowCount - 1);
  const first = rowTexts(part.grid, part.from);
  // where no line stands at the top of a page, two ordinals still say that the rows are two
  const areNumbered = [last, first].every((texts) => ORDINAL.test(texts[0] ?? ''));
  if (part.table.continuedRows.includes(part.from) && !areNumbered) return { kind: 'row' };
  if (isPrinted && !areNumbered && isRestOfNumberedRow(sides)) return { kind: 'row' };
  const columns = areNumbered
    ? cutBesideRows(last, first, [grid, part.grid])
    : cutColumns(last, first, [grid, part.grid]);
  if (columns) return { kind: 'cells', columns };
  const merged = isPrinted ? new Set([...columnsGoingOn(sides), ...columnsCutInName(sides)]) : new Set<number>();
  if (merged.size > 0) return { kind: 'cells', columns: merged };
  return continuesRow(last, first) ? { kind: 'row' } : { kind: 'rows' };
}

/** So many cells that say something new tell that the row is another, though its content goes on. */
const NEW_CELLS = 2;

/** The merged columns that go on below a page, in a row that has neither number nor content of its own; null: there are none. */
function cutColumns(
  last: readonly string[],
  first: readonly string[],
  grids: readonly Grid[],
): ReadonlySet<number> | null {
  if (first[0] !== '' || last[0] === '' || last[1] === '') return null;
  const votes = first.map((text, column) => continuation(last[column] ?? '', text));
  const fresh = votes.slice(2).filter((vote) => vote < 0).length;
  const isMergedColumn = (column: number): boolean => isMergedIn(grids, column);
  if (first[1] !== '') {
    const goesOn = (votes[1] ?? 0) >= 1 && votes.slice(2).every((vote) => vote < 1);
    return goesOn && fresh >= NEW_CELLS ? new Set([0, 1]) : null;
  }
  const isSure = fresh >= NEW_CELLS || votes.slice(2).some((vote) => vote <= -1);
  if (!isSure || !isMergedColumn(1)) return null;
  return new Set(first.flatMap((text, column) => (text === '' && isMergedColumn(column) ? [column] : [])));
}

const isMergedIn = (grids: readonly Grid[], column: number): boolean =>
  grids.some((grid) =>
    grid.some((row, at) => at > 0 && row[column] !== null && row[column] === grid[at - 1]?.[column]),
  );

/**
 * Two numbered rows of one merged cell, whose text the page cut: "Trung tâm Ứng dụng khoa học" and "kỹ thuật và Bảo vệ
 * cây trồng". A small letter begins no cell of its own in a column that has merged ones.
 */
function cutBesideRows(
  last: readonly string[],
  first: readonly string[],
  grids: readonly Grid[],
): ReadonlySet<number> | null {
  const cut = first.flatMap((text, column) => {
    const goesOn = column > 1 && BEGINS_SMALL.test(text) && continuation(last[column] ?? '', text) >= 1;
    return goesOn && isMergedIn(grids, column) ? [column] : [];
  });
  return cut.length === 0 ? null : new Set(cut);
}

/** An empty cell at the top of a page, in the first row that is not header. */
const goesOnEmpty = (cell: TableCell, part: Part): boolean => cell.text === '' && cell.row === part.from;

/** Appends a part's rows; its first row flows into the last one where the page break cut a row. */
function appendPart(whole: TableBlock, part: Part, headRows: number): TableBlock {
  const seam = findSeam(whole, part, headRows);
  const cut = seam.kind === 'row';
  const shift = whole.rowCount - part.from - (cut ? 1 : 0);
  const cells = [...whole.cells];
  const lastRow = whole.rowCount - 1;
  for (const cell of part.table.cells) {
    if (cell.row + cell.rowSpan <= part.from) continue;
    const goesOn = seam.kind === 'cells' && cell.row <= part.from && seam.columns.has(cell.column);
    if (goesOn || goesOnEmpty(cell, part)) {
      const merged = coveringIndex(cells, lastRow, cell.column);
      const above = cells[merged];
      const end = Math.max(cell.row, part.from) + shift + cell.rowSpan - Math.max(0, part.from - cell.row);
      if (above && above.columnSpan === cell.columnSpan && (goesOn || (above.text !== '' && cell.rowSpan > 1))) {
        const text = cell.text === '' ? above : mergeCells(above, cell);
        cells[merged] = { ...text, rowSpan: Math.max(above.rowSpan, end - above.row) };
        continue;
      }
    }
    const row = Math.max(cell.row, part.from) + shift;
    const rowSpan = cell.rowSpan - Math.max(0, part.from - cell.row);
    const at = cells.findIndex(
      (other) =>
        other.column <= cell.column &&
        cell.column < other.column + other.columnSpan &&
        other.row <= row &&
        row < other.row + other.rowSpan,
    );
    const above = cells[at];
    if (cut && row === whole.rowCount - 1 && above)
      cells[at] = { ...mergeCells(above, cell), rowSpan: Math.max(above.rowSpan, row + rowSpan - above.row) };
    else cells.push({ ...cell, row, rowSpan });
  }
  const places = part.table.rowPlaces.slice(part.from);
  const [firstPlace, ...restPlaces] = places;
  const lastPlace = whole.rowPlaces.at(-1);
  const rowPlaces =
    cut && lastPlace && firstPlace
      ? [
          ...whole.rowPlaces.slice(0, -1),
          lastPlace.page === null || lastPlace.page === firstPlace.page
            ? { page: lastPlace.page, boxes: [...lastPlace.boxes, ...firstPlace.boxes] }
            : lastPlace,
          ...restPlaces,
        ]
      : [...whole.rowPlaces, ...places];
  return { ...whole, cells, rowPlaces, rowCount: whole.rowCount + part.table.rowCount - part.from - (cut ? 1 : 0) };
}

/** A vertically merged cell that the page break cut stands empty below it: its column is covered again. */
function asPart(open: OpenTable, table: TableBlock): Part | null {
  if (table.columnCount !== open.grid[0]?.length) return null;
  const grid = gridOf(table);
  const header = readTableHeader(table, grid);
  const repeated = countRepeatedRows(open.grid, grid, open.header.rowCount);
  if (repeated > 0) return { table, grid, from: repeated };
  if (header.rowCount === 0) return { table, grid, from: 0 };
  if (isSameHeader(open.header, header)) return { table, grid, from: header.rowCount };
  const onlyNumbers = header.rowCount === 1 && isNumberingRow(grid, 0);
  if (onlyNumbers) return { table, grid, from: 1 };
  return null;
}

/** A scan's slips leave a repeated header row this like the first one. */
const SAME_ROW = 0.85;

/** How many of the part's first rows repeat the first rows of the whole table: its header printed again. */
function countRepeatedRows(whole: Grid, part: Grid, headerRowCount: number): number {
  let count = 0;
  for (let row = 0; row < Math.min(Math.max(1, headerRowCount), part.length - 1); row++) {
    const first = foldText(rowTexts(whole, row).join(' '));
    const again = foldText(rowTexts(part, row).join(' '));
    const isSame = first.length >= 4 && isLike(first, again, SAME_ROW);
    // numbers of columns are all signs, which a scan reads otherwise on each page
    if (!isSame && !(count > 0 && isNumberingRow(whole, row) && isNumberingRow(part, row))) break;
    count++;
  }
  return count;
}

/** A table that the next one may carry on: where it stands, and its first part's header. */
interface OpenTable {
  readonly at: number;
  readonly grid: Grid;
  readonly header: TableHeader;
}

function openTable(table: TableBlock, at: number): OpenTable {
  const grid = gridOf(table);
  return { at, grid, header: readTableHeader(table, grid) };
}

/** One table that holds its header several times, or rows that a page cut, is put together like one of as many pages. */
function rejoinParts(table: TableBlock): TableBlock {
  const grid = gridOf(table);
  const parts = splitAtHeaders(table, grid);
  const whole = parts.length === 1 ? table : joinParts(parts);
  const rows = findCutRows(whole === table ? grid : gridOf(whole));
  return rows.length === 0 ? whole : joinParts(splitAtRows(whole, rows));
}

function joinParts([first, ...rest]: readonly [PrintedPart, ...PrintedPart[]]): TableBlock {
  return rest.reduce(
    (whole, part) => appendPart(whole, { ...part, grid: gridOf(part.table) }, first.from),
    first.table,
  );
}

/** A cell that runs on into the next row has so many words at least. */
const FEWEST_WORDS_ABOVE = 5;

/** Rows without a number in which every cell goes on with the unfinished sentence of the cell above it. */
function findCutRows(grid: Grid): readonly number[] {
  const printed = grid.map((_, row) => rowTexts(grid, row));
  return printed.flatMap((texts, row) => {
    const last = printed[row - 1] ?? [];
    if (row === 0 || texts[0] !== '' || !ORDINAL.test(last[0] ?? '')) return [];
    const filled = texts.flatMap((text, column) => (text === '' ? [] : [column]));
    const goesOn = (column: number): boolean =>
      BEGINS_INSIDE.test(texts[column] ?? '') && continuation(last[column] ?? '', texts[column] ?? '') >= 1;
    const isLong = filled.some((column) => (last[column] ?? '').split(/\s+/u).length >= FEWEST_WORDS_ABOVE);
    return filled.length > 0 && isLong && filled.every(goesOn) ? [row] : [];
  });
}

// (tiếp theo) | Bảng 2 (tiếp)
const GOES_ON_NOTE = new RegExp(`(?:^|[(])(?:${GOES_ON_NOTES.join('|')})[)]?[.:]?$`, 'iu');

/** Tables that run over several pages become one: repeated headers dropped, rows and words cut by a page joined. */
export function joinTables(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  let open: OpenTable | null = null;
  let note: Block | null = null;
  for (const printed of blocks) {
    const block = printed.kind === 'table' ? rejoinParts(printed) : printed;
    if (block.kind === 'table') {
      const whole: Block | null = open ? (joined[open.at] ?? null) : null;
      const part = open ? asPart(open, block) : null;
      if (open && whole?.kind === 'table' && part) {
        joined[open.at] = appendPart(whole, part, open.header.rowCount);
        if (note) joined.splice(joined.lastIndexOf(note), 1);
        note = null;
        continue;
      }
      open = openTable(block, joined.length);
    } else if (block.kind === 'paragraph') {
      if (open && note === null && GOES_ON_NOTE.test(block.text)) note = block;
      else open = null;
    }
    if (block !== note && block.kind !== 'page_break') note = null;
    joined.push(block);
  }
  return joined;
}

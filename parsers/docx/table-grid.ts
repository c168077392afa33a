import { contentOf } from './content.ts';
import { isOn } from './styles.ts';
import { findChild, readValue, toInteger, type XmlElement } from './xml-tree.ts';

export interface GridCell {
  readonly element: XmlElement;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface Grid {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Each merged cell once, where it begins, in reading order. */
  readonly cells: readonly GridCell[];
  /** Leading rows marked to be repeated on every page; null where none is marked. */
  readonly headerRowCount: number | null;
}

/** Edges nearer than this are the same line, dragged a little askew by hand. Twips. */
const EDGE_TOLERANCE = 140;

interface RawCell {
  readonly element: XmlElement;
  start: number;
  end: number;
  /** Begins a cell merged downwards, continues the one above it, or neither. */
  readonly merge: 'begins' | 'continues' | null;
}

interface RawRow {
  readonly cells: readonly RawCell[];
  readonly isHeader: boolean;
}

function readRow(row: XmlElement): RawRow {
  const properties = findChild(row, 'w:trPr');
  let column = toInteger(readValue(properties, 'w:gridBefore')) ?? 0;
  const cells: RawCell[] = [];
  for (const element of contentOf(row, 'block')) {
    if (element.name !== 'w:tc') continue;
    const cell = findChild(element, 'w:tcPr');
    if (findChild(cell, 'w:cellDel')) continue;
    const span = Math.max(1, toInteger(readValue(cell, 'w:gridSpan')) ?? 1);
    const vertical = findChild(cell, 'w:vMerge');
    const before = cells.at(-1);
    // An old way of merging sideways, each column with a cell of its own.
    if (before && goesOnSideways(cell)) before.end += span;
    else {
      const begins = vertical?.attributes['w:val'] === 'restart';
      const merge = vertical === undefined ? null : begins ? 'begins' : 'continues';
      cells.push({ element, start: column, end: column + span, merge });
    }
    column += span;
  }
  return { cells, isHeader: isOn(findChild(properties, 'w:tblHeader')) };
}

/** A merge that says neither where it begins nor that it goes on goes on. */
function goesOnSideways(cell: XmlElement | undefined): boolean {
  const merge = findChild(cell, 'w:hMerge');
  return merge !== undefined && (merge.attributes['w:val'] ?? 'continue') === 'continue';
}

function isPrinted(row: XmlElement): boolean {
  const properties = findChild(row, 'w:trPr');
  return !findChild(properties, 'w:del') && !isOn(findChild(properties, 'w:hidden'));
}

/** Where the grid lines stand, from the widths of the grid; null where the widths do not fit the cells. */
function readEdges(table: XmlElement, columnCount: number): readonly number[] | null {
  const edges = [0];
  for (const column of findChild(table, 'w:tblGrid')?.children ?? []) {
    if (typeof column === 'string' || column.name !== 'w:gridCol') continue;
    const width = toInteger(column.attributes['w:w']);
    if (width === undefined) return null;
    edges.push((edges.at(-1) ?? 0) + width);
  }
  return edges.length > columnCount ? edges : null;
}

/** Grid line → the number it has when lines that bound no cell, or stand next to another, are left out. */
function mergeEdges(table: XmlElement, rows: readonly RawRow[]): ReadonlyMap<number, number> {
  const cells = rows.flatMap((row) => row.cells);
  const used = [...new Set(cells.flatMap((cell) => [cell.start, cell.end]))].sort((a, b) => a - b);
  const edges = readEdges(table, used.at(-1) ?? 0);
  const numbers = new Map<number, number>();
  let number = -1;
  let anchor: number | null = null;
  for (const line of used) {
    const from = anchor;
    const width = edges && from !== null ? (edges[line] ?? 0) - (edges[from] ?? 0) : EDGE_TOLERANCE;
    const isOneLine =
      from !== null && width < EDGE_TOLERANCE && !cells.some((cell) => cell.start >= from && cell.end <= line);
    if (!isOneLine) {
      number++;
      anchor = line;
    }
    numbers.set(line, number);
  }
  return numbers;
}

const isSameWidth = (a: RawCell, b: RawCell): boolean => a.start === b.start && a.end === b.end;

/** A cell that claims to go on from above, where nothing above is merged, begins by itself. */
const isCovered = (rows: readonly RawRow[], row: number, cell: RawCell): boolean =>
  cell.merge === 'continues' &&
  (rows[row - 1]?.cells.some((above) => above.merge !== null && isSameWidth(above, cell)) ?? false);

function countRows(rows: readonly RawRow[], row: number, cell: RawCell): number {
  if (cell.merge === null) return 1;
  const below = rows.slice(row + 1);
  const end = below.findIndex(
    (next) => !next.cells.some((other) => other.merge === 'continues' && isSameWidth(other, cell)),
  );
  return 1 + (end < 0 ? below.length : end);
}

/** The mark may stand on the first row alone of a header whose cells reach down into the next. */
function countHeaderRows(rows: readonly RawRow[], cells: readonly GridCell[]): number | null {
  const marked = rows.findIndex((row) => !row.isHeader);
  if (marked <= 0) return null;
  const ends = cells.filter((cell) => cell.row < marked).map((cell) => cell.row + cell.rowSpan);
  return Math.max(marked, ...ends);
}

/** A `w:tbl` → its cells on one grid, merged cells once. Word's grid columns that no reader could see are gone. */
export function readGrid(table: XmlElement): Grid {
  const rows: RawRow[] = [];
  for (const element of contentOf(table, 'block')) {
    if (element.name !== 'w:tr' || !isPrinted(element)) continue;
    const row = readRow(element);
    if (row.cells.length > 0) rows.push(row);
  }
  const numbers = mergeEdges(table, rows);
  for (const cell of rows.flatMap((row) => row.cells)) {
    cell.start = numbers.get(cell.start) ?? cell.start;
    cell.end = numbers.get(cell.end) ?? cell.end;
  }
  const cells = rows.flatMap((row, r) =>
    row.cells
      .filter((cell) => !isCovered(rows, r, cell))
      .map((cell): GridCell => {
        const rowSpan = countRows(rows, r, cell);
        return { element: cell.element, row: r, column: cell.start, rowSpan, columnSpan: cell.end - cell.start };
      }),
  );
  return {
    rowCount: rows.length,
    columnCount: Math.max(0, ...numbers.values()),
    cells,
    headerRowCount: countHeaderRows(rows, cells),
  };
}

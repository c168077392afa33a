import { isCapitals } from '../vietnamese/fold.ts';
import { isMotto, isRecipientsHeading } from '../vietnamese/letterhead-line.ts';
import { ORDINAL_HEADERS } from '../vocabulary/layout-labels.ts';
import { contentOf, printedTextOf } from './content.ts';
import type { Styles } from './styles.ts';
import { isRuled } from './table-borders.ts';
import type { Grid, GridCell } from './table-grid.ts';
import type { XmlElement } from './xml-tree.ts';

/** How the cells of a table are to be read. */
export type TableUse =
  | { readonly kind: 'data' }
  /** A frame round paragraphs. */
  | { readonly kind: 'box' }
  /** Texts set side by side: the letterhead, the foot. Grid columns from `rightFrom` on stand at the right. */
  | { readonly kind: 'columns'; readonly rightFrom: number }
  /** Unruled, but no head or foot: read row by row. */
  | { readonly kind: 'lines' };

export interface TablePlace {
  readonly styles: Styles;
  /** Hardly anything stands above it on its page. */
  readonly isAtHead: boolean;
  /** Hardly anything stands below it in its section. */
  readonly isAtFoot: boolean;
}

/** A head or foot of more rows than this would be set line by line; a list of things side by side is longer. */
const FEW_ROWS = 4;
/** So many rows that begin with a number are the rows of a table whose lines are not drawn. */
const ENOUGH_ORDINALS = 3;
const NUMBER_HEADS: ReadonlySet<string> = new Set(ORDINAL_HEADERS);
// 1 | 1. | 2.1 | IV | IV. | a)
const ORDINAL = /^(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|\p{Ll})[.)]?$/u;

function linesOf(cell: XmlElement): readonly string[] {
  const lines: string[] = [];
  for (const child of contentOf(cell, 'block')) {
    if (child.name === 'w:p' || child.name === 'w:tbl') lines.push(printedTextOf(child).trim());
  }
  return lines.filter((line) => line !== '');
}

interface PeekedCell {
  readonly cell: GridCell;
  readonly lines: readonly string[];
}

/** Grid columns in which some text begins that does not run across the whole table. */
function findTextColumns(cells: readonly PeekedCell[], grid: Grid): readonly number[] {
  const columns = cells
    .filter(({ cell, lines }) => lines.length > 0 && cell.columnSpan < grid.columnCount)
    .map(({ cell }) => cell.column);
  return [...new Set(columns)].sort((a, b) => a - b);
}

const hasLetterheadWords = (cells: readonly PeekedCell[]): boolean =>
  cells.some(({ lines }) => lines.some((line) => isMotto(line) || isRecipientsHeading(line)));

/** Rows that begin with numbers, or a head that says "STT". */
function hasOrdinals(cells: readonly PeekedCell[]): boolean {
  const first = cells.filter(({ cell }) => cell.column === 0);
  if (first.some(({ cell, lines }) => cell.row === 0 && NUMBER_HEADS.has(lines.join(' ')))) return true;
  return first.filter(({ lines }) => lines.length === 1 && ORDINAL.test(lines[0] ?? '')).length >= ENOUGH_ORDINALS;
}

/** "TM. ỦY BAN NHÂN DÂN", "KT. GIÁM ĐỐC": the texts of heads and feet begin in capitals, those set side by side elsewhere don't. */
const beginsInCapitals = (cells: readonly PeekedCell[], rightFrom: number): boolean =>
  cells.some(({ cell, lines }) => cell.column >= rightFrom && isCapitals(lines[0] ?? ''));

/** A single column of text that does not begin at the left edge is the right one. */
function findRightColumn(columns: readonly number[], grid: Grid): number {
  const [first = 0, second] = columns;
  if (second !== undefined) return second;
  return first > 0 ? first : grid.columnCount;
}

/** Tells letterheads, feet and frames from tables of data, by their lines and by what stands in them. */
export function tellTableUse(table: XmlElement, grid: Grid, context: TablePlace): TableUse {
  if (grid.columnCount === 1) return { kind: 'box' };
  const isUnruled = !isRuled(table, grid, context.styles);
  if (!isUnruled && grid.rowCount > FEW_ROWS) return { kind: 'data' };
  const cells = grid.cells.map((cell): PeekedCell => ({ cell, lines: linesOf(cell.element) }));
  const columns = findTextColumns(cells, grid);
  const named = hasLetterheadWords(cells);
  const rightFrom = findRightColumn(columns, grid);
  if (!isUnruled) return named && columns.length <= 2 ? { kind: 'columns', rightFrom } : { kind: 'data' };
  if (columns.length > 3 || (columns.length === 3 && grid.rowCount > FEW_ROWS) || hasOrdinals(cells))
    return { kind: 'data' };
  const isSideBySide = grid.rowCount <= FEW_ROWS && (context.isAtFoot || beginsInCapitals(cells, rightFrom));
  return named || context.isAtHead || isSideBySide ? { kind: 'columns', rightFrom } : { kind: 'lines' };
}

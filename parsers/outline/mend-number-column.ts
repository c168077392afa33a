import type { Finding } from '../../schemas/model/diagnostic.ts';
import type { TableCell } from '../../schemas/model/document.ts';
import type { ColumnRole } from '../../schemas/model/outline.ts';
import { isScanned } from '../../schemas/model/rich-text.ts';
import { isCapitals } from '../vietnamese/fold.ts';
import type { Grid } from './grid.ts';
import { mendOrdinals } from './mend-ordinals.ts';
import { repairedCell } from './repaired-cell.ts';
import { readSectionLabel } from './section-label.ts';

export interface MendedGrid {
  readonly grid: Grid;
  readonly findings: readonly Finding[];
}

// I. | 3.2.2)
const CLOSING = /(?<![.):\s])[.):\s]+$/u;

/** No number is printed longer, slips included. Characters. */
const LONGEST_NUMBER = 12;

// "II. Cải cách": the number before a heading in the number column
const LEADING_NUMBER = /^(\S{1,6}?)(?:[.)]\s?|\s)(?=\p{Lu})/u;

/** The number of a cell, or the one that its heading begins with; null where a long text begins with none. */
function numberOf(cell: TableCell | null): string | null {
  if (cell === null || cell.text.length <= LONGEST_NUMBER) return cell?.text ?? null;
  const leading = LEADING_NUMBER.exec(cell.text)?.[1];
  return leading !== undefined && /^[IVXLJl1|HU\d.]+$/u.test(leading) ? leading : null;
}

/** Does the cell print the number so that a reader of it finds it? */
function saysNumber(cell: TableCell | null, printed: string): boolean {
  if (numberOf(cell)?.replace(CLOSING, '') !== printed) return false;
  return cell === null || cell.text.length <= LONGEST_NUMBER || readSectionLabel(cell.text) !== null;
}

function renumber(cell: TableCell | null, printed: string): string {
  if (cell === null || cell.text.length <= LONGEST_NUMBER) return printed;
  return `${printed}. ${cell.text.replace(LEADING_NUMBER, '')}`;
}

/** What the cells beside the number say; one that covers several columns says it once. */
const saidIn = (row: readonly (TableCell | null)[], ordinal: number): readonly string[] =>
  [...new Set(row.filter((_, column) => column !== ordinal))].flatMap((cell) =>
    cell !== null && cell.text.trim() !== '' ? [cell.text] : [],
  );

function repaired(cell: TableCell, printed: string): Finding {
  return repairedCell(cell, {
    vi: `Số thứ tự đọc là “${cell.text}”, theo thứ tự của bảng là “${printed}”.`,
    en: `An ordinal was read as “${cell.text}”; by the order of the table it is “${printed}”.`,
  });
}

/** The number column of a scanned table with its slips mended by the order of its rows. A digital table stays as it is. */
export function mendNumberColumn(grid: Grid, headerRowCount: number, roles: readonly ColumnRole[]): MendedGrid {
  const column = roles.indexOf('ordinal');
  const rows = grid.map((cells, row) => ({ row, cells })).slice(headerRowCount);
  if (column < 0 || !rows.some(({ cells }) => cells.some((cell) => cell !== null && isScanned(cell))))
    return { grid, findings: [] };
  // A cell that covers several rows has one number.
  const own = rows.filter(({ row, cells }) => (cells[column]?.row ?? row) === row);
  const numbers = own.map(({ cells }) => numberOf(cells[column] ?? null));
  const mended = mendOrdinals(
    own.map(({ cells }, i) => {
      const said = saidIn(cells, column);
      const isAboveFirst = numbers[i + 1]?.replace(CLOSING, '') === '1';
      return {
        read: numbers[i] ?? null,
        isBare: said.length === 1,
        isHeading: isAboveFirst || said.every(isCapitals),
      };
    }),
  );
  const replaced = new Map<TableCell, TableCell>();
  const lost = new Map<number, TableCell>();
  const findings: Finding[] = [];
  own.forEach(({ row, cells }, i) => {
    const printed = mended[i];
    const cell = cells[column] ?? null;
    if (printed === null || printed === undefined || saysNumber(cell, printed)) return;
    const mark: TableCell = {
      text: renumber(cell, printed),
      runs: [],
      spans: cell?.spans ?? [],
      marks: [],
      row,
      column,
      rowSpan: cell?.rowSpan ?? 1,
      columnSpan: cell?.columnSpan ?? 1,
    };
    const read: TableCell = cell ?? { ...mark, text: '' };
    findings.push(repaired(read, printed));
    if (cell) replaced.set(cell, mark);
    else lost.set(row, mark);
  });
  return { grid: applyMends(grid, column, { replaced, lost }), findings };
}

function applyMends(
  grid: Grid,
  column: number,
  mends: { readonly replaced: ReadonlyMap<TableCell, TableCell>; readonly lost: ReadonlyMap<number, TableCell> },
): Grid {
  return grid.map((cells, row) =>
    cells.map((cell, c) => {
      if (cell === null) return c === column ? (mends.lost.get(row) ?? null) : null;
      return mends.replaced.get(cell) ?? cell;
    }),
  );
}

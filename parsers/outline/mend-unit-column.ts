import type { Finding } from '../../schemas/model/diagnostic.ts';
import type { TableCell } from '../../schemas/model/document.ts';
import type { ColumnRole } from '../../schemas/model/outline.ts';
import { isScanned } from '../../schemas/model/rich-text.ts';
import { readUnitName } from '../normalise/unit-of-measure.ts';
import { PERCENT_READ_AS, SHARE_HEADS } from '../vocabulary/confusable-percents.ts';
import { type Grid, replaceCells } from './grid.ts';
import type { MendedGrid } from './mend-number-column.ts';
import { repairedCell } from './repaired-cell.ts';

const READ_AS: ReadonlySet<string> = new Set(PERCENT_READ_AS);
const PERCENT = '%';

/** Signs that are read for "%" are no more; in capitals or digits they name no unit. */
const OTHER_SIGNS = /^[\p{Lu}\d|!/]{1,2}$/u;

/** "II" in a row of a share. */
function isReadForPercent(text: string, content: string): boolean {
  if (READ_AS.has(text)) return true;
  const isShare = SHARE_HEADS.some((head) => content.startsWith(head));
  return isShare && OTHER_SIGNS.test(text) && readUnitName(text.toLowerCase())?.kind !== 'measure';
}

/** A scanned column of units in which "%" was read as letters that name no unit. A digital table stays as it is. */
export function mendUnitColumn(grid: Grid, headerRowCount: number, roles: readonly ColumnRole[]): MendedGrid {
  const [column, content] = [roles.indexOf('unit'), roles.indexOf('content')];
  const amiss = new Set(
    grid.slice(headerRowCount).flatMap((row) => {
      const cell = row[column] ?? null;
      const isAmiss =
        cell !== null && isScanned(cell) && isReadForPercent(cell.text.trim(), row[content]?.text.trim() ?? '');
      return isAmiss ? [cell] : [];
    }),
  );
  if (column < 0 || amiss.size === 0) return { grid, findings: [] };
  const mended = new Map([...amiss].map((cell) => [cell, asPercent(cell)]));
  return {
    grid: replaceCells(grid, mended),
    findings: [...amiss].map(repaired),
  };
}

/** What the row tells, and the picture does not, is not sure. */
const DOUBTFUL = 0.4;

function asPercent(cell: TableCell): TableCell {
  const isTold = !READ_AS.has(cell.text.trim());
  const spans = isTold ? cell.spans.map((span) => ({ ...span, confidence: DOUBTFUL })) : cell.spans;
  return { ...cell, text: PERCENT, runs: [], marks: [], spans };
}

function repaired(cell: TableCell): Finding {
  return repairedCell(cell, {
    vi: `Đơn vị tính đọc là “${cell.text}” được sửa thành “${PERCENT}”.`,
    en: `A unit was read as “${cell.text}” and mended to “${PERCENT}”.`,
  });
}

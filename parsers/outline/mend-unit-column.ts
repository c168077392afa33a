import type { Finding } from '../../schemas/model/diagnostic.ts';
import type { TableCell } from '../../schemas/model/document.ts';
import type { ColumnRole } from '../../schemas/model/outline.ts';
import { isScanned } from '../../schemas/model/rich-text.ts';
import { PERCENT_READ_AS } from '../vocabulary/confusable-percents.ts';
import type { MendedGrid } from './mend-number-column.ts';
import type { Grid } from './table-header.ts';

const READ_AS: ReadonlySet<string> = new Set(PERCENT_READ_AS);
const PERCENT = '%';

/** A scanned column of units in which "%" was read as letters that name no unit. A digital table stays as it is. */
export function mendUnitColumn(grid: Grid, headerRowCount: number, roles: readonly ColumnRole[]): MendedGrid {
  const column = roles.indexOf('unit');
  const cells = grid.slice(headerRowCount).flatMap((row) => row[column] ?? []);
  const amiss = new Set(cells.filter((cell) => isScanned(cell) && READ_AS.has(cell.text.trim())));
  if (column < 0 || amiss.size === 0) return { grid, findings: [] };
  const mended = new Map([...amiss].map((cell) => [cell, { ...cell, text: PERCENT, runs: [], marks: [] }]));
  return {
    grid: grid.map((row) => row.map((cell) => (cell && mended.get(cell)) ?? cell)),
    findings: [...amiss].map(repaired),
  };
}

function repaired(cell: TableCell): Finding {
  return {
    code: 'text_repaired',
    message: {
      vi: `Đơn vị tính đọc là “${cell.text}” được sửa thành “${PERCENT}”.`,
      en: `A unit was read as “${cell.text}” and mended to “${PERCENT}”.`,
    },
    page: cell.spans[0]?.page ?? null,
    boxes: cell.spans.map((span) => span.box),
    sectionId: null,
    rowId: null,
    targetId: null,
  };
}

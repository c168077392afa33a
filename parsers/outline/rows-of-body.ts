import type { OutlineRow, OutlineTable } from '../../schemas/model/outline.ts';

/**
 * "Đơn vị | Nhiệm vụ được giao": a body that stands before what it is to do holds for the rows below it that bear no number
 * of their own: the row that names it, if the row is one of those.
 */
export function rowsOfBody({ columns, rows }: OutlineTable, row: OutlineRow): readonly OutlineRow[] {
  const lead = columns.findIndex(({ role }) => role === 'lead');
  if (row.ordinal !== null || lead < 0 || lead > columns.findIndex(({ role }) => role === 'content')) return [];
  const own = rows.indexOf(row);
  const above = rows.findLast((other, at) => at < own && (other.ordinal !== null || other.kind === 'group'));
  return above?.kind === 'item' ? [above] : [];
}

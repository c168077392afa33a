import type { Finding } from '../../schemas/model/diagnostic.ts';
import { type ColumnRole, type OutlineRow, type OutlineTable, UNIT_ROLES } from '../../schemas/model/outline.ts';
import { rowsOfBody } from '../outline/rows-of-body.ts';
import { isEmptyCell } from '../vietnamese/empty-cell.ts';
import { type AuditedPlan, findingAt, shorten } from './plan.ts';

/** Where fewer of a table's rows than this name who leads, it is not meant to. */
const LEAST_SHARE = 0.6;
/** Where so many do, a row that names only who helps lacks its lead. */
const NEARLY_ALL = 0.75;
/** So many rows below others show whether each names its own. */
const FEWEST_BELOW = 5;
const WORK_ROLES: readonly ColumnRole[] = ['target', 'task', 'product', 'deadline'];
/** Who may stand in for a lead: a row that names one of them is somebody's. */
const DOERS: readonly ColumnRole[] = ['lead', 'implement'];

// - Tổ chức thực hiện | + Cấp xã | -
const OPENS_DETAIL = /^[-–+•](?:\s|$)/u;

/** A row that asks for something and names nobody who is to do it, in a table whose other rows do. */
export function findRowsWithoutLead({ outline }: AuditedPlan): readonly Finding[] {
  return outline.tables.flatMap((table) => {
    const lead = DOERS.filter((role) => hasColumn(table, [role])).slice(0, 1);
    if (table.isForm || lead.length === 0) return [];
    const asks = (row: OutlineRow): boolean =>
      hasColumn(table, WORK_ROLES) ? hasText(table, row, WORK_ROLES) : row.ordinal !== null;
    const rows = table.rows.filter((row) => row.kind === 'item' && asks(row));
    if (rows.length === 0) return [];
    const below = rows.filter((row) => inherits(table, row));
    // rows of criteria below one that names somebody: where all but one name their own, that one was left out
    const isOwn =
      below.length >= FEWEST_BELOW &&
      below.filter((row) => row.ordinal === null || !hasText(table, row, lead)).length === 1;
    const alone = isOwn ? rows : rows.filter((row) => !below.includes(row));
    const unled = alone.filter((row) => !hasText(table, row, lead));
    const needed = (rows.length - unled.length) / rows.length >= NEARLY_ALL ? DOERS : UNIT_ROLES;
    const without = alone.filter((row) => !hasText(table, row, needed));
    if (without.length / rows.length > 1 - LEAST_SHARE) return [];
    return without.map((row) => {
      const quote = shorten([row.ordinal, contentOf(table, row)].filter((part) => part !== null).join(' '));
      return findingAt(
        'row_without_lead',
        { page: row.page, boxes: row.boxes, rowId: row.rowId },
        {
          vi: `Dòng “${quote}” không ghi đơn vị chủ trì, trong khi các dòng khác của bảng có ghi.`,
          en: `The row “${quote}” names no unit in charge, though the other rows of the table do.`,
        },
      );
    });
  });
}

function hasColumn(table: OutlineTable, roles: readonly ColumnRole[]): boolean {
  return table.columns.some((column) => roles.includes(column.role));
}

function hasText(table: OutlineTable, row: OutlineRow, roles: readonly ColumnRole[]): boolean {
  return table.columns.some((column, at) => roles.includes(column.role) && !isEmptyCell(row.cells[at] ?? ''));
}

function inherits(table: OutlineTable, row: OutlineRow): boolean {
  let above = table.rows.find((candidate) => candidate.rowId === row.parentRowId);
  for (let depth = 0; above !== undefined && depth < table.rows.length; depth += 1) {
    if (!isMerged(table, above) && hasText(table, above, UNIT_ROLES)) return true;
    const parentId = above.parentRowId;
    above = table.rows.find((candidate) => candidate.rowId === parentId);
  }
  return [...rowsOfBody(table, row), ...rowOfDetail(table, row)].some((one) => hasText(table, one, UNIT_ROLES));
}

/** "- Xây dựng kế hoạch" with a time of its own below "2 Tập huấn": who does the one does the other. */
function rowOfDetail(table: OutlineTable, row: OutlineRow): readonly OutlineRow[] {
  if (row.ordinal !== null || !row.cells.some((cell) => cell !== null && OPENS_DETAIL.test(cell))) return [];
  const above = table.rows.slice(0, table.rows.indexOf(row)).findLast(({ ordinal }) => ordinal !== null);
  return above?.kind === 'item' ? [above] : [];
}

/** A heading row merged across the table says the same in each of its cells, also in those for units. */
function isMerged(table: OutlineTable, { kind, cells }: OutlineRow): boolean {
  const said = new Set(cells.filter((_, at) => table.columns[at]?.role !== 'ordinal'));
  return kind === 'group' && said.size === 1;
}

function contentOf(table: OutlineTable, row: OutlineRow): string | null {
  const at = table.columns.findIndex((column, index) => column.role === 'content' && Boolean(row.cells[index]));
  return row.cells[at] ?? row.cells.find((cell) => cell !== null && cell !== row.ordinal) ?? null;
}

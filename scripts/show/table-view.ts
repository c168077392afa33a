import { countOf } from '../../pipeline/count-of.ts';
import type { PlanRecord } from '../../schemas/record/plan-record.ts';
import type { TableRecord } from '../../schemas/record/table.ts';
import { drawGrid } from './grid-view.ts';
import { type Canvas, wrapText } from './terminal-text.ts';

/** Every table as it was understood: header paths with the columns' roles, group rows set off, ordinals in place. */
export function drawTables(record: PlanRecord, canvas: Canvas): readonly string[] {
  return record.tables.flatMap((table) => [...drawCaption(table, record, canvas), ...drawTable(table, canvas)]);
}

function drawCaption(table: TableRecord, record: PlanRecord, canvas: Canvas): readonly string[] {
  const appendix = record.appendices.find(({ appendix_id }) => appendix_id === table.appendix_id);
  const pages =
    table.pages.length === 0 ? '' : `, page ${[...new Set([table.pages[0], table.pages.at(-1)])].join(' to ')}`;
  const name = [appendix?.label, appendix?.title].filter((part) => part != null).join(': ');
  const caption = `${name === '' ? 'Table' : name} (${countOf(table.rows.length, 'row')}${pages})`;
  return wrapText(caption, canvas.width).map((line) => canvas.paint('green', line));
}

function drawTable(table: TableRecord, canvas: Canvas): readonly string[] {
  const header = table.columns.map((column) => [...column.header, `<${column.role}>`].join('\n'));
  const rows = table.rows.map((row) => ({
    cells: row.cells.map((cell) => cell ?? ''),
    emphasis: row.kind !== 'item',
  }));
  return drawGrid(header, rows, canvas);
}

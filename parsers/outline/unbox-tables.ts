import type { Block, TableBlock, TableCell } from '../../schemas/model/document.ts';
import { foldText } from '../vietnamese/fold.ts';
import { ORDINAL_HEADERS } from '../vocabulary/layout-labels.ts';
import { sliceRows } from './split-table.ts';

/** A table of one cell, or of one column, is a box around paragraphs; so are the rows above its head that one cell fills. */
export function unboxTables(blocks: readonly Block[]): readonly Block[] {
  let last = '';
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== 'table') return [block];
    if (block.cells.length === 1 || block.columnCount === 1) return unbox(block, block.cells);
    const titles = titlesAbove(block);
    if (titles.length === 0) return [block];
    const printed = foldText(titles.map(({ text }) => text).join(' '));
    const isRepeated = printed === last;
    last = printed;
    // printed again with the head, on the next page
    return [...(isRepeated ? [] : unbox(block, titles)), sliceRows(block, titles.length, block.rowCount)];
  });
}

const HEADS: ReadonlySet<string> = new Set(ORDINAL_HEADERS);

/** "BIỂU CHỈ TIÊU NĂM 2024" in a row of its own above "TT | Chỉ tiêu | Đơn vị": sheets that were pasted have their titles inside. */
function titlesAbove(table: TableBlock): readonly TableCell[] {
  const titles: TableCell[] = [];
  for (const cell of table.cells) {
    if (cell.row !== titles.length || cell.column > 0) return [];
    if (cell.columnSpan < table.columnCount) return HEADS.has(cell.text.trim()) ? titles : [];
    titles.push(cell);
  }
  return [];
}

const unbox = (table: TableBlock, cells: readonly TableCell[]): readonly Block[] =>
  cells.map((cell) => ({
    kind: 'paragraph' as const,
    blockId: table.blockId,
    text: cell.text,
    runs: cell.runs,
    spans: cell.spans,
    marks: cell.marks,
    align: null,
    size: null,
    page: table.rowPlaces[cell.row]?.page ?? null,
    column: null,
    headingLevel: null,
    indent: null,
  }));

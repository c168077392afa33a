import { expect, test } from 'vitest';
import { joinTables } from '../../../parsers/outline/join-tables.ts';
import { unboxTables } from '../../../parsers/outline/unbox-tables.ts';
import type { Block, TableBlock } from '../../../schemas/model/document.ts';
import { plainRichText } from '../../../schemas/model/rich-text.ts';

const TITLE = 'CÁC CHỈ TIÊU NĂM 2023';

/** Rows of three cells; a row of one text is one cell over all of them. */
function table(blockId: string, ...rows: readonly (readonly string[])[]): TableBlock {
  return {
    kind: 'table',
    blockId,
    rowCount: rows.length,
    columnCount: 3,
    cells: rows.flatMap((texts, row) =>
      texts.map((text, column) => ({
        ...plainRichText(text),
        row,
        column,
        rowSpan: 1,
        columnSpan: texts.length === 1 ? 3 : 1,
      })),
    ),
    headerRowCount: null,
    rowPlaces: rows.map(() => ({ page: 1, boxes: [] })),
    continuedRows: [],
  };
}

const show = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? [`table of ${block.rowCount}`] : block.kind === 'paragraph' ? [block.text] : [],
  );

test('titles above the head of a table are paragraphs before it, once for all of its pages', () => {
  const head = ['TT', 'Chỉ tiêu', 'Kế hoạch'];
  const pages: readonly Block[] = [
    table('a', [TITLE], ['(Kèm theo Kế hoạch)'], head, ['1', 'Sản lượng', '5']),
    { kind: 'page_break', blockId: 'p', page: 2, landscape: true },
    table('b', [TITLE], ['(Kèm theo Kế hoạch)'], head, ['2', 'Năng suất', '6']),
  ];
  expect(show(joinTables(unboxTables(pages)))).toEqual([TITLE, '(Kèm theo Kế hoạch)', 'table of 3']);
});

test('a group at the top of a page stays in its table', () => {
  const rows = table('a', ['I. KINH TẾ'], ['1', 'Sản lượng', '5']);
  expect(show(unboxTables([rows]))).toEqual(['table of 2']);
});

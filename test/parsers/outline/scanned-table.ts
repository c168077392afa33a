import type { TableBlock } from '../../../schemas/model/document.ts';
import { plainRichText } from '../../../schemas/model/rich-text.ts';

/** A table on one page, its words read with this confidence; null: of a digital file. */
export function tableOf(rows: readonly (readonly string[])[], confidence: number | null = 0.9): TableBlock {
  return {
    kind: 'table',
    blockId: 'b1',
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    cells: rows.flatMap((texts, row) =>
      texts.map((text, column) => ({
        ...plainRichText(text),
        spans: [{ start: 0, end: text.length, page: 1, box: [85, 100, 500, 114] as const, confidence }],
        row,
        column,
        rowSpan: 1,
        columnSpan: 1,
      })),
    ),
    headerRowCount: null,
    rowPlaces: [],
    continuedRows: [],
  };
}

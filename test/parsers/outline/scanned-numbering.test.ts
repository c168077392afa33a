import { describe, expect, it } from 'vitest';
import { gridOf, isNumberingRow } from '../../../parsers/outline/table-header.ts';
import type { TableBlock } from '../../../schemas/model/document.ts';
import { plainRichText } from '../../../schemas/model/rich-text.ts';

function isNumbering(texts: readonly string[], confidence: number | null = 0.9): boolean {
  const table: TableBlock = {
    kind: 'table',
    blockId: 'b1',
    rowCount: 1,
    columnCount: texts.length,
    cells: texts.map((text, column) => ({
      ...plainRichText(text),
      spans: [{ start: 0, end: text.length, page: 1, box: [85, 100, 500, 114], confidence }],
      row: 0,
      column,
      rowSpan: 1,
      columnSpan: 1,
    })),
    headerRowCount: null,
    rowPlaces: [],
    continuedRows: [],
  };
  return isNumberingRow(gridOf(table), 0);
}

describe('a row of a scan that numbers the columns', () => {
  it.each([
    [['đ)', '(2)', '(3)', '(4)'], true],
    [['1', '()', '(3)', '(4)', '(9)', '(6)', '(7)', '(6)'], true],
    [['T', '(2)', 'G)', '@)', '@)', '(6)', 'ơ)', '(8)', '()'], true],
    [['', '(2)', '3)', '(4)', '(9)', '(6)', '(7)'], true],
    [['', '(2)', '(3)', '(4)', '', '_(6)=(5)(4)'], true],
    [['G)', '(2', 'G)', '(4)', 'lời', '(6)'], true],
    [['l', '2', '3', '4', '5'], true],
    [['1', 'Xã', '3', '4'], false],
    [['1', '12', '14', '16', '5'], false],
    [['a)', 'Rà soát', '(3)', '(4)'], false],
    [['1', '12', '(3)', '40'], false],
    [['a)', 'b)', 'c)', 'd)'], false],
  ])('%s', (texts, expected) => {
    expect(isNumbering(texts)).toBe(expected);
  });

  it('is as it is printed in a digital file', () => {
    expect(isNumbering(['đ)', '(2)', '(3)', '(4)'], null)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../parsers/outline/grid.ts';
import { mendFigureCells } from '../../../parsers/outline/mend-figure-cells.ts';
import { tableOf } from './scanned-table.ts';

function read(cells: readonly string[], confidence: number | null = 0.95) {
  const table = tableOf([['Chỉ tiêu', 'Năm 2024'], ...cells.map((text) => ['Số nhà văn hóa', text])], confidence);
  const { grid } = mendFigureCells(gridOf(table), 1, ['content', 'target']);
  const cell = grid.at(-1)?.[1];
  return { text: cell?.text, confidence: cell?.spans[0]?.confidence };
}

describe('a numeral among the figures of a scan', () => {
  it.each(['II', 'I1', 'l1'])('is a figure that is not sure: %s', (text) =>
    expect(read(['9', '12,5', '14', text])).toEqual({ text: '11', confidence: 0.5 }),
  );
  it('stays among others of its kind', () => expect(read(['I', 'III', '14', 'II']).text).toBe('II'));
  it('is as it is printed in a digital file', () => expect(read(['9', '12,5', '14', 'II'], null).text).toBe('II'));
});

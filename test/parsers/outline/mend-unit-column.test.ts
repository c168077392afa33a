import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../parsers/outline/grid.ts';
import { mendUnitColumn } from '../../../parsers/outline/mend-unit-column.ts';
import { tableOf } from './scanned-table.ts';

const unitOf = (read: string, confidence: number | null, content = 'Tỷ lệ hộ nghèo'): string | undefined => {
  const table = tableOf(
    [
      ['TT', 'Chỉ tiêu', 'ĐVT'],
      ['1', content, read],
    ],
    confidence,
  );
  return mendUnitColumn(gridOf(table), 1, ['ordinal', 'content', 'unit']).grid[1]?.[2]?.text;
};

describe('a unit that a scan read amiss', () => {
  it.each(['go', '7o', '9%', 'II'])('is a share: %s', (read) => expect(unitOf(read, 0.9)).toBe('%'));
  it.each(['ha', 'hộ', '‰', '%o', 'kg'])('is left as it is: %s', (read) => expect(unitOf(read, 0.9)).toBe(read));
  it('is no share where none is measured', () => expect(unitOf('II', 0.9, 'Số nhà văn hóa')).toBe('II'));
  it('is as it is printed in a digital file', () => expect(unitOf('go', null)).toBe('go'));
});

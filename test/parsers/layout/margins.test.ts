import { describe, expect, it } from 'vitest';
import { groupLines } from '../../../parsers/layout/line.ts';
import { findMargins } from '../../../parsers/layout/margins.ts';
import type { Box } from '../../../schemas/model/geometry.ts';
import { line } from './print.ts';

type Printed = readonly [x: number, text: string, y: number];

/** The edges of a page 595 points wide with these lines of 13 points, and with tables. */
function edgesOf(printed: readonly Printed[], tables: readonly Box[] = [], scanned = false) {
  const words = printed.flatMap(([x, text, y]) => line(text, y, { x }));
  const [margins] = findMargins([{ width: 595, lines: groupLines(words, 1), tables, scanned }]);
  return [Math.round(margins?.left ?? 0), Math.round(margins?.right ?? 0)];
}

const SHORT: readonly Printed[] = [
  [85, 'Mục tiêu', 100],
  [85, 'Yêu cầu', 130],
  [85, 'Nhiệm vụ', 160],
  [85, 'Giải pháp', 190],
];
const FULL = 'Các cơ quan, đơn vị thực hiện nghiêm túc kế hoạch và báo cáo kết';

describe('the edges of the text', () => {
  it('are where a line that runs on ends, and where the next begins', () => {
    const [left, right] = edgesOf([...SHORT, [121, FULL, 220], [85, 'quả thực hiện.', 238]]);
    expect(left).toBe(85);
    expect(right).toBeGreaterThan(480);
  });

  it('are not where two short lines end alike by chance, while another runs much further', () => {
    const [, right] = edgesOf([...SHORT, [85, 'Mục tiêu', 220], [85, `${FULL}.`, 250]]);
    expect(right).toBeGreaterThan(440);
  });

  it('are those of the tables where lines are short and nothing runs on', () => {
    expect(edgesOf(SHORT, [[70, 300, 540, 500]])).toEqual([70, 540]);
  });

  it('of a creased scan are where its full lines end, not where two short ones agree', () => {
    const wobbly: readonly Printed[] = [
      [85, FULL, 220],
      [85, FULL, 238],
      [85, `${FULL}.`, 256],
    ].map(([x, text, y], at) => [Number(x) - at * 5, String(text), Number(y)] as const);
    const [, right] = edgesOf([...SHORT, [85, 'Mục tiêu', 205], ...wobbly], [], true);
    expect(right).toBeGreaterThan(440);
  });

  it('of a scan are where lines agree', () => {
    const agreed: readonly Printed[] = [...SHORT, [85, 'Nhiệm vụ', 220]];
    expect(edgesOf(agreed, [[70, 300, 540, 500]], true)[1]).toBeLessThan(160);
  });
});

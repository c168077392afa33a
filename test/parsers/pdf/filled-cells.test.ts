import { describe, expect, it } from 'vitest';
import { isCellSized, rulingsOfFills } from '../../../parsers/pdf/filled-cells.ts';
import type { Box } from '../../../schemas/model/geometry.ts';
import { line } from '../layout/print.ts';

const XS = [85, 125, 330, 400, 538];

const shaded = (top: number, bottom: number): Box[] =>
  XS.slice(1).map((right, index): Box => [XS[index] ?? 0, top, right, bottom]);

const levelsOf = (fills: readonly Box[], words = line('', 0)) =>
  rulingsOfFills(fills, [], words)
    .filter(({ kind }) => kind === 'horizontal')
    .map(({ at }) => at);

describe('shaded cells', () => {
  it('part the rows and columns of a table with every second row shaded', () => {
    const rulings = rulingsOfFills([...shaded(100, 120), ...shaded(140, 160)], [], []);
    const uprights = rulings.filter(({ kind }) => kind === 'vertical');
    expect(uprights.map(({ at }) => at)).toEqual(XS);
    expect(uprights[0]).toMatchObject({ from: 100, to: 160 });
    expect(levelsOf([...shaded(100, 120), ...shaded(140, 160)])).toEqual([100, 120, 140, 160, 160]);
  });

  it('part the shaded head above them as its cells are merged', () => {
    const head: Box[] = [
      [85, 60, 125, 100],
      [125, 60, 330, 100],
      [330, 60, 538, 80],
      [330, 80, 400, 100],
      [400, 80, 538, 100],
    ];
    const rulings = rulingsOfFills([...head, ...shaded(100, 120), ...shaded(140, 160)], [], []);
    const above = rulings.filter(({ kind, from, to }) => kind === 'vertical' && from < 100 && to <= 100);
    expect(above.filter(({ at }) => at === 400)).toMatchObject([
      { from: 80, to: 100 },
      { from: 80, to: 100 },
    ]);
    expect(above.some(({ at, from }) => at === 330 && from === 60)).toBe(true);
    // a shaded box further up, or one that keeps to no column, is no head
    const apart: Box[] = [
      [85, 20, 538, 50],
      [200, 80, 300, 100],
    ];
    const bare = rulingsOfFills([...shaded(100, 120), ...shaded(140, 160)], [], []);
    expect(rulingsOfFills([...apart, ...shaded(100, 120), ...shaded(140, 160)], [], [])).toEqual(bare);
  });

  it('leave the row below the last shaded one in the table', () => {
    const fills = [...shaded(100, 120), ...shaded(140, 160)];
    const words = ['4', 'Tổng thu', '%', '95'].flatMap((text, column) => line(text, 174, { x: (XS[column] ?? 0) + 5 }));
    expect(levelsOf(fills, words).at(-1)).toBeGreaterThan(174);
    expect(levelsOf(fills, line('III. Tổ chức thực hiện Kế hoạch', 174)).at(-1)).toBe(160);
  });

  it('are none where lines are drawn between them, in a single row, or beside one other', () => {
    const drawn = [{ kind: 'vertical' as const, at: 125, from: 100, to: 160 }];
    expect(rulingsOfFills([...shaded(100, 120), ...shaded(140, 160)], drawn, [])).toEqual([]);
    expect(rulingsOfFills(shaded(100, 120), [], [])).toEqual([]);
    expect(rulingsOfFills([...shaded(100, 120).slice(0, 2), ...shaded(140, 160).slice(0, 2)], [], [])).toEqual([]);
  });

  it('are larger than lines and marks', () => {
    expect(isCellSized([0, 0, 40, 15])).toBe(true);
    expect(isCellSized([0, 0, 400, 1])).toBe(false);
    expect(isCellSized([0, 0, 3, 15])).toBe(false);
  });
});

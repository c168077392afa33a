import { describe, expect, it } from 'vitest';
import { layOutPages } from '../../../parsers/layout/lay-out-pages.ts';
import type { Ruling } from '../../../schemas/model/geometry.ts';
import { level, line, page, tablesOf } from './print.ts';

const MIDDLES = [240, 300, 360, 420, 480];

/** A table with level lines alone: "TT", a place, five figures; `titles` stand above the last of them, the line below them from 215 on. */
function headOf(titles: readonly (readonly [string, number])[], names: readonly string[]): (string | undefined)[][] {
  const words = [
    ...line('TT', 118, { middle: 70 }),
    ...line('Xã', 118, { middle: 150 }),
    ...titles.flatMap(([title, middle]) => line(title, 111, { middle })),
    ...names.flatMap((name, at) => line(name, 131, { middle: MIDDLES[at] ?? 0 })),
    ...['Sa Lông', 'Na Sang', 'Pa Ham'].flatMap((place, at) => [
      ...line(`${at + 1}`, 151 + at * 20, { middle: 70 }),
      ...line(place, 151 + at * 20, { x: 100 }),
      ...MIDDLES.flatMap((middle) => line(`${20 + at}`, 151 + at * 20, { middle })),
    ]),
  ];
  const rulings: Ruling[] = [100, 140, 160, 180, 200].map((y) => level(y, 55, 510));
  const [table] = tablesOf(layOutPages([page(words, [...rulings, level(120, 210, 510)])]).blocks);
  return Array.from({ length: table?.columnCount ?? 0 }, (_, column) =>
    [0, 1].map((row) => {
      const covers = (at: number, from: number, span: number): boolean => at >= from && at < from + span;
      return table?.cells.find(
        (cell) => covers(row, cell.row, cell.rowSpan) && covers(column, cell.column, cell.columnSpan),
      )?.text;
    }),
  );
}

describe('titles of a head with level lines alone', () => {
  it('stand over all the columns that they are in the middle of', () => {
    const head = headOf(
      [
        ['Nhà trẻ', 270],
        ['Mẫu giáo', 420],
      ],
      ['2 tuổi', '1 tuổi', '3 tuổi', '4 tuổi', '5 tuổi'],
    );
    expect(head.slice(2)).toEqual([
      ['Nhà trẻ', '2 tuổi'],
      ['Nhà trẻ', '1 tuổi'],
      ['Mẫu giáo', '3 tuổi'],
      ['Mẫu giáo', '4 tuổi'],
      ['Mẫu giáo', '5 tuổi'],
    ]);
  });

  it('hide no white between the columns that they share', () => {
    const names = ['Dưới 24', 'Trên 24', '3 tuổi', '4 tuổi', '5 tuổi'];
    const head = headOf(
      [
        ['Nhà trẻ (theo tháng)', 270],
        ['Mẫu giáo', 420],
      ],
      names,
    );
    expect(head.slice(2).map(([, name]) => name)).toEqual(names);
    expect(head).toHaveLength(7);
  });

  it('have one column each where there are as many', () => {
    const names = ['Lớp', 'Trẻ', 'Lớp', 'Trẻ', 'Lớp'];
    const head = headOf(
      ['A', 'B', 'C', 'D', 'E'].map((title, at) => [title, MIDDLES[at] ?? 0] as const),
      names,
    );
    expect(head.slice(2).map(([title]) => title)).toEqual(['A', 'B', 'C', 'D', 'E']);
  });
});

import { describe, expect, it } from 'vitest';
import { layOutPages } from '../../../parsers/layout/lay-out-pages.ts';
import type { Ruling } from '../../../schemas/model/geometry.ts';
import type { Word } from '../../../schemas/model/page-layout.ts';
import { level, line, page, tablesOf, upright } from './print.ts';

const XS = [85, 125, 330, 400, 470, 538];
const MIDDLES = [105, 227, 365, 435, 504];
const HEAD = ['STT', 'Chỉ tiêu', 'ĐVT', '2025', '2026'];
const FIRST = ['1', 'Số giường bệnh trên một vạn dân', 'giường', '30', '31'];
const SECOND = ['2', 'Tỷ lệ dân số tham gia bảo hiểm', '%', '91', '92,5'];
const THIRD = ['3', 'Tỷ lệ xã đạt tiêu chí quốc gia', '%', '95', '97'];
const GROUPS = ['A. Chỉ tiêu đầu vào của ngành', 'B. Chỉ tiêu hoạt động của ngành'] as const;

/** A row of the table, or the heading of a group that begins among the ordinals. */
function print(texts: readonly string[], baseline: number): Word[] {
  const [only] = texts;
  if (texts.length === 1 && only !== undefined) return line(only, baseline, { x: 90 });
  return texts.flatMap((text, column) =>
    text === '' ? [] : line(text, baseline, column === 1 ? { x: 130 } : { middle: MIDDLES[column] ?? 0 }),
  );
}

/** Rows one below the other, the head's line at 130, then one line every 20 points. */
const TOP = 110;
const STEP = 20;
const wordsOf = (rows: readonly (readonly string[])[]): Word[] =>
  rows.flatMap((row, at) => print(row, TOP + 15 + at * STEP));
const levelsOf = (rows: number): Ruling[] =>
  Array.from({ length: rows + 1 }, (_, at) => level(TOP + at * STEP, 85, 538));

function rowsOn(words: readonly Word[], rulings: readonly Ruling[]): (string | undefined)[][] {
  const [table] = tablesOf(layOutPages([page(words, rulings)]).blocks);
  return Array.from({ length: table?.rowCount ?? 0 }, (_, row) =>
    Array.from(
      { length: table?.columnCount ?? 0 },
      (_column, column) =>
        table?.cells.find(
          (cell) =>
            row >= cell.row &&
            row < cell.row + cell.rowSpan &&
            column >= cell.column &&
            column < cell.column + cell.columnSpan,
        )?.text ?? '',
    ),
  );
}

const GROUPED = [HEAD, [GROUPS[0]], FIRST, [GROUPS[1]], SECOND, THIRD];
const frame = (bottom: number): Ruling[] => [upright(85, TOP, bottom), upright(538, TOP, bottom)];
const END = TOP + GROUPED.length * STEP;

describe('a table with headings of groups among its rows', () => {
  it.each<[string, readonly Ruling[]]>([
    ['level lines', levelsOf(GROUPED.length)],
    ['level lines in a frame', [...levelsOf(GROUPED.length), ...frame(END)]],
    ['level lines below a head of cells', [...levelsOf(GROUPED.length), ...XS.map((x) => upright(x, TOP, TOP + STEP))]],
    [
      'a frame and the line of its head',
      [level(TOP, 85, 538), level(TOP + STEP, 85, 538), level(END, 85, 538), ...frame(END)],
    ],
    [
      'a head of cells and a line at its end',
      [
        level(TOP, 85, 538),
        level(TOP + STEP, 85, 538),
        level(END, 85, 538),
        ...XS.map((x) => upright(x, TOP, TOP + STEP)),
      ],
    ],
    [
      'uprights that stop at the groups, in a frame',
      [
        level(TOP, 85, 538),
        level(TOP + STEP, 85, 538),
        level(END, 85, 538),
        ...frame(END),
        ...XS.slice(1, -1).flatMap((x) => [
          upright(x, TOP, TOP + STEP),
          upright(x, TOP + 2 * STEP, TOP + 3 * STEP),
          upright(x, TOP + 4 * STEP, END),
        ]),
      ],
    ],
  ])('has its rows and columns with %s', (_, rulings) => {
    const rows = rowsOn(wordsOf(GROUPED), rulings);
    expect(rows.filter((row) => !GROUPS.some((group) => row[0] === group))).toEqual([HEAD, FIRST, SECOND, THIRD]);
    expect(rows.map(([first]) => first)).toEqual(['STT', GROUPS[0], '1', GROUPS[1], '2', '3']);
  });
});

describe('a table with level lines alone', () => {
  it('has a column for each month, though few works are ticked in it', () => {
    const middles = [300, 330, 360, 390, 420, 450];
    const months = (texts: readonly string[], baseline: number): Word[] =>
      texts.flatMap((text, at) => (text === '' ? [] : line(text, baseline, { middle: middles[at] ?? 0 })));
    const words = [
      ...line('TT', 140, { middle: 105 }),
      ...line('Nội dung công việc', 140, { middle: 200 }),
      ...line('Tháng', 125, { middle: 375 }),
      ...months(['1', '2', '3', '4', '5', '6'], 145),
      ...[
        ['1', 'Ban hành kế hoạch', 'x'],
        ['2', 'Kiểm tra nhà trọ', '', '', 'x'],
        ['3', 'Tổng kết', '', '', '', '', '', 'x'],
      ].flatMap(([ordinal = '', content = '', ...ticks], at) => [
        ...line(ordinal, 165 + at * 20, { middle: 105 }),
        ...line(content, 165 + at * 20, { x: 130 }),
        ...months(ticks, 165 + at * 20),
      ]),
    ];
    const rulings = [...[110, 150, 170, 190, 210].map((y) => level(y, 85, 470)), level(130, 285, 470)];
    const rows = rowsOn(words, rulings);
    expect(rows[1]?.slice(2)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(rows[3]).toEqual(['2', 'Kiểm tra nhà trọ', '', '', 'x', '', '', '']);
  });

  it('has no column that no title stands over, where justified lines leave white', () => {
    const words = [
      ...wordsOf([HEAD]),
      ...print(['1', '', 'đợt', '4', '5'], TOP + 15 + STEP),
      ...line('Chuẩn bị thuốc', TOP + 15 + STEP, { x: 130 }),
      ...line('phòng bệnh', TOP + 15 + STEP, { x: 250 }),
      ...print(['2', 'Phun hóa chất', 'lần', '6', '7'], TOP + 15 + 2 * STEP),
    ];
    const rows = rowsOn(words, levelsOf(3));
    expect(rows[0]).toEqual(HEAD);
    expect(rows[1]?.[1]).toBe('Chuẩn bị thuốc phòng bệnh');
  });
});

describe('a title in the middle of its column', () => {
  it('is that of the short names left of it', () => {
    const words = [
      ...line('STT', TOP + 15, { x: 88 }),
      ...line('Xã', TOP + 15, { middle: 250 }),
      ...['Trồng mới', 'Trồng lại'].flatMap((title, at) => line(title, TOP + 15, { middle: 365 + at * 100 })),
      ...['Xuân Hòa', 'Vĩnh Yên'].flatMap((name, at) => [
        ...line(`${at + 1}`, TOP + 35 + at * STEP, { middle: 98 }),
        ...line(name, TOP + 35 + at * STEP, { x: 118 }),
        ...line('200', TOP + 35 + at * STEP, { middle: 365 }),
        ...line('20', TOP + 35 + at * STEP, { middle: 465 }),
      ]),
    ];
    expect(rowsOn(words, levelsOf(3))).toEqual([
      ['STT', 'Xã', 'Trồng mới', 'Trồng lại'],
      ['1', 'Xuân Hòa', '200', '20'],
      ['2', 'Vĩnh Yên', '200', '20'],
    ]);
  });
});

describe('rows of figures that no number opens', () => {
  it('are parted where the table has uprights and the line of its head', () => {
    const rows = [
      ['', 'Chỉ tiêu', 'ĐVT', '2025', '2026'],
      ['', 'Tổng lượt khách', 'lượt', '900', '1.100'],
      ['', 'Doanh thu', 'tỷ đồng', '720', '850'],
    ];
    const end = TOP + 3 * STEP;
    const rulings = [
      ...[TOP, TOP + STEP, end].map((y) => level(y, 125, 538)),
      ...XS.slice(1).map((x) => upright(x, TOP, end)),
    ];
    expect(rowsOn(wordsOf(rows), rulings)).toEqual(rows.map((row) => row.slice(1)));
  });
});

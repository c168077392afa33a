import { describe, expect, it } from 'vitest';
import { layOutPages } from '../../../parsers/layout/lay-out-pages.ts';
import type { Ruling } from '../../../schemas/model/geometry.ts';
import type { Word } from '../../../schemas/model/page-layout.ts';
import { type cellsOf, level, line, page, paragraph, tablesOf, upright } from './print.ts';

const XS = [85, 125, 330, 400, 538];
const COLUMN_MIDDLES = [105, 227, 365, 469];

/** A row whose columns hold so many lines; all but the second are centred between their edges. */
function row(texts: readonly (readonly string[])[], top: number): Word[] {
  return texts.flatMap((lines, column) =>
    lines.flatMap((text, index) => {
      if (text === '') return [];
      const baseline = top + index * 15;
      return column === 1
        ? line(text, baseline, { x: (XS[column] ?? 0) + 5 })
        : line(text, baseline, { middle: COLUMN_MIDDLES[column] ?? 0 });
    }),
  );
}

const HEAD = [['STT'], ['Chỉ tiêu'], ['Đơn vị', 'tính'], ['Kế hoạch', 'năm 2024']];
const FIRST = [['1'], ['Tỷ lệ hồ sơ được giải', 'quyết đúng hạn'], ['%'], ['98']];
const SECOND = [['2'], ['Tổng thu ngân sách'], ['tỷ đồng'], ['1.250']];
const WHOLE = [...row(HEAD, 115), ...row(FIRST, 155), ...row(SECOND, 195)];
const CELLS = [
  ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm 2024'],
  ['1', 'Tỷ lệ hồ sơ được giải quyết đúng hạn', '%', '98'],
  ['2', 'Tổng thu ngân sách', 'tỷ đồng', '1.250'],
];

function tablesOn(...pages: readonly { readonly words: readonly Word[]; readonly rulings?: readonly Ruling[] }[]) {
  const laid = pages.map(({ words, rulings = [] }, index) => page(words, rulings, { page: index + 1 }));
  return tablesOf(layOutPages(laid).blocks);
}

function rowsOf(table: Parameters<typeof cellsOf>[0]): string[][] {
  const rows = Array.from({ length: table?.rowCount ?? 0 }, (): string[] => []);
  for (const cell of table?.cells ?? []) rows[cell.row]?.push(cell.text);
  return rows;
}

const after = line('III. Tổ chức thực hiện', 250);

describe('a table that lines part only in part', () => {
  const frame = [level(100, 85, 538), level(140, 85, 538), level(210, 85, 538)];
  const uprights = XS.map((x) => upright(x, 100, 210));

  it.each([
    ['its uprights, head and frame', [...frame, ...uprights]],
    ['its head and its ends', frame],
    ['level lines', [...frame, level(180, 85, 538)]],
    ['no line at all', []],
  ])('has its rows and columns with %s', (_, rulings) => {
    expect(rowsOf(tablesOn({ words: [...WHOLE, ...after], rulings })[0])).toEqual(CELLS);
  });

  describe('whose head has a title of some columns above all its other lines', () => {
    const years = [365, 430, 495].flatMap((middle, at) => line(`${2024 + at}`, 130, { middle, bold: true }));
    const names = [
      ...line('TT', 122, { middle: 105, bold: true }),
      ...line('Đơn vị', 122, { middle: 227, bold: true }),
    ];
    const rows = ['Xã Trà Mai', 'Xã Trà Don', 'Xã Trà Leng'].flatMap((name, at) => [
      ...line(`${at + 1}`, 160 + at * 20, { middle: 105 }),
      ...line(name, 160 + at * 20, { x: 130 }),
      ...[365, 430, 495].flatMap((middle) => line('12', 160 + at * 20, { middle })),
    ]);
    const tableBelow = (above: readonly Word[]): string[][] =>
      rowsOf(tablesOn({ words: [...above, ...names, ...years, ...rows] })[0]);

    it('has it in the head', () => {
      expect(tableBelow(line('Phân theo năm', 114, { middle: 430, bold: true })).slice(0, 2)).toEqual([
        ['TT', 'Đơn vị', 'Phân theo năm'],
        ['2024', '2025', '2026'],
      ]);
    });

    it.each([
      ['the unit of its figures', '(Đơn vị tính: ha)', { middle: 430, bold: true }],
      ['a line set otherwise', 'Kèm theo Kế hoạch', { middle: 430, italic: true }],
      ['a title in the middle of the page', 'CHỈ TIÊU', { middle: 312, bold: true }],
    ])('but not %s', (_, text, setting) => {
      expect(tableBelow(line(text, 104, setting))[0]).toEqual(['TT', 'Đơn vị', '2024', '2025', '2026']);
    });
  });

  it('has the columns below a title that stands over several of them', () => {
    const head = [
      ...row([['', 'TT'], ['', 'Đơn vị'], ['Số', 'hộ'], ['Năm 2025']], 115),
      ...[430, 508].flatMap((middle, at) => line(['Lượng', 'Tỷ lệ'][at] ?? '', 140, { middle })),
    ];
    const group = line('A. MIỀN NÚI', 160, { x: 130 });
    const figures = ['28.450', '21.900'].flatMap((text, at) => [
      ...line(text, 180 + at * 20, { middle: 430 }),
      ...line(['92', '93'][at] ?? '', 180 + at * 20, { middle: 508 }),
    ]);
    const places = ['Huyện Trà My', 'Huyện Phú Ninh'].flatMap((name, at) =>
      row([[`${at + 1}`], [name], ['1.250'], ['']], 180 + at * 20),
    );
    const [table] = tablesOn({ words: [...head, ...group, ...figures, ...places] });
    expect(table?.columnCount).toBe(5);
    expect(rowsOf(table)).toEqual([
      ['TT', 'Đơn vị', 'Số hộ', 'Năm 2025'],
      ['Lượng', 'Tỷ lệ'],
      ['', 'A. MIỀN NÚI', '', '', ''],
      ['1', 'Huyện Trà My', '1.250', '28.450', '92'],
      ['2', 'Huyện Phú Ninh', '1.250', '21.900', '93'],
    ]);
  });

  it('has the column of a title that stands on the line between two rows of its head', () => {
    const words = [
      ...line('STT', 124, { middle: 105 }),
      ...line('Chỉ tiêu', 124, { x: 130 }),
      ...line('Năm 2025', 113, { middle: 434 }),
      ...line('Lượng', 133, { middle: 365 }),
      ...line('Tỷ lệ', 133, { middle: 469 }),
      ...row(
        SECOND.map((cell, at) => (at === 2 ? ['1.250'] : cell)),
        155,
      ),
      ...row([['3'], ['Tổng chi'], ['980'], ['97']], 175),
    ];
    const middle = 124 - 13 * 0.89 + (13 * 1.11) / 2;
    const rulings = [level(100, 85, 538), level(middle, 330, 538), level(140, 85, 538), level(182, 85, 538)];
    expect(rowsOf(tablesOn({ words, rulings })[0])[2]).toEqual(['2', 'Tổng thu ngân sách', '1.250', '1.250']);
  });

  it('has a row of a scan that lost its ordinal where figures stand beside two lines of content', () => {
    const rows = [
      ['1', 'Thị trấn', 'Yến Lạc'],
      ['2', 'Xã', 'Kim Lư'],
      ['', 'Xã', 'Lam Sơn'],
      ['4', 'Xã', 'Ân Tình'],
    ];
    const printed = rows.flatMap(([ordinal = '', first = '', second = ''], at) => {
      const top = 120 + 34 * at;
      const figures = [2, 3, 4].flatMap((column) =>
        line(`${at + 2}${column}0`, top + 7, { middle: 280 + 50 * column }),
      );
      return [
        ...line(ordinal, top + 7, { middle: 105 }),
        ...line(first, top, { x: 130 }),
        ...line(second, top + 14, { x: 130 }),
        ...figures,
      ];
    });
    const words = printed.filter(({ text }) => text !== '').map((word) => ({ ...word, confidence: 0.95 }));
    const rulings = [
      ...[85, 125, 350, 405, 455, 538].map((x) => upright(x, 100, 250)),
      level(100, 85, 538),
      level(250, 85, 538),
    ];
    expect(rowsOf(tablesOn({ words, rulings })[0]).map((cells) => cells.slice(0, 3))).toEqual([
      ['1', 'Thị trấn Yến Lạc', '220'],
      ['2', 'Xã Kim Lư', '320'],
      ['', 'Xã Lam Sơn', '420'],
      ['4', 'Xã Ân Tình', '520'],
    ]);
  });

  it('has its rows where groups are lettered', () => {
    const cells = [
      ['STT', 'Đơn vị', 'Số hộ', 'Số tiền'],
      ['A', 'KHỐI XÃ', '', '37.200'],
      ['1', 'Xã Kim Lư', '610', '12.200'],
      ['2', 'Xã Lam Sơn', '540', '25.000'],
      ['B', 'KHỐI CƠ QUAN', '', '67.600'],
    ];
    const words = cells.flatMap((texts, at) =>
      row(
        texts.map((text) => [text]),
        115 + 20 * at,
      ),
    );
    const rulings = [100, 120, 205].map((y) => level(y, 85, 538));
    expect(rowsOf(tablesOn({ words, rulings })[0])).toEqual(cells);
  });

  it('has its rows where ordinals stand in the middle of them', () => {
    const middle = [
      ['', '1'],
      ['Tỷ lệ hồ sơ được giải', 'quyết đúng hạn', 'trong năm'],
      ['', '%'],
      ['', '98'],
    ];
    const words = [...row(HEAD, 115), ...row(middle, 155), ...row(SECOND, 212)];
    const rulings = XS.map((x) => upright(x, 100, 220));
    const table = tablesOn({
      words,
      rulings: [...rulings, level(100, 85, 538), level(140, 85, 538), level(220, 85, 538)],
    });
    expect(rowsOf(table[0])[1]).toEqual(['1', 'Tỷ lệ hồ sơ được giải quyết đúng hạn trong năm', '%', '98']);
  });

  it('keeps a head together whose narrow column broke "Số TT"', () => {
    const head = [['Số', 'TT'], ...HEAD.slice(1)];
    const words = [...row(head, 115), ...row(FIRST, 155), ...row(SECOND, 195)];
    const rulings = [...XS.map((x) => upright(x, 100, 210)), ...[100, 140, 180, 210].map((y) => level(y, 85, 538))];
    expect(rowsOf(tablesOn({ words, rulings })[0])[0]).toEqual(['Số TT', ...(CELLS[0] ?? []).slice(1)]);
  });

  it('has its total in a row of its own, which has no ordinal', () => {
    const cells = [
      ['STT', 'Địa phương', 'Năm 2024', 'Năm 2025'],
      ['1', 'Huyện Tam Nông', '2.870', '94.150'],
      ['2', 'Huyện Hồng Ngự', '1.260', '41.890'],
      ['', 'Tổng cộng', '4.130', '136.040'],
    ];
    const words = cells.flatMap((texts, at) =>
      row(
        texts.map((text) => [text]),
        115 + 20 * at,
      ),
    );
    const rulings = XS.map((x) => upright(x, 100, 185));
    const table = tablesOn({ words, rulings: [...rulings, ...[100, 120, 185].map((y) => level(y, 85, 538))] });
    expect(rowsOf(table[0])).toEqual(cells);
  });

  it('has a bold total in a row of its own that sums one column', () => {
    const cells = [
      ['STT', 'Xã, phường', 'Khối lượng', 'Ghi chú'],
      ['1', 'Phường Trưng Vương', '9,6', ''],
      ['2', 'Xã Linh Sơn', '4,3', ''],
      ['', 'Tổng cộng', '13,9', ''],
    ];
    const words = cells.flatMap((texts, at) =>
      row(
        texts.map((text) => [text]),
        115 + 20 * at,
      ).map((word) => ({ ...word, bold: at === 3 })),
    );
    const rulings = [...XS.map((x) => upright(x, 100, 185)), ...[100, 120, 185].map((y) => level(y, 85, 538))];
    expect(rowsOf(tablesOn({ words, rulings })[0])).toEqual(cells);
  });

  it('keeps a cell of several lines whole that has one ordinal', () => {
    const words = [...row(HEAD, 115), ...row([['1'], ['a) Rà soát', 'b) Công bố'], ['%'], ['98', '99']], 155)];
    const rulings = [
      level(100, 85, 538),
      level(140, 85, 538),
      level(190, 85, 538),
      ...XS.map((x) => upright(x, 100, 190)),
    ];
    expect(tablesOn({ words, rulings })[0]?.rowCount).toBe(2);
  });
});

describe('rows at a page break that no line closes', () => {
  const third = [['3'], ['Tỷ lệ giải ngân vốn', 'đầu tư công'], ['%'], ['95']];

  it('go on at the top of the next page in the columns of the table above', () => {
    const [, next] = tablesOn({ words: WHOLE }, { words: [...row(third, 70), ...row(SECOND, 110), ...after] });
    expect(rowsOf(next)).toEqual([['3', 'Tỷ lệ giải ngân vốn đầu tư công', '%', '95'], CELLS[2]]);
  });

  it('are no rows where text stands below the table above', () => {
    const tables = tablesOn({ words: [...WHOLE, ...after] }, { words: [...row(third, 70), ...row(SECOND, 110)] });
    expect(tables).toHaveLength(1);
  });

  it('are no rows where running text begins the page', () => {
    const text = paragraph('Các phòng, ban chuyên môn căn cứ Kế hoạch này xây dựng kế hoạch của đơn vị mình.', 70);
    expect(tablesOn({ words: WHOLE }, { words: [...text, ...after] })).toHaveLength(1);
  });

  it('end the page below the last level line, and go on above the first of the next', () => {
    const levels = [100, 140, 180, 210].map((y) => level(y, 85, 538));
    const cut = [['3'], ['Tỷ lệ giải ngân vốn'], ['%'], ['95']];
    const rest = [[''], ['đầu tư công'], [''], ['']];
    const below = [80, 110, 140].map((y) => level(y, 85, 538));
    const [first, next] = tablesOn(
      { words: [...WHOLE, ...row(cut, 225)], rulings: levels },
      { words: [...row(rest, 70), ...row(SECOND, 98), ...row(FIRST, 124), ...after], rulings: below },
    );
    expect(rowsOf(first).at(-1)).toEqual(['3', 'Tỷ lệ giải ngân vốn', '%', '95']);
    expect(rowsOf(next)[0]).toEqual(['', 'đầu tư công', '', '']);
    expect(next?.continuedRows).toEqual([0]);
  });

  it('is two where a row with "STT" follows a title, lines of one length above and below', () => {
    const second = [...row(HEAD, 275), ...row(FIRST, 315), ...row(SECOND, 355)];
    const words = [...WHOLE, ...line('CHỈ TIÊU GIAO CHO CÁC XÃ', 240, { middle: 311, bold: true }), ...second];
    const levels = [100, 140, 180, 210, 260, 300, 340, 370].map((y) => level(y, 85, 538));
    const tables = tablesOn({ words, rulings: levels });
    expect(tables.map(rowsOf)).toEqual([CELLS, CELLS]);
  });

  it('begins below its title where a line under the running head is as long as its own', () => {
    const title = [
      ...line('Phụ lục 01', 60, { middle: 311 }),
      ...line('CHỈ TIÊU GIAO CHO CÁC XÃ', 80, { middle: 311, bold: true }),
    ];
    const levels = [45, 100, 140, 180, 210].map((y) => level(y, 85, 538));
    expect(tablesOn({ words: [...title, ...WHOLE], rulings: levels }).map(rowsOf)).toEqual([CELLS]);
    expect(tablesOn({ words: WHOLE, rulings: levels }).map(rowsOf)).toEqual([CELLS]);
    const rest = [...row(FIRST, 115), ...row(SECOND, 195)];
    expect(tablesOn({ words: rest, rulings: levels }).map(rowsOf)[0]?.[0]).toEqual(CELLS[1]);
  });

  it('is one where the ends of its lines drift, as on a photograph', () => {
    const rulings = [100, 140, 180, 210].map((y, at) => level(y, 91 - 3 * at, 538));
    expect(tablesOn({ words: WHOLE, rulings }).map(rowsOf)).toEqual([CELLS]);
  });

  it('has the columns below a head that spans them', () => {
    const cells = [
      ['1', 'Nậm Trang', '820', '560'],
      ['2', 'Nậm Kẹn', '640', '430'],
    ];
    const head = [
      ...line('STT', 122, { middle: 105 }),
      ...line('Thôn', 122, { middle: 227 }),
      ...line('Kế hoạch năm 2025', 112, { middle: 434 }),
      ...row([[''], [''], ['Thửa'], ['Hộ']], 132),
    ];
    const words = [
      ...head,
      ...cells.flatMap((texts, at) =>
        row(
          texts.map((text) => [text]),
          155 + 20 * at,
        ),
      ),
    ];
    const rulings = [...[100, 140, 162, 182].map((y) => level(y, 85, 538)), level(118, 330, 538)];
    expect(rowsOf(tablesOn({ words, rulings })[0]).slice(-2)).toEqual(cells);
  });

  it('keeps a row whose numeral its column has cut in two', () => {
    const words = [...row([['I', 'I'], ['TIẾP NHẬN, GIẢI QUYẾT', 'HỒ SƠ'], [''], ['']], 155)];
    const rulings = [...[140, 180].map((y) => level(y, 85, 538)), ...XS.map((x) => upright(x, 140, 180))];
    expect(tablesOn({ words, rulings })[0]?.rowCount).toBe(1);
  });

  it('has a title over two columns beside one that is wider than its last line', () => {
    const at = [105, 180, 280, 400, 480];
    const put = (texts: readonly string[], baseline: number): Word[] =>
      texts.flatMap((text, column) => (text === '' ? [] : line(text, baseline, { middle: at[column] ?? 0 })));
    const words = [
      ...line('Số sản phẩm đăng', 100, { middle: 280 }),
      ...line('Trong đó', 100, { middle: 440 }),
      ...put(['STT', 'Xã', '', '', ''], 108),
      ...put(['', '', 'ký', '3 sao', '4 sao'], 115),
      ...put(['1', 'Lam Sơn', '3', '2', '1'], 135),
      ...put(['2', 'Thọ Điền', '2', '2', '0'], 155),
    ];
    const rows = rowsOf(tablesOn({ words })[0]);
    expect(rows[0]).toEqual(['STT', 'Xã', 'Số sản phẩm đăng ký', 'Trong đó']);
    expect(rows[1]).toEqual(['3 sao', '4 sao']);
  });

  it('begins with the row of all places, which has no number', () => {
    const texts = [
      ['STT', 'Xã, thị trấn', 'Số hộ', 'Tỷ lệ'],
      ['', 'Toàn huyện', '820', '95'],
      ['1', 'Cái Dầu', '610', '94'],
      ['2', 'Mỹ Đức', '210', '96'],
    ];
    const words = texts.flatMap((cells, at) =>
      cells.flatMap((text, column) => {
        if (text === '') return [];
        const isName = column === 1 && at > 0;
        const place = isName ? { x: 130 } : { middle: COLUMN_MIDDLES[column] ?? 0 };
        return line(text, 120 + 20 * at, place);
      }),
    );
    expect(rowsOf(tablesOn({ words })[0])).toEqual(texts);
  });

  it('has one row for a head of two lines beside another of one', () => {
    const head = [
      ...line('Số', 112, { middle: 105 }),
      ...line('TT', 128, { middle: 105 }),
      ...row([[''], ['Chỉ tiêu'], ['Đơn vị tính'], ['Kế hoạch']], 120),
    ];
    const rulings = [...[100, 140, 180, 210].map((y) => level(y, 85, 538)), ...XS.map((x) => upright(x, 100, 210))];
    const [table] = tablesOn({ words: [...head, ...row(FIRST, 155), ...row(SECOND, 195)], rulings });
    expect(rowsOf(table)[0]).toEqual(['Số TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch']);
    expect(table?.rowCount).toBe(3);
  });
});

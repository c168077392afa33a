import { describe, expect, it } from 'vitest';
import { layOutPages } from '../../../parsers/layout/lay-out-pages.ts';
import type { Ruling } from '../../../schemas/model/geometry.ts';
import type { Word } from '../../../schemas/model/page-layout.ts';
import { cellsOf, lattice, level, line, page, tablesOf, textsOf, upright } from './print.ts';

const XS = [85, 120, 300, 420, 538];
const YS = [100, 130, 160, 190];

/** A word in the middle of a field of the grid. */
const at = (text: string, x: number, baseline: number): Word[] => line(text, baseline, { x, size: 12 });
const tableOf = (words: readonly Word[], rulings: readonly Ruling[]) =>
  tablesOf(layOutPages([page(words, rulings)]).blocks)[0];

describe('ruled tables', () => {
  const words = [
    ...at('STT', 88, 120),
    ...at('Nội dung', 125, 120),
    ...at('Thời gian', 305, 120),
    ...at('Đơn vị', 425, 120),
    ...at('1', 95, 150),
    ...at('Rà soát', 125, 150),
    ...at('Quý I', 305, 150),
    ...at('UBND', 425, 150),
  ];

  it('have no cells between them and a frame drawn around them', () => {
    const frame = lattice([81, 542], [80, 210]);
    expect(tableOf(words, [...lattice(XS, YS), ...frame])).toMatchObject({ rowCount: 3, columnCount: 4 });
    const caption = [...at('Chỉ tiêu như sau:', 88, 93), ...words];
    const { blocks } = layOutPages([page(caption, [...lattice(XS, YS), ...frame])]);
    expect(textsOf(blocks)).toEqual(['Chỉ tiêu như sau:']);
  });

  it('have a cell for every field, empty ones too', () => {
    const table = tableOf(words, lattice(XS, YS));
    expect(table).toMatchObject({ rowCount: 3, columnCount: 4, headerRowCount: null, continuedRows: [] });
    expect(cellsOf(table)).toEqual([
      '0,0 STT',
      '0,1 Nội dung',
      '0,2 Thời gian',
      '0,3 Đơn vị',
      '1,0 1',
      '1,1 Rà soát',
      '1,2 Quý I',
      '1,3 UBND',
      '2,0',
      '2,1',
      '2,2',
      '2,3',
    ]);
    expect(table?.rowPlaces[1]).toEqual({ page: 1, boxes: [[85, 130, 538, 160]] });
  });

  const SPANS: readonly (readonly [name: string, rulings: readonly Ruling[], cells: readonly string[]])[] = [
    [
      'columns, where no line parts them',
      [...lattice([85, 300, 538], YS), upright(120, 130, 190), upright(420, 130, 190)],
      ['0,0 (1x2) STT Nội dung', '0,2 (1x2) Thời gian Đơn vị'],
    ],
    [
      'rows, where a line stops short',
      [...lattice(XS, [100, 130, 190]), level(160, 120, 538)],
      ['0,0 STT', '0,1 Nội dung', '0,2 Thời gian', '0,3 Đơn vị', '1,0 (2x1) 1'],
    ],
  ];
  for (const [name, rulings, cells] of SPANS) {
    it(`merge ${name}`, () => expect(cellsOf(tableOf(words, rulings)).slice(0, cells.length)).toEqual(cells));
  }

  const WHOLE = cellsOf(tableOf(words, lattice(XS, YS)));
  const WORN: readonly (readonly [name: string, rulings: readonly Ruling[]])[] = [
    [
      'with lines a little off',
      lattice(XS, YS).flatMap((ruling) => [
        { ...ruling, to: (ruling.from + ruling.to) / 2 },
        { ...ruling, from: (ruling.from + ruling.to) / 2, at: ruling.at + 2 },
      ]),
    ],
    ['with double lines', lattice(XS, YS).flatMap((ruling) => [ruling, { ...ruling, at: ruling.at + 1.5 }])],
    [
      'without its outer uprights',
      lattice(XS, YS).filter((ruling) => ruling.kind === 'horizontal' || (ruling.at > 85 && ruling.at < 538)),
    ],
    ['with an underlined word', [...lattice(XS, YS), level(152, 125, 160)]],
    [
      'with holes in its lines',
      lattice(XS, YS).flatMap((ruling) => [
        { ...ruling, to: ruling.from + (ruling.to - ruling.from) / 3 - 1 },
        { ...ruling, from: ruling.from + (ruling.to - ruling.from) / 3 + 1.5 },
      ]),
    ],
    ['inside a frame', [...lattice(XS, YS), ...lattice([40, 560], [40, 800])]],
    ['with a logo beside it', [...lattice(XS, YS), ...lattice([300, 312], [400, 404])]],
  ];
  for (const [name, rulings] of WORN) {
    it(`read the same ${name}`, () => expect(cellsOf(tableOf(words, rulings))).toEqual(WHOLE));
  }

  it('say which row a page break cut', () => {
    const cut = [...XS.map((x) => upright(x, 60, 190)), ...[100, 130, 160, 190].map((y) => level(y, 85, 538))];
    const table = tableOf([...at('hợp, đôn đốc', 125, 80), ...words], cut);
    expect(table).toMatchObject({ rowCount: 4, continuedRows: [0] });
    expect(cellsOf(table)[1]).toBe('0,1 hợp, đôn đốc');
  });

  it('say which merged cell a page break cut, and hold what runs out of it', () => {
    const open = [
      ...lattice(XS, YS).filter((ruling) => ruling.kind === 'vertical' || ruling.at < 190),
      level(190, 300, 538),
    ];
    const below = at('của tỉnh', 125, 201);
    const table = tableOf([...words, ...at('văn bản', 125, 180), ...below, ...at('3', 500, 260)], open);
    expect(table?.cells.filter((cell) => cell.openBelow).map((cell) => cell.column)).toEqual([0, 1]);
    expect(cellsOf(table)[9]).toBe('2,1 văn bản của tỉnh');
  });

  it('leave text above, between and below outside, in order', () => {
    const rulings = [...lattice(XS, YS), ...lattice(XS, [300, 330, 360])];
    const text = [
      ...line('1. Lưu vực Sông Sê San', 80, { bold: true }),
      ...line('2. Lưu vực Sông Ba', 260, { bold: true }),
      ...line('Ghi chú: số liệu năm 2023.', 400),
    ];
    const { blocks } = layOutPages([page([...text, ...words, ...at('2', 95, 320)], rulings)]);
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'table', 'paragraph', 'table', 'paragraph']);
    expect(textsOf(blocks)).toEqual(['1. Lưu vực Sông Sê San', '2. Lưu vực Sông Ba', 'Ghi chú: số liệu năm 2023.']);
  });

  it('of one cell, or one column, are paragraphs', () => {
    for (const ys of [
      [100, 150],
      [100, 125, 150],
    ]) {
      const { blocks } = layOutPages([
        page([...at('DỰ THẢO', 250, 120), ...at('LẦN 2', 250, 145)], lattice([240, 340], ys)),
      ]);
      expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'paragraph']);
    }
  });

  it('without words are drawings', () => {
    const { blocks } = layOutPages([page(line('Bản đồ', 80), lattice(XS, YS))]);
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph']);
  });
});

describe('text of a cell', () => {
  const box = lattice([85, 300, 538], [100, 250, 280]);
  const CASES: readonly (readonly [name: string, lines: readonly string[], text: string])[] = [
    ['runs over its lines', ['Văn bản quy phạm pháp luật của', 'huyện'], 'Văn bản quy phạm pháp luật của huyện'],
    [
      'keeps its bullets apart',
      ['- Đạt từ 70% trở lên.', '- Đạt từ 50% trở lên.'],
      '- Đạt từ 70% trở lên.\n- Đạt từ 50% trở lên.',
    ],
    ['keeps its paragraphs apart', ['Trong năm 2023.', 'Báo cáo quý IV.'], 'Trong năm 2023.\nBáo cáo quý IV.'],
    [
      'is one paragraph where a short line does not end closed',
      ['Chậm nhất', 'trước ngày 31/12/2023'],
      'Chậm nhất trước ngày 31/12/2023',
    ],
    ['keeps a range across lines', ['Giai đoạn', '2021', '- 2025'], 'Giai đoạn 2021 - 2025'],
    ['keeps a date whole', ['(QĐ 2839 ngày 21/07/', '2026)'], '(QĐ 2839 ngày 21/07/2026)'],
    ['keeps two values apart', ['0,32/', '0,17'], '0,32/ 0,17'],
  ];
  for (const [name, lines, text] of CASES) {
    it(name, () => {
      const words = lines.flatMap((words, index) => at(words, 90, 115 + index * 14));
      expect(cellsOf(tableOf([...words, ...at('x', 310, 270)], box))[0]).toBe(`0,0 ${text}`);
    });
  }

  it('is read upwards where it is set sideways', () => {
    const sideways = ['Thời', 'gian'].map(
      (text, index): Word => ({
        ...(at(text, 0, 0)[0] as Word),
        box: [100, 200 - index * 40, 113, 230 - index * 40],
        baseline: 230 - index * 40,
      }),
    );
    expect(cellsOf(tableOf([...sideways, ...at('x', 310, 270)], box))[0]).toBe('0,0 Thời gian');
  });

  it('is read upwards where its words are as wide as each other and of other heights', () => {
    const sideways = (['Cán', 'bộ', 'y', 'tế'] as const).map((text, index): Word => {
      const end = 255 - index * 16;
      return { ...(at(text, 0, 0)[0] as Word), box: [100, end - 6 * text.length, 114, end], baseline: end };
    });
    expect(cellsOf(tableOf([...sideways, ...at('x', 310, 270)], box))[0]).toBe('0,0 Cán bộ y tế');
  });

  it('holds one number where its rows are ruled and it is too narrow for two figures', () => {
    const ys = [100, 130, 160, 190, 220, 260];
    const ordinals = ['7', '8', '9', '1'].flatMap((text, i) => line(text, 118 + i * 30, { x: 90 }));
    const words = [...ordinals, ...line('0', 218, { x: 90 }), ...line('11', 245, { x: 88 })];
    const texts = ['Kênh', 'Đập', 'Cầu', 'Cống', 'Hồ'].flatMap((text, i) => line(text, 118 + i * 31, { x: 120 }));
    const grid = lattice([85, 105, 300, 538], ys);
    const [table] = tablesOf(layOutPages([page([...words, ...texts], grid)]).blocks);
    expect(table?.rowCount).toBe(5);
  });

  it('carries its style, its places and its footnote marks', () => {
    const note = line('1', 763, { size: 6 }).map((word) => ({ ...word, superscript: true }));
    const words = [...line('Đạt^1', 115, { x: 90, bold: true }), ...at('70%', 90, 130), ...at('x', 310, 270)];
    const table = tableOf([...words, ...note, ...line('Quyết định số 12.', 763, { x: 92, size: 9 })], box);
    expect(table?.cells[0]).toMatchObject({
      text: 'Đạt 70%',
      marks: [{ offset: 3, label: '1' }],
      runs: [
        { start: 0, end: 3, bold: true },
        { start: 4, end: 7, bold: false },
      ],
      spans: [
        { start: 0, end: 3, page: 1 },
        { start: 4, end: 7, page: 1 },
      ],
    });
  });
});

describe('tables with level lines alone', () => {
  const levels = [100, 130, 160, 190, 220].map((y) => level(y, 85, 538));
  const rows = [
    ['STT', 'Nội dung', 'Thời gian', 'Đơn vị'],
    ['1', 'Rà soát văn bản', 'Quý I', 'Phòng Tư pháp'],
    ['2', 'Công bố thủ tục', 'Quý II', 'Văn phòng'],
    ['3', 'Đánh giá kết quả', 'Quý IV', 'Phòng Nội vụ'],
  ];
  const words = rows.flatMap((row, index) =>
    row.flatMap((text, column) => at(text, (XS[column] ?? 0) + 5, 120 + index * 30)),
  );

  it('have their columns where the words leave white', () => {
    const table = tableOf(words, levels);
    expect(table).toMatchObject({ rowCount: 4, columnCount: 4 });
    expect(cellsOf(table).map((cell) => cell.replace(/^\d,\d /u, ''))).toEqual(rows.flat());
  });

  it('have a column at their right edge that only its title stands in', () => {
    const noted = [...words, ...at('Ghi chú', 505, 120)];
    const table = tableOf(
      noted,
      [100, 130, 160, 190, 220].map((y) => level(y, 85, 560)),
    );
    expect(table).toMatchObject({ rowCount: 4, columnCount: 5 });
  });

  it('are not seen in running text between lines', () => {
    const text = [120, 150, 180, 210].flatMap((y) =>
      line('Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6', y),
    );
    expect(tableOf(text, levels)).toBeUndefined();
  });
});

describe('tables without any lines', () => {
  const rows = [
    ['STT', 'Nội dung', 'Thời gian', 'Đơn vị'],
    ['1', 'Rà soát văn bản', 'Quý I', 'Phòng Tư pháp'],
    ['', 'pháp luật', '', ''],
    ['2', 'Công bố thủ tục', 'Quý II', 'Văn phòng'],
  ];
  const words = rows.flatMap((row, index) =>
    row.flatMap((text, column) => (text === '' ? [] : at(text, (XS[column] ?? 0) + 5, 120 + index * 16))),
  );

  it('are known by a head that opens with ordinals', () => {
    const table = tableOf(
      [...line('Phụ lục', 90, { middle: 311 }), ...words, ...line('Ghi chú: số liệu của năm', 220)],
      [],
    );
    expect(cellsOf(table)).toEqual([
      '0,0 STT',
      '0,1 Nội dung',
      '0,2 Thời gian',
      '0,3 Đơn vị',
      '1,0 1',
      '1,1 Rà soát văn bản pháp luật',
      '1,2 Quý I',
      '1,3 Phòng Tư pháp',
      '2,0 2',
      '2,1 Công bố thủ tục',
      '2,2 Quý II',
      '2,3 Văn phòng',
    ]);
  });

  /** The rows of a table set in the columns of `words`, each in the line that it names; what is null stands nowhere. */
  const set = (lines: readonly (readonly [y: number, ...cells: readonly (string | null)[]])[]) =>
    tableOf(
      lines.flatMap(([y, ...cells]) =>
        cells.flatMap((text, column) => (text === null ? [] : at(text, (XS[column] ?? 0) + 5, y))),
      ),
      [],
    );
  const HEAD = [120, 'STT', 'Chỉ tiêu', 'Năm 2025', 'Năm 2026'] as const;

  it('part their rows by their contents, where a name in a merged cell stands between them', () => {
    const table = set([
      [120, 'STT', 'Chỉ tiêu', 'Năm 2025', 'Đơn vị'],
      [136, '1', 'Số lao động', '149', null],
      [152, null, 'ở nước ngoài', null, null],
      [160, null, null, null, 'Sở Nội vụ'],
      [168, '2', 'Số hồ sơ', '79', null],
    ]);
    expect(cellsOf(table).filter((cell) => / (?:Số|ở)/u.test(cell))).toEqual([
      '1,1 Số lao động ở nước ngoài',
      '2,1 Số hồ sơ',
    ]);
  });

  it('open no row with figures that signs, or their first digits, stand above', () => {
    const table = set([
      HEAD,
      [136, '1', 'Tổng mức bán', '≥', '≥'],
      [152, null, 'hàng hóa', '16.753', '17.212'],
      [168, '2', 'Số lượt khách', '378.84', '384.05'],
      [184, null, 'du lịch', '6', '2'],
      [200, '3', 'Số xã', '12', '14'],
    ]);
    expect(table?.rowCount).toBe(4);
    expect(cellsOf(table)).toContain('1,2 ≥ 16.753');
  });

  it('have the numbers of the columns in a row of their own', () => {
    const table = set([
      HEAD,
      [136, '(1)', '(2)', '(3)', '(4)'],
      [152, '1', 'Số xã', '12', '14'],
      [168, '2', 'Số hộ', '5', '6'],
    ]);
    expect(cellsOf(table).slice(4, 9)).toEqual(['1,0 (1)', '1,1 (2)', '1,2 (3)', '1,3 (4)', '2,0 1']);
  });

  it('go on below the heading of a group that runs over the ordinals', () => {
    const words = [HEAD, [152, '1', 'Số xã', '12', '14'], [168, '2', 'Số hộ', '5', '6']] as const;
    const table = tableOf(
      [
        ...words.flatMap(([y, ...cells]) => cells.flatMap((text, i) => at(text, (XS[i] ?? 0) + 5, y))),
        ...line('I. Lĩnh vực kinh tế', 136, { x: 90, size: 12 }),
      ],
      [],
    );
    expect(cellsOf(table)).toContain('1,0 (1x2) I. Lĩnh vực kinh tế');
    expect(table).toMatchObject({ rowCount: 4, columnCount: 4 });
  });

  it('are not seen in other lines that are set apart', () => {
    const other = words.map((word) => (word.text === 'STT' ? { ...word, text: 'Mã' } : word));
    expect(tableOf(other, [])).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { joinTables } from '../../../parsers/outline/join-tables.ts';
import type { Block, TableBlock } from '../../../schemas/model/document.ts';
import { plainRichText } from '../../../schemas/model/rich-text.ts';

type Cell = readonly [row: number, column: number, text: string, rowSpan?: number];

function table(blockId: string, columnCount: number, cells: readonly Cell[]): TableBlock {
  const rowCount = Math.max(...cells.map(([row, , , rowSpan = 1]) => row + rowSpan));
  return {
    kind: 'table',
    blockId,
    rowCount,
    columnCount,
    cells: cells.map(([row, column, text, rowSpan = 1]) => ({
      ...plainRichText(text),
      row,
      column,
      rowSpan,
      columnSpan: 1,
    })),
    headerRowCount: null,
    rowPlaces: Array.from({ length: rowCount }, () => ({ page: 1, boxes: [] })),
    continuedRows: [],
  };
}

const PAGE_BREAK: Block = { kind: 'page_break', blockId: 'p', page: 2, landscape: true };

const HEADER: readonly Cell[] = [
  [0, 0, 'STT'],
  [0, 1, 'Nội dung'],
  [0, 2, 'Đơn vị chủ trì'],
];

const joined = (first: readonly Cell[], second: readonly Cell[]): TableBlock => {
  const [only, ...rest] = joinTables([table('a', 3, [...HEADER, ...first]), PAGE_BREAK, table('b', 3, second)]).filter(
    (block) => block.kind === 'table',
  );
  expect(rest).toEqual([]);
  if (only?.kind !== 'table') throw new Error('no table');
  return only;
};

const textOf = (block: TableBlock, row: number, column: number): string | undefined =>
  block.cells.find((cell) => cell.column === column && cell.row <= row && row < cell.row + cell.rowSpan)?.text;

describe('a head that is repeated on each page of a scan', () => {
  it('goes with its numbers of columns, be they read otherwise', () => {
    const read = (cells: readonly Cell[]): TableBlock => {
      const block = table('b', 3, cells);
      const span = { start: 0, end: 1, page: 2, box: [85, 100, 500, 114] as const, confidence: 0.9 };
      return { ...block, cells: block.cells.map((cell) => ({ ...cell, spans: [span] })) };
    };
    const row = (at: number, ...texts: readonly string[]): Cell[] =>
      texts.map((text, column): Cell => [at, column, text]);
    const [whole, ...rest] = joinTables([
      read([...HEADER, ...row(1, '(1)', '(2)', '(3)'), ...row(2, '1', 'Rà soát', 'Phòng Nội vụ')]),
      PAGE_BREAK,
      read([...HEADER, ...row(1, 'G)', '(2)', '()'), ...row(2, '2', 'Báo cáo', 'Phòng Tư pháp')]),
    ]).filter((block) => block.kind === 'table');
    expect(rest).toEqual([]);
    expect(whole?.kind === 'table' && whole.cells.filter(({ column }) => column === 0).map(({ text }) => text)).toEqual(
      ['STT', '(1)', '1', '2'],
    );
  });
});

describe('a line between two tables with one head', () => {
  const paragraph = (text: string): Block => ({
    ...plainRichText(text),
    kind: 'paragraph',
    blockId: 'n',
    align: 'right',
    size: 13,
    page: 1,
    column: null,
    headingLevel: null,
    indent: 0,
  });
  const kinds = (text: string): string[] =>
    joinTables([
      table('a', 3, [...HEADER, [1, 0, '1'], [1, 1, 'Rà soát'], [1, 2, 'Phòng Nội vụ']]),
      paragraph(text),
      table('b', 3, [...HEADER, [1, 0, '2'], [1, 1, 'Báo cáo'], [1, 2, 'Phòng Tư pháp']]),
    ]).map((block) => block.kind);

  it.each(['(tiếp theo)', 'Tiếp theo', 'Bảng 2 (tiếp)'])('“%s” makes them one', (text) =>
    expect(kinds(text)).toEqual(['table']),
  );
  it.each(['Phân công nhiệm vụ tiếp theo:', 'Đơn vị tính: ha'])('“%s” parts them', (text) =>
    expect(kinds(text)).toEqual(['table', 'paragraph', 'table']),
  );
});

describe('tables over a page break', () => {
  it('carry a merged cell on whose text the break cut between two numbered rows', () => {
    const rows = (below: string): TableBlock =>
      joined(
        [
          [1, 0, '1'],
          [1, 1, 'Rà soát'],
          [1, 2, 'Phòng Nội vụ', 2],
          [2, 0, '2'],
          [2, 1, 'Thống kê'],
          [3, 0, '3'],
          [3, 1, 'Tiêm phòng gia súc'],
          [3, 2, 'Trung tâm Ứng dụng khoa học'],
        ],
        [
          [0, 0, '4'],
          [0, 1, 'Tiêm phòng gia cầm'],
          [0, 2, below],
        ],
      );
    const whole = rows('kỹ thuật và Bảo vệ cây trồng');
    expect([3, 4].map((row) => textOf(whole, row, 2))).toEqual([
      'Trung tâm Ứng dụng khoa học kỹ thuật và Bảo vệ cây trồng',
      'Trung tâm Ứng dụng khoa học kỹ thuật và Bảo vệ cây trồng',
    ]);
    expect(textOf(rows('Phòng Nông nghiệp'), 4, 2)).toBe('Phòng Nông nghiệp');
  });

  it('carry a merged cell on that is printed empty below the break', () => {
    const whole = joined(
      [
        [1, 0, '1'],
        [1, 1, 'Rà soát'],
        [1, 2, 'Phòng Nội vụ'],
      ],
      [
        [0, 0, '2'],
        [0, 1, 'Báo cáo'],
        [0, 2, '', 2],
        [1, 0, '3'],
        [1, 1, 'Tổng kết'],
      ],
    );
    expect([1, 2, 3].map((row) => textOf(whole, row, 2))).toEqual(['Phòng Nội vụ', 'Phòng Nội vụ', 'Phòng Nội vụ']);
  });

  it('leave a cell of one row empty', () => {
    const whole = joined(
      [
        [1, 0, '1'],
        [1, 1, 'Rà soát'],
        [1, 2, 'Phòng Nội vụ'],
      ],
      [
        [0, 0, '2'],
        [0, 1, 'Báo cáo'],
        [0, 2, ''],
      ],
    );
    expect(textOf(whole, 2, 2)).toBe('');
  });

  const numberedRows = (count: number, body = 'Phòng Nội vụ.'): readonly Cell[] =>
    Array.from({ length: count }, (_, i): readonly Cell[] => [
      [i + 1, 0, `${i + 1}`],
      [i + 1, 1, '- Rà soát văn bản;'],
      [i + 1, 2, body],
    ]).flat();
  const restOf = (content: string, body = ''): readonly Cell[] => [
    [0, 0, ''],
    [0, 1, content],
    [0, 2, body],
  ];

  it.each([
    ['a point of its own', '- Tổng hợp kết quả.', '', '- Rà soát văn bản;\n- Tổng hợp kết quả.'],
    ['words behind a list that goes on', 'Báo cáo kết quả', 'và các xã', '- Rà soát văn bản; Báo cáo kết quả'],
  ])('carry a row on that has no number where all others have one: %s', (_, content, body, text) => {
    const whole = joined(numberedRows(6), restOf(content, body));
    expect(whole.rowCount).toBe(7);
    expect(textOf(whole, 6, 1)).toBe(text);
  });

  it('keep a row without number where others have none, and a title', () => {
    const others: readonly Cell[] = [...numberedRows(6), [7, 1, '- Hướng dẫn.'], [7, 2, 'Sở Y tế']];
    expect(joined(others, restOf('- Tổng hợp kết quả.')).rowCount).toBe(9);
    expect(joined(numberedRows(6), restOf('CÁC NHIỆM VỤ KHÁC')).rowCount).toBe(8);
    expect(joined(numberedRows(3), restOf('- Tổng hợp kết quả.')).rowCount).toBe(5);
  });

  it('carry a merged cell on into an empty one where no other of its column is empty', () => {
    const merged: readonly Cell[] = [...numberedRows(6).filter(([row, column]) => column < 2 || row !== 3)].map(
      (cell): Cell => (cell[0] === 2 && cell[1] === 2 ? [2, 2, cell[2], 2] : cell),
    );
    const next = (body: string): readonly Cell[] => [
      [0, 0, '7'],
      [0, 1, 'Báo cáo.'],
      [0, 2, body],
    ];
    expect(textOf(joined(merged, next('')), 7, 2)).toBe('Phòng Nội vụ.');
    expect(textOf(joined(numberedRows(6), next('')), 7, 2)).toBe('');
  });

  it('carry on a merged name that the break cut, where another cell says it whole', () => {
    const rows = (rest: string): string | undefined => {
      const above: readonly Cell[] = [
        ...numberedRows(2, 'UBND huyện Hàm Thuận'),
        [3, 0, '3'],
        [3, 1, 'Kênh'],
        [3, 2, 'UBND huyện'],
      ];
      const below: readonly Cell[] = [
        [0, 0, '4'],
        [0, 1, 'Đập dâng'],
        [0, 2, rest],
      ];
      return textOf(joined(above, below), 3, 2);
    };
    expect(rows('Hàm Thuận')).toBe('UBND huyện Hàm Thuận');
    expect(rows('Hàm Tân')).toBe('UBND huyện');
  });

  it('join a row whose number of two figures the break cut', () => {
    const rows = (before: string, begun: string, rest: string): TableBlock =>
      joined(
        [
          [1, 0, before],
          [1, 1, 'Kênh'],
          [2, 0, begun],
          [2, 1, 'Nâng cấp'],
        ],
        [
          [0, 0, rest],
          [0, 1, 'kênh mương'],
        ],
      );
    expect([textOf(rows('13', '1', '4'), 2, 0), textOf(rows('13', '1', '4'), 2, 1)]).toEqual([
      '14',
      'Nâng cấp kênh mương',
    ]);
    expect(rows('3', '4', '5').rowCount).toBe(4);
  });

  const MERGED: readonly Cell[] = [
    [1, 0, '1', 2],
    [1, 1, 'Rà soát', 2],
    [1, 2, 'Phòng Nội vụ'],
    [2, 2, 'Văn phòng'],
    [3, 0, '2'],
    [3, 1, 'Kiểm tra'],
    [3, 2, 'Phòng Tư pháp.'],
  ];

  it('carry number and content on to a row that has neither, where cells of theirs are merged', () => {
    const rest: readonly Cell[] = [
      [0, 0, ''],
      [0, 1, ''],
      [0, 2, 'Công an'],
    ];
    const whole = joined(MERGED, rest);
    expect([0, 1, 2].map((column) => textOf(whole, 4, column))).toEqual(['2', 'Kiểm tra', 'Công an']);
    const blank = joined(
      MERGED.slice(4).map(([, column, text]): Cell => [1, column, text]),
      rest,
    );
    expect([0, 1, 2].map((column) => textOf(blank, 2, column))).toEqual(['', '', 'Công an']);
  });

  it('carry the content on alone where no line closes it and one closes its neighbours', () => {
    const first = table('a', 3, [...HEADER, [1, 0, '1'], [1, 1, 'Rà soát các'], [1, 2, 'Phòng Nội vụ']]);
    const cut = {
      ...first,
      cells: first.cells.map((cell) =>
        cell.row === 1 && cell.column < 2 ? { ...cell, openBelow: true as const } : cell,
      ),
    };
    const second = table('b', 3, [
      [0, 0, ''],
      [0, 1, 'văn bản'],
      [0, 2, 'Công an'],
    ]);
    const [whole] = joinTables([cut, PAGE_BREAK, second]);
    if (whole?.kind !== 'table') throw new Error('no table');
    expect(whole.rowCount).toBe(3);
    expect([1, 2].map((row) => textOf(whole, row, 1))).toEqual(['Rà soát các văn bản', 'Rà soát các văn bản']);
    expect([1, 2].map((row) => textOf(whole, row, 2))).toEqual(['Phòng Nội vụ', 'Công an']);
  });

  it('lose no character', () => {
    const first: readonly Cell[] = [
      [1, 0, '1'],
      [1, 1, 'Rà soát các văn bản quy'],
      [1, 2, 'Phòng Tư'],
    ];
    const second: readonly Cell[] = [
      [0, 1, 'phạm pháp luật'],
      [0, 2, 'pháp'],
      [1, 0, '2'],
      [1, 1, 'Báo cáo'],
      [1, 2, 'Văn phòng'],
    ];
    const letters = (cells: readonly { readonly text: string }[]): string =>
      [...cells.map((cell) => cell.text).join('')]
        .filter((letter) => letter !== ' ')
        .sort()
        .join('');
    const before = [...HEADER, ...first, ...second].map(([, , text]) => ({ text }));
    expect(letters(joined(first, second).cells)).toBe(letters(before));
  });

  it('are joined where one table holds its header again', () => {
    const [whole] = joinTables([
      table('a', 3, [
        ...HEADER,
        [1, 0, '1'],
        [1, 1, 'Giám sát phản ánh của người dân trên'],
        [1, 2, 'Sở Nội vụ'],
        [2, 0, 'STT'],
        [2, 1, 'Nội dung'],
        [2, 2, 'Đơn vị chủ trì và phối hợp', 2],
        [3, 0, ''],
        [3, 1, 'mạng xã hội'],
        [4, 0, '2'],
        [4, 1, 'Rà soát văn bản'],
        [4, 2, 'Sở Tư pháp'],
      ]),
    ]);
    // two of three cells say the header again, which is too few
    expect(whole).toMatchObject({ rowCount: 5 });
    const [again] = joinTables([
      table('a', 4, [
        ...HEADER,
        [0, 3, 'Thời gian'],
        [1, 0, '1'],
        [1, 1, 'Giám sát phản ánh của người dân trên'],
        [1, 2, 'Sở Nội vụ'],
        [1, 3, '2025'],
        [2, 0, 'STT'],
        [2, 1, 'Nội dung'],
        [2, 2, 'Đơn vị chủ trì và các sở', 2],
        [2, 3, 'Thời gian'],
        [3, 1, 'mạng xã hội'],
        [4, 0, '2'],
        [4, 1, 'Rà soát văn bản'],
        [4, 2, 'Sở Tư pháp'],
        [4, 3, '2026'],
      ]),
    ]);
    if (again?.kind !== 'table') throw new Error('no table');
    expect(again.rowCount).toBe(3);
    expect([0, 1, 2, 3].map((column) => textOf(again, 1, column))).toEqual([
      '1',
      'Giám sát phản ánh của người dân trên mạng xã hội',
      'Sở Nội vụ và các sở',
      '2025',
    ]);
  });

  it('are joined where a page cut a row of one table, and nothing of it stands anew', () => {
    const rows = (rest: string): readonly Cell[] => [
      ...HEADER,
      [1, 0, '1'],
      [1, 1, 'Cấp thẻ cho học sinh của các trường có'],
      [1, 2, 'Sở Nội vụ'],
      [2, 1, rest],
      [3, 0, '2'],
      [3, 1, 'Rà soát văn bản'],
      [3, 2, 'Sở Tư pháp'],
    ];
    expect(joinTables([table('a', 3, rows('điều kiện thuận lợi'))])).toMatchObject([{ rowCount: 3 }]);
    expect(joinTables([table('a', 3, rows('Báo cáo kết quả'))])).toMatchObject([{ rowCount: 4 }]);
    expect(joinTables([table('a', 3, rows('- trường mầm non'))])).toMatchObject([{ rowCount: 4 }]);
  });

  it('stay two where the second says nothing in its columns of figures', () => {
    const whole = joined(
      [
        [1, 0, 'Chỉ số sản xuất công nghiệp (IIP)'],
        [1, 1, '5,5'],
        [1, 2, '5,8'],
      ],
      [
        [0, 0, 'Số đề tài khoa học được ứng dụng'],
        [0, 1, '…'],
        [0, 2, 'x'],
      ],
    );
    expect(whole.rowCount).toBe(3);
  });

  it('are joined where a number stands below what bounds it', () => {
    const whole = joined(
      [
        [1, 0, 'Số học'],
        [1, 1, '2.190'],
        [1, 2, 'Ít nhất'],
      ],
      [
        [0, 0, 'sinh tốt nghiệp trung học cơ sở học nghề'],
        [0, 2, '2.532'],
      ],
    );
    expect([whole.rowCount, textOf(whole, 1, 2)]).toEqual([2, 'Ít nhất 2.532']);
  });
});

import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../parsers/outline/grid.ts';
import { mendNumberColumn } from '../../../parsers/outline/mend-number-column.ts';
import { isNumberingRow } from '../../../parsers/outline/numbering-row.ts';
import { readTableHeader } from '../../../parsers/outline/table-header.ts';
import { tableOf } from './scanned-table.ts';

const isNumbering = (texts: readonly string[], confidence: number | null = 0.9): boolean =>
  isNumberingRow(gridOf(tableOf([texts], confidence)), 0);

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

describe('the head of a table whose "TT" a scan read as a numeral', () => {
  const first = ['1', 'Tập huấn kỹ thuật cho hộ chăn nuôi', 'Phòng Kinh tế', 'Quý II năm 2025'];
  const headerRows = (head: readonly string[], confidence: number | null): number => {
    const table = tableOf([head, first], confidence);
    return readTableHeader(table, gridOf(table)).rowCount;
  };
  const titles = ['Nội dung công việc', 'Đơn vị chủ trì', 'Thời gian hoàn thành'];

  it.each(['II', 'T', 'IT', '1.1'])('is a head all the same: %s', (read) => {
    expect(headerRows([read, ...titles], 0.9)).toBe(1);
  });

  it('is none where the row holds anything but titles, or was printed so', () => {
    expect(headerRows(['II', 'Nội dung công việc', 'Phòng Kinh tế', 'Quý II năm 2025'], 0.9)).toBe(0);
    expect(headerRows(['II', ...titles], null)).toBe(0);
  });
});

describe('a stacked head whose "TT" a scan read as a number', () => {
  const headerRows = (below: readonly string[], confidence: number | null = 0.9): number => {
    const rows = [
      ['1', 'Chỉ tiêu', "'Lhực hiện 2022", 'Kẽ hoạch', ''],
      ['', '', '', ...below],
      ['A', 'Y tế', '', '', ''],
      ['1', 'Số trạm y tế', '12', '13', '14'],
    ];
    const table = tableOf(rows, confidence);
    const cells = table.cells.flatMap((cell) => {
      const { row, column } = cell;
      if (row === 1 && column < 3) return [];
      if (row === 0 && column < 3) return [{ ...cell, rowSpan: 2 }];
      if (row === 0 && column === 3) return [{ ...cell, columnSpan: 2 }];
      return row === 0 ? [] : [cell];
    });
    const stacked = { ...table, cells };
    return readTableHeader(stacked, gridOf(stacked)).rowCount;
  };

  it('is told by how it is merged', () => expect(headerRows(['Năm 2024', 'Năm 2025'])).toBe(2));
  it('has no figures in it', () => expect(headerRows(['13,5', '14,2'])).toBe(0));
  it('is as it is printed in a digital file', () => expect(headerRows(['Năm 2024', 'Năm 2025'], null)).toBe(0));
});

describe('a group row of a scan that lost its numeral', () => {
  it('gets it by the order, though its heading is one cell over all columns', () => {
    const table = tableOf([
      ['', 'CHÍNH QUYỀN SỐ', '', ''],
      ['1', 'Hồ sơ nộp trực tuyến', '80%', 'Quý IV'],
      ['2', 'Hồ sơ lập trên mạng', '85%', 'Quý IV'],
      ['II', 'KINH TẾ SỐ', '', ''],
      ['3', 'Hộ dùng hóa đơn điện tử', '50%', 'Quý IV'],
    ]);
    const cells = table.cells.flatMap((cell) => {
      if (cell.row !== 0 && cell.row !== 3) return [cell];
      if (cell.column > 1) return [];
      return [cell.column === 1 ? { ...cell, columnSpan: 3 } : cell];
    });
    const grid = gridOf({ ...table, cells });
    const mended = mendNumberColumn(grid, 0, ['ordinal', 'content', 'target', 'deadline']);
    expect(mended.grid.map((row) => row[0]?.text)).toEqual(['I', '1', '2', 'II', '3']);
  });
});

describe('a head of four rows', () => {
  it('ends above the row of all places, which has no number', () => {
    const titles = [
      ['TT', 'Xã', 'Số liều', 'Số liều', 'Số liều', 'Số liều'],
      ['', '', 'Trâu, bò', 'Trâu, bò', 'Trâu, bò', 'Lợn'],
      ['', '', 'Lở mồm', 'Lở mồm', 'Viêm da', 'Dịch tả'],
      ['', '', 'Đợt 1', 'Đợt 2', 'Đợt 1', ''],
    ];
    const rows = [
      ['', 'TỔNG CỘNG', '610', '510', '249', '820'],
      ['1', 'Mỹ Đức', '300', '250', '120', '400'],
    ];
    const plain = tableOf([...titles, ...rows]);
    const cells = plain.cells.flatMap((cell) => {
      const isMerged = cell.column < 2 && cell.row < titles.length;
      if (isMerged) return cell.row === 0 ? [{ ...cell, rowSpan: titles.length }] : [];
      if (cell.row === 0) return cell.column === 2 ? [{ ...cell, columnSpan: 4 }] : [];
      if (cell.row === 1 && cell.column < 5) return cell.column === 2 ? [{ ...cell, columnSpan: 3 }] : [];
      return [cell];
    });
    const table = { ...plain, cells };
    expect(readTableHeader(table, gridOf(table))).toMatchObject({ rowCount: titles.length });
  });
});

describe('a ruled head that merges nothing', () => {
  it('stacks, and a title goes on over the empty cell on its right', () => {
    const table = tableOf(
      [
        ['STT', 'Thôn', 'Tổng diện tích (ha)', 'Trong đó', '', 'Rau màu (ha)'],
        ['', '', '', 'Lúa thuần', 'Lúa lai', ''],
        ['1', 'Thôn Đoài', '96,4', '84,1', '12,3', '8,0'],
        ['2', 'Thôn Trung', '88,7', '76,2', '12,5', '6,5'],
      ],
      null,
    );
    const { rowCount, paths } = readTableHeader(table, gridOf(table));
    expect(rowCount).toBe(2);
    expect(paths.slice(2)).toEqual([
      ['Tổng diện tích (ha)'],
      ['Trong đó', 'Lúa thuần'],
      ['Trong đó', 'Lúa lai'],
      ['Rau màu (ha)'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../parsers/outline/grid.ts';
import { mendHeads } from '../../../parsers/outline/mend-heads.ts';
import { tableOf } from './scanned-table.ts';

const SCANNED = 0.9;

function mend(texts: readonly string[], confidence: number | null) {
  const table = tableOf([texts], confidence);
  const mended = mendHeads(table, 1, gridOf(table));
  return { texts: mended.table.cells.map(({ text }) => text), findings: mended.findings.length };
}

describe('titles of columns that a scan read amiss', () => {
  it.each([
    {
      name: 'lose traces of the rulings around them',
      read: ['.STT', '_Xã, thị trấn', '“ Năm 2021', 'Ghi chú.'],
      meant: ['STT', 'Xã, thị trấn', 'Năm 2021', 'Ghi chú'],
    },
    { name: 'get their space before a number', read: ['Đợt1', 'năm.2021'], meant: ['Đợt 1', 'năm 2021'] },
    { name: 'get the digits of their year', read: ['Năm 2O25', 'Kế hoạch 202S'], meant: ['Năm 2025', 'Kế hoạch 2025'] },
    { name: 'get the marks of known ones', read: ['Đơn vị tỉnh', 'Nội dụng'], meant: ['Đơn vị tính', 'Nội dung'] },
    {
      name: 'get the sign of their share',
      read: ['Tỷ lệ hồ sơ nộp trực tuyến (c)', 'Tỷ lệ số hóa (9c)'],
      meant: ['Tỷ lệ hồ sơ nộp trực tuyến (%)', 'Tỷ lệ số hóa (%)'],
    },
    {
      name: 'get the number that their place among others tells',
      read: ['QI', 'QI', 'QII', 'QIV', 'Đợt', 'Đợt 2', 'Đợt 3'],
      meant: ['QI', 'QII', 'QIII', 'QIV', 'Đợt 1', 'Đợt 2', 'Đợt 3'],
    },
    {
      name: 'get the years that are missing between two others',
      read: ['2021', 'M', '2023', 'Năm 2022', 'Năm mi.', 'Năm', 'Năm 2025'],
      meant: ['2021', '2022', '2023', 'Năm 2022', 'Năm 2023', 'Năm 2024', 'Năm 2025'],
    },
  ])('$name', ({ read, meant }) => {
    const changed = read.filter((text, i) => text !== meant[i]).length;
    expect(mend(read, SCANNED)).toEqual({ texts: meant, findings: changed });
    expect(mend(read, null)).toEqual({ texts: read, findings: 0 });
  });

  it.each([
    ['a title that is a sum', ['2021', 'Giai đoạn 2021 - 2022', '2023']],
    ['years further apart', ['2021', 'M', '2025']],
    ['another title between years', ['Năm 2021', 'Tăng so với năm trước', 'Năm 2023']],
    ['a sign that is printed', ['Trong đó:', '(ha)', 'Tỷ lệ (%)', 'Tỷ lệ sinh (‰)', 'Số hộ (c)', 'T.T.']],
  ])('are left as they are: %s', (_name, read) => {
    const { texts } = mend(read, SCANNED);
    expect(texts.map((text) => text.replace(/:$/u, ''))).toEqual(read.map((text) => text.replace(/:$/u, '')));
  });
});

import { expect, test } from 'vitest';
import { findFundConflicts } from '../../../parsers/audit/fund-conflict.ts';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { outlineOf } from '../meaning/outline-of.ts';

const messagesOf = (text: string, header = 'Kế hoạch vốn năm 2024', unit: string | null = 'Triệu đồng') =>
  findFundConflicts({
    outline: outlineOf({
      sections: [
        { label: 'II', heading: 'PHƯƠNG ÁN PHÂN BỔ' },
        { text, parent: 0 },
      ],
      tables: [
        {
          roles: ['ordinal', 'content', 'other'],
          headers: ['TT', 'Dự án', header],
          appendix: 'a0',
          ...(unit === null ? {} : { unit }),
          rows: [
            { kind: 'total', cells: [null, 'TỔNG SỐ', '52.700'] },
            { cells: ['1', 'Đường liên xã', '39.200'] },
            { cells: ['2', 'Trụ sở xã', '13.500'] },
          ],
        },
      ],
      appendices: [{ label: 'Phụ lục', title: 'DANH MỤC DỰ ÁN ĐẦU TƯ CÔNG' }],
    }),
    targets: [],
    tasks: [],
    citations: [],
    abbreviations: collectAbbreviations([]),
  }).map((finding) => finding.message.vi);

test.each([
  'Tổng kế hoạch vốn năm 2024 là 52.700 triệu đồng.',
  'Tổng vốn bố trí: 52,7 tỷ đồng.',
  'Tổng vốn bố trí là 53 tỷ đồng.',
  'Tổng vốn đầu tư công trung hạn 210.500 triệu đồng.',
  'Tổng kinh phí của đề án là 57.200 triệu đồng.',
  'Tổng chỉ tiêu 57.200 triệu đồng.',
  'Bố trí vốn cho dự án 13.500 triệu đồng.',
  'Tổng vốn khoảng 55 tỷ đồng.',
  'Tổng số 57.200 cây.',
])('no conflict: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});

test('two figures that changed places', () => {
  expect(messagesOf('Tổng kế hoạch vốn năm 2024 là 57.200 triệu đồng, bố trí cho 02 dự án.')).toEqual([
    'Cùng một khoản nhưng khác số: mục II ghi “Tổng kế hoạch vốn năm 2024 là 57.200 triệu đồng”, Phụ lục ghi “TỔNG SỐ”: “52.700” ở cột “Kế hoạch vốn năm 2024”.',
  ]);
  expect(messagesOf('Tổng số vốn 57.200 triệu đồng', 'Vốn (triệu đồng)', null)).toHaveLength(1);
  expect(messagesOf('Tổng số vốn 57.200 triệu đồng', 'Vốn', null)).toHaveLength(0);
});

import { expect, test } from 'vitest';
import { findFundConflicts } from '../../../parsers/audit/fund-conflict.ts';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { outlineOf, type RowSpec } from '../meaning/outline-of.ts';

const ROWS: readonly RowSpec[] = [
  { kind: 'total', cells: [null, 'TỔNG SỐ', '52.700'] },
  { cells: ['1', 'Đường liên xã', '39.200'] },
  { cells: ['2', 'Trụ sở xã', '13.500'] },
];

const messagesOf = (
  text: string,
  header = 'Kế hoạch vốn năm 2024',
  unit: string | null = 'Triệu đồng',
  rows: readonly RowSpec[] = ROWS,
) =>
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
          rows,
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

test('tenths tell more than whole millions', () => {
  const rows: readonly RowSpec[] = [
    { cells: ['1', 'Đường liên xã', '300,0'] },
    { cells: ['2', 'Trụ sở xã', '150,1'] },
    { kind: 'total', cells: [null, 'TỔNG SỐ', '450,1'] },
  ];
  expect(messagesOf('Tổng kinh phí: 450 triệu đồng', 'Kinh phí', 'Triệu đồng', rows)).toEqual([]);
  expect(messagesOf('Tổng kinh phí: 451 triệu đồng', 'Kinh phí', 'Triệu đồng', rows)).toHaveLength(1);
});

test('a total that is added up wrong is no other value', () => {
  const rows: readonly RowSpec[] = [
    ...['15.000', '16.000', '8.200', '13.500'].map((cell, at) => ({ cells: [`${at + 1}`, `Dự án ${at + 1}`, cell] })),
    { kind: 'total', cells: [null, 'TỔNG SỐ', '57.200'] },
  ];
  expect(messagesOf('Tổng vốn: 52.700 triệu đồng', 'Kế hoạch vốn', 'Triệu đồng', rows)).toEqual([]);
});

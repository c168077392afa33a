import { expect, test } from 'vitest';
import { auditPlan } from '../../../parsers/audit/audit-plan.ts';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import type { ColumnRole } from '../../../schemas/model/outline.ts';
import { outlineOf, type RowSpec } from '../meaning/outline-of.ts';

function messagesOf(
  headers: readonly string[],
  rows: readonly RowSpec[],
  role: ColumnRole = 'other',
): readonly string[] {
  const roles: readonly ColumnRole[] = headers.map((_, at) => (at === 0 ? 'ordinal' : at === 1 ? 'content' : role));
  const outline = outlineOf({ tables: [{ roles, headers, rows }] });
  return auditPlan({ outline, targets: [], tasks: [], citations: [], abbreviations: collectAbbreviations([]) }).map(
    (finding) => finding.message.vi,
  );
}

test('a group that is wrong is told once, not with the total that is right', () => {
  const rows = (group: string): readonly RowSpec[] => [
    { kind: 'total', cells: [null, 'TỔNG SỐ', '52.700'] },
    { kind: 'group', cells: ['A', 'Chuyển tiếp', '39.200'] },
    { cells: ['1', 'Đường liên xã', '25.000'], parent: 1 },
    { cells: ['2', 'Hồ chứa nước', '14.200'], parent: 1 },
    { kind: 'group', cells: ['B', 'Khởi công mới', group] },
    { cells: ['1', 'Trụ sở xã', '4.500'], parent: 4 },
    { cells: ['2', 'Cầu Bến Mắm', '9.000'], parent: 4 },
  ];
  const headers = ['TT', 'Dự án', 'Kế hoạch vốn'];
  expect(messagesOf(headers, rows('13.500'))).toEqual([]);
  expect(messagesOf(headers, rows('13.000'))).toEqual([
    '“B Khởi công mới” ghi 13.000 ở cột “Kế hoạch vốn”, nhưng các dòng thành phần cộng lại được 13.500.',
  ]);
});

test('what "Trong đó" opens is not all of it', () => {
  const rows: readonly RowSpec[] = [
    { kind: 'total', cells: [null, 'TỔNG CHI', '816.000'] },
    { cells: ['1', 'Chi đầu tư', '187.200'] },
    { cells: ['2', 'Chi thường xuyên', '612.350'] },
    { cells: [null, 'Trong đó: Chi giáo dục', '318.440'], parent: 2 },
    { cells: [null, 'Chi khoa học', '500'], parent: 2 },
    { cells: ['3', 'Dự phòng', '16.450'] },
  ];
  expect(messagesOf(['STT', 'Nội dung', 'Dự toán năm 2024'], rows)).toEqual([]);
});

test.each<readonly [string, string, number]>([
  ['it comes out', '14.345', 0],
  ['two figures changed places', '14.435', 1],
  ['rounded', '14.346', 0],
  ['of rows that are not listed', '19.000', 0],
])('the only total of a table: %s', (_, total, count) => {
  const amounts = ['2.150', '3.400', '1.875', '4.020', '2.900'];
  const rows: readonly RowSpec[] = [
    ...amounts.map((amount, at) => ({ cells: [`${at + 1}`, `Xã ${at + 1}`, amount] })),
    { kind: 'total', cells: [null, 'Cộng', total] },
  ];
  expect(messagesOf(['STT', 'Đơn vị', 'Kinh phí (triệu đồng)'], rows)).toHaveLength(count);
});

test('a herd need not be of the animals that are named; nor tonnes of heads', () => {
  const herd = (all: string, cattle: string, unit: string): readonly RowSpec[] => [
    { cells: ['1', 'Diện tích gieo trồng', 'ha', '5.000'] },
    { cells: ['1.1', 'Lúa', 'ha', '3.000'], parent: 0 },
    { cells: ['1.2', 'Rau', 'ha', '2.000'], parent: 0 },
    { cells: ['2', 'Tổng đàn gia súc', 'Con', all] },
    { cells: ['2.1', 'Trâu', 'Con', '4.000'], parent: 3 },
    { cells: ['2.2', 'Bò', unit, cattle], parent: 3 },
  ];
  const messages = (all: string, cattle: string, unit: string): readonly string[] => {
    const roles: readonly ColumnRole[] = ['ordinal', 'content', 'unit', 'target'];
    const headers = ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch'];
    const outline = outlineOf({ tables: [{ roles, headers, rows: herd(all, cattle, unit) }] });
    return auditPlan({ outline, targets: [], tasks: [], citations: [], abbreviations: collectAbbreviations([]) }).map(
      (finding) => finding.message.vi,
    );
  };
  expect(messages('20.000', '6.000', 'Con')).toEqual([]);
  expect(messages('10.500', '6.000', 'Tấn')).toEqual([]);
  expect(messages('10.500', '6.000', 'Con')).toEqual([
    '“2 Tổng đàn gia súc” ghi 10.500 ở cột “Kế hoạch”, nhưng các dòng thành phần cộng lại được 10.000.',
  ]);
});

// the form of a plan's costs by year
const COSTS = ['STT', 'Hạng mục', 'Năm 2022', 'Năm 2023', 'Tổng cộng'];
const costs = (second: string, total: readonly string[]): readonly RowSpec[] => [
  { cells: ['1', 'Tuyên truyền', '120', '100', '220'] },
  { cells: ['2', 'Trang thiết bị', '450', '380', second] },
  { cells: ['3', 'Hỗ trợ tổ thu gom', '200', '210', '410'] },
  { cells: ['4', 'Kiểm tra', '40', '40', '80'] },
  { kind: 'total', cells: [null, 'Tổng', ...total] },
];

test.each<readonly [string, string, readonly string[], readonly string[]]>([
  ['right', '830', ['810', '730', '1.540'], []],
  [
    'a row',
    '380',
    ['810', '730', '1.540'],
    ['“2 Trang thiết bị” ghi 380 ở cột “Tổng cộng”, nhưng các cột từ “Năm 2022” đến “Năm 2023” cộng lại được 830.'],
  ],
  [
    'a column',
    '830',
    ['810', '703', '1.540'],
    ['“Tổng” ghi 703 ở cột “Năm 2023”, nhưng các dòng thành phần cộng lại được 730.'],
  ],
])('the total beside its years: %s', (_, second, total, messages) => {
  expect(messagesOf(COSTS, costs(second, total))).toEqual(messages);
});

test('women and members of the Party are not all', () => {
  const rows = [
    ['120', '60', '35'],
    ['85', '40', '30'],
    ['64', '31', '33'],
    ['47', '20', '18'],
  ].map((cells, at) => ({ cells: [`${at + 1}`, `Trường ${at + 1}`, ...cells] }));
  expect(messagesOf(['TT', 'Trường', 'Tổng số', 'Nữ', 'Đảng viên'], rows)).toEqual([]);
});

test('households at the beginning of the year add up, years of completion do not', () => {
  const rows = (total: string): readonly RowSpec[] => [
    { cells: ['1', 'Xã Nặm Păm', '480'] },
    { cells: ['2', 'Xã Tạ Bú', '700'] },
    { cells: ['3', 'Xã Mường Bú', '590'] },
    { kind: 'total', cells: [null, 'Tổng cộng', total] },
  ];
  expect(messagesOf(['TT', 'Xã', 'Hộ nghèo đầu năm › Số hộ'], rows('1.707'))).toHaveLength(1);
  expect(messagesOf(['TT', 'Xã', 'Năm hoàn thành'], rows('1.707'))).toHaveLength(0);
});

test('what stands per hectare or in percent does not add up over the columns', () => {
  const rows = (name: string): readonly RowSpec[] => [
    { cells: ['1', 'Diện tích lúa', '8.100', '4.320', '3.780'] },
    { cells: ['2', 'Diện tích ngô', '960', '510', '450'] },
    { cells: ['3', 'Diện tích lạc', '415', '300', '115'] },
    { cells: ['4', name, '62', '66', '57'] },
  ];
  const headers = ['TT', 'Chỉ tiêu', 'Tổng số', 'Đông Xuân', 'Hè Thu'];
  expect(messagesOf(headers, rows('Diện tích đậu'))).toHaveLength(1);
  expect(messagesOf(headers, rows('Năng suất bình quân'))).toEqual([]);
  expect(messagesOf(headers, rows('Tỷ lệ cơ giới hóa (%)'))).toEqual([]);
});

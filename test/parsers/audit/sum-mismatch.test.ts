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

test('“Công an” is a part of “Tổng chỉ tiêu”, and what its cell puts out is told in its row alone', () => {
  const headers = ['TT', 'Xã', 'Tổng chỉ tiêu', 'Quân sự', 'Công an'];
  const rows = (police: string, all: string): readonly RowSpec[] => [
    { cells: ['1', 'Xã Yên Phú', '30', '24', '6'] },
    { cells: ['2', 'Xã Phù Lưu', '35', '28', '7'] },
    { cells: ['3', 'Xã Minh Dân', '25', '20', police] },
    { cells: ['4', 'Xã Thái Sơn', '30', '23', '7'] },
    { kind: 'total', cells: [null, 'Tổng cộng', '120', '95', all] },
  ];
  expect(messagesOf(headers, rows('5', '25'))).toEqual([]);
  expect(messagesOf(headers, rows('4', '24'))).toHaveLength(1);
});

// women and men below one head, members of the Party below another
const PEOPLE = ['TT', 'Đơn vị', 'Tổng số', 'Giới tính › Nam', 'Giới tính › Nữ', 'Trong đó › Đảng viên'];
const people = (men: string, all: string): readonly RowSpec[] => [
  { cells: ['1', 'Cơ quan hành chính', '308', '59', '249', '184'] },
  { cells: ['2', 'Giáo dục', '330', '155', '175', '198'] },
  { cells: ['3', 'Y tế', '429', '198', '231', '257'] },
  { cells: ['4', 'Văn hóa', '740', '659', '81', '444'] },
  { kind: 'total', cells: [null, 'Tổng cộng', all, men, '736', '1.083'] },
];

test.each<readonly [string, string, string, readonly string[]]>([
  ['it comes out', '1.071', '1.807', []],
  [
    '“Nam” holds men, and no years',
    '1.017',
    '1.807',
    ['“Tổng cộng” ghi 1.017 ở cột “Giới tính › Nam”, nhưng các dòng thành phần cộng lại được 1.071.'],
  ],
  [
    'two figures far off changed places',
    '1.071',
    '8.107',
    ['“Tổng cộng” ghi 8.107 ở cột “Tổng số”, nhưng các dòng thành phần cộng lại được 1.807.'],
  ],
])('people below heads of their own: %s', (_, men, all, messages) => {
  expect(messagesOf(PEOPLE, people(men, all))).toEqual(messages);
});

test('what grows per hectare does not add up beside what does', () => {
  const rows = (output: string): readonly RowSpec[] => [
    { kind: 'total', cells: [null, 'Tổng cộng', '2.622', '35,0', output] },
    { cells: ['1', 'Sắn', '176', '59,5', '1.047'] },
    { cells: ['2', 'Lúa', '1.356', '18,7', '2.536'] },
    { cells: ['3', 'Ngô', '302', '59,7', '1.803'] },
    { cells: ['4', 'Khoai lang', '518', '51,7', '2.678'] },
    { cells: ['5', 'Rau', '270', '41,6', '1.123'] },
  ];
  const headers = ['TT', 'Cây trồng', 'Diện tích (ha)', 'Năng suất (tạ/ha)', 'Sản lượng (tấn)'];
  expect(messagesOf(headers, rows('9.187'))).toEqual([]);
  expect(messagesOf(headers, rows('9.817'))).toHaveLength(1);
});

test('a blank cell adds nothing where blanks elsewhere do not', () => {
  const rows = (group: string, last: string | null): readonly RowSpec[] => [
    { kind: 'total', cells: [null, 'Tổng số', '35.940'] },
    { cells: ['1', 'Hạ tầng', '22.290'] },
    { cells: ['1.1', 'Đường', '12.290'], parent: 1 },
    { cells: ['1.2', 'Bãi đỗ xe', '10.000'], parent: 1 },
    { cells: ['1.3', 'Nhà vệ sinh', null], parent: 1 },
    { cells: ['2', 'Xúc tiến', '5.260'] },
    { cells: ['2.1', 'Hội chợ', last], parent: 5 },
    { cells: ['2.2', 'Ấn phẩm', '5.260'], parent: 5 },
    { cells: ['3', 'Nhân lực', group] },
    { cells: ['3.1', 'Thuyết minh viên', null], parent: 8 },
    { cells: ['3.2', 'Tập huấn', '8.390'], parent: 8 },
  ];
  const headers = ['TT', 'Nội dung', 'Ngân sách'];
  expect(messagesOf(headers, rows('8.390', null))).toEqual([]);
  expect(messagesOf(headers, rows('8.389', null))).toEqual([
    '“3 Nhân lực” ghi 8.389 ở cột “Ngân sách”, nhưng các dòng thành phần cộng lại được 8.390.',
  ]);
});

test.each<readonly [string, string, string, readonly string[]]>([
  ['they come out', '12.700', '24.110', []],
  [
    'a group',
    '12.070',
    '24.110',
    ['“Cộng mục I” ghi 12.070 ở cột “Kinh phí”, nhưng các dòng thành phần cộng lại được 12.700.'],
  ],
  [
    'all',
    '12.700',
    '24.210',
    ['“Tổng số” ghi 24.210 ở cột “Kinh phí”, nhưng các dòng thành phần cộng lại được 24.110.'],
  ],
])('groups that are closed by their own sums: %s', (_, group, all, messages) => {
  const rows: readonly RowSpec[] = [
    { kind: 'group', cells: ['I', 'Cơ sở vật chất', null] },
    { cells: ['1', 'Xây mới', '5.120'], parent: 0 },
    { cells: ['2', 'Sửa chữa', '7.580'], parent: 0 },
    { kind: 'total', cells: [null, 'Cộng mục I', group] },
    { kind: 'group', cells: ['II', 'Thiết bị', null] },
    { cells: ['1', 'Dạy học', '6.100'], parent: 4 },
    { cells: ['2', 'Tin học', '5.310'], parent: 4 },
    { kind: 'total', cells: [null, 'Cộng mục II', '11.410'] },
    { kind: 'total', cells: [null, 'Tổng số', all] },
  ];
  expect(messagesOf(['TT', 'Nội dung', 'Kinh phí'], rows)).toEqual(messages);
});

test('whose money it is stands between the total and the groups that make it', () => {
  const rows = (total: string): readonly RowSpec[] => [
    { kind: 'total', cells: [null, 'Tổng số', total] },
    { cells: [null, 'Trong đó: Ngân sách tỉnh', '9.000'] },
    { cells: [null, 'Ngân sách huyện', '7.560'] },
    { cells: ['1', 'Giao thông', '1.250'] },
    { cells: ['2', 'Thủy lợi', '6.410'] },
    { cells: ['3', 'Trường học', '8.900'] },
  ];
  expect(messagesOf(['TT', 'Nội dung', 'Kinh phí'], rows('16.560'))).toEqual([]);
  expect(messagesOf(['TT', 'Nội dung', 'Kinh phí'], rows('16.650'))).toHaveLength(1);
});

test('money adds up whatever is paid for, and growth does not where value does', () => {
  const tables = (headers: readonly string[], rows: readonly RowSpec[]) => {
    const roles = headers.map((_, at): ColumnRole => (['ordinal', 'content', 'unit'] as const)[at] ?? 'target');
    const outline = outlineOf({ tables: [{ roles, headers, rows }] });
    return auditPlan({ outline, targets: [], tasks: [], citations: [], abbreviations: collectAbbreviations([]) });
  };
  const paid = (total: string): readonly RowSpec[] => [
    { cells: ['1', 'Mô hình', 'Bộ', '14', '35.000'] },
    { cells: ['2', 'Tập huấn', 'Lớp', '9', '27.000'] },
    { cells: ['3', 'Truyền thông', 'Buổi', '7', '3.500'] },
    { kind: 'total', cells: [null, 'Cộng', null, null, total] },
  ];
  const prices = ['TT', 'Nội dung', 'ĐVT', 'Số lượng', 'Thành tiền'];
  expect(tables(prices, paid('65.500'))).toEqual([]);
  expect(tables(prices, paid('66.500'))).toHaveLength(1);
  const economy = (value: string): readonly RowSpec[] => [
    { cells: ['1', 'Giá trị sản xuất', 'Tỷ đồng', '11.210', value] },
    { cells: ['-', 'Nông nghiệp', 'Tỷ đồng', '3.120', '3.300'], parent: 0 },
    { cells: ['-', 'Công nghiệp', 'Tỷ đồng', '4.980', '5.400'], parent: 0 },
    { cells: ['-', 'Dịch vụ', 'Tỷ đồng', '3.110', '3.420'], parent: 0 },
    { cells: ['2', 'Tốc độ tăng', '%', '7,9', '8,1'] },
    { cells: ['-', 'Nông nghiệp', '%', '3,4', '5,8'], parent: 4 },
    { cells: ['-', 'Công nghiệp', '%', '8,8', '8,4'], parent: 4 },
  ];
  const years = ['TT', 'Chỉ tiêu', 'ĐVT', 'Năm 2023', 'Năm 2024'];
  expect(tables(years, economy('12.120'))).toEqual([]);
  expect(tables(years, economy('12.210'))).toHaveLength(1);
});

import { describe, expect, test } from 'vitest';
import { judgeStatements, type StatementPlace } from '../../../parsers/meaning/is-target.ts';
import { readStatements } from '../../../parsers/meaning/read-statements.ts';
import { showStatement } from './show-statement.ts';

const YEARS = { startYear: 2021, endYear: 2030 };

const read = (text: string, place: StatementPlace): readonly string[] =>
  judgeStatements(readStatements(text, { years: YEARS }), place, YEARS).map(({ statement }) =>
    showStatement(statement),
  );

// Sentences of published plans and decisions of 2007 to 2026; each is named for what is hard in it.
const GOALS: readonly (readonly [string, string, readonly string[]])[] = [
  // the plan for forests of Bạc Liêu (2014)
  [
    'what the first year said holds for the years that are looked ahead to, and what is done besides is no part of it',
    'Nâng tỷ lệ che phủ rừng đến năm 2025 đạt 13,54% diện tích tự nhiên; đến năm 2027 đạt 14,70% diện tích tự nhiên và định hướng đến năm 2030 đạt 16,50% diện tích tự nhiên, nâng cao chất lượng rừng',
    [
      '= 13.54 %, 2025 | Nâng tỷ lệ che phủ rừng diện tích tự nhiên',
      '= 14.7 %, 2027 | Nâng tỷ lệ che phủ rừng diện tích tự nhiên',
      '= 16.5 %, 2030 | Nâng tỷ lệ che phủ rừng diện tích tự nhiên',
    ],
  ],
  [
    'what is there already is to be kept',
    'Bảo vệ diện tích đất lâm nghiệp hiện có 5.840,2 ha (5.426,7 ha rừng nội địa và 413,5 ha bãi bồi)',
    [
      '= 5840.2 har | Bảo vệ diện tích đất lâm nghiệp hiện có',
      '= 5426.7 har | Bảo vệ diện tích đất lâm nghiệp hiện có › rừng nội địa',
      '= 413.5 har | Bảo vệ diện tích đất lâm nghiệp hiện có › bãi bồi',
    ],
  ],
  // the programme of a milliard trees (2021)
  [
    'how many are given, of which the sentence goes on to tell',
    'Trong tổng số 690 triệu cây phân tán trồng tại khu vực đô thị, mỗi năm sẽ trồng khoảng 138 triệu cây',
    ['~ 138000000 {cây}, each year | trồng cây'],
  ],
  [
    'the same behind "đối với"',
    'Đối với 310 triệu cây trồng rừng (tương đương 180 nghìn ha), sẽ gồm 30 nghìn ha rừng đặc dụng, và rừng mới sản xuất là 150 nghìn ha',
    ['= 30000 har | rừng đặc dụng', '= 150000 har | rừng mới sản xuất'],
  ],
  [
    'a part without its comma, and times as much of what stands before',
    'Trong năm 2021, trồng khoảng 182 triệu cây trong đó cây xanh phân tán 120 triệu cây, tăng 1,5 lần so với năm 2020',
    [
      '~ 182000000 {cây}, 2021 | trồng cây',
      '= 120000000 {cây}, 2021 | trồng › cây xanh phân tán',
      '= 1.5 {lần}, up, 2021, from 2020 | trồng › cây xanh phân tán',
    ],
  ],
  // a resolution of the ward of Tân Hòa (2025) and one of Xuân Phương
  [
    'a colon behind the goals names nothing that is measured',
    'Năm 2026, phường Tân Hòa phấn đấu thực hiện các chỉ tiêu: Tổng thu ngân sách đạt 40,6 tỷ đồng; thu nhập bình quân đầu người đạt 78 triệu đồng/người/năm; tỷ lệ hộ nghèo giảm còn 0,8%',
    [
      '= 40600000000 VND, 2026 | Tổng thu ngân sách',
      '= 78000000 VND, 2026, each year | thu nhập bình quân đầu người',
      '= 0.8 %, 2026 | tỷ lệ hộ nghèo',
    ],
  ],
  [
    'half a year and the place are no part of what is measured',
    'Trong 6 tháng cuối năm, phường phấn đấu tổng thu ngân sách đạt 170,89 tỷ đồng',
    ['= 170890000000 VND | tổng thu ngân sách'],
  ],
  // resolutions of congresses of the Party (2020, 2025), a plan on Resolution 57 (2026)
  [
    'per mille as it is typed',
    'giảm tỷ suất sinh thô 0,30%0/năm',
    ['= 0.3 [ppth], down, each year | giảm tỷ suất sinh thô'],
  ],
  [
    'a number in a word',
    'Số doanh nghiệp công nghệ số tăng gấp đôi so với năm 2025',
    ['= 2 {lần}, from 2025 | Số doanh nghiệp công nghệ số'],
  ],
  [
    'two groups that one subject is to be in',
    'Môi trường kinh doanh của Việt Nam thuộc nhóm 3 quốc gia hàng đầu của ASEAN và nhóm 30 quốc gia hàng đầu thế giới',
    ['≤ 3 {rank} | Môi trường kinh doanh của Việt Nam', '≤ 30 {rank} | Môi trường kinh doanh của Việt Nam'],
  ],
  [
    'an index has no unit',
    'Chỉ số phát triển con người (HDI) đạt trên 0,78',
    ['> 0.78 - | Chỉ số phát triển con người (HDI)'],
  ],
  // a plan of the Ministry of Labour (2007), plans for tourism and against poverty
  [
    'years behind a topic',
    'Tạo việc làm trong nước: giai đoạn 2027-2030 giải quyết việc làm trong nước cho 6 - 6,4 triệu lao động',
    ['6000000..6400000 {lao động}, 2027-2030 | giải quyết việc làm trong nước cho lao động'],
  ],
  [
    'a preposition that only leads to the years',
    'Chỉ tiêu giảm nghèo bình quân cho giai đoạn 2025 - 2030 là 1%/năm',
    ['= 1 %, down, 2025-2030, each year | giảm nghèo bình quân'],
  ],
  [
    'to what a share is given',
    'Tổng thu từ khách du lịch đạt 11 tỷ USD, đóng góp 5,5%-6% vào GDP cả nước',
    ['= 11000000000 USD | Tổng thu từ khách du lịch', '5.5..6 % | đóng góp vào GDP cả nước'],
  ],
  // programmes on population (2006) and animal health (2017)
  [
    'a measure that comes with what else is to be reached',
    'khắc phục tình trạng vi phạm để đạt được mức sinh thay thế chậm nhất vào năm 2025, với quy mô dân số khoảng 1.340.000 người',
    ['~ 1340000 {người}, 2025 | quy mô dân số'],
  ],
  [
    'to fulfil a goal is no part of what is measured',
    'Góp phần hoàn thành mục tiêu tỷ trọng chăn nuôi đạt 31,5%',
    ['= 31.5 % | tỷ trọng chăn nuôi'],
  ],
  // forms of plans on health, schools and trade
  [
    'amounts that are handed out over kinds of one thing',
    'Tỷ lệ học sinh tiểu học và trung học cơ sở học 2 buổi/ngày lần lượt đạt 100% và 80%',
    ['= 100 % | Tỷ lệ học sinh tiểu học học 2 buổi/ngày', '= 80 % | Tỷ lệ học sinh trung học cơ sở học 2 buổi/ngày'],
  ],
  [
    'by how much an amount is more than before, in a bracket',
    'Tổng mức bán lẻ hàng hóa đạt 45.000 tỷ đồng (tăng 11% so với năm 2025)',
    ['= 45000000000000 VND | Tổng mức bán lẻ hàng hóa', '= 11 %, up, from 2025 | Tổng mức bán lẻ hàng hóa'],
  ],
  [
    'a bound behind the thing counted',
    'Kết nạp 150 đảng viên mới trở lên',
    ['≥ 150 {đảng viên} | Kết nạp đảng viên mới'],
  ],
  [
    'what of a thing is cut down, not the things',
    'Tối thiểu 30% thủ tục hành chính được cắt giảm thời gian giải quyết từ 20% trở lên',
    ['≥ 30 % | thủ tục hành chính được cắt giảm thời gian giải quyết từ 20% trở lên'],
  ],
];

// Lines of plans of campaigns
const ASIDES = ['Thành phần: 16 đội thuộc các thôn', 'Thành phần tham dự: 150 đại biểu'];

// Below a heading that tells what was
const RESULTS: readonly (readonly [string, readonly string[]])[] = [
  ['Tỷ lệ lao động qua đào tạo đạt 78,2%, đạt 100,3% chỉ tiêu nghị quyết HĐND giao; hộ nghèo giảm còn 0,88%.', []],
  ['Tổng thu ngân sách đạt 681,8% so với chỉ tiêu giao; tỷ lệ hộ nghèo giảm còn 0,88%.', []],
];

describe('sentences of real plans', () => {
  test.each(GOALS)('%s', (_, text, expected) => {
    expect(read(text, 'goal')).toEqual(expected);
  });
  test.each(ASIDES)('who takes part is no target: %s', (text) => {
    expect(read(text, 'goal')).toEqual([]);
  });
  test.each(RESULTS)('what was reached is no target: %s', (text, expected) => {
    expect(read(text, 'fact')).toEqual(expected);
  });
});

describe('what is handed out', () => {
  test('each kind of it, behind who is to do so', () => {
    expect(
      read(
        'Giao Bộ Nông nghiệp và Phát triển nông thôn xuất cấp không thu tiền 615,8 tấn hạt giống lúa; 130,48 tấn hạt giống ngô',
        null,
      ),
    ).toEqual([
      '= 615.8 t | xuất cấp không thu tiền hạt giống lúa',
      '= 130.48 t | xuất cấp không thu tiền hạt giống ngô',
    ]);
  });
});

describe('bodies that are counted', () => {
  test('each of them is to be set up', () => {
    expect(read('Xây dựng lại 9 Trạm Kiểm lâm, 1 Đội Kiểm lâm cơ động và 1 Hạt Kiểm lâm liên huyện', 'task')).toEqual([
      '= 9 {trạm} | Xây dựng lại Trạm Kiểm lâm',
      '= 1 {đội} | Đội Kiểm lâm cơ động',
      '= 1 {hạt Kiểm lâm} | Hạt Kiểm lâm liên huyện',
    ]);
  });
});

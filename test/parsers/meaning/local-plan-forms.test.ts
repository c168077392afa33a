import { describe, expect, test } from 'vitest';
import { judgeStatements } from '../../../parsers/meaning/is-target.ts';
import { readStatements } from '../../../parsers/meaning/read-statements.ts';
import { showStatement } from './show-statement.ts';

const YEARS = { startYear: 2025, endYear: 2025 };

const goalsOf = (text: string): readonly string[] =>
  judgeStatements(readStatements(text, { years: YEARS }), 'goal', YEARS).map(({ statement }) =>
    showStatement(statement),
  );

// Forms of plans of districts and communes on the year's goals; each named for what is hard in it.
const FORMS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'how many there are in the end, behind how many more',
    'Có thêm 02 xã đạt chuẩn nông thôn mới, lũy kế có 09/17 xã đạt chuẩn',
    ['= 2 {xã}, up | xã đạt chuẩn nông thôn mới', '= 9 {xã} | xã đạt chuẩn'],
  ],
  [
    'the name of an amount of change',
    'Mức giảm tỷ lệ sinh 0,2‰; tỷ lệ tăng dân số tự nhiên dưới 1,1%',
    ['= 0.2 [ppth], down | Mức giảm tỷ lệ sinh', '< 1.1 % | tỷ lệ tăng dân số tự nhiên'],
  ],
  [
    'one hectare each, of which the second opens its clause',
    'Giá trị sản phẩm thu hoạch trên 1 ha đất trồng trọt đạt 75 triệu đồng; 1 ha mặt nước nuôi trồng thủy sản đạt 190 triệu đồng.',
    [
      '= 75000000 VND | Giá trị sản phẩm thu hoạch trên 1 ha đất trồng trọt',
      '= 190000000 VND | Giá trị sản phẩm thu hoạch trên 1 ha mặt nước nuôi trồng thủy sản',
    ],
  ],
  [
    'a norm behind how much is used',
    'Lượng hóa chất dự kiến sử dụng 9.500 lít, định mức 01 lít/400 m2.',
    ['= 9500 L | Lượng hóa chất dự kiến sử dụng'],
  ],
  [
    'from what it was when the year began',
    'Đưa tỷ lệ hộ nghèo từ 2,55% đầu năm xuống còn 1,55%',
    ['= 1.55 %, from 2.55 | Đưa tỷ lệ hộ nghèo'],
  ],
  [
    'from one rate to another',
    'Số tiêu chí đạt chuẩn bình quân tăng từ 13,2 tiêu chí/xã lên 14,5 tiêu chí/xã',
    ['= 14.5 {tiêu chí/xã}, from 13.2 | Số tiêu chí đạt chuẩn bình quân'],
  ],
  [
    'two shares that are said behind them to be in turn',
    'Tỷ lệ khu công nghiệp, cụm công nghiệp có hệ thống xử lý nước thải tập trung đạt 100% và 60% tương ứng; tỷ lệ che phủ rừng ở mức 50,5%.',
    [
      '= 100 % | Tỷ lệ khu công nghiệp có hệ thống xử lý nước thải tập trung',
      '= 60 % | Tỷ lệ cụm công nghiệp có hệ thống xử lý nước thải tập trung',
      '= 50.5 % | tỷ lệ che phủ rừng',
    ],
  ],
  [
    'what was before, in a bracket behind what it is of',
    'Lượng rác thải chôn lấp trực tiếp giảm còn dưới 40% so với lượng thu gom (năm 2024: 68%).',
    ['< 40 %, from 68 in 2024 | Lượng rác thải chôn lấp trực tiếp'],
  ],
  [
    'what was before, in the unit of what is to be',
    'Diện tích rau an toàn đạt 1.500 ha (năm 2024: 1.200 ha)',
    ['= 1500 har, from 1200 in 2024 | Diện tích rau an toàn'],
  ],
  [
    'the least of what each is to have',
    'Tối thiểu mỗi hộ gia đình có 01 người được tập huấn kỹ năng chữa cháy',
    ['≥ 1 {người} | mỗi hộ gia đình có người được tập huấn kỹ năng chữa cháy'],
  ],
  [
    'the most by day and by night',
    'Thời gian xuất xe không quá 01 phút vào ban ngày, 02 phút vào ban đêm.',
    ['≤ 1 min | Thời gian xuất xe vào ban ngày', '≤ 2 min | Thời gian xuất xe vào ban đêm'],
  ],
  [
    'bare numbers that part what was counted, in a bracket',
    'Đào tạo nghề cho 1.200 lao động (nông nghiệp 500, phi nông nghiệp 700)',
    [
      '= 1200 {lao động} | Đào tạo nghề cho lao động',
      '= 500 {lao động} | Đào tạo nghề cho lao động › nông nghiệp',
      '= 700 {lao động} | Đào tạo nghề cho lao động › phi nông nghiệp',
    ],
  ],
  [
    'bare numbers that part what was counted, behind words for it',
    'Tổng đàn bò: 12.000 con, trong đó: bò lai 5.000, bò sữa 700.',
    ['= 12000 {con} | Tổng đàn bò', '= 5000 {con} | Tổng đàn bò › bò lai', '= 700 {con} | Tổng đàn bò › bò sữa'],
  ],
  [
    'soldiers, who are no team of that number',
    'Tổng chỉ tiêu giao quân: 165 thanh niên, trong đó: Bộ đội 140, Công an 25.',
    [
      '= 165 {thanh niên} | Tổng chỉ tiêu giao quân',
      '= 140 {thanh niên} | Tổng chỉ tiêu giao quân › Bộ đội',
      '= 25 {thanh niên} | Tổng chỉ tiêu giao quân › Công an',
    ],
  ],
  [
    'parts of what is due by a day',
    'Hoàn thành xóa 41/41 căn trước ngày 31/8/2025, trong đó xây mới 29 căn, sửa chữa 12 căn.',
    [
      '= 41 {căn}, by 2025-08-31 | Hoàn thành xóa căn',
      '= 29 {căn}, by 2025-08-31 | xây mới căn',
      '= 12 {căn}, by 2025-08-31 | sửa chữa căn',
    ],
  ],
  [
    'quarters that open their clauses',
    'Quý I/2025 khởi công 15 căn, quý II/2025 khởi công 20 căn',
    ['= 15 {căn}, by 2025-03-31 | khởi công căn', '= 20 {căn}, by 2025-06-30 | khởi công căn'],
  ],
  [
    'the same change, counted',
    'Tỷ lệ hộ cận nghèo giảm 1,2%/năm, tương ứng 41 hộ.',
    ['= 1.2 %, down, each year | Tỷ lệ hộ cận nghèo', '= 41 {hộ}, down, each year | Tỷ lệ hộ cận nghèo'],
  ],
  [
    'parts of what is done each year, in a bracket',
    'Tổng diện tích gieo trồng hằng năm: 4.150 ha (trong đó: cây cà phê 2.300 ha; hồ tiêu 450 ha)',
    [
      '= 4150 har, each year | Tổng diện tích gieo trồng',
      '= 2300 har, each year | Tổng diện tích gieo trồng › cây cà phê',
      '= 450 har, each year | Tổng diện tích gieo trồng › hồ tiêu',
    ],
  ],
  [
    'a part alone, which changes as the whole does',
    'Tỷ lệ hộ nghèo giảm bình quân 2%/năm trở lên, riêng hộ nghèo đồng bào dân tộc thiểu số: trên 3%.',
    ['≥ 2 %, down, each year | Tỷ lệ hộ nghèo', '> 3 %, down, each year | Tỷ lệ hộ nghèo đồng bào dân tộc thiểu số'],
  ],
  [
    'medals by their abbreviations, of which none is a place',
    'Phấn đấu đạt 65 huy chương các loại, trong đó 20 HCV, 25 HCĐ; xếp trong nhóm 5/30 quận',
    ['= 65 {huy chương} | huy chương các loại', '= 20 {HCV} | HCV', '= 25 {HCĐ} | HCĐ', '≤ 5 {rank} | '],
  ],
  [
    'bare numbers of a sentence of parts',
    'Tổng số người mới sử dụng biện pháp tránh thai hiện đại: 6.480 người. Trong đó: đặt dụng cụ tử cung 620; viên uống 2.500.',
    [
      '= 6480 {người} | Tổng số người mới sử dụng biện pháp tránh thai hiện đại',
      '= 620 {người} | Tổng số người mới sử dụng biện pháp tránh thai hiện đại › đặt dụng cụ tử cung',
      '= 2500 {người} | Tổng số người mới sử dụng biện pháp tránh thai hiện đại › viên uống',
    ],
  ],
  [
    'the one part of living things that a bracket tells',
    'Phát triển đàn bò lên 32.000 con (bò sữa 9.500 con), đàn heo 48.000 con',
    ['= 32000 {con} | Phát triển đàn bò', '= 9500 {con} | Phát triển đàn bò › bò sữa', '= 48000 {con} | đàn heo'],
  ],
  [
    'of which those are that the number counts',
    'Số sản phẩm OCOP mới: 02 sản phẩm 3 sao',
    ['= 2 {sản phẩm} | Số sản phẩm OCOP mới › sản phẩm 3 sao'],
  ],
  [
    'which of the doses',
    'Tỷ lệ tiêm vắc xin sởi cho trẻ 18 tháng tuổi: 95%; DPT mũi 4: 90%',
    ['= 95 % | Tỷ lệ tiêm vắc xin sởi cho trẻ 18 tháng tuổi', '= 90 % | DPT mũi 4'],
  ],
  [
    'how many more that is',
    'Số bệnh nhân điều trị ARV 1.820 người (tăng 120 người)',
    ['= 1820 {người} | Số bệnh nhân điều trị ARV', '= 120 {người}, up | Số bệnh nhân điều trị ARV'],
  ],
  [
    'counts of another thing that come to as many',
    'Hỗ trợ nhà ở cho 145 hộ nghèo (xây mới 98 nhà, sửa chữa 47 nhà) trước 30/11/2025.',
    [
      '= 145 {hộ nghèo}, by 2025-11-30 | Hỗ trợ nhà ở cho hộ nghèo',
      '= 98 {nhà}, by 2025-11-30 | Hỗ trợ nhà ở cho hộ nghèo › xây mới nhà',
      '= 47 {nhà}, by 2025-11-30 | Hỗ trợ nhà ở cho hộ nghèo › sửa chữa nhà',
    ],
  ],
  [
    'guests from abroad, in a bracket behind all of them',
    'Đón 3,2 triệu lượt khách (khách quốc tế 180.000 lượt)',
    ['= 3200000 {lượt khách} | Đón lượt khách', '= 180000 {lượt} | Đón lượt khách › khách quốc tế'],
  ],
  [
    'by how much of the plan, whose name measures nothing',
    'Thu ngân sách trên địa bàn 1.020 tỷ đồng, vượt 8% dự toán tỉnh giao',
    ['= 1020000000000 VND | Thu ngân sách trên địa bàn', '= 8 %, up | Thu ngân sách trên địa bàn'],
  ],
  ['households and who lives in them', 'Sơ tán an toàn 215 hộ/840 khẩu', ['= 215 {hộ} | Sơ tán an toàn']],
  [
    'which of them there are to be none of, beside how many there are of them',
    'Bình quân đạt 14,2 tiêu chí/xã; không có xã dưới 9 tiêu chí',
    ['= 14.2 {tiêu chí/xã} | Bình quân tiêu chí'],
  ],
  ['with whom', 'Lực lượng: 120 đồng chí, 03 xe tải.', []],
  [
    'parts of a year below a year of its own',
    'Thu ngân sách năm 2025 phấn đấu đạt 186.500 triệu đồng; trong đó quý I đạt 28%, 6 tháng đạt 55% dự toán.',
    [
      '= 186500000000 VND, 2025 | Thu ngân sách',
      '= 28 %, 2025, by 2025-03-31 | Thu ngân sách › quý I',
      '= 55 %, 2025, by 2025-06-30 | Thu ngân sách › 6 tháng',
    ],
  ],
  [
    'parts of how many there are each year',
    'Mỗi năm giải quyết việc làm cho 2.200 lao động, trong đó xuất khẩu lao động 250 người.',
    [
      '= 2200 {lao động}, each year | giải quyết việc làm cho lao động',
      '= 250 {người}, each year | xuất khẩu lao động',
    ],
  ],
  ['a place of so many', 'SIPAS: đạt trên 85%, xếp hạng từ 20/34 trở lên.', ['> 85 % | SIPAS', '≤ 20 {rank} | SIPAS']],
  [
    'how much each prize is worth',
    'Trao 150 suất học bổng, mỗi suất 500.000 đồng.',
    ['= 150 {suất học bổng} | Trao suất học bổng'],
  ],
  [
    'a grade that ends in the word for tall',
    'Lũy kế số xã nông thôn mới nâng cao 12 xã',
    ['= 12 {xã} | số xã nông thôn mới nâng cao'],
  ],
  ['vehicles that are to be electric', 'Phương tiện: 100% xe buýt sử dụng điện', ['= 100 % | xe buýt sử dụng điện']],
  ['which of them there are to be none of', 'Không để xảy ra cháy lớn, cháy gây chết từ 03 người trở lên.', []],
  [
    'how tall and heavy who is chosen is to be',
    'Tuyển chọn công dân cao từ 1,57 m trở lên, nặng từ 43 kg trở lên.',
    [],
  ],
];

describe('statements of plans of districts and communes', () => {
  test.each(FORMS)('%s', (_, text, wanted) => {
    expect(goalsOf(text)).toEqual(wanted);
  });
});

import { describe, expect, test } from 'vitest';
import { readStatements } from '../../../parsers/meaning/read-statements.ts';
import { showStatement } from './show-statement.ts';

const PLAN = { years: { startYear: 2024, endYear: 2024 } };

// Plans on reading, sports, ageing, lung disease, trade on the web, fish, youth and energy, 2021 to 2026: what one amount of a
// sentence takes over from another.
const FORMS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'the year before the verb says when',
    'GRDP ngành thủy sản năm 2025 đạt 24.500 tỷ đồng, năm 2030 đạt 33.000 tỷ đồng',
    ['= 24500000000000 VND, 2025 | GRDP ngành thủy sản', '= 33000000000000 VND, 2030 | GRDP ngành thủy sản'],
  ],
  [
    'so do the years of a stage',
    'Tốc độ tăng trưởng GRDP bình quân giai đoạn 2021 - 2025 đạt 8%/năm',
    ['= 8 %, 2021-2025, each year | Tốc độ tăng trưởng GRDP bình quân'],
  ],
  [
    'what is kept afterwards is the same',
    '100% chính quyền các cấp ban hành kế hoạch chăm sóc sức khỏe người cao tuổi vào năm 2025 và duy trì đến năm 2030',
    ['= 100 %, 2025 | chính quyền các cấp ban hành kế hoạch chăm sóc sức khỏe người cao tuổi'],
  ],
  [
    'so many out of so many, in words',
    'Giảm số người chết do bệnh lao xuống dưới 10 người trên 100.000 người dân',
    ['< 10 {người/100.000 người dân} | Giảm số người chết do bệnh lao'],
  ],
  [
    'a former count with its year',
    'Số câu lạc bộ thể thao cơ sở tăng từ 1.350 năm 2024 lên 1.600 câu lạc bộ vào năm 2030',
    ['= 1600 {câu lạc bộ}, 2030, from 1350 in 2024 | Số câu lạc bộ thể thao cơ sở'],
  ],
  [
    'a change before a colon is of each that follows',
    'Giảm mức tiêu hao năng lượng bình quân so với giai đoạn 2015 - 2018, cụ thể: công nghiệp thép: từ 3,00 đến 10,00% tùy loại sản phẩm; công nghiệp hóa chất: tối thiểu 7,00%',
    [
      '3..10 %, down | Giảm mức tiêu hao năng lượng bình quân › công nghiệp thép',
      '≥ 7 %, down | Giảm mức tiêu hao năng lượng bình quân › công nghiệp hóa chất',
    ],
  ],
  [
    'a share before a colon stays a level',
    'Giảm tỷ lệ suy dinh dưỡng trẻ em: thể nhẹ cân 8%; thể thấp còi 15%',
    [
      '= 8 % | Giảm tỷ lệ suy dinh dưỡng trẻ em › thể nhẹ cân',
      '= 15 % | Giảm tỷ lệ suy dinh dưỡng trẻ em › thể thấp còi',
    ],
  ],
  [
    'levels of government as parts of what stands behind the number',
    'Có ít nhất 20% thanh niên trong các cơ quan nhà nước đảm nhiệm các vị trí lãnh đạo, trong đó cấp tỉnh 15%, cấp xã 25%',
    [
      '≥ 20 % | thanh niên trong các cơ quan nhà nước đảm nhiệm các vị trí lãnh đạo',
      '= 15 %, province | thanh niên trong các cơ quan nhà nước đảm nhiệm các vị trí lãnh đạo › cấp tỉnh',
      '= 25 %, commune | thanh niên trong các cơ quan nhà nước đảm nhiệm các vị trí lãnh đạo › cấp xã',
    ],
  ],
  [
    'two things of one measure',
    '70% dân số trưởng thành tham gia mua sắm trực tuyến, với giá trị mua hàng hóa và dịch vụ trực tuyến đạt trung bình 600 USD/người/năm',
    [
      '= 70 % | dân số trưởng thành tham gia mua sắm trực tuyến',
      '= 600 USD, each year | giá trị mua hàng hóa và dịch vụ trực tuyến',
    ],
  ],
  [
    'a share of a whole, of what the clause before names',
    'Doanh số bán lẻ thương mại điện tử tăng trưởng 20 - 30%/năm, chiếm 20% tổng mức bán lẻ hàng hóa',
    [
      '20..30 %, up, each year | Doanh số bán lẻ thương mại điện tử',
      '= 20 % | Doanh số bán lẻ thương mại điện tử trong tổng mức bán lẻ hàng hóa',
    ],
  ],
  [
    'each year, of a list that opens so',
    'Mỗi năm hỗ trợ xây dựng 15 mô hình, 10 bộ nhận diện thương hiệu cho doanh nghiệp; đưa ít nhất 100 sản phẩm OCOP lên sàn',
    [
      '= 15 {mô hình}, each year | hỗ trợ xây dựng mô hình',
      '= 10 {bộ}, each year | bộ nhận diện thương hiệu cho doanh nghiệp',
      '≥ 100 {sản phẩm OCOP} | đưa sản phẩm OCOP lên sàn',
    ],
  ],
  [
    'each year, of all that a comma leads into',
    'Hằng năm, 100% thanh niên trong lực lượng vũ trang; 75% thanh niên công nhân được tuyên truyền nghị quyết của Đảng',
    [
      '= 100 %, each year | thanh niên trong lực lượng vũ trang được tuyên truyền nghị quyết của Đảng',
      '= 75 %, each year | thanh niên công nhân được tuyên truyền nghị quyết của Đảng',
    ],
  ],
  [
    'each year, of a part',
    'Mỗi năm đạt từ 450 - 500 huy chương các loại, trong đó có ít nhất 120 huy chương vàng',
    ['450..500 {huy chương}, each year | huy chương các loại', '≥ 120 {huy chương}, each year | huy chương vàng'],
  ],
  [
    'a bracket for some of them',
    '85% người sử dụng thư viện (đối với học sinh, sinh viên là 90%) có kỹ năng tiếp nhận thông tin',
    [
      '= 85 % | người sử dụng thư viện có kỹ năng tiếp nhận thông tin',
      '= 90 % | người sử dụng thư viện có kỹ năng tiếp nhận thông tin › đối với học sinh, sinh viên',
    ],
  ],
  [
    'of whom, before the verb that two shares have',
    '25% người dân ở khu vực nông thôn, 20% người dân vùng có điều kiện khó khăn được tiếp cận, sử dụng các dịch vụ của thư viện',
    [
      '= 25 % | người dân ở khu vực nông thôn được tiếp cận, sử dụng các dịch vụ của thư viện',
      '= 20 % | người dân vùng có điều kiện khó khăn được tiếp cận, sử dụng các dịch vụ của thư viện',
    ],
  ],
  ['boats by the piece', 'Số tàu cá giảm còn 4.200 chiếc', ['= 4200 {chiếc} | Số tàu cá']],
  [
    'the same within a part',
    'Mức hưởng thụ bình quân sách là 7 bản/người dân và đạt 1,8 bản/người dân trong hệ thống thư viện công cộng',
    [
      '= 7 {bản/người dân} | Mức hưởng thụ bình quân sách',
      '= 1.8 {bản/người dân} | Mức hưởng thụ bình quân sách trong hệ thống thư viện công cộng',
    ],
  ],
  [
    'an aim before a place',
    'Tại Đại hội Thể thao toàn quốc lần thứ X năm 2026 phấn đấu xếp trong tốp 10 toàn quốc',
    ['≤ 10 {rank}, 2026 | Tại Đại hội Thể thao toàn quốc lần thứ X năm 2026'],
  ],
];

describe('words and years that amounts of one sentence share', () => {
  test.each(FORMS)('%s', (_, text, wanted) => {
    expect(readStatements(text, PLAN).map(showStatement)).toEqual(wanted);
  });
});

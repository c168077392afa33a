import { describe, expect, test } from 'vitest';
import { readStatements } from '../../../parsers/meaning/read-statements.ts';
import { showStatement } from './show-statement.ts';

const PLAN = { years: { startYear: 2024, endYear: 2024 } };

// Plans on schools, tourism, poverty, villages, traffic, fire and herds, 2017 to 2025; each named for what is hard in it.
const FORMS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a later share with nothing but the verb',
    '75% các huyện đạt chuẩn phổ cập giáo dục tiểu học mức độ 3; 60% đạt mức độ 2',
    [
      '= 75 %, district | các huyện đạt chuẩn phổ cập giáo dục tiểu học mức độ 3',
      '= 60 %, district | các huyện đạt mức độ 2',
    ],
  ],
  [
    'a share of what was counted',
    'Có ít nhất 12.000 phòng lưu trú, trong đó 50% đạt chuẩn từ 3 - 5 sao',
    ['≥ 12000 {phòng} | phòng lưu trú', '= 50 % | phòng lưu trú đạt chuẩn từ 3 - 5 sao'],
  ],
  [
    'two kinds of places and one verb',
    '01 huyện và 08 xã thoát khỏi tình trạng đặc biệt khó khăn',
    [
      '= 1 {huyện} | huyện thoát khỏi tình trạng đặc biệt khó khăn',
      '= 8 {xã} | xã thoát khỏi tình trạng đặc biệt khó khăn',
    ],
  ],
  [
    'which places they are, between the noun and its verb',
    'Nâng cao chất lượng tiêu chí của 10 xã đã đạt chuẩn; có 02 xã (Thái Sơn, Đức Ninh) đạt chuẩn nông thôn mới nâng cao',
    [
      '= 10 {xã} | Nâng cao chất lượng tiêu chí của xã đã đạt chuẩn',
      '= 2 {xã} | xã (Thái Sơn, Đức Ninh) đạt chuẩn nông thôn mới nâng cao',
    ],
  ],
  [
    'by how many more, of what was counted',
    'Nâng số xã đạt chuẩn nông thôn mới lên 23 xã, tăng 7 xã so với năm 2016',
    ['= 23 {xã} | Nâng số xã đạt chuẩn nông thôn mới', '= 7 {xã}, up, from 2016 | Nâng số xã đạt chuẩn nông thôn mới'],
  ],
  [
    'by how much less, behind a colon',
    'Giảm tỷ lệ sinh con thứ ba trở lên so với năm trước: 0,15%',
    ['= 0.15 %, down, from 2023 | Giảm tỷ lệ sinh con thứ ba trở lên'],
  ],
  [
    'by how many less, behind a colon',
    'Giảm số hộ nghèo so với đầu năm: 380 hộ',
    ['= 380 {hộ}, down | Giảm số hộ nghèo'],
  ],
  ['to what level, behind a colon', 'Giảm tỷ lệ hộ nghèo: còn 3%', ['= 3 % | Giảm tỷ lệ hộ nghèo']],
  [
    'a verb of change before "tổng số" and "số"',
    'Giảm 2% tổng số hộ nghèo và 3% số hộ nghèo dân tộc thiểu số',
    ['= 2 %, down | tổng số hộ nghèo', '= 3 %, down | số hộ nghèo dân tộc thiểu số'],
  ],
  [
    'a verb of change and its bound over a list',
    'Kéo giảm ít nhất 10% số vụ cháy, 15% số người chết, 20% thiệt hại về tài sản',
    ['≥ 10 %, down | số vụ cháy', '≥ 15 %, down | số người chết', '≥ 20 %, down | thiệt hại về tài sản'],
  ],
  [
    'a part is not compared as the whole is',
    'Thu hút hơn 7 triệu lượt khách, trong đó có 5 triệu lượt khách lưu trú',
    ['> 7000000 {lượt khách} | Thu hút lượt khách', '= 5000000 {lượt khách} | Thu hút lượt khách lưu trú'],
  ],
  [
    'all of them is no lower bound, and a bracket with shares of its own',
    'Huy động ít nhất 50% trẻ em độ tuổi nhà trẻ, 100% trẻ em độ tuổi mẫu giáo (tỷ lệ huy động công lập 70%, ngoài công lập 30%)',
    [
      '≥ 50 % | Huy động trẻ em độ tuổi nhà trẻ',
      '= 100 % | Huy động trẻ em độ tuổi mẫu giáo',
      '= 70 % | Huy động trẻ em độ tuổi mẫu giáo › tỷ lệ huy động công lập',
      '= 30 % | Huy động trẻ em độ tuổi mẫu giáo › tỷ lệ huy động ngoài công lập',
    ],
  ],
  [
    'another measure in a bracket',
    'tổng đàn bò đạt 195 ngàn con (tổng sản lượng thịt hơi 11.500 tấn); tổng đàn gia cầm đạt 8,8 triệu con',
    [
      '= 195000 {con} | tổng đàn bò',
      '= 11500 t | tổng đàn bò › tổng sản lượng thịt hơi',
      '= 8800000 {con} | tổng đàn gia cầm',
    ],
  ],
  [
    'so many each year, in a bracket',
    'Đưa ít nhất 1.500 lao động đi làm việc ở nước ngoài (bình quân mỗi năm đưa ít nhất 300 lao động)',
    [
      '≥ 1500 {lao động} | Đưa lao động đi làm việc ở nước ngoài',
      '≥ 300 {lao động}, each year | Đưa lao động đi làm việc ở nước ngoài',
    ],
  ],
  [
    'the same amount in other words states nothing',
    'giảm 15% tỷ lệ hộ nghèo so với đầu năm 2024 (21 hộ)',
    ['= 15 %, down, from 2024 | tỷ lệ hộ nghèo'],
  ],
  [
    'what is not to be, before the amount',
    'không còn xã nợ tiêu chí, số tiêu chí nông thôn mới bình quân/xã đạt 17,5 tiêu chí',
    ['= 17.5 {tiêu chí} | số tiêu chí nông thôn mới bình quân/xã'],
  ],
  [
    'what is not to be, behind it',
    '100% vi phạm nồng độ cồn được xử lý nghiêm, không có vùng cấm',
    ['= 100 % | vi phạm nồng độ cồn được xử lý nghiêm'],
  ],
  [
    'the same behind a level',
    'số đơn thư tồn đọng giảm còn dưới 5%, không để xảy ra quá hạn',
    ['< 5 % | số đơn thư tồn đọng'],
  ],
  [
    'a second name of what is counted, before the next number',
    'Hỗ trợ từ 10-15 dự án, kế hoạch liên kết sản xuất, 10-15 mô hình chăn nuôi an toàn dịch bệnh',
    ['10..15 {dự án} | Hỗ trợ dự án', '10..15 {mô hình} | mô hình chăn nuôi an toàn dịch bệnh'],
  ],
  [
    'a name between quotation marks is counted',
    'Xây dựng 50 "Tổ liên gia an toàn PCCC", 45 “Điểm chữa cháy công cộng”',
    ['= 50 {tổ} | Xây dựng "Tổ liên gia an toàn PCCC"', '= 45 {điểm} | “Điểm chữa cháy công cộng”'],
  ],
  [
    'one verb keeps, the next one adds',
    'Duy trì 15/15 xã đạt chuẩn nông thôn mới, phấn đấu có thêm 02 xã đạt chuẩn nâng cao',
    ['= 15 {xã} | Duy trì xã đạt chuẩn nông thôn mới', '= 2 {xã}, up | xã đạt chuẩn nâng cao'],
  ],
];

describe('forms of goals', () => {
  test.each(FORMS)('%s', (_, text, wanted) => {
    expect(readStatements(text, PLAN).map(showStatement)).toEqual(wanted);
  });
});

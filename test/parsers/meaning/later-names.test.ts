import { describe, expect, test } from 'vitest';
import { readStatements } from '../../../parsers/meaning/read-statements.ts';
import { showStatement } from './show-statement.ts';

const PLAN = { years: { startYear: 2024, endYear: 2024 } };

// Plans on insurance, waste, water, villages, schools, crime, jobs, fish and herds, 2017 to 2025; each named for how it leans.
const LISTS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'words in common show where the later name sets in',
    'Tỷ lệ tham gia bảo hiểm y tế đạt 95%, bảo hiểm xã hội 45%, bảo hiểm thất nghiệp 30%',
    [
      '= 95 % | Tỷ lệ tham gia bảo hiểm y tế',
      '= 45 % | Tỷ lệ tham gia bảo hiểm xã hội',
      '= 30 % | Tỷ lệ tham gia bảo hiểm thất nghiệp',
    ],
  ],
  [
    'so does an abbreviation, and a name of the same kind',
    'Số người tham gia BHXH bắt buộc là 34.207 người, BHXH tự nguyện là 22.457 người, BHYT là 621.417 người',
    [
      '= 34207 {người} | Số người tham gia BHXH bắt buộc',
      '= 22457 {người} | Số người tham gia BHXH tự nguyện',
      '= 621417 {người} | Số người tham gia BHYT',
    ],
  ],
  [
    'town and country are kinds of one thing',
    'Tỷ lệ thu gom chất thải rắn sinh hoạt đô thị đạt 95%, nông thôn 85%; tỷ lệ chôn lấp trực tiếp giảm xuống dưới 30%',
    [
      '= 95 % | Tỷ lệ thu gom chất thải rắn sinh hoạt đô thị',
      '= 85 % | Tỷ lệ thu gom chất thải rắn sinh hoạt nông thôn',
      '< 30 % | tỷ lệ chôn lấp trực tiếp',
    ],
  ],
  [
    'behind a semicolon too',
    'Số xã đạt chuẩn nông thôn mới nâng cao tăng thêm 40 xã; nông thôn mới kiểu mẫu tăng thêm 20 xã',
    [
      '= 40 {xã}, up | Số xã đạt chuẩn nông thôn mới nâng cao',
      '= 20 {xã}, up | Số xã đạt chuẩn nông thôn mới kiểu mẫu',
    ],
  ],
  [
    'the same words with another number',
    'Tỷ lệ trường học đạt chuẩn quốc gia mức độ 1 là 100%, mức độ 2 là 30%',
    ['= 100 % | Tỷ lệ trường học đạt chuẩn quốc gia mức độ 1', '= 30 % | Tỷ lệ trường học đạt chuẩn quốc gia mức độ 2'],
  ],
  [
    'an age that opens the later name',
    'Tỷ suất tử vong trẻ em dưới 1 tuổi dưới 15‰, dưới 5 tuổi dưới 20‰',
    ['< 15 [ppth] | Tỷ suất tử vong trẻ em dưới 1 tuổi', '< 20 [ppth] | Tỷ suất tử vong trẻ em dưới 5 tuổi'],
  ],
  [
    'a noun that stands alone',
    'tỷ lệ điều tra, khám phá án đạt trên 85%, án rất nghiêm trọng đạt trên 95%',
    ['> 85 % | tỷ lệ điều tra, khám phá án', '> 95 % | tỷ lệ điều tra, khám phá án rất nghiêm trọng'],
  ],
  [
    'what the subject is said to be',
    'Tỷ lệ chủ thể OCOP là hợp tác xã đạt 40%, doanh nghiệp 30%',
    ['= 40 % | Tỷ lệ chủ thể OCOP là hợp tác xã', '= 30 % | Tỷ lệ chủ thể OCOP là doanh nghiệp'],
  ],
  [
    'a measure of its own leans on nothing',
    'Tỷ lệ tổ chức cứu chữa kịp thời đạt trên 98%; số người được cứu nạn tăng 5 - 7%/năm',
    ['> 98 % | Tỷ lệ tổ chức cứu chữa kịp thời', '5..7 %, up, each year | số người được cứu nạn'],
  ],
];

const PARTS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'each with the verb that the first has',
    'tổng sản lượng thủy sản đạt 154 nghìn tấn, trong đó nuôi trồng đạt 101 nghìn tấn, khai thác đạt 53 nghìn tấn',
    [
      '= 154000 t | tổng sản lượng thủy sản',
      '= 101000 t | tổng sản lượng thủy sản › nuôi trồng',
      '= 53000 t | tổng sản lượng thủy sản › khai thác',
    ],
  ],
  [
    'shares of an amount of money',
    'Huy động nguồn lực 120 tỷ đồng, trong đó ngân sách nhà nước 40%, tín dụng 35%',
    [
      '= 120000000000 VND | Huy động nguồn lực',
      '= 40 % | Huy động nguồn lực › ngân sách nhà nước',
      '= 35 % | Huy động nguồn lực › tín dụng',
    ],
  ],
  [
    'that are measures themselves, and over at ";"',
    'Tổng thu ngân sách không thấp hơn 55.600 tỷ đồng, trong đó thu nội địa đạt 42.000 tỷ đồng, thu xuất nhập khẩu 13.600 tỷ đồng; tổng vốn đầu tư toàn xã hội tăng trên 10%',
    [
      '≥ 55600000000000 VND | Tổng thu ngân sách',
      '= 42000000000000 VND | Tổng thu ngân sách › thu nội địa',
      '= 13600000000000 VND | Tổng thu ngân sách › thu xuất nhập khẩu',
      '> 10 %, up | tổng vốn đầu tư toàn xã hội',
    ],
  ],
  [
    'in a sentence of their own, with what is said of them',
    'Tổng giá trị sản xuất đạt 8.962,72 tỷ đồng. Trong đó, ngành nông nghiệp là 3.621,68 tỷ đồng, tăng 8,53% so với năm 2023; ngành công nghiệp 3.671,79 tỷ đồng',
    [
      '= 8962720000000 VND | Tổng giá trị sản xuất',
      '= 3621680000000 VND | Tổng giá trị sản xuất › ngành nông nghiệp',
      '= 8.53 %, up, from 2023 | Tổng giá trị sản xuất › ngành nông nghiệp',
      '= 3671790000000 VND | Tổng giá trị sản xuất › ngành công nghiệp',
    ],
  ],
  [
    'another measure in such a sentence is no part',
    'Tăng độ che phủ rừng lên 61%. Trong đó, diện tích rừng trồng mới 9.000 ha; tỷ lệ hộ nghèo còn 5%',
    ['= 61 % | Tăng độ che phủ rừng', '= 9000 har | diện tích rừng trồng mới', '= 5 % | tỷ lệ hộ nghèo'],
  ],
  [
    'shares of an amount, not over at ";"',
    'Tổng thu nhập toàn xã là 303 tỷ đồng, trong đó thu từ sản xuất nông nghiệp 35%; tiểu thủ công nghiệp, dịch vụ 65%',
    [
      '= 303000000000 VND | Tổng thu nhập toàn xã',
      '= 35 % | Tổng thu nhập toàn xã › thu từ sản xuất nông nghiệp',
      '= 65 % | Tổng thu nhập toàn xã › tiểu thủ công nghiệp, dịch vụ',
    ],
  ],
  [
    'in a bracket, each of the whole before it',
    'Tổng diện tích gieo trồng: 3.830 ha (trong đó: Cây ngô lai, rau đậu các loại 2.700 ha; lúa nước 2 vụ 40 ha; cây mía 370 ha)',
    [
      '= 3830 har | Tổng diện tích gieo trồng',
      '= 2700 har | Tổng diện tích gieo trồng › Cây ngô lai, rau đậu các loại',
      '= 40 har | Tổng diện tích gieo trồng › lúa nước 2 vụ',
      '= 370 har | Tổng diện tích gieo trồng › cây mía',
    ],
  ],
  [
    'behind "gồm", and no share that was said before',
    'Tỷ lệ lao động qua đào tạo đạt 70%; tuyển sinh 24.500 người, gồm cao đẳng 1.500 người, trung cấp 4.000 người, sơ cấp và đào tạo dưới 3 tháng 19.000 người',
    [
      '= 70 % | Tỷ lệ lao động qua đào tạo',
      '= 24500 {người} | tuyển sinh người',
      '= 1500 {người} | tuyển sinh › cao đẳng',
      '= 4000 {người} | tuyển sinh › trung cấp',
      '= 19000 {người} | tuyển sinh › sơ cấp và đào tạo dưới 3 tháng',
    ],
  ],
  [
    'below a head, a long one among short ones',
    'chuyển dịch cơ cấu lao động: nông nghiệp còn 45%, công nghiệp - xây dựng 25%, dịch vụ 30%',
    [
      '= 45 % | chuyển dịch cơ cấu lao động › nông nghiệp',
      '= 25 % | chuyển dịch cơ cấu lao động › công nghiệp - xây dựng',
      '= 30 % | chuyển dịch cơ cấu lao động › dịch vụ',
    ],
  ],
];

describe('later names of a list', () => {
  test.each(LISTS)('%s', (_, text, wanted) => {
    expect(readStatements(text, PLAN).map(showStatement)).toEqual(wanted);
  });
});

describe('parts of a whole', () => {
  test.each(PARTS)('%s', (_, text, wanted) => {
    expect(readStatements(text, PLAN).map(showStatement)).toEqual(wanted);
  });
});

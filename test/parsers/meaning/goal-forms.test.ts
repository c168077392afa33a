import { describe, expect, test } from 'vitest';
import { judgeStatements, type StatementPlace } from '../../../parsers/meaning/is-target.ts';
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
  ['level crossings', 'Xóa bỏ 21 đường ngang trái phép', ['= 21 {đường ngang} | Xóa bỏ đường ngang trái phép']],
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
    [
      '10..15 {dự án} | Hỗ trợ dự án, kế hoạch liên kết sản xuất',
      '10..15 {mô hình} | mô hình chăn nuôi an toàn dịch bệnh',
    ],
  ],
  [
    'a name between quotation marks is counted',
    'Xây dựng 50 "Tổ liên gia an toàn PCCC", 45 “Điểm chữa cháy công cộng”',
    ['= 50 {tổ} | Xây dựng "Tổ liên gia an toàn PCCC"', '= 45 {điểm} | Xây dựng “Điểm chữa cháy công cộng”'],
  ],
  [
    'one verb keeps, the next one adds',
    'Duy trì 15/15 xã đạt chuẩn nông thôn mới, phấn đấu có thêm 02 xã đạt chuẩn nâng cao',
    ['= 15 {xã} | Duy trì xã đạt chuẩn nông thôn mới', '= 2 {xã}, up | xã đạt chuẩn nâng cao'],
  ],
];

// Plans on food, fire, jobs, insurance, herds and budgets of the same years.
const MORE_FORMS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'an age in months tells whose share is yet to come',
    'Tỷ lệ trẻ 6-23 tháng có chế độ ăn đúng, đủ đạt 65%; tỷ lệ bú mẹ hoàn toàn trong 6 tháng đầu đạt 50%',
    ['= 65 % | Tỷ lệ trẻ 6-23 tháng có chế độ ăn đúng, đủ', '= 50 % | tỷ lệ bú mẹ hoàn toàn trong 6 tháng đầu'],
  ],
  [
    'by how much each year, and to what level',
    'Tỷ lệ suy dinh dưỡng ở trẻ em dưới 5 tuổi mỗi năm giảm 1,5% để giảm còn 15% vào năm 2023 và dưới 12% vào năm 2025',
    [
      '= 1.5 %, down, each year | Tỷ lệ suy dinh dưỡng ở trẻ em dưới 5 tuổi',
      '= 15 %, 2023 | Tỷ lệ suy dinh dưỡng ở trẻ em dưới 5 tuổi',
      '< 12 %, 2025 | Tỷ lệ suy dinh dưỡng ở trẻ em dưới 5 tuổi',
    ],
  ],
  [
    'how far around is no amount',
    'thời gian xe chữa cháy đến hiện trường không quá 15 phút trong bán kính 3 km',
    ['≤ 15 min | thời gian xe chữa cháy đến hiện trường'],
  ],
  [
    'of what whole a share is',
    'tỷ trọng chăn nuôi chiếm 35% cơ cấu ngành nông nghiệp',
    ['= 35 % | tỷ trọng chăn nuôi trong cơ cấu ngành nông nghiệp'],
  ],
  [
    'the same behind the comparator',
    'tỷ trọng thủy sản chiếm từ 21% trở lên trong cơ cấu ngành nông nghiệp',
    ['≥ 21 % | tỷ trọng thủy sản trong cơ cấu ngành nông nghiệp'],
  ],
  [
    'a verb that keeps the level of what stands before it',
    'Tỷ lệ hộ dân được cung cấp nước sạch khu vực đô thị duy trì 100%, khu vực nông thôn 95%',
    [
      '= 100 % | Tỷ lệ hộ dân được cung cấp nước sạch khu vực đô thị',
      '= 95 % | Tỷ lệ hộ dân được cung cấp nước sạch khu vực nông thôn',
    ],
  ],
  [
    'by how much on average each year, behind a colon',
    'Tỷ lệ hộ nghèo người đồng bào DTTS giảm bình quân/năm: trên 10%',
    ['> 10 %, down, each year | Tỷ lệ hộ nghèo người đồng bào DTTS'],
  ],
  [
    'how many times as much, in two years',
    'Giảm số giờ trung bình làm công việc nội trợ của phụ nữ còn 1,7 lần vào năm 2025 và 1,4 lần vào năm 2030',
    [
      '= 1.7 {lần}, 2025 | Giảm số giờ trung bình làm công việc nội trợ của phụ nữ',
      '= 1.4 {lần}, 2030 | Giảm số giờ trung bình làm công việc nội trợ của phụ nữ',
    ],
  ],
  [
    'so many per a hundred of others, at a level',
    'Tỷ số giới tính khi sinh ở mức 111 bé trai/100 bé gái sinh ra sống vào năm 2025',
    ['= 111 {bé trai/100 bé gái sinh ra sống}, 2025 | Tỷ số giới tính khi sinh'],
  ],
  [
    'what there is now is to be kept',
    'phấn đấu duy trì diện tích rừng tự nhiên hiện có 466.207 ha',
    ['= 466207 har | duy trì diện tích rừng tự nhiên hiện có'],
  ],
  [
    'a verb of change before two shares of like things',
    'giảm ít nhất 10% số người nghiện, 5% số người sử dụng trái phép chất ma túy',
    ['≥ 10 %, down | số người nghiện', '≥ 5 %, down | số người sử dụng trái phép chất ma túy'],
  ],
  [
    'who is asked, before the verb of reaching',
    'Phòng Tài chính phấn đấu thu ngân sách tăng 5% trở lên so với dự toán',
    ['≥ 5 %, up | thu ngân sách'],
  ],
];

// Plans on sports, energy, food and yearly work of the same years.
const LATER_FORMS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'two subjects of one verb',
    'có 35% dân số và 26,1% số hộ gia đình luyện tập thể thao thường xuyên',
    ['= 35 % | dân số luyện tập thể thao thường xuyên', '= 26.1 % | số hộ gia đình luyện tập thể thao thường xuyên'],
  ],
  [
    'a long subject before the one that has the verb',
    '40% cơ sở kinh doanh dịch vụ ăn uống, 80% bếp ăn tập thể được cấp giấy chứng nhận',
    [
      '= 40 % | cơ sở kinh doanh dịch vụ ăn uống được cấp giấy chứng nhận',
      '= 80 % | bếp ăn tập thể được cấp giấy chứng nhận',
    ],
  ],
  [
    'shares of one whole in several years',
    'gia đình thể thao đạt 22% tổng số hộ gia đình vào năm 2025, đạt 25% tổng số hộ gia đình vào năm 2027',
    [
      '= 22 %, 2025 | gia đình thể thao trong tổng số hộ gia đình',
      '= 25 %, 2027 | gia đình thể thao trong tổng số hộ gia đình',
    ],
  ],
  [
    'how many there are, behind by how much they grow',
    'Số CLB thể thao tăng bình quân 8%/năm, phấn đấu đến năm 2025 có 1.500 CLB, năm 2030 có 2.000 CLB',
    [
      '= 8 %, up, each year | Số CLB thể thao',
      '= 1500 {CLB}, 2025 | Số CLB thể thao',
      '= 2000 {CLB}, 2030 | Số CLB thể thao',
    ],
  ],
  [
    'how often, before a comma',
    'Phấn đấu hàng năm, tỷ lệ người luyện tập thường xuyên tăng từ 1,5 - 2%',
    ['1.5..2 %, up, each year | tỷ lệ người luyện tập thường xuyên'],
  ],
  [
    'years that open a clause hold for its list',
    'Giảm tổn thất điện năng dưới 6%; phấn đấu đến năm 2030 có 50% các tòa nhà công sở và 50% nhà dân sử dụng điện mặt trời',
    [
      '< 6 % | Giảm tổn thất điện năng',
      '= 50 %, 2030 | các tòa nhà công sở sử dụng điện mặt trời',
      '= 50 %, 2030 | nhà dân sử dụng điện mặt trời',
    ],
  ],
  [
    'another measure ends what a head holds for',
    'tỷ trọng các ngành trong cơ cấu kinh tế là: nông nghiệp chiếm 42%, dịch vụ chiếm 46%; thu ngân sách có tốc độ tăng trung bình đạt 5 - 7%/năm',
    [
      '= 42 % | tỷ trọng các ngành trong cơ cấu kinh tế › nông nghiệp',
      '= 46 % | tỷ trọng các ngành trong cơ cấu kinh tế › dịch vụ',
      '5..7 %, each year | thu ngân sách có tốc độ tăng',
    ],
  ],
  [
    'all of them, behind a semicolon and "có"',
    'tỷ lệ thôn văn hóa đạt từ 96 đến 97%; có 8/8 xã được công nhận nông thôn mới nâng cao',
    ['96..97 % | tỷ lệ thôn văn hóa', '= 8 {xã} | xã được công nhận nông thôn mới nâng cao'],
  ],
  [
    'what it depends on is no part of it',
    'Đối với công nghiệp rượu, bia và nước giải khát: từ 4,6% đến 8,44% tùy vào loại sản phẩm',
    ['4.6..8.44 % | Đối với công nghiệp rượu, bia và nước giải khát'],
  ],
  [
    'two names of what is counted',
    'đạt 60% cơ sở tiêu thụ năng lượng trọng điểm; đạt 45 cơ sở, công trình xây dựng sử dụng năng lượng xanh',
    [
      '= 60 % | cơ sở tiêu thụ năng lượng trọng điểm',
      '= 45 {cơ sở} | cơ sở, công trình xây dựng sử dụng năng lượng xanh',
    ],
  ],
];

const judge = (text: string, place: StatementPlace): readonly string[] =>
  judgeStatements(readStatements(text, PLAN), place, PLAN.years).map(({ statement }) => showStatement(statement));

describe('what is to be reached', () => {
  test('supplies that a verb of reaching states, each of the list', () => {
    const list = 'dự trữ 500 m3 đất, 200 rọ thép, 3.000 bao tải';
    expect(judge(`Bảo đảm ${list}`, 'task')).toEqual([
      '= 500 m3 | dự trữ đất',
      '= 200 {rọ thép} | dự trữ rọ thép',
      '= 3000 {bao tải} | dự trữ bao tải',
    ]);
    expect(judge(`Vật tư ${list}`, 'task')).toEqual([]);
  });
  test('when it ends, without a year, is no name', () => {
    expect(
      judge('Đến hết quý III giải ngân đạt tối thiểu 75 %, đến hết niên độ ngân sách đạt trên 95 %.', 'goal'),
    ).toEqual(['≥ 75 %, by 2024-09-30 | giải ngân', '> 95 % | giải ngân']);
    expect(judge('Phấn đấu cuối năm học 2024 - 2025 có 70 % số trường đạt chuẩn.', 'goal')).toEqual([
      '= 70 %, 2024-2025 | số trường đạt chuẩn',
    ]);
  });
  test('another figure behind a verb of reaching', () => {
    expect(judge('phấn đấu diện tích gieo sạ 51.500 ha, năng suất bình quân 5,8 tấn/ha', 'task')).toEqual([
      '= 51500 har | diện tích gieo sạ',
      '= 5.8 t/har | năng suất bình quân gieo sạ',
    ]);
  });
  test('how long guests stay', () => {
    expect(judge('thời gian lưu trú bình quân đạt 2,2 ngày', 'goal')).toEqual([
      '= 2.2 d | thời gian lưu trú bình quân',
    ]);
  });
  test.each([
    'Trong năm 2023, trên địa bàn xảy ra 42 vụ tai nạn giao thông, giảm 5 vụ so với năm 2022',
    'Tính đến hết năm 2022, trên địa bàn tỉnh có 140 HTX đang hoạt động',
    'xử phạt xe quá tải trên 10%',
    'định mức 40 triệu đồng/hộ xây mới và 20 triệu đồng/hộ sửa chữa',
  ])('not %s', (text) => {
    expect(judge(text, 'goal')).toEqual([]);
  });
});

describe('forms of goals', () => {
  test.each([...FORMS, ...MORE_FORMS, ...LATER_FORMS])('%s', (_, text, wanted) => {
    expect(readStatements(text, PLAN).map(showStatement)).toEqual(wanted);
  });
});

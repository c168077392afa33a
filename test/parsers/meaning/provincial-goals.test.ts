import { describe, expect, test } from 'vitest';
import { judgeStatements, type StatementPlace } from '../../../parsers/meaning/is-target.ts';
import { readStatements } from '../../../parsers/meaning/read-statements.ts';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { splitUnits } from '../../../parsers/normalise/split-units.ts';
import { showStatement } from './show-statement.ts';
import { targetsOf } from './targets-of.ts';

const YEARS = { startYear: 2021, endYear: 2025 };

const read = (text: string, place: StatementPlace = 'goal'): readonly string[] =>
  judgeStatements(readStatements(text, { years: YEARS }), place, YEARS).map(({ statement }) =>
    showStatement(statement),
  );

// Forms of provinces' plans on population, nutrition, the elderly, OCOP, cooperatives, e-commerce (2018 - 2025), in short.
const GOALS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'how old they are of whom something is to be less',
    'Giảm suy dinh dưỡng của trẻ em dưới 16 tuổi thuộc hộ nghèo và trẻ em các huyện nghèo',
    [],
  ],
  ['how long people live', 'Tuổi thọ trung bình đạt 75 tuổi', ['= 75 a | Tuổi thọ trung bình']],
  ['a ratio without a unit', 'Tỷ số giới tính khi sinh: không quá 112', ['≤ 112 - | Tỷ số giới tính khi sinh']],
  [
    'a sign before the number',
    'Điều chỉnh mức sinh (CBR): + 0,1‰ so với năm 2021',
    ['= 0.1 [ppth], up, from 2021 | Điều chỉnh mức sinh (CBR)'],
  ],
  [
    'a sign glued to the number',
    'Giảm tỷ số giới tính khi sinh:-0,1 điểm phần trăm so với năm 2021',
    ['= 0.1 {điểm %}, down, from 2021 | Giảm tỷ số giới tính khi sinh'],
  ],
  [
    'parts behind "bao gồm" in a bracket',
    'Có 70% doanh nghiệp trong tỉnh (bao gồm 90% doanh nghiệp xuất khẩu) giao dịch điện tử',
    [
      '= 70 % | doanh nghiệp trong tỉnh giao dịch điện tử',
      '= 90 % | doanh nghiệp trong tỉnh giao dịch điện tử › doanh nghiệp xuất khẩu',
    ],
  ],
  [
    'how many there are then, in a bracket',
    'Thêm 30 sản phẩm được công nhận (nâng tổng số sản phẩm trên địa bàn lên 200 sản phẩm)',
    ['= 30 {sản phẩm}, up | sản phẩm được công nhận', '= 200 {sản phẩm} | nâng tổng số sản phẩm trên địa bàn'],
  ],
  [
    'whose the money is',
    'Kinh phí hơn 20 tỷ đồng, bao gồm hơn 60% nguồn ngân sách trung ương, còn lại là vốn khác',
    [],
  ],
  [
    'the year behind the second of two shares of one subject',
    'Người cao tuổi được khám đạt 70% và được lập hồ sơ đạt 95% năm 2023; 100% năm 2025',
    [
      '= 70 %, 2023 | Người cao tuổi được khám',
      '= 95 %, 2023 | Người cao tuổi được lập hồ sơ',
      '= 100 %, 2025 | Người cao tuổi được lập hồ sơ',
    ],
  ],
  [
    'a list that what a plan sets itself for a year opens',
    'Kế hoạch đặt ra mục tiêu đến năm 2030 có 96% cơ sở sản xuất đạt yêu cầu; 98% bếp ăn tập thể đạt yêu cầu',
    ['= 96 %, 2030 | Kế hoạch đặt ra mục tiêu cơ sở sản xuất đạt yêu cầu', '= 98 %, 2030 | bếp ăn tập thể đạt yêu cầu'],
  ],
  [
    'what is to be less behind the later share of another thing',
    'Tỷ lệ người được tư vấn đạt 70% năm 2024; 90% năm 2025 và giảm 50% số cặp tảo hôn',
    [
      '= 70 %, 2024 | Tỷ lệ người được tư vấn',
      '= 90 %, 2025 | Tỷ lệ người được tư vấn',
      '= 50 %, down, 2025 | số cặp tảo hôn',
    ],
  ],
  [
    'how often something is done',
    '100% đài truyền thanh tuyên truyền, ít nhất 1 tháng 1 lần',
    ['= 100 % | đài truyền thanh tuyên truyền, ít nhất 1 tháng 1 lần'],
  ],
  [
    'a topic, a year and who it is about',
    'Về thư viện, đến năm 2025, mỗi người dân đọc 4 cuốn sách/năm',
    ['= 4 {cuốn sách}, 2025, each year | thư viện, mỗi người dân đọc'],
  ],
  [
    'a word before the year',
    'Cũng đến năm 2025, 100% siêu thị được kiểm soát',
    ['= 100 %, 2025 | siêu thị được kiểm soát'],
  ],
  ['what is not yet reached', 'Tỷ lệ thành viên Tổ công nghệ số chưa đạt trên 5%', []],
  [
    'how a counted thing is written for short',
    'Có 1.510 câu lạc bộ (CLB) thể dục, thể thao hoạt động hiệu quả',
    ['= 1510 {câu lạc bộ} | câu lạc bộ thể dục, thể thao hoạt động hiệu quả'],
  ],
  [
    'less than would come otherwise',
    'Giảm phát thải khí nhà kính so với kịch bản phát triển bình thường ở mức 15% vào năm 2025',
    ['= 15 %, down, 2025 | Giảm phát thải khí nhà kính so với kịch bản phát triển bình thường'],
  ],
  [
    'how far a share is to go on, behind "và tiến tới"',
    '60% cán bộ, công chức, nhân viên trong đơn vị đạt danh hiệu và tiến tới là 80% vào năm 2025',
    [
      '= 60 % | cán bộ, công chức, nhân viên trong đơn vị đạt danh hiệu',
      '= 80 %, 2025 | cán bộ, công chức, nhân viên trong đơn vị đạt danh hiệu',
    ],
  ],
  [
    'levels of government by the places that they are of',
    'Có 100% quận, huyện, thị xã và 99,7% đơn vị cấp xã đạt chuẩn',
    ['= 100 %, district | quận, huyện, thị xã đạt chuẩn', '= 99.7 %, commune | đơn vị cấp xã đạt chuẩn'],
  ],
  [
    'what the year before came to, in a bracket behind an estimate',
    'Năm 2023 tỉnh đón khoảng 5 triệu lượt khách, doanh thu ước đạt 1.800 tỷ đồng (năm 2020 đạt 1.400 tỷ đồng)',
    [
      '~ 5000000 {lượt khách}, 2023 | tỉnh đón lượt khách',
      '= 1800000000000 VND, 2023, from 1400000000000 in 2020 | doanh thu',
    ],
  ],
  [
    'in which places of a share that another share changes',
    'Tỷ lệ hộ nghèo tại các xã có tỷ lệ hộ nghèo cao trên 25% giảm từ 4% trở lên',
    ['≥ 4 %, down, commune | Tỷ lệ hộ nghèo tại các xã có tỷ lệ hộ nghèo cao'],
  ],
  ['how many groups of work there are', 'Kế hoạch có 5 nhóm nhiệm vụ và giải pháp', []],
  ['a nursery of firms', 'Thành lập 3 vườn ươm tại các trường', ['= 3 {vườn ươm} | Thành lập vườn ươm tại các trường']],
];

describe('goals of provinces', () => {
  test.each(GOALS)('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    'Giảm tỷ lệ hộ nghèo xuống 2% so với năm 2020.',
    'Hộ nông thôn được dùng nước sạch với số lượng tối thiểu 60 lít/người/ngày.',
  ])('doubted: %s', (text) => {
    const [target] = targetsOf(`I. MỤC TIÊU\n\n- ${text}\n`);
    expect(target?.confidence).toBeLessThan(0.95);
  });

  test.each(['1. Thể thao cho mọi người, giai đoạn 2024 - 2025:', '1. Thể thao cho mọi người (giai đoạn 2024 - 2025)'])(
    'the years that a field is headed with hold below it: %s',
    (heading) => {
      const [target] = targetsOf(`I. MỤC TIÊU ĐẾN NĂM 2030\n\n${heading}\n\n- Tỷ lệ người tập luyện đạt 50%.\n`);
      expect(target?.period).toEqual({ start_year: 2024, end_year: 2025 });
    },
  );

  test.each([
    'Kết thúc năm 2022, số người luyện tập là 267.205 người, đạt 34,45% dân số.',
    'Đến hết năm 2022, tỷ lệ hộ nghèo còn 5,2%.',
    'Theo số liệu thống kê, năm 2022, tỷ lệ hộ dùng nước sạch đạt 98%. Trong đó, hộ nông thôn đạt gần 59%.',
  ])('a year that is over tells what was, also below goals: %s', (text) => {
    expect(targetsOf(`I. TÌNH HÌNH VÀ MỤC TIÊU\n\n${text}\n`)).toEqual([]);
  });

  test('some results below their heading are no goals', () => {
    const text = 'I. MỘT SỐ KẾT QUẢ SẢN XUẤT VỤ XUÂN\n\n- Trà xuân chính: 27 ha, chiếm 15,2% diện tích.\n';
    expect(targetsOf(text)).toEqual([]);
  });

  test.each([
    'Dự kiến đến cuối năm thu ngân sách đạt hơn 18.000 tỷ đồng.',
    'Kim ngạch đạt 2 tỷ USD, vượt xa so với mục tiêu theo Nghị quyết Đại hội đến năm 2025 là 1,7 tỷ USD.',
  ])('among results: %s', (text) => {
    expect(read(text, 'fact')).toEqual([]);
  });

  test('what is reckoned up to a year before the plan is no goal, up to where it looks ahead', () => {
    const text =
      'Tính đến hết năm 2022, tỉnh có 140 HTX. Doanh thu bình quân của HTX ước đạt 3 tỷ đồng. Phấn đấu năm 2024 doanh thu bình quân của HTX đạt 4 tỷ đồng.';
    expect(targetsOf(`I. MỤC TIÊU\n\n${text}\n`).map(({ value }) => value)).toEqual([4_000_000_000]);
  });
});

test.each([
  ['các Sở, Ban, Ngành, Đoàn thể và UBND các xã', ['các Sở, Ban, Ngành, Đoàn thể', 'Ủy ban nhân dân các xã']],
  ['UBND thành phố và các huyện, Sở Y tế', ['Ủy ban nhân dân thành phố và các huyện', 'Sở Y tế']],
])('bodies in a list: %s', (text, names) => {
  expect(splitUnits(text, collectAbbreviations([])).map(({ name }) => name)).toEqual(names);
});

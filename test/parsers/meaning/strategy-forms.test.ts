import { describe, expect, test } from 'vitest';
import { buildTargets } from '../../../parsers/meaning/build-targets.ts';
import { buildTasks } from '../../../parsers/meaning/build-tasks.ts';
import { CONFIDENCE_FACTORS } from '../../../parsers/meaning/confidence.ts';
import { judgeStatements, type StatementPlace } from '../../../parsers/meaning/is-target.ts';
import { readStatements } from '../../../parsers/meaning/read-statements.ts';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { outlineOfText, PLAN_HEAD } from '../outline/outline-of-text.ts';
import { showStatement } from './show-statement.ts';

// Forms of national strategies and of the plans of provinces that carry them out: on methane (942/QĐ-TTg năm 2022), green growth,
// learning, the trade in human beings, arrears of taxes.

const YEARS = { startYear: 2021, endYear: 2025 };
const CONTEXT = { abbreviations: collectAbbreviations([]) };

const amountsOf = (text: string, place: StatementPlace = 'goal'): readonly string[] =>
  judgeStatements(readStatements(text, { years: YEARS }), place, YEARS).map(({ statement }) =>
    showStatement(statement),
  );

describe('what an amount is compared with, and for which years it is', () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      'a figure of an earlier year, whatever it is called',
      'Lượng rác chôn lấp giảm 12% so với mức phát sinh năm 2020',
      ['= 12 %, down, from 2020 | Lượng rác chôn lấp'],
    ],
    [
      'a whole of that year is no earlier figure',
      'Nợ thuế không vượt quá 5% so với tổng thu ngân sách năm 2022',
      ['≤ 5 % | Nợ thuế'],
    ],
    [
      'each year, compared with the one before',
      'Số vụ bạo lực học đường giảm ít nhất 5% mỗi năm so với năm liền kề trước đó',
      ['≥ 5 %, down, each year | Số vụ bạo lực học đường'],
    ],
    [
      'a stage right before the verb, below a year that opens the line',
      'Đến năm 2030: Tiêu hao điện trên GRDP bình quân giai đoạn 2021 - 2030 giảm 1%/năm; kinh tế số đạt 20% GRDP',
      ['= 1 %, down, 2021-2030, each year | Tiêu hao điện trên GRDP bình quân', '= 20 %, 2030 | kinh tế số trong GRDP'],
    ],
    [
      'an average of so many years',
      'Tốc độ tăng trưởng bình quân 5 năm 2021-2025 đạt 8%/năm',
      ['= 8 %, 2021-2025, each year | Tốc độ tăng trưởng bình quân'],
    ],
    [
      'parts of a whole in the next sentence are of its year',
      'Đến năm 2023, tổng lượng phát thải không vượt quá 9,6 triệu tấn CO2 tương đương (CO2tđ). Trong đó, trồng trọt không vượt quá 4,2 triệu tấn CO2tđ, chăn nuôi không vượt quá 1,6 triệu tấn CO2tđ',
      [
        '≤ 9600000 t, 2023 | tổng lượng phát thải',
        '≤ 4200000 t, 2023 | tổng lượng phát thải › trồng trọt',
        '≤ 1600000 t, 2023 | tổng lượng phát thải › chăn nuôi',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(amountsOf(text)).toEqual(expected);
  });
});

describe('what is measured', () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      'what is to become less, and not by what it is done',
      'Áp dụng sản xuất sạch hơn nhằm giảm 8% mức tiêu hao nguyên liệu trên một đơn vị sản phẩm',
      ['= 8 %, down | mức tiêu hao nguyên liệu trên một đơn vị sản phẩm'],
    ],
    [
      'what it is so many times of',
      'Số thu nợ thuế quý IV gấp 1,5 lần quý III',
      ['= 1.5 {lần} | Số thu nợ thuế quý IV'],
    ],
    [
      'an index, and a share behind a semicolon',
      'Chỉ số phát triển con người (HDI) đạt trên 0,75; 100% thôn có nhà văn hóa',
      ['> 0.75 - | Chỉ số phát triển con người (HDI)', '= 100 % | thôn có nhà văn hóa'],
    ],
    [
      'names that one noun opens, each with its amount',
      'Tỷ lệ đảm nhận của xe buýt tại các đô thị đặc biệt và đô thị loại I lần lượt đạt ít nhất 20% và 5%',
      [
        '≥ 20 % | Tỷ lệ đảm nhận của xe buýt tại các đô thị đặc biệt',
        '≥ 5 % | Tỷ lệ đảm nhận của xe buýt tại các đô thị loại I',
      ],
    ],
    [
      'so many for each so many people',
      'Có ít nhất 20 chi nhánh, phòng giao dịch của ngân hàng trên 100.000 người trưởng thành',
      ['≥ 20 {chi nhánh} | chi nhánh, phòng giao dịch của ngân hàng trên 100.000 người trưởng thành'],
    ],
    [
      'a model for each, and where it spreads',
      'Mỗi xã xây dựng ít nhất 01 mô hình điểm về học tập, nhân rộng ra 100% thôn vào năm 2025',
      ['≥ 1 {mô hình} | Mỗi xã xây dựng mô hình điểm về học tập', '= 100 %, 2025 | nhân rộng ra thôn'],
    ],
    ['what is so today', 'Tỷ lệ năng lượng tái tạo hiện chiếm 6,8% tổng công suất', []],
    [
      'a house that is upgraded is no level of government',
      'Phấn đấu nâng cấp cơ sở y tế, đạt 02 cơ sở',
      ['= 2 {cơ sở} | nâng cấp cơ sở y tế'],
    ],
    [
      'shares in proportion, of names in the same order',
      'Tỷ lệ gia đình học tập : dòng họ học tập : cộng đồng học tập đạt 75% : 60% : 80%',
      ['= 75 % | Tỷ lệ gia đình học tập', '= 60 % | Tỷ lệ dòng họ học tập', '= 80 % | Tỷ lệ cộng đồng học tập'],
    ],
    [
      'for which of them, behind the amount',
      'Tỷ lệ giải ngân đạt 90% đối với vốn đầu tư; 80% đối với vốn sự nghiệp',
      ['= 90 % | Tỷ lệ giải ngân đối với vốn đầu tư', '= 80 % | Tỷ lệ giải ngân đối với vốn sự nghiệp'],
    ],
    [
      'how long it may take, for each',
      'Thời gian chờ khám trung bình dưới 60 phút đối với khám lâm sàng; dưới 3 giờ đối với khám có xét nghiệm',
      [
        '< 60 min | Thời gian chờ khám trung bình đối với khám lâm sàng',
        '< 3 h | Thời gian chờ khám trung bình đối với khám có xét nghiệm',
      ],
    ],
    [
      'whose it is, in place of whose it was',
      'Tỷ lệ hài lòng của người bệnh nội trú đạt 95%, ngoại trú đạt 93%, của nhân viên y tế đạt 90%',
      [
        '= 95 % | Tỷ lệ hài lòng của người bệnh nội trú',
        '= 93 % | Tỷ lệ hài lòng của người bệnh ngoại trú',
        '= 90 % | Tỷ lệ hài lòng của nhân viên y tế',
      ],
    ],
    [
      'what is to become less, behind the means',
      'Huy động các nguồn lực nhằm thực hiện mục tiêu giảm tỷ lệ thất thoát nước sạch từ 30% năm 2019 xuống 15%',
      ['= 15 %, from 30 in 2019 | giảm tỷ lệ thất thoát nước sạch'],
    ],
    [
      'a smaller amount of the same in a bracket',
      'Ngành điện ảnh đạt khoảng 150 triệu USD (phim Việt Nam đạt khoảng 50 triệu USD)',
      ['~ 150000000 USD | Ngành điện ảnh', '~ 50000000 USD | Ngành điện ảnh › phim Việt Nam'],
    ],
    [
      'a share of a whole that a verb acts on, and what is counted behind "và"',
      'Mỗi năm thay thế 5% tổng chiều dài đường ống cũ và kiểm định 20.000 đồng hồ',
      ['= 5 %, each year | thay thế tổng chiều dài đường ống cũ', '= 20000 {đồng hồ}, each year | kiểm định đồng hồ'],
    ],
    [
      'a verb that all names in turn share',
      'Tỷ trọng gia súc và gia cầm được giết mổ tập trung đạt tương ứng khoảng 60% và 40%',
      ['~ 60 % | Tỷ trọng gia súc được giết mổ tập trung', '~ 40 % | Tỷ trọng gia cầm được giết mổ tập trung'],
    ],
    [
      'a figure as a share of the same figure of the whole',
      'Diện tích khu bảo tồn biển đạt 3% diện tích tự nhiên vùng biển',
      ['= 3 % | Diện tích khu bảo tồn biển trong diện tích tự nhiên vùng biển'],
    ],
    [
      'from what it is today',
      'Hiệu suất khai thác công trình thủy lợi tăng từ 65% hiện nay lên 85%',
      ['= 85 %, from 65 | Hiệu suất khai thác công trình thủy lợi'],
    ],
    [
      'each year, behind who aims',
      'Cả nước phấn đấu hằng năm tiết kiệm ít nhất 2% tổng điện năng tiêu thụ',
      ['≥ 2 %, each year | Cả nước phấn đấu hằng năm tiết kiệm tổng điện năng tiêu thụ'],
    ],
    [
      'a rate of an area',
      'Tỷ lệ lấp đầy các khu công nghiệp đạt trên 70% diện tích đất công nghiệp',
      ['> 70 % | Tỷ lệ lấp đầy các khu công nghiệp trong diện tích đất công nghiệp'],
    ],
    [
      'since when they are left, and not by when',
      'Giải quyết dứt điểm 100% vụ việc khiếu nại tồn đọng trước năm 2020',
      ['= 100 % | Giải quyết dứt điểm vụ việc khiếu nại tồn đọng trước năm 2020'],
    ],
    [
      'how long people live in health',
      'Thời gian sống khỏe mạnh đạt tối thiểu 67 năm',
      ['≥ 67 a | Thời gian sống khỏe mạnh'],
    ],
    ['which of them there are to be none of', 'Đến năm 2024, không còn xã dưới 15 tiêu chí', []],
    ['upon what something is done', 'Họp đột xuất khi xảy ra vụ tai nạn có từ 03 người chết trở lên', []],
    ['what would be', 'Chịu trách nhiệm nếu tỷ lệ tiêm phòng đạt dưới 70%', []],
  ])('%s', (_, text, expected) => {
    expect(amountsOf(text)).toEqual(expected);
  });

  test('a share in the name of a chemical is doubted', () => {
    const [read] = judgeStatements(
      readStatements('Trung tâm Y tế cấp hóa chất Chlorine 70%, máy phun', { years: YEARS }),
      'task',
      YEARS,
    );
    expect(read?.doubts).toContain('bareStatement');
  });
});

const outlineBelow = (body: string) =>
  outlineOfText(`${PLAN_HEAD}${body}\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrịnh Văn Thành\n`);

describe('what stands below goals', () => {
  test('results of what is measured are goals too', () => {
    const { targets } = buildTargets(
      outlineBelow(
        'I. MỤC TIÊU\n\n1. Kết quả học tập suốt đời\n\n- 60% dân số được đào tạo ít nhất ở trình độ sơ cấp.',
      ),
      CONTEXT,
    );
    expect(targets.map(({ value }) => value)).toEqual([60]);
  });

  test('none of what is counted is a goal of zero', () => {
    const { targets } = buildTargets(
      outlineBelow(
        'I. MỤC TIÊU\n\n- Thu ngân sách đạt 170 tỷ đồng; đến năm 2024 không còn xã dưới 15 tiêu chí; tỷ lệ gia đình văn hóa là 88%.\n\n- Không có tàu cá vi phạm vùng biển nước ngoài.\n\n- Giúp người khuyết tật, không có người chăm sóc.',
      ),
      CONTEXT,
    );
    expect(targets.map(({ value, unit, indicator }) => `${value} ${unit} ${indicator}`)).toEqual([
      '170000000000 VND Thu ngân sách',
      '0 {xã} xã dưới 15 tiêu chí',
      '88 % tỷ lệ gia đình văn hóa',
      '0 {tàu cá} tàu cá vi phạm vùng biển nước ngoài',
    ]);
  });

  test('a share of communes leads nothing', () => {
    const { targets } = buildTargets(
      outlineBelow(
        'II. NHIỆM VỤ\n\n- Riêng các xã nông thôn mới đạt tối thiểu 85% dân số trên địa bàn quản lý tham gia bảo hiểm y tế.',
      ),
      CONTEXT,
    );
    expect(targets.map(({ lead }) => lead)).toEqual([[]]);
  });

  test('a kind of body before a colon is in charge of nothing', () => {
    const { targets } = buildTargets(
      outlineBelow('I. MỤC TIÊU\n\n- Cơ sở giáo dục: 90% các trường trung học phổ thông dạy học trực tuyến.'),
      CONTEXT,
    );
    expect(targets.map(({ lead }) => lead)).toEqual([[]]);
  });

  test('years that are over are doubted', () => {
    const { targets } = buildTargets(
      outlineBelow('I. MỤC TIÊU\n\n- Đến năm 2019, tỷ lệ hộ dùng nước sạch đạt 80%.'),
      CONTEXT,
    );
    expect(targets.every(({ confidence }) => confidence <= CONFIDENCE_FACTORS.earlierYear)).toBe(true);
  });

  test('two amounts that nothing tells apart are doubted', () => {
    const { targets } = buildTargets(
      outlineBelow('I. MỤC TIÊU\n\n- Tỷ lệ hộ dùng nước sạch ở vùng cao, vùng sâu đạt 80% và 75%.'),
      CONTEXT,
    );
    const most = CONFIDENCE_FACTORS.sameName;
    expect(targets.every(({ confidence }) => confidence <= most)).toBe(true);
  });
});

describe('tasks', () => {
  test('a paragraph that only tells what was done is none', () => {
    const { tasks } = buildTasks(
      outlineBelow(
        'II. NHIỆM VỤ\n\n- Trong những năm qua, các trung tâm đã mở được 1.250 lớp chuyên đề.\n\n- Mở thêm 20 lớp chuyên đề tại các thôn.',
      ),
      [],
      CONTEXT,
    );
    expect(tasks.map(({ content }) => content)).toEqual(['Mở thêm 20 lớp chuyên đề tại các thôn.']);
  });

  test('what a list of those who are told ends at', () => {
    const { tasks } = buildTasks(
      outlineBelow('II. NHIỆM VỤ\n\n- Phân công công chức theo dõi từng địa bàn; hằng tuần báo cáo tiến độ.'),
      [],
      CONTEXT,
    );
    expect(tasks.flatMap(({ lead }) => lead.map(({ name }) => name)).join()).not.toContain('hằng tuần');
  });
});

test.each([
  ['Sản lượng rác tái chế hiện đạt 6,8% tổng lượng phát sinh', 0],
  ['Thực hiện đạt hiệu quả 100% nội dung công tác cải cách hành chính', 1],
  ['Phát hiện mới 80% bệnh nhân lao trong cộng đồng', 1],
  ['Năm 2025 dự báo có khoảng 10 - 12 cơn bão, trong đó 5 - 6 cơn ảnh hưởng đến đất liền', 0],
  ['Nâng độ chính xác của bản tin dự báo lên 80%', 1],
])('what is so today is no goal: %s', (line, count) => {
  expect(amountsOf(line)).toHaveLength(count);
});

import { describe, expect, test } from 'vitest';
import { judgeStatements, type StatementPlace } from '../../../parsers/meaning/is-target.ts';
import { readStatements } from '../../../parsers/meaning/read-statements.ts';
import { endOfResults, findResults } from '../../../parsers/meaning/tells-results.ts';
import { outlineOfText, PLAN_HEAD } from '../outline/outline-of-text.ts';
import { showStatement } from './show-statement.ts';

const YEARS = { startYear: 2023, endYear: 2030 };

const read = (text: string, place: StatementPlace): readonly string[] =>
  judgeStatements(readStatements(text, { years: YEARS }), place, YEARS).map(({ statement }) =>
    showStatement(statement),
  );

// Programmes, resolutions of congresses and reports printed whole: science (Hưng Yên 2023), forestry (Phú Thọ 2021), Đề án 06 (2024).
const AIMS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a year that who aims names for the whole list',
    'Thủ tướng đặt mục tiêu đến năm 2025, 100% dịch vụ công trực tuyến được thực hiện toàn trình; 50% dân số trưởng thành dùng dịch vụ công trực tuyến',
    [
      '= 100 %, 2025 | Thủ tướng đặt mục tiêu dịch vụ công trực tuyến được thực hiện toàn trình',
      '= 50 %, 2025 | dân số trưởng thành dùng dịch vụ công trực tuyến',
    ],
  ],
  [
    'years between two commas, and years of a clause without an amount',
    'phấn đấu đến năm 2025, tổng đầu tư cho KHCN đạt 1,2%-1,5% GRDP, đến năm 2030, phấn đấu đạt 1,5%-2% GRDP; phấn đấu đến năm 2030, hỗ trợ truy xuất nguồn gốc cho sản phẩm chủ lực; nhân lực nghiên cứu khoa học đạt 12 người/1 vạn dân',
    [
      '1.2..1.5 %, 2025 | tổng đầu tư cho KHCN trong GRDP',
      '1.5..2 %, 2030 | tổng đầu tư cho KHCN trong GRDP',
      '= 12 {người/1 vạn dân}, 2030 | nhân lực nghiên cứu khoa học',
    ],
  ],
  [
    'an area behind the verb of what is counted before',
    'toàn huyện sẽ trồng 50.000 cây phân tán; 20ha rừng tập trung',
    ['= 50000 {cây phân tán} | trồng cây phân tán', '= 20 har | trồng rừng tập trung'],
  ],
  [
    'a resolution by its number, a cell by its own',
    'Thực hiện Nghị quyết Trung ương 4 khóa XI và Nghị quyết Trung ương 4 khóa XII; Đại hội Chi bộ 2 nhiệm kỳ 2022 – 2025 đề ra',
    [],
  ],
  ['what each is given', 'Mức quà tặng: 100.000 đồng/người dân, cho toàn dân ăn Tết Độc lập', []],
];

test.each(AIMS)('read outside headings: %s', (_, text, want) => {
  expect(read(text, null)).toEqual(want);
});

// "đã" and a verb behind who acts tell what was done
const DONE: readonly (readonly [string, readonly string[]])[] = [
  ['Sở đã hỗ trợ xây dựng trên 20 mô hình khởi nghiệp cho thanh niên, phụ nữ', []],
  ['UBND tỉnh đã tổ chức 12 lớp tập huấn cho cán bộ xã', []],
  // what is to be: no verb behind "đã", or one that asks
  ['Duy trì 15 xã đã đạt chuẩn nông thôn mới', ['= 15 {xã} | Duy trì xã đã đạt chuẩn nông thôn mới']],
  ['Sở Y tế đã hướng dẫn, yêu cầu các đơn vị tổ chức 05 lớp tập huấn', ['= 5 {lớp tập huấn} | tổ chức lớp tập huấn']],
];

test.each(DONE)('%s', (text, want) => {
  expect(read(text, null)).toEqual(want);
});

describe('endOfResults', () => {
  const check = (text: string, results: string): void => {
    expect(text.slice(0, endOfResults(text, YEARS)).trim()).toBe(results);
  };
  const TERM = 'Nhiệm kỳ 2018 - 2023, Đảng ủy Công ty đã lãnh đạo thực hiện thắng lợi nhiệm vụ. Kết nạp 14 đảng viên.';

  test.each([
    TERM,
    'Những năm qua, huyện quan tâm đầu tư hạ tầng. Tỷ lệ che phủ rừng đạt 39,8%.',
    'Theo thống kê, toàn tỉnh có 178 doanh nghiệp chế biến gỗ.',
  ])('all of it: %s', (text) => {
    check(text, text);
  });

  test('up to what is ahead', () => {
    check(`${TERM} Thời gian tới, phấn đấu kết nạp 20 đảng viên.`, TERM);
  });

  test.each([
    'Giai đoạn 2026 - 2030, 100% hộ dân được dùng nước sạch.',
    'Nhiệm kỳ 2018 - 2023 của Hội đồng có 5 khóa.',
    'Hiện nay phải bảo đảm 100% hồ sơ được số hóa.',
    '100% xã đạt chuẩn. Những năm qua, huyện đã đầu tư 20 tỷ đồng.',
  ])('nothing of it: %s', (text) => {
    check(text, '');
  });
});

// How far a goal is, told behind the goal: the roads of a ministry (April 2025), an industry department (Lào Cai, 2026).
const SO_FAR: readonly (readonly [string, readonly string[]])[] = [
  [
    'Trong năm 2025 phấn đấu hoàn thành 42 dự án; đến nay đã hoàn thành 02 dự án; 40/42 dự án chưa hoàn thành, 06 dự án tiềm ẩn nguy cơ chậm tiến độ',
    ['= 42 {dự án}, 2025 | hoàn thành dự án'],
  ],
  ['Thu ngân sách đạt 166,3 tỷ đồng, tăng 54% so với đầu nhiệm kỳ', []],
  ['Nguồn lực: ngân sách nhà nước dự kiến 30.000 triệu đồng', []],
  ['Nhiệm vụ: 08 nhiệm vụ', []],
  ['Chào mừng kỷ niệm 50 năm giải phóng hoàn toàn miền Nam; thực hiện kế hoạch 5 năm 2026 - 2030', []],
  // what is to be
  [
    'Bên cạnh chỉ tiêu tăng trưởng, ngành nông nghiệp phấn đấu giảm tỷ lệ hộ nghèo 1,5%',
    ['= 1.5 %, down | Bên cạnh chỉ tiêu tăng trưởng, ngành nông nghiệp phấn đấu giảm tỷ lệ hộ nghèo'],
  ],
  ['Phấn đấu số vụ cháy giảm 5% so với cùng kỳ năm trước', ['= 5 %, down | số vụ cháy']],
  ['Hỗ trợ 40 hộ chưa hoàn thành nhà ở', ['= 40 {hộ} | Hỗ trợ hộ chưa hoàn thành nhà ở']],
];

test.each(SO_FAR)('how far it is: %s', (text, want) => {
  expect(read(text, null)).toEqual(want);
});

describe('findResults', () => {
  const PAST = 'Những năm qua, kinh tế của huyện đạt nhiều kết quả. Tỷ lệ che phủ rừng đạt 39,8%.';
  const endsOf = (...texts: readonly string[]): readonly number[] => {
    const { sections } = outlineOfText(`${PLAN_HEAD}I. TÌNH HÌNH CHUNG\n\n${texts.join('\n\n')}\n`);
    const ends = findResults(sections, YEARS);
    return texts.map((text) => ends.get(sections.find((one) => one.text === text)?.sectionId ?? '') ?? 0);
  };

  test('go on in the paragraphs below, up to what is ahead', () => {
    const below = 'Thu nhập bình quân đầu người đạt 67,5 triệu đồng.';
    const ahead = 'Thời gian tới, phấn đấu đạt 80 triệu đồng.';
    expect(endsOf(PAST, below, `${below} ${ahead}`, 'Hộ nghèo còn dưới 2%.')).toEqual([
      PAST.length,
      below.length,
      below.length + 1,
      0,
    ]);
  });

  test('are nothing where none opens them', () => {
    expect(endsOf('Tỷ lệ che phủ rừng đạt 40%.', 'Hộ nghèo còn dưới 2%.')).toEqual([0, 0]);
  });
});

// A school's plan (Đồng Tháp, 2026), a commune's guide to sports (2026), news of an order on road safety (Nghệ An, 2023).
const GRADES_AND_WHOLES: readonly (readonly [string, readonly string[]])[] = [
  ['100% giáo viên đạt chuẩn trở lên', ['= 100 % | giáo viên đạt chuẩn trở lên']],
  ['Phấn đấu 90% viên chức hoàn thành tốt nhiệm vụ trở lên', ['= 90 % | viên chức hoàn thành tốt nhiệm vụ trở lên']],
  ['Phấn đấu đạt 95% kế hoạch trở lên', ['≥ 95 % | ']],
  [
    'Điểm trung bình thi tốt nghiệp THPT: Phấn đấu đạt 5,99 điểm toàn trường',
    ['= 5.99 {điểm} | Điểm trung bình thi tốt nghiệp THPT điểm toàn trường'],
  ],
  [
    'Tuyển sinh vào lớp 10: Đạt 90% số học sinh tốt nghiệp THCS',
    ['= 90 % | Tuyển sinh vào lớp 10 số học sinh tốt nghiệp THCS'],
  ],
  ['Chăm sóc người cao tuổi: 80% người cao tuổi được khám định kỳ', ['= 80 % | người cao tuổi được khám định kỳ']],
];

test.each(GRADES_AND_WHOLES)('of goals: %s', (text, want) => {
  expect(read(text, 'goal')).toEqual(want);
});

const NO_GOALS: readonly (readonly [string, number])[] = [
  ['Gia đình thể thao là hộ gia đình có từ 50% trở lên số thành viên tập luyện thường xuyên', 0],
  ['Thủ tướng Chính phủ ban hành Chỉ thị 10/CT-TTg với 09 nhóm nhiệm vụ, giải pháp trọng tâm', 0],
  ['Giảm thuế gấp 3 lần mức của năm ngoái', 0],
  ['Mục tiêu là có trên 50% hộ gia đình tập luyện thường xuyên', 1],
];

test.each(NO_GOALS)('outside headings: %s', (text, count) => {
  expect(read(text, null)).toHaveLength(count);
});

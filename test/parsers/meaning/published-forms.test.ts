import { describe, expect, test } from 'vitest';
import { buildTargets } from '../../../parsers/meaning/build-targets.ts';
import { buildTasks } from '../../../parsers/meaning/build-tasks.ts';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { outlineOfText, PLAN_HEAD } from '../outline/outline-of-text.ts';

// Texts as offices and legal sites publish them: letters that tell whom they are for, news of what was done, tables of the Government.

const CONTEXT = { abbreviations: collectAbbreviations([]) };

const targetsOf = (text: string) => buildTargets(outlineOfText(text), CONTEXT).targets;

const shown = (text: string): readonly string[] =>
  targetsOf(text).map(
    ({ value, value_to, unit, indicator, period }) =>
      `${[value, value_to].filter((each) => each !== null).join('..')} ${unit ?? '-'}, ${period?.end_year ?? '-'} | ${indicator}`,
  );

const below = (heading: string, body: string): string => `${PLAN_HEAD}${heading}\n\n${body}\n`;

const tasksOf = (text: string) =>
  buildTasks(outlineOfText(text), [], CONTEXT).tasks.map(({ content, lead, deadline }) => ({
    content: content.split(' ').slice(0, 4).join(' '),
    lead: lead.map(({ name }) => name),
    dueOn: deadline.due_on,
  }));

describe('targets', () => {
  test.each([
    ['Lắp đặt wifi công cộng tại khoảng 24 điểm.', '24 {điểm}, 2024 | Lắp đặt wifi công cộng tại'],
    ['Phủ sóng wifi các bến xe với khoảng 24 điểm.', '24 {điểm}, 2024 | Phủ sóng wifi các bến xe'],
    ['Chỉ số hài lòng đạt 88 điểm.', '88 {point}, 2024 | Chỉ số hài lòng'],
  ])('“điểm” is a place where something is put up: %s', (text, target) => {
    expect(shown(below('I. MỤC TIÊU', `- ${text}`))).toEqual([target]);
  });

  test('shares of one whole behind a comma are two', () => {
    expect(
      shown(below('I. MỤC TIÊU', '- Bố trí nhãn rải vụ khoảng 60% diện tích, nhãn chính vụ 40% diện tích.')),
    ).toEqual(['60 %, 2024 | Bố trí nhãn rải vụ diện tích', '40 %, 2024 | nhãn chính vụ diện tích']);
  });

  test('what a sentence wants over the years is told by year in the next', () => {
    const text =
      '- Đến năm 2026 chuyển đổi cây trồng trên đất lúa là 3.100 ha. Cụ thể năm 2024 chuyển đổi 1.000 ha; năm 2025 chuyển đổi 1.000 ha; năm 2026 chuyển đổi 1.100 ha.';
    const name = 'chuyển đổi cây trồng trên đất lúa';
    expect(shown(below('I. MỤC TIÊU', text))).toEqual([
      `3100 har, 2026 | ${name}`,
      `1000 har, 2024 | ${name}`,
      `1000 har, 2025 | ${name}`,
      `1100 har, 2026 | ${name}`,
    ]);
  });

  test('a position in a cell is one of what the row says', () => {
    const table =
      '| TT | Chỉ tiêu | Đơn vị | Kết quả |\n| --- | --- | --- | --- |\n| 1 | Xếp hạng năng lực cạnh tranh số | Thứ bậc | ≤ 3 Đông Nam Á; ≤ 50 Thế giới |\n| 2 | Tỷ lệ hồ sơ trực tuyến | % | ≥ 80 |\n';
    expect(shown(below('I. MỤC TIÊU', table)).slice(0, 2)).toEqual([
      '3 {rank}, 2024 | Xếp hạng năng lực cạnh tranh số › Đông Nam Á',
      '50 {rank}, 2024 | Xếp hạng năng lực cạnh tranh số › Thế giới',
    ]);
  });

  test('a goal in words that counts something is doubted', () => {
    const table =
      'TT\tNội dung\tMục tiêu\tThời gian\n1\tTuyển sinh trực tuyến\tTriển khai tại tất cả các trường trong tỉnh (khoảng trên 800 trường)\t2024\n2\tHọc bạ số\tTriển khai tại tất cả các trường\t2025\n';
    const [counted, plain] = targetsOf(below('I. MỤC TIÊU', table));
    expect(counted?.confidence).toBeLessThan(0.95);
    expect(plain?.confidence).toBeGreaterThan(counted?.confidence ?? 1);
  });

  test.each([
    'Từ năm 2015 đến nay, Sở đã góp ý cho các dự án. Hướng dẫn hơn 20 doanh nghiệp áp dụng công cụ quản lý; hỗ trợ 02 doanh nghiệp đạt giải.',
    'Kết quả hoạt động khoa học đã góp phần vào tăng trưởng. Tỷ phần đóng góp của năng suất bình quân đạt 53,23%.',
    'Giai đoạn 2015 - 2020, Sở Công Thương đã tham mưu UBND tỉnh phê duyệt 88 nhiệm vụ.',
  ])('none is what was done: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('targets of lists and of news', () => {
  test('years in the title of a list hold below it', () => {
    const text =
      'Các chỉ tiêu chủ yếu (nhiệm kỳ 2020-2025)\n- Về kinh tế:\n(1) Tỷ lệ lao động qua đào tạo: trên 20%.\n(2) Thu nhập bình quân đầu người đến năm 2023: 45 triệu đồng/năm.\n';
    const [first, second] = targetsOf(text);
    expect([first?.period, second?.period]).toEqual([
      { start_year: 2020, end_year: 2025 },
      { start_year: 2023, end_year: 2023 },
    ]);
  });

  test('rates of growth of one figure go on with the verb of the first', () => {
    const text =
      '- Phấn đấu giá trị sản xuất nông nghiệp tăng 3,2%/năm; giá trị sản xuất công nghiệp 11%/năm; tỷ lệ hộ nghèo 1%/năm.';
    expect(targetsOf(below('I. MỤC TIÊU', text)).map(({ change }) => change)).toEqual(['increase', 'increase', null]);
  });

  test.each([
    ['Thu ngân sách hằng năm tăng 10 - 12%.', ['year']],
    ['Thu ngân sách hằng năm đạt 12 tỷ đồng.', [null]],
    ['Mỗi xã diễn tập 01 lần trong năm.', ['year']],
    ['Mỗi xã diễn tập 02 lần trong năm 2024.', [null]],
    ['Trồng 500 ha rừng, 2 triệu cây phân tán mỗi năm.', ['year', 'year']],
    ['Trồng 500 ha rừng, chăm sóc 200 ha mỗi năm.', [null, 'year']],
  ])('how often is told: %s', (text, per) => {
    expect(targetsOf(below('I. MỤC TIÊU', `- ${text}`)).map((target) => target.per)).toEqual(per);
  });

  test('what falls is none of what grows before it', () => {
    expect(shown(below('I. MỤC TIÊU', '- Thu ngân sách tăng 10%; hộ nghèo giảm 4%.')).at(1)).toBe(
      '4 %, 2024 | hộ nghèo',
    );
  });

  test('of which kind the first are, the next says', () => {
    const text = '- Đến năm 2025 xây dựng 10 vùng và năm 2030 xây dựng 20 vùng chăn nuôi an toàn.';
    expect(shown(below('I. MỤC TIÊU', text))).toEqual([
      '10 {vùng}, 2025 | xây dựng vùng chăn nuôi an toàn',
      '20 {vùng}, 2030 | xây dựng vùng chăn nuôi an toàn',
    ]);
  });

  test.each([
    [
      'Đáng chú ý là mục tiêu tăng tổng thu ngân sách bình quân hằng năm 8-9%.',
      '8..9 %, 2024 | tăng tổng thu ngân sách',
    ],
    ['Về văn hóa, phường đặt mục tiêu thu nhập bình quân tăng hơn 8%/năm.', '8 %, 2024 | thu nhập bình quân'],
    [
      'Đại hội thông qua nghị quyết với một số chỉ tiêu chủ yếu thương mại - dịch vụ tăng bình quân hằng năm 10-12%.',
      '10..12 %, 2024 | thương mại - dịch vụ',
    ],
    [
      'Nghị quyết Đại hội Đảng bộ xã nhiệm kỳ 2020 - 2025 đề ra mục tiêu mỗi năm kết nạp từ 90 - 100 đảng viên.',
      '90..100 {đảng viên}, 2025 | kết nạp đảng viên',
    ],
  ])('who sets the aim is no part of it: %s', (text, target) => {
    const [found] = targetsOf(below('I. MỤC TIÊU', `- ${text}`));
    expect(shown(below('I. MỤC TIÊU', `- ${text}`))).toEqual([target]);
    expect(found?.change).toBe(text.includes(' tăng ') ? 'increase' : null);
  });

  test('how wide a road is to be is doubted', () => {
    const [standard, height] = targetsOf(
      below(
        'I. MỤC TIÊU',
        '- Đường trục xã có bề rộng mặt đường tối thiểu 3,5 m.\n- Chiều cao trung bình của nam thanh niên đạt 168 cm.',
      ),
    );
    expect(standard?.confidence).toBeLessThan(0.8);
    expect(height?.confidence).toBeGreaterThan(0.9);
  });

  test('parts of a fund are none', () => {
    const text =
      'Quốc hội quyết nghị tổng nguồn vốn là 88.635 tỷ đồng. Trong đó, vốn ngân sách Trung ương là 68.000 tỷ đồng (bao gồm vốn đầu tư công: 39.200 tỷ đồng; kinh phí thường xuyên: 28.800 tỷ đồng); nguồn vốn khác dự kiến là 594 tỷ đồng.';
    expect(shown(text)).toEqual([]);
  });
});

describe('tasks', () => {
  test('a letter that opens with its grounds asks in the same sentence', () => {
    const text =
      'Căn cứ quy chế làm việc của UBND tỉnh, Văn phòng UBND tỉnh đề nghị Sở Tài chính khẩn trương trình nội dung trên trước ngày 30/8/2024.';
    expect(tasksOf(text)).toEqual([{ content: 'Căn cứ quy chế', lead: ['Sở Tài chính'], dueOn: '2024-08-30' }]);
    expect(tasksOf('Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;')).toEqual([]);
  });

  test('a bracket says who and by when', () => {
    const [task] = buildTasks(
      outlineOfText(
        below('I. NHIỆM VỤ', '- Xây dựng đề án phát triển du lịch (Sở Văn hóa, Thể thao và Du lịch; 2023 - 2024).'),
      ),
      [],
      CONTEXT,
    ).tasks;
    expect([task?.lead.map(({ name }) => name), task?.deadline.due_on]).toEqual([
      ['Sở Văn hóa, Thể thao và Du lịch'],
      '2024-12-31',
    ]);
  });

  test.each([
    ['- Các tỉnh, thành đoàn tổ chức tập huấn cho cán bộ.', ['Các tỉnh, thành đoàn'], null],
    ['- Năm 2024 khảo sát, năm 2025 hoàn thành xây dựng cơ sở dữ liệu.', [], '2025-12-31'],
    ['- Khảo sát nhu cầu năm 2025 của các xã.', [], null],
  ])('%s', (text, lead, dueOn) => {
    expect(tasksOf(below('I. NHIỆM VỤ', text))).toMatchObject([{ lead, dueOn }]);
  });

  test('what is told behind a colon in the same paragraph is asked', () => {
    const text =
      'Sau khi xem xét, Chủ tịch UBND tỉnh có ý kiến chỉ đạo như sau: Giao Sở Tài chính giải trình những nội dung trên. Báo cáo gửi về Văn phòng UBND tỉnh trước ngày 05/12/2024.';
    expect(tasksOf(text)).toEqual([{ content: 'Sau khi xem xét,', lead: ['Sở Tài chính'], dueOn: '2024-12-05' }]);
  });

  test('a letter that tells what was decided, and for whom, asks nothing with that', () => {
    const letter = PLAN_HEAD.replace('KẾ HOẠCH\n\nPhát triển điện lực năm 2024\n\n', '').replace(
      '12/KH-SCT',
      '12/VPCP-CN\nV/v tiết kiệm điện',
    );
    expect(tasksOf(`${letter}Văn phòng Chính phủ thông báo để các Bộ, cơ quan biết, thực hiện./.\n`)).toEqual([]);
  });
});

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

describe('tasks', () => {
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

import { describe, expect, test } from 'vitest';
import { buildTargets } from '../../../parsers/meaning/build-targets.ts';
import { buildTasks } from '../../../parsers/meaning/build-tasks.ts';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { outlineOfText, PLAN_HEAD } from '../outline/outline-of-text.ts';

// Layouts of tables in appendices of plans and decisions, from their text to what they promise.

const FOOT = 'I. MỤC TIÊU\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrịnh Văn Thành\n\n';
const CONTEXT = { abbreviations: collectAbbreviations([]) };

const outlineBelow = (title: string, body: string) =>
  outlineOfText(PLAN_HEAD.replace('Phát triển điện lực năm 2024', title) + body);

const targetsOf = (title: string, body: string): readonly string[] =>
  buildTargets(outlineBelow(title, body), CONTEXT).targets.map(({ value, unit, change, indicator, period }) => {
    const years = [...new Set([period?.start_year, period?.end_year])].join('-');
    return `${value} ${unit ?? '-'}${change ? ` ${change}` : ''}, ${years} | ${indicator}`;
  });

const tasksOf = (title: string, body: string) => buildTasks(outlineBelow(title, body), [], CONTEXT).tasks;

describe('goals that are shared out over years and places', () => {
  // Kế hoạch trồng cây xanh của Hậu Giang (113/2021), Lâm Đồng (2209/2021)
  const title = 'Trồng cây xanh phân tán giai đoạn 2024 - 2026';
  const table = (sum: string): string =>
    `${FOOT}PHỤ LỤC\n\nPHÂN BỔ CHỈ TIÊU TRỒNG CÂY XANH PHÂN TÁN\n\nĐơn vị tính: 1.000 cây\n\nTT\tHuyện, thị xã, thành phố\t${sum}\tPhân theo năm\t\t\n\t\t\t2024\t2025\t2026\n1\tThị xã Long Mỹ\t480\t150\t160\t170\n2\tHuyện Phụng Hiệp\t1.230\t400\t410\t420\n`;

  test('their sum is for all of the years', () => {
    const [sum, ...years] = targetsOf(title, table('Tổng cộng'));
    expect(sum).toBe('480000 {cây}, 2024-2026 | TRỒNG CÂY XANH PHÂN TÁN › Thị xã Long Mỹ');
    expect(years[0]).toBe('150000 {cây}, 2024 | TRỒNG CÂY XANH PHÂN TÁN › Thị xã Long Mỹ');
    expect(targetsOf(title, table('Tổng giai đoạn 2024 - 2026'))).toHaveLength(8);
  });

  test('how many there are is no sum of years', () => {
    expect(targetsOf(title, table('Tổng số hộ'))).toHaveLength(6);
  });

  test('the line that names the unit is no target itself', () => {
    expect(targetsOf(title, table('Tổng cộng')).join()).not.toContain('Đơn vị tính');
  });
});

describe('columns of goals below several heads', () => {
  // Kế hoạch tiêm phòng của cấp xã, 2026
  const HEAD =
    'Đàn trâu, bò (con)\t\t\tĐàn lợn (con)\t\n\t\tTổng đàn\tKế hoạch tiêm\t\tTổng đàn\tKế hoạch tiêm\n\t\t\tĐợt 1\tĐợt 2\t\t\n';

  test('are told apart by what stands above them, in a table of places', () => {
    const body = `II. CHỈ TIÊU TIÊM PHÒNG\n\nTT\tTổ dân phố\t${HEAD}1\tTổ Đức Xuân\t120\t100\t95\t650\t530\n2\tTổ Sông Cầu\t180\t145\t150\t800\t650\n`;
    expect(targetsOf('Tiêm phòng năm 2024', body).slice(0, 3)).toEqual([
      '100 {con}, 2024 | Đàn trâu, bò › Kế hoạch tiêm › Đợt 1 › Tổ Đức Xuân',
      '95 {con}, 2024 | Đàn trâu, bò › Kế hoạch tiêm › Đợt 2 › Tổ Đức Xuân',
      '530 {con}, 2024 | Đàn lợn › Kế hoạch tiêm › Tổ Đức Xuân',
    ]);
  });

  test('and in any other table', () => {
    const body = `II. CHỈ TIÊU TIÊM PHÒNG\n\nTT\tLoại vắc xin\t${HEAD}1\tLở mồm long móng\t120\t100\t95\t650\t530\n2\tTụ huyết trùng\t180\t145\t150\t800\t650\n`;
    expect(targetsOf('Tiêm phòng năm 2024', body).slice(0, 3)).toEqual([
      '100 {con}, 2024 | Lở mồm long móng › Đàn trâu, bò › Đợt 1',
      '95 {con}, 2024 | Lở mồm long móng › Đàn trâu, bò › Đợt 2',
      '530 {con}, 2024 | Lở mồm long móng › Đàn lợn',
    ]);
  });

  test('the head above all of them, or a year of the plan, adds nothing', () => {
    const body =
      'PHỤ LỤC\nCÁC CHỈ TIÊU CHỦ YẾU\n\nTT\tTên chỉ tiêu\tĐVT\tKế hoạch năm 2024\t\tKế hoạch năm 2025\t\n\t\t\tToàn tỉnh\tNông thôn\tToàn tỉnh\tNông thôn\n1\tTỷ lệ tiêm chủng đầy đủ\t%\t95\t94\t96\t95\n2\tTỷ lệ trạm y tế có bác sĩ\t%\t97\t95\t98\t96\n';
    expect(targetsOf('Công tác y tế giai đoạn 2024 - 2025', body).slice(0, 4)).toEqual([
      '95 %, 2024 | Tỷ lệ tiêm chủng đầy đủ',
      '94 %, 2024 | Tỷ lệ tiêm chủng đầy đủ › Nông thôn',
      '96 %, 2025 | Tỷ lệ tiêm chủng đầy đủ',
      '95 %, 2025 | Tỷ lệ tiêm chủng đầy đủ › Nông thôn',
    ]);
  });

  // Biểu chỉ tiêu giảm nghèo theo mẫu rà soát hộ nghèo của Bộ LĐTBXH
  test('shares whose sign stands without brackets', () => {
    const body =
      'Biểu số 01\nCHỈ TIÊU GIẢM NGHÈO NĂM 2024\n\nSTT\tTên bản\tSố hộ nghèo đầu năm\tChỉ tiêu giảm trong năm\t\n\t\t\tSố hộ\tTỷ lệ %\n1\tBản Hoàng Hồ\t30\t9\t6,92\n2\tBản Seo Lèng\t18\t5\t4,55\n';
    expect(targetsOf('Giảm nghèo năm 2024', body).slice(0, 2)).toEqual([
      '9 {hộ} decrease, 2024 | Chỉ tiêu giảm trong năm › Số hộ › Bản Hoàng Hồ',
      '6.92 % decrease, 2024 | Chỉ tiêu giảm trong năm › Tỷ lệ % › Bản Hoàng Hồ',
    ]);
  });
});

describe('ticks below numbers of quarters', () => {
  // Danh mục đề án trình cấp có thẩm quyền, kế hoạch của các tỉnh 2026
  const tableBelow = (numbers: readonly string[]): string =>
    `Phụ lục\nDANH MỤC ĐỀ ÁN\n\nTT\tTên đề án\tChủ trì\tCấp trình\t\tThời gian trình (quý)\t\t\t\n\t\t\tTỉnh ủy\tHĐND tỉnh\t${numbers.join('\t')}\n1\tĐề án phát triển kinh tế số\tSở Công Thương\tx\t\t\tx\t\t\n2\tNghị quyết về cụm công nghiệp\tSở Công Thương\t\tx\t\t\tx\t\n`;

  test.each([[['I', 'II', 'III', 'IV']], [['1', '2', '3', '4']]])('%s', (numbers) => {
    const due = tasksOf('Xây dựng đề án năm 2024', tableBelow(numbers)).map(({ deadline }) => deadline.due_on);
    expect(due).toEqual(['2024-06-30', '2024-09-30']);
  });
});

describe('a line that only sends to an appendix', () => {
  test.each([
    ['Lộ trình thực hiện các chỉ tiêu nêu tại Phụ lục kèm theo Kế hoạch này.', 0],
    ['Danh mục dự án được nêu cụ thể tại Phụ lục II.', 0],
    ['Sở Công Thương tổ chức thực hiện các nhiệm vụ nêu tại Phụ lục kèm theo Kế hoạch này.', 1],
    ['Triển khai các nhiệm vụ nêu tại Phụ lục II.', 1],
  ])('%s', (line, count) => {
    expect(tasksOf('Phát triển bền vững năm 2024', `III. TỔ CHỨC THỰC HIỆN\n\n${line}\n`)).toHaveLength(count);
  });
});

test('of a decision on a project neither its number nor its date is a deadline', () => {
  const body =
    'PHỤ LỤC\nDANH MỤC DỰ ÁN\n\nTT\tDanh mục dự án\tChủ đầu tư\tQuyết định đầu tư\t\tThời gian KC - HT\n\t\t\tSố; ngày, tháng, năm\tTMĐT\t\n1\tCầu dân sinh Suối Cạn\tPhòng Kinh tế\t131/QĐ-UBND ngày 20/8/2023\t6.400\t2023 - 2024\n2\tĐường liên thôn Tân Lập\tPhòng Kinh tế\t132/QĐ-UBND ngày 20/8/2023\t8.500\t2024 - 2025\n';
  const [table] = outlineBelow('Đầu tư công năm 2024', body).tables;
  expect(table?.columns.map(({ role }) => role)).toEqual(['ordinal', 'content', 'lead', 'other', 'other', 'deadline']);
  expect(tasksOf('Đầu tư công năm 2024', body).map(({ deadline }) => deadline.due_on)).toEqual([
    '2024-12-31',
    '2025-12-31',
  ]);
});

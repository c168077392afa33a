import { describe, expect, test } from 'vitest';
import { buildTargets } from '../../../parsers/meaning/build-targets.ts';
import { buildTasks } from '../../../parsers/meaning/build-tasks.ts';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { outlineOfText, PLAN_HEAD } from '../outline/outline-of-text.ts';

// Forms of the programmes of a province and of a commune for its industry and its digital transformation, 2026.

const CONTEXT = { abbreviations: collectAbbreviations([]) };

const below = (heading: string, body: string): string => `${PLAN_HEAD}${heading}\n\n${body}\n`;

const shown = (text: string): readonly string[] =>
  buildTargets(outlineOfText(text), CONTEXT).targets.map(
    ({ comparator, value, unit, per, indicator }) =>
      `${comparator} ${value} ${unit ?? '-'}${per === null ? '' : ` per ${per}`} | ${indicator}`,
  );

const tasksOf = (text: string) => buildTasks(outlineOfText(text), [], CONTEXT).tasks;

describe('targets', () => {
  test.each([
    [
      'Thành lập mới khoảng trên 500ha các khu, cụm công nghiệp.',
      'gt 500 har | Thành lập mới các khu, cụm công nghiệp',
    ],
    ['Trồng mới trên 500 ha chè trong năm.', 'gt 500 har | Trồng mới chè trong năm'],
  ])('a verb of work right before “trên” asks for the area, outside goals too: %s', (text, target) => {
    expect(shown(below('II. NỘI DUNG', `- ${text}`))).toEqual([target]);
  });

  test.each(['Kiểm tra các hồ chứa trên 5 ha.', 'Hỗ trợ các hộ trồng trên 5 ha chè.'])(
    'which of them is no target: %s',
    (text) => {
      expect(shown(below('II. NỘI DUNG', `- ${text}`))).toEqual([]);
    },
  );

  test('two verbs in a row have one list of objects, past a bracket', () => {
    const text =
      '- Hoàn thành di dời 01 khu công nghiệp (Đông Phố Mới) và 02 cụm công nghiệp (Đông Phố Mới và Sơn Mãn).';
    expect(shown(below('I. MỤC TIÊU', text))).toEqual([
      'eq 1 {khu công nghiệp} | Hoàn thành di dời khu công nghiệp',
      'eq 2 {cụm công nghiệp} | Hoàn thành di dời cụm công nghiệp',
    ]);
  });

  test.each([
    [
      'Duy trì phổ cập giáo dục tiểu học ở tất cả các xã (đạt 100%).',
      'eq 100 % | Duy trì phổ cập giáo dục tiểu học ở tất cả các xã',
    ],
    ['Nâng tỷ lệ bao phủ bảo hiểm y tế (phấn đấu đạt trên 95%).', 'gt 95 % | Nâng tỷ lệ bao phủ bảo hiểm y tế'],
    ['Trồng 50 ha rừng (đạt 100% kế hoạch).', 'eq 50 har | Trồng rừng'],
  ])('the only amount, in a bracket, is of what stands before it: %s', (text, target) => {
    expect(shown(below('II. NHIỆM VỤ', `- ${text}`))).toEqual([target]);
  });

  test('quotes such a sentence with its bracket', () => {
    const text = below('II. NHIỆM VỤ', '- Nâng tỷ lệ bao phủ bảo hiểm y tế (phấn đấu đạt trên 95%).');
    expect(buildTargets(outlineOfText(text), CONTEXT).targets[0]?.origin.quote).toBe(
      'Nâng tỷ lệ bao phủ bảo hiểm y tế (phấn đấu đạt trên 95%)',
    );
  });

  test.each([
    ['Lĩnh vực phi nông nghiệp (60 người).', ['eq 60 {người} | Lĩnh vực phi nông nghiệp']],
    ['Các hồ chứa lớn (trên 5 ha).', []],
  ])('so many in a bracket are of what stands before it, below goals: %s', (text, targets) => {
    expect(shown(below('I. MỤC TIÊU', `- ${text}`))).toEqual(targets);
    expect(shown(below('II. NHIỆM VỤ', `- ${text}`))).toEqual([]);
  });

  test.each([
    [
      'Mở 14 lớp đào tạo nghề cho 431 lao động nông thôn.',
      [
        'eq 14 {lớp đào tạo nghề} | Mở lớp đào tạo nghề',
        'eq 431 {lao động} | Mở lớp đào tạo nghề cho lao động nông thôn',
      ],
    ],
    [
      'Mở 05 lớp đào tạo nghề với 150 học viên.',
      ['eq 5 {lớp đào tạo nghề} | Mở lớp đào tạo nghề', 'eq 150 {học viên} | Mở lớp đào tạo nghề cho học viên'],
    ],
    [
      'Tổ chức 02 lớp tập huấn cho cán bộ, 120 lượt người.',
      [
        'eq 2 {lớp tập huấn} | Tổ chức lớp tập huấn cho cán bộ',
        'eq 120 {lượt người} | Tổ chức lớp tập huấn cho cán bộ › lượt người',
      ],
    ],
    ['Mở 01 lớp cho 30 người/lớp.', ['eq 1 {lớp} | Mở lớp cho 30 người/lớp']],
  ])('classes and who is in them are two: %s', (text, targets) => {
    expect(shown(below('I. MỤC TIÊU', `- ${text}`))).toEqual(targets);
  });

  test('what a bare count is of, the heading says', () => {
    expect(shown(below('1. CHỈ TIÊU ĐÀO TẠO', '- Dự kiến chỉ tiêu: 90 người.'))).toEqual([
      'eq 90 {người} | CHỈ TIÊU ĐÀO TẠO › người',
    ]);
  });

  test('a rhythm right before the first of a list is that of all', () => {
    const text = '- Xúc tiến đầu tư có mục tiêu: hằng năm 01 hội nghị xúc tiến chuyên đề, 01 hội thảo khoa học.';
    expect(shown(below('I. MỤC TIÊU', text))).toEqual([
      'eq 1 {hội nghị} per year | hội nghị xúc tiến chuyên đề',
      'eq 1 {hội thảo} per year | hội thảo khoa học',
    ]);
  });

  test('a rhythm behind a semicolon is of something else', () => {
    const text = '- Tỷ lệ huy động công suất 50% năm 2027, 80% năm 2030; điểm nghẽn xử lý hằng quý.';
    expect(shown(below('I. MỤC TIÊU', text))).toEqual([
      'eq 50 % | Tỷ lệ huy động công suất',
      'eq 80 % | Tỷ lệ huy động công suất',
    ]);
  });

  test('what is earned by head is not of what grows', () => {
    const text = '- Tốc độ tăng trưởng kinh tế đạt 13%, thu nhập bình quân 70 triệu đồng/người/năm.';
    expect(shown(below('I. MỤC TIÊU', text))[1]).toBe('eq 70000000 VND per year | thu nhập bình quân');
  });

  test.each([
    ['within the first so many of all', 'Phấn đấu chỉ số PCI thuộc nhóm 10 cả nước', ['lte 10 {rank} | chỉ số PCI']],
    ['… with nothing behind', 'Chỉ số PAPI của tỉnh thuộc nhóm 15.', ['lte 15 {rank} | Chỉ số PAPI của tỉnh']],
    ['a small number names a class', 'Tỷ lệ nợ xấu thuộc nhóm 4 dưới 2%', ['lt 2 % | Tỷ lệ nợ xấu thuộc nhóm 4']],
    ['handed out', 'Phấn đấu cấp 45 mã số vùng trồng', ['eq 45 {mã số vùng trồng} | cấp mã số vùng trồng']],
    [
      'handed out, and once more',
      'Cấp 120 giấy phép xây dựng, cấp mới 300 thẻ căn cước',
      ['eq 120 {giấy phép xây dựng} | Cấp giấy phép xây dựng', 'eq 300 {thẻ căn cước} | cấp mới thẻ căn cước'],
    ],
    [
      'general aims are no name',
      'Mục tiêu chung: Phấn đấu đến cuối năm xã đạt 15 tiêu chí',
      ['eq 15 {tiêu chí} | tiêu chí'],
    ],
    ['numbers of one run name', 'Hoàn thành các bến số 3, 4, 5 và 6 khu bến Lạch Huyện', []],
    [
      'years before colons',
      'Tỷ lệ bao phủ BHYT: 2023: 90%; 2024: 92%',
      ['eq 90 % | Tỷ lệ bao phủ BHYT', 'eq 92 % | Tỷ lệ bao phủ BHYT'],
    ],
    [
      'years in a bracket',
      'Tỷ lệ bao phủ BHYT (năm 2023: 90%; năm 2024: 92%)',
      ['eq 90 % | Tỷ lệ bao phủ BHYT', 'eq 92 % | Tỷ lệ bao phủ BHYT'],
    ],
    [
      'the first so many of several kinds of places',
      'Xếp hạng Bộ chỉ số phục vụ người dân thuộc nhóm 10 xã, phường, đặc khu dẫn đầu Thành phố, đạt từ 90 điểm',
      ['lte 10 {rank} | Xếp hạng Bộ chỉ số phục vụ người dân', 'gte 90 {point} | Xếp hạng Bộ chỉ số phục vụ người dân'],
    ],
    ['what it costs, behind a label', 'Nâng cấp lộ ấp 1. Vốn: 1,2 tỷ đồng', []],
    ['a level', 'Tỷ lệ trường học cấp 2 xã đạt chuẩn là 60%', ['eq 60 % | Tỷ lệ trường học cấp 2 xã đạt chuẩn']],
    [
      'lifted by a class',
      'Nâng hạng 05 sản phẩm OCOP từ 3 sao lên 4 sao',
      ['eq 5 {sản phẩm OCOP} | Nâng hạng sản phẩm OCOP từ 3 sao lên 4 sao'],
    ],
  ])('%s: %s', (_what, line, expected) => {
    expect(shown(below('I. MỤC TIÊU', `- ${line}`))).toEqual(expected);
  });

  test('the best part of those ranked is a limit', () => {
    expect(shown(below('I. MỤC TIÊU', '- Chỉ số chuyển đổi số cấp xã thuộc nhóm 30% xã dẫn đầu Thành phố.'))).toEqual([
      'lte 30 % | Chỉ số chuyển đổi số cấp xã',
    ]);
  });

  test('“Duy trì” in a cell says nothing of what', () => {
    const table =
      '| STT | Chỉ tiêu | Đến năm 2030 | Tầm nhìn đến năm 2045 |\n| --- | --- | --- | --- |\n| 1 | Tỷ lệ ấp có mạng 5G | 100% | Duy trì 100% |\n| 2 | Tỷ trọng kinh tế số | 30% | 50% |\n';
    expect(shown(below('I. MỤC TIÊU', table)).slice(0, 2)).toEqual([
      'eq 100 % | Tỷ lệ ấp có mạng 5G',
      'eq 100 % | Tỷ lệ ấp có mạng 5G',
    ]);
  });

  test('how far it is to be by then, in a column of times', () => {
    const table =
      '| TT | Nhiệm vụ | Cơ quan chủ trì | Tiến độ | Sản phẩm |\n| --- | --- | --- | --- | --- |\n| 1 | Giám sát sản lượng trực tuyến | Sở Công Thương | 80% doanh nghiệp kết nối năm 2028, 100% năm 2029; duy trì đến 2030 | Báo cáo |\n| 2 | Đào tạo nhân lực | Sở Nội vụ | Quý II/2027 | Kế hoạch |\n';
    expect(shown(below('II. NHIỆM VỤ', table))).toEqual([
      'eq 80 % | doanh nghiệp kết nối',
      'eq 100 % | doanh nghiệp kết nối',
    ]);
  });
});

describe('tasks', () => {
  test.each([
    [
      'UBND cấp xã chủ trì, phối hợp với các Sở, ban ngành, nhà đầu tư thứ cấp thực hiện công tác giải phóng mặt bằng.',
      ['Ủy ban nhân dân cấp xã'],
      ['các Sở, ban ngành', 'nhà đầu tư thứ cấp'],
    ],
    [
      'MTTQ, Hội PN, Đoàn Thanh niên: Vận động nhân dân không đốt pháo.',
      ['Mặt trận Tổ quốc', 'Hội Phụ nữ', 'Đoàn Thanh niên'],
      [],
    ],
    ['Các chủ đầu tư đẩy nhanh tiến độ giải ngân các dự án.', ['Các chủ đầu tư'], []],
  ])('who acts, as it is named: %s', (text, lead, support) => {
    const [task] = tasksOf(below('II. NHIỆM VỤ', `- ${text}`));
    expect(task?.lead.map(({ name }) => name)).toEqual(lead);
    expect(task?.support.map(({ name }) => name)).toEqual(support);
  });

  test.each([
    ['Quý II:', '2024-06-30'],
    ['Tháng 9:', '2024-09-30'],
  ])('a line that says nothing but when holds for the points below it: %s', (line, due) => {
    const [task] = tasksOf(below('II. NHIỆM VỤ', `${line}\n- Tổ chức hội nghị biểu dương điển hình tiên tiến`));
    expect(task?.deadline).toMatchObject({ kind: 'date', due_on: due });
  });

  test('a list that begins anew, of bodies, is of what each is to do', () => {
    const text =
      'Hội nghị đã thảo luận:\n1. Báo cáo tổng kết công tác năm 2023\n2. Phương hướng công tác năm 2024\n\nPhân công:\n1. Văn phòng UBND tổng hợp báo cáo gửi cấp trên trước ngày 15/02\n2. Các ban ngành xây dựng kế hoạch cụ thể trước ngày 20/02';
    expect(tasksOf(`${PLAN_HEAD}${text}\n`).map(({ deadline }) => deadline.due_on)).toEqual([
      '2024-02-15',
      '2024-02-20',
    ]);
  });

  test('what has been done is no task, and no target', () => {
    const text = below(
      '2. Một số nội dung đã thực hiện trong năm 2023',
      '2.1. Công tác thanh tra, kiểm tra\n- Thanh tra tỉnh tổ chức 03 cuộc thanh tra.\n- Đá làm vật liệu xây dựng: Thăm dò: 01 giấy phép; Khai thác: 03 giấy phép.',
    );
    expect(tasksOf(text)).toEqual([]);
    expect(shown(text)).toEqual([]);
  });

  test('a time in a later sentence says more than a schedule', () => {
    const text =
      '- Thực hiện di dời trên 400 hộ dân theo lộ trình. Xây dựng phương án giá dịch vụ, hoàn thành trong năm 2026.';
    expect(tasksOf(below('II. NHIỆM VỤ', text))[0]?.deadline).toMatchObject({ kind: 'date', due_on: '2026-12-31' });
  });
});

test('“với” leads from what a place is to what it is to reach', () => {
  const text =
    '- Thủ đô là thành phố kết nối toàn cầu, với GRDP bình quân đầu người đạt trên 36.000 USD; kinh tế phát triển hài hòa.';
  expect(shown(below('I. MỤC TIÊU', text))).toEqual(['gt 36000 USD | GRDP bình quân đầu người']);
});

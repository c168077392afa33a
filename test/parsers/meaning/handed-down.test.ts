import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../parsers/html/read-html.ts';
import { buildTasks } from '../../../parsers/meaning/build-tasks.ts';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { outlineOfDocument, outlineOfText, PLAN_HEAD } from '../outline/outline-of-text.ts';

// Who and when said once for several tasks: in the row of a group, in a merged cell; and headings that are tasks.

const CONTEXT = { abbreviations: collectAbbreviations([]) };
const tasksOf = (body: string) => buildTasks(outlineOfText(PLAN_HEAD + body), [], CONTEXT).tasks;
const names = (units: readonly { readonly name: string }[]) => units.map(({ name }) => name);

describe('the row of a group', () => {
  const rows = (group: string) =>
    tasksOf(
      `TT\tNội dung\tChủ trì\tPhối hợp\tThời gian\tSản phẩm\n${group}\n1\tMở lớp tập huấn\t\tPhòng Nội vụ\t\tLớp tập huấn\n2\tIn tờ rơi\t\t\t\tTờ rơi\nII\tKiểm tra\t\t\t\t\n3\tKiểm tra chợ\tCông an xã\t\tTháng 5/2024\tBiên bản\n`,
    ).map(({ content, lead, deadline }) => [content, names(lead), deadline.due_on]);
  const check = ['Kiểm tra chợ', ['Công an xã'], '2024-05-31'];

  test('says who leads what those below only help with', () => {
    const lead = ['Phòng Kinh tế'];
    expect(rows('I\tTuyên truyền\tPhòng Kinh tế\t\t\t')).toEqual([
      ['Mở lớp tập huấn', lead, null],
      ['In tờ rơi', lead, null],
      check,
    ]);
  });

  test('says by when', () => {
    expect(rows('I\tTuyên truyền\t\t\tQuý III/2024\t')).toEqual([
      ['Mở lớp tập huấn', [], '2024-09-30'],
      ['In tờ rơi', [], '2024-09-30'],
      check,
    ]);
  });

  test('with numbers of its own above works that say more', () => {
    const told = tasksOf(
      'TT\tNội dung\tChủ trì\tThời gian\tSản phẩm\n1\tTuyên truyền\tPhòng Kinh tế\t\t\n1.1\tMở lớp tập huấn\t\tTháng 5/2024\tLớp\n1.2\tIn tờ rơi\t\tTháng 6/2024\tTờ rơi\n2\tKiểm tra chợ\tCông an xã\tTháng 7/2024\tBiên bản\n',
    );
    expect(told.map(({ ordinal, lead }) => [ordinal, names(lead)])).toEqual([
      ['1.1', ['Phòng Kinh tế']],
      ['1.2', ['Phòng Kinh tế']],
      ['2', ['Công an xã']],
    ]);
  });
});

describe('the heading of a group', () => {
  const leadsOf = (...headings: readonly string[]) =>
    tasksOf(
      `TT\tNội dung\tThời gian\tSản phẩm\n${headings
        .map((heading, at) => `${'I'.repeat(at + 1)}\t${heading}\t\t\n1\tIn tờ rơi\tTháng 5/2024\tTờ rơi\n`)
        .join('')}`,
    ).map(({ lead }) => names(lead));

  test('that names a body, as all do, says whose the rows are', () => {
    expect(leadsOf('Sở Y tế', 'Công an tỉnh')).toEqual([['Sở Y tế'], ['Công an tỉnh']]);
    expect(leadsOf('Sở Y tế', 'Công tác tuyên truyền')).toEqual([[], []]);
    expect(leadsOf('Thanh tra, kiểm tra', 'Phòng, chống dịch')).toEqual([[], []]);
  });

  test('with who leads in a bracket or behind a dash', () => {
    const told = leadsOf(
      'Tuyên truyền (Sở Tư pháp chủ trì)',
      'Kiểm tra (Chủ trì: Sở Y tế)',
      'Hội thi - Sở Nội vụ chủ trì',
    );
    expect(told).toEqual([['Sở Tư pháp'], ['Sở Y tế'], ['Sở Nội vụ']]);
  });
});

test('a row that shares the cell of who leads with the one above is no heading', () => {
  const cell = (text: string, span = 1) => `<td rowspan="${span}">${text}</td>`;
  const row = (...cells: string[]) => `<tr>${cells.join('')}</tr>`;
  const page = `<html><body>${PLAN_HEAD.split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}<table border="1">${[
    row(cell('TT'), cell('Nội dung'), cell('Chủ trì'), cell('Thời gian')),
    row(cell('1'), cell('Mở lớp tập huấn'), cell('Phòng Kinh tế', 2), cell('Tháng 5/2024')),
    row(cell('2'), cell('Rà soát quy hoạch cán bộ'), cell('')),
    row(cell('3'), cell('Kiểm tra chợ'), cell('Công an xã'), cell('Tháng 7/2024')),
  ].join('')}</table></body></html>`;
  const outline = outlineOfDocument(readHtml(new TextEncoder().encode(page)));
  const told = buildTasks(outline, [], CONTEXT).tasks.map(({ ordinal, lead }) => [ordinal, names(lead)]);
  expect(told).toEqual([
    ['1', ['Phòng Kinh tế']],
    ['2', ['Phòng Kinh tế']],
    ['3', ['Công an xã']],
  ]);
});

test('“Chủ đầu tư: …” says whose the work in the heading is, money that is needed is no task', () => {
  const told = tasksOf(
    'II. NHIỆM VỤ, GIẢI PHÁP\n\n1. Nâng cấp Quốc lộ 91C\n\n- Chủ đầu tư: Ban Quản lý dự án giao thông.\n\n- Thời gian: Quý I/2024.\n\n2. Về vốn\n\nTổng nhu cầu vốn khoảng 1.250 tỷ đồng, trong đó ngân sách nhà nước 40%.\n',
  );
  expect(told.map(({ content, lead }) => [content, names(lead)])).toEqual([
    ['Nâng cấp Quốc lộ 91C', ['Ban Quản lý dự án giao thông']],
  ]);
});

test('a label, a bracket behind the task says who leads and who helps', () => {
  const told = tasksOf(
    'II. NHIỆM VỤ\n\n1. In phiếu bầu cử. Đầu mối thực hiện: Sở Nội vụ. Hoàn thành: Quý I/2024.\n\n2. Rà soát quỹ đất. Trách nhiệm: Sở Y tế chủ trì, Sở Tài chính, Công an tỉnh phối hợp.\n\n3. Lấy mẫu giám sát thực phẩm (Giao Sở Y tế chủ trì; hoàn thành trước ngày 15/8/2024).\n',
  );
  expect(told.map(({ lead, support, deadline }) => [names(lead), names(support), deadline.due_on])).toEqual([
    [['Sở Nội vụ'], [], '2024-03-31'],
    [['Sở Y tế'], ['Sở Tài chính', 'Công an tỉnh'], null],
    [['Sở Y tế'], [], '2024-08-15'],
  ]);
});

test('a month without its year is of the stretch that its heading names', () => {
  const told = tasksOf(
    'III. NỘI DUNG VÀ THỜI GIAN\n\n1. Giai đoạn chuẩn bị (từ tháng 3 đến tháng 9/2023)\n\n- Đăng ký nghĩa vụ quân sự lần đầu, xong trong tháng 4.\n\n- Kiểm tra hồ sơ của các xã, xong trong tháng 11.\n',
  );
  expect(told.map(({ deadline }) => deadline.due_on)).toEqual(['2023-04-30', '2024-11-30']);
});

test('the name of a day is no task', () => {
  const told = tasksOf('II. NHIỆM VỤ\n\n1. In phiếu bầu cử cho các xã.\n\n2. Ngày bầu cử: Chủ nhật, ngày 15/3/2026.\n');
  expect(told.map(({ ordinal }) => ordinal)).toEqual(['1']);
});

test('a body by the short form that the document gives it acts', () => {
  const text = `${PLAN_HEAD}Ban Quản lý Khu kinh tế (BQLKKT) được giao.\n\nII. NHIỆM VỤ\n\n1. BQLKKT thành lập Tổ công tác; xong trước ngày 30/6/2024.\n`;
  const { tasks } = buildTasks(outlineOfText(text), [], { abbreviations: collectAbbreviations([text]) });
  expect(tasks.map(({ lead }) => lead)).toEqual([[{ name: 'Ban Quản lý Khu kinh tế', text: 'BQLKKT' }]]);
});

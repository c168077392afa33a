import { describe, expect, test } from 'vitest';
import { buildTargets } from '../../../parsers/meaning/build-targets.ts';
import { buildTasks } from '../../../parsers/meaning/build-tasks.ts';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import type { Outline } from '../../../schemas/model/outline.ts';
import { outlineOfText, PLAN_HEAD } from '../outline/outline-of-text.ts';

// Forms of tables in appendices of plans. The heads are usual ones, the figures are made up; the plan is for 2024.

const NONE = collectAbbreviations([]);

function outlineOf(title: string, table: string): Outline {
  return outlineOfText(
    `${PLAN_HEAD}I. MỤC TIÊU\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrịnh Văn Thành\n\nPHỤ LỤC\n\n${title}\n\n${table}`,
  );
}

const rolesOf = (title: string, table: string): readonly string[] =>
  outlineOf(title, table).tables[0]?.columns.map(({ role }) => role) ?? [];

const targetsOf = (title: string, table: string) =>
  buildTargets(outlineOf(title, table), { abbreviations: NONE }).targets;

describe('a table of roads', () => {
  const HEAD =
    'TT\tTên tuyến đường\tLý trình\t\tChiều dài (km)\tNội dung sửa chữa\tQuý I\tQuý II\tĐơn vị thực hiện\n\t\tTừ Km\tĐến Km\t\t\t\t\t\n';
  const ROWS =
    '1\tĐT.152\tKm2+000\tKm8+300\t6,3\tThảm lại mặt đường\t\tx\tHạt Quản lý đường bộ số 1\n2\tĐT.158\tKm0+000\tKm4+100\t4,1\tNạo vét rãnh dọc\tx\t\tHạt Quản lý đường bộ số 2\n';

  test('says where on the road, what is done, and when', () => {
    expect(rolesOf('DANH MỤC CÔNG TRÌNH SỬA CHỮA', HEAD + ROWS)).toEqual([
      ...['ordinal', 'content', 'other', 'other', 'other', 'task', 'deadline', 'deadline', 'implement'],
    ]);
  });

  test('has a task for each', () => {
    const outline = outlineOf('DANH MỤC CÔNG TRÌNH SỬA CHỮA', HEAD + ROWS);
    expect(
      buildTasks(outline, [], { abbreviations: NONE }).tasks.map(({ content, deadline }) => [
        content,
        deadline?.due_on,
      ]),
    ).toEqual([
      ['Thảm lại mặt đường', '2024-06-30'],
      ['Nạo vét rãnh dọc', '2024-03-31'],
    ]);
  });
});

describe('a table of who pays out how much up to some days', () => {
  const table =
    'STT\tChủ đầu tư\tKế hoạch vốn năm 2024\tĐến 30/6/2024\t\tĐến 31/12/2024\t\n\t\t\tSố tiền\tTỷ lệ (%)\tSố tiền\tTỷ lệ (%)\n1\tUBND huyện Bát Xát\t8.000\t4.000\t50\t8.000\t100\n2\tUBND huyện Si Ma Cai\t6.500\t2.600\t40\t6.500\t100\n';
  const title = 'CAM KẾT TIẾN ĐỘ GIẢI NGÂN NĂM 2024\n\nĐơn vị tính: triệu đồng';

  test('has goals for its days, and none for what it got', () => {
    expect(rolesOf(title, table)).toEqual(['ordinal', 'content', 'other', 'target', 'target', 'target', 'target']);
    expect(
      targetsOf(title, table)
        .slice(0, 2)
        .map(({ indicator, value, unit, due_on }) => [indicator, value, unit, due_on]),
    ).toEqual([
      ['GIẢI NGÂN › Số tiền › UBND huyện Bát Xát', 4_000_000_000, 'VND', '2024-06-30'],
      ['GIẢI NGÂN › Tỷ lệ › UBND huyện Bát Xát', 50, '%', '2024-06-30'],
    ]);
  });

  test('a lead beside words is no content', () => {
    const tasks = 'STT\tCơ quan chủ trì\tNội dung\tThời gian\n1\tSở Nội vụ\tBan hành quy chế\tQuý I\n';
    expect(rolesOf('NHIỆM VỤ', tasks)).toEqual(['ordinal', 'lead', 'content', 'deadline']);
  });
});

describe('a head of two rows', () => {
  test('whose lines are one header', () => {
    const table = 'TT\tChỉ tiêu\tĐơn vị\tKế hoạch\n\t\ttính\t2024\n1\tTỷ lệ che phủ rừng\t%\t52,5\n';
    expect(rolesOf('CHỈ TIÊU', table)).toEqual(['ordinal', 'content', 'unit', 'target']);
  });
});

describe('a row of goals', () => {
  const goals = (row: string, unit = 'Đơn vị tính') =>
    targetsOf('CHỈ TIÊU', `TT\tChỉ tiêu\t${unit}\tThực hiện năm 2023\tKế hoạch năm 2024\n${row}\n`);

  test.each([
    ['Mức giảm tỷ suất sinh', 'decrease'],
    ['Mức tăng năng suất lao động', 'increase'],
    ['Mức giảm trừ gia cảnh', null],
    ['Giảm tỷ suất sinh', null],
  ])('“%s” with a figure of the year before is %s', (name, change) => {
    expect(goals(`1\t${name}\t‰\t0,15\t0,1`)[0]?.change).toBe(change);
  });

  test('an amount that says of whom is doubted beside what is to be reached', () => {
    const found = goals('1\tNgười cao tuổi được khám ít nhất 2 lần\t…\t61\t65', 'Ghi chú');
    expect(found.map(({ value, confidence }) => [value, confidence > 0.9])).toEqual([
      [2, false],
      [65, false],
    ]);
  });
});

describe('columns of stretches of years', () => {
  const table = (first: string, second: string): string =>
    `TT\tBậc học\tTỷ lệ huy động ra lớp (%)\t\n\t\t${first}\t${second}\n1\tTrẻ mẫu giáo\t98,7\t99\n2\tTrẻ nhà trẻ\t38,5\t42\n`;

  test.each([
    ['TH 2023 - 2024', 'KH 2024 - 2025', ['baseline', 'target']],
    ['Thực hiện năm học 2023 - 2024', 'Kế hoạch năm học 2024 - 2025', ['baseline', 'target']],
    ['TH 2016 - 2020', 'KH 2021 - 2025', ['other', 'target']],
  ])('“%s” beside “%s”', (first, second, roles) => {
    expect(rolesOf('SỐ LIỆU', table(first, second)).slice(2)).toEqual(roles);
  });
});

describe('figures beside what was reached', () => {
  test('points that were lost are no baseline', () => {
    const table =
      'STT\tTiêu chí\tĐiểm tối đa\tNăm 2023\t\tMục tiêu năm 2024\n\t\t\tĐiểm đạt được\tĐiểm bị trừ\t\n1\tCông tác tuyên truyền cải cách hành chính\t2\t1,5\t0,5\t2\n';
    expect(targetsOf('CHỈ SỐ CẢI CÁCH HÀNH CHÍNH', table)[0]?.baseline).toMatchObject({ year: 2023, value: 1.5 });
  });

  test('what was done in all is none of a part', () => {
    const table =
      'STT\tNội dung thu\tƯớc thực hiện năm 2023\tDự toán năm 2024\t\n\t\t\tTổng thu\tTrong đó: xã hưởng\n1\tLệ phí trước bạ nhà, đất\t80\t90\t40\n';
    const found = targetsOf('DỰ TOÁN THU NGÂN SÁCH\n\nĐơn vị tính: triệu đồng', table);
    expect(found.map(({ value, baseline }) => [value, baseline?.value])).toEqual([
      [90_000_000, 80_000_000],
      [40_000_000, undefined],
    ]);
  });

  test('what a row adds up is no unit', () => {
    const table =
      'STT\tNội dung\tKế hoạch năm 2024\n\tTỔNG THU (I+II)\t90\nI\tThu nội địa\t60\nII\tThu xuất, nhập khẩu\t30\n';
    const found = targetsOf('CHỈ TIÊU THU\n\nĐơn vị tính: triệu đồng', table);
    expect(found.map(({ unit }) => unit)).toEqual(['VND', 'VND', 'VND']);
  });

  test('“NS” above a yield is no budget', () => {
    const table = 'TT\tXã\tCây ngô\t\n\t\tDT (ha)\tNS (tạ/ha)\n1\tXã Bản Qua\t20\t52\n2\tXã Mường Vi\t35\t50\n';
    expect(rolesOf('CHỈ TIÊU SẢN XUẤT', table).slice(2)).toEqual(['target', 'target']);
    expect(rolesOf('CHỈ TIÊU SẢN XUẤT', table.replace('NS (tạ/ha)', 'NS tỉnh')).slice(2)).toEqual(['target', 'other']);
  });
});

describe('a table of villages by quarter', () => {
  test('is of what its title says', () => {
    const table = 'TT\tThôn\tCả năm\tQuý I\tQuý II\n1\tThôn Vĩ Kẽm\t118\t50\t68\n2\tThôn Séo Pa\t96\t40\t56\n';
    const title = 'KẾ HOẠCH THU THUẾ ĐẤT PHI NÔNG NGHIỆP THEO QUÝ\n\nĐơn vị tính: triệu đồng';
    expect(
      targetsOf(title, table)
        .slice(0, 2)
        .map(({ indicator, due_on }) => [indicator, due_on]),
    ).toEqual([
      ['THU THUẾ ĐẤT PHI NÔNG NGHIỆP › Thôn Vĩ Kẽm', null],
      ['THU THUẾ ĐẤT PHI NÔNG NGHIỆP › Thôn Vĩ Kẽm', '2024-03-31'],
    ]);
  });
});

describe('columns that say by when each stage is done', () => {
  test.each([
    ['Tháng 4/2024', 'Tháng 6/2024', '2024-06-30'],
    ['20/6/2024', '', '2024-06-20'],
    ['Quý III/2024', 'Tháng 7/2024', '2024-09-30'],
  ])('“%s” and “%s”', (first, second, due) => {
    const table = `STT\tTên đề án\tCơ quan chủ trì\tThời gian trình\t\n\t\t\tUBND tỉnh\tHĐND tỉnh\n1\tĐề án sắp xếp đơn vị hành chính\tSở Nội vụ\t${first}\t${second}\n`;
    const { tasks } = buildTasks(outlineOf('DANH MỤC ĐỀ ÁN', table), [], { abbreviations: NONE });
    expect(tasks[0]?.deadline?.due_on).toBe(due);
  });
});

describe('a table of figures by month', () => {
  test('has them with the last day of each', () => {
    const table =
      'TT\tChỉ tiêu\tĐVT\tKế hoạch năm\tPhân theo tháng\t\t\n\t\t\t\t1\t2\t3\n1\tCấp giấy chứng nhận quyền sử dụng đất\tgiấy\t60\t20\t15\t25\n2\tThu phí, lệ phí\tTr.đồng\t32\t12\t10\t10\n';
    const found = targetsOf('PHÂN BỔ CHỈ TIÊU NĂM 2024', table).slice(0, 4);
    expect(found.map(({ value, due_on }) => [value, due_on])).toEqual([
      [60, null],
      [20, '2024-01-31'],
      [15, '2024-02-29'],
      [25, '2024-03-31'],
    ]);
  });

  test('ages and classes below another title are no months', () => {
    const table =
      'TT\tTrường\tKế hoạch năm 2024\tSố học sinh lớp\t\n\t\t\t1\t2\n1\tTiểu học Kim Tân\t320\t60\t65\n2\tTiểu học Bắc Lệnh\t280\t50\t55\n';
    expect(targetsOf('SỐ LIỆU', table).filter(({ due_on }) => due_on !== null)).toEqual([]);
  });
});

describe('what all columns of goals show together', () => {
  const HEAD = 'STT\tNội dung\tChỉ tiêu\tMục tiêu năm 2024 (số xã đạt)\n';

  test('a column without a year beside one of a year may be what is always asked for', () => {
    const found = targetsOf('PHÂN CÔNG', `${HEAD}1\tTỷ lệ đường xã được nhựa hóa, cứng hóa\t100%\t10\n`);
    expect(found.map(({ value, unit }) => [value, unit])).toEqual([
      [100, '%'],
      [10, '{xã}'],
    ]);
    expect(Math.max(...found.map(({ confidence }) => confidence))).toBeLessThan(0.95);
  });

  test('a share in its unit, and a share for so many, are not doubted', () => {
    const table =
      'STT\tChỉ tiêu\tĐơn vị tính\tKế hoạch năm 2024\n1\tTỷ lệ đường xã được nhựa hóa\t%\t90\n2\tTỷ lệ bác sĩ trên vạn dân\tbác sĩ/vạn dân\t9\n';
    expect(targetsOf('CHỈ TIÊU', table).map(({ confidence }) => confidence > 0.95)).toEqual([true, true]);
  });
});

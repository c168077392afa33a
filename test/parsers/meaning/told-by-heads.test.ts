import { describe, expect, test } from 'vitest';
import { auditPlan } from '../../../parsers/audit/audit-plan.ts';
import { buildTargets } from '../../../parsers/meaning/build-targets.ts';
import { buildTasks } from '../../../parsers/meaning/build-tasks.ts';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { outlineOfText, PLAN_HEAD } from '../outline/outline-of-text.ts';

// What the heads of a table say of a column whose words alone would say something else. The figures are made up.

const CONTEXT = { abbreviations: collectAbbreviations([]) };

const outlineBelow = (title: string, table: string) =>
  outlineOfText(`${PLAN_HEAD}Nơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrịnh Văn Thành\n\nPHỤ LỤC\n${title}\n\n${table}`);
const rolesOf = (title: string, table: string) => outlineBelow(title, table).tables[0]?.columns.map(({ role }) => role);
const targetsOf = (title: string, table: string) => buildTargets(outlineBelow(title, table), CONTEXT).targets;
const tasksOf = (table: string) => buildTasks(outlineBelow('PHÂN CÔNG NHIỆM VỤ', table), [], CONTEXT).tasks;
const names = (units: readonly { readonly name: string }[]) => units.map(({ name }) => name);

describe('figures', () => {
  const places = (head: string) =>
    `TT\tĐơn vị\tChỉ tiêu năm 2024\t\n\t\tHồ sơ trực tuyến (%)\t${head}\n1\tXã Đạo Nghĩa\t70\t90\n2\tXã Nhân Cơ\t75\t95\n`;

  test('below a head of goals are goals, though "kết quả" names products', () => {
    expect(rolesOf('GIAO CHỈ TIÊU CHO CÁC XÃ', places('Số hóa kết quả (%)'))?.[3]).toBe('target');
    const words = 'TT\tNội dung\tKết quả\tThời hạn\n1\tRà soát thủ tục\tBáo cáo\tQuý I\n2\tTập huấn\t02 lớp\tQuý II\n';
    expect(rolesOf('NHIỆM VỤ', words)?.[2]).toBe('product');
  });

  test('are not named by the word for a goal above them', () => {
    const [first] = targetsOf('GIAO CHỈ TIÊU CHO CÁC XÃ', places('Thanh toán trực tuyến (%)'));
    expect(first?.indicator).toBe('Hồ sơ trực tuyến › Xã Đạo Nghĩa');
  });

  test('nor by the word for how the years share them', () => {
    const table =
      'TT\tChỉ tiêu\tĐVT\tMục tiêu đến năm 2026\tPhân kỳ thực hiện\t\t\n\t\t\t\t2024\t2025\t2026\n1\tTỷ lệ hộ dùng điện lưới\t%\t99\t97\t98\t99\n';
    const targets = targetsOf('CHỈ TIÊU CHỦ YẾU', table);
    expect(new Set(targets.map(({ indicator }) => indicator))).toEqual(new Set(['Tỷ lệ hộ dùng điện lưới']));
    // the goal for 2026 is said twice, and both times the same
    expect(targets.map(({ confidence }) => confidence >= 0.95)).toEqual([true, true, true, true]);
    const torn = targetsOf('CHỈ TIÊU CHỦ YẾU', table.replace('%\t99\t97', '%\t90\t97'));
    expect(torn.map(({ confidence }) => confidence >= 0.95)).toEqual([false, true, true, false]);
  });

  test('behind what they measure leave the words to say it, whatever heads them', () => {
    const table =
      'TT\tNội dung mục tiêu\tChỉ tiêu\t\n\t\tCấp huyện\tCấp xã\n1\tTỷ lệ hồ sơ xử lý trên môi trường mạng\t95%\t80%\n2\tTỷ lệ báo cáo qua hệ thống\t80%\t60%\n';
    expect(targetsOf('MỤC TIÊU', table).map(({ indicator, value, scope }) => [indicator, value, scope])).toEqual([
      ['Tỷ lệ hồ sơ xử lý trên môi trường mạng', 95, 'district'],
      ['Tỷ lệ hồ sơ xử lý trên môi trường mạng', 80, 'commune'],
      ['Tỷ lệ báo cáo qua hệ thống', 80, 'district'],
      ['Tỷ lệ báo cáo qua hệ thống', 60, 'commune'],
    ]);
  });

  test('that a work heads are to be reached beside the goals of places; how many there are is not', () => {
    const beside = (head: string) =>
      rolesOf(
        'KẾ HOẠCH TRỒNG RỪNG',
        `TT\tXã\tKế hoạch trồng rừng (ha)\t\t${head}\n\t\tPhòng hộ\tSản xuất\t\n1\tXã Chiềng Yên\t20\t100\t15\n2\tXã Lóng Luông\t35\t40\t12\n`,
      )?.[4];
    expect(beside('Trồng cây phân tán (nghìn cây)')).toBe('target');
    expect(beside('Diện tích tự nhiên (ha)')).toBe('other');
  });

  test('of classes and of those who learn say how much of each is to be held', () => {
    const table =
      'TT\tTên lớp\tSố lớp\tSố học viên\tThời gian\tĐơn vị thực hiện\n1\tBồi dưỡng kỹ năng số\t2\t80\tQuý II\tPhòng Nội vụ\n2\tBồi dưỡng kế toán\t1\t45\tQuý III\tPhòng Tài chính\n';
    expect(targetsOf('CÁC LỚP BỒI DƯỠNG', table).map(({ value, unit }) => `${value} ${unit}`)).toEqual([
      '2 {lớp}',
      '80 {học viên}',
      '1 {lớp}',
      '45 {học viên}',
    ]);
  });

  test('of last year are compared with as they were reached, and not as they were planned', () => {
    const table =
      'TT\tChỉ tiêu\tĐVT\tNăm 2023\t\tKH năm 2024\n\t\t\tKH\tƯTH\t\n1\tDiện tích lúa\tha\t1.260\t1.255\t1.270\n2\tDiện tích ngô\tha\t310\t305\t320\n';
    expect(targetsOf('CHỈ TIÊU', table)[0]?.baseline).toMatchObject({ year: 2023, value: 1255 });
  });
});

describe('years', () => {
  const inWords = (head: string) =>
    rolesOf(
      'MỤC TIÊU',
      `TT\t${head}\tĐến năm 2025\tĐến năm 2030\n1\tTỷ lệ hộ có tài khoản\tTối thiểu 50%\tTrên 80%\n2\tMạng 5G\tThí điểm\tPhủ sóng\n`,
    )?.slice(2);

  test('head what goals are to be by then, in words too', () => {
    expect(inWords('Chỉ tiêu')).toEqual(['target', 'target']);
    expect(inWords('Nguồn kinh phí')).toEqual(['other', 'other']);
  });

  test('of schools are planned and reported by two letters', () => {
    const table =
      'TT\tCấp học\tSố trường\tSố lớp\t\n\t\t\tTH 2023-2024\tKH 2024-2025\n1\tMầm non\t15\t120\t125\n2\tTiểu học\t16\t210\t214\n';
    expect(rolesOf('KẾ HOẠCH GIÁO DỤC', table)).toEqual(['ordinal', 'content', 'other', 'baseline', 'target']);
  });

  test('below a word for what is striven for make goals of figures, though a criterion names the rows elsewhere', () => {
    const table = (above: string) =>
      `TT\tXã\t${above}\t\n\t\tSố tiêu chí tăng thêm\tTổng số tiêu chí đạt\n1\tXã Tô Múa\t02\t17\n2\tXã Chiềng Khoa\t01\t13\n`;
    expect(rolesOf('NÔNG THÔN MỚI', table('Phấn đấu năm 2024'))?.slice(2)).toEqual(['target', 'target']);
    expect(rolesOf('NÔNG THÔN MỚI', table('Kế hoạch vốn'))?.slice(2)).toEqual(['other', 'other']);
  });
});

test('the parts behind a goal share it out', () => {
  const table =
    'TT\tVật nuôi\tĐVT\tKế hoạch 2024\tTrong đó các xã\t\n\t\t\t\tXã A\tXã B\n1\tTổng đàn trâu\tCon\t3.100\t1.500\t1.600\n2\tTổng đàn lợn\tCon\t2.200\t1.200\t1.000\n';
  expect(targetsOf('CHĂN NUÔI', table).map(({ indicator, value }) => `${indicator}: ${value}`)).toEqual([
    'Tổng đàn trâu: 3100',
    'Tổng đàn trâu › Xã A: 1500',
    'Tổng đàn trâu › Xã B: 1600',
    'Tổng đàn lợn: 2200',
    'Tổng đàn lợn › Xã A: 1200',
    'Tổng đàn lợn › Xã B: 1000',
  ]);
});

describe('units', () => {
  test('beside goals are no bodies, though "số" and "Sở" are alike without their marks', () => {
    const table =
      'Chỉ tiêu\tĐơn vị\t2024\t2025\nTỷ số giới tính khi sinh\tSố trai/100 gái\t112,5\t112\nĐàn bò\tBò thịt\t310\t320\nTỷ lệ tăng dân số\t‰\t10,8\t10,5\n';
    expect(rolesOf('DÂN SỐ', table)?.[1]).toBe('unit');
  });

  test('in brackets behind what is counted are left out of its name, and other brackets are not', () => {
    const table =
      'TT\tChỉ tiêu\tKế hoạch\n1\tLao động có việc làm mới (người)\t1.200\n2\tChi cho nghiên cứu (R&D)\t2%\n';
    expect(targetsOf('CHỈ TIÊU', table).map(({ indicator }) => indicator)).toEqual([
      'Lao động có việc làm mới',
      'Chi cho nghiên cứu (R&D)',
    ]);
  });
});

describe('progress', () => {
  const table =
    'TT\tNhiệm vụ\tĐơn vị chủ trì\tTiến độ\t\t\n\t\t\t6 tháng đầu năm\t9 tháng\tCả năm\n1\tSố hóa hồ sơ hộ tịch\tPhòng Tư pháp\t50%\t75%\t100%\n2\tCấp định danh\tCông an huyện\t60%\t80%\t95%\n';

  test('of works through a year is to be reached by the end of each part; with who does them alone they are no tasks', () => {
    const targets = targetsOf('TIẾN ĐỘ', table);
    expect(targets.slice(0, 3).map(({ value, due_on }) => [value, due_on])).toEqual([
      [50, '2024-06-30'],
      [75, '2024-09-30'],
      [100, null],
    ]);
    expect(tasksOf(table)).toEqual([]);
  });
});

test('what a work is worth in points is no goal', () => {
  const table = 'TT\tNội dung\tĐiểm\n1\tGiải ngân trên 95% vốn đầu tư\t15\n2\tHoàn thành 100% kế hoạch thu\t20\n';
  expect(targetsOf('CHỈ TIÊU THI ĐUA', table).map(({ unit }) => unit)).toEqual(['%', '%']);
});

describe('criteria', () => {
  const table = (goal: string) =>
    `TT\tTên tiêu chí\tNội dung tiêu chí\tChỉ tiêu\tKết quả năm 2023\t${goal}\n1\tThu nhập\t1.1. Thu nhập bình quân đầu người (triệu đồng/người)\t≥ 45\t41\t46\n2\tY tế\t2.1. Tỷ lệ dân số có bảo hiểm y tế\t≥ 95%\t93%\t95%\n`;

  test('ask for what the plan does not yet aim at', () => {
    const targets = targetsOf('TIÊU CHÍ NÔNG THÔN MỚI', table('Phấn đấu năm 2024'));
    expect(targets.map(({ indicator, value }) => `${indicator}: ${value}`)).toEqual([
      'Thu nhập bình quân đầu người: 46000000',
      'Tỷ lệ dân số có bảo hiểm y tế: 95',
    ]);
  });

  test('are counted by the communes that meet them where the head says so, in whatever unit the row is', () => {
    const counted = table('Mục tiêu năm 2024 (số xã đạt)').replace('41', '4').replace('46', '6');
    expect(targetsOf('TIÊU CHÍ NÔNG THÔN MỚI', counted)[0]).toMatchObject({ value: 6, unit: '{xã}' });
  });
});

test('what is added by a part of the year is to be reached by its end', () => {
  const table = (above: string) =>
    `TT\tTên xã\t${above}\t\tTổng số tiêu chí đạt năm 2024\n\t\t6 tháng\tCả năm\t\n1\tXã Bình Lâm\t1\t2\t17\n2\tXã Sông Trà\t2\t2\t15\n`;
  expect(rolesOf('NÔNG THÔN MỚI', table('Số tiêu chí đạt thêm năm 2024'))?.slice(2)).toEqual([
    'target',
    'target',
    'target',
  ]);
  expect(rolesOf('NÔNG THÔN MỚI', table('Thực hiện năm 2024'))?.slice(2, 4)).not.toContain('target');
  const [first] = targetsOf('NÔNG THÔN MỚI', table('Số tiêu chí đạt thêm năm 2024'));
  expect(first).toMatchObject({ value: 1, due_on: '2024-06-30' });
});

test('years in columns of their own say for when the values beside them are', () => {
  const table =
    'Mã\tChỉ số\tĐơn vị\tGiá trị năm cơ sở\t\tGiá trị mục tiêu\t\n\t\t\tNăm\tGiá trị\tNăm\tGiá trị\n1.1\tTỷ lệ dùng nước sạch\t%\t2022\t85\t2026\t95\n1.2\tTỷ lệ thu gom rác thải\t%\t2023\t78\t2025\t90\n';
  const told = targetsOf('CHỈ SỐ', table).map(({ value, period, baseline }) => [
    value,
    period?.end_year,
    baseline?.year,
  ]);
  expect(told).toEqual([
    [95, 2026, 2022],
    [90, 2025, 2023],
  ]);
});

test('what is pledged is a goal', () => {
  const table = 'TT\tChỉ tiêu\tMức cam kết\tThời điểm hoàn thành\n1\tGiải ngân vốn đầu tư công\t≥ 95%\t31/12/2024\n';
  expect(targetsOf('CAM KẾT', table)[0]).toMatchObject({ comparator: 'gte', value: 95, due_on: '2024-12-31' });
});

describe('goals in words before the works', () => {
  const table =
    'Nội dung, mục tiêu\tHoạt động\tThời gian\tChủ trì\n1. Nâng cao chất lượng dịch vụ công\tRà soát danh mục\tTháng 02\tVăn phòng\n2. Số hóa toàn bộ hồ sơ lưu trữ\tMua sắm máy quét\tTháng 9\tVăn phòng\n';

  test('say themselves what is aimed at', () => {
    expect(targetsOf('NỘI DUNG', table).map(({ indicator }) => indicator)).toEqual([
      'Nâng cao chất lượng dịch vụ công',
      'Số hóa toàn bộ hồ sơ lưu trữ',
    ]);
  });
});

describe('who', () => {
  const assigned =
    'TT\tĐơn vị\tNhiệm vụ được giao\tThời hạn\n1\tPhòng Nội vụ\tBan hành kế hoạch tuyên truyền\t15/02/2024\n\t\tTổ chức thi tìm hiểu\tQuý III\n2\tVăn phòng\tNiêm yết thủ tục\tQuý I\n3\tPhòng Tài chính\tBố trí kinh phí\tTháng 01\n';

  test('stands before the works that are handed out, and holds for the rows below that bear no number', () => {
    expect(tasksOf(assigned).map(({ lead }) => names(lead))).toEqual([
      ['Phòng Nội vụ'],
      ['Phòng Nội vụ'],
      ['Văn phòng'],
      ['Phòng Tài chính'],
    ]);
    const outline = outlineBelow('PHÂN CÔNG NHIỆM VỤ', assigned);
    const found = auditPlan({ outline, targets: [], tasks: [], citations: [], ...CONTEXT });
    expect(found.map(({ code }) => code)).not.toContain('row_without_lead');
  });

  test('is looked at, and leads nothing', () => {
    expect(rolesOf('LỊCH KIỂM TRA', assigned.replace('Đơn vị', 'Đơn vị được kiểm tra'))?.[1]).toBe('other');
  });

  test('leads, and who supports, in one column headed for both', () => {
    const table =
      'TT\tNội dung\tChủ trì/Phối hợp\tThời gian\n1\tRà soát danh mục\tVăn phòng/ Phòng Nội vụ, Phòng Tư pháp\tTháng 02\n2\tTập huấn\tPhòng Nội vụ\tTháng 3\n';
    expect(tasksOf(table).map(({ lead, support }) => [names(lead), names(support)])).toEqual([
      [['Văn phòng'], ['Phòng Nội vụ', 'Phòng Tư pháp']],
      [['Phòng Nội vụ'], []],
    ]);
  });
});

describe('a number alone', () => {
  const dueBelow = (head: string) =>
    tasksOf(
      `TT\tNội dung công việc\tChủ trì\t${head}\n1\tBan hành kế hoạch\tPhòng Nội vụ\t3\n2\tKiểm tra\tPhòng Nội vụ\t10\n`,
    )[0]?.deadline.due_on;

  test('is a month where the head says so, and may count months where it stands in brackets', () => {
    expect(dueBelow('Hoàn thành trong tháng')).toBe('2024-03-31');
    expect(dueBelow('Thời gian thực hiện (tháng)')).toBeNull();
  });
});

describe('rows of a table of goals', () => {
  const saidOf = (table: string) =>
    targetsOf('CHỈ TIÊU NĂM 2024', table).map(({ indicator, value, unit, change }) =>
      [indicator, value, unit, change ?? ''].join(' | ').trim(),
    );

  test('that say the same are told apart by what they are about, and an illness is no change', () => {
    const table =
      'TT\tLĩnh vực\tMục tiêu cần đạt đến 31/12/2024\n1\tTăng huyết áp\tPhát hiện ≥ 60% số người mắc\n2\tĐái tháo đường\tPhát hiện ≥ 55% số người mắc\n';
    expect(saidOf(table)).toEqual([
      'Tăng huyết áp › Phát hiện số người mắc | 60 | % |',
      'Đái tháo đường › Phát hiện số người mắc | 55 | % |',
    ]);
    expect(targetsOf('CHỈ TIÊU NĂM 2024', table).map(({ due_on }) => due_on)).toEqual(['2024-12-31', '2024-12-31']);
  });

  test('that have one name below different cells of the column before it bear the cell', () => {
    const table =
      'TT\tCấp học\tChỉ tiêu\tĐVT\tKế hoạch năm 2024\n1\tTiểu học\tSố học sinh\tHọc sinh\t6.054\n2\tTiểu học\tTỷ lệ học sinh lưu ban\t%\t0,5\n3\tTHCS\tSố học sinh\tHọc sinh\t4.630\n';
    expect(saidOf(table)).toEqual([
      'Tiểu học › Số học sinh | 6054 | {học sinh} |',
      'Tỷ lệ học sinh lưu ban | 0.5 | % |',
      'THCS › Số học sinh | 4630 | {học sinh} |',
    ]);
  });

  test('that count something within the words for a share give the share alone', () => {
    const table = 'TT\tNội dung\tChỉ tiêu năm 2024\n1\tTỷ lệ trẻ dưới 01 tuổi tiêm đủ 8 loại vắc xin\t≥ 95%\n';
    expect(saidOf(table)).toEqual(['Tỷ lệ trẻ dưới 01 tuổi tiêm đủ 8 loại vắc xin | 95 | % |']);
  });
});

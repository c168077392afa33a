import { describe, expect, test } from 'vitest';
import { buildTargets } from '../../../parsers/meaning/build-targets.ts';
import { buildTasks } from '../../../parsers/meaning/build-tasks.ts';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { outlineOfText, PLAN_HEAD } from '../outline/outline-of-text.ts';

// Layouts of tables in appendices, from their text to what they promise. The heads are of usual forms, the figures are made up.

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
  const title = 'Trồng cây xanh phân tán giai đoạn 2024 - 2026';
  const table = (sum: string): string =>
    `${FOOT}PHỤ LỤC\n\nPHÂN BỔ CHỈ TIÊU TRỒNG CÂY XANH PHÂN TÁN\n\nĐơn vị tính: 1.000 cây\n\nTT\tHuyện, thị xã, thành phố\t${sum}\tPhân theo năm\t\t\n\t\t\t2024\t2025\t2026\n1\tThị xã Long Mỹ\t480\t150\t160\t170\n2\tHuyện Phụng Hiệp\t1.230\t400\t410\t420\n`;

  test('their sum is for all of the years', () => {
    const [sum, ...years] = targetsOf(title, table('Tổng cộng'));
    expect(sum).toBe('480000 {cây}, 2024-2026 | TRỒNG CÂY XANH PHÂN TÁN › Thị xã Long Mỹ');
    expect(years[0]).toBe('150000 {cây}, 2024 | TRỒNG CÂY XANH PHÂN TÁN › Thị xã Long Mỹ');
    expect(targetsOf(title, table('Tổng giai đoạn 2024 - 2026'))).toHaveLength(8);
  });

  test('the title of the appendix says for which of the years of the plan they are', () => {
    const shared = (years: string): string =>
      `${FOOT}PHỤ LỤC\n\nCHỈ TIÊU GIAO CÁC XÃ ${years}\n\nSTT\tXã, thị trấn\tSố lao động được đào tạo\n1\tXã Vĩnh Lại\t175\n2\tXã Tứ Xã\t205\n`;
    expect(targetsOf(title, shared('NĂM 2025'))[0]).toMatch(/^175 [^,]*, 2025 /u);
    expect(targetsOf(title, shared('NĂM 2023'))[0]).toMatch(/^175 [^,]*, 2024-2026 /u);
  });

  // Chương trình hành động 104-CTr/TU (Lào Cai 2026)
  test('the years of its title hold where the plan names none, and the row may end in the bound', () => {
    const goals = `${FOOT}PHỤ LỤC\n\nCÁC CHỈ TIÊU CHỦ YẾU GIAI ĐOẠN 2026-2030\n\nTT\tNội dung\tMục tiêu\n1\tTỷ lệ che phủ rừng\t60%\n2\tTỷ trọng năng lượng tái tạo đạt tối thiểu\t26,1%\n`;
    expect(targetsOf('Bảo vệ môi trường', goals).map((line) => line.split(' |')[0])).toEqual([
      '60 %, 2026-2030',
      '26.1 %, 2026-2030',
    ]);
    const [, bound] = buildTargets(outlineBelow('Bảo vệ môi trường', goals), CONTEXT).targets;
    expect(bound?.comparator).toBe('gte');
  });

  test('a column that says "Tổng chỉ tiêu" is to be reached, beside its parts', () => {
    const shared = `${FOOT}PHỤ LỤC\n\nPHÂN BỔ CHỈ TIÊU GIAO QUÂN\n\nTT\tPhường\tTổng chỉ tiêu\tQuân đội\tCông an\n1\tThạnh Xuân\t60\t45\t15\n2\tHiệp Thành\t85\t65\t20\n`;
    expect(targetsOf(title, shared)).toHaveLength(6);
  });

  test('how many there are is no sum of years', () => {
    expect(targetsOf(title, table('Tổng số hộ'))).toHaveLength(6);
  });

  test('the line that names the unit is no target itself', () => {
    expect(targetsOf(title, table('Tổng cộng')).join()).not.toContain('Đơn vị tính');
  });
});

describe('columns of goals below several heads', () => {
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
    ['Nội dung nhiệm vụ cụ thể tại Phụ lục kèm theo.', 0],
    ['Danh mục dự án được nêu cụ thể tại Phụ lục II.', 0],
    ['Phân công nhiệm vụ, lộ trình, kinh phí tại Phụ lục I, II, III.', 0],
    ['Phân công cán bộ theo dõi nhiệm vụ, lộ trình tại Phụ lục I.', 1],
    ['Sở Công Thương tổ chức thực hiện các nhiệm vụ nêu tại Phụ lục kèm theo Kế hoạch này.', 1],
    ['Triển khai các nhiệm vụ nêu tại Phụ lục II.', 1],
  ])('%s', (line, count) => {
    expect(tasksOf('Phát triển bền vững năm 2024', `III. TỔ CHỨC THỰC HIỆN\n\n${line}\n`)).toHaveLength(count);
  });
});

// plans of districts on roads (2023)
describe('a list of what bodies do', () => {
  const LIST =
    '1. Phòng Kinh tế và Hạ tầng: Tham mưu phân bổ xi măng trước ngày 31/01/2024.\n\n2. UBND các xã: Đăng ký nhu cầu hằng tháng.\n';
  test.each([
    ['III. THỰC HIỆN', LIST, 2],
    ['III. PHƯƠNG THỨC CHUNG', LIST, 2],
    ['III. PHƯƠNG THỨC CHUNG', LIST.replace('2. UBND các xã', '2. Mặt đường'), 0],
    ['III. PHƯƠNG THỨC CHUNG', LIST.replace('Tham mưu', 'đã tham mưu'), 0],
  ])('below “%s”: %s', (heading, list, count) => {
    expect(tasksOf('Phát triển giao thông năm 2024', `${heading}\n\n${list}`)).toHaveLength(count);
  });
});

test('places with what each is to reach by when are no works, and what they cost is no goal', () => {
  const body =
    'I. CHỈ TIÊU LÀM ĐƯỜNG\n\nTT\tXã\tChiều dài (m)\tKinh phí (triệu đồng)\tThời gian hoàn thành\n1\tVõ Ninh\t5.200\t6.700\tTháng 6\n2\tHải Ninh\t3.800\t4.900\tTháng 8\n';
  expect(tasksOf('Phát triển giao thông năm 2024', body)).toEqual([]);
  const [first = '', ...others] = targetsOf('Phát triển giao thông năm 2024', body);
  expect([first.includes('5200 m'), others.length]).toEqual([true, 1]);
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

describe('a programme of work', () => {
  const title = 'Công tác trọng tâm năm 2024';
  const HEAD = 'TT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\n';
  const dueOf = (body: string) =>
    tasksOf(title, body).map(({ content, deadline }) => [content, deadline.due_on ?? deadline.recurrence]);

  test('has its times in rows above its works', () => {
    const body = `${FOOT}PHỤ LỤC\n\n${HEAD}THÁNG 01\t\t\t\n1\tGiao nhận quân\tBan Chỉ huy Quân sự xã\tCông an xã\nQUÝ II\t\t\t\n2\tSơ kết công tác\tVăn phòng HĐND và UBND\t\nCÔNG VIỆC THƯỜNG XUYÊN\t\t\t\n3\tTiếp công dân\tVăn phòng HĐND và UBND\t\n`;
    expect(dueOf(body)).toEqual([
      ['Giao nhận quân', '2024-01-31'],
      ['Sơ kết công tác', '2024-06-30'],
      ['Tiếp công dân', 'continuous'],
    ]);
  });

  test('or none at all', () => {
    const body = `${FOOT}PHỤ LỤC\n\n${HEAD}1\tGiao nhận quân\tBan Chỉ huy Quân sự xã\tCông an xã\n2\tSơ kết công tác\tVăn phòng HĐND và UBND\t\n`;
    expect(dueOf(body)).toEqual([
      ['Giao nhận quân', null],
      ['Sơ kết công tác', null],
    ]);
  });

  test('a table of goals and who is in charge is none', () => {
    const body = `${FOOT}PHỤ LỤC\n\nTT\tNội dung\tChỉ tiêu năm 2024\tCơ quan chủ trì\n1\tTỷ lệ hồ sơ đúng hạn\t99%\tSở Nội vụ\n2\tTỷ lệ hài lòng\t95%\tSở Nội vụ\n`;
    expect(tasksOf(title, body)).toEqual([]);
  });
});

describe('a list that is folded to save paper', () => {
  const title = 'Vận động quỹ năm 2024';
  const folded = (second: readonly string[]): string =>
    `I. CHỈ TIÊU\n\nĐVT: triệu đồng\n\nTT\tĐơn vị\tChỉ tiêu\tTT\tĐơn vị\tChỉ tiêu\n1\tTổ dân phố 1\t12\t${second[0]}\tTổ dân phố 3\t15,5\n2\tTổ dân phố 2\t10,5\t${second[1]}\tTrường THPT Quảng Phú\t20\n`;

  test('is one list', () => {
    const [table] = outlineBelow(title, folded(['3', '4'])).tables;
    expect(table?.columns.map(({ header }) => header.join())).toEqual(['TT', 'Đơn vị', 'Chỉ tiêu']);
    expect(table?.rows.map(({ ordinal }) => ordinal)).toEqual(['1', '2', '3', '4']);
    expect(targetsOf(title, folded(['3', '4']))).toEqual([
      '12000000 VND, 2024 | Tổ dân phố 1',
      '10500000 VND, 2024 | Tổ dân phố 2',
      '15500000 VND, 2024 | Tổ dân phố 3',
      '20000000 VND, 2024 | Trường THPT Quảng Phú',
    ]);
  });

  test('two lists side by side, each numbered from 1, stay as they are printed', () => {
    const [table] = outlineBelow(title, folded(['1', '2'])).tables;
    expect(table?.columns).toHaveLength(6);
  });
});

describe('criteria', () => {
  test('that are to be marked are no goals, nor is what makes a grade', () => {
    const rows =
      'I\tTINH THẦN, THÁI ĐỘ\t25\t\t\n1\t100% công chức đeo thẻ\t10\t\t\n2\tCó ít nhất 01 công trình thanh niên\t15\t\t\n';
    const body = (marks: string): string =>
      `${FOOT}PHỤ LỤC\n\nBẢNG CHẤM ĐIỂM THI ĐUA\n\nTT\tTiêu chí\tĐiểm chuẩn\tĐiểm tự chấm\t${marks}\n${rows}\nXếp loại: Xuất sắc: từ 75 điểm trở lên; Tốt: từ 65 đến dưới 75 điểm.\n`;
    expect(targetsOf('Phong trào thi đua năm 2024', body('Điểm thẩm định'))).toEqual([]);
  });

  // Bộ tiêu chí nông thôn mới, Quyết định 318/QĐ-TTg năm 2022
  test('of new rural areas are grouped by the name before them', () => {
    const body =
      'II. LỘ TRÌNH\n\nTT\tTên tiêu chí\tNội dung tiêu chí\tChỉ tiêu phải đạt\tHiện trạng năm 2023\n1\tGiao thông\t1.1. Tỷ lệ đường xã được nhựa hóa\t100%\t92%\n\t\t1.2. Tỷ lệ đường thôn được cứng hóa\t≥ 90%\t85%\n2\tThu nhập\tThu nhập bình quân đầu người\t≥ 72 triệu đồng/người\t61 triệu đồng/người\n';
    const { columns, rows } = outlineBelow('Xây dựng nông thôn mới năm 2024', body).tables[0] ?? {};
    expect(columns?.map(({ role }) => role)).toEqual(['ordinal', 'other', 'content', 'target', 'baseline']);
    expect(rows?.map(({ ordinal }) => ordinal)).toEqual(['1', '1.2', '2']);
    const { targets } = buildTargets(outlineBelow('Xây dựng nông thôn mới năm 2024', body), CONTEXT);
    expect(targets[0]).toMatchObject({ heading_path: ['LỘ TRÌNH', 'Giao thông'] });
  });
});

describe('shares of goals by place', () => {
  test('how many come to something is a goal, how many there are is none', () => {
    const body = `${FOOT}Phụ lục\n\nGIAO CHỈ TIÊU XÃ HỘI NĂM 2024\n\nTT\tXã, thị trấn\tSố hộ dân\tSố hộ thoát nghèo\tTỷ lệ tham gia BHYT (%)\n1\tThị trấn Sơn Thịnh\t1.820\t8\t97,5\n2\tXã Cát Thịnh\t2.410\t25\t96\n`;
    expect(targetsOf('Một số chỉ tiêu xã hội năm 2024', body)).toEqual([
      '8 {hộ}, 2024 | Số hộ thoát nghèo › Thị trấn Sơn Thịnh',
      '97.5 %, 2024 | Tỷ lệ tham gia BHYT › Thị trấn Sơn Thịnh',
      '25 {hộ}, 2024 | Số hộ thoát nghèo › Xã Cát Thịnh',
      '96 %, 2024 | Tỷ lệ tham gia BHYT › Xã Cát Thịnh',
    ]);
  });

  test('what the school year before has reported is where they start', () => {
    const body = `${FOOT}PHỤ LỤC\n\nCHỈ TIÊU LỚP, HỌC SINH\n\nTT\tTrường\tSố lớp\t\tSố học sinh\t\n\t\tThực hiện 2023 - 2024\tKế hoạch 2024 - 2025\tThực hiện 2023 - 2024\tKế hoạch 2024 - 2025\n1\tTHPT Việt Bắc\t42\t43\t820\t865\n2\tTHPT Hoàng Văn Thụ\t30\t30\t250\t262\n`;
    const rolesOf = (text: string) =>
      outlineBelow('Phát triển giáo dục năm học 2024 - 2025', text).tables[0]?.columns.map(({ role }) => role);
    expect(rolesOf(body)).toEqual(['ordinal', 'content', 'baseline', 'target', 'baseline', 'target']);
    // five years added up are nothing to start from
    const stage = body.replaceAll('Thực hiện 2023 - 2024', 'Thực hiện 2016 - 2020');
    expect(rolesOf(stage)).toEqual(['ordinal', 'content', 'other', 'target', 'other', 'target']);
  });
});

describe('rows of published tables of targets', () => {
  const title = 'Phát triển kinh tế - xã hội giai đoạn 2026 - 2030';
  const rows = (body: string): readonly string[] =>
    targetsOf(title, `II. CHỈ TIÊU CHỦ YẾU\n\nTT\tChỉ tiêu\tĐơn vị tính\tChỉ tiêu giao\n${body}`);

  test('years that close the name of what is measured are its years', () => {
    const body =
      '1\tKim ngạch xuất khẩu đến năm 2030\tTriệu USD\t800\n2\tSố doanh nghiệp thành lập mới (2026-2028)\tDoanh nghiệp\t500\n3\tTỷ lệ đô thị hóa\t%\t45\n';
    expect(rows(body).map((row) => row.split(' | ')[0])).toEqual([
      '800000000 USD, 2030',
      '500 {doanh nghiệp}, 2026-2028',
      '45 %, 2026-2030',
    ]);
  });

  test('years outside those of the plan are none', () => {
    const body = '1\tSố hộ nghèo năm 2024\tHộ\t800\n2\tTỷ lệ đô thị hóa\t%\t45\n';
    expect(rows(body)[0]).toMatch(/, 2026-2030 \|/u);
  });

  test('of what whole a share is does not name it', () => {
    const body = '1\tTỷ trọng công nghiệp chế biến\t\t36% GRDP\n2\tTỷ lệ đô thị hóa\t\t45%\n';
    expect(rows(body)[0]).toContain('| Tỷ trọng công nghiệp chế biến');
  });

  test('a part without number is of the unnumbered row before it', () => {
    const body =
      '1\tBảo hiểm xã hội\tNgười\t\n\t+ Bảo hiểm xã hội bắt buộc\tNgười\t900\n\tTrong đó: số người do thành phố phân bổ về\tNgười\t300\n';
    expect(rows(body)[1]).toMatch(/Bảo hiểm xã hội bắt buộc › .*số người do thành phố phân bổ về$/u);
  });

  test('a verb of growth in front tells by how much, and the name of a rate how high it is', () => {
    const body =
      '1\tTăng năng suất lao động\t%\t8,1\n2\tTăng tỷ suất sinh thô\t‰\t0,05\n3\tTăng tỷ lệ che phủ rừng\t%\t42\n4\tTăng trưởng kim ngạch xuất khẩu\t%\t23\n';
    expect(rows(body).map((row) => row.split(',')[0])).toEqual([
      '8.1 % increase',
      '0.05 [ppth] increase',
      '42 %',
      '23 %',
    ]);
  });
});

describe('amounts in the names of rows', () => {
  const title = 'Phát triển kinh tế - xã hội năm 2024';
  const below = (head: string, row: string): readonly string[] =>
    targetsOf(title, `${FOOT}PHỤ LỤC\n\nCÁC CHỈ TIÊU NĂM 2024\n\n${head}\n1\tTỷ lệ che phủ rừng\t${row}\n`);

  test('are no goals where they say in what the figures are counted', () => {
    const rows = 'Sản lượng thủy sản (1000 tấn)\t320';
    expect(below('STT\tChỉ tiêu\tKế hoạch 2024', `42%\n2\t${rows}`)[1]).toBe('320000 t, 2024 | Sản lượng thủy sản');
  });

  test('are no goals in a table of results', () => {
    const rows = 'Tỷ lệ phụ nữ có thai được khám thai đủ 4 lần\t%\t85\t88';
    const head = 'STT\tChỉ tiêu\tĐVT\tKế hoạch năm 2023\tThực hiện năm 2023';
    expect(below(head, `%\t42\t43\n2\t${rows}`)).toEqual([]);
  });
});

describe('a line above the table that names its unit', () => {
  const unitsBelow = (line: string): readonly string[] =>
    targetsOf(
      'Bảo vệ môi trường năm 2024',
      `${FOOT}PHỤ LỤC\n\nCÁC CHỈ TIÊU NĂM 2024\n\n${line}\n\nSTT\tChỉ tiêu\tKế hoạch năm 2024\n1\tTỷ lệ thu gom chất thải rắn\t92\n2\tTỷ lệ chất thải y tế được xử lý\t99\n`,
    ).map((target) => target.split(',')[0] ?? '');

  test('holds for shares where it names one, and for none where it counts', () => {
    expect(unitsBelow('Đơn vị tính: %')).toEqual(['92 %', '99 %']);
    expect(unitsBelow('Đơn vị tính: hộ')).toEqual(['92 -', '99 -']);
  });
});

describe('goals of a term', () => {
  const body = (heading: string): string =>
    `PHƯƠNG HƯỚNG VÀ MỤC TIÊU NHIỆM KỲ 2022-2025\n\nPhấn đấu xây dựng chi bộ trong sạch, vững mạnh.\n\n${heading}\n- 100% đảng viên cam kết rèn luyện.\n- 80% đảng viên có đăng ký sáng kiến.\n`;
  const yearsBelow = (heading: string): readonly (string | undefined)[] =>
    targetsOf('Thực hiện Nghị quyết Đại hội Chi bộ 2', body(heading)).map((target) => target.split(/[,|]/u)[1]?.trim());

  test('take the years that a heading of goals before names', () => {
    expect(yearsBelow('Một số chỉ tiêu chủ yếu trong nhiệm kỳ:')).toEqual(['2022-2025', '2022-2025']);
  });

  test('and none where the line says nothing of a term', () => {
    expect(yearsBelow('Một số chỉ tiêu thi đua:')).not.toContain('2022-2025');
  });
});

import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../parsers/html/read-html.ts';
import { buildTargets } from '../../../parsers/meaning/build-targets.ts';
import { buildTasks } from '../../../parsers/meaning/build-tasks.ts';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { outlineOfDocument, outlineOfText, PLAN_HEAD } from '../outline/outline-of-text.ts';

// Tables of tasks in whole plans: heads in words that few plans use, cells over several columns, rows that are no task.

const CONTEXT = { abbreviations: collectAbbreviations([]) };
const APPENDIX = 'Nơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrịnh Văn Thành\n\nPHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n\n';

const outlineBelow = (body: string) => outlineOfText(PLAN_HEAD + body);
const rolesOf = (body: string) => outlineBelow(APPENDIX + body).tables[0]?.columns.map(({ role }) => role);
const tasksOf = (body: string) => buildTasks(outlineBelow(APPENDIX + body), [], CONTEXT).tasks;
const names = (units: readonly { readonly name: string }[] | undefined) => units?.map(({ name }) => name);

test('a cell that refers to another row by its number has what stands there', () => {
  const leadsWith = (reference: string) =>
    tasksOf(
      `TT\tNội dung công việc\tChủ trì\tThời gian\nI\tPhòng ngừa\t\t\n1\tKiểm tra hồ đập\tPhòng Kinh tế\tTháng 8\n2\tDiễn tập\tBan Chỉ huy Quân sự huyện\tTháng 9\nII\tKhắc phục\t\t\n1\tThống kê thiệt hại\t${reference}\tTháng 12\n`,
    ).map(({ lead }) => names(lead));
  const [drill, check] = [['Ban Chỉ huy Quân sự huyện'], ['Phòng Kinh tế']];
  expect(leadsWith('Như mục I.1')).toEqual([check, drill, check]);
  expect(leadsWith('Như mục I.2 nêu trên')).toEqual([check, drill, drill]);
  expect(leadsWith('Như mục 2')).toEqual([check, drill, drill]);
  // two rows are the first of their group, none is the ninth
  expect(leadsWith('Như mục 9')).toEqual([check, drill, []]);
});

test('a level behind one of several amounts is of the next', () => {
  const outline = outlineBelow(
    `${APPENDIX}TT\tNội dung công việc\tSản phẩm\tChủ trì\tThời gian\n1\tKiểm tra công vụ tại ít nhất 30% phòng, ban và 50% xã, phường\tKết luận\tPhòng Nội vụ\tTháng 9/2024\n`,
  );
  const found = buildTargets(outline, CONTEXT).targets.map(({ value, scope }) => [value, scope]);
  expect(found).toEqual([
    [30, null],
    [50, 'commune'],
  ]);
});

describe('heads of columns', () => {
  const row = '1\tSửa chữa trạm bơm\tTổ quản lý điện\tCông an xã\t15/9/2024\n';

  test.each([
    ['Bộ phận chủ công', 'Bộ phận tham gia', 'Hạn'],
    ['Lực lượng chủ công', 'Lực lượng hỗ trợ', 'Hạn chót'],
    ['Chủ trì', 'Bộ phận hỗ trợ', 'Hạn'],
  ])('%s | %s | %s', (lead, support, deadline) => {
    const roles = rolesOf(`TT\tNội dung công việc\t${lead}\t${support}\t${deadline}\n${row}`);
    expect(roles).toEqual(['ordinal', 'content', 'lead', 'support', 'deadline']);
  });

  test('without a word that is known, over times and beside who leads', () => {
    const rows = '1\tSửa chữa trạm bơm\tTổ điện\tTháng 3/2024\n2\tThay dây dẫn\tTổ điện\tTrước 31/12/2024\n';
    expect(rolesOf(`TT\tNội dung\tChủ trì\tXong\n${rows}`)?.[3]).toBe('deadline');
    expect(rolesOf(`TT\tNội dung\tChủ trì\tNgày sinh\n${rows}`)?.[3]).toBe('other');
  });

  test('of which one alone is known, over times', () => {
    const table = outlineBelow(
      `${APPENDIX}Đoàn\tTrưởng đoàn\tCùng đi\tĐịa phương được giám sát\tThời gian\nĐoàn số 1\tLãnh đạo Sở Y tế\tSở Tài chính\tHuyện Tiên Phước\tTừ 15/8 đến 30/8/2024\nĐoàn số 2\tLãnh đạo Ban Dân tộc\tSở Nội vụ\tHuyện Nam Giang\tQuý IV/2024\n`,
    ).tables[0];
    expect(table?.columns.map(({ role }) => role)).toEqual(['content', 'lead', 'other', 'other', 'deadline']);
    expect(table?.rows).toHaveLength(2);
  });

  test('a result that is required of a task is its product', () => {
    const [task] = tasksOf(
      'TT\tNhiệm vụ\tYêu cầu kết quả\tChủ trì\tMốc thời gian\n1\tKiểm tra lưới điện\tBiên bản kiểm tra\tTổ điện\tTháng 6\n2\tTập huấn an toàn\tBáo cáo\tTổ điện\tTháng 9\n',
    );
    expect(task?.product).toBe('Biên bản kiểm tra');
  });

  test('"Hạn" is no part of another word', () => {
    const roles = rolesOf('TT\tNội dung\tChủ trì\tHạn mức tín dụng\n1\tCho vay vốn\tQuỹ tín dụng\t50 triệu đồng\n');
    expect(roles?.[3]).not.toBe('deadline');
  });
});

describe('a row', () => {
  test('that adds up the money is no task', () => {
    const head = 'Nội dung\tCơ quan chủ trì\tTiến độ\tSản phẩm\n';
    const contents = tasksOf(
      `${head}1. Lập bản đồ lưới điện\tPhòng Năng lượng\tQuý III/2024\tBản đồ\nTổng kinh phí dự kiến: 300 triệu đồng, gồm: nhiệm vụ 1: 300\t\t\t\n`,
    ).map(({ content }) => content);
    expect(contents).toEqual(['1. Lập bản đồ lưới điện']);
  });

  test('gives its amount no label', () => {
    const body = `${APPENDIX}Nội dung\tCơ quan tham mưu\tCơ quan hỗ trợ\tHoàn thành\n1. Hạ tầng số\t\t\t\na) Phủ sóng 4G đến 100% ấp\tSở TT&TT\tVNPT\t31/12/2024\nb) Lắp camera an ninh\tCông an tỉnh\tUBND cấp xã\t30/6/2024\n`;
    const [target] = buildTargets(outlineBelow(body), CONTEXT).targets;
    expect(target).toMatchObject({ indicator: 'Phủ sóng 4G đến ấp', value: 100, unit: '%' });
  });

  test('names an investor of its own behind the office', () => {
    const [task] = tasksOf(
      'TT\tTên dự án\tCơ quan đầu mối; nhà đầu tư\tThời gian\n1\tTrạm biến áp 110 kV\tSở Công Thương; BQL Khu kinh tế tỉnh. Nhà đầu tư trong nước, nước ngoài\t2024\n',
    );
    expect(names(task?.lead)).toEqual([
      'Sở Công Thương',
      'Ban Quản lý Khu kinh tế tỉnh',
      'Nhà đầu tư trong nước, nước ngoài',
    ]);
  });

  test('with one cell over beginning and end is due by what it says', () => {
    const cells = (html: string) =>
      `<table><tr><td>TT</td><td>Nội dung công việc</td><td>Bắt đầu</td><td>Kết thúc</td></tr><tr><td>1</td><td>Phát quang hành lang lưới điện</td>${html}</tr><tr><td>2</td><td>Kiểm tra các trạm biến áp</td><td>01/8</td><td>30/9</td></tr></table>`;
    const deadlineOf = (html: string) => {
      const page = `<html><body>${PLAN_HEAD.split('\n')
        .map((line) => `<p>${line}</p>`)
        .join('')}<p>II. NHIỆM VỤ</p>${cells(html)}</body></html>`;
      return buildTasks(outlineOfDocument(readHtml(new TextEncoder().encode(page))), [], CONTEXT).tasks[0]?.deadline;
    };
    expect(deadlineOf('<td colspan="2">Quý III</td>')).toMatchObject({
      kind: 'date',
      text: 'Quý III',
      due_on: '2024-09-30',
    });
    expect(deadlineOf('<td>Quý II</td><td>Quý III</td>')).toMatchObject({
      kind: 'period',
      start_on: '2024-04-01',
      due_on: '2024-09-30',
    });
  });
});

describe('columns of what is to be reached by when', () => {
  const HEAD = 'TT\tNội dung\tHiện trạng 12/2023\tMức đạt\t\tNgười chịu trách nhiệm\tHạn\n\t\t\tQuý II\tCả năm\t\t\n';
  const body = `II. CHỈ TIÊU\n\n${HEAD}1\tTỷ lệ hộ dùng điện an toàn\t91%\t93%\t96%\tTrưởng thôn\t31/10/2024\n`;
  const [ofQuarter, ofYear] = buildTargets(outlineBelow(body), CONTEXT).targets;

  test('the month that ends a head gives the year of what was', () => {
    expect(ofYear?.baseline).toEqual({ year: 2023, value: 91, unit: '%' });
  });

  test('the quarter of the column goes before the day of the row', () => {
    expect([ofQuarter?.due_on, ofYear?.due_on]).toEqual(['2024-06-30', '2024-10-31']);
  });
});

describe('the name of a body in a heading of capitals', () => {
  const leadsBelow = (heading: string, line: string) =>
    buildTasks(outlineBelow(`D. PHÂN CÔNG TRÁCH NHIỆM\n\n${heading}\n\n1. ${line}\n`), [], CONTEXT).tasks.map(
      ({ lead }) => names(lead),
    );

  test('is spelt as a name', () => {
    expect(leadsBelow('I. HẠT KIỂM LÂM HUYỆN', 'Kiện toàn tổ bảo vệ rừng.')).toEqual([['Hạt Kiểm lâm huyện']]);
    expect(leadsBelow('I. BAN CHỈ HUY QUÂN SỰ HUYỆN, CÔNG AN HUYỆN', 'Huy động lực lượng chữa cháy.')).toEqual([
      ['Ban Chỉ huy Quân sự huyện', 'Công an huyện'],
    ]);
    expect(leadsBelow('I. UBND CÁC XÃ, THỊ TRẤN', 'Thành lập tổ xung kích tại thôn.')).toEqual([
      ['Ủy ban nhân dân các xã, thị trấn'],
    ]);
  });

  test('as the text spells it elsewhere', () => {
    const line = 'Kiểm soát người ra vào rừng qua Đồn Biên phòng Cửa khẩu La Dêê.';
    expect(leadsBelow('I. ĐỒN BIÊN PHÒNG CỬA KHẨU LA DÊÊ', line)).toEqual([['Đồn Biên phòng Cửa khẩu La Dêê']]);
  });

  test('and stays in capitals where it may hold the name of a place that nothing spells', () => {
    const [lead] = leadsBelow('I. ĐỒN BIÊN PHÒNG CỬA KHẨU LA DÊÊ', 'Kiểm soát người ra vào rừng.');
    expect(lead).toEqual(['ĐỒN BIÊN PHÒNG CỬA KHẨU LA DÊÊ']);
  });
});

describe('a notice without headings', () => {
  const tasks = buildTasks(
    outlineBelow(
      'Để chuẩn bị đón Tết, Sở phân công nhiệm vụ như sau:\n\n1. Phòng Năng lượng: kiểm tra 30 trạm biến áp, hoàn thành trước 17h00 ngày 28/01/2024.\n\n2. Văn phòng: bảo đảm quân số trực 50%.\n',
    ),
    [],
    CONTEXT,
  ).tasks;

  test('assigns what stands below the line that says so', () => {
    expect(tasks.map(({ lead }) => names(lead))).toEqual([['Phòng Năng lượng'], ['Văn phòng']]);
  });

  test('names no amount after that line', () => {
    const body = 'Sở phân công nhiệm vụ như sau:\n\n1. Văn phòng: bảo đảm quân số trực 50%.\n';
    expect(buildTargets(outlineBelow(body), CONTEXT).targets[0]?.indicator).toBe('quân số trực');
  });
});

test('those who enforce a decision, in a line below its last article', () => {
  const list =
    'Chánh Văn phòng Ủy ban nhân dân tỉnh; Giám đốc các Sở: Nội vụ, Tài chính, Tài nguyên và Môi trường; Chủ tịch Ủy ban nhân dân các huyện và Thủ trưởng các đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.';
  const body = `Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phát triển điện lực.\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\n\n${list}\n`;
  const [task] = buildTasks(outlineBelow(body), [], CONTEXT).tasks;
  expect(names(task?.lead)?.slice(0, 3)).toEqual([
    'Chánh Văn phòng Ủy ban nhân dân tỉnh',
    'Giám đốc Sở Nội vụ',
    'Giám đốc Sở Tài chính',
  ]);
});

describe('figures below one measure', () => {
  const APART = 'Nơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrịnh Văn Thành\n\nPHỤ LỤC\nCHỈ TIÊU ĐIỆN NÔNG THÔN\n\n';
  const HEAD =
    'TT\tCụm địa bàn\tTổng số xã\tSố xã đạt tiêu chí điện (lũy kế)\t\tTỷ lệ đến 2026 (%)\n\t\t\t2025\t2026\t\n';
  const targets = buildTargets(
    outlineBelow(`${APART}${HEAD}1\tCụm ven sông\t24\t4\t6\t25\n2\tCụm miền núi\t36\t5\t9\t25\n`),
    CONTEXT,
  ).targets;

  test('are named by it where the rows only say where', () => {
    expect(targets[0]).toMatchObject({ indicator: 'Số xã đạt tiêu chí điện › Cụm ven sông', value: 4 });
    expect(targets[0]?.confidence).toBeLessThan(0.95);
  });

  test('with the share of the year that its head ends in', () => {
    expect(targets[2]).toMatchObject({ value: 25, unit: '%', period: { start_year: 2026, end_year: 2026 } });
  });
});

test('a ditto sign says again what stands above the heading between', () => {
  const body = `TT\tNhiệm vụ\tChủ trì\tThời gian\nI\tQUÝ I\t\t\n1\tKiểm tra trạm biến áp\tTổ điện\tTháng 3\nII\tQUÝ II\t\t\n2\tThay dây dẫn\tnt\tTháng 5\n`;
  expect(tasksOf(body).map(({ lead }) => names(lead))).toEqual([['Tổ điện'], ['Tổ điện']]);
});

test('a bracket behind the full stop names who is to do it', () => {
  const body =
    'B. NHIỆM VỤ TRỌNG TÂM\n\n1. Khởi công tối thiểu 02 khu công nghiệp. (Ban Quản lý các khu công nghiệp, Sở Công Thương)\n\n2. Hoàn thành trạm biến áp 110 kV. (Theo tiến độ được duyệt)\n';
  const tasks = buildTasks(outlineBelow(body), [], CONTEXT).tasks;
  expect(tasks.map(({ lead }) => names(lead))).toEqual([['Ban Quản lý các khu công nghiệp', 'Sở Công Thương'], []]);
});

test('a heading merged over all columns is in charge of nothing below it', () => {
  const head = '<tr><td>TT</td><td>Nội dung</td><td>Cơ quan chủ trì</td><td>Thời gian</td></tr>';
  const page = `<p>KẾ HOẠCH</p><table border="1">${head}<tr><td>I</td><td colspan="3">Nhóm việc về rừng</td></tr>
    <tr><td>1</td><td>Rà soát quy hoạch rừng</td><td></td><td>2025</td></tr>
    <tr><td>2</td><td>Kiểm kê rừng</td><td>Sở Nội vụ</td><td>2025</td></tr></table>`;
  const { tasks } = buildTasks(outlineOfDocument(readHtml(new TextEncoder().encode(page))), [], CONTEXT);
  expect(tasks.map(({ lead }) => names(lead))).toEqual([[], ['Sở Nội vụ']]);
});

describe('works beside what groups them', () => {
  const rows = (parts: string) =>
    `1\tPhát triển dữ liệu số\tXây dựng cơ sở dữ liệu vùng trồng của tỉnh\t${parts}\n2\t\tSố hóa 100% hồ sơ tàu cá còn hiệu lực\t${parts}\n3\tNhân lực số\tTập huấn kỹ năng số cho công chức\t${parts}\n`;

  test.each([
    ['Nhóm nhiệm vụ', 'Nội dung nhiệm vụ'],
    ['Nhóm nhiệm vụ', 'Nội dung cụ thể'],
    ['Nhóm giải pháp', 'Các việc phải làm trong năm'],
  ])('%s | %s', (group, work) => {
    const body = `TT\t${group}\t${work}\tChủ trì\tThời gian\n${rows('Chi cục Thủy sản\tQuý II/2024')}`;
    expect(rolesOf(body)).toEqual(['ordinal', 'other', 'content', 'lead', 'deadline']);
    expect(tasksOf(body).map(({ content }) => content.split(' ')[0])).toEqual(['Xây', 'Số', 'Tập']);
  });
});

test('the day that a work begins is not when its goal is reached', () => {
  const outline = outlineBelow(
    `${APPENDIX}TT\tNội dung công việc\tChủ trì\tThời gian\t\n\t\t\tBắt đầu\tHoàn thành\n1\tSố hóa 100% hồ sơ tàu cá\tChi cục Thủy sản\t15/02/2024\t30/6/2024\n2\tRà soát hồ sơ đất đai\tChi cục Đất đai\t01/3/2024\t30/9/2024\n`,
  );
  expect(buildTargets(outline, CONTEXT).targets.map(({ due_on }) => due_on)).toEqual(['2024-06-30']);
});

test('a ditto sign below a time is that time', () => {
  const body =
    'TT\tNhiệm vụ\tChủ trì\tThời gian\n1\tKhảo sát điểm du lịch\tPhòng Kinh tế\tTháng 3/2024\n2\tTập huấn nghiệp vụ cho 50 hộ\t-nt-\t-nt-\n3\tSơ kết\tVăn phòng\tQuý II\n';
  expect(tasksOf(body).map(({ deadline }) => deadline?.due_on)).toEqual(['2024-03-31', '2024-03-31', '2024-06-30']);
});

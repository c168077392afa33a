import { describe, expect, test } from 'vitest';
import { buildTargets } from '../../../parsers/meaning/build-targets.ts';
import { buildTasks } from '../../../parsers/meaning/build-tasks.ts';
import { judgeStatements, type StatementPlace } from '../../../parsers/meaning/is-target.ts';
import { readStatements } from '../../../parsers/meaning/read-statements.ts';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { readUnitName } from '../../../parsers/normalise/unit-of-measure.ts';
import { readUnitsInSentence } from '../../../parsers/normalise/units-in-sentence.ts';
import { outlineOfText, PLAN_HEAD } from '../outline/outline-of-text.ts';
import { showStatement } from './show-statement.ts';

// Forms of resolutions of the Government and of people's councils, and of the programmes that they issue: Nghị quyết
// 12/NQ-CP năm 2023, 03/NQ-CP và 394/NQ-CP năm 2025, 57/NQ-HĐND năm 2016 của HĐND tỉnh Phú Yên.

const CONTEXT = { abbreviations: collectAbbreviations([]) };
const FOOT = 'I. MỤC TIÊU\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrịnh Văn Thành\n\n';

const outlineBelow = (title: string, body: string) =>
  outlineOfText(PLAN_HEAD.replace('Phát triển điện lực năm 2024', title) + body);

describe('a table of goals with their results', () => {
  const TITLE = 'Thực hiện Chương trình hành động về đột phá phát triển khoa học, công nghệ';
  const table = (head: string, ...rows: readonly string[]): string =>
    `${FOOT}PHỤ LỤC I\n\nDANH MỤC CÁC CHỈ TIÊU CỤ THỂ\n\n${[head, ...rows].join('\n')}\n`;
  const HEAD = 'TT\tChỉ tiêu\tĐơn vị\tKết quả\tCơ quan chủ trì theo dõi, đánh giá';
  const ROWS = [
    'I\tĐến năm 2030\t\t\t',
    '1\tTỉ trọng xuất khẩu sản phẩm công nghệ cao\t%\t≥ 50\tBộ Khoa học và Công nghệ',
    '2\tQuy mô kinh tế số\t% GDP\t≥ 30\tBộ Thông tin và Truyền thông',
    '3\tXếp hạng năng lực cạnh tranh số\tThứ bậc\t≤ 50 Thế giới\tBộ Thông tin và Truyền thông',
    '4\tTổ chức khoa học và công nghệ được xếp hạng\tTổ chức\t40 - 50\tBộ Khoa học và Công nghệ',
    'II\tĐến năm 2045\t\t\t',
    '1\tQuy mô kinh tế số\t% GDP\t≥ 50\tBộ Thông tin và Truyền thông',
  ];
  const read = (body: string) => buildTargets(outlineBelow(TITLE, body), CONTEXT).targets;

  test('the result is how much of the goal is to be reached, by the time of its group', () => {
    const targets = read(table(HEAD, ...ROWS));
    expect(
      targets.map(({ comparator, value, unit, period }) => [comparator, value, unit, period?.end_year].join(' ')),
    ).toEqual(['gte 50 % 2030', 'gte 30 % 2030', 'lte 50 {rank} 2030', 'between 40 {tổ chức} 2030', 'gte 50 % 2045']);
  });

  test('nothing of it is a task', () => {
    expect(buildTasks(outlineBelow(TITLE, table(HEAD, ...ROWS)), [], CONTEXT).tasks).toEqual([]);
  });

  test('beside tasks a result is what comes of them', () => {
    const tasks = table(
      'TT\tTên nhiệm vụ\tCơ quan chủ trì\tKết quả\tThời gian hoàn thành',
      '1\tXây dựng Luật Năng lượng nguyên tử (sửa đổi)\tBộ Khoa học và Công nghệ\tLuật của Quốc hội\t2025',
      '2\tXây dựng Đề án đánh giá mức độ chuyển đổi số\tBộ Nội vụ\tĐề án\t6/2025',
    );
    expect(read(tasks)).toEqual([]);
    const [first] = buildTasks(outlineBelow(TITLE, tasks), [], CONTEXT).tasks;
    expect(first?.product).toBe('Luật của Quốc hội');
  });

  test('what classes do, below the teacher who looks after it', () => {
    const classes = table(
      'TT\tLớp\tGV chỉ đạo\tNội dung công việc\tDụng cụ',
      '1\t9A\tBùi Hải Phương\tCắt cỏ, vệ sinh khu vực vườn Keo\tCuốc, xẻng, liềm',
      '2\t7B\tNguyễn Thị Vượng\tLao động dọn vệ sinh Đài tưởng niệm\tChổi, giẻ lau',
    );
    expect(buildTasks(outlineBelow(TITLE, classes), [], CONTEXT).tasks.map(({ content }) => content)).toEqual([
      'Cắt cỏ, vệ sinh khu vực vườn Keo',
      'Lao động dọn vệ sinh Đài tưởng niệm',
    ]);
  });

  test('a group that names a place or a programme says no time', () => {
    const rows = ['I\tChương trình 2021\t\t\t', '1\tSố sàn dữ liệu được hình thành\tSàn\t5\tBộ Công an'];
    expect(read(table(HEAD, ...rows))[0]?.period?.end_year).not.toBe(2021);
  });
});

describe('a unit with what it is of', () => {
  test.each<readonly [string, string | undefined]>([
    ['% GDP', '%'],
    ['% dân số', '%'],
    ['% tổng chi NSNN', '%'],
    ['%/năm', '%'],
    ['Thứ bậc', '{rank}'],
    ['Người/vạn dân', '{người/vạn dân}'],
  ])('%s', (name, code) => {
    expect(readUnitName(name)?.code).toBe(code);
  });
});

const amountsOf = (text: string, place: StatementPlace = 'goal'): readonly string[] =>
  judgeStatements(readStatements(text, { years: null }), place, null).map(({ statement }) => showStatement(statement));

describe('amounts', () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      'two ends of which the last says for each of whom',
      'Đất dành cho thể dục, thể thao duy trì từ 3,5m2 đến 04m2/người dân.',
      ['3.5..4 m2/{người} | Đất dành cho thể dục, thể thao'],
    ],
    [
      'an average of each year, with its stage',
      'Tốc độ tăng trưởng GRDP bình quân hàng năm giai đoạn 2021-2025 tăng khoảng 7,5% - 8,0%.',
      ['7.5..8 %, up, 2021-2025, each year | Tốc độ tăng trưởng GRDP bình quân hàng năm'],
    ],
    [
      'an average change, by two years',
      'Năng suất lao động tăng bình quân đến năm 2025 đạt 7,0-7,5%, đến năm 2030 đạt 7,5%.',
      [
        '7..7.5 %, up, 2025 | Năng suất lao động tăng bình quân',
        '= 7.5 %, up, 2030 | Năng suất lao động tăng bình quân',
      ],
    ],
    [
      'a rate of growth is a level',
      'Tốc độ tăng trưởng bình quân đến năm 2030 đạt 7,5%.',
      ['= 7.5 %, 2030 | Tốc độ tăng trưởng bình quân'],
    ],
    [
      'what comes in',
      'Tổng thu ngân sách nhà nước trên địa bàn: 3.790.000 triệu đồng',
      ['= 3790000000000 VND | Tổng thu ngân sách nhà nước trên địa bàn'],
    ],
    ['what is spent', 'Tổng chi ngân sách địa phương: 7.093.800 triệu đồng', []],
    ['what is set aside', 'Dự phòng chi ngân sách: 54.930 triệu đồng', []],
    ['what is given to others', 'Bổ sung cho ngân sách các huyện, thị xã, thành phố: 2.670.800 triệu đồng', []],
  ])('%s', (_, text, expected) => {
    expect(amountsOf(text)).toEqual(expected);
  });

  test.each<readonly [string, string, readonly string[]]>([
    [
      'a ratio below so many',
      'Tỷ số giới tính khi sinh dưới 109 bé trai/100 bé gái',
      ['< 109 {bé trai/100 bé gái} | Tỷ số giới tính khi sinh'],
    ],
    [
      'an area that is reached by a year',
      'Phát triển rừng của tỉnh đến năm 2030 đạt diện tích 8.938,7 ha đất lâm nghiệp.',
      ['= 8938.7 har, 2030 | Phát triển rừng của tỉnh đạt diện tích đất lâm nghiệp'],
    ],
    ['the size of a place', 'Quy hoạch khu du lịch sinh thái diện tích 3.100 ha.', []],
    [
      'what is earned a head',
      'Xây dựng mô hình trang trại điển hình, đạt doanh thu bình quân 3 tỷ đồng/trang trại/năm.',
      ['= 3000000000 VND, each year | Xây dựng mô hình trang trại điển hình, đạt doanh thu bình quân'],
    ],
    [
      'money that is needed, by its stages',
      'Tổng nhu cầu vốn đầu tư là 198 tỷ đồng, trong đó: giai đoạn 2024 - 2025 là 115 tỷ đồng; giai đoạn 2026 - 2030 là 83 tỷ đồng.',
      [],
    ],
    [
      'each year, in the middle',
      'Phát triển rừng phòng hộ mỗi năm cung cấp cho thị trường 7.540 – 11.310 m3 gỗ xây dựng và 45.000 m3 củi.',
      [
        '7540..11310 m3, each year | Phát triển rừng phòng hộ mỗi năm cung cấp cho thị trường gỗ xây dựng',
        '= 45000 m3, each year | Phát triển rừng phòng hộ mỗi năm cung cấp cho thị trường củi',
      ],
    ],
    [
      'a canal that has a number',
      'Trồng rừng từ chân đê biển Đông đến kênh 130 thuộc huyện Đông Hải 275 ha.',
      ['= 275 har | Trồng rừng từ chân đê biển Đông đến kênh 130 thuộc huyện Đông Hải'],
    ],
    [
      'a year behind what it is about',
      'Về chính sách ưu đãi người có công, phấn đấu đến năm 2030 hoàn thành rà soát; phấn đấu 100% hộ gia đình chính sách có mức sống khá.',
      ['= 100 %, 2030 | hộ gia đình chính sách có mức sống khá'],
    ],
    [
      'a list of aims',
      'Nhiệm kỳ 2020-2025, Đảng bộ xã đề ra các chỉ tiêu, như: thu nhập bình quân đầu người đến năm 2025 đạt 108 triệu đồng/người/năm; diện tích sản xuất nông nghiệp 1.300ha/vụ.',
      [
        '= 108000000 VND, 2025, each year | thu nhập bình quân đầu người',
        '= 1300 har/{vụ}, 2020-2025 | diện tích sản xuất nông nghiệp',
      ],
    ],
    [
      'what is aimed at beside',
      'Huyện phấn đấu trồng mới 500 ha rừng; trên 550 lao động được giải quyết việc làm; doanh thu bình quân mỗi HTX khoảng 3,2 tỷ đồng/năm.',
      [
        '= 500 har | trồng mới rừng',
        '> 550 {lao động} | lao động được giải quyết việc làm',
        '~ 3200000000 VND, each year | doanh thu bình quân mỗi HTX',
      ],
    ],
    ['of what sort', 'Phấn đấu 80% thôn có trên 30 hộ tham gia.', ['= 80 % | thôn có trên 30 hộ tham gia']],
    [
      'a year before the list of what it is of',
      'Tổng đàn gia súc năm 2025: Đàn trâu, bò đạt 250 con, tăng 0,04 lần so với năm 2020; Đàn lợn đạt 3.000 con.',
      [
        '= 250 {con}, 2025 | Đàn trâu, bò',
        '= 0.04 {lần}, up, 2025, from 2020 | Đàn trâu, bò',
        '= 3000 {con}, 2025 | Đàn lợn',
      ],
    ],
    [
      'a year before the bracket with its amounts',
      'Các cây trồng chủ yếu năm 2025 (Lúa: diện tích đạt 207 ha, sản lượng đạt 2.898 tấn).',
      ['= 207 har, 2025 | Lúa › diện tích', '= 2898 t, 2025 | Lúa › sản lượng'],
    ],
    ['twice the effort', 'Các chỉ tiêu đều ở mức cao với tinh thần nỗ lực gấp đôi để hoàn thành.', []],
  ])('outside goals: %s', (_, text, expected) => {
    expect(amountsOf(text, null)).toEqual(expected);
  });

  test('about so much of what is to stay as it is', () => {
    expect(amountsOf('Giữ ổn định diện tích nuôi cá tra khoảng 5.400 ha.', null)).toEqual([
      '~ 5400 har | Giữ ổn định diện tích nuôi cá tra',
    ]);
    expect(amountsOf('Khu vực có diện tích khoảng 5.400 ha.', null)).toEqual([]);
  });
});

describe('who acts', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      'Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương chủ trì xây dựng kế hoạch',
      ['Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương'],
    ],
    ['Các chi bộ trực thuộc tổ chức sinh hoạt chuyên đề', ['Các chi bộ trực thuộc']],
    ['Đề nghị Trung ương Mặt trận Tổ quốc Việt Nam chỉ đạo giám sát', ['Trung ương Mặt trận Tổ quốc Việt Nam']],
    ['Các cơ sở giáo dục, đào tạo lồng ghép nội dung bảo vệ môi trường', ['Các cơ sở giáo dục, đào tạo']],
    [
      'Đối với các khoản chưa phân bổ 1.015 tỷ đồng (trong đó: ngân sách cấp tỉnh 37,55 tỷ đồng), giao Ủy ban nhân dân tỉnh tiếp tục lập phương án phân bổ',
      ['Ủy ban nhân dân tỉnh'],
    ],
    ['Đối với các dự án chậm tiến độ, giao Sở Tài chính chủ trì rà soát', ['Sở Tài chính']],
    ['Đối với các dự án chậm tiến độ (đã báo cáo, giao Sở Tài chính rà soát), tiếp tục theo dõi', []],
    ['Đối với các dự án chậm tiến độ, yêu cầu kỹ thuật phải được rà soát', []],
    [
      'Căn cứ chức năng nhiệm vụ, chỉ đạo các trường phổ thông, các cơ sở giáo dục nghề nghiệp trực thuộc lồng ghép',
      [],
    ],
    ['Mỗi phường chọn một khu phố không hút thuốc lá', ['Mỗi phường']],
  ])('%s', (sentence, names) => {
    expect(readUnitsInSentence(sentence, CONTEXT.abbreviations).units.lead.map(({ name }) => name)).toEqual(names);
  });

  test.each<readonly [string, readonly string[]]>([
    ['Phối hợp với các ngành, các cấp tăng cường các hoạt động tuyên truyền', ['các ngành', 'các cấp']],
    ['Cùng với Ủy ban nhân dân 11 phường triển khai các hoạt động truyền thông', ['Ủy ban nhân dân 11 phường']],
    ['Cùng với các địa phương trong cả nước, tỉnh tổ chức lễ phát động', []],
    ['Cùng với việc rà soát quy hoạch, tổ chức công bố', []],
  ])('%s: who helps', (sentence, names) => {
    expect(readUnitsInSentence(sentence, CONTEXT.abbreviations).units.support.map(({ name }) => name)).toEqual(names);
  });

  test('a kind of body among headings that each name one', () => {
    const heading = (ordinal: number, name: string): string =>
      `${ordinal}. ${name}\n\nChủ động phối hợp với Công an tỉnh tổ chức triển khai thực hiện hiệu quả chủ trương.\n\n`;
    const leads = (...names: readonly string[]) =>
      buildTasks(
        outlineBelow(
          'Thực hiện công tác dân số năm 2024',
          `II. NHIỆM VỤ, GIẢI PHÁP\n\n${names.map((name, at) => heading(at + 1, name)).join('')}`,
        ),
        [],
        CONTEXT,
      ).tasks.map(({ lead }) => lead.map(({ name }) => name).join());
    expect(leads('Sở Y tế', 'Sở Tài chính', 'Sở, ban, ngành liên quan').at(-1)).toBe('Sở, ban, ngành liên quan');
    expect(leads('Thông tin', 'Đào tạo', 'Trường học').at(-1)).toBe('');
  });

  test('who keeps the plan going stands behind the name', () => {
    const [first] = buildTasks(
      outlineBelow(
        'Hỗ trợ hộ nghèo về nhà ở năm 2024',
        'V. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế - thường trực kế hoạch:\n\n- Tổng hợp kết quả thực hiện, báo cáo Ủy ban nhân dân tỉnh.\n',
      ),
      [],
      CONTEXT,
    ).tasks;
    expect(first?.lead.map(({ name }) => name)).toEqual(['Sở Y tế']);
  });

  test('below directions and tasks in one heading, what a list says is to be done', () => {
    const { tasks } = buildTasks(
      outlineBelow(
        'Phát triển kinh tế - xã hội giai đoạn 2024 - 2026',
        '2. Định hướng phát triển và các nhiệm vụ chủ yếu:\n\na) Tập trung thực hiện các chương trình tạo đột phá phát triển kinh tế - xã hội.\n\nb) Khuyến khích phát triển các thành phần kinh tế.\n',
      ),
      [],
      CONTEXT,
    );
    expect(tasks).toHaveLength(2);
  });
});

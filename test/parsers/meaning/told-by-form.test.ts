import { describe, expect, test } from 'vitest';
import { buildTasks } from '../../../parsers/meaning/build-tasks.ts';
import { judgeStatements } from '../../../parsers/meaning/is-target.ts';
import { readStatements } from '../../../parsers/meaning/read-statements.ts';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { buildOutline } from '../../../parsers/outline/build-outline.ts';
import { readText } from '../../../parsers/text/read-text.ts';
import { showStatement } from './show-statement.ts';

// What the form of a plan tells where no list has the word: verbs, bodies, titles without numbers, steps with their time.

const YEARS = { startYear: 2025, endYear: 2025 };

const amountsOf = (text: string): readonly string[] =>
  judgeStatements(readStatements(text, { years: YEARS }), 'task', YEARS).map(({ statement }) =>
    showStatement(statement),
  );

describe('amounts in a task', () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      'a verb that no list has',
      'Khoan bổ sung 12 giếng tại các thôn',
      ['= 12 {giếng} | Khoan bổ sung giếng tại các thôn'],
    ],
    [
      'with an object of its own',
      'Vá lỗ hổng bảo mật cho 55 máy chủ',
      ['= 55 {máy chủ} | Vá lỗ hổng bảo mật cho máy chủ'],
    ],
    ['a measure', 'Nạo vét 45 km kênh mương', ['= 45 km | Nạo vét kênh mương']],
    [
      'a thing that no list has, printed as things are counted',
      'Trồng 25 bụi tre tại bờ kè',
      ['= 25 {bụi tre} | Trồng bụi tre tại bờ kè'],
    ],
    [
      'a verb right before the number, behind another amount',
      'Tổ chức 210 hội nghị thôn, ký 25.000 bản cam kết bảo vệ rừng',
      ['= 210 {hội nghị} | Tổ chức hội nghị thôn', '= 25000 {bản cam kết} | ký bản cam kết bảo vệ rừng'],
    ],
    [
      'a body before its verb',
      'Chủ trì cùng Sở Công Thương đề xuất bố trí 60 điểm đỗ xe tạm',
      ['= 60 {điểm đỗ xe} | Chủ trì cùng Sở Công Thương đề xuất bố trí điểm đỗ xe tạm'],
    ],
    [
      'a verb at the start that is a level elsewhere',
      'Cấp 15 mã số vùng trồng',
      ['= 15 {mã số vùng trồng} | Cấp mã số vùng trồng'],
    ],
    ['a part of a whole that is no day', 'Làm sạch ma túy 6/19 khu phố', ['= 6 {khu phố} | Làm sạch ma túy']],
    ['of how many groups', 'Các đội chia làm 03 cụm', []],
    [
      'a goal of the document that is carried out',
      'Thực hiện Nghị quyết số 154/NQ-CP ngày 31/5/2025 của Chính phủ về bảo đảm mục tiêu tăng trưởng kinh tế đạt 8% trở lên, UBND tỉnh có ý kiến',
      [],
    ],
    ['with whom', 'Phối hợp chặt chẽ với 05 xã giáp ranh', []],
    ['a name with one digit', 'Thực hiện nếp sống 3 sạch', []],
    ['how large', 'Hội trường 200 chỗ', []],
    ['who comes', 'Lực lượng tham gia 50 người', []],
    ['a name with a number in it', 'Đập phụ 2 Nước Lương', []],
    ['when', 'Trong 03 tháng', []],
    ['a committee called by its number', 'Giao Ban Chỉ đạo 389 tỉnh tổng hợp, báo cáo', []],
  ])('%s', (_, text, expected) => {
    expect(amountsOf(text)).toEqual(expected);
  });

  test('a bare number of another year counts what the one before did', () => {
    const [, later] = readStatements(
      '70.000 ngôi nhà đạt tiêu chí Ngôi nhà an toàn vào năm 2025 và 80.000 vào năm 2030',
      {
        years: { startYear: 2021, endYear: 2030 },
      },
    );
    expect(later && showStatement(later)).toBe('= 80000 {ngôi nhà}, 2030 | ngôi nhà đạt tiêu chí Ngôi nhà an toàn');
  });
});

function planOf(body: string) {
  const text = `ỦY BAN NHÂN DÂN
XÃ SUỐI HAI
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 31/KH-UBND
Suối Hai, ngày 19 tháng 01 năm 2026

KẾ HOẠCH
Tổ chức Tết trồng cây năm 2026

UBND xã xây dựng Kế hoạch như sau:

${body}

Nơi nhận:
- Lưu: VT.
CHỦ TỊCH

Đỗ Văn Công`;
  const abbreviations = collectAbbreviations(text.split('\n'));
  const outline = buildOutline(readText(new TextEncoder().encode(text)), abbreviations);
  return { outline, tasks: buildTasks(outline, [], { abbreviations }).tasks };
}

const leadsOf = (body: string) => planOf(body).tasks.map((task) => task.lead.map((unit) => unit.name));
const datesOf = (body: string) => planOf(body).tasks.map((task) => task.deadline.due_on);

describe('a plan without numbers', () => {
  const BODY = `Mục đích, yêu cầu

Trồng cây nào sống cây đó.

Chỉ tiêu năm 2026

- Trồng mới 70 ha rừng.

Tổ chức thực hiện

Phòng Kinh tế:
- Chuẩn bị cây giống trước ngày 20/02/2026.

Trạm Y tế xã: Trực cấp cứu tại buổi lễ.`;

  test('has the lines in the words of headings for titles', () => {
    const { sections } = planOf(BODY).outline;
    expect(sections.flatMap((section) => section.heading ?? [])).toEqual([
      'Mục đích, yêu cầu',
      'Chỉ tiêu năm 2026',
      'Tổ chức thực hiện',
    ]);
    expect(leadsOf(BODY)).toEqual([['Phòng Kinh tế'], ['Trạm Y tế xã']]);
  });

  test('one such line, a line with more to say, and lines below numbers are no titles', () => {
    for (const body of [
      'Mục đích, yêu cầu\n\nTrồng cây nào sống cây đó.\n\nPhòng Kinh tế hướng dẫn.',
      'Kinh phí: 20 triệu đồng\n\nKết quả cho thấy còn khó khăn.\n\nYêu cầu các thôn thực hiện.',
      'I. MỤC TIÊU\n\nChỉ tiêu năm 2026\n\n- Trồng 70 ha.\n\nNhiệm vụ trọng tâm\n\n- Trồng cây.',
    ])
      expect(planOf(body).outline.sections.filter(({ kind, heading }) => kind === 'paragraph' && heading)).toEqual([]);
  });
});

describe('who acts', () => {
  test('a heading among headings that name bodies', () => {
    const tasks = leadsOf(`IV. PHÂN CÔNG NHIỆM VỤ
1. Công an xã
- Bố trí lực lượng trực, canh gác.
2. Nghệ nhân ưu tú (bà Vi Thị Hoa)
- Truyền dạy hát khặp cho thanh niên.
3. Trạm Y tế xã: Cử 02 cán bộ túc trực.
4. Công tác tuyên truyền
- Treo băng rôn tại trung tâm xã.`);
    expect(tasks).toEqual([['Công an xã'], ['Nghệ nhân ưu tú'], ['Trạm Y tế xã'], []]);
  });

  test('who is asked before what only a body does', () => {
    expect(
      leadsOf(`II. NHIỆM VỤ
1. Giao Thanh tra giao thông phối hợp với Cảnh sát giao thông xử lý xe dừng, đỗ trái phép.`),
    ).toEqual([['Thanh tra giao thông']]);
  });

  test('a company up to the end of its proper name, a post of a commune, a centre with a verb in its name', () => {
    const leads = leadsOf(`IV. TỔ CHỨC THỰC HIỆN
1. Công ty Cổ phần Thủy điện Đa Nhim - Hàm Thuận - Đa Mi xả nước về hạ lưu theo quy trình.
2. Văn phòng - Thống kê phát thư mời, bố trí chỗ ngồi cho đại biểu.
3. Trung tâm Kiểm soát thanh toán điện tử: Chuẩn bị kịch bản, đường truyền.
4. Tổng Công ty Điện lực Hà Nội: Bó gọn, hạ ngầm đường dây.`);
    expect(leads).toEqual([
      ['Công ty Cổ phần Thủy điện Đa Nhim - Hàm Thuận - Đa Mi'],
      ['Văn phòng - Thống kê'],
      ['Trung tâm Kiểm soát thanh toán điện tử'],
      ['Tổng Công ty Điện lực Hà Nội'],
    ]);
  });

  test('who is asked, without the words on what their duties are', () => {
    expect(
      leadsOf(`III. TỔ CHỨC THỰC HIỆN
1. Đề nghị Tỉnh đoàn, Hội Liên hiệp Phụ nữ tỉnh trong phạm vi chức năng, nhiệm vụ của mình tham gia tổ chức thực hiện.`),
    ).toEqual([['Tỉnh đoàn', 'Hội Liên hiệp Phụ nữ tỉnh']]);
  });

  test('who is responsible, whoever it is, and levels of government that lead nothing', () => {
    expect(
      leadsOf(`III. TỔ CHỨC THỰC HIỆN
1. Trách nhiệm của người sử dụng đất
- Gửi bản đăng ký chuyển đổi đến UBND cấp xã.
2. Các chi bộ trực thuộc thảo luận, viết thu hoạch trước ngày 15/02/2026.`),
    ).toEqual([['người sử dụng đất'], ['Các chi bộ trực thuộc']]);
    expect(
      leadsOf(`II. NỘI DUNG HOẠT ĐỘNG
1. Cấp huyện
- Tổ chức họp mặt ôn lại truyền thống.`),
    ).toEqual([[]]);
  });

  test('the body of the heading where a line tells what it is, and who stands in a bracket', () => {
    expect(
      leadsOf(`III. TỔ CHỨC THỰC HIỆN
1. Sở Văn hóa và Thể thao
- Cơ quan thường trực, chủ trì, phối hợp các sở, ban, ngành triển khai Kế hoạch.
2. UBND các huyện, thị xã
- Cấp kinh phí hoạt động cho Ban Chỉ đạo công tác gia đình.
- Rà soát quy mô dân số của từng xã (UBND cấp xã thực hiện).
3. Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn vệ sinh khu vực cửa khẩu.
4. Ban Tổ chức Hội thi trao giải tại lễ tổng kết.`),
    ).toEqual([
      ['Sở Văn hóa và Thể thao'],
      ['Ủy ban nhân dân các huyện, thị xã'],
      ['Ủy ban nhân dân cấp xã'],
      ['Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn'],
      ['Ban Tổ chức Hội thi'],
    ]);
  });

  test('short forms that a note tells', () => {
    const { tasks } = planOf(`II. PHÂN CÔNG
TT\tNội dung\tChủ trì\tThời gian
1\tTổ chức lễ phát động\tCAP\tTháng 3/2026
2\tTuyên truyền tại trường học\tP.VHXH\tTháng 4/2026

Ghi chú: CAP: Công an phường; P.VHXH: Phòng Văn hóa - Xã hội.`);
    expect(tasks.map((task) => task.lead.map((unit) => unit.name))).toEqual([
      ['Công an phường'],
      ['Phòng Văn hóa - Xã hội'],
    ]);
  });

  test('a heading that asks a body with what it is to do', () => {
    expect(
      leadsOf(`UBND tỉnh có ý kiến như sau:
1. Yêu cầu các đơn vị, địa phương tập trung thực hiện một số nhiệm vụ sau:
a) Giải ngân hết kế hoạch vốn đầu tư công.`),
    ).toEqual([['các đơn vị, địa phương']]);
  });

  test('a heading that asks a body', () => {
    expect(
      leadsOf(`III. TỔ CHỨC THỰC HIỆN
1. Yêu cầu Chủ tịch UBND các xã, phường
- Chịu trách nhiệm toàn diện trước Chủ tịch UBND Thành phố.`),
    ).toEqual([['Chủ tịch Ủy ban nhân dân các xã, phường']]);
  });

  test('paragraphs of a letter below what it asks', () => {
    const { tasks } = planOf(`UBND xã đề nghị các cơ quan, đơn vị thực hiện một số nội dung sau:

Đồng loạt ra quân dọn vệ sinh, diệt lăng quăng vào sáng ngày 24/8/2026 (Chủ nhật).

Trạm Y tế xã hướng dẫn kỹ thuật, giám sát, hỗ trợ.`);
    expect(tasks.map((task) => task.lead.map((unit) => unit.name))).toEqual([
      ['các cơ quan, đơn vị'],
      ['Trạm Y tế xã'],
    ]);
    expect(
      planOf('UBND xã thông báo tình hình dịch bệnh như sau:\n\nTừ đầu năm đến nay ghi nhận 17 ca mắc tại 02 thôn.')
        .tasks,
    ).toEqual([]);
  });
});

describe('by when', () => {
  test('the time of the step above', () => {
    const dates = datesOf(`III. TIẾN ĐỘ THỰC HIỆN
Bước 1: Từ ngày 10/10/2026 đến ngày 30/11/2026
- Thống kê, phân loại các trường hợp vi phạm.
Giai đoạn 2 (từ ngày 01/12/2026 đến ngày 31/12/2026): Xử lý
- Dỡ bỏ mái che, bục bệ trên vỉa hè.
- Tổng kết, khen thưởng trước ngày 15/12/2026.`);
    expect(dates).toEqual(['2026-11-30', '2026-12-31', '2026-12-15']);
  });

  test('a day to come at the end of what is to be done', () => {
    expect(
      datesOf(`III. NHIỆM VỤ
- Ra quân tổng dọn vệ sinh sân vận động ngày 15/02/2026.
- Tổ chức Lễ giao nhận quân: 01 ngày, ngày 04/3/2026 (thứ Tư).
- Treo cờ, băng rôn chào mừng ngày 30/4/2026.
- Thực hiện nghiêm Quy chế được phê duyệt ngày 12/01/2026.`),
    ).toEqual(['2026-02-15', '2026-03-04', null, null]);
  });
});

test('items of an agenda, the form of a contest and steps that only have a time are no tasks', () => {
  const contents = planOf(`II. NỘI DUNG
1. Hình thức thi: Thi sân khấu hóa, mỗi đội gồm 05 thành viên.
2. Giải đáp vướng mắc của các thôn (60 phút).
3. Giải thưởng: mỗi tuần 06 giải cá nhân.
4. Tập luyện các tiết mục văn nghệ.`).tasks.map((task) => task.content);
  expect(contents).toEqual(['Tập luyện các tiết mục văn nghệ.']);
});

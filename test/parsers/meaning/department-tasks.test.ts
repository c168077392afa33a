import { describe, expect, test } from 'vitest';
import { buildTargets } from '../../../parsers/meaning/build-targets.ts';
import { buildTasks } from '../../../parsers/meaning/build-tasks.ts';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { buildOutline } from '../../../parsers/outline/build-outline.ts';
import { readText } from '../../../parsers/text/read-text.ts';

// What plans, directives and notices of provinces and their departments give to whom (health, education, justice, labour, tourism).

function outlineOf(body: string, title = 'KẾ HOẠCH\nCông tác năm 2024', number = '38/KH-UBND') {
  const text = `ỦY BAN NHÂN DÂN
TỈNH HÀ TĨNH
Số: ${number}
Hà Tĩnh, ngày 12 tháng 02 năm 2024

${title}

${body}`;
  const abbreviations = collectAbbreviations([text]);
  return { abbreviations, outline: buildOutline(readText(new TextEncoder().encode(text)), abbreviations) };
}

function tasksOf(body: string, title?: string, number?: string) {
  const { outline, abbreviations } = outlineOf(body, title, number);
  return buildTasks(outline, [], { abbreviations }).tasks;
}

const names = (list: readonly { readonly name: string }[] | undefined) => list?.map((unit) => unit.name);

describe('by when', () => {
  test.each([
    ['tổ chức kiểm tra chuyên đề mỗi học kỳ 01 lần', { kind: 'recurring', recurrence: 'semiannual' }],
    ['duy trì chuyên trang, chuyên mục, mỗi tháng 01 kỳ', { kind: 'recurring', recurrence: 'monthly' }],
    ['mỗi quý 1 chuyên đề về phòng bệnh', { kind: 'recurring', recurrence: 'quarterly' }],
    ['xây dựng ít nhất 02 phóng sự/tháng bằng tiếng Việt', { kind: 'recurring', recurrence: 'monthly' }],
    ['tổ chức 04 cuộc kiểm tra/năm', { kind: 'recurring', recurrence: 'quarterly' }],
    ['cập nhật diễn biến dịch bệnh hằng ngày, báo cáo UBND tỉnh', { kind: 'recurring', recurrence: 'continuous' }],
    ['chỉ đạo tuyên truyền ít nhất 02 lần/ngày', { kind: 'recurring', recurrence: 'continuous' }],
    ['tổng kết; báo cáo Bộ Y tế theo định kỳ', { kind: 'recurring', recurrence: 'as_prescribed' }],
    ['cắm biển cảnh báo tại ao, hồ trước mùa mưa lũ hằng năm', { kind: 'recurring', recurrence: 'annual' }],
    ['trình HĐND tỉnh ban hành chính sách tại kỳ họp cuối năm 2024', { kind: 'date', due_on: '2024-12-31' }],
    ['trình HĐND tỉnh tại Kỳ họp thường lệ giữa năm 2024', { kind: 'date', due_on: '2024-06-30' }],
  ])('%s', (words, deadline) => {
    const [task] = tasksOf(`II. NHIỆM VỤ\n- Sở Y tế ${words}.`);
    expect(task?.deadline).toMatchObject(deadline);
  });

  test('the years of a stage in a heading hold for what stands below it', () => {
    const tasks = tasksOf(`II. LỘ TRÌNH THỰC HIỆN
1. Giai đoạn 1 (2024 - 2025)
- Khảo sát, đánh giá thực trạng tai nạn, thương tích trẻ em.
2. Giai đoạn 2 (2026 - 2030)
- Nhân rộng mô hình; sơ kết, tổng kết vào quý IV năm 2030.`);
    expect(tasks.map(({ deadline }) => [deadline.kind, deadline.start_on, deadline.due_on])).toEqual([
      ['period', '2024-01-01', '2025-12-31'],
      ['date', null, '2030-12-31'],
    ]);
  });

  test.each(['Theo chương trình của Bộ Quốc phòng', 'Theo lịch của Trung ương'])('%s', (cell) => {
    const [task] = tasksOf(`TT\tHoạt động\tĐơn vị chủ trì\tThời gian
1\tTiếp nhận tàu hải quân thăm xã giao\tSở Ngoại vụ\t${cell}
2\tĐón đoàn công tác của thành phố kết nghĩa\tSở Ngoại vụ\tQuý III`);
    expect(task?.deadline.kind).toBe('roadmap');
  });
});

describe('who, told behind what is to be done', () => {
  test.each([
    ['Vận động nhân dân phát hoang lề lộ. Phụ trách: Ban Nhân dân các ấp.', ['Ban Nhân dân các ấp']],
    ['Nạo vét kênh. Người phụ trách: Trưởng ấp 2. Kinh phí: 20 triệu đồng.', ['Trưởng ấp 2']],
    ['Hợp đồng thu gom rác, phụ trách Cán bộ địa chính xã.', ['Cán bộ địa chính xã']],
    ['Trồng cây hoa các tuyến đường, giao Hội Phụ nữ, Đoàn Thanh niên thực hiện.', ['Hội Phụ nữ', 'Đoàn Thanh niên']],
    ['Theo dõi các dự án chậm tiến độ (đã báo cáo, giao Sở Tài chính rà soát), tiếp tục đôn đốc.', []],
  ])('%s', (line, lead) => {
    expect(tasksOf(`II. NHIỆM VỤ\n- ${line}`).map((task) => names(task.lead))).toEqual([lead]);
  });
});

test('a ditto sign in the column of times repeats what stands above it', () => {
  const tasks = tasksOf(`TT\tHoạt động\tĐơn vị chủ trì\tThời gian
1\tLấy mẫu xét nghiệm nhanh\tTrung tâm Y tế\tTháng 5/2024
2\tKiểm tra cơ sở chế biến\tPhòng Y tế\tnt
3\tBáo cáo kết quả\tPhòng Y tế\t"`);
  expect(tasks.map(({ deadline }) => deadline.due_on)).toEqual(['2024-05-31', '2024-05-31', '2024-05-31']);
});

describe('by when, behind what is done', () => {
  test.each([
    ['Hội thi tìm hiểu pháp luật: tháng 11/2024; đơn vị tổ chức: Tỉnh đoàn.', '2024-11-30'],
    ['Tháng 5: Ban hành kế hoạch, thành lập Ban Chỉ huy chiến dịch.', '2024-05-31'],
    ['Kiểm tra liên ngành: đợt 1 (tháng 01 - 02/2024), đợt 2 (tháng 8 - 9/2024).', '2024-09-30'],
    ['Sơ kết giai đoạn I vào cuối năm 2025.', '2025-12-31'],
    ['Lễ phát động: tổ chức tại xã Thanh Xương ngày 28/5/2024, quy mô 150 người.', '2024-05-28'],
  ])('%s', (line, due) => {
    expect(tasksOf(`II. NHIỆM VỤ\n- ${line}`)[0]?.deadline.due_on).toBe(due);
  });

  test('so many meetings a year are a rhythm', () => {
    const [task] = tasksOf(`TT\tNhiệm vụ\tChủ trì\tThời gian
1\tTuyên truyền pháp luật về tôn giáo\tSở Nội vụ\t02 hội nghị/năm
2\tNắm tình hình các điểm nhóm\tCông an tỉnh\tThường xuyên`);
    expect(task?.deadline.recurrence).toBe('semiannual');
  });

  test('the line of a stage beside the list that it opens', () => {
    const tasks = tasksOf(`III. CÁC GIAI ĐOẠN THỰC HIỆN
Giai đoạn I (2024 - 2025):
- Rà soát, xây dựng, ban hành các văn bản hướng dẫn.
Giai đoạn II (2026 - 2030):
- Mở rộng các hoạt động can thiệp đã triển khai có hiệu quả.`);
    expect(tasks.map(({ deadline }) => deadline.due_on)).toEqual(['2025-12-31', '2030-12-31']);
  });
});

describe('who', () => {
  test('leads and helps in a clause before the last', () => {
    const [task] = tasksOf(
      'II. NHIỆM VỤ\n- Thu thập, tổng hợp số liệu thống kê tách biệt giới; Cục Thống kê tỉnh chủ trì, các sở, ngành phối hợp; thực hiện xong trước 30/11.',
    );
    expect([names(task?.lead), names(task?.support)]).toEqual([['Cục Thống kê tỉnh'], ['các sở, ngành']]);
    expect(task?.deadline.due_on).toBe('2024-11-30');
  });

  test.each([
    ['(Sở Nội vụ; Quý III)', '2024-09-30'],
    ['(Sở Nội vụ, hoàn thành trước ngày 30/6)', '2024-06-30'],
  ])('stands with when in a bracket: %s', (bracket, due) => {
    const [task] = tasksOf(
      `II. NHIỆM VỤ\n- Tổ chức tập huấn nghiệp vụ cho cán bộ làm công tác bình đẳng giới ${bracket}.`,
    );
    expect([names(task?.lead), task?.deadline.due_on]).toEqual([['Sở Nội vụ'], due]);
  });

  test('does the line above, where a heading says only what it is about', () => {
    const tasks = tasksOf(`B. NỘI DUNG
1. Công khai thủ tục hành chính
Niêm yết đầy đủ, kịp thời thủ tục hành chính tại Bộ phận một cửa.
Đơn vị thực hiện: Các phòng chuyên môn.
2. Rà soát thủ tục hành chính
Rà soát tối thiểu 05 thủ tục, kiến nghị phương án đơn giản hóa.
Đơn vị chủ trì: Văn phòng UBND tỉnh; đơn vị phối hợp: Sở Tư pháp.
Thời gian: trước 31/8/2024.`);
    expect(tasks.map((task) => [names(task.implement), names(task.lead), task.deadline.due_on])).toEqual([
      [['Các phòng chuyên môn'], [], null],
      [[], ['Văn phòng Ủy ban nhân dân tỉnh'], '2024-08-31'],
    ]);
    expect(tasks[0]?.content).toMatch(/^Niêm yết/u);
  });

  test('is told by fields behind “Các sở, ngành:”, without what they answer for', () => {
    const tasks = tasksOf(`III. TỔ CHỨC THỰC HIỆN
1. Các sở, ngành: Kế hoạch và Đầu tư, Tài chính, Công an tỉnh
Tham mưu bố trí nguồn vốn, cơ chế, chính sách hỗ trợ.
2. Rà soát các văn bản quy phạm pháp luật có liên quan của tỉnh.
Đơn vị chủ trì: Các sở, ngành tỉnh theo lĩnh vực quản lý; Công an tỉnh (Luật Căn cước).`);
    expect(tasks.map(({ lead }) => names(lead))).toEqual([
      ['Sở Kế hoạch và Đầu tư', 'Sở Tài chính', 'Công an tỉnh'],
      ['Các sở, ngành tỉnh', 'Công an tỉnh'],
    ]);
  });

  test('stands before the works beside those who help or look after them', () => {
    const tasks = tasksOf(`TT\tĐơn vị\tNội dung công việc\tThời gian hoàn thành\tĐơn vị phối hợp
1\tPhòng Quản lý Văn hóa\tTham mưu thành lập Ban Tổ chức\t20/7/2024\tVăn phòng Sở
\t\tThẩm định kịch bản đêm khai mạc\t15/8/2024\tTrung tâm Văn hóa
2\tPhòng Quản lý Du lịch\tXây dựng các tour phục vụ Lễ hội\t30/8/2024\tHiệp hội Du lịch tỉnh`);
    expect(tasks.map(({ lead, support }) => [names(lead), names(support)])).toEqual([
      [['Phòng Quản lý Văn hóa'], ['Văn phòng Sở']],
      [['Phòng Quản lý Văn hóa'], ['Trung tâm Văn hóa']],
      [['Phòng Quản lý Du lịch'], ['Hiệp hội Du lịch tỉnh']],
    ]);
  });

  test('opens the list of duties in a line of its own', () => {
    const tasks = tasksOf(`III. TỔ CHỨC THỰC HIỆN
Sở Nội vụ
- Là cơ quan đầu mối giúp UBND tỉnh triển khai, đánh giá kết quả thực hiện.
- Tham mưu sơ kết năm 2025, tổng kết năm 2030.
Đề nghị Hội Liên hiệp Phụ nữ tỉnh
- Vận động hội viên tham gia các mô hình phòng, chống bạo lực gia đình.`);
    expect(tasks.map(({ lead, deadline }) => [names(lead), deadline.due_on])).toEqual([
      [['Sở Nội vụ'], null],
      [['Sở Nội vụ'], '2030-12-31'],
      [['Hội Liên hiệp Phụ nữ tỉnh'], null],
    ]);
  });

  test('leads and helps behind dashes in a bracket', () => {
    const [task] = tasksOf(
      'II. NHIỆM VỤ\n- Đa dạng hóa các hình thức truyền thông (Sở Nội vụ – chủ trì; Sở Y tế, Sở Tài chính – phối hợp).',
    );
    expect([names(task?.lead), names(task?.support)]).toEqual([['Sở Nội vụ'], ['Sở Y tế', 'Sở Tài chính']]);
  });

  test('is told what to do by a directive in numbered paragraphs', () => {
    const tasks = tasksOf(
      `Để khắc phục tình trạng trên, Ủy ban nhân dân tỉnh chỉ thị:
I. Sở Nội vụ có trách nhiệm hướng dẫn việc bố trí công chức.
II. Sở Tài chính hướng dẫn việc thu, nộp lệ phí hộ tịch.
Thủ trưởng các sở, ngành chịu trách nhiệm thi hành Chỉ thị này. Chỉ thị này có hiệu lực thi hành sau 10 ngày kể từ ngày ký./.`,
      'CHỈ THỊ\nVề việc tăng cường quản lý hộ tịch',
      '06/CT-UBND',
    );
    expect(tasks.map(({ lead, deadline }) => [names(lead), deadline.kind])).toEqual([
      [['Sở Nội vụ'], null],
      [['Sở Tài chính'], null],
      [['Thủ trưởng các sở, ngành'], null],
    ]);
  });

  test.each([
    ['Sở TC, Sở TP; các trường ĐH, CĐ', ['Sở Tài chính', 'Sở Tư pháp', 'các trường đại học, cao đẳng']],
    [
      'Sở VH&TT; Trường ĐH Hùng Vương; UBND TP Vinh',
      ['Sở Văn hóa và Thể thao', 'Trường Đại học Hùng Vương', 'Ủy ban nhân dân thành phố Vinh'],
    ],
  ])('is abbreviated behind its noun: %s', (cell, wanted) => {
    const [task] = tasksOf(`TT\tNhiệm vụ\tChủ trì\tThời gian
1\tXây dựng chính sách hỗ trợ học phí\t${cell}\t12/2024
2\tTổ chức hội nghị\tVăn phòng UBND tỉnh\t11/2024`);
    expect(names(task?.lead)).toEqual(wanted);
  });

  test.each(['tái cấu trúc quy trình', 'làm sạch dữ liệu', 'thu thập thông tin', 'tôn vinh người tốt'])(
    'helps before what is done: %s',
    (deed) => {
      const [task] = tasksOf(`II. NHIỆM VỤ\n- Văn phòng UBND tỉnh chủ trì, phối hợp với các sở, ngành ${deed}.`);
      expect(names(task?.support)).toEqual(['các sở, ngành']);
    },
  );

  test('is qualified by what it has not done', () => {
    const [task] = tasksOf(
      'II. NHIỆM VỤ\n1. Thủ trưởng các đơn vị chưa ban hành kế hoạch nghiêm túc kiểm điểm, không để chậm trễ quá ngày 30/4/2024.',
    );
    expect([names(task?.lead), task?.deadline.due_on]).toEqual([
      ['Thủ trưởng các đơn vị chưa ban hành kế hoạch'],
      '2024-04-30',
    ]);
  });

  test('has its own staff lead nothing', () => {
    const [task] = tasksOf(
      'III. TỔ CHỨC THỰC HIỆN\n1. UBND các huyện: Bố trí đủ vốn đối ứng; phân công lãnh đạo UBND trực tiếp phụ trách.',
    );
    expect(names(task?.lead)).toEqual(['Ủy ban nhân dân các huyện']);
  });

  test('and when in a line of their own tell of the task above', () => {
    const tasks = tasksOf(`II. NHIỆM VỤ
1.1. Rà soát, lập danh sách đối tượng được chăm lo.
Sở Nội vụ hướng dẫn; UBND các xã thực hiện; hoàn thành chậm nhất là ngày 15 tháng 11 năm 2024.`);
    expect(tasks.map(({ lead, deadline }) => [names(lead), deadline.due_on])).toEqual([
      [['Sở Nội vụ', 'Ủy ban nhân dân các xã'], '2024-11-15'],
    ]);
  });

  test('is told by the heads “Rõ người chủ trì”, “Rõ người phối hợp”', () => {
    const [task] = tasksOf(`STT\tRõ việc\tRõ người chủ trì\tRõ người phối hợp\tRõ thời gian\tRõ sản phẩm
1\tDuy trì tỷ lệ hồ sơ trực tuyến\tCác sở, ngành; UBND cấp huyện, cấp xã\tCông an tỉnh\tThường xuyên\tBáo cáo
2\tSố hóa hộ tịch\tSở Tư pháp\tCông ty Điện lực Hà Nam, Viễn thông Hà Nam\t31/12/2024\tDữ liệu`);
    expect([names(task?.lead), names(task?.support)]).toEqual([
      ['Các sở, ngành', 'Ủy ban nhân dân cấp huyện, cấp xã'],
      ['Công an tỉnh'],
    ]);
  });

  test.each([
    ['Ban Chỉ đạo phòng, chống dịch tỉnh: họp giao ban hằng ngày vào lúc 16h00.', 'Ban Chỉ đạo phòng, chống dịch tỉnh'],
    ['Bộ phận phổ cập tham mưu kiện toàn Ban Chỉ đạo.', 'Bộ phận phổ cập'],
    [
      'Báo và phát thanh, truyền hình Đồng Nai thông tin kịp thời để người dân biết.',
      'Báo và phát thanh, truyền hình Đồng Nai',
    ],
    ['Công an tỉnh (Phòng PC06) tham mưu, giúp việc Tổ công tác.', 'Công an tỉnh (Phòng PC06)'],
    ['Ban Quản lý Khu kinh tế yêu cầu doanh nghiệp báo cáo kế hoạch thưởng Tết.', 'Ban Quản lý Khu kinh tế'],
    ['Sở Y tế có trách nhiệm theo dõi. Các sở, ngành; UBND các huyện xây dựng kế hoạch.', 'Sở Y tế'],
  ])('%s', (line, lead) => {
    expect(names(tasksOf(`III. TỔ CHỨC THỰC HIỆN\n1. ${line}`)[0]?.lead)).toEqual([lead]);
  });

  test('is a kind of body behind what the line is about', () => {
    const [task] = tasksOf(
      'II. NHIỆM VỤ\n- Chiến dịch "Hoa phượng đỏ": các trường THPT tổ chức ra quân trong tháng 6.',
    );
    expect(names(task?.lead)).toEqual(['các trường trung học phổ thông']);
  });

  test('is given work at the end of a letter, behind its grounds', () => {
    const tasks = tasksOf(
      'Căn cứ nội dung trên, các đơn vị khẩn trương triển khai thực hiện; giao Sở Y tế tổng hợp, báo cáo UBND tỉnh vào ngày 25 hằng tháng./.',
    );
    expect(tasks.map(({ lead, deadline }) => [names(lead), deadline.recurrence])).toEqual([
      [['các đơn vị', 'Sở Y tế'], 'monthly'],
    ]);
  });

  test('is given work behind those who act', () => {
    const [task] = tasksOf(`Chủ tịch UBND tỉnh yêu cầu tập trung thực hiện tốt các nhiệm vụ sau:
1. Thủ trưởng các sở, ngành tổ chức thực hiện nghiêm Chỉ thị này; giao Bảo hiểm xã hội tỉnh theo dõi, đôn đốc.`);
    expect(names(task?.lead)).toEqual(['Thủ trưởng các sở, ngành', 'Bảo hiểm xã hội tỉnh']);
  });

  test('enforces a decision in the sentence behind its first day', () => {
    const [task] = tasksOf(
      'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch thanh tra năm 2024.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng, các Trưởng phòng Nghiệp vụ chịu trách nhiệm thi hành Quyết định này./.',
      'QUYẾT ĐỊNH\nVề việc ban hành Kế hoạch thanh tra năm 2024',
      '112/QĐ-TTr',
    );
    expect(names(task?.lead)).toEqual(['Chánh Văn phòng', 'các Trưởng phòng Nghiệp vụ']);
  });
});

test('what was only just reached is no target', () => {
  const { outline, abbreviations } = outlineOf(
    '1. Đánh giá cao sự nỗ lực của các sở, ngành. Tuy nhiên, kết quả giải ngân vốn năm 2024 mới đạt 12,5%, thấp hơn bình quân chung.',
    'THÔNG BÁO\nKết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp',
    '215/TB-UBND',
  );
  expect(buildTargets(outline, { abbreviations }).targets).toEqual([]);
});

test('a numbered task in a heading is the task that the lines below tell of', () => {
  const tasks = tasksOf(`I. CÁC NHIỆM VỤ VÀ PHÂN CÔNG THỰC HIỆN
1. Nhiệm vụ 1: Nâng cao hiệu quả quản lý nhà nước về công tác gia đình
- Đơn vị chủ trì: Sở Văn hóa, Thể thao và Du lịch
- Thời gian thực hiện: Hằng năm`);
  expect(tasks.map(({ lead, deadline }) => [names(lead), deadline.recurrence])).toEqual([
    [['Sở Văn hóa, Thể thao và Du lịch'], 'annual'],
  ]);
});

test('rows are about the works, and not about the field before them', () => {
  const tasks = tasksOf(`STT\tLĩnh vực\tNội dung nhiệm vụ\tCơ quan thực hiện\tThời hạn hoàn thành
1\tY tế\tTham mưu phương án sắp xếp các trung tâm y tế\tSở Y tế\t30/11/2024
2\tVăn hóa\tTu bổ di tích Thành cổ\tSở Du lịch\t2024 - 2025`);
  expect(tasks.map(({ content }) => content)).toEqual([
    'Tham mưu phương án sắp xếp các trung tâm y tế',
    'Tu bổ di tích Thành cổ',
  ]);
});

test('a bracket behind a year says when in it, and “cùng cấp” parts no names', () => {
  const [task] = tasksOf(`TT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời hạn
1\tDiễn đàn trẻ em cấp tỉnh\tUBND cấp xã\tĐoàn Thanh niên cùng cấp; Đoàn TN\tHè 2024 (tháng 7)
2\tKiên cố hóa phòng học\tSở Xây dựng\tSở Tài chính\tQuý IV/2024`);
  expect(task?.deadline.due_on).toBe('2024-07-31');
  expect(names(task?.support)).toEqual(['Đoàn Thanh niên cùng cấp', 'Đoàn Thanh niên']);
});

test.each([
  ['Đầu năm 2025', 'date'],
  ['Trước khai giảng năm học 2024 - 2025', null],
])('a cell that names no last day has none: %s', (cell, kind) => {
  const [task] = tasksOf(`TT\tNhiệm vụ\tChủ trì\tThời hạn
1\tXây dựng Quy chế phối hợp quản lý trường học\tSở Giáo dục và Đào tạo\t${cell}
2\tKiên cố hóa phòng học\tSở Xây dựng\tQuý IV/2024`);
  expect(task?.deadline).toMatchObject({ text: cell, kind, due_on: null });
});

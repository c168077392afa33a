import { describe, expect, test } from 'vitest';
import { buildTasks } from '../../../parsers/meaning/build-tasks.ts';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { buildOutline } from '../../../parsers/outline/build-outline.ts';
import { readText } from '../../../parsers/text/read-text.ts';

// How plans of districts, communes, schools and the military word what is to be done, from their text on.

function tasksOf(body: string, after = '') {
  const text = `ỦY BAN NHÂN DÂN
XÃ BẢN LẦU
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 77/KH-UBND
Bản Lầu, ngày 30 tháng 7 năm 2024

KẾ HOẠCH
Công tác năm 2024

${body}

Nơi nhận:
- Lưu: VT.
CHỦ TỊCH

Vàng Seo Pao

${after}`;
  const abbreviations = collectAbbreviations([text]);
  const outline = buildOutline(readText(new TextEncoder().encode(text)), abbreviations);
  return buildTasks(outline, [], { abbreviations }).tasks;
}

const units = (list: readonly { readonly name: string }[] | undefined) => list?.map((unit) => unit.name);

test('a line in capitals is a title, and no task', () => {
  const contents = tasksOf(`III. TỔ CHỨC THỰC HIỆN
1. Phòng Nội vụ tham mưu kế hoạch kiểm tra.
DANH MỤC NHIỆM VỤ ƯU TIÊN`).map((task) => task.content);
  expect(contents).toEqual(['Phòng Nội vụ tham mưu kế hoạch kiểm tra.']);
});

describe('a heading whose lines only tell of it', () => {
  test('is the task', () => {
    const [task, ...others] = tasksOf(`II. NỘI DUNG HOẠT ĐỘNG
1. Kiện toàn Hội đồng và đội ngũ báo cáo viên pháp luật huyện
- Cơ quan thực hiện: Phòng Tư pháp.
- Cơ quan phối hợp: Phòng Nội vụ.
- Thời gian thực hiện: Quý I năm 2024.
- Kết quả: Quyết định của Chủ tịch UBND huyện.`);
    expect(others).toEqual([]);
    expect(task).toMatchObject({
      ordinal: '1',
      content: 'Kiện toàn Hội đồng và đội ngũ báo cáo viên pháp luật huyện',
      product: 'Quyết định của Chủ tịch UBND huyện',
      deadline: { due_on: '2024-03-31' },
    });
    expect([units(task?.implement), units(task?.support)]).toEqual([['Phòng Tư pháp'], ['Phòng Nội vụ']]);
  });

  test('with where it is held and who takes part', () => {
    const tasks = tasksOf(`II. NỘI DUNG
2.1. Giải bóng chuyền hơi nam, nữ
- Thời gian: ngày 23, 24/8/2024.
- Địa điểm: Sân vận động xã.
- Thành phần: 16 đội thuộc các thôn.
2.2. Kiểm tra công tác hòa giải tại 05 xã
- Thời gian kiểm tra: tháng 8 - 9/2024.
- Đơn vị thực hiện: Đoàn kiểm tra của Hội đồng.`);
    expect(tasks.map((task) => [task.content, task.deadline.due_on])).toEqual([
      ['Giải bóng chuyền hơi nam, nữ', '2024-08-24'],
      ['Kiểm tra công tác hòa giải tại 05 xã', '2024-09-30'],
    ]);
  });
});

test('a word for what stands behind it is no title', () => {
  const tasks = tasksOf(`II. NHIỆM VỤ, GIẢI PHÁP
1. Hoàn thiện thể chế
a) Nhiệm vụ: Rà soát các văn bản quy phạm pháp luật về hộ tịch.
Cơ quan chủ trì: Sở Tư pháp.
Thời gian thực hiện: 2023 - 2024.
b) Nhiệm vụ: Kết nối, chia sẻ dữ liệu hộ tịch điện tử.
Cơ quan chủ trì: Sở Y tế.`);
  expect(tasks.map((task) => [task.ordinal, units(task.lead)])).toEqual([
    ['a', ['Sở Tư pháp']],
    ['b', ['Sở Y tế']],
  ]);
});

test('what a letter asks in the list below "… đề nghị … sau:"', () => {
  const tasks =
    tasksOf(`Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND tỉnh, UBND xã đề nghị các thôn, Mặt trận và các tổ chức đoàn thể tập trung các nhiệm vụ sau:
- Công chức Địa chính - Xây dựng hướng dẫn các hộ phân loại rác tại nguồn.
- Vệ sinh đường làng, ngõ xóm hằng tuần.`);
  expect(tasks.map((task) => units(task.lead))).toEqual([
    ['Công chức Địa chính - Xây dựng'],
    ['các thôn', 'Mặt trận và các tổ chức đoàn thể'],
  ]);
});

test('what a directive asks behind "… yêu cầu:", of whom the headings name', () => {
  const tasks =
    tasksOf(`Nguyên nhân xuất phát từ nhiều khía cạnh. Để khắc phục, Chủ tịch UBND tỉnh yêu cầu Thủ trưởng các sở, ban, ngành thực hiện các nội dung sau:
1. Công an tỉnh
1.1. Chủ động nắm tình hình, rà soát, lập danh sách.
2. Báo Hưng Yên, Đài Phát thanh và Truyền hình tỉnh tăng thời lượng, mở chuyên mục tuyên truyền.
Chỉ thị này có hiệu lực kể từ ngày ký.`);
  expect(tasks.map((task) => units(task.lead))).toEqual([
    ['Công an tỉnh'],
    ['Báo Hưng Yên', 'Đài Phát thanh và Truyền hình tỉnh'],
  ]);
  const [asked] = tasksOf(`Qua kiểm tra, một số xã còn lúng túng. Chủ tịch UBND tỉnh yêu cầu:
1. Sở Khoa học và Công nghệ, VNPT Nghệ An bảo đảm hạ tầng, đường truyền thông suốt.`);
  expect(units(asked?.lead)).toEqual(['Sở Khoa học và Công nghệ', 'VNPT Nghệ An']);
});

test('what a directive orders behind "… chỉ thị:" is to be done by whom each point names', () => {
  const tasks = tasksOf(`Để chủ động phòng, chống, Chủ tịch Ủy ban nhân dân tỉnh chỉ thị:
1. Sở Tài chính: bố trí kinh phí từ nguồn dự phòng ngân sách.
2. Báo Kiên Giang, Đài Phát thanh và Truyền hình Kiên Giang: tăng thời lượng tuyên truyền.`);
  expect(tasks.map((task) => units(task.lead))).toEqual([
    ['Sở Tài chính'],
    ['Báo Kiên Giang', 'Đài Phát thanh và Truyền hình Kiên Giang'],
  ]);
});

test('goals that an article opens are no tasks, whatever it is called before', () => {
  const tasks =
    tasksOf(`Điều 1. Thông qua phương hướng, nhiệm vụ phát triển kinh tế - xã hội năm 2023 với các chỉ tiêu chủ yếu sau:
1. Về kinh tế
(1) Tốc độ tăng giá trị sản xuất đạt 7,8 %.
(2) Thu ngân sách nhà nước trên địa bàn 96,4 tỷ đồng.
Điều 2. Ủy ban nhân dân huyện tổ chức triển khai thực hiện Nghị quyết.`);
  expect(tasks.map((task) => units(task.lead))).toEqual([['Ủy ban nhân dân huyện']]);
});

test('a list goes on behind its sixtieth entry', () => {
  const list = Array.from(
    { length: 64 },
    (_, at) => `${at + 1}. Trạm Y tế rà soát nhóm thứ ${at + 1} trong danh sách.`,
  );
  expect(tasksOf(`II. TỔ CHỨC THỰC HIỆN\n${list.join('\n')}`).map((task) => task.ordinal)).toEqual(
    list.map((_, at) => `${at + 1}`),
  );
});

test('lines that tell what, who and when of one task', () => {
  const tasks = tasksOf(`II. NỘI DUNG THỰC HIỆN
1. Hoàn thiện hệ thống văn bản
a) Nội dung: Rà soát, kiến nghị sửa đổi các văn bản về phụ cấp cộng tác viên.
b) Phân công: Sở Y tế chủ trì; Sở Nội vụ, Sở Tài chính phối hợp.
c) Thời gian tiến hành: 2021 - 2022.`);
  expect(tasks.map((task) => [units(task.lead), units(task.support), task.deadline.due_on])).toEqual([
    [['Sở Y tế'], ['Sở Nội vụ', 'Sở Tài chính'], '2022-12-31'],
  ]);
});

test('what a meeting concluded is to be done where it names somebody', () => {
  const tasks = tasksOf(`Sau khi nghe Sở Xây dựng báo cáo, Chủ tịch UBND tỉnh kết luận như sau:
a) Thống nhất đề xuất của Sở Kế hoạch và Đầu tư về điều chuyển vốn.
b) Kho bạc Nhà nước tỉnh cung cấp số liệu giải ngân cho Sở Kế hoạch và Đầu tư.
c) Đồng ý chủ trương tổ chức Lễ hội. Sở Văn hóa, Thể thao và Du lịch hoàn chỉnh kịch bản, trình UBND tỉnh.`);
  expect(tasks.map((task) => [task.ordinal, units(task.lead)])).toEqual([
    ['b', ['Kho bạc Nhà nước tỉnh']],
    ['c', ['Sở Văn hóa, Thể thao và Du lịch']],
  ]);
});

test('who is asked before the first heading of a letter leads what stands below', () => {
  const tasks =
    tasksOf(`Năm học 2024-2025, ngành giáo dục thực hiện nhiệm vụ trong bối cảnh sắp xếp đơn vị hành chính, Bộ Giáo dục và Đào tạo đề nghị các Sở Giáo dục và Đào tạo thực hiện các nội dung sau:
A. NHIỆM VỤ CHUNG
1. Tăng cường các điều kiện bảo đảm chất lượng giáo dục.`);
  expect(tasks.map((task) => units(task.lead))).toEqual([['các Sở Giáo dục và Đào tạo']]);
});

test('a line that numbers what the next paragraph says is a title', () => {
  const tasks = tasksOf(`III. NỘI DUNG VÀ PHÂN CÔNG THỰC HIỆN
Nhiệm vụ 1: Rà soát quy hoạch, đất đai vùng ven biển
Sở Tài nguyên và Môi trường chủ trì, cùng với UBND các huyện rà soát diện tích bãi bồi.
Nhiệm vụ 2: Huy động nguồn lực
Sở Kế hoạch và Đầu tư tham mưu UBND tỉnh bố trí vốn.`);
  expect(tasks.map((task) => [units(task.lead), units(task.support)])).toEqual([
    [['Sở Tài nguyên và Môi trường'], ['Ủy ban nhân dân các huyện']],
    [['Sở Kế hoạch và Đầu tư'], []],
  ]);
});

test('a heading that holds such lines alone tells of the tasks beside it', () => {
  const tasks = tasksOf(`III. NỘI DUNG THỰC HIỆN
1. Nâng cao nhận thức
a. Nội dung thực hiện:
- Tổ chức tuyên truyền về chuyển đổi số tới người dân nông thôn.
- Xây dựng tài liệu hướng dẫn kỹ năng số.
b. Phân công thực hiện
- Cơ quan chủ trì: Sở Công Thương.
- Cơ quan phối hợp: Sở TT&TT, Hội Nông dân tỉnh.
c. Thời gian thực hiện: 2022 - 2025.`);
  expect(tasks.map((task) => [units(task.lead), units(task.support), task.deadline.due_on])).toEqual([
    [['Sở Công Thương'], ['Sở Thông tin và Truyền thông', 'Hội Nông dân tỉnh'], '2025-12-31'],
    [['Sở Công Thương'], ['Sở Thông tin và Truyền thông', 'Hội Nông dân tỉnh'], '2025-12-31'],
  ]);
});

test('a line that says who leads and who helps is of the tasks above it, a caption is none', () => {
  const tasks = tasksOf(`II. NỘI DUNG
2. Xác minh tài sản, thu nhập
Bảng 1. Các đơn vị được xác minh
- Tổ chức bốc thăm trước 15/4/2024.
- Thanh tra thị xã chủ trì, Phòng Nội vụ, UBKT Thị ủy phối hợp.`);
  expect(tasks.map((task) => [units(task.lead), units(task.support)])).toEqual([
    [['Thanh tra thị xã'], ['Phòng Nội vụ', 'Ủy ban Kiểm tra Thị ủy']],
  ]);
});

test('below "Phân công" each body has its task', () => {
  const tasks = tasksOf(`V. PHÂN CÔNG
2. Ban Kinh tế - Ngân sách HĐND tỉnh giúp Đoàn xây dựng kế hoạch, đề cương.
3. Chi ủy các chi bộ:
+ Xây dựng báo cáo chính trị, đề án nhân sự.`);
  expect(tasks.map((task) => units(task.lead))).toEqual([
    ['Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh'],
    ['Chi ủy các chi bộ'],
  ]);
});

test('a line that assigns and tells what each does is the task', () => {
  const tasks = tasksOf(`II. NỘI DUNG THỰC HIỆN
3. Hưởng ứng Ngày Pháp luật
- Phân công: Phòng Văn hóa và Thông tin treo băng rôn; Trung tâm Truyền thông và Văn hóa huyện tăng thời lượng phát sóng.`);
  expect(tasks.map((task) => units(task.lead))).toEqual([
    ['Phòng Văn hóa và Thông tin', 'Trung tâm Truyền thông và Văn hóa huyện'],
  ]);
});

describe('without a heading', () => {
  // a notice of the city of Hà Nội (2026)
  test('who is charged in a paragraph of its own is to act', () => {
    const tasks =
      tasksOf(`Ủy ban nhân dân xã đề nghị các cơ quan, đơn vị treo cờ Tổ quốc từ ngày 10/5/2024 đến hết ngày 14/5/2024.

Các trưởng thôn có trách nhiệm kiểm tra, nhắc nhở việc treo cờ Tổ quốc ở địa bàn dân cư./.`);
    expect(tasks.map((task) => units(task.lead))).toEqual([['các cơ quan, đơn vị'], ['Các trưởng thôn']]);
  });

  // a decision of Bình Phước (2011)
  test('below "Giao:" each body is to act, whatever its verb', () => {
    const tasks = tasksOf(`Điều 2. Giao:
a) Sở Kế hoạch và Đầu tư căn cứ Đề án được phê duyệt đưa vào chỉ tiêu phát triển kinh tế - xã hội hàng năm của tỉnh.
b) Ủy ban nhân dân các huyện, thị xã xây dựng kế hoạch thực hiện chương trình giảm nghèo tại địa phương theo Đề án.`);
    expect(tasks.map((task) => units(task.lead))).toEqual([
      ['Sở Kế hoạch và Đầu tư'],
      ['Ủy ban nhân dân các huyện, thị xã'],
    ]);
  });

  // a decision of the Prime Minister (2021)
  test('so is the subject of an article', () => {
    const tasks = tasksOf(`Điều 1. Phê duyệt Kế hoạch.
Điều 2. Bộ Tài chính, Bộ Công Thương xử lý cụ thể theo quy định.`);
    expect(tasks.map((task) => units(task.lead))).toEqual([['Bộ Tài chính', 'Bộ Công Thương']]);
  });
});

describe('steps by their time', () => {
  test('below a heading of months', () => {
    const tasks = tasksOf(`IV. TIẾN ĐỘ THỰC HIỆN
1. Tháng 5/2024:
- Xây dựng và ban hành kế hoạch.
2. Tháng 6 - tháng 8/2024: Triển khai chiến dịch.`);
    expect(tasks.map((task) => [task.deadline.start_on, task.deadline.due_on])).toEqual([
      [null, '2024-05-31'],
      ['2024-06-01', '2024-08-31'],
    ]);
  });

  test('below "Thời gian, tiến độ"', () => {
    const tasks = tasksOf(`III. THỜI GIAN, TIẾN ĐỘ
- Từ ngày 15/4 đến 14/5/2024: gửi Quyết định, đề cương đến các đơn vị.
- Trước ngày 30/6/2024: hoàn thiện báo cáo kết quả giám sát.`);
    expect(tasks.map((task) => task.deadline.due_on)).toEqual(['2024-05-14', '2024-06-30']);
  });
});

describe('below "Tổ chức thực hiện"', () => {
  test('what begins with its grounds is a task, the grounds of the plan are none', () => {
    const tasks = tasksOf(`Căn cứ Luật Ngân sách nhà nước ngày 25/6/2015;
Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND tỉnh, UBND xã ban hành Kế hoạch như sau:
I. TỔ CHỨC THỰC HIỆN
1. Phòng Kinh tế
Căn cứ khả năng cân đối ngân sách, tham mưu UBND xã bố trí kinh phí.
2. Căn cứ Kế hoạch này, các thôn xây dựng kế hoạch trước ngày 15/8/2024.
3. Kế hoạch này phổ biến đến chi bộ.`);
    expect(tasks.map((task) => [task.content, units(task.lead)])).toEqual([
      ['Căn cứ khả năng cân đối ngân sách, tham mưu UBND xã bố trí kinh phí.', ['Phòng Kinh tế']],
      ['Căn cứ Kế hoạch này, các thôn xây dựng kế hoạch trước ngày 15/8/2024.', ['các thôn']],
    ]);
  });

  test('the partners that a heading names help with what stands below it', () => {
    const tasks = tasksOf(`I. TỔ CHỨC THỰC HIỆN
1. Sở Tài nguyên và Môi trường chủ trì, phối hợp với Sở Xây dựng, UBND các huyện:
a) Công khai quy hoạch sử dụng đất;
b) Phối hợp với Cục Thuế tỉnh rút ngắn thời gian nộp thuế.`);
    expect(tasks.map((task) => [units(task.lead), units(task.support)])).toEqual([
      [['Sở Tài nguyên và Môi trường'], ['Sở Xây dựng', 'Ủy ban nhân dân các huyện']],
      [['Sở Tài nguyên và Môi trường'], ['Cục Thuế tỉnh']],
    ]);
  });

  test('a bracket says who leads and who helps', () => {
    const [task] = tasksOf(`I. NHIỆM VỤ
c) Số hóa kết quả còn hiệu lực (Văn phòng HĐND&UBND chủ trì; Trung tâm PVHCC, Phòng Kinh tế phối hợp).`);
    expect(units(task?.support)).toEqual(['Trung tâm Phục vụ hành chính công', 'Phòng Kinh tế']);
    const [broad] = tasksOf(`I. NHIỆM VỤ
- Mở 02 lớp bồi dưỡng (Liên minh Hợp tác xã tỉnh chủ trì; các sở, ngành liên quan phối hợp; thực hiện trước 30/11).`);
    expect(units(broad?.support)).toEqual(['các sở, ngành liên quan']);
    const [other] = tasksOf(`I. NHIỆM VỤ
- Ban hành Quy chế hoạt động (Văn phòng HĐND và UBND tham mưu, xong trước 25/8/2024).`);
    expect(units(other?.lead)).toEqual(['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân']);
  });
});

test('a bracket says who works with whom, a heading of what is assigned names nobody', () => {
  const [task] = tasksOf(`I. NHIỆM VỤ
4. Tổ chức 02 lớp bồi dưỡng (Phòng Nội vụ phối hợp với Trường Chính trị tỉnh thực hiện trong Quý III).`);
  expect([units(task?.lead), units(task?.support)]).toEqual([['Phòng Nội vụ'], ['Trường Chính trị tỉnh']]);
  const tasks = tasksOf(`III. PHÂN CÔNG ĐOÀN KIỂM TRA
1. Mỗi xã, phường, đặc khu thành lập ít nhất 01 đoàn.
Rất mong nhận được sự phối hợp của Quý cơ quan.`);
  expect(tasks.map((other) => units(other.lead))).toEqual([['Mỗi xã, phường, đặc khu']]);
});

test('a bracket in a line of time stays whole', () => {
  const [task] = tasksOf(`I. NHIỆM VỤ
- Tổ chức tập huấn cán bộ; thời gian: 05 ngày (từ 17/02 đến 21/02/2024).`);
  expect(task?.deadline).toMatchObject({ text: '05 ngày (từ 17/02 đến 21/02/2024)', due_on: '2024-02-21' });
});

test('no task from what an inspection looks at, and from the caption of a table', () => {
  const tasks = tasksOf(`II. NỘI DUNG, ĐỐI TƯỢNG GIÁM SÁT
1. Nội dung giám sát: Tình hình tiếp nhận, xử lý kiến nghị của cử tri.
2. Đối tượng giám sát: UBND tỉnh; các sở, ban, ngành.
III. NỘI DUNG
1. Các lớp do huyện tổ chức

STT\tTên lớp\tSố lớp
1\tBồi dưỡng kỹ năng số\t3`);
  expect(tasks).toEqual([]);
});

test('no task from what is looked at in an inspection, and from an outline that is to be filled in', () => {
  const tasks = tasksOf(
    `II. NỘI DUNG KIỂM TRA
1. Công tác chỉ đạo, điều hành của các đơn vị.
2. Việc thực hiện kiểm soát thủ tục hành chính.`,
    `LỊCH KIỂM TRA
(Kèm theo Kế hoạch số 77/KH-UBND ngày 30/7/2024 của UBND xã)

STT\tThời gian\tĐơn vị được kiểm tra
1\tNgày 06/5/2024\tPhòng Kinh tế

ĐỀ CƯƠNG BÁO CÁO
Tình hình thực hiện công tác cải cách hành chính
III. KIẾN NGHỊ, ĐỀ XUẤT
- Đề nghị Sở Nội vụ: …
- Giao Văn phòng UBND xã hướng dẫn các thôn.`,
  );
  expect(tasks).toEqual([]);
});

describe('tables', () => {
  test('a column of days says by when', () => {
    const tasks = tasksOf(`II. NỘI DUNG
Ngày, tháng\tNội dung công việc\tNgười thực hiện
01/11 - 10/11\tPhát động thi đua\tGVCN
14h ngày 17/11\tGiao lưu bóng chuyền\tCông đoàn`);
    expect(tasks.map((task) => [task.deadline.due_on, units(task.implement)])).toEqual([
      ['2024-11-10', ['Giáo viên chủ nhiệm']],
      ['2024-11-17', ['Công đoàn']],
    ]);
  });

  test('the day in the last column says more than the days that are left in the one before', () => {
    const tasks = tasksOf(`II. TIẾN ĐỘ THỰC HIỆN
TT\tNội dung công việc chủ yếu\tSố ngày chậm nhất phải hoàn thành trước ngày bầu cử\tNgày chậm nhất phải hoàn thành
1\tMở hội nghị triển khai công tác bầu cử\t\t27/01/2024
2\tNiêm yết danh sách cử tri\t40 ngày\t13/4/2024`);
    expect(tasks.map((task) => task.deadline.due_on)).toEqual(['2024-01-27', '2024-04-13']);
  });

  test('a column of what is to be done under any header, beside what comes of it', () => {
    const tasks = tasksOf(`II. NỘI DUNG
TT\tViệc cần làm\tNgười chịu trách nhiệm\tSản phẩm cuối cùng\tThời hạn
1\tGiao dự toán ngân sách cho các đơn vị\tĐ/c Mùa Bá Vừ, PCT\tQuyết định\t31/12/2024
2\tDuy trì sĩ số học sinh sau Tết\tHiệu trưởng các trường\t\tThường xuyên`);
    expect(tasks.map((task) => [task.content, units(task.lead), task.product])).toEqual([
      ['Giao dự toán ngân sách cho các đơn vị', ['Đ/c Mùa Bá Vừ, Phó Chủ tịch'], 'Quyết định'],
      ['Duy trì sĩ số học sinh sau Tết', ['Hiệu trưởng các trường'], null],
    ]);
    const [other] = tasksOf(`II. NỘI DUNG
TT\tPhần việc được giao\tCơ quan chủ trì\tSản phẩm
1\tXây dựng quy chế hoạt động của Hội đồng\tPhòng Tư pháp\tQuyết định`);
    expect(other).toMatchObject({ content: 'Xây dựng quy chế hoạt động của Hội đồng', product: 'Quyết định' });
  });

  test('months that are ticked off', () => {
    const tasks = tasksOf(`II. PHÂN CÔNG CÔNG VIỆC

TT\tNội dung công việc\tThời gian thực hiện (tháng)\t\t\t\tCBCC phụ trách
\t\t1\t2\t3\t4
1\tThăm, tặng quà Tết gia đình chính sách\tx\tx\t\t\tChị Nga
2\tNgày hội văn hóa thể thao\t\t\tx\t\tAnh Bình, chị Hạnh
3\tĐiều tra phổ cập giáo dục\t\tx\t\tx\tChị Lan`);
    expect(tasks.map(({ deadline }) => [deadline.text, deadline.start_on, deadline.due_on])).toEqual([
      ['Tháng 1 - 2', '2024-01-01', '2024-02-29'],
      ['Tháng 3', null, '2024-03-31'],
      ['Tháng 2, 4', null, '2024-04-30'],
    ]);
    expect(units(tasks[1]?.lead)).toEqual(['Anh Bình', 'chị Hạnh']);
  });

  // a plan of the commune An Thới Đông (2026); a row merged across the table leaves its words in the first column
  test('a heading row in the column of ordinals is in the path', () => {
    const [task] = tasksOf(`II. NHIỆM VỤ

STT\tNội dung nhiệm vụ\tĐơn vị chủ trì\tSản phẩm/kết quả
I. Chỉ đạo, điều hành\t\t\t
1\tKiện toàn Ban Chỉ đạo\tPhòng Văn hóa - Xã hội\tQuyết định
2\tKiểm tra tại các ấp\tPhòng Văn hóa - Xã hội\tBáo cáo`);
    expect(task?.heading_path).toEqual(['NHIỆM VỤ', 'I. Chỉ đạo, điều hành']);
  });

  // the inspections of a school year (Đông Hà, 2022)
  test('quarters that bear their year are ticked off', () => {
    const tasks = tasksOf(`II. LỊCH KIỂM TRA

TT\tNội dung kiểm tra\tThời gian thực hiện\t\t\tGhi chú
\t\tQuý IV/2023\tQuý I/2024\tQuý II năm 2024\t
1\tKiểm tra công tác bán trú\tx\t\t\t
2\tKiểm tra việc thực hiện chương trình lớp 3\tx\tx\t\t
3\tKiểm tra công tác tuyển sinh\tx\t\tx\t`);
    expect(tasks.map(({ deadline }) => [deadline.text, deadline.start_on, deadline.due_on])).toEqual([
      ['Quý IV/2023', null, '2023-12-31'],
      ['Quý IV/2023 - Quý I/2024', '2023-10-01', '2024-03-31'],
      ['Quý IV/2023, Quý II/2024', null, '2024-06-30'],
    ]);
  });

  test('a column of day and hour, and the leader who directs', () => {
    const [task] = tasksOf(`II. NỘI DUNG
STT\tNgày, giờ\tNội dung\tĐơn vị chủ trì\tLãnh đạo Sở chỉ đạo
1\t20h00 ngày 05/02\tĐêm khai mạc, văn nghệ chào mừng\tPhòng VH&TT\tPGĐ Lê Nam`);
    expect(task?.deadline.due_on).toBe('2024-02-05');
    expect(units(task?.monitor)).toEqual(['Phó Giám đốc Lê Nam']);
  });

  // the programme of work of a district of Hà Nội (2025)
  test('quarters and months above the rows are headings, who prepares leads, a leader monitors', () => {
    const tasks = tasksOf(`II. NHIỆM VỤ
TT\tNội dung công việc\tCơ quan chuẩn bị\tCơ quan phối hợp\tCấp trình\tThời gian trình\tLãnh đạo UBND huyện phụ trách
\tQUÝ I
\tTháng 01
1\tKế hoạch phát triển nông nghiệp\tPhòng Kinh tế\tCác xã\tUBND huyện\t15/01\tPCT Lê Nam
\tTháng 02
2\tĐề án sắp xếp trường học\tPhòng GD&ĐT\tPhòng Nội vụ\tHuyện ủy\t20/02\tPCT Lê Mai`);
    expect(tasks.map(({ content, lead, monitor }) => [content, units(lead), units(monitor)])).toEqual([
      ['Kế hoạch phát triển nông nghiệp', ['Phòng Kinh tế'], ['Phó Chủ tịch Lê Nam']],
      ['Đề án sắp xếp trường học', ['Phòng Giáo dục và Đào tạo'], ['Phó Chủ tịch Lê Mai']],
    ]);
  });

  test('the leader who looks after a task is beside the body in charge', () => {
    const [task] = tasksOf(`II. NHIỆM VỤ
TT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn\tLãnh đạo phụ trách
1\tBan hành kế hoạch tuyên truyền\tPhòng VHXH\t10/10/2024\tPCT Lê Thị Mai`);
    expect([units(task?.lead), units(task?.monitor)]).toEqual([
      ['Phòng Văn hóa - Xã hội'],
      ['Phó Chủ tịch Lê Thị Mai'],
    ]);
  });
});

test('a heading whose lines say whose it is, and nothing else is to be done there', () => {
  const tasks = tasksOf(`IV. CÁC DỰ ÁN
1. Dự án 1: Hỗ trợ đầu tư phát triển hạ tầng kinh tế - xã hội
a) Thời gian: trước ngày 30/6/2024.
b) Phân công thực hiện: Ban Quản lý dự án huyện chủ trì, phối hợp với Phòng Tài chính - Kế hoạch.
V. KINH PHÍ
1. Nguồn vốn của các chương trình
a) Đơn vị thực hiện: Phòng Tài chính - Kế hoạch.`);
  expect(tasks.map(({ content, deadline, lead }) => [content, deadline.due_on, units(lead)])).toEqual([
    ['Dự án 1: Hỗ trợ đầu tư phát triển hạ tầng kinh tế - xã hội', '2024-06-30', ['Ban Quản lý dự án huyện']],
  ]);
});

test('a programme of one day by the hour is none of tasks', () => {
  const tasks = tasksOf(`C. CHƯƠNG TRÌNH
Thời gian\tNội dung\tThực hiện
8h00 - 8h10\tĐón tiếp đại biểu, tuyên bố lý do\tVăn phòng
8h10 - 8h20\tPhát biểu khai mạc Hội nghị\tLãnh đạo Sở
8h20 - 9h00\tGiải đáp vướng mắc của các cơ sở\tPhòng Nghiệp vụ`);
  expect(tasks).toEqual([]);
});

test('a calendar whose column is headed by days is one of tasks', () => {
  const tasks = tasksOf(`C. LỊCH CÔNG TÁC
Ngày\tNội dung\tThành phần\tChủ trì
05/9 (Thứ Ba)\tDự khai giảng năm học mới\tChuyên viên\tTrưởng phòng
18-22/9\tKiểm tra hồ sơ phổ cập giáo dục\tTổ phổ cập\tPhó Trưởng phòng
Trước 25/9\tNộp báo cáo thống kê đầu năm\tCác trường\tPhó Trưởng phòng`);
  expect(tasks.map(({ deadline }) => deadline.due_on?.slice(5))).toEqual(['09-05', '09-22', '09-25']);
});

test('a line that only refers to an appendix is none', () => {
  const tasks = tasksOf(`II. NHIỆM VỤ TRỌNG TÂM
Chi tiết tại Phụ lục kèm theo.
1. Nội dung: Theo đề cương gửi kèm.
2. Các đơn vị báo cáo theo mẫu gửi kèm về Phòng Nội vụ.
III. TỔ CHỨC THỰC HIỆN
1. Phòng Nội vụ: Chi tiết hóa nhiệm vụ tại Phụ lục II, tổng hợp kết quả.`);
  expect(tasks.map((task) => task.content)).toEqual([
    'Các đơn vị báo cáo theo mẫu gửi kèm về Phòng Nội vụ.',
    'Phòng Nội vụ: Chi tiết hóa nhiệm vụ tại Phụ lục II, tổng hợp kết quả.',
  ]);
});

test('below no heading a body of its own name is charged by what it must do, and by nothing that was done', () => {
  const tasks = tasksOf(`Ngày 16/8, Thủ tướng ký công điện về bảo đảm sách giáo khoa.

Sở Nội vụ khẩn trương rà soát, tổng hợp nhu cầu giáo viên năm học mới.

Sở Giáo dục và Đào tạo được giao chủ trì xây dựng phương án cung ứng sách giáo khoa.

Sở Tài chính khẩn trương bố trí kinh phí và đã báo cáo kết quả.

Giám đốc Sở Y tế cho hay, muốn dịch không lan rộng, cần tiêm chủng kịp thời.

Các hộ kinh doanh cần quan tâm đến giá cả trong thời gian tới.`);
  expect(tasks.map((task) => units(task.lead))).toEqual([['Sở Nội vụ'], ['Sở Giáo dục và Đào tạo']]);
});

test.each([
  ['Năm 2024, trên cơ sở Kế hoạch đã được phê duyệt, Phòng Nội vụ mở các lớp bồi dưỡng.', 1],
  ['Kết quả rà soát đã được phê duyệt gửi về Phòng Nội vụ trước ngày 30/6.', 1],
  ['Trong những năm qua, các trung tâm đã mở 1.250 lớp.', 0],
  ['Năm 2022, huyện đã hoàn thành 12 công trình.', 0],
])('what is over is no task: %s', (line, count) => {
  expect(tasksOf(`III. TỔ CHỨC THỰC HIỆN\n\n1. ${line}`)).toHaveLength(count);
});

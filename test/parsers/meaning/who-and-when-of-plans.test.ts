import { describe, expect, test } from 'vitest';
import { buildTargets } from '../../../parsers/meaning/build-targets.ts';
import { buildTasks } from '../../../parsers/meaning/build-tasks.ts';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { buildOutline } from '../../../parsers/outline/build-outline.ts';
import { readText } from '../../../parsers/text/read-text.ts';

// Who leads and by when, where plans of communes and districts word their labels and the heads of their tables freely.

function outlineOf(body: string) {
  const text = `ỦY BAN NHÂN DÂN
XÃ ĐỒNG LỘC
Số: 33/KH-UBND
Đồng Lộc, ngày 12 tháng 01 năm 2025

KẾ HOẠCH
Công tác năm 2025

${body}`;
  const abbreviations = collectAbbreviations([text]);
  return { abbreviations, outline: buildOutline(readText(new TextEncoder().encode(text)), abbreviations) };
}

function tasksOf(body: string) {
  const { outline, abbreviations } = outlineOf(body);
  return buildTasks(outline, [], { abbreviations }).tasks;
}

/** A plan for a school year. */
function tasksOfSchoolYear(body: string) {
  const text = `UBND PHƯỜNG VĨNH THÔNG
Số: 52/KH-UBND
Vĩnh Thông, ngày 22 tháng 8 năm 2025

KẾ HOẠCH
Phổ cập giáo dục năm học 2025 - 2026

${body}`;
  const abbreviations = collectAbbreviations([text]);
  return buildTasks(buildOutline(readText(new TextEncoder().encode(text)), abbreviations), [], { abbreviations }).tasks;
}

const rolesOf = (body: string) => outlineOf(body).outline.tables[0]?.columns.map(({ role }) => role);
const names = (list: readonly { readonly name: string }[] | undefined) => list?.map((unit) => unit.name);

describe('a kind of body before a colon', () => {
  test('is a topic among topics', () => {
    const tasks = tasksOf(`II. NHIỆM VỤ
- Giao thông: nâng cấp các tuyến đường trục xã.
- Trường học: xây mới các phòng học xuống cấp.`);
    expect(tasks.map(({ lead }) => names(lead))).toEqual([[], []]);
  });

  test('leads among bodies', () => {
    const tasks = tasksOf(`II. NHIỆM VỤ
- Công an xã: tuần tra các tuyến đường trục xã.
- Trường học: tuyên truyền cho phụ huynh, học sinh.`);
    expect(tasks.map(({ lead }) => names(lead))).toEqual([['Công an xã'], ['Trường học']]);
  });
});

describe('the head of a table', () => {
  test('“Lãnh đạo phụ trách” beside who carries out is who looks after it', () => {
    expect(
      rolesOf(`TT\tNhiệm vụ\tĐơn vị thực hiện\tLãnh đạo phụ trách\tHoàn thành
1\tSố hóa sổ hộ tịch\tCông an xã\tĐ/c Nguyễn Văn Hùng\t30/9/2025
2\tLắp đặt camera an ninh\tCông an xã\tĐ/c Nguyễn Văn Hùng\t31/10/2025`),
    ).toEqual(['ordinal', 'content', 'implement', 'monitor', 'deadline']);
  });

  test('above bodies right before those who help is who leads, whatever its words', () => {
    expect(
      rolesOf(`TT\tViệc cần làm\tAi làm\tAi phối hợp\tThời gian
1\tHọp Ban Tổ chức lần 1\tPhòng Văn hóa - Xã hội\tCông an xã\t08/5/2025
2\tTrang trí lễ phát động\tTrung tâm Văn hóa huyện\tĐoàn Thanh niên xã\t31/5/2025`),
    ).toEqual(['ordinal', 'content', 'lead', 'support', 'deadline']);
  });
});

test('a day without its year is the next one in a plan over the turn of a year', () => {
  const tasks = tasksOfSchoolYear(`II. NHIỆM VỤ
- Cung cấp danh sách trẻ em theo độ tuổi trước ngày 30/8.
- Tổng kết, khen thưởng trong tháng 5.`);
  expect(tasks.map(({ deadline }) => deadline.due_on)).toEqual(['2025-08-30', '2026-05-31']);
});

test('the staff that a body is to give work to does not lead', () => {
  const [task] = tasksOf(`IV. TỔ CHỨC THỰC HIỆN
1. Trạm Y tế xã
- Phân công cán bộ phối hợp với Trưởng thôn vận động người dân tiêm chủng.`);
  expect([names(task?.lead), names(task?.support)]).toEqual([['Trạm Y tế xã'], ['Trưởng thôn']]);
});

test('rows between bars without bars outside are a table', () => {
  const tasks = tasksOf(`TT | Nội dung | Chủ trì | Tiến độ
1 | Kiểm tra cơ sở xả thải | Công an xã | Hàng quý
2 | Tổng kết, khen thưởng | Phòng Văn hóa - Xã hội | 15/12/2025`);
  expect(tasks.map(({ content, lead }) => [content, names(lead)])).toEqual([
    ['Kiểm tra cơ sở xả thải', ['Công an xã']],
    ['Tổng kết, khen thưởng', ['Phòng Văn hóa - Xã hội']],
  ]);
});

test('an amount that says nothing of it is of what is done in the clause before', () => {
  const { outline, abbreviations } = outlineOf(`II. NHIỆM VỤ
1. Thể dục, thể thao quần chúng
- Hướng dẫn các thôn lập quy hoạch quỹ đất dành cho thể thao, bảo đảm bình quân 3 m2/người.`);
  expect(buildTargets(outline, { abbreviations }).targets.map(({ indicator, value }) => [indicator, value])).toEqual([
    ['Hướng dẫn các thôn lập quy hoạch quỹ đất dành cho thể thao', 3],
  ]);
});

test('“Chủ trì tham mưu: …” says who leads the task above, “Thường trực Ban Chỉ đạo;” what the body of the heading is', () => {
  const tasks = tasksOf(`II. NHIỆM VỤ
1. Tổ chức đối thoại giữa Chủ tịch UBND xã với thanh niên.
Chủ trì tham mưu: Phòng Văn hóa - Xã hội; phối hợp: Đoàn Thanh niên xã.
III. TỔ CHỨC THỰC HIỆN
1. Phòng Kinh tế
- Thường trực Ban Chỉ đạo; rà soát hộ nghèo, hộ cận nghèo.`);
  expect(tasks.map(({ lead, support }) => [names(lead), names(support)])).toEqual([
    [['Phòng Văn hóa - Xã hội'], ['Đoàn Thanh niên xã']],
    [['Phòng Kinh tế'], []],
  ]);
});

describe('a line that asks behind what it rests on', () => {
  test('asks for all below its headings; goals in a line of their own are none of it', () => {
    const tasks =
      tasksOf(`Thực hiện Kế hoạch số 120/KH-UBND ngày 10/01/2025 về chữ ký số; Chủ tịch UBND xã yêu cầu các thôn triển khai thực hiện các nội dung sau:

1. Tăng cường an toàn thông tin

- Thường xuyên quét mã độc trên máy tính làm việc.

- Mục tiêu, chỉ tiêu: đến hết năm 2025 toàn bộ máy tính được cài phần mềm diệt mã độc.`);
    expect(tasks.map(({ lead }) => names(lead))).toEqual([['các thôn']]);
  });
});

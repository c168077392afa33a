import { describe, expect, test } from 'vitest';
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

import { describe, expect, test } from 'vitest';
import { buildTargets } from '../../../parsers/meaning/build-targets.ts';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { outlineOfText, PLAN_HEAD } from '../outline/outline-of-text.ts';

// Tables of goals that districts and communes append to their plans. The heads are of usual forms, the figures are made up.

const CONTEXT = { abbreviations: collectAbbreviations([]) };

const outlineBelow = (title: string, table: string) =>
  outlineOfText(`${PLAN_HEAD}Nơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrịnh Văn Thành\n\nPHỤ LỤC\n\n${title}\n\n${table}`);
const targetsOf = (title: string, table: string): readonly string[] =>
  buildTargets(outlineBelow(title, table), CONTEXT).targets.map(
    ({ value, unit, due_on, indicator }) => `${value} ${unit ?? '-'}${due_on ? ` ${due_on}` : ''} | ${indicator}`,
  );
const rolesOf = (title: string, table: string) => outlineBelow(title, table).tables[0]?.columns.map(({ role }) => role);

describe('a column "Đơn vị"', () => {
  const table = (...units: readonly string[]): string =>
    `TT\tChỉ tiêu\tĐơn vị\tKế hoạch năm 2024\n${units.map((unit, at) => `${at + 1}\tNội dung thứ ${at + 1} của giáo dục\t${unit}\t${at + 20}\n`).join('')}`;

  test('of single words is one of units, though schools are bodies too', () => {
    expect(rolesOf('CHỈ TIÊU GIÁO DỤC', table('%', 'Trường', 'Trạm'))?.[2]).toBe('unit');
    expect(rolesOf('CHỈ TIÊU GIÁO DỤC', table('Trường', 'Trường', 'Lớp'))?.[2]).toBe('unit');
    expect(rolesOf('CHỈ TIÊU GIÁO DỤC', table('Trường A', 'Trường B', 'Sở Y tế'))?.[2]).not.toBe('unit');
  });
});

describe('columns of quarters', () => {
  const table =
    'STT\tLoại hình tham gia\tĐơn vị tính\tLũy kế đến hết\t\n\t\t\tQuý I\tQuý II\n1\tBHXH tự nguyện\tNgười\t4.700\t4.900\n2\tTỷ lệ bao phủ BHYT\t%\t90,8\t91,5\n';

  test('are goals below a title of a road to them', () => {
    expect(targetsOf('LỘ TRÌNH PHÁT TRIỂN NGƯỜI THAM GIA THEO QUÝ NĂM 2024', table)).toEqual([
      '4700 {người} 2024-03-31 | BHXH tự nguyện',
      '4900 {người} 2024-06-30 | BHXH tự nguyện',
      '90.8 % 2024-03-31 | Tỷ lệ bao phủ BHYT',
      '91.5 % 2024-06-30 | Tỷ lệ bao phủ BHYT',
    ]);
    expect(targetsOf('KẾT QUẢ PHÁT TRIỂN NGƯỜI THAM GIA THEO QUÝ NĂM 2024', table)).toEqual([]);
  });
});

describe('two measures beside each other', () => {
  test('are told apart, whatever words they open with', () => {
    const table =
      'TT\tNghề đào tạo\tSố lớp\tSố học viên (người)\n1\tTrồng và chăm sóc cây ăn quả\t4\t140\n2\tSửa chữa máy nông nghiệp\t2\t60\n';
    expect(targetsOf('CHỈ TIÊU ĐÀO TẠO NGHỀ NĂM 2024', table)).toEqual([
      '4 {lớp} | Trồng và chăm sóc cây ăn quả › Số lớp',
      '140 {người} | Trồng và chăm sóc cây ăn quả › Số học viên',
      '2 {lớp} | Sửa chữa máy nông nghiệp › Số lớp',
      '60 {người} | Sửa chữa máy nông nghiệp › Số học viên',
    ]);
  });
});

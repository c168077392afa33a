import { describe, expect, it } from 'vitest';
import { readPlanPeriod } from '../../../parsers/outline/plan-period.ts';
import { outlineOfText } from './outline-of-text.ts';

describe('the years that a plan is for', () => {
  const cases: readonly (readonly [string, number, number])[] = [
    ['Cải cách hành chính nhà nước năm 2023 huyện Phú Quý', 2023, 2023],
    ['Phát triển Chính phủ số giai đoạn 2021 - 2025, định hướng đến năm 2030', 2021, 2025],
    ['Phát triển công nghiệp giai đoạn 2026-2030', 2026, 2030],
    ['Năm An toàn giao thông 2024 với chủ đề “Thượng tôn pháp luật”', 2024, 2024],
    ['Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh, nhiệm kỳ 2025 - 2030', 2025, 2030],
    ['ĐẠI HỘI CHI BỘ 3 NHIỆM KỲ 2020 - 2025', 2020, 2025],
    ['Đại hội đại biểu Đảng bộ xã Vĩnh Lộc lần thứ I, nhiệm kỳ 2025 - 2030', 2025, 2030],
    ['Chương trình công tác toàn khóa của Chi bộ Tổ dân phố Lương Hậu, nhiệm kỳ 2025 - 2030', 2025, 2030],
    ['Phương hướng, nhiệm vụ của Chi bộ TDP Lương Hậu nhiệm kỳ 2025 - 2030', 2025, 2030],
    ['Tổ chức Tuần lễ Festival nghệ thuật quốc tế Huế 2026', 2026, 2026],
    ['Công tác nhiệm kỳ 2021 - 2026', 2021, 2026],
    ['Kết quả công tác giảm nghèo năm 2025 và phương hướng, nhiệm vụ năm 2026', 2026, 2026],
    ['Tổng kết năm 2025', 2025, 2025],
    ['Nâng cao Chỉ số PAR INDEX năm 2025 và giai đoạn 2026 - 2030', 2025, 2030],
    ['Đào tạo nghề từ năm 2023 đến năm 2025', 2023, 2025],
    ['Thực hiện Nghị quyết số 01/NQ-CP ngày 06/01/2023 của Chính phủ về nhiệm vụ năm 2023', 2023, 2023],
  ];
  it.each(cases)('%s', (title, startYear, endYear) => {
    expect(readPlanPeriod(title)).toEqual({ startYear, endYear });
  });

  it.each([
    'Bầu cử đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026 - 2031',
    'Tổ chức Đại hội đại biểu Đảng bộ xã lần thứ I, nhiệm kỳ 2025 - 2030',
    'Giám sát của HĐND tỉnh khóa XVIII, nhiệm kỳ 2021-2026',
    'Thực hiện Chỉ thị số 7883/CT-BNNMT ngày 17/7/2026 của Bộ',
    'Kết quả kiểm tra việc chấp hành Quy định',
  ])('none: %s', (title) => {
    expect(readPlanPeriod(title)).toBeNull();
  });
});

it('columns of a file that holds only an appendix “đến năm 2030” are goals from its issue on', () => {
  const text =
    'PHỤ LỤC II\nMỤC TIÊU ĐẾN NĂM 2030\n(Kèm theo Kế hoạch số 301/KH-UBND ngày 15/10/2021 của UBND tỉnh Cao Bằng)\n\nTT\tTên chỉ tiêu\tĐơn vị\tHiện trạng 2020\tNăm 2025\tNăm 2030\n1\tTỷ lệ bao phủ bảo hiểm y tế\t%\t97,2\t98\t99\n2\tTỷ lệ che phủ rừng\t%\t55\t58\t60\n';
  const roles = outlineOfText(text).tables[0]?.columns.map(({ role }) => role);
  expect(roles).toEqual(['ordinal', 'content', 'unit', 'baseline', 'target', 'target']);
});

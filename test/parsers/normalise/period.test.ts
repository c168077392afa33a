import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPeriods, namesFollowingYears, readHeadingPeriod } from '../../../parsers/normalise/period.ts';

const show = (text: string): readonly string[] =>
  findPeriods(text).map((period) => `${period.role} ${[...new Set([period.startYear, period.endYear])].join('-')}`);

describe('years that a text names', () => {
  test.each<[string, readonly string[]]>([
    ['Đến năm 2025, có tối thiểu 20%', ['when 2025']],
    ['đến hết năm 2024', ['when 2024']],
    ['trong năm 2023', ['when 2023']],
    ['vào năm 2030', ['when 2030']],
    ['Kế hoạch cải cách hành chính năm 2023 của huyện', ['bare 2023']],
    ['giai đoạn 2021 - 2025', ['stage 2021-2025']],
    ['giai đoạn 2021-2025, định hướng đến năm 2030', ['stage 2021-2025', 'when 2030']],
    ['từ năm 2023 đến năm 2025', ['when 2023-2025']],
    ['so với năm 2021', ['baseline 2021']],
    ['so với cùng kỳ năm 2022', ['baseline 2022']],
    ['(lũy kế từ đầu năm 2022)', ['cumulative 2022']],
    ['(luỹ kế từ năm 2022)', ['cumulative 2022']],
    ['năm học 2023 - 2024', ['when 2023-2024']],
    ['tính đến hết ngày 31 tháng 5 năm 2020', []],
    ['Quyết định số 256/2004/QĐ-UB', []],
    ['Luật số 61/2024/QH15', []],
    ['2.000 ha, 2000 ha rừng trồng mới trên địa bàn toàn tỉnh', []],
  ])('%s', (text, wanted) => {
    expect(show(text)).toEqual(wanted);
  });

  test.each<[string, readonly [number, number] | null]>([
    ['Chỉ tiêu đạt năm 2023', [2023, 2023]],
    ['Chỉ tiêu đơn vị đạt năm 2022', [2022, 2022]],
    ['Điểm 2023 đạt được', [2023, 2023]],
    ['Nội dung/Chỉ tiêu đạt vào năm 2025 theo Nghị quyết 76/NQ-CP', [2025, 2025]],
    ['Giai đoạn 2021-2025', [2021, 2025]],
    ['2024', [2024, 2024]],
    ['KH 2024', [2024, 2024]],
    ['MỤC TIÊU ĐẾN NĂM 2030', [2030, 2030]],
    ['Chỉ tiêu', null],
    ['Đơn vị chủ trì', null],
  ])('the heading %s', (heading, wanted) => {
    const period = readHeadingPeriod(heading);
    expect(period && [period.startYear, period.endYear]).toEqual(wanted);
  });

  test('the years that follow', () => {
    expect(namesFollowingYears('các năm tiếp theo, mỗi năm tăng 20%')).toBe(true);
    expect(namesFollowingYears('năm 2023, mỗi năm tăng 20%')).toBe(false);
  });

  test('no text makes it throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void findPeriods(text)));
    fc.assert(
      fc.property(
        fc.stringMatching(/^(năm |đến |từ |- |20[2-3]\d |\/|giai đoạn ){0,9}$/u),
        (text) => void findPeriods(text),
      ),
    );
  });
});

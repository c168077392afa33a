import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates, isoDate, lastDayOf } from '../../../parsers/normalise/plan-date.ts';

const CASES: readonly (readonly [string, readonly (string | null)[]])[] = [
  ['Phú Quý, ngày 17 tháng 01 năm 2023', ['2023-01-17']],
  ['Quảng Trị, ngày tháng năm 2023', [null]],
  ['Quảng Trị, ngày      tháng      năm 2023', [null]],
  ['Lào Cai, ngày …… tháng 6 năm 2026', [null]],
  ['ngày 5 tháng ... năm 20...', [null]],
  ['ngày /02/2023 của Văn phòng UBND tỉnh', [null]],
  ['ngày 30 /12 / 2022 của UBND huyện', ['2022-12-30']],
  ['ngày 02/9/2021', ['2021-09-02']],
  ['ngày 15-7-2021', ['2021-07-15']],
  ['trước ngày 30.6.2025', ['2025-06-30']],
  ['Ngày 12/01/2023, Sở Nội vụ có Công văn', ['2023-01-12']],
  ['tính đến hết ngày 31 tháng 5 năm 2020 (lũy kế từ đầu năm 2022)', ['2020-05-31']],
  ['từ ngày 01/4/2023 đến ngày 30/4/2023', ['2023-04-01', '2023-04-30']],
  ['trước 31/12/2023', ['2023-12-31']],
  ['25 tháng 8 năm 2023', ['2023-08-25']],
  ['ngày 17/01/23', ['2023-01-17']],
  ['ngày 31/02/2023', [null]],
  ['trước ngày 15/02', [null]],
  ['trước ngày 15 tháng 12', [null]],
  // no dates
  ['Chỉ thị số 15/2014/CT-UBND', []],
  ['có 22/22 xã, 24/7, 1/500', []],
  ['giai đoạn 2021-2025', []],
  ['QCVN 01:2019/BCT', []],
  ['mục 1.2.2021', ['2021-02-01']],
  ['mục 45.13.2021', []],
  ['trong 12 tháng', []],
  ['ngày 15 hằng tháng', []],
];

describe('findDates', () => {
  test.each(CASES)('%s', (text, isos) => {
    expect(findDates(text).map((date) => date.iso)).toEqual(isos);
  });

  test('says which part is blank', () => {
    expect(findDates('ngày /02/2023')[0]).toMatchObject({ day: null, month: 2, year: 2023 });
    expect(findDates('ngày 15/02')[0]).toMatchObject({ day: 15, month: 2, year: null });
  });

  test('every day of the calendar reads back as itself', () => {
    const days = fc.record({
      year: fc.integer({ min: 1945, max: 2099 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    });
    const forms = [
      (d: number, m: number, y: number) => `ngày ${d}/${m}/${y}`,
      (d: number, m: number, y: number) => `ngày ${d} tháng ${m} năm ${y}`,
      (d: number, m: number, y: number) => `${String(d).padStart(2, '0')}-${String(m).padStart(2, '0')}-${y}`,
    ];
    fc.assert(
      fc.property(days, fc.constantFrom(...forms), ({ year, month, day }, print) => {
        fc.pre(day <= lastDayOf(year, month));
        expect(findDates(print(day, month, year)).map((date) => date.iso)).toEqual([isoDate(year, month, day)]);
      }),
    );
  });

  test('never throws, and every date lies in the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('ngày', 'tháng', 'năm', ' ', '.', '/', '-', '1', '0', '31', '2023', 'x') }),
        (text) => {
          for (const date of findDates(text)) expect(text.slice(date.start, date.end)).toBe(date.text);
        },
      ),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { AREA_ROWS, dateRows } from '../../../../pipeline/sinks/rows/dimension-rows.ts';
import { areaSchema } from '../../../../schemas/record/target.ts';

describe('dateRows', () => {
  const row = (day: string) => [...dateRows(Number(day.slice(0, 4)))].find((date) => date.date_day === day);

  it.each([
    [
      '2023-02-28',
      {
        quarter: 1,
        month: 2,
        weekday: 2,
        iso_year: 2023,
        iso_week: 9,
        quarter_vi: 'Quý I/2023',
        month_vi: 'Tháng 02/2023',
      },
    ],
    ['2021-01-03', { weekday: 7, iso_year: 2020, iso_week: 53 }],
    ['2024-12-30', { weekday: 1, iso_year: 2025, iso_week: 1, quarter_vi: 'Quý IV/2024' }],
    ['0099-06-15', { year: 99, month: 6 }],
  ])('describes %s', (day, expected) => {
    expect(row(day)).toMatchObject(expected);
  });

  it.each([
    [2023, 365],
    [2024, 366],
  ])('has all days of %i', (year, days) => {
    expect([...dateRows(year)]).toHaveLength(days);
  });
});

describe('AREA_ROWS', () => {
  it('names every area of the record', () => {
    expect(AREA_ROWS.map((row) => row.area).sort()).toEqual([...areaSchema.options].sort());
  });
});

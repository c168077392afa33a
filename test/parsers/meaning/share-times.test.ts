import { expect, test } from 'vitest';
import { readStatements } from '../../../parsers/meaning/read-statements.ts';

const days = (text: string, startYear: number, endYear: number): readonly (string | null)[] =>
  readStatements(text, { years: { startYear, endYear } }).map(({ dueOn }) => dueOn);

test.each<readonly [string, readonly (string | null)[]]>([
  ['Tỷ lệ giải ngân quý II đạt 50 %, 9 tháng đạt 75 %, cả năm đạt 95 %', ['2025-06-30', '2025-09-30', null]],
  ['Tỷ lệ giải ngân 6 tháng đầu năm đạt 45 %', ['2025-06-30']],
  ['Tỷ lệ người nghiện điều trị đủ 6 tháng đạt 80 %', [null]],
  ['Tỷ lệ lao động có hợp đồng 3 tháng đạt 70 %', [null]],
  ['Tỷ lệ trẻ bú mẹ hoàn toàn trong 6 tháng đạt 60 %', [null]],
])('a part of the year, and no length of time: %s', (text, wanted) => {
  expect(days(text, 2025, 2025)).toEqual(wanted);
});

test('a quarter of a plan of several years has no day', () => {
  expect(days('Tỷ lệ giải ngân quý II đạt 50 %', 2025, 2030)).toEqual([null]);
});

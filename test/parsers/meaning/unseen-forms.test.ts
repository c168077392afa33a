import { describe, expect, test } from 'vitest';
import { judgeStatements } from '../../../parsers/meaning/is-target.ts';
import { readStatements } from '../../../parsers/meaning/read-statements.ts';
import { showStatement } from './show-statement.ts';

const YEARS = { startYear: 2021, endYear: 2030 };

const goalsOf = (text: string): readonly string[] =>
  judgeStatements(readStatements(text, { years: YEARS }), 'goal', YEARS).map(({ statement }) =>
    showStatement(statement),
  );

// Forms of plans on gender, insurance, cashless payment, OCOP, public investment; each named for what is hard in it.
const FORMS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'from a year onwards, to the end of the plan',
    'Từ năm 2025 trở đi 100% số nạn nhân bị mua bán trở về được hỗ trợ',
    ['= 100 %, 2025-2030 | số nạn nhân bị mua bán trở về được hỗ trợ'],
  ],
  [
    'a rate that leaves out of what, said of the rate before',
    'Tỷ số tử vong mẹ giảm còn 42/100.000 trẻ sinh sống vào năm 2025 và xuống dưới 40/100.000 vào năm 2030',
    [
      '= 42 {/100.000 trẻ sinh sống}, 2025 | Tỷ số tử vong mẹ',
      '< 40 {/100.000 trẻ sinh sống}, 2030 | Tỷ số tử vong mẹ',
    ],
  ],
  [
    'a rate of things with a name of two words',
    'Tỷ suất sinh ở vị thành niên giảm từ 23 ca sinh/1.000 phụ nữ xuống 18 ca sinh/1.000 phụ nữ vào năm 2025',
    ['= 18 {ca sinh/1.000 phụ nữ}, 2025, from 23 | Tỷ suất sinh ở vị thành niên'],
  ],
  [
    'places by the thousand are no score',
    'Số điểm chấp nhận thanh toán không dùng tiền mặt tăng lên trên 5.000 điểm',
    ['> 5000 {điểm} | Số điểm chấp nhận thanh toán không dùng tiền mặt'],
  ],
  [
    'a name between quotation marks behind the thing counted',
    'Xây dựng ít nhất 10 mô hình "Chợ số"; mỗi xã tổ chức ít nhất 02 lớp "Bình dân học vụ số"/tháng',
    ['≥ 10 {mô hình} | Xây dựng mô hình "Chợ số"', '≥ 2 {lớp}, each month | mỗi xã tổ chức lớp "Bình dân học vụ số"'],
  ],
  [
    'an average that belongs to what is measured',
    'Dân số trung bình 7.129 người; giảm tỷ suất sinh bình quân mỗi năm 0,2‰',
    ['= 7129 {người} | Dân số trung bình', '= 0.2 [ppth], down, each year | giảm tỷ suất sinh'],
  ],
  ['what is counted has been named before its change', 'số hộ nghèo giảm 12 hộ', ['= 12 {hộ}, down | số hộ nghèo']],
  [
    'one thing said first, of a whole said last',
    'Đến ngày 31/3/2025 giải ngân đạt 25%, đến ngày 30/6/2025 đạt 60% và đến hết ngày 31/12/2025 đạt 100% tổng kế hoạch vốn được giao',
    [
      '= 25 %, by 2025-03-31 | giải ngân trong tổng kế hoạch vốn được giao',
      '= 60 %, by 2025-06-30 | giải ngân trong tổng kế hoạch vốn được giao',
      '= 100 %, by 2025-12-31 | giải ngân trong tổng kế hoạch vốn được giao',
    ],
  ],
  [
    'a part of a whole as the object of a verb',
    'Hoàn thành phê duyệt quyết toán 35/42 dự án hoàn thành',
    ['= 35 {dự án} | Hoàn thành phê duyệt quyết toán dự án hoàn thành'],
  ],
];

describe('statements of plans on other subjects', () => {
  test.each(FORMS)('%s', (_, text, wanted) => {
    expect(goalsOf(text)).toEqual(wanted);
  });
});

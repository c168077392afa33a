import { describe, expect, test } from 'vitest';
import { type judgeStatement, judgeStatements } from '../../../parsers/meaning/is-target.ts';
import { readStatements } from '../../../parsers/meaning/read-statements.ts';
import { showStatement } from './show-statement.ts';

const PLAN = { years: { startYear: 2024, endYear: 2024 } };

// Forms that plans on health, forests, drugs, traffic and public investment use; each named for what is hard in it.
const FORMS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a bracket that reckons between the number and its thing',
    '100% (157/157) trạm y tế xã có bác sĩ làm việc',
    ['= 100 %, commune | trạm y tế xã có bác sĩ làm việc'],
  ],
  [
    'a part of a whole behind a comparator',
    'Đến năm 2030, có ít nhất 90/130 xã, phường (chiếm 69,23%) không ma túy',
    ['≥ 90 {xã, phường}, commune, 2030 | xã, phường không ma túy'],
  ],
  [
    'how often, some words behind the number',
    'Tổ chức ít nhất 02 đợt tuyên truyền cao điểm/năm',
    ['≥ 2 {đợt}, each year | Tổ chức đợt tuyên truyền cao điểm'],
  ],
  [
    'a verb of change before the first share of a list',
    'Giảm 5% số cặp tảo hôn, 3% số cặp hôn nhân cận huyết thống so với năm 2023',
    ['= 5 %, down | số cặp tảo hôn', '= 3 %, down, from 2023 | số cặp hôn nhân cận huyết thống'],
  ],
  [
    'a share of another thing behind a change is no change',
    'Giảm 5% số vụ tai nạn, 100% trường hợp vi phạm được xử lý',
    ['= 5 %, down | số vụ tai nạn', '= 100 % | trường hợp vi phạm được xử lý'],
  ],
  [
    'the value of the year compared with, in a bracket',
    'Tỷ lệ bao phủ bảo hiểm y tế tăng 0,3% so với năm 2023 (94,2%)',
    ['= 0.3 %, up, from 94.2 in 2023 | Tỷ lệ bao phủ bảo hiểm y tế'],
  ],
  [
    'quarters of the plan’s year as days by which',
    'Giải ngân vốn đầu tư công đến hết quý II đạt 50%, hết quý III đạt 75%',
    ['= 50 %, by 2024-06-30 | Giải ngân vốn đầu tư công', '= 75 %, by 2024-09-30 | Giải ngân vốn đầu tư công'],
  ],
  [
    'parts that a comma lists are over at the semicolon',
    'Trồng mới 350 ha rừng, trong đó rừng phòng hộ 100 ha; khoanh nuôi tái sinh 1.200 ha',
    ['= 350 har | Trồng mới rừng', '= 100 har | Trồng mới › rừng phòng hộ', '= 1200 har | khoanh nuôi tái sinh'],
  ],
  [
    'shares of one whole, each with a word that opens a kind',
    'Tỷ trọng trong GRDP của khu vực dịch vụ đạt trên 50%, khu vực công nghiệp - xây dựng trên 40%',
    ['> 50 % | Tỷ trọng trong GRDP của khu vực dịch vụ', '> 40 % | Tỷ trọng khu vực công nghiệp - xây dựng'],
  ],
  [
    'a level of government that is left out',
    'Đạt 30 giường bệnh/vạn dân (không tính giường của trạm y tế cấp xã)',
    ['= 30 {giường bệnh/vạn dân} | giường bệnh'],
  ],
  [
    'who is to make it is no part of what is made',
    'Công an tỉnh chủ trì, phối hợp với Sở Y tế xây dựng 02 chuyên mục/tháng',
    ['= 2 {chuyên mục}, each month | xây dựng chuyên mục'],
  ],
];

describe('forms of statements', () => {
  test.each(FORMS)('%s', (_, text, wanted) => {
    expect(readStatements(text, PLAN).map(showStatement)).toEqual(wanted);
  });
});

const judge = (text: string, place: Parameters<typeof judgeStatement>[1]): number =>
  judgeStatements(readStatements(text, PLAN), place, PLAN.years).length;

describe('what is to be reached', () => {
  test('an object made, behind who makes it, in a task', () => {
    expect(judge('Trung tâm Giáo dục nghề nghiệp mở 45 lớp đào tạo nghề.', 'task')).toBe(1);
  });
  test('not what a law asks of everybody', () => {
    expect(judge('Tuyên truyền nồng độ cồn; quy định về tốc độ tối đa 50 km/h', 'task')).toBe(0);
  });
  test('not what another document demands, quoted among the facts', () => {
    const text = 'Bộ Chính trị giao "bảo đảm đến hết năm 2030, có ít nhất 50% đơn vị hành chính cấp xã không ma túy".';
    expect(judge(text, 'fact')).toBe(0);
    expect(judge(text.replaceAll('"', ''), 'fact')).toBe(1);
  });
});

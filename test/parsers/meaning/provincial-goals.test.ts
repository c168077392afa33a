import { describe, expect, test } from 'vitest';
import { judgeStatements, type StatementPlace } from '../../../parsers/meaning/is-target.ts';
import { readStatements } from '../../../parsers/meaning/read-statements.ts';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { splitUnits } from '../../../parsers/normalise/split-units.ts';
import { showStatement } from './show-statement.ts';
import { targetsOf } from './targets-of.ts';

const YEARS = { startYear: 2021, endYear: 2025 };

const read = (text: string, place: StatementPlace = 'goal'): readonly string[] =>
  judgeStatements(readStatements(text, { years: YEARS }), place, YEARS).map(({ statement }) =>
    showStatement(statement),
  );

// Forms of provinces' plans on population, nutrition, the elderly, OCOP, cooperatives, e-commerce (2018 - 2025), in short.
const GOALS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'how old they are of whom something is to be less',
    'Giảm suy dinh dưỡng của trẻ em dưới 16 tuổi thuộc hộ nghèo và trẻ em các huyện nghèo',
    [],
  ],
  ['how long people live', 'Tuổi thọ trung bình đạt 75 tuổi', ['= 75 a | Tuổi thọ trung bình']],
  ['a ratio without a unit', 'Tỷ số giới tính khi sinh: không quá 112', ['≤ 112 - | Tỷ số giới tính khi sinh']],
  [
    'a sign before the number',
    'Điều chỉnh mức sinh (CBR): + 0,1‰ so với năm 2021',
    ['= 0.1 [ppth], up, from 2021 | Điều chỉnh mức sinh (CBR)'],
  ],
  [
    'a sign glued to the number',
    'Giảm tỷ số giới tính khi sinh:-0,1 điểm phần trăm so với năm 2021',
    ['= 0.1 {điểm %}, down, from 2021 | Giảm tỷ số giới tính khi sinh'],
  ],
  [
    'parts behind "bao gồm" in a bracket',
    'Có 70% doanh nghiệp trong tỉnh (bao gồm 90% doanh nghiệp xuất khẩu) giao dịch điện tử',
    [
      '= 70 % | doanh nghiệp trong tỉnh giao dịch điện tử',
      '= 90 % | doanh nghiệp trong tỉnh giao dịch điện tử › doanh nghiệp xuất khẩu',
    ],
  ],
  [
    'how many there are then, in a bracket',
    'Thêm 30 sản phẩm được công nhận (nâng tổng số sản phẩm trên địa bàn lên 200 sản phẩm)',
    ['= 30 {sản phẩm}, up | sản phẩm được công nhận', '= 200 {sản phẩm} | nâng tổng số sản phẩm trên địa bàn'],
  ],
  [
    'whose the money is',
    'Kinh phí hơn 20 tỷ đồng, bao gồm hơn 60% nguồn ngân sách trung ương, còn lại là vốn khác',
    [],
  ],
  [
    'the year behind the second of two shares of one subject',
    'Người cao tuổi được khám đạt 70% và được lập hồ sơ đạt 95% năm 2023; 100% năm 2025',
    [
      '= 70 %, 2023 | Người cao tuổi được khám',
      '= 95 %, 2023 | Người cao tuổi được lập hồ sơ',
      '= 100 %, 2025 | Người cao tuổi được lập hồ sơ',
    ],
  ],
  ['how many groups of work there are', 'Kế hoạch có 5 nhóm nhiệm vụ và giải pháp', []],
  ['a nursery of firms', 'Thành lập 3 vườn ươm tại các trường', ['= 3 {vườn ươm} | Thành lập vườn ươm tại các trường']],
];

describe('goals of provinces', () => {
  test.each(GOALS)('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    'Giảm tỷ lệ hộ nghèo xuống 2% so với năm 2020.',
    'Hộ nông thôn được dùng nước sạch với số lượng tối thiểu 60 lít/người/ngày.',
  ])('doubted: %s', (text) => {
    const [target] = targetsOf(`I. MỤC TIÊU\n\n- ${text}\n`);
    expect(target?.confidence).toBeLessThan(0.95);
  });

  test('what is reckoned up to a year before the plan is no goal, up to where it looks ahead', () => {
    const text =
      'Tính đến hết năm 2022, tỉnh có 140 HTX. Doanh thu bình quân của HTX ước đạt 3 tỷ đồng. Phấn đấu năm 2024 doanh thu bình quân của HTX đạt 4 tỷ đồng.';
    expect(targetsOf(`I. MỤC TIÊU\n\n${text}\n`).map(({ value }) => value)).toEqual([4_000_000_000]);
  });
});

test('bodies in a list with capitals are one', () => {
  const NONE = collectAbbreviations([]);
  const names = (text: string) => splitUnits(text, NONE).map(({ name }) => name);
  expect(names('các Sở, Ban, Ngành, Đoàn thể và UBND các xã')).toEqual([
    'các Sở, Ban, Ngành, Đoàn thể',
    'Ủy ban nhân dân các xã',
  ]);
});

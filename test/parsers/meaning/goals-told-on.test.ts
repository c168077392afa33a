import { expect, test } from 'vitest';
import { buildTargets } from '../../../parsers/meaning/build-targets.ts';
import { judgeStatements } from '../../../parsers/meaning/is-target.ts';
import { readStatements } from '../../../parsers/meaning/read-statements.ts';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { outlineOf, type SectionSpec } from './outline-of.ts';
import { showStatement } from './show-statement.ts';

const PLAN = { years: { startYear: 2026, endYear: 2030 } };

// Plans, directives and resolutions on minerals, food, children, industry and women, 2007 to 2026.
const GOALS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'later years before a measure of its own hold for the items after it',
    'đến hết năm 2027 tỷ lệ huy động công suất tuyển đạt 50%; Atlas số vận hành; đến năm 2030 dự án tinh chế được chấp thuận chủ trương; các nhà máy tuyển đạt tổng công suất 55.000 tấn; 03 mô hình kinh tế tuần hoàn',
    [
      '= 50 %, 2027 | tỷ lệ huy động công suất tuyển',
      '= 55000 t, 2030 | các nhà máy tuyển đạt tổng công suất',
      '= 3 {mô hình}, 2030 | mô hình kinh tế tuần hoàn',
    ],
  ],
  [
    'another year of the measure before holds for that alone',
    'Đến năm 2027, tỷ lệ trẻ được tiêm chủng đạt 90%; năm 2030 đạt 95%; tỷ lệ trẻ được bú sớm đạt 75%',
    [
      '= 90 %, 2027 | tỷ lệ trẻ được tiêm chủng',
      '= 95 %, 2030 | tỷ lệ trẻ được tiêm chủng',
      '= 75 %, 2027 | tỷ lệ trẻ được bú sớm',
    ],
  ],
  [
    'a change without an amount, and the share of all behind it',
    'Giảm tỷ lệ trẻ em bị xâm hại so với năm 2024 và 100% trẻ em bị xâm hại được hỗ trợ kịp thời',
    ['= 100 % | trẻ em bị xâm hại được hỗ trợ kịp thời'],
  ],
  [
    'the list of those that it is a share of',
    'Đạt tỷ lệ nữ chiếm từ 30% trở lên trong tổng số cán bộ, công chức được đào tạo, bồi dưỡng',
    ['≥ 30 % | tỷ lệ nữ trong tổng số cán bộ, công chức được đào tạo, bồi dưỡng'],
  ],
  [
    'what it is compared with behind "và"',
    'Chiều cao của trẻ 5 tuổi tăng 1,5 cm cho cả trẻ trai và gái so với năm 2020',
    ['= 1.5 cm, up, from 2020 | Chiều cao của trẻ 5 tuổi'],
  ],
  [
    'supporting industries get no support',
    'Giá trị sản xuất công nghiệp hỗ trợ đạt 18.500 tỷ đồng, chiếm 45% giá trị sản xuất toàn ngành',
    [
      '= 18500000000000 VND | Giá trị sản xuất công nghiệp hỗ trợ',
      '= 45 % | Giá trị sản xuất công nghiệp hỗ trợ trong giá trị sản xuất toàn ngành',
    ],
  ],
  [
    'its share, by another verb',
    'Giá trị chăn nuôi đạt 2.300 tỷ đồng, chiếm tỷ trọng 38% trong cơ cấu ngành nông nghiệp',
    ['= 2300000000000 VND | Giá trị chăn nuôi', '= 38 % | Giá trị chăn nuôi trong cơ cấu ngành nông nghiệp'],
  ],
  [
    'of what was planned',
    'Tỷ lệ giải ngân vốn đầu tư công đạt 100% kế hoạch vốn; giao quân đạt 100% chỉ tiêu',
    ['= 100 % | Tỷ lệ giải ngân vốn đầu tư công', '= 100 % | giao quân'],
  ],
  ['a level that is kept', 'Tỷ lệ che phủ rừng giữ ổn định ở mức 58%', ['= 58 % | Tỷ lệ che phủ rừng']],
  [
    'how often, and how long each time',
    'Phát thanh 03 lần/tuần, mỗi lần không dưới 15 phút',
    ['= 3 {lần/tuần} | Phát thanh', '≥ 15 min | Phát thanh › mỗi lần'],
  ],
  [
    'so many days less, of what stands behind',
    'Rút ngắn tối thiểu 02 ngày làm việc đối với thủ tục đăng ký kinh doanh',
    ['≥ 2 d, down | thủ tục đăng ký kinh doanh'],
  ],
  [
    'what it is to be among the first in',
    'Phấn đấu trở thành một trong 5 tỉnh dẫn đầu cả nước về nuôi biển',
    ['≤ 5 {rank} | nuôi biển'],
  ],
  [
    'a grade of schooling is no level of anything else',
    'tuyển sinh 1.400 người, trong đó trình độ trung cấp 200 người, sơ cấp 1.200 người',
    [
      '= 1400 {người} | tuyển sinh người',
      '= 200 {người} | tuyển sinh › trình độ trung cấp',
      '= 1200 {người} | tuyển sinh › sơ cấp',
    ],
  ],
  [
    'what all of a list is compared with',
    'Kéo giảm ít nhất 10% số vụ cháy, 15% số người chết, 5% thiệt hại về tài sản so với cùng kỳ năm 2025',
    [
      '≥ 10 %, down, from 2025 | số vụ cháy',
      '≥ 15 %, down, from 2025 | số người chết',
      '≥ 5 %, down, from 2025 | thiệt hại về tài sản',
    ],
  ],
  [
    'what each of all has, one thing and another',
    '100% khu dân cư có ít nhất 01 điểm chữa cháy công cộng và 01 Tổ liên gia an toàn',
    ['= 100 % | khu dân cư có ít nhất 01 điểm chữa cháy công cộng và 01 Tổ liên gia an toàn'],
  ],
  ['the scale of a map', 'Phê duyệt quy hoạch chi tiết tỷ lệ 1/500 khu trung tâm hành chính', []],
  [
    'an estimate of the year to come',
    'Doanh thu từ du lịch ước đạt 62 tỷ đồng, tăng 15% so với năm 2025',
    ['= 62000000000 VND | Doanh thu từ du lịch', '= 15 %, up, from 2025 | Doanh thu từ du lịch'],
  ],
  ['an estimate of the year before', 'Năm 2025, doanh thu từ du lịch ước đạt 54 tỷ đồng', []],
  ['days in a name', 'Nâng cao thực hành chăm sóc dinh dưỡng 1.000 ngày đầu đời', []],
];

test.each(GOALS)('%s', (_, text, want) => {
  const judged = judgeStatements(readStatements(text, PLAN), 'goal', PLAN.years);
  expect(judged.map(({ statement }) => showStatement(statement))).toEqual(want);
});

const targetsOf = (lines: readonly string[]): readonly string[] => {
  const sections: readonly SectionSpec[] = [
    { label: 'I', kind: 'roman', heading: 'MỤC TIÊU CỤ THỂ' },
    ...lines.map((text) => ({ label: '-', kind: 'bullet' as const, text, parent: 0 })),
  ];
  const { targets } = buildTargets(outlineOf({ sections }), { abbreviations: collectAbbreviations([]) });
  return targets.map(({ value, period, indicator }) => `${value}, ${period?.end_year} | ${indicator}`);
};

// "các tỷ lệ trên" are those of the line above (plan of Lạng Sơn, 2020)
const LINES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    [
      'Đến năm 2025: 90% phụ nữ có thai được uống viên sắt; 75% trẻ được bú sớm.',
      'Đến năm 2030: các tỷ lệ trên lần lượt là 95% và 80%.',
    ],
    [
      '90, 2025 | phụ nữ có thai được uống viên sắt',
      '75, 2025 | trẻ được bú sớm',
      '95, 2030 | phụ nữ có thai được uống viên sắt',
      '80, 2030 | trẻ được bú sớm',
    ],
  ],
  [
    ['Tỷ lệ hộ dùng nước sạch năm 2025 đạt 70%; đến năm 2030 tỷ lệ này là 85%.'],
    ['70, 2025 | Tỷ lệ hộ dùng nước sạch', '85, 2030 | Tỷ lệ hộ dùng nước sạch'],
  ],
  // not as many as are named: nobody knows which
  [
    ['Đến năm 2025: 90% trẻ được tiêm chủng.', 'Đến năm 2030: các tỷ lệ trên lần lượt là 95% và 80%.'],
    ['90, 2025 | trẻ được tiêm chủng'],
  ],
  // what is to go, also where no list has it; several kinds of one thing
  [
    ['Không còn lò gạch thủ công trong khu dân cư.', 'Đến năm 2025 không còn phòng học tạm, phòng học mượn.'],
    ['0, 2023 | lò gạch thủ công trong khu dân cư', '0, 2025 | phòng học tạm', '0, 2025 | phòng học mượn'],
  ],
  [['Không còn tình trạng đùn đẩy trách nhiệm.', 'Không còn phải đi lại nhiều lần.', 'Không có vùng cấm.'], []],
];

test.each(LINES)('%j', (lines, want) => {
  expect(targetsOf(lines)).toEqual(want);
});

import { describe, expect, test } from 'vitest';
import { buildTargets } from '../../../parsers/meaning/build-targets.ts';
import { buildTasks } from '../../../parsers/meaning/build-tasks.ts';
import { readStatements } from '../../../parsers/meaning/read-statements.ts';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { outlineOfText, PLAN_HEAD } from '../outline/outline-of-text.ts';

// Forms of published texts taken whole: plans of communes against floods and of schools, goals of provinces on swimming,
// medicinal plants and rural roads, resolutions of party branches (2008 to 2026).

const CONTEXT = { abbreviations: collectAbbreviations([]) };

const read = (body: string) =>
  outlineOfText(`${PLAN_HEAD}${body}\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrịnh Văn Thành`);

/** "95 % 2030 | indicator" */
const goals = (...lines: readonly string[]): readonly string[] =>
  buildTargets(read(`I. MỤC TIÊU\n\n${lines.join('\n\n')}`), CONTEXT).targets.map(
    ({ value, unit, period, indicator }) => `${value} ${unit} ${period?.end_year} | ${indicator}`,
  );

const targetsOf = (body: string) => buildTargets(read(body), CONTEXT).targets.map(({ indicator }) => indicator);
const tasksOf = (body: string) => buildTasks(read(body), [], CONTEXT).tasks;

// Nghị quyết 26-NQ/TU (Lào Cai 2025)
describe('goals that are counted in their heading', () => {
  test('are told one by one, and not how many they are', () => {
    const body =
      'II. MỤC TIÊU\n\n2.1. Các chỉ tiêu kinh tế: 02 chỉ tiêu\n\n(1) Tỷ lệ đô thị hóa đạt 32,4%.\n\n(2) Tỷ lệ người hoàn thành cấp trung học phổ thông và tương đương 70%.';
    const { targets } = buildTargets(read(body), CONTEXT);
    expect(targets.map(({ value, comparator }) => [value, comparator])).toEqual([
      [32.4, 'eq'],
      [70, 'eq'],
    ]);
  });
});

describe('the year of a list', () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      'behind who has set the aim',
      'Theo đó, mục tiêu kế hoạch đề ra đến năm 2030 có 95% trẻ em được học bơi; 470 trường học có bể bơi.',
      ['95 % 2030 | trẻ em được học bơi', '470 {trường học} 2030 | trường học có bể bơi'],
    ],
    [
      'of the sentence before, where "Cụ thể" goes on',
      'Tỉnh phấn đấu đến năm 2030, hình thành vùng trồng tập trung. Cụ thể, diện tích sâm đạt 4.500 ha.',
      ['4500 har 2030 | diện tích sâm'],
    ],
    [
      'of the term that the sentence before ends with',
      'Đại hội thông qua 16 chỉ tiêu nhiệm kỳ 2020 - 2025. Cụ thể, tỷ lệ tham gia bảo hiểm y tế đạt 95%.',
      ['95 % 2025 | tỷ lệ tham gia bảo hiểm y tế'],
    ],
    [
      'of what stands behind the colon',
      'Theo đó, đến năm 2030, về thể thao quần chúng: Số người luyện tập đến năm 2026 đạt tỷ lệ 28% và năm 2028 đạt 33% dân số.',
      [
        '28 % 2026 | thể thao quần chúng › Số người luyện tập trong dân số',
        '33 % 2028 | thể thao quần chúng › Số người luyện tập trong dân số',
      ],
    ],
    [
      'behind a motto, and who strives',
      'Với phương châm “Đoàn kết - Sáng tạo”, nhiệm kỳ 2020 - 2025, Hòa Bình phấn đấu tỷ lệ che phủ rừng đạt 52%.',
      ['52 % 2025 | tỷ lệ che phủ rừng'],
    ],
    [
      'not of a sentence that goes on without it',
      'Tỉnh phấn đấu đến năm 2030, hình thành vùng trồng tập trung. Diện tích sâm đạt 450 ha.',
      ['450 har 2024 | Diện tích sâm'],
    ],
    [
      'its own before that of the sentence before',
      'Tỉnh phấn đấu đến năm 2030, hình thành vùng trồng tập trung. Cụ thể, đến năm 2027 diện tích sâm đạt 900 ha.',
      ['900 har 2027 | diện tích sâm'],
    ],
  ])('%s', (_, text, expected) => {
    expect(goals(text)).toEqual(expected);
  });
});

describe('of what or of whom', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'an age opens the sentence',
      ['- Đối với trẻ em dưới 5 tuổi, tỷ lệ suy dinh dưỡng thể thấp còi dưới 15%, tỷ lệ thừa cân dưới 5%.'],
      [
        '15 % 2024 | trẻ em dưới 5 tuổi › tỷ lệ suy dinh dưỡng thể thấp còi',
        '5 % 2024 | trẻ em dưới 5 tuổi › tỷ lệ thừa cân',
      ],
    ],
    [
      'each measure of the sentence',
      ['- Đối với cây lúa, năng suất đạt 65 tạ/ha, sản lượng đạt 1.200 tấn.'],
      ['65 {tạ/ha} 2024 | Đối với cây lúa, năng suất', '1200 t 2024 | cây lúa › sản lượng'],
    ],
    [
      'up to the next who',
      ['- Đối với cấp mầm non, tỷ lệ chuyên cần đạt 95%; đối với cấp tiểu học, tỷ lệ chuyên cần đạt 99%.'],
      ['95 % 2024 | Đối với cấp mầm non, tỷ lệ chuyên cần', '99 % 2024 | đối với cấp tiểu học, tỷ lệ chuyên cần'],
    ],
    [
      'no field of work',
      ['- Đối với công tác dân số, tỷ lệ sinh con thứ ba dưới 5%, tỷ lệ sàng lọc trước sinh đạt 60%.'],
      ['5 % 2024 | Đối với công tác dân số, tỷ lệ sinh con thứ ba', '60 % 2024 | tỷ lệ sàng lọc trước sinh'],
    ],
    [
      'figures of the thing that the first sentence counts',
      ['- Cây chè: 1.200 ha. Năng suất đạt 80 tạ/ha.'],
      ['1200 har 2024 | Cây chè', '80 {tạ/ha} 2024 | Cây chè › Năng suất'],
    ],
    [
      'not of a measure',
      ['- Tổng diện tích: 1.200 ha. Năng suất lúa đạt 60 tạ/ha.'],
      ['1200 har 2024 | Tổng diện tích', '60 {tạ/ha} 2024 | Năng suất lúa'],
    ],
    [
      'items of a list that are called alike',
      [
        '- Đường ngõ, xóm: 580 km. Nâng tỷ lệ cứng hóa lên 55,7%;',
        '- Đường trục chính nội đồng: 360 km. Nâng tỷ lệ cứng hóa lên 22,5%.',
      ],
      [
        '580 km 2024 | Đường ngõ, xóm',
        '55.7 % 2024 | Đường ngõ, xóm › Nâng tỷ lệ cứng hóa',
        '360 km 2024 | Đường trục chính nội đồng',
        '22.5 % 2024 | Đường trục chính nội đồng › Nâng tỷ lệ cứng hóa',
      ],
    ],
    [
      'subjects of one verb go on over a semicolon',
      ['- 100% các huyện, thị xã; các xã, phường tổ chức lễ phát động, 90% các trường có bể bơi.'],
      ['100 % 2024 | các huyện, thị xã; các xã, phường tổ chức lễ phát động', '90 % 2024 | các trường có bể bơi'],
    ],
    [
      'the thing counted is named once',
      ['- Tỷ lệ bác sĩ đạt 12 bác sĩ/1 vạn dân.'],
      ['12 {bác sĩ/1 vạn dân} 2024 | Tỷ lệ bác sĩ'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(goals(...lines)).toEqual(expected);
  });
});

describe('a part of the year', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      '- Tỷ lệ giải ngân 6 tháng đạt 50%, 9 tháng đạt 75%, cả năm đạt 100%.',
      [
        '50 % 2024 | Tỷ lệ giải ngân 6 tháng',
        '75 % 2024 | Tỷ lệ giải ngân 9 tháng',
        '100 % 2024 | Tỷ lệ giải ngân cả năm',
      ],
    ],
    [
      '- Thu ngân sách quý I đạt 30 tỷ đồng, quý II đạt 40 tỷ đồng.',
      ['30000000000 VND 2024 | Thu ngân sách quý I', '40000000000 VND 2024 | Thu ngân sách quý II'],
    ],
    [
      '- Tỷ lệ giải ngân hết quý II đạt 50%, cả năm đạt 100%.',
      ['50 % 2024 | Tỷ lệ giải ngân', '100 % 2024 | Tỷ lệ giải ngân cả năm'],
    ],
    [
      '- Tỷ lệ trẻ 6 tháng đến 23 tháng được bổ sung vi chất đạt 75%.',
      ['75 % 2024 | Tỷ lệ trẻ 6 tháng đến 23 tháng được bổ sung vi chất'],
    ],
  ])('%s', (text, expected) => {
    expect(goals(text)).toEqual(expected);
  });
});

describe('lists of counts', () => {
  test('what follows a bound is to be reached too', () => {
    expect(goals('- Tuyên truyền cho ít nhất 5.300 người dân; 3.000 học sinh các trường.')).toEqual([
      '5300 {người} 2024 | Tuyên truyền cho người dân',
      '3000 {học sinh} 2024 | học sinh các trường',
    ]);
  });

  test('what a report tells is none of it', () => {
    expect(targetsOf('I. NHIỆM VỤ\n\nBáo cáo cho biết trong năm 2023, sản lượng đạt 15.600 tấn.')).toEqual([]);
  });
});

describe('shares and rates told otherwise', () => {
  test.each<readonly [string, readonly string[]]>([
    ['- Ít nhất hai phần ba số xã có nhà văn hóa.', ['66.67 % 2024 | số xã có nhà văn hóa']],
    ['- Trên một nửa số hộ dùng nước sạch.', ['50 % 2024 | số hộ dùng nước sạch']],
    ['- Có 3/4 số trường học đạt chuẩn quốc gia.', ['75 % 2024 | số trường học đạt chuẩn quốc gia']],
    ['- Có 8/14 xã đạt chuẩn nông thôn mới.', ['8 {xã} 2024 | xã đạt chuẩn nông thôn mới']],
    ['- Doanh thu du lịch tăng gấp đôi.', ['2 {lần} 2024 | Doanh thu du lịch']],
    ['- Số dược sĩ đại học đạt 2,2/01 vạn dân.', ['2.2 {/01 vạn dân} 2024 | Số dược sĩ đại học']],
    ['- Nghị quyết được ít nhất hai phần ba số đại biểu tán thành.', []],
    ['- Hội nghị có ít nhất 2/3 số đảng viên tham dự.', []],
    ['- Chia đội thành hai nửa.', []],
  ])('%s', (text, expected) => {
    expect(goals(text)).toEqual(expected);
  });

  test('"at least 2/3 thôn" may be a share, and is doubted', () => {
    const [target] = buildTargets(read('I. MỤC TIÊU\n\n- Ít nhất 2/3 thôn, bản có nhà văn hóa.'), CONTEXT).targets;
    expect(target?.confidence).toBeLessThan(0.8);
  });
});

describe('who and what there is for the work', () => {
  const BODY = `II. NHIỆM VỤ

1. Công tác chuẩn bị

- Lực lượng tham gia: 50 dân quân, 20 đoàn viên thanh niên.

- Phương tiện: 02 xuồng máy, 10 bộ đàm.

- Mua 100 áo phao phục vụ cứu hộ.

2. Lực lượng

- Canh gác tại các tuyến đê.

III. LỰC LƯỢNG, PHƯƠNG TIỆN

- Xuồng máy: 02 chiếc; áo phao: 100 cái.

IV. TỔ CHỨC THỰC HIỆN

1. Lực lượng

- Trực 24/24 giờ tại các điểm xung yếu.`;

  test('is nothing to reach, and no task', () => {
    expect(targetsOf(BODY)).toEqual(['Mua áo phao phục vụ cứu hộ']);
    expect(tasksOf(BODY).map(({ content }) => content)).toEqual([
      'Mua 100 áo phao phục vụ cứu hộ.',
      'Canh gác tại các tuyến đê.',
      'Trực 24/24 giờ tại các điểm xung yếu.',
    ]);
  });

  test('"Lực lượng" alone names no body', () => {
    expect(tasksOf(BODY).flatMap(({ lead }) => lead)).toEqual([]);
  });

  test('a share of means of transport is a goal', () => {
    expect(goals('- Phương tiện công cộng: 20% xe buýt chạy điện.')).toEqual(['20 % 2024 | xe buýt chạy điện']);
  });
});

test('paragraphs below "Nội dung hoạt động" are tasks', () => {
  const body = `II. NỘI DUNG HOẠT ĐỘNG

Tổ chức mít tinh hưởng ứng Ngày Dân số thế giới.

Treo băng rôn, khẩu hiệu tại trụ sở các xã.`;
  expect(tasksOf(body)).toHaveLength(2);
});

test.each<readonly [string, string]>([
  ['what is needed', 'UBND xã thông báo cho toàn thể Nhân dân cần thực hiện tốt một số nội dung sau:'],
  [
    'who does what',
    'Chủ tịch UBND xã phân công nhiệm vụ cho từng thành viên, triển khai các phương án ứng phó với bão:',
  ],
])('a line that tells %s asks for its list', (_, line) => {
  expect(tasksOf(`${line}\n\n- Kiểm tra, nhắc nhở các hộ dân ở nơi xung yếu.\n\n- Chằng néo nhà cửa.`)).toHaveLength(2);
});

describe('a text whose head names no year', () => {
  const shown = (text: string) =>
    readStatements(text, { years: null }).map(({ quantity, period, indicator }) =>
      [quantity.value, period?.endYear ?? '-', indicator].join(' | '),
    );

  test('the term holds for the sentences that follow', () => {
    expect(shown('Nhiệm kỳ 2016 - 2021, phấn đấu kết nạp 100 hội viên. Hằng năm, 90% hội viên được tập huấn.')).toEqual(
      ['100 | 2021 | kết nạp hội viên', '90 | 2021 | hội viên được tập huấn'],
    );
  });

  test('not where it tells what was', () => {
    expect(shown('Nhiệm kỳ 2016 - 2021, Hội thành lập được 5 mô hình. Tỷ lệ tập hợp đạt 85%.').at(-1)).toBe(
      '85 | - | Tỷ lệ tập hợp',
    );
  });
});

describe('what opens a sentence and is not measured', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      'Nhiệm kỳ 2021 - 2026, Hội Cựu chiến binh xã Chiên Sơn phấn đấu 100% chi hội trong sạch vững mạnh, 95% hội viên đạt chuẩn gương mẫu.',
      ['100 % 2026 | chi hội trong sạch vững mạnh', '95 % 2026 | hội viên đạt chuẩn gương mẫu'],
    ],
    ['Mặt khác, 80% công chức được bồi dưỡng kiến thức.', ['80 % 2024 | công chức được bồi dưỡng kiến thức']],
    [
      'Theo dự tính, đến năm 2025, tổng đàn bò đạt 29.728 con; tốc độ tăng đàn duy trì từ 3 - 5%.',
      ['29728 {con} 2025 | tổng đàn bò', '3 % 2025 | tốc độ tăng đàn'],
    ],
    [
      'Mục tiêu của Kế hoạch là giảm số người chết do lao xuống dưới 04 người/100.000 dân.',
      ['4 {người/100.000 dân} 2024 | giảm số người chết do lao'],
    ],
  ])('%s', (text, expected) => {
    expect(goals(text)).toEqual(expected);
  });

  test('a rate with its limit is to be reached wherever it stands', () => {
    const [target] = buildTargets(
      read('II. NỘI DUNG\n\nTỷ lệ mắc bệnh sởi, rubella dưới 02/100.000 dân.'),
      CONTEXT,
    ).targets;
    expect(target?.unit).toBe('{/100.000 dân}');
  });

  test('"mỗi chi hội" behind "Hằng năm" is in charge of nothing', () => {
    const body = 'II. NỘI DUNG\n\nHằng năm, mỗi chi hội giúp 02 gia đình hội viên; 100% hộ nghèo được giúp đỡ.';
    expect(buildTargets(read(body), CONTEXT).targets.flatMap(({ lead }) => lead)).toEqual([]);
  });
});

// Quyết định 896/QĐ-TTg (2022), 419/QĐ-TTg (2017)
describe('strategies by years and fields', () => {
  test('paragraphs below "- Đến năm 2030:" are of that year', () => {
    const lines = ['- Đến năm 2030:', 'Độ che phủ rừng đạt 42%.', '- Đến năm 2050:', 'Độ che phủ rừng đạt 43%.'];
    expect(goals(...lines)).toEqual(['42 % 2030 | Độ che phủ rừng', '43 % 2050 | Độ che phủ rừng']);
  });

  test.each<readonly [string, readonly string[]]>([
    [
      'Lĩnh vực năng lượng giảm 32,6%, lượng phát thải không vượt quá 457 triệu tấn; lĩnh vực chất thải giảm 60,7%, lượng phát thải không vượt quá 18 triệu tấn.',
      [
        '32.6 % 2024 | Lĩnh vực năng lượng',
        '457000000 t 2024 | Lĩnh vực năng lượng › lượng phát thải',
        '60.7 % 2024 | lĩnh vực chất thải',
        '18000000 t 2024 | lĩnh vực chất thải › lượng phát thải',
      ],
    ],
    [
      'Tổng lượng phát thải và hấp thụ đạt ít nhất -95 triệu tấn.',
      ['-95000000 t 2024 | Tổng lượng phát thải và hấp thụ'],
    ],
    ['Các cơ sở có mức phát thải từ 2.000 tấn CO2 trở lên phải thực hiện giảm phát thải.', []],
    [
      'Ổn định diện tích rừng ít nhất bằng diện tích đã đạt được tại năm 2020 và tăng độ che phủ rừng lên 45%.',
      ['45 % 2024 | tăng độ che phủ rừng'],
    ],
  ])('%s', (text, expected) => {
    expect(goals(text)).toEqual(expected);
  });

  test('"Hàng năm, phối hợp với …" leaves the lead to the heading', () => {
    const [task] = tasksOf(
      'V. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế\n\n- Hàng năm, phối hợp với Sở Tài chính và các sở, ngành liên quan rà soát nhu cầu kinh phí.',
    );
    expect(task?.lead.map(({ name }) => name)).toEqual(['Sở Y tế']);
  });
});

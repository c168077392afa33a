import { describe, expect, test } from 'vitest';
import { buildTargets } from '../../../parsers/meaning/build-targets.ts';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { outlineOfText, PLAN_HEAD } from '../outline/outline-of-text.ts';

// Tables of goals that districts and communes append to their plans. The heads are of usual forms, the figures are made up.

const CONTEXT = { abbreviations: collectAbbreviations([]) };

const outlineBelow = (title: string, table: string) =>
  outlineOfText(`${PLAN_HEAD}Nơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrịnh Văn Thành\n\nPHỤ LỤC\n\n${title}\n\n${table}`);
const targetsOf = (title: string, table: string): readonly string[] =>
  buildTargets(outlineBelow(title, table), CONTEXT).targets.map(
    ({ value, unit, due_on, indicator }) => `${value} ${unit ?? '-'}${due_on ? ` ${due_on}` : ''} | ${indicator}`,
  );
const rolesOf = (title: string, table: string) => outlineBelow(title, table).tables[0]?.columns.map(({ role }) => role);

describe('a column "Đơn vị"', () => {
  const table = (...units: readonly string[]): string =>
    `TT\tChỉ tiêu\tĐơn vị\tKế hoạch năm 2024\n${units.map((unit, at) => `${at + 1}\tNội dung thứ ${at + 1} của giáo dục\t${unit}\t${at + 20}\n`).join('')}`;

  test('of single words is one of units, though schools are bodies too', () => {
    expect(rolesOf('CHỈ TIÊU GIÁO DỤC', table('%', 'Trường', 'Trạm'))?.[2]).toBe('unit');
    expect(rolesOf('CHỈ TIÊU GIÁO DỤC', table('Trường', 'Trường', 'Lớp'))?.[2]).toBe('unit');
    expect(rolesOf('CHỈ TIÊU GIÁO DỤC', table('Trường A', 'Trường B', 'Sở Y tế'))?.[2]).not.toBe('unit');
  });
});

describe('columns of quarters', () => {
  const table =
    'STT\tLoại hình tham gia\tĐơn vị tính\tLũy kế đến hết\t\n\t\t\tQuý I\tQuý II\n1\tBHXH tự nguyện\tNgười\t4.700\t4.900\n2\tTỷ lệ bao phủ BHYT\t%\t90,8\t91,5\n';

  test('are goals below a title of a road to them', () => {
    expect(targetsOf('LỘ TRÌNH PHÁT TRIỂN NGƯỜI THAM GIA THEO QUÝ NĂM 2024', table)).toEqual([
      '4700 {người} 2024-03-31 | BHXH tự nguyện',
      '4900 {người} 2024-06-30 | BHXH tự nguyện',
      '90.8 % 2024-03-31 | Tỷ lệ bao phủ BHYT',
      '91.5 % 2024-06-30 | Tỷ lệ bao phủ BHYT',
    ]);
    expect(targetsOf('KẾT QUẢ PHÁT TRIỂN NGƯỜI THAM GIA THEO QUÝ NĂM 2024', table)).toEqual([]);
  });
});

describe('a number in groups that white parts', () => {
  test('is one number where it is all that the cell holds', () => {
    const table =
      'TT\tChỉ tiêu\tĐVT\tƯớc TH 2023\tKH 2024\n1\tTổng giá trị sản xuất\tTr.đ\t8 215 400\t9 050 000\n2\tSản lượng tôm nuôi\tTấn\t1 205,5\t1 300\n3\tSố lớp, số học viên\tLớp\t12 15\t14 20\n';
    expect(targetsOf('CHỈ TIÊU NĂM 2024', table).slice(0, 2)).toEqual([
      '9050000000000 VND | Tổng giá trị sản xuất',
      '1300 t | Sản lượng tôm nuôi',
    ]);
    const [first] = buildTargets(outlineBelow('CHỈ TIÊU NĂM 2024', table), CONTEXT).targets;
    expect([first?.baseline?.value, first?.origin.quote]).toEqual([8215400000000, '9 050 000']);
  });
});

describe('a measure below a stage', () => {
  test('is to be reached in it, as it is in the year beside it', () => {
    const table =
      'TT\tChỉ tiêu\tĐVT\tNăm 2024\t\tGiai đoạn 2025 - 2026\t\n\t\t\tTrong KCN\tNgoài KCN\tTrong KCN\tNgoài KCN\n1\tSố dự án cấp mới\tDự án\t12\t8\t30\t20\n2\tDiện tích đất thu hút\tha\t85\t40\t210\t95\n';
    expect(targetsOf('CHỈ TIÊU THU HÚT ĐẦU TƯ', table)).toContain('30 {dự án} | Số dự án cấp mới › Trong KCN');
  });
});

describe('what a figure is compared with', () => {
  const table =
    'STT\tCơ quan, đơn vị\tBiên chế công chức năm 2023\tBiên chế công chức giao năm 2024\tLao động hợp đồng năm 2024\n1\tSở Nội vụ\t71\t70\t5\n2\tSở Xây dựng\t95\t92\t8\n';

  test('is of the same measure, in a table of bodies', () => {
    const { targets } = buildTargets(outlineBelow('GIAO BIÊN CHẾ NĂM 2024', table), CONTEXT);
    expect(targets.map(({ value, baseline }) => [value, baseline?.value ?? null])).toEqual([
      [70, 71],
      [5, null],
      [92, 95],
      [8, null],
    ]);
  });
});

describe('the name of a row', () => {
  const rows = (...lines: readonly string[]): string =>
    `TT\tChỉ tiêu\tĐVT\tKế hoạch năm 2024\tCơ quan theo dõi\n${lines.join('\n')}\n`;

  test('keeps a bracket that says what is left out', () => {
    const table = rows('1\tSố giường bệnh trên một vạn dân (không tính trạm y tế)\tGiường\t32\tPhòng Y tế');
    expect(targetsOf('CHỈ TIÊU NĂM 2024', table)).toEqual([
      '32 {giường} | Số giường bệnh trên một vạn dân (không tính trạm y tế)',
    ]);
  });

  test('goes no further up than it needs to', () => {
    const table = rows(
      'I\tVỀ KINH TẾ\t\t\t',
      '1\tTổng diện tích gieo trồng cả năm\tHa\t415\tPhòng Kinh tế',
      '2\tChăn nuôi\t\t\t',
      '2.1\tĐàn trâu, bò\tCon\t4.200\tPhòng Kinh tế',
      'II\tVỀ XÃ HỘI\t\t\t',
      '1\tTỷ lệ hộ nghèo\t%\t4\tPhòng Văn hóa',
    );
    expect(targetsOf('CHỈ TIÊU NĂM 2024', table)[1]).toBe('4200 {con} | Chăn nuôi › Đàn trâu, bò');
  });

  test('has what it is a part of, though another column says who is in charge of it', () => {
    const table = rows(
      '1\tSố lao động được giải quyết việc làm\tNgười\t300\tPhòng Nội vụ',
      '\tTrong đó: đi làm việc ở nước ngoài theo hợp đồng\tNgười\t25\tPhòng Nội vụ',
      '2\tTổng giá trị sản xuất\tTỷ đồng\t900\tPhòng Kinh tế',
      '-\tThương mại - dịch vụ\tTỷ đồng\t250\tPhòng Kinh tế',
    );
    expect(targetsOf('CHỈ TIÊU NĂM 2024', table)).toEqual([
      '300 {người} | Số lao động được giải quyết việc làm',
      '25 {người} | Số lao động được giải quyết việc làm › đi làm việc ở nước ngoài theo hợp đồng',
      '900000000000 VND | Tổng giá trị sản xuất',
      '250000000000 VND | Tổng giá trị sản xuất › Thương mại - dịch vụ',
    ]);
  });

  test('stands before what says that a change is of all of its parts', () => {
    const table = rows('1\tTai nạn giao thông (số vụ, số người chết)\t\tGiảm từ 5 - 10% cả 3 tiêu chí\tCông an');
    expect(targetsOf('CHỈ TIÊU NĂM 2024', table)).toEqual(['5 % | Tai nạn giao thông › cả 3 tiêu chí']);
  });
});

describe('tables of places and bodies', () => {
  test('share a unit with what the whole of their columns has', () => {
    const table =
      'TT\tPhường\tTổng số (công dân)\tTrong đó\t\n\t\t\tQuân sự\tCông an\n1\tHoàng Liệt\t35\t28\t7\n2\tĐại Kim\t30\t24\t6\n';
    expect(targetsOf('CHỈ TIÊU GIAO QUÂN NĂM 2024', table).slice(0, 2)).toEqual([
      '35 {công dân} | GIAO QUÂN › Hoàng Liệt',
      '28 {công dân} | Quân sự › Hoàng Liệt',
    ]);
  });

  test('have files to reach, which are no households', () => {
    const table =
      'TT\tĐơn vị\tTỷ lệ (%)\t\tSố hồ sơ số hóa (hồ sơ)\n\t\tTrực tuyến\tThanh toán\t\n1\tSở Y tế\t90\t80\t1.200\n2\tSở Nội vụ\t92\t82\t850\n';
    expect(rolesOf('CHỈ TIÊU GIAO CÁC SỞ', table)?.[4]).toBe('target');
    expect(rolesOf('CHỈ TIÊU GIAO CÁC SỞ', table.replace('Số hồ sơ số hóa (hồ sơ)', 'Số hộ'))?.[4]).toBe('other');
  });

  test('reckon from the day that the head has in brackets', () => {
    const table =
      'TT\tXã\tHộ nghèo đầu kỳ (31/12/2023)\tChỉ tiêu giảm năm 2024\n1\tCốc Lầu\t310\t42\n2\tNậm Mòn\t280\t36\n';
    const [first] = buildTargets(outlineBelow('CHỈ TIÊU GIẢM HỘ NGHÈO', table), CONTEXT).targets;
    expect(first?.baseline).toEqual({ year: 2023, value: 310, unit: null });
  });
});

describe('the head of quarters', () => {
  test('below "đạt được" tells of goals where the title is of a road to them', () => {
    const table =
      'TT\tLĩnh vực\tTỷ lệ đạt được đến cuối quý (%)\t\n\t\tQuý I\tQuý II\n1\tBệnh viện công lập\t70\t80\n2\tTrường học ở đô thị\t80\t90\n';
    expect(targetsOf('LỘ TRÌNH THỰC HIỆN CHỈ TIÊU', table)[0]).toBe('70 % 2024-03-31 | Bệnh viện công lập');
    expect(targetsOf('KẾT QUẢ THỰC HIỆN CHỈ TIÊU', table)).toEqual([]);
  });
});

describe('the unit of figures', () => {
  const crops =
    'TT\tXã\tLúa mùa\t\t\n\t\tDiện tích\tNăng suất\tSản lượng\n1\tĐồng Tâm\t210\t52,5\t1.102,5\n2\tLiên Sơn\t180\t51\t918\n';

  test.each([
    'Diện tích: ha; Năng suất: tạ/ha; Sản lượng: tấn',
    'ĐVT: Diện tích: ha, Năng suất: tạ/ha, Sản lượng: tấn',
  ])('stands for each measure in the line above: %s', (line) => {
    expect(targetsOf('KẾ HOẠCH GIEO TRỒNG VỤ MÙA NĂM 2024', `${line}\n\n${crops}`).slice(0, 3)).toEqual([
      '210 har | Lúa mùa › Diện tích › Đồng Tâm',
      '52.5 {tạ/ha} | Lúa mùa › Năng suất › Đồng Tâm',
      '1102.5 t | Lúa mùa › Sản lượng › Đồng Tâm',
    ]);
  });

  test('is that of the head, be it only that of pieces', () => {
    const table = 'TT\tXã\tXuồng máy (chiếc)\tBao tải (cái)\n1\tCẩm Duệ\t2\t1.000\n2\tCẩm Lạc\t3\t1.200\n';
    expect(targetsOf('KẾ HOẠCH HUY ĐỘNG PHƯƠNG TIỆN NĂM 2024', table).slice(0, 2)).toEqual([
      '2 {chiếc} | Xuồng máy › Cẩm Duệ',
      '1000 {cái} | Bao tải › Cẩm Duệ',
    ]);
  });

  test('may close the title', () => {
    const table = 'TT\tPhường\tThực hiện 2023\t2024\t2025\n1\tPhường 1\t91,2\t93\t94\n2\tPhường 2\t90\t92\t93\n';
    const title = 'LỘ TRÌNH BAO PHỦ BẢO HIỂM Y TẾ CỦA CÁC PHƯỜNG (%)';
    expect(targetsOf(title, table)[0]).toMatch(/^93 % /u);
    expect(targetsOf(title.replace('(%)', '(ĐVT: người)'), table)[0]).toMatch(/^93 \{người\} /u);
  });
});

describe('a column of areas', () => {
  const head =
    'TT\tLĩnh vực\tChỉ tiêu\tĐVT\tTH năm 2023\tHuyện giao năm 2024\tSo sánh %\tLũy kế đến hết\t\n\t\t\t\t\t\t\tQuý I\tQuý II\n';

  test('groups the goals beside it, which the quarters share', () => {
    const table = `${head}1\tKinh tế\tTrồng mới cà phê tái canh\tHa\t150\t140\t93,3\t20\t60\n2\tXã hội\tSố lao động được đào tạo nghề\tNgười\t420\t450\t107,1\t50\t200\n`;
    expect(targetsOf('CHỈ TIÊU GIAO NĂM 2024 VÀ PHÂN KỲ THEO QUÝ', table).slice(0, 3)).toEqual([
      '140 har | Trồng mới cà phê tái canh',
      '20 har 2024-03-31 | Trồng mới cà phê tái canh',
      '60 har 2024-06-30 | Trồng mới cà phê tái canh',
    ]);
  });
});

describe('what the country aims at', () => {
  test('is no goal of the plan beside its own', () => {
    const table =
      'TT\tChỉ tiêu\tĐVT\tMục tiêu quốc gia đến năm 2025\tMục tiêu của tỉnh năm 2024\n1\tTỷ lệ dữ liệu mở\t%\t100\t60\n2\tTỷ lệ hộ có băng rộng\t%\t80\t76\n';
    expect(targetsOf('CHỈ TIÊU CHUYỂN ĐỔI SỐ', table)).toHaveLength(2);
    expect(targetsOf('CHỈ TIÊU CHUYỂN ĐỔI SỐ', table.replace(/\t[^\t]*(?=\n)/gu, ''))).toHaveLength(2);
  });
});

describe('a day for a row', () => {
  test('is none for the goal of a later year', () => {
    const table =
      'STT\tChỉ tiêu\tMục tiêu năm 2024\tMục tiêu năm 2025\tThời gian hoàn thành\n1\tSố tổ công nghệ số\t18 tổ\t22 tổ\tQuý IV/2024\n';
    expect(targetsOf('CHỈ TIÊU CHUYỂN ĐỔI SỐ', table)).toEqual([
      '18 {tổ} 2024-12-31 | Số tổ công nghệ số',
      '22 {tổ} | Số tổ công nghệ số',
    ]);
  });
});

describe('a change above what it is reckoned in', () => {
  test('is what each place is to reach', () => {
    const table =
      'STT\tXã\tGiảm hộ nghèo\t\tBHXH tự nguyện (người)\n\t\tSố hộ\tTỷ lệ (%)\t\n1\tNghi Tân\t5\t0,1\t60\n2\tNghi Thu\t6\t0,13\t63\n';
    const { targets } = buildTargets(outlineBelow('CHỈ TIÊU GIẢM NGHÈO NĂM 2024', table), CONTEXT);
    expect(targets.slice(0, 3).map(({ change }) => change)).toEqual(['decrease', 'decrease', null]);
  });
});

describe('two measures beside each other', () => {
  test('are told apart, whatever words they open with', () => {
    const table =
      'TT\tNghề đào tạo\tSố lớp\tSố học viên (người)\n1\tTrồng và chăm sóc cây ăn quả\t4\t140\n2\tSửa chữa máy nông nghiệp\t2\t60\n';
    expect(targetsOf('CHỈ TIÊU ĐÀO TẠO NGHỀ NĂM 2024', table)).toEqual([
      '4 {lớp} | Trồng và chăm sóc cây ăn quả › Số lớp',
      '140 {người} | Trồng và chăm sóc cây ăn quả › Số học viên',
      '2 {lớp} | Sửa chữa máy nông nghiệp › Số lớp',
      '60 {người} | Sửa chữa máy nông nghiệp › Số học viên',
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { buildTargets } from '../../../parsers/meaning/build-targets.ts';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { outlineOfText, PLAN_HEAD } from '../outline/outline-of-text.ts';

// Goals that a table shares out over places, quarters, works and kinds. The figures are made up.

const CONTEXT = { abbreviations: collectAbbreviations([]) };

const outlineBelow = (title: string, table: string, head = PLAN_HEAD) =>
  outlineOfText(`${head}Nơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrịnh Văn Thành\n\nPHỤ LỤC\n${title}\n\n${table}`);
const rolesOf = (title: string, table: string) => outlineBelow(title, table).tables[0]?.columns.map(({ role }) => role);
const targetsOf = (title: string, table: string, head?: string) =>
  buildTargets(outlineBelow(title, table, head), CONTEXT).targets;
const namesOf = (title: string, table: string) =>
  targetsOf(title, table).map(({ value, unit, indicator }) => `${value} ${unit ?? '-'} | ${indicator}`);
const baselinesOf = (title: string, table: string) =>
  targetsOf(title, table).map(({ indicator, baseline }) => [indicator, baseline?.value ?? null]);

describe('figures below a title that hands goals out', () => {
  const classes =
    'TT\tNghề đào tạo\tSố lớp\tSố học viên\tĐơn vị phụ trách\n1\tMay công nghiệp\t4\t140\tPhòng Kinh tế\n2\tNấu ăn\t1\t35\tHội Phụ nữ\n';

  test('are goals beside who is in charge, whatever heads the names of the works', () => {
    expect(namesOf('PHÂN BỔ CHỈ TIÊU ĐÀO TẠO NGHỀ NĂM 2024', classes)).toEqual([
      '4 {lớp} | May công nghiệp › Số lớp',
      '140 {học viên} | May công nghiệp › Số học viên',
      '1 {lớp} | Nấu ăn › Số lớp',
      '35 {học viên} | Nấu ăn › Số học viên',
    ]);
    for (const title of ['KẾT QUẢ ĐÀO TẠO NGHỀ', 'DANH SÁCH LỚP', 'PHÂN BỔ KINH PHÍ ĐÀO TẠO NGHỀ'])
      expect(targetsOf(title, classes)).toEqual([]);
  });

  test('that the columns behind them add up to are goals as they are; of how many there are none', () => {
    const table = (parts: readonly string[]) =>
      `TT\tĐối tượng khảo sát\tTổng số phiếu\tThành thị\tNông thôn\n${parts.map((part, at) => `${at + 1}\t${['Hộ gia đình', 'Người lao động', 'Doanh nghiệp'][at]}\t${part}`).join('\n')}\n`;
    const title = 'PHÂN BỔ CHỈ TIÊU KHẢO SÁT';
    expect(rolesOf(title, table(['400\t150\t250', '300\t180\t120', '60\t45\t15']))?.[2]).toBe('target');
    expect(rolesOf(title, table(['400\t150\t250', '300\t180\t120', '60\t40\t15']))?.[2]).toBe('other');
  });

  test('stand beside years alone without a mark of their own', () => {
    const table = (head: string) =>
      rolesOf(
        'GIAO CHỈ TIÊU XÓA NHÀ TẠM',
        `TT\tXã\t2024\t2025\t${head}\n1\tXã Nậm Tha\t12\t10\t30\n2\tXã Liêm Phú\t5\t6\t15\n`,
      )?.[4];
    expect(table('Nhà văn hóa xây mới')).toBe('target');
    expect(table('Tổng số hộ')).toBe('other');
    expect(table('Hiện có')).toBe('other');
  });

  test('of whom something is done to are goals beside those that are marked; of whom it was done to are none', () => {
    const table = (head: string) =>
      rolesOf(
        'GIAO CHỈ TIÊU PHÒNG, CHỐNG LAO',
        `TT\tHuyện\tChỉ tiêu phát hiện (người)\t${head}\n1\tHuyện Lập Thạch\t110\t70\n2\tHuyện Sông Lô\t79\t48\n`,
      )?.[3];
    expect(table('Số lao tiềm ẩn được điều trị')).toBe('target');
    expect(table('Số người bệnh được quản lý')).toBe('other');
    expect(table('Dân số trung bình')).toBe('other');
  });
});

describe('what a head says of a share', () => {
  test('how goals are parted over the quarters, or to whom they are handed out, is no name of them', () => {
    const quarters =
      'TT\tChỉ tiêu\tĐVT\tKế hoạch năm 2024\tChia theo quý\t\n\t\t\t\tQuý I\tQuý II\n1\tSố người được tập huấn\tngười\t900\t400\t500\n';
    expect(new Set(targetsOf('CHỈ TIÊU', quarters).map(({ indicator }) => indicator))).toEqual(
      new Set(['Số người được tập huấn']),
    );
    const places =
      'TT\tLoại vắc xin\tĐVT\tTổng số\tPhân bổ cho các xã, phường\t\n\t\t\t\tXã Lộc Bắc\tXã Lộc Bảo\n1\tCúm gia cầm\tliều\t380\t200\t180\n2\tDại chó\tliều\t90\t50\t40\n';
    expect(
      targetsOf('CHỈ TIÊU TIÊM PHÒNG', places)
        .slice(0, 2)
        .map(({ indicator, scope }) => [indicator, scope]),
    ).toEqual([
      ['Cúm gia cầm', null],
      ['Cúm gia cầm › Xã Lộc Bắc', null],
    ]);
  });

  test('"Công lập" is no "Cộng", and "giá trị gia tăng" no increase', () => {
    const schools =
      'TT\tChỉ tiêu\tĐVT\tKế hoạch năm 2024\t\t\n\t\t\tTổng số\tCông lập\tTư thục\n1\tSố trường mầm non\ttrường\t18\t15\t3\n';
    expect(namesOf('CHỈ TIÊU', schools)).toEqual([
      '18 {trường} | Số trường mầm non',
      '15 {trường} | Số trường mầm non › Công lập',
      '3 {trường} | Số trường mầm non › Tư thục',
    ]);
    const taxes = 'TT\tKhoản thu\tĐVT\tKế hoạch năm 2024\n1\tThuế giá trị gia tăng\ttriệu đồng\t2.200\n';
    expect(targetsOf('CHỈ TIÊU THU', taxes).map(({ change }) => change)).toEqual([null]);
  });

  test.each<[string, string, string | null]>([
    ['Cấp thành phố', 'Cấp huyện', 'province'],
    ['Cấp thành phố', 'Cấp quận', 'province'],
    ['Cấp thành phố', 'Cấp tỉnh', 'district'],
    ['Cấp thành phố', 'Cấp xã', 'province'],
    ['Thành phố', 'Cấp xã', null],
  ])('%s beside %s is of %s', (own, other, scope) => {
    const table = `TT\tTên chỉ tiêu\tChỉ tiêu năm 2024\t\n\t\t${own}\t${other}\n1\tTỷ lệ hồ sơ giải quyết đúng hạn\t98%\t97%\n`;
    // the plan of the head is a province's
    const [first] = targetsOf('CHỈ TIÊU', table);
    expect(first?.scope).toBe(scope);
    if (scope !== null) expect(first?.indicator).toBe('Tỷ lệ hồ sơ giải quyết đúng hạn');
  });
});

describe('what was done before is compared with', () => {
  test('the goal whose words differ least', () => {
    const table =
      'TT\tXã\tHộ nghèo đầu năm 2024\tHộ cận nghèo đầu năm 2024\tHộ nghèo giảm\tHộ cận nghèo giảm\n1\tXã Nậm Tha\t412\t210\t65\t25\n2\tXã Liêm Phú\t198\t140\t40\t18\n';
    expect(baselinesOf('GIAO CHỈ TIÊU GIẢM NGHÈO', table).slice(0, 2)).toEqual([
      ['Hộ nghèo giảm › Xã Nậm Tha', 412],
      ['Hộ cận nghèo giảm › Xã Nậm Tha', 210],
    ]);
  });

  test('the whole and none of its parts, places or new ones', () => {
    const whole = (above: string, parts: string) =>
      `TT\tChỉ tiêu\tĐVT\tThực hiện 2023\t${above}\n\t\t\t\t${parts}\n1\tSố trường mầm non\ttrường\t17\t18\t15\t3\n`;
    for (const parts of ['Tổng số\tCông lập\tTư thục', 'Toàn xã\tThôn Đông\tThôn Đoài'])
      expect(baselinesOf('CHỈ TIÊU', whole('Kế hoạch năm 2024\t\t', parts)).map(([, value]) => value)).toEqual([
        17,
        null,
        null,
      ]);
    const years = whole('Kế hoạch\t\t', 'Tổng số\tNăm 2024\tNăm 2025');
    expect(baselinesOf('CHỈ TIÊU', years).map(([, value]) => value)).toEqual([17, 17, 17]);
    const fresh =
      'TT\tXã\tSố người tham gia đến 31/12/2023\tChỉ tiêu phát triển mới năm 2024\tChỉ tiêu năm 2024\n1\tXã Gào\t190\t30\t220\n2\tXã Biển Hồ\t305\t48\t353\n';
    expect(baselinesOf('GIAO CHỈ TIÊU', fresh).map(([, value]) => value)).toEqual([null, 190, null, 305]);
  });

  test('a share of things in their own unit', () => {
    const table =
      'TT\tĐịa phương\tSố liệu năm 2023\t\tChỉ tiêu giảm năm 2024 (%)\t\n\t\tSố vụ\tSố người chết\tSố vụ\tSố người chết\n1\tHuyện Hưng Hà\t39\t15\t5\t6\n2\tHuyện Đông Hưng\t47\t19\t5\t5\n';
    const [first] = targetsOf('GIAO CHỈ TIÊU KÉO GIẢM TAI NẠN GIAO THÔNG', table);
    expect(first).toMatchObject({ value: 5, unit: '%', change: 'decrease' });
    expect(first?.baseline).toEqual({ year: 2023, value: 39, unit: '{vụ}' });
  });

  test('the planned row beside it', () => {
    const beside =
      'TT\tChỉ tiêu\tNăm\tXã Bến Gót\tXã Tiên Cát\n1\tSố điểm chữa cháy công cộng\tThực hiện 2023\t6\t7\n\tSố điểm chữa cháy công cộng\tKế hoạch 2024\t9\t10\n';
    expect(baselinesOf('CHỈ TIÊU', beside)).toEqual([
      ['Số điểm chữa cháy công cộng › Xã Bến Gót', 6],
      ['Số điểm chữa cháy công cộng › Xã Tiên Cát', 7],
    ]);
    const below =
      'TT\tChỉ tiêu\tĐVT\tThôn Đông\tThôn Đoài\n1\tDiện tích lúa\tha\t\t\n\tKế hoạch 2023\t\t150\t140\n\tThực hiện 2023\t\t149\t138\n\tKế hoạch 2024\t\t152\t142\n';
    expect(baselinesOf('CHỈ TIÊU', below)).toEqual([
      ['Diện tích lúa › Thôn Đông', 149],
      ['Diện tích lúa › Thôn Đoài', 138],
    ]);
  });
});

test('a share of whom leaves it to the row what they are to be', () => {
  const table = (cell: string) =>
    `TT\tNội dung\tMục tiêu năm 2024\n1\tXây dựng trường đạt chuẩn quốc gia\t${cell}\n2\tPhòng học kiên cố\t90%\n`;
  const first = (cell: string) => targetsOf('MỤC TIÊU', table(cell))[0]?.indicator;
  expect(first('75% trường mầm non')).toBe('Xây dựng trường đạt chuẩn quốc gia › trường mầm non');
  expect(first('75% trường học có thư viện đạt chuẩn')).toBe('trường học có thư viện đạt chuẩn');
});

describe('columns of a place', () => {
  test('that say how many there are are no goals', () => {
    const table = (head: string) =>
      rolesOf(
        'GIAO CHỈ TIÊU CHĂM SÓC NGƯỜI CAO TUỔI',
        `TT\tXã\t${head}\tSố người cao tuổi được lập hồ sơ\n1\tXã Hỏa Lựu\t980\t940\n2\tXã Tân Tiến\t870\t812\n`,
      )?.[2];
    for (const head of ['Số người cao tuổi hiện có', 'Số hồ sơ đã lập', 'Số người chưa có thẻ'])
      expect(table(head)).toBe('other');
    for (const head of ['Số người cao tuổi', 'Câu lạc bộ', 'Số người chưa có thẻ giảm'])
      expect(table(head)).toBe('target');
  });

  test('for turns of a year have the name and the unit of the goal before them, and their day', () => {
    const table =
      'TT\tĐơn vị\tChỉ tiêu năm 2024 (đơn vị máu)\tPhân theo đợt\t\n\t\t\tĐợt 1 (15/3)\tĐợt 2 (20/7)\n1\tXã Hòa Tiến\t80\t40\t40\n2\tXã Hòa Phong\t110\t50\t60\n';
    expect(
      targetsOf('PHÂN BỔ CHỈ TIÊU HIẾN MÁU TÌNH NGUYỆN', table)
        .slice(0, 3)
        .map(({ indicator, value, unit, due_on }) => [indicator, value, unit, due_on]),
    ).toEqual([
      ['HIẾN MÁU TÌNH NGUYỆN › Xã Hòa Tiến', 80, '{đơn vị máu}', null],
      ['HIẾN MÁU TÌNH NGUYỆN › Xã Hòa Tiến', 40, '{đơn vị máu}', '2024-03-15'],
      ['HIẾN MÁU TÌNH NGUYỆN › Xã Hòa Tiến', 40, '{đơn vị máu}', '2024-07-20'],
    ]);
  });

  test('below what is planned have the name of no goal before them', () => {
    const table =
      'TT\tXã\tChỉ tiêu gieo trồng (ha)\tKế hoạch\t\n\t\t\tNăng suất (tạ/ha)\tSản lượng (tấn)\n1\tXã Bao La\t120\t52\t624\n2\tXã Thịnh Minh\t210\t50\t1.050\n';
    expect(targetsOf('GIAO CHỈ TIÊU SẢN XUẤT LÚA', table)[2]?.indicator).toBe('Sản lượng › Xã Bao La');
  });

  test('for a day leave it to the field for days; a part of a goal keeps its name', () => {
    const days =
      'TT\tTên dự án\tTỷ lệ giải ngân cam kết (%)\t\n\t\tĐến 31/3\tĐến 30/6\n1\tĐường tránh\t20\t45\n2\tHồ chứa nước\t15\t40\n';
    expect(targetsOf('CAM KẾT GIẢI NGÂN', days)[1]).toMatchObject({
      indicator: 'Tỷ lệ giải ngân cam kết › Đường tránh',
      due_on: '2024-06-30',
    });
    const parts =
      'TT\tTrường\tChỉ tiêu tuyển sinh\t\n\t\tSố học sinh\tTrong đó: lớp chuyên\n1\tTHPT Ninh Hải\t495\t35\n2\tTHPT Tháp Chàm\t540\t70\n';
    expect(targetsOf('CHỈ TIÊU TUYỂN SINH', parts)[1]?.indicator).toBe(
      'Chỉ tiêu tuyển sinh › lớp chuyên › THPT Ninh Hải',
    );
  });
});

test('no share is a level of a count', () => {
  const change = (row: string) =>
    targetsOf(
      'CHỈ TIÊU',
      `TT\tChỉ tiêu\tĐVT\tThực hiện 2023\tKế hoạch 2024\n1\t${row}\n2\tDiện tích lúa\tha\t3\t4\n`,
    )[0]?.change;
  expect(change('Giảm số vụ tai nạn giao thông\t%\t6\t5')).toBe('decrease');
  expect(change('Giảm tỷ lệ hộ nghèo\t%\t6\t5')).toBe(null);
  expect(change('Giảm số vụ tai nạn giao thông\tvụ\t60\t55')).toBe(null);
});

test('what sums up the numbered rows is no detail of the last', () => {
  const rows = (last: string) =>
    outlineBelow(
      'MỤC TIÊU',
      `TT\tChỉ số thành phần\tĐiểm năm 2024\tCơ quan đầu mối\n1\tGia nhập thị trường\t7,5\tSở Tài chính\n2\tChi phí thời gian\t7,9\tSở Nội vụ\n\t${last}\t69,5\t\n`,
    ).tables[0]?.rows.at(-1)?.parentRowId;
  expect(rows('PCI tổng hợp')).toBe(null);
  expect(rows('Chi phí đi lại')).not.toBe(null);
});

describe('amounts for each year', () => {
  const table = (row: string) =>
    `TT\tChỉ tiêu\tĐVT\tBình quân giai đoạn 2019 - 2023\tMục tiêu giai đoạn 2024 - 2028\t\n\t\t\t\tBình quân hằng năm\tCả giai đoạn\n1\t${row}\n2\tSố doanh nghiệp được kiểm tra\tdoanh nghiệp\t40\t50\t250\n`;
  const first = (row: string) =>
    targetsOf('CHỈ TIÊU AN TOÀN LAO ĐỘNG', table(row))
      .slice(0, 2)
      .map(({ value, per, baseline }) => [value, per, baseline?.value ?? null]);

  test('are told by the head of their column, and compared with what was done in each', () => {
    expect(first('Số người được tập huấn\tngười\t850\t1.000\t5.000')).toEqual([
      [1000, 'year', 850],
      [5000, null, null],
    ]);
  });

  test('a share is a level, and doubted', () => {
    const row = 'Tỷ lệ người lao động được khám\t%\t45\t50\t50';
    expect(first(row)[0]).toEqual([50, null, 45]);
    expect(targetsOf('CHỈ TIÊU AN TOÀN LAO ĐỘNG', table(row))[0]?.confidence).toBeLessThan(0.95);
  });
});

test('a share of its own is named by the head of its column, a body that aims at it is not', () => {
  const names = (head: string) =>
    targetsOf(
      'CHỈ TIÊU BẢO HIỂM Y TẾ',
      `TT\tNhóm đối tượng\tChỉ tiêu năm 2024 (người)\t${head}\n1\tHọc sinh, sinh viên\t40\t99\n2\tHộ làm nông nghiệp\t250\t68\n`,
    )[1]?.indicator;
  expect(names('Tỷ lệ bao phủ phấn đấu (%)')).toBe('Học sinh, sinh viên › Tỷ lệ bao phủ phấn đấu');
  expect(names('Xã phấn đấu (người)')).toBe('Học sinh, sinh viên');
});

test('what is to come in and what is to be brought forth is a goal of places below a title that hands it out', () => {
  const revenue =
    'TT\tXã\tDự toán thu năm 2024\t\n\t\tThuế\tPhí, lệ phí\n1\tXã Bao La\t9.000\t1.200\n2\tXã Thịnh Minh\t11.300\t1.800\n';
  expect(rolesOf('GIAO NHIỆM VỤ THU NGÂN SÁCH', revenue)?.slice(2)).toEqual(['target', 'target']);
  expect(rolesOf('PHÂN BỔ DỰ TOÁN CHI NGÂN SÁCH', revenue)?.slice(2)).toEqual(['other', 'other']);
  const herds =
    'TT\tXã\tChỉ tiêu đàn vật nuôi\t\tSản lượng thịt hơi (tấn)\tDiện tích tự nhiên (ha)\n\t\tTrâu (con)\tBò (con)\t\t\n1\tXã Bình Nghi\t120\t3.400\t1.250\t910\n2\tXã Vĩnh An\t340\t1.200\t310\t870\n';
  expect(rolesOf('GIAO CHỈ TIÊU CHĂN NUÔI', herds)?.slice(2)).toEqual(['target', 'target', 'target', 'other']);
});

test('rows for the quarters of a year say by when; below a title of goals alone', () => {
  const table =
    'TT\tThời gian\tSố hộ lắp thiết bị báo cháy\tTỷ lệ cơ sở được kiểm tra (%)\n1\tQuý I\t120\t20\n2\tQuý II\t150\t50\n3\tQuý III\t150\t80\n\tCả năm\t420\t80\n';
  expect(
    targetsOf('CHỈ TIÊU THỰC HIỆN THEO QUÝ', table).map(({ indicator, value, due_on }) => [value, due_on, indicator]),
  ).toEqual([
    [120, '2024-03-31', 'Số hộ lắp thiết bị báo cháy'],
    [20, '2024-03-31', 'Tỷ lệ cơ sở được kiểm tra'],
    [150, '2024-06-30', 'Số hộ lắp thiết bị báo cháy'],
    [50, '2024-06-30', 'Tỷ lệ cơ sở được kiểm tra'],
    [150, '2024-09-30', 'Số hộ lắp thiết bị báo cháy'],
    [80, '2024-09-30', 'Tỷ lệ cơ sở được kiểm tra'],
    [420, null, 'Số hộ lắp thiết bị báo cháy'],
    [80, null, 'Tỷ lệ cơ sở được kiểm tra'],
  ]);
  expect(targetsOf('LỊCH KIỂM TRA', table)).toEqual([]);
});

test('headings within an appendix of goals say of what its tables are, and in what', () => {
  const table = (heading: string) =>
    `${heading}\n\nSTT\tXã\tTrồng mới\tTrồng lại\n1\tXuân Hòa\t200\t20\n2\tVĩnh Yên\t300\t35\n`;
  const found = (heading: string) => targetsOf('GIAO CHỈ TIÊU SẢN XUẤT NĂM 2024', table(heading));
  expect(found('**1. Diện tích trồng quế (ha)**').map(({ value, unit }) => [value, unit])).toEqual([
    [200, 'har'],
    [20, 'har'],
    [300, 'har'],
    [35, 'har'],
  ]);
  expect(found('**1. Hiện trạng rừng trồng (ha)**')).toEqual([]);
  expect(found('**1. Kinh phí trồng rừng (triệu đồng)**')).toEqual([]);
});

test('how many there are in all is no level of those that are to be fewer', () => {
  const table =
    'TT\tXã\tHiện trạng đầu năm 2024\t\tChỉ tiêu năm 2024\t\n\t\tTổng số hộ\tSố hộ nghèo\tSố hộ nghèo giảm\tSố hộ cận nghèo giảm\n1\tHang Chú\t1.012\t620\t60\t25\n2\tTà Xùa\t780\t355\t40\t18\n';
  const found = baselinesOf('CHỈ TIÊU GIẢM NGHÈO', table).map(([, value]) => value);
  expect(found).toEqual([620, null, 355, null]);
});

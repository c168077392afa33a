import { describe, expect, test } from 'vitest';
import { buildTargets } from '../../../parsers/meaning/build-targets.ts';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { outlineOfText, PLAN_HEAD } from '../outline/outline-of-text.ts';

// Tables of plans of districts and communes, from their text to what they promise. The heads are of usual forms, the figures made up.

const targetsOf = (body: string, title = 'Giảm nghèo năm 2025') =>
  buildTargets(outlineOfText(PLAN_HEAD.replace('Phát triển điện lực năm 2024', title) + body), {
    abbreviations: collectAbbreviations([]),
  }).targets;

const shown = (body: string): readonly string[] =>
  targetsOf(body).map(({ value, unit, change, baseline, due_on, indicator }) =>
    [`${value} ${unit ?? '-'}`, change, baseline && `from ${baseline.value} ${baseline.unit}`, due_on && `by ${due_on}`]
      .filter((part) => part !== null)
      .join(', ')
      .concat(` | ${indicator}`),
  );

describe('a table of places', () => {
  const table = (caption: string): string =>
    `IV. TỔ CHỨC THỰC HIỆN\n\n${caption}\n\nSTT\tẤp\tSố hộ nghèo đầu năm\tChỉ tiêu giảm hộ nghèo\tChỉ tiêu giảm hộ cận nghèo\tSố nhà tạm xóa năm 2025\t\n\t\t\t\t\tXây mới\tSửa chữa\n1\tẤp Bà Lắm\t21\t9\t11\t8\t3\n2\tẤp Gảnh\t17\t6\t9\t7\t2\n`;

  test('takes its goals from the line that calls it a table, and each goal its own baseline', () => {
    expect(shown(table('Biểu phân bổ chỉ tiêu giảm hộ nghèo và xóa nhà tạm năm 2025')).slice(0, 4)).toEqual([
      '9 {hộ nghèo}, decrease, from 21 {hộ nghèo} | Chỉ tiêu giảm hộ nghèo › Ấp Bà Lắm',
      '11 {hộ cận nghèo}, decrease | Chỉ tiêu giảm hộ cận nghèo › Ấp Bà Lắm',
      '8 {nhà tạm} | Số nhà tạm xóa › Xây mới › Ấp Bà Lắm',
      '3 {nhà tạm} | Số nhà tạm xóa › Sửa chữa › Ấp Bà Lắm',
    ]);
  });

  test('counts criteria by their abbreviation, in all too', () => {
    const heads = 'Tên xã\tSố TC đạt thêm\tLũy kế số TC đạt';
    const rows = `II. CHỈ TIÊU\n\nSTT\t${heads}\n1\tChâu Hưng\t3\t19\n2\tVĩnh Mỹ\t2\t18\n`;
    expect(targetsOf(rows).map(({ unit }) => unit)).toEqual(['{TC}', '{TC}', '{TC}', '{TC}']);
  });
});

describe('columns of days', () => {
  test('what an earlier day had is the baseline of what is aimed at by a later one', () => {
    const table =
      'II. CHỈ TIÊU\n\nSTT\tNhóm chỉ số\tĐiểm tối đa\tĐiểm đến 30/9/2025\tĐiểm phấn đấu đến 31/12/2025\n1\tCông khai, minh bạch\t18\t12,6\t16,5\n2\tTiến độ giải quyết\t20\t18,9\t19,5\n';
    expect(shown(table)).toEqual([
      '16.5 {point}, from 12.6 {point}, by 2025-12-31 | Công khai, minh bạch',
      '19.5 {point}, from 18.9 {point}, by 2025-12-31 | Tiến độ giải quyết',
    ]);
  });
});

describe('a table of goals', () => {
  test('whose last column says which team does it', () => {
    const table =
      'IV. GIAO CHỈ TIÊU\n\nSTT\tChỉ tiêu công tác\tĐơn vị tính\tCả năm\tChia ra\t\tĐội thực hiện\n\t\t\t\t6 tháng đầu năm\t6 tháng cuối năm\t\n1\tKiểm tra an toàn\tLượt\t1.250\t650\t600\tĐội Kiểm tra\n2\tTuyên truyền\tBuổi\t180\t80\t100\tĐội Tuyên truyền\n';
    const targets = targetsOf(table);
    expect(targets.map(({ value }) => value)).toEqual([1250, 650, 600, 180, 80, 100]);
    expect(targets[0]?.implement.map(({ name }) => name)).toEqual(['Đội Kiểm tra']);
  });

  test('whose points are places, before and after', () => {
    const table =
      'II. CHỈ TIÊU\n\nSTT\tChỉ tiêu\tHiện trạng 2024\tNăm 2025\n1\tSố điểm đen rác thải còn lại (điểm)\t26\t8\n2\tTỷ lệ thu gom (%)\t80\t90\n';
    expect(shown(table)[0]).toBe('8 {điểm}, from 26 {điểm} | Số điểm đen rác thải còn lại');
  });
});

describe('headings that say by when', () => {
  test.each([
    ['1. Đến 31/12/2025', '2025-12-31', 2025],
    ['1. Mục tiêu đến hết quý I/2026:', '2026-03-31', 2026],
    ['1. Đến năm 2025', null, 2025],
  ])('%s', (heading, due, year) => {
    const [target] = targetsOf(`II. MỤC TIÊU\n\n${heading}\n\n- Tỷ lệ hồ sơ trực tuyến đạt tối thiểu 80%.\n\n`);
    expect(target?.due_on).toBe(due);
    expect(target?.period?.end_year).toBe(year);
  });
});

describe('heads of columns of goals', () => {
  const places = (heads: string, cells: string): readonly string[] =>
    shown(`II. GIAO CHỈ TIÊU NĂM 2025\n\nTT\tĐịa phương\t${heads}\n1\tHuyện Kiến Xương\t${cells}\n`);

  test('may say in a bracket how the figures are compared', () => {
    const table =
      'Phụ lục\n\nGIAO CHỈ TIÊU NĂM 2025\n\nTT\tĐịa phương\tSố liệu năm 2024\t\tChỉ tiêu năm 2025 (không vượt quá)\t\n\t\tSố vụ\tSố người chết\tSố vụ\tSố người chết\n1\tHuyện Kiến Xương\t25\t14\t23\t13\n2\tHuyện Thái Ninh\t31\t17\t28\t15\n';
    const targets = targetsOf(`I. MỤC TIÊU\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrịnh Văn Thành\n\n${table}`);
    expect(targets.map(({ comparator, value, unit }) => `${comparator} ${value} ${unit}`)).toEqual([
      'lte 23 {vụ}',
      'lte 13 {người}',
      'lte 28 {vụ}',
      'lte 15 {người}',
    ]);
  });

  test('may reckon in thousands', () => {
    expect(places('Thu quỹ phòng, chống thiên tai (1.000đ)\tSố hộ giảm', '12.500\t3')[0]).toMatch(/^12500000 VND/u);
  });

  test('give no baseline to what stands below another thing', () => {
    const table =
      'II. GIAO CHỈ TIÊU NĂM 2025\n\nTT\tThôn\tHộ nghèo\t\tGia đình văn hóa\t\tTuyển quân (người)\n\t\tĐầu năm\tGiảm trong năm\tSố hộ\tTỷ lệ (%)\t\n1\tThôn 1\t8\t3\t210\t90\t1\n2\tThôn 2\t11\t4\t175\t88\t2\n';
    expect(shown(table).slice(0, 4)).toEqual([
      '3 {hộ nghèo}, decrease, from 8 {hộ nghèo} | Hộ nghèo › Giảm trong năm › Thôn 1',
      '210 {hộ} | Gia đình văn hóa › Số hộ › Thôn 1',
      '90 % | Gia đình văn hóa › Tỷ lệ › Thôn 1',
      '1 {người} | Tuyển quân › Thôn 1',
    ]);
  });

  test('say who trains, and so how many are to be trained', () => {
    const table =
      'IV. Chỉ tiêu mở lớp theo nghề\n\nSố TT\tTên nghề\tSố lớp\tSố học viên (người)\tTrong đó\t\tThời gian khai giảng\tĐơn vị đào tạo\n\t\t\t\tNữ\tDTTS\t\t\n1\tChăn nuôi, thú y\t10\t300\t140\t260\tQuý II\tTrung tâm Dạy nghề huyện\n2\tTrồng và chăm sóc cây quế\t8\t240\t110\t200\tQuý III\tHội Nông dân huyện\n';
    expect(targetsOf(table).map(({ value }) => value)).toEqual([10, 300, 140, 260, 8, 240, 110, 200]);
  });

  test('take their units from a line that names one for each', () => {
    const table =
      'I. MỤC TIÊU\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrịnh Văn Thành\n\nPHỤ LỤC 02\n\nKẾ HOẠCH TRỒNG RỪNG VÀ TRỒNG CÂY PHÂN TÁN\n\nĐVT: Trồng rừng: ha; cây phân tán: 1.000 cây\n\nTT\tĐơn vị\tTrồng rừng\t\tCây phân tán\t\n\t\t2025\t2026\t2025\t2026\n1\tHuyện Đăk Glei\t700\t900\t200\t250\n2\tHuyện Sa Thầy\t800\t1.000\t220\t280\n';
    expect(targetsOf(table).map(({ value, unit }) => `${value} ${unit}`)).toEqual([
      '700 har',
      '900 har',
      '200000 {cây}',
      '250000 {cây}',
      '800 har',
      '1000 har',
      '220000 {cây}',
      '280000 {cây}',
    ]);
  });

  test('say what stands today, beside goals by year, in a plan that names no years', () => {
    const table =
      'III. LỘ TRÌNH CÁC CHỈ TIÊU\n\nTT\tChỉ tiêu\tĐVT\tHiện tại (30/9/2025)\tNăm 2026\tNăm 2030\n1\tTỷ lệ bao phủ bảo hiểm y tế\t%\t93,8\t> 95\t100\n2\tSố bác sĩ/10.000 dân\tBác sĩ\t11,2\t12\t15\n';
    expect(targetsOf(table, 'Chăm sóc sức khỏe nhân dân').map(({ baseline }) => baseline?.value)).toEqual([
      93.8, 93.8, 11.2, 11.2,
    ]);
  });

  test('of funds that are collected add them up, and tell how many there are that pay', () => {
    const table =
      'I. MỤC TIÊU\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrịnh Văn Thành\n\nPHỤ LỤC\n\nGIAO CHỈ TIÊU THU QUỸ NĂM 2025\n\nĐVT: nghìn đồng\n\nTT\tThôn\tSố lao động\tQuỹ phòng, chống thiên tai\tQuỹ đền ơn đáp nghĩa\tTổng thu\n1\tThôn Trung\t620\t9.300\t6.200\t15.500\n2\tThôn Thượng\t540\t8.100\t5.400\t13.500\n3\tThôn Hạ\t710\t10.650\t7.100\t17.750\n';
    expect(targetsOf(table).map(({ value }) => value)).toEqual([
      9300000, 6200000, 15500000, 8100000, 5400000, 13500000, 10650000, 7100000, 17750000,
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { buildTargets } from '../../../parsers/meaning/build-targets.ts';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { outlineOfText, PLAN_HEAD } from '../outline/outline-of-text.ts';

// Tables of places, of scores and of goals for a year whose heads say what to compare and what changes. The figures are made up.

const CONTEXT = { abbreviations: collectAbbreviations([]) };

const outlineBelow = (title: string, table: string) =>
  outlineOfText(`${PLAN_HEAD}Nơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrịnh Văn Thành\n\nPHỤ LỤC\n${title}\n\n${table}`);
const rolesOf = (title: string, table: string) => outlineBelow(title, table).tables[0]?.columns.map(({ role }) => role);
const targetsOf = (title: string, table: string) => buildTargets(outlineBelow(title, table), CONTEXT).targets;

describe('scores', () => {
  const table =
    'STT\tTiêu chí\tĐiểm tối đa\tNăm 2022\t\tPhấn đấu năm 2024\t\n\t\t\tĐiểm đạt\tTỷ lệ %\tĐiểm\tTỷ lệ %\n1\tKế hoạch cải cách hành chính\t1,5\t1,25\t83,3\t1,5\t100\n2\tThực hiện nhiệm vụ được giao\t2,0\t1,5\t75\t1,75\t87,5\n';

  test('are compared with the points of the year before, shares with its shares', () => {
    expect(
      targetsOf('CHỈ SỐ', table)
        .slice(0, 2)
        .map(({ value, unit, baseline }) => [value, unit, baseline?.value]),
    ).toEqual([
      [1.5, '{point}', 1.25],
      [100, '%', 83.3],
    ]);
  });

  test('beside places in an order, told in words too', () => {
    const ranks =
      'TT\tTên đơn vị\tKết quả 2022\t\tChỉ tiêu 2024\t\n\t\tSIPAS (%)\tXếp hạng\tSIPAS (%)\tXếp hạng\n1\tXã Đạ Huoai\t82,07\t57\t≥ 85\tTốp 10\n2\tXã Bảo Lâm\t85,30\t31\t87\tThứ 25 trở lên\n3\tXã Phú Quý\t90,12\t4\t91\tGiữ vững thứ hạng\n';
    expect(
      targetsOf('CHỈ TIÊU CỦA CÁC XÃ', ranks)
        .filter(({ unit }) => unit !== '%')
        .map(({ indicator, value, comparator, kind }) => [indicator, value, comparator, kind]),
    ).toEqual([
      ['Xếp hạng › Xã Đạ Huoai', 10, 'lte', 'rank'],
      ['Xếp hạng › Xã Bảo Lâm', 25, 'lte', 'rank'],
      ['Xếp hạng › Xã Phú Quý › Giữ vững thứ hạng', null, null, 'qualitative'],
    ]);
  });
});

describe('a table of places', () => {
  test('may be headed “Địa bàn”, and counts what looks like years', () => {
    const table = 'TT\tĐịa bàn\tSố hộ thoát nghèo\n1\tAn Bình\t450\n2\tMậu A\t1578\n\tTổng cộng\t2028\n';
    const title = 'PHÂN BỔ CHỈ TIÊU GIẢM NGHÈO';
    expect(rolesOf(title, table)).toEqual(['ordinal', 'content', 'target']);
    expect(targetsOf(title, table).map(({ value, unit, period }) => [value, unit, period?.end_year])).toEqual([
      [450, '{hộ}', 2024],
      [1578, '{hộ}', 2024],
      [2028, '{hộ}', 2024],
    ]);
  });

  test('tells amounts of change in heads that name them', () => {
    const table =
      'TT\tThôn\tMức giảm tỷ lệ sinh (‰)\tSố hộ nghèo giảm\tHộ cận nghèo giảm (hộ)\n1\tLâm Xuyên\t0,1\t3\t2\n2\tPhù Lưu\t0,2\t4\t1\n';
    expect(targetsOf('CHỈ TIÊU GIAO CÁC THÔN', table).map(({ value, change }) => [value, change])).toEqual([
      [0.1, 'decrease'],
      [3, 'decrease'],
      [2, 'decrease'],
      [0.2, 'decrease'],
      [4, 'decrease'],
      [1, 'decrease'],
    ]);
  });

  test('bounds figures by what their head says, and compares no share with a count', () => {
    const table =
      'TT\tHuyện\tSố vụ tai nạn\t\t\n\t\tNăm 2022\tTỷ lệ giảm 2024 (%)\tKhông vượt quá (vụ)\n1\tHuyện Núi Thành\t71\t7\t66\n2\tHuyện Tiên Phước\t62\t8\t57\n';
    expect(
      targetsOf('CHỈ TIÊU GIAO CÁC HUYỆN', table)
        .slice(0, 2)
        .map(({ indicator, value, comparator, change, baseline }) => [
          indicator,
          value,
          comparator,
          change,
          baseline?.value,
        ]),
    ).toEqual([
      ['Số vụ tai nạn › Tỷ lệ giảm › Huyện Núi Thành', 7, 'eq', 'decrease', undefined],
      ['Số vụ tai nạn › Không vượt quá › Huyện Núi Thành', 66, 'lte', null, 71],
    ]);
  });

  test('asks for what a work is to bring about beside its goals, and for no size', () => {
    const table = (head: string) =>
      `STT\tĐơn vị\t${head}\t\tĐi làm việc ở nước ngoài\t\n\t\tTổng số\tTrong nước\tTH 2022\tKH 2024\n1\tXã Cái Nhum\t720\t665\t41\t55\n2\tXã Trung Thành\t700\t645\t34\t50\n`;
    expect(rolesOf('PHÂN BỔ CHỈ TIÊU NĂM 2024', table('Tạo việc làm mới'))?.slice(2, 4)).toEqual(['target', 'target']);
    expect(rolesOf('PHÂN BỔ CHỈ TIÊU NĂM 2024', table('Dân số'))?.slice(2, 4)).toEqual(['other', 'other']);
  });

  test('leaves the words that open parts out of the name below one head with the whole', () => {
    const table =
      'TT\tĐơn vị\tSố người mới dùng biện pháp tránh thai (người)\t\t\n\t\tTổng số\tTrong đó\t\n\t\t\tĐặt vòng\tThuốc tiêm\n1\tXã Cẩm Bình\t312\t120\t35\n2\tXã Cẩm Nhượng\t405\t150\t60\n';
    expect(targetsOf('CHỈ TIÊU GIAO CÁC XÃ', table)[1]?.indicator).toBe(
      'Số người mới dùng biện pháp tránh thai › Đặt vòng › Xã Cẩm Bình',
    );
  });
});

describe('goals of a year', () => {
  const table = (row: string) =>
    `STT\tChỉ tiêu\tĐVT\tNăm 2023\t\tKế hoạch năm 2024\t\tSo sánh KH 2024 với\n\t\t\tKế hoạch\tƯớc thực hiện\tTỉnh giao\tXã phấn đấu\tƯTH 2023 (%)\n${row}\n2\tTỷ lệ che phủ rừng\t%\t18\t18,5\t18,5\t19\t102,7\n`;

  test('are compared with what was done, and not with what columns reckon', () => {
    const [first] = targetsOf('CHỈ TIÊU', table('1\tThu ngân sách\ttriệu đồng\t46.500\t48.120\t50.000\t52.300\t108,7'));
    expect(first).toMatchObject({ value: 5e10, baseline: { year: 2023, value: 48.12e9 } });
  });

  test('that are to go down are amounts of change where they do not', () => {
    const goals = (row: string) => targetsOf('CHỈ TIÊU', table(row)).slice(0, 2);
    const changes = (row: string) => goals(row).map(({ change }) => change);
    expect(changes('1\tGiảm tỷ lệ hộ nghèo\t%\t1,0\t1,2\t0,8\t1,0\t')).toEqual(['decrease', 'decrease']);
    expect(changes('1\tGiảm tỷ lệ hộ nghèo\t%\t4,4\t4,2\t3,8\t3,5\t')).toEqual([null, null]);
    expect(changes('1\tTai nạn giao thông giảm so với năm trước\t%\t5\t12\t5\t5\t')).toEqual(['decrease', 'decrease']);
  });

  test('of half a year and a whole one are the same measure', () => {
    const halves =
      'Nội dung\tĐơn vị\t6 tháng đầu năm 2024\tCả năm 2024\nTỷ suất sinh thô\t‰\t7,1\t14,2\nTỷ số giới tính khi sinh\tSố bé trai/100 bé gái\t112\t111,5\n';
    expect(
      targetsOf('CHỈ TIÊU DÂN SỐ', halves).map(({ indicator, unit, due_on }) => [indicator, unit, due_on]),
    ).toEqual([
      ['Tỷ suất sinh thô', '[ppth]', '2024-06-30'],
      ['Tỷ suất sinh thô', '[ppth]', null],
      ['Tỷ số giới tính khi sinh', '{bé trai/100 bé gái}', '2024-06-30'],
      ['Tỷ số giới tính khi sinh', '{bé trai/100 bé gái}', null],
    ]);
  });

  test('are none where the row says that its year is over', () => {
    const places =
      'Chỉ tiêu\tĐVT\tXã Lê Lợi\tXã Đức Xuân\nSố tiêu chí đạt đến hết năm 2022\tTiêu chí\t11\t9\nSố tiêu chí đăng ký đạt thêm năm 2024\tTiêu chí\t3\t2\n';
    expect(targetsOf('ĐĂNG KÝ CHỈ TIÊU CỦA CÁC XÃ', places).map(({ value, change }) => [value, change])).toEqual([
      [3, 'increase'],
      [2, 'increase'],
    ]);
  });

  test('of so many a day keep the words, and points on a road are no score', () => {
    const levels =
      'TT\tNội dung chỉ tiêu\tMức phấn đấu\n1\tHọc sinh được học 2 buổi/ngày\t100%\n2\tĐiểm đen tai nạn giao thông được xử lý\t12/12 điểm\n3\tKéo giảm tai nạn giao thông trên cả 3 tiêu chí\t5% - 10%\n';
    expect(
      targetsOf('CHỈ TIÊU', levels).map(({ indicator, value, unit, change }) => [indicator, value, unit, change]),
    ).toEqual([
      ['Học sinh được học 2 buổi/ngày', 100, '%', null],
      ['Điểm đen tai nạn giao thông được xử lý', 12, '{điểm}', null],
      ['Kéo giảm tai nạn giao thông trên cả 3 tiêu chí', 5, '%', 'decrease'],
    ]);
  });

  test('are the planned rows where what was done and the difference stand below each other with them', () => {
    const rows =
      'TT\tĐịa phương\tNội dung\tLúa (ha)\n1\tMường Nhé\tThực hiện 2023\t350\n\t\tKế hoạch 2024\t360\n\t\tTăng, giảm\t10\n2\tSín Thầu\tThực hiện 2023\t250\n\t\tKế hoạch 2024\t270\n\t\tTăng, giảm\t20\n';
    expect(targetsOf('CHỈ TIÊU GIAO CHO CÁC XÃ NĂM 2024', rows).map(({ value }) => value)).toEqual([360, 270]);
  });

  test('stand below the word for them in words too', () => {
    const words =
      'TT\tMục tiêu\tChỉ tiêu\t\tThời hạn\n\t\tNăm 2022 (đạt được)\tNăm 2024\t\n1\tTiêm chủng đầy đủ cho trẻ dưới 1 tuổi\t94,6%\t95% trở lên\t31/12/2024\n2\tUốn ván sơ sinh\t0 ca\tKhông có ca mắc\t31/12/2024\n';
    expect(rolesOf('CHỈ TIÊU TIÊM CHỦNG', words)?.slice(1, 4)).toEqual(['content', 'baseline', 'target']);
  });
});

test('what looks like years is counted where the row says what, and is a year where nothing does', () => {
  const table =
    'TT\tChỉ tiêu\tĐVT\tThực hiện 2023\tKế hoạch 2024\n1\tSố hộ thoát nghèo\tHộ\t1998\t2028\n2\tDiện tích lúa\tha\t2010\t2040\n3\tHoàn thành phổ cập giáo dục\tNăm\t-\t2024\n';
  expect(
    targetsOf('CHỈ TIÊU NĂM 2024', table).map(({ value, unit, baseline, period }) => [
      value,
      unit,
      baseline?.value ?? null,
      period?.end_year,
    ]),
  ).toEqual([
    [2028, '{hộ}', 1998, 2024],
    [2040, 'har', 2010, 2024],
    [null, null, null, 2024],
  ]);
});

test('names before nothing but figures are what the rows are about', () => {
  const table = 'TT\tCây trồng\tDiện tích (ha)\tSản lượng (tấn)\n1\tNgô\t450\t900\n2\tSắn\t178\t310\n';
  expect(rolesOf('DIỆN TÍCH, SẢN LƯỢNG CÂY TRỒNG', table)).toEqual(['ordinal', 'content', 'other', 'other']);
});

test('places that are called points are no scores', () => {
  const table =
    'TT\tChỉ tiêu\tĐVT\tKế hoạch 2024\n1\tSố điểm tập kết rác được xây dựng\tĐiểm\t12\n2\tSố điểm cắm biển báo nguy hiểm\tĐiểm\t30\n3\tSố điểm chuyển đổi số cấp huyện\tĐiểm\t80\n';
  expect(targetsOf('CHỈ TIÊU NĂM 2024', table).map(({ value, unit }) => [value, unit])).toEqual([
    [12, '{điểm}'],
    [30, '{điểm}'],
    [80, '{point}'],
  ]);
});

import { describe, expect, test } from 'vitest';
import { buildTargets } from '../../../parsers/meaning/build-targets.ts';
import { buildTasks } from '../../../parsers/meaning/build-tasks.ts';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { outlineOfText, PLAN_HEAD } from '../outline/outline-of-text.ts';

// Tables of plans on blood donation, archives, elections, radio, border and irrigation. The heads are of usual forms, the figures made up.

const CONTEXT = { abbreviations: collectAbbreviations([]) };

const outlineOf = (title: string, body: string) =>
  outlineOfText(PLAN_HEAD.replace('Phát triển điện lực năm 2024', title) + body);

const targetsOf = (title: string, body: string): readonly string[] =>
  buildTargets(outlineOf(title, body), CONTEXT).targets.map(
    ({ comparator, value, unit, baseline, due_on, indicator, period }) => {
      const years = [...new Set([period?.start_year, period?.end_year])].join('-');
      const more = [baseline && `from ${baseline.value}`, due_on && `by ${due_on}`].filter(Boolean).join(', ');
      return `${comparator ?? '-'} ${value} ${unit ?? '-'}, ${years}${more && `, ${more}`} | ${indicator}`;
    },
  );

const tasksOf = (title: string, body: string) => buildTasks(outlineOf(title, body), [], CONTEXT).tasks;
const rolesOf = (body: string) =>
  outlineOf('Công tác năm 2026', body)
    .tables[0]?.columns.map(({ role }) => role)
    .join(' ');

describe('goals of places', () => {
  test('the year of the line that calls the table by its name holds for its figures', () => {
    const body =
      'II. CHỈ TIÊU\n\nBảng 1. Chỉ tiêu làm thủy lợi năm 2020\n\nSTT\tXã\tNạo vét kênh mương (km)\n1\tMỹ Trung\t7,15\n2\tHòa Khánh\t3,1\n';
    expect(targetsOf('Thủy lợi nội đồng mùa khô năm 2019 - 2020', body)).toEqual([
      'eq 7.15 km, 2020 | Nạo vét kênh mương › Mỹ Trung',
      'eq 3.1 km, 2020 | Nạo vét kênh mương › Hòa Khánh',
    ]);
  });

  test('rounds behind the whole year share it out', () => {
    const rows = 'TT\tĐơn vị\tDân số\tChỉ tiêu cả năm (ĐV máu)\tĐợt 1\tĐợt 2\n1\tThị trấn Dùng\t9.210\t180\t100\t80\n';
    expect(rolesOf(`II. CHỈ TIÊU\n\n${rows}`)).toBe('ordinal content other target target target');
  });

  test('what adds up the years beside it is in their unit', () => {
    const body =
      'II. KHỐI LƯỢNG\n\nSTT\tCơ quan\tKế hoạch chỉnh lý (mét giá)\t\tTổng cộng\n\t\t2024\t2025\t\n1\tSở Xây dựng\t40\t50\t90\n2\tSở Tài chính\t30\t35,5\t65,5\n';
    const units = targetsOf('Chỉnh lý tài liệu giai đoạn 2024 - 2025', body).map((target) => target.split(',')[0]);
    expect(units.slice(0, 3)).toEqual(['eq 40 {mét giá}', 'eq 50 {mét giá}', 'eq 90 {mét giá}']);
  });
});

describe('goals of a table', () => {
  test('in words below a head of a share or number', () => {
    const rows =
      'TT\tChỉ tiêu\tTỷ lệ/Số lượng\n1\tCử tri đi bầu\tPhấn đấu 99% trở lên\n2\tĐại biểu HĐND xã được bầu\tĐủ 24 đại biểu\n3\tNgười ứng cử là phụ nữ\tÍt nhất 35% tổng số người trong danh sách\n';
    expect(targetsOf('Bầu cử năm 2026', `II. CHỈ TIÊU\n\n${rows}`)).toEqual([
      'gte 99 %, 2026 | Cử tri đi bầu',
      'eq 24 {đại biểu}, 2026 | Đại biểu HĐND xã được bầu',
      'gte 35 %, 2026 | Người ứng cử là phụ nữ › tổng số người trong danh sách',
    ]);
  });

  test('none of what the row counts is 0 of it', () => {
    const rows =
      'TT\tChỉ tiêu\tĐVT\tTH 2022\tKH 2023\n1\tSố tàu cá vi phạm vùng biển\tChiếc\t06\tKhông có\n2\tCảng cá loại II\tCảng\t2\t3\n';
    expect(targetsOf('Phát triển thủy sản năm 2023', `II. CHỈ TIÊU\n\n${rows}`)[0]).toBe(
      'eq 0 {chiếc}, 2023, from 6 | Số tàu cá vi phạm vùng biển',
    );
  });

  test('so many of all with their share in a bracket', () => {
    const rows =
      'TT\tChỉ tiêu\tĐVT\tChỉ tiêu năm 2025\n1\tMỏ hết hạn được đóng cửa\tmỏ\t24/24 (100%)\n2\tXã có trạm y tế\t%\t25/25 xã (đạt 100%)\n';
    expect(targetsOf('Khoáng sản năm 2025', `II. CHỈ TIÊU\n\n${rows}`)).toEqual([
      'eq 24 {mỏ}, 2025 | Mỏ hết hạn được đóng cửa',
      'eq 100 %, 2025 | Xã có trạm y tế',
    ]);
  });

  test('who is gathered has the name of the work', () => {
    const rows =
      'TT\tNhiệm vụ\tMục tiêu\tLộ trình\tChủ trì\n1\tTập huấn ngư dân\t15 lớp; 750 người\tQuý III/2023\tChi cục Thủy sản\n';
    expect(targetsOf('Thủy sản năm 2023', `II. NHIỆM VỤ\n\n${rows}`)).toContain(
      'eq 750 {người}, 2023, by 2023-09-30 | Tập huấn ngư dân',
    );
  });

  test('quarters by their numbers, hours of broadcasts, and the thing that a bracket says again', () => {
    const rows =
      'Nội dung\tChỉ tiêu giao\tPhân theo quý\t\t\t\n\t\tI\tII\tIII\tIV\nThời lượng phát thanh tự sản xuất (giờ)\t208\t52\t50\t54\t52\nSố cụm loa thông minh (cụm loa)\t4\t1\t1\t2\t0\n';
    const targets = targetsOf('Phát thanh năm 2021', `1. Chỉ tiêu\n\n${rows}`);
    expect(targets.slice(0, 3)).toEqual([
      'eq 208 h, 2021 | Thời lượng phát thanh tự sản xuất',
      'eq 52 h, 2021, by 2021-03-31 | Thời lượng phát thanh tự sản xuất',
      'eq 50 h, 2021, by 2021-06-30 | Thời lượng phát thanh tự sản xuất',
    ]);
    expect(targets[5]).toMatch(/^eq 4 \{cụm loa\}/u);
  });

  test('what a higher body asks for is none of its own', () => {
    const head = 'STT\tCHỈ TIÊU\tYÊU CẦU CỦA TAND TỐI CAO\tCHỈ TIÊU CỦA TAND TỈNH';
    const rows = `${head}\n1\tTỷ lệ giải quyết các vụ án hình sự\t≥ 90%\t≥ 95%\n2\tTỷ lệ hòa giải thành\t≥ 60%\t≥ 70%\n`;
    expect(rolesOf(`I. CHỈ TIÊU\n\n${rows}`)).toBe('ordinal content other target');
  });

  test('a rank is none in percent, whatever the row is', () => {
    const rows =
      'STT\tChỉ số\tNăm 2024\t\tNăm 2025 (phấn đấu)\t\n\t\tĐiểm\tXếp hạng\tĐiểm\tXếp hạng\n1\tPAPI\t42,8\t25\t43,5\t20\n2\tSIPAS (%)\t81,5\t40\t83\t35\n';
    expect(targetsOf('Cải cách hành chính năm 2025', `I. CHỈ SỐ\n\n${rows}`).slice(2)).toEqual([
      'eq 83 %, 2025, from 81.5 | SIPAS',
      'eq 35 {rank}, 2025, from 40 | SIPAS',
    ]);
  });

  test('what was done in percent is compared with percent whatever a bracket of the row says', () => {
    const rows =
      'TT\tNội dung\tHiện trạng 12/2024\tMục tiêu 2025\n1\tTỷ lệ người dân tham gia BHYT (nam, nữ)\t94,1%\tTừ 96% trở lên\n2\tTỷ lệ hộ nghèo\t5%\t3%\n';
    expect(targetsOf('Nông thôn mới năm 2025', `I. CHỈ TIÊU\n\n${rows}`)[0]).toMatch(/^gte 96 %, 2025, from 94\.1 /u);
  });
});

describe('who and when of tables', () => {
  test('a body and a person that carry out, members and bodies that are charged', () => {
    const head = (who: string) =>
      `STT\tMốc thời gian\tNội dung công việc\t${who}\n1\t03/02/2026\tNiêm yết danh sách cử tri\tUBND xã\n`;
    expect(rolesOf(`I. TIẾN ĐỘ\n\n${head('Cơ quan/người thực hiện')}`)).toBe('ordinal deadline content implement');
    const charged =
      'Thành viên/đơn vị\tNhiệm vụ\tThời hạn\nHội Chữ thập đỏ huyện\tTham mưu Kế hoạch\tQuý I\nTrung tâm Y tế huyện\tKhám tuyển\tQuý II\n';
    expect(rolesOf(`III. PHÂN CÔNG\n\n${charged}`)).toBe('lead content deadline');
  });

  test('the office and the inspectorate of a department', () => {
    const row =
      'TT\tNội dung công việc\tChủ trì\tPhối hợp\n1\tTham mưu ban hành Kế hoạch\tPhòng Chính sách\tVăn phòng, Thanh tra\n';
    const [task] = tasksOf('Công tác dân tộc năm 2022', `B. NHIỆM VỤ\n\n${row}`);
    expect(task?.support.map(({ name }) => name)).toEqual(['Văn phòng', 'Thanh tra']);
    const [other] = tasksOf('Công tác năm 2022', `B. NHIỆM VỤ\n\n${row.replace('Phòng Chính sách', 'P. HC-TC')}`);
    expect(other?.lead.map(({ name }) => name)).toEqual(['Phòng Hành chính - Tổ chức']);
  });

  test('in a plan of several years a quarter is of the one year that the title of its table names', () => {
    const rows =
      'Quý\tHoạt động\tCơ quan chủ trì\nI\tChúc Tết Bunpimay\tSở Ngoại vụ\nIV\tTổng kết hợp tác\tVăn phòng UBND tỉnh\n';
    const duesBelow = (heading: string) =>
      tasksOf('Công tác đối ngoại giai đoạn 2026 - 2030', `${heading}\n\n${rows}`).map(
        ({ deadline }) => deadline.due_on,
      );
    expect(duesBelow('II. KẾ HOẠCH CÁC HOẠT ĐỘNG NĂM 2026')).toEqual(['2026-03-31', '2026-12-31']);
    expect(duesBelow('II. KẾ HOẠCH CÁC HOẠT ĐỘNG')).toEqual([null, null]);
  });

  test('a dash in the column of works is no work', () => {
    const rows =
      'TT\tTiêu chí\tMục tiêu 2025\tGiải pháp\tPhụ trách\n1\tThủy lợi\t90%\tKiên cố hóa kênh\tHTX nông nghiệp\n2\tY tế\t96%\t-\tTrạm Y tế xã\n';
    expect(tasksOf('Nông thôn mới năm 2025', `I. LỘ TRÌNH\n\n${rows}`).map(({ content }) => content)).toEqual([
      'Kiên cố hóa kênh',
    ]);
  });
});

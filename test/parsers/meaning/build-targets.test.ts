import { describe, expect, test } from 'vitest';
import { buildTargets } from '../../../parsers/meaning/build-targets.ts';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import type { Outline, OutlineRow } from '../../../schemas/model/outline.ts';
import { type TargetRecord, targetSchema } from '../../../schemas/record/target.ts';
import { outlineOf, type TableSpec } from './outline-of.ts';

const SIGNS = { gte: '≥', gt: '>', lte: '≤', lt: '<', eq: '=', between: '..', approx: '~' } as const;

function build(outline: Outline): readonly TargetRecord[] {
  return buildTargets(outline, { abbreviations: collectAbbreviations([]) }).targets;
}

/** "score = 2 {point} of 4, from 0.82 in 2023 | Cung cấp dịch vụ công trực tuyến" */
function show(target: TargetRecord): string {
  const { baseline, period } = target;
  const sign = target.comparator === null ? '' : `${SIGNS[target.comparator]} `;
  const value = target.value_to === null ? `${sign}${target.value ?? ''}` : `${target.value}..${target.value_to}`;
  const parts = [`${target.kind === 'quantity' ? '' : `${target.kind} `}${value} ${target.unit ?? ''}`.trim()];
  if (target.max_value !== null) parts.push(`of ${target.max_value}`);
  if (target.change) parts.push(target.change === 'increase' ? 'up' : 'down');
  if (target.scope) parts.push(target.scope);
  if (baseline) parts.push(`from ${[baseline.value, baseline.year].filter((part) => part !== null).join(' in ')}`);
  if (period && (period.start_year !== 2023 || period.end_year !== 2023)) {
    parts.push([...new Set([period.start_year, period.end_year])].join('-'));
  }
  if (target.due_on) parts.push(`by ${target.due_on}`);
  return `${parts.join(', ')} | ${target.indicator}`;
}

const ofTable = (table: TableSpec): readonly string[] => build(outlineOf({ tables: [table] })).map(show);
const ofText = (text: string, heading = 'Mục tiêu'): readonly string[] =>
  build(
    outlineOf({
      sections: [
        { label: 'I', heading },
        { label: '-', text, parent: 0 },
      ],
    }),
  ).map(show);

describe('tables with a target column', () => {
  const ROLES = ['ordinal', 'content', 'target', 'lead'] as const;

  test('a bare value takes its indicator from the row, a detail from the row that it details', () => {
    const rows = [
      { cells: ['3', 'Cải cách thủ tục hành chính', null, null], kind: 'group' as const },
      { cells: ['3.1', 'Thủ tục hành chính nội bộ được công khai', '100%', 'Văn phòng'], parent: 0 },
      { cells: ['3.4', 'Thực hiện số hóa hồ sơ, kết quả giải quyết TTHC', null, 'Văn phòng'], parent: 0 },
      { cells: [null, 'Bộ phận Một cửa cấp huyện', '100%', null], parent: 2 },
      { cells: [null, 'Bộ phận Một cửa cấp xã', '40%', null], parent: 2 },
    ];
    expect(ofTable({ roles: ROLES, rows })).toEqual([
      '= 100 % | Thủ tục hành chính nội bộ được công khai',
      '= 100 %, district | Thực hiện số hóa hồ sơ, kết quả giải quyết TTHC › Bộ phận Một cửa cấp huyện',
      '= 40 %, commune | Thực hiện số hóa hồ sơ, kết quả giải quyết TTHC › Bộ phận Một cửa cấp xã',
    ]);
    const [, detail] = build(outlineOf({ tables: [{ roles: ROLES, rows }] }));
    expect(detail?.lead.map((unit) => unit.name)).toEqual(['Văn phòng']);
    expect(detail?.heading_path).toEqual([
      'Cải cách thủ tục hành chính',
      'Thực hiện số hóa hồ sơ, kết quả giải quyết TTHC',
    ]);
  });

  test('a statement that says what is measured stands alone; one that does not needs its row', () => {
    const rows = [
      { cells: ['1', 'Bám sát tiến độ các nhiệm vụ', 'Hoàn thành 100% Kế hoạch', null] },
      { cells: ['2', 'Công khai TTHC', '100% TTHC được công khai trên Cổng thông tin điện tử', null] },
      { cells: ['3', 'Tiếp nhận phản ánh', 'Cử cán bộ tham gia các lớp tập huấn', null] },
      { cells: ['4', 'Xử lý văn bản trái pháp luật', 'Đạt 100% số văn bản đã xử lý/kiến nghị xử lý', null] },
    ];
    expect(ofTable({ roles: ROLES, rows })).toEqual([
      '= 100 % | Bám sát tiến độ các nhiệm vụ › Hoàn thành Kế hoạch',
      '= 100 % | TTHC được công khai trên Cổng thông tin điện tử',
      'qualitative | Tiếp nhận phản ánh › Cử cán bộ tham gia các lớp tập huấn',
      '= 100 % | Xử lý văn bản trái pháp luật › số văn bản đã xử lý/kiến nghị xử lý',
    ]);
  });

  test('a placeholder is no value: the content states the target, for the year that its heading says', () => {
    const headers = ['STT', 'Chỉ tiêu đạt vào năm 2025', 'Chỉ tiêu đạt năm 2023', 'Phân công chủ trì'];
    const cells = (content: string, target: string | null): { cells: (string | null)[] } => ({
      cells: ['1', content, target, null],
    });
    expect(
      ofTable({
        roles: ROLES,
        headers,
        rows: [
          cells('Tối thiểu 20% đơn vị sự nghiệp công lập tự bảo đảm chi thường xuyên.', 'x'),
          cells('100% báo cáo được kết nối', '...'),
          cells('100% văn bản được ban hành đúng hạn', null),
          cells(
            'Trên 95% hồ sơ công việc tại cấp tỉnh, trên 80% hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng',
            'Cấp tỉnh: Cấp xã:',
          ),
          cells('Có kế hoạch cải thiện Chỉ số cải cách hành chính', null),
        ],
      }),
    ).toEqual([
      '≥ 20 %, 2025 | đơn vị sự nghiệp công lập tự bảo đảm chi thường xuyên',
      '= 100 %, 2025 | báo cáo được kết nối',
      '= 100 %, 2025 | văn bản được ban hành đúng hạn',
      '> 95 %, province, 2025 | hồ sơ công việc tại cấp tỉnh được xử lý trên môi trường mạng',
      '> 80 %, commune, 2025 | hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng',
    ]);
  });

  test('both cells have an amount: an entry for each of their years', () => {
    expect(
      ofTable({
        roles: ['ordinal', 'content', 'baseline', 'target'],
        headers: ['STT', 'Chỉ tiêu đạt vào năm 2025', 'Chỉ tiêu đạt năm 2022', 'Chỉ tiêu đạt năm 2023'],
        rows: [
          { cells: ['1', 'Tối thiểu 95% CBCCVC được đánh giá mức độ hoàn thành nhiệm vụ', '90%', '100%'] },
          {
            cells: [
              '2',
              'Số hóa kết quả giải quyết thủ tục hành chính của cấp tỉnh, cấp huyện, cấp xã',
              'Cấp tỉnh: 30% Cấp huyện: 20% Cấp xã: 15%',
              'Cấp tỉnh: 50% Cấp huyện: 40% Cấp xã: 35%',
            ],
          },
        ],
      }),
    ).toEqual([
      '≥ 95 %, 2025 | CBCCVC được đánh giá mức độ hoàn thành nhiệm vụ',
      '= 100 %, from 90 in 2022 | CBCCVC được đánh giá mức độ hoàn thành nhiệm vụ',
      '= 50 %, province, from 30 in 2022 | Số hóa kết quả giải quyết thủ tục hành chính của cấp tỉnh',
      '= 40 %, district, from 20 in 2022 | Số hóa kết quả giải quyết thủ tục hành chính của cấp huyện',
      '= 35 %, commune, from 15 in 2022 | Số hóa kết quả giải quyết thủ tục hành chính của cấp xã',
    ]);
  });

  test('scores: maximum, achieved and goal, with a point before decimals', () => {
    expect(
      ofTable({
        roles: ['ordinal', 'content', 'max_score', 'baseline', 'target', 'task'],
        headers: ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm 2022 đạt được', 'Mục tiêu năm 2023', 'Giải pháp'],
        rows: [
          { cells: ['3', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', '17', '14.928', '16', null], kind: 'group' },
          { cells: ['7.2', 'Cung cấp dịch vụ công trực tuyến', '4', '0.82', '2', 'Có ít nhất 02 hội nghị'], parent: 0 },
          {
            cells: ['7.3', 'Tỷ lệ TTHC được thanh toán trực tuyến', '2', '1.059', '1.5', 'Thực hiện theo quy định'],
            parent: 0,
          },
          {
            cells: ['7.4', 'Công khai thủ tục hành chính (TTHC)', '1', '1', '1', 'Thực hiện theo quy định'],
            parent: 0,
          },
        ],
      }),
    ).toEqual([
      'score = 16 {point}, of 17, from 14.928 in 2022 | CẢI CÁCH THỦ TỤC HÀNH CHÍNH',
      'score = 2 {point}, of 4, from 0.82 in 2022 | Cung cấp dịch vụ công trực tuyến',
      '≥ 2 {hội nghị} | Cung cấp dịch vụ công trực tuyến › hội nghị',
      'score = 1.5 {point}, of 2, from 1.059 in 2022 | Tỷ lệ TTHC được thanh toán trực tuyến',
      // the bracket shortens the words before it: it names no unit
      'score = 1 {point}, of 1, from 1 in 2022 | Công khai thủ tục hành chính (TTHC)',
    ]);
  });

  test('the baseline is the figure of the latest year, in whatever order the years are printed', () => {
    expect(
      ofTable({
        roles: ['ordinal', 'content', 'target', 'baseline', 'baseline'],
        headers: ['TT', 'Chỉ tiêu', 'Kế hoạch năm 2023', 'Thực hiện năm 2022', 'Thực hiện năm 2020'],
        rows: [{ cells: ['1', 'Tỷ lệ hộ nghèo (%)', '1,6', '2,1', '6,5'] }],
      }),
    ).toEqual(['= 1.6 %, from 2.1 in 2022 | Tỷ lệ hộ nghèo']);
  });

  test('an abbreviation counts as printed, and a first part is named without the words that open it', () => {
    expect(
      ofTable({
        roles: ['ordinal', 'content', 'target'],
        headers: ['TT', 'Chỉ tiêu', 'Kế hoạch 2023'],
        rows: [
          { cells: ['1', 'Tổng số HTX', '235'] },
          { cells: [null, 'Trong đó: - HTX nông nghiệp', '179 HTX'] },
          { cells: ['2', 'TỔNG SỐ HỘ', '900'] },
        ],
      }),
    ).toEqual(['= 235 {HTX} | Tổng số HTX', '= 179 {HTX} | HTX nông nghiệp', '= 900 {hộ} | TỔNG SỐ HỘ']);
  });

  test('units come from the unit column, its ditto marks, the heading, the row or the counted thing', () => {
    expect(
      ofTable({
        roles: ['ordinal', 'content', 'unit', 'baseline', 'target'],
        headers: ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Thực hiện 2022', 'Kế hoạch 2023'],
        rows: [
          { cells: ['1', 'Tổng giá trị sản xuất', 'Tỷ đồng', '2.150', '2.380'] },
          { cells: ['2', 'Thu ngân sách', '"', '35,5', '38,2'] },
          { cells: ['3', 'Sản lượng lương thực', 'Tấn', '14.928', '15.200'] },
          { cells: ['4', 'Hợp tác xã thành lập mới', 'HTX', '2', '3 - 4'] },
          { cells: ['5', 'Tỷ lệ hộ nghèo', '%', '34,8', '28,8'] },
          { cells: ['6', 'Tỷ lệ thôn có nhà văn hóa', '%', '90', '≥ 95'] },
        ],
      }),
    ).toEqual([
      '= 2380000000000 VND, from 2150000000000 in 2022 | Tổng giá trị sản xuất',
      '= 38200000000 VND, from 35500000000 in 2022 | Thu ngân sách',
      '= 15200 t, from 14928 in 2022 | Sản lượng lương thực',
      '3..4 {HTX}, from 2 in 2022 | Hợp tác xã thành lập mới',
      '= 28.8 %, from 34.8 in 2022 | Tỷ lệ hộ nghèo',
      '≥ 95 %, from 90 in 2022 | Tỷ lệ thôn có nhà văn hóa',
    ]);
    expect(
      ofTable({
        roles: ['ordinal', 'content', 'target', 'target'],
        headers: ['TT', 'Chỉ tiêu', 'Năm 2024', 'Năm 2025 (%)'],
        rows: [
          { cells: ['1', 'Tỷ lệ dịch vụ công trực tuyến toàn trình (%)', '80', '100'] },
          { cells: ['2', 'Số xã đạt chuẩn nông thôn mới', '5', null] },
        ],
      }),
    ).toEqual([
      '= 80 %, 2024 | Tỷ lệ dịch vụ công trực tuyến toàn trình',
      '= 100 %, 2025 | Tỷ lệ dịch vụ công trực tuyến toàn trình',
      '= 5 {xã}, 2024 | Số xã đạt chuẩn nông thôn mới',
    ]);
  });

  test('columns for a level or a quarter, and a part of a whole', () => {
    expect(
      ofTable({
        roles: ['ordinal', 'content', 'target', 'target', 'target'],
        headers: ['TT', 'Chỉ tiêu', 'Cấp huyện', 'Cấp xã', 'Quý III'],
        rows: [
          { cells: ['1', 'Tỷ lệ hồ sơ công việc xử lý trên môi trường mạng', '90%', '80%', '75%'] },
          { cells: ['2', 'Tổng đàn lợn (con)', '1.200', null, null] },
          { cells: ['3', 'Số tiêu chí nông thôn mới đạt được', null, '19/19', null] },
        ],
      }),
    ).toEqual([
      '= 90 %, district | Tỷ lệ hồ sơ công việc xử lý trên môi trường mạng',
      '= 80 %, commune | Tỷ lệ hồ sơ công việc xử lý trên môi trường mạng',
      '= 75 %, by 2023-09-30 | Tỷ lệ hồ sơ công việc xử lý trên môi trường mạng',
      '= 1200 {con}, district | Tổng đàn lợn',
      '= 19 {tiêu chí}, of 19, commune | Số tiêu chí nông thôn mới đạt được',
    ]);
  });

  test('a date or a quarter of the deadline column is the day by which; a year is none', () => {
    const deadlines = [
      'Chậm nhất trước ngày 31/12/2023',
      'Quý III năm 2023',
      'Trong năm 2023',
      'Thường xuyên',
      'Tháng 02/2023',
    ];
    const targets = build(
      outlineOf({
        tables: [
          {
            roles: ['ordinal', 'content', 'target', 'deadline'],
            rows: deadlines.map((deadline, at) => ({
              cells: [String(at + 1), 'Tỷ lệ hồ sơ đúng hạn', '99,9%', deadline],
            })),
          },
        ],
      }),
    );
    expect(targets.map((target) => target.due_on)).toEqual(['2023-12-31', '2023-09-30', null, null, null]);
  });

  test('a merged cell is one target, with its origin in the first row that it covers', () => {
    const outline = outlineOf({
      tables: [
        {
          roles: ['ordinal', 'content', 'target'],
          rows: [
            { cells: ['1', 'Tỷ lệ hồ sơ cấp huyện đúng hạn', '100%'] },
            { cells: ['2', 'Tỷ lệ hồ sơ cấp xã đúng hạn', '100%'] },
          ],
        },
      ],
    });
    const [table] = outline.tables;
    const rows: readonly OutlineRow[] = (table?.rows ?? []).map((row, at) => ({
      ...row,
      startsHere: [true, true, at === 0],
    }));
    const targets = build({ ...outline, tables: table ? [{ ...table, rows }] : [] });
    expect(targets.map((target) => target.origin.row_id)).toEqual(['t0r0']);
  });

  test('a blank report form has none', () => {
    const rows = [{ cells: ['1', 'Tỷ lệ hồ sơ đúng hạn', '100%', null] }];
    expect(ofTable({ roles: ROLES, rows, isForm: true })).toEqual([]);
  });
});

describe('tables of tasks', () => {
  test('amounts in the content and in the product; papers, deadlines and names are none', () => {
    expect(
      ofTable({
        roles: ['ordinal', 'content', 'product', 'deadline', 'lead'],
        rows: [
          {
            cells: [
              '1',
              'Kiểm tra cải cách hành chính theo Kế hoạch số 15/KH-UBND',
              'Kiểm tra ít nhất 30% cơ quan, đơn vị',
              'Quý III/2023',
              'Phòng Nội vụ',
            ],
          },
          { cells: ['2', 'Tuyên truyền cải cách hành chính', '12 tin, bài; 02 phóng sự', 'Năm 2023', null] },
          { cells: ['3', 'Ban hành kế hoạch rà soát', '01 Kế hoạch', 'Trong vòng 05 ngày làm việc', null] },
          { cells: ['4', 'Bố trí đủ 100% cán bộ, công chức cấp xã đạt chuẩn', 'Bố trí đủ 100% chức danh', null, null] },
          { cells: ['5', 'Cung cấp dịch vụ công trực tuyến mức độ 3, 4', 'Danh mục TTHC', null, null] },
        ],
      }),
    ).toEqual([
      '≥ 30 %, by 2023-09-30 | Kiểm tra cải cách hành chính theo Kế hoạch số 15/KH-UBND › Kiểm tra cơ quan, đơn vị',
      '= 12 {tin, bài} | Tuyên truyền cải cách hành chính › tin, bài',
      '= 2 {phóng sự} | Tuyên truyền cải cách hành chính › phóng sự',
      '= 100 %, commune | Bố trí đủ cán bộ, công chức cấp xã đạt chuẩn',
      '= 100 %, commune | Bố trí đủ chức danh',
    ]);
  });
});

describe('running text', () => {
  test('a heading or a lead-in says the years, a lead-in what is measured', () => {
    const targets = build(
      outlineOf({
        sections: [
          { label: 'I', heading: 'MỤC TIÊU ĐẾN NĂM 2025' },
          { label: '-', text: '100% thủ tục hành chính được công khai', parent: 0 },
          { label: '-', text: 'Tỷ lệ hồ sơ công việc xử lý trên môi trường mạng:', parent: 0 },
          { label: '+', text: 'Cấp tỉnh: 100%', parent: 2 },
          { label: '+', text: 'Cấp xã: 80%', parent: 2 },
          { label: 'II', heading: 'Định hướng đến năm 2030' },
          { text: 'Một số chỉ tiêu cơ bản bao gồm:', parent: 5 },
          { label: 'a', text: 'Kinh tế số chiếm 30% GRDP', parent: 5 },
        ],
      }),
    );
    expect(targets.map(show)).toEqual([
      '= 100 %, 2025 | thủ tục hành chính được công khai',
      '= 100 %, province, 2025 | Tỷ lệ hồ sơ công việc xử lý trên môi trường mạng › Cấp tỉnh',
      '= 80 %, commune, 2025 | Tỷ lệ hồ sơ công việc xử lý trên môi trường mạng › Cấp xã',
      '= 30 %, 2030 | Kinh tế số trong GRDP',
    ]);
  });

  test.each<[string, string]>([
    ['Căn cứ', 'Căn cứ Kế hoạch số 4344/KH-UBND ngày 20/12/2022 của UBND tỉnh'],
    ['Kết quả thực hiện năm 2022', 'Tỷ lệ hồ sơ đúng hạn đạt 98,5%; có 15 xã đạt chuẩn nông thôn mới'],
    ['Nhiệm vụ', 'Đến nay, có 22/22 xã, thị trấn thành lập Ban Chỉ đạo; 80% hồ sơ đã được số hóa'],
    ['Nhiệm vụ', 'Báo cáo trước ngày 15/12, trong vòng 05 ngày làm việc kể từ ngày nhận văn bản'],
    ['Nhiệm vụ', 'Hỗ trợ 60 triệu đồng/hộ đối với xây mới nhà ở'],
    ['Nhiệm vụ', 'Tham mưu hoàn thành mục tiêu xóa trắng nhóm từ 30 hộ trở lên chưa có điện lưới quốc gia'],
    ['Nhiệm vụ', 'Tiếp tục cung cấp dịch vụ công trực tuyến mức độ 3, 4 theo TCVN ISO 9001:2015'],
    ['Kinh phí thực hiện', 'Tổng kinh phí 2,5 tỷ đồng, trong đó ngân sách tỉnh 70%'],
    ['Thời gian, địa điểm', 'Thời gian: 02 ngày; địa điểm: Phòng họp 218, số 15 đường Trần Phú'],
    ['Cơ cấu giải thưởng', '01 giải Nhất trị giá 3.000.000 đồng, 02 giải Nhì'],
    ['Tổ chức thực hiện', 'Tổ chức bảo vệ 24/24 đối với khu vực kho; sơ kết 3 năm, tổng kết 5 năm'],
    ['Mục đích, yêu cầu', 'Kế hoạch gồm 05 nhiệm vụ, được thực hiện tại các xã thuộc 3 vùng của huyện'],
    ['Nhiệm vụ', 'Ban Chỉ đạo gồm 15 thành viên, làm việc tại 3 cấp chính quyền'],
  ])('%s: %s states nothing to be reached', (heading, text) => {
    expect(ofText(text, heading)).toEqual([]);
  });

  test('in tasks an amount needs a verb, a comparator or a share', () => {
    expect(ofText('Tổ chức 02 lớp tập huấn cho cán bộ cấp xã', 'Nhiệm vụ')).toEqual([
      '= 2 {lớp tập huấn}, commune | Tổ chức lớp tập huấn cho cán bộ cấp xã',
    ]);
    expect(ofText('Rà soát 100% hộ nghèo trước ngày 30/11/2023', 'Nhiệm vụ')).toEqual([
      '= 100 %, by 2023-11-30 | Rà soát hộ nghèo',
    ]);
    expect(ofText('Mỗi thôn có ít nhất 01 tổ công nghệ số cộng đồng', 'Nhiệm vụ')).toEqual([
      '≥ 1 {tổ công nghệ số cộng đồng} | Mỗi thôn có tổ công nghệ số cộng đồng',
    ]);
  });

  test('the level of a unit in charge is not the level of the amount', () => {
    const [target] = build(
      outlineOf({
        sections: [
          { label: 'III', heading: 'Tổ chức thực hiện' },
          {
            label: '-',
            text: 'Giao Phòng Nội vụ chủ trì, phối hợp với UBND các xã, thị trấn rà soát 100% hộ nghèo',
            parent: 0,
          },
        ],
      }),
    );
    expect([target?.scope, target?.lead[0]?.name]).toEqual([null, 'Phòng Nội vụ']);
  });
});

describe('every target', () => {
  const outline = outlineOf({
    sections: [
      { label: 'I', heading: 'Mục tiêu' },
      {
        label: '-',
        text: 'Tối thiểu 70% hồ sơ cấp huyện; 60% hồ sơ cấp xã được số hóa. Tối thiểu 70% hồ sơ cấp huyện được số hóa',
        parent: 0,
      },
      { label: '-', text: 'Tối thiểu 70% hồ sơ cấp huyện được số hóa', parent: 0 },
    ],
  });

  test('fits the record, has an id of its own that is the same whenever it is read', () => {
    const targets = build(outline);
    for (const target of targets) expect(targetSchema.safeParse(target).success).toBe(true);
    expect(new Set(targets.map((target) => target.target_id)).size).toBe(targets.length);
    expect(build(outline)).toEqual(targets);
  });

  test('confidence falls with each thing that was filled in', () => {
    const [own, shared] = build(outline);
    expect(own?.confidence).toBeLessThan(0.99);
    const all = build(outline).map((target) => target.confidence);
    expect(Math.max(...all)).toBe(0.99);
    // two amounts in one sentence
    expect(shared?.confidence).toBe(0.94);
  });

  test('who supports is named in the sentence, who leads in the heading above', () => {
    const [target] = build(
      outlineOf({
        sections: [
          { label: 'III', heading: 'PHÂN CÔNG NHIỆM VỤ' },
          { label: '1', heading: 'Công an phường', parent: 0 },
          { label: '-', text: 'Chủ trì, phối hợp với Phòng Kinh tế xử lý ít nhất 95% vụ vi phạm.', parent: 1 },
        ],
      }),
    );
    expect(target?.lead.map((unit) => unit.name)).toEqual(['Công an phường']);
    expect(target?.support.map((unit) => unit.name)).toEqual(['Phòng Kinh tế']);
  });

  test('what is measured should hold no amount of its own', () => {
    const goal = (text: string) => build(outlineOf({ sections: [{ heading: 'Mục tiêu' }, { text, parent: 0 }] }))[0];
    expect(goal('80% số xã có tỷ lệ hộ nghèo giảm 5% được khen thưởng')?.confidence).toBe(0.84);
    expect(goal('80% số xã có 02 công chức được khen thưởng')?.confidence).toBe(0.99);
  });
});

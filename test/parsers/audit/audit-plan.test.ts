import { describe, expect, test } from 'vitest';
import { auditPlan } from '../../../parsers/audit/audit-plan.ts';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import type { DiagnosticCode } from '../../../schemas/model/diagnostic.ts';
import type { Outline } from '../../../schemas/model/outline.ts';
import type { TargetRecord } from '../../../schemas/record/target.ts';
import { outlineOf, type RowSpec } from '../meaning/outline-of.ts';

const abbreviations = collectAbbreviations([]);

function codesOf(outline: Outline, targets: readonly TargetRecord[] = []): readonly DiagnosticCode[] {
  return auditPlan({ outline, targets, tasks: [], citations: [], abbreviations }).map((finding) => finding.code);
}

const messagesOf = (outline: Outline, targets: readonly TargetRecord[] = []) =>
  auditPlan({ outline, targets, tasks: [], citations: [], abbreviations }).map((finding) => finding.message.vi);

const labels = (...all: readonly string[]) =>
  outlineOf({ sections: all.map((label) => ({ label, text: `mục ${label}` })) });
const ordinals = (...all: readonly string[]) =>
  outlineOf({
    tables: [{ roles: ['ordinal', 'content'], rows: all.map((ordinal) => ({ cells: [ordinal, `dòng ${ordinal}`] })) }],
  });

describe('numbering', () => {
  test.each<readonly [string, Outline, readonly DiagnosticCode[]]>([
    ['1 2 3', labels('1', '2', '3'), []],
    ['1 2 4', labels('1', '2', '4'), ['numbering_gap']],
    ['I II IV', labels('I', 'II', 'IV'), ['numbering_gap']],
    ['a b c d đ e g', labels('a', 'b', 'c', 'd', 'đ', 'e', 'g'), []],
    ['d e without đ', labels('a', 'b', 'c', 'd', 'e', 'f'), []],
    ['a b d', labels('a', 'b', 'd'), ['numbering_gap']],
    ['a b c c d', labels('a', 'b', 'c', 'c', 'd', 'đ'), ['numbering_duplicate']],
    ['4 4 6', labels('3', '4', '4', '6'), ['numbering_duplicate']],
    ['2 4 4: the first stands for the 3', labels('1', '2', '4', '4', '5'), ['numbering_duplicate']],
    ['3.1 3.2 3.2', labels('3.1', '3.2', '3.2'), ['numbering_duplicate']],
    ['a list that begins anew', labels('1', '2', '1', '2', '3'), []],
    ['two lists of one each', labels('1', '1'), []],
    ['1 1 3', labels('1', '1', '3'), ['numbering_duplicate']],
    ['6.2.1 6.2.3', ordinals('6.2.1', '6.2.3'), ['numbering_gap']],
    ['a list cut off long ago', ordinals('1', '2', '45', '46'), []],
    ['bullets', labels('-', '-', '-'), []],
  ])('%s', (_, outline, codes) => {
    expect(codesOf(outline)).toEqual(codes);
  });

  test('an entry is quoted with its number once', () => {
    const rows = ['1. Kiểm kê nguồn nguyên liệu', '3. Khơi thông nguồn nguyên liệu'].map((text) => ({
      cells: [text.split('.')[0] ?? '', text],
    }));
    const outline = outlineOf({ tables: [{ roles: ['ordinal', 'content'], rows }] });
    expect(messagesOf(outline)).toEqual([
      'Sau “1. Kiểm kê nguồn nguyên liệu” là “3. Khơi thông nguồn nguyên liệu”: thiếu số thứ tự ở giữa.',
    ]);
  });

  test('one item printed twice, because its cell went over two rows', () => {
    const rows = (second: string) => [
      { cells: ['1', 'Ban hành văn bản'] },
      { cells: ['2', 'Tập huấn kỹ thuật', 'Lớp'] },
      { cells: ['2', second, 'Tài liệu'] },
      { cells: ['3', 'Tuyên truyền'] },
    ];
    const codesWith = (second: string) =>
      codesOf(outlineOf({ tables: [{ roles: ['ordinal', 'content', 'product'], rows: rows(second) }] }));
    expect(codesWith('Tập huấn kỹ thuật')).toEqual([]);
    expect(codesWith('Hỗ trợ con giống')).toEqual(['numbering_duplicate']);
  });

  test('3.2 begins with 3.2.2', () => {
    const rows: readonly RowSpec[] = [
      { kind: 'group', cells: ['3.2', 'Kết quả'] },
      { cells: ['3.2.2', 'Hồ sơ'], parent: 0 },
    ];
    expect(messagesOf(outlineOf({ tables: [{ roles: ['ordinal', 'content'], rows }] }))).toEqual([
      'Mục 3.2 bắt đầu bằng “3.2.2 Hồ sơ”: không có 3.2.1.',
    ]);
  });

  test('1.2 below 1, beside which 1.1 stands in the next cell', () => {
    const rowsBelow = (first: string): readonly RowSpec[] => [
      { cells: ['1', first] },
      { cells: ['1.2', '1.2. Tỷ lệ đường thôn được cứng hóa'], parent: 0 },
    ];
    const codesBelow = (first: string) =>
      codesOf(outlineOf({ tables: [{ roles: ['ordinal', 'content'], rows: rowsBelow(first) }] }));
    expect(codesBelow('1.1. Tỷ lệ đường xã được nhựa hóa')).toEqual([]);
    expect(codesBelow('Tỷ lệ đường xã được nhựa hóa')).toEqual(['numbering_gap']);
  });

  test.each<readonly [string, readonly string[], readonly DiagnosticCode[]]>([
    ['that go on below the next group', ['1', '2', '3', '4'], []],
    ['of which one is missing between the groups', ['1', '2', '4', '5'], ['numbering_gap']],
    ['that begin anew', ['1', '2', '1', '2'], []],
    ['that a form cut', ['1', '2', '2', '3'], []],
    [
      'of which one is used twice, where the next group goes on',
      ['1', '2', '2', '3', '4', '5'],
      ['numbering_duplicate'],
    ],
  ])('numbers %s', (_, numbers, codes) => {
    const [a = '', b = '', c = '', d = '', ...more] = numbers;
    const rows: readonly RowSpec[] = [
      { kind: 'group', cells: ['I', 'Xúc tiến'] },
      { cells: [a, 'lễ hội'], parent: 0 },
      { cells: [b, 'hội chợ'], parent: 0 },
      { kind: 'group', cells: ['II', 'Hạ tầng'] },
      { cells: [c, 'biển chỉ dẫn'], parent: 3 },
      { cells: [d, 'bến thuyền'], parent: 3 },
      ...(more.length === 0 ? [] : [{ kind: 'group' as const, cells: ['III', 'Nhân lực'] }]),
      ...more.map((number) => ({ cells: [number, `lớp ${number}`], parent: 6 })),
    ];
    expect(codesOf(outlineOf({ tables: [{ roles: ['ordinal', 'content'], rows }] }))).toEqual(codes);
  });

  test('an ordinal in a merged cell is printed once', () => {
    const outline = outlineOf({
      tables: [
        { roles: ['ordinal', 'content'], rows: [{ cells: ['4', 'a'] }, { cells: ['4', 'b'] }, { cells: ['5', 'c'] }] },
      ],
    });
    const [table] = outline.tables;
    const rows = table?.rows.map((row, at) => (at === 1 ? { ...row, startsHere: [false, true] } : row)) ?? [];
    expect(codesOf({ ...outline, tables: table ? [{ ...table, rows }] : [] })).toEqual([]);
  });
});

describe('dates and years', () => {
  const appendix = (title: string | null, issuedOn: string | null, reference: string | null = '12/KH-UBND') => ({
    title,
    attachedTo: { reference, issuedOn, issuer: null },
  });

  test.each<readonly [string, readonly ReturnType<typeof appendix>[], readonly DiagnosticCode[]]>([
    ['the same date', [appendix(null, '2023-01-17')], []],
    ['another date', [appendix(null, '2023-08-25')], ['date_conflict']],
    ['another date on each of two', [appendix(null, '2023-08-25'), appendix(null, '2023-08-25')], ['date_conflict']],
    ['a blank date', [appendix(null, null)], []],
    ['attached to another document', [appendix(null, '2023-08-25', '99/QĐ-UBND')], []],
    ['another year', [appendix('NHIỆM VỤ PHÁT TRIỂN DU LỊCH NĂM 2022', null)], ['year_conflict']],
    ['the year before, as a result', [appendix('KẾT QUẢ THỰC HIỆN NĂM 2022', null)], []],
    ['a school year beside a year', [appendix('LỊCH KIỂM TRA NĂM HỌC 2023 - 2024', null)], []],
    ['a later aim', [appendix('CHỈ TIÊU ĐẾN NĂM 2025', null)], []],
    ['a period', [appendix('CHỈ TIÊU GIAI ĐOẠN 2021 - 2025', null)], []],
  ])('%s', (_, appendices, codes) => {
    expect(codesOf(outlineOf({ appendices }))).toEqual(codes);
  });

  test.each<readonly [string, string, readonly DiagnosticCode[]]>([
    ['other years', 'CHỈ TIÊU GIAI ĐOẠN 2021 - 2030', ['year_conflict']],
    ['the same years', 'CHỈ TIÊU GIAI ĐOẠN 2021-2025', []],
    ['some of them', 'DANH MỤC DỰ ÁN GIAI ĐOẠN 2023 - 2025', []],
    ['those before', 'DANH MỤC DỰ ÁN GIAI ĐOẠN 2016 - 2020', []],
    ['what came of them', 'KẾT QUẢ GIAI ĐOẠN 2020 - 2024', []],
    ['a school year among them', 'QUY MÔ NĂM HỌC 2025 - 2026', []],
  ])('a plan for 2021 - 2025, an appendix for %s', (_, title, codes) => {
    const head = { title: 'Phát triển nhân lực y tế giai đoạn 2021 - 2025' };
    expect(codesOf(outlineOf({ head, appendices: [appendix(title, null)] }))).toEqual(codes);
    const looksOn = { title: 'Phát triển nhân lực y tế giai đoạn 2021 - 2025, định hướng đến năm 2030' };
    const codesOn = title.includes('2030') ? [] : codes;
    expect(codesOf(outlineOf({ head: looksOn, appendices: [appendix(title, null)] }))).toEqual(codesOn);
  });

  test('a title of years before, above columns for the years of the plan', () => {
    const head = { title: 'Phát triển văn hóa đọc giai đoạn 2026 - 2030' };
    const codesWith = (headers: readonly string[]) =>
      codesOf(
        outlineOf({
          head,
          appendices: [appendix('KINH PHÍ GIAI ĐOẠN 2021 - 2025', null)],
          tables: [{ roles: headers.map(() => 'other'), headers, appendix: 'a0', rows: [] }],
        }),
      );
    expect(codesWith(['Nội dung', '2026', '2027', 'Năm 2028'])).toEqual(['year_conflict']);
    expect(codesWith(['Nội dung', '2021', '2022', 'Năm 2023'])).toEqual([]);
    expect(codesWith(['Nội dung', 'Kinh phí'])).toEqual([]);
  });

  test('a title of years before, above deadlines in the years of the plan', () => {
    const head = { title: 'Phát triển nông nghiệp giai đoạn 2026 - 2030' };
    const codesWith = (...times: readonly string[]) =>
      codesOf(
        outlineOf({
          head,
          appendices: [appendix('NHIỆM VỤ GIAI ĐOẠN 2021 - 2025', null)],
          tables: [
            {
              roles: ['content', 'deadline'],
              headers: ['Nhiệm vụ', 'Thời gian'],
              appendix: 'a0',
              rows: times.map((time) => ({ cells: ['Quy hoạch vùng', time] })),
            },
          ],
        }),
      );
    expect(codesWith('2026', '2027 - 2030')).toEqual(['year_conflict']);
    expect(codesWith('2021', '2022', '2023')).toEqual([]);
    expect(codesWith('Hằng năm', '2026')).toEqual([]);
  });

  test('another school year', () => {
    const head = { title: 'Thi đua năm học 2023 - 2024' };
    const codesWith = (title: string) => codesOf(outlineOf({ head, appendices: [appendix(title, null)] }));
    expect(codesWith('BẢNG ĐIỂM THI ĐUA NĂM HỌC 2022 - 2023')).toEqual(['year_conflict']);
    expect(codesWith('BẢNG ĐIỂM THI ĐUA NĂM HỌC 2023-2024')).toEqual([]);
    expect(codesWith('KẾT QUẢ THI ĐUA NĂM HỌC 2022 - 2023')).toEqual([]);
  });
});

describe('sums', () => {
  const scores = (...points: readonly (readonly [string, string | null])[]) =>
    outlineOf({
      tables: [
        {
          roles: ['ordinal', 'content', 'max_score'],
          rows: [
            { kind: 'group', cells: ['1', 'Chỉ đạo', points[0]?.[1] ?? null] },
            ...points
              .slice(1)
              .map(([ordinal, point]) => ({ cells: [ordinal, `tiêu chí ${ordinal}`, point], parent: 0 })),
          ],
        },
      ],
    });

  test.each<readonly [string, Outline, readonly DiagnosticCode[]]>([
    ['right', scores(['1', '4'], ['1.1', '2.5'], ['1.2', '1.5']), []],
    ['right with decimals that look like thousands', scores(['1', '14.928'], ['1.1', '6.928'], ['1.2', '8']), []],
    ['wrong', scores(['1', '12'], ['1.1', '8'], ['1.2', '6']), ['sum_mismatch']],
    ['an item without points', scores(['1', '12'], ['1.1', '8'], ['1.2', null]), []],
  ])('%s', (_, outline, codes) => {
    expect(codesOf(outline)).toEqual(codes);
  });

  test.each([
    ['surely', 0.95, ['sum_mismatch']],
    ['less surely', 0.7, []],
  ] as const)('of numbers that a scan shows %s', (_, confidence, codes) => {
    const outline = scores(['1', '12'], ['1.1', '8'], ['1.2', '6']);
    const span = { start: 0, end: 1, page: 1, box: [0, 0, 9, 9] as const };
    const tables = outline.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row, i) => ({
        ...row,
        anchors: row.cells.map((text, column) => ({
          text: text ?? '',
          runs: [],
          marks: [],
          row: i,
          column,
          rowSpan: 1,
          columnSpan: 1,
          spans: [{ ...span, confidence: i === 2 ? confidence : 0.95 }],
        })),
      })),
    }));
    expect(codesOf({ ...outline, tables })).toEqual(codes);
  });

  test('of a selection do not come out: every group has more than what is printed of it', () => {
    const rows: readonly RowSpec[] = [
      { kind: 'group', cells: ['1', 'Chỉ đạo', '10'] },
      { cells: ['1.1', 'Kế hoạch', '2'], parent: 0 },
      { cells: ['1.2', 'Tuyên truyền', '2'], parent: 0 },
      { kind: 'group', cells: ['2', 'Thể chế', '8'] },
      { cells: ['2.1', 'Rà soát', '1'], parent: 3 },
      { cells: ['2.2', 'Theo dõi thi hành', '3'], parent: 3 },
    ];
    const table = (printed: readonly RowSpec[]) =>
      outlineOf({ tables: [{ roles: ['ordinal', 'content', 'max_score'], rows: printed }] });
    expect(codesOf(table(rows))).toEqual([]);
    const complete = rows.with(3, { kind: 'group', cells: ['2', 'Thể chế', '4'] });
    expect(codesOf(table(complete))).toEqual(['sum_mismatch']);
  });

  test('the total against the groups, and both numbers in the message', () => {
    const rows: readonly RowSpec[] = [
      { kind: 'group', cells: ['1', 'Chỉ đạo', '14'] },
      { kind: 'group', cells: ['2', 'Thể chế', '11'] },
      { kind: 'total', cells: [null, 'TỔNG ĐIỂM', '26'] },
    ];
    expect(
      messagesOf(
        outlineOf({
          tables: [{ roles: ['ordinal', 'content', 'max_score'], headers: ['TT', 'Tiêu chí', 'Điểm chuẩn'], rows }],
        }),
      ),
    ).toEqual(['“TỔNG ĐIỂM” ghi 26 ở cột “Điểm chuẩn”, nhưng các dòng thành phần cộng lại được 25.']);
  });

  const byPlace = (total: readonly string[]) =>
    outlineOf({
      tables: [
        {
          roles: ['ordinal', 'content', 'target', 'target', 'target'],
          headers: ['TT', 'Huyện', 'Diện tích (ha)', 'Số hộ', 'Số lao động'],
          rows: [
            { cells: ['1', 'Việt Trì', '14.200', '10.650', '11.000'] },
            { cells: ['2', 'Phú Thọ', '7.300', '5.475', '5.700'] },
            { kind: 'total', cells: [null, 'Cộng', ...total] },
          ],
        },
      ],
    });

  test.each<readonly [string, readonly string[], readonly DiagnosticCode[]]>([
    ['a slip in one column of a total that comes out in the others', ['21.500', '16.126', '16.700'], ['sum_mismatch']],
    ['an average is no slip', ['21.500', '8.062', '16.700'], []],
    ['a total that hardly comes out anywhere is of rows that are not listed', ['21.500', '18.000', '19.000'], []],
    ['a total of much more than the rows is of others too', ['21.500', '160.000', '16.700'], []],
  ])('one total row: %s', (_, total, codes) => {
    expect(codesOf(byPlace(total))).toEqual(codes);
  });

  // the form of a plan on planting trees, 2024: what the province is to plant, then each district
  test.each<readonly [string, readonly string[], readonly DiagnosticCode[]]>([
    ['one column comes out to the digit, the other nearly', ['1.850', '3.200'], ['sum_mismatch']],
    ['both come out', ['1.800', '3.200'], []],
    ['neither comes out', ['1.850', '3.300'], []],
    ['the other is far off', ['2.850', '3.200'], []],
  ])('a total above its rows: %s', (_, total, codes) => {
    const districts = ['800|700', '350|900', '400|600', '250|550', '0|450'].map((row) => row.split('|'));
    const rows: readonly RowSpec[] = [
      { kind: 'total', cells: [null, 'Toàn tỉnh', ...total] },
      ...districts.map((cells, at) => ({ cells: [`${at + 1}`, `Huyện ${at + 1}`, ...cells] })),
    ];
    expect(codesOf(outlineOf({ tables: [{ roles: ['ordinal', 'content', 'target', 'target'], rows }] }))).toEqual(
      codes,
    );
  });

  test('shares do not add up', () => {
    const rows: readonly RowSpec[] = [
      { kind: 'group', cells: ['1', 'Hồ sơ', '90'] },
      { cells: ['1.1', 'Cấp huyện', '95'], parent: 0 },
      { cells: ['1.2', 'Cấp xã', '80'], parent: 0 },
    ];
    expect(
      codesOf(
        outlineOf({
          tables: [{ roles: ['ordinal', 'content', 'target'], headers: ['TT', 'Chỉ tiêu', 'Tỷ lệ (%)'], rows }],
        }),
      ),
    ).toEqual([]);
  });
});

describe('rows without lead', () => {
  const table = (leads: readonly (string | null)[]) =>
    outlineOf({
      tables: [
        {
          roles: ['ordinal', 'content', 'deadline', 'lead'],
          rows: leads.map((lead, at) => ({ cells: [String(at + 1), 'Việc', 'Quý II', lead] })),
        },
      ],
    });

  test.each<readonly [readonly (string | null)[], number]>([
    [['Phòng A', 'Phòng B', null], 1],
    [['Phòng A', 'Phòng B', 'Phòng C'], 0],
    [[null, null, null], 0],
    [['Phòng A', null, null], 0],
  ])('%j', (leads, count) => {
    expect(codesOf(table(leads))).toHaveLength(count);
  });

  const helped = (leads: readonly (string | null)[]) =>
    outlineOf({
      tables: [
        {
          roles: ['ordinal', 'content', 'lead', 'support', 'deadline'],
          rows: leads.map((lead, at) => ({ cells: [String(at + 1), 'Việc', lead, 'Các xã', 'Quý II'] })),
        },
      ],
    });

  test.each<readonly [readonly (string | null)[], number]>([
    [['Sở Y tế', 'Sở Tài chính', null, 'Sở Nội vụ'], 1],
    [['Sở Y tế', 'Sở Tài chính', '-', 'Sở Nội vụ'], 1],
    [['Sở Y tế', '"', 'nt', 'Sở Nội vụ'], 0],
    [['Sở Y tế', null, null, 'Sở Nội vụ'], 0],
  ])('%j, where each row names who helps', (leads, count) => {
    expect(codesOf(helped(leads))).toHaveLength(count);
  });

  test('a table that only assigns, below a heading row merged across it', () => {
    const leads = ['Cục Hải quan', 'Bộ đội Biên phòng', 'Công an tỉnh', null];
    const rows: readonly RowSpec[] = [
      { kind: 'group', cells: ['I', 'Tuyến biên giới', 'Tuyến biên giới', 'Tuyến biên giới'] },
      ...leads.map((lead, at) => ({ cells: [String(at + 1), 'Cửa khẩu', lead, 'UBND huyện'], parent: 0 })),
    ];
    const of = (role: 'lead' | 'implement') =>
      codesOf(outlineOf({ tables: [{ roles: ['ordinal', 'content', role, 'support'], rows }] }));
    expect(of('lead')).toEqual(['row_without_lead']);
    expect(of('implement')).toEqual(['row_without_lead']);
  });

  test.each<readonly [readonly (string | null)[], number]>([
    [['Sở A', 'Sở B', 'Sở C', 'Sở D', null], 1],
    [['Sở A', 'Sở B', null, 'Sở D', null], 0],
    [['Sở A', null], 0],
  ])('%j below a criterion that names its own', (leads, count) => {
    const rows: readonly RowSpec[] = [
      { cells: ['1', 'Nhận thức số', '20', 'Sở A'] },
      ...leads.map((lead, at) => ({ cells: [`1.${at + 1}`, 'Tiêu chí', '4', lead], parent: 0 })),
    ];
    const outline = outlineOf({ tables: [{ roles: ['ordinal', 'content', 'target', 'lead'], rows }] });
    expect(codesOf(outline).filter((code) => code === 'row_without_lead')).toHaveLength(count);
  });

  test('who helps with each below a group that says who leads', () => {
    const rows: readonly RowSpec[] = [
      { cells: ['1', 'Tuyên truyền', 'Quý I', 'Sở Nội vụ', 'Các xã'] },
      { kind: 'group', cells: ['II', 'Chuyên môn', null, 'Sở Tài chính', null] },
      ...['Các huyện', 'Các xã', 'Sở Tư pháp', 'Sở Y tế', null].map((helper, at) => ({
        cells: [String(at + 1), 'Việc', 'Quý II', null, helper],
        parent: 1,
      })),
    ];
    const roles = ['ordinal', 'content', 'deadline', 'lead', 'support'] as const;
    expect(codesOf(outlineOf({ tables: [{ roles, rows }] }))).toEqual([]);
  });

  test('details with a time of their own below a task that says who leads', () => {
    const rows: readonly RowSpec[] = [
      { cells: ['1', 'Tuyên truyền', 'Quý I', 'Sở Nội vụ'] },
      { cells: ['2', 'Tập huấn', 'Quý II', 'Sở Tài chính'] },
      { cells: [null, '- Xây dựng kế hoạch', 'Tháng 4', null] },
      { cells: [null, '- Tổ chức thực hiện', 'Tháng 5', null] },
      { cells: ['3', 'Kiểm tra', 'Quý III', 'Sở Y tế'] },
      { cells: ['4', 'Tổng kết', 'Quý IV', 'Sở Y tế'] },
    ];
    const codes = (all: readonly RowSpec[]) =>
      codesOf(outlineOf({ tables: [{ roles: ['ordinal', 'content', 'deadline', 'lead'], rows: all }] }));
    expect(codes(rows)).toEqual([]);
    expect(
      codes(
        rows
          .filter((_, at) => at !== 1 && at !== 3)
          .map((row, at) => (at === 1 ? { cells: ['2', 'Tập huấn', 'Quý II', null] } : row)),
      ),
    ).toEqual(['row_without_lead']);
  });

  test('a list of people without numbers asks for nothing', () => {
    const rows = [{ cells: ['Trường A', 'Sở Y tế'] }, { cells: ['Trường B', 'Sở Y tế'] }, { cells: ['Ghi chú', null] }];
    expect(codesOf(outlineOf({ tables: [{ roles: ['content', 'lead'], rows }] }))).toEqual([]);
  });
});

describe('values of body and appendix', () => {
  const target = (
    place: 'body' | 'appendix',
    indicator: string,
    value: number,
    more: Partial<TargetRecord> = {},
  ): TargetRecord => ({
    target_id: `${place}-${indicator}-${value}`,
    origin: {
      kind: place === 'body' ? 'section' : 'table_row',
      section_id: place === 'body' ? 's1' : null,
      table_id: place === 'body' ? null : 't0',
      row_id: place === 'body' ? null : 't0r0',
      column: null,
      page: null,
      boxes: [],
      quote: `${indicator} đạt tối thiểu ${value}%`,
    },
    heading_path: [],
    area: null,
    indicator,
    kind: 'quantity',
    comparator: 'gte',
    value,
    value_to: null,
    unit: '%',
    change: null,
    baseline: null,
    max_value: null,
    scope: null,
    period: { start_year: 2023, end_year: 2023 },
    due_on: null,
    cumulative_from: null,
    per: null,
    lead: [],
    support: [],
    monitor: [],
    implement: [],
    confidence: 1,
    ...more,
  });
  const outline = outlineOf({
    sections: [
      { label: 'I', heading: 'MỤC TIÊU' },
      { label: '2', text: 'Mức độ hài lòng', parent: 0 },
    ],
    tables: [{ roles: ['content', 'target'], appendix: 'a0', rows: [{ cells: ['Mức độ hài lòng', '86%'] }] }],
    appendices: [{ label: 'Phụ lục 2' }],
  });
  const indicator = 'Mức độ hài lòng của người dân về giải quyết thủ tục hành chính';

  test.each<readonly [string, readonly TargetRecord[], number]>([
    ['another value', [target('body', indicator, 87), target('appendix', indicator, 86)], 1],
    ['the same value', [target('body', indicator, 87), target('appendix', indicator, 87)], 0],
    [
      'another level of government',
      [target('body', indicator, 87, { scope: 'district' }), target('appendix', indicator, 86, { scope: 'commune' })],
      0,
    ],
    [
      'another year',
      [
        target('body', indicator, 87),
        target('appendix', indicator, 90, { period: { start_year: 2025, end_year: 2025 } }),
      ],
      0,
    ],
    ['another unit', [target('body', indicator, 87), target('appendix', indicator, 86, { unit: '{point}' })], 0],
    [
      'another indicator',
      [target('body', indicator, 87), target('appendix', 'Tỷ lệ hồ sơ giải quyết đúng hạn của cấp huyện', 86)],
      0,
    ],
    [
      'one of two that agrees',
      [target('body', indicator, 87), target('body', `${indicator} đất đai`, 86), target('appendix', indicator, 87)],
      0,
    ],
    [
      'the total of a table, which the body says in other words',
      [
        target('body', 'Trồng mới rừng tập trung trên địa bàn huyện', 87),
        target('appendix', 'Trồng rừng tập trung › Tổng › Toàn huyện', 86),
      ],
      1,
    ],
    ...(
      [
        ['gt', 1600, 1620, 0],
        ['approx', 1200, 1160, 0],
        ['lt', 2000, 1980, 0],
        ['gt', 1600, 1590, 1],
        ['eq', 1600, 1620, 1],
      ] as const
    ).map(
      ([comparator, round, exact, count]) =>
        [
          `${comparator} a round number`,
          [
            target('body', indicator, round, { comparator, unit: '{người}' }),
            target('appendix', indicator, exact, { comparator: 'eq', unit: '{người}' }),
          ],
          count,
        ] as const,
    ),
    [
      'of a level that a group of the table names',
      [
        target('body', `${indicator} cấp xã`, 80, { scope: 'commune' }),
        target('appendix', `Cấp tỉnh › ${indicator}`, 85),
        target('appendix', `Cấp xã › ${indicator}`, 78),
      ],
      1,
    ],
    [
      'of those who insure themselves, beside the same of all',
      [
        target('body', 'Tỷ lệ người dân tham gia bảo hiểm xã hội', 45),
        target('appendix', 'Tỷ lệ người dân tham gia bảo hiểm xã hội tự nguyện', 5),
      ],
      0,
    ],
    [
      'with another number in its name',
      [
        target('body', 'Số sản phẩm OCOP đạt 3 sao trở lên', 20, { unit: '{sản phẩm}' }),
        target('appendix', 'Số sản phẩm OCOP đạt 4 sao trở lên', 6, { unit: '{sản phẩm}' }),
      ],
      0,
    ],
    [
      'what is new, by its area',
      [
        target('body', 'Trồng mới rừng tập trung', 2280, { unit: 'har' }),
        target('appendix', 'Diện tích rừng trồng mới tập trung', 2370, { unit: 'har' }),
      ],
      1,
    ],
    [
      'people whom the table only counts',
      [
        target('body', 'bồi dưỡng cán bộ quản lý hợp tác xã', 418, { unit: '{cán bộ quản lý}' }),
        target('appendix', 'Số cán bộ quản lý hợp tác xã được bồi dưỡng', 420, { unit: '{người}' }),
      ],
      1,
    ],
    [
      'the value of the year before stands in the row too',
      [
        target('body', indicator, 87),
        target('appendix', indicator, 87, { period: { start_year: 2022, end_year: 2022 } }),
        target('appendix', indicator, 90),
      ],
      1,
    ],
    [
      'the same in short, and without what goes without saying',
      [
        target('body', 'Tỷ lệ hồ sơ thủ tục hành chính được giải quyết đúng hạn và trước hạn', 98),
        target('appendix', 'Hồ sơ TTHC được giải quyết đúng hạn, trước hạn', 97),
      ],
      1,
    ],
    [
      'a share at the end of the year, which the table has in a column of its own',
      [
        target('body', 'Giảm tỷ lệ hộ nghèo toàn huyện', 5.2),
        target('appendix', 'Hộ nghèo cuối năm › Tỷ lệ › Toàn huyện', 4.76),
      ],
      1,
    ],
    [
      'one of two rows that say the same agrees',
      [target('body', indicator, 87), target('appendix', indicator, 87), target('appendix', `${indicator} các xã`, 80)],
      0,
    ],
    [
      'of women, beside the same of all',
      [
        target('body', 'Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ', 30),
        target('appendix', 'Tỷ lệ lao động nữ qua đào tạo có bằng cấp, chứng chỉ', 25),
      ],
      0,
    ],
    [
      'one place of a table, of which the body has all',
      [
        target('body', 'Trồng mới rừng tập trung', 87),
        target('appendix', 'Trồng rừng tập trung › Huyện Thường Xuân', 46),
      ],
      0,
    ],
    [
      'the least in one place, the most in the other',
      [
        target('body', 'Tỷ lệ nợ thuế trên tổng thu', 5, { comparator: 'lte' }),
        target('appendix', 'Tỷ lệ nợ thuế trên tổng thu', 5),
      ],
      1,
    ],
    [
      'at the least in one place, no word in the other',
      [target('body', indicator, 87, { comparator: 'eq' }), target('appendix', indicator, 87)],
      0,
    ],
    [
      'a share of the plan by its last year, which the table heads no column with',
      [
        target('body', indicator, 87, { period: { start_year: 2023, end_year: 2023 } }),
        target('appendix', indicator, 86, { period: { start_year: 2021, end_year: 2023 } }),
      ],
      0,
    ],
    [
      'a rate that one has in its unit and the other in its name',
      [
        target('body', 'điều dưỡng', 18, { unit: '{điều dưỡng/10.000 dân}' }),
        target('appendix', 'Số điều dưỡng/10.000 dân', 20, { unit: '{điều dưỡng}' }),
      ],
      1,
    ],
    [
      'more words in the unit of one',
      [
        target('body', 'trồng cây phân tán', 25400, { unit: '{cây phân tán}' }),
        target('appendix', 'Cây phân tán › Cộng', 24500, { unit: '{cây}' }),
      ],
      1,
    ],
    [
      'the only row that ends so, below another',
      [
        target('body', 'khách quốc tế', 350, { unit: '{lượt}' }),
        target('appendix', 'Tổng lượt khách › Khách quốc tế', 300, { unit: '{lượt}' }),
      ],
      1,
    ],
    [
      'the last part of two rows, of two places',
      [
        target('body', 'hộ nghèo được hỗ trợ', 350, { unit: '{hộ}' }),
        target('appendix', 'Bản Mới › Hộ nghèo được hỗ trợ', 300, { unit: '{hộ}' }),
        target('appendix', 'Bản Pu › Hộ nghèo được hỗ trợ', 50, { unit: '{hộ}' }),
      ],
      0,
    ],
    [
      'a place with the words of the measure in its name',
      [
        target('body', 'Số người tham gia bảo hiểm xã hội bắt buộc', 12980),
        target('appendix', 'Số người tham gia bảo hiểm xã hội bắt buộc › Xã Minh Bảo', 1950),
      ],
      0,
    ],
    [
      'how much less a year, in a plan for one year',
      [
        target('body', 'Giảm tỷ lệ hộ nghèo', 1.5, { change: 'decrease', per: 'year' }),
        target('appendix', 'Tỷ lệ hộ nghèo giảm', 1.2, { change: 'decrease' }),
      ],
      1,
    ],
    [
      'how much less, where the title says of what',
      [
        target('body', 'Tỷ lệ hộ nghèo toàn huyện', 6.5, { change: 'decrease' }),
        target('appendix', 'Chỉ tiêu giảm trong năm › Tỷ lệ › Xã Tạ Bú', 12.5, {
          change: 'decrease',
          heading_path: ['BIỂU CHỈ TIÊU GIẢM NGHÈO NĂM 2023'],
        }),
        target('appendix', 'Chỉ tiêu giảm trong năm › Tỷ lệ › Tổng cộng', 7.29, {
          change: 'decrease',
          heading_path: ['BIỂU CHỈ TIÊU GIẢM NGHÈO NĂM 2023'],
        }),
      ],
      1,
    ],
    [
      'a count, where the title above the total says of what',
      [
        target('body', 'Tổ chức hội nghị tuyên truyền pháp luật', 46, { unit: '{hội nghị}', comparator: 'eq' }),
        target('appendix', 'Số hội nghị › Tổng cộng', 48, {
          unit: '{hội nghị}',
          heading_path: ['PHÂN BỔ HỘI NGHỊ TUYÊN TRUYỀN PHÁP LUẬT NĂM 2023'],
        }),
      ],
      1,
    ],
    [
      'a count at the least, of which the table has more',
      [
        target('body', 'Tổ chức hội nghị tuyên truyền pháp luật', 46, { unit: '{hội nghị}', comparator: 'gte' }),
        target('appendix', 'Số hội nghị › Tổng cộng', 48, {
          unit: '{hội nghị}',
          heading_path: ['PHÂN BỔ HỘI NGHỊ TUYÊN TRUYỀN PHÁP LUẬT NĂM 2023'],
        }),
      ],
      0,
    ],
    [
      'whose filings, and the long name of what is filed',
      [
        target('body', 'Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến của doanh nghiệp', 65),
        target('appendix', 'Hồ sơ nộp trực tuyến', 60),
      ],
      1,
    ],
    [
      'the same figure of a part and of its whole',
      [
        target('body', 'Giá trị sản xuất công nghiệp hỗ trợ trong giá trị sản xuất toàn ngành công nghiệp', 45),
        target('appendix', 'Tỷ trọng công nghiệp hỗ trợ trong giá trị sản xuất toàn ngành', 47),
      ],
      1,
    ],
    [
      'a verb before what is counted, an abbreviation for its unit',
      [
        target('body', 'Thu hút dự án đầu tư mới', 18, { unit: '{dự án}' }),
        target('appendix', 'Số dự án đầu tư mới', 16, { unit: '{dự án}' }),
        target('body', 'hợp tác xã', 16, { unit: '{hợp tác xã}' }),
        target('appendix', 'Số hợp tác xã', 18, { unit: '{HTX}' }),
      ],
      2,
    ],
    [
      'words that make another share of it',
      [
        target('body', 'Tỷ lệ hộ nghèo của đồng bào dân tộc thiểu số', 5),
        target('appendix', 'Tỷ lệ hộ nghèo', 2),
        target('body', 'Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ', 30),
        target('appendix', 'Tỷ lệ lao động qua đào tạo', 70),
      ],
      0,
    ],
    [
      'a range and a value within it',
      [
        target('body', 'GRDP bình quân đầu người', 78, { value_to: 80, comparator: 'between' }),
        target('appendix', 'GRDP bình quân đầu người', 79),
      ],
      0,
    ],
    ['two of the body, none of the appendix', [target('body', indicator, 87), target('body', indicator, 86)], 0],
  ])('%s', (_, targets, count) => {
    expect(codesOf(outline, targets).filter((code) => code === 'value_conflict')).toHaveLength(count);
  });

  test('both places and both quotes are named', () => {
    expect(messagesOf(outline, [target('body', indicator, 87), target('appendix', indicator, 86)])).toEqual([
      `Cùng một chỉ tiêu nhưng khác số: mục I.2 ghi “${indicator} đạt tối thiểu 87%”, Phụ lục 2 ghi “${indicator} đạt tối thiểu 86%”.`,
    ]);
  });
});

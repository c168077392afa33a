import { describe, expect, it } from 'vitest';
import { mendWords } from '../../../parsers/ocr/mend-words.ts';
import type { Ruling } from '../../../schemas/model/geometry.ts';
import { layOut, layOutLines, placeWord, textOf } from './lay-out.ts';

function mend(...lines: readonly string[]): string {
  return textOf(mendWords([layOutLines(lines)]).pages);
}

/** The lines in one cell, or each in a cell of its own. */
function mendInRulings(lines: readonly string[], isRuledBetween: boolean): string {
  const { words } = layOutLines(lines);
  const edges = Array.from({ length: lines.length + 1 }, (_, i) => 47 + i * 16);
  const level = isRuledBetween ? edges : [edges[0] ?? 0, edges.at(-1) ?? 0];
  const rulings: Ruling[] = [
    ...level.map((at) => ({ kind: 'horizontal' as const, at, from: 40, to: 500 })),
    ...[40, 500].map((at) => ({ kind: 'vertical' as const, at, from: 47, to: edges.at(-1) ?? 0 })),
  ];
  return textOf(mendWords([layOut(words, rulings)]).pages);
}

describe('words are mended', () => {
  const CASES: readonly (readonly [read: string, mended: string])[] = [
    // a mark lost or taken for another, told by the pair
    ['phân đấu hoàn thành', 'phấn đấu hoàn thành'],
    ['Phân đấu năm 2023', 'Phấn đấu năm 2023'],
    ['tô chức thực hiện', 'tổ chức thực hiện'],
    ['TÔ CHỨC THỰC HIỆN', 'TỔ CHỨC THỰC HIỆN'],
    ['công tác kiếm tra', 'công tác kiểm tra'],
    // both words amiss, and one of them elsewhere
    ['chuyến đối số; chuyển đối xanh', 'chuyển đổi số; chuyển đổi xanh'],
    // the last letter of an abbreviation cut by the edge of a cell
    ['UBN cấp xã; UBND huyện; UBND tỉnh; UBND thị trấn', 'UBND cấp xã; UBND huyện; UBND tỉnh; UBND thị trấn'],
    ['Phòng NN&PTN chủ trì', 'Phòng NN&PTNT chủ trì'],
    ['Tháng 3//2023-3/2024', 'Tháng 3/2023-3/2024'],
    // capitals that are small letters but for their size
    ['25 cơ SỞ xăng dầu', '25 cơ sở xăng dầu'],
    ['đạt tối thiếu 80%', 'đạt tối thiểu 80%'],
    ['chương trình tống thể', 'chương trình tổng thể'],
    ['tuyên truyền, phố biến', 'tuyên truyền, phổ biến'],
    ['giảm chỉ phí', 'giảm chi phí'],
    ['Tuyến sinh năm 2024', 'Tuyển sinh năm 2024'],
    ['Số tố bảo vệ an ninh', 'Số tổ bảo vệ an ninh'],
    ['Tống đàn lợn', 'Tổng đàn lợn'],
    ['trường đạt chuân quốc gia', 'trường đạt chuẩn quốc gia'],
    ['KÉ HOẠCH', 'KẾ HOẠCH'],
    ['ỦY BAN NHÂN DÂN TTỈNH THANH HÓA', 'ỦY BAN NHÂN DÂN TỈNH THANH HÓA'],
    ['đạt 1,2 tỷ U8D', 'đạt 1,2 tỷ USD'],
    ['vườn điều già cõi', 'vườn điều già cỗi'],
    ['Biếu 01', 'Biểu 01'],
    ['tư tưởng Hố Chí Minh', 'tư tưởng Hồ Chí Minh'],
    ['các thành phó', 'các thành phố'],
    ['Hội nghị lằn thứ Năm', 'Hội nghị lần thứ Năm'],
    ['chính quyên địa phương', 'chính quyền địa phương'],
    ['bảo đảm tiền độ', 'bảo đảm tiến độ'],
    // no Vietnamese word, told by the pair or the document's other words
    ['Chiỉ tiêu năm 2025', 'Chỉ tiêu năm 2025'],
    ['cạnh tranh quôc gia', 'cạnh tranh quốc gia'],
    ['sau đây viêt tăt là', 'sau đây viết tắt là'],
    ['MỤC ĐÍCH, YÊUCẦU', 'MỤC ĐÍCH, YÊU CẦU'],
    ['còn giátrị sử dụng', 'còn giá trị sử dụng'],
    ['công tác CCHOC năm 2023', 'công tác CCHC năm 2023'],
    ['(CCHCO) nhà nước', '(CCHC) nhà nước'],
    // symbols of documents, by the kind named before, by known abbreviations, by a body that is spelt out
    ['Tờ trình số 07/TTI-TTYT ngày', 'Tờ trình số 07/TTr-TTYT ngày'],
    ['Kế hoạch số 12/KH-TTVT ngày', 'Kế hoạch số 12/KH-TTYT ngày'],
    ['Sở Nội vụ có Công văn số 49/5NV-VP', 'Sở Nội vụ có Công văn số 49/SNV-VP'],
    ['đạt 12,5 t đồng', 'đạt 12,5 tỷ đồng'],
    ['đạt tối thiểu 85%o tổng đàn', 'đạt tối thiểu 85% tổng đàn'],
    ['đạt 9,5%c, và 100%e.', 'đạt 9,5%, và 100%.'],
    ['mức sinh giảm 0,2%o', 'mức sinh giảm 0,2%o'],
    ['100% trẻ ó tuổi vào lớp 1', '100% trẻ 6 tuổi vào lớp 1'],
    ['ngày 05 tháng 0] năm 2024', 'ngày 05 tháng 01 năm 2024'],
    ['trước ngày 31//10/2025', 'trước ngày 31/10/2025'],
    ['tiêm phòng Đợt1 và đợt2', 'tiêm phòng Đợt 1 và đợt 2'],
    ['- UBND tỉnh (b/o);', '- UBND tỉnh (b/c);'],
    ['đạt 13 tý đồng và 18 triêu đồng', 'đạt 13 tỷ đồng và 18 triệu đồng'],
    ['giao 3 tổ đồng quản lý', 'giao 3 tổ đồng quản lý'],
    ['TỈNH KON TUM tại Kon Tum', 'TỈNH KON TUM tại Kon Tum'],
    ['50: 298/KH-UBND', 'Số: 298/KH-UBND'],
    ['Sô: /QĐ-UBND', 'Số: /QĐ-UBND'],
    ['Sở 1046/KH-SYT', 'Số: 1046/KH-SYT'],
    ['Sở #@H-UBND', 'Số: #@H-UBND'],
    ['- Lưu: VỊ, NN.', '- Lưu: VT, NN.'],
    ['TỶ lệ hộ nghèo', 'Tỷ lệ hộ nghèo'],
    ['trẻ dưới 5 tuối thấp còi', 'trẻ dưới 5 tuổi thấp còi'],
    ['kiện toàn tố hòa giải', 'kiện toàn tổ hòa giải'],
    ['suy dinh dưỡng thế thấp còi', 'suy dinh dưỡng thể thấp còi'],
    // a speck inside a pair, a stroke behind a label
    ['tỷ lệ tương. ứng là', 'tỷ lệ tương ứng là'],
    ['Phụ lục !', 'Phụ lục I'],
    // words run together, with signs between them, or behind a number
    ['hỗ trợ Khukinhtế tỉnh', 'hỗ trợ Khu kinh tế tỉnh'],
    ['1.Kiểmtra, giám sát', '1. Kiểm tra, giám sát'],
    ['Chủ trì:Sở Tài chính', 'Chủ trì: Sở Tài chính'],
    ['UBND các xã,phường', 'UBND các xã, phường'],
    ['nâng công suất 03nhà máy', 'nâng công suất 03 nhà máy'],
    ['từ Quý II - Quý III2021', 'từ Quý II - Quý III/2021'],
    // numbers, where only one can be meant
    ['Tỉnh ủy khóa xx về chuyển đổi số', 'Tỉnh ủy khóa XX về chuyển đổi số'],
    ['tại Điều L Nghị định', 'tại Điều 1 Nghị định'],
    ['ngày 21/9/2022 và ngày 21/0/2022', 'ngày 21/9/2022 và ngày 21/9/2022'],
    ['ngày l5 tháng O1 năm 2025', 'ngày 15 tháng 01 năm 2025'],
    ['trong Quý 11/2024', 'trong Quý II/2024'],
    ['trong quý 1V/2024', 'trong quý IV/2024'],
    ['đóng cửa 0ó bãi chôn lấp', 'đóng cửa 06 bãi chôn lấp'],
    // two syllables with marks, parted in one way
    ['Khốilượng', 'Khối lượng'],
    ['doanh nghiệp lữhành', 'doanh nghiệp lữ hành'],
    ['được hưởợng', 'được hưởợng'],
    ['UBÑD xã', 'UBND xã'],
    ['báo cáo hãng năm', 'báo cáo hằng năm'],
  ];
  it.each(CASES)('%s → %s', (read, mended) => {
    expect(mend(read)).toBe(mended);
  });

  it.each([
    ['JY BAN NHÂN DÂN', 'ỦY BAN NHÂN DÂN'],
    ['BAN NHÂN DÂN TỈNH', 'ỦY BAN NHÂN DÂN TỈNH'],
    ['TM. BAN NHÂN DÂN', 'TM. BAN NHÂN DÂN'],
    ['UỶ BAN NHÂN DÂN', 'UỶ BAN NHÂN DÂN'],
    ['Lào Cai, ngày 13 thúng 4 năm 2021', 'Lào Cai, ngày 13 tháng 4 năm 2021'],
    ['mgày 13 tháng 4 năm 2021', 'ngày 13 tháng 4 năm 2021'],
    ['khoảng 13 thùng 4 năm 2021', 'khoảng 13 thùng 4 năm 2021'],
    ['đạt 1009%/năm', 'đạt 100%/năm'],
    ['Số: 3KH-UBND', 'Số: 3/KH-UBND'],
    ['Sở Nội vụ có Công văn số 49SNV-CCHCVTLT về', 'Sở Nội vụ có Công văn số 49/SNV-CCHCVTLT về'],
    ['máy 12AB-CD', 'máy 12AB-CD'],
    ['Tiếu dự án, địa điếm', 'Tiểu dự án, địa điểm'],
    ['Tống', 'Tổng'],
    ['đạt chuấn tối thiểu', 'đạt chuẩn tối thiểu'],
    ['ông Tống Văn An', 'ông Tống Văn An'],
    ['tống đạt giấy tờ', 'tống đạt giấy tờ'],
  ])('that the form leaves no choice in: %s', (read, mended) => {
    expect(mend(read)).toBe(mended);
  });

  it('on the evidence of the same document', () => {
    const printed = ['huyện Bình Sơn', 'xã Bình Sơn', 'tại Bình Sơn', 'của Bình Sơn'];
    expect(mend(...printed, 'và Binh Sơn')).toBe([...printed, 'và Binh Sơn'].join(' '));
    const marked = ['tỉnh Quảng Ngãi', 'của Quảng Ngãi', 'tại Quảng Ngãi', 'về Quảng Ngãi'];
    expect(mend(...marked, 'và Quáng Ngãi')).toBe([...marked, 'và Quảng Ngãi'].join(' '));
  });

  it('where a hook was taken for a grave, in what plans say', () => {
    expect(mend('của cấp tình, cấp huyện')).toBe('của cấp tỉnh, cấp huyện');
    expect(mend('Giảm tối thiếu 5% biên chế hưởng lượng từ ngân sách')).toBe(
      'Giảm tối thiểu 5% biên chế hưởng lương từ ngân sách',
    );
    expect(mend('cung cấp tình hình', 'tình hình thực hiện')).toBe('cung cấp tình hình tình hình thực hiện');
  });

  it('in abbreviations that the document has again and again', () => {
    const printed = ['Phòng HC-TC', 'và HC-TC', 'của HC-TC'];
    expect(mend(...printed, 'tại HC-TUC')).toBe([...printed, 'tại HC-TC'].join(' '));
    expect(mend(...printed, 'tại FIC-TC')).toBe([...printed, 'tại HC-TC'].join(' '));
    const own = ['Phòng LĐTĐ&XH', 'và LĐTĐ&XH', 'của LĐTĐ&XH'];
    expect(mend(...own, 'tại LĐTĐểXH, LDTĐ&XH')).toBe([...own, 'tại LĐTĐ&XH, LĐTĐ&XH'].join(' '));
    // as often, too far off, or printed with a letter too many again and again
    expect(mend(...printed, 'tại HC-TTC', 'về HC-TTC')).toBe([...printed, 'tại HC-TTC', 'về HC-TTC'].join(' '));
    expect(mend(...printed, 'tại HC-TK, QĐ-UB')).toBe([...printed, 'tại HC-TK, QĐ-UB'].join(' '));
  });

  it('before headings in small letters, where those in capitals are numbered otherwise', () => {
    expect(mend('A. MỤC TIÊU', 'L Mục tiêu chung', 'H Chỉ tiêu cụ thể', 'B. TỔ CHỨC')).toBe(
      'A. MỤC TIÊU I. Mục tiêu chung II. Chỉ tiêu cụ thể B. TỔ CHỨC',
    );
    expect(mend('I. Mục tiêu', 'H. Nội dung', 'HI. Tổ chức')).toBe('I. Mục tiêu II. Nội dung III. Tổ chức');
    expect(mend('I Mục tiêu', 'H. Nội dung', 'II. Kinh phí', 'IV. Tổ chức')).toBe(
      'I. Mục tiêu II. Nội dung III. Kinh phí IV. Tổ chức',
    );
    // no second numeral; a part of "khu vực III" on a new line; letters of a list
    for (const lines of [
      ['L Mục tiêu chung', 'Nội dung khác'],
      ['các xã khu vực', 'III Trong năm', 'khu vực', 'II Trong năm'],
      ['k) Rà soát', 'l) Tổ chức', 'm) Báo cáo'],
    ])
      expect(mend(...lines)).toBe(lines.join(' '));
  });

  it('before headings, by the turn of their numerals', () => {
    const lines = (...numerals: readonly string[]): string[] => numerals.map((numeral) => `${numeral} MỤC ĐÍCH CHUNG`);
    expect(mend(...lines('I-', 'JI-', 'HI-', 'IV-'))).toBe(lines('I-', 'II-', 'III-', 'IV-').join(' '));
    expect(mend(...lines('I.', 'H.', 'III.'))).toBe(lines('I.', 'II.', 'III.').join(' '));
    // the sign lost with the stroke, a stroke lost, a numbering that begins again
    expect(mend(...lines('L', 'II.', 'III.'))).toBe(lines('I.', 'II.', 'III.').join(' '));
    expect(mend(...lines('I.', 'I.', 'III.', 'IV.'))).toBe(lines('I.', 'II.', 'III.', 'IV.').join(' '));
    expect(mend(...lines('I.', 'II.', 'I.', 'II.'))).toBe(lines('I.', 'II.', 'I.', 'II.').join(' '));
    // the last stroke and the point run together with the heading
    expect(mend('LMỤC ĐÍCH', 'II. MỤC TIÊU')).toBe('I. MỤC ĐÍCH II. MỤC TIÊU');
    expect(mend('LMỤC ĐÍCH', 'A. MỤC TIÊU')).toBe('LMỤC ĐÍCH A. MỤC TIÊU');
    // numbers and letters that head
    expect(mend(...lines('1.', '2.', '3.'))).toBe(lines('1.', '2.', '3.').join(' '));
    expect(mend(...lines('G.', 'H.', 'I.', 'K.'))).toBe(lines('G.', 'H.', 'I.', 'K.').join(' '));
    expect(mend(...lines('A.', 'H.', 'B.'))).toBe(lines('A.', 'H.', 'B.').join(' '));
  });

  it('before points, by the turn of their letters', () => {
    const lines = (...labels: readonly string[]): string[] => labels.map((label) => `${label} Xây dựng`);
    expect(mend(...lines('h)', '1)', 'k)', 'Ì)', 'm)'))).toBe(lines('h)', 'i)', 'k)', 'l)', 'm)').join(' '));
    expect(mend(...lines('1)', '2)', 'a)', '1)'))).toBe(lines('1)', '2)', 'a)', '1)').join(' '));
  });

  it('over the end of a line', () => {
    expect(mend('thực hiện công tác kiếm', 'tra, giám sát')).toBe('thực hiện công tác kiểm tra, giám sát');
    expect(mend('đạt tỷ lệ tối thiểu tương.', 'ứng là 30%')).toBe('đạt tỷ lệ tối thiểu tương ứng là 30%');
  });

  it('at the ends of lines in a cell, beside a ruling', () => {
    const inCells = (...lines: readonly string[]): string => mendInRulings(lines, false);
    expect(inCells('xây dựng cơ chế.', 'chuyển hóa lợi thế')).toBe('xây dựng cơ chế chuyển hóa lợi thế');
    expect(inCells('quý IV/2026;.', 'báo cáo')).toBe('quý IV/2026; báo cáo');
    // a sentence that ends there, an abbreviation, a label, no cell
    for (const [first, second] of [
      ['xây dựng cơ chế.', 'Chuyển hóa lợi thế'],
      ['theo TT.', 'số 01'],
      ['thực hiện Kế hoạch này.', 'b) Sở Tài chính'],
    ] as const)
      expect(inCells(first, second)).toBe(`${first} ${second}`);
    expect(mend('xây dựng cơ chế.', 'chuyển hóa lợi thế')).toBe('xây dựng cơ chế. chuyển hóa lợi thế');
  });

  it('in a ruled column of decimals', () => {
    const inColumn = (...cells: readonly string[]): string => mendInRulings(cells, true);
    expect(inColumn('3:75', '3,90', '3,76')).toBe('3,75 3,90 3,76');
    // times of day, a number that may be a count
    expect(inColumn('7:30', '8:15')).toBe('7:30 8:15');
    expect(inColumn('3,75', '250', '3,90', '3,76')).toBe('3,75 250 3,90 3,76');
    // no column
    expect(mend('3:75', '3,90', '3,76')).toBe('3:75 3,90 3,76');
  });

  it('in a ruled column of units', () => {
    const inColumn = (...cells: readonly string[]): string => mendInRulings(cells, true);
    expect(inColumn('Hộ', 'Tố', 'Người', 'III', '%')).toBe('Hộ Tổ Người m %');
    // the last letter taken for the ruling
    expect(inColumn('Hộ', 'Ngườ', 'Người', '%')).toBe('Hộ Người Người %');
    // a column of something else
    expect(inColumn('công', 'Hộ', 'tài chính', 'III', 'Người', 'giao thông', 'nông thôn')).toBe(
      'công Hộ tài chính III Người giao thông nông thôn',
    );
    // fields of government
    expect(inColumn('tài chính', 'giao thông vận tải', 'III')).toBe('tài chính giao thông vận tải III');
  });

  it('in units in brackets, where another cell has the same', () => {
    const inCells = (...lines: readonly string[]): string => mendInRulings(lines, true);
    expect(inCells('Dại (liều)', 'Lở mồm long móng (liền)', 'Dịch tả (iều)')).toBe(
      'Dại (liều) Lở mồm long móng (liều) Dịch tả (liều)',
    );
    expect(inCells('Diện tích (ha)', 'Người (nam)', 'Kỳ (năm)')).toBe('Diện tích (ha) Người (nam) Kỳ (năm)');
    expect(inCells('Lao động (người)', 'Trâu, bò (con)', 'Thủy sản (tân)')).toBe(
      'Lao động (người) Trâu, bò (con) Thủy sản (tấn)',
    );
    expect(inCells('Lao động (người)', 'Thủy sản (tân)')).toBe('Lao động (người) Thủy sản (tân)');
    expect(mend('Dại (liều)', 'Lở mồm long móng (liền)')).toBe('Dại (liều) Lở mồm long móng (liền)');
  });

  it('in decimals that lost the tail of their comma, where others of the page have it', () => {
    const row = (cells: readonly string[], from: readonly number[]): string => {
      const words = cells.flatMap((text, i) =>
        layOutLines([text]).words.map((word) => ({
          ...word,
          box: [from[i] ?? 0, 50, (from[i] ?? 0) + 20, 62] as const,
        })),
      );
      const rulings: Ruling[] = [40, 100, 200, 300, 400].map((at) => ({ kind: 'vertical', at, from: 40, to: 80 }));
      return textOf(mendWords([layOut(words, rulings)]).pages);
    };
    expect(row(['1.1', '92,0', '93.5', '94,0'], [50, 110, 210, 310])).toBe('1.1 92,0 93,5 94,0');
    expect(row(['1.1', '92.0', '93.5', '94,0'], [50, 110, 210, 310])).toBe('1.1 92.0 93.5 94,0');
    expect(row(['A', '2.1', '2.2', '93,5', '94,0'], [50, 110, 110, 210, 310])).toBe('A 2.1 2.2 93,5 94,0');
    // cut thousands in a narrow column
    const cut = [
      placeWord('2.03', 110, 50),
      placeWord('7', 110, 66),
      placeWord('93,5', 210, 50),
      placeWord('94,0', 310, 50),
    ];
    const rulings: Ruling[] = [40, 100, 200, 300, 400].map((at) => ({ kind: 'vertical', at, from: 40, to: 90 }));
    expect(textOf(mendWords([layOut(cut, rulings)]).pages)).toBe('2.03 7 93,5 94,0');
  });

  it('in the sign before a number, where other numbers of the page have one', () => {
    const row = (...cells: readonly string[]): string => {
      const words = cells.flatMap((text, i) =>
        layOutLines([text]).words.map((word) => ({
          ...word,
          box: [word.box[0] + i * 100, 50, word.box[2] + i * 100, 62] as const,
        })),
      );
      return textOf(mendWords([layOut(words, [])]).pages);
    };
    expect(row('≥ 67,66%', '2 68,98%', 'z 87%')).toBe('≥ 67,66% ≥ 68,98% ≥ 87%');
    expect(row('67,66%', '2 68,98%')).toBe('67,66% 2 68,98%');
    expect(row('≥ 67,66%', '2 500', '2 lớp')).toBe('≥ 67,66% 2 500 2 lớp');
    expect(row('≥ 67,66%', 'đạt 2 87%')).toBe('≥ 67,66% đạt 2 87%');
  });
});

describe('words are left alone', () => {
  const CASES: readonly string[] = [
    // right as they are, though a mark away from another pair
    'chi tiêu ngân sách',
    'xu thế hiện nay',
    'thiếu số liệu',
    'Phòng Quản lý công sản',
    'cấp GCN trong CCN',
    'lũy kế từ đầu năm',
    'có quan hệ với',
    'phân bố dân cư',
    'để nghị quyết đi vào cuộc sống',
    'có thế mạnh về biển',
    'để xuất khẩu',
    'thành phố biển',
    'giá trị truyền thống',
    'theo thứ tự ưu tiên',
    'đại biểu dân cử',
    'tìm kiếm, cứu nạn',
    'Biếu 02 suất quà cho hộ nghèo',
    'gia đình mình',
    // a sign between: no pair
    'phân, đấu',
    // names, foreign words, abbreviations, symbols
    'Đỗ Thị Thu Hằng',
    'Đăk R’Lấp',
    'Par Index, Sipas, Internet, Website',
    'UBND, HĐND, TTHC, QPPL, PT-TH',
    '1525/KH-UBND',
    // symbols that are right, or that nothing explains
    'Quyết định số 1085/QĐ-TTg',
    'Nghị định số 104/2016/NĐ-CP',
    'Luật số 77/2015/QH13',
    'Công văn số 12/XZW-QRS',
    'Thông báo kết luận số 15-TB/TU',
    // a comma inside a pair, a sentence that ends
    'các phòng, ban; phòng, chống dịch',
    'là đúng. Hạn chế còn nhiều',
    // units at their number, names that are printed so
    '5ha, 12km và 30m',
    'VnExpress.net, eOffice, iGate',
    'Sở VH,TT&DL và Sở GD&ĐT',
    'xã Đắk Ru, Đắk’Ru',
    // numbers that may be what is printed
    'ngày 31/02/2022',
    'Điều 1 và khoản 2',
    'mục I và mục L',
    '',
  ];
  it.each(CASES)('%s', (text) => {
    expect(mend(text)).toBe(text);
  });

  it('where both words of a pair that the document has belong to others', () => {
    expect(mend('vốn đầu tư công', 'phấn đấu từ 7,5% trở lên')).toBe('vốn đầu tư công phấn đấu từ 7,5% trở lên');
  });

  it('where the document prints its slip again and again', () => {
    const lines = ['phân đấu hoàn thành', 'chỉ tiêu phân đấu'];
    expect(mend(...lines)).toBe(lines.join(' '));
  });

  it('on pages that were not read by OCR', () => {
    const digital = { ...layOutLines(['phân đấu']), textOrigin: 'digital' as const };
    expect(mendWords([digital])).toEqual({ pages: [digital], findings: [] });
  });
});

describe('what was mended', () => {
  it('is said with both forms and the place', () => {
    const { findings } = mendWords([layOutLines(['(tô chức)'])]);
    expect(findings).toMatchObject([
      {
        code: 'text_repaired',
        page: 1,
        boxes: [[50, 50, 65, 62]],
        message: { en: 'The word “(tô” read by OCR was mended to “(tổ”.' },
      },
    ]);
  });

  it('keeps the words’ places, parted where one was two', () => {
    const { pages } = mendWords([layOutLines(['giátrị sử dụng'])]);
    const [gia, tri] = pages[0]?.words ?? [];
    expect([gia?.text, tri?.text]).toEqual(['giá', 'trị']);
    expect(gia?.box[2]).toBeLessThan(tri?.box[0] ?? 0);
    expect(tri?.box[2]).toBe(80);
  });

  it('keeps the signs around a word', () => {
    expect(mend('“tô chức”;')).toBe('“tổ chức”;');
  });
});

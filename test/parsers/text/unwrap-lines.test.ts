import { describe, expect, it } from 'vitest';
import { unwrapLines } from '../../../parsers/text/unwrap-lines.ts';

const unwrap = (text: string): readonly string[] =>
  unwrapLines(text.split('\n\n').map((run) => run.split('\n'))).flat();

/** Enough of a page of the web to tell that its lines are cut. */
const CUT = `- Đánh giá đúng thực trạng việc
thực hiện chính sách, pháp luật về cải cách hành
chính của các cơ quan và đơn vị trên địa bàn
tỉnh trong năm.
`;
const cutText = (lines: string): readonly string[] => unwrap(`${CUT}\n${lines}`).slice(1);

describe('a text whose lines are cut unevenly', () => {
  it.each([
    ['HỘI\nĐỒNG NHÂN DÂN\nTỈNH BÌNH PHƯỚC', ['HỘI ĐỒNG NHÂN DÂN', 'TỈNH BÌNH PHƯỚC']],
    ['ỦY BAN NHÂN\nDÂN\nTỈNH KON TUM', ['ỦY BAN NHÂN DÂN', 'TỈNH KON TUM']],
    ['CỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']],
    ['TM. THƯỜNG\nTRỰC HỘI ĐỒNG NHÂN DÂN\nCHỦ TỊCH', ['TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN', 'CHỦ TỊCH']],
    ['Số:\n21/2022/NQ-HĐND', ['Số: 21/2022/NQ-HĐND']],
    ['BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ\nSố: 07/KH-BCĐ', ['BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ', 'Số: 07/KH-BCĐ']],
    ['Bình\nPhước, ngày 07 tháng 9 năm 2022\nKẾ HOẠCH', ['Bình Phước, ngày 07 tháng 9 năm 2022', 'KẾ HOẠCH']],
    ['KẾ HOẠCH\nGIÁM SÁT CHUYÊN ĐỀ', ['KẾ HOẠCH', 'GIÁM SÁT CHUYÊN ĐỀ']],
    [
      'Căn cứ Nghị quyết số\n24/NQ-HĐND ngày 24 tháng\n02 năm 2022;',
      ['Căn cứ Nghị quyết số 24/NQ-HĐND ngày 24 tháng 02 năm 2022;'],
    ],
    ['I. MỤC ĐÍCH,\nYÊU CẦU\n1. Mục đích', ['I. MỤC ĐÍCH, YÊU CẦU', '1. Mục đích']],
    ['- Phấn đấu\n100% kiến nghị được giải quyết.', ['- Phấn đấu 100% kiến nghị được giải quyết.']],
    // a letter name of a figure begins no line of its own
    ['Phấn đấu tốc độ tăng trưởng\nGRDP từ 11% trở lên.', ['Phấn đấu tốc độ tăng trưởng GRDP từ 11% trở lên.']],
    ['1. Mục đích\nTạo chuyển biến.\na) Điểm một', ['1. Mục đích', 'Tạo chuyển biến.', 'a) Điểm một']],
    ['giai đoạn 2021\n- 2025 của tỉnh', ['giai đoạn 2021 - 2025 của tỉnh']],
    ['d) Nguồn thu đóng góp:\n1.594.379 triệu đồng.', ['d) Nguồn thu đóng góp: 1.594.379 triệu đồng.']],
    ['Văn bản số 4250 của Bộ\nNông nghiệp và Môi trường', ['Văn bản số 4250 của Bộ Nông nghiệp và Môi trường']],
    ['- Ủy ban nhân dân tỉnh,\n- Các chi bộ.', ['- Ủy ban nhân dân tỉnh,', '- Các chi bộ.']],
    ['Nơi nhận:\n- Như trên;\n- Lưu: VT.', ['Nơi nhận:', '- Như trên;', '- Lưu: VT.']],
  ])('is put together: %s', (lines, expected) => {
    expect(cutText(lines)).toEqual(expected);
  });
});

describe('a text whose lines are filled', () => {
  const filled = `Căn cứ Kế hoạch số 15/KH-UBND của Ủy ban nhân dân tỉnh
Tây Ninh về chuyển đổi số; Sở Nội vụ ban hành Kế hoạch
như sau. Các đơn vị thực hiện đầy đủ, đúng thời hạn đã
giao cho đơn vị.
Sở Tài chính bố trí kinh phí.
Sở Tư pháp thẩm định.`;

  it('goes on wherever the next word had no room', () => {
    expect(unwrap(filled)).toEqual([
      'Căn cứ Kế hoạch số 15/KH-UBND của Ủy ban nhân dân tỉnh Tây Ninh về chuyển đổi số; Sở Nội vụ ban hành Kế hoạch như sau. Các đơn vị thực hiện đầy đủ, đúng thời hạn đã giao cho đơn vị.',
      'Sở Tài chính bố trí kinh phí.',
      'Sở Tư pháp thẩm định.',
    ]);
  });
});

// Chương trình hành động 104-CTr/TU (Lào Cai 2026)
describe('a text whose points stand apart', () => {
  const points = Array.from({ length: 8 }, (_, at) => `${at + 1}. Rà soát các quy định về quản lý\nchất thải.`);

  it('goes on behind a full stop', () => {
    const cut = 'Bố trí 2% ngân sách cho môi trường.\nHoàn thiện cơ chế phân bổ kinh phí.';
    expect(unwrap(`${points.join('\n\n')}\n\n${cut}`).at(-1)).toBe(cut.replace('\n', ' '));
  });
});

describe('a text with a paragraph a line', () => {
  it('stays as it is', () => {
    const lines = [
      'I. MỤC TIÊU',
      'Các cơ quan, đơn vị thực hiện',
      'đồng bộ kế hoạch này trong năm.',
      'Sở Nội vụ',
      'tổng hợp.',
    ];
    const long =
      'Tiếp tục thực hiện Chương trình tổng thể cải cách hành chính nhà nước của Chính phủ giai đoạn 2021 - 2030 trên địa bàn toàn tỉnh và của các huyện.';
    expect(unwrapLines([[...lines, long]])).toEqual([[...lines, long]]);
  });
});

describe('a letterhead above whole paragraphs', () => {
  it('is put together all the same', () => {
    const long = `Căn cứ ${'Luật Tổ chức chính quyền địa phương '.repeat(6)};`;
    const text = `UỶ BAN NHÂN\nDÂN\nTỈNH QUẢNG BÌNH\n\nSố:\n08/CT-UBND\n\nQuảng Bình, ngày\n25 tháng 5 năm 2015\n\nCHỈ THỊ\n\n${long}`;
    expect(unwrap(text)).toEqual([
      'UỶ BAN NHÂN DÂN',
      'TỈNH QUẢNG BÌNH',
      'Số: 08/CT-UBND',
      'Quảng Bình, ngày 25 tháng 5 năm 2015',
      'CHỈ THỊ',
      long,
    ]);
  });
});

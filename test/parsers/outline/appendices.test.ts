import { describe, expect, it } from 'vitest';
import { collectAbbreviations } from '../../../parsers/normalise/organisation.ts';
import { buildOutline } from '../../../parsers/outline/build-outline.ts';
import { readText } from '../../../parsers/text/read-text.ts';

const PLAN = `Số: 88/KH-UBND

Hòa Bình, ngày 9 tháng 5 năm 2025

KẾ HOẠCH

Phát triển chăn nuôi năm 2025

I. MỤC TIÊU

1. Tổng đàn lợn đạt 500.000 con (Phụ lục 1).

Nơi nhận:
- Lưu: VT.

CHỦ TỊCH

Bùi Đức Hinh
`;
const TABLE = 'STT\tNội dung\tGhi chú\n1\tRà soát\t\n2\tBáo cáo\t\n';

function appendicesOf(...appendices: readonly string[]) {
  return appendicesBelow(PLAN, ...appendices);
}

function appendicesBelow(plan: string, ...appendices: readonly string[]) {
  const text = [plan, ...appendices.map((head) => `${head}\n\n${TABLE}`)].join('\n');
  const outline = buildOutline(readText(new TextEncoder().encode(text)), collectAbbreviations([]));
  return outline.appendices.map(({ label, title, tableIds }) => [label, title, tableIds.length]);
}

describe('appendices', () => {
  it('go on with the line right above what they are attached to', () => {
    const head =
      'CHƯƠNG TRÌNH HÀNH ĐỘNG\n\nThực hiện Nghị quyết số 57-NQ/TW về chuyển đổi số\n\n(Kèm theo Kế hoạch số 88/KH-UBND ngày 09/5/2025 của UBND tỉnh Hòa Bình)';
    const text = `${PLAN}\n${head}\n\n${TABLE}`;
    const outline = buildOutline(readText(new TextEncoder().encode(text)), collectAbbreviations([]));
    expect(outline.appendices).toMatchObject([
      {
        title: 'CHƯƠNG TRÌNH HÀNH ĐỘNG Thực hiện Nghị quyết số 57-NQ/TW về chuyển đổi số',
        attachedTo: { reference: '88/KH-UBND' },
      },
    ]);
  });

  it('need no recipients above them once there is one', () => {
    const plan = PLAN.replace('Nơi nhận:\n- Lưu: VT.\n\n', '');
    const first = 'PHỤ LỤC 1\n\nCHỈ TIÊU\n\n(Kèm theo Kế hoạch số 88/KH-UBND ngày 09/5/2025 của UBND tỉnh Hòa Bình)';
    expect(appendicesBelow(plan, first, 'PHỤ LỤC 2\n\nDỰ KIẾN KINH PHÍ')).toEqual([
      ['Phụ lục 1', 'CHỈ TIÊU', 1],
      ['Phụ lục 2', 'DỰ KIẾN KINH PHÍ', 1],
    ]);
  });

  it('keep the capital behind their number', () => {
    expect(appendicesOf('PHỤ LỤC 1A\n\nTỔNG ĐÀN', 'PHỤ LỤC SỐ 1B: DỰ ÁN', 'Phụ lục 2b\n\nCHỈ TIÊU')).toEqual([
      ['Phụ lục 1A', 'TỔNG ĐÀN', 1],
      ['Phụ lục số 1B', 'DỰ ÁN', 1],
      ['Phụ lục 2b', 'CHỈ TIÊU', 1],
    ]);
  });

  it('begin with a title on the line of the label, where it says what they are attached to', () => {
    const attached = '(Kèm theo Kế hoạch số 88/KH-UBND ngày 09/5/2025 của UBND tỉnh)';
    expect(appendicesOf('PHỤ LỤC 1\n\nTỔNG ĐÀN', `Phụ lục 2. Phân công nhiệm vụ\n\n${attached}`)).toEqual([
      ['Phụ lục 1', 'TỔNG ĐÀN', 1],
      ['Phụ lục 2', 'Phân công nhiệm vụ', 1],
    ]);
  });

  it('begin below a letterhead that is printed again', () => {
    const attached = 'KẾ HOẠCH\n\nPhát triển chăn nuôi\n\n(Ban hành kèm theo Quyết định số 88/QĐ-UBND ngày 09/5/2025)';
    const letterhead =
      'ỦY BAN NHÂN DÂN\nTỈNH HÒA BÌNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';
    expect(appendicesOf(`${letterhead}\n\n${attached}`)).toEqual([[null, 'KẾ HOẠCH Phát triển chăn nuôi', 1]]);
  });

  const AGENCY = 'TÊN CƠ QUAN\nSố: ....../BC-......';
  const MOTTO =
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n......., ngày ..... tháng ..... năm 2026';
  it.each([[`Mẫu số 01\n\n${AGENCY}\n${MOTTO}`], [`${AGENCY}\n\nMẫu số 01\n\n${MOTTO}`]])(
    'are no second document where a form prints a letterhead to be filled in: %j',
    (form) => {
      const head = `PHỤ LỤC I\n\nTỔNG ĐÀN\n\n${TABLE}\n${form}`;
      const document = readText(
        new TextEncoder().encode(`${PLAN}\n${head}\n\nBÁO CÁO\n\nKết quả công tác\n\n${TABLE}`),
      );
      const blocks = document.blocks.map((block) =>
        block.kind === 'paragraph' && form.includes(block.text) ? { ...block, column: 'right' as const } : block,
      );
      const { appendices } = buildOutline({ ...document, blocks }, collectAbbreviations([]));
      expect(appendices.map(({ label, title, tableIds }) => [label, title, tableIds.length])).toEqual([
        ['Phụ lục I', 'TỔNG ĐÀN', 1],
        ['Mẫu số 01', 'BÁO CÁO Kết quả công tác', 1],
      ]);
    },
  );

  it('say nothing of who signs below their last table', () => {
    const signed = `PHỤ LỤC I\n\nTỔNG ĐÀN\n\n${TABLE}\nNGƯỜI LẬP BIỂU\n\nPhan Thị Hà\n\nCỤC TRƯỞNG\n\nTrần Quốc Lợi\n`;
    const sectionsOf = (text: string) =>
      buildOutline(readText(new TextEncoder().encode(`${PLAN}\n${text}`)), collectAbbreviations([]))
        .sections.filter(({ appendixId }) => appendixId !== null)
        .map(({ text: own }) => own);
    expect(sectionsOf(signed)).toEqual([]);
    expect(sectionsOf(`${signed}\nGhi chú: số liệu ước.\n`)).toHaveLength(5);
  });

  it('do not begin with the title of a chapter whose label ends the page before', () => {
    const attached = 'KẾ HOẠCH\n\n(Ban hành kèm theo Quyết định số 88/QĐ-UBND ngày 09/5/2025 của UBND tỉnh)';
    const chapter = `Chương I\n\nMỤC TIÊU\n\nĐàn lợn đạt 500.000 con.\n\nChương II\n\n\f\nTỔ CHỨC THỰC HIỆN\n\n1. Sở Tài chính bố trí kinh phí thực hiện Kế hoạch.\n\n`;
    expect(appendicesOf(`${attached}\n\n${chapter}`).map(([, title]) => title)).toEqual(['KẾ HOẠCH']);
  });

  it('are one where a page ends below their label', () => {
    expect(appendicesOf('PHỤ LỤC I\n\nTỔNG ĐÀN', 'Phụ lục II\n\n\f\nBẢNG KIỂM ĐIỂM TIÊM CHỦNG AN TOÀN')).toEqual([
      ['Phụ lục I', 'TỔNG ĐÀN', 1],
      ['Phụ lục II', 'BẢNG KIỂM ĐIỂM TIÊM CHỦNG AN TOÀN', 1],
    ]);
  });

  // Quyết định 2200/QĐ-BNNMT (2026)
  it('take no prose in where the bracket below the title is never closed', () => {
    const head =
      'KẾ HOẠCH\n\nTRIỂN KHAI NGHỊ ĐỊNH\n\n(Kèm theo Kế hoạch số 88/KH-UBND ngày 09/5/2025 của UBND tỉnh Hòa Bình\n\nNgày 21 tháng 5 năm 2026, Chính phủ ban hành Nghị định (sau đây gọi là Nghị định).\n\nI. MỤC ĐÍCH';
    const text = [PLAN, head].join('\n');
    const outline = buildOutline(readText(new TextEncoder().encode(text)), collectAbbreviations([]));
    expect(outline.appendices[0]?.attachedTo.issuer).toBe('Ủy ban nhân dân tỉnh Hòa Bình');
  });

  it('have one title where a page break cuts it', () => {
    expect(appendicesOf('PHỤ LỤC\n\nNHIỆM VỤ THỰC HIỆN CHỈ THỊ NGÀY\f\n02/5/2024 CỦA THỦ TƯỚNG CHÍNH PHỦ')).toEqual([
      ['Phụ lục', 'NHIỆM VỤ THỰC HIỆN CHỈ THỊ NGÀY 02/5/2024 CỦA THỦ TƯỚNG CHÍNH PHỦ', 1],
    ]);
  });

  // Kế hoạch hội nghị trực tuyến (Bảo hiểm xã hội Việt Nam 2026)
  it('may have their title below what they are attached to', () => {
    const head =
      'PHỤ LỤC\n\n(Kèm theo Kế hoạch số 88/KH-UBND ngày 09/5/2025 của UBND tỉnh Hòa Bình)\n\nDỰ KIẾN CHƯƠNG TRÌNH\n\nHỘI NGHỊ TRỰC TUYẾN';
    expect(appendicesOf(head)).toEqual([['Phụ lục', 'DỰ KIẾN CHƯƠNG TRÌNH HỘI NGHỊ TRỰC TUYẾN', 1]]);
  });
});

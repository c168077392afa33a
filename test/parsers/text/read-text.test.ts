import { describe, expect, it } from 'vitest';
import { parseInlineMarkup } from '../../../parsers/text/inline-markup.ts';
import { readText } from '../../../parsers/text/read-text.ts';
import { SourceError } from '../../../schemas/model/reading.ts';

const read = (text: string) => readText(new TextEncoder().encode(text)).blocks;
const texts = (text: string) => read(text).flatMap((block) => ('text' in block ? [block.text] : []));
const rows = (text: string) =>
  read(text).flatMap((block) =>
    block.kind === 'table'
      ? Array.from({ length: block.rowCount }, (_, r) =>
          Array.from(
            { length: block.columnCount },
            (_, c) => block.cells.find((cell) => cell.row === r && cell.column === c)?.text ?? '',
          ),
        )
      : [],
  );

describe('inline markup', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['**a)** Mục tiêu', 'a) Mục tiêu', []],
    ['<b>I</b>. <i>Cải cách</i>', 'I. Cải cách', []],
    ['UBND tỉnh<sup>(1)</sup>. Hoàn thành', 'UBND tỉnh. Hoàn thành', ['1']],
    ['thuộc huyện <sup>(3)</sup> , UBND các xã', 'thuộc huyện, UBND các xã', ['3']],
    ['**100%** văn bản', '100% văn bản', []],
    ['diện tích 5 * 3 m', 'diện tích 5 * 3 m', []],
    ['* Ghi chú', '* Ghi chú', []],
    ['a &amp; b', 'a & b', []],
    ['<ul> <li>- Hướng dẫn</li> <li>- Tổ chức</li> </ul>', '- Hướng dẫn\n- Tổ chức', []],
  ];
  it.each(cases)('%s', (source, text, marks) => {
    const rich = parseInlineMarkup(source);
    expect(rich.text).toBe(text);
    expect(rich.marks.map((mark) => mark.label)).toEqual(marks);
  });

  it('knows what is bold', () => {
    const rich = parseInlineMarkup('**1.** Các cơ quan');
    expect(rich.runs).toEqual([{ start: 0, end: 2, bold: true, italic: false }]);
  });
});

describe('text plans', () => {
  it('joins a sentence that an empty line cut, over the footnotes between', () => {
    const plan =
      'Tổ chức đổi<sup>(1)</sup>\n\n---\n\n(1) Về việc ban hành.\n\nthoại định kỳ với người dân.\n\nb) Nhiệm vụ khác';
    expect(texts(plan)).toEqual(['Tổ chức đổi thoại định kỳ với người dân.', 'Về việc ban hành.', 'b) Nhiệm vụ khác']);
  });

  it('parts two titles set side by side in bold', () => {
    expect(texts('**PHỤ LỤC****MỤC TIÊU***(Kèm theo Kế hoạch)*')).toEqual([
      'PHỤ LỤC',
      'MỤC TIÊU',
      '(Kèm theo Kế hoạch)',
    ]);
  });

  it('takes bars on lines of their own for the ends of cells', () => {
    expect(texts('TỈNH KON TUM\n|\nSố: 12/KH-UBND\n|\nKẾ HOẠCH')).toEqual([
      'TỈNH KON TUM',
      'Số: 12/KH-UBND',
      'KẾ HOẠCH',
    ]);
  });

  it('gives a header its empty first cell back', () => {
    expect(rows('Nội dung\tĐơn vị\n1\tRà soát\tSở A\n2\tBáo cáo\tSở B')[0]).toEqual(['', 'Nội dung', 'Đơn vị']);
  });

  it('keeps the second row of a head below the line of a Markdown table', () => {
    const rows = '| TT | Thôn | Số hộ | |\n|---|---|---|---|\n| | | Năm 2024 | Năm 2025 |\n| 1 | Nà Bó | 12 | 9 |';
    const tables = readText(new TextEncoder().encode(rows)).blocks.filter(({ kind }) => kind === 'table');
    expect(tables).toMatchObject([{ rowCount: 3, columnCount: 4 }]);
  });

  it('puts the cells of a short row where their kind is at home', () => {
    const table = [
      'STT\tNội dung\tNăm 2022\tNăm 2023\tĐơn vị',
      '1\tTỷ lệ hồ sơ đúng hạn\t98%\t99%\tPhòng Nội vụ theo dõi',
      '2\tTỷ lệ hài lòng\t85%\t90%\tVăn phòng tổng hợp',
      '3\tSố hóa hồ sơ\tPhòng Tư pháp theo dõi',
    ].join('\n');
    expect(rows(table).at(-1)).toEqual(['3', 'Số hóa hồ sơ', '', '', 'Phòng Tư pháp theo dõi']);
  });

  it('keeps a line between two rows as a row of its own', () => {
    const lines = [
      'TT\tNội dung\tChủ trì',
      'THÁNG 01',
      '1\tBáo cáo\tVăn phòng',
      'THÁNG 02',
      '2\tKế hoạch\tPhòng Nội vụ',
    ];
    expect(rows(lines.join('\n')).map((row) => row.join('|'))).toEqual([
      'TT|Nội dung|Chủ trì',
      'THÁNG 01||',
      '1|Báo cáo|Văn phòng',
      'THÁNG 02||',
      '2|Kế hoạch|Phòng Nội vụ',
    ]);
    // the title of the next table
    expect(texts(`${lines.slice(0, 3).join('\n')}\nBiểu 02\nTT\tTên\tGhi chú\n1\tA\tB`)).toContain('Biểu 02');
  });

  it('unrolls a letterhead set with tabs', () => {
    const head = 'UBND HUYỆN TÂY SƠN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/KH-UBND\tĐộc lập - Tự do - Hạnh phúc';
    expect(texts(head)).toEqual([
      'UBND HUYỆN TÂY SƠN',
      'Số: 12/KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
    ]);
  });

  it('reads UTF-16 and decomposed letters as what they spell', () => {
    const bytes = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(new Uint16Array([...'Kế hoạch'.normalize('NFD')].map((c) => c.charCodeAt(0))).buffer),
    ]);
    expect(readText(bytes).blocks).toMatchObject([{ text: 'Kế hoạch' }]);
  });

  it('leaves out what nobody sees in a copied page', () => {
    const { blocks } = readText(new TextEncoder().encode('UBND\u200b tỉnh giao 95\u200b% chỉ\u00ad tiêu'));
    expect(blocks).toMatchObject([{ text: 'UBND tỉnh giao 95% chỉ tiêu' }]);
  });

  it('refuses an empty file', () => {
    expect(() => readText(new Uint8Array())).toThrow(SourceError);
  });
});

describe('a head and a foot in two columns', () => {
  it('go on below an empty line', () => {
    const source = [
      'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'HUYỆN BA VÌ\tĐộc lập - Tự do - Hạnh phúc',
      '',
      'Số: 120/KH-UBND\tBa Vì, ngày 12 tháng 3 năm 2024',
      '',
      'KẾ HOẠCH',
      '',
      'Nơi nhận:\tTM. ỦY BAN NHÂN DÂN',
      '- Lưu: VT.\tCHỦ TỊCH',
      '',
      '\tNguyễn Văn B',
    ];
    expect(rows(source.join('\n'))).toEqual([]);
    expect(texts(source.join('\n'))).toEqual([
      'ỦY BAN NHÂN DÂN',
      'HUYỆN BA VÌ',
      'Số: 120/KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Ba Vì, ngày 12 tháng 3 năm 2024',
      'KẾ HOẠCH',
      'Nơi nhận:',
      '- Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Nguyễn Văn B',
    ]);
  });

  it('go on with recipients that no tab follows', () => {
    const source =
      'KẾ HOẠCH\n\nNơi nhận:\tTM. BAN CHỈ HUY\n- Ban Chỉ huy PCTT huyện;\tTRƯỞNG BAN\n- Đảng ủy, HĐND xã;\n- Lưu: VP.\tLê Văn Hùng';
    expect(rows(source)).toEqual([]);
    expect(texts(source).slice(-3)).toEqual(['TM. BAN CHỈ HUY', 'TRƯỞNG BAN', 'Lê Văn Hùng']);
  });

  it('may be parted by bars', () => {
    const source =
      'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nXÃ XUÂN TÍN | Độc lập - Tự do - Hạnh phúc |\n\nKẾ HOẠCH';
    expect(texts(source)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'XÃ XUÂN TÍN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'KẾ HOẠCH',
    ]);
  });

  it('may have the name and the motto in one cell, with an empty one before it', () => {
    const source =
      'ỦY BAN NHÂN DÂN TỈNH LÀO CAI |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc\nSố:           /BC-UBND |  | Lào Cai, ngày        tháng        năm 2026\n\nBÁO CÁO';
    expect(rows(source)).toEqual([]);
    expect(texts(source).slice(0, 2)).toEqual(['ỦY BAN NHÂN DÂN TỈNH LÀO CAI', 'Số: /BC-UBND']);
  });

  it('are no tables: one that follows is', () => {
    const source = 'HUYỆN BA VÌ\tĐộc lập - Tự do - Hạnh phúc\n\nNội dung\tGhi chú\nRà soát\tHằng quý';
    expect(rows(source)).toEqual([
      ['Nội dung', 'Ghi chú'],
      ['Rà soát', 'Hằng quý'],
    ]);
  });
});

describe('lines that a tab sets in', () => {
  it('are paragraphs', () => {
    const source = '\t1. Công tác triển khai\n\tĐã giao nhiệm vụ cho từng Sở.\n- Kết quả đạt được';
    expect(rows(source)).toEqual([]);
    expect(texts(source)).toEqual(['1. Công tác triển khai', 'Đã giao nhiệm vụ cho từng Sở.', '- Kết quả đạt được']);
  });

  it('are rows of the table that they stand in', () => {
    const source = 'TT\tNội dung\tThời gian\n\tCải cách thể chế\n1\tRà soát văn bản\tQuý II';
    expect(rows(source)[1]).toEqual(['', 'Cải cách thể chế', '']);
  });
});

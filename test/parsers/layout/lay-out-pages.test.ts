import { describe, expect, it } from 'vitest';
import { layOutPages } from '../../../parsers/layout/lay-out-pages.ts';
import type { PageLayout, Word } from '../../../schemas/model/page-layout.ts';
import { LEFT, level, line, page, paragraph, paragraphsOf, RIGHT, textsOf, upright, widthOf } from './print.ts';

const LONG =
  'Ủy ban nhân dân huyện yêu cầu các cơ quan chuyên môn, đơn vị thuộc huyện và các xã căn cứ nhiệm vụ được giao tại Kế hoạch này ' +
  'xây dựng kế hoạch triển khai thực hiện của cơ quan mình, gửi về Phòng Nội vụ trước ngày 15 tháng 02 để tổng hợp báo cáo.';
const OTHER =
  'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc thì các cơ quan, đơn vị kịp thời phản ánh về Phòng Nội vụ để xem xét.';

const layOut = (...pages: PageLayout[]) => layOutPages(pages).blocks;
const numbered = (...pages: PageLayout[]): PageLayout[] => pages.map((one, index) => ({ ...one, page: index + 1 }));

describe('paragraphs', () => {
  const CASES: readonly (readonly [name: string, words: readonly Word[], texts: readonly string[]])[] = [
    ['run over their lines', paragraph(LONG, 100), [LONG]],
    ['begin where a line is set in', [...paragraph(LONG, 100), ...paragraph(OTHER, 190)], [LONG, OTHER]],
    [
      'begin after a line that ends early, also without an indent',
      [...paragraph(LONG, 100, { indent: 0 }), ...paragraph(OTHER, 190, { indent: 0 })],
      [LONG, OTHER],
    ],
    [
      'go on below the first word behind a label that hangs out',
      [
        ...line('- Phòng Kinh tế: Chủ trì chuẩn bị cây giống, dụng cụ; hoàn thành', 100, {
          x: 121,
          justify: RIGHT,
        }).map((word, i) =>
          i === 0 ? word : { ...word, box: [Math.max(word.box[0], 139), ...word.box.slice(1)] as never },
        ),
        ...line('trước ngày 10/3/2026.', 118, { x: 139 }),
        ...line('- Các thôn tham gia.', 136, { x: 121 }),
      ],
      [
        '- Phòng Kinh tế: Chủ trì chuẩn bị cây giống, dụng cụ; hoàn thành trước ngày 10/3/2026.',
        '- Các thôn tham gia.',
      ],
    ],
    [
      'begin below a centred title that is as wide as a line',
      [
        ...line('Công tác bảo đảm trật tự an toàn giao thông trên địa bàn huyện 2019', 100, {
          x: LEFT + 12,
          justify: RIGHT - 12,
        }),
        ...paragraph(OTHER, 118),
      ],
      ['Công tác bảo đảm trật tự an toàn giao thông trên địa bàn huyện 2019', OTHER],
    ],
    [
      'begin with a label',
      [
        ...paragraph(`- ${OTHER}`, 100),
        ...paragraph(`a) ${OTHER}`, 154),
        ...paragraph('1. Yêu cầu', 208, { bold: true }),
      ],
      [`- ${OTHER}`, `a) ${OTHER}`, '1. Yêu cầu'],
    ],
    [
      'begin below a heading that fills its line',
      [
        ...line('Điều 5. Phòng Giáo dục và Đào tạo của các huyện', 100, { x: 121, justify: RIGHT, bold: true }),
        ...line('Tham mưu ban hành kế hoạch năm học.', 118, { x: 121 }),
      ],
      ['Điều 5. Phòng Giáo dục và Đào tạo của các huyện', 'Tham mưu ban hành kế hoạch năm học.'],
    ],
    [
      'begin with a bold label below a line that is not closed',
      [
        ...line('Tổ chức tuyên truyền sâu rộng trong nhân dân về công tác', 100, { x: 121, justify: RIGHT }),
        ...line('2. Yêu cầu', 118, { x: 121, bold: true }),
      ],
      ['Tổ chức tuyên truyền sâu rộng trong nhân dân về công tác', '2. Yêu cầu'],
    ],
    [
      'part what a table is attached to from the unit of its figures',
      [
        ...line('(Kèm theo Quyết định số 11/QĐ-UBND của UBND tỉnh Hà Giang)', 100, { x: 135, justify: RIGHT - 50 }),
        ...line('ĐVT: triệu đồng', 118, { x: 260 }),
      ],
      ['(Kèm theo Quyết định số 11/QĐ-UBND của UBND tỉnh Hà Giang)', 'ĐVT: triệu đồng'],
    ],
    [
      'begin below a line that is set right',
      [
        ...paragraph(OTHER, 100),
        ...line('KT. CHỦ TỊCH', 160, { x: RIGHT - widthOf('KT. CHỦ TỊCH') }),
        ...line('PHÓ CHỦ TỊCH', 178, { x: RIGHT - widthOf('PHÓ CHỦ TỊCH') - 3, justify: RIGHT }),
        ...line('Lê Thị Mai Hoa Lan', 196, { x: RIGHT - widthOf('Lê Thị Mai Hoa Lan') }),
        ...line('Nơi nhận:', 214),
      ],
      [OTHER, 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lê Thị Mai Hoa Lan', 'Nơi nhận:'],
    ],
    [
      'do not begin with what only looks like a label',
      // a year set off by a dash comes to stand at the line's start
      [
        ...line('Kế hoạch cải cách hành chính nhà nước của huyện giai đoạn 2021', 100, { x: 121, justify: RIGHT }),
        ...line('- 2025 được ban hành kèm theo Quyết định này.', 118),
      ],
      ['Kế hoạch cải cách hành chính nhà nước của huyện giai đoạn 2021 - 2025 được ban hành kèm theo Quyết định này.'],
    ],
    [
      'keep a number whole that a line broke in two',
      [
        ...line('Căn cứ Nghị quyết của Ban Chấp hành và Kết luận số 226-', 100, { x: 121, justify: RIGHT }),
        ...line('KL/TW ngày 21/07/2025.', 118),
      ],
      ['Căn cứ Nghị quyết của Ban Chấp hành và Kết luận số 226-KL/TW ngày 21/07/2025.'],
    ],
    [
      'keep a symbol whole that a line broke in two',
      [
        ...line('Thực hiện Kế hoạch của Thành phố; Chương trình số 24-CTr/', 100, { x: 121, justify: RIGHT }),
        ...line('ĐU ngày 12 tháng 3 năm 2026.', 118),
      ],
      ['Thực hiện Kế hoạch của Thành phố; Chương trình số 24-CTr/ĐU ngày 12 tháng 3 năm 2026.'],
    ],
    [
      'keep a symbol whole that a line broke behind its hyphen',
      [
        ...line('Theo đề nghị của Phòng Tư pháp tại Tờ trình số 118/TTr-', 100, { x: 121, justify: RIGHT }),
        ...line('TP ngày 20 tháng 9 năm 2023.', 118),
      ],
      ['Theo đề nghị của Phòng Tư pháp tại Tờ trình số 118/TTr-TP ngày 20 tháng 9 năm 2023.'],
    ],
  ];
  for (const [name, words, texts] of CASES) it(name, () => expect(textsOf(layOut(page(words)))).toEqual(texts));

  it('keep a narrow numeral, which is no word set sideways', () => {
    const narrow = line('II. NHIỆM VỤ', 100, { x: 121 }).map((word, at) =>
      at === 0 ? { ...word, box: [121, 88, 129, 103] as const } : word,
    );
    expect(textsOf(layOut(page(narrow)))).toEqual(['II. NHIỆM VỤ']);
  });

  it('know their style, place and indent', () => {
    const [first] = paragraphsOf(layOut(page(paragraph(LONG, 100))));
    expect(first).toMatchObject({ align: 'justify', size: 13, page: 1, column: null, indent: 36, headingLevel: null });
    expect(first?.runs).toEqual([{ start: 0, end: LONG.length, bold: false, italic: false }]);
    expect(first?.spans).toHaveLength(LONG.split(' ').length);
    const second = first?.spans[1];
    expect(second && first?.text.slice(second.start, second.end)).toBe('ban');
  });

  it('are centred where the form centres them, and run on only where they had to be broken', () => {
    const title = 'DUY TRÌ, CẢI THIỆN VÀ NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CỦA HUYỆN ĐẾN HẾT';
    const words = [
      ...line('KẾ HOẠCH', 100, { middle: 311, bold: true }),
      ...line(title, 118, { middle: 311, bold: true }),
      ...line('NĂM 2023', 136, { middle: 311, bold: true }),
      ...paragraph(LONG, 180),
    ];
    const found = paragraphsOf(layOut(page(words)));
    expect(found.map(({ text, align }) => [align, text])).toEqual([
      ['center', 'KẾ HOẠCH'],
      ['center', `${title} NĂM 2023`],
      ['justify', LONG],
    ]);
  });
});

describe('pages', () => {
  const half = LONG.indexOf('Kế hoạch này');
  const top = paragraph(LONG, 700).filter((word) => word.baseline < 750);
  const rest = paragraph(LONG, 700).filter((word) => word.baseline > 750);
  const moved = rest.map((word) => ({
    ...word,
    baseline: word.baseline - 654,
    box: [word.box[0], word.box[1] - 654, word.box[2], word.box[3] - 654] as const,
  }));

  it('join a paragraph that runs over, and break after it', () => {
    expect(half).toBeGreaterThan(0);
    const blocks = layOut(
      ...numbered(page([...paragraph(OTHER, 600), ...top]), page([...moved, ...paragraph(OTHER, 300)])),
    );
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'paragraph', 'page_break', 'paragraph']);
    expect(textsOf(blocks)).toEqual([OTHER, LONG, OTHER]);
    expect(blocks[1]).toMatchObject({ page: 1 });
    expect(blocks[2]).toMatchObject({ page: 2, landscape: false });
  });

  it('part paragraphs that end and begin there', () => {
    const blocks = layOut(
      ...numbered(page(paragraph(LONG, 100)), page(paragraph(OTHER, 100), [], { width: 842, height: 595 })),
    );
    expect(textsOf(blocks)).toEqual([LONG, OTHER]);
    expect(blocks[1]).toMatchObject({ kind: 'page_break', landscape: true });
  });

  it.each(['2', '- 2 -', 'Trang 2', '2/7'])('leave out their number: %s', (number) => {
    expect(textsOf(layOut(page([...line(number, 45, { middle: 297 }), ...paragraph(LONG, 100)])))).toEqual([LONG]);
  });

  it('leave out their numbers right above the text where two of them tell their pages', () => {
    const pages = (...numbers: readonly string[]) =>
      numbered(
        ...['', ...numbers].map((number) => page([...line(number, 100, { middle: 297 }), ...paragraph(LONG, 118)])),
      );
    expect(textsOf(layOut(...pages('2', '3')))).toEqual([LONG, LONG, LONG]);
    expect(textsOf(layOut(...pages('3', '4')))).toHaveLength(5);
  });

  it('leave out their number in the deep margin of a page on its side', () => {
    const lying = { width: 842, height: 595 };
    const words = [...paragraph(LONG, 100), ...line('Trang 3/4', 510, { middle: 421 })];
    expect(textsOf(layOut(page(words, [], lying)))).toEqual([LONG]);
  });

  it('leave out their numbers wherever three of them end with the next one', () => {
    const ending = (text: string) => page([...paragraph(LONG, 150), ...line(text, 500, { middle: 311 })]);
    expect(textsOf(layOut(...numbered(...['- 1 -', '- 2 -', '- 3 -'].map(ending))))).toEqual([LONG, LONG, LONG]);
    expect(textsOf(layOut(...numbered(...['- 1 -', '- 2 -'].map(ending))))).toHaveLength(4);
    expect(textsOf(layOut(...numbered(...['12/15', '14/15', '9/15'].map(ending))))).toHaveLength(6);
  });

  it('leave out lines that run over the head of three of them', () => {
    const head = (text: string, top: number) => page([...line(text, 40), ...paragraph(LONG, top)]);
    const name = 'Kế hoạch của huyện';
    const running = numbered(head(name, 150), head(name, 150), head(name, 150));
    expect(textsOf(layOut(...running))).toEqual([LONG, LONG, LONG]);
    expect(textsOf(layOut(...numbered(head(name, 150), head('Phụ lục I', 150), head(name, 150))))).toHaveLength(6);
  });

  it.each([
    ['Công báo điện tử - Trang 1', 'Công báo điện tử - Trang 2', 'Công báo điện tử - Trang 3'],
    ['https://congbao.vn/ke-hoach 1/3', 'https://congbao.vn/ke-hoach 2/3', 'https://congbao.vn/ke-hoach 3/3'],
    ['1 Kế hoạch của huyện', '2 Kế hoạch của huyện', '3 Kế hoạch của huyện'],
  ])('leave out lines that run with their number: %s', (...feet) => {
    const pages = feet.map((foot) => page([...paragraph(LONG, 150), ...line(foot, 800)]));
    expect(textsOf(layOut(...numbered(...pages)))).toEqual([LONG, LONG, LONG]);
  });

  it('leave out lines that run over the foot of pages with a border', () => {
    const border = [upright(24, 24, 818), upright(571, 24, 818), level(24, 24, 571), level(818, 24, 571)];
    const feet = ['a', 'b', 'c'].map(() => page([...paragraph(LONG, 150), ...line('Bản dự thảo', 800)], border));
    expect(textsOf(layOut(...numbered(...feet)))).toEqual([LONG, LONG, LONG]);
  });

  it('leave out what a signing program prints', () => {
    const widget = [
      ...line('Người ký: Ủy ban nhân dân huyện', 30, { x: 400, size: 7 }),
      ...line('Email: ubnd@phuquy.gov.vn', 38, { x: 400, size: 7 }),
      ...line('Thời gian ký: 17.01.2023 10:17:01', 46, { x: 400, size: 7 }),
    ];
    expect(textsOf(layOut(page([...widget, ...paragraph(LONG, 100)])))).toEqual([LONG]);
  });
});

it('keep text that speaks of signing', () => {
  const text =
    'Văn bản trao đổi giữa các cơ quan nhà nước được thực hiện dưới dạng điện tử, được ký số bởi chữ ký số chuyên dùng';
  expect(textsOf(layOut(page(paragraph(`${text}. ${LONG}`, 100))))).toEqual([`${text}. ${LONG}`]);
});

describe('what is no text of a page', () => {
  it('stands sideways at its edge', () => {
    const mark: Word = { ...(line('phuquy_vanthu', 400)[0] as Word), box: [20, 300, 30, 400], baseline: 400 };
    expect(textsOf(layOut(page([mark, ...paragraph(LONG, 380)])))).toEqual([LONG]);
  });

  it('is no word of a scan that is too high, but stands between others', () => {
    const scanned = paragraph(LONG, 380).map((word, i) => {
      const [x0, y0, x1, y1] = word.box;
      const box = i === 1 ? ([x0, y0 - 30, x1, y1 + 30] as const) : word.box;
      return { ...word, confidence: 0.9, box };
    });
    expect(textsOf(layOut(page(scanned)))).toEqual([LONG]);
  });

  it('are no digits that end a line whose letters reach out of the margin', () => {
    const label = line('Phụ lục 1', 106, { middle: 297 }).map((word) =>
      word.text === '1' ? { ...word, box: [word.box[0], word.box[1], word.box[2], 106] as const } : word,
    );
    expect(textsOf(layOut(page([...label, ...paragraph(LONG, 150)])))[0]).toBe('Phụ lục 1');
  });

  it('is small and on both pages of two', () => {
    const foot = line('vpubnd-12/01/2023 10:23', 810, { size: 8 });
    const pages = numbered(page([...paragraph(LONG, 100), ...foot]), page([...paragraph(OTHER, 100), ...foot]));
    expect(textsOf(layOut(...pages))).toEqual([LONG, OTHER]);
  });
});

describe('columns', () => {
  const head = [
    ...line('ỦY BAN NHÂN DÂN', 70, { middle: 160 }),
    ...line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 70, { middle: 420, bold: true }),
    ...line('HUYỆN PHÚ QUÝ', 86, { middle: 160, bold: true }),
    ...line('Độc lập - Tự do - Hạnh phúc', 87, { middle: 420, bold: true }),
    ...line('_______', 92, { middle: 160 }),
    ...line('Số: 09/KH-UBND', 120, { middle: 160 }),
    ...line('Phú Quý, ngày 17 tháng 01 năm 2023', 122, { middle: 420, italic: true }),
    ...line('V/v cải cách hành chính', 140, { x: 90, size: 12 }),
    ...line('trên địa bàn huyện', 154, { x: 90, size: 12 }),
  ];
  const foot = [
    ...line('TM. ỦY BAN NHÂN DÂN', 490, { middle: 420, bold: true }),
    ...line('Nơi nhận:', 508, { x: 85, size: 12, bold: true, italic: true }),
    ...line('CHỦ TỊCH', 508, { middle: 420, bold: true }),
    ...line('- Các cơ quan, đơn vị, đoàn thể', 522, { x: 85, size: 11 }),
    ...line('thuộc huyện;', 535, { x: 85, size: 11 }),
    ...line('- Lưu: VT, NV.', 548, { x: 85, size: 11 }),
    ...line('Lê Quang Vinh', 600, { middle: 420, bold: true }),
  ];
  const asRows = (words: readonly Word[]) =>
    paragraphsOf(layOut(page(words))).map(({ column, text }) => [column, text]);

  it('of a head are read one after the other', () => {
    expect(asRows([...head, ...line('KẾ HOẠCH', 190, { middle: 311, bold: true }), ...paragraph(LONG, 230)])).toEqual([
      ['left', 'ỦY BAN NHÂN DÂN'],
      ['left', 'HUYỆN PHÚ QUÝ'],
      ['left', 'Số: 09/KH-UBND'],
      ['left', 'V/v cải cách hành chính trên địa bàn huyện'],
      ['right', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['right', 'Độc lập - Tự do - Hạnh phúc'],
      ['right', 'Phú Quý, ngày 17 tháng 01 năm 2023'],
      [null, 'KẾ HOẠCH'],
      [null, LONG],
    ]);
  });

  it('of a letter end above those whom it is for', () => {
    const letter = [...head, ...line('Kính gửi: Các phòng, ban', 168, { x: 90 }), ...paragraph(LONG, 230)];
    expect(asRows(letter).slice(3)).toEqual([
      ['left', 'V/v cải cách hành chính trên địa bàn huyện'],
      ['right', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['right', 'Độc lập - Tự do - Hạnh phúc'],
      ['right', 'Phú Quý, ngày 17 tháng 01 năm 2023'],
      [null, 'Kính gửi: Các phòng, ban'],
      [null, LONG],
    ]);
  });

  it('too narrow for motto and date break them', () => {
    const narrow = [
      ...line('ỦY BAN NHÂN DÂN', 70, { middle: 160 }),
      ...line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA', 70, { middle: 420, bold: true }),
      ...line('PHƯỜNG CAM ĐƯỜNG', 86, { middle: 160 }),
      ...line('VIỆT NAM', 86, { middle: 420, bold: true }),
      ...line('Số: 118/KH-UBND', 120, { middle: 160 }),
      ...line('Cam Đường, ngày 20 tháng 3 năm', 120, { middle: 420 }),
      ...line('2026', 136, { middle: 420 }),
    ];
    expect(asRows(narrow).slice(3)).toEqual([
      ['right', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['right', 'Cam Đường, ngày 20 tháng 3 năm 2026'],
    ]);
  });

  it('of a foot too, and a recipient that runs over is one', () => {
    expect(asRows([...paragraph(LONG, 400), ...foot])).toEqual([
      [null, LONG],
      ['left', 'Nơi nhận:'],
      ['left', '- Các cơ quan, đơn vị, đoàn thể thuộc huyện;'],
      ['left', '- Lưu: VT, NV.'],
      ['right', 'TM. ỦY BAN NHÂN DÂN'],
      ['right', 'CHỦ TỊCH'],
      ['right', 'Lê Quang Vinh'],
    ]);
  });

  it('of a foot are told apart where ink of a seal makes a word taller than its line', () => {
    const inked = foot.map((word) =>
      word.text === 'đoàn' || word.text === 'quan,'
        ? { ...word, box: [word.box[0], word.box[1] - 8, word.box[2], word.box[3] + 8] as const }
        : word,
    );
    expect(asRows([...paragraph(LONG, 400), ...inked]).slice(1)).toEqual([
      ['left', 'Nơi nhận:'],
      ['left', '- Các cơ quan, đơn vị, đoàn thể thuộc huyện;'],
      ['left', '- Lưu: VT, NV.'],
      ['right', 'TM. ỦY BAN NHÂN DÂN'],
      ['right', 'CHỦ TỊCH'],
      ['right', 'Lê Quang Vinh'],
    ]);
  });

  it('of a foot go on on the next page', () => {
    const isBelow = (word: Word) => word.baseline > 540;
    const up = (word: Word): Word => ({
      ...word,
      baseline: word.baseline - 470,
      box: [word.box[0], word.box[1] - 470, word.box[2], word.box[3] - 470],
    });
    const pages = numbered(
      page([...paragraph(LONG, 400), ...foot.filter((word) => !isBelow(word))]),
      page(foot.filter(isBelow).map(up)),
    );
    expect(paragraphsOf(layOut(...pages)).map(({ column, text }) => [column, text])).toEqual([
      [null, LONG],
      ['left', 'Nơi nhận:'],
      ['left', '- Các cơ quan, đơn vị, đoàn thể thuộc huyện;'],
      ['right', 'TM. ỦY BAN NHÂN DÂN'],
      ['right', 'CHỦ TỊCH'],
      ['left', '- Lưu: VT, NV.'],
      ['right', 'Lê Quang Vinh'],
    ]);
  });

  it('of a foot do not go on on a page that lies on its side', () => {
    const title = line('BIỂU TỔNG HỢP CÁC CHỈ TIÊU', 70, { middle: 421, bold: true });
    const pages = numbered(
      page([...paragraph(LONG, 400), ...foot]),
      page([...title, ...paragraph(OTHER, 130)], [], { width: 842, height: 595 }),
    );
    expect(paragraphsOf(layOut(...pages)).at(-2)).toMatchObject({ text: 'BIỂU TỔNG HỢP CÁC CHỈ TIÊU', column: null });
  });

  it('of a head stand above the text, a mark in a box among them', () => {
    const box = [level(136, 120, 200), level(152, 120, 200), upright(120, 136, 152), upright(200, 136, 152)];
    const urgent = line('HỎA TỐC', 148, { middle: 160, size: 12 });
    const date = line('Phú Quý, ngày 17 tháng 01 năm 2023', 144, { middle: 420, size: 12 });
    const blocks = layOut(page([...urgent, ...date, ...paragraph(LONG, 230)], box));
    expect(textsOf(blocks)).toEqual(['HỎA TỐC', 'Phú Quý, ngày 17 tháng 01 năm 2023', LONG]);
  });

  it('are not seen in wide gaps of running text', () => {
    const words = [
      ...line('Kế hoạch số 226-KL/TW ngày', 100, { x: 121, justify: RIGHT }),
      ...line('11/12/2025 của Ban Bí thư', 118, { justify: RIGHT }),
      ...line('được ban hành.', 136),
    ];
    expect(textsOf(layOut(page(words)))).toHaveLength(1);
  });
});

describe('footnotes', () => {
  const note = (label: string, text: string, baseline: number): Word[] => {
    const [first, ...rest] = line(text, baseline, { size: 10 });
    if (!first) return [];
    const box = [LEFT - 4, first.box[1], LEFT - 1, first.box[3]] as const;
    return [{ ...first, text: label, size: 6.5, superscript: true, box }, first, ...rest];
  };
  const body = paragraph(LONG.replace('được giao', 'được giao^1'), 100);
  const rule = level(740, LEFT, LEFT + 140);

  it('leave the text, and their mark becomes a mark', () => {
    const blocks = layOut(page([...body, ...note('1', 'Quyết định số 12/QĐ-UBND.', 760)], [rule]));
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'footnote']);
    expect(blocks[0]).toMatchObject({ text: LONG, marks: [{ label: '1', offset: LONG.indexOf('được giao') + 9 }] });
    expect(blocks[1]).toMatchObject({ label: '1', text: 'Quyết định số 12/QĐ-UBND.' });
  });

  it('run over to the next page', () => {
    const first = page([...body, ...note('1', 'Quyết định số 12/QĐ-UBND', 760)], [rule]);
    const second = page([...paragraph(OTHER, 100), ...line('ngày 03 tháng 4 năm 2022.', 760, { size: 10 })], [rule]);
    const blocks = layOut(...numbered(first, second));
    expect(blocks.filter((block) => block.kind === 'footnote')).toMatchObject([
      { label: '1', text: 'Quyết định số 12/QĐ-UBND ngày 03 tháng 4 năm 2022.' },
    ]);
  });

  it('are known without a rule by their raised label', () => {
    const blocks = layOut(page([...body, ...note('1', 'Quyết định số 12/QĐ-UBND.', 760)]));
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'footnote']);
  });

  it('at the end of a document find their mark pages away', () => {
    const blocks = layOut(
      ...numbered(page(body), page([...paragraph(OTHER, 100), ...note('1', 'Quyết định.', 760)], [rule])),
    );
    expect(blocks[0]).toMatchObject({ text: LONG, marks: [{ label: '1' }] });
  });

  it('of a scan find the word that their mark was read into', () => {
    const text = (mark: string) => LONG.replace('được giao tại', `được giao${mark} tại`);
    const notes = [...line('1 Quyết định số 12/QĐ-UBND.', 760, { size: 10 })];
    const scan = (mark: string) => page([...paragraph(text(mark), 100), ...notes], [rule], { textOrigin: 'ocr' });
    for (const mark of ['1', "'", '.¹', "',"]) {
      const [block] = layOut(scan(mark));
      const whole = text(mark.replace(/[^.,]/gu, ''));
      expect(block).toMatchObject({ text: whole, marks: [{ label: '1' }] });
    }
    expect(layOut(scan(''))[0]).toMatchObject({ text: LONG, marks: [] });
  });

  it.each([
    ['Tăng 4,5% so với năm 2023”.', 'Tăng 4,5% so với năm 2023.', ['2']],
    ['Mô hình “Dân vận khéo năm 2023”.', 'Mô hình “Dân vận khéo năm 2023”.', []],
  ])('of a scan find their mark that was read as a quotation mark: %s', (printed, text, labels) => {
    const notes = line('2 Năm 2023 đạt 13.684 tấn.', 760, { size: 10 });
    const scan = page([...paragraph(LONG, 100), ...line(printed, 240), ...notes], [rule], { textOrigin: 'ocr' });
    const block = paragraphsOf(layOut(scan)).at(-1);
    expect([block?.text, block?.marks.map(({ label }) => label)]).toEqual([text, labels]);
  });

  it('of a scan keep their last words, whose size a few letters tell badly, and a label read as a letter', () => {
    const notes = [
      ...line('lvề việc ban hành Kế hoạch triển khai Quyết định số 468/QĐ-TTg của', 756, { size: 10 }),
      ...line('Chính phủ.', 768, { size: 12.5 }),
    ];
    const text = LONG.replace('được giao tại', 'được giao1 tại');
    const blocks = layOut(page([...paragraph(text, 100), ...notes], [rule], { textOrigin: 'ocr' }));
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'footnote']);
    expect(blocks[1]).toMatchObject({
      label: '1',
      text: 'về việc ban hành Kế hoạch triển khai Quyết định số 468/QĐ-TTg của Chính phủ.',
    });
  });

  it('are not powers and not raised words without a note', () => {
    const area = 'Diện tích 12 m^2 theo quy định^3.';
    const [block] = layOut(page([...line(area, 100, { x: 121 }), ...note('2', 'Ghi chú.', 760)], [rule]));
    expect(block).toMatchObject({ text: 'Diện tích 12 m2 theo quy định3.', marks: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { par, readBlocks, readParagraphs, readTexts, run } from './word-xml.ts';

const BREAK = '<w:r><w:br/></w:r>';
const TAB = '<w:r><w:tab/></w:r>';
const box = (content: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:positionH><wp:posOffset>3044825</wp:posOffset></wp:positionH><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const field = (mark: string): string => `<w:r><w:fldChar w:fldCharType="${mark}"/></w:r>`;
const instruction = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

describe('the text of a paragraph', () => {
  it.each([
    ['spaces and tabs become one space', run('a  b') + TAB + run(' c'), 'a b c'],
    ['a no-break hyphen is a hyphen', `<w:r><w:t>QPPL</w:t><w:noBreakHyphen/><w:t>2023</w:t></w:r>`, 'QPPL-2023'],
    [
      'soft hyphens and zero-width spaces are gone',
      `<w:r><w:t>kế</w:t><w:softHyphen/><w:t>\u00ad ho\u200bạch</w:t></w:r>`,
      'kế hoạch',
    ],
    [
      'decomposed letters are composed, also across runs',
      run('Uy\u0309 ban nha') + run('\u0302n da\u0302n'),
      'Uỷ ban nhân dân',
    ],
    [
      'symbols look as printed',
      `<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t> 70% </w:t><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>`,
      '≥ 70% ✓',
    ],
    ['text in a symbol font too', run('\uf0b3', '<w:rFonts w:ascii="Symbol"/>') + run(' 5'), '≥ 5'],
    ['capitals are printed as capitals', run('Kế hoạch', '<w:caps/>'), 'KẾ HOẠCH'],
    ['hidden text is out', run('a') + run('b', '<w:vanish/>') + run('c', '<w:vanish w:val="0"/>'), 'ac'],
    [
      'tracked changes are accepted',
      `<w:ins>${run('mới')}</w:ins><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:moveFrom>${run('đi')}</w:moveFrom><w:moveTo>${run(' đến')}</w:moveTo>`,
      'mới đến',
    ],
    [
      'links and content controls are text',
      `<w:hyperlink>${run('a')}</w:hyperlink><w:sdt><w:sdtPr/><w:sdtContent>${run('b')}</w:sdtContent></w:sdt>`,
      'ab',
    ],
    [
      'the prompt of an empty control is not',
      `${run('a')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Nhấp vào đây')}</w:sdtContent></w:sdt>`,
      'a',
    ],
    [
      'fields show their result',
      field('begin') + instruction('DATE') + field('separate') + run('17/01') + field('end') + run('/2023'),
      '17/01/2023',
    ],
    [
      'also inside one another',
      field('begin') +
        instruction('IF ') +
        field('begin') +
        instruction('X') +
        field('separate') +
        run('1') +
        field('end') +
        field('separate') +
        run('đúng') +
        field('end'),
      'đúng',
    ],
    ['a simple field too', `<w:fldSimple w:instr="PAGE">${run('3')}</w:fldSimple>`, '3'],
    ['formulas are their letters', '<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>', 'a+b'],
    [
      'comments and bookmarks are out',
      `<w:commentRangeStart w:id="1"/>${run('a')}<w:r><w:commentReference w:id="1"/></w:r><w:bookmarkStart w:name="x"/>`,
      'a',
    ],
  ])('%s', async (_, content, text) => {
    expect(await readTexts(par(content))).toEqual([text]);
  });

  it('runs on where the end of a paragraph is deleted or hidden', async () => {
    const open = (mark: string): string => par(run('Kế '), `<w:rPr>${mark}</w:rPr>`);
    expect(await readTexts(open('<w:del/>') + par('hoạch') + open('<w:vanish/>') + par('toán'))).toEqual([
      'Kế hoạch',
      'Kế toán',
    ]);
  });

  it('an instruction left open by a damaged file costs no more than its paragraph', async () => {
    expect(await readTexts(par(field('begin') + run('x')) + par('y'))).toEqual(['y']);
  });
});

describe('line breaks', () => {
  it.each([
    [
      'only wrap running text',
      run('đẩy mạnh cải cách') + BREAK + run('thủ tục hành chính'),
      '',
      ['đẩy mạnh cải cách thủ tục hành chính'],
    ],
    [
      'begin a bullet',
      run('Gồm các việc') + BREAK + run('- Một') + BREAK + run('+ Hai'),
      '',
      ['Gồm các việc', '- Một', '+ Hai'],
    ],
    [
      'begin a label',
      run('a) Một') + BREAK + run('đ) Hai') + BREAK + run('1.2. Ba') + BREAK + run('(1) Bốn'),
      '',
      ['a) Một', 'đ) Hai', '1.2. Ba', '(1) Bốn'],
    ],
    ['begin a sentence', run('Xong việc này.') + BREAK + run('Đến việc kia'), '', ['Xong việc này.', 'Đến việc kia']],
    ['do not part a range', run('giai đoạn 2021') + BREAK + run('-2025'), '', ['giai đoạn 2021 -2025']],
    [
      'are lines in a title',
      run('KẾ HOẠCH') + BREAK + run('cải cách'),
      '<w:jc w:val="center"/>',
      ['KẾ HOẠCH', 'cải cách'],
    ],
  ])('%s', async (_, content, properties, texts) => {
    expect(await readTexts(par(content, properties))).toEqual(texts);
  });
});

describe('lines that a program ended as paragraphs', () => {
  const LONG = 'Tổ chức tốt việc tiếp nhận, giải quyết hồ sơ thủ tục hành chính theo cơ chế';
  it.each([
    ['are joined to the sentence', [LONG, 'một cửa, một cửa liên thông.'], 1],
    ['not after the end of a sentence', [`${LONG}.`, 'một cửa'], 2],
    ['not where a label begins', [LONG, 'a) một cửa'], 2],
    ['not where a sentence begins', [LONG, 'Một cửa'], 2],
    ['not below a short line', ['Các chỉ tiêu', 'tỷ lệ hồ sơ'], 2],
  ])('%s', async (_, lines, count) => {
    expect(await readTexts(lines.map((line) => par(line)).join(''))).toHaveLength(count);
  });

  it('not where the next is set in further, nor in a title', async () => {
    expect(await readTexts(par(LONG) + par('một cửa', '<w:ind w:firstLine="567"/>'))).toHaveLength(2);
    expect(
      await readTexts(par(LONG, '<w:jc w:val="center"/>') + par('một cửa', '<w:jc w:val="center"/>')),
    ).toHaveLength(2);
  });
});

describe('text boxes', () => {
  it('stand once, after the paragraph that holds them, without the numbers of their place', async () => {
    expect(await readTexts(par(run('Số: 09') + box(par('DỰ THẢO'))) + par('x'))).toEqual(['Số: 09', 'DỰ THẢO', 'x']);
  });
});

describe('style', () => {
  const styles =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="26"/></w:rPr></w:rPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/><w:pPr><w:jc w:val="both"/></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Tên"/><w:basedOn w:val="N"/><w:pPr><w:ind w:left="400" w:firstLine="200"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/><w:basedOn w:val="T"/><w:rPr><w:sz w:val="28"/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="S"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>';

  it('is inherited, direct formatting wins, and bold in bold is upright', async () => {
    const content =
      run('Một') + run(' hai', '<w:rStyle w:val="S"/>') + run(' ba', '<w:b w:val="0"/><w:i/>') + run(' bốn', '<w:b/>');
    const [paragraph] = await readParagraphs({ body: par(content, '<w:pStyle w:val="H"/>'), styles });
    expect(paragraph).toMatchObject({ align: 'justify', size: 14, headingLevel: 2, indent: 30 });
    expect(paragraph?.runs).toEqual([
      { start: 0, end: 3, bold: true, italic: false },
      { start: 8, end: 10, bold: false, italic: true },
      { start: 11, end: 14, bold: true, italic: false },
    ]);
  });

  it('falls back on the default style and size', async () => {
    const [paragraph] = await readParagraphs({ body: par(TAB + run('x')), styles });
    expect(paragraph).toMatchObject({
      align: 'justify',
      size: 13,
      headingLevel: null,
      indent: 36,
      runs: [],
      column: null,
      page: null,
    });
  });
});

describe('notes', () => {
  const note = (kind: string, id: number, text: string): string =>
    `<w:${kind} w:id="${id}">${par(`<w:r><w:${kind}Ref/></w:r>${run(` ${text}`)}`)}</w:${kind}>`;
  const cite = (kind: string, id: number, more = ''): string => `<w:r><w:${kind}Reference w:id="${id}"${more}/></w:r>`;

  it('are taken out of the text and follow the block that cites them, numbered as cited', async () => {
    const body =
      par(run('Theo Quyết định') + cite('footnote', 7) + run(' và Kế hoạch (') + cite('footnote', 3) + run(').')) +
      par(run('Hết') + cite('endnote', 1));
    const footnotes = note('footnote', 3, 'Hai') + note('footnote', 7, 'Một');
    const blocks = await readBlocks({ body, footnotes, endnotes: note('endnote', 1, 'Cuối') });
    expect(blocks).toMatchObject([
      {
        text: 'Theo Quyết định và Kế hoạch.',
        marks: [
          { offset: 15, label: '1' },
          { offset: 27, label: '2' },
        ],
      },
      { kind: 'footnote', label: '1', text: 'Một' },
      { kind: 'footnote', label: '2', text: 'Hai' },
      { text: 'Hết', marks: [{ offset: 3, label: 'i' }] },
      { kind: 'footnote', label: 'i', text: 'Cuối' },
    ]);
  });

  it('may bear the sign of their author, which takes no number', async () => {
    const own = `<w:r><w:footnoteReference w:id="1" w:customMarkFollows="1"/><w:t>*</w:t></w:r>`;
    const body = par(run('a') + own + run(' b') + cite('footnote', 2));
    const blocks = await readBlocks({ body, footnotes: note('footnote', 1, 'sao') + note('footnote', 2, 'số') });
    expect(blocks[0]).toMatchObject({ text: 'a b', marks: [{ label: '*' }, { label: '1' }] });
    expect(blocks.slice(1).map((block) => block.kind === 'footnote' && block.label)).toEqual(['*', '1']);
  });
});

describe('pages', () => {
  const section = (width: number, height: number, type = 'nextPage'): string =>
    `<w:sectPr><w:type w:val="${type}"/><w:pgSz w:w="${width}" w:h="${height}"/></w:sectPr>`;
  const outline = async (body: string): Promise<readonly string[]> =>
    (await readBlocks(body)).map((block) =>
      block.kind === 'paragraph'
        ? block.text
        : block.kind === 'page_break' && block.landscape
          ? 'landscape'
          : block.kind,
    );

  it('end at breaks and before paragraphs that ask for it', async () => {
    const broken = par(`${run('a')}<w:r><w:br w:type="page"/></w:r>${run('b')}`);
    expect(await outline(broken + par('c', '<w:pageBreakBefore/>'))).toEqual([
      'a',
      'page_break',
      'b',
      'page_break',
      'c',
    ]);
  });

  it('end with sections, and the next one says how its pages lie', async () => {
    const body =
      par('a', section(11906, 16838)) +
      par('b', section(16838, 11906)) +
      par('c', section(11906, 16838)) +
      par('d') +
      section(11906, 16838, 'continuous');
    expect(await outline(body)).toEqual(['a', 'landscape', 'b', 'page_break', 'c', 'd']);
  });
});

describe('other ways of writing the same', () => {
  it('reads any prefix, and the strict kind', async () => {
    const JSZip = (await import('jszip')).default;
    const { readDocx } = await import('../../../parsers/docx/read-docx.ts');
    const xml =
      '<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main" xmlns:q="http://purl.oclc.org/ooxml/wordprocessingml/main"><body><p><pPr><jc q:val="center"/></pPr><r><t>Kế hoạch</t></r></p></body></document>';
    const bytes = await new JSZip().file('word/document.xml', xml).generateAsync({ type: 'uint8array' });
    expect((await readDocx(bytes)).blocks).toMatchObject([{ text: 'Kế hoạch', align: 'center' }]);
  });
});

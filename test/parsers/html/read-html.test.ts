import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../parsers/html/read-html.ts';
import type { Block, ParagraphBlock } from '../../../schemas/model/document.ts';

const read = (html: string): readonly Block[] => readHtml(new TextEncoder().encode(html)).blocks;
const paragraphsOf = (html: string): readonly ParagraphBlock[] =>
  read(html).filter((block): block is ParagraphBlock => block.kind === 'paragraph');
const textsOf = (html: string): readonly string[] => paragraphsOf(html).map((paragraph) => paragraph.text);

const cellsOf = (html: string): readonly string[] =>
  read(html).flatMap((block) =>
    block.kind === 'table' ? block.cells.map((c) => `${c.row},${c.column} ${c.rowSpan}x${c.columnSpan} ${c.text}`) : [],
  );

describe('the text of a page', () => {
  it.each([
    ['source lines are spaces', '<p>Kế\n   hoạch\n  năm   2023</p>', ['Kế hoạch năm 2023']],
    ['entities', '<p>Ti&ecirc;u ch&iacute; &ge; 70&#37; &#7871; &amp; &nbsp;x</p>', ['Tiêu chí ≥ 70% ế & x']],
    ['paragraphs that are not closed', '<body><p>a<p>b<div>c</div>d', ['a', 'b', 'c', 'd']],
    ['text without paragraphs', 'một <b>hai</b><br>- ba', ['một hai', '- ba']],
    ['lists', '<ul><li>a<li>b</ul><ol start=3><li>c</li><li>d</li></ol>', ['- a', '- b', '3. c', '4. d']],
    [
      'scripts, styles and comments',
      '<style>p{}</style><script>if (a<b) x="<p>";</script><p>a<!-- <p>b</p> -->c</p>',
      ['ac'],
    ],
    [
      'conditional comments of Word',
      '<!--[if gte mso 9]><xml>x</xml><![endif]--><p><![if !supportLists]>1.&nbsp;<![endif]>Mục đích</p>',
      ['1. Mục đích'],
    ],
    ['what is hidden', '<p>a<span style="display:none">b</span><span style="mso-hide:all">c</span></p>', ['a']],
    ['a lone angle bracket', '<p>5 < 7 và a<b</p>', ['5 < 7 và a<b']],
    ['capitals by style', '<p style="text-transform:uppercase">Kế hoạch</p>', ['KẾ HOẠCH']],
  ])('%s', (_, html, texts) => {
    expect(textsOf(html)).toEqual(texts);
  });

  it('has its style', () => {
    const [title, body] = paragraphsOf(
      '<h2 align=center>KẾ HOẠCH</h2><p style="text-align:justify;text-indent:36pt"><span style="font-size:14.0pt">Một <b>hai</b> <i>ba</i></span></p>',
    );
    expect(title).toMatchObject({
      align: 'center',
      headingLevel: 2,
      runs: [{ start: 0, end: 8, bold: true, italic: false }],
    });
    expect(body).toMatchObject({
      align: 'justify',
      size: 14,
      indent: 36,
      runs: [
        { start: 4, end: 7, bold: true, italic: false },
        { start: 8, end: 10, bold: false, italic: true },
      ],
    });
  });

  it('has its notes, as Word saves them', () => {
    const html =
      '<p>Theo Quyết định<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a> này</p><p>Hết</p>' +
      '<div style="mso-element:footnote-list"><hr><div style="mso-element:footnote" id=ftn1><p><a href="#_ftnref1">[1]</a> Ghi chú</p></div></div>';
    expect(read(html)).toMatchObject([
      { kind: 'paragraph', text: 'Theo Quyết định này', marks: [{ offset: 15, label: '1' }] },
      { kind: 'footnote', label: '1', text: 'Ghi chú' },
      { kind: 'paragraph', text: 'Hết' },
    ]);
  });

  it('has its notes, as LibreOffice saves them, and no heads of pages', () => {
    const html =
      '<div title="header"><p>3</p></div><p>Theo Quyết định<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p>' +
      '<div id="sdfootnote1"><p><a class="sdfootnotesym" href="#sdfootnote1anc">1</a> Ghi chú</p></div>';
    expect(read(html)).toMatchObject([
      { text: 'Theo Quyết định', marks: [{ label: '1' }] },
      { kind: 'footnote', label: '1', text: 'Ghi chú' },
    ]);
  });

  it('ends pages where Word ends them', () => {
    expect(read('<p>a</p><br clear=all style="page-break-before:always"><p>b</p>').map((block) => block.kind)).toEqual([
      'paragraph',
      'page_break',
      'paragraph',
    ]);
  });
});

describe('tables of a page', () => {
  it('have merged cells, and rows that close nothing', () => {
    const html =
      '<table border=1><tr><th rowspan=2>STT<th colspan=2>Phân công<tr><th>Chủ trì<th>Phối hợp<tr><td>1<td>a<td rowspan=2>b<tr><td>2<td>c</table>';
    expect(cellsOf(html)).toEqual([
      '0,0 2x1 STT',
      '0,1 1x2 Phân công',
      '1,1 1x1 Chủ trì',
      '1,2 1x1 Phối hợp',
      '2,0 1x1 1',
      '2,1 1x1 a',
      '2,2 2x1 b',
      '3,0 1x1 2',
      '3,1 1x1 c',
    ]);
    expect(read(html)[0]).toMatchObject({ kind: 'table', headerRowCount: 2 });
  });

  it('keep the paragraphs of a cell apart, and empty cells', () => {
    expect(cellsOf('<table style="border:1px solid #000"><tr><td><p>a</p><p>b</p></td><td></td></tr></table>')).toEqual(
      ['0,0 1x1 a\nb', '0,1 1x1 '],
    );
  });

  it('without lines are letterheads', () => {
    const html =
      '<table border=0><tr><td style="border:none"><p align=center>UBND HUYỆN<br>PHÚ QUÝ</p><p>Số: 09/KH-UBND</p></td>' +
      '<td><p><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></p><p>Độc lập - Tự do - Hạnh phúc</p></td></tr></table>';
    expect(paragraphsOf(html).map((p) => `${p.column}: ${p.text}`)).toEqual([
      'left: UBND HUYỆN',
      'left: PHÚ QUÝ',
      'left: Số: 09/KH-UBND',
      'right: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'right: Độc lập - Tự do - Hạnh phúc',
    ]);
  });

  it('whose lines a style sheet draws are told by their heads', () => {
    const html = '<table class=t><tr><th>Nội dung<th>Thời gian<tr><td>Trồng rừng<td>Quý III</table>';
    expect(cellsOf(html)).toEqual(['0,0 1x1 Nội dung', '0,1 1x1 Thời gian', '1,0 1x1 Trồng rừng', '1,1 1x1 Quý III']);
  });

  it('have lines by the style of their cells, as Word draws them', () => {
    const cell = (text: string): string => `<td style='border:solid windowtext 1.0pt;padding:0in'>${text}</td>`;
    expect(cellsOf(`<table border=0><tr>${cell('Mục tiêu')}${cell('Kết quả')}</tr></table>`)).toHaveLength(2);
  });
});

describe('the bytes of a page', () => {
  const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
  it.each([
    ['Windows-1258 without a word of it', latin('<p>K\u00ea\u00ec ho\u00e1ch</p>'), 'Kế hoách'],
    ['the encoding that the page names', latin('<meta charset="windows-1252"><p>\u00ea</p>'), 'ê'],
    ['UTF-8 whatever the page names', Buffer.from('<meta charset=iso-8859-1><p>Kế hoạch</p>'), 'Kế hoạch'],
    ['UTF-16 by its mark', Buffer.from('\ufeff<p>Kế hoạch</p>', 'utf16le'), 'Kế hoạch'],
    [
      'a web archive',
      latin(
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="--x"\r\n\r\n----x\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>K=E1=BA=BF ho=\r\n=E1=BA=A1ch</p>\r\n----x--',
      ),
      'Kế hoạch',
    ],
  ])('%s', (_, bytes, text) => {
    expect(readHtml(bytes).blocks).toMatchObject([{ text }]);
  });

  it('that nest without end cost no stack', () => {
    expect(readHtml(Buffer.from(`${'<div>'.repeat(30_000)}x`)).blocks).toMatchObject([{ text: 'x' }]);
  });

  it('are none', () => {
    expect(() => readHtml(new Uint8Array(0))).toThrow('empty');
  });
});

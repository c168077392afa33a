import { describe, expect, it } from 'vitest';
import { readRtf } from '../../../parsers/rtf/read-rtf.ts';
import type { Block, ParagraphBlock } from '../../../schemas/model/document.ts';

const FONTS =
  '{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}{\\f1\\fcharset163 Times New Roman (Vietnamese);}{\\f2\\fcharset2 Symbol;}{\\f3\\fnil .VnTime;}}';

const read = (rtf: string): readonly Block[] =>
  readRtf(Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\deff0${FONTS}${rtf}}`, 'latin1')).blocks;
const paragraphsOf = (rtf: string): readonly ParagraphBlock[] =>
  read(rtf).filter((block): block is ParagraphBlock => block.kind === 'paragraph');
const textsOf = (rtf: string): readonly string[] => paragraphsOf(rtf).map((paragraph) => paragraph.text);

describe('the text of rich text', () => {
  it.each([
    [
      'Unicode, with and without bytes for old readers',
      "\\uc1 K\\u7871\\'3f ho\\u7841?ch \\uc0\\u272 \\u244\\u-3913",
      'Kế hoạch Đô•',
    ],
    ['bytes by the code page of their font', "\\f1 K\\'ea\\'ec ho\\f0\\'e1ch", 'Kế hoách'],
    ['symbols of a symbol font', "\\f2 \\'b3\\f0  70%", '≥ 70%'],
    ['words that stand for characters', 'a\\~b\\_c \\ldblquote d\\rdblquote\\emdash e', 'a b-c “d”—e'],
    ['what is escaped', 'a\\{b\\}\\\\c', 'a{b}\\c'],
    ['no hidden and no deleted text', 'a{\\v b}{\\deleted c}{\\revised d}', 'ad'],
    ['no instructions of fields', 'a{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt b}}', 'ab'],
    [
      'no destinations that are unknown or not text',
      '{\\*\\unheard x}{\\info{\\title x}}{\\pict\\bin3 }}}}{\\header x}a',
      'a',
    ],
    ['labels of lists, which are kept as text', '{\\listtext\\tab 1.\\tab}Mục'.replace('ụ', '\\u7909?'), '1. Mục'],
    [
      'line ends of the source print nothing',
      'Kế\r\nhoạch'.replace('ế', '\\u7871?').replace('ạ', '\\u7841?'),
      'Kếhoạch',
    ],
  ])('%s', (_, rtf, text) => {
    expect(textsOf(`${rtf}\\par`)).toEqual([text]);
  });

  it('has its style', () => {
    const [title, body] = paragraphsOf(
      '\\pard\\qc\\outlinelevel0{\\b\\fs28 Title}\\par\\pard\\plain\\qj\\li200\\fi400\\fs26 One {\\b two} {\\i three}\\par',
    );
    expect(title).toMatchObject({
      align: 'center',
      size: 14,
      headingLevel: 1,
      runs: [{ start: 0, end: 5, bold: true, italic: false }],
    });
    expect(body).toMatchObject({
      align: 'justify',
      size: 13,
      indent: 30,
      runs: [
        { start: 4, end: 7, bold: true, italic: false },
        { start: 8, end: 13, bold: false, italic: true },
      ],
    });
  });

  it('has its notes and text boxes, once', () => {
    const rtf =
      'One{\\super\\chftn{\\footnote\\pard\\plain{\\super\\chftn} Note}} two{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 5}}{\\shptxt Box\\par}}{\\shprslt Box}}\\par';
    expect(read(rtf)).toMatchObject([
      { kind: 'paragraph', text: 'One two', marks: [{ offset: 3, label: '1' }] },
      { kind: 'footnote', label: '1', text: 'Note' },
      { kind: 'paragraph', text: 'Box' },
    ]);
  });

  it('ends pages and sections', () => {
    const kinds = read('\\paperw11906\\paperh16838 a\\page b\\sect\\sectd\\lndscpsxn c\\par').map((block) =>
      block.kind === 'page_break' && block.landscape ? 'landscape' : block.kind,
    );
    expect(kinds).toEqual(['paragraph', 'page_break', 'paragraph', 'landscape', 'paragraph']);
  });

  it('converts the old fonts', () => {
    const { blocks, findings } = readRtf(
      Buffer.from(
        `{\\rtf1\\ansi\\ansicpg1252${FONTS}\\f3 C\\'b6i c\\'b8ch h\\'b5nh ch\\'ddnh nh\\'b5 n\\-\\'edc n\\'a8m 2010\\par}`,
        'latin1',
      ),
    );
    expect(blocks).toMatchObject([{ text: 'Cải cách hành chính nhà nước năm 2010' }]);
    expect(findings).toMatchObject([{ code: 'legacy_encoding_converted' }]);
  });
});

describe('tables of rich text', () => {
  const LINES = ['t', 'l', 'b', 'r'].map((side) => `\\clbrdr${side}\\brdrs\\brdrw10`).join('');
  const row = (cells: readonly (readonly [text: string, right: number, more?: string])[], more = ''): string =>
    `\\trowd\\trleft0${more}${cells.map(([, right, words = '']) => `${LINES}${words}\\cellx${right}`).join('')}` +
    `\\pard\\intbl ${cells.map(([text]) => `${text}\\cell `).join('')}\\row `;

  it('have merged cells and header rows', () => {
    const rtf =
      row(
        [
          ['STT', 600, '\\clvmgf'],
          ['Phan cong', 4600],
        ],
        '\\trhdr',
      ) +
      row(
        [
          ['', 600, '\\clvmrg'],
          ['Chu tri', 2600],
          ['Phoi hop', 4600],
        ],
        '\\trhdr',
      ) +
      row([
        ['1', 600],
        ['a', 2600],
        ['b\\par c', 4600],
      ]);
    const [table] = read(`${rtf}\\pard x\\par`);
    expect(table).toMatchObject({ kind: 'table', headerRowCount: 2, columnCount: 3 });
    expect(
      table?.kind === 'table' && table.cells.map((c) => `${c.row},${c.column} ${c.rowSpan}x${c.columnSpan} ${c.text}`),
    ).toEqual([
      '0,0 2x1 STT',
      '0,1 1x2 Phan cong',
      '1,1 1x1 Chu tri',
      '1,2 1x1 Phoi hop',
      '2,0 1x1 1',
      '2,1 1x1 a',
      '2,2 1x1 b\nc',
    ]);
  });

  it('without lines are letterheads', () => {
    const rtf =
      '\\trowd\\cellx4000\\cellx9000\\pard\\intbl UBND HUYEN\\par So: 09/KH-UBND\\cell C\\u7896?NG H\\u210?A X\\u195? H\\u7896?I CH\\u7910? NGH\\u296?A VI\\u7878?T NAM\\cell\\row\\pard';
    expect(paragraphsOf(rtf).map((p) => `${p.column}: ${p.text}`)).toEqual([
      'left: UBND HUYEN',
      'left: So: 09/KH-UBND',
      'right: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    ]);
  });
});

describe('rich text that is damaged', () => {
  it.each([
    ['cut off in a table', `${'\\trowd\\cellx900\\cellx1800\\pard\\intbl '}a\\cell b`, 'a'],
    ['with groups that never close', '{{{{a', 'a'],
    ['with groups that close too often', 'a}}}}', 'a'],
    ['nested without end', `${'{'.repeat(50_000)}a`, 'a'],
  ])('%s is read as far as it goes', (_, rtf, text) => {
    const blocks = readRtf(Buffer.from(`{\\rtf1 ${rtf}`, 'latin1')).blocks;
    const texts = blocks.flatMap((block) =>
      block.kind === 'table' ? block.cells.map((c) => c.text) : block.kind === 'paragraph' ? [block.text] : [],
    );
    expect(texts).toContain(text);
  });
});

import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../parsers/docx/number-format.ts';
import { describeCells, inList, par, readTable, readTexts, row, table } from './word-xml.ts';

interface Level {
  readonly text: string;
  readonly format?: string;
  readonly more?: string;
}

const level = ({ text, format = 'decimal', more = '' }: Level, i: number): string =>
  `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

const abstractList = (id: number, levels: readonly Level[], more = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels.map(level).join('')}</w:abstractNum>`;

const list = (id: number, abstractId: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`;

const startAt = (i: number, value: number): string =>
  `<w:lvlOverride w:ilvl="${i}"><w:startOverride w:val="${value}"/></w:lvlOverride>`;

/** Paragraphs "x" of list 1 on these levels → their labels. */
async function labelsOf(levels: readonly Level[], used: readonly number[]): Promise<readonly string[]> {
  const numbering = abstractList(0, levels) + list(1, 0);
  const texts = await readTexts({ body: used.map((i) => par('x', inList(1, i))).join(''), numbering });
  return texts.map((text) => text.replace(/ ?x$/u, ''));
}

describe('formatNumber', () => {
  it.each([
    ['decimal', 7, '7'],
    ['upperRoman', 14, 'XIV'],
    ['lowerRoman', 9, 'ix'],
    ['lowerLetter', 4, 'd'],
    ['upperLetter', 27, 'AA'],
    ['decimalZero', 3, '03'],
    ['none', 3, ''],
    ['vietnameseCounting', 21, 'hai mươi mốt'],
    ['cardinalText', 15, 'mười lăm'],
    ['decimalEnclosedCircle', 2, '②'],
    ['unheardOf', 5, '5'],
  ])('%s %d is "%s"', (format, value, text) => {
    expect(formatNumber(value, format)).toBe(text);
  });
});

describe('labels of lists', () => {
  it('count, nest and start again below a new parent', async () => {
    const levels = [{ text: '%1.', format: 'upperRoman' }, { text: '%2.' }, { text: '%3)', format: 'lowerLetter' }];
    expect(await labelsOf(levels, [0, 1, 1, 2, 2, 1, 2, 0, 1])).toEqual([
      'I.',
      '1.',
      '2.',
      'a)',
      'b)',
      '3.',
      'a)',
      'II.',
      '1.',
    ]);
  });

  it('are built of several levels, in digits where the level says so', async () => {
    const levels = [
      { text: 'Phần %1.', format: 'upperRoman' },
      { text: '%1.%2.', more: '<w:isLgl/>' },
      { text: '%2.%3' },
    ];
    expect(await labelsOf(levels, [0, 0, 1, 1, 2])).toEqual(['Phần I.', 'Phần II.', '2.1.', '2.2.', '2.1']);
  });

  it('go on across levels that never restart, or restart only below the first', async () => {
    const never = [{ text: '%1.' }, { text: '%2)', more: '<w:lvlRestart w:val="0"/>' }];
    expect(await labelsOf(never, [0, 1, 0, 1])).toEqual(['1.', '1)', '2.', '2)']);
    const belowFirst = [{ text: '%1.' }, { text: '%2.' }, { text: '%3)', more: '<w:lvlRestart w:val="1"/>' }];
    expect(await labelsOf(belowFirst, [0, 1, 2, 1, 2, 0, 2])).toEqual(['1.', '1.', '1)', '2.', '2)', '2.', '1)']);
  });

  it('of a level used before the ones above it set them going', async () => {
    expect(await labelsOf([{ text: '%1.' }, { text: '%1.%2.' }], [1, 1, 0])).toEqual(['1.1.', '1.2.', '2.']);
  });

  it('go on in another list of the same kind, and start again where it says so', async () => {
    const numbering = abstractList(0, [{ text: '%1.' }]) + list(1, 0) + list(2, 0) + list(3, 0, startAt(0, 1));
    const body = [1, 1, 2, 3, 3, 1].map((id) => par('x', inList(id))).join('');
    expect(await readTexts({ body, numbering })).toEqual(['1. x', '2. x', '3. x', '1. x', '2. x', '3. x']);
  });

  it('come from a paragraph style, from a numbering style, and are put off with list 0', async () => {
    const numbering =
      abstractList(0, [], '<w:numStyleLink w:val="Muc"/>') +
      abstractList(
        1,
        [
          { text: '%1.', more: '<w:pStyle w:val="A"/>' },
          { text: '%2)', format: 'lowerLetter', more: '<w:pStyle w:val="B"/>' },
        ],
        '<w:styleLink w:val="Muc"/>',
      ) +
      list(5, 0);
    const style = (id: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>`;
    const styles = style('A') + style('B');
    const styled = (id: string, more = ''): string => par('x', `<w:pStyle w:val="${id}"/>${more}`);
    const body =
      styled('A') + styled('B') + styled('B') + styled('A', '<w:numPr><w:numId w:val="0"/></w:numPr>') + styled('A');
    expect(await readTexts({ body, numbering, styles })).toEqual(['1. x', 'a) x', 'b) x', 'x', '2. x']);
  });

  it.each([
    ['\uf02d', 'Symbol', '-'],
    ['-', 'Times New Roman', '-'],
    ['–', '', '-'],
    ['+', '', '+'],
    ['\uf0b7', 'Symbol', '•'],
    ['\uf0a7', 'Wingdings', '•'],
    ['\uf0fc', 'Wingdings', '•'],
    ['o', 'Courier New', '•'],
  ])('are bullets: %j of %s is "%s"', async (text, font, printed) => {
    const more = `<w:rPr><w:rFonts w:ascii="${font}"/></w:rPr>`;
    expect(await labelsOf([{ text, format: 'bullet', more }], [0])).toEqual([printed]);
  });

  it('do not count deleted, hidden or merged-away paragraphs', async () => {
    const numbering = abstractList(0, [{ text: '%1.' }]) + list(1, 0);
    const gone = par('', `${inList(1)}<w:rPr><w:del w:id="1"/></w:rPr>`);
    expect(await readTexts({ body: par('x', inList(1)) + gone + par('y', inList(1)), numbering })).toEqual([
      '1. x',
      '2. y',
    ]);
  });

  it('count an empty numbered paragraph and print it only in a cell', async () => {
    const numbering = abstractList(0, [{ text: '%1' }]) + list(1, 0);
    const empty = par('', inList(1));
    expect(await readTexts({ body: par('x', inList(1)) + empty + par('y', inList(1)), numbering })).toEqual([
      '1 x',
      '3 y',
    ]);
    const body = table([
      row(['STT', 'Nội dung']),
      row([`<w:tc>${empty}</w:tc>`, 'a']),
      row([`<w:tc>${empty}</w:tc>`, 'b']),
    ]);
    expect(describeCells(await readTable({ body, numbering })).filter((c) => c.includes(',0 '))).toEqual([
      '0,0 1x1 STT',
      '1,0 1x1 1',
      '2,0 1x1 2',
    ]);
  });

  it('stand before the text, in the text, also in a cell', async () => {
    const numbering = abstractList(0, [{ text: '-', format: 'bullet' }]) + list(1, 0);
    const body = table([
      row(['a', 'b']),
      row(['1', `<w:tc>${par('Một', inList(1))}${par('Hai', inList(1))}${par('', inList(1))}</w:tc>`]),
    ]);
    expect((await readTable({ body, numbering })).cells.at(-1)?.text).toBe('- Một\n- Hai');
  });

  it('are glued to the text where nothing is to stand between', async () => {
    const glued = (text: string): Level => ({ text, more: '<w:suff w:val="nothing"/>' });
    const numbering = abstractList(0, [glued('Điều %1: '), glued('(%2)')]) + list(1, 0);
    const body = par('x', inList(1)) + par('x', inList(1, 1));
    expect(await readTexts({ body, numbering })).toEqual(['Điều 1: x', '(1)x']);
  });
});

import { describe, expect, it } from 'vitest';
import { cell, describeCells, par, readBlocks, readTable, readTexts, row, run, table } from './word-xml.ts';

const span = (n: number): string => `<w:gridSpan w:val="${n}"/>`;
const BEGINS = '<w:vMerge w:val="restart"/>';
const GOES_ON = '<w:vMerge/>';
const grid = (...widths: readonly number[]): string => widths.map((w) => `<w:gridCol w:w="${w}"/>`).join('');

describe('tables', () => {
  it('keep merged cells, stacked headers and the rows marked as header', async () => {
    const found = await readTable(
      table([
        row([cell('STT', BEGINS), cell('Nội dung', BEGINS), cell('Phân công', span(2))], '<w:tblHeader/>'),
        row([cell('', GOES_ON), cell('', GOES_ON), 'Chủ trì', 'Phối hợp'], '<w:tblHeader/>'),
        row(['1', 'a', cell('UBND xã', BEGINS), 'x']),
        row(['2', 'b', cell('', GOES_ON), '']),
      ]),
    );
    expect(found).toMatchObject({ rowCount: 4, columnCount: 4, headerRowCount: 2, continuedRows: [] });
    expect(found.rowPlaces).toHaveLength(4);
    expect(describeCells(found)).toEqual([
      '0,0 2x1 STT',
      '0,1 2x1 Nội dung',
      '0,2 1x2 Phân công',
      '1,2 1x1 Chủ trì',
      '1,3 1x1 Phối hợp',
      '2,0 1x1 1',
      '2,1 1x1 a',
      '2,2 2x1 UBND xã',
      '2,3 1x1 x',
      '3,0 1x1 2',
      '3,1 1x1 b',
      '3,3 1x1 ',
    ]);
  });

  describe('with cells between which the line was taken away', () => {
    const lines = (...sides: readonly string[]): string =>
      `<w:tcBorders>${sides.map((side) => `<w:${side} w:val="nil"/>`).join('')}</w:tcBorders>`;
    const read = async (upper: string, lower: string, first = ''): Promise<readonly string[]> =>
      describeCells(
        await readTable(
          table([
            row(['STT', 'Nội dung', 'Chủ trì']),
            row([cell('1', first), cell('a', first), cell(upper, lines('bottom'))]),
            row([cell('2', lines('top')), cell('b', lines('top')), cell(lower, lines('top'))]),
          ]),
        ),
      );
    it.each([
      ['UBND xã', ''],
      ['', 'UBND xã'],
    ])('merge them where one is empty: “%s”, “%s”', async (upper, lower) => {
      const found = await read(upper, lower);
      expect(found).toContain('1,2 2x1 UBND xã');
      expect(found).toContain('2,1 1x1 b');
    });
    it('keep two texts apart', async () => expect(await read('UBND xã', 'Công an xã')).toContain('2,2 1x1 Công an xã'));
    it('keep rows apart between which no line is left', async () =>
      expect(await read('UBND xã', '', lines('bottom'))).toContain('1,2 1x1 UBND xã'));
  });

  it('lose grid columns that no reader could see', async () => {
    const widths = grid(600, 3000, 40, 2000);
    const found = await readTable(
      table(
        [
          row(['1', 'a', cell('b', span(2))]),
          row(['2', cell('c', span(2)), 'd']),
          row([cell('I', span(2)), cell('e', span(2))]),
        ],
        'single',
        widths,
      ),
    );
    expect(found.columnCount).toBe(3);
    expect(describeCells(found)).toEqual([
      '0,0 1x1 1',
      '0,1 1x1 a',
      '0,2 1x1 b',
      '1,0 1x1 2',
      '1,1 1x1 c',
      '1,2 1x1 d',
      '2,0 1x2 I',
      '2,2 1x1 e',
    ]);
  });

  it('leave grid positions before and after a row empty, and drop deleted rows', async () => {
    const found = await readTable(
      table([
        row(['a', 'b', 'c']),
        row(['x'], '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>'),
        row(['1', '2', '3'], '<w:del w:id="1"/>'),
      ]),
    );
    expect(describeCells(found)).toEqual(['0,0 1x1 a', '0,1 1x1 b', '0,2 1x1 c', '1,1 1x1 x']);
    expect(found.rowCount).toBe(2);
  });

  it('begin anew where a cell claims to go on from nothing', async () => {
    const found = await readTable(
      table([row(['a', 'b']), row([cell('c', GOES_ON), 'd']), row([cell('', GOES_ON), 'e'])]),
    );
    expect(describeCells(found)).toEqual(['0,0 1x1 a', '0,1 1x1 b', '1,0 2x1 c', '1,1 1x1 d', '2,1 1x1 e']);
  });

  it('part the paragraphs of a cell with a line end, and its bullets after a line break', async () => {
    const content =
      par('Văn bản chỉ đạo') + par(`${run('- Một')}<w:r><w:br/></w:r>${run('- Hai')}<w:r><w:br/></w:r>${run('ba')}`);
    const found = await readTable(table([row(['a', 'b']), row(['1', `<w:tc>${content}</w:tc>`])]));
    expect(found.cells.at(-1)?.text).toBe('Văn bản chỉ đạo\n- Một\n- Hai ba');
  });

  it('part what a line break lists in a cell, and join what it only wraps', async () => {
    const broken = (...lines: readonly string[]): string =>
      `<w:tc>${par(lines.map((line) => run(line)).join('<w:r><w:br/></w:r>'))}</w:tc>`;
    const found = await readTable(
      table([
        row([
          broken('Đơn vị', 'chủ trì'),
          broken('Phòng Nội vụ', 'Phòng Tư pháp'),
          broken('HĐND,', 'UBND'),
          broken('Sở Khoa học và', 'Công nghệ'),
        ]),
      ]),
    );
    const texts = ['Đơn vị chủ trì', 'Phòng Nội vụ\nPhòng Tư pháp', 'HĐND, UBND', 'Sở Khoa học và Công nghệ'];
    expect(found.cells.map((c) => c.text)).toEqual(texts);
  });

  it('have as many header rows as their header cells reach down', async () => {
    const header = [
      row([cell('STT', BEGINS), cell('Phân công', span(2))], '<w:tblHeader/>'),
      row([cell('', GOES_ON), 'Chủ trì', 'Phối hợp']),
    ];
    expect((await readTable(table([...header, row(['1', 'a', 'b'])]))).headerRowCount).toBe(2);
  });

  it('take in the tables inside their cells, a row a line', async () => {
    const inner = table([row(['Quý I', '20%']), row(['Quý II', '40%'])]) + par('');
    const found = await readTable(table([row(['a', 'b']), row(['1', `<w:tc>${inner}</w:tc>`])]));
    expect(found.cells.at(-1)?.text).toBe('Quý I 20%\nQuý II 40%');
  });

  it('are read through content controls, and through old ways of merging', async () => {
    const control = `<w:sdt><w:sdtPr/><w:sdtContent>${cell('b')}</w:sdtContent></w:sdt>`;
    const merged = row([cell('rộng', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge w:val="continue"/>')]);
    const bodyOf = (wide: string): string =>
      table([row(['a', 'c']).replace('</w:tr>', `${control}</w:tr>`), wide.replace('</w:tr>', `${cell('z')}</w:tr>`)]);
    const body = bodyOf(merged);
    // a mark without a value goes on
    const bare = bodyOf(merged.replace('<w:hMerge w:val="continue"/>', '<w:hMerge/>'));
    expect(describeCells(await readTable(bare))).toEqual(describeCells(await readTable(body)));
    expect(describeCells(await readTable(body))).toEqual([
      '0,0 1x1 a',
      '0,1 1x1 c',
      '0,2 1x1 b',
      '1,0 1x2 rộng',
      '1,2 1x1 z',
    ]);
  });

  it('cite their notes below themselves', async () => {
    const cited = `<w:tc>${par(`${run('70%')}<w:r><w:footnoteReference w:id="1"/></w:r>`)}</w:tc>`;
    const footnotes = `<w:footnote w:id="1">${par('Ghi chú')}</w:footnote>`;
    const blocks = await readBlocks({ body: table([row(['a', 'b']), row(['1', cited])]), footnotes });
    expect(blocks).toMatchObject([{ kind: 'table' }, { kind: 'footnote', label: '1', text: 'Ghi chú' }]);
    expect(blocks[0]?.kind === 'table' && blocks[0].cells.at(-1)?.marks).toEqual([{ offset: 3, label: '1' }]);
  });

  it('of one column are frames round paragraphs', async () => {
    expect(await readTexts(table([row([`<w:tc>${par('Lưu ý')}${par('Nộp trước ngày 15')}</w:tc>`])]))).toEqual([
      'Lưu ý',
      'Nộp trước ngày 15',
    ]);
  });

  it('whose lines are not drawn stay tables where they have ordinals or many columns', async () => {
    const rows = ['1', '2', '3'].map((n) => row([n, `việc ${n}`]));
    expect((await readTable(par('x') + table(rows, 'none'))).rowCount).toBe(3);
    expect((await readTable(par('x') + table([row(['a', 'b', 'c', 'd'])], 'none'))).columnCount).toBe(4);
    const headed = [row(['STT', 'Nội dung']), row(['1', 'Rà soát'])];
    expect((await readTable(par('x') + table(headed, 'none'))).rowCount).toBe(2);
  });

  it('get their lines from a table style', async () => {
    const styles = `<w:style w:type="table" w:styleId="G"><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((s) => `<w:${s} w:val="single"/>`).join('')}</w:tblBorders></w:tblPr></w:style>`;
    const body = `<w:tbl><w:tblPr><w:tblStyle w:val="G"/></w:tblPr>${row(['Mục tiêu', 'Kết quả'])}</w:tbl>`;
    expect((await readTable({ body, styles })).cells).toHaveLength(2);
  });
});

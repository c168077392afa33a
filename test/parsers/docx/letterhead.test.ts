import { describe, expect, it } from 'vitest';
import { cell, par, readBlocks, readParagraphs, row, run, table } from './word-xml.ts';

const cellOf = (...lines: readonly string[]): string => `<w:tc>${lines.map((line) => par(line)).join('')}</w:tc>`;

/** Paragraphs as "left: text"; "-: text" for the full width. */
const describeColumns = async (body: string): Promise<readonly string[]> =>
  (await readParagraphs(body)).map((p) => `${p.column ?? '-'}: ${p.text}`);

const HEAD = [
  'left: ỦY BAN NHÂN DÂN',
  'left: HUYỆN PHÚ QUÝ',
  'left: Số: 09/KH-UBND',
  'right: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'right: Độc lập - Tự do - Hạnh phúc',
  'right: Phú Quý, ngày 17 tháng 01 năm 2023',
];

const LEFT = ['ỦY BAN NHÂN DÂN', 'HUYỆN PHÚ QUÝ', '_______', 'Số: 09/KH-UBND'];
const RIGHT = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  '____________',
  'Phú Quý, ngày 17 tháng 01 năm 2023',
];

describe('letterheads', () => {
  it('set as an unruled table: left column first', async () => {
    expect(await describeColumns(table([row([cellOf(...LEFT), cellOf(...RIGHT)])], 'none'))).toEqual(HEAD);
  });

  it('set row by row, with an empty column between', async () => {
    const rows = LEFT.map((line, i) => row([line, '', RIGHT[i] ?? '']));
    expect(await describeColumns(table(rows, 'none'))).toEqual(HEAD);
  });

  it('set in one ruled table', async () => {
    expect(await describeColumns(table([row([cellOf(...LEFT), cellOf(...RIGHT)])], 'single'))).toEqual(HEAD);
  });

  it('with line breaks instead of paragraphs', async () => {
    const broken = (lines: readonly string[]): string =>
      `<w:tc>${par(lines.map((line) => run(line)).join('<w:r><w:br/></w:r>'))}</w:tc>`;
    expect(await describeColumns(table([row([broken(LEFT), broken(RIGHT)])], 'none'))).toEqual(HEAD);
  });

  it('with the title in a row of its own across both columns', async () => {
    const title = cell('KẾ HOẠCH', '<w:gridSpan w:val="2"/>');
    const texts = await describeColumns(table([row([cellOf(...LEFT), cellOf(...RIGHT)]), row([title])], 'none'));
    expect(texts).toEqual([...HEAD, '-: KẾ HOẠCH']);
  });

  it('set with tabs', async () => {
    const tab = '<w:r><w:tab/></w:r>';
    const body =
      par(run('ỦY BAN NHÂN DÂN') + tab + run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')) +
      par(tab + run('HUYỆN PHÚ QUÝ') + tab + tab + run('Độc lập - Tự do - Hạnh phúc')) +
      par(run('Số: 09/KH-UBND') + tab + run('Phú Quý, ngày 17 tháng 01 năm 2023')) +
      par('KẾ HOẠCH', '<w:jc w:val="center"/>') +
      par(run('Chỉ tiêu:') + tab + run('70%'));
    expect(await describeColumns(body)).toEqual([...HEAD, '-: KẾ HOẠCH', '-: Chỉ tiêu: 70%']);
  });

  it('set with spaces, the number left blank', async () => {
    const gap = ' '.repeat(12);
    const body =
      par(`UBND TỈNH LÀO CAI${gap}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`) +
      par(`SỞ CÔNG THƯƠNG${gap}Độc lập - Tự do - Hạnh phúc`) +
      par(`Số:       /KH-SCT${gap}Lào Cai, ngày       tháng 4 năm 2026`) +
      par('KẾ HOẠCH', '<w:jc w:val="center"/>');
    expect(await describeColumns(body)).toEqual([
      'left: UBND TỈNH LÀO CAI',
      'left: SỞ CÔNG THƯƠNG',
      'left: Số: /KH-SCT',
      'right: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'right: Độc lập - Tự do - Hạnh phúc',
      'right: Lào Cai, ngày tháng 4 năm 2026',
      '-: KẾ HOẠCH',
    ]);
  });
});

describe('the foot', () => {
  const recipients = ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'];
  const signature = ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '', 'Lê Quang Vinh'];
  const FOOT = [
    'left: Nơi nhận:',
    'left: - Như trên;',
    'left: - Lưu: VT.',
    'right: TM. ỦY BAN NHÂN DÂN',
    'right: CHỦ TỊCH',
    'right: Lê Quang Vinh',
  ];

  it('set as an unruled table with a spacer column', async () => {
    const body =
      ['a', 'b', 'c', 'd', 'e'].map((text) => par(text)).join('') +
      table([row([cellOf(...recipients), cellOf(''), cellOf(...signature)])], 'none');
    expect((await describeColumns(body)).slice(5)).toEqual(FOOT);
  });

  it('whose left cell is empty stands at the right', async () => {
    expect(await describeColumns(table([row([cellOf(''), cellOf(...signature)])], 'none'))).toEqual(FOOT.slice(3));
  });

  it('set in two columns of the page', async () => {
    const section = (columns: number): string =>
      `<w:sectPr><w:type w:val="continuous"/><w:cols w:num="${columns}"/></w:sectPr>`;
    const ends = (columns: number): string => par('', section(columns));
    const broken = par(`<w:r><w:br w:type="column"/></w:r>${run(signature[0] ?? '')}`);
    const columns =
      recipients.map((line) => par(line)).join('') +
      broken +
      signature
        .slice(1)
        .map((line) => par(line))
        .join('');
    const body = par('Nội dung') + ends(1) + columns + ends(2) + par('Phụ lục') + section(1);
    expect(await describeColumns(body)).toEqual(['-: Nội dung', ...FOOT, '-: Phụ lục']);
  });

  it('set with tabs', async () => {
    const tab = '<w:r><w:tab/></w:r>';
    const body =
      par('Trên đây là Kế hoạch cải cách hành chính năm 2023./.') +
      par(run('Nơi nhận:') + tab + tab + run('TM. ỦY BAN NHÂN DÂN')) +
      par(run('- Như trên;') + tab + tab + run('CHỦ TỊCH')) +
      par('- Lưu: VT.') +
      par('') +
      par(tab + tab + tab + tab + tab + tab + run('Lê Quang Vinh'));
    expect((await describeColumns(body)).slice(1)).toEqual(FOOT);
  });
});

describe('unruled tables elsewhere', () => {
  it('longer ones are read row by row', async () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].map((name) => row([`Ông ${name}`, `Phòng ${name}`]));
    const before = ['1', '2', '3', '4', '5'].map((text) => par(text)).join('');
    const texts = (await readParagraphs(before + table(rows, 'none'))).slice(5);
    expect(texts.slice(0, 3).map((p) => [p.column, p.text])).toEqual([
      [null, 'Ông a'],
      [null, 'Phòng a'],
      [null, 'Ông b'],
    ]);
  });

  it('short ones are read row by row where text goes on below, and are a foot where none does', async () => {
    const before = ['1', '2', '3', '4', '5'].map((text) => par(text)).join('');
    const pair = table([row(['Thời gian:', 'Trong năm']), row(['Địa điểm:', 'Huyện'])], 'none');
    const after = ['a', 'b', 'c'].map((text) => par(text)).join('');
    const columnsOf = async (body: string): Promise<readonly unknown[]> =>
      (await readParagraphs(body)).slice(5, 9).map((p) => [p.column, p.text]);
    expect(await columnsOf(before + pair + after)).toEqual([
      [null, 'Thời gian:'],
      [null, 'Trong năm'],
      [null, 'Địa điểm:'],
      [null, 'Huyện'],
    ]);
    expect(await columnsOf(before + pair)).toEqual([
      ['left', 'Thời gian:'],
      ['left', 'Địa điểm:'],
      ['right', 'Trong năm'],
      ['right', 'Huyện'],
    ]);
  });

  it('keep the ruled tables inside their cells', async () => {
    const inner = `<w:tc>${table([row(['Chỉ tiêu', '70%'])])}${par('')}</w:tc>`;
    const blocks = await readBlocks(table([row([cellOf('Nơi nhận:'), inner])], 'none'));
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'table']);
  });
});

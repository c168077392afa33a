import { describe, expect, it } from 'vitest';
import { layOutPages } from '../../../parsers/layout/lay-out-pages.ts';
import { lattice, line, page, tablesOf } from './print.ts';

const [LEFT, RIGHT] = [120, 260];
const PADDING = 5;

/** The text of a cell 140 points wide, in which these lines are printed. */
function cellText(lines: readonly string[], align: 'left' | 'centre' = 'left'): string | undefined {
  const words = lines.flatMap((text, i) => {
    const place = align === 'left' ? { x: LEFT + PADDING } : { middle: (LEFT + RIGHT) / 2 };
    return line(text, 115 + i * 15, { size: 12, ...place });
  });
  const bottom = 125 + lines.length * 15;
  const table = tablesOf(
    layOutPages([page(words, lattice([85, LEFT, RIGHT, 538], [100, bottom, bottom + 30]))]).blocks,
  )[0];
  return table?.cells.find((cell) => cell.column === 1 && cell.row === 0)?.text;
}

describe('lines of a cell', () => {
  it.each([
    ['names one below the other', ['Phòng Tư pháp', 'UBND các xã'], 'Phòng Tư pháp\nUBND các xã'],
    [
      'a wrapped name above another',
      ['Phòng Tư pháp - Nội', 'vụ', 'UBND các xã'],
      'Phòng Tư pháp - Nội vụ\nUBND các xã',
    ],
    ['a line that is full', ['Văn phòng Ủy ban nhân', 'Dân tỉnh'], 'Văn phòng Ủy ban nhân Dân tỉnh'],
    ['a comma', ['Sở Nội vụ,', 'UBND các xã'], 'Sở Nội vụ, UBND các xã'],
    ['a word that runs on', ['Sở Nội vụ và', 'UBND các xã'], 'Sở Nội vụ và UBND các xã'],
    ['a quarter', ['Quý', 'IV/2025'], 'Quý IV/2025'],
    ['a small letter', ['Nghị quyết', 'của tỉnh'], 'Nghị quyết của tỉnh'],
    ['a figure for each line beside it', ['≥ 55', '30'], '≥ 55\n30'],
    ['a stretch of years', ['2021 -', '2025'], '2021 - 2025'],
    ['a figure and its unit', ['1.250', 'triệu đồng'], '1.250 triệu đồng'],
    ['a list whose lines are full', ['- Khu công nghiệp Nam', '- Khu kinh tế'], '- Khu công nghiệp Nam\n- Khu kinh tế'],
  ])('with %s', (_, lines, text) => {
    expect(cellText(lines)).toBe(text);
  });

  it.each([
    ['a syllable that the column has no room for', ['Kế', 'ho', 'ạch', 'vố', 'n,'], 141, 'Kế hoạch vốn,'],
    ['a short title', ['T', 'T'], 134, 'TT'],
    ['the last of the syllables between its signs', ['(tấn/ngà', 'y)'], 174, '(tấn/ngày)'],
    ['a short title in three pieces', ['S', 'T', 'T'], 134, 'STT'],
    ['the bracket of a number of columns', ['(1', ')'], 141, '(1)'],
    ['two words', ['Số', 'xã'], 141, 'Số xã'],
    ['a reference', ['35/2023/UBTVQ', 'H15'], 211, '35/2023/UBTVQH15'],
    ['a place on a road', ['Km12+30', '0'], 173, 'Km12+300'],
    ['a reference above a body', ['35/2023/NQ-HĐ', 'UBND xã'], 211, '35/2023/NQ-HĐ UBND xã'],
    ['a rate', ['Tr.đồng/', 'người'], 180, 'Tr.đồng/người'],
    ['thousands', ['2.03', '7'], 157, '2.037'],
    ['thousands, their border drawn a little off', ['2.03', '7'], 159, '2.037'],
    ['a share', ['99,3', '9%'], 157, '99,39%'],
    ['thousands behind a sign', ['≤122.71', '4'], 173, '≤122.714'],
    ['a decimal behind a sign that stands apart', ['< 22,', '6'], 159, '< 22,6'],
    ['thousands among words', ['bệnh trên 10.00', '0 dân'], 230, 'bệnh trên 10.000 dân'],
    ['two numbers', ['12.345', '12.567'], 169, '12.345 12.567'],
    ['a quotient', ['0,32/', '0,17'], 158, '0,32/0,17'],
    ['a word from abroad', ['interne', 't'], 175, 'internet'],
    ['a name from abroad in three pieces', ['Delta', 'methr', 'in'], 160, 'Deltamethrin'],
    ['a short name of a body', ['UBN', 'D xã'], 151, 'UBND xã'],
    ['a date', ['30/6', '/202', '4'], 157, '30/6/2024'],
  ])('of a narrow cell: %s', (_, lines, right, text) => {
    const words = lines.flatMap((own, i) => line(own, 115 + i * 15, { size: 12, x: 124 }));
    const table = tablesOf(layOutPages([page(words, lattice([85, 120, right, 538], [100, 190, 220]))]).blocks)[0];
    expect(table?.cells.find((cell) => cell.column === 1 && cell.row === 0)?.text).toBe(text);
  });

  it('that are centred have room on both sides', () => {
    expect(cellText(['Sở Nội vụ tỉnh', 'Trung tâm Phục vụ'], 'centre')).toBe('Sở Nội vụ tỉnh\nTrung tâm Phục vụ');
  });
});

import { describe, expect, it } from 'vitest';
import { columnName, escapeXml, MAX_CELL_LENGTH, sheetRow } from '../../../../pipeline/sinks/xlsx/sheet-xml.ts';

describe('escapeXml', () => {
  it.each([
    ['Lao động - Thương binh &amp; Xã hội', 'Lao động - Thương binh & Xã hội'],
    ['&lt;b&gt;', '<b>'],
    ['a\tb\nc', 'a\tb\nc'],
    ['_x0001_', '\u0001'],
    ['_xD83D_', '\ud83d'],
    ['_x005F_x0001_', '_x0001_'],
    ['😀', '😀'],
  ])('writes %j', (xml, text) => {
    expect(escapeXml(text)).toBe(xml);
  });
});

describe('columnName', () => {
  it.each([
    ['A', 0],
    ['Z', 25],
    ['AA', 26],
    ['AZ', 51],
    ['ZZ', 701],
    ['AAA', 702],
  ])('calls %s by its number %i', (name, index) => {
    expect(columnName(index)).toBe(name);
  });
});

describe('sheetRow', () => {
  const cell = (type: 'decimal' | 'date' | 'instant' | 'boolean' | 'text', value: string | boolean) => {
    let cuts = 0;
    const xml = sheetRow([{ name: 'x', type, nullable: true, doc: '' }], {
      number: 2,
      cells: [value],
      watcher: { cut: () => (cuts += 1) },
    });
    return { xml, cuts };
  };

  it.each([
    ['<v>99.9</v>', 'decimal', '99.900000000'],
    ['<v>1005000000</v>', 'decimal', '1005000000.000000000'],
    ['<v>100</v>', 'decimal', '100.000000000'],
    ['<v>44943</v>', 'date', '2023-01-17'],
    ['<v>44943.5</v>', 'instant', '2023-01-17 12:00:00+00'],
    ['<t xml:space="preserve">1899-12-31</t>', 'date', '1899-12-31'],
    ['<v>1</v>', 'boolean', true],
  ] as const)('writes %s', (xml, type, value) => {
    expect(cell(type, value).xml).toContain(xml);
  });

  it('cuts a text that no cell holds, and says so', () => {
    const { xml, cuts } = cell('text', 'a'.repeat(MAX_CELL_LENGTH + 1));
    expect(cuts).toBe(1);
    expect(xml).toContain('a…</t>');
  });
});

import { describe, expect, it } from 'vitest';
import { openPdf } from '../../../parsers/pdf/open-pdf.ts';
import type { PageLayout } from '../../../schemas/model/page-layout.ts';
import type { PagePicture } from '../../../schemas/model/reading.ts';
import type { PageParts } from './write-pdf.ts';
import { PdfWriter } from './write-pdf.ts';

const pdf = new PdfWriter();

async function read(page: PageParts): Promise<PageLayout> {
  const source = await openPdf(pdf.write([page]), {});
  try {
    return await source.readPage(1);
  } finally {
    await source.close();
  }
}

async function take(page: PageParts): Promise<PagePicture> {
  const source = await openPdf(pdf.write([page]), {});
  try {
    return await source.takePicture(1);
  } finally {
    await source.close();
  }
}

/** Bits, written in groups, as bytes. */
function bytesOf(bits: string): number[] {
  const joined = bits.replaceAll(' ', '');
  return Array.from({ length: Math.ceil(joined.length / 8) }, (_, index) =>
    Number.parseInt(joined.slice(index * 8, index * 8 + 8).padEnd(8, '0'), 2),
  );
}

const textsOf = (page: PageLayout): string[] => page.words.map((word) => (word.glued ? `+${word.text}` : word.text));

describe('words', () => {
  const CASES: readonly (readonly [name: string, content: string, words: readonly string[]])[] = [
    ['at spaces', `BT /F1 10 Tf 50 700 Td ${pdf.text('kế hoạch năm 2023')} Tj ET`, ['kế', 'hoạch', 'năm', '2023']],
    [
      'from pieces that touch, whatever their order',
      `BT /F1 10 Tf 60 700 Td ${pdf.text('hoạch')} Tj ET BT /F1 10 Tf 50 700 Td ${pdf.text('Kế')} Tj ET`,
      ['Kếhoạch'],
    ],
    [
      'at gaps that are wide enough',
      `BT /F1 10 Tf 50 700 Td [${pdf.text('Kế')} -300 ${pdf.text('ho')} -50 ${pdf.text('ạch')}] TJ ET`,
      ['Kế', 'hoạch'],
    ],
    [
      'from the letters of a title that is set wide',
      `BT /F1 10 Tf 3 Tc 50 700 Td ${pdf.text('KẾ HOẠCH LIÊN TỊCH')} Tj ET`,
      ['KẾ', 'HOẠCH', 'LIÊN', 'TỊCH'],
    ],
    ['of which few letters make none', `BT /F1 10 Tf 50 700 Td ${pdf.text('a b c d')} Tj ET`, ['a', 'b', 'c', 'd']],
    ['spaced out by letter spacing', `BT /F1 10 Tf 3 Tc 50 700 Td ${pdf.text('KẾ HOẠCH')} Tj ET`, ['KẾ', 'HOẠCH']],
    [
      'from decomposed letters, tone first too',
      `BT /F1 10 Tf 50 700 Td ${pdf.text('tie\u0302\u0301n')} Tj 100 0 Td ${pdf.text('e\u0301\u0302')} Tj ET`,
      // marks have a width in this font: each stands behind its letter
      ['tiến', 'ế'],
    ],
    [
      'with marks that were painted in a run of their own',
      `BT /F1 10 Tf 50 700 Td ${pdf.text('Phu Quy')} Tj ET BT /F1 10 Tf 59 700 Td ${pdf.text('\u0301')} Tj ET`,
      ['Phú', 'Quy'],
    ],
    [
      'once where they are painted twice to look bold',
      `BT /F1 10 Tf 50 700 Td ${pdf.text('Mục')} Tj ET BT /F1 10 Tf 50.3 700 Td ${pdf.text('Mục')} Tj ET`,
      ['Mục'],
    ],
    [
      'glued where the font changes inside a word',
      `BT /F2 10 Tf 50 700 Td ${pdf.text('Điều')} Tj /F1 10 Tf ${pdf.text('1')} Tj ET`,
      ['Điều', '+1'],
    ],
    [
      'with letters of another font painted into the hole left for them',
      `BT /F1 10 Tf 50 700 Td [${pdf.text('th')} -500 ${pdf.text(' tư')}] TJ ET BT /F3 10 Tf 60 700 Td ${pdf.text('ủ')} Tj ET`,
      ['th', '+ủ', 'tư'],
    ],
    [
      'with bullets of symbol fonts as they look',
      `BT /F1 10 Tf 50 700 Td ${pdf.text('\uf02d \uf0b7')} Tj ET`,
      ['-', '•'],
    ],
    ['with đ for its Icelandic twin', `BT /F1 10 Tf 50 700 Td ${pdf.text('Ðiều')} Tj ET`, ['Điều']],
  ];
  for (const [name, content, words] of CASES) {
    it(name, async () => expect(textsOf(await read({ content }))).toEqual(words));
  }

  it('know their place, size, weight and slant', async () => {
    const content = `BT /F2 10 Tf 50 700 Td ${pdf.text('Mục')} Tj /F3 12 Tf 0 -100 Td ${pdf.text('ngày')} Tj ET`;
    const [bold, italic] = (await read({ content })).words;
    expect(bold).toMatchObject({ text: 'Mục', bold: true, italic: false, size: 10, baseline: 142 });
    expect(bold?.box[0]).toBeCloseTo(50, 3);
    expect(bold?.box[2]).toBeCloseTo(65, 3);
    expect(italic).toMatchObject({ text: 'ngày', bold: false, italic: true, size: 12, baseline: 242 });
  });

  it('are marks where they are small and raised', async () => {
    const content = `BT /F1 14 Tf 50 700 Td ${pdf.text('tỉnh')} Tj /F1 8 Tf 5 Ts ${pdf.text('1')} Tj 0 Ts /F1 14 Tf ${pdf.text(', và')} Tj ET`;
    const { words } = await read({ content });
    const inOrder = [...words].sort((a, b) => a.box[0] - b.box[0]);
    expect(inOrder.map((word) => [word.text, word.superscript, word.baseline])).toEqual([
      ['tỉnh', false, 142],
      ['1', true, 142],
      [',', false, 142],
      ['và', false, 142],
    ]);
  });

  it('are marks also at the size of a browser, where they are labels', async () => {
    const content = `BT /F1 13 Tf 50 700 Td ${pdf.text('đơn vị')} Tj /F1 10.8 Tf 5 Ts ${pdf.text('[1]')} Tj ${pdf.text(' ngày')} Tj ET`;
    const { words } = await read({ content });
    const inOrder = [...words].sort((a, b) => a.box[0] - b.box[0]);
    expect(inOrder.map((word) => [word.text, word.superscript])).toEqual([
      ['đơn', false],
      ['vị', false],
      ['[1]', true],
      ['ngày', false],
    ]);
  });

  it('are those that the clip lets be seen', async () => {
    const shown = (y: number, text: string): string => `BT /F1 12 Tf 1 0 0 1 60 ${y} Tm ${pdf.text(text)} Tj ET`;
    const content = `q 50 100 400 600 re W n ${shown(400, 'trong')} ${shown(80, 'ngoài')} Q ${shown(60, 'sau')}`;
    expect(textsOf(await read({ content }))).toEqual(['trong', 'sau']);
  });

  it('stand upright on a page that is turned, and on one whose text runs upwards', async () => {
    const turned = await read({ content: `BT /F1 10 Tf 0 1 -1 0 100 50 Tm ${pdf.text('ngang')} Tj ET`, rotate: 90 });
    expect(turned).toMatchObject({ width: 842, height: 595, rotation: 90 });
    const sideways = await read({ content: `BT /F1 10 Tf 0 1 -1 0 100 50 Tm ${pdf.text('ngang')} Tj ET` });
    expect(sideways).toMatchObject({ width: 842, height: 595, rotation: 90 });
    for (const page of [turned, sideways]) expect(page.words[0]).toMatchObject({ text: 'ngang', baseline: 100 });
  });

  it('are decoded from TCVN3 by their letters', async () => {
    const shown = 'Céng hßa x· héi chñ nghÜa ViÖt Nam §éc lËp Tù do H¹nh phóc';
    const page = await read({ content: `BT /F1 10 Tf 50 700 Td ${pdf.text(shown)} Tj ET` });
    expect(page.words.map((word) => word.text).join(' ')).toBe(
      'Cộng hòa xã hội chủ nghĩa Việt Nam Độc lập Tự do Hạnh phúc',
    );
    expect(page.preparation).toEqual(['converted from TCVN3']);
  });
});

describe('annotations', () => {
  const line = `BT /F1 13 Tf 100 700 Td ${pdf.text('Số:')} Tj 50 0 Td ${pdf.text('/KH-UBND')} Tj ET`;
  const widget = (box: string, value: string) => ({
    dictionary: '/Subtype /Widget /FT /Sig /T (s)',
    box,
    content: `BT /F1 13 Tf 0 0 Td ${pdf.text(value)} Tj ET`,
  });

  it('keep a number that a signature puts into a gap', async () => {
    const page = await read({ content: line, annotations: [widget('122 700 322 750', '115')] });
    expect(textsOf(page)).toEqual(['Số:', '/KH-UBND', '115']);
  });
  it('drop what a signature shows elsewhere', async () => {
    const annotations = [widget('400 700 600 750', 'Ký bởi: UBND'), widget('122 500 322 550', '2023')];
    expect(textsOf(await read({ content: line, annotations }))).toEqual(['Số:', '/KH-UBND']);
  });
});

describe('rulings', () => {
  const CASES: readonly (readonly [name: string, content: string, count: number])[] = [
    ['strokes', '50 700 m 250 700 l S', 1],
    ['the sides of a stroked rectangle', '50 600 200 100 re S', 4],
    ['thin filled rectangles', '50 700 200 0.5 re f 50 500 0.5 200 re f', 2],
    ['under a transform', 'q 2 0 0 2 10 10 cm 50 300 m 150 300 l S Q', 1],
    ['pieces of one line joined', '50 700 m 100 700 l S 100.5 700 m 150 700 l S', 1],
    ['not what only clips', '50 600 200 100 re W n', 0],
    [
      'not shading, curves, slanted lines, or white ones',
      '50 600 200 100 re f 50 500 m 60 550 70 550 80 500 c S 1 1 1 RG 50 450 m 250 450 l S 0 G 50 400 m 250 300 l S',
      0,
    ],
  ];
  for (const [name, content, count] of CASES) {
    it(name, async () => expect((await read({ content })).rulings).toHaveLength(count));
  }
  it('stand where they are drawn, in a form too', async () => {
    const form = {
      dictionary: '/Type /XObject /Subtype /Form /BBox [0 0 600 900] /Matrix [1 0 0 1 10 20]',
      data: new TextEncoder().encode('50 700 m 250 700 l S'),
    };
    const { rulings } = await read({ content: 'q 1 0 0 1 5 5 cm /Fm Do Q', objects: { Fm: form } });
    expect(rulings).toEqual([{ kind: 'horizontal', at: 842 - 725, from: 65, to: 265 }]);
  });
});

describe('pictures', () => {
  // two pixels: a black one above, or left of, a white one
  const image = (columns: number, rows: number, data: number[]) => ({
    dictionary: `/Type /XObject /Subtype /Image /Width ${columns} /Height ${rows} /ColorSpace /DeviceGray /BitsPerComponent 1`,
    data: Uint8Array.from(data),
  });
  const stencil = {
    dictionary: '/Type /XObject /Subtype /Image /Width 8 /Height 2 /ImageMask true /BitsPerComponent 1',
    data: Uint8Array.from([0x0f, 0xff]),
  };
  const pixelsOf = ({ image: picture }: PagePicture): unknown =>
    picture.kind === 'raw' ? [picture.width, picture.height, picture.channels, [...picture.data]] : picture;

  const CASES: readonly (readonly [name: string, placement: string, pixels: readonly number[]])[] = [
    ['as it stands', '100 0 0 100 0 0', [0, 255, 255, 255]],
    ['flipped over', '100 0 0 -100 0 100', [255, 255, 0, 255]],
    ['mirrored', '-100 0 0 100 100 0', [255, 0, 255, 255]],
    ['turned left', '0 100 -100 0 100 0', [255, 255, 0, 255]],
    ['turned right', '0 -100 100 0 0 100', [255, 0, 255, 255]],
  ];
  for (const [name, placement, pixels] of CASES) {
    it(`the page's one picture ${name}`, async () => {
      const page = {
        content: `q ${placement} cm /Im Do Q`,
        width: 100,
        height: 100,
        objects: { Im: image(2, 2, [0x40, 0xc0]) },
      };
      expect(pixelsOf(await take(page))).toEqual([2, 2, 1, pixels]);
    });
  }
  // two rows of eight black and eight white pixels, as ITU-T T.6 codes them
  const FAX = bytesOf('001 00110101 000101 1  1 1 1  000000000001 000000000001');
  const uint32 = (value: number): number[] => [0, 0, value >> 8, value & 255];
  const segment = (id: number, type: number, data: readonly number[]): number[] => [
    ...uint32(id),
    type,
    0,
    1,
    ...uint32(data.length),
    ...data,
  ];
  const size = [...uint32(16), ...uint32(2), ...uint32(0), ...uint32(0)];
  const JBIG2 = [...segment(0, 48, [...size, 0, 0, 0]), ...segment(1, 38, [...size, 0, 1, ...FAX])];
  it.each([
    ['CCITTFaxDecode', '/DecodeParms << /K -1 /Columns 16 /Rows 2 >>', FAX],
    ['JBIG2Decode', '', JBIG2],
  ])('compressed by %s', async (filter, parameters, data) => {
    const dictionary = `${image(16, 2, []).dictionary} /Filter /${filter} ${parameters}`;
    const objects = { Im: { dictionary, data: Uint8Array.from(data) } };
    const row = [...Array(8).fill(0), ...Array(8).fill(255)];
    const picture = await take({ content: 'q 800 0 0 100 0 0 cm /Im Do Q', width: 800, height: 100, objects });
    expect(pixelsOf(picture)).toEqual([16, 2, 1, [...row, ...row]]);
  });
  it('a stencil, black where it paints', async () => {
    const page = { content: 'q 400 0 0 100 0 0 cm /Im Do Q', width: 400, height: 100, objects: { Im: stencil } };
    expect(pixelsOf(await take(page))).toEqual([8, 2, 1, [0, 0, 0, 0, 255, 255, 255, 255, ...Array(8).fill(255)]]);
  });
  it('with the paper that it leaves free', async () => {
    const page = {
      content: 'q 90 0 0 90 0 10 cm /Im Do Q',
      width: 100,
      height: 100,
      objects: { Im: image(9, 9, Array(18).fill(0)) },
    };
    const picture = await take(page);
    expect(picture.image).toMatchObject({ kind: 'raw', width: 10, height: 10, channels: 1 });
    if (picture.image.kind === 'raw') expect(picture.image.data.filter((value) => value === 255)).toHaveLength(19);
  });
  it('rendered where the page is text', async () => {
    const { image: picture, size } = await take({ content: '0 0 100 50 re f', width: 100, height: 100 });
    expect(size).toEqual({ width: 100, height: 100 });
    if (picture.kind !== 'raw') throw new Error('expected pixels');
    expect([picture.width, picture.height, picture.channels]).toEqual([277, 277, 3]);
    expect([...picture.data.slice(0, 3), ...picture.data.slice(-3)]).toEqual([255, 255, 255, 0, 0, 0]);
  });
  it('throws where it cannot be decoded', async () => {
    const broken = {
      dictionary:
        '/Type /XObject /Subtype /Image /Width 20 /Height 20 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode',
      data: Uint8Array.from([0xff, 0xd8, 0x00, 0x01]),
    };
    const page = { content: 'q 100 0 0 100 0 0 cm /Im Do Q', width: 100, height: 100, objects: { Im: broken } };
    await expect(take(page)).rejects.toThrow('page 1');
  });
});

describe('a file that cannot be opened', () => {
  const whole = pdf.write([{ content: `BT /F1 10 Tf 50 700 Td ${pdf.text('kín')} Tj ET` }], 'mở ra'.slice(0, 1));
  it('is encrypted', async () => {
    await expect(openPdf(whole, {})).rejects.toMatchObject({
      code: 'encrypted',
      message: expect.stringContaining('--password'),
    });
    await expect(openPdf(whole, { password: 'x' })).rejects.toMatchObject({ code: 'encrypted' });
  });
  it('opens with its password', async () => {
    const source = await openPdf(whole, { password: 'm' });
    expect(textsOf(await source.readPage(1))).toEqual(['kín']);
    await source.close();
  });
  it.each([
    ['no bytes', new Uint8Array()],
    ['other bytes', new TextEncoder().encode('UBND')],
    ['half of it', whole.slice(0, whole.length / 2)],
  ])('is damaged: %s', async (_, bytes) => {
    await expect(openPdf(bytes, {})).rejects.toMatchObject({ code: 'damaged' });
  });
  it('leaves the bytes alone', async () => {
    const bytes = Uint8Array.from(whole);
    await (await openPdf(bytes, { password: 'm' })).close();
    expect(bytes).toEqual(whole);
  });
});

describe('a page that is blank', () => {
  it('is an empty layout', async () => {
    expect(await read({ content: '' })).toMatchObject({ words: [], images: [], rulings: [], textOrigin: 'none' });
  });
  it('throws where its picture is too large to be decoded', async () => {
    const huge = {
      dictionary:
        '/Type /XObject /Subtype /Image /Width 20000 /Height 20000 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode',
      data: new Uint8Array(10),
    };
    await expect(read({ content: 'q 100 0 0 100 0 0 cm /Im Do Q', objects: { Im: huge } })).rejects.toThrow('page 1');
  });
});

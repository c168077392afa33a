import { createHash } from 'node:crypto';

/** What a page of a made-up PDF holds. */
export interface PageParts {
  readonly content: string;
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: number;
  /** Entries for the page's XObject resources: `/Im0 5 0 R` is written as { Im0: dictionary and data }. */
  readonly objects?: Readonly<Record<string, { readonly dictionary: string; readonly data: Uint8Array }>>;
  /** Annotations with an appearance of their own. */
  readonly annotations?: readonly { readonly dictionary: string; readonly box: string; readonly content: string }[];
}

/** Fonts that a page can use: /F1 upright, /F2 bold, /F3 italic; every glyph is half as wide as high. */
const FONTS = { F1: 'Times-Roman', F2: 'Times-Bold', F3: 'Times-Italic' } as const;
const encoder = new TextEncoder();

/** Writes text for a content stream: each letter gets the code that the fonts' ToUnicode map knows it by. */
export class PdfWriter {
  readonly #codes = new Map<string, number>();

  /** `<0102…>`, for Tj or inside a TJ array. */
  text(value: string): string {
    const hex = [...value].map((letter) => this.#codeOf(letter).toString(16).padStart(2, '0'));
    return `<${hex.join('')}>`;
  }

  write(pages: readonly PageParts[], password?: string): Uint8Array {
    const objects: PdfObject[] = [];
    const add = (dictionary: string, data?: Uint8Array): number => objects.push([dictionary, data]);
    const catalog = add('');
    const tree = add('');
    const unicode = add('', encoder.encode(this.#toUnicode()));
    const widths = Array.from({ length: 256 }, () => '500').join(' ');
    const fonts = Object.entries(FONTS).map(([name, base]) => {
      const font = `<< /Type /Font /Subtype /Type1 /BaseFont /${base} /FirstChar 0 /LastChar 255 /Widths [${widths}] /ToUnicode ${unicode} 0 R >>`;
      return `/${name} ${add(font)} 0 R`;
    });
    const kids = pages.map((page) => this.#addPage(page, { tree, fonts: fonts.join(' '), add }));
    objects[catalog - 1] = [`<< /Type /Catalog /Pages ${tree} 0 R >>`];
    objects[tree - 1] = [
      `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`,
    ];
    return assemble(objects, catalog, password);
  }

  #addPage(
    page: PageParts,
    { tree, fonts, add }: { tree: number; fonts: string; add: (dictionary: string, data?: Uint8Array) => number },
  ): number {
    const { width = 595, height = 842, rotate = 0 } = page;
    const content = add('', encoder.encode(page.content));
    const xobjects = Object.entries(page.objects ?? {}).map(
      ([name, { dictionary, data }]) => `/${name} ${add(dictionary, data)} 0 R`,
    );
    const resources = `<< /Font << ${fonts} >> /XObject << ${xobjects.join(' ')} >> >>`;
    const annotations = (page.annotations ?? []).map((annotation) => {
      const form = `<< /Type /XObject /Subtype /Form /BBox [0 0 200 50] /Resources ${resources} >>`;
      const appearance = add(form, encoder.encode(annotation.content));
      return `${add(`<< /Type /Annot /Rect [${annotation.box}] /AP << /N ${appearance} 0 R >> /F 4 ${annotation.dictionary} >>`)} 0 R`;
    });
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Contents ${content} 0 R /Resources ${resources} /Annots [${annotations.join(' ')}] >>`,
    );
  }

  #codeOf(letter: string): number {
    const known = this.#codes.get(letter);
    if (known !== undefined) return known;
    // the space keeps its code, so that it is one for word spacing too
    const code = letter === ' ' ? 32 : this.#codes.size + 33;
    this.#codes.set(letter, code);
    return code;
  }

  #toUnicode(): string {
    const rows = [...this.#codes].map(([letter, code]) => {
      const units = [...letter].flatMap((char) => Array.from({ length: char.length }, (_, at) => char.charCodeAt(at)));
      const hex = units.map((unit) => unit.toString(16).padStart(4, '0')).join('');
      return `<${code.toString(16).padStart(2, '0')}> <${hex}>`;
    });
    const ranges = '1 begincodespacerange <00> <ff> endcodespacerange';
    const head = '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def';
    return `${head} ${ranges} ${rows.length} beginbfchar ${rows.join(' ')} endbfchar endcmap end end`;
  }
}

type PdfObject = readonly [dictionary: string, data?: Uint8Array | undefined];

function assemble(objects: readonly PdfObject[], catalog: number, password: string | undefined): Uint8Array {
  const lock = password === undefined ? undefined : makeLock(password);
  const chunks: Uint8Array[] = [encoder.encode('%PDF-1.4\n')];
  const offsets: number[] = [];
  let length = chunks[0]?.length ?? 0;
  const push = (chunk: Uint8Array): void => {
    chunks.push(chunk);
    length += chunk.length;
  };
  objects.forEach(([dictionary, plain], index) => {
    offsets.push(length);
    const data = plain && lock ? lock.encrypt(index + 1, plain) : plain;
    const bare = dictionary.startsWith('<<') ? dictionary.replace(/^<<|>>$/gu, '') : dictionary;
    push(encoder.encode(`${index + 1} 0 obj\n`));
    if (!data) push(encoder.encode(`<< ${bare} >>\nendobj\n`));
    else {
      push(encoder.encode(`<< ${bare} /Length ${data.length} >>\nstream\n`));
      push(data);
      push(encoder.encode('\nendstream\nendobj\n'));
    }
  });
  const start = length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `<< /Size ${objects.length + 1} /Root ${catalog} 0 R ${lock?.entries ?? ''} >>`;
  push(
    encoder.encode(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer ${trailer}\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Uint8Array.from(Buffer.concat(chunks));
}

/** PDF's oldest encryption, 40-bit RC4: the shortest that a reader has to open. PDF 1.7, 7.6.3. */
function makeLock(password: string): { entries: string; encrypt(id: number, data: Uint8Array): Uint8Array } {
  const padding = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex');
  const padded = Buffer.concat([Buffer.from(password, 'latin1'), padding]).subarray(0, 32);
  const md5 = (...parts: readonly Uint8Array[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest();
  const id = Buffer.from('00112233445566778899aabbccddeeff', 'hex');
  const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff]);
  const owner = rc4(md5(padded).subarray(0, 5), padded);
  const key = md5(padded, owner, permissions, id).subarray(0, 5);
  const user = rc4(key, padding);
  const hex = (bytes: Uint8Array): string => `<${Buffer.from(bytes).toString('hex')}>`;
  return {
    entries: `/ID [${hex(id)} ${hex(id)}] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${hex(owner)} /U ${hex(user)} >>`,
    encrypt: (number, data) => rc4(md5(key, Buffer.from([number & 255, number >> 8, 0, 0, 0])).subarray(0, 10), data),
  };
}

function rc4(key: Uint8Array, data: Uint8Array): Uint8Array {
  const box = Array.from({ length: 256 }, (_, index) => index);
  let j = 0;
  for (let i = 0; i < 256; i++) {
    j = (j + (box[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    [box[i], box[j]] = [box[j] ?? 0, box[i] ?? 0];
  }
  let i = 0;
  j = 0;
  return data.map((byte) => {
    i = (i + 1) & 255;
    j = (j + (box[i] ?? 0)) & 255;
    [box[i], box[j]] = [box[j] ?? 0, box[i] ?? 0];
    return byte ^ (box[((box[i] ?? 0) + (box[j] ?? 0)) & 255] ?? 0);
  });
}

import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../parsers/docx/read-docx.ts';
import { SourceError } from '../../../schemas/model/reading.ts';
import { packWordFile } from '../../../scripts/fixtures/word-file.ts';
import { par } from './word-xml.ts';

async function errorOf(bytes: Uint8Array): Promise<SourceError> {
  try {
    await readDocx(bytes);
  } catch (error) {
    if (error instanceof SourceError) return error;
    throw error;
  }
  throw new Error('the file was read');
}

const ole = (stream: string): Uint8Array =>
  Uint8Array.from(
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(stream, 'utf16le')]),
  );

describe('a Word file that no reader could open', () => {
  it('is empty', async () => {
    expect((await errorOf(new Uint8Array(0))).code).toBe('empty');
  });

  it('is locked with a password', async () => {
    const error = await errorOf(ole('EncryptedPackage'));
    expect(error.code).toBe('encrypted');
    expect(error.message).toContain('password');
  });

  it('is cut off, at every length', async () => {
    const bytes = await packWordFile({ body: par('Kế hoạch') });
    for (let length = 1; length < bytes.length; length += 97) {
      expect((await errorOf(bytes.subarray(0, length))).code).toBe('damaged');
    }
  });

  it('has bytes changed inside', async () => {
    const bytes = await packWordFile({ body: par('Kế hoạch '.repeat(400)) });
    const damaged = bytes.slice();
    // Inside the packed document, which is the largest part.
    damaged.fill(0x55, 900, 1000);
    expect((await errorOf(damaged)).code).toBe('damaged');
  });

  it('is a zip without a document', async () => {
    const zip = await new JSZip().file('word/other.xml', '<x/>').generateAsync({ type: 'uint8array' });
    expect((await errorOf(zip)).code).toBe('damaged');
  });
});

describe('a Word file made to hurt', () => {
  it('nests deeper than any stack', async () => {
    const depth = 50_000;
    const nested = `${'<w:smartTag>'.repeat(depth)}<w:r><w:t>x</w:t></w:r>${'</w:smartTag>'.repeat(depth)}`;
    const bytes = await packWordFile({ body: `<w:p>${nested}</w:p>${par('Kế hoạch')}` });
    expect((await readDocx(bytes)).blocks).toMatchObject([{ text: 'Kế hoạch' }]);
  });

  it('is not well formed', async () => {
    const bytes = await packWordFile({ body: `<w:p><w:r><w:t>a & b</w:t></w:r></w:p><w:p><w:r><w:t>c` });
    expect((await readDocx(bytes)).blocks).toMatchObject([{ text: 'a & b' }, { text: 'c' }]);
  });
});

describe('a Word file with parts in other places', () => {
  it('is read where its relationships point', async () => {
    const rels = (rows: string): string =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows}</Relationships>`;
    const relation = (kind: string, target: string): string =>
      `<Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/${kind}" Target="${target}"/>`;
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const bytes = await new JSZip()
      .file('_rels/.rels', rels(relation('officeDocument', '/doc/main.xml')))
      .file('doc/_rels/main.xml.rels', rels(relation('styles', '../s.xml')))
      .file('doc/main.xml', `<w:document ${w}><w:body><w:p><w:r><w:t>a &amp; b</w:t></w:r></w:p></w:body></w:document>`)
      .file(
        's.xml',
        `<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="30"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>`,
      )
      .generateAsync({ type: 'uint8array' });
    expect((await readDocx(bytes)).blocks).toMatchObject([{ text: 'a & b', size: 15 }]);
  });

  it('makes the same bytes of the same parts', async () => {
    expect(await packWordFile({ body: par('x') })).toEqual(await packWordFile({ body: par('x') }));
  });
});

import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { isWithoutText, takePagePictures } from '../../../parsers/docx/page-pictures.ts';
import { readDocx } from '../../../parsers/docx/read-docx.ts';
import { packWordFile } from '../../../scripts/fixtures/word-file.ts';
import { par } from './word-xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const picture = (id: string): string =>
  `<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/** A Word file with these pictures, one a paragraph, and a line of text. */
async function wordOfPictures(pictures: readonly Uint8Array[], text: string): Promise<Uint8Array> {
  const body = pictures.map((_, i) => `<w:p>${picture(`p${i}`)}</w:p>`).join('') + par(text);
  const zip = await JSZip.loadAsync(await packWordFile({ body }));
  const rows = pictures
    .map((_, i) => `<Relationship Id="p${i}" Type="${OFFICE}/image" Target="media/${i}.png"/>`)
    .join('');
  zip.file(
    'word/_rels/document.xml.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows}</Relationships>`,
  );
  pictures.forEach((bytes, i) => {
    zip.file(`word/media/${i}.png`, bytes);
  });
  return zip.generateAsync({ type: 'uint8array' });
}

const bytesOf = (length: number, value: number): Uint8Array => new Uint8Array(length).fill(value);

describe('a Word file of scanned pages', () => {
  it('gives its large pictures in order', async () => {
    const bytes = await wordOfPictures([bytesOf(30_000, 1), bytesOf(500, 2), bytesOf(40_000, 3)], 'Trang 1');
    expect(isWithoutText(await readDocx(bytes))).toBe(true);
    const pages = await takePagePictures({ fileName: 'a.docx', bytes });
    expect(pages.map((page) => [page.fileName, page.bytes.length, page.bytes[0]])).toEqual([
      ['a.docx#1', 30_000, 1],
      ['a.docx#3', 40_000, 3],
    ]);
  });

  it('is none where there is text', async () => {
    const bytes = await wordOfPictures(
      [],
      'Căn cứ Quyết định số 1860/QĐ-UBND ngày 23/7/2021 của Ủy ban nhân dân tỉnh về cải cách hành chính;',
    );
    expect(isWithoutText(await readDocx(bytes))).toBe(false);
  });
});

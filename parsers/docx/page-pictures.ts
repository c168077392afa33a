import type { Document } from '../../schemas/model/document.ts';
import { SourceError } from '../../schemas/model/reading.ts';
import type { SourceFile } from '../../schemas/model/source.ts';
import { unlock, type WordOptions } from './word-package.ts';

/** A document with fewer letters than this says nothing but a caption or a page number. */
const FEW_LETTERS = 60;
/** A scanned page is larger than this, a logo or a signature smaller. Bytes. */
const SMALLEST_PAGE = 20_000;
/** Kinds of picture that can be read; drawings (EMF, WMF, SVG) are none. */
const READABLE: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/png',
  'image/tiff',
  'image/gif',
  'image/bmp',
  'image/webp',
]);

const LETTER = /\p{L}/gu;

function countLetters(document: Document): number {
  let count = 0;
  for (const block of document.blocks) {
    const texts =
      block.kind === 'table' ? block.cells.map((cell) => cell.text) : block.kind === 'page_break' ? [] : [block.text];
    for (const text of texts) count += text.match(LETTER)?.length ?? 0;
  }
  return count;
}

/** True for a Word file that can only be pictures of pages: scans pasted one after the other. */
export const isWithoutText = (document: Document): boolean => countLetters(document) < FEW_LETTERS;

/**
 * The pictures in a Word file that are large enough to be pages, in reading order. mammoth finds them, in drawings of
 * either kind and through the relationships of their part.
 */
export async function takePagePictures(file: SourceFile, options: WordOptions = {}): Promise<readonly SourceFile[]> {
  // Loaded where it is needed: few files hold nothing but pictures.
  const { default: mammoth } = await import('mammoth');
  const pictures: Promise<SourceFile | null>[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    if (READABLE.has(image.contentType)) {
      const fileName = `${file.fileName}#${pictures.length + 1}`;
      pictures.push(image.readAsBuffer().then((bytes) => (bytes.length < SMALLEST_PAGE ? null : { fileName, bytes })));
    }
    return { src: '' };
  });
  try {
    await mammoth.convertToHtml({ buffer: Buffer.from(unlock(file.bytes, options.password)) }, { convertImage });
  } catch (cause) {
    throw new SourceError('damaged', 'The pictures in the Word file do not unpack: fetch it again.', { cause });
  }
  return (await Promise.all(pictures)).filter((picture) => picture !== null);
}

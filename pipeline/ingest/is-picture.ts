import { open, readFile } from 'node:fs/promises';
import { openImages } from '../../parsers/image/open-image.ts';
import { detectFormat } from '../../parsers/source-format.ts';
import type { FoundSource } from './find-sources.ts';

/** Every picture format shows itself in its first bytes. */
const HEAD_BYTES = 64;

/** The format whose files can hold several pages: such a file is a document by itself. */
const PAGED_TYPE = 'image/tiff';

/** Whether a file is the picture of one page, by its content; false for one that cannot be read. */
export async function isPicture(source: FoundSource): Promise<boolean> {
  try {
    const { format, mediaType } = detectFormat(await readHead(source.absolutePath));
    if (format !== 'image') return false;
    return mediaType !== PAGED_TYPE || (await countPages(source.absolutePath)) === 1;
  } catch {
    // What is wrong with the file is said when it is read as the document that it then is.
    return false;
  }
}

async function readHead(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function countPages(path: string): Promise<number> {
  const pages = await openImages([{ fileName: path, bytes: await readFile(path) }]);
  await pages.close();
  return pages.pageCount;
}

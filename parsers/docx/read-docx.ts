import type { Document } from '../../schemas/model/document.ts';
import { readWordPackage } from './read-word-package.ts';
import { openWordPackage, type WordOptions } from './word-package.ts';

/**
 * A Word file → its blocks. Throws a SourceError for a file that no reader could open.
 *
 * The XML is read straight (jszip and saxes): labels of lists, widths, borders, section breaks and empty numbered cells
 * are in it, and not in what mammoth makes of it, at a third of the time. mammoth finds the pictures of files that are
 * nothing but scans (see page-pictures), and is the second reader that the tests hold this one against.
 */
export async function readDocx(bytes: Uint8Array, options: WordOptions = {}): Promise<Document> {
  const parts = await openWordPackage(bytes, options);
  return { format: 'docx', pages: [], ...readWordPackage(parts) };
}

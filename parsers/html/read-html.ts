import type { Document } from '../../schemas/model/document.ts';
import { SourceError } from '../../schemas/model/reading.ts';
import { readWordPackage } from '../docx/read-word-package.ts';
import { decodeHtml } from './decode-html.ts';
import { htmlToWord } from './html-to-word.ts';
import { parseHtml } from './parse-html.ts';

/** A web page, often under the name of a Word file, → its blocks: set as Word would set it, and read as Word is. */
export function readHtml(bytes: Uint8Array): Document {
  if (bytes.length === 0) throw new SourceError('empty', 'The file is empty: nothing to read; fetch it again.');
  return { format: 'html', pages: [], ...readWordPackage(htmlToWord(parseHtml(decodeHtml(bytes)))) };
}

import type { Format } from '../schemas/model/source.ts';
import { hasOleStream, isLockedOffice, isOle } from './docx/compound-file.ts';
import { readZipDirectory } from './docx/zip-directory.ts';

export interface DetectedFormat {
  /** null: a format that is not read. */
  readonly format: Format | null;
  readonly mediaType: string;
  /** What the file is, and where it is not read what to do: "a Word 97-2003 document (.doc): save it as .docx". */
  readonly description: string;
}

const BINARY: DetectedFormat = {
  format: null,
  mediaType: 'application/octet-stream',
  description: 'data of no kind that is known here',
};
const EMPTY: DetectedFormat = {
  format: null,
  mediaType: 'application/x-empty',
  description: 'an empty file: fetch it again',
};
const PDF: DetectedFormat = { format: 'pdf', mediaType: 'application/pdf', description: 'a PDF document' };
const DOCX: DetectedFormat = {
  format: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  description: 'a Word document (.docx)',
};

const image = (mediaType: string, name: string): DetectedFormat => ({
  format: 'image',
  mediaType,
  description: `a ${name} picture`,
});
const unread = (mediaType: string, description: string): DetectedFormat => ({ format: null, mediaType, description });

/** First bytes of a file, with "?" for any byte. */
const SIGNATURES: readonly { readonly bytes: string; readonly found: DetectedFormat }[] = [
  { bytes: '\u00ff\u00d8\u00ff', found: image('image/jpeg', 'JPEG') },
  { bytes: '\u0089PNG\r\n\u001a\n', found: image('image/png', 'PNG') },
  { bytes: 'II*\0', found: image('image/tiff', 'TIFF') },
  { bytes: 'MM\0*', found: image('image/tiff', 'TIFF') },
  { bytes: 'II+\0', found: image('image/tiff', 'TIFF') },
  { bytes: 'MM\0+', found: image('image/tiff', 'TIFF') },
  { bytes: 'RIFF????WEBP', found: image('image/webp', 'WebP') },
  { bytes: 'GIF87a', found: image('image/gif', 'GIF') },
  { bytes: 'GIF89a', found: image('image/gif', 'GIF') },
  { bytes: 'BM????\0\0\0\0', found: image('image/bmp', 'BMP') },
  { bytes: '????ftyphei', found: unread('image/heic', 'a HEIC picture: save it as JPEG') },
  { bytes: '????ftypmif', found: unread('image/heic', 'a HEIC picture: save it as JPEG') },
  { bytes: '????ftypavif', found: unread('image/avif', 'an AVIF picture: save it as JPEG') },
  { bytes: '\0\0\0\u000cjP  ', found: unread('image/jp2', 'a JPEG 2000 picture: save it as JPEG') },
  {
    bytes: '{\\rtf',
    found: { format: 'rtf', mediaType: 'application/rtf', description: 'a rich text document (RTF)' },
  },
  { bytes: 'Rar!\u001a\u0007', found: unread('application/vnd.rar', 'a RAR archive: unpack it') },
  { bytes: "7z\u00bc\u00af'\u001c", found: unread('application/x-7z-compressed', 'a 7-Zip archive: unpack it') },
  { bytes: '\u001f\u008b', found: unread('application/gzip', 'a gzip archive: unpack it') },
];

/** What a zip file holds, by a name that only such a file has inside. */
const ZIP_CONTENTS: readonly { readonly name: RegExp; readonly found: DetectedFormat }[] = [
  { name: /^word\/document\d*\.xml$/u, found: DOCX },
  {
    name: /^xl\/workbook\.(?:xml|bin)$/u,
    found: unread(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'an Excel workbook (.xlsx): save the sheets that matter as PDF',
    ),
  },
  {
    name: /^ppt\/presentation\.xml$/u,
    found: unread(
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
      'a PowerPoint presentation (.pptx): save it as PDF',
    ),
  },
  {
    name: /^content\.xml$/u,
    found: unread('application/vnd.oasis.opendocument.text', 'an OpenDocument file (.odt): save it as .docx'),
  },
];
const ZIP: DetectedFormat = unread('application/zip', 'a zip archive: unpack it');

/** What an OLE file holds, by the name of its main stream. */
const OLE_CONTENTS: readonly { readonly stream: string; readonly found: DetectedFormat }[] = [
  { stream: 'WordDocument', found: unread('application/msword', 'a Word 97-2003 document (.doc): save it as .docx') },
  {
    stream: 'Workbook',
    found: unread('application/vnd.ms-excel', 'an Excel 97-2003 workbook (.xls): save the sheets that matter as PDF'),
  },
  {
    stream: 'PowerPoint Document',
    found: unread('application/vnd.ms-powerpoint', 'a PowerPoint 97-2003 presentation (.ppt): save it as PDF'),
  },
  {
    stream: '__substg1.0_',
    found: unread('application/vnd.ms-outlook', 'an Outlook message (.msg): save its attachments'),
  },
];
const OLE: DetectedFormat = unread('application/x-ole-storage', 'an old Office file: save it in a newer format');

const HTML: DetectedFormat = { format: 'html', mediaType: 'text/html', description: 'a web page (HTML)' };
const MARKUP: readonly { readonly start: RegExp; readonly found: DetectedFormat }[] = [
  { start: /^(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,500}-->\s*)?<!doctype\s+html/iu, found: HTML },
  { start: /^(?:<\?xml[^>]{0,200}\?>\s*)?<(?:html|head|body|meta)[\s>]/iu, found: HTML },
  {
    start: /^MIME-Version:/iu,
    found: { format: 'html', mediaType: 'multipart/related', description: 'a web archive (MHTML)' },
  },
  { start: /^(?:\{\s*"[^"\n]{0,200}"\s*:|\[\s*[{["])/u, found: unread('application/json', 'JSON data, no document') },
  { start: /^<\?xml/u, found: unread('application/xml', 'an XML file: open it in Word and save it as .docx') },
];

/** Scanners and mail gateways put bytes before the header of a PDF; readers look this far. Bytes. */
const PDF_HEADER_REACH = 1024;
/** How much of a file is looked at to tell text from data. Bytes. */
const SAMPLE = 64 * 1024;
/** A text may hold this share of control characters (a stray form feed, a damaged byte). */
const CONTROL_SHARE = 0.002;

const ZIP_START = 'PK\u0003\u0004';
const ZIP_EMPTY = 'PK\u0005\u0006';

function latin(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, length)).toString('latin1');
}

function startsWith(head: string, signature: string): boolean {
  for (let i = 0; i < signature.length; i++) {
    if (signature[i] !== '?' && signature[i] !== head[i]) return false;
  }
  return head.length >= signature.length;
}

/** A zip cut off before its directory is still told by the parts at its start, so that its reader can say what is wrong. */
function detectZip(bytes: Uint8Array): DetectedFormat {
  const entries = readZipDirectory(bytes);
  const names = entries ? entries.map((entry) => entry.name) : [];
  for (const { name, found } of ZIP_CONTENTS) if (names.some((entry) => name.test(entry))) return found;
  if (entries) return ZIP;
  const start = latin(bytes, SAMPLE);
  return start.includes('word/') || start.includes('[Content_Types].xml') ? DOCX : ZIP;
}

function detectOle(bytes: Uint8Array): DetectedFormat {
  if (isLockedOffice(bytes)) return { ...DOCX, description: 'an Office document locked with a password' };
  return OLE_CONTENTS.find(({ stream }) => hasOleStream(bytes, stream))?.found ?? OLE;
}

const text = (charset: string): DetectedFormat => ({
  format: 'text',
  mediaType: 'text/plain',
  description: `a text file (${charset})`,
});

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function detectText(bytes: Uint8Array): DetectedFormat {
  const sample = bytes.subarray(0, SAMPLE);
  if ((sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff)) return text('UTF-16');
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return BINARY;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) controls++;
  }
  if (controls > sample.length * CONTROL_SHARE) return BINARY;
  return isUtf8(bytes) ? text('UTF-8') : text('Windows-1258');
}

/** Says what a file is by its bytes; names lie (a .doc may be a docx, a web page or rich text). */
export function detectFormat(bytes: Uint8Array): DetectedFormat {
  if (bytes.length === 0) return EMPTY;
  const head = latin(bytes, PDF_HEADER_REACH);
  if (startsWith(head, ZIP_START) || startsWith(head, ZIP_EMPTY)) return detectZip(bytes);
  if (isOle(bytes)) return detectOle(bytes);
  const known = SIGNATURES.find((signature) => startsWith(head, signature.bytes));
  if (known) return known.found;
  if (head.includes('%PDF-')) return PDF;
  const markup = head.replace(/^\u00ef\u00bb\u00bf/u, '').trimStart();
  return MARKUP.find(({ start }) => start.test(markup))?.found ?? detectText(bytes);
}

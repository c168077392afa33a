import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../parsers/source-format.ts';
import { packWordFile } from '../../scripts/fixtures/word-file.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const zipOf = (name: string): Promise<Uint8Array> =>
  new JSZip().file(name, '<x/>').generateAsync({ type: 'uint8array' });
const ole = (stream: string): Uint8Array =>
  Uint8Array.from(
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(stream, 'utf16le')]),
  );

describe('detectFormat', () => {
  it.each([
    ['a PDF', latin('%PDF-1.7\n'), 'pdf', 'application/pdf'],
    ['a PDF behind the bytes of a mail gateway', latin(`${'x'.repeat(900)}%PDF-1.4`), 'pdf', 'application/pdf'],
    ['JPEG', latin('\u00ff\u00d8\u00ff\u00e0..JFIF'), 'image', 'image/jpeg'],
    ['PNG', latin('\u0089PNG\r\n\u001a\n....'), 'image', 'image/png'],
    ['TIFF, little-endian', latin('II*\0\b\0\0\0'), 'image', 'image/tiff'],
    ['TIFF, big-endian', latin('MM\0*\0\0\0\b'), 'image', 'image/tiff'],
    ['WebP', latin('RIFF\u0012\0\0\0WEBPVP8 '), 'image', 'image/webp'],
    ['BMP', latin('BM\u0036\u0010\0\0\0\0\0\0'), 'image', 'image/bmp'],
    ['GIF', latin('GIF89a..'), 'image', 'image/gif'],
    ['UTF-8', utf8('Kế hoạch'), 'text', 'text/plain'],
    ['UTF-8 with its mark', utf8('\ufeffKế hoạch'), 'text', 'text/plain'],
    ['UTF-16 LE', latin('\u00ff\u00feK\0h\0'), 'text', 'text/plain'],
    ['UTF-16 BE', latin('\u00fe\u00ff\0K\0h'), 'text', 'text/plain'],
    ['Windows-1258', latin('K\u00ea\u00ec ho\u00e1ch s\u00f4\u00ec 09/KH-UBND'), 'text', 'text/plain'],
    ['a text that begins with BM', utf8('BM01 Biểu mẫu báo cáo'), 'text', 'text/plain'],
    ['RTF', latin('{\\rtf1\\ansi K}'), 'rtf', 'application/rtf'],
    ['HTML', utf8('\ufeff  <!DOCTYPE html><html>'), 'html', 'text/html'],
    ['HTML as Word writes it', utf8('<html xmlns:o="urn:x"><head>'), 'html', 'text/html'],
    ['an old Word document', ole('WordDocument'), null, 'application/msword'],
    ['an old Excel workbook', ole('Workbook'), null, 'application/vnd.ms-excel'],
    ['JSON', utf8('{\n  "schema_version": "1.0"}'), null, 'application/json'],
    ['a list of JSON', utf8('[{"a": 1}]'), null, 'application/json'],
    ['a text that begins with a bracket', utf8('[Dự thảo] KẾ HOẠCH'), 'text', 'text/plain'],
    ['nothing', new Uint8Array(0), null, 'application/x-empty'],
    ['binary data', latin('\u0001\u0002\u0003\0\u0004\u0005'), null, 'application/octet-stream'],
  ] as const)('%s', (_, bytes, format, mediaType) => {
    expect(detectFormat(bytes)).toMatchObject({ format, mediaType });
  });

  it.each([
    ['xl/workbook.xml', null, /xlsx/],
    ['ppt/presentation.xml', null, /pptx/],
    ['content.xml', null, /odt/],
    ['readme.txt', null, /unpack/],
    ['word/document2.xml', 'docx', /docx/],
  ] as const)('a zip with %s', async (name, format, description) => {
    const found = detectFormat(await zipOf(name));
    expect(found.format).toBe(format);
    expect(found.description).toMatch(description);
  });

  it('knows a Word file whole, cut off, and locked', async () => {
    const bytes = await packWordFile({ body: '<w:p/>' });
    expect(detectFormat(bytes).format).toBe('docx');
    expect(detectFormat(bytes.subarray(0, 300)).format).toBe('docx');
    expect(detectFormat(ole('EncryptedPackage'))).toMatchObject({
      format: 'docx',
      description: expect.stringMatching(/password/),
    });
  });

  it('says what to do with a file that is not read', () => {
    expect(detectFormat(ole('WordDocument')).description).toContain('save it as .docx');
  });
});

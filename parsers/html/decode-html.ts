/** How much of a page is searched for what it says of its encoding. Bytes. */
const HEAD = 4096;
// charset=utf-8 | charset="windows-1258"
const CHARSET = /charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,30})/iu;
// boundary="----=_NextPart_01"
const BOUNDARY = /boundary\s*=\s*"?([^"\r\n;]{1,120})"?/iu;
const HTML_PART = /^content-type:\s*text\/html/imu;
const TRANSFER_ENCODING = /^content-transfer-encoding:\s*([\w-]+)/imu;
const HEADER_END = /\r?\n\r?\n/u;

const toLatin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

function decodeQuotedPrintable(text: string): Uint8Array {
  const joined = text.replace(/=\r?\n/gu, '');
  const decoded = joined.replace(/=([\dA-F]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(decoded, 'latin1');
}

/** The page inside a web archive (MHTML), as Word saves "single file web pages"; other bytes as they are. */
function unwrapArchive(bytes: Uint8Array): Uint8Array {
  if (!/^\s*MIME-Version:/iu.test(toLatin(bytes.subarray(0, 64)))) return bytes;
  const text = toLatin(bytes);
  const boundary = BOUNDARY.exec(text)?.[1];
  const parts = boundary === undefined ? [text] : text.split(`--${boundary}`);
  const page = parts.find((part) => HTML_PART.test(part.slice(0, HEAD))) ?? text;
  const end = HEADER_END.exec(page.replace(/^\s+/u, ''));
  const trimmed = page.replace(/^\s+/u, '');
  const content = end ? trimmed.slice(end.index + end[0].length) : trimmed;
  switch (TRANSFER_ENCODING.exec(trimmed.slice(0, end?.index ?? 0))?.[1]?.toLowerCase()) {
    case 'quoted-printable':
      return decodeQuotedPrintable(content);
    case 'base64':
      return Buffer.from(content, 'base64');
    default:
      return Buffer.from(content, 'latin1');
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
  } catch (error) {
    // An encoding that is unknown, or that the bytes are not in.
    if (error instanceof RangeError || error instanceof TypeError) return null;
    throw error;
  }
}

/** Bytes of a web page or web archive → its text: by its mark, as UTF-8, as the page says, else as Windows-1258. */
export function decodeHtml(bytes: Uint8Array): string {
  const page = unwrapArchive(bytes);
  if (page[0] === 0xff && page[1] === 0xfe) return new TextDecoder('utf-16le').decode(page);
  if (page[0] === 0xfe && page[1] === 0xff) return new TextDecoder('utf-16be').decode(page);
  const named = CHARSET.exec(toLatin(page.subarray(0, HEAD)))?.[1]?.toLowerCase();
  return (
    decodeAs(page, 'utf-8') ??
    (named === undefined ? null : decodeAs(page, named)) ??
    new TextDecoder('windows-1258').decode(page)
  );
}

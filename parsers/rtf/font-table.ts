import { TextDecoder } from 'node:util';

/** Code pages by \fcharset. Source: Rich Text Format specification 1.9.1, "Font Table". */
const CHARSETS: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};
/** Its bytes are places in the font, not letters. */
const SYMBOL_CHARSET = 2;
const DEFAULT_PAGE = 1252;

export interface RtfFont {
  readonly name: string;
  /** null: as the file says for all fonts that say nothing. */
  readonly charset: number | null;
}

const DECODERS = new Map<string, TextDecoder>();

function decoderOf(encoding: string): TextDecoder {
  const known = DECODERS.get(encoding) ?? createDecoder(encoding);
  DECODERS.set(encoding, known);
  return known;
}

function createDecoder(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch (error) {
    // A code page that nobody knows is read as the one that most files are in.
    if (error instanceof RangeError) return new TextDecoder(`windows-${DEFAULT_PAGE}`);
    throw error;
  }
}

/** Bytes of text in a font → the text; `codePage` is that of the file (\ansicpg). */
export function decodeBytes(bytes: Uint8Array, font: RtfFont | undefined, codePage: number): string {
  if (font?.charset === SYMBOL_CHARSET) return Buffer.from(bytes).toString('latin1');
  const named = font?.charset === null || font?.charset === undefined ? undefined : CHARSETS[font.charset];
  // Fonts of charset 0 are in the page of the file; in old Vietnamese files their letters are told later.
  const encoding = named === undefined || font?.charset === 0 ? `windows-${codePage}` : named;
  return decoderOf(encoding).decode(bytes);
}

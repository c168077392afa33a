export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  /** \b0 is "b", 0; \par is "par", null. */
  | { readonly kind: 'word'; readonly name: string; readonly value: number | null }
  /** \~ and the like: a character that is no letter. */
  | { readonly kind: 'symbol'; readonly character: string }
  /** Bytes of text in the encoding of their font. */
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array };

// \fs26 | \'e1 | \~ | { | } | text | line ends, which print nothing
const TOKEN = /\\([a-z]{1,40})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n]+/giuy;
/** Pictures and objects may be in the file as they are, so many bytes that are no tokens. */
const BINARY = 'bin';

function toToken(match: RegExpExecArray): RtfToken | null {
  const [, name, value, hex, symbol, brace, text] = match;
  if (name !== undefined) return { kind: 'word', name, value: value === undefined ? null : Number(value) };
  if (hex !== undefined) return { kind: 'bytes', bytes: Uint8Array.of(Number.parseInt(hex, 16)) };
  if (symbol !== undefined) return { kind: 'symbol', character: symbol };
  if (brace !== undefined) return { kind: brace === '{' ? 'open' : 'close' };
  return text === undefined ? null : { kind: 'bytes', bytes: Buffer.from(text, 'latin1') };
}

/** Rich text, a character a byte, → what it is made of. */
export function* readTokens(rtf: string): Generator<RtfToken> {
  let at = 0;
  while (at < rtf.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(rtf);
    if (!match) {
      at++;
      continue;
    }
    at += match[0].length;
    const token = toToken(match);
    if (token?.kind === 'word' && token.name === BINARY) at += Math.max(0, token.value ?? 0);
    else if (token) yield token;
  }
}

import { codePoint } from 'dingbat-to-unicode';

/** Word shifts the characters of symbol fonts to this corner of Unicode. */
const PRIVATE_USE = 0xf000;
const PRIVATE_USE_END = 0xf0ff;

const SYMBOL_FONTS: ReadonlySet<string> = new Set(['Symbol', 'Webdings', 'Wingdings', 'Wingdings 2', 'Wingdings 3']);

/** What dashes, plus signs and stars of any font come to as the bullet of a list. */
const BULLET_SIGNS: Readonly<Record<string, string>> = {
  '-': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '‑': '-',
  '‒': '-',
  '+': '+',
  '＋': '+',
  '*': '*',
  '': '',
};
const ROUND_BULLET = '•';
// a bullet that is text of its own: "Điều", "1."
const HAS_WORD = /[\p{L}\p{N}]{2}|\p{N}/u;

/** The Unicode text of a character of a symbol font: code F0B3 of Symbol is "≥". */
export function symbolToText(font: string, code: number): string {
  const shifted = code >= PRIVATE_USE && code <= PRIVATE_USE_END ? code - PRIVATE_USE : code;
  const known = codePoint(font, shifted)?.string;
  if (known !== undefined) return known;
  return shifted === code ? String.fromCodePoint(code) : '';
}

/** Text set in a symbol font, or with characters shifted to the private corner, as it looks on paper. */
export function symbolsToText(text: string, font: string): string {
  const isSymbolFont = SYMBOL_FONTS.has(font);
  if (!isSymbolFont && !/[\uf000-\uf0ff]/u.test(text)) return text;
  let result = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const shifted = code >= PRIVATE_USE && code <= PRIVATE_USE_END;
    if (shifted) result += symbolToText(isSymbolFont ? font : 'Symbol', code);
    else if (isSymbolFont && code <= 0xff) result += symbolToText(font, code);
    else result += character;
  }
  return result;
}

/** The bullet of a list as a reader would name it: "-", "+", "*", or "•" for every dot, square, arrow and tick. */
export function bulletToText(text: string, font: string): string {
  const printed = symbolsToText(text, font).trim();
  const sign = BULLET_SIGNS[printed];
  if (sign !== undefined) return sign;
  return HAS_WORD.test(printed) ? printed : ROUND_BULLET;
}

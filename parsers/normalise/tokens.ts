import { perText, perWord } from '../vietnamese/per-text.ts';

/** A word, a number or a single sign of a text, with its place. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** What is compared with the vocabulary: see `wordKey`; a number and a mark as printed. */
  readonly key: string;
  /** As printed. */
  readonly text: string;
  /** Offsets in the text, UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** True where nothing stands between this token and the one before it. */
  readonly isGlued: boolean;
}

/** What a character is, so far as words and numbers go. */
const SPACE = 0;
const DIGIT = 1;
const LETTER = 2;
/** ² and ½: parts of a word, no digits of a number. */
const OTHER_NUMBER = 3;
const SIGN = 4;
/** Vietnamese letters, and nearly all that plans print, lie below this code unit. */
const TABLE_SIZE = 0x2100;
const CLASSES = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => classify(String.fromCharCode(code)));

function classify(character: string): number {
  if (/\s/u.test(character)) return SPACE;
  if (/[0-9]/u.test(character)) return DIGIT;
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  return /\p{N}/u.test(character) ? OTHER_NUMBER : SIGN;
}

function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return CLASSES[code] ?? classify(text.charAt(index));
}

/** Where the mark of the tone may stand on either vowel: "hoá" and "hóa" are one word. */
const TONE_PLACES: ReadonlyMap<string, string> = new Map([
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẽ', 'õe'],
  ['oẹ', 'ọe'],
  ['uỳ', 'ùy'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỹ', 'ũy'],
  ['uỵ', 'ụy'],
]);
const LATE_TONE = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/u;
// sỹ, tỷ, kỹ, lý, mỹ, hy: a single consonant and y
const LONE_Y = /^([bdđhklmst])([yỳýỷỹỵ])$/u;
const SHORT_I: ReadonlyMap<string, string> = new Map([
  ['y', 'i'],
  ['ỳ', 'ì'],
  ['ý', 'í'],
  ['ỷ', 'ỉ'],
  ['ỹ', 'ĩ'],
  ['ỵ', 'ị'],
]);

/** Vietnamese has some seven thousand syllables; the keys of those that have come are kept. */
const KEYS_KEPT = 20_000;

/** One spelling of a word for comparing: lower case, tone on the first vowel of a pair, "tỷ" as "tỉ". */
export const wordKey = perWord(unifySpelling, KEYS_KEPT);

function unifySpelling(word: string): string {
  return word
    .toLowerCase()
    .replace(LATE_TONE, (pair) => TONE_PLACES.get(pair) ?? pair)
    .replace(LONE_Y, (_, consonant: string, vowel: string) => consonant + (SHORT_I.get(vowel) ?? vowel));
}

/** The words, numbers and signs of a text, in reading order. */
export const tokenize = perText(splitTokens);

// 1.005 | 99,9 | 05 | TTHC | m3 | m² | % | ≥
function splitTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (let start = 0; start < text.length; ) {
    const kindOfFirst = classAt(text, start);
    if (kindOfFirst === SPACE) {
      start++;
      continue;
    }
    const end =
      kindOfFirst === DIGIT ? endOfNumber(text, start) : kindOfFirst === LETTER ? endOfWord(text, start) : start + 1;
    const printed = text.slice(start, end);
    const kind = kindOfFirst === DIGIT ? 'number' : kindOfFirst === LETTER ? 'word' : 'mark';
    const key = kind === 'word' ? wordKey(printed) : printed;
    tokens.push({ kind, key, text: printed, start, end, isGlued: start === last });
    last = end;
    start = end;
  }
  return tokens;
}

/** Digits, and groups of digits after a point or a comma. */
function endOfNumber(text: string, start: number): number {
  let end = start;
  for (;;) {
    while (end < text.length && classAt(text, end) === DIGIT) end++;
    const sign = text.charAt(end);
    if ((sign !== '.' && sign !== ',') || end + 1 >= text.length || classAt(text, end + 1) !== DIGIT) return end;
    end++;
  }
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length) {
    const kind = classAt(text, end);
    if (kind === SPACE || kind === SIGN) break;
    end++;
  }
  return end;
}

/** The first token that starts at or after the offset; `tokens.length` where there is none. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

import { LEGACY_FONT_FAMILIES, TCVN3_LETTERS, VNI_LETTERS } from '../vocabulary/legacy-encodings.ts';
import { isVietnameseSyllable } from './syllable.ts';

export type LegacyEncoding = 'tcvn3' | 'vni';

const TCVN3 = new Map(TCVN3_LETTERS);
const VNI = buildVni();

/** What shows that a word is not plain ASCII: all the letters that the two encodings use. */
const SHOWN_LETTER = /[\u00a1-\u00ff\u03bc]/u;
/** Letters that Unicode has for Vietnamese alone: text that has many of them needs no decoding. */
const UNICODE_ONLY = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/u;
/** Share of the words with such letters beyond which text is Unicode. */
const MAX_UNICODE = 0.1;
/** Of the words that are not ASCII, so many must be syllables once decoded … */
const MIN_DECODED = 0.7;
/** … and so many more than are without decoding. */
const MIN_GAIN = 0.35;
/** Words that it takes to decide; a font of the right family makes fewer do. */
const MIN_WORDS = 4;
const MIN_WORDS_IN_FONT = 1;
const PUNCTUATION = new Set([...'"\'“”‘’()[].,;:!?/']);

/** Which legacy encoding the text is in. The letters decide: names of fonts only lower the number of words that it takes. */
export function detectLegacyEncoding(text: string, fontNames: readonly string[]): LegacyEncoding | null {
  const words = text
    .split(/\s+/u)
    .map(trimPunctuation)
    .filter((word) => word !== '');
  const telling = words.filter((word) => SHOWN_LETTER.test(word) || UNICODE_ONLY.test(word));
  if (telling.length === 0 || shareOf(telling, (word) => UNICODE_ONLY.test(word)) > MAX_UNICODE) return null;
  const plain = shareOf(telling, isVietnameseSyllable);
  let best: LegacyEncoding | null = null;
  let bestShare = Math.max(MIN_DECODED, plain + MIN_GAIN);
  for (const encoding of ['tcvn3', 'vni'] as const) {
    const least = isInFont(encoding, fontNames) ? MIN_WORDS_IN_FONT : MIN_WORDS;
    if (telling.length < least) continue;
    const share = shareOf(telling, (word) => isVietnameseSyllable(decodeLegacy(word, encoding, { capitals: false })));
    if (share < bestShare) continue;
    best = encoding;
    bestShare = share;
  }
  return best;
}

/** Letters of its own show that a text is Unicode, whatever font it is set in. */
export const hasUnicodeLetters = (text: string): boolean => UNICODE_ONLY.test(text);

/** Turns text of a legacy encoding into Unicode. `capitals`: it is set in a TCVN3 font that shows all letters as capitals. */
export function decodeLegacy(
  text: string,
  encoding: LegacyEncoding,
  { capitals }: { readonly capitals: boolean },
): string {
  if (encoding === 'vni') return text.replace(VNI.pattern, (shown) => VNI.letters.get(shown) ?? shown);
  const decoded = text.replace(TCVN3_WORD, decodeTcvn3Word);
  return capitals ? decoded.toUpperCase() : decoded;
}

/** ".VnTimeH", "VnArialH,Bold": the fonts of TCVN3 that show capitals. */
export function isCapitalFont(fontName: string): boolean {
  return /^\.?vn[a-z\s]*h(?:$|[^a-z])/iu.test(fontName.normalize('NFC'));
}

function trimPunctuation(word: string): string {
  let from = 0;
  let to = word.length;
  while (from < to && PUNCTUATION.has(word.charAt(from))) from++;
  while (to > from && PUNCTUATION.has(word.charAt(to - 1))) to--;
  return word.slice(from, to);
}

function isInFont(encoding: LegacyEncoding, fontNames: readonly string[]): boolean {
  return fontNames.some((name) =>
    LEGACY_FONT_FAMILIES[encoding].some((family) => name.toLowerCase().startsWith(family)),
  );
}

function shareOf(words: readonly string[], holds: (word: string) => boolean): number {
  return words.filter(holds).length / words.length;
}

const TCVN3_WORD = /[^\s]+/gu;
const LETTERS_WITH_HYPHEN = /[\p{L}\u00ad-]+/gu;

function decodeTcvn3Word(word: string): string {
  const decoded = [...word].map((letter) => TCVN3.get(letter) ?? letter).join('');
  if (!word.includes('-')) return decoded;
  // programs that take the soft hyphen for a hyphen leave "h-íng" for "hướng"
  return decoded.replace(LETTERS_WITH_HYPHEN, (part) => {
    const mended = part.replaceAll('-', 'ư');
    return part.length > 1 && isVietnameseSyllable(mended) ? mended : part;
  });
}

function buildVni(): { readonly letters: ReadonlyMap<string, string>; readonly pattern: RegExp } {
  const letters = new Map<string, string>();
  for (const [shown, letter] of VNI_LETTERS) {
    letters.set(shown, letter);
    letters.set(shown.toUpperCase(), letter.toUpperCase());
    const [base, mark] = [...shown];
    if (base !== undefined && mark !== undefined) letters.set(base.toUpperCase() + mark, letter.toUpperCase());
  }
  const longestFirst = [...letters.keys()].sort((a, b) => b.length - a.length);
  return { letters, pattern: new RegExp(longestFirst.join('|'), 'gu') };
}

import { isKnownPair } from './pair-vocabulary.ts';
import { isOnLine } from './token-place.ts';
import { follows, type Mend, type WordToken } from './word-tokens.ts';

/** Signs that a speck beside a word is taken for. A comma is none: it stands between the words of many a pair, “phòng, chống”. */
const SPECK = /^[.·'’`]$/u;

/** Words after which an appendix, a part or a chapter has its numeral. Decree 30/2020/NĐ-CP, Appendix I. */
const BEFORE_NUMERAL: readonly string[] = ['phụ lục', 'phần', 'chương'];

// ! | | | l | L | ] : one stroke, where the first numeral stands alone on its line's end
const ONE_STROKE = /^[!|lL[\]]$/u;

const SMALL_LETTER = /^\p{Ll}/u;

/** Specks taken for signs inside a known pair ("tương. ứng"), and numerals taken for signs ("Phụ lục !"). */
export function mendSigns(tokens: readonly WordToken[]): Mend[] {
  return tokens.flatMap((token, at): Mend[] => {
    const next = tokens[at + 1];
    if (ONE_STROKE.test(token.source.text) && !(next && isOnLine(token, next)) && isAfterLabel(tokens, at))
      return [{ at, to: ['I'], isWhole: true }];
    if (next?.lead !== '' || !SPECK.test(token.tail) || !SMALL_LETTER.test(next.core)) return [];
    const isPair =
      token.page === next.page && follows(token.source, next.source) && isKnownPair(`${token.lower} ${next.lower}`);
    return isPair ? [{ at, to: [token.lead + token.core], isWhole: true }] : [];
  });
}

function isAfterLabel(tokens: readonly WordToken[], at: number): boolean {
  return BEFORE_NUMERAL.some((label) => {
    const words = label.split(' ');
    const first = tokens[at - words.length];
    const before = tokens[at - words.length - 1];
    const opens = first !== undefined && !(before && isOnLine(before, first));
    return opens && words.every((word, i) => tokens[at - words.length + i]?.lower === word);
  });
}

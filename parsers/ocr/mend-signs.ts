import type { PageLayout } from '../../schemas/model/page-layout.ts';
import { isVietnameseSyllable } from '../vietnamese/syllable.ts';
import { lineEndsInCells } from './between-uprights.ts';
import { isKnownPair } from './pair-vocabulary.ts';
import { isOnLine } from './token-place.ts';
import { follows, type Mend, type WordToken } from './word-tokens.ts';

/** Signs that a speck beside a word is taken for. A comma is none: it stands between the words of many a pair, “phòng, chống”. */
const SPECK = /^[.·'’`]$/u;

// quý IV/2026;.
const SPECKED_SIGN = /^[,;:]\.+$/u;

// 3//2023-3/2024
const TWICE_STRUCK = /(?<=\d)\/\/(?=\d)/gu;

/** Words after which an appendix, a part or a chapter has its numeral. Decree 30/2020/NĐ-CP, Appendix I. */
const BEFORE_NUMERAL: readonly string[] = ['phụ lục', 'phần', 'chương'];

// ! | | | l | L | ] : one stroke, where the first numeral stands alone on its line's end
const ONE_STROKE = /^[!|lL[\]]$/u;

const SMALL_LETTER = /^\p{Ll}/u;

/** Specks taken for signs inside a known pair ("tương. ứng") or at a line's end, and numerals taken for signs ("Phụ lục !"). */
export function mendSigns(pages: readonly PageLayout[], tokens: readonly WordToken[]): Mend[] {
  const lineEnds = lineEndsInCells(pages, tokens);
  return tokens.flatMap((token, at): Mend[] => {
    const next = tokens[at + 1];
    if (ONE_STROKE.test(token.source.text) && !(next && isOnLine(token, next)) && isAfterLabel(tokens, at))
      return [{ at, to: ['I'], isWhole: true }];
    const struckOnce = token.core.replace(TWICE_STRUCK, '/');
    if (struckOnce !== token.core) return [{ at, to: [token.lead + struckOnce + token.tail], isWhole: true }];
    if (SPECKED_SIGN.test(token.tail))
      return [{ at, to: [token.lead + token.core + token.tail.charAt(0)], isWhole: true }];
    const isSpeck = SPECK.test(token.tail) && (isInPair(token, next) || isTrace(token, lineEnds.get(at)));
    return isSpeck ? [{ at, to: [token.lead + token.core], isWhole: true }] : [];
  });
}

function isInPair(token: WordToken, next: WordToken | undefined): boolean {
  if (next?.lead !== '' || token.page !== next.page || !SMALL_LETTER.test(next.core)) return false;
  return follows(token.source, next.source) && isKnownPair(`${token.lower} ${next.lower}`);
}

const SMALL_WORD = /^\p{L}?\p{Ll}+$/u;

/** No sentence begins with a small letter: what ends a line of a cell before one is a trace of the ruling beside it. */
function isTrace(token: WordToken, next: WordToken | undefined): boolean {
  if (next?.lead !== '' || token.tail !== '.' || next.core.length < 2) return false;
  return (
    [token.core, next.core].every(isVietnameseSyllable) && SMALL_WORD.test(token.core) && /^\p{Ll}/u.test(next.core)
  );
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

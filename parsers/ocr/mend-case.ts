import { isKnownPair } from './pair-vocabulary.ts';
import { type Mend, pairAt, type WordToken } from './word-tokens.ts';

// SỞ | VỐ | CÓ: capitals that differ from the small letters in nothing but their size
const ALIKE = /^[COSUVXZ]{2,4}$/u;
const MARKS = /\p{M}/gu;
const SMALL = /^\p{Ll}+$/u;

/** "cơ SỞ" in a cell of small letters: of a pair that is known, the second word has the case of the first. */
export function mendCase(tokens: readonly WordToken[]): Mend[] {
  return tokens.flatMap((token, at): Mend[] => {
    if (!isAlike(token.core) || !SMALL.test(tokens[at - 1]?.core ?? '')) return [];
    const pair = pairAt(tokens, at - 1);
    return pair !== null && isKnownPair(pair) ? [{ at, to: [token.lower] }] : [];
  });
}

function isAlike(word: string): boolean {
  const letters = word.length <= LONGEST ? word.normalize('NFD').replace(MARKS, '') : '';
  return ALIKE.test(letters);
}

/** Such words are short. Characters. */
const LONGEST = 4;

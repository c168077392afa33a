import { lookOf } from './look-alike.ts';
import { opensLine } from './token-place.ts';
import type { Mend, WordToken } from './word-tokens.ts';

/** Points run in the Vietnamese alphabet: Decree 30/2020/NĐ-CP, Appendix I. */
const ALPHABET = 'abcdđeghiklmnopqrstuvxy';

/** Labels of points, read as signs that look like the one whose turn it is: "Ì)" after "k)". */
export function mendPoints(tokens: readonly WordToken[]): Mend[] {
  const mends: Mend[] = [];
  let next = 0;
  tokens.forEach((token, at) => {
    if (token.tail !== ')' || [...token.core].length !== 1 || !opensLine(tokens, at)) return;
    const expected = ALPHABET.charAt(next);
    const known = ALPHABET.indexOf(token.core);
    if (known >= 0) next = known + 1;
    else if (next > 0 && expected !== '' && lookOf(token.core) === lookOf(expected)) {
      mends.push({ at, to: [expected] });
      next++;
    }
  });
  return mends;
}

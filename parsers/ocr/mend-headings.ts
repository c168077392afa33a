import { isCapitals } from '../vietnamese/fold.ts';
import { lookOf, ROMANS } from './look-alike.ts';
import type { Mend, WordToken } from './word-tokens.ts';

/** Words nearer to each other's line than this many type sizes stand on one line. */
const ON_LINE = 0.5;

/** A numbering read amiss is no longer than this. */
const LONGEST = 6;

// MỤC | ĐÍCH, — not I | II.
const CAPITAL_WORD = /\p{Lu}{2}/u;

/** Points run in the Vietnamese alphabet: Decree 30/2020/NĐ-CP, Appendix I. */
const ALPHABET = 'abcdđeghiklmnopqrstuvxy';

/** Labels of parts and points, read as signs that look like the one whose turn it is: "JI- HÌNH THỨC", "Ì)" after "k)". */
export function mendHeadings(tokens: readonly WordToken[]): Mend[] {
  return [...mendNumerals(tokens), ...mendLetters(tokens)];
}

function mendLetters(tokens: readonly WordToken[]): Mend[] {
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

function mendNumerals(tokens: readonly WordToken[]): Mend[] {
  const mends: Mend[] = [];
  let next = 0;
  tokens.forEach((token, at) => {
    if (!opensHeading(tokens, at)) return;
    const known = ROMANS.indexOf(token.core);
    const expected = ROMANS[next];
    if (known >= 0) {
      next = known + 1;
      return;
    }
    if (expected === undefined || token.core.length > LONGEST || lookOf(token.core) !== lookOf(expected)) return;
    mends.push({ at, to: [expected] });
    next++;
  });
  return mends;
}

/** Does the word stand first on its line, with a sign behind it and a word in capitals after that? */
function opensHeading(tokens: readonly WordToken[], at: number): boolean {
  const token = tokens[at];
  const following = tokens[at + 1];
  if (!token || !following || token.tail === '' || !opensLine(tokens, at)) return false;
  return isOnLine(token, following) && CAPITAL_WORD.test(following.core) && isCapitals(following.core);
}

function opensLine(tokens: readonly WordToken[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  return token !== undefined && token.lead === '' && !(before && isOnLine(before, token));
}

function isOnLine(a: WordToken, b: WordToken): boolean {
  return a.page === b.page && Math.abs(a.source.baseline - b.source.baseline) < Math.max(a.source.size, 1) * ON_LINE;
}

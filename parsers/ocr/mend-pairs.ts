import { copyCase } from './copy-case.ts';
import { findKnownPairs, groupByFold, isKnownPair, isKnownWord, isMarkSlip } from './pair-vocabulary.ts';
import { type Mend, pairAt, type WordToken } from './word-tokens.ts';

/** A pair that the document has so often is a word of its own, though the vocabulary does not know it. */
const OWN_WORD_COUNT = 4;

/** A pair without its mark that the document has this often, and never with it, is what it prints: "phân đấu". */
const PRINTED_COUNT = 2;

/**
 * Words that make a known pair once a mark is changed: "tố chức", "kiếm tra", "phân đấu". The pair as read must be
 * unknown, and its words must not belong to known pairs with their other neighbours.
 */
export function mendPairs(tokens: readonly WordToken[]): Mend[] {
  const pairs = tokens.map((_, at) => pairAt(tokens, at));
  const counts = countPairs(pairs);
  const ownWords = groupByFold([...counts].filter(([, count]) => count >= OWN_WORD_COUNT).map(([pair]) => pair));
  const mends: Mend[] = [];
  // The second word of a pair that was mended is settled: "phân đấu năm" is no "đầu năm".
  let settled = -1;
  pairs.forEach((pair, at) => {
    if (pair === null || isKnownPair(pair) || at === settled) return;
    const meant = findMeantPair(pair, counts, ownWords);
    if (!meant) return;
    const mend = changeOneWord(tokens, pairs, at, meant);
    if (!mend) return;
    mends.push(mend);
    settled = at + 1;
  });
  return mends;
}

function countPairs(pairs: readonly (string | null)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const pair of pairs) if (pair !== null) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return counts;
}

function findMeantPair(
  pair: string,
  counts: ReadonlyMap<string, number>,
  ownWords: ReadonlyMap<string, readonly string[]>,
): string | null {
  const count = counts.get(pair) ?? 0;
  const known = findKnownPairs(pair).filter((other) => differsByOneSlip(pair, other));
  if (known.length > 1) return null;
  const [onlyKnown] = known;
  if (onlyKnown !== undefined) {
    const isPrinted = count >= PRINTED_COUNT && !counts.has(onlyKnown) && hasFewerMarks(pair, onlyKnown);
    return isPrinted ? null : onlyKnown;
  }
  if (count > 1) return null;
  const fold = [...ownWords].find(([, group]) => group.some((other) => differsByOneSlip(pair, other)));
  const own = fold?.[1].filter((other) => differsByOneSlip(pair, other)) ?? [];
  return own.length === 1 ? (own[0] ?? null) : null;
}

function hasFewerMarks(pair: string, other: string): boolean {
  return pair.normalize('NFD').length < other.normalize('NFD').length;
}

function differsByOneSlip(pair: string, other: string): boolean {
  const [a = '', b = ''] = pair.split(' ');
  const [c = '', d = ''] = other.split(' ');
  return (a === c && isMarkSlip(b, d)) || (b === d && isMarkSlip(a, c));
}

function changeOneWord(
  tokens: readonly WordToken[],
  pairs: readonly (string | null)[],
  at: number,
  meant: string,
): Mend | null {
  const [first = '', second = ''] = meant.split(' ');
  const changesFirst = tokens[at]?.lower !== first;
  const changed = changesFirst ? at : at + 1;
  const token = tokens[changed];
  // The changed word may belong to its other neighbour; where it is a word of the language, so may the one that stays:
  // "thiếu số liệu" is no "thiểu số", but "lằn thứ năm" is "lần thứ".
  const [beyondChanged, beyondKept] = changesFirst ? [pairs[at - 1], pairs[at + 1]] : [pairs[at + 1], pairs[at - 1]];
  const isTaken = (pair: string | null | undefined): boolean => typeof pair === 'string' && isKnownPair(pair);
  if (!token || isTaken(beyondChanged) || (isTaken(beyondKept) && isKnownWord(token.lower))) return null;
  return { at: changed, to: [copyCase(token.core, changesFirst ? first : second)] };
}

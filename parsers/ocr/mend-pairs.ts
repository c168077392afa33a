import { copyCase } from './copy-case.ts';
import { findKnownPairs, groupByFold, isKnownPair, isKnownTriple, isKnownWord, isMarkSlip } from './pair-vocabulary.ts';
import { type Mend, pairAt, type WordToken } from './word-tokens.ts';

/** A name that the document has so often is one, though the vocabulary does not know it. */
const OWN_NAME_COUNT = 4;

/** A pair without its mark that the document has this often, and never with it, is what it prints: "phân đấu". */
const PRINTED_COUNT = 2;

/** A document's pairs, by their place and by how often it has them. */
interface DocumentPairs {
  /** The pair that each token makes with the next; null where they do not stand together. */
  readonly at: readonly (string | null)[];
  readonly counts: ReadonlyMap<string, number>;
  /** The frequent names, grouped by their letters without marks. */
  readonly own: ReadonlyMap<string, readonly string[]>;
  /** The known pairs that others of the document are one slip away from; looked for when they are asked for. */
  readonly meant: () => ReadonlySet<string>;
}

/**
 * Words that make a known pair once a mark is changed: "tố chức", "kiếm tra", "phân đấu". The pair as read must be
 * unknown, and its words must not belong to known pairs with their other neighbours.
 */
export function mendPairs(tokens: readonly WordToken[]): Mend[] {
  const pairs = collectPairs(tokens);
  const mends: Mend[] = [];
  // The second word of a pair that was mended is settled: "phân đấu năm" is no "đầu năm".
  let settled = -1;
  pairs.at.forEach((pair, at) => {
    if (pair === null || isKnownPair(pair) || at === settled) return;
    const meant = isOfLongName(tokens, pairs, at) ? findOwnName(pair, pairs.own) : findMeantPair(pair, pairs);
    const changes = meant === null ? [] : changeWords(tokens, pairs, at, meant);
    if (changes.length === 0) return;
    mends.push(...changes);
    settled = at + 1;
  });
  return mends;
}

function collectPairs(tokens: readonly WordToken[]): DocumentPairs {
  const at = tokens.map((_, index) => pairAt(tokens, index));
  const counts = new Map<string, number>();
  for (const pair of at) if (pair !== null) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const names = at.filter((pair, index): pair is string => pair !== null && isName(tokens, index));
  const frequent = [...new Set(names)].filter((pair) => names.filter((name) => name === pair).length >= OWN_NAME_COUNT);
  let meant: ReadonlySet<string> | undefined;
  return {
    at,
    counts,
    own: groupByFold(frequent),
    meant: () => {
      meant ??= new Set([...counts.keys()].flatMap(meantByOneSlip));
      return meant;
    },
  };
}

/** The one known pair that a pair that is none is a mark away from. */
function meantByOneSlip(pair: string): readonly string[] {
  if (isKnownPair(pair)) return [];
  const near = findKnownPairs(pair).filter((other) => slipsBetween(pair, other) === 1);
  return near.length === 1 ? near : [];
}

// Bình Sơn | Quảng Ngãi — not VĂN PHÒNG
const NAME_WORD = /^\p{Lu}\p{Ll}+$/u;

/** Proper names alone: a slip that is made again and again must not pass for a word. */
function isName(tokens: readonly WordToken[], at: number): boolean {
  return NAME_WORD.test(tokens[at]?.core ?? '') && NAME_WORD.test(tokens[at + 1]?.core ?? '');
}

/** Three names in a row that the vocabulary has not are a person's: "Đỗ Thị Thu" has no "đô thị", but "Hố Chí Minh" is "Hồ". */
function isOfLongName(tokens: readonly WordToken[], { at }: DocumentPairs, index: number): boolean {
  if (!isName(tokens, index)) return false;
  const isUnknownName = (first: number): boolean => {
    const pair = at[first] ?? null;
    return pair !== null && isName(tokens, first) && !isKnownPair(pair);
  };
  return isUnknownName(index - 1) || isUnknownName(index + 1);
}

function findMeantPair(pair: string, { counts, own, meant: meantElsewhere }: DocumentPairs): string | null {
  const known = findKnownPairs(pair);
  const near = known.filter((other) => slipsBetween(pair, other) === 1);
  if (near.length > 0) {
    // Of two pairs that are a mark away, chỉ tiêu and chi tiêu, the one that the document has.
    const meant = near.length === 1 ? near[0] : onlyOne(near.filter((other) => counts.has(other)));
    return meant !== undefined && !isPrinted(pair, meant, counts) ? meant : null;
  }
  // Both words amiss, "chuyến đối": only where the document has the pair elsewhere, if only with one of them amiss.
  const both = known.filter((other) => slipsBetween(pair, other) === 2);
  const far = onlyOne(both.filter((other) => counts.has(other) || meantElsewhere().has(other)));
  if (far !== undefined) return far;
  if ((counts.get(pair) ?? 0) > 1) return null;
  return findOwnName(pair, own);
}

function isPrinted(pair: string, meant: string, counts: ReadonlyMap<string, number>): boolean {
  const hasFewerMarks = pair.normalize('NFD').length < meant.normalize('NFD').length;
  return hasFewerMarks && (counts.get(pair) ?? 0) >= PRINTED_COUNT && !counts.has(meant);
}

function findOwnName(pair: string, own: DocumentPairs['own']): string | null {
  for (const group of own.values()) {
    const near = group.filter((other) => slipsBetween(pair, other) === 1);
    if (near.length > 0) return onlyOne(near) ?? null;
  }
  return null;
}

function onlyOne(texts: readonly string[]): string | undefined {
  return texts.length === 1 ? texts[0] : undefined;
}

/** In how many of its words a pair differs from another by a slip; infinite where a word differs by more. */
function slipsBetween(pair: string, other: string): number {
  const others = other.split(' ');
  return pair.split(' ').reduce((slips, word, i) => {
    const meant = others[i] ?? '';
    if (word === meant) return slips;
    return isMarkSlip(word, meant) ? slips + 1 : Number.POSITIVE_INFINITY;
  }, 0);
}

function changeWords(tokens: readonly WordToken[], pairs: DocumentPairs, at: number, meant: string): Mend[] {
  const mends = meant.split(' ').flatMap((word, i): Mend[] => {
    const token = tokens[at + i];
    return token && token.lower !== word ? [{ at: at + i, to: [copyCase(token.core, word)] }] : [];
  });
  const [mend] = mends;
  if (!mend) return [];
  // "phấn đấu từ" is no "đầu tư", both words amiss
  if (mends.length > 1) return isTaken(pairs, at - 1) || isTaken(pairs, at + 1) ? [] : mends;
  return belongsElsewhere(tokens, pairs, at, mend.at) ? [] : mends;
}

/**
 * The word to be changed may belong to its other neighbour, and so may the one that stays where the first is a word of
 * the language: "thiếu số liệu" is no "thiểu số", but "lằn thứ năm" is "lần thứ" and "chỉ thường xuyên" "chi thường".
 */
function belongsElsewhere(tokens: readonly WordToken[], pairs: DocumentPairs, at: number, changed: number): boolean {
  const [beyondChanged, beyondKept] = changed === at ? [at - 1, at + 1] : [at + 1, at - 1];
  if (isTaken(pairs, beyondChanged)) return true;
  if (!isTaken(pairs, beyondKept) || !isKnownWord(tokens[changed]?.lower ?? '')) return false;
  const [first, second, third] = [at, at + 1, at + 2].map((index) => tokens[index]?.lower ?? '');
  return !isKnownTriple(`${first} ${second} ${third}`, changed - at);
}

/** Does the token make a known pair with the next? */
function isTaken(pairs: DocumentPairs, at: number): boolean {
  const pair = pairs.at[at] ?? null;
  return pair !== null && isKnownPair(pair);
}

import { groupBy } from '../group-by.ts';
import { foldText } from '../vietnamese/fold.ts';
import { CONFUSABLE_MARKS } from '../vocabulary/confusable-marks.ts';
import { RARE_WORD_PAIRS, WORD_PAIRS, WORD_TRIPLES } from '../vocabulary/confusable-pairs.ts';
import { FIELD_PAIRS } from '../vocabulary/field-pairs.ts';

const PAIRS: readonly string[] = [...WORD_PAIRS, ...FIELD_PAIRS].flatMap((row) => row.pairs.split('; '));
const TRIPLES: readonly string[] = WORD_TRIPLES.flatMap((row) => row.triples.split('; '));
const RARE_PAIRS: readonly string[] = RARE_WORD_PAIRS.flatMap((row) => row.pairs.split('; '));
const KNOWN_PAIRS: ReadonlySet<string> = new Set([...PAIRS, ...RARE_PAIRS]);
const KNOWN_WORDS: ReadonlySet<string> = new Set(PAIRS.flatMap((pair) => pair.split(' ')));
const PAIRS_BY_FOLD: ReadonlyMap<string, readonly string[]> = groupByFold(PAIRS);
const MARK_PARTNERS: ReadonlyMap<string, ReadonlySet<string>> = groupPartners();

/** Does the pair stand in the vocabulary, lower case, one space between? */
export function isKnownPair(pair: string): boolean {
  return KNOWN_PAIRS.has(pair);
}

/** Do three words make a known phrase once a mark of the first or second is changed? Lower case. */
export function isKnownTriple(words: string, changed: number): boolean {
  const read = words.split(' ');
  return TRIPLES.some((triple) =>
    triple.split(' ').every((word, i) => (i === changed ? isMarkSlip(read[i] ?? '', word) : read[i] === word)),
  );
}

/** Does the word stand in a pair of the vocabulary, lower case? */
export function isKnownWord(word: string): boolean {
  return KNOWN_WORDS.has(word);
}

/** The usual pairs that differ from this one in marks only. */
export function findKnownPairs(pair: string): readonly string[] {
  return PAIRS_BY_FOLD.get(foldText(pair)) ?? [];
}

/** Groups texts that are alike but for their marks. */
export function groupByFold(texts: Iterable<string>): Map<string, string[]> {
  return groupBy(texts, foldText);
}

function groupPartners(): Map<string, Set<string>> {
  const partners = new Map<string, Set<string>>();
  for (const { letters } of CONFUSABLE_MARKS) {
    for (const letter of letters) {
      const others = partners.get(letter) ?? new Set<string>();
      for (const other of letters) if (other !== letter) others.add(other);
      partners.set(letter, others);
    }
  }
  return partners;
}

/** Can one word be read for the other by a slip in the marks of one letter? Lower case; the same word is no slip. */
export function isMarkSlip(read: string, meant: string): boolean {
  const readLetters = [...read];
  const meantLetters = [...meant];
  if (readLetters.length !== meantLetters.length) return false;
  const different = readLetters.flatMap((letter, i) => (letter === meantLetters[i] ? [] : [i]));
  const [at] = different;
  if (at === undefined || different.length > 1) return false;
  return MARK_PARTNERS.get(readLetters[at] ?? '')?.has(meantLetters[at] ?? '') ?? false;
}

/** The words that a slip in the marks of one letter turns into this one. Lower case. */
export function markSlipsOf(word: string): string[] {
  const letters = [...word];
  return letters.flatMap((letter, at) =>
    [...(MARK_PARTNERS.get(letter) ?? [])].map((other) => letters.with(at, other).join('')),
  );
}

import { foldText } from './fold.ts';

/** No phrase of a vocabulary is longer. Characters. */
const LONGEST_PHRASE = 80;

export interface PhraseSet {
  readonly phrases: readonly string[];
  /** Folded once; longest first so that the longest match wins. */
  readonly folded: readonly string[];
}

export function phraseSet(phrases: readonly string[]): PhraseSet {
  return { phrases, folded: [...new Set(phrases.map(foldText))].sort((a, b) => b.length - a.length) };
}

/** Does the text begin with one of the phrases, as whole words, without regard to capitals, diacritics and punctuation? */
export function beginsWith(text: string, set: PhraseSet): boolean {
  const folded = foldText(text.slice(0, LONGEST_PHRASE));
  return set.folded.some((phrase) => folded === phrase || folded.startsWith(`${phrase} `));
}

/** Is the text one of the phrases and nothing else? */
export function isPhrase(text: string, set: PhraseSet): boolean {
  return text.length <= LONGEST_PHRASE && set.folded.includes(foldText(text));
}

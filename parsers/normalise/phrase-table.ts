import { type Token, tokenize } from './tokens.ts';

/** A phrase found in a text: what it stands for, and how many tokens it takes. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly length: number;
}

/** A phrase of the table; it is its own match. */
interface Entry<T> extends PhraseMatch<T> {
  readonly keys: readonly string[];
}

/** Looks phrases up from where they begin or from where they end; the longest wins. */
export interface PhraseTable<T> {
  /** The phrase whose first token is at `index`. */
  at(tokens: readonly Token[], index: number): PhraseMatch<T> | undefined;
  /** The phrase whose last token is just before `index`. */
  before(tokens: readonly Token[], index: number): PhraseMatch<T> | undefined;
}

/** Builds a table from rows of (value, its phrasings); a phrasing that stands twice keeps the first row's value. */
export function phraseTable<T>(rows: Iterable<readonly [T, readonly string[]]>): PhraseTable<T> {
  const byFirst = new Map<string, Entry<T>[]>();
  const byLast = new Map<string, Entry<T>[]>();
  const seen = new Set<string>();
  for (const [value, phrases] of rows) {
    for (const phrase of phrases) {
      const keys = tokenize(phrase).map((token) => token.key);
      const first = keys[0];
      const last = keys.at(-1);
      const whole = keys.join(' ');
      if (first === undefined || last === undefined || seen.has(whole)) continue;
      seen.add(whole);
      file(byFirst, first, { keys, value, length: keys.length });
      file(byLast, last, { keys, value, length: keys.length });
    }
  }
  return {
    at: (tokens, index) => {
      const token = tokens[index];
      const entries = token && byFirst.get(token.key);
      if (!entries) return undefined;
      for (const entry of entries) if (stands(entry.keys, tokens, index)) return entry;
      return undefined;
    },
    before: (tokens, index) => {
      const token = tokens[index - 1];
      const entries = token && byLast.get(token.key);
      if (!entries) return undefined;
      for (const entry of entries) if (stands(entry.keys, tokens, index - entry.length)) return entry;
      return undefined;
    },
  };
}

/** A table that only tells whether one of the phrases stands there. */
export function phrasesOf(phrases: readonly string[]): PhraseTable<true> {
  return phraseTable([[true, phrases]]);
}

/** Do the keys stand in the tokens from `start` on? */
function stands(keys: readonly string[], tokens: readonly Token[], start: number): boolean {
  if (start < 0) return false;
  for (let offset = 0; offset < keys.length; offset++) {
    if (tokens[start + offset]?.key !== keys[offset]) return false;
  }
  return true;
}

function file<T>(map: Map<string, Entry<T>[]>, key: string, entry: Entry<T>): void {
  const entries = map.get(key);
  if (!entries) {
    map.set(key, [entry]);
    return;
  }
  const place = entries.findIndex((other) => other.keys.length < entry.keys.length);
  entries.splice(place < 0 ? entries.length : place, 0, entry);
}

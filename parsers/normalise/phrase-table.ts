import { type Token, tokenize } from './tokens.ts';

interface Entry<T> {
  readonly keys: readonly string[];
  readonly value: T;
}

/** A phrase found in a text: what it stands for, and how many tokens it takes. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly length: number;
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
      file(byFirst, first, { keys, value });
      file(byLast, last, { keys, value });
    }
  }
  return {
    at: (tokens, index) => longest(byFirst.get(tokens[index]?.key ?? ''), tokens, () => index),
    before: (tokens, index) =>
      longest(byLast.get(tokens[index - 1]?.key ?? ''), tokens, (entry) => index - entry.keys.length),
  };
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

function longest<T>(
  entries: readonly Entry<T>[] | undefined,
  tokens: readonly Token[],
  startOf: (entry: Entry<T>) => number,
): PhraseMatch<T> | undefined {
  const entry = entries?.find((candidate) => {
    const start = startOf(candidate);
    return start >= 0 && candidate.keys.every((key, offset) => tokens[start + offset]?.key === key);
  });
  return entry ? { value: entry.value, length: entry.keys.length } : undefined;
}

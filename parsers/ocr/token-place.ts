import type { WordToken } from './word-tokens.ts';

/** Words nearer to each other's line than this many type sizes stand on one line. */
const ON_LINE = 0.5;

/** Does the token stand first on its line, with no sign before it? */
export function opensLine(tokens: readonly WordToken[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  return token !== undefined && token.lead === '' && !(before && isOnLine(before, token));
}

export function isOnLine(a: WordToken, b: WordToken): boolean {
  return a.page === b.page && Math.abs(a.source.baseline - b.source.baseline) < Math.max(a.source.size, 1) * ON_LINE;
}

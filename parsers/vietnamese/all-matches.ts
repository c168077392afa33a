const NONE: readonly RegExpExecArray[] = [];

/**
 * Every match of a global pattern, in order. `matchAll` copies the pattern each time that it is asked, which costs more
 * than the search in a sentence; here the pattern itself is used, and is free again before anyone sees a match.
 */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  while (match !== null) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
    match = pattern.exec(text);
  }
  return found;
}

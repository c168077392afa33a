// \\ (a backslash that stands for itself) | \u0000 | \ud83d without its other half
const ESCAPE = /\\(?:\\|u0000|ud[89a-f][0-9a-f]{2})/g;

const REPLACEMENT = '\ufffd';

/** JSON that databases take: a NUL or half a surrogate pair, which no text column holds, becomes U+FFFD. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value);
  return text.includes('\\u') ? text.replace(ESCAPE, (found) => (found === '\\\\' ? found : REPLACEMENT)) : text;
}

/** Texts of which the answer is kept, where the caller does not say; all of them are forgotten when there are more. */
const TEXTS_KEPT = 4_096;
/** Longer texts are asked for once. Characters. */
const LONGEST_KEPT = 2_000;

/**
 * The same function, which answers a text that it has seen with what it found then: the stages after each other ask the
 * same few thousand words, cells and sentences of a document. Only for functions of the text alone, with answers that
 * nobody writes to.
 */
export function perText<T>(read: (text: string) => T, textsKept = TEXTS_KEPT): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return read(text);
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as T;
    const answer = read(text);
    if (answers.size >= textsKept) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}

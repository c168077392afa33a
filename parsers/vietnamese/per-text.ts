/** Texts of which the answer is kept, where the caller does not say; all of them are forgotten when there are more. */
const TEXTS_KEPT = 4_096;
/** Longer texts are asked for once. Characters. */
const LONGEST_KEPT = 2_000;

const kept: Map<string, unknown>[] = [];

/** Forgets every answer, so that a text is read as if for the first time: for whoever measures. */
export function forgetTexts(): void {
  for (const answers of kept) answers.clear();
}

/**
 * The same function, which answers a text that it has seen with what it found then: the stages after each other ask the
 * same few thousand words, cells and sentences of a document. Only for functions of the text alone, with answers that
 * nobody writes to.
 */
export function perText<T>(read: (text: string) => T, textsKept = TEXTS_KEPT): (text: string) => T {
  const answers = new Map<string, T>();
  kept.push(answers);
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

/** The same for functions that read a text within something: each such thing has a memory of its own, which goes with it. */
export function perTextWithin<Within extends object, T>(
  read: (text: string, within: Within) => T,
): (text: string, within: Within) => T {
  const memories = new WeakMap<Within, Map<string, T>>();
  return (text, within) => {
    const answers = memories.get(within) ?? new Map<string, T>();
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as T;
    const answer = read(text, within);
    answers.set(text, answer);
    memories.set(within, answers);
    return answer;
  };
}

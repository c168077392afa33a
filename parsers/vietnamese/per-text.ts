/** Texts of which the answer is kept, where the caller does not say; all of them are forgotten when there are more. */
const TEXTS_KEPT = 4_096;
/** Longer texts are asked for once. Characters. */
const LONGEST_KEPT = 2_000;

/** What has been found for the texts of late. */
interface Memory<T> {
  readonly recall: (text: string) => T;
  readonly forget: () => void;
}

/** Stands for an answer that is `undefined`: one look tells it from a text that was never asked for. */
const NOTHING = Symbol('nothing');

function remember<T>(read: (text: string) => T, textsKept: number): Memory<T> {
  const answers = new Map<string, T | typeof NOTHING>();
  return {
    recall: (text) => {
      if (text.length > LONGEST_KEPT) return read(text);
      const known = answers.get(text);
      if (known !== undefined) return known === NOTHING ? (undefined as T) : (known as T);
      const answer = read(text);
      if (answers.size >= textsKept) answers.clear();
      answers.set(text, answer === undefined ? NOTHING : answer);
      return answer;
    },
    forget: () => answers.clear(),
  };
}

const forgetters: (() => void)[] = [];

/** Forgets every answer, so that a text is read as if for the first time: for whoever measures. */
export function forgetTexts(): void {
  for (const forget of forgetters) forget();
}

/**
 * The same function, which answers a text that it has seen with what it found then: the stages after each other ask the
 * same few thousand words, cells and sentences of a document. Only for functions of the text alone, with answers that
 * nobody writes to.
 */
export function perText<T>(read: (text: string) => T, textsKept = TEXTS_KEPT): (text: string) => T {
  const memory = remember(read, textsKept);
  forgetters.push(memory.forget);
  return memory.recall;
}

/** The same for single words: those of the next document are the same few thousand, and none is forgotten for measuring. */
export function perWord<T>(read: (word: string) => T, wordsKept: number): (word: string) => T {
  return remember(read, wordsKept).recall;
}

/** The same for functions that read a text within something: each such thing has a memory of its own, which goes with it. */
export function perTextWithin<Within extends object, T>(
  read: (text: string, within: Within) => T,
): (text: string, within: Within) => T {
  let memories = new WeakMap<Within, Memory<T>>();
  forgetters.push(() => {
    memories = new WeakMap();
  });
  return (text, within) => {
    const memory = memories.get(within) ?? remember((one) => read(one, within), TEXTS_KEPT);
    memories.set(within, memory);
    return memory.recall(text);
  };
}

import { CAPITAL, classAt, DIGIT, LETTER, MARK, OTHER_NUMBER, SPACE } from '../vietnamese/characters.ts';
import { perText, perWord } from '../vietnamese/per-text.ts';
import { alignLastToneMark } from '../vietnamese/tone-marks.ts';

/** A word, a number or a single sign of a text, with its place. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** What is compared with the vocabulary: see `wordKey`; a number and a mark as printed. */
  readonly key: string;
  /** As printed. */
  readonly text: string;
  /** Offsets in the text, UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** True where nothing stands between this token and the one before it. */
  readonly isGlued: boolean;
}

const OF_WORDS = LETTER | MARK;
/** What a word goes on with. */
const IN_WORDS = LETTER | MARK | DIGIT | OTHER_NUMBER;

// sỹ, tỷ, kỹ, lý, mỹ, hy: a single consonant and y
const LONE_Y = /^([bdđhklmst])([yỳýỷỹỵ])$/u;
const SHORT_I: ReadonlyMap<string, string> = new Map([
  ['y', 'i'],
  ['ỳ', 'ì'],
  ['ý', 'í'],
  ['ỷ', 'ỉ'],
  ['ỹ', 'ĩ'],
  ['ỵ', 'ị'],
]);

/** Vietnamese has some seven thousand syllables; the keys of those that have come are kept. */
const KEYS_KEPT = 20_000;

/** One spelling of a word for comparing: lower case, tone on the first vowel of a pair, "tỷ" as "tỉ". */
export const wordKey = perWord(unifySpelling, KEYS_KEPT);

function unifySpelling(word: string): string {
  return alignLastToneMark(word.toLowerCase()).replace(
    LONE_Y,
    (_, consonant: string, vowel: string) => consonant + (SHORT_I.get(vowel) ?? vowel),
  );
}

/** The words, numbers and signs of a text, in reading order. */
export const tokenize = perText(splitTokens);

// 1.005 | 99,9 | 05 | TTHC | m3 | m² | % | ≥
function splitTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (let start = 0; start < text.length; ) {
    const kindOfFirst = classAt(text, start);
    if ((kindOfFirst & SPACE) !== 0) {
      start++;
      continue;
    }
    const kind = (kindOfFirst & OF_WORDS) !== 0 ? 'word' : (kindOfFirst & DIGIT) !== 0 ? 'number' : 'mark';
    const end = kind === 'word' ? endOfWord(text, start) : kind === 'number' ? endOfNumber(text, start) : start + 1;
    const printed = text.slice(start, end);
    const key = kind === 'word' ? wordKey(printed) : printed;
    tokens.push({ kind, key, text: printed, start, end, isGlued: start === last });
    last = end;
    start = end;
  }
  return tokens;
}

/** Digits, and groups of digits after a point or a comma. */
function endOfNumber(text: string, start: number): number {
  let end = start;
  for (;;) {
    while (end < text.length && (classAt(text, end) & DIGIT) !== 0) end++;
    const sign = text.charAt(end);
    if ((sign !== '.' && sign !== ',') || end + 1 >= text.length || (classAt(text, end + 1) & DIGIT) === 0) return end;
    end++;
  }
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length) {
    if ((classAt(text, end) & IN_WORDS) === 0) break;
    end++;
  }
  return end;
}

/** "TTHC": three letters or more, none of them small. */
export function isAbbreviation({ kind, text }: Token): boolean {
  if (kind !== 'word' || text.length < SHORTEST_ABBREVIATION) return false;
  // nearly every word tells by its second letter
  return (classAt(text, 1) & SMALL_OR_CAPITAL) !== LETTER && text === text.toUpperCase();
}

const SHORTEST_ABBREVIATION = 3;
const SMALL_OR_CAPITAL = LETTER | CAPITAL;

/** The first token that starts at or after the offset; `tokens.length` where there is none. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

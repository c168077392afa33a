import { unionOf } from '../../schemas/model/geometry.ts';
import type { Word } from '../../schemas/model/page-layout.ts';

/** So many letters that stand apart are a title that was set wide: "K Ế  H O Ạ C H". */
const FEWEST_LETTERS = 5;
/** Letters of such a title stand nearer than this, … */
const WIDEST = 0.8;
/** … and its words so much farther apart than its letters. In type sizes. */
const WORD_STEP = 0.18;

const LETTER = /^[\p{L}\d][,.:;]?$/u;

/** Puts the letters of a title that was set wide together to words; `line`: words on one line, from left to right. */
export function joinSpacedLetters<T extends Word>(line: readonly T[]): readonly T[] {
  const joined: T[] = [];
  for (let at = 0; at < line.length; ) {
    const end = endOfLetters(line, at);
    const letters = line.slice(at, end);
    joined.push(...(letters.length < FEWEST_LETTERS ? letters : joinLetters(letters)));
    at = end;
  }
  return joined;
}

const gapBetween = (before: Word, word: Word): number => word.box[0] - before.box[2];

/** Behind the letters that begin here, or behind this word where it is none. */
function endOfLetters(line: readonly Word[], start: number): number {
  let end = start;
  for (; end < line.length; end++) {
    const [before, word] = [line[end - 1], line[end]];
    if (!word || !LETTER.test(word.text)) break;
    if (end > start && before && gapBetween(before, word) > WIDEST * word.size) break;
  }
  return Math.max(end, start + 1);
}

function joinLetters<T extends Word>(letters: readonly T[]): readonly T[] {
  const gaps = letters.slice(1).map((letter, i) => gapBetween(letters[i] ?? letter, letter));
  const usual = Math.min(...gaps);
  const words: T[] = [];
  letters.forEach((letter, i) => {
    const last = words.at(-1);
    const isNext = i > 0 && (gaps[i - 1] ?? 0) > usual + WORD_STEP * letter.size;
    if (!last || isNext) words.push(letter);
    else words[words.length - 1] = { ...last, text: last.text + letter.text, box: unionOf([last.box, letter.box]) };
  });
  return words;
}

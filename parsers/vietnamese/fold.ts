import { CAPITAL, classAt, DIGIT, LETTER, OTHER_NUMBER } from './characters.ts';
import { perText } from './per-text.ts';
import { wordWriter } from './word-writer.ts';

const MARKS = /\p{M}+/gu;
const NOT_WORD = /[^\p{L}\p{N}%]+/gu;

/** Lower case without diacritics, one space between words: for comparing what is printed in capitals, or read with slips. */
export const foldText = perText(
  wordWriter((text) => wordsOf(text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd'))),
);

/** Lower case, letters and digits only, diacritics kept. */
export const plainText = wordWriter((text) => wordsOf(text.normalize('NFC').toLowerCase()));

const OF_WORDS = LETTER | DIGIT | OTHER_NUMBER;
/** Half of a character that takes two code units: patterns take it as one. */
const SURROGATE = /[\ud800-\udfff]/;

/** The words with one space between them. */
function wordsOf(text: string): string {
  if (SURROGATE.test(text)) return text.replace(NOT_WORD, ' ').trim();
  let words = '';
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    const isWord = (classAt(text, at) & OF_WORDS) !== 0 || text[at] === '%';
    if (isWord) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      words += words === '' ? text.slice(start, at) : ` ${text.slice(start, at)}`;
      start = -1;
    }
  }
  if (start < 0) return words;
  return words === '' ? text.slice(start) : `${words} ${text.slice(start)}`;
}

/** So many characters of a text tell whether it is set in capitals. */
const ENOUGH_TO_TELL = 400;

/** Share of the letters that are capitals, 0..1; 0 where there are none. Letters outside the basic plane do not count. */
export function capitalShare(text: string): number {
  const end = Math.min(text.length, ENOUGH_TO_TELL);
  let letters = 0;
  let capitals = 0;
  for (let at = 0; at < end; at += 1) {
    const kind = classAt(text, at);
    if ((kind & LETTER) !== 0) letters += 1;
    if ((kind & CAPITAL) !== 0) capitals += 1;
  }
  return letters === 0 ? 0 : capitals / letters;
}

/** Nearly all capitals: OCR and abbreviations let a letter slip. */
export function isCapitals(text: string): boolean {
  return capitalShare(text) >= 0.85;
}

/** "PHỤ LỤC SỐ 01" → "Phụ lục số 01"; Roman numerals keep their capitals, and a letter behind a number its own. */
export function toSentenceCase(text: string): string {
  const lower = text.replace(/(?<!\d)\p{Lu}/gu, (letter) => letter.toLowerCase());
  return (lower.charAt(0).toUpperCase() + lower.slice(1)).replace(
    // ii | i.a | 1-b
    /(?<=\s)(?:(?:[ivxlc]+|\d{1,2})[.\-/][a-z]|[ivxlc]+)(?=$|[\s.:])/gu,
    (numeral) => numeral.toUpperCase(),
  );
}

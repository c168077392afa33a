import { perText } from './per-text.ts';

const MARKS = /\p{M}+/gu;
const NOT_WORD = /[^\p{L}\p{N}%]+/gu;

/** Lower case without diacritics, one space between words: for comparing what is printed in capitals, or read with slips. */
export const foldText = perText((text): string =>
  wordsOf(text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd')),
);

/** Lower case, letters and digits only, diacritics kept. */
export const plainText = perText((text): string => wordsOf(text.normalize('NFC').toLowerCase()));

/** Vietnamese letters, and nearly all that plans print, lie below this code unit. */
const TABLE_SIZE = 0x2100;
const IS_WORD = Uint8Array.from({ length: TABLE_SIZE }, (_, code) =>
  /[\p{L}\p{N}%]/u.test(String.fromCharCode(code)) ? 1 : 0,
);

/** The words with one space between them. A table of characters tells what a pattern would ask of ranges each time. */
function wordsOf(text: string): string {
  let words = '';
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    const isWord = IS_WORD[text.charCodeAt(at)];
    if (isWord === undefined) return text.replace(NOT_WORD, ' ').trim();
    if (isWord === 1) {
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

const NO_LETTERS = /\P{L}+/gu;
const NO_CAPITALS = /\P{Lu}+/gu;

/** Share of the letters that are capitals, 0..1; 0 where there are none. */
export function capitalShare(text: string): number {
  const head = text.length > ENOUGH_TO_TELL ? text.slice(0, ENOUGH_TO_TELL) : text;
  const letters = head.replace(NO_LETTERS, '');
  return letters === '' ? 0 : letters.replace(NO_CAPITALS, '').length / letters.length;
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

import { perText } from './per-text.ts';

const MARKS = /\p{M}+/gu;
const NOT_WORD = /[^\p{L}\p{N}%]+/gu;

/** Lower case without diacritics, one space between words: for comparing what is printed in capitals, or read with slips. */
export const foldText = perText((text): string =>
  text.normalize('NFD').replace(MARKS, '').toLowerCase().replace(/đ/gu, 'd').replace(NOT_WORD, ' ').trim(),
);

/** Lower case, letters and digits only, diacritics kept. */
export const plainText = perText((text): string => text.normalize('NFC').toLowerCase().replace(NOT_WORD, ' ').trim());

/** So many characters of a text tell whether it is set in capitals. */
const ENOUGH_TO_TELL = 400;

const LETTERS = /\p{L}/gu;
const CAPITALS = /\p{Lu}/gu;

/** Share of the letters that are capitals, 0..1; 0 where there are none. */
export function capitalShare(text: string): number {
  const head = text.length > ENOUGH_TO_TELL ? text.slice(0, ENOUGH_TO_TELL) : text;
  const letters = head.match(LETTERS)?.length ?? 0;
  return letters === 0 ? 0 : (head.match(CAPITALS)?.length ?? 0) / letters;
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

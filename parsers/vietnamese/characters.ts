/** What a character is; several may hold at once. */
export const SPACE = 1;
export const DIGIT = 2;
export const LETTER = 4;
export const CAPITAL = 8;
/** A mark that is set over the letter before it. */
export const MARK = 16;
/** ² and ½: parts of a word, no digits of a number. */
export const OTHER_NUMBER = 32;

/** Vietnamese letters, and nearly all that plans print, lie below this code unit. */
const TABLE_SIZE = 0x2100;
const CLASSES = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => classify(String.fromCharCode(code)));

function classify(character: string): number {
  if (/\s/u.test(character)) return SPACE;
  if (/[0-9]/u.test(character)) return DIGIT;
  if (/\p{Lu}/u.test(character)) return LETTER | CAPITAL;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return MARK;
  return /\p{N}/u.test(character) ? OTHER_NUMBER : 0;
}

/**
 * The classes of the code unit at `index`, 0 for any other sign: a table tells what a pattern would look up in ranges each
 * time. Half of a character outside the basic plane is no letter.
 */
export function classAt(text: string, index: number): number {
  return CLASSES[text.charCodeAt(index)] ?? classify(text.charAt(index));
}

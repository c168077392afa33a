// control characters but white space | soft hyphen | zero-width space, joiners and marks | byte order mark | place of an object
const INVISIBLE = /(?!\s)\p{Cc}|[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\ufffc]/gu;

/** The text without what nobody sees: a copied page has zero-width spaces in the middle of names. */
export function dropInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

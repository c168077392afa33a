/** The two places where the tone mark of "oa", "oe", "uy" is set: uỷ, hoà; ủy, hòa. */
const OLD_TO_NEW: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};

const OLD_MARKS = /o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ]/gu;

/**
 * Small letters with the mark on the first vowel, the length unchanged: for comparing words that documents print either
 * way. "toán" becomes "tóan", so both sides of a comparison need it.
 */
export function alignToneMarks(lower: string): string {
  return lower.replace(OLD_MARKS, toNew);
}

const OLD_AT_END = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/u;

/** The same of a word, and only at its end, where the mark may stand on either vowel: "hoá" and "hóa" are one word, "toán" is none. */
export function alignLastToneMark(word: string): string {
  return word.replace(OLD_AT_END, toNew);
}

function toNew(pair: string): string {
  return OLD_TO_NEW[pair] ?? pair;
}

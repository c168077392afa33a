/** The text without the signs that it ends in; one step a sign, where a pattern would try each of them anew. */
export function trimEndSigns(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && (signs.includes(text[end - 1] ?? '') || isSpace(text[end - 1]))) end -= 1;
  return text.slice(0, end);
}

/** The text without the signs that it begins with. */
export function trimStartSigns(text: string, signs: string): string {
  let start = 0;
  while (start < text.length && (signs.includes(text[start] ?? '') || isSpace(text[start]))) start += 1;
  return text.slice(start);
}

/** The text without a last word, where it is this one: "Nghị định số" without "số". */
export function trimEndWord(text: string, word: string): string {
  const isLast = text.toLowerCase().endsWith(word) && !/\p{L}/u.test(text.at(-word.length - 1) ?? '');
  return isLast ? text.slice(0, -word.length) : text;
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && character.trim() === '';
}

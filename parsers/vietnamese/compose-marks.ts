/** Breve, circumflex and horn make a letter, the five others a tone; Unicode keeps the order in which they were written. */
const MISPLACED_TONE = /([\u0300\u0301\u0303\u0309])([\u0302\u0306])/gu;
const ANY_MARK = /[\u0300-\u036f]/u;

/** What fonts show in place of a Vietnamese letter and looks the same: the Icelandic eth for đ. */
const TWINS: ReadonlyMap<string, string> = new Map([
  ['Ð', 'Đ'],
  ['ð', 'đ'],
]);
const ANY_TWIN = /[Ðð]/gu;

/** NFC, also where the marks of a letter were written tone first, with đ for its look-alike. */
export function composeMarks(text: string): string {
  const letters = text.replace(ANY_TWIN, (letter) => TWINS.get(letter) ?? letter);
  if (!ANY_MARK.test(letters)) return letters.normalize('NFC');
  return letters.normalize('NFD').replace(MISPLACED_TONE, '$2$1').normalize('NFC');
}

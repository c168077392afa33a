import { isRomanNumeral, POINT_LETTERS, romanValue } from '../outline/section-label.ts';

export interface ParsedLabel {
  /** Labels of one form make one list: "3.2.#", "#)", "a". */
  readonly form: string;
  /** Places in the list that the label may have: a letter has one in each alphabet. */
  readonly places: readonly number[];
  /** "3.2" of "3.2.1". */
  readonly prefix: string;
}

/** Alphabets that lists are lettered by: "d) e)" without "đ)" is one of them. */
const ALPHABETS: readonly string[] = [POINT_LETTERS, POINT_LETTERS.replace('đ', ''), 'abcdefghijklmnopqrstuvwxyz'];

// 3 | 3.2.1 | (3)
const NUMBER = /^(?<open>\(?)(?<prefix>(?:\d{1,3}\.)*)(?<last>\d{1,3})(?<close>\)?)\.?$/u;

/** What a label says of its place in a list; undefined for bullets and words. */
export function parseLabel(label: string): ParsedLabel | undefined {
  const text = label.trim();
  const number = NUMBER.exec(text)?.groups;
  if (number) {
    const prefix = (number.prefix ?? '').replace(/\.$/u, '');
    return { form: `${number.open}${prefix}.#${number.close}`, places: [Number(number.last)], prefix };
  }
  const numeral = text.replace(/\.$/u, '');
  if (isRomanNumeral(numeral)) return { form: 'I', places: [romanValue(numeral)], prefix: '' };
  if (!/^\p{L}$/u.test(numeral)) return undefined;
  const lower = numeral.toLowerCase();
  const places = ALPHABETS.map((alphabet) => alphabet.indexOf(lower) + 1);
  return places.some((place) => place > 0) ? { form: numeral === lower ? 'a' : 'A', places, prefix: '' } : undefined;
}

/** Does `after` come right after `before` in some alphabet or count? */
export function follows(before: ParsedLabel, after: ParsedLabel): boolean {
  return after.places.some(
    (place, at) => place > 0 && (before.places[at] ?? 0) > 0 && place === (before.places[at] ?? 0) + 1,
  );
}

/** How many are missing between two labels at the least; 0 or less where `after` does not come later. */
export function missingBetween(before: ParsedLabel, after: ParsedLabel): number {
  const steps = after.places.flatMap((place, at) =>
    place > 0 && (before.places[at] ?? 0) > 0 ? [place - (before.places[at] ?? 0) - 1] : [],
  );
  return steps.length === 0 ? 0 : Math.min(...steps);
}

import type { Mend, WordToken } from './word-tokens.ts';

// 95%c, | 100%e | 85%o | ≥90%0.
const BEHIND_SIGN =
  /^(?<number>[^\p{L}\d]{0,2}(?<value>\d{1,3}(?:[.,]\d{1,2})?)%)(?<more>[ceo0])(?<tail>[.,;:)]{0,2})$/u;
/** A rate of so many to a thousand is printed nowhere: the ring behind the sign is its own, read twice. */
const MOST_PER_MILLE = 30;

/** A sign "%" whose second ring was read as a letter of its own: "95%c", "85%o". What may be "‰" is left. */
export function mendPercents(tokens: readonly WordToken[]): Mend[] {
  return tokens.flatMap((token, at): Mend[] => {
    const { number, value, more, tail } = BEHIND_SIGN.exec(token.source.text)?.groups ?? {};
    if (number === undefined) return [];
    const isRing = more === 'o' || more === '0';
    if (isRing && Number(value?.replace(',', '.')) < MOST_PER_MILLE) return [];
    return [{ at, to: [`${number}${tail}`], isWhole: true }];
  });
}

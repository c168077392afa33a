import { findNotQuantities } from './not-quantity.ts';
import { type DecimalMark, decimalMarkOf, readNumber } from './number.ts';
import { tokenize } from './tokens.ts';

/**
 * Which sign the numbers of these texts put before decimals: the one that most of the clear cases use ("99,9", "0.82",
 * "1.234.567"); null where there are none, or as many of each.
 */
export function findDecimalMark(texts: Iterable<string>): DecimalMark | null {
  let points = 0;
  let commas = 0;
  for (const text of texts) {
    if (!/\d[.,]\d/u.test(text)) continue;
    const tokens = tokenize(text);
    const masked = findNotQuantities(text);
    tokens.forEach((token, index) => {
      if (token.kind !== 'number' || masked[index] || readNumber(token.key) === undefined) return;
      const mark = decimalMarkOf(token.key);
      if (mark === '.') points++;
      else if (mark === ',') commas++;
    });
  }
  return points === commas ? null : points > commas ? '.' : ',';
}

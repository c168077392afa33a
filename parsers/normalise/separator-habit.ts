import { findNotQuantities } from './not-quantity.ts';
import { type DecimalMark, decimalMarkOf, isGroupLike, readNumber } from './number.ts';
import { tokenize } from './tokens.ts';

/**
 * Which sign the numbers of these texts put before decimals: the one that most of the clear cases use ("99,9", "0.82",
 * "1.234.567"); null where there are none, or as many of each.
 */
export function findDecimalMark(texts: Iterable<string>): DecimalMark | null {
  return markOf(countMarks(texts));
}

/**
 * The same for all texts of a document, which count many things: a few "1.35" among more numbers like "1.000" are slips, or
 * typed otherwise, and make no decimals of them all.
 */
export function findDocumentMark(texts: Iterable<string>): DecimalMark | null {
  const counts = countMarks(texts);
  const mark = markOf(counts);
  return mark === '.' && counts.points < counts.pointGroups ? null : mark;
}

interface MarkCounts {
  readonly points: number;
  readonly commas: number;
  /** Numbers whose point may as well stand between thousands: "1.000", "14.928". */
  readonly pointGroups: number;
}

function markOf({ points, commas }: MarkCounts): DecimalMark | null {
  return points === commas ? null : points > commas ? '.' : ',';
}

function countMarks(texts: Iterable<string>): MarkCounts {
  let points = 0;
  let commas = 0;
  let pointGroups = 0;
  for (const text of texts) {
    if (!/\d[.,]\d/u.test(text)) continue;
    const tokens = tokenize(text);
    const masked = findNotQuantities(text);
    tokens.forEach((token, index) => {
      if (token.kind !== 'number' || masked[index] || readNumber(token.key) === undefined) return;
      const mark = decimalMarkOf(token.key);
      if (mark === '.') points++;
      else if (mark === ',') commas++;
      else if (isGroupLike(token.key, '.')) pointGroups++;
    });
  }
  return { points, commas, pointGroups };
}

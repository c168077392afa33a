import type { PageLayout } from '../../schemas/model/page-layout.ts';
import { uprightsAround } from './between-uprights.ts';
import type { Mend, WordToken } from './word-tokens.ts';

// 3:75 — a comma with a speck above it
const SPECKED = /^\d{1,3}:\d{1,2}$/u;
// 3,75 | 42.80
const DECIMAL = /^\d{1,3}(?<mark>[.,])\d{1,2}$/u;

/** Rows of one column are no further apart than this many type sizes. */
const COLUMN_REACH = 12;

/**
 * Decimal commas that a ruled column of decimals shows to be there: "3:75" above "3,90". A comma that was not seen at all
 * is not put in: "250" among "0,75" and "1,25" may be a count.
 */
export function mendDecimals(pages: readonly PageLayout[], tokens: readonly WordToken[]): Mend[] {
  return tokens.flatMap((token, at): Mend[] => {
    if (!SPECKED.test(token.core)) return [];
    const mark = markInColumnOf(pages[token.page], tokens, token);
    return mark === null ? [] : [{ at, to: [token.core.replace(':', mark)] }];
  });
}

/** The mark of the first decimal between the same uprights, near above or below. */
function markInColumnOf(
  layout: PageLayout | undefined,
  tokens: readonly WordToken[],
  { source, page }: WordToken,
): string | null {
  const rulings = layout?.rulings ?? [];
  const column = uprightsAround(rulings, source.box);
  if (column === null) return null;
  const decimal = tokens.find(
    (other) =>
      other.page === page &&
      DECIMAL.test(other.core) &&
      Math.abs(other.source.box[1] - source.box[1]) < source.size * COLUMN_REACH &&
      uprightsAround(rulings, other.source.box) === column,
  );
  return DECIMAL.exec(decimal?.core ?? '')?.groups?.mark ?? null;
}

import { type Bend, riseAt } from './find-bend.ts';
import type { RulingLine } from './ruling-lines.ts';

/** A ruling that tells is as long as this share of the page's width, and there are so many. */
const LONG_SHARE = 0.3;
const FEWEST_RULINGS = 2;

/** The bend has the ruling run so much less straight than it does, in letter heights. */
const CURVED = 0.22;

/** Where along a ruling its rise is looked at. */
const PLACES = [0, 0.25, 0.5, 0.75, 1];

/**
 * A bend without the curve of its lines where the level rulings of the page run straight: few lines of letters on a sparse
 * page may be explained by a curve that is not there. null where nothing is left of it.
 */
export function withoutFalseRise(bend: Bend, lines: readonly RulingLine[], letterSize: number): Bend | null {
  const { width, height, rise, lean, bow } = bend;
  const long = lines.filter(({ kind, left, right }) => kind === 'horizontal' && right - left >= width * LONG_SHARE);
  const isStraight = ({ left, top, right, bottom }: RulingLine): boolean => {
    const v = (top + bottom) / 2 / height - 0.5;
    const rises = PLACES.map((share) => riseAt(rise, (left + (right - left) * share) / width - 0.5, v));
    return Math.max(...rises) - Math.min(...rises) > bottom - top + letterSize * CURVED;
  };
  if (long.length < FEWEST_RULINGS || long.filter(isStraight).length <= long.length / 2) return bend;
  return [...lean, ...bow].some((share) => share !== 0) ? { ...bend, rise: rise.map(() => 0) } : null;
}

import type { Box, Ruling } from '../../schemas/model/geometry.ts';
import type { PageLayout } from '../../schemas/model/page-layout.ts';
import { isOnLine } from './token-place.ts';
import type { WordToken } from './word-tokens.ts';

/**
 * The words that end a line between two upright rulings, by index, each with the one that begins the next line there. A cell
 * that goes on overleaf is not closed below, so that closed cells do not tell.
 */
export function lineEndsInCells(
  pages: readonly PageLayout[],
  tokens: readonly WordToken[],
): ReadonlyMap<number, WordToken> {
  const ends = new Map<number, WordToken>();
  const last = new Map<string, { readonly token: WordToken; readonly at: number }>();
  tokens.forEach((token, at) => {
    const rulings = pages[token.page]?.rulings ?? [];
    const between = uprightsAround(rulings, token.source.box);
    if (between === null) return;
    const key = `${token.page}|${between}`;
    const before = last.get(key);
    last.set(key, { token, at });
    if (
      before &&
      !isOnLine(before.token, token) &&
      isBelow(before.token, token) &&
      !isParted(rulings, before.token, token)
    )
      ends.set(before.at, token);
  });
  return ends;
}

const middleY = (box: Box): number => (box[1] + box[3]) / 2;

/** The upright rulings to the left and right of a word; null where it stands between none. */
export function uprightsAround(rulings: readonly Ruling[], box: Box): string | null {
  const y = middleY(box);
  const uprights = rulings
    .filter(({ kind, from, to }) => kind === 'vertical' && from < y && to > y)
    .map(({ at }) => at);
  const middle = (box[0] + box[2]) / 2;
  const left = Math.max(...uprights.filter((at) => at < middle));
  const right = Math.min(...uprights.filter((at) => at > middle));
  return Number.isFinite(left) && Number.isFinite(right) ? `${left}|${right}` : null;
}

/** Lines of a cell are no further apart than this many type sizes. */
const NEXT_LINE = 2.5;

function isBelow(upper: WordToken, lower: WordToken): boolean {
  const drop = lower.source.baseline - upper.source.baseline;
  return drop > 0 && drop < Math.max(upper.source.size, 1) * NEXT_LINE;
}

/** Does a level ruling lie between the two words? */
function isParted(rulings: readonly Ruling[], upper: WordToken, lower: WordToken): boolean {
  const [from, to] = [middleY(upper.source.box), middleY(lower.source.box)];
  const x = lower.source.box[0];
  return rulings.some(
    (ruling) =>
      ruling.kind === 'horizontal' && ruling.at > from && ruling.at < to && ruling.from <= x && ruling.to >= x,
  );
}

import type { Box, Ruling } from '../../schemas/model/geometry.ts';
import type { PageLayout } from '../../schemas/model/page-layout.ts';
import { medianOf } from '../median.ts';
import type { PixelBox } from './raster.ts';
import { findRuledCells } from './ruled-cells.ts';
import type { RulingLine } from './ruling-lines.ts';
import { isOnLine } from './token-place.ts';
import type { WordToken } from './word-tokens.ts';

/** A token with its index. */
export interface PlacedToken {
  readonly token: WordToken;
  readonly at: number;
}

/** A cell of a ruled table of a page that OCR read, with the tokens in it, in the order in which they were read. */
export interface CellWords {
  readonly cell: PixelBox;
  readonly words: readonly PlacedToken[];
}

/** What the cells of one page are found with. */
export interface PageCells {
  readonly cells: readonly CellWords[];
  /** Height of the page's small letters, in its units. */
  readonly letterHeight: number;
}

/** The height of small letters in sizes of type. */
const LETTER_HEIGHT = 0.45;

/** The ruled cells of a page, in no order; none where the page has no lines or was not read by OCR. */
export function wordsInCells(layout: PageLayout, page: number, tokens: readonly WordToken[]): PageCells {
  if (layout.textOrigin !== 'ocr' || layout.rulings.length === 0) return { cells: [], letterHeight: 0 };
  const own = tokens.flatMap((token, at) => (token.page === page ? [{ token, at }] : []));
  const letterHeight = medianOf(own.map(({ token }) => token.source.size)) * LETTER_HEIGHT;
  const cells = findRuledCells(layout.rulings.map(toLine), letterHeight);
  return {
    cells: cells.map((cell) => ({ cell, words: own.filter(({ token }) => isIn(token, cell)) })),
    letterHeight,
  };
}

/**
 * The words that end a line between two upright rulings, by index, each with the one that begins the next line there. A cell
 * that goes on overleaf is not closed below, so that closed cells do not tell.
 */
export function lineEndsInCells(
  pages: readonly PageLayout[],
  tokens: readonly WordToken[],
): ReadonlyMap<number, WordToken> {
  const ends = new Map<number, WordToken>();
  const last = new Map<string, PlacedToken>();
  tokens.forEach((token, at) => {
    const rulings = pages[token.page]?.rulings ?? [];
    const between = uprightsAround(rulings, token.source.box);
    if (between === null) return;
    const key = `${token.page}|${between}`;
    const before = last.get(key);
    last.set(key, { token, at });
    if (before && !isOnLine(before.token, token) && isBelow(before.token, token) && !isParted(rulings, before, token))
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
function isParted(rulings: readonly Ruling[], { token }: PlacedToken, lower: WordToken): boolean {
  const [from, to] = [middleY(token.source.box), middleY(lower.source.box)];
  const x = lower.source.box[0];
  return rulings.some(
    (ruling) =>
      ruling.kind === 'horizontal' && ruling.at > from && ruling.at < to && ruling.from <= x && ruling.to >= x,
  );
}

function toLine(ruling: PageLayout['rulings'][number]): RulingLine {
  const { kind, at, from, to } = ruling;
  return kind === 'horizontal'
    ? { kind, left: from, right: to, top: at, bottom: at }
    : { kind, left: at, right: at, top: from, bottom: to };
}

function isIn({ source }: WordToken, cell: PixelBox): boolean {
  const [x0, y0, x1, y1] = source.box;
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return x > cell.left && x < cell.right && y > cell.top && y < cell.bottom;
}

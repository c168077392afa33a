import type { PageLayout } from '../../schemas/model/page-layout.ts';
import { medianOf } from '../median.ts';
import type { PixelBox } from './raster.ts';
import { findRuledCells } from './ruled-cells.ts';
import type { RulingLine } from './ruling-lines.ts';
import type { WordToken } from './word-tokens.ts';

/** A cell of the column of numberings, with its only word. */
export interface OrdinalCell {
  /** Index of the word's token. */
  readonly token: number;
  readonly text: string;
}

/** The height of small letters in sizes of type. */
const LETTER_HEIGHT = 0.45;

/** The column of numberings is at most this share of the page wide. */
const WIDEST_COLUMN = 0.15;

/** It has at least this many cells with one word, of which at least this share are numberings. */
const FEWEST_CELLS = 2;
const NUMBERING_SHARE = 0.5;

// 1 | 2.1. | IV | a)
const NUMBERING = /^(?:\d{1,3}(?:\.\d{1,2}){0,4}|[IVX]{1,5})[.)]?$/u;

/** The cells of the numbering columns of all ruled tables, from the top of the first page to the end. */
export function findOrdinalCells(pages: readonly PageLayout[], tokens: readonly WordToken[]): OrdinalCell[] {
  return pages.flatMap((layout, page) => {
    if (layout.textOrigin !== 'ocr' || layout.rulings.length === 0) return [];
    const own = tokens.flatMap((token, at) => (token.page === page ? [{ token, at }] : []));
    const size = medianOf(own.map(({ token }) => token.source.size)) * LETTER_HEIGHT;
    const cells = findRuledCells(layout.rulings.map(toLine), size);
    const column = firstColumn(cells, layout.width, size);
    const words = column.map((cell) => own.filter(({ token }) => isIn(token, cell)));
    const single = words.flatMap(([word, ...more]) => (word && more.length === 0 ? [word] : []));
    const numberings = single.filter(({ token }) => NUMBERING.test(token.source.text));
    if (single.length < FEWEST_CELLS || numberings.length < single.length * NUMBERING_SHARE) return [];
    return single.map(({ token, at }) => ({ token: at, text: token.source.text }));
  });
}

function toLine(ruling: PageLayout['rulings'][number]): RulingLine {
  const { kind, at, from, to } = ruling;
  return kind === 'horizontal'
    ? { kind, left: from, right: to, top: at, bottom: at }
    : { kind, left: at, right: at, top: from, bottom: to };
}

/** The narrow cells that stand furthest left, from above. */
function firstColumn(cells: readonly PixelBox[], pageWidth: number, size: number): PixelBox[] {
  const left = Math.min(...cells.map((cell) => cell.left));
  return cells
    .filter((cell) => cell.left - left <= size && cell.right - cell.left <= pageWidth * WIDEST_COLUMN)
    .sort((a, b) => a.top - b.top);
}

function isIn({ source }: WordToken, cell: PixelBox): boolean {
  const [x0, y0, x1, y1] = source.box;
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return x > cell.left && x < cell.right && y > cell.top && y < cell.bottom;
}

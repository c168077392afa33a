import type { PageLayout } from '../../schemas/model/page-layout.ts';
import { type CellWords, wordsInCells } from './cell-words.ts';
import type { WordToken } from './word-tokens.ts';

/** A cell of the column of numberings, with its only word. */
export interface OrdinalCell {
  /** Index of the word's token. */
  readonly token: number;
  readonly text: string;
}

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
    const { cells, letterHeight } = wordsInCells(layout, page, tokens);
    const column = firstColumn(cells, layout.width, letterHeight);
    const single = column.flatMap(({ words: [word, ...more] }) => (word && more.length === 0 ? [word] : []));
    const numberings = single.filter(({ token }) => NUMBERING.test(token.source.text));
    if (single.length < FEWEST_CELLS || numberings.length < single.length * NUMBERING_SHARE) return [];
    return single.map(({ token, at }) => ({ token: at, text: token.source.text }));
  });
}

/** The narrow cells that stand furthest left, from above. */
function firstColumn(cells: readonly CellWords[], pageWidth: number, letterHeight: number): CellWords[] {
  const left = Math.min(...cells.map(({ cell }) => cell.left));
  return cells
    .filter(({ cell }) => cell.left - left <= letterHeight && cell.right - cell.left <= pageWidth * WIDEST_COLUMN)
    .sort((a, b) => a.cell.top - b.cell.top);
}

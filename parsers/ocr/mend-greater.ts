import type { PageLayout } from '../../schemas/model/page-layout.ts';
import { uprightsAround } from './between-uprights.ts';
import { isOnLine } from './token-place.ts';
import type { Mend, WordToken } from './word-tokens.ts';

// 2 | z — what is read where "≥" stands, which the engine has no letter for
const READ_AS_LETTER = /^[2zZ]$/u;
// 68,98% | 1.250 | 87% | 73: none that a "2" before it could be the thousands of
const NUMBER = /^(?:\d{1,3}(?:[.,]\d{1,3}){1,3}%?|\d{1,3}%|\d{1,2})$/u;
// ≥ | >98 | ≥ 1.250
const SIGNED = /^[≥>](?:\d[\d.,]*%?)?$/u;
/** Words of one cell stand nearer than this, where no uprights part the cells. In type sizes. */
const SPACE = 1;

/** "2 68,98%" in a cell, on a page that has signs before other numbers: no cell has two such numbers. */
export function mendGreater(pages: readonly PageLayout[], tokens: readonly WordToken[]): Mend[] {
  const signed = new Set(tokens.filter(({ source }) => SIGNED.test(source.text)).map(({ page }) => page));
  const inOneCell = (a: WordToken | undefined, b: WordToken | undefined): boolean => {
    if (!a || !b || !isOnLine(a, b)) return false;
    const [left, right] = [a, b].map(({ page, source }) => uprightsAround(pages[page]?.rulings ?? [], source.box));
    if (left !== null && right !== null) return left === right;
    return b.source.box[0] - a.source.box[2] < SPACE * Math.max(a.source.size, b.source.size);
  };
  return tokens.flatMap((token, at): Mend[] => {
    const number = tokens[at + 1];
    if (!signed.has(token.page) || !READ_AS_LETTER.test(token.source.text)) return [];
    if (!number || !NUMBER.test(number.source.text) || !inOneCell(token, number)) return [];
    const isAlone = !inOneCell(tokens[at - 1], token) && !inOneCell(number, tokens[at + 2]);
    return isAlone ? [{ at, to: ['≥'], isWhole: true }] : [];
  });
}

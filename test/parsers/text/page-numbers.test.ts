import { describe, expect, it } from 'vitest';
import { dropPageNumbers } from '../../../parsers/text/page-numbers.ts';

const PAGE = Array.from({ length: 20 }, () => 'Thường xuyên rà soát các quy định về bảo vệ môi trường.');

describe('numbers of pages in a text', () => {
  it('are no lines of it, and cut no sentence', () => {
    const lines = [...PAGE, 'phát huy', '', '2', '', 'vai trò.', ...PAGE, '\f          3', 'II. NHIỆM VỤ'];
    expect(dropPageNumbers(lines)).toEqual([...PAGE, 'phát huy', 'vai trò.', ...PAGE, '\f', 'II. NHIỆM VỤ']);
  });

  it('may be one alone in the middle of its line', () => {
    const line = `${' '.repeat(40)}2`;
    expect(dropPageNumbers([...PAGE, line, '', ...PAGE])).toEqual([...PAGE, '', ...PAGE]);
  });

  it.each<readonly [string, readonly string[]]>([
    ['ordinals, of which "1" is one', ['1', ...PAGE, '2', ...PAGE, '3']],
    ['close to each other', [...PAGE, '2', 'Rà soát.', '3', 'Báo cáo.']],
    ['one alone', [...PAGE, '2', ...PAGE]],
    ['that begin elsewhere', [...PAGE, '7', ...PAGE, '8']],
  ])('are none: %s', (_, lines) => {
    expect(dropPageNumbers(lines)).toEqual(lines);
  });
});

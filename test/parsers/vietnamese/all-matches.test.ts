import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allMatches } from '../../../parsers/vietnamese/all-matches.ts';

describe('allMatches', () => {
  it('finds what matchAll finds, groups and places included', () => {
    const text = 'từ 01/3 đến 30/6/2023, rồi 15/12';
    const pattern = /(?<day>\d{1,2})\/(?<month>\d{1,2})/gu;
    const found = allMatches(text, pattern);
    expect(found.map((match) => [match.index, match[0], match.groups?.month])).toEqual([
      [3, '01/3', '3'],
      [12, '30/6', '6'],
      [27, '15/12', '12'],
    ]);
  });

  it('begins at the beginning whatever the pattern was used for before', () => {
    const pattern = /a/gu;
    pattern.lastIndex = 2;
    expect(allMatches('aba', pattern)).toHaveLength(2);
    expect(pattern.lastIndex).toBe(0);
  });

  it('ends with patterns that match nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const pattern = /x*/g;
        expect(allMatches(text, pattern).map((match) => [match.index, match[0]])).toEqual(
          Array.from(text.matchAll(/x*/g), (match) => [match.index, match[0]]),
        );
      }),
    );
  });
});

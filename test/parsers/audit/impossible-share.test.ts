import { describe, expect, it } from 'vitest';
import { isImpossibleShare } from '../../../parsers/meaning/confidence.ts';

describe('shares that only a slip explains', () => {
  it.each([
    [9979, '%', null, true],
    [100, '%', null, false],
    [120, '%', null, false],
    [300, '%', 'increase', false],
    [4750, '{trẻ}', null, false],
    [null, '%', null, false],
  ] as const)('%s %s %s: %s', (value, unit, change, expected) => {
    expect(isImpossibleShare({ value, unit, change })).toBe(expected);
  });
});

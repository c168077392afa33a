import { describe, expect, it } from 'vitest';
import { isImpossibleMoney, isImpossibleShare } from '../../../parsers/meaning/confidence.ts';

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

describe('an amount of money that a scan has cut short', () => {
  it.each([
    [16.5, 'VND', true],
    [499, 'VND', true],
    [500, 'VND', false],
    [0, 'VND', false],
    [16.5, 'USD', false],
    [16.5, '%', false],
    [null, 'VND', false],
  ])('%s %s', (value, unit, expected) => {
    expect(isImpossibleMoney({ value, unit })).toBe(expected);
  });
});

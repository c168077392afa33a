import { describe, expect, it } from 'vitest';
import { DecimalOutOfRange, decimalText, measureText } from '../../../../pipeline/sinks/rows/decimal-text.ts';

const EXACT: readonly (readonly [string, number])[] = [
  ['0', 0],
  ['99.9', 99.9],
  ['14.928', 14.928],
  ['14928', 14_928],
  ['1005000000', 1_005_000_000],
  ['-0.5', -0.5],
  ['0.1', 0.1],
  ['0.30000003', 0.30000003],
  ['0.0000001', 1e-7],
  ['0.00000025', 2.5e-7],
  ['1500000000000000000000', 1.5e21],
  ['100000000000000000000', 1e20],
  ['9007199254740993', Number('9007199254740993')],
];

describe('decimalText', () => {
  it.each(EXACT.slice(0, -1))('writes %s', (text, value) => {
    expect(decimalText(value)).toBe(text);
  });

  it('computes no digit: text and number are the same number', () => {
    for (const [, value] of EXACT) expect(Number(decimalText(value))).toBe(value);
  });

  it.each([1e-10, 0.1 + 0.2, 1e30, Number.NaN, Number.POSITIVE_INFINITY])('sends %s back', (value) => {
    expect(() => decimalText(value)).toThrow(DecimalOutOfRange);
  });
});

describe('measureText', () => {
  it.each([
    ['0.934567890', 0.93456789],
    ['0.333333333', 1 / 3],
    ['595.28', 595.28],
  ])('rounds to nine decimals: %s', (text, value) => {
    expect(measureText(value)).toBe(text.replace(/0+$/, ''));
  });
});

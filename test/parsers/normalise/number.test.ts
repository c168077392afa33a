import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timesPowerOfTen, toNumber } from '../../../parsers/normalise/decimal.ts';
import { type Divisibility, decimalMarkOf, NO_HABIT, readNumber } from '../../../parsers/normalise/number.ts';
import { findDecimalMark, findDocumentMark } from '../../../parsers/normalise/separator-habit.ts';

const read = (
  printed: string,
  mark: '.' | ',' | null = null,
  divisibility: Divisibility = 'unknown',
): number | undefined => {
  const found = readNumber(printed, { column: mark, document: null }, divisibility);
  return found && toNumber(found.decimal);
};

describe('readNumber: forms that can be read one way only', () => {
  test.each<[number, readonly string[]]>([
    [5, ['5', '05', '005']],
    [99.9, ['99,9', '99.9']],
    [0.82, ['0.82', '0,82']],
    [0.125, ['0.125', '0,125']],
    [7.35, ['7.35', '7,35']],
    [1234567, ['1.234.567', '1,234,567', '1234567']],
    [1234567.8, ['1.234.567,8', '1,234,567.8']],
    [2989.5, ['2.989,5', '2,989.5']],
    [4758.5, ['4.758,5']],
    [106811, ['106811']],
    [12345.678, ['12345.678', '12345,678']],
    [100, ['100', '100,0', '100.00']],
  ])('%d', (value, forms) => {
    for (const form of forms) expect(read(form)).toBe(value);
  });

  test.each(['', '1.2.3', '01.02.2021', '1.23.456', '1,2345,678', '1..2', '.5', '5.', '1.234,567,8', 'mười'])(
    '%j is no number',
    (form) => {
      expect(readNumber(form)).toBeUndefined();
    },
  );
});

describe('readNumber: three digits after one sign', () => {
  test('a score keeps its decimals, households do not come in parts', () => {
    expect(read('14.928', null, 'fraction')).toBe(14.928);
    expect(read('14.928', null, 'whole')).toBe(14928);
    expect(read('14,928', null, 'whole')).toBe(14928);
    expect(read('1.059', '.', 'whole')).toBe(1059);
  });
  test('the column settles it, else the document', () => {
    expect(read('14.928', '.')).toBe(14.928);
    expect(read('14.928', ',')).toBe(14928);
    expect(read('1,005', ',')).toBe(1.005);
    const found = readNumber('1.234', { column: null, document: '.' });
    expect(found && toNumber(found.decimal)).toBe(1.234);
    expect(found?.isDoubtful).toBe(false);
  });
  test('noughts at the end may be thousands, whatever the column does', () => {
    expect(readNumber('5.600', { column: '.', document: null })).toEqual({
      decimal: { digits: '5600', decimals: 3 },
      isDoubtful: true,
    });
    expect(readNumber('5.650', { column: '.', document: null })?.isDoubtful).toBe(false);
    expect(readNumber('5.600', { column: '.', document: null }, 'fraction')?.isDoubtful).toBe(false);
  });
  test('nothing tells: a point groups thousands, a comma stands before decimals, and the reading is doubtful', () => {
    expect(readNumber('1.234', NO_HABIT)).toEqual({ decimal: { digits: '1234', decimals: 0 }, isDoubtful: true });
    expect(readNumber('2.650', NO_HABIT)).toEqual({ decimal: { digits: '2650', decimals: 0 }, isDoubtful: false });
    expect(readNumber('1,005', NO_HABIT)).toEqual({ decimal: { digits: '1005', decimals: 3 }, isDoubtful: true });
    expect(readNumber('10,300', NO_HABIT)).toEqual({ decimal: { digits: '10300', decimals: 0 }, isDoubtful: true });
  });
});

describe('exact multipliers', () => {
  test.each<[string, number, number]>([
    ['2,5', 9, 2_500_000_000],
    ['1,005', 9, 1_005_000_000],
    ['43,5', 12, 43_500_000_000_000],
    ['1,6', 6, 1_600_000],
    ['0,1', 3, 100],
    ['16,811', 9, 16_811_000_000],
    ['4,35', 2, 435],
  ])('%s times ten to the %d', (printed, exponent, value) => {
    const found = readNumber(printed, { column: ',', document: null });
    expect(found && toNumber(timesPowerOfTen(found.decimal, exponent))).toBe(value);
  });
});

describe('which sign stands before decimals', () => {
  test.each<['.' | ',' | null, string]>([
    [',', '99,9'],
    ['.', '0.82'],
    [',', '1.234.567'],
    ['.', '1,234.5'],
    [null, '14.928'],
    [null, '100'],
    ['.', '0.125'],
  ])('%s in %s', (mark, printed) => {
    expect(decimalMarkOf(printed)).toBe(mark);
  });

  test('a column of scores is told by its clear cases', () => {
    expect(findDecimalMark(['12', '2', '14.928', '6.928', '1.5', '0.82', '7.35'])).toBe('.');
    expect(findDecimalMark(['99,9 %', '14.928 hộ', '12,5 ha'])).toBe(',');
    expect(findDecimalMark(['14.928', '6.928'])).toBeNull();
  });
  test('a document is not told by one slip among its thousands', () => {
    expect(findDocumentMark(['1.35', '1.000 ha', '2.500 ha'])).toBeNull();
    expect(findDocumentMark(['1.35', '0.82', '14.928'])).toBe('.');
    expect(findDocumentMark(['4,5 %', '1.000 ha', '2.500 ha'])).toBe(',');
  });
  test('dates, versions and numbers of documents have no say', () => {
    expect(findDecimalMark(['phiên bản 2.0', 'ngày 1.2.2021', 'mục 4.1', 'công nghiệp 4.0'])).toBeNull();
  });
});

describe('properties', () => {
  const thousands = (digits: string, sign: string): string => digits.replace(/\B(?=(\d{3})+$)/gu, sign);

  test('a whole number printed with grouped thousands reads back as itself', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000_000, max: Number.MAX_SAFE_INTEGER }),
        fc.constantFrom('.', ','),
        (value, sign) => {
          expect(read(thousands(String(value), sign))).toBe(value);
        },
      ),
    );
  });

  test('a decimal printed in either way reads back as itself', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom<[string, '.' | ',']>(['.', ','], [',', '.'], ['', ','], ['', '.']),
        (whole, cents, [group, mark]) => {
          const decimals = String(cents).padStart(2, '0');
          const printed = `${group === '' ? whole : thousands(String(whole), group)}${mark}${decimals}`;
          expect(read(printed, mark)).toBe(Number(`${whole}.${decimals}`));
        },
      ),
    );
  });

  test('no text makes it throw', () => {
    fc.assert(fc.property(fc.string(), (text) => void readNumber(text)));
    fc.assert(fc.property(fc.stringMatching(/^[\d.,]{0,24}$/u), (text) => void readNumber(text)));
  });
});

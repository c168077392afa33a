import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capitalShare, foldText, plainText } from '../../../parsers/vietnamese/fold.ts';

const SIGNS = /[^\p{L}\p{N}%]+/gu;

describe('plainText and foldText', () => {
  it.each([
    ['  Ủy ban nhân dân: “TỈNH” ', 'ủy ban nhân dân tỉnh', 'uy ban nhan dan tinh'],
    ['Đạt 95,5% (≥ 90 %)', 'đạt 95 5% 90 %', 'dat 95 5% 90 %'],
    ['İệ', 'i ệ', 'ie'],
    ['… – ;', '', ''],
    ['', '', ''],
  ])('keeps the words of %j', (text, plain, folded) => {
    expect(plainText(text)).toBe(plain);
    expect(foldText(text)).toBe(folded);
  });

  it('keeps of any text what the pattern of words keeps', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        'ệ',
        ' 𝒜 ',
        '漢',
        '%',
        '\u00a0',
        'ΟΔΟΣ',
        'Đ',
        'İ',
        'e\u0323\u0302',
        '\u0301',
        '\u1112\u1161\u11ab',
        '½',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(plainText(text)).toBe(text.normalize('NFC').toLowerCase().replace(SIGNS, ' ').trim());
        const unmarked = text
          .normalize('NFD')
          .replace(/\p{M}+/gu, '')
          .toLowerCase()
          .replaceAll('đ', 'd');
        expect(foldText(text)).toBe(unmarked.replace(SIGNS, ' ').trim());
      }),
    );
  });
});

describe('capitalShare', () => {
  it.each([
    ['ỦY BAN', 1],
    ['Ủy ban', 0.2],
    ['12 - 15', 0],
  ])('of %j is %f', (text, share) => {
    expect(capitalShare(text)).toBeCloseTo(share, 5);
  });
});

import { describe, expect, it } from 'vitest';
import { isVietnameseSyllable } from '../../../parsers/vietnamese/syllable.ts';
import { CONFUSABLE_MARKS, CONFUSABLE_SHAPES } from '../../../parsers/vocabulary/confusable-marks.ts';
import { RARE_WORD_PAIRS, WORD_PAIRS } from '../../../parsers/vocabulary/confusable-pairs.ts';
import { FIELD_PAIRS } from '../../../parsers/vocabulary/field-pairs.ts';

const PAIRS = [...WORD_PAIRS, ...FIELD_PAIRS, ...RARE_WORD_PAIRS].flatMap((row) => row.pairs.split('; '));

describe('the vocabulary of confusable words', () => {
  it('has pairs of two Vietnamese words, in lower case and NFC', () => {
    const isRight = (pair: string): boolean => {
      const words = pair.split(' ');
      return words.length === 2 && words.every(isVietnameseSyllable) && pair === pair.normalize('NFC').toLowerCase();
    };
    expect(PAIRS.filter((pair) => !isRight(pair))).toEqual([]);
  });

  it('has each pair once', () => {
    expect(PAIRS.filter((pair, i) => PAIRS.indexOf(pair) !== i)).toEqual([]);
  });

  it('has marks and shapes in NFC, each with its reason', () => {
    for (const { letters, why } of CONFUSABLE_MARKS)
      expect([letters.normalize('NFC'), why !== '']).toEqual([letters, true]);
    for (const { read, printed, why } of CONFUSABLE_SHAPES) {
      expect([read.normalize('NFC'), printed.normalize('NFC'), why !== '']).toEqual([read, printed, true]);
    }
  });
});

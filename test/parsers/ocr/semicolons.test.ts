import { describe, expect, it } from 'vitest';
import { mendSemicolons } from '../../../parsers/ocr/semicolons.ts';
import { patch, word } from './draw.ts';

const SIZE = 14;
const BOX = { left: 100, top: 80, right: 150, bottom: 106 };
/** The word's last letter, and what stands behind it. */
const LETTER = patch(130, 86, 140, 100);
const UPPER = patch(145, 88, 148, 91);

const mend = (text: string, ...points: readonly ReturnType<typeof patch>[]): string | undefined =>
  mendSemicolons([{ ...word(text, BOX), baseline: 100 }], [LETTER, ...points], SIZE)[0]?.text;

describe('a colon whose lower point has a tail', () => {
  it('is a semicolon', () => {
    expect(mend('dòng:', UPPER, patch(144, 97, 148, 104))).toBe('dòng;');
  });

  it.each([
    ['has two points', 'dòng:', [UPPER, patch(145, 97, 148, 100)]],
    ['has points that noise has made unlike', 'dòng:', [UPPER, patch(145, 96, 148, 100)]],
    ['has one point', 'dòng:', [patch(144, 97, 148, 104)]],
    ['has a mark beside it', 'dòng:', [UPPER, patch(144, 97, 148, 104), patch(152, 97, 155, 100)]],
    ['stands in a number', '7:30', [UPPER, patch(144, 97, 148, 104)]],
    ['is no colon', 'dòng,', [UPPER, patch(144, 97, 148, 104)]],
  ] as const)('is what was read where the picture %s', (_name, text, points) => {
    expect(mend(text, ...points)).toBe(text);
  });
});

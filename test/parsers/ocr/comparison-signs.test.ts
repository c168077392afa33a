import { describe, expect, it } from 'vitest';
import { mendComparisonSigns } from '../../../parsers/ocr/comparison-signs.ts';
import type { InkPatches } from '../../../parsers/ocr/components.ts';
import type { PixelBox } from '../../../parsers/ocr/raster.ts';
import type { RecognisedWord } from '../../../parsers/ocr/read-hocr.ts';

const LETTER = 18;

const word = (text: string, left: number, line = 0): RecognisedWord => ({
  text,
  box: { left, top: 100 + line * 60, right: left + 21, bottom: 119 + line * 60 },
  confidence: 0.8,
  baseline: 119 + line * 60,
  lineHeight: 25,
  line,
});

/** "≥" in 13 point at 200 dpi. */
const CHEVRON: PixelBox = { left: 100, top: 100, right: 121, bottom: 114 };
const BAR: PixelBox = { left: 100, top: 116, right: 121, bottom: 119 };
const DIGIT: PixelBox = { left: 138, top: 94, right: 154, bottom: 119 };

/** Patches with their ink in the middle row: at the right of the first, which is ">". */
function inkOf(patches: readonly PixelBox[], point: 'left' | 'right' = 'right'): InkPatches {
  const runs = patches.flatMap(({ left, top, right, bottom }, index) => {
    const row = Math.round((top + bottom - 1) / 2);
    return point === 'right' ? [row, right - 5, right, index] : [row, left, left + 5, index];
  });
  return { patches: patches.map((patch) => ({ ...patch, area: 60 })), runs: Int32Array.from(runs) };
}

const mend = (words: readonly RecognisedWord[], patches: readonly PixelBox[], point?: 'left' | 'right') =>
  mendComparisonSigns(words, inkOf(patches, point), LETTER).map(({ text }) => text);

describe('a sign before a number', () => {
  it.each([
    ['>', '≥'],
    ['z', '≥'],
    ['<', '≤'],
    ['s', '≤'],
  ])('%s with a bar below it is %s', (read, sign) => {
    expect(mend([word(read, 100), word('98', 138)], [CHEVRON, BAR, DIGIT])).toEqual([sign, '98']);
    expect(mend([word(read, 100), word('12,5%', 138)], [CHEVRON, BAR, DIGIT])).toEqual([sign, '12,5%']);
  });

  it('has its bar without a space too', () => {
    const glued = { ...word('>98%', 100), box: { left: 100, top: 94, right: 190, bottom: 119 } };
    expect(mend([glued], [CHEVRON, BAR, { ...DIGIT, left: 126, right: 142 }])).toEqual(['≥98%']);
    expect(mend([glued], [CHEVRON, { ...DIGIT, left: 126, right: 142 }])).toEqual(['>98%']);
  });

  it.each<[string, readonly string[], readonly PixelBox[]]>([
    ['without a bar', ['>', '98'], [CHEVRON, DIGIT]],
    ['with the bar of another line', ['>', '98'], [CHEVRON, { ...BAR, top: 140, bottom: 143 }, DIGIT]],
    ['with a dot below it', ['>', '98'], [CHEVRON, { left: 108, top: 116, right: 112, bottom: 119 }, DIGIT]],
    ['before a word', ['z', 'năm'], [CHEVRON, BAR, DIGIT]],
    ['that is a letter', ['a', '98'], [CHEVRON, BAR, DIGIT]],
  ])('stays as it was read %s', (_, [first = '', second = ''], patches) => {
    expect(mend([word(first, 100), word(second, 138)], patches)).toEqual([first, second]);
  });

  it('is read as two bars', () => {
    expect(mend([word('=', 100), word('7,5%', 138)], [CHEVRON, BAR, DIGIT], 'left')).toEqual(['≤', '7,5%']);
    const bars = [{ ...BAR, top: 106, bottom: 109 }, BAR, DIGIT];
    expect(mend([word('=', 100), word('7,5%', 138)], bars, 'left')).toEqual(['=', '7,5%']);
  });

  it('has a bar that touches it', () => {
    const touching = { ...CHEVRON, bottom: 119 };
    const withFoot = (sign: string): readonly string[] => {
      const ink = inkOf([touching, DIGIT]);
      const runs = Int32Array.from([...ink.runs, 117, touching.left, touching.right, 0]);
      return mendComparisonSigns([word(sign, 100), word('98', 138)], { ...ink, runs }, LETTER).map(({ text }) => text);
    };
    expect(withFoot('>')).toEqual(['≥', '98']);
    expect(withFoot('z')).toEqual(['z', '98']);
    expect(mend([word('>', 100), word('98', 138)], [touching, DIGIT])).toEqual(['>', '98']);
  });

  it('is put back where it was not read at all', () => {
    expect(mend([word('98', 138)], [CHEVRON, BAR, DIGIT])).toEqual(['≥', '98']);
    expect(mend([word('98', 138)], [CHEVRON, BAR, DIGIT], 'left')).toEqual(['≤', '98']);
    expect(mend([word('98', 138)], [CHEVRON, DIGIT])).toEqual(['98']);
    expect(mend([word('98', 138)], [BAR, DIGIT])).toEqual(['98']);
    expect(mend([word('đạt', 100), word('98', 138)], [CHEVRON, BAR, DIGIT])).toEqual(['đạt', '98']);
  });

  it('stays as it was read where the number stands on another line', () => {
    expect(mend([word('z', 100), word('98', 138, 1)], [CHEVRON, BAR, DIGIT])).toEqual(['z', '98']);
    // an angle with a bar is the sign wherever its number stands
    expect(mend([word('>', 100), word('98', 138, 1)], [CHEVRON, BAR, DIGIT])).toEqual(['≥', '98']);
  });
});

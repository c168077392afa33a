import { describe, expect, it } from 'vitest';
import { doubtNumbers } from '../../../parsers/ocr/doubt-numbers.ts';
import type { PixelBox } from '../../../parsers/ocr/raster.ts';
import { Canvas, patch, word } from './draw.ts';

const BOX: PixelBox = { left: 100, top: 80, right: 140, bottom: 100 };
const TWO = [patch(102, 81, 114, 99), patch(120, 81, 132, 99)];

interface Setting {
  readonly streaks?: readonly PixelBox[];
  readonly coloured?: Canvas;
  readonly patches?: readonly ReturnType<typeof patch>[];
}

const isDoubted = (text: string, { streaks = [], coloured, patches = TWO }: Setting = {}): boolean => {
  const gray = new Canvas(200, 150);
  const picture = { gray, coloured: coloured ?? null, threshold: 128, streaks, patches };
  return doubtNumbers([word(text, BOX)], picture)[0]?.isContested === true;
};

describe('numbers are doubted', () => {
  const through: PixelBox = { left: 118, top: 40, right: 121, bottom: 120 };
  const beside: PixelBox = { left: 150, top: 40, right: 153, bottom: 120 };

  it('where a streak was taken out of them', () => {
    expect(isDoubted('68', { streaks: [beside, through] })).toBe(true);
    expect(isDoubted('68', { streaks: [beside] })).toBe(false);
    expect(isDoubted('từ', { streaks: [through] })).toBe(false);
  });

  it('where a stroke of a pen or a seal was', () => {
    const ringed = new Canvas(200, 150).paint(98, 88, 142, 92, 60);
    expect(isDoubted('9/2024', { coloured: ringed })).toBe(true);
    const ticked = new Canvas(200, 150).paint(60, 88, 90, 92, 60);
    expect(isDoubted('9/2024', { coloured: ticked })).toBe(false);
    expect(isDoubted('9/2024', { coloured: new Canvas(20, 20, 0) })).toBe(false);
  });

  it('where the picture has more digits', () => {
    expect(isDoubted('1')).toBe(true);
    expect(isDoubted('11')).toBe(false);
    expect(isDoubted('1,5', { patches: [...TWO, patch(115, 96, 118, 101)] })).toBe(false);
    // digits that touch are one patch
    expect(isDoubted('11', { patches: [patch(102, 81, 132, 99)] })).toBe(false);
    expect(isDoubted('8%', { patches: TWO })).toBe(false);
  });
});

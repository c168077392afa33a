import { describe, expect, it } from 'vitest';
import { findLoneFigures, isLoneFigure } from '../../../parsers/ocr/lone-figures.ts';
import { patch, word } from './draw.ts';

const LETTER = 14;
const ROWS = [100, 140, 180, 220];
const rows = ROWS.map((top, line) => word('Huyện', { left: 120, top, right: 190, bottom: top + 20 }, 0.95, line));
const figures = ROWS.map((top) => patch(60, top, 68, top + 18));

describe('figures that stand alone below each other', () => {
  it('are found beside lines that were read', () => {
    expect(findLoneFigures(rows, figures, LETTER).map(({ left, top }) => [left, top])).toEqual(
      ROWS.map((top) => [60, top]),
    );
  });

  it.each([
    ['where they were read', [...rows, ...figures.map((box) => word('1', box))], figures],
    ['two of them', rows, figures.slice(0, 2)],
    ['beside no line', rows, figures.map(({ left, top, right }) => patch(left, top + 300, right, top + 318))],
    ['in no column', rows, figures.map(({ top }, i) => patch(20 + i * 24, top, 28 + i * 24, top + 18))],
    ['dots and strokes', rows, figures.map(({ left, top, right }) => patch(left, top, right, top + 6))],
    ['beside dirt', rows.map((one) => ({ ...one, confidence: 0.3 })), figures],
  ])('are none: %s', (_, words, patches) => {
    expect(findLoneFigures(words, patches, LETTER)).toEqual([]);
  });

  it.each([
    ['1', true],
    ['12.', true],
    ['IV', true],
    ['TT', true],
    ['Số TT', true],
    ['|', false],
    ['a', false],
    ['Đơn', false],
    ['', false],
  ])('%s', (text, expected) => {
    const words = text
      .split(' ')
      .filter(Boolean)
      .map((part) => word(part, { left: 0, top: 0, right: 9, bottom: 9 }));
    expect(isLoneFigure(words)).toBe(expected);
  });
});

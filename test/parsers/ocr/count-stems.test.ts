import { describe, expect, it } from 'vitest';
import { mendStems, readStems } from '../../../parsers/ocr/count-stems.ts';
import { Canvas, word } from './draw.ts';

/** So many upright strokes with serifs that touch, and a bar across or none. */
function strokes(count: number, bar = false): Canvas {
  const canvas = new Canvas(120, 70);
  for (let i = 0; i < count; i++) canvas.paint(30 + i * 14, 22, 36 + i * 14, 48);
  canvas.paint(27, 20, 27 + count * 14, 22).paint(27, 48, 27 + count * 14, 50);
  return bar ? canvas.paint(30, 34, 30 + count * 14 - 8, 37) : canvas;
}

describe('strokes of a Roman numeral', () => {
  it.each([
    ['H', strokes(2), 'II'],
    ['u', strokes(2), 'II'],
    ['H.', strokes(2), 'II.'],
    ['II', strokes(3), 'III'],
    ['HI', strokes(3), 'III'],
    ['l', strokes(1), 'I'],
    ['I', strokes(2), 'II'],
    // right as read, or not to be told
    ['II', strokes(2), null],
    ['I', strokes(1), null],
    ['11', strokes(2), null],
    ['1', strokes(1), null],
    ['H', strokes(2, true), null],
    ['IV', strokes(2), null],
    ['12', strokes(2), null],
    ['m', strokes(5), null],
    ['l', new Canvas(40, 40), null],
  ] as const)('%s', (text, picture, roman) => {
    expect(readStems(text, picture, 128)).toBe(roman);
  });
});

describe('a numeral before a heading', () => {
  const box = { left: 25, top: 15, right: 100, bottom: 55 };
  const heading = (numeral: string, text: string) => [
    word(numeral, box),
    word(text, { ...box, left: 105, right: 160 }),
  ];
  const mend = (numeral: string, text: string, count: number) =>
    mendStems(heading(numeral, text), strokes(count), 128)[0]?.text;

  it('has as many strokes as its picture', () => {
    expect(mend('I.', 'CHỈ', 2)).toBe('II.');
    expect(mend('IH.', 'CHỈ', 3)).toBe('III.');
  });

  it('has as many strokes behind a quarter, whatever follows', () => {
    const quarter = (numeral: string, count: number, before = 'Quý') =>
      mendStems([word(before, { ...box, left: 1, right: 20 }), word(numeral, box)], strokes(count), 128)[1]?.text;
    expect(quarter('II', 3)).toBe('III');
    expect(quarter('H', 2)).toBe('II');
    expect(quarter('l', 1)).toBe('I');
    expect(quarter('II', 2)).toBe('II');
    expect(quarter('1', 1)).toBe('1');
    expect(quarter('II', 3, 'Mục')).toBe('II');
    // on the line below, in a narrow cell
    const below = (left: number) =>
      mendStems(
        [word('Quý', { left, top: -25, right: left + 60, bottom: 10 }, 0.9, 0), word('II', box, 0.9, 1)],
        strokes(3),
        128,
      )[1]?.text;
    expect(below(20)).toBe('III');
    expect(below(200)).toBe('II');
  });

  it('stays as it was read before small letters, with one stroke, and where it is a digit', () => {
    expect(mend('I.', 'Chỉ', 2)).toBe('I.');
    expect(mend('l.', 'CHỈ', 1)).toBe('l.');
    expect(mend('11.', 'CHỈ', 2)).toBe('11.');
  });
});

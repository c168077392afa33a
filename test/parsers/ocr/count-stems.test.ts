import { describe, expect, it } from 'vitest';
import { readStems } from '../../../parsers/ocr/count-stems.ts';
import { Canvas } from './draw.ts';

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

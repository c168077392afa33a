import { describe, expect, it } from 'vitest';
import { countLetters, countOnes } from '../../../parsers/ocr/count-letters.ts';
import { Canvas } from './draw.ts';

const LETTER = 12;

/** A digit of 11 by 18 pixels. */
const digit = (page: Canvas, left: number): Canvas => page.paint(left, 20, left + 11, 38);

describe('the digits that a picture shows', () => {
  it.each([
    [2, 'two', digit(digit(new Canvas(100, 60), 20), 35)],
    [2, 'two that touch', new Canvas(100, 60).paint(20, 20, 44, 38)],
    [2, 'two with a point between them', digit(digit(new Canvas(100, 60), 20), 40).paint(34, 35, 37, 38)],
    [
      3,
      'two behind a sign with its bar',
      digit(digit(new Canvas(100, 60), 40), 55)
        .paint(20, 24, 32, 34)
        .paint(20, 36, 32, 38),
    ],
    [null, 'a broken one', digit(new Canvas(100, 60), 20).paint(35, 20, 46, 28).paint(35, 30, 46, 38)],
    [null, 'none', new Canvas(100, 60).paint(34, 35, 37, 38)],
  ] as const)('are %s: %s', (count, _name, page) => {
    expect(countLetters(page, 128, LETTER)).toBe(count);
  });
});

describe('the ones that a picture shows', () => {
  const stroke = (page: Canvas, left: number): Canvas => page.paint(left, 20, left + 6, 38);

  it.each([
    [2, 'two strokes', stroke(stroke(new Canvas(100, 60), 20), 32)],
    [0, 'a stroke beside a wider digit', digit(stroke(new Canvas(100, 60), 20), 32)],
    [0, 'a stroke beside a lower letter', stroke(new Canvas(100, 60), 20).paint(32, 28, 38, 38)],
  ] as const)('are %d: %s', (count, _name, page) => {
    expect(countOnes(page, 128, LETTER)).toBe(count);
  });
});

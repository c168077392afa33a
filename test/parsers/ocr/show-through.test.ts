import { describe, expect, it } from 'vitest';
import { dropShowThrough } from '../../../parsers/ocr/show-through.ts';
import { Canvas } from './draw.ts';

const word = (text: string, left: number, confidence: number) => ({
  text,
  confidence,
  box: { left, top: 20, right: left + 40, bottom: 40 },
});
const page = (levels: readonly number[]): Canvas =>
  levels.reduce((drawn, level, at) => drawn.paint(10 + 50 * at, 22, 40 + 50 * at, 38, level), new Canvas(300, 60));
const read = (levels: readonly number[], confidences: readonly number[]): string[] => {
  const words = ['Phạm', 'Đình', 'H2DAOH', 'náuag'].map((text, at) => word(text, 5 + 50 * at, confidences[at] ?? 0));
  return dropShowThrough(words, page(levels)).map(({ text }) => text);
};

describe('words that were read from the other side of the sheet', () => {
  it('are left out: pale ones that make no sense', () => {
    expect(read([30, 30, 200, 200], [0.9, 0.9, 0.4, 0.6])).toEqual(['Phạm', 'Đình']);
  });

  it.each([
    ['read as surely as others', [30, 30, 200, 200], [0.9, 0.9, 0.9, 0.9]],
    ['as dark as others', [30, 30, 60, 90], [0.9, 0.9, 0.4, 0.6]],
    ['all that the page has in pale ink', [200, 200, 200, 200], [0.5, 0.5, 0.4, 0.6]],
  ])('are not those %s', (_, levels, confidences) => {
    expect(read(levels, confidences)).toHaveLength(4);
  });
});

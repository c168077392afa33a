import { describe, expect, it } from 'vitest';
import { settleSizes } from '../../../parsers/ocr/settle-sizes.ts';
import { word } from './draw.ts';

/** One word a line, the lines 40 pixels apart. */
function settle(heights: readonly number[]): number[] {
  const words = heights.map((height, line) => ({
    ...word('chữ', { left: 0, top: line * 40, right: 50, bottom: line * 40 + 30 }, 0.9, line),
    lineHeight: height,
  }));
  return settleSizes(words).map((each) => each.lineHeight);
}

describe('sizes of type', () => {
  it.each([
    ['that wobble settle', [33, 36, 31, 35, 34], [33, 35, 34, 35, 34]],
    ['of a footnote stay smaller', [36, 36, 36, 36, 26, 26], [36, 36, 36, 36, 26, 26]],
    ['of a heading stay larger', [50, 36, 36, 36], [50, 36, 36, 36]],
    ['of a row of dots are those around', [36, 36, 9, 36], [36, 36, 36, 36]],
    ['measured with a neighbour’s ink are those around', [36, 36, 70, 36], [36, 36, 36, 36]],
    ['of no words are none', [], []],
  ] as const)('%s', (_name, heights, settled) => {
    expect(settle(heights)).toEqual(settled);
  });
});

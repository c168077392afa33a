import { describe, expect, it } from 'vitest';
import { separateInk } from '../../../parsers/ocr/ink-colour.ts';
import type { RgbRaster } from '../../../parsers/ocr/raster.ts';
import { levelAt } from './draw.ts';

type Colour = readonly [r: number, g: number, b: number];

const PAPER: Colour = [250, 250, 248];
const PRINT: Colour = [20, 20, 22];
const STAMP: Colour = [220, 90, 100];
const LETTER_BELOW_STAMP: Colour = [80, 10, 15];
/** As where a stamp is laid over a letter on a screen. */
const LETTER_BELOW_PALE_STAMP: Colour = [150, 18, 27];
const PEN: Colour = [10, 20, 90];

/** Columns of 20 pixels, a colour each. */
function stripes(colours: readonly Colour[], height = 40): RgbRaster {
  const width = colours.length * 20;
  const rgb = new Uint8Array(width * height * 3);
  for (let i = 0; i < width * height; i++) rgb.set(colours[Math.floor((i % width) / 20)] ?? PAPER, i * 3);
  return { width, height, rgb };
}

describe('coloured ink', () => {
  const page = stripes([
    PAPER,
    PRINT,
    PAPER,
    STAMP,
    STAMP,
    STAMP,
    STAMP,
    LETTER_BELOW_STAMP,
    PAPER,
    PEN,
    PAPER,
    PRINT,
    PRINT,
  ]);
  const { black, all, redShare, blueShare } = separateInk(page);
  const middleOf = (stripe: number): number => levelAt(black, stripe * 20 + 10, 20);

  it.each([
    ['print stays', 1, 0, 40],
    ['paper stays', 2, 240, 255],
    ['a stamp goes', 4, 230, 255],
    ['a letter below a stamp stays', 7, 0, 120],
    ['a pen stroke goes', 9, 230, 255],
  ] as const)('%s', (_name, stripe, least, most) => {
    expect(middleOf(stripe)).toBeGreaterThanOrEqual(least);
    expect(middleOf(stripe)).toBeLessThanOrEqual(most);
  });

  it('leaves everything in the grey picture', () => {
    expect(levelAt(all, 4 * 20 + 10, 20)).toBeLessThan(140);
    expect(levelAt(all, 9 * 20 + 10, 20)).toBeLessThan(60);
  });

  it('measures how much of the page is red and blue', () => {
    expect(redShare).toBeCloseTo(5 / 13, 2);
    expect(blueShare).toBeCloseTo(1 / 13, 2);
  });

  it('keeps a letter below a pale stamp darker than the stamp', () => {
    const pale = separateInk(stripes([PAPER, STAMP, STAMP, STAMP, LETTER_BELOW_PALE_STAMP, PAPER]));
    expect(levelAt(pale.black, 90, 20)).toBeLessThan(130);
    expect(levelAt(pale.black, 50, 20)).toBeGreaterThan(230);
  });

  it('keeps the print of a page that is printed in blue', () => {
    const { black: kept } = separateInk(stripes([PAPER, PEN, PAPER, PEN, PAPER, PRINT, PAPER]));
    expect(levelAt(kept, 30, 20)).toBeLessThan(60);
  });

  it('sees no colour in the fringes of black letters', () => {
    const fringed = separateInk(stripes([PAPER, [40, 30, 52], PAPER]));
    expect(fringed.redShare + fringed.blueShare).toBe(0);
    expect(levelAt(fringed.black, 30, 20)).toBeLessThan(60);
  });
});

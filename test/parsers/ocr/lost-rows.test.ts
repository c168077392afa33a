import { describe, expect, test } from 'vitest';
import { clearLostRows } from '../../../parsers/ocr/lost-rows.ts';
import type { GrayRaster } from '../../../parsers/ocr/raster.ts';

const WIDTH = 20;
const HEIGHT = 100;

/** Paper with a speck in each row, and below it rows of one level. */
function pageWith(lostRows: number, level: number): GrayRaster {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(250);
  for (let y = 0; y < HEIGHT; y++) data[y * WIDTH + (y % WIDTH)] = 10;
  data.fill(level, (HEIGHT - lostRows) * WIDTH);
  return { width: WIDTH, height: HEIGHT, data };
}

describe('a picture whose file was cut off', () => {
  test('has its fill turned white, and what was decoded stays', () => {
    const page = pageWith(40, 128);
    const { raster, lostFrom } = clearLostRows(page);
    expect(lostFrom).toBe(60);
    expect(raster.data.subarray(60 * WIDTH).every((level) => level === 255)).toBe(true);
    expect(raster.data.subarray(0, 60 * WIDTH)).toEqual(page.data.subarray(0, 60 * WIDTH));
  });

  test('may be coloured', () => {
    const rgb = new Uint8Array(WIDTH * HEIGHT * 3).fill(250);
    for (let at = 60 * WIDTH * 3; at < rgb.length; at += 3) rgb.set([120, 130, 125], at);
    const { raster, lostFrom } = clearLostRows({ width: WIDTH, height: HEIGHT, rgb });
    expect([lostFrom, raster.rgb.at(-1), raster.rgb[0]]).toEqual([60, 255, 250]);
  });

  test.each([
    ['whole', pageWith(0, 128)],
    ['with a blank foot', pageWith(40, 255)],
    ['on a black lid', pageWith(40, 0)],
    ['with a line at its edge', pageWith(1, 128)],
  ])('is none: %s', (_, page) => {
    expect(clearLostRows(page)).toEqual({ raster: page, lostFrom: null });
  });
});

import { describe, expect, it } from 'vitest';
import { fadeSeals } from '../../../parsers/ocr/fade-seals.ts';
import { Canvas, levelAt } from './draw.ts';

/** Lines of black letters, some of them 3 pixels wide, on a page of 800 by 1100. */
function letters(): Canvas {
  const page = new Canvas(800, 1100);
  for (let y = 100; y < 1000; y += 30) for (let x = 80; x < 720; x += 14) page.paint(x, y, x + 8, y + 12, 25);
  return page;
}

/** A ring with a band below its middle; what is darker shows through. */
function stamp(page: Canvas, { x, y, radius, level }: { x: number; y: number; radius: number; level: number }): Canvas {
  for (let v = y - radius; v <= y + radius; v++) {
    for (let u = x - radius; u <= x + radius; u++) {
      const distance = Math.hypot(u - x, v - y);
      const isInk = (distance <= radius && distance > radius - 8) || (distance < radius && Math.abs(v - y) < 6);
      if (isInk && page.levelAt(u, v) > level) page.paint(u, v, u + 1, v + 1, level);
    }
  }
  return page;
}

describe('a seal in grey', () => {
  const seal = { x: 400, y: 500, radius: 90, level: 140 };

  it('goes, and the letters below it stay', () => {
    const page = stamp(letters(), seal);
    const faded = fadeSeals(page, 180);
    const plain = letters();
    let left = 0;
    for (let y = 400; y < 600; y++)
      for (let x = 300; x < 500; x++) if (levelAt(faded, x, y) !== plain.levelAt(x, y)) left++;
    expect(left).toBeLessThan(10);
    expect(page.levelAt(400, 412)).not.toBe(255);
  });

  it.each([
    ['a page without one', letters()],
    ['one as black as the letters', stamp(letters(), { ...seal, level: 40 })],
    ['a block of grey letters', letters().paint(200, 1010, 340, 1090, 140)],
    ['thin grey rulings', letters().paint(50, 90, 750, 92, 140).paint(50, 1020, 750, 1022, 140)],
  ])('is not seen in %s', (_, page) => {
    expect(fadeSeals(page, 180)).toBe(page);
  });
});

import { describe, expect, it } from 'vitest';
import { clearBackground } from '../../../parsers/ocr/clear-background.ts';
import { Canvas, levelAt } from './draw.ts';

describe('what lies around a sheet', () => {
  it('is painted over, up to the sheet, and the letters stay', () => {
    const photo = new Canvas(800, 640, 90).paint(70, 50, 740, 600, 210).paint(200, 200, 420, 214, 20);
    const { gray, cleared } = clearBackground(photo);
    expect(cleared).toBe(true);
    for (const [x, y] of [
      [10, 10],
      [60, 300],
      [770, 620],
      [400, 40],
    ] as const) {
      expect(levelAt(gray, x, y)).toBe(210);
    }
    expect(levelAt(gray, 300, 205)).toBe(20);
  });

  it('is not seen on a page without surroundings', () => {
    const page = new Canvas(640, 640, 245).paint(100, 100, 500, 112, 10);
    expect(clearBackground(page)).toEqual({ gray: page, cleared: false });
  });

  it('is not a shadow', () => {
    const page = new Canvas(960, 640, 240);
    for (let x = 0; x < 960; x++) page.paint(x, 0, x + 1, 640, Math.round(240 - x * 0.19));
    expect(clearBackground(page).cleared).toBe(false);
  });
});

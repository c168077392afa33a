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

  it('is told from a shadow on the sheet that is as dark, and leaves no trace of the edge', () => {
    const photo = new Canvas(800, 640, 60).paint(75, 55, 740, 600, 240);
    // a hand's shadow, soft at its edge, that reaches over the sheet's right side
    for (let x = 400; x < 740; x += 4)
      for (let y = 60; y < 596; y += 4) {
        const away = Math.hypot(x - 740, y - 330);
        photo.paint(x, y, x + 4, y + 4, Math.max(130, Math.min(240, Math.round(130 + (away - 150) * 0.7))));
      }
    photo.paint(200, 100, 420, 114, 20);
    const { gray, cleared } = clearBackground(photo);
    expect(cleared).toBe(true);
    expect(levelAt(gray, 20, 300)).toBeGreaterThan(200);
    expect(levelAt(gray, 400, 20)).toBe(240);
    expect(levelAt(gray, 400, 630)).toBe(240);
    expect(levelAt(gray, 700, 300)).toBe(130);
    expect(levelAt(gray, 300, 105)).toBe(20);
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

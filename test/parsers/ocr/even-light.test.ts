import { describe, expect, it } from 'vitest';
import { evenLight } from '../../../parsers/ocr/even-light.ts';
import { Canvas, levelAt } from './draw.ts';

describe('light and contrast', () => {
  it('leaves a clean page as it is', () => {
    const page = new Canvas(400, 400, 250).paint(50, 50, 200, 60, 10);
    expect(evenLight(page)).toEqual({ gray: page, evened: false, stretched: false, isFaded: false });
  });

  it('takes a shadow out, and keeps the letters in it', () => {
    const page = new Canvas(640, 320, 250);
    for (let x = 0; x < 640; x++) page.paint(x, 0, x + 1, 320, Math.round(250 - x * 0.2));
    for (let x = 40; x < 600; x += 60) page.paint(x, 100, x + 10, 120, Math.round((250 - x * 0.2) * 0.2));
    const { gray, evened } = evenLight(page);
    expect(evened).toBe(true);
    for (const x of [20, 300, 620]) expect(levelAt(gray, x, 200)).toBeGreaterThan(225);
    for (const x of [45, 345, 585]) expect(levelAt(gray, x, 110)).toBeLessThan(90);
  });

  it('makes pale letters dark', () => {
    const page = new Canvas(400, 400, 250);
    for (let y = 40; y < 360; y += 40) page.paint(40, y, 360, y + 10, 150);
    const { gray, stretched } = evenLight(page);
    expect(stretched).toBe(true);
    expect(levelAt(gray, 100, 45)).toBeLessThan(20);
    expect(levelAt(gray, 100, 60)).toBeGreaterThan(240);
  });

  it('takes the ink of a page that is all but empty, not the noise of its paper', () => {
    const page = new Canvas(600, 600);
    for (let i = 0; i < page.data.length; i++) page.data[i] = 215 + 10 * ((i * 7919) % 4);
    page.paint(100, 100, 110, 130, 60).paint(120, 100, 130, 130, 60);
    expect(evenLight(page).stretched).toBe(false);
    expect(evenLight(page.paint(100, 100, 140, 130, 120)).stretched).toBe(true);
  });

  describe('where print shines through from the other side', () => {
    /** Strokes with soft edges, and below them wider ones as pale as this. */
    const printed = (pale: number): Canvas => {
      const page = new Canvas(600, 600, 250);
      for (let x = 20; x < 580; x += 20) {
        page.paint(x, 40, x + 4, 240, 20);
        for (let level = 40; level < 200; level += 8) page.paint(x + 4, 40 + level, x + 5, 42 + level, level);
        if (x < 400)
          for (let step = 0; step < 32; step++) page.paint(x, 300 + 6 * step, x + 12, 306 + 6 * step, pale + step);
      }
      return page;
    };

    it('takes it out', () => {
      const { gray, isFaded } = evenLight(printed(172));
      expect(isFaded).toBe(true);
      expect(levelAt(gray, 25, 400)).toBe(255);
      expect(levelAt(gray, 22, 100)).toBeLessThan(40);
    });

    it('is none where only rulings are so pale', () => {
      const ruled = new Canvas(600, 600, 250);
      for (let x = 20; x < 580; x += 20) {
        ruled.paint(x, 40, x + 4, 240, 20);
        for (let level = 40; level < 200; level += 8) ruled.paint(x + 4, 40 + level, x + 5, 42 + level, level);
      }
      for (let y = 300; y < 560; y += 12) ruled.paint(20, y, 580, y + 3, 172 + (y % 32));
      expect(evenLight(ruled).isFaded).toBe(false);
    });

    it('keeps what is darker: letters of a second colour', () => {
      expect(evenLight(printed(100)).isFaded).toBe(false);
    });

    it('does not make it darker on a page with little else', () => {
      const page = new Canvas(600, 600, 250).paint(300, 40, 310, 60, 20);
      for (let y = 100; y < 500; y += 20) page.paint(40, y, 560, y + 6, 190);
      expect(evenLight(page)).toMatchObject({ stretched: false, isFaded: false });
    });
  });

  it('does not make dirt of an empty page', () => {
    const { stretched } = evenLight(new Canvas(400, 400, 246).paint(10, 10, 12, 12, 180));
    expect(stretched).toBe(false);
  });
});

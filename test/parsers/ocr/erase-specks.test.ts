import { describe, expect, it } from 'vitest';
import { eraseSpecks } from '../../../parsers/ocr/erase-specks.ts';
import { removeNoise } from '../../../parsers/ocr/remove-noise.ts';
import { Canvas, levelAt } from './draw.ts';

describe('cleaning', () => {
  const page = new Canvas(400, 300)
    .paint(100, 100, 112, 116)
    .paint(300, 200, 303, 203)
    .paint(0, 0, 400, 6)
    .paint(395, 50, 400, 62);
  const { gray, ink } = eraseSpecks(page, 14, 128);

  it.each([
    ['keeps letters', 105, 105, 0],
    ['takes specks out', 301, 201, 255],
    ['takes the dark edge of a scan out', 200, 3, 255],
    ['keeps a letter at the edge', 397, 55, 0],
  ] as const)('%s', (_name, x, y, level) => {
    expect(levelAt(gray, x, y)).toBe(level);
  });

  it('answers with the ink that is left', () => {
    expect(ink.patches).toHaveLength(2);
    expect(page.levelAt(200, 3)).toBe(0);
  });
});

describe('noise', () => {
  const page = new Canvas(60, 60).paint(20, 20, 32, 40).paint(5, 5, 6, 6).paint(45, 10, 47, 12);
  page.paint(25, 30, 26, 31, 255);
  const clean = removeNoise(page);

  it.each([
    ['goes where it is black', 5, 5, 255],
    ['goes where it is white', 25, 30, 0],
    ['is not a point of four pixels', 45, 10, 0],
    ['is not a letter', 21, 25, 0],
    ['is not a letter’s corner', 20, 20, 0],
  ] as const)('%s', (_name, x, y, level) => {
    expect(levelAt(clean, x, y)).toBe(level);
  });
});

describe('an underline', () => {
  const letters = (page: Canvas): Canvas => {
    for (let x = 100; x < 240; x += 20) page.paint(x, 80, x + 13, 100);
    return page;
  };
  const levelOf = (page: Canvas): number => levelAt(eraseSpecks(page, 14, 128).gray, 150, 104);

  it('goes, the letters on it stay', () => {
    const page = letters(new Canvas(400, 300)).paint(98, 103, 242, 106);
    expect(levelOf(page)).toBe(255);
    expect(levelAt(eraseSpecks(page, 14, 128).gray, 105, 99)).toBe(0);
  });

  it('stays where nothing stands on it, as a blank to fill in', () => {
    expect(levelOf(new Canvas(400, 300).paint(98, 103, 242, 106))).toBe(0);
  });
});

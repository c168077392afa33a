import { describe, expect, it } from 'vitest';
import { type Bend, findBend, riseAt } from '../../../parsers/ocr/find-bend.ts';
import type { PixelBox } from '../../../parsers/ocr/raster.ts';
import { unbendBox, unbendGray } from '../../../parsers/ocr/unbend.ts';
import { Canvas, levelAt } from './draw.ts';

const PAGE = { width: 1600, height: 2200 };
const LETTER = 14;

/** A page of lines between two margins, moved by what happened to its paper. */
function letters(move: (x: number, y: number) => readonly [number, number]): PixelBox[] {
  return Array.from({ length: 40 }, (_, line) =>
    Array.from({ length: 70 }, (_, i) => {
      const [x, y] = move(200 + i * 17, 200 + line * 45);
      const height = [14, 20, 14, 26][(i * 5 + line) % 4] ?? 14;
      return { left: x, right: x + 10, top: y - height, bottom: y };
    }),
  ).flat();
}

const flat = (x: number, y: number): readonly [number, number] => [x, y];
const sagging = (x: number, y: number): readonly [number, number] => [x, y + 24 * (x / 1600 - 0.5) ** 2 * 4];
/** The lines fan out and the margins come together, as on a photograph taken at an angle. */
const slanted = (x: number, y: number): readonly [number, number] => {
  const [u, v] = [x / 1600 - 0.5, y / 2200 - 0.5];
  return [x + 90 * u * v * 2, y + 40 * u * v];
};

/** By how much a line of the flattened page is off the straight, and a margin off the upright. */
function unevenness(moved: readonly PixelBox[], bend: Bend): { lines: number; margins: number } {
  const flattened = moved.map((box) => unbendBox(box, bend));
  const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  const line = (at: number): number => spread(flattened.slice(at * 70, at * 70 + 70).map((box) => box.bottom));
  const margin = (at: number): number => spread(flattened.filter((_, i) => i % 70 === at).map((box) => box.left));
  return { lines: Math.max(line(0), line(20), line(39)), margins: Math.max(margin(0), margin(69)) };
}

describe('a page that is not flat', () => {
  it.each([
    ['sags in its middle', sagging],
    ['was photographed at an angle', slanted],
  ] as const)('%s, and is flattened', (_name, move) => {
    const moved = letters(move);
    const bend = findBend(moved, PAGE, LETTER);
    expect(bend).not.toBeNull();
    if (!bend) return;
    const { lines, margins } = unevenness(moved, bend);
    expect(lines).toBeLessThan(3);
    expect(margins).toBeLessThan(8);
  });

  it('is told from one that is', () => {
    expect(findBend(letters(flat), PAGE, LETTER)).toBeNull();
    expect(findBend([], PAGE, LETTER)).toBeNull();
    expect(findBend(letters(flat).slice(0, 200), PAGE, LETTER)).toBeNull();
  });

  it('is not seen in ragged lines whose ends happen to lie on a slant', () => {
    const ragged = Array.from({ length: 8 }, (_, line) =>
      Array.from({ length: 40 }, (_, i) => {
        const [x, y] = [200 + i * 17 + (i === 39 ? line * 4.6 : 0), 300 + line * 80];
        return { left: x, right: x + 10, top: y - 14, bottom: y };
      }),
    ).flat();
    expect(findBend(ragged, PAGE, LETTER)).toBeNull();
  });

  it('has the letters of a bowed margin set below each other, and the picture with them', () => {
    const bend: Bend = { width: 400, height: 300, rise: [0, 0, 0, 0, 0], lean: [0.02, 0.05], bow: [0.0006, 0] };
    const bowed = (x: number, y: number): number => {
      const down = y - 150;
      return x + (0.02 + 0.05 * (x / 400 - 0.5)) * down + 0.0006 * down * down;
    };
    const picture = new Canvas(400, 300);
    for (let y = 20; y < 280; y++) picture.paint(Math.round(bowed(320, y)), y, Math.round(bowed(320, y)) + 4, y + 1);
    const flattened = unbendGray(picture, bend);
    for (const y of [40, 150, 260]) {
      const box = { left: bowed(320, y) - 2, right: bowed(320, y) + 2, top: y - 2, bottom: y + 2 };
      expect(unbendBox(box, bend).left).toBeCloseTo(318, 0);
      expect(levelAt(flattened, 322, y)).toBeLessThan(90);
    }
  });

  it('has its pixels moved as its letters are', () => {
    const bend: Bend = { width: 400, height: 300, rise: [0, 0, 80, 0, 0], lean: [0, 0], bow: [0, 0] };
    const picture = new Canvas(400, 300);
    for (let x = 0; x < 400; x++) {
      const y = Math.round(150 + riseAt(bend.rise, x / 400 - 0.5, 0));
      picture.paint(x, y, x + 1, y + 4);
    }
    const flattened = unbendGray(picture, bend);
    for (const x of [10, 120, 200, 310, 390]) {
      expect(levelAt(flattened, x, 151)).toBeLessThan(90);
      expect(levelAt(flattened, x, 160)).toBe(255);
    }
  });
});

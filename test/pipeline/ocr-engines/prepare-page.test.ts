import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { decodePage, preparePage } from '../../../pipeline/ocr-engines/prepare-page.ts';

const [WIDTH, HEIGHT] = [1654, 2340];
const [DARK, PALE] = [0, 130];
const [DASH, STEP, THICK] = [8, 12, 2];
const [LEFT, RIGHT] = [200, 1400];
const [TOP, MIDDLE, BOTTOM] = [1500, 1640, 1780];

/** A page with lines of marks as high as letters. */
function makePage(): Uint8Array {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (let line = 0; line < 20; line++) {
    for (let letter = 0; letter < 60; letter++) {
      const left = 150 + letter * 20 + (letter === 0 ? 0 : (line * 7 + letter * 3) % 6);
      const risen = ((letter * 5) % 3) * 4;
      fill(data, left, 200 + line * 54 - risen, { width: 11, height: 18 + risen, level: DARK });
    }
  }
  return data;
}

interface Mark {
  readonly width: number;
  readonly height: number;
  readonly level: number;
}

function fill(data: Uint8Array, left: number, top: number, { width, height, level }: Mark): void {
  for (let y = top; y < top + height; y++) data.fill(level, y * WIDTH + left, y * WIDTH + left + width);
}

function drawDashesAcross(data: Uint8Array, y: number, level: number): void {
  for (let x = LEFT; x < RIGHT; x += STEP) fill(data, x, y, { width: DASH, height: THICK, level });
}

function drawDashesDown(data: Uint8Array, x: number, level: number): void {
  for (let y = TOP; y < BOTTOM; y += STEP) fill(data, x, y, { width: THICK, height: DASH, level });
}

async function findLevelLines(data: Uint8Array): Promise<number[]> {
  const bytes = await sharp(data, { raw: { width: WIDTH, height: HEIGHT, channels: 1 } })
    .png()
    .toBuffer();
  const decoded = await decodePage({ page: 1, image: { kind: 'encoded', bytes, frame: 0 }, size: null });
  const { lines } = preparePage(
    decoded,
    decoded.lies.find(({ turn }) => turn === 0),
  );
  const level = lines.flatMap(({ kind, top, bottom }) => (kind === 'horizontal' ? [(top + bottom) / 2] : []));
  return level.sort((a, b) => a - b);
}

describe('rulings in pale dashes', () => {
  it.each([
    { name: 'are found beside darker ones', frame: DARK, found: [TOP, MIDDLE, BOTTOM] },
    { name: 'are none where none is darker', frame: PALE, found: [] },
  ])('$name', async ({ frame, found }) => {
    const data = makePage();
    for (const y of [TOP, BOTTOM]) drawDashesAcross(data, y, frame);
    for (const x of [LEFT, 700, RIGHT]) drawDashesDown(data, x, frame);
    drawDashesAcross(data, MIDDLE, PALE);
    const lines = await findLevelLines(data);
    expect(lines).toHaveLength(found.length);
    found.forEach((y, i) => {
      expect(Math.abs((lines[i] ?? 0) - y)).toBeLessThanOrEqual(THICK);
    });
  });
});

import sharp from 'sharp';
import { expect, it } from 'vitest';
import { decodePage, FLATTENED, preparePage } from '../../pipeline/ocr-engines/prepare-page.ts';
import { openPageImages, type RecordPage } from '../../pipeline/page-images.ts';

const [WIDTH, HEIGHT] = [1654, 2340];
const LINES = Array.from({ length: 36 }, (_, line) => 200 + line * 54);
const [LEFT, STEP, LETTERS] = [150, 20, 68] as const;

/** Lines of marks as high as letters on a page that sags by so many pixels in its middle. */
async function makeSaggingPage(depth: number): Promise<Uint8Array> {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (const [line, top] of LINES.entries()) {
    for (let letter = 0; letter < LETTERS; letter++) {
      // Letters do not stand in columns.
      const left = LEFT + letter * STEP + ((line * 7) % 17);
      const u = left / WIDTH - 0.5;
      const y0 = Math.round(top + depth * (1 - 4 * u * u));
      for (let y = y0 - ((letter * 5) % 3) * 4; y < y0 + 18; y++) data.fill(0, y * WIDTH + left, y * WIDTH + left + 11);
    }
  }
  return sharp(data, { raw: { width: WIDTH, height: HEIGHT, channels: 1 } })
    .png()
    .toBuffer();
}

it('draws a page that was flattened as flat as it was read', async () => {
  const bytes = await makeSaggingPage(40);
  const decoded = await decodePage({ page: 1, image: { kind: 'encoded', bytes, frame: 0 }, size: null });
  const prepared = preparePage(
    decoded,
    decoded.lies.find(({ turn }) => turn === 0),
  );
  expect(prepared.preparation).toContain(FLATTENED);
  const images = await openPageImages([{ fileName: 'page.png', bytes }], {});
  const page: RecordPage = {
    page: 1,
    width_pt: prepared.width,
    height_pt: prepared.height,
    rotation: prepared.rotation,
    text_origin: 'ocr',
    preparation: prepared.preparation,
    ocr_confidence: 0.9,
  };
  const drawn = await images.draw(page, 1170, 'png');
  await images.close();
  const { data, info } = await sharp(drawn.bytes).greyscale().raw().toBuffer({ resolveWithObject: true });
  // The feet of the first line's letters.
  const isInk = (x: number, y: number): boolean => (data[y * info.width + x] ?? 255) < 128;
  const feet = Array.from({ length: info.width }, (_, x) => {
    let y = 0;
    while (y < info.height && !isInk(x, y)) y += 1;
    while (y < info.height && isInk(x, y)) y += 1;
    return y;
  }).filter((y) => y < info.height / 8);
  expect(feet.length).toBeGreaterThan(LETTERS * 2);
  expect(Math.max(...feet) - Math.min(...feet)).toBeLessThanOrEqual(3);
});

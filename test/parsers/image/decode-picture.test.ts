import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { decodePicture, PictureError } from '../../../parsers/image/decode-picture.ts';
import type { PagePicture } from '../../../schemas/model/reading.ts';

const encoded = (bytes: Uint8Array, frame = 0): PagePicture => ({
  page: 1,
  image: { kind: 'encoded', bytes, frame },
  size: null,
});

const grey = (width: number, height: number, level: number): Sharp =>
  sharp(Buffer.alloc(width * height, level), {
    raw: { width, height, channels: 1 },
    limitInputPixels: false,
  }).toColourspace('b-w');

describe('decoding', () => {
  it('keeps a small picture as large as it is', async () => {
    const { raster, sourceWidth } = await decodePicture(encoded(await grey(60, 80, 120).png().toBuffer()), 2340);
    expect(raster).toMatchObject({ width: 60, height: 80 });
    expect('data' in raster && raster.data[0]).toBe(120);
    expect(sourceWidth).toBe(60);
  });

  it('reduces a large one to the long side asked for', async () => {
    const { raster, sourceHeight } = await decodePicture(encoded(await grey(600, 800, 120).jpeg().toBuffer()), 200);
    expect(raster).toMatchObject({ width: 150, height: 200 });
    expect(sourceHeight).toBe(800);
  });

  it('gives colour as colour', async () => {
    const bytes = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#c02010' } })
      .png()
      .toBuffer();
    const { raster } = await decodePicture(encoded(bytes), 100);
    expect('rgb' in raster && [...raster.rgb.subarray(0, 3)]).toEqual([0xc0, 0x20, 0x10]);
  });

  it('shows what is transparent as paper', async () => {
    const bytes = await sharp({
      create: { width: 4, height: 4, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    const { raster } = await decodePicture(encoded(bytes), 100);
    expect('rgb' in raster && raster.rgb[0]).toBe(255);
  });

  it.each([1, 3, 4] as const)('takes samples of %i channels as they are', async (channels) => {
    const data = new Uint8Array(20 * 10 * channels).fill(200);
    const picture: PagePicture = { page: 1, image: { kind: 'raw', data, width: 20, height: 10, channels }, size: null };
    expect((await decodePicture(picture, 100)).raster).toMatchObject({ width: 20, height: 10 });
    expect((await decodePicture(picture, 10)).raster).toMatchObject({ width: 10, height: 5 });
  });

  it('reduces 20,000 × 20,000 pixels, strip by strip', async () => {
    const bytes = await grey(20_000, 20_000, 255).png({ compressionLevel: 1 }).toBuffer();
    const before = process.memoryUsage().rss;
    const { raster } = await decodePicture(encoded(bytes), 2340);
    expect(raster).toMatchObject({ width: 2340, height: 2340 });
    expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
  });

  it('gives up what must be decoded whole and is too large', async () => {
    const bytes = await grey(9000, 9000, 255).png({ progressive: true, compressionLevel: 1 }).toBuffer();
    await expect(decodePicture(encoded(bytes), 2340)).rejects.toThrow('9000 × 9000 interlaced pixels, too many');
  });

  it.each([
    ['cut off', async () => (await grey(400, 400, 90).jpeg().toBuffer()).subarray(0, 500)],
    ['no picture', async () => Buffer.from('kế hoạch')],
    ['empty', async () => Buffer.alloc(0)],
  ] as const)('says so where a file is %s', async (_name, make) => {
    await expect(decodePicture(encoded(await make()), 100)).rejects.toThrow(PictureError);
  });
});

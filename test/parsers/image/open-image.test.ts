import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { decodePicture } from '../../../parsers/image/decode-picture.ts';
import { openImages, pageSize } from '../../../parsers/image/open-image.ts';
import type { PagePicture } from '../../../schemas/model/reading.ts';
import { FAX_STRIPE_LEFT, FAX_STRIPE_RIGHT, writeFax } from './write-fax.ts';

const white = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#ffffff' } });

const file = (fileName: string, bytes: Uint8Array): { fileName: string; bytes: Uint8Array } => ({ fileName, bytes });

/** Three frames of 64 × 64, each with a black stripe further to the right. */
async function stripedTiff(compression: 'lzw' | 'deflate' | 'jpeg'): Promise<Uint8Array> {
  const stripe = { create: { width: 10, height: 64, channels: 3 as const, background: '#000000' } };
  const frames = [0, 20, 40].map((left) =>
    white(64, 64)
      .composite([{ input: stripe, left, top: 0 }])
      .png()
      .toBuffer(),
  );
  return sharp(await Promise.all(frames), { join: { animated: true } })
    .tiff({ compression, quality: 100 })
    .toBuffer();
}

async function darkestColumn(picture: PagePicture): Promise<number> {
  const { raster } = await decodePicture(picture, 64);
  const samples = 'data' in raster ? raster.data : raster.rgb.filter((_, i) => i % 3 === 0);
  return samples.subarray(0, raster.width).findIndex((level) => level < 128);
}

describe('the size of a page', () => {
  it.each([
    ['A4 at 200 dots an inch', 1654, 2339, 200, [595, 842]],
    ['A4 in landscape', 2339, 1654, 200, [842, 595]],
    ['no resolution: 297 mm on the long side', 1000, 2000, null, [421, 842]],
    ['a screen’s resolution on a large scan', 2443, 3508, 72, [586, 842]],
    ['a screen’s resolution on a page of its size', 595, 842, 72, [595, 842]],
    ['dots a centimetre written as dots an inch', 1676, 2355, 508, [599, 842]],
    ['a long page', 1240, 6352, 150, [595, 3049]],
  ] as const)('%s', (_name, width, height, density, points) => {
    const { size } = pageSize(width, height, density);
    expect([Math.round(size.width), Math.round(size.height)]).toEqual(points);
  });
});

describe('pictures as pages', () => {
  it('are one page a file, without words', async () => {
    const bytes = await white(1654, 2339).withMetadata({ density: 200 }).jpeg().toBuffer();
    const pages = await openImages([file('1.jpg', bytes), file('2.jpg', bytes)]);
    expect(pages.pageCount).toBe(2);
    expect(await pages.readPage(2)).toMatchObject({ page: 2, textOrigin: 'none', words: [], rotation: 0 });
    expect(await pages.takePicture(2)).toMatchObject({ page: 2, image: { kind: 'encoded', frame: 0 } });
    await pages.close();
  });

  it('give no size where they have no resolution', async () => {
    const pages = await openImages([file('a.png', await white(100, 200).png().toBuffer())]);
    expect((await pages.takePicture(1)).size).toBeNull();
    expect((await pages.readPage(1)).height).toBeCloseTo(842, 0);
  });

  it.each(['lzw', 'deflate', 'jpeg'] as const)('are the frames of a TIFF packed by %s', async (compression) => {
    const pages = await openImages([file('scan.tif', await stripedTiff(compression))]);
    expect(pages.pageCount).toBe(3);
    expect((await pages.takePicture(3)).image).toMatchObject({ frame: 2 });
    const levels = await Promise.all([1, 2, 3].map(async (page) => darkestColumn(await pages.takePicture(page))));
    expect(levels).toEqual([0, 20, 40]);
  });

  it('are the frames of a fax, CCITT group 4', async () => {
    const pages = await openImages([file('fax.tif', writeFax([FAX_STRIPE_LEFT, FAX_STRIPE_RIGHT]))]);
    expect(pages.pageCount).toBe(2);
    expect(await darkestColumn(await pages.takePicture(1))).toBe(0);
    expect(await darkestColumn(await pages.takePicture(2))).toBe(8);
  });

  it('stand upright where the camera says how it was held', async () => {
    const bytes = await white(200, 100).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const { width, height } = await (await openImages([file('photo.jpg', bytes)])).readPage(1);
    expect(height).toBeGreaterThan(width);
  });

  it('cost their own page alone where they are broken', async () => {
    const good = await white(100, 100).png().toBuffer();
    const pages = await openImages([
      file('1.png', good),
      file('2.png', new Uint8Array([137, 80, 78, 71])),
      file('3.png', good),
    ]);
    expect(pages.pageCount).toBe(3);
    await expect(pages.readPage(2)).rejects.toThrow('2.png is no picture that can be read');
    await expect(pages.takePicture(2)).rejects.toThrow('2.png');
    expect((await pages.readPage(3)).page).toBe(3);
  });

  it('have no page that is not there', async () => {
    const pages = await openImages([file('1.png', await white(10, 10).png().toBuffer())]);
    await expect(pages.readPage(2)).rejects.toThrow('there is no page 2');
  });

  it('are no more than the limit', async () => {
    const bytes = await white(10, 10).png().toBuffer();
    const pages = await openImages([file('1.png', bytes), file('2.png', bytes)], { maxPages: 1 });
    expect(pages.pageCount).toBe(1);
  });
});

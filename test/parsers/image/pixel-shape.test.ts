import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { decodePicture } from '../../../parsers/image/decode-picture.ts';
import { openImages } from '../../../parsers/image/open-image.ts';
import { readPixelShape } from '../../../parsers/image/pixel-shape.ts';

/** Dots a millimetre: what sharp takes a resolution in. */
const AN_INCH = 25.4;

const picture = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#ffffff' } });

const tiff = (across: number, down: number): Promise<Buffer> =>
  picture(204, 98)
    .toColourspace('b-w')
    .tiff({ compression: 'ccittfax4', bitdepth: 1, xres: across / AN_INCH, yres: down / AN_INCH })
    .toBuffer();

/** A PNG's chunk of dots a metre, put behind its header. */
async function pngWithDots(across: number, down: number): Promise<Buffer> {
  const png = await picture(20, 10).png().toBuffer();
  const dots = Buffer.alloc(21);
  dots.writeUInt32BE(9, 0);
  dots.write('pHYs', 4, 'latin1');
  dots.writeUInt32BE(across, 8);
  dots.writeUInt32BE(down, 12);
  const end = 8 + 25;
  return Buffer.concat([png.subarray(0, end), dots, png.subarray(end)]);
}

describe('how high the pixels of a picture are', () => {
  it('is told by the resolutions of a TIFF', async () => {
    expect(readPixelShape(await tiff(204, 98), 0)).toBeCloseTo(2.08, 2);
    expect(readPixelShape(await tiff(204, 196), 0)).toBeCloseTo(1.04, 2);
    expect(readPixelShape(await tiff(200, 200), 0)).toBe(1);
  });

  it('is told by the resolutions of a PNG', async () => {
    expect(readPixelShape(await pngWithDots(8031, 3858), 0)).toBeCloseTo(2.08, 2);
    expect(readPixelShape(await pngWithDots(7874, 7874), 0)).toBe(1);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['no picture', new TextEncoder().encode('BM is no TIFF at all')],
    ['a TIFF that ends early', new Uint8Array([0x49, 0x49, 42, 0, 200, 0, 0, 0])],
  ])('is one where there is %s to tell it', (_name, bytes) => {
    expect(readPixelShape(bytes, 0)).toBe(1);
  });

  it('is believed only within what devices make', async () => {
    expect(readPixelShape(await tiff(600, 50), 0)).toBe(1);
  });

  it('makes the page of a fax as high as its paper', async () => {
    const bytes = await tiff(204, 98);
    const pages = await openImages([{ fileName: 'fax.tif', bytes }]);
    const layout = await pages.readPage(1);
    expect(layout.width / layout.height).toBeCloseTo(1, 1);
    const { raster, sourceHeight } = await decodePicture(await pages.takePicture(1), 2340);
    expect([raster.width, raster.height, sourceHeight]).toEqual([204, 204, 204]);
  });
});

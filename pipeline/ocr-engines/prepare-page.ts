import { decodePicture } from '../../parsers/image/decode-picture.ts';
import { DEFAULT_LONG_SIDE } from '../../parsers/image/open-image.ts';
import type { GrayRaster } from '../../parsers/ocr/raster.ts';
import type { ReadPage } from '../../parsers/ocr/words-to-layout.ts';
import type { Ruling } from '../../schemas/model/geometry.ts';
import type { PagePicture } from '../../schemas/model/reading.ts';

/** Long side of the picture that is read: an A4 page at 200 dots an inch. More makes Tesseract slower and no better. */
const WORKING_LONG_SIDE = 2340;

/** A page's picture as it goes to the engine. */
export interface PreparedPage extends ReadPage {
  readonly gray: GrayRaster;
  readonly rulings: readonly Ruling[];
}

export async function preparePage(picture: PagePicture): Promise<PreparedPage> {
  const { raster, sourceWidth, sourceHeight } = await decodePicture(picture, WORKING_LONG_SIDE);
  const gray: GrayRaster = 'data' in raster ? raster : greyOf(raster);
  const scale = DEFAULT_LONG_SIDE / Math.max(sourceWidth, sourceHeight);
  const size = picture.size ?? { width: sourceWidth * scale, height: sourceHeight * scale };
  return {
    page: picture.page,
    width: size.width,
    height: size.height,
    rotation: 0,
    preparation: [],
    scale: gray.width / size.width,
    gray,
    rulings: [],
  };
}

function greyOf({ width, height, rgb }: { width: number; height: number; rgb: Uint8Array }): GrayRaster {
  const data = new Uint8Array(width * height);
  for (let i = 0, j = 0; i < data.length; i++, j += 3) {
    data[i] = ((rgb[j] ?? 0) * 77 + (rgb[j + 1] ?? 0) * 151 + (rgb[j + 2] ?? 0) * 28) >> 8;
  }
  return { width, height, data };
}

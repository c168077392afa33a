import type { GrayRaster } from '../../parsers/ocr/raster.ts';

/** A grey picture as a binary PGM file, which Tesseract takes as it is. */
export function encodePgm(raster: GrayRaster): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${raster.width} ${raster.height}\n255\n`, 'latin1'), raster.data]);
}

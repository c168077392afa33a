import { type GrayRaster, type RgbRaster, WHITE } from './raster.ts';

/** A decoder fills what a cut-off file does not say with one middling colour. Mean of the channels, 0 to 255. */
const DARKEST_FILL = 64;
const BRIGHTEST_FILL = 224;

/** Fewer rows than this share of the picture may be a scanner's edge. */
const SMALLEST_SHARE = 0.02;

export interface WholePicture<Raster> {
  /** With the lost rows white. */
  readonly raster: Raster;
  /** The first row that was lost, counted from the top; null where the picture is whole. */
  readonly lostFrom: number | null;
}

/** Finds the rows at the bottom of a picture whose file was cut off, so that their fill is not taken for ink, and turns them white. */
export function clearLostRows<Raster extends GrayRaster | RgbRaster>(raster: Raster): WholePicture<Raster> {
  const { width, height } = raster;
  const bytes = 'rgb' in raster ? raster.rgb : raster.data;
  const channels = 'rgb' in raster ? 3 : 1;
  const fill = bytes.subarray(bytes.length - channels);
  const level = fill.reduce((sum, channel) => sum + channel, 0) / channels;
  if (!(level >= DARKEST_FILL && level <= BRIGHTEST_FILL)) return { raster, lostFrom: null };
  let at = bytes.length - 1;
  while (at >= 0 && bytes[at] === fill[at % channels]) at--;
  const lostFrom = Math.ceil((at + 1) / (width * channels));
  if (height - lostFrom < height * SMALLEST_SHARE) return { raster, lostFrom: null };
  const cleared = bytes.slice().fill(WHITE, lostFrom * width * channels);
  return { raster: 'rgb' in raster ? { ...raster, rgb: cleared } : { ...raster, data: cleared }, lostFrom };
}

import sharp, { type Sharp } from 'sharp';
import type { PagePicture } from '../../schemas/model/reading.ts';
import type { GrayRaster, RgbRaster } from '../ocr/raster.ts';
import { readPixelShape } from './pixel-shape.ts';

/** A picture turned into pixels, at the size asked for. */
export interface DecodedPicture {
  readonly raster: GrayRaster | RgbRaster;
  /** Pixels of the picture as it stands in the file, those of a fax made square. */
  readonly sourceWidth: number;
  readonly sourceHeight: number;
}

/** What was wrong with a picture, in one sentence for the reader of the record. */
export class PictureError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PictureError';
  }
}

/** The largest picture that is decoded at all, at a reduced size: 20,000 × 20,000 pixels takes about ten seconds. */
const MAX_PIXELS = 420_000_000;

/** Interlaced and progressive pictures are decoded whole before they are reduced: three bytes a pixel in memory. */
const MAX_WHOLE_PIXELS = 60_000_000;

/** Decodes the picture so that its long side has at most so many pixels. Throws a PictureError. */
export async function decodePicture(picture: PagePicture, longSide: number): Promise<DecodedPicture> {
  const { image } = picture;
  try {
    if (image.kind === 'raw') return await reduceRaw(image, longSide);
    return await decodeFile(image.bytes, image.frame, longSide);
  } catch (error) {
    if (error instanceof PictureError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new PictureError(`the picture can't be decoded: ${reason.split('\n')[0]}`, { cause: error });
  }
}

async function decodeFile(bytes: Uint8Array, frame: number, longSide: number): Promise<DecodedPicture> {
  const input = sharp(bytes, { page: frame, limitInputPixels: MAX_PIXELS, failOn: 'error', sequentialRead: true });
  const { autoOrient, isProgressive, channels, orientation } = await input.metadata();
  const { width, height } = squarePixels(autoOrient, readPixelShape(bytes, frame), orientation ?? 1);
  if (width * height > MAX_PIXELS)
    throw new PictureError(`the picture has ${width} × ${height} pixels, too many to decode`);
  if (isProgressive === true && width * height > MAX_WHOLE_PIXELS) {
    throw new PictureError(`the picture has ${width} × ${height} interlaced pixels, too many to decode`);
  }
  const upright = input.autoOrient();
  const pipeline =
    channels <= 2
      ? upright.flatten({ background: '#ffffff' }).toColourspace('b-w')
      : upright.flatten({ background: '#ffffff' });
  const isSquare = width === autoOrient.width && height === autoOrient.height;
  const long = Math.max(width, height);
  const raster = await rasterOf(
    isSquare ? shrink(pipeline, long, longSide) : stretch(pipeline, { width, height }, Math.min(1, longSide / long)),
  );
  return { raster, sourceWidth: width, sourceHeight: height };
}

/** From this orientation of EXIF on, a picture lies on its side: what was across in the file is down. */
const LYING_ORIENTATION = 5;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of an upright picture once its pixels are as high as wide: its coarser direction is drawn out. */
export function squarePixels({ width, height }: Size, pixelShape: number, orientation: number): Size {
  const shape = orientation >= LYING_ORIENTATION ? 1 / pixelShape : pixelShape;
  return shape >= 1 ? { width, height: Math.round(height * shape) } : { width: Math.round(width / shape), height };
}

function stretch(pipeline: Sharp, { width, height }: Size, scale: number): Sharp {
  const [wide, high] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
  return pipeline.resize({ width: wide, height: high, fit: 'fill', kernel: 'cubic' });
}

async function reduceRaw(
  image: Extract<PagePicture['image'], { kind: 'raw' }>,
  longSide: number,
): Promise<DecodedPicture> {
  const { data, width, height, channels } = image;
  const long = Math.max(width, height);
  if (long <= longSide && channels === 1)
    return { raster: { width, height, data }, sourceWidth: width, sourceHeight: height };
  if (long <= longSide && channels === 3) {
    return { raster: { width, height, rgb: data }, sourceWidth: width, sourceHeight: height };
  }
  const pipeline = sharp(data, { raw: { width, height, channels }, limitInputPixels: MAX_PIXELS });
  const raster = await rasterOf(shrink(pipeline.flatten({ background: '#ffffff' }), long, longSide));
  return { raster, sourceWidth: width, sourceHeight: height };
}

function shrink(pipeline: Sharp, long: number, longSide: number): Sharp {
  if (long <= longSide) return pipeline;
  return pipeline.resize({ width: longSide, height: longSide, fit: 'inside', kernel: 'lanczos3' });
}

async function rasterOf(pipeline: Sharp): Promise<GrayRaster | RgbRaster> {
  const { data, info } = await pipeline.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
  if (info.channels === 1) return { width: info.width, height: info.height, data };
  if (info.channels === 3) return { width: info.width, height: info.height, rgb: data };
  throw new PictureError(`the picture has ${info.channels} channels, which is neither grey nor colour`);
}

/** Resizes a grey picture to a width; cubic, which keeps the edges of letters. */
export async function resizeGray(raster: GrayRaster, width: number): Promise<GrayRaster> {
  if (width === raster.width) return raster;
  const height = Math.max(1, Math.round((raster.height * width) / raster.width));
  const { data, info } = await sharp(raster.data, { raw: { width: raster.width, height: raster.height, channels: 1 } })
    .resize({ width, height, fit: 'fill', kernel: 'cubic' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

/** Radius and strength of the sharpening that brings back points and marks which a blur has eaten. Pixels. */
const SHARPEN = { sigma: 2, m1: 2, m2: 2, x1: 0, y2: 100, y3: 100 } as const;

/** Enlarges a small grey picture and sharpens it. */
export async function enlargeSharply(raster: GrayRaster, factor: number): Promise<GrayRaster> {
  const large = await resizeGray(raster, raster.width * factor);
  const { data, info } = await sharp(large.data, { raw: { width: large.width, height: large.height, channels: 1 } })
    .sharpen(SHARPEN)
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

import sharp from 'sharp';
import type { PageLayout } from '../../schemas/model/page-layout.ts';
import type { PagedSource, PagePicture } from '../../schemas/model/reading.ts';
import type { SourceFile } from '../../schemas/model/source.ts';
import { PictureError, squarePixels } from './decode-picture.ts';
import { readPixelShape } from './pixel-shape.ts';

/** Points of a page's long side where the picture has no resolution: 297 mm, as A4 has. */
export const DEFAULT_LONG_SIDE = (297 / 25.4) * 72;

/** The resolution in a file is believed where it makes a page between an A6 sheet and a poster of two metres, in points. */
const SHORTEST_LONG_SIDE = (147 / 25.4) * 72;
const LONGEST_LONG_SIDE = (2000 / 25.4) * 72;

/** What programs write where they know no resolution: the dots of a screen. */
const SCREEN_DENSITIES: readonly number[] = [72, 96];

/** A page set for a screen density is believed up to A3, 420 mm, in points. */
const LONGEST_AT_SCREEN_DENSITY = (425 / 25.4) * 72;

/** Most pages of one file or series. */
const DEFAULT_MAX_PAGES = 2000;

export interface ImageLimits {
  readonly maxPages?: number;
}

interface ImagePage {
  readonly file: SourceFile;
  readonly frame: number;
  readonly size: { readonly width: number; readonly height: number };
  readonly hasResolution: boolean;
}

/** Opens pictures of pages, in order: one file, the frames of a TIFF, or a series. A broken file costs its own page only. */
export async function openImages(files: readonly SourceFile[], limits: ImageLimits = {}): Promise<PagedSource> {
  const pages: (ImagePage | PictureError)[] = [];
  for (const file of files) pages.push(...(await readPages(file)));
  const kept = pages.slice(0, limits.maxPages ?? DEFAULT_MAX_PAGES);
  const pageAt = (page: number): ImagePage => {
    const found = kept[page - 1];
    if (!found) throw new RangeError(`there is no page ${page}: the pictures have ${kept.length} pages`);
    if (found instanceof PictureError) throw found;
    return found;
  };
  return {
    pageCount: kept.length,
    readPage: async (page) => layOutPicture(page, pageAt(page)),
    takePicture: async (page) => takePicture(page, pageAt(page)),
    close: async () => {},
  };
}

async function readPages(file: SourceFile): Promise<(ImagePage | PictureError)[]> {
  try {
    const first = await sharp(file.bytes, { limitInputPixels: false }).metadata();
    const frames = Math.max(1, first.format === 'tiff' ? (first.pages ?? 1) : 1);
    const pages: (ImagePage | PictureError)[] = [];
    for (let frame = 0; frame < frames; frame++) pages.push(await readFrame(file, frame));
    return pages;
  } catch (error) {
    return [brokenPicture(file, error)];
  }
}

async function readFrame(file: SourceFile, frame: number): Promise<ImagePage | PictureError> {
  try {
    const metadata = await sharp(file.bytes, { page: frame, limitInputPixels: false }).metadata();
    const shape = readPixelShape(file.bytes, frame);
    const { width, height } = squarePixels(metadata.autoOrient, shape, metadata.orientation ?? 1);
    // The resolution that the decoder tells is the one along a row: where rows are drawn out, it grows with them.
    const density = metadata.density === undefined ? null : metadata.density / Math.min(1, shape);
    const size = pageSize(width, height, density);
    return { file, frame, ...size };
  } catch (error) {
    return brokenPicture(file, error);
  }
}

function brokenPicture(file: SourceFile, error: unknown): PictureError {
  const reason = error instanceof Error ? error.message : String(error);
  return new PictureError(`${file.fileName} is no picture that can be read: ${reason.split('\n')[0]}`, {
    cause: error,
  });
}

/** The size of a page in points, from its pixels and its dots per inch. */
export function pageSize(
  width: number,
  height: number,
  density: number | null,
): { size: { width: number; height: number }; hasResolution: boolean } {
  const long = Math.max(width, height);
  const longPt = density ? (long * 72) / density : 0;
  const longest = density && SCREEN_DENSITIES.includes(density) ? LONGEST_AT_SCREEN_DENSITY : LONGEST_LONG_SIDE;
  const hasResolution = longPt >= SHORTEST_LONG_SIDE && longPt <= longest;
  const scale = (hasResolution ? longPt : DEFAULT_LONG_SIDE) / long;
  return { size: { width: width * scale, height: height * scale }, hasResolution };
}

function layOutPicture(page: number, { size }: ImagePage): PageLayout {
  return {
    page,
    width: size.width,
    height: size.height,
    rotation: 0,
    textOrigin: 'none',
    preparation: [],
    ocrConfidence: null,
    words: [],
    rulings: [],
    images: [{ box: [0, 0, size.width, size.height] }],
  };
}

function takePicture(page: number, { file, frame, size, hasResolution }: ImagePage): PagePicture {
  return {
    page,
    image: { kind: 'encoded', bytes: file.bytes, frame },
    size: hasResolution ? size : null,
  };
}

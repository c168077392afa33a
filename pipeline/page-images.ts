import sharp, { type Sharp } from 'sharp';
import { openSource } from '../parsers/formats.ts';
import { decodePicture } from '../parsers/image/decode-picture.ts';
import { scaleBend, unbendSamples } from '../parsers/ocr/unbend.ts';
import type { PagePicture } from '../schemas/model/reading.ts';
import type { SourceFile } from '../schemas/model/source.ts';
import type { PlanRecord } from '../schemas/record/plan-record.ts';
import { identifySource } from './identify-source.ts';
import { decodePage, FLATTENED, findBendOf } from './ocr-engines/prepare-page.ts';

export type RecordPage = PlanRecord['source']['pages'][number];

/** The picture of a page as its record sees it: upright and straight, so that the record's boxes lie on it. */
export interface PageImage {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Pixels a point. */
  readonly scale: number;
}

/** PNG keeps every pixel; JPEG is a third of the size and quickly made, for looking at. */
export type PageImageFormat = 'png' | 'jpeg';

/** Letters stay crisp. Of 100. */
const JPEG_QUALITY = 80;

/** A source whose pages can be looked at. Formats without pages have none. */
export interface PageImages {
  readonly pageCount: number;
  /** `longSide` is the most pixels that the picture has on its long side. Throws where the page cannot be drawn. */
  draw(page: RecordPage, longSide: number, format: PageImageFormat): Promise<PageImage>;
  close(): Promise<void>;
}

/** Opens the files of a source for drawing. Throws SourceError for a file that cannot be opened. */
export async function openPageImages(
  files: readonly [SourceFile, ...SourceFile[]],
  options: { readonly password?: string | undefined },
): Promise<PageImages> {
  const reading = await openSource(identifySource(files), options);
  if (reading.kind === 'document') {
    const draw = async (): Promise<never> => {
      throw new Error('a document without pages cannot be drawn');
    };
    return { pageCount: 0, draw, close: async () => {} };
  }
  const { pages } = reading;
  return {
    pageCount: pages.pageCount,
    draw: async (page, longSide, format) => {
      const picture = await pages.takePicture(page.page);
      const { raster } = await decodePicture(picture, longSide);
      const [data, channels] = 'rgb' in raster ? ([raster.rgb, 3] as const) : ([raster.data, 1] as const);
      const lying = sharp(data, { raw: { width: raster.width, height: raster.height, channels } });
      const upright = await flatten(await straighten(lying, page), picture, page);
      const encoded = format === 'png' ? upright.png({ compressionLevel: 6 }) : upright.jpeg({ quality: JPEG_QUALITY });
      const { data: bytes, info } = await encoded.toBuffer({ resolveWithObject: true });
      return { bytes, width: info.width, height: info.height, scale: info.width / page.width_pt };
    },
    close: () => pages.close(),
  };
}

const WHITE = '#ffffff';

/** Does to the picture what was done to a scanned page before it was read: its turn, and the small turn that made it straight. */
async function straighten(picture: Sharp, page: RecordPage): Promise<Sharp> {
  // A page that is read by its own text is drawn as it is turned already.
  const turn = page.text_origin === 'ocr' ? page.rotation : 0;
  if (turn === 0 && findSkew(page.preparation) === 0) return picture;
  const turned = await picture.rotate(turn).raw().toBuffer({ resolveWithObject: true });
  const { width, height } = turned.info;
  const upright = sharp(turned.data, { raw: turned.info });
  const skew = findSkew(page.preparation);
  if (skew === 0) return upright;
  const straight = await upright.rotate(-skew, { background: WHITE }).raw().toBuffer({ resolveWithObject: true });
  const left = Math.max(0, Math.round((straight.info.width - width) / 2));
  const top = Math.max(0, Math.round((straight.info.height - height) / 2));
  return sharp(straight.data, { raw: straight.info }).extract({ left, top, width, height });
}

/** Flattens the upright picture of a page that was flattened before it was read. */
async function flatten(upright: Sharp, picture: PagePicture, page: RecordPage): Promise<Sharp> {
  if (!page.preparation.includes(FLATTENED)) return upright;
  const decoded = await decodePage(picture);
  const bend = findBendOf(
    decoded,
    decoded.lies.find(({ turn }) => turn === page.rotation),
  );
  if (bend === null) return upright;
  const { data, info } = await upright.raw().toBuffer({ resolveWithObject: true });
  return sharp(unbendSamples(data, info.channels, scaleBend(bend, info)), { raw: info });
}

/** By how many degrees the upright page lay askew, clockwise. */
function findSkew(preparation: readonly string[]): number {
  for (const step of preparation) {
    // deskewed 1.2 | deskewed -0.4
    const degrees = /^deskewed (-?\d+(?:\.\d+)?)$/u.exec(step)?.[1];
    if (degrees !== undefined) return Number(degrees);
  }
  return 0;
}

import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PagePicture } from '../../schemas/model/reading.ts';
import { AnnotationMode } from './pdfjs.ts';
import type { DecodedPicture, Raster } from './picture-data.ts';
import { fitToFrame, orientPicture, toDecodedPicture } from './picture-data.ts';
import type { PageContent, PlacedImage } from './read-page.ts';
import { boxOfImage, readContent } from './read-page.ts';

/** A picture that covers so much of the page is the page. Share of its area. */
const WHOLE_PAGE = 0.8;
/** Smaller pictures (a seal, a signature) do not count as another layer of the page. Share of its area. */
const LAYER = 0.1;
/** Letters painted over a scan, as a stamped number is; with more of them the page is more than its picture. */
const MAX_LETTERS_OVER = 40;
/** A picture that ends within this of the page's edges fills the page. Points. */
const EDGE_TOLERANCE = 1.5;
/** Pixels may be so much higher than wide and still count as square. Ratio. */
const SQUARE = 1.03;

/** 200 dpi is as good as 300 for OCR, but where the page's own pictures have more. Dots an inch. */
const MIN_DPI = 200;
const MAX_DPI = 300;
/** Rendered pages are kept below this; at 4 bytes a pixel that is 160 MB. */
const MAX_RENDERED_PIXELS = 40_000_000;
const POINTS_AN_INCH = 72;

/** The page as a picture: the one that it consists of, as it stands in the file, or else the page rendered. */
export async function takePdfPicture(page: PDFPageProxy, pdf: PDFDocumentProxy, number: number): Promise<PagePicture> {
  const content = await readContent(page);
  const size = { width: content.width, height: content.height };
  const raster = (await takeEmbedded(page, content, number)) ?? (await renderPage(page, pdf, content));
  return { page: number, size, image: { kind: 'raw', ...raster } };
}

async function takeEmbedded(page: PDFPageProxy, content: PageContent, number: number): Promise<Raster | undefined> {
  const layers = content.images.filter((image) => image.annotation === null && shareOf(image, content) >= LAYER);
  const decoded = await Promise.all(layers.map((layer) => decode(page, layer)));
  if (decoded.includes(undefined))
    throw new Error(`the picture on page ${number} is damaged or too large to be decoded`);
  const [layer] = layers;
  const [picture] = decoded;
  if (!layer || !picture || layers.length > 1 || shareOf(layer, content) < WHOLE_PAGE) return undefined;
  if (layer.lettersAfter > MAX_LETTERS_OVER) return undefined;
  const raster = orientPicture(picture, layer.ctm);
  return raster && fitToPage(raster, layer, content);
}

/** Waits for the picture: pdfjs decodes it beside the operators. */
async function decode(page: PDFPageProxy, image: PlacedImage): Promise<DecodedPicture | undefined> {
  const source = nameOf(image.source);
  if (typeof source !== 'string') return toDecodedPicture(source, image.stencil);
  // pdfjs keeps what several pages share, and fonts, under names that begin with g_
  const store = source.startsWith('g_') ? page.commonObjs : page.objs;
  const value = await new Promise<unknown>((resolve) => {
    store.get(source, resolve);
  });
  return toDecodedPicture(value, image.stencil);
}

/** A stencil carries the name of its bits inside. */
function nameOf(source: unknown): unknown {
  const inner = typeof source === 'object' && source !== null && 'data' in source ? source.data : undefined;
  return typeof inner === 'string' ? inner : source;
}

function shareOf(image: PlacedImage, { width, height }: PageContent): number {
  const [x0, y0, x1, y1] = boxOfImage(image.ctm);
  const shown =
    Math.max(0, Math.min(x1, width) - Math.max(x0, 0)) * Math.max(0, Math.min(y1, height) - Math.max(y0, 0));
  return shown / (width * height);
}

/** Adds the paper that the picture leaves free, and cuts off what stands beyond the page. */
function fitToPage(raster: Raster, image: PlacedImage, { width, height }: PageContent): Raster | undefined {
  const [x0, y0, x1, y1] = boxOfImage(image.ctm);
  const across = raster.width / (x1 - x0);
  const down = raster.height / (y1 - y0);
  if (Math.max(across, down) > SQUARE * Math.min(across, down)) return undefined;
  const off = Math.max(Math.abs(x0), Math.abs(y0), Math.abs(x1 - width), Math.abs(y1 - height));
  if (off <= EDGE_TOLERANCE) return raster;
  return fitToFrame(raster, {
    left: Math.round(-x0 * across),
    top: Math.round(-y0 * down),
    width: Math.max(1, Math.round(width * across)),
    height: Math.max(1, Math.round(height * down)),
  });
}

interface Canvas {
  readonly canvas: unknown;
  readonly context: {
    getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray };
  };
}

interface CanvasFactory {
  create(width: number, height: number): Canvas;
  destroy(canvas: Canvas): void;
}

/** pdfjs brings its own canvas; a second copy of the library beside it ends the process. */
function isCanvasFactory(value: object): value is CanvasFactory {
  return 'create' in value && 'destroy' in value;
}

async function renderPage(page: PDFPageProxy, pdf: PDFDocumentProxy, content: PageContent): Promise<Raster> {
  const factory = pdf.canvasFactory;
  if (!isCanvasFactory(factory)) throw new Error('this build of pdfjs has no canvas to render on');
  const scale = Math.min(
    dpiOf(content) / POINTS_AN_INCH,
    Math.sqrt(MAX_RENDERED_PIXELS / (content.width * content.height)),
  );
  const viewport = page.getViewport({ scale, rotation: content.rotation });
  const [width, height] = [Math.max(1, Math.floor(viewport.width)), Math.max(1, Math.floor(viewport.height))];
  const canvas = factory.create(width, height);
  try {
    // the widgets of digital signatures are no part of the page
    const annotationMode = AnnotationMode.DISABLE;
    const { context: canvasContext } = canvas;
    await page.render({ canvas: null, canvasContext, viewport, annotationMode, background: '#ffffff' }).promise;
    return dropAlpha(canvas.context.getImageData(0, 0, width, height).data, width, height);
  } finally {
    factory.destroy(canvas);
  }
}

/** The finest of the page's larger pictures says how finely to render. */
function dpiOf(content: PageContent): number {
  const dpis = content.images.flatMap((image) => {
    const [x0, , x1] = boxOfImage(image.ctm);
    if (image.columns === null || shareOf(image, content) < LAYER) return [];
    return [(image.columns / (x1 - x0)) * POINTS_AN_INCH];
  });
  return Math.min(MAX_DPI, Math.max(MIN_DPI, ...dpis));
}

function dropAlpha(rgba: Uint8ClampedArray, width: number, height: number): Raster {
  const data = new Uint8Array(width * height * 3);
  for (let from = 0, to = 0; to < data.length; from += 4, to += 3) {
    data[to] = rgba[from] ?? 255;
    data[to + 1] = rgba[from + 1] ?? 255;
    data[to + 2] = rgba[from + 2] ?? 255;
  }
  return { data, width, height, channels: 3 };
}

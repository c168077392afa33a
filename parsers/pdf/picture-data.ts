import type { Affine } from './affine.ts';
import { ImageKind } from './pdfjs.ts';

/** A picture as pdfjs decodes it. */
export interface DecodedPicture {
  readonly width: number;
  readonly height: number;
  /** 1: a bit a sample, rows filled up to whole bytes, 1 is white; 2: RGB; 3: RGBA. */
  readonly kind: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** Packed rows of 8-bit samples. */
export interface Raster {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
}

/** What pdfjs keeps under a picture's name, or undefined where it could not be decoded. */
export function toDecodedPicture(value: unknown, stencil: boolean): DecodedPicture | undefined {
  if (
    typeof value !== 'object' ||
    value === null ||
    !('data' in value) ||
    !('width' in value) ||
    !('height' in value)
  ) {
    return undefined;
  }
  const { data, width, height } = value;
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return undefined;
  if (typeof width !== 'number' || typeof height !== 'number' || width < 1 || height < 1) return undefined;
  const told = 'kind' in value && typeof value.kind === 'number' ? value.kind : undefined;
  // a stencil has no kind: its bits are 0 where it is painted
  const kind = stencil ? ImageKind.GRAYSCALE_1BPP : told;
  if (kind === undefined || data.length < bytesOf(kind, width, height)) return undefined;
  return { width, height, kind, data };
}

function bytesOf(kind: number, width: number, height: number): number {
  if (kind === ImageKind.GRAYSCALE_1BPP) return Math.ceil(width / 8) * height;
  return width * height * (kind === ImageKind.RGB_24BPP ? 3 : 4);
}

/** Turns and flips a picture the way the page places it; undefined where it is placed askew. */
export function orientPicture(picture: DecodedPicture, placement: Affine): Raster | undefined {
  const steps = stepsOf(picture, placement);
  if (!steps) return undefined;
  const channels = picture.kind === ImageKind.GRAYSCALE_1BPP ? 1 : 3;
  if (picture.kind === ImageKind.RGB_24BPP && steps.first === 0 && steps.right === 1) {
    const { width, height } = picture;
    return { data: Uint8Array.from(picture.data.subarray(0, width * height * 3)), width, height, channels };
  }
  const data = new Uint8Array(steps.width * steps.height * channels);
  const copy = copierOf(picture, data);
  let to = 0;
  for (let y = 0; y < steps.height; y++) {
    let from = steps.first + y * steps.down;
    for (let x = 0; x < steps.width; x++) {
      copy(from, to);
      from += steps.right;
      to++;
    }
  }
  return { data, width: steps.width, height: steps.height, channels };
}

/** Walks over the picture's pixels in the order in which the page shows them. */
interface Steps {
  readonly width: number;
  readonly height: number;
  readonly first: number;
  readonly right: number;
  readonly down: number;
}

/** How far a placement may lean and still be upright. Share of its length. */
const MAX_LEAN = 0.004;

function stepsOf({ width: w, height: h }: DecodedPicture, [a, b, c, d]: Affine): Steps | undefined {
  // the picture's first row is the top edge of its unit square, and the page's y grows downwards: upright is a > 0, d < 0
  if (Math.abs(b) <= MAX_LEAN * Math.abs(a) && Math.abs(c) <= MAX_LEAN * Math.abs(d)) {
    const first = (a > 0 ? 0 : w - 1) + (d < 0 ? 0 : (h - 1) * w);
    return { width: w, height: h, first, right: a > 0 ? 1 : -1, down: d < 0 ? w : -w };
  }
  if (Math.abs(a) <= MAX_LEAN * Math.abs(b) && Math.abs(d) <= MAX_LEAN * Math.abs(c)) {
    const first = (c > 0 ? (h - 1) * w : 0) + (b > 0 ? 0 : w - 1);
    return { width: h, height: w, first, right: c > 0 ? -w : w, down: b > 0 ? 1 : -1 };
  }
  return undefined;
}

function copierOf({ kind, data, width }: DecodedPicture, target: Uint8Array): (from: number, to: number) => void {
  if (kind === ImageKind.GRAYSCALE_1BPP) {
    const rowBytes = Math.ceil(width / 8);
    return (from, to) => {
      const x = from % width;
      const byte = data[((from - x) / width) * rowBytes + (x >> 3)] ?? 0;
      target[to] = byte & (0x80 >> (x & 7)) ? 255 : 0;
    };
  }
  if (kind === ImageKind.RGB_24BPP) {
    return (from, to) => {
      target[to * 3] = data[from * 3] ?? 0;
      target[to * 3 + 1] = data[from * 3 + 1] ?? 0;
      target[to * 3 + 2] = data[from * 3 + 2] ?? 0;
    };
  }
  return (from, to) => {
    // what is transparent shows the paper
    const alpha = data[from * 4 + 3] ?? 255;
    for (let channel = 0; channel < 3; channel++) {
      target[to * 3 + channel] = Math.round(((data[from * 4 + channel] ?? 0) * alpha) / 255 + 255 - alpha);
    }
  };
}

/** Cuts a picture to a frame given in its own pixels, with white paper where the frame is larger. */
export function fitToFrame(
  raster: Raster,
  frame: { left: number; top: number; width: number; height: number },
): Raster {
  const { channels } = raster;
  const data = new Uint8Array(frame.width * frame.height * channels).fill(255);
  const from = Math.max(0, frame.left);
  const to = Math.min(raster.width, frame.left + frame.width);
  for (let y = Math.max(0, frame.top); y < Math.min(raster.height, frame.top + frame.height); y++) {
    const row = raster.data.subarray((y * raster.width + from) * channels, (y * raster.width + to) * channels);
    if (to > from) data.set(row, ((y - frame.top) * frame.width + from - frame.left) * channels);
  }
  return { data, width: frame.width, height: frame.height, channels };
}

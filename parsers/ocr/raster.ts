/** A grey picture: one byte a pixel, rows packed, 0 black, 255 white. */
export interface GrayRaster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A coloured picture: three bytes a pixel, red, green, blue, rows packed. */
export interface RgbRaster {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

/** A picture of ink and paper: one byte a pixel, 1 ink, 0 paper. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly ink: Uint8Array;
}

/** A rectangle of whole pixels; right and bottom are exclusive. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest box that holds both. */
export function boxAround(a: PixelBox, b: PixelBox): PixelBox {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

export const WHITE = 255;

/** Turns a grey picture clockwise by quarter turns. */
export function turnGray(raster: GrayRaster, degrees: 0 | 90 | 180 | 270): GrayRaster {
  if (degrees === 0) return raster;
  const { width, height, data } = raster;
  const out = new Uint8Array(data.length);
  if (degrees === 180) {
    for (let i = 0, j = data.length - 1; j >= 0; i++, j--) out[i] = data[j] ?? WHITE;
    return { width, height, data: out };
  }
  for (let y = 0; y < height; y++) {
    // Row y of the picture becomes column height-1-y (clockwise) or column y (counter-clockwise).
    const column = degrees === 90 ? height - 1 - y : y;
    for (let x = 0; x < width; x++) {
      const row = degrees === 90 ? x : width - 1 - x;
      out[row * height + column] = data[y * width + x] ?? WHITE;
    }
  }
  return { width: height, height: width, data: out };
}

/** The picture with some boxes, of fractions of pixels too, filled with ink. */
export function paintBoxes(raster: GrayRaster, boxes: readonly PixelBox[]): GrayRaster {
  const { width, height } = raster;
  const data = Uint8Array.from(raster.data);
  for (const box of boxes) {
    const [left, right] = [Math.max(0, Math.round(box.left)), Math.min(width, Math.round(box.right))];
    const bottom = Math.min(height, Math.round(box.bottom));
    for (let y = Math.max(0, Math.round(box.top)); y < bottom && left < right; y++)
      data.fill(0, y * width + left, y * width + right);
  }
  return { width, height, data };
}

/** Cuts a rectangle out and puts a white margin around it. The box is clipped to the picture. */
export function cropGray(raster: GrayRaster, box: PixelBox, margin: number): GrayRaster {
  const left = Math.max(0, box.left);
  const top = Math.max(0, box.top);
  const right = Math.min(raster.width, box.right);
  const bottom = Math.min(raster.height, box.bottom);
  const width = Math.max(0, right - left) + 2 * margin;
  const height = Math.max(0, bottom - top) + 2 * margin;
  const data = new Uint8Array(width * height).fill(WHITE);
  for (let y = top; y < bottom; y++) {
    const row = raster.data.subarray(y * raster.width + left, y * raster.width + right);
    data.set(row, (y - top + margin) * width + margin);
  }
  return { width, height, data };
}

/** Turns the page by a small angle about its middle, clockwise for a positive angle, and fills what comes in with white. */
export function rotateGray(raster: GrayRaster, degrees: number): GrayRaster {
  if (degrees === 0) return raster;
  const { width, height, data } = raster;
  const out = new Uint8Array(width * height).fill(WHITE);
  const cos = Math.cos((degrees * Math.PI) / 180);
  const sin = Math.sin((degrees * Math.PI) / 180);
  const cx = (width - 1) / 2;
  const cy = (height - 1) / 2;
  // Fixed point with 8 bits of fraction: half the time of floating point on a page.
  const stepX = Math.round(cos * 65536);
  const stepY = Math.round(-sin * 65536);
  for (let y = 0; y < height; y++) {
    const dy = y - cy;
    let sourceX = Math.round((cx - cx * cos + dy * sin) * 65536);
    let sourceY = Math.round((cy + cx * sin + dy * cos) * 65536);
    const row = y * width;
    for (let x = 0; x < width; x++, sourceX += stepX, sourceY += stepY) {
      const x0 = sourceX >> 16;
      const y0 = sourceY >> 16;
      if (x0 < 0 || y0 < 0 || x0 >= width - 1 || y0 >= height - 1) continue;
      const fx = (sourceX >> 8) & 255;
      const fy = (sourceY >> 8) & 255;
      const at = y0 * width + x0;
      const upperLeft = data[at] ?? 0;
      const upperRight = data[at + 1] ?? 0;
      const lowerLeft = data[at + width] ?? 0;
      const lowerRight = data[at + width + 1] ?? 0;
      // Most of a page is paper, and stays as it was filled.
      if ((upperLeft & upperRight & lowerLeft & lowerRight) === WHITE) continue;
      const top = upperLeft * (256 - fx) + upperRight * fx;
      const bottom = lowerLeft * (256 - fx) + lowerRight * fx;
      out[row + x] = (top * (256 - fy) + bottom * fy + 32768) >> 16;
    }
  }
  return { width, height, data: out };
}

/** Share of a box that lies within another, 0..1. */
export function shareWithin(box: PixelBox, other: PixelBox): number {
  const width = Math.min(box.right, other.right) - Math.max(box.left, other.left);
  const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
  if (width <= 0 || height <= 0) return 0;
  return (width * height) / Math.max(1, (box.right - box.left) * (box.bottom - box.top));
}

import { type Bend, riseAt } from './find-bend.ts';
import { type GrayRaster, type PixelBox, WHITE } from './raster.ts';

/** Where a point of the flattened page lies on the bent one. */
function sourceOf({ width, height, rise, lean, bow }: Bend, x: number, y: number): readonly [number, number] {
  const down = y - height / 2;
  const u = x / width - 0.5;
  const sourceX = x + (lean[0] + lean[1] * u) * down + (bow[0] + bow[1] * u) * down * down;
  return [sourceX, y + riseAt(rise, sourceX / width - 0.5, y / height - 0.5)];
}

/** Where a small box of the bent page comes to lie on the flattened one. */
export function unbendBox(box: PixelBox, { width, height, rise, lean, bow }: Bend): PixelBox {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const flatY = y - riseAt(rise, x / width - 0.5, y / height - 0.5);
  const down = flatY - height / 2;
  const aside = lean[0] * down + bow[0] * down * down;
  const growth = lean[1] * down + bow[1] * down * down;
  const flatX = (x - aside + growth / 2) / (1 + growth / width);
  return {
    left: box.left + flatX - x,
    right: box.right + flatX - x,
    top: box.top + flatY - y,
    bottom: box.bottom + flatY - y,
  };
}

/** The same bend of the page's picture at another size. */
export function scaleBend(
  { rise, lean, bow, width }: Bend,
  size: { readonly width: number; readonly height: number },
): Bend {
  const scale = size.width / width;
  return { ...size, rise: rise.map((factor) => factor * scale), lean, bow: [bow[0] / scale, bow[1] / scale] };
}

/** The points between which the bend is taken to be straight, in pixels: it bends by far less over such a stretch. */
const STRETCH = 16;

/** Flattens samples of any number of channels; what lies beyond the picture is white. */
export function unbendSamples(data: Uint8Array, channels: number, bend: Bend): Uint8Array {
  const { width, height } = bend;
  const out = new Uint8Array(data.length).fill(WHITE);
  const stretches = Math.ceil(width / STRETCH);
  for (let y = 0; y < height; y++) {
    let [fromX, fromY] = sourceOf(bend, 0, y);
    for (let stretch = 0; stretch < stretches; stretch++) {
      const start = stretch * STRETCH;
      const [toX, toY] = sourceOf(bend, start + STRETCH, y);
      const end = Math.min(width, start + STRETCH);
      for (let x = start; x < end; x++) {
        const share = (x - start) / STRETCH;
        const sourceX = fromX + (toX - fromX) * share;
        const sourceY = fromY + (toY - fromY) * share;
        const [x0, y0] = [Math.floor(sourceX), Math.floor(sourceY)];
        if (x0 < 0 || y0 < 0 || x0 >= width - 1 || y0 >= height - 1) continue;
        const [fx, fy] = [sourceX - x0, sourceY - y0];
        for (let channel = 0; channel < channels; channel++) {
          const at = (y0 * width + x0) * channels + channel;
          const below = at + width * channels;
          const upper = (data[at] ?? WHITE) * (1 - fx) + (data[at + channels] ?? WHITE) * fx;
          const lower = (data[below] ?? WHITE) * (1 - fx) + (data[below + channels] ?? WHITE) * fx;
          out[(y * width + x) * channels + channel] = upper * (1 - fy) + lower * fy + 0.5;
        }
      }
      [fromX, fromY] = [toX, toY];
    }
  }
  return out;
}

export function unbendGray(raster: GrayRaster, bend: Bend): GrayRaster {
  return { ...raster, data: unbendSamples(raster.data, 1, bend) };
}

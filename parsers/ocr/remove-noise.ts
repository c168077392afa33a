import type { GrayRaster } from './raster.ts';

/** A pixel this far from the middle of those around it is noise, where no more than the next number are like it. */
const OUTLIER = 90;
const MOST_ALIKE = 1;

/** How near in level two pixels are alike. */
const ALIKE = 60;

/** Takes single black and white pixels out of a picture: the salt and pepper of a bad copy. The picture stays as it is. */
export function removeNoise(raster: GrayRaster): GrayRaster {
  const { width, height, data } = raster;
  const out = Uint8Array.from(data);
  const around = new Uint8Array(8);
  const steps = [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1];
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      const level = data[at] ?? 0;
      let alike = 0;
      let sum = 0;
      for (let i = 0; i < 8; i++) {
        const other = data[at + (steps[i] ?? 0)] ?? 0;
        around[i] = other;
        sum += other;
        if (Math.abs(other - level) <= ALIKE) alike++;
      }
      if (alike > MOST_ALIKE || Math.abs(sum / 8 - level) < OUTLIER) continue;
      around.sort();
      out[at] = around[4] ?? level;
    }
  }
  return { width, height, data: out };
}

import { binarise } from './binarise.ts';
import { dropPatches, findPatches, type InkPatches } from './components.ts';
import { type GrayRaster, WHITE } from './raster.ts';
import { findSpecks } from './specks.ts';

/** A speck's soft edge reaches this many pixels around it. */
const SOFT_EDGE = 1;

export interface CleanedPicture {
  readonly gray: GrayRaster;
  /** The ink that is left; runs of specks point at no patch. */
  readonly ink: InkPatches;
  readonly erased: number;
}

/** Paints specks of dirt white. The picture itself stays as it is. */
export function eraseSpecks(raster: GrayRaster, letterSize: number, threshold: number): CleanedPicture {
  const ink = findPatches(binarise(raster, threshold));
  const specks = new Set(findSpecks(ink.patches, letterSize));
  if (specks.size === 0) return { gray: raster, ink, erased: 0 };
  const data = Uint8Array.from(raster.data);
  for (const speck of specks) {
    const left = Math.max(0, speck.left - SOFT_EDGE);
    const right = Math.min(raster.width, speck.right + SOFT_EDGE);
    const bottom = Math.min(raster.height, speck.bottom + SOFT_EDGE);
    for (let y = Math.max(0, speck.top - SOFT_EDGE); y < bottom; y++) {
      data.fill(WHITE, y * raster.width + left, y * raster.width + right);
    }
  }
  const gray = { width: raster.width, height: raster.height, data };
  return { gray, ink: dropPatches(ink, specks), erased: specks.size };
}

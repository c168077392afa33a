import { binarise } from './binarise.ts';
import { dropPatches, eachRunOf, findPatches, type InkPatch, type InkPatches } from './components.ts';
import { type GrayRaster, WHITE } from './raster.ts';
import { findSpecks } from './specks.ts';

/** A speck's soft edge reaches this many pixels around it. */
const SOFT_EDGE = 1;

/** Ink at the picture's edge that reaches further than this is the scanner's, not a letter's. Letter heights. */
const EDGE_INK = 3;

export interface CleanedPicture {
  readonly gray: GrayRaster;
  /** The ink that is left; runs of specks point at no patch. */
  readonly ink: InkPatches;
}

/** Paints specks of dirt and the dark edges of a scan white. The picture itself stays as it is. */
export function eraseSpecks(raster: GrayRaster, letterSize: number, threshold: number): CleanedPicture {
  const ink = findPatches(binarise(raster, threshold));
  const dirt = new Set([...findSpecks(ink.patches, letterSize), ...findEdges(ink.patches, raster, letterSize)]);
  if (dirt.size === 0) return { gray: raster, ink };
  const data = Uint8Array.from(raster.data);
  eachRunOf(
    ink,
    (patch) => dirt.has(patch),
    (row, start, end) => {
      const left = Math.max(0, start - SOFT_EDGE);
      const right = Math.min(raster.width, end + SOFT_EDGE);
      for (let y = Math.max(0, row - SOFT_EDGE); y <= Math.min(raster.height - 1, row + SOFT_EDGE); y++) {
        data.fill(WHITE, y * raster.width + left, y * raster.width + right);
      }
    },
  );
  return { gray: { width: raster.width, height: raster.height, data }, ink: dropPatches(ink, dirt) };
}

function findEdges(patches: readonly InkPatch[], { width, height }: GrayRaster, letterSize: number): InkPatch[] {
  return patches.filter((patch) => {
    const touches = patch.left <= 1 || patch.top <= 1 || patch.right >= width - 1 || patch.bottom >= height - 1;
    const reach = Math.max(patch.right - patch.left, patch.bottom - patch.top);
    return touches && reach > letterSize * EDGE_INK;
  });
}

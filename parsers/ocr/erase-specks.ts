import { binarise } from './binarise.ts';
import { dropPatches, eachRunOf, findPatches, type InkPatch, type InkPatches } from './components.ts';
import { type GrayRaster, WHITE } from './raster.ts';
import { findSpecks } from './specks.ts';

/** A speck's soft edge reaches this many pixels around it. */
const SOFT_EDGE = 1;

/** Ink at the picture's edge that reaches further than this is the scanner's, not a letter's. Letter heights. */
const EDGE_INK = 3;

/** An underline is so flat and so wide, and letters stand on it along this share of it, so far above it. Letter heights. */
const UNDERLINE = { height: 0.35, width: 3, share: 0.6, reach: 0.6 };

export interface CleanedPicture {
  readonly gray: GrayRaster;
  /** The ink that is left; runs of specks point at no patch. */
  readonly ink: InkPatches;
}

/** Paints specks of dirt, underlines and the dark edges of a scan white. The picture itself stays as it is. */
export function eraseSpecks(raster: GrayRaster, letterSize: number, threshold: number): CleanedPicture {
  const ink = findPatches(binarise(raster, threshold));
  const dirt = new Set([
    ...findSpecks(ink.patches, letterSize),
    ...findEdges(ink.patches, raster, letterSize),
    ...findUnderlines(ink.patches, letterSize),
  ]);
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

/** The engine loses strokes above an underline: "II." is "I." */
function findUnderlines(patches: readonly InkPatch[], letterSize: number): InkPatch[] {
  const flat = patches.filter(
    ({ left, right, top, bottom }) =>
      bottom - top <= Math.max(2, UNDERLINE.height * letterSize) && right - left >= UNDERLINE.width * letterSize,
  );
  return flat.filter((line) => {
    const above = patches.filter(
      (patch) =>
        patch.bottom <= line.top + 1 &&
        patch.bottom > line.top - UNDERLINE.reach * letterSize &&
        patch.left >= line.left - letterSize &&
        patch.right <= line.right + letterSize &&
        patch.bottom - patch.top > UNDERLINE.height * letterSize,
    );
    const covered = above.reduce((sum, { left, right }) => sum + right - left, 0);
    return covered >= UNDERLINE.share * (line.right - line.left);
  });
}

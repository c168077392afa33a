import type { Box } from '../../schemas/model/geometry.ts';
import type { Affine } from './affine.ts';

/** What stands this far outside of the clip is not seen. Points. */
const SLACK = 1;
/** Letters reach this far above and below their line. In type sizes. */
const ABOVE = 0.7;
const BELOW = 0.1;

/** The clip that is left where a path, by its smallest and largest x and y, cuts it further; a path that is no box keeps its box. */
export function narrowClip(clip: Box | null, extent: ArrayLike<number>, m: Affine): Box {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(extent);
  const corners = [
    [x0, y0],
    [x1, y0],
    [x0, y1],
    [x1, y1],
  ] as const;
  const xs = corners.map(([x, y]) => m[0] * x + m[2] * y + m[4]);
  const ys = corners.map(([x, y]) => m[1] * x + m[3] * y + m[5]);
  const box: Box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  if (!clip) return box;
  return [Math.max(clip[0], box[0]), Math.max(clip[1], box[1]), Math.min(clip[2], box[2]), Math.min(clip[3], box[3])];
}

/** Is a letter on this line of an upright page, from x0 to x1, painted where the clip lets nothing be seen? */
export function isClippedAway(
  clip: Box | null,
  { x0, x1, line, size }: { readonly x0: number; readonly x1: number; readonly line: number; readonly size: number },
): boolean {
  if (!clip) return false;
  return (
    x1 < clip[0] - SLACK ||
    x0 > clip[2] + SLACK ||
    line + BELOW * size < clip[1] - SLACK ||
    line - ABOVE * size > clip[3] + SLACK
  );
}

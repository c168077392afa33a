import type { GrayRaster } from './raster.ts';
import { type RulingLine, SOFT_EDGE } from './ruling-lines.ts';

/** Ink that reaches this far beyond both sides of a line is a letter that crosses it. Pixels. */
const CROSSING = 2;

/** A line that lies askew or is bent fills but a part of its box: of a higher box the part is looked for. Pixels. */
const HIGHEST_STRAIGHT = 5;
/** The ink of a line goes on for so many pixels along it; that of a letter which touches it does not. */
const LEAST_RUN = 24;

/** Paints the lines white, except where a letter crosses them. The picture itself stays as it is. */
export function eraseLines(raster: GrayRaster, lines: readonly RulingLine[], threshold: number): GrayRaster {
  const data = Uint8Array.from(raster.data);
  const out: GrayRaster = { width: raster.width, height: raster.height, data };
  for (const line of lines) {
    if (line.kind === 'horizontal') eraseLine(raster, data, line, { along: 1, across: raster.width, threshold });
    else eraseLine(raster, data, line, { along: raster.width, across: 1, threshold });
  }
  return out;
}

interface Walk {
  /** Distance in the data of the next pixel along the line, and of the next one across it. */
  readonly along: number;
  readonly across: number;
  readonly threshold: number;
}

function eraseLine(raster: GrayRaster, data: Uint8Array, line: RulingLine, walk: Walk): void {
  const isFlat = line.kind === 'horizontal';
  const [from, to] = isFlat ? [line.left, line.right] : [line.top, line.bottom];
  const [top, bottom] = isFlat ? [line.top, line.bottom - 1] : [line.left, line.right - 1];
  const limit = isFlat ? raster.height : raster.width;
  const isInk = (along: number, across: number): boolean =>
    across >= 0 && across < limit && (raster.data[along * walk.along + across * walk.across] ?? 255) < walk.threshold;
  const spans = bottom - top < HIGHEST_STRAIGHT ? null : spansOf({ from, to, top, bottom }, isInk);
  for (let a = from; a < to; a++) {
    const [first, last] = spans?.[a - from] ?? [top, bottom];
    const above = isInk(a, first - SOFT_EDGE - CROSSING);
    const below = isInk(a, last + SOFT_EDGE + CROSSING);
    if (above && below) continue;
    // A letter that only touches the line keeps its own side of the soft edge.
    const start = Math.max(0, above ? first : first - SOFT_EDGE);
    const end = Math.min(limit - 1, below ? last : last + SOFT_EDGE);
    for (let c = start; c <= end; c++) data[a * walk.along + c * walk.across] = 255;
  }
}

/** A line's box: along it, and across it. */
interface Band {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the ink of the line itself lies across it, at each place along it: that of its long runs; in a break, as before it. */
function spansOf(
  { from, to, top, bottom }: Band,
  isInk: (along: number, across: number) => boolean,
): [number, number][] {
  const found: ([number, number] | undefined)[] = Array.from({ length: to - from });
  for (let c = top; c <= bottom; c++) {
    let start = from;
    for (let a = from; a <= to; a++) {
      if (a < to && isInk(a, c)) continue;
      if (a - start >= LEAST_RUN) {
        for (let i = start; i < a; i++) found[i - from] = [found[i - from]?.[0] ?? c, c];
      }
      start = a + 1;
    }
  }
  let before = found.find((span) => span !== undefined) ?? [top, bottom];
  return found.map((span) => {
    before = span ?? before;
    return before;
  });
}

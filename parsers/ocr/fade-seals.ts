import { medianOf } from '../median.ts';
import { findPatches } from './components.ts';
import { boxAround, type GrayRaster, type PixelBox, WHITE } from './raster.ts';

/** The ink of a seal that was copied or scanned in grey is so much lighter than that of the letters. Grey levels. */
const LEAST_CONTRAST = 55;
/** Share of the ink that is darker than the letters' own level. */
const DARKEST = 0.1;
/** Less grey ink than this share of the picture is no seal. */
const LEAST_GREY = 0.0008;

/** Smaller pieces are the thick of a letter. Pixels. */
const SMALLEST_PIECE = 40;

/** Pieces of one seal, which letters cut, lie so near to each other, in shares of the picture's long side. */
const PIECE_GAP = 0.012;
/** A seal is 34 to 42 mm across; with parts lost, or on a picture enlarged, of an A4 sheet's long side so much. */
const SMALLEST = 0.06;
const LARGEST = 0.3;
/** It is as wide as high but for what was lost. */
const ROUND = 0.6;
/** Hardly any of its ink lies outside of the ellipse in its box: the corners of a block of letters do. */
const IN_CORNERS = 0.06;
/** The ellipse is taken this much larger. */
const ELLIPSE_MARGIN = 1.08;

/** A picture without its grey seals; the same object where there are none. */
export function fadeSeals(raster: GrayRaster, threshold: number): GrayRaster {
  const letters = levelOfLetters(raster, threshold);
  if (letters === null) return raster;
  const flat = findFlatGrey(raster, letters, threshold);
  if (flat === null) return raster;
  const seals = findSeals(flat, Math.max(raster.width, raster.height));
  if (seals.length === 0) return raster;
  const data = Uint8Array.from(raster.data);
  for (const seal of seals) fade(raster, data, seal, flat);
  return { width: raster.width, height: raster.height, data };
}

/** Most pages have no seal: every so many rows tell. */
const SAMPLED_ROWS = 4;

/** How dark letters are; null where no ink is so much lighter that it could be a seal's. */
function levelOfLetters({ width, height, data }: GrayRaster, threshold: number): number | null {
  const histogram = new Uint32Array(WHITE + 1);
  for (let y = 0; y < height; y += SAMPLED_ROWS) {
    for (let at = y * width; at < (y + 1) * width; at++) {
      const level = data[at] ?? WHITE;
      histogram[level] = (histogram[level] ?? 0) + 1;
    }
  }
  const ink = histogram.subarray(0, threshold).reduce((sum, count) => sum + count, 0);
  let level = 0;
  for (let below = 0; level < threshold && below < ink * DARKEST; level++) below += histogram[level] ?? 0;
  return level + LEAST_CONTRAST < threshold ? level : null;
}

/** Grey ink that grey ink lies around on all sides: the soft edges of letters are thinner. */
interface FlatGrey {
  readonly pieces: readonly (PixelBox & { readonly area: number })[];
  readonly ink: Uint8Array;
  readonly width: number;
  /** How dark the letters are. */
  readonly letters: number;
}

function findFlatGrey(raster: GrayRaster, letters: number, threshold: number): FlatGrey | null {
  const { width, height, data } = raster;
  const ink = new Uint8Array(data.length);
  const levels = { lightest: letters + LEAST_CONTRAST, threshold };
  const enough = data.length * LEAST_GREY;
  if (markFlatGrey(raster, ink, { ...levels, step: SAMPLED_ROWS }) * SAMPLED_ROWS < enough) return null;
  markFlatGrey(raster, ink, { ...levels, step: 1 });
  return { pieces: findPatches({ width, height, ink }).patches, ink, width, letters };
}

/** Marks the flat grey of every so many rows, and says how much there is. */
function markFlatGrey(
  { width, height, data }: GrayRaster,
  ink: Uint8Array,
  { lightest, threshold, step }: { readonly lightest: number; readonly threshold: number; readonly step: number },
): number {
  const isGrey = (at: number): boolean => {
    const level = data[at] ?? WHITE;
    return level >= lightest && level < threshold;
  };
  let count = 0;
  for (let y = 1; y < height - 1; y += step) {
    for (let at = y * width + 1; at < (y + 1) * width - 1; at++) {
      if (!(isGrey(at) && isGrey(at - 1) && isGrey(at + 1) && isGrey(at - width) && isGrey(at + width))) continue;
      ink[at] = 1;
      count++;
    }
  }
  return count;
}

function findSeals({ pieces, ink, width }: FlatGrey, longSide: number): PixelBox[] {
  const gap = longSide * PIECE_GAP;
  const seals: PixelBox[] = [];
  for (const { left, top, right, bottom, area } of pieces) {
    if (area < SMALLEST_PIECE) continue;
    let box: PixelBox = { left, top, right, bottom };
    for (let i = seals.length - 1; i >= 0; i--) {
      const other = seals[i];
      if (!other || !isNear(box, other, gap)) continue;
      seals.splice(i, 1);
      box = boxAround(box, other);
      i = seals.length;
    }
    seals.push(box);
  }
  return seals.filter((box) => {
    const [wide, high] = [box.right - box.left, box.bottom - box.top];
    const isSized = Math.min(wide, high) >= longSide * SMALLEST && Math.max(wide, high) <= longSide * LARGEST;
    return (
      isSized && Math.min(wide, high) >= ROUND * Math.max(wide, high) && shareInCorners(box, ink, width) < IN_CORNERS
    );
  });
}

function isNear(a: PixelBox, b: PixelBox, gap: number): boolean {
  return a.left - gap < b.right && b.left - gap < a.right && a.top - gap < b.bottom && b.top - gap < a.bottom;
}

function shareInCorners({ left, top, right, bottom }: PixelBox, ink: Uint8Array, width: number): number {
  const [x0, y0] = [(left + right) / 2, (top + bottom) / 2];
  const [rx, ry] = [((right - left) / 2) * ELLIPSE_MARGIN, ((bottom - top) / 2) * ELLIPSE_MARGIN];
  let all = 0;
  let outside = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      if (ink[y * width + x] !== 1) continue;
      all++;
      if (((x - x0) / rx) ** 2 + ((y - y0) / ry) ** 2 > 1) outside++;
    }
  }
  return all === 0 ? 1 : outside / all;
}

/** The soft edge of a seal's strokes is so wide. Pixels. */
const SOFT_EDGE = 4;
/** What is darker than this part of the way from the letters' level to the seal's is a letter. */
const SEAL_SHARE = 0.75;

/** The seal's strokes become paper with their edges; what is darker are letters that it crosses. */
function fade({ width, height, data }: GrayRaster, out: Uint8Array, seal: PixelBox, { ink, letters }: FlatGrey): void {
  const own: number[] = [];
  for (let y = seal.top; y < seal.bottom; y++) {
    for (let at = y * width + seal.left; at < y * width + seal.right; at++) if (ink[at] === 1) own.push(at);
  }
  const level = medianOf(own.map((at) => data[at] ?? WHITE));
  const lightest = letters + (level - letters) * SEAL_SHARE;
  for (const at of own) {
    const [x, y] = [at % width, Math.floor(at / width)];
    for (let v = Math.max(0, y - SOFT_EDGE); v <= Math.min(height - 1, y + SOFT_EDGE); v++) {
      for (let u = Math.max(0, x - SOFT_EDGE); u <= Math.min(width - 1, x + SOFT_EDGE); u++) {
        if ((data[v * width + u] ?? WHITE) >= lightest) out[v * width + u] = WHITE;
      }
    }
  }
}

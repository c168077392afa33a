import { type GrayRaster, WHITE } from './raster.ts';
import { fadeShowThrough, findLongStrokes, levelOfShowThrough } from './show-through.ts';

/** Side of the squares in which the paper's brightness is taken, in pixels: larger than a letter, smaller than a shadow. */
export const SQUARE = 32;

/** The paper's brightness in a square: this share of its pixels is darker. Letters cover less than a third of a text square. */
const PAPER_QUANTILE = 0.8;

/** A page whose paper is everywhere at least this bright and no more uneven than the next number is left as it is. */
const BRIGHT_PAPER = 225;
const EVEN_PAPER = 24;

/** Ink at least this dark, 0 to 255, needs no stretching. */
const DARK_INK = 90;

/** Dark areas (photographs, seals printed full) are no shadow: paper is never taken to be darker than this. */
const DARKEST_PAPER = 80;

export interface EvenLight {
  readonly gray: GrayRaster;
  /** True where the paper was made even. */
  readonly evened: boolean;
  /** True where pale letters were made darker. */
  readonly stretched: boolean;
  /** True where print of the sheet's other side was taken out. */
  readonly isFaded: boolean;
}

/** Makes the paper white all over the page and the ink dark: takes out shadows, grey paper and low contrast. */
export function evenLight(raster: GrayRaster): EvenLight {
  const paper = measurePaper(raster);
  const evened = paper.darkest < BRIGHT_PAPER || paper.brightest - paper.darkest > EVEN_PAPER;
  const even = evened ? divideByPaper(raster, paper) : raster;
  const levels = countLevels(even);
  const through = levelOfShowThrough(levels);
  // grey rulings are as pale as print that shines through
  const isPrint = through !== null && levelOfShowThrough(countLevels(even, findLongStrokes(even))) !== null;
  if (through !== null && isPrint)
    return { gray: fadeShowThrough(even, through), evened, stretched: false, isFaded: true };
  const ink = inkLevel(levels);
  if (ink === null || ink <= DARK_INK) return { gray: even, evened, stretched: false, isFaded: false };
  return { gray: stretch(even, ink), evened, stretched: true, isFaded: false };
}

interface Paper {
  readonly columns: number;
  readonly rows: number;
  readonly levels: Float32Array;
  readonly darkest: number;
  readonly brightest: number;
}

/** The paper's brightness in each square of the picture. */
export function measureSquares(raster: GrayRaster): Pick<Paper, 'columns' | 'rows' | 'levels'> {
  const columns = Math.max(1, Math.ceil(raster.width / SQUARE));
  const rows = Math.max(1, Math.ceil(raster.height / SQUARE));
  const levels = new Float32Array(columns * rows);
  const histogram = new Uint32Array(256);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      levels[row * columns + column] = paperLevel(raster, column * SQUARE, row * SQUARE, histogram);
    }
  }
  return { columns, rows, levels };
}

function measurePaper(raster: GrayRaster): Paper {
  const { columns, rows, levels: raw } = measureSquares(raster);
  // A square full of a letter or a picture takes the paper of its neighbours: the brightest around, then smoothed.
  const levels = smooth(brightestAround(raw, columns, rows), columns, rows);
  let darkest = 255;
  let brightest = 0;
  for (const level of levels) {
    darkest = Math.min(darkest, level);
    brightest = Math.max(brightest, level);
  }
  return { columns, rows, levels, darkest, brightest };
}

function paperLevel(raster: GrayRaster, left: number, top: number, histogram: Uint32Array): number {
  histogram.fill(0);
  const right = Math.min(raster.width, left + SQUARE);
  const bottom = Math.min(raster.height, top + SQUARE);
  let count = 0;
  // Every other pixel of every other row says enough.
  for (let y = top; y < bottom; y += 2) {
    for (let x = left; x < right; x += 2) {
      const level = raster.data[y * raster.width + x] ?? 0;
      histogram[level] = (histogram[level] ?? 0) + 1;
      count++;
    }
  }
  let below = 0;
  for (let level = 0; level < 256; level++) {
    below += histogram[level] ?? 0;
    if (below >= count * PAPER_QUANTILE) return Math.max(DARKEST_PAPER, level);
  }
  return 255;
}

function brightestAround(levels: Float32Array, columns: number, rows: number): Float32Array {
  return mapSquares(levels, columns, rows, (values) => Math.max(...values));
}

function smooth(levels: Float32Array, columns: number, rows: number): Float32Array {
  return mapSquares(levels, columns, rows, (values) => values.reduce((sum, value) => sum + value, 0) / values.length);
}

function mapSquares(
  levels: Float32Array,
  columns: number,
  rows: number,
  combine: (values: number[]) => number,
): Float32Array {
  const out = new Float32Array(levels.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const values: number[] = [];
      for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
        for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
          values.push(levels[r * columns + c] ?? 255);
        }
      }
      out[row * columns + column] = combine(values);
    }
  }
  return out;
}

/** Divides every pixel by the paper's brightness at its place, between the middles of the squares around it. */
function divideByPaper(raster: GrayRaster, paper: Paper): GrayRaster {
  const { width, height, data } = raster;
  const { columns, rows, levels } = paper;
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    const v = Math.min(rows - 1, Math.max(0, (y + 0.5) / SQUARE - 0.5));
    const top = Math.floor(v);
    const bottom = Math.min(rows - 1, top + 1);
    const fy = v - top;
    for (let x = 0; x < width; x++) {
      const u = Math.min(columns - 1, Math.max(0, (x + 0.5) / SQUARE - 0.5));
      const left = Math.floor(u);
      const right = Math.min(columns - 1, left + 1);
      const fx = u - left;
      const upper = (levels[top * columns + left] ?? 255) * (1 - fx) + (levels[top * columns + right] ?? 255) * fx;
      const lower =
        (levels[bottom * columns + left] ?? 255) * (1 - fx) + (levels[bottom * columns + right] ?? 255) * fx;
      const level = ((data[y * width + x] ?? 0) * 255) / (upper * (1 - fy) + lower * fy);
      out[y * width + x] = Math.min(255, level);
    }
  }
  return { width, height, data: out };
}

/** The page's ink is measured at the darkest pixels: this share of all, on a page with little on it this share of its ink. */
const INK_SHARE = { ofAll: 0.004, ofInk: 0.25 };
/** Less ink than this share of the pixels is dirt: a name and its title have more. */
const LEAST_INK = 0.0003;

/** A page with less than this much that is darker than paper has no ink to stretch. Level, 0 to 255. */
const PAPER_FROM = 200;

/** What is paler than this beside good ink shines through from the sheet's other side. Level. */
const SHINES_THROUGH = 150;

/** Ink is darker than paper by so many times what noise makes paper uneven. */
const ABOVE_NOISE = 5;
/** Where paper lies in a picture's levels, and this part of a deviation below it, which letters leave room for. Shares of the pixels. */
const PAPER_SHARE = 0.5;
const BELOW_PAPER = { share: 0.35, deviations: 0.385 };

/** How many of every third pixel have which level, those left out as white. */
function countLevels({ data }: GrayRaster, leftOut?: Uint8Array): Uint32Array {
  const histogram = new Uint32Array(256);
  for (let i = 0; i < data.length; i += 3) {
    const level = leftOut?.[i] === 1 ? WHITE : (data[i] ?? 0);
    histogram[level] = (histogram[level] ?? 0) + 1;
  }
  return histogram;
}

/** How dark the darkest parts of the letters are; null for a page without ink: the noise of its paper is none. */
function inkLevel(histogram: Uint32Array): number | null {
  const count = histogram.reduce((sum, own) => sum + own, 0);
  const levelAt = (share: number): number => {
    let below = 0;
    return histogram.findIndex((own) => {
      below += own;
      return below >= count * share;
    });
  };
  const paper = levelAt(PAPER_SHARE);
  const deviation = (paper - levelAt(BELOW_PAPER.share)) / BELOW_PAPER.deviations;
  const darkest = Math.min(PAPER_FROM - 1, paper - ABOVE_NOISE * deviation);
  const ink = histogram.reduce((sum, own, level) => (level <= darkest ? sum + own : sum), 0) / count;
  const dark = levelAt(Math.min(INK_SHARE.ofAll, INK_SHARE.ofInk * ink));
  // a name and its title in good ink: what is so much paler shines through
  const shinesThrough = dark > SHINES_THROUGH && levelAt(LEAST_INK) <= DARK_INK;
  return ink < LEAST_INK || shinesThrough ? null : dark;
}

function stretch(raster: GrayRaster, ink: number): GrayRaster {
  const table = new Uint8Array(256);
  for (let level = 0; level < 256; level++) {
    table[level] = Math.max(0, Math.min(255, ((level - ink) * 255) / (255 - ink)));
  }
  const out = new Uint8Array(raster.data.length);
  for (let i = 0; i < out.length; i++) out[i] = table[raster.data[i] ?? 0] ?? 0;
  return { width: raster.width, height: raster.height, data: out };
}

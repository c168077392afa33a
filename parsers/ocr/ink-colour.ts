import { type GrayRaster, type RgbRaster, WHITE } from './raster.ts';

/** Difference of the channels from which a pixel begins to count as coloured; below it JPEG leaves fringes on black letters. */
const COLOUR_FROM = 28;

/** Difference of the channels from which a pixel is coloured through and through. */
const COLOUR_FULL = 60;

/** A coloured pixel darker than this is ink, not tinted paper. Darkest channel, 0 to 255. */
const INK_DARKEST = 190;

export interface SeparatedInk {
  /** Black ink as it is; stamps, signatures and coloured paper turned light. */
  readonly black: GrayRaster;
  /** Everything as it is, by brightness: what a grey scanner would have seen. */
  readonly all: GrayRaster;
  /** Share of the page's pixels that are red ink, 0..1. */
  readonly redShare: number;
  /** Share of the page's pixels that are blue ink, 0..1. */
  readonly blueShare: number;
}

/** Chroma is looked at in steps of this many levels. */
const CHROMA_STEP = 16;
const CHROMA_STEPS = 256 / CHROMA_STEP;

/** Of the pixels of one colour and chroma this share is darker than bare stamp ink: those with letters below, and noise. */
const BARE_INK_QUANTILE = 0.65;

/** Bare stamp ink is never as dark as this in its brightest channel: a letter stands below. Level, 0 to 255. */
const DARKEST_STAMP = 95;

/** A pixel darker than bare stamp ink by so much has a black letter below the stamp. Levels, 0 to 255. */
const LETTER_BELOW = 110;

/** Blue ink that is more than this share of a page's dark pixels is its print, not a signature. */
const BLUE_PRINT_SHARE = 0.3;

/** What is darker than this in its brightest channel counts as print or ink. Level, 0 to 255. */
const DARK = 150;

type Hue = 'red' | 'blue';

/** How bright the brightest channel of bare ink is, by hue and chroma. */
interface BareInk {
  readonly red: Uint8Array;
  readonly blue: Uint8Array;
  /** True where the page is printed in blue: its blue ink stays. */
  readonly isBluePrint: boolean;
}

/**
 * Takes coloured ink out of a coloured page. Bare stamp ink of a certain chroma is about equally bright everywhere in
 * its brightest channel; where that channel is darker, a letter stands below. The ink of pens is blue and dark by itself.
 */
export function separateInk(raster: RgbRaster): SeparatedInk {
  const { width, height, rgb } = raster;
  const bare = measureBareInk(raster);
  const black = new Uint8Array(width * height);
  const all = new Uint8Array(width * height);
  let red = 0;
  let blue = 0;
  for (let i = 0, j = 0; i < black.length; i++, j += 3) {
    const r = rgb[j] ?? 0;
    const g = rgb[j + 1] ?? 0;
    const b = rgb[j + 2] ?? 0;
    const brightest = Math.max(r, g, b);
    const darkest = Math.min(r, g, b);
    const chroma = brightest - darkest;
    const brightness = (r * 77 + g * 151 + b * 28) >> 8;
    all[i] = brightness;
    if (chroma <= COLOUR_FROM) {
      black[i] = brightness;
      continue;
    }
    const hue: Hue = r >= b ? 'red' : 'blue';
    if (darkest < INK_DARKEST && chroma >= COLOUR_FULL) {
      if (hue === 'red') red++;
      else blue++;
    }
    if (hue === 'blue' ? bare.isBluePrint : brightest < DARKEST_STAMP) {
      black[i] = brightness;
      continue;
    }
    const expected = bare[hue][(chroma / CHROMA_STEP) | 0] ?? WHITE;
    const light = Math.max(0, Math.min(WHITE, WHITE - ((expected - brightest) * WHITE) / LETTER_BELOW));
    const weight = chroma >= COLOUR_FULL ? 1 : (chroma - COLOUR_FROM) / (COLOUR_FULL - COLOUR_FROM);
    black[i] = brightness + (light - brightness) * weight;
  }
  const pixels = Math.max(1, width * height);
  if (red + blue > 0 && !bare.isBluePrint) clearRims(raster, black);
  return {
    black: { width, height, data: black },
    all: { width, height, data: all },
    redShare: red / pixels,
    blueShare: blue / pixels,
  };
}

/** The rim of coloured ink is grey, for JPEG keeps colour coarsely: so many pixels around it. */
const RIM = 2;

/** Rim this bright is no letter. Level, 0 to 255. */
const BRIGHT_RIM = 90;

/** Turns the grey rims of coloured ink white. Letters below a stamp are coloured themselves, and stay. */
function clearRims({ width, height, rgb }: RgbRaster, black: Uint8Array): void {
  const near = new Uint8Array(width * height);
  for (let i = 0, j = 0; i < near.length; i++, j += 3) {
    const chroma = chromaAt(rgb, j);
    if (chroma < COLOUR_FULL) continue;
    const x = i % width;
    const y = (i - x) / width;
    const from = Math.max(0, x - RIM);
    const until = Math.min(width, x + RIM + 1);
    for (let row = Math.max(0, y - RIM); row <= Math.min(height - 1, y + RIM); row++) {
      near.fill(1, row * width + from, row * width + until);
    }
  }
  for (let i = 0, j = 0; i < near.length; i++, j += 3) {
    if (near[i] === 1 && (black[i] ?? 0) > BRIGHT_RIM && chromaAt(rgb, j) < COLOUR_FULL) black[i] = WHITE;
  }
}

function chromaAt(rgb: Uint8Array, at: number): number {
  const r = rgb[at] ?? 0;
  const g = rgb[at + 1] ?? 0;
  const b = rgb[at + 2] ?? 0;
  return Math.max(r, g, b) - Math.min(r, g, b);
}

function measureBareInk({ rgb }: RgbRaster): BareInk {
  const red = new Uint32Array(CHROMA_STEPS * 256);
  let dark = 0;
  let darkBlue = 0;
  for (let j = 0; j + 2 < rgb.length; j += 3) {
    const r = rgb[j] ?? 0;
    const g = rgb[j + 1] ?? 0;
    const b = rgb[j + 2] ?? 0;
    const brightest = Math.max(r, g, b);
    const chroma = brightest - Math.min(r, g, b);
    const isBlue = chroma > COLOUR_FULL && b > r;
    if (brightest < DARK || isBlue) dark++;
    if (isBlue) darkBlue++;
    if (chroma <= COLOUR_FROM || b > r) continue;
    const at = ((chroma / CHROMA_STEP) | 0) * 256 + brightest;
    red[at] = (red[at] ?? 0) + 1;
  }
  return {
    red: bareLevels(red),
    // Bare blue ink may be as dark as a letter: whatever is blue goes.
    blue: new Uint8Array(CHROMA_STEPS),
    isBluePrint: darkBlue > dark * BLUE_PRINT_SHARE,
  };
}

function bareLevels(counts: Uint32Array): Uint8Array {
  const levels = new Uint8Array(CHROMA_STEPS);
  for (let step = 0; step < CHROMA_STEPS; step++) {
    const histogram = counts.subarray(step * 256, step * 256 + 256);
    let total = 0;
    for (const count of histogram) total += count;
    let below = 0;
    for (let level = 0; level < 256 && total > 0; level++) {
      below += histogram[level] ?? 0;
      if (below < total * BARE_INK_QUANTILE) continue;
      levels[step] = level;
      break;
    }
  }
  return levels;
}

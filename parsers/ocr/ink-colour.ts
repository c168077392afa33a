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
  const { brightness, chroma, bare } = measureColour(raster);
  const black = brightness.slice();
  let red = 0;
  let blue = 0;
  for (let i = 0; i < black.length; i++) {
    const colour = chroma[i] ?? 0;
    if (colour <= COLOUR_FROM) continue;
    const r = rgb[i * 3] ?? 0;
    const g = rgb[i * 3 + 1] ?? 0;
    const b = rgb[i * 3 + 2] ?? 0;
    const brightest = Math.max(r, g, b);
    const hue: Hue = r >= b ? 'red' : 'blue';
    if (brightest - colour < INK_DARKEST && colour >= COLOUR_FULL) {
      if (hue === 'red') red++;
      else blue++;
    }
    if (hue === 'blue' ? bare.isBluePrint : brightest < DARKEST_STAMP) continue;
    const expected = bare[hue][(colour / CHROMA_STEP) | 0] ?? WHITE;
    const light = Math.max(0, Math.min(WHITE, WHITE - ((expected - brightest) * WHITE) / LETTER_BELOW));
    const weight = colour >= COLOUR_FULL ? 1 : (colour - COLOUR_FROM) / (COLOUR_FULL - COLOUR_FROM);
    const before = brightness[i] ?? 0;
    black[i] = before + (light - before) * weight;
  }
  const pixels = Math.max(1, width * height);
  if (red + blue > 0 && !bare.isBluePrint) clearRims({ width, height, data: chroma }, black);
  return {
    black: { width, height, data: black },
    all: { width, height, data: brightness },
    redShare: red / pixels,
    blueShare: blue / pixels,
  };
}

/** The rim of coloured ink is grey, for JPEG keeps colour coarsely: so many pixels around it. */
const RIM = 2;

/** Rim this bright is no letter. Level, 0 to 255. */
const BRIGHT_RIM = 90;

/** Turns the grey rims of coloured ink white. Letters below a stamp are coloured themselves, and stay. */
function clearRims(chroma: GrayRaster, black: Uint8Array): void {
  const { width, height, data } = chroma;
  const near = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((data[y * width + x] ?? 0) < COLOUR_FULL) continue;
      const from = Math.max(0, x - RIM);
      while (x + 1 < width && (data[y * width + x + 1] ?? 0) >= COLOUR_FULL) x++;
      const until = Math.min(width, x + RIM + 1);
      for (let row = Math.max(0, y - RIM); row <= Math.min(height - 1, y + RIM); row++) {
        near.fill(1, row * width + from, row * width + until);
      }
    }
  }
  for (let i = 0; i < near.length; i++) {
    if (near[i] === 1 && (black[i] ?? 0) > BRIGHT_RIM && (data[i] ?? 0) < COLOUR_FULL) black[i] = WHITE;
  }
}

/** Brightness and chroma of each pixel, and what the page's bare ink is like: one walk over the picture for all. */
function measureColour({ width, height, rgb }: RgbRaster): {
  readonly brightness: Uint8Array;
  readonly chroma: Uint8Array;
  readonly bare: BareInk;
} {
  const brightness = new Uint8Array(width * height);
  const chroma = new Uint8Array(width * height);
  const red = new Uint32Array(CHROMA_STEPS * 256);
  let dark = 0;
  let darkBlue = 0;
  for (let i = 0, j = 0; i < chroma.length; i++, j += 3) {
    const r = rgb[j] ?? 0;
    const g = rgb[j + 1] ?? 0;
    const b = rgb[j + 2] ?? 0;
    brightness[i] = (r * 77 + g * 151 + b * 28) >> 8;
    const brightest = Math.max(r, g, b);
    const colour = brightest - Math.min(r, g, b);
    chroma[i] = colour;
    const isBlue = colour > COLOUR_FULL && b > r;
    if (brightest < DARK || isBlue) dark++;
    if (isBlue) darkBlue++;
    if (colour <= COLOUR_FROM || b > r) continue;
    const at = ((colour / CHROMA_STEP) | 0) * 256 + brightest;
    red[at] = (red[at] ?? 0) + 1;
  }
  const bare = {
    red: bareLevels(red),
    // Bare blue ink may be as dark as a letter: whatever is blue goes.
    blue: new Uint8Array(CHROMA_STEPS),
    isBluePrint: darkBlue > dark * BLUE_PRINT_SHARE,
  };
  return { brightness, chroma, bare };
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

import type { GrayRaster, RgbRaster } from './raster.ts';

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

/** A pixel darker than bare stamp ink by so much has a black letter below the stamp. Levels, 0 to 255. */
const LETTER_BELOW = 110;

type Hue = 'red' | 'blue';

/** How bright the brightest channel of bare ink is, by hue and chroma. */
type BareInk = Readonly<Record<Hue, Uint8Array>>;

/**
 * Takes coloured ink out of a coloured page. Bare stamp ink of a certain chroma is about equally bright everywhere in
 * its brightest channel (red in the red one, blue in the blue one); where that channel is darker, a letter stands below.
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
    const expected = bare[hue][(chroma / CHROMA_STEP) | 0] ?? 255;
    const light = Math.max(0, Math.min(255, 255 - ((expected - brightest) * 255) / LETTER_BELOW));
    const weight = chroma >= COLOUR_FULL ? 1 : (chroma - COLOUR_FROM) / (COLOUR_FULL - COLOUR_FROM);
    black[i] = brightness + (light - brightness) * weight;
  }
  const pixels = Math.max(1, width * height);
  return {
    black: { width, height, data: black },
    all: { width, height, data: all },
    redShare: red / pixels,
    blueShare: blue / pixels,
  };
}

function measureBareInk({ rgb }: RgbRaster): BareInk {
  const counts: Record<Hue, Uint32Array> = {
    red: new Uint32Array(CHROMA_STEPS * 256),
    blue: new Uint32Array(CHROMA_STEPS * 256),
  };
  for (let j = 0; j + 2 < rgb.length; j += 3) {
    const r = rgb[j] ?? 0;
    const g = rgb[j + 1] ?? 0;
    const b = rgb[j + 2] ?? 0;
    const brightest = Math.max(r, g, b);
    const chroma = brightest - Math.min(r, g, b);
    if (chroma <= COLOUR_FROM) continue;
    const histogram = counts[r >= b ? 'red' : 'blue'];
    const at = ((chroma / CHROMA_STEP) | 0) * 256 + brightest;
    histogram[at] = (histogram[at] ?? 0) + 1;
  }
  return { red: bareLevels(counts.red), blue: bareLevels(counts.blue) };
}

function bareLevels(counts: Uint32Array): Uint8Array {
  const levels = new Uint8Array(CHROMA_STEPS).fill(255);
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

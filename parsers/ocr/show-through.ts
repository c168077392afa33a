import { type GrayRaster, type PixelBox, WHITE } from './raster.ts';

/** Darker than this is ink of the page's own side, of which text covers at least so much. Level, share of the pixels. */
const OWN_INK = { below: 80, least: 0.005 };
/** Between ink and paper lie the soft edges of letters, as many at each level. */
const EDGES = { from: 80, to: 144 };
/** What shines through paper is this pale, covers at least so much, and at each level so many times more than soft edges. */
const PALE = { from: 168, to: 208, least: 0.02, times: 2 };
/** It begins at the first levels that are so many times as frequent as edges. */
const BEGIN = { times: 1.6, step: 8 };

/** From which level on the print of the sheet's other side shines through; null where none does. */
export function levelOfShowThrough(histogram: Uint32Array): number | null {
  const count = histogram.reduce((sum, own) => sum + own, 0);
  const between = (from: number, to: number): number => histogram.subarray(from, to).reduce((sum, own) => sum + own, 0);
  const edges = between(EDGES.from, EDGES.to) / (EDGES.to - EDGES.from);
  const pale = between(PALE.from, PALE.to);
  const isPale = pale >= PALE.least * count && pale / (PALE.to - PALE.from) >= PALE.times * edges;
  if (!isPale || between(0, OWN_INK.below) < OWN_INK.least * count) return null;
  let level = EDGES.to;
  while (between(level, level + BEGIN.step) < BEGIN.times * edges * BEGIN.step) level += BEGIN.step;
  return level;
}

/** What is darker than paper over so many pixels along a row or column, and so thin, is no letter. */
const STROKE = { below: 224, length: 28, thickest: 8 };

/** Marks the pale pixels of rulings: 1 for each in a long, thin run of what is no paper. */
export function findLongStrokes({ width, height, data }: GrayRaster): Uint8Array {
  const marked = new Uint8Array(data.length);
  const markRuns = (lines: number, length: number, over: number, along: number): void => {
    const isPaper = (line: number, at: number): boolean => (data[line * over + at * along] ?? WHITE) >= STROKE.below;
    const isThin = (line: number, at: number): boolean => {
      let [first, last] = [line, line];
      while (first > 0 && line - first <= STROKE.thickest && !isPaper(first - 1, at)) first--;
      while (last < lines - 1 && last - line <= STROKE.thickest && !isPaper(last + 1, at)) last++;
      return last - first < STROKE.thickest;
    };
    for (let line = 0; line < lines; line++) {
      let start = 0;
      for (let at = 0; at <= length; at++) {
        if (at < length && !isPaper(line, at)) continue;
        if (at - start >= STROKE.length && isThin(line, Math.floor((start + at) / 2))) {
          for (let a = start; a < at; a++) {
            const index = line * over + a * along;
            if ((data[index] ?? 0) >= EDGES.to) marked[index] = 1;
          }
        }
        start = at + 1;
      }
    }
  };
  markRuns(height, width, width, 1);
  markRuns(width, height, 1, width);
  return marked;
}

/** Makes white what is as pale as this; what is darker keeps its order. */
export function fadeShowThrough({ width, height, data }: GrayRaster, level: number): GrayRaster {
  const table = Uint8Array.from({ length: 256 }, (_, own) => Math.min(255, Math.round((own * 255) / level)));
  const out = new Uint8Array(data.length);
  for (let i = 0; i < out.length; i++) out[i] = table[data[i] ?? 0] ?? 0;
  return { width, height, data: out };
}

/** A word none of whose pixels is darker, but for a few specks, is that pale. Level, pixels. */
const PALE_WORD = 150;
const SPECKS = 4;
/** Words of the page's own side beside which pale ones are those of the other, and how sure these are at most: mirrored letters make no sense. */
const FEWEST_OWN = 2;
const UNSURE = 0.75;

/** Leaves out words that were read from the print of the other side: pale ones that make no sense, beside others in good ink. */
export function dropShowThrough<
  W extends { readonly box: PixelBox; readonly confidence: number; readonly text: string },
>(words: readonly W[], gray: GrayRaster): readonly W[] {
  const pale = new Set(words.filter(({ box }) => isPale(box, gray)));
  const own = words.filter((word) => !pale.has(word) && WORD.test(word.text));
  if (pale.size === 0 || own.length < FEWEST_OWN) return words;
  const sure = [...pale].reduce((sum, { confidence }) => sum + confidence, 0) / pale.size;
  return sure < UNSURE ? words.filter((word) => !pale.has(word)) : words;
}

const WORD = /\p{L}{2}/u;

function isPale({ left, top, right, bottom }: PixelBox, { width, height, data }: GrayRaster): boolean {
  let dark = 0;
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, bottom); y++) {
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, right); x++) {
      if ((data[y * width + x] ?? 255) < PALE_WORD && ++dark > SPECKS) return false;
    }
  }
  return true;
}

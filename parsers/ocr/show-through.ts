import type { GrayRaster } from './raster.ts';

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

/** Makes white what is as pale as this; what is darker keeps its order. */
export function fadeShowThrough({ width, height, data }: GrayRaster, level: number): GrayRaster {
  const table = Uint8Array.from({ length: 256 }, (_, own) => Math.min(255, Math.round((own * 255) / level)));
  const out = new Uint8Array(data.length);
  for (let i = 0; i < out.length; i++) out[i] = table[data[i] ?? 0] ?? 0;
  return { width, height, data: out };
}

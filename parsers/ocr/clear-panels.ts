import { boxAround, type GrayRaster, type PixelBox, WHITE } from './raster.ts';

/** A dark run along a row is part of a panel from this share of the page's width on; no letter is so wide. */
const SHORTEST_RUN = 0.03;

/** A panel is so high, in shares of the page's height, and so wide, of its width: the head of a table, no photograph. */
const LOWEST = 0.008;
const HIGHEST = 0.15;
const NARROWEST = 0.12;

/** So much of it is letters. Less is a bar, more a drawing. */
const LEAST_LETTERS = 0.02;
const MOST_LETTERS = 0.45;

/** A shade is darker than this part of the way from ink to white. */
const SHADE_PALENESS = 0.6;
/** So much of a shaded panel is shade and letters. */
const FILLED = 0.75;

/** Black letters are darker than this share of what they stand on, and they are seen on nothing darker than the second. Grey levels. */
const BLACK_LETTER = 0.6;
const DARKEST_SHADE = 110;
/** What is as light as this share of the shade is its paper, grain and all. */
const SHADE_GRAIN = 0.8;

/** An upright of the table below goes on so far below the panel. Pixels. */
const UPRIGHT = 18;
/** What the soft edge of the panel takes. Pixels. */
const EDGE = 2;

/** A dark stretch of a row. */
interface Run {
  readonly y: number;
  readonly left: number;
  readonly right: number;
}

/** Dark rows that lie on each other. */
interface Panel {
  readonly box: PixelBox;
  readonly runs: readonly Run[];
}

/**
 * Makes black on white of the panels that tables have for heads: of dark ones with white letters, framed, with the uprights
 * below, and of shaded ones with black letters, which are as dark as ink beside the paper.
 */
export function clearPanels(raster: GrayRaster, threshold: number): GrayRaster {
  const inked = clear(raster, threshold, (data, panel) => {
    const shade = findShade(raster, panel, threshold);
    if (shade !== null) lighten(raster, data, panel, shade);
    else if (isLettered(lightShare(raster, panel.box, threshold))) invert(raster, data, panel, threshold);
  });
  // A lighter shade is no ink, but rulings are lost in it: they are looked for in paler grey.
  const pale = Math.round(threshold + (WHITE - threshold) * SHADE_PALENESS);
  return clear(inked, pale, (data, panel) => {
    const shade = findShade(inked, panel, pale);
    if (shade !== null) lighten(inked, data, panel, shade);
  });
}

function clear(raster: GrayRaster, threshold: number, change: (data: Uint8Array, panel: Panel) => void): GrayRaster {
  const panels = findPanels(raster, threshold);
  if (panels.length === 0) return raster;
  const data = Uint8Array.from(raster.data);
  for (const panel of panels) change(data, panel);
  return { width: raster.width, height: raster.height, data };
}

function findPanels(raster: GrayRaster, threshold: number): Panel[] {
  const { width, height } = raster;
  const shortest = Math.max(24, Math.round(width * SHORTEST_RUN));
  const open: Panel[] = [];
  const closed: Panel[] = [];
  for (let y = 0; y < height; y++) {
    for (let i = open.length - 1; i >= 0; i--) {
      const panel = open[i];
      if (panel && panel.box.bottom < y - EDGE) closed.push(...open.splice(i, 1));
    }
    for (const run of darkRuns(raster, y, { threshold, shortest })) {
      const touching = open.filter(({ box }) => box.left < run.right && run.left < box.right);
      const own: PixelBox = { left: run.left, right: run.right, top: y, bottom: y + 1 };
      const box = touching.reduce((all, panel) => boxAround(all, panel.box), own);
      for (const panel of touching) open.splice(open.indexOf(panel), 1);
      open.push({ box, runs: [...touching.flatMap(({ runs }) => runs), run] });
    }
  }
  return [...closed, ...open].filter(({ box }) => {
    const [wide, high] = [box.right - box.left, box.bottom - box.top];
    return high >= height * LOWEST && high <= height * HIGHEST && wide >= width * NARROWEST;
  });
}

const isLettered = (share: number): boolean => share >= LEAST_LETTERS && share <= MOST_LETTERS;

/** The level of a panel that black letters stand on; null for one without, or for lines that cross. */
function findShade({ width, height, data }: GrayRaster, panel: Panel, threshold: number): number | null {
  const { left, right } = panel.box;
  const { tops, bottoms } = endsOf(panel);
  const histogram = new Uint32Array(WHITE + 1);
  let area = 0;
  for (let x = left; x < right; x++) {
    for (let y = tops[x - left] ?? 0; y < (bottoms[x - left] ?? 0); y++) {
      const level = data[y * width + x] ?? WHITE;
      histogram[level] = (histogram[level] ?? 0) + 1;
      area++;
    }
  }
  const dark = histogram.subarray(0, threshold).reduce((sum, count) => sum + count, 0);
  if (area < (right - left) * height * LOWEST || dark < area * FILLED) return null;
  let shade = 0;
  for (let below = 0; below + (histogram[shade] ?? 0) < dark / 2; shade++) below += histogram[shade] ?? 0;
  const letters = histogram.subarray(0, Math.round(shade * BLACK_LETTER)).reduce((sum, count) => sum + count, 0);
  return shade >= DARKEST_SHADE && isLettered(letters / area) ? shade : null;
}

function darkRuns(
  { width, data }: GrayRaster,
  y: number,
  { threshold, shortest }: { readonly threshold: number; readonly shortest: number },
): Run[] {
  const found: Run[] = [];
  const row = y * width;
  for (let x = shortest - 1; x < width; x += shortest) {
    // A run so long holds one of these places.
    if ((data[row + x] ?? WHITE) >= threshold) continue;
    let [left, right] = [x, x + 1];
    while (left > 0 && (data[row + left - 1] ?? WHITE) < threshold) left--;
    while (right < width && (data[row + right] ?? WHITE) < threshold) right++;
    if (right - left >= shortest) found.push({ y, left, right });
    x += Math.floor((right - x) / shortest) * shortest;
  }
  return found;
}

function lightShare({ width, data }: GrayRaster, box: PixelBox, threshold: number): number {
  let light = 0;
  for (let y = box.top; y < box.bottom; y++) {
    for (let x = box.left; x < box.right; x++) if ((data[y * width + x] ?? WHITE) >= threshold) light++;
  }
  return light / ((box.right - box.left) * (box.bottom - box.top));
}

/** The shade becomes paper, and the letters on it as black as they were beside it. */
function lighten({ width, data }: GrayRaster, out: Uint8Array, panel: Panel, shade: number): void {
  const paper = shade * SHADE_GRAIN;
  const { left, right } = panel.box;
  const { tops, bottoms } = endsOf(panel);
  for (let x = left; x < right; x++) {
    for (let y = tops[x - left] ?? 0; y < (bottoms[x - left] ?? 0); y++) {
      const at = y * width + x;
      out[at] = Math.min(WHITE, Math.round(((data[at] ?? WHITE) / paper) * WHITE));
    }
  }
}

/** Column by column, between the first and the last of the rows that it is part of: a panel may lie askew. */
function invert({ width, height, data }: GrayRaster, out: Uint8Array, panel: Panel, threshold: number): void {
  const { left, right } = panel.box;
  const isDark = (x: number, y: number): boolean => (data[y * width + x] ?? WHITE) < threshold;
  const isUpright = (x: number, from: number): boolean => {
    if (from + UPRIGHT > height) return false;
    for (let y = from; y < from + UPRIGHT; y++) if (!isDark(x, y)) return false;
    return true;
  };
  const { tops, bottoms } = endsOf(panel);
  for (let x = left; x < right; x++) {
    const [top, bottom] = [tops[x - left] ?? height, bottoms[x - left] ?? 0];
    const isRuling = x < left + EDGE || x >= right - EDGE || isUpright(x, bottom + EDGE);
    for (let y = top; y < bottom; y++) {
      const isFrame = isRuling || y < top + EDGE || y >= bottom - EDGE;
      const at = y * width + x;
      out[at] = isFrame ? 0 : isDark(x, y) ? WHITE : WHITE - (data[at] ?? WHITE);
    }
  }
}

function endsOf({ box, runs }: Panel): { readonly tops: Int32Array; readonly bottoms: Int32Array } {
  const tops = new Int32Array(box.right - box.left).fill(box.bottom);
  const bottoms = new Int32Array(box.right - box.left).fill(box.top);
  for (const { y, left, right } of runs) {
    for (let x = left - box.left; x < right - box.left; x++) {
      tops[x] = Math.min(tops[x] ?? y, y);
      bottoms[x] = Math.max(bottoms[x] ?? y, y + 1);
    }
  }
  return { tops, bottoms };
}

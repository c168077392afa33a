import { eachRunOf, type InkPatch, type InkPatches } from './components.ts';
import { type GrayRaster, type PixelBox, WHITE } from './raster.ts';

/** Letters are at least and at most this many times as high as the page's usual ones. */
const LOW_LETTER = 0.65;
const HIGH_LETTER = 2.6;

/** Two lines stand at least this many letter heights apart. */
const LINE_STEP = 1.5;

/** Lower edges within this many letter heights of each other stand on one line. */
const BASELINE_WOBBLE = 0.25;

/** A line has at least this many letters on its baseline. */
const FEWEST_LETTERS = 2;

/** How far a letter's lower edge may lie above and below its line: signs that float, and descenders. Letter heights. */
const FLOAT = 1.2;
const DESCENT = 0.9;

/** The middle of a word's box lies this far above its line at most, and below at most. Letter heights. */
const WORD_RISE = 1.3;
const WORD_FALL = 0.2;

/** A gutter between columns is at least this wide, in letter heights; spaces of a justified line are narrower. */
const GUTTER = 3;

/** White margin around a line, in letter heights. */
const MARGIN = 1;

/** A line of text cut out of the page without the ink of the lines above and below. */
export interface IsolatedLine {
  readonly picture: GrayRaster;
  /** Where the picture's upper left corner lies on the page, in pixels. */
  readonly left: number;
  readonly top: number;
  /** From the line's leftmost to its rightmost ink, and from its letters' upper to their lower edges. */
  readonly box: PixelBox;
  /** How many patches of ink it has. */
  readonly patchCount: number;
}

export interface InkedPage {
  readonly gray: GrayRaster;
  readonly ink: InkPatches;
  readonly letterSize: number;
}

/**
 * Cuts the lines of text in a box apart, each with its own marks. Where lines stand close, the engine gives the marks of
 * capitals to the line above; here a mark goes to the letter that it is nearest to.
 */
export function isolateLines(page: InkedPage, box: PixelBox): IsolatedLine[] {
  const inside = page.ink.patches.filter((patch) => middleIsInside(patch, box));
  return splitColumns(inside, page.letterSize).flatMap((column) => isolateColumn(page, column));
}

/** Parts patches where a gutter runs through all of them: lines side by side seldom stand on one level. */
function splitColumns(patches: readonly InkPatch[], size: number): InkPatch[][] {
  const columns: InkPatch[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const patch of [...patches].sort((a, b) => a.left - b.left)) {
    const column = columns.at(-1);
    if (column && patch.left - right <= size * GUTTER) column.push(patch);
    else columns.push([patch]);
    right = Math.max(right, patch.right);
  }
  return columns;
}

function isolateColumn(page: InkedPage, inside: readonly InkPatch[]): IsolatedLine[] {
  const size = page.letterSize;
  const letters = inside.filter((patch) => {
    const height = patch.bottom - patch.top;
    return height >= size * LOW_LETTER && height <= size * HIGH_LETTER;
  });
  const baselines = findBaselines(letters, size);
  if (baselines.length === 0) return [];
  const lines = baselines.map((): InkPatch[] => []);
  const lineOfLetter = new Map<InkPatch, number>();
  for (const letter of letters) {
    const line = nearestBaseline(letter, baselines, size);
    if (line === null) continue;
    lines[line]?.push(letter);
    lineOfLetter.set(letter, line);
  }
  const placed = letters.filter((letter) => lineOfLetter.has(letter));
  for (const patch of inside) {
    if (lineOfLetter.has(patch)) continue;
    const line = lineOfMark(patch, placed, lineOfLetter, size) ?? nearestBaseline(patch, baselines, size);
    if (line !== null) lines[line]?.push(patch);
  }
  return lines.flatMap((patches, i) => {
    const baseline = baselines[i];
    return patches.length === 0 || baseline === undefined ? [] : [render(page, patches, baseline)];
  });
}

function middleIsInside(patch: InkPatch, box: PixelBox): boolean {
  const x = (patch.left + patch.right) / 2;
  const y = (patch.top + patch.bottom) / 2;
  return x >= box.left && x < box.right && y >= box.top && y < box.bottom;
}

/** The heights at which letters stand, from above: the most crowded first, then those far enough from them. */
function findBaselines(letters: readonly InkPatch[], size: number): number[] {
  const bottoms = letters.map((letter) => letter.bottom).sort((a, b) => a - b);
  const wobble = Math.max(1, size * BASELINE_WOBBLE);
  const crowds = [...new Set(bottoms)]
    .map((at) => ({ at, count: bottoms.filter((bottom) => Math.abs(bottom - at) <= wobble).length }))
    .filter((crowd) => crowd.count >= FEWEST_LETTERS)
    .sort((a, b) => b.count - a.count || a.at - b.at);
  const chosen: number[] = [];
  for (const crowd of crowds) {
    if (chosen.every((at) => Math.abs(at - crowd.at) >= size * LINE_STEP)) chosen.push(crowd.at);
  }
  return chosen.sort((a, b) => a - b);
}

/** The line that a patch stands on, floats above or hangs from; null for a patch between lines. */
function nearestBaseline(patch: InkPatch, baselines: readonly number[], size: number): number | null {
  let best: number | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  baselines.forEach((baseline, line) => {
    const above = baseline - patch.bottom;
    if (above > size * FLOAT || -above > size * DESCENT) return;
    const distance = Math.abs(above);
    if (distance < bestDistance) {
      best = line;
      bestDistance = distance;
    }
  });
  return best;
}

/** A mark above or below letters belongs to the nearest letter that it stands over or under. */
function lineOfMark(
  mark: InkPatch,
  letters: readonly InkPatch[],
  lineOfLetter: ReadonlyMap<InkPatch, number>,
  size: number,
): number | null {
  let best: number | null = null;
  let bestGap = size;
  for (const letter of letters) {
    if (letter.right < mark.left || letter.left > mark.right) continue;
    const gap = Math.max(letter.top - mark.bottom, mark.top - letter.bottom);
    if (gap >= bestGap) continue;
    bestGap = gap;
    best = lineOfLetter.get(letter) ?? null;
  }
  return best;
}

function render(page: InkedPage, patches: readonly InkPatch[], baseline: number): IsolatedLine {
  const margin = Math.round(page.letterSize * MARGIN);
  const left = Math.min(...patches.map((patch) => patch.left)) - margin;
  const top = Math.min(...patches.map((patch) => patch.top)) - margin;
  const width = Math.max(...patches.map((patch) => patch.right)) + margin - left;
  const height = Math.max(...patches.map((patch) => patch.bottom)) + margin - top;
  const data = new Uint8Array(width * height).fill(WHITE);
  const wanted = new Set(patches);
  const { gray } = page;
  eachRunOf(
    page.ink,
    (patch) => wanted.has(patch),
    (row, start, end) => {
      // A pixel of soft edge around the ink goes with it.
      const from = Math.max(0, start - 1);
      const until = Math.min(gray.width, end + 1);
      for (let y = Math.max(0, row - 1); y <= Math.min(gray.height - 1, row + 1); y++) {
        data.set(gray.data.subarray(y * gray.width + from, y * gray.width + until), (y - top) * width + from - left);
      }
    },
  );
  const size = page.letterSize;
  // Words' middles lie around the middle of the letters, whatever marks they bear.
  const box = { left, top: baseline - size * WORD_RISE, right: left + width, bottom: baseline + size * WORD_FALL };
  return { picture: { width, height, data }, left, top, box, patchCount: patches.length };
}

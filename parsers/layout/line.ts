import type { Box } from '../../schemas/model/geometry.ts';
import { unionOf } from '../../schemas/model/geometry.ts';
import type { Word } from '../../schemas/model/page-layout.ts';

/** Words on one line of print, from left to right. */
export interface Line {
  readonly page: number;
  readonly words: readonly Word[];
  readonly box: Box;
  readonly baseline: number;
  /** Of most of its letters; points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** From one edge to the other. Points. */
export interface Frame {
  readonly left: number;
  readonly right: number;
}

/** Neighbouring words stand on one line where their baselines differ by less. In type sizes. */
const BASELINE_DRIFT = 0.38;
/** A line that is still a little askew may drift, but only between words that are near. In type sizes. */
const FAR_WORDS = 8;
/** … while far words must stand on nearly the same line. In type sizes. */
const FAR_DRIFT = 0.3;

/** Words are looked for in bands of this height, not on the whole page. Points. */
const BAND_HEIGHT = 8;

/** Sorts words into lines, top to bottom. Askew lines are followed from word to word. */
export function groupLines(words: readonly Word[], page: number): Line[] {
  const lines: Word[][] = [];
  const bands = new Map<number, Word[][]>();
  for (const word of [...words].sort((a, b) => a.box[0] - b.box[0])) {
    let line = findLine(word, bands);
    if (!line) {
      line = [];
      lines.push(line);
    }
    line.push(word);
    const key = Math.floor(word.baseline / BAND_HEIGHT);
    const band = bands.get(key);
    if (!band) bands.set(key, [line]);
    else if (!band.includes(line)) band.push(line);
  }
  return lines.map((line) => toLine(line, page)).sort((a, b) => a.baseline - b.baseline || a.box[0] - b.box[0]);
}

function findLine(word: Word, bands: ReadonlyMap<number, readonly Word[][]>): Word[] | undefined {
  let best: Word[] | undefined;
  let bestOffset = Number.POSITIVE_INFINITY;
  const reach = BASELINE_DRIFT * word.size;
  const first = Math.floor((word.baseline - reach) / BAND_HEIGHT);
  const last = Math.floor((word.baseline + reach) / BAND_HEIGHT);
  for (let key = first; key <= last; key++) {
    for (const line of bands.get(key) ?? []) {
      const offset = offsetFrom(line.at(-1), word);
      if (offset >= bestOffset) continue;
      best = line;
      bestOffset = offset;
    }
  }
  return best;
}

/** How far the word stands off the line that ends with `last`; infinite where it is not on that line. */
function offsetFrom(last: Word | undefined, word: Word): number {
  if (!last) return Number.POSITIVE_INFINITY;
  const size = Math.min(last.size, word.size);
  const offset = Math.abs(word.baseline - last.baseline);
  const far = word.box[0] - last.box[2] > FAR_WORDS * size;
  if (offset > (far ? FAR_DRIFT : BASELINE_DRIFT) * size) return Number.POSITIVE_INFINITY;
  // two words that stand one above the other are on two lines
  const isAbove = word.box[0] < (last.box[0] + last.box[2]) / 2 && offset > 0.2 * size;
  return isAbove ? Number.POSITIVE_INFINITY : offset;
}

function toLine(words: readonly Word[], page: number): Line {
  const middle = words[Math.floor(words.length / 2)];
  return {
    page,
    words,
    box: unionOf(words.map((word) => word.box)),
    baseline: middle?.baseline ?? 0,
    size: prevailingSize(words),
    bold: shareOf(words, (word) => word.bold) > 0.5,
    italic: shareOf(words, (word) => word.italic) > 0.5,
  };
}

/** The size that most letters have, to half a point. */
export function prevailingSize(words: readonly Word[]): number {
  const letters = new Map<number, number>();
  for (const word of words) {
    const size = Math.round(word.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + word.text.length);
  }
  let best = 0;
  let most = 0;
  for (const [size, count] of letters) {
    if (count < most || (count === most && size < best)) continue;
    best = size;
    most = count;
  }
  return best;
}

/** The share of the letters for which it holds. */
export function shareOf(words: readonly Word[], holds: (word: Word) => boolean): number {
  let all = 0;
  let some = 0;
  for (const word of words) {
    all += word.text.length;
    if (holds(word)) some += word.text.length;
  }
  return all === 0 ? 0 : some / all;
}

export function textOfLine(line: Line): string {
  return line.words.map((word, index) => (index > 0 && !word.glued ? ` ${word.text}` : word.text)).join('');
}

export function widthOf(box: Box): number {
  return box[2] - box[0];
}

export function heightOf(box: Box): number {
  return box[3] - box[1];
}

export function centreOf(box: Box): readonly [x: number, y: number] {
  return [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
}

/** White that parts two columns is at least so wide. In type sizes. */
export const MIN_WHITE = 0.45;

/** Stretches of print on a line: words with no more than a space between them. */
export function stretchesOf(line: Line): Frame[] {
  const stretches: Frame[] = [];
  for (const { box } of line.words) {
    const last = stretches.at(-1);
    if (last && box[0] - last.right < MIN_WHITE * line.size) {
      stretches[stretches.length - 1] = { left: last.left, right: Math.max(last.right, box[2]) };
    } else {
      stretches.push({ left: box[0], right: box[2] });
    }
  }
  return stretches;
}

import { LevenshteinDistance } from 'natural/lib/natural/distance/index.js';
import { medianOf } from '../../parsers/median.ts';
import type { Box } from '../../schemas/model/geometry.ts';

/** A word with its place, as printed or as read. */
export interface PlacedWord {
  readonly text: string;
  readonly box: Box;
}

/** Letters that were printed, and how many of them were read amiss. */
export interface PageScore {
  readonly letters: number;
  readonly errors: number;
  /** Of the errors those in marks alone. */
  readonly markErrors: number;
}

/** Words on one line, nearer to each other than this, are one stretch of text. Points. */
const STRETCH_GAP = 9;
const LINE_STEP = 4;

/** A word that was read belongs to a stretch within these distances of its middle. Points. */
const REACH_ACROSS = 6;
const REACH_DOWN = 9;

/** Printing and scanning agree about the place of at least so many words, or the page is another. */
const FEWEST_ANCHORS = 6;

interface Stretch {
  readonly printed: PlacedWord[];
  readonly read: PlacedWord[];
}

/** Compares what was read off a scan with what its digital twin prints, stretch by stretch, wherever the scan lies. */
export function scorePage(printed: readonly PlacedWord[], read: readonly PlacedWord[]): PageScore {
  const { stretches, strays } = matchPage(printed, read);
  let [letters, errors, markErrors] = [0, 0, 0];
  for (const stretch of stretches) {
    const wanted = joinWords(stretch.printed);
    const found = joinWords([...stretch.read].sort((a, b) => a.box[0] - b.box[0]));
    const distance = LevenshteinDistance(wanted, found);
    letters += wanted.length;
    errors += distance;
    markErrors += distance - LevenshteinDistance(withoutMarks(wanted), withoutMarks(found));
  }
  for (const stray of strays) errors += stray.text.length;
  return { letters, errors, markErrors };
}

/** What is printed where a word was read: the words of the twin that it covers, as far as they can be told. */
export function findPrinted(printed: readonly PlacedWord[], read: readonly PlacedWord[], box: Box): string {
  const toScan = alignPages(printed, read);
  const covered = printed.filter((word) => {
    const [x0, y0, x1, y1] = toScan(word.box);
    const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
    return x > box[0] - 1 && x < box[2] + 1 && y > box[1] - 4 && y < box[3] + 4;
  });
  return joinWords(covered);
}

function matchPage(
  printed: readonly PlacedWord[],
  read: readonly PlacedWord[],
): { stretches: Stretch[]; strays: PlacedWord[] } {
  const toScan = alignPages(printed, read);
  const stretches: Stretch[] = [];
  for (const word of printed) {
    const placed = { text: normalise(word.text), box: toScan(word.box) };
    const open = stretches.at(-1);
    const last = open?.printed.at(-1);
    if (open && last && isNext(last.box, placed.box)) open.printed.push(placed);
    else stretches.push({ printed: [placed], read: [] });
  }
  const strays: PlacedWord[] = [];
  for (const word of read) {
    const placed = { text: normalise(word.text), box: word.box };
    const nearest = findStretch(stretches, word.box);
    if (nearest) nearest.read.push(placed);
    else strays.push(placed);
  }
  return { stretches, strays };
}

function isNext(last: Box, next: Box): boolean {
  const gap = next[0] - last[2];
  return Math.abs(middle(last, 1) - middle(next, 1)) < LINE_STEP && gap < STRETCH_GAP && next[0] > last[0];
}

function findStretch(stretches: readonly Stretch[], box: Box): Stretch | null {
  const [x, y] = [middle(box, 0), middle(box, 1)];
  let best: Stretch | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const stretch of stretches) {
    const first = stretch.printed[0]?.box;
    const last = stretch.printed.at(-1)?.box;
    if (!first || !last) continue;
    const across = Math.max(0, first[0] - x, x - last[2]);
    const down = Math.abs(middle(first, 1) - y);
    if (across > REACH_ACROSS || down > REACH_DOWN || across + down >= bestDistance) continue;
    best = stretch;
    bestDistance = across + down;
  }
  return best;
}

function middle(box: Box, axis: 0 | 1): number {
  return axis === 0 ? (box[0] + box[2]) / 2 : (box[1] + box[3]) / 2;
}

/** Where a box of the twin lies on the scan: by the words that either has only once, moved and stretched along each axis. */
function alignPages(printed: readonly PlacedWord[], read: readonly PlacedWord[]): (box: Box) => Box {
  const once = findUnique(read);
  const pairs = [...findUnique(printed)].flatMap(([text, word]) => {
    const found = once.get(text);
    return found ? [{ from: word.box, to: found.box }] : [];
  });
  const [x, y] = [fitAxis(pairs, 0), fitAxis(pairs, 1)];
  return (box) => [x(box[0]), y(box[1]), x(box[2]), y(box[3])];
}

function findUnique(words: readonly PlacedWord[]): Map<string, PlacedWord> {
  const seen = new Map<string, PlacedWord | null>();
  for (const word of words) seen.set(normalise(word.text), seen.has(normalise(word.text)) ? null : word);
  return new Map([...seen].flatMap(([text, word]) => (word ? [[text, word] as const] : [])));
}

function fitAxis(pairs: readonly { from: Box; to: Box }[], axis: 0 | 1): (at: number) => number {
  const points = pairs
    .map(({ from, to }) => [middle(from, axis), middle(to, axis)] as const)
    .sort((a, b) => a[0] - b[0]);
  if (points.length < FEWEST_ANCHORS) return (at) => at;
  const third = Math.floor(points.length / 3);
  const [low, high] = [points.slice(0, third), points.slice(-third)];
  const run = medianOf(high.map(([from]) => from)) - medianOf(low.map(([from]) => from));
  const rise = medianOf(high.map(([, to]) => to)) - medianOf(low.map(([, to]) => to));
  const scale = run > 0 && Math.abs(rise / run - 1) < 0.1 ? rise / run : 1;
  const shift = medianOf(points.map(([from, to]) => to - from * scale));
  return (at) => at * scale + shift;
}

function joinWords(words: readonly PlacedWord[]): string {
  return words.map((word) => word.text).join(' ');
}

/** Signs that look the same on paper count as the same. */
function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‐‑–—•]/gu, '-')
    .replace(/[“”]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/…/gu, '...');
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D');
}

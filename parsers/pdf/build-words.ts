import type { Box } from '../../schemas/model/geometry.ts';
import type { Word } from '../../schemas/model/page-layout.ts';
import type { Glyph, LooseMark, Run, RunCollector, Turn } from './collect-runs.ts';
import { BACK_STEP, MARK_HEIGHT, MARK_REACH, WORD_GAP } from './collect-runs.ts';

import { joinSpacedLetters } from './spaced-letters.ts';

/** Two words that cover each other so far are one, painted twice to look bold or shadowed. Share of the smaller. */
const PAINTED_TWICE = 0.8;
/** A space that letters have closed again to this is none. In type sizes. */
const CLOSED_SPACE = 0.03;
/** A raised word is at most this share of its neighbour's size; browsers set a footnote's mark larger than word processors. */
const MARK_SIZE = { any: 0.8, label: 0.86 };
// 1 | [12] | (3) | **
const MARK_LABEL = /^(?:[([]?\d{1,3}[)\]]?|\*{1,3})$/u;
/** It stands between these shares of its neighbour's size above the line. */
const MARK_RISE = { least: 0.12, most: 0.7 };
/** How far from its neighbour a footnote's mark may stand. In type sizes. */
const MARK_GAP = 0.6;
/** Lines nearer than this are one. In type sizes. */
const SAME_LINE = 0.12;

/** A word of the page as its font shows it, with what the reader needs to know of it before it is laid out. */
export type PaintedWord = Word & { readonly annotation: string | null; readonly font: string };

/** Joins what was painted into words by where it stands; the order of painting says nothing. */
export function buildWords(collector: RunCollector): readonly PaintedWord[] {
  attachMarks(collector);
  const words: PaintedWord[] = [];
  for (const turn of [0, 90, 180, 270] as const) {
    const runs = collector.runs.filter((run) => run.turn === turn);
    for (const line of groupByLine(runs)) words.push(...joinLine(line, turn));
  }
  return markSuperscripts(dropDoubles(words));
}

function attachMarks({ runs, marks }: RunCollector): void {
  for (const mark of marks) {
    const letter = findLetter(mark, runs);
    if (letter) letter.text += mark.text;
  }
}

/** A mark without a width of its own is drawn to the left of where it stands, one with a width inside it. */
function findLetter(mark: LooseMark, runs: readonly Run[]): Glyph | undefined {
  const centre = mark.advance > 0 ? mark.at + mark.advance / 2 : mark.at - mark.size * 0.1;
  let best: Glyph | undefined;
  let bestDistance = mark.size * MARK_REACH;
  for (const run of runs) {
    if (run.turn !== mark.turn || Math.abs(run.baseline - mark.baseline) > mark.size * MARK_HEIGHT) continue;
    for (const glyph of run.glyphs) {
      const distance = Math.max(glyph.start - centre, centre - glyph.end, 0);
      if (distance >= bestDistance) continue;
      best = glyph;
      bestDistance = distance;
    }
  }
  return best;
}

function groupByLine(runs: readonly Run[]): Run[][] {
  const sorted = [...runs].sort((a, b) => a.baseline - b.baseline);
  const lines: Run[][] = [];
  for (const run of sorted) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && run.baseline - first.baseline < SAME_LINE * Math.min(run.size, first.size)) line.push(run);
    else lines.push([run]);
  }
  return lines;
}

function joinLine(line: Run[], turn: Turn): readonly PaintedWord[] {
  const words: PaintedWord[] = [];
  joinRuns(line, words);
  return turn === 0 ? joinSpacedLetters(words) : words;
}

function joinRuns(line: Run[], words: PaintedWord[]): void {
  line.sort((a, b) => startOf(a) - startOf(b));
  let group: Run[] = [];
  let glued = false;
  for (const run of line) {
    const before = group.at(-1);
    const joined = before !== undefined && isJoined(before, run);
    if (before && !(joined && hasSameStyle(before, run))) {
      words.push(toWord(group, glued));
      glued = joined;
      group = [];
    }
    group.push(run);
  }
  if (group.length > 0) words.push(toWord(group, glued));
}

function isJoined(before: Run, run: Run): boolean {
  const gap = startOf(run) - before.next;
  const size = Math.min(before.size, run.size);
  if (before.annotation !== run.annotation || gap < -BACK_STEP * size) return false;
  return gap < (before.spaceAfter ? CLOSED_SPACE : WORD_GAP) * size;
}

function hasSameStyle(a: Run, b: Run): boolean {
  return a.bold === b.bold && a.italic === b.italic && Math.abs(a.size - b.size) < 0.1 * a.size;
}

function startOf(run: Run): number {
  return run.glyphs[0]?.start ?? 0;
}

function toWord(runs: readonly Run[], glued: boolean): PaintedWord {
  const first = runs[0];
  if (!first) throw new Error('a word needs at least one run');
  const glyphs = runs.flatMap((run) => run.glyphs);
  const from = Math.min(...glyphs.map((glyph) => glyph.start));
  const to = Math.max(...glyphs.map((glyph) => glyph.end));
  const size = Math.max(...runs.map((run) => run.size));
  const box = toBox(first.turn, [
    from,
    first.baseline - first.ascent * size,
    to,
    first.baseline + first.descent * size,
  ]);
  return {
    text: glyphs.map((glyph) => glyph.text).join(''),
    box,
    size,
    bold: first.bold,
    italic: first.italic,
    superscript: false,
    confidence: null,
    baseline: first.turn === 0 ? first.baseline : box[3],
    glued,
    annotation: first.annotation,
    font: first.font,
  };
}

/** From along and across the line of writing to the page. */
function toBox(turn: Turn, [from, top, to, bottom]: Box): Box {
  switch (turn) {
    case 0:
      return [from, top, to, bottom];
    case 90:
      return [-bottom, from, -top, to];
    case 180:
      return [-to, -bottom, -from, -top];
    case 270:
      return [top, -to, bottom, -from];
  }
}

function dropDoubles(words: readonly PaintedWord[]): PaintedWord[] {
  const kept: PaintedWord[] = [];
  const byText = new Map<string, number[]>();
  for (const word of words) {
    const twins = byText.get(word.text) ?? [];
    const twin = twins.find((index) => {
      const other = kept[index];
      return other !== undefined && coverOf(other.box, word.box) >= PAINTED_TWICE;
    });
    const first = twin === undefined ? undefined : kept[twin];
    if (twin !== undefined && first) {
      kept[twin] = { ...first, bold: true };
      continue;
    }
    twins.push(kept.length);
    byText.set(word.text, twins);
    kept.push(word);
  }
  return kept;
}

function coverOf(a: Box, b: Box): number {
  const width = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  if (width <= 0 || height <= 0) return 0;
  const smaller = Math.min((a[2] - a[0]) * (a[3] - a[1]), (b[2] - b[0]) * (b[3] - b[1]));
  return smaller > 0 ? (width * height) / smaller : 0;
}

/** Small words above the line of a bigger neighbour are marks; they get their neighbour's line. */
function markSuperscripts(words: readonly PaintedWord[]): readonly PaintedWord[] {
  const sizes = new Set(words.map((word) => Math.round(word.size)));
  if (sizes.size < 2) return words;
  const marked = words.map((word) => {
    const neighbour = findLineOf(word, words);
    if (!neighbour) return word;
    return { ...word, superscript: true, baseline: neighbour.baseline, glued: isTouching(neighbour, word) };
  });
  const marks = marked.filter((word) => word.superscript);
  return marked.map((word) => {
    const follows =
      !word.superscript && marks.some((mark) => mark.baseline === word.baseline && isTouching(mark, word));
    return follows ? { ...word, glued: true } : word;
  });
}

function findLineOf(word: PaintedWord, words: readonly PaintedWord[]): PaintedWord | undefined {
  const most = MARK_LABEL.test(word.text) ? MARK_SIZE.label : MARK_SIZE.any;
  return words.find((other) => {
    if (word.size > most * other.size) return false;
    const rise = other.baseline - word.baseline;
    const gap = Math.max(word.box[0] - other.box[2], other.box[0] - word.box[2]);
    return (
      rise > MARK_RISE.least * other.size &&
      rise < MARK_RISE.most * other.size &&
      gap < MARK_GAP * other.size &&
      gap > -other.size
    );
  });
}

function isTouching(before: PaintedWord, word: PaintedWord): boolean {
  const gap = word.box[0] - before.box[2];
  return gap > -BACK_STEP * word.size && gap < WORD_GAP * before.size;
}

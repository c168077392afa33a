import type { Affine } from './affine.ts';
import { compose } from './affine.ts';
import { isClippedAway } from './clip.ts';
import type { FontFace } from './font-face.ts';
import type { TextState } from './walk-operators.ts';

/** Clockwise turn of the writing against the page. */
export type Turn = 0 | 90 | 180 | 270;

export interface Glyph {
  text: string;
  /** Along the line of writing, from the side it begins on; points. */
  readonly start: number;
  readonly end: number;
}

/** Glyphs painted side by side in one font, without a space between them. */
export interface Run {
  readonly turn: Turn;
  readonly glyphs: Glyph[];
  /** Across the line of writing: where the line stands; grows from line to line. */
  readonly baseline: number;
  readonly size: number;
  readonly ascent: number;
  readonly descent: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly annotation: string | null;
  readonly font: string;
  /** Where a next glyph would stand if it belonged to the same word: letter spacing included. */
  next: number;
  /** A space was painted right after it. */
  spaceAfter: boolean;
}

/** A combining mark that was painted apart from its letter. */
export interface LooseMark {
  readonly turn: Turn;
  readonly text: string;
  readonly at: number;
  readonly advance: number;
  readonly baseline: number;
  readonly size: number;
}

export interface RunCollector {
  readonly runs: Run[];
  readonly marks: LooseMark[];
}

/** A smaller gap is no space: Word sets letters this far apart to fill a line. In type sizes. */
export const WORD_GAP = 0.1;
/** Glyphs further back than this begin something else. In type sizes. */
export const BACK_STEP = 0.35;
/** Writing that leans further off the page's axes is a watermark. Tangent. */
const MAX_LEAN = 0.1;
/** Letters that lean further are slanted by the matrix, for want of an italic font. Tangent. */
const MIN_SLANT = 0.12;
/** Lines nearer than this are one. In type sizes. */
const SAME_BASELINE = 0.05;

/** A mark is painted at most this far from its letter, along and across the line. In type sizes. */
export const MARK_REACH = 0.3;
export const MARK_HEIGHT = 0.8;

const COMBINING_MARKS = /^[\u0300-\u036f]+$/u;
const WHITE_SPACE = /^[\s\u00a0\u2000-\u200b\u202f\u3000\ufeff]*$/u;
/** Fill and stroke: how a bold is made where there is no bold font. */
const FILL_AND_STROKE = 2;

interface Placing {
  readonly turn: Turn;
  readonly along: (x: number, y: number) => number;
  readonly across: (x: number, y: number) => number;
  readonly size: number;
  readonly slanted: boolean;
}

/** Adds what one operator shows to the runs, and moves its pen on. */
export function collectRuns(
  glyphs: readonly unknown[],
  state: TextState,
  face: FontFace,
  collector: RunCollector,
): void {
  const matrix = compose(state.ctm, state.textMatrix);
  const placing = placeWriting(matrix, state);
  const scale = state.fontSize * face.widthScale;
  for (const item of glyphs) {
    if (typeof item === 'number') {
      state.pen.x -= (item * state.fontSize * state.horizontalScale) / 1000;
      continue;
    }
    const glyph = readGlyph(item);
    if (!glyph) continue;
    const width = glyph.width * scale * state.horizontalScale;
    const spacing = (state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0)) * state.horizontalScale;
    const from = state.pen.x;
    state.pen.x += width + spacing;
    if (placing) addGlyph({ glyph, from, width, spacing, matrix, placing, state, face }, collector);
  }
}

interface PlacedGlyph {
  readonly glyph: { readonly unicode: string };
  readonly from: number;
  readonly width: number;
  readonly spacing: number;
  readonly matrix: Affine;
  readonly placing: Placing;
  readonly state: TextState;
  readonly face: FontFace;
}

function addGlyph(placed: PlacedGlyph, collector: RunCollector): void {
  const { glyph, from, width, spacing, matrix: m, placing, state, face } = placed;
  const { turn, size } = placing;
  const rise = state.pen.y + state.rise;
  const pointX = (u: number): number => m[0] * u + m[2] * rise + m[4];
  const pointY = (u: number): number => m[1] * u + m[3] * rise + m[5];
  const start = placing.along(pointX(from), pointY(from));
  const end = placing.along(pointX(from + width), pointY(from + width));
  const next = placing.along(pointX(from + width + spacing), pointY(from + width + spacing));
  const baseline = placing.across(pointX(from), pointY(from));
  if (turn === 0 && isClippedAway(state.clip, { x0: start, x1: end, line: baseline, size })) return;
  const last = collector.runs.at(-1);
  if (WHITE_SPACE.test(glyph.unicode)) {
    // letters that the font lacks leave a hole, which another font fills later on: a space behind it is not this run's
    const isBehind = last?.turn === turn && start - last.next < size * WORD_GAP;
    if (last && isBehind && Math.abs(last.baseline - baseline) < size * SAME_BASELINE) last.spaceAfter = true;
    return;
  }
  if (COMBINING_MARKS.test(glyph.unicode)) {
    const letter = last?.glyphs.at(-1);
    if (last && letter && isUnderMark(last, letter, placed, start, baseline)) {
      letter.text += glyph.unicode;
      last.next = Math.max(last.next, next);
    } else {
      collector.marks.push({ turn, text: glyph.unicode, at: start, advance: end - start, baseline, size });
    }
    return;
  }
  const run = last && continues(last, placed, start, baseline) ? last : undefined;
  if (run) {
    run.glyphs.push({ text: glyph.unicode, start, end });
    run.next = next;
    return;
  }
  collector.runs.push({
    turn,
    glyphs: [{ text: glyph.unicode, start, end }],
    baseline,
    size,
    ascent: face.ascent,
    descent: face.descent,
    bold: face.bold || state.renderingMode === FILL_AND_STROKE,
    italic: face.italic || placing.slanted,
    annotation: state.annotation,
    font: face.name,
    next,
    spaceAfter: false,
  });
}

function isUnderMark(run: Run, letter: Glyph, placed: PlacedGlyph, at: number, baseline: number): boolean {
  const { turn, size } = placed.placing;
  return (
    run.turn === turn &&
    !run.spaceAfter &&
    Math.abs(run.baseline - baseline) < size * MARK_HEIGHT &&
    at > letter.start - size * MARK_REACH &&
    // fonts that give marks a width push a second one further on
    at < Math.max(letter.end, run.next) + size * MARK_REACH
  );
}

function continues(run: Run, placed: PlacedGlyph, start: number, baseline: number): boolean {
  const { placing, state, face } = placed;
  const gap = start - run.next;
  return (
    !run.spaceAfter &&
    run.font === face.name &&
    run.turn === placing.turn &&
    run.annotation === state.annotation &&
    Math.abs(run.size - placing.size) < 0.05 * run.size &&
    Math.abs(run.baseline - baseline) < SAME_BASELINE * run.size &&
    gap < WORD_GAP * run.size &&
    gap > -BACK_STEP * run.size
  );
}

function placeWriting(matrix: Affine, state: TextState): Placing | undefined {
  const sign = state.fontSize < 0 ? -1 : 1;
  const dx = matrix[0] * sign * state.horizontalScale;
  const dy = matrix[1] * sign * state.horizontalScale;
  const ux = matrix[2] * sign;
  const uy = matrix[3] * sign;
  const size = Math.abs(state.fontSize) * Math.hypot(ux, uy);
  const turn = turnOf(dx, dy);
  if (turn === undefined || size <= 0 || !Number.isFinite(size)) return undefined;
  const lean = Math.abs(dx * ux + dy * uy) / (Math.hypot(dx, dy) * Math.hypot(ux, uy));
  return { turn, ...AXES[turn], size, slanted: lean > MIN_SLANT };
}

function turnOf(dx: number, dy: number): Turn | undefined {
  if (Math.abs(dy) <= MAX_LEAN * Math.abs(dx)) return dx > 0 ? 0 : 180;
  if (Math.abs(dx) <= MAX_LEAN * Math.abs(dy)) return dy > 0 ? 90 : 270;
  return undefined;
}

const AXES: Readonly<Record<Turn, Pick<Placing, 'along' | 'across'>>> = {
  0: { along: (x) => x, across: (_, y) => y },
  90: { along: (_, y) => y, across: (x) => -x },
  180: { along: (x) => -x, across: (_, y) => -y },
  270: { along: (_, y) => -y, across: (x) => x },
};

function readGlyph(item: unknown): { unicode: string; width: number; isSpace: boolean } | undefined {
  if (typeof item !== 'object' || item === null || !('unicode' in item)) return undefined;
  const width = 'width' in item && typeof item.width === 'number' ? item.width : 0;
  const isSpace = 'isSpace' in item && item.isSpace === true;
  return { unicode: typeof item.unicode === 'string' ? item.unicode : '', width, isSpace };
}

import { describe, expect, it } from 'vitest';
import { findRulingLines } from '../../../parsers/ocr/ruling-lines.ts';
import { withoutStreaks } from '../../../parsers/ocr/scanner-streaks.ts';
import { Canvas } from './draw.ts';

const SEARCH = { letterSize: 12, threshold: 180 };
const COLUMNS = [100, 300, 500, 700];

/** A page with a table in its middle. */
function page(): Canvas {
  const canvas = new Canvas(800, 1100);
  for (const y of [400, 500, 600, 700, 800]) canvas.paint(100, y, 702, y + 2);
  return COLUMNS.reduce((drawn, x) => drawn.paint(x, 400, x + 2, 802), canvas);
}

/** A line from there to there that stands so much further to the right at its foot. */
function streak(canvas: Canvas, x: number, [from, to]: readonly [number, number], drift = 0): Canvas {
  for (let y = from; y < to; y++) {
    const left = x + Math.round((drift * (y - from)) / (to - from));
    canvas.paint(left, y, left + 2, y + 1, 110);
  }
  return canvas;
}

const clean = (canvas: Canvas, kind: 'vertical' | 'horizontal' = 'vertical', way: 'along' | 'across' = 'along') =>
  withoutStreaks(canvas, findRulingLines(canvas, SEARCH), { ...SEARCH, kind, way });
const uprightsOf = (canvas: Canvas): number[] =>
  clean(canvas)
    .lines.filter(({ kind }) => kind === 'vertical')
    .map(({ left }) => left)
    .sort((a, b) => a - b);

describe('streaks of a scanner', () => {
  it.each([
    ['from edge to edge', streak(page(), 420, [0, 1100])],
    ['askew to the table', streak(page(), 415, [0, 1100], 18)],
    ['paler for a while', streak(streak(page(), 420, [0, 380]), 420, [520, 1100])],
  ])('are no rulings, and go: %s', (_name, canvas) => {
    expect(uprightsOf(canvas)).toEqual(COLUMNS);
    const { gray } = clean(canvas);
    for (const y of [150, 250, 650, 950]) expect(Math.min(...rowOf(gray.data, y))).toBe(255);
  });

  it('bear no witness to each other, nor do the dark edges of a copy', () => {
    const canvas = streak(streak(page(), 420, [0, 1100]), 620, [0, 1100]).paint(0, 0, 800, 20);
    expect(uprightsOf(canvas)).toEqual(COLUMNS);
    const bare = streak(streak(new Canvas(800, 1100), 420, [0, 1100]), 620, [30, 1090]);
    expect(uprightsOf(bare)).toEqual([]);
  });

  it('run across the sheet from edge to edge, or are lines of the print', () => {
    const levelsOf = (from: number, to: number): number =>
      clean(page().paint(from, 250, to, 252), 'horizontal', 'across').lines.filter(({ kind }) => kind === 'horizontal')
        .length;
    expect(levelsOf(0, 800)).toBe(5);
    expect(levelsOf(60, 740)).toBe(6);
  });

  it('leave the letters that they run through', () => {
    const canvas = streak(page(), 420, [0, 1100]).paint(410, 200, 432, 203).paint(419, 203, 424, 222);
    const { gray } = clean(canvas);
    expect(gray.data[201 * 800 + 421]).toBe(0);
    expect(gray.data[212 * 800 + 421]).toBe(0);
  });

  it.each([
    ['that ends with the table', streak(page(), 420, [400, 802])],
    ['that is short', streak(page(), 420, [200, 700])],
    ['that runs on at one end alone', streak(page(), 420, [400, 1100])],
  ])('are not a line %s', (_name, canvas) => {
    const found = findRulingLines(canvas, SEARCH);
    const { gray, lines } = clean(canvas);
    expect(lines).toEqual(found);
    expect(gray).toBe(canvas);
  });

  it('are not the uprights of a table that fills the page', () => {
    const full = new Canvas(800, 1100);
    for (let y = 20; y < 1090; y += 50) full.paint(20, y, 782, y + 2);
    for (const x of [20, 260, 520, 780]) full.paint(x, 20, x + 2, 1072);
    expect(clean(full).gray).toBe(full);
  });

  it('run from side to side on a page that lay on its side', () => {
    const canvas = new Canvas(1100, 800);
    for (const x of [400, 600, 800]) canvas.paint(x, 100, x + 2, 702);
    for (const y of [100, 300, 500, 700]) canvas.paint(400, y, 802, y + 2);
    canvas.paint(0, 420, 1100, 422, 110);
    expect(clean(canvas, 'horizontal').lines.filter(({ top }) => top === 420)).toEqual([]);
    expect(clean(canvas, 'vertical').gray).toBe(canvas);
  });
});

/** The row but for the columns of the table. */
function rowOf(data: Uint8Array, y: number): number[] {
  return [...data.subarray(y * 800, (y + 1) * 800)].filter((_, x) => !COLUMNS.some((at) => Math.abs(x - at) < 4));
}

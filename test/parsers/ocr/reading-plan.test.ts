import { describe, expect, it } from 'vitest';
import { binarise } from '../../../parsers/ocr/binarise.ts';
import { findPatches } from '../../../parsers/ocr/components.ts';
import { eraseLines } from '../../../parsers/ocr/erase-lines.ts';
import { planReading } from '../../../parsers/ocr/reading-plan.ts';
import { findRulingLines } from '../../../parsers/ocr/ruling-lines.ts';
import { Canvas, levelAt } from './draw.ts';

const SEARCH = { letterSize: 14, threshold: 180 };

/** A heading, and below it a table of a short cell, a long one and an empty one. */
function page(): ReturnType<typeof planReading> {
  const ruled = new Canvas(600, 500).paint(100, 30, 300, 50);
  for (const x of [50, 120, 400, 550]) ruled.paint(x, 100, x + 2, 202);
  for (const y of [100, 200]) ruled.paint(50, y, 552, y + 2);
  ruled.paint(80, 140, 92, 160);
  for (const y of [120, 145, 170]) for (let x = 135; x < 380; x += 20) ruled.paint(x, y, x + 12, y + 16);
  const lines = findRulingLines(ruled, SEARCH);
  const gray = eraseLines(ruled, lines, SEARCH.threshold);
  return planReading({ gray, lines, ink: findPatches(binarise(gray, 128)), letterSize: 14 });
}

describe('the reading plan', () => {
  it('reads the rest as a page, cells by themselves, empty ones not at all', () => {
    expect(page().map((part) => part.kind)).toEqual(['page', 'short', 'block']);
  });

  it('leaves the cells out of the rest', () => {
    const [rest] = page();
    expect(rest && levelAt(rest.picture, 200, 40)).toBe(0);
    expect(rest && levelAt(rest.picture, 140, 125)).toBe(255);
  });

  it('cuts a cell out with a white margin', () => {
    const [, short] = page();
    expect(short).toMatchObject({ left: 80 - 1 - 20, top: 140 - 1 - 20, picture: { width: 14 + 40, height: 22 + 40 } });
  });

  it('reads no cell twice where lines as long as each other cross a table', () => {
    const ruled = new Canvas(600, 500);
    for (const x of [50, 120, 400, 550]) ruled.paint(x, 100, x + 2, 202);
    for (const y of [100, 150, 200]) ruled.paint(50, y, 552, y + 2);
    for (const y of [60, 230, 260]) ruled.paint(0, y, 600, y + 2);
    for (const x of [80, 200, 450]) ruled.paint(x, 115, x + 12, 131);
    const lines = findRulingLines(ruled, SEARCH);
    const gray = eraseLines(ruled, lines, SEARCH.threshold);
    const parts = planReading({ gray, lines, ink: findPatches(binarise(gray, 128)), letterSize: 14 });
    expect(parts.filter(({ kind }) => kind !== 'page').map(({ kind }) => kind)).toEqual(['short', 'short', 'short']);
  });

  it('reads the cells of a table without upright lines by themselves, and a heading across its columns whole', () => {
    const ruled = new Canvas(600, 500);
    const rows = Array.from({ length: 9 }, (_, i) => 100 + i * 40);
    for (const y of rows) ruled.paint(50, y, 552, y + 2);
    for (const y of rows.slice(0, -1)) {
      for (const x of y === 140 ? [60, 110, 160, 210, 260, 310, 360] : [60, 200, 400])
        ruled.paint(x, y + 12, x + 40, y + 28);
    }
    const lines = findRulingLines(ruled, SEARCH);
    const gray = eraseLines(ruled, lines, SEARCH.threshold);
    const parts = planReading({ gray, lines, ink: findPatches(binarise(gray, 128)), letterSize: 14 });
    expect(parts.map(({ picture }) => picture.width - 42)).toEqual(
      [...Array(3), 340, ...Array(18)].map((w) => w ?? 40),
    );
  });

  it('reads the figures of a column without rulings between its rows one by one, lines of one text together', () => {
    const kindsOf = (step: number): string[] => {
      const ruled = new Canvas(600, 500).paint(50, 100, 552, 102).paint(50, 400, 552, 402);
      for (const x of [50, 400, 550]) ruled.paint(x, 100, x + 2, 402);
      for (let i = 0; i < 5; i++) ruled.paint(440, 120 + i * step, 452, 140 + i * step);
      const lines = findRulingLines(ruled, SEARCH);
      const gray = eraseLines(ruled, lines, SEARCH.threshold);
      const parts = planReading({ gray, lines, ink: findPatches(binarise(gray, 128)), letterSize: 14 });
      return parts.map(({ kind }) => kind);
    };
    expect(kindsOf(48)).toEqual(['short', 'short', 'short', 'short', 'short']);
    expect(kindsOf(36)).toEqual(['block']);
  });

  it('reads a page without a table in one', () => {
    const gray = new Canvas(600, 500).paint(100, 30, 300, 50);
    const parts = planReading({ gray, lines: [], ink: findPatches(binarise(gray, 128)), letterSize: 14 });
    expect(parts).toEqual([{ kind: 'page', picture: gray, left: 0, top: 0 }]);
  });
});

import { describe, expect, it } from 'vitest';
import { withoutPenStrokes } from '../../../parsers/ocr/pen-strokes.ts';
import type { RulingLine } from '../../../parsers/ocr/ruling-lines.ts';

const LETTER = 12;
const level = (y: number, left: number, right: number, thick = 3): RulingLine => ({
  kind: 'horizontal',
  left,
  right,
  top: y,
  bottom: y + thick,
});
const upright = (x: number): RulingLine => ({ kind: 'vertical', left: x, right: x + 3, top: 100, bottom: 400 });

const TABLE = [...[100, 200, 300, 397].map((y) => level(y, 50, 750)), ...[50, 150, 450, 747].map(upright)];

describe('strokes of a pen in a table', () => {
  it.each([
    ['that begins and ends inside a cell', level(240, 170, 300, 8)],
    ['that runs into the next cell', level(240, 453, 600, 8)],
  ])('are no rulings: one %s', (_, stroke) => {
    expect(withoutPenStrokes([...TABLE, stroke], LETTER)).toEqual(TABLE);
  });

  it.each([
    ['a thin line that a scan broke off', [level(250, 50, 320)]],
    ['a thick line from upright to upright', [level(250, 150, 450, 8)]],
    ['pieces of one thick line', [level(250, 50, 320, 8), level(251, 380, 750, 8)]],
    ['a line below the table', [level(440, 60, 160, 8)]],
  ])('are not %s', (_, lines) => {
    expect(withoutPenStrokes([...TABLE, ...lines], LETTER)).toEqual([...TABLE, ...lines]);
  });

  it('are not told where too few lines are whole', () => {
    const lines = [level(100, 50, 750), upright(50), level(240, 70, 200, 8)];
    expect(withoutPenStrokes(lines, LETTER)).toEqual(lines);
  });
});

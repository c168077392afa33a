import { describe, expect, it } from 'vitest';
import { withoutFolds } from '../../../parsers/ocr/paper-folds.ts';
import type { RulingLine } from '../../../parsers/ocr/ruling-lines.ts';
import { Canvas } from './draw.ts';

const level = (y: number, left: number, right: number): RulingLine => ({
  kind: 'horizontal',
  left,
  right,
  top: y,
  bottom: y + 3,
});
const upright = (x: number, top: number, bottom: number): RulingLine => ({
  kind: 'vertical',
  left: x,
  right: x + 3,
  top,
  bottom,
});
const TABLE = [level(60, 40, 360), level(100, 40, 360), level(140, 40, 360), upright(40, 60, 140)];
/** A page with a pale crease from edge to edge. */
function creased(): Canvas {
  const page = new Canvas(400, 280).paint(0, 120, 400, 123, 170);
  for (const y of [60, 100, 140]) page.paint(40, y, 360, y + 3, 40);
  return page;
}

describe('creases of the paper', () => {
  it('run from edge to edge, and are no rulings', () => {
    expect(withoutFolds([...TABLE, level(120, 6, 400)], creased())).toEqual(TABLE);
    expect(withoutFolds([...TABLE, level(120, 0, 400), upright(200, 2, 279)], creased())).toEqual(TABLE);
    expect(withoutFolds([level(120, 0, 400)], creased())).toEqual([]);
  });

  it('give back the ruling that runs in them', () => {
    const printed = creased().paint(40, 121, 360, 123, 20);
    expect(withoutFolds([...TABLE, level(120, 0, 400)], printed)).toEqual([...TABLE, level(120, 40, 360)]);
  });

  it('are not the lines of a table, be they as long as its picture is wide', () => {
    expect(withoutFolds(TABLE, creased())).toEqual(TABLE);
    const full = [30, 50, 70, 90].map((y) => level(y, 2, 398));
    expect(withoutFolds(full, creased())).toEqual(full);
  });
});

import { describe, expect, it } from 'vitest';
import type { Bend } from '../../../parsers/ocr/find-bend.ts';
import type { RulingLine } from '../../../parsers/ocr/ruling-lines.ts';
import { withoutFalseRise } from '../../../parsers/ocr/without-false-rise.ts';

const LETTER = 12;
/** Lines sag by 15 pixels from the middle of the page to its sides. */
const SAGGING: Bend = { width: 2000, height: 1400, rise: [0, 0, 60, 0, 0], lean: [0, 0], bow: [0, 0] };

/** Two level rulings across the page, so high as they are not straight. */
const rulings = (height: number): RulingLine[] =>
  [400, 600].map((top) => ({ kind: 'horizontal', left: 100, right: 1900, top, bottom: top + height }));

describe('a bend that few lines of letters tell', () => {
  it('is none where the rulings run straight', () => {
    expect(withoutFalseRise(SAGGING, rulings(3), LETTER)).toBeNull();
  });

  it('keeps the lean of its margins', () => {
    const leaning: Bend = { ...SAGGING, lean: [0.03, 0] };
    expect(withoutFalseRise(leaning, rulings(3), LETTER)).toEqual({ ...leaning, rise: [0, 0, 0, 0, 0] });
  });

  it.each([
    ['the rulings sag too', rulings(16)],
    ['there is one ruling', rulings(3).slice(1)],
    ['there are none', []],
  ])('stays where %s', (_name, lines) => {
    expect(withoutFalseRise(SAGGING, lines, LETTER)).toBe(SAGGING);
  });
});

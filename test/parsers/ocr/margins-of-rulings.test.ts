import { describe, expect, it } from 'vitest';
import { marginsOfRulings } from '../../../parsers/ocr/margins-of-rulings.ts';
import type { RulingLine } from '../../../parsers/ocr/ruling-lines.ts';

const PAGE = { width: 2000, height: 1400 };
const LETTER = 15;

/** The level rulings of a table whose sides run as the two functions say, by the distance below the page's middle. */
function rulings(left: (down: number) => number, right: (down: number) => number, count = 10): RulingLine[] {
  return Array.from({ length: count }, (_, i) => {
    const y = 200 + (i * 1000) / (count - 1);
    const down = y + 1 - PAGE.height / 2;
    return { kind: 'horizontal', left: left(down), right: right(down), top: y, bottom: y + 2 };
  });
}

const margins = (lines: readonly RulingLine[]) => marginsOfRulings(lines, PAGE, LETTER);

/** Where a margin that stands at x in the middle of the page is printed, so far below the middle. */
function placeOn(found: ReturnType<typeof margins>, x: number, down: number): number {
  const u = x / PAGE.width - 0.5;
  const { lean, bow } = found ?? { lean: [0, 0], bow: [0, 0] };
  return x + (lean[0] + lean[1] * u) * down + (bow[0] + bow[1] * u) * down * down;
}

describe('the margins of a page by its rulings', () => {
  it('converge as the sides of its table do', () => {
    const found = margins(
      rulings(
        (down) => 200 + 0.01 * down,
        (down) => 1800 - 0.04 * down,
      ),
    );
    expect(placeOn(found, 200, 500)).toBeCloseTo(205, 0);
    expect(placeOn(found, 1800, 500)).toBeCloseTo(1780, 0);
    expect(placeOn(found, 1000, 500)).toBeCloseTo(992.5, 0);
  });

  it('are bowed as the sides are', () => {
    const side =
      (x: number) =>
      (down: number): number =>
        x + 30 * (down / 500) ** 2;
    const found = margins(rulings(side(200), side(1800)));
    expect(placeOn(found, 200, -400)).toBeCloseTo(219.2, 0);
    expect(placeOn(found, 1000, 250)).toBeCloseTo(1007.5, 0);
  });

  it('are told by the sides, though rulings end at merged cells', () => {
    const whole = rulings(
      (down) => 200 + 0.03 * down,
      (down) => 1800 + 0.03 * down,
      12,
    );
    const cut = whole.map((line, i) => (i % 3 === 1 ? { ...line, right: line.right - 300 } : line));
    expect(placeOn(margins(cut), 1800, 400)).toBeCloseTo(1812, 0);
  });

  it('are told by a low table, without a bow', () => {
    const low = rulings(
      (down) => 200 + 0.03 * down,
      (down) => 1800 - 0.03 * down,
    ).filter(({ top }) => top < 450);
    const more = [...low, ...low.map((line) => ({ ...line, top: line.top + 20, bottom: line.bottom + 20 }))];
    expect(margins(more)).toMatchObject({ bow: [0, 0] });
  });

  it('stay as they are where the sides are upright, and where too little tells', () => {
    const straight = rulings(
      () => 200,
      () => 1800,
    );
    expect(margins(straight)).toBeNull();
    const leaning = rulings(
      (down) => 200 + 0.04 * down,
      (down) => 1800 + 0.04 * down,
    );
    expect(margins(leaning)).not.toBeNull();
    expect(margins(leaning.slice(0, 4))).toBeNull();
    expect(margins(leaning.map((line) => ({ ...line, right: line.left + 300 })))).toBeNull();
    expect(margins([])).toBeNull();
  });
});

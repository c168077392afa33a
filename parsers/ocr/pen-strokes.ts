import { medianOf } from '../median.ts';
import type { RulingLine } from './ruling-lines.ts';

/** A pen draws so much thicker than the rulings are, waves counted in, and never thinner than so many pixels. */
const THICKER = 1.6;
const THICKEST_RULING = 4;
/** A line that ends farther from all uprights, in letter heights, ends inside a cell. */
const NEAR = 1;
/** Of a broken ruling another piece goes on within so many letter heights, at its height. */
const GOES_ON = 12;
/** Fewer level lines that run from upright to upright tell nothing of the others. */
const FEWEST_RULINGS = 4;

/** The rulings without what was underlined by hand: thick strokes that end inside a cell of the table. */
export function withoutPenStrokes(lines: readonly RulingLine[], letterSize: number): readonly RulingLine[] {
  const reach = NEAR * letterSize;
  const levels = lines.filter(({ kind }) => kind === 'horizontal');
  const uprights = lines.filter(({ kind }) => kind === 'vertical');
  const endsOn = (line: RulingLine, x: number): boolean =>
    uprights.some(
      ({ left, right, top, bottom }) =>
        left - reach < x && right + reach > x && top - reach < line.bottom && bottom + reach > line.top,
    );
  const isRuling = (line: RulingLine): boolean => endsOn(line, line.left) && endsOn(line, line.right);
  const ruled = levels.filter(isRuling);
  if (ruled.length < FEWEST_RULINGS) return lines;
  const thick = Math.max(THICKEST_RULING, THICKER * medianOf(ruled.map(heightOf)));
  const goesOn = (line: RulingLine): boolean =>
    levels.some(
      (other) =>
        other !== line &&
        other.top <= line.bottom &&
        other.bottom >= line.top &&
        other.left < line.right + GOES_ON * letterSize &&
        other.right > line.left - GOES_ON * letterSize,
    );
  const isOfTable = (line: RulingLine): boolean =>
    uprights.some(({ top, bottom }) => top < line.top && bottom > line.bottom);
  const isStroke = (line: RulingLine): boolean =>
    line.kind === 'horizontal' && heightOf(line) > thick && !isRuling(line) && isOfTable(line) && !goesOn(line);
  return lines.filter((line) => !isStroke(line));
}

const heightOf = ({ top, bottom }: RulingLine): number => bottom - top;

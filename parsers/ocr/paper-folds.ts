import { medianOf } from '../median.ts';
import { type GrayRaster, WHITE } from './raster.ts';
import type { RulingLine } from './ruling-lines.ts';

/** A crease or the edge of a sheet runs over this share of the page; the lines of a table leave margins. */
const ACROSS = 0.95;
/** Of the lines that long one or two in a direction are creases; more are of a table that fills its picture. */
const MOST_FOLDS = 2;
/** A crease is paler than the rulings of the page: where this share of it is nearly as dark, one runs in it. */
const PRINTED = 0.85;
/** So far from a ruling's darkness to white is still nearly as dark. */
const NEARLY = 0.25;

/**
 * The rulings without the creases of the paper: a line from one edge of the page to the other is no part of a table. A
 * ruling that a crease has swallowed is given back, as long as the table is wide.
 */
export function withoutFolds(lines: readonly RulingLine[], gray: GrayRaster): readonly RulingLine[] {
  const { width, height } = gray;
  const isAcross = ({ kind, left, right, top, bottom }: RulingLine): boolean =>
    kind === 'horizontal' ? right - left >= width * ACROSS : bottom - top >= height * ACROSS;
  const folds = (['horizontal', 'vertical'] as const).flatMap((kind) => {
    const across = lines.filter((line) => line.kind === kind && isAcross(line));
    return across.length > MOST_FOLDS ? [] : across;
  });
  if (folds.length === 0) return lines;
  const others = lines.filter((line) => !folds.includes(line));
  return [...others, ...folds.flatMap((fold) => rulingIn(fold, others, gray) ?? [])];
}

function rulingIn(fold: RulingLine, others: readonly RulingLine[], gray: GrayRaster): RulingLine | null {
  const level = others.filter(({ kind }) => kind === 'horizontal');
  if (level.length === 0 || fold.kind === 'vertical') return null;
  const left = Math.min(...level.map((line) => line.left));
  const right = Math.max(...level.map((line) => line.right));
  const ruled = medianOf(level.map((line) => medianOf(darkestOf(line, gray))));
  const dark = ruled + (WHITE - ruled) * NEARLY;
  const along = darkestOf({ ...fold, left, right }, gray);
  const printed = along.filter((darkness) => darkness < dark).length;
  return printed >= along.length * PRINTED ? { ...fold, left, right } : null;
}

/** The darkest pixel of a level line at each place along it. */
function darkestOf({ left, right, top, bottom }: RulingLine, { width, height, data }: GrayRaster): number[] {
  const darkest: number[] = [];
  for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, right); x++) {
    let dark = WHITE;
    for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, bottom); y++)
      dark = Math.min(dark, data[y * width + x] ?? WHITE);
    darkest.push(dark);
  }
  return darkest;
}

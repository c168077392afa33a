import { type InkTest, isClear, type Stretch } from './line-remains.ts';

/** A ruling that ends so near another meets it. Pixels. */
const JOINT = 3;

/** A table whose frame may be told has so many rulings each way; so many of them reach its side. */
const FEWEST_RULINGS = 3;
const FEWEST_AT_SIDE = 2;

/** A side of which less than this share is left may be none, and any other ruling of which less is left than the second. */
const LEAST_LEFT = { side: 0.2, any: 0.6 };

export interface Frames {
  /** Along the lines. */
  readonly isInk: InkTest;
  /** Which rulings are whole: those at the sides of a table, or any, where the copy has torn them all. */
  readonly which: 'side' | 'any';
}

/**
 * The sides of a table are whole: where a piece of the outermost ruling is left, and nothing crosses the rest of its track,
 * it runs from end to end. `lines` run one way, `across` the other.
 */
export function wholeFrames(
  lines: readonly Stretch[],
  across: readonly Stretch[],
  { isInk, which }: Frames,
): readonly Stretch[] {
  const isInkOfLetters: InkTest = (at, height) =>
    isInk(at, height) && !across.some(({ first, last }) => at >= first - JOINT && at < last + JOINT);
  const drawn = tablesOf(lines, across).flatMap((table) => {
    const [from, to] = [Math.min(...table.map((line) => line.from)), Math.max(...table.map((line) => line.to))];
    const begin = table.filter((line) => line.from <= from + JOINT).length;
    const end = table.filter((line) => line.to >= to - JOINT).length;
    if (Math.min(begin, end) < FEWEST_AT_SIDE || table.length < FEWEST_RULINGS) return [];
    return placesOf(table, which).flatMap((place) => {
      const pieces = table.filter(({ first }) => Math.abs(first - place) <= JOINT);
      const left = pieces.reduce((sum, piece) => sum + piece.to - piece.from, 0);
      const side = {
        from,
        to,
        first: Math.min(...pieces.map(({ first }) => first)),
        last: Math.max(...pieces.map(({ last }) => last)),
      };
      const isWhole = pieces.some((piece) => piece.from <= from + JOINT && piece.to >= to - JOINT);
      if (isWhole || left < (to - from) * LEAST_LEFT[which] || !isClear(side, isInkOfLetters, to - from)) return [];
      return [{ side, pieces }];
    });
  });
  const replaced = new Set(drawn.flatMap(({ pieces }) => pieces));
  return [...lines.filter((line) => !replaced.has(line)), ...drawn.map(({ side }) => side)];
}

function placesOf(table: readonly Stretch[], which: Frames['which']): readonly number[] {
  const places = table.map(({ first }) => first).sort((a, b) => a - b);
  if (which === 'any') return places.filter((place, i) => place - (places[i - 1] ?? Number.NEGATIVE_INFINITY) > JOINT);
  return [Math.min(...places), Math.max(...places)];
}

/** Lines that a line across meets belong to one table. */
function tablesOf(lines: readonly Stretch[], across: readonly Stretch[]): readonly (readonly Stretch[])[] {
  let tables: Stretch[][] = [];
  for (const other of across) {
    const met = lines.filter((line) => meets(line, other));
    if (met.length === 0) continue;
    const same = tables.filter((table) => table.some((line) => met.includes(line)));
    tables = [...tables.filter((table) => !same.includes(table)), [...new Set([...same.flat(), ...met])]];
  }
  return tables;
}

function meets(line: Stretch, other: Stretch): boolean {
  const isWithin = (inner: Stretch, outer: Stretch): boolean =>
    inner.last >= outer.from - JOINT && inner.first <= outer.to + JOINT;
  return isWithin(line, other) && isWithin(other, line);
}

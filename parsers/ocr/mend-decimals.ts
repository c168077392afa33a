import type { Box } from '../../schemas/model/geometry.ts';
import type { Mend, WordToken } from './word-tokens.ts';

// 3,75 | 42.80 | 3:75
const DECIMAL = /^(?<whole>\d{1,3})(?<mark>[.,:])(?<part>\d{1,2})$/u;
// 3:75 — a comma with a speck above it
const SPECKED = /^\d{1,3}:\d{1,2}$/u;
// 357 — the comma was not seen
const UNMARKED = /^\d{3,5}$/u;
const NUMBER = /^\d[\d.,:]*$/u;

/** A column without its comma has at least so many neighbours that have theirs. */
const FEWEST_NEIGHBOURS = 2;
/** Without its comma a number is so many times larger than any other of its column. */
const FAR_TOO_LARGE = 10;
/** Rows of one column are no further apart than this many type sizes. */
const COLUMN_REACH = 12;

/** Decimal commas that a column of decimals shows to be there: "3:75" and "357" above "3,90" and "3,76". */
export function mendDecimals(tokens: readonly WordToken[]): Mend[] {
  return tokens.flatMap((token, at): Mend[] => {
    const isSpecked = SPECKED.test(token.core);
    if (!isSpecked && !UNMARKED.test(token.core)) return [];
    const column = numbersInLineWith(tokens, token);
    const decimals = column.map((core) => DECIMAL.exec(core)?.groups).filter((groups) => groups !== undefined);
    const mark = decimals.find((decimal) => decimal.mark !== ':')?.mark;
    if (mark === undefined) return [];
    if (isSpecked) return [{ at, to: [token.core.replace(':', mark)] }];
    const to = withMark(token.core, mark, { neighbours: column.length, decimals });
    return to === null ? [] : [{ at, to: [to] }];
  });
}

type Decimal = Readonly<Record<string, string>>;

/** The number with the mark where the whole column has it; null where it is no number of the column with it either. */
function withMark(
  core: string,
  mark: string,
  { neighbours, decimals }: { readonly neighbours: number; readonly decimals: readonly Decimal[] },
): string | null {
  const places = new Set(decimals.map(({ part }) => part?.length ?? 0));
  const [last] = places;
  if (decimals.length < FEWEST_NEIGHBOURS || decimals.length < neighbours || places.size > 1 || !last) return null;
  const largest = Math.max(1, ...decimals.map(({ whole }) => Number(whole))) * FAR_TOO_LARGE;
  const [whole, part] = [core.slice(0, -last), core.slice(-last)];
  return last < 2 || Number(core) < largest || Number(whole) > largest ? null : `${whole}${mark}${part}`;
}

/** The other numbers of the column that the token stands in. */
function numbersInLineWith(tokens: readonly WordToken[], { source, page }: WordToken): string[] {
  return tokens
    .filter((other) => other.page === page && other.source !== source && NUMBER.test(other.core))
    .filter((other) => isOver(other.source.box, source.box) && isNear(other.source.box, source.box, source.size))
    .map((other) => other.core);
}

const isOver = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2];

const isNear = (a: Box, b: Box, size: number): boolean => {
  const apart = Math.abs(a[1] - b[1]);
  return apart > size / 2 && apart < size * COLUMN_REACH;
};

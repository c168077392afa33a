import type { Ruling } from '../../schemas/model/geometry.ts';
import type { Frame } from './line.ts';

/** A row between two level lines, and the stretches of print in it. */
export interface RowOfPrint {
  readonly top: number;
  readonly bottom: number;
  readonly stretches: readonly Frame[];
}

/** The row of a head in which titles stand, each over columns of its own, and the line that parts them from these. */
export interface SharedTitles<Row extends RowOfPrint> {
  readonly row: Row;
  readonly titles: readonly Frame[];
  /** From one end of the line to the other. */
  readonly span: Frame;
}

/** A line ends so near to the row above it. Points. */
const SAME_LEVEL = 3;

/** "Nhà trẻ | Mẫu giáo" above a line of the head that only their columns have: what is on both of its sides runs down past it. */
export function findSharedTitles<Row extends RowOfPrint>(
  levels: readonly Ruling[],
  rows: readonly Row[],
): readonly SharedTitles<Row>[] {
  return levels.flatMap(({ at, from, to }) => {
    const row = rows.find(({ bottom }) => Math.abs(bottom - at) < SAME_LEVEL);
    const span = { left: from, right: to };
    const titles = row ? joinLines(row.stretches.filter((own) => isWithin(own, span))) : [];
    return row && titles.length > 0 ? [{ row, titles, span }] : [];
  });
}

/** The lines of one title stand over each other. */
export function joinLines(stretches: readonly Frame[]): readonly Frame[] {
  const titles: Frame[] = [];
  for (const own of [...stretches].sort((a, b) => a.left - b.left)) {
    const last = titles.at(-1);
    if (last && own.left < last.right)
      titles[titles.length - 1] = { left: last.left, right: Math.max(last.right, own.right) };
    else titles.push(own);
  }
  return titles;
}

/** The rows without the titles that several columns share: these hide the white between them. */
export function withoutTitles<Row extends RowOfPrint>(
  rows: readonly Row[],
  shared: readonly SharedTitles<Row>[],
): readonly Row[] {
  return rows.map((row) => {
    const spans = shared.filter((titles) => titles.row === row).map(({ span }) => span);
    if (spans.length === 0) return row;
    return { ...row, stretches: row.stretches.filter((own) => !spans.some((span) => isWithin(own, span))) };
  });
}

/** Those of the positions between columns that a title runs across: the columns are shared out so that all stand in the middle of theirs. */
export function positionsWithinTitles<Row extends RowOfPrint>(
  { row, titles, span }: SharedTitles<Row>,
  positions: readonly number[],
  rows: readonly Row[],
): readonly number[] {
  const inner = positions.filter((at) => at > span.left + SAME_LEVEL && at < span.right - SAME_LEVEL);
  const edges = [span.left, ...[...inner].sort((a, b) => a - b), span.right];
  const below = rows.find(({ top }) => Math.abs(top - row.bottom) < SAME_LEVEL);
  const middles = edges.slice(1).map((right, at) => middleOf(printWithin({ left: edges[at] ?? right, right }, below)));
  const counts = shareOut(titles.map(middleOf), middles)?.counts ?? [];
  let first = 0;
  return counts.flatMap((count) => {
    const within = edges.slice(first + 1, first + count);
    first += count;
    return within;
  });
}

/** What the row has in the column: its words stand in the middle of it, while its edges are but guessed. */
function printWithin(column: Frame, row: RowOfPrint | undefined): Frame {
  const own = (row?.stretches ?? []).filter((stretch) => {
    const middle = middleOf(stretch);
    return middle > column.left && middle < column.right;
  });
  if (own.length === 0) return column;
  return { left: Math.min(...own.map(({ left }) => left)), right: Math.max(...own.map(({ right }) => right)) };
}

interface Share {
  /** How many columns each title has. */
  readonly counts: readonly number[];
  /** How far all titles are from the middle of theirs. */
  readonly off: number;
}

/** Every column has a title, every title one column or more. */
function shareOut(titles: readonly number[], columns: readonly number[]): Share | undefined {
  const [title, ...others] = titles;
  if (title === undefined) return columns.length === 0 ? { counts: [], off: 0 } : undefined;
  let best: Share | undefined;
  for (let count = 1; count <= columns.length - others.length; count++) {
    const rest = shareOut(others, columns.slice(count));
    const middle = ((columns[0] ?? 0) + (columns[count - 1] ?? 0)) / 2;
    const off = Math.abs(title - middle) + (rest?.off ?? 0);
    if (rest && off < (best?.off ?? Number.POSITIVE_INFINITY)) best = { counts: [count, ...rest.counts], off };
  }
  return best;
}

const middleOf = ({ left, right }: Frame): number => (left + right) / 2;

function isWithin(own: Frame, { left, right }: Frame): boolean {
  const middle = middleOf(own);
  return middle > left && middle < right;
}

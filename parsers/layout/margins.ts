import type { Box } from '../../schemas/model/geometry.ts';
import type { Line } from './line.ts';

export interface Frame {
  readonly left: number;
  readonly right: number;
}

/** The edges that running text is set to. */
export interface Margins extends Frame {
  /** Lines can be centred between these as well: the edges of the page's tables, the page itself. */
  readonly frames: readonly Frame[];
  /** Where several lines begin: a line that begins there too is set in, not centred. */
  readonly starts: readonly number[];
}

export interface PageExtent {
  readonly width: number;
  readonly lines: readonly Line[];
  readonly tables: readonly Box[];
}

/** An edge is one where at least two lines agree to this. Points. */
const AGREEMENT = 3;
/** With fewer lines the edges are those of the other pages of the same size. */
const ENOUGH_LINES = 5;
/** Centres of centred lines differ by less. Points. */
const SAME_CENTRE = 1.5;
/** On pages with more lines than titles have, two of them can share a centre by chance. */
const MANY_LINES = 10;
/** Lines that begin at one position, so that it is an indent. */
const ENOUGH_STARTS = 3;
/** Decree 30: 30 to 35 mm left, 15 to 20 mm right, of 210. Share of the page's width. */
const USUAL_MARGIN = 0.12;
/** Decree 30: 10 to 12.7 mm. Points. */
const USUAL_INDENT = 36;

/** Finds the edges of the running text, page by page; a page with little text takes those of its like. */
export function findMargins(pages: readonly PageExtent[]): readonly Margins[] {
  const byWidth = new Map<number, PageExtent[]>();
  for (const page of pages) {
    const key = Math.round(page.width);
    byWidth.set(key, [...(byWidth.get(key) ?? []), page]);
  }
  return pages.map((page) => {
    const hasText = page.lines.length >= ENOUGH_LINES;
    const alike = hasText ? [page] : (byWidth.get(Math.round(page.width)) ?? [page]);
    const lines = alike.flatMap((one) => one.lines);
    const tables = alike.flatMap((one) => one.tables);
    // where titles above tables are all the text there is, the tables show its edges
    const edges = edgesOf(lines, hasText || lines.length >= ENOUGH_LINES * alike.length ? [] : tables);
    const inset = page.width * USUAL_MARGIN;
    return describeMargins(edges ?? { left: inset, right: page.width - inset }, page);
  });
}

/** The margins of a column or a box: its lines alone make its edges. */
export function marginsOf(lines: readonly Line[]): Margins {
  const left = Math.min(...lines.map((line) => line.box[0]));
  const right = Math.max(...lines.map((line) => line.box[2]));
  return { left, right, frames: [{ left, right }], starts: [] };
}

/** Room that Word leaves between a cell's border and its text. Points. */
const CELL_PADDING = 5.4;

/** The margins of a cell: as far inside its borders as its lines begin, Word's padding at most. */
export function marginsInside(box: Box, lines: readonly Line[]): Margins {
  const begin = Math.min(...lines.map((line) => line.box[0]));
  const padding = Math.min(Math.max(begin - box[0], 0), CELL_PADDING);
  const edges = { left: box[0] + padding, right: box[2] - padding };
  return { ...edges, frames: [edges], starts: [] };
}

function describeMargins(edges: Frame, page: PageExtent): Margins {
  const inset = Math.min(edges.left, page.width - edges.right);
  const frames = [
    edges,
    // the first line of a centred paragraph keeps the indent that the running text has
    { left: edges.left + USUAL_INDENT, right: edges.right },
    { left: inset, right: page.width - inset },
    ...page.tables.map((box) => ({ left: box[0], right: box[2] })),
    ...sharedCentres(page),
  ];
  const begins = page.lines.map((line) => line.box[0]);
  const starts = begins.filter(
    (x) => begins.filter((other) => Math.abs(other - x) < AGREEMENT / 2).length >= ENOUGH_STARTS,
  );
  return { ...edges, frames, starts };
}

/** Lines that begin and end at different positions but have one centre are centred, whatever the page's edges are. */
function sharedCentres({ lines, tables }: PageExtent): Frame[] {
  if (tables.length === 0 || lines.length > MANY_LINES) return [];
  const frames: Frame[] = [];
  lines.slice(1).forEach((line, index) => {
    const above = lines[index];
    if (!above) return;
    const [a, b] = [above.box, line.box];
    if (Math.abs(a[0] - b[0]) < line.size || Math.abs(a[0] + a[2] - b[0] - b[2]) > 2 * SAME_CENTRE) return;
    // the wider of the two has to have room on both sides, if only a letter's
    frames.push({ left: Math.min(a[0], b[0]) - line.size, right: Math.max(a[2], b[2]) + line.size });
  });
  return frames;
}

function edgesOf(lines: readonly Line[], tables: readonly Box[]): Frame | undefined {
  const boxes = [...lines.map((line) => line.box), ...tables, ...tables];
  const left = agreedEdge(boxes.map((box) => box[0]).sort((a, b) => a - b));
  const right = agreedEdge(boxes.map((box) => -box[2]).sort((a, b) => a - b));
  return left === undefined || right === undefined ? undefined : { left, right: -right };
}

/** The outermost position that two lines share; one line that sticks out is no edge. */
function agreedEdge(sorted: readonly number[]): number | undefined {
  for (let index = 0; index + 1 < sorted.length; index++) {
    const [at, next] = [sorted[index], sorted[index + 1]];
    if (at !== undefined && next !== undefined && next - at <= AGREEMENT) return at;
  }
  return sorted[0];
}

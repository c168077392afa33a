import type { Box } from '../../schemas/model/geometry.ts';
import type { Frame, Line } from './line.ts';
import { hasLabel } from './line-start.ts';

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
  readonly scanned: boolean;
}

/** An edge is one where at least two lines agree to this. Points. */
const AGREEMENT = 3;
/** … on a scan, whose lines end on a bent or creased sheet, to this, where the lines that agree better end far inside. Points. */
const LOOSE_AGREEMENT = 12;
/** With fewer lines the edges are those of the other pages of the same size. */
const ENOUGH_LINES = 5;
/** Centres of centred lines differ by less. Points. */
const SAME_CENTRE = 1.5;
/** On pages with more lines than titles have, two of them can share a centre by chance. */
const MANY_LINES = 10;
/** Lines that begin at one position, so that it is an indent. */
const ENOUGH_STARTS = 3;
/** Two short lines that end alike by chance are no edge where another runs so much further. Share of the page's width. */
const STICKS_OUT = 0.08;
/** Lines of one paragraph stand nearer than this. In type sizes. */
const NEXT_LINE = 2.2;
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
    const edges = edgesOf(alike, hasText);
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
export const CELL_PADDING = 5.4;

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

function edgesOf(pages: readonly PageExtent[], hasText: boolean): Frame | undefined {
  const lines = pages.flatMap((one) => one.lines);
  const tables = pages.flatMap((one) => one.tables);
  const scanned = pages.some((one) => one.scanned);
  const full = scanned ? [] : pages.flatMap(findFullLines);
  const hasLines = hasText || lines.length >= ENOUGH_LINES * pages.length;
  // where titles above tables are all the text there is, the tables show its edges
  const showsEdges = full.length > 0 || (hasLines && (scanned || tables.length === 0));
  const boxes = [...lines.map((line) => line.box), ...(showsEdges ? [] : [...tables, ...tables])];
  const reach = (pages[0]?.width ?? 0) * STICKS_OUT;
  const left = agreedEdge(boxes.map((box) => box[0]).sort((a, b) => a - b));
  const ends = boxes.map((box) => -box[2]).sort((a, b) => a - b);
  const right = scanned ? scannedEdge(ends, reach) : agreedEdge(ends, { reach });
  if (left === undefined || right === undefined) return undefined;
  return {
    left: Math.min(left, ...full.map(({ rest }) => rest.box[0])),
    right: Math.max(-right, ...full.map(({ line }) => line.box[2])),
  };
}

const SMALL_START = /^\p{Ll}{2}/u;

/** Lines that run on in a small letter on the next: the first fills the text's width, the second begins at its edge. */
function findFullLines({ lines }: PageExtent): { readonly line: Line; readonly rest: Line }[] {
  return lines.slice(1).flatMap((rest, index) => {
    const line = lines[index];
    if (!line || !SMALL_START.test(rest.words[0]?.text ?? '') || hasLabel(rest)) return [];
    const drop = rest.baseline - line.baseline;
    return drop > 0.8 * line.size && drop < NEXT_LINE * line.size && Math.abs(rest.size - line.size) < 1
      ? [{ line, rest }]
      : [];
  });
}

/** The outermost position that two lines share, within reach of the outermost: one line that sticks out is no edge. */
function agreedEdge(
  sorted: readonly number[],
  { reach = Number.POSITIVE_INFINITY, agreement = AGREEMENT } = {},
): number | undefined {
  const outermost = sorted[0];
  for (let index = 0; index + 1 < sorted.length; index++) {
    const [at, next] = [sorted[index], sorted[index + 1]];
    if (at === undefined || next === undefined || at - (outermost ?? at) > reach) break;
    if (next - at <= agreement) return at;
  }
  return outermost;
}

/** Dirt beside the text sticks out as far as it likes, but two short lines that end alike by chance are no edge here either. */
function scannedEdge(sorted: readonly number[], reach: number): number | undefined {
  const [exact, loose] = [agreedEdge(sorted), agreedEdge(sorted, { agreement: LOOSE_AGREEMENT })];
  return exact !== undefined && loose !== undefined && exact - loose > reach ? loose : exact;
}

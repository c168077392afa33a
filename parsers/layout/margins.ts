import type { Line } from './line.ts';

/** The left and right edge that a page's running text is set to. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

/** An edge is one where at least two lines agree to this. Points. */
const AGREEMENT = 3;
/** With fewer lines the edges are those of the other pages of the same size. */
const ENOUGH_LINES = 5;

/** Finds the edges of the running text, page by page; a page with little text takes those of its like. */
export function findMargins(
  pages: readonly { readonly width: number; readonly lines: readonly Line[] }[],
): readonly Margins[] {
  const byWidth = new Map<number, Line[]>();
  for (const { width, lines } of pages) {
    const key = Math.round(width);
    byWidth.set(key, [...(byWidth.get(key) ?? []), ...lines]);
  }
  return pages.map(({ width, lines }) => {
    const alike = lines.length >= ENOUGH_LINES ? lines : (byWidth.get(Math.round(width)) ?? lines);
    const inset = width * USUAL_MARGIN;
    return edgesOf(alike.length > 0 ? alike : lines) ?? { left: inset, right: width - inset };
  });
}

/** Decree 30: 30 to 35 mm left, 15 to 20 mm right, of 210. */
const USUAL_MARGIN = 0.12;

function edgesOf(lines: readonly Line[]): Margins | undefined {
  const lefts = lines.map((line) => line.box[0]).sort((a, b) => a - b);
  const rights = lines.map((line) => -line.box[2]).sort((a, b) => a - b);
  const left = agreedEdge(lefts);
  const right = agreedEdge(rights);
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

/** A length or position in points (1/72 inch). */
export type Pt = number;

/** `[x0, y0, x1, y1]` in points, origin top left of the page turned upright. */
export type Box = readonly [x0: Pt, y0: Pt, x1: Pt, y1: Pt];

/** A straight ruling line of a table: drawn on a digital page, or found in the bitmap of a scanned one. */
export interface Ruling {
  readonly kind: 'horizontal' | 'vertical';
  /** y of a horizontal line, x of a vertical one. */
  readonly at: Pt;
  /** Where it starts and ends along its own direction; from < to. */
  readonly from: Pt;
  readonly to: Pt;
}

/** The smallest box that holds all of them; throws on an empty list. */
export function unionOf(boxes: readonly Box[]): Box {
  const first = boxes[0];
  if (!first) throw new Error('unionOf needs at least one box');
  let [x0, y0, x1, y1] = first;
  for (const box of boxes) {
    x0 = Math.min(x0, box[0]);
    y0 = Math.min(y0, box[1]);
    x1 = Math.max(x1, box[2]);
    y1 = Math.max(y1, box[3]);
  }
  return [x0, y0, x1, y1];
}

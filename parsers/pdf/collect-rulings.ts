import type { Box, Ruling } from '../../schemas/model/geometry.ts';
import { unionOf } from '../../schemas/model/geometry.ts';
import type { Affine } from './affine.ts';
import { isCellSized } from './filled-cells.ts';
import { OPS } from './pdfjs.ts';
import type { PaintState } from './walk-operators.ts';

/** A filled rectangle that is not thicker is a line. Points. */
const MAX_THICKNESS = 3;
/** A shorter line is part of a drawing. Points. */
const MIN_LENGTH = 3;
/** A piece with sides so much alike is a dot. Ratio. */
const SQUARE = 0.7;
/** How far a line may lean over its whole length. Points. */
const MAX_LEAN = 1;
/** Pieces of one line, the dashes of a broken one, may stand this far apart or off each other. Points. */
const PIECE_GAP = 4;
const PIECE_OFFSET = 0.75;

/** From pdfjs: what stands in a path, and how many numbers follow. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;

const FILLING = new Set<number>([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const STROKING = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const CLOSING = new Set<number>([OPS.closeStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);
/** The colour of the paper, in which nothing is drawn that anyone sees. */
const PAPER = '#ffffff';

type Point = readonly [x: number, y: number];
interface Subpath {
  readonly points: Point[];
  closed: boolean;
  curved: boolean;
}

/** What the paths of a page draw: its rulings, and everything with curves taken together. */
export interface LineCollector {
  readonly rulings: Ruling[];
  /** Filled rectangles as large as cells. */
  readonly fills: Box[];
  readonly drawing: Drawing;
}

interface Drawing {
  shapes: number;
  box: Box | null;
}

export function newLineCollector(): LineCollector {
  return { rulings: [], fills: [], drawing: { shapes: 0, box: null } };
}

function addToDrawing(path: Subpath, drawing: Drawing): void {
  const box = boxOf(path);
  drawing.shapes++;
  drawing.box = drawing.box ? unionOf([drawing.box, box]) : box;
}

/** Adds the straight upright or level lines of one painted path. */
export function collectRulings(
  operator: number,
  data: ArrayLike<number>,
  state: PaintState,
  { rulings, fills, drawing }: LineCollector,
): void {
  const strokes = STROKING.has(operator) && state.strokeColor !== PAPER;
  const shades = FILLING.has(operator) && state.fillColor !== PAPER;
  if (!strokes && !shades) return;
  for (const path of readSubpaths(data, state.ctm)) {
    if (path.curved) addToDrawing(path, drawing);
    if (CLOSING.has(operator)) path.closed = true;
    if (strokes) addStrokes(path, rulings);
    else addThinFill(path, rulings);
    if (shades) addFill(path, fills);
  }
}

function readSubpaths(data: ArrayLike<number>, m: Affine): Subpath[] {
  const paths: Subpath[] = [];
  const point = (index: number): Point => {
    const x = data[index] ?? 0;
    const y = data[index + 1] ?? 0;
    return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
  };
  let index = 0;
  while (index < data.length) {
    const code = data[index];
    const path = paths.at(-1);
    index++;
    if (code === MOVE) {
      paths.push({ points: [point(index)], closed: false, curved: false });
      index += 2;
    } else if (code === LINE) {
      path?.points.push(point(index));
      index += 2;
    } else if (code === CURVE || code === QUADRATIC) {
      index += code === CURVE ? 6 : 4;
      path?.points.push(point(index - 2));
      if (path) path.curved = true;
    } else if (path) {
      path.closed = true;
    }
  }
  return paths;
}

function addStrokes(path: Subpath, rulings: Ruling[]): void {
  if (path.curved) return;
  const first = path.points[0];
  const ends = path.closed && first ? [...path.points.slice(1), first] : path.points.slice(1);
  let from = first;
  for (const to of ends) {
    if (from) addSegment(from, to, rulings);
    from = to;
  }
}

function addSegment(a: Point, b: Point, rulings: Ruling[]): void {
  const width = Math.abs(a[0] - b[0]);
  const height = Math.abs(a[1] - b[1]);
  if (height <= MAX_LEAN && width > height) {
    rulings.push({ kind: 'horizontal', at: (a[1] + b[1]) / 2, from: Math.min(a[0], b[0]), to: Math.max(a[0], b[0]) });
  } else if (width <= MAX_LEAN && height > width) {
    rulings.push({ kind: 'vertical', at: (a[0] + b[0]) / 2, from: Math.min(a[1], b[1]), to: Math.max(a[1], b[1]) });
  }
}

function addFill(path: Subpath, fills: Box[]): void {
  const box = path.curved || path.points.length > 5 ? undefined : boxOf(path);
  if (box && isCellSized(box)) fills.push(box);
}

function boxOf(path: Subpath): Box {
  const xs = path.points.map((point) => point[0]);
  const ys = path.points.map((point) => point[1]);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function addThinFill(path: Subpath, rulings: Ruling[]): void {
  if (path.curved || path.points.length < 3) return;
  const [x0, y0, x1, y1] = boxOf(path);
  const width = x1 - x0;
  const height = y1 - y0;
  // a dot of a dotted line can be part of a level and of an upright one; joining the pieces shows of which
  if (height <= MAX_THICKNESS && width >= SQUARE * height) {
    rulings.push({ kind: 'horizontal', at: (y0 + y1) / 2, from: x0, to: x1 });
  }
  if (width <= MAX_THICKNESS && height >= SQUARE * width) {
    rulings.push({ kind: 'vertical', at: (x0 + x1) / 2, from: y0, to: y1 });
  }
}

/** Joins the pieces that a line was drawn in, and drops what stays too short to be one. */
export function joinPieces(rulings: readonly Ruling[]): readonly Ruling[] {
  return [...joinKind(rulings, 'horizontal'), ...joinKind(rulings, 'vertical')];
}

function joinKind(rulings: readonly Ruling[], kind: Ruling['kind']): Ruling[] {
  const rows: Ruling[][] = [];
  const sorted = rulings.filter((ruling) => ruling.kind === kind).sort((a, b) => a.at - b.at);
  for (const ruling of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    // from the first one on, not from piece to piece: the dots of an upright line would lead down the page
    if (row && first && ruling.at - first.at <= PIECE_OFFSET) row.push(ruling);
    else rows.push([ruling]);
  }
  return rows.flatMap(joinRow).filter((ruling) => ruling.to - ruling.from >= MIN_LENGTH);
}

function joinRow(row: Ruling[]): Ruling[] {
  const joined: Ruling[] = [];
  for (const piece of row.sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (!last || piece.from - last.to > PIECE_GAP) {
      joined.push(piece);
      continue;
    }
    // the longer piece says where the line stands
    const at = last.to - last.from >= piece.to - piece.from ? last.at : piece.at;
    joined[joined.length - 1] = { ...last, at, to: Math.max(last.to, piece.to) };
  }
  return joined;
}

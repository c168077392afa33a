import type { InkPatch, InkPatches } from './components.ts';
import { findOpenCells } from './open-cells.ts';
import { boxAround, cropGray, type GrayRaster, type PixelBox, shareWithin, WHITE } from './raster.ts';
import { findRuledCells } from './ruled-cells.ts';
import type { RulingLine } from './ruling-lines.ts';

/** A frame larger than these shares of the page is read like a page: it may hold columns. */
const FRAME_HEIGHT = 0.35;
const FRAME_WIDTH = 0.6;

/** White margin around a cell that is read by itself, in letter heights: 20 pixels at 200 dots an inch. */
const CELL_MARGIN = 1.4;

/** What a cell's rulings leave beside their erased middle, in letter heights. */
const CELL_EDGE = 0.2;

/** A patch belongs to the cell that holds this share of it. */
const OWN_SHARE = 0.5;

/** Cells that share no more than this only touch. */
const TOUCHING = 0.1;

/** A cell of at most so many letter heights in width and height holds a number or a short word: "1.2", "II", "100%", "x". */
const SHORT_WIDTH = 6;
const SHORT_HEIGHT = 2.2;

/**
 * A part of a page that is read by itself: a page of any layout, a block of text, or a cell so short that a second look
 * at it is cheap and often needed.
 */
export interface PagePart {
  readonly kind: 'page' | 'block' | 'short';
  readonly picture: GrayRaster;
  /** Where the picture's upper left corner lies on the page, in pixels; negative for a margin. */
  readonly left: number;
  readonly top: number;
}

export interface PlannedPage {
  readonly gray: GrayRaster;
  readonly lines: readonly RulingLine[];
  readonly ink: InkPatches;
  readonly letterSize: number;
}

/**
 * How a page is to be read: each cell of its tables by itself, and the rest as a page. On a table as a whole the engine
 * loses lone numbers and joins the words of neighbouring cells.
 */
export function planReading(page: PlannedPage): PagePart[] {
  const ruled = findRuledCells(page.lines, page.letterSize);
  // a line that a machine drew through the sheet may be as long as two others: what stands in a grid is read once
  const open = findOpenCells(page.lines, page.ink.patches, page.letterSize).filter(
    (cell) => !ruled.some((other) => shareWithin(other, cell) > TOUCHING),
  );
  const cells = [...ruled, ...open];
  if (cells.length === 0) return [{ kind: 'page', picture: page.gray, left: 0, top: 0 }];
  const parts: PagePart[] = [];
  const rest = blankOut(page.gray, cells);
  const isLeft = (patch: InkPatch): boolean => !cells.some((cell) => shareWithin(patch, cell) >= OWN_SHARE);
  if (page.ink.patches.some(isLeft)) parts.push({ kind: 'page', picture: rest, left: 0, top: 0 });
  for (const cell of cells) {
    for (const row of cutFigures(cell, page)) {
      const ink = inkOf(row, page);
      if (ink) parts.push(cutOut(page, row, ink));
    }
  }
  return parts;
}

/** Rows of figures leave white of so many letter heights between them, lines of one text less; so many rows there are at least. */
const ROW_GAP = 1.4;
const FEWEST_FIGURES = 3;
/** What is lower than this, in letter heights, is a mark or dirt and makes no row. */
const LEAST_FIGURE = 0.6;
/** This share of them is short; a total may be longer. */
const SHORT_ROWS = 0.6;

/**
 * A column of a table without rulings between its rows is one cell for the engine, which loses lone figures below each other:
 * such a cell is cut between its rows. Any other stays whole.
 */
function cutFigures(cell: PixelBox, { ink, letterSize }: PlannedPage): PixelBox[] {
  const isOwn = (patch: InkPatch): boolean =>
    patch.bottom - patch.top >= letterSize * LEAST_FIGURE &&
    shareWithin(patch, cell) >= OWN_SHARE &&
    !isRemainder(patch.right - patch.left, patch.bottom - patch.top, letterSize);
  const own = ink.patches.filter(isOwn).sort((a, b) => a.top - b.top);
  const rows: PixelBox[] = [];
  for (const patch of own) {
    const last = rows.at(-1);
    if (last && patch.top - last.bottom < letterSize * ROW_GAP) rows[rows.length - 1] = boxAround(last, patch);
    else rows.push(patch);
  }
  const isLine = (row: PixelBox): boolean => row.bottom - row.top <= letterSize * SHORT_HEIGHT;
  const isShort = (row: PixelBox): boolean => row.right - row.left <= letterSize * SHORT_WIDTH;
  if (rows.length < FEWEST_FIGURES || !rows.every(isLine)) return [cell];
  if (rows.filter(isShort).length < rows.length * SHORT_ROWS) return [cell];
  const cuts = rows.slice(1).map((row, at) => Math.round(((rows[at]?.bottom ?? row.top) + row.top) / 2));
  return [...cuts, cell.bottom].map((bottom, at) => ({ ...cell, top: cuts[at - 1] ?? cell.top, bottom }));
}

function blankOut(gray: GrayRaster, cells: readonly PixelBox[]): GrayRaster {
  const data = Uint8Array.from(gray.data);
  for (const cell of cells) {
    for (let y = cell.top; y < cell.bottom; y++) {
      data.fill(WHITE, y * gray.width + cell.left, y * gray.width + cell.right);
    }
  }
  return { width: gray.width, height: gray.height, data };
}

/** The box around a cell's ink; null for an empty cell. */
function inkOf(cell: PixelBox, { ink, letterSize }: PlannedPage): PixelBox | null {
  const edge = Math.round(letterSize * CELL_EDGE);
  const inner = { left: cell.left + edge, top: cell.top + edge, right: cell.right - edge, bottom: cell.bottom - edge };
  let [left, top, right, bottom] = [inner.right, inner.bottom, inner.left, inner.top];
  for (const patch of ink.patches) {
    const [x0, y0] = [Math.max(inner.left, patch.left), Math.max(inner.top, patch.top)];
    const [x1, y1] = [Math.min(inner.right, patch.right), Math.min(inner.bottom, patch.bottom)];
    if (x1 <= x0 || y1 <= y0 || isRemainder(x1 - x0, y1 - y0, letterSize)) continue;
    left = Math.min(left, x0);
    top = Math.min(top, y0);
    right = Math.max(right, x1);
    bottom = Math.max(bottom, y1);
  }
  return right > left && bottom > top ? { left, top, right, bottom } : null;
}

/** A piece of ruling that was not erased: thin, and no dash in length. */
function isRemainder(width: number, height: number, letterSize: number): boolean {
  const thin = Math.min(width, height);
  return thin <= 2 && Math.max(width, height) > letterSize * 2;
}

function cutOut(page: PlannedPage, cell: PixelBox, ink: PixelBox): PagePart {
  const margin = Math.round(page.letterSize * CELL_MARGIN);
  const isFrame =
    cell.bottom - cell.top > page.gray.height * FRAME_HEIGHT && cell.right - cell.left > page.gray.width * FRAME_WIDTH;
  // A pixel of soft edge around the ink goes with it.
  const box = { left: ink.left - 1, top: ink.top - 1, right: ink.right + 1, bottom: ink.bottom + 1 };
  const isShort =
    ink.right - ink.left <= page.letterSize * SHORT_WIDTH && ink.bottom - ink.top <= page.letterSize * SHORT_HEIGHT;
  return {
    kind: isFrame ? 'page' : isShort ? 'short' : 'block',
    picture: cropGray(page.gray, box, margin),
    left: Math.max(0, box.left) - margin,
    top: Math.max(0, box.top) - margin,
  };
}

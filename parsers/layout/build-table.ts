import type { RichText, TableBlock, TableCell } from '../../schemas/model/document.ts';
import type { Box } from '../../schemas/model/geometry.ts';
import type { Word } from '../../schemas/model/page-layout.ts';
import { NUMBERED_WORDS, RUN_ON_WORDS } from '../vocabulary/run-on-words.ts';
import { isCutInside } from './cut-pieces.ts';
import type { Grid, GridCell } from './grid.ts';
import type { Line } from './line.ts';
import { centreOf, groupLines, heightOf, textOfLine, widthOf } from './line.ts';
import { endsClosed, hasLabel, isBullet, startsUpper } from './line-start.ts';
import type { Margins } from './margins.ts';
import { marginsInside } from './margins.ts';
import { isBrokenEarly } from './paragraph-breaks.ts';
import type { NoteMark, PlacedWord } from './rich-text.ts';
import { buildRichText, joinAcrossLines } from './rich-text.ts';
import { withoutStains } from './stains.ts';

/** How a word in running text is told to be the mark of a footnote. */
export type FindMark = (word: Word) => NoteMark | null;

/** A word belongs to the table where it sticks out of it by less. Points. */
const EDGE_TOLERANCE = 2;
/** Text of a cell that a page break cut may run out of it, where no line closes it, by so much. In type sizes. */
const OVERFLOW = 3.2;
/** Upright words that are so much higher than wide are set sideways. */
const SIDEWAYS = 1.3;
/** Words of one type that run upwards are as wide as each other, and as high as they are long. Points. */
const SAME_WIDTH = 0.6;
const OTHER_HEIGHT = 2;

// "(1" above ")"
const CLOSES_BRACKET = /^[)\]][.,;:]?$/u;
const ENDS_IN_NUMBER = /\d$/u;
const STARTS_AS_NUMBER = /^\d/u;
const OPENS_NAME = /^\p{Lu}/u;

/** The words that stand in a grid, cell by cell, and those that do not. */
export function fillGrid(
  grid: Grid,
  words: readonly Word[],
): { readonly cells: ReadonlyMap<GridCell, readonly Word[]>; readonly rest: readonly Word[] } {
  const cells = new Map<GridCell, Word[]>(grid.cells.map((cell) => [cell, []]));
  const rest: Word[] = [];
  for (const word of words) {
    const cell = findCell(word, grid);
    if (cell) cells.get(cell)?.push(word);
    else rest.push(word);
  }
  return { cells, rest };
}

function findCell(word: Word, grid: Grid): GridCell | undefined {
  const [x, y] = centreOf(word.box);
  const [x0, y0, x1, y1] = grid.box;
  if (y > y1) {
    const open = grid.cells.find(({ box, openBelow }) => openBelow && box[0] <= x && x < box[2]);
    if (open && y < y1 + OVERFLOW * word.size) return open;
  }
  if (x < x0 - EDGE_TOLERANCE || x > x1 + EDGE_TOLERANCE || y < y0 - EDGE_TOLERANCE || y > y1 + EDGE_TOLERANCE) {
    return undefined;
  }
  const atX = Math.min(Math.max(x, x0 + 0.01), x1 - 0.01);
  const atY = Math.min(Math.max(y, y0 + 0.01), y1 - 0.01);
  return grid.cells.find(({ box }) => box[0] <= atX && atX < box[2] && box[1] <= atY && atY < box[3]);
}

/** Turns a filled grid into one page's part of a table. */
export function buildTable(
  grid: Grid,
  cells: ReadonlyMap<GridCell, readonly Word[]>,
  options: { readonly page: number; readonly blockId: string; readonly findMark: FindMark },
): TableBlock {
  const built: TableCell[] = grid.cells.map((cell) => ({
    ...buildCellText(withoutStains(cells.get(cell) ?? [], cell.column), cell.box, options),
    row: cell.row,
    column: cell.column,
    rowSpan: cell.rowSpan,
    columnSpan: cell.columnSpan,
    ...(cell.openBelow ? { openBelow: true as const } : {}),
  }));
  return {
    kind: 'table',
    blockId: options.blockId,
    rowCount: grid.rowCount,
    columnCount: grid.columnCount,
    cells: built.sort((a, b) => a.row - b.row || a.column - b.column),
    headerRowCount: null,
    rowPlaces: Array.from({ length: grid.rowCount }, (_, row) => ({
      page: options.page,
      boxes: [rowBox(grid, row)],
    })),
    continuedRows: grid.openTop ? [0] : [],
  };
}

function rowBox(grid: Grid, row: number): Box {
  return [grid.box[0], grid.ys[row] ?? grid.box[1], grid.box[2], grid.ys[row + 1] ?? grid.box[3]];
}

function buildCellText(
  words: readonly Word[],
  box: Box,
  { page, findMark }: { readonly page: number; readonly findMark: FindMark },
): RichText {
  const lines = isSideways(words) ? sidewaysLines(words, page) : groupLines(words, page);
  const margins = marginsInside(box, lines);
  const placed: PlacedWord[] = [];
  lines.forEach((line, at) => {
    line.words.forEach((word, index) => {
      const join = index > 0 ? (word.glued ? '' : ' ') : joinLines(lines.slice(0, at), line, margins);
      placed.push({ word, page, join, mark: findMark(word) });
    });
  });
  return buildRichText(placed);
}

/** A new paragraph in a cell begins with a bullet, or after a closed line that ended early. */
function joinLines(above: readonly Line[], line: Line, margins: Margins): PlacedWord['join'] {
  const before = above.at(-1);
  const [last, first] = [before?.words.at(-1), line.words[0]];
  if (!before || !last || !first) return '';
  if (
    CLOSES_BRACKET.test(first.text) ||
    isCutInside(before, line, margins) ||
    (ENDS_IN_STROKE.test(last.text) && OPENS_SMALL.test(first.text))
  )
    return '';
  const closed = endsClosed(textOfLine(before));
  const early = isBrokenEarly(before, line, margins);
  if (isBullet(first.text) && opensItem(line, last)) return closed || early || isListed(above, line) ? '\n' : ' ';
  if (hasLabel(line) && closed && early) return '\n';
  if (closed && early && startsUpper(first.text)) return '\n';
  if (!closed && (isBrokenOff(before, line, margins) || isNextFigure(before, line, margins))) return '\n';
  return joinAcrossLines(last, first);
}

/** Bullets that stand below each other are the same. Points. */
const SAME_EDGE = 1;

/** A bullet below another of the cell goes on with its list, also where the line above it is full. */
function isListed(above: readonly Line[], line: Line): boolean {
  const bullet = line.words[0];
  const other = above.findLast(({ words }) => words[0]?.text === bullet?.text)?.words[0];
  return bullet?.confidence === null && other !== undefined && Math.abs(other.box[0] - bullet.box[0]) < SAME_EDGE;
}

// Các sở, ban, | Khoa học - | 2021 – | Bộ Chỉ huy (
const ENDS_OPEN = /[,\-–/(]$/u;
const RUNS_ON: ReadonlySet<string> = new Set([...RUN_ON_WORDS, ...NUMBERED_WORDS]);
/** Lines whose room left and right differs by less are centred. In type sizes. */
const EVEN_ROOM = 0.5;

/** A name on a line of its own: "Phòng Tư pháp", and "UBND các xã" on the next, though its first word would have fitted. */
function isBrokenOff(before: Line, line: Line, margins: Margins): boolean {
  const [last, first] = [before.words.at(-1), line.words[0]];
  if (!last || !first || !OPENS_NAME.test(first.text) || first.confidence !== null) return false;
  if (ENDS_OPEN.test(last.text) || RUNS_ON.has(last.text.toLowerCase())) return false;
  return isBrokenInside(before, line, margins);
}

// 55 | ≥ 97% | 1.250,5
const FIGURE = /^[≥≤<>]?\s?\d[\d.,]*\s?%?$/u;

/** "70" above "45" in a cell that both would fit into: a figure for each line of the cell beside it. */
function isNextFigure(before: Line, line: Line, margins: Margins): boolean {
  const isFigure = (one: Line): boolean => one.words[0]?.confidence === null && FIGURE.test(textOfLine(one));
  return isFigure(before) && isFigure(line) && isBrokenInside(before, line, margins);
}

/** The line was broken though the next word would have fitted; a centred one has its room on both sides. */
function isBrokenInside(before: Line, line: Line, margins: Margins): boolean {
  const [left, right] = [before.box[0] - margins.left, margins.right - before.box[2]];
  const isCentred = Math.abs(left - right) < EVEN_ROOM * before.size;
  const room = { ...margins, right: margins.right + (isCentred ? Math.max(0, left) : 0) };
  return isBrokenEarly(before, line, room);
}

// "Tr.đồng/" above "người/năm"
const ENDS_IN_STROKE = /\p{L}\/$/u;
const OPENS_SMALL = /^\p{Ll}/u;

/** Does the dash at the line's start open an item? "2021" above "- 2025" is a range, a dash before small letters a speck. */
function opensItem({ words: [first, second] }: Line, last: Word): boolean {
  if (!second) return first !== undefined && !isBullet(first.text.slice(0, 1));
  if (ENDS_IN_NUMBER.test(last.text) && STARTS_AS_NUMBER.test(second.text)) return false;
  return startsUpper(second.text) || endsClosed(last.text);
}

function isSideways(words: readonly Word[]): boolean {
  if (words.every(({ confidence }) => confidence === null)) {
    // "Cán bộ y tế": words as wide as each other and of different heights, whatever their letters
    if (spreadOf(words.map(({ box }) => widthOf(box))) < SAME_WIDTH) {
      if (spreadOf(words.map(({ box }) => heightOf(box))) > OTHER_HEIGHT) return true;
    }
  }
  const long = words.filter((word) => word.text.length > 1);
  const high = long.filter((word) => heightOf(word.box) > SIDEWAYS * widthOf(word.box));
  return long.length > 0 && high.length > 0.6 * long.length;
}

const spreadOf = (sizes: readonly number[]): number => Math.max(...sizes) - Math.min(...sizes);

/** Text that is turned to run upwards, as Word turns it in narrow cells: lines from left to right, words from below. */
function sidewaysLines(words: readonly Word[], page: number): Line[] {
  const turned = words.map((word) => {
    const [x0, y0, x1, y1] = word.box;
    return { word, turned: { ...word, box: [-y1, x0, -y0, x1] as const, baseline: x1, size: x1 - x0, glued: false } };
  });
  const origin = new Map<Word, Word>(turned.map((entry) => [entry.turned, entry.word]));
  return groupLines(
    turned.map((entry) => entry.turned),
    page,
  ).map((line) => ({ ...line, words: line.words.map((word) => ({ ...(origin.get(word) ?? word), glued: false })) }));
}

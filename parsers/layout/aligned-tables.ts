import type { Ruling } from '../../schemas/model/geometry.ts';
import { unionOf } from '../../schemas/model/geometry.ts';
import { latticeOf } from '../lattice.ts';
import type { Frame, Line } from './line.ts';
import { stretchesOf } from './line.ts';
import {
  cutBetween,
  goesOnWithFigures,
  MAX_LEADING,
  numbersColumns,
  opensGroup,
  opensHead,
  opensRow,
  opensUnnumbered,
  runsAcrossOrdinals,
} from './row-cuts.ts';
import { findStackedColumns, ruleStackedColumns, type StackedColumns, whitesOf } from './stacked-heads.ts';
import { isPartOfHead, withWideTitles } from './titled-columns.ts';

/** A table of fewer columns is as likely a list. */
const MIN_COLUMNS = 3;
/** … and of fewer rows below its head a line of text. */
const MIN_ROWS = 2;
/** Lines of a head stand closer. */
const HEAD_LEADING = 1.7;
/** A line above the head, or below the last row, is nearer. Points. */
const NEAR = 8;
/** White between two columns is nowhere narrower. In type sizes. */
const LEAST_WHITE = 0.3;

/**
 * Draws the lines of a table that has none: its head opens with a column of ordinals, and the lines below keep to
 * the white between the head's columns. Nothing is drawn where a ruling already stands.
 */
export function ruleAlignedTables(lines: readonly Line[], rulings: readonly Ruling[]): readonly Ruling[] {
  const drawn: Ruling[] = [];
  let index = 0;
  while (index < lines.length) {
    const table = readTable(lines, index, rulings);
    if (table) drawn.push(...drawTable(table, rulings));
    index = table ? table.end : index + 1;
  }
  return drawn;
}

interface AlignedTable {
  /** The table's lines, its head among them. */
  readonly lines: readonly Line[];
  /** Middles of the white between its columns. */
  readonly whites: readonly number[];
  /** Columns that share a title. */
  readonly stacks: readonly StackedColumns[];
  /** Which of its lines hold what opens a row: "STT", then the ordinals. */
  readonly anchors: readonly number[];
  /** Which of them hold the heading of a group that runs over the white behind the ordinals. */
  readonly across: readonly number[];
  /** Index of the first line below. */
  readonly end: number;
}

/** Reads a table whose head has "STT" in the line at `at`. */
function readTable(lines: readonly Line[], at: number, rulings: readonly Ruling[]): AlignedTable | undefined {
  const head = lines[at];
  const ordinals = head && stretchesOf(head)[0];
  if (!head || !ordinals || !opensHead(head, ordinals.right) || isRuled(head, rulings)) return undefined;
  const numbered = lines.findIndex(
    (line, index) => index > at && (opensRow(line, ordinals.right) || opensLabelled(line, ordinals.right)),
  );
  if (numbered < 0) return undefined;
  const first = firstRow(lines, { at, first: numbered, ordinalsEnd: ordinals.right });
  const start = startOfHead(lines, { at, first, ordinalsEnd: ordinals.right });
  const heads = whitesOf(withWideTitles(lines.slice(start, first)));
  if (heads.length < MIN_COLUMNS - 1) return undefined;
  let whites: readonly (readonly Frame[])[] = heads.map((white) => [white]);
  let end = first;
  for (; end < lines.length; end++) {
    const [above, line] = [lines[end - 1], lines[end]];
    if (!above || !line || line.baseline - above.baseline > MAX_LEADING * line.size) break;
    if (runsAcrossOrdinals(line, rightsOf(whites))) continue;
    const left = whites.map((parts) => leaveOut(parts, line));
    if (left.some((parts) => parts.length === 0)) break;
    whites = left;
  }
  const body = lines.slice(start, end);
  const between = whites.map((parts, index) => (index === 0 ? parts[0] : widest(parts)) ?? { left: 0, right: 0 });
  const edge = between[0]?.left ?? 0;
  const edges = between.map((white) => white.right);
  const across = body.flatMap((line, index) => (index > at - start && runsAcrossOrdinals(line, edges) ? [index] : []));
  const starts = body.flatMap((line, index) => {
    const isRow = opensRow(line, edge + 1) || opensGroup(line, edges) || across.includes(index) || numbersColumns(line);
    const isUnnumbered = opensUnnumbered(line, edges) && !goesOnWithFigures(body[index - 1], line);
    return index > at - start && (isRow || isUnnumbered) ? [index] : [];
  });
  if (starts.length < MIN_ROWS) return undefined;
  const middles = between.map(({ left, right }) => (left + right) / 2);
  const columns = middles.map((left, index) => ({ left, right: middles[index + 1] ?? Number.POSITIVE_INFINITY }));
  return {
    lines: body,
    whites: middles,
    stacks: findStackedColumns(body.slice(0, starts[0]), body.slice(starts[0]), columns),
    anchors: [at - start, ...starts],
    across,
    end,
  };
}

/** Does the line hold the heading of a group that begins among the ordinals, and nothing else? */
function opensLabelled(line: Line, ordinalsEnd: number): boolean {
  return runsAcrossOrdinals(line, [ordinalsEnd, Number.POSITIVE_INFINITY]) && stretchesOf(line).length === 1;
}

// 2025: above columns of figures, as they are
const YEAR = /^20\d\d$/u;

/** "Toàn huyện | 95 | 820" may stand above the first row that has a number. */
function firstRow(lines: readonly Line[], head: { at: number; first: number; ordinalsEnd: number }): number {
  for (let row = head.at + 1; row < head.first; row++) {
    const line = lines[row];
    const whites = whitesOf(lines.slice(startOfHead(lines, { ...head, first: row }), row));
    // names begin left of the middle that their title stands in
    const edges = whites.map(({ left, right }, index) => (index === 0 ? left + 1 : right));
    if (line && opensUnnumbered(line, edges) && !line.words.some(({ text }) => YEAR.test(text))) return row;
  }
  return head.first;
}

/** The other columns of a head may have more lines than "STT", the first of them above it. */
function startOfHead(
  lines: readonly Line[],
  { at, first, ordinalsEnd }: { at: number; first: number; ordinalsEnd: number },
): number {
  let start = at;
  for (; start > 0; start--) {
    const [above, line] = [lines[start - 1], lines[start]];
    if (!above || !line || line.baseline - above.baseline > HEAD_LEADING * line.size) break;
    const isHead = stretchesOf(above).length >= MIN_COLUMNS - 1 || isPartOfHead(above, lines.slice(start, first));
    if (above.box[0] < ordinalsEnd || !isHead) break;
  }
  return start;
}

function isRuled(line: Line, rulings: readonly Ruling[]): boolean {
  return rulings.some(
    ({ kind, at, from, to }) =>
      kind === 'vertical' &&
      from < line.baseline &&
      to > line.baseline &&
      at > line.box[0] - 20 &&
      at < line.box[2] + 20,
  );
}

/** The parts of the white between two columns that this line leaves as well. */
function leaveOut(parts: readonly Frame[], line: Line): Frame[] {
  const least = LEAST_WHITE * line.size;
  let left = [...parts];
  for (const print of stretchesOf(line)) {
    left = left.flatMap((part) =>
      print.right <= part.left || print.left >= part.right
        ? [part]
        : [
            { left: part.left, right: print.left },
            { left: print.right, right: part.right },
          ],
    );
  }
  return left.filter(({ left, right }) => right - left >= least);
}

const rightsOf = (whites: readonly (readonly Frame[])[]): number[] => whites.map((parts) => parts.at(-1)?.right ?? 0);

function widest(parts: readonly Frame[]): Frame | undefined {
  return [...parts].sort((a, b) => b.right - b.left - (a.right - a.left))[0];
}

/** The column behind the ordinals. */
function contentOf([left, right]: readonly number[]): Frame | undefined {
  return left === undefined || right === undefined ? undefined : { left, right };
}

/** As wide as its words, and as the level lines that stand above, below or in it. */
function drawTable({ lines, whites, stacks, anchors, across }: AlignedTable, rulings: readonly Ruling[]): Ruling[] {
  const box = unionOf(lines.map((line) => line.box));
  const near = rulings.filter(
    ({ kind, at, from, to }) =>
      kind === 'horizontal' && at > box[1] - NEAR && at < box[3] + NEAR && from < box[2] && to > box[0],
  );
  const left = Math.min(box[0] - 2, ...near.map(({ from }) => from));
  const right = Math.max(box[2] + 2, ...near.map(({ to }) => to));
  const levels = [box[1] - 1, ...cutBetween(lines, anchors, contentOf(whites)), box[3] + 1];
  const bottom = box[3] + 1;
  const closed = stacks.map((stack) => ({
    ...stack,
    column: { left: stack.column.left, right: Math.min(stack.column.right, right) },
  }));
  const drawn = latticeOf([left, ...whites, right], levels, { top: box[1] - 1, bottom });
  const open = across.map((index) => {
    const row = anchors.indexOf(index);
    return { top: levels[row] ?? bottom, bottom: levels[row + 1] ?? bottom };
  });
  return [
    ...drawn.flatMap((line) => (line.kind === 'vertical' && line.at === whites[0] ? leaveOpen(line, open) : [line])),
    ...ruleStackedColumns(closed, bottom),
  ];
}

interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** An upright without the stretches beside rows that run across it, top to bottom. */
function leaveOpen(upright: Ruling, rows: readonly Band[]): Ruling[] {
  const ends = [upright.from, ...rows.flatMap(({ top, bottom }) => [top, bottom]), upright.to];
  return ends.flatMap((from, at) => {
    const to = ends[at + 1];
    return at % 2 === 0 && to !== undefined && to > from ? [{ ...upright, from, to }] : [];
  });
}

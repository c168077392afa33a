import type { Ruling } from '../../schemas/model/geometry.ts';
import { unionOf } from '../../schemas/model/geometry.ts';
import type { Word } from '../../schemas/model/page-layout.ts';
import { ORDINAL_HEADERS } from '../vocabulary/layout-labels.ts';
import type { Line } from './line.ts';
import { groupLines } from './line.ts';
import type { Frame } from './margins.ts';

/** White that parts two columns of a head is at least so wide. In type sizes. */
const MIN_WHITE = 0.9;
/** A table of fewer columns is as likely a list. */
const MIN_COLUMNS = 3;
/** … and of fewer rows below its head a line of text. */
const MIN_ROWS = 2;
/** Lines of a table stand closer than this. In type sizes, baseline to baseline. */
const MAX_LEADING = 3.2;
/** Words may stick out into the white beside their column by this. In type sizes. */
const STICKS_OUT = 0.3;

// "1" | "12." | "1.2" | "IV" | "a)"
const ORDINAL = /^(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVXL]{1,5}|[a-zđ])[.)]?$/u;

/**
 * Draws the lines of a table that has none: its head opens with a column of ordinals, and the lines below keep to
 * the white between the head's columns. Nothing is drawn where a ruling already stands.
 */
export function ruleAlignedTables(words: readonly Word[], rulings: readonly Ruling[]): readonly Ruling[] {
  const lines = groupLines(words, 0);
  const drawn: Ruling[] = [];
  let index = 0;
  while (index < lines.length) {
    const table = readTable(lines, index, rulings);
    if (table) drawn.push(...drawTable(table));
    index = table ? table.end : index + 1;
  }
  return drawn;
}

interface AlignedTable {
  /** The table's lines, its head among them. */
  readonly lines: readonly Line[];
  /** Middles of the white between its columns. */
  readonly whites: readonly number[];
  /** Which of its lines open a row; the first opens the head. */
  readonly starts: readonly number[];
  readonly end: number;
}

function readTable(lines: readonly Line[], start: number, rulings: readonly Ruling[]): AlignedTable | undefined {
  const head = lines[start];
  if (!head || !opensHead(head) || isRuled(head, rulings)) return undefined;
  const columns = stretchesOf(head);
  if (columns.length < MIN_COLUMNS) return undefined;
  let whites = columns.slice(1).map((column, at) => ({ left: columns[at]?.right ?? 0, right: column.left }));
  let end = start + 1;
  while (end < lines.length) {
    const [above, line] = [lines[end - 1], lines[end]];
    if (!above || !line || line.baseline - above.baseline > MAX_LEADING * line.size) break;
    const narrowed = narrowAll(whites, line);
    if (!narrowed) break;
    whites = narrowed;
    end++;
  }
  const body = lines.slice(start, end);
  const first = whites[0]?.left ?? 0;
  const starts = body.flatMap((line, at) => (at > 0 && opensRow(line, first) ? [at] : []));
  if (starts.length < MIN_ROWS) return undefined;
  return { lines: body, whites: whites.map(({ left, right }) => (left + right) / 2), starts, end };
}

function opensHead(line: Line): boolean {
  const text = stretchesOf(line)[0];
  const first = line.words.filter((word) => text && word.box[2] <= text.right + 1).map((word) => word.text);
  return ORDINAL_HEADERS.some((header) => header === first.join(' '));
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

/** Stretches of print with nothing wider than spaces inside. */
function stretchesOf(line: Line): Frame[] {
  const stretches: Frame[] = [];
  for (const { box } of line.words) {
    const last = stretches.at(-1);
    if (last && box[0] - last.right < MIN_WHITE * line.size) {
      stretches[stretches.length - 1] = { left: last.left, right: Math.max(last.right, box[2]) };
    } else {
      stretches.push({ left: box[0], right: box[2] });
    }
  }
  return stretches;
}

/** The white that is left below this line; undefined where a word stands across it. */
function narrowAll(whites: readonly Frame[], line: Line): Frame[] | undefined {
  const slack = STICKS_OUT * line.size;
  const narrowed: Frame[] = [];
  for (const white of whites) {
    let { left, right } = white;
    for (const { box } of line.words) {
      const middle = (box[0] + box[2]) / 2;
      if (middle < (left + right) / 2) left = Math.max(left, box[2]);
      else right = Math.min(right, box[0]);
    }
    if (right - left < slack) return undefined;
    narrowed.push({ left, right });
  }
  return narrowed;
}

function opensRow(line: Line, firstColumnEnd: number): boolean {
  const own = line.words.filter((word) => word.box[0] < firstColumnEnd);
  return own.length === 1 && ORDINAL.test(own[0]?.text ?? '');
}

function drawTable({ lines, whites, starts }: AlignedTable): Ruling[] {
  const box = unionOf(lines.map((line) => line.box));
  const [left, right] = [box[0] - 2, box[2] + 2];
  const tops = starts.map((at) => {
    const [above, line] = [lines[at - 1], lines[at]];
    return above && line ? (above.baseline + line.baseline - line.size * 0.6) / 2 : box[1];
  });
  const levels = [box[1] - 1, ...tops, box[3] + 1];
  return [
    ...levels.map((at): Ruling => ({ kind: 'horizontal', at, from: left, to: right })),
    ...[left, ...whites, right].map((at): Ruling => ({ kind: 'vertical', at, from: box[1] - 1, to: box[3] + 1 })),
  ];
}

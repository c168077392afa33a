import { ORDINAL_HEADERS } from '../vocabulary/layout-labels.ts';
import type { Frame, Line } from './line.ts';

// "1" | "12." | "1.2" | "IV" | "A" | "a)"
const ORDINAL = /^(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVXL]{1,5}|[A-HĐ]|[a-zđ])[.)]?$/u;
/** Lines of a table stand closer than this. In type sizes, baseline to baseline. */
export const MAX_LEADING = 3.2;

/** Gaps between lines that differ by less are alike. In type sizes. */
const SAME_GAP = 0.12;

/** Does the line print an ordinal, and nothing else, left of this? */
export function opensRow(line: Line, firstColumnEnd: number): boolean {
  const own = line.words.filter((word) => word.box[0] < firstColumnEnd);
  return own.length === 1 && ORDINAL.test(own[0]?.text ?? '');
}

// 100 | ≥ 98 | 12,5% | 1.250
const FIGURE = /^[≥≤<>=~]*\d[\d.,]*%?$/u;
/** Print in fewer columns may be the second line of a row. */
const FILLED_COLUMNS = 3;
/** Figures in so many columns are no second line of cells that run on. */
const FIGURE_COLUMNS = 2;

/**
 * Totals and details have no ordinal, and scans lose ordinals that stand alone: does a row open here though it has none,
 * with its content, a figure and what else is in it? Print, which loses none, is asked for more figures, but not where the
 * line is set in bold, as "Tổng cộng" is. `edges` are the left edges of the columns behind the first.
 */
export function opensUnnumbered(line: Line, edges: readonly number[]): boolean {
  const filled = new Set<number>();
  const figures = new Set<number>();
  for (const { box, text } of line.words) {
    const column = edges.filter((edge) => box[0] >= edge - 1).length;
    filled.add(column);
    if (column > 1 && FIGURE.test(text)) figures.add(column);
  }
  const isScan = line.words.every(({ confidence }) => confidence !== null);
  if (!filled.has(1)) return false;
  if (!isScan && line.bold && !filled.has(0) && figures.size > 0) return true;
  return figures.size >= (isScan ? 1 : FIGURE_COLUMNS) && filled.size >= FILLED_COLUMNS;
}

// ">" and "Từ" above their figure, in a column too narrow for both
const BARE_SIGN = /^(?:[≥≤<>]|Trên|Dưới|Từ)$/u;
// "378.84" above "6"
const CUT_FIGURE = /^\d{1,3}(?:\.\d{3}){0,3}\.\d{1,2}$/u;

/** Does the line go on with figures that the line above it opens, "≥" or "378.84", in the same columns? */
export function goesOnWithFigures(above: Line | undefined, { words }: Line): boolean {
  const open = (above?.words ?? []).filter(({ text }) => BARE_SIGN.test(text) || CUT_FIGURE.test(text));
  return open.some((sign) =>
    words.some(({ box, text }) => FIGURE.test(text) && box[0] < sign.box[2] && sign.box[0] < box[2]),
  );
}

// "(1) | (2) | (3)" | "1 | 2 | 3 | 4"
const COLUMN_NUMBER = /^\(?(?<number>\d{1,2})\)?$/u;

/** The row below a head that numbers its columns. */
export function numbersColumns({ words }: Line): boolean {
  const numbers = words.map(({ text }) => Number(COLUMN_NUMBER.exec(text)?.groups?.number ?? Number.NaN));
  return numbers.length >= FILLED_COLUMNS && numbers.every((number, at) => number === at + 1);
}

/** Figures in so many columns of a scan, and nothing else, are a row whose content has a line above and one below. */
const LONE_FIGURES = 3;

/** Does the line of a scan hold the figures of a row, in the middle of a content of two lines? `edges` as above. */
export function holdsFigures(line: Line, edges: readonly number[]): boolean {
  if (!line.words.every(({ text, confidence }) => confidence !== null && FIGURE.test(text))) return false;
  const columns = line.words.map(({ box }) => edges.filter((edge) => box[0] >= edge - 1).length);
  return new Set(columns).size >= LONE_FIGURES && columns.every((column) => column > 1);
}

// "A." | "II." | "B)"
const GROUP_LABEL = /^(?:[A-HĐ]|[IVX]{1,5})[.)]$/u;

/** Does the line hold the heading of a group, "A. ĐỒNG BẰNG", and nothing beside it? `edges` as above. */
export function opensGroup({ words }: Line, edges: readonly number[]): boolean {
  const [first] = words;
  const isInContent = words.every(({ box }) => box[0] >= (edges[0] ?? 0) - 1 && box[0] < (edges[1] ?? 0));
  return first !== undefined && words.length > 1 && isInContent && GROUP_LABEL.test(first.text);
}

/** Does the heading of a group, "I. Lĩnh vực kinh tế", run from the ordinals into the contents, and no further? `edges` as above. */
export function runsAcrossOrdinals({ words }: Line, edges: readonly number[]): boolean {
  const [label, second] = words;
  const isLabelled = label !== undefined && GROUP_LABEL.test(label.text) && label.box[0] < (edges[0] ?? 0);
  const isNext = isLabelled && second !== undefined && second.box[0] - label.box[2] < label.size;
  return isNext && words.every(({ box }) => box[2] < (edges[1] ?? 0));
}

/** Is "STT" what the line prints left of this? */
export function opensHead(line: Line, firstColumnEnd: number): boolean {
  const own = line.words.filter((word) => word.box[2] <= firstColumnEnd + 1).map((word) => word.text);
  return ORDINAL_HEADERS.some((header) => header === own.join(' '));
}

/**
 * Where one row ends and the next begins, for rows that no line parts: between two ordinals at the widest gap of the
 * lines, at the last of them where they are alike. `anchors` are the lines that hold the ordinals. Where all contents
 * begin beside their ordinals, the gap above a line of the column `content` is that to the one before it there: the name
 * in a merged cell beside them stands at half their height. y, in points.
 */
export function cutBetween(lines: readonly Line[], anchors: readonly number[], content?: Frame): number[] {
  const holdsContent = ({ words }: Line): boolean =>
    content !== undefined && words.some(({ box }) => box[0] > content.left && box[2] < content.right);
  const contents = lines.flatMap((line, at) => (holdsContent(line) ? [at] : []));
  const body = anchors.slice(1);
  const areSetAtTop =
    body.every((at) => contents.includes(at)) && contents.some((at) => at > (body[0] ?? at) && !body.includes(at));
  const gaps = lines.map((line, at) => {
    const above =
      areSetAtTop && contents.includes(at) ? lines[contents.findLast((other) => other < at) ?? -1] : lines[at - 1];
    return above ? line.baseline - above.baseline : 0;
  });
  return body.map((anchor, index) => {
    let best = anchor;
    for (let at = anchor; at > (anchors[index] ?? 0); at--) {
      if ((gaps[at] ?? 0) > (gaps[best] ?? 0) + SAME_GAP * (lines[at]?.size ?? 0)) best = at;
    }
    const [above, below] = [lines[best - 1], lines[best]];
    return above && below ? (above.baseline + below.baseline - below.size * 0.6) / 2 : 0;
  });
}

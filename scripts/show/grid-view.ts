import { type Canvas, measureText, padText, wrapText } from './terminal-text.ts';

/** Narrowest column, in which a Vietnamese syllable still stands whole. Columns. */
const MIN_COLUMN = 7;

/** Border and space around a cell. Columns. */
const GAP = 3;

export interface GridRow {
  readonly cells: readonly string[];
  readonly emphasis: boolean;
}

/** A table with ruled columns, each as wide as its text asks for and the terminal allows. */
export function drawGrid(header: readonly string[], rows: readonly GridRow[], canvas: Canvas): readonly string[] {
  const widths = shareWidth([header, ...rows.map(({ cells }) => cells)], canvas.width - 1);
  const rule = (left: string, middle: string, right: string): string =>
    canvas.paint('dim', left + widths.map((width) => '─'.repeat(width + 2)).join(middle) + right);
  const hasHeader = header.some((cell) => cell !== '');
  return [
    rule('┌', '┬', '┐'),
    ...(hasHeader ? [...drawRow({ cells: header, emphasis: true }, widths, canvas), rule('├', '┼', '┤')] : []),
    ...rows.flatMap((row) => drawRow(row, widths, canvas)),
    rule('└', '┴', '┘'),
  ];
}

function drawRow(row: GridRow, widths: readonly number[], canvas: Canvas): readonly string[] {
  const columns = widths.map((width, index) => wrapText(row.cells[index] ?? '', width));
  const height = Math.max(...columns.map((lines) => lines.length));
  const border = canvas.paint('dim', '│');
  return Array.from({ length: height }, (_, line) => {
    const cells = columns.map((lines, index) => {
      const text = padText(lines[line] ?? '', widths[index] ?? 0);
      return ` ${row.emphasis ? canvas.paint('bold', text) : text} `;
    });
    return border + cells.join(border) + border;
  });
}

/** Columns that ask for little get it; the others share what is left by what they ask for. */
function shareWidth(rows: readonly (readonly string[])[], total: number): readonly number[] {
  const count = Math.max(...rows.map((row) => row.length));
  const wishes = Array.from({ length: count }, (_, column) =>
    Math.max(1, ...rows.map((row) => Math.max(...(row[column] ?? '').split('\n').map(measureText)))),
  );
  const widths = wishes.map(() => 0);
  let room = Math.max(total - count * GAP, count * MIN_COLUMN);
  let open = wishes.map((_, column) => column);
  while (open.length > 0) {
    const share = room / open.length;
    const modest = open.filter((column) => (wishes[column] ?? 0) <= share);
    if (modest.length === 0) return shareByWish(widths, wishes, open, room);
    for (const column of modest) {
      widths[column] = wishes[column] ?? 0;
      room -= wishes[column] ?? 0;
    }
    open = open.filter((column) => !modest.includes(column));
  }
  return widths;
}

function shareByWish(
  widths: readonly number[],
  wishes: readonly number[],
  open: readonly number[],
  room: number,
): readonly number[] {
  // By the square root: a cell with an essay does not starve one with a sentence.
  const weights = new Map(open.map((column) => [column, Math.sqrt(wishes[column] ?? 1)]));
  const sum = [...weights.values()].reduce((total, weight) => total + weight, 0);
  return widths.map((width, column) => {
    const weight = weights.get(column);
    return weight === undefined ? width : Math.max(MIN_COLUMN, Math.floor((room * weight) / sum));
  });
}

import { cleanText, describeValue } from '../../pipeline/review/diff/describe-value.ts';
import { type EntryChange, type FieldChange, type Move, viewOf } from '../../pipeline/review/diff/entry-change.ts';
import { summariseFields } from '../../pipeline/review/diff/summarise-fields.ts';
import { type Canvas, padText, type Style, wrapText } from '../show/terminal-text.ts';

const MARKS = { added: '+', removed: '-', changed: '~', moved: '>' } as const;
const STYLES = { added: 'green', removed: 'red', changed: 'yellow', moved: 'cyan' } as const satisfies Record<
  EntryChange['change'],
  Style
>;

const MOVES = { parent: 'stands under', order: 'comes after', page: 'on page', place: 'at' } as const;

/** Share of the width for: the entry, the field, before, after. */
const SHARES = [0.34, 0.16, 0.25, 0.25] as const;

/** Border and space of the four columns, and of the mark before them. Columns. */
const FRAME = 4 * 3 + 1 + 2;

/** Narrowest column. */
const MIN_COLUMN = 10;

/** Changes as one table: what became of which entry, field by field. */
export function drawChanges(changes: readonly EntryChange[], canvas: Canvas): readonly string[] {
  const room = canvas.width - FRAME;
  const widths = SHARES.map((share) => Math.max(MIN_COLUMN, Math.floor(room * share)));
  const rule = (left: string, middle: string, right: string): string =>
    canvas.paint('dim', `  ${left}${widths.map((width) => '─'.repeat(width + 2)).join(middle)}${right}`);
  const frame: Frame = { widths, canvas };
  return [
    rule('┌', '┬', '┐'),
    ...drawLine(
      { mark: ' ', cells: ['entry', 'field', 'before', 'after'], styles: ['bold', 'bold', 'bold', 'bold'] },
      frame,
    ),
    ...changes.flatMap((change) => [rule('├', '┼', '┤'), ...drawChange(change, frame)]),
    rule('└', '┴', '┘'),
  ];
}

interface Frame {
  readonly widths: readonly number[];
  readonly canvas: Canvas;
}

interface Line {
  readonly mark: string;
  readonly cells: readonly string[];
  readonly styles: readonly (Style | null)[];
}

/** The entry's name, quote and page stand beside as many lines of fields as there are. */
function drawChange(change: EntryChange, frame: Frame): readonly string[] {
  const rows = rowsOf(change);
  const style = STYLES[change.change];
  const [first, ...rest] = rows.length === 0 ? [['', '', '']] : rows;
  const entry = describeEntry(change);
  // Joined where the fields are few: the entry's text may take more lines than one field does.
  const cells = rest.length === 0 ? [entry, ...(first ?? [])] : [entry, ...joinRows(rows, frame)];
  return drawLine({ mark: MARKS[change.change], cells, styles: [style, null, 'red', 'green'] }, frame);
}

/** Each row padded to the height of its tallest cell, so that field, before and after stay side by side. */
function joinRows(rows: readonly (readonly string[])[], { widths }: Frame): readonly string[] {
  const columns: string[][] = [[], [], []];
  for (const row of rows) {
    const wrapped = row.map((cell, index) => wrapText(cell, widths[index + 1] ?? MIN_COLUMN));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    wrapped.forEach((lines, index) => {
      columns[index]?.push(...lines, ...Array<string>(height - lines.length).fill(''));
    });
  }
  return columns.map((lines) => lines.join('\n'));
}

function describeEntry(change: EntryChange): string {
  const { kind, label, quote, page } = viewOf(change);
  const where = page === null ? '' : ` (page ${page})`;
  const said =
    quote === null || quote.includes(label.replace('…', '')) ? '' : `\n“${cleanText(quote).replaceAll('\n', ' ')}”`;
  return `${kind}: ${cleanText(label)}${where}${said}`;
}

function rowsOf(change: EntryChange): readonly (readonly string[])[] {
  if (change.change === 'changed' || change.change === 'moved') {
    return [...moveRows(change), ...change.fields.map(fieldRow)];
  }
  const said = summariseFields(change.fields, (field) => field);
  return [change.change === 'added' ? ['', '', said] : ['', said, '']];
}

function moveRows(change: EntryChange): readonly (readonly string[])[] {
  if (change.change === 'added' || change.change === 'removed' || change.move === null) return [];
  return [moveRow(change.move)];
}

function moveRow({ by, from, to }: Move): readonly string[] {
  return [MOVES[by], cleanText(from ?? '–'), cleanText(to ?? '–')];
}

function fieldRow({ field, from, to }: FieldChange): readonly string[] {
  return [cleanText(field), describeValue(from) ?? '–', describeValue(to) ?? '–'];
}

function drawLine({ mark, cells, styles }: Line, { widths, canvas }: Frame): readonly string[] {
  const columns = widths.map((width, index) => wrapText(cells[index] ?? '', width));
  const height = Math.max(...columns.map((lines) => lines.length));
  const border = canvas.paint('dim', '│');
  return Array.from({ length: height }, (_, line) => {
    const parts = columns.map((lines, index) => {
      const text = padText(lines[line] ?? '', widths[index] ?? 0);
      const style = styles[index] ?? null;
      return ` ${style === null ? text : canvas.paint(style, text)} `;
    });
    const head = styles[0] == null || line > 0 ? '  ' : `${canvas.paint(styles[0], mark)} `;
    return head + border + parts.join(border) + border;
  });
}

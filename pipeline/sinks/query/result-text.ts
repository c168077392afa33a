import { type DuckDBResult, DuckDBTypeId } from '@duckdb/node-api';
import { countOf } from '../../count-of.ts';

export const RESULT_FORMATS = ['table', 'csv', 'json'] as const;
export type ResultFormat = (typeof RESULT_FORMATS)[number];

/** A value as DuckDB gives it in JSON, flattened to text. */
type Value = string | number | boolean | null;

interface ResultColumn {
  readonly name: string;
  readonly kind: 'number' | 'decimal' | 'boolean' | 'json' | 'text';
}

const KINDS: ReadonlyMap<DuckDBTypeId, ResultColumn['kind']> = new Map([
  ...[
    DuckDBTypeId.TINYINT,
    DuckDBTypeId.SMALLINT,
    DuckDBTypeId.INTEGER,
    DuckDBTypeId.BIGINT,
    DuckDBTypeId.HUGEINT,
    DuckDBTypeId.UTINYINT,
    DuckDBTypeId.USMALLINT,
    DuckDBTypeId.UINTEGER,
    DuckDBTypeId.UBIGINT,
    DuckDBTypeId.UHUGEINT,
    DuckDBTypeId.FLOAT,
    DuckDBTypeId.DOUBLE,
  ].map((id) => [id, 'number'] as const),
  [DuckDBTypeId.DECIMAL, 'decimal'],
  [DuckDBTypeId.BOOLEAN, 'boolean'],
]);

const STRUCTURED: ReadonlySet<DuckDBTypeId> = new Set([
  DuckDBTypeId.LIST,
  DuckDBTypeId.STRUCT,
  DuckDBTypeId.MAP,
  DuckDBTypeId.ARRAY,
  DuckDBTypeId.UNION,
]);

/** The text of a result, piece by piece. */
export function resultText(result: DuckDBResult, format: ResultFormat): AsyncGenerator<string> {
  const columns = result.deduplicatedColumnNames().map((name, index) => ({ name, kind: kindOf(result, index) }));
  switch (format) {
    case 'table':
      return tableText(columns, rowsOf(result, columns));
    case 'csv':
      return csvText(columns, rowsOf(result, columns));
    case 'json':
      return jsonResultText(columns, rowsOf(result, columns));
  }
}

function kindOf(result: DuckDBResult, index: number): ResultColumn['kind'] {
  const id = result.columnTypeId(index);
  if (STRUCTURED.has(id) || result.columnType(index).alias === 'JSON') return 'json';
  return KINDS.get(id) ?? 'text';
}

async function* rowsOf(result: DuckDBResult, columns: readonly ResultColumn[]): AsyncGenerator<readonly Value[]> {
  for await (const chunk of result.yieldRowsJson()) {
    for (const row of chunk) yield row.map((cell, index) => flatten(cell, columns[index]?.kind ?? 'text'));
  }
}

function flatten(cell: unknown, kind: ResultColumn['kind']): Value {
  if (cell === null || typeof cell === 'boolean' || typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return JSON.stringify(cell);
  return kind === 'decimal' && cell.includes('.') ? cell.replace(/0+$/, '').replace(/\.$/, '') : cell;
}

async function* csvText(
  columns: readonly ResultColumn[],
  rows: AsyncIterable<readonly Value[]>,
): AsyncGenerator<string> {
  yield `${columns.map(({ name }) => csvField(name)).join(',')}\n`;
  for await (const row of rows)
    yield `${row.map((value) => (value === null ? '' : csvField(String(value)))).join(',')}\n`;
}

// What a CSV reader would take apart, or for nothing: a quote, a comma, a line break; an empty text.
const NEEDS_QUOTES = /[",\r\n]|^$/;

function csvField(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

async function* jsonResultText(
  columns: readonly ResultColumn[],
  rows: AsyncIterable<readonly Value[]>,
): AsyncGenerator<string> {
  let separator = '[\n';
  for await (const row of rows) {
    const fields = columns.map(
      ({ name, kind }, index) => `${JSON.stringify(name)}: ${jsonValue(row[index] ?? null, kind)}`,
    );
    yield `${separator}  {${fields.join(', ')}}`;
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}

// 12 | -0.5: what JSON takes for a number
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Numbers with all their digits, not by way of a float. */
function jsonValue(value: Value, kind: ResultColumn['kind']): string {
  if (typeof value !== 'string' || kind === 'text' || kind === 'boolean') return JSON.stringify(value);
  if (kind === 'json') return value;
  return JSON_NUMBER.test(value) ? value : JSON.stringify(value);
}

/** Rows that a person reads; more of them go into a file. */
const MAX_TABLE_ROWS = 500;

/** Characters of a cell. */
const MAX_CELL_WIDTH = 60;

async function* tableText(
  columns: readonly ResultColumn[],
  rows: AsyncIterable<readonly Value[]>,
): AsyncGenerator<string> {
  const shown: (readonly string[])[] = [];
  let hasMore = false;
  for await (const row of rows) {
    if (shown.length === MAX_TABLE_ROWS) {
      hasMore = true;
      break;
    }
    shown.push(row.map(tableCell));
  }
  const widths = columns.map(({ name }, index) =>
    shown.reduce((width, row) => Math.max(width, [...(row[index] ?? '')].length), [...name].length),
  );
  const line = (cells: readonly string[]): string =>
    `${cells
      .map((cell, index) => pad(cell, widths[index] ?? 0, columns[index]))
      .join('  ')
      .trimEnd()}\n`;
  yield line(columns.map(({ name }) => name));
  yield `${widths.map((width) => '─'.repeat(width)).join('  ')}\n`;
  for (const row of shown) yield line(row);
  yield hasMore
    ? `(the first ${MAX_TABLE_ROWS} rows; all of them with --format csv or json)\n`
    : `(${countOf(shown.length, 'row')})\n`;
}

function tableCell(value: Value): string {
  const letters = [...String(value ?? '').replace(/\s+/g, ' ')];
  return letters.length <= MAX_CELL_WIDTH ? letters.join('') : `${letters.slice(0, MAX_CELL_WIDTH - 1).join('')}…`;
}

function pad(cell: string, width: number, column: ResultColumn | undefined): string {
  const space = ' '.repeat(Math.max(0, width - [...cell].length));
  return column?.kind === 'number' || column?.kind === 'decimal' ? space + cell : cell + space;
}

import type { Cell, ColumnType } from '../tables/column.ts';
import type { NamedColumn } from '../tables/table.ts';

/** Puts rows of one table into the CSV that Postgres (`COPY … CSV`) and DuckDB (`read_csv`) read alike: null is nothing, text is quoted. */
export type CsvWriter = (row: Readonly<Record<string, Cell>>) => string;

/** A value that a database could not take. */
export class ValueRejected extends Error {}

type FieldWriter = (cell: Cell) => string;

export function createCsvWriter(columns: readonly NamedColumn[]): CsvWriter {
  const fields = columns.map(({ name, type }) => ({ name, write: FIELD_WRITERS[type] }));
  return (row) => {
    let line = '';
    for (const { name, write } of fields) {
      const cell = row[name];
      line += cell === null || cell === undefined ? ',' : `${write(cell)},`;
    }
    return `${line.slice(0, -1)}\n`;
  };
}

const writePlain: FieldWriter = (cell) => String(cell);

const FIELD_WRITERS: Readonly<Record<ColumnType, FieldWriter>> = {
  key: (cell) => quoteText(String(cell)),
  text: (cell) => quoteText(String(cell)),
  json: (cell) => quoteText(String(cell)),
  integer: writePlain,
  big_integer: writePlain,
  decimal: writePlain,
  boolean: writePlain,
  instant: writePlain,
  date: (cell) => checkDate(String(cell)),
};

// A quote, which is doubled, or a NUL, which no text column holds.
const SPECIAL = /["\0]/;

function quoteText(text: string): string {
  if (!SPECIAL.test(text)) return `"${text}"`;
  return `"${text.replaceAll('"', '""').replaceAll('\0', '\ufffd')}"`;
}

/** The calendar of databases begins with the year 1. */
function checkDate(date: string): string {
  if (date < '0001') throw new ValueRejected(`${date} is no date that a database holds`);
  return date;
}

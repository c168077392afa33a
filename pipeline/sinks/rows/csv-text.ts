import type { Cell, ColumnType } from '../tables/column.ts';
import type { NamedColumn } from '../tables/table.ts';

/** Puts rows of one table into the CSV that Postgres (`COPY … CSV`) and DuckDB (`read_csv`) read alike: null is nothing, text is quoted. */
export type CsvWriter = (row: Readonly<Record<string, Cell>>) => string;

/** A value that a database could not take. */
export class ValueRejected extends Error {}

export function createCsvWriter(columns: readonly NamedColumn[]): CsvWriter {
  const fields = columns.map(({ name, type }) => ({ name, isQuoted: QUOTED.has(type), check: CHECKS[type] }));
  return (row) => {
    let line = '';
    for (const { name, isQuoted, check } of fields) {
      const cell = row[name];
      if (cell === null || cell === undefined) line += ',';
      else if (isQuoted) line += `"${escapeQuotes(String(cell))}",`;
      else line += `${check === undefined ? cell : check(cell)},`;
    }
    return `${line.slice(0, -1)}\n`;
  };
}

const QUOTED: ReadonlySet<ColumnType> = new Set(['key', 'text', 'json']);

function escapeQuotes(text: string): string {
  return text.includes('"') ? text.replaceAll('"', '""') : text;
}

const CHECKS: Readonly<Partial<Record<ColumnType, (cell: Cell) => Cell>>> = { date: checkDate, integer: checkInteger };

/** The calendar of databases begins with the year 1. */
function checkDate(date: Cell): Cell {
  if (String(date) < '0001') throw new ValueRejected(`${date} is no date that a database holds`);
  return date;
}

const LARGEST_INTEGER = 2 ** 31 - 1;

function checkInteger(value: Cell): Cell {
  if (Math.abs(Number(value)) <= LARGEST_INTEGER) return value;
  throw new ValueRejected(`${value} is no number of 32 bits`);
}

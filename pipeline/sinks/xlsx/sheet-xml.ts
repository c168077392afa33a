import type { ColumnType } from '../tables/column.ts';
import type { NamedColumn } from '../tables/table.ts';

/** Rows that a sheet of Excel has, its header among them. */
export const MAX_SHEET_ROWS = 1_048_576;

/** Characters that a cell of Excel holds. */
export const MAX_CELL_LENGTH = 32_767;

/** Styles by their place in `styles.xml`. */
export const STYLE = { plain: 0, header: 1, date: 2, instant: 3, wrapped: 4 } as const;

/** A value as DuckDB gives it in JSON. */
export type SheetCell = string | number | boolean | null;

export interface SheetWatcher {
  /** A text was too long for a cell. */
  cut(): void;
}

/** What stands before the rows: header frozen, columns as wide as what they hold mostly is. */
export function sheetStart(columns: readonly NamedColumn[]): string {
  const widths = columns.map(
    ({ name, type }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${Math.max(WIDTHS[type], name.length + 4)}" customWidth="1"/>`,
  );
  const cells = columns.map(({ name }, index) => textCell(`${columnName(index)}1`, name, STYLE.header));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0">' +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths.join('')}</cols><sheetData><row r="1">${cells.join('')}</row>`
  );
}

export function sheetEnd(columns: readonly NamedColumn[], rowCount: number): string {
  return `</sheetData><autoFilter ref="A1:${columnName(columns.length - 1)}${rowCount + 1}"/></worksheet>`;
}

/** One row; `number` counts from 1, the header included. */
export function sheetRow(
  columns: readonly NamedColumn[],
  {
    number,
    cells,
    watcher,
  }: { readonly number: number; readonly cells: readonly SheetCell[]; readonly watcher: SheetWatcher },
): string {
  let xml = `<row r="${number}">`;
  for (const [index, { type }] of columns.entries()) {
    const cell = cells[index] ?? null;
    if (cell !== null) xml += cellXml(`${columnName(index)}${number}`, { type, cell, watcher });
  }
  return `${xml}</row>`;
}

/** Characters. */
const WIDTHS: Readonly<Record<ColumnType, number>> = {
  key: 18,
  text: 40,
  integer: 10,
  big_integer: 12,
  decimal: 14,
  boolean: 8,
  date: 12,
  instant: 20,
  json: 20,
};

interface TypedCell {
  readonly type: ColumnType;
  readonly cell: SheetCell;
  readonly watcher: SheetWatcher;
}

function cellXml(reference: string, { type, cell, watcher }: TypedCell): string {
  switch (type) {
    case 'integer':
    case 'big_integer':
      return `<c r="${reference}"><v>${cell}</v></c>`;
    case 'decimal':
      return `<c r="${reference}"><v>${shortDecimal(String(cell))}</v></c>`;
    case 'boolean':
      return `<c r="${reference}" t="b"><v>${cell === true ? 1 : 0}</v></c>`;
    case 'date':
    case 'instant':
      return dateCell(reference, String(cell), type);
    case 'key':
    case 'json':
    case 'text': {
      const text = String(cell);
      if (text.length <= MAX_CELL_LENGTH)
        return textCell(reference, text, type === 'text' ? STYLE.wrapped : STYLE.plain);
      watcher.cut();
      return textCell(reference, `${text.slice(0, MAX_CELL_LENGTH - 1)}…`, STYLE.plain);
    }
  }
}

/** "99.900000000" → "99.9" */
function shortDecimal(text: string): string {
  return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
}

const DAY_MS = 86_400_000;

/** Day 0 of Excel, which takes 1900 for a leap year: serial numbers are right from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_RIGHT_DAY = '1900-03-01';

function dateCell(reference: string, text: string, type: 'date' | 'instant'): string {
  if (text < FIRST_RIGHT_DAY) return textCell(reference, text, STYLE.plain);
  // 2023-01-17 | 2023-01-17 08:30:00.5+00
  const time = Date.parse(
    type === 'date' ? `${text}T00:00:00Z` : `${text.slice(0, 10)}T${text.slice(11).replace(/\+00$/, 'Z')}`,
  );
  return `<c r="${reference}" s="${STYLE[type]}"><v>${(time - EPOCH) / DAY_MS}</v></c>`;
}

function textCell(reference: string, text: string, style: number): string {
  return `<c r="${reference}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

const NAMES: string[] = [];

/** 0 → "A", 26 → "AA" */
export function columnName(index: number): string {
  const known = NAMES[index];
  if (known !== undefined) return known;
  const letter = String.fromCharCode(65 + (index % 26));
  const name = index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
  NAMES[index] = name;
  return name;
}

// & < > and what XML cannot hold, as Excel spells it: a control character | half a surrogate pair | a text that reads like such a spelling
const SPECIAL = /[&<>]|(?![\t\n])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}|_(?=x[0-9a-fA-F]{4}_)/gu;

export function escapeXml(text: string): string {
  return text.replace(SPECIAL, (found) => {
    switch (found) {
      case '&':
        return '&amp;';
      case '<':
        return '&lt;';
      case '>':
        return '&gt;';
      default:
        return `_x${(found.codePointAt(0) ?? 0).toString(16).padStart(4, '0').toUpperCase()}_`;
    }
  });
}

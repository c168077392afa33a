import type { Ruling } from '../../schemas/model/geometry.ts';
import type { PageLayout, Word } from '../../schemas/model/page-layout.ts';
import { type PlanPart, type PlanRow, parseInline } from '../../scripts/fixtures/plan-notation.ts';
import { level, line, page, upright, widthOf } from '../parsers/layout/print.ts';

/** How a plan is printed: type, margins and length of its pages. Points. */
export interface PageSetting {
  readonly size: number;
  readonly left: number;
  readonly right: number;
  /** Where the last line of a page may stand: what is lower goes to the next. */
  readonly bottom: number;
}

const TOP = 70;
const PADDING = 5.4;

/** Prints a plan of the notation onto pages, as a word processor would. */
export function setPages(parts: readonly PlanPart[], setting: PageSetting): PageLayout[] {
  const printer = new Printer(setting);
  for (const part of parts) printer.print(part);
  return printer.finish();
}

interface Piece {
  readonly text: string;
  readonly bold: boolean;
}

const plain = (text: string): string =>
  parseInline(text)
    .map((part) => part.text)
    .join('');

function piecesOf(text: string): Piece[] {
  return parseInline(text).flatMap((part) =>
    part.text
      .split(' ')
      .flatMap((word) => (word === '' ? [] : [{ text: word, bold: part.kind === 'text' && part.bold }])),
  );
}

class Printer {
  readonly #setting: PageSetting;
  readonly #pages: PageLayout[] = [];
  #words: Word[] = [];
  #rulings: Ruling[] = [];
  #y = TOP;
  #sawFoot = false;
  readonly #counts = [0, 0, 0];

  constructor(setting: PageSetting) {
    this.#setting = setting;
  }

  finish(): PageLayout[] {
    this.#turnPage();
    return this.#pages;
  }

  print(part: PlanPart): void {
    if (part.kind === 'head' || part.kind === 'foot') {
      if (part.kind === 'foot') this.#keep(part.rows.length + 2);
      this.#setColumns(part.rows, part.kind);
      this.#sawFoot ||= part.kind === 'foot';
    } else if (part.kind === 'landscape') this.#turnPage();
    else if (part.kind === 'title') this.#setTitle(part.lines);
    else if (part.kind === 'paragraph') this.#setParagraph(this.#labelOf(part.listLevel) + part.text);
    else if (part.kind === 'table') this.#setTable(part.widths, part.rows);
  }

  get #leading(): number {
    return this.#setting.size * 1.4;
  }

  #turnPage(): void {
    if (this.#words.length === 0) return;
    this.#pages.push(page(this.#words, this.#rulings, { page: this.#pages.length + 1 }));
    this.#words = [];
    this.#rulings = [];
    this.#y = TOP;
  }

  /** Begins a new page where so many lines have no room on this one. */
  #keep(lines: number): void {
    if (this.#y + lines * this.#leading > this.#setting.bottom) this.#turnPage();
  }

  #setColumns(rows: readonly (readonly [string, string])[], kind: 'head' | 'foot'): void {
    const { left, right, size } = this.#setting;
    const gutter = left + (right - left) * 0.42;
    for (const column of [0, 1] as const) {
      const middle = column === 0 ? (left + gutter) / 2 : (gutter + right) / 2;
      rows
        .map((row) => row[column])
        .filter((text) => text !== '')
        .forEach((text, i, all) => {
          const isName = kind === 'foot' && column === 1 && i === all.length - 1;
          const y = this.#y + (i + (isName ? 2 : 0)) * this.#leading;
          const place = kind === 'foot' && column === 0 ? { x: left } : { middle };
          this.#words.push(
            ...line(plain(text), y, { ...place, size: size - 2, bold: kind === 'foot' && column === 1 }),
          );
        });
    }
    this.#y += (rows.length + 3) * this.#leading;
  }

  #setTitle(lines: readonly string[]): void {
    if (this.#sawFoot) this.#turnPage();
    const { left, right, size } = this.#setting;
    for (const [i, text] of lines.entries()) {
      for (const words of wrap(piecesOf(text), right - left - 60, 0, size)) {
        const printed = words.map((piece) => piece.text).join(' ');
        this.#words.push(
          ...line(printed, this.#y, { middle: (left + right) / 2, size, bold: i < 2, italic: text.startsWith('(') }),
        );
        this.#y += this.#leading;
      }
    }
    this.#y += this.#leading / 2;
  }

  #labelOf(listLevel: number | null): string {
    if (listLevel === null) return '';
    if (listLevel === 3) return '- ';
    this.#counts[listLevel] = (this.#counts[listLevel] ?? 0) + 1;
    this.#counts.fill(0, listLevel + 1);
    const n = this.#counts[listLevel] ?? 1;
    const printed = [['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'][n - 1], String(n), 'abcdđeghik'.charAt(n - 1)];
    return `${printed[listLevel]}${listLevel === 2 ? ')' : '.'} `;
  }

  #setParagraph(text: string): void {
    const { left, right, size } = this.#setting;
    const indent = 28;
    const lines = wrap(piecesOf(text), right - left, indent, size);
    lines.forEach((words, i) => {
      this.#keep(1);
      const x = left + (i === 0 ? indent : 0);
      this.#setWords(words, { x, y: this.#y, justify: i < lines.length - 1 ? right : undefined, size });
      this.#y += this.#leading;
    });
    this.#y += size * 0.5;
  }

  #setWords(
    pieces: readonly Piece[],
    at: { readonly x: number; readonly y: number; readonly justify: number | undefined; readonly size: number },
  ): void {
    const printed = pieces.map((piece) => piece.text).join(' ');
    const { x, y, justify, size } = at;
    const words = line(printed, y, { x, size, ...(justify === undefined ? {} : { justify }) });
    this.#words.push(...words.map((word, i) => ({ ...word, bold: pieces[i]?.bold ?? false })));
  }

  /** Rows that a merged cell covers stay on one page. */
  #setTable(shares: readonly number[], rows: readonly PlanRow[]): void {
    for (let from = 0; from < rows.length; ) {
      let to = from + 1;
      while (rows[to]?.cells.includes('^') || (rows[to]?.isHeader && rows[from]?.isHeader)) to++;
      this.#setRows(shares, rows.slice(from, to));
      from = to;
    }
    this.#y += 2 * this.#leading;
  }

  #setRows(shares: readonly number[], rows: readonly PlanRow[]): void {
    const { left, right, size: bodySize } = this.#setting;
    const size = bodySize - 2;
    const leading = size * 1.25;
    const edges = [left];
    for (const share of shares) edges.push((edges.at(-1) ?? left) + ((right - left) * share) / 100);
    const set = rows.map((row) => cellsOf(row, edges, size));
    const heights = set.map((cells) => Math.max(...cells.map((cell) => cell.lines.length)) * leading + PADDING);
    if (this.#y + heights.reduce((sum, height) => sum + height, 0) > this.#setting.bottom) this.#turnPage();
    rows.forEach((row, r) => {
      const [top, bottom] = [this.#y, this.#y + (heights[r] ?? 0)];
      for (const cell of set[r] ?? []) {
        const next = rows[r + 1]?.cells[cell.column];
        if (row.cells[cell.column] !== '^') this.#rulings.push(level(top, cell.x0, cell.x1));
        if (next !== '^') this.#rulings.push(level(bottom, cell.x0, cell.x1));
        this.#rulings.push(upright(cell.x0, top, bottom), upright(cell.x1, top, bottom));
        cell.lines.forEach((pieces, i) => {
          this.#setWords(pieces, { x: cell.x0 + PADDING, y: top + (i + 1) * leading - 2, justify: undefined, size });
        });
      }
      this.#y = bottom;
    });
  }
}

function cellsOf(row: PlanRow, edges: readonly number[], size: number) {
  return row.cells.flatMap((text, column) => {
    if (text === '<') return [];
    let end = column + 1;
    while (row.cells[end] === '<') end++;
    const [x0, x1] = [edges[column] ?? 0, edges[end] ?? 0];
    const lines =
      text === '^' ? [] : text.split('¶').flatMap((part) => wrap(piecesOf(part), x1 - x0 - 2 * PADDING, 0, size));
    return [{ column, x0, x1, lines: row.isHeader ? lines.map((l) => l.map((p) => ({ ...p, bold: true }))) : lines }];
  });
}

function wrap(pieces: readonly Piece[], width: number, indent: number, size: number): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    const last = lines.at(-1) ?? [];
    const longer = [...last, piece].map((each) => each.text).join(' ');
    if (last.length === 0 || widthOf(longer, size) <= width - (lines.length === 1 ? indent : 0)) last.push(piece);
    else lines.push([piece]);
  }
  return lines.filter((words) => words.length > 0);
}

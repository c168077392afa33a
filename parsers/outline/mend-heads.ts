import type { Finding } from '../../schemas/model/diagnostic.ts';
import type { TableBlock, TableCell } from '../../schemas/model/document.ts';
import { isScanned } from '../../schemas/model/rich-text.ts';
import { lookOf } from '../ocr/look-alike.ts';
import { PERCENT_READ_AS, SHARE_HEADS } from '../vocabulary/confusable-percents.ts';
import { spellHeader } from './column-role.ts';
import type { Grid } from './grid.ts';
import { isNumberingRow } from './numbering-row.ts';
import { repairedCell } from './repaired-cell.ts';

export interface MendedHeads {
  readonly table: TableBlock;
  readonly findings: readonly Finding[];
}

// “ Năm 2021 | .STT | _Xã, thị trấn: traces of the rulings around a title
const STRAY_BEFORE = /^[.,:;_|“”"'‘’\s]+(?=[\p{L}\d(])/u;
const STRAY_BEHIND = /(?<=[\p{L}\d)])[.,;:_|]$/u;
/** A title with a sign inside keeps the one at its end: "T.T.", "Trong đó:" is printed so too. */
const SIGN_INSIDE = /^[^.:]*[.:].+[.:]$/su;

// Đợt1 | Năm2025 | năm.2021
const GLUED_NUMBER = /(?<=\p{Ll}{2})\.?(?=\d)/gu;

// Tỷ lệ số hóa hồ sơ (9c)
const UNIT_AT_END = /^(?<words>.+)\((?<unit>.{1,3})\)$/su;
const PERCENT_SLIPS: ReadonlySet<string> = new Set(PERCENT_READ_AS);

// Năm 2O25 | 202S | 2o25
const LIKE_YEAR = /(?<![\p{L}\d])[2Zz][0OoQ][\dOoQlISsBZz]{2}(?![\p{L}\d])/gu;
const YEAR = /^20\d\d$/u;
const YEARS = /(?<!\d)20\d\d(?!\d)/gu;
const YEAR_MARK = '{year}';

/** Signs in the place of a year are no more than a year has. */
const LONGEST_LOST_YEAR = 5;

/** The heads of a scanned table with slips mended that leave no choice. A digital table stays as it is. */
export function mendHeads(table: TableBlock, rowCount: number, grid: Grid): MendedHeads {
  const heads = table.cells.filter((cell) => cell.row < rowCount);
  if (!heads.some(isScanned)) return { table, findings: [] };
  const titles = heads.filter((cell) => isScanned(cell) && cell.text !== '' && !isNumberingRow(grid, cell.row));
  const mended = new Map(titles.map((cell) => [cell, mendTitle(cell.text)]));
  for (let row = 0; row < rowCount; row++) {
    const cells = titles.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column);
    for (const mend of [mendYearsBetween, mendNumbered])
      for (const [cell, text] of mend(cells, (title) => mended.get(title) ?? title.text)) mended.set(cell, text);
  }
  const changed = titles.filter((cell) => mended.get(cell) !== cell.text);
  if (changed.length === 0) return { table, findings: [] };
  const cells = table.cells.map((cell): TableCell => {
    const text = mended.get(cell);
    return text === undefined || text === cell.text ? cell : { ...cell, text, runs: [], marks: [] };
  });
  return {
    table: { ...table, cells },
    findings: changed.map((cell) => repaired(cell, mended.get(cell) ?? cell.text)),
  };
}

function mendTitle(read: string): string {
  const bare = read.replace(STRAY_BEFORE, '');
  const clean = (SIGN_INSIDE.test(bare) ? bare : bare.replace(STRAY_BEHIND, '')).replace(GLUED_NUMBER, ' ');
  const dated = clean.replace(LIKE_YEAR, (year) => (YEAR.test(lookOf(year)) ? lookOf(year) : year));
  return mendShare(spellHeader(dated) ?? dated);
}

/** The unit of a share is "%", whatever its signs were read as. */
function mendShare(title: string): string {
  const { words, unit } = UNIT_AT_END.exec(title)?.groups ?? {};
  const isShare = SHARE_HEADS.some((head) => title.startsWith(head));
  return words !== undefined && isShare && PERCENT_SLIPS.has(unit?.trim() ?? '') ? `${words}(%)` : title;
}

/** The one year that a title names, and the words around it; null: it names none or several. */
function yearIn(title: string): { readonly year: number; readonly around: string } | null {
  const [only, ...others] = title.match(YEARS) ?? [];
  return only === undefined || others.length > 0
    ? null
    : { year: Number(only), around: title.replace(only, YEAR_MARK) };
}

/** "2021 | M | 2023", "Năm 2022 | Năm mi. | Năm | Năm 2025": as many years as are missing between two titles are what was read between them. */
function mendYearsBetween(
  cells: readonly TableCell[],
  textOf: (cell: TableCell) => string,
): ReadonlyMap<TableCell, string> {
  const mended = new Map<TableCell, string>();
  cells.forEach((cell, at) => {
    const first = yearIn(textOf(cell));
    const next = cells.findIndex((other, i) => i > at && yearIn(textOf(other)) !== null);
    const last = next < 0 ? null : yearIn(textOf(cells[next] ?? cell));
    if (first === null || last === null || first.around !== last.around) return;
    const run = cells.slice(at, next + 1);
    const isRow = run.every(
      ({ column, columnSpan, rowSpan }, i) =>
        column === cell.column + i && columnSpan === 1 && rowSpan === cell.rowSpan,
    );
    const lost = run.slice(1, -1);
    const longest = first.around.length + LONGEST_LOST_YEAR - YEAR_MARK.length;
    if (!isRow || last.year - first.year !== lost.length + 1) return;
    if (lost.some((title) => textOf(title).length > longest)) return;
    lost.forEach((title, i) => {
      mended.set(title, first.around.replace(YEAR_MARK, String(first.year + i + 1)));
    });
  });
  return mended;
}

// QI | Quý II | Đợt 3 | Đợt
const NUMBERED = /^(?<prefix>(?:\p{L}{1,6}?\.?\s?)??)(?<number>I{1,3}|IV|\d{1,2})?$/u;
const ROMAN: readonly string[] = ['I', 'II', 'III', 'IV'];
const FEWEST_NUMBERED = 3;
const FEWEST_IN_PLACE = 2;

interface NumberedHead {
  readonly cell: TableCell;
  readonly prefix: string;
  readonly number: string;
}

/** "QI | QI | QII | QIV", "Đợt | Đợt 2 | Đợt 3": heads that count, of which some lost a stroke or their number. */
function mendNumbered(
  cells: readonly TableCell[],
  textOf: (cell: TableCell) => string,
): ReadonlyMap<TableCell, string> {
  const mended = new Map<TableCell, string>();
  for (const run of runsOfNumbered(cells, textOf)) {
    const isRoman = run.some(({ number }) => ROMAN.includes(number));
    const meant = run.map((_, i) => (isRoman ? (ROMAN[i] ?? '') : String(i + 1)));
    const isInPlace = run.map(({ number }, i) => number === meant[i]);
    const isSlip = run.every(({ number }, i) => isInPlace[i] || isShorter(number, meant[i] ?? ''));
    const isTold = isInPlace.at(-1) === true && isInPlace.filter(Boolean).length >= FEWEST_IN_PLACE;
    if (!isSlip || !isTold || isInPlace.every(Boolean)) continue;
    const prefix = run.find((_, i) => isInPlace[i] === true)?.prefix ?? '';
    run.forEach(({ cell }, i) => {
      if (isInPlace[i] !== true) mended.set(cell, `${prefix}${meant[i]}`);
    });
  }
  return mended;
}

/** Nothing for a number, or fewer of its strokes. */
const isShorter = (read: string, meant: string): boolean =>
  read === '' || (/^I+$/u.test(read) && /^I+$/u.test(meant) && read.length < meant.length);

/** Heads beside each other with the same word before their number. */
function runsOfNumbered(
  cells: readonly TableCell[],
  textOf: (cell: TableCell) => string,
): readonly (readonly NumberedHead[])[] {
  const runs: NumberedHead[][] = [];
  for (const cell of cells) {
    const { prefix, number = '' } = NUMBERED.exec(textOf(cell).trim())?.groups ?? {};
    if (prefix === undefined || cell.columnSpan !== 1) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn = last !== undefined && last.prefix.trim() === prefix.trim() && last.cell.column + 1 === cell.column;
    if (run && goesOn) run.push({ cell, prefix, number });
    else runs.push([{ cell, prefix, number }]);
  }
  return runs.filter(({ length }) => length >= FEWEST_NUMBERED);
}

function repaired(cell: TableCell, printed: string): Finding {
  return repairedCell(cell, {
    vi: `Tiêu đề cột đọc là “${cell.text}” được sửa thành “${printed}”.`,
    en: `The head of a column was read as “${cell.text}” and mended to “${printed}”.`,
  });
}

import type { Finding } from '../../schemas/model/diagnostic.ts';
import type { TableBlock } from '../../schemas/model/document.ts';
import type { ColumnRole, OutlineRow, OutlineTable } from '../../schemas/model/outline.ts';
import { findDates } from '../normalise/plan-date.ts';
import { kindOfKnownUnit } from '../normalise/unit-of-measure.ts';
import { isEmptyCell } from '../vietnamese/empty-cell.ts';
import { plainText } from '../vietnamese/fold.ts';
import { beginsWith, phraseSet } from '../vietnamese/phrases.ts';
import { UNIT_NOUNS } from '../vocabulary/organisations.ts';
import { TIME_STARTS } from '../vocabulary/row-words.ts';
import type { UnitKind } from '../vocabulary/units-of-measure.ts';
import type { ColumnCells } from './column-evidence.ts';
import { assignRoles } from './column-role.ts';
import { isFigureCell, isNumberCell } from './figure-cells.ts';
import { type Grid, gridOf } from './grid.ts';
import { isPartName } from './header-kind.ts';
import { mendFigureCells } from './mend-figure-cells.ts';
import { mendHeads } from './mend-heads.ts';
import { mendNumberColumn } from './mend-number-column.ts';
import { mendUnitColumn } from './mend-unit-column.ts';
import { readOrdinal } from './row-ordinal.ts';
import { buildRows, SAYS_WHO_AND_WHEN } from './row-tree.ts';
import { readTableHeader } from './table-header.ts';
import { columnsAddingUp } from './whole-of-columns.ts';

/** A noun of so few letters is told from another by its diacritics alone: "Sở Y tế", "Số trường", "Bộ đội", "Bò thịt". */
const SHORT_NOUN = 3;
const NOUNS = UNIT_NOUNS.map(({ noun }) => noun);
const UNITS = phraseSet([...NOUNS.filter((noun) => noun.length > SHORT_NOUN), ...NOUNS.map((noun) => `Các ${noun}`)]);
const SHORT_UNITS = NOUNS.filter((noun) => noun.length <= SHORT_NOUN).map((noun) => `${plainText(noun)} `);

function isUnit(text: string): boolean {
  const words = plainText(text);
  return SHORT_UNITS.some((noun) => words.startsWith(noun)) || beginsWith(text, UNITS);
}
const TIMES = phraseSet(TIME_STARTS);

// Năm 2025 | 2023
const YEAR = /(?<!\d)20\d{2}(?!\d)/gu;

// 2025 | Năm 2025 | 2021 - 2025
const YEARS_ALONE = /^(?:năm )?20\d\d(?:\s?[-–]\s?20\d\d)?\.?$/iu;

// % | Trường | hộ: no abbreviation of a body
const SIGN = /^(?:[%‰]|\p{Lu}?\p{Ll}+)$/u;
// 8h00 - 8h10 | 14 giờ 30 | 7:30
const HOURS = /^(?:từ\s)?\d{1,2}\s?(?:h|g|giờ|:\d\d)(?!\p{L})(?!.*\d\/\d)(?!.*ngày)/iu;

// x | X | ✓
const TICK = /^(?:[xX]{1,2}|[✓✔*●•])$/u;

const isTime = (text: string): boolean => text.length < 80 && (beginsWith(text, TIMES) || findDates(text).length > 0);

function measureColumn(grid: Grid, column: number, from: number): ColumnCells {
  const texts = grid.slice(from).flatMap((row, i) => {
    const cell = row[column];
    return cell && cell.row === from + i && cell.columnSpan <= 2 && !isEmptyCell(cell.text) ? [cell.text.trim()] : [];
  });
  const count = Math.max(1, texts.length);
  const share = (test: (text: string) => boolean): number => texts.filter(test).length / count;
  return {
    filled: texts.length,
    ordinals: share((text) => readOrdinal(text) !== null),
    numbers: share(isNumberCell),
    figures: share(isFigureCell),
    times: share(isTime),
    hours: share((text) => HOURS.test(text)),
    years: share((text) => YEARS_ALONE.test(text)),
    parts: share(isPartName),
    units: share(isUnit),
    signs: share((text) => SIGN.test(text)),
    measures: shareOfMeasures(texts),
    ticks: share((text) => TICK.test(text)),
    length: texts.reduce((sum, text) => sum + text.length, 0) / count,
    countParts: () =>
      columnsAddingUp(
        grid.slice(from).map((row) => row.map((cell) => cell?.text ?? '')),
        column,
      ),
    countPartsBefore: () =>
      columnsAddingUp(
        grid.slice(from).map((row) =>
          row
            .slice(0, column + 1)
            .map((cell) => cell?.text ?? '')
            .reverse(),
        ),
        0,
      ),
  };
}

/** A unit of measure has no longer name. Characters. */
const LONGEST_UNIT = 20;
/** What a column of kinds of documents or places has none of. */
const MEASURES: ReadonlySet<UnitKind | undefined> = new Set(['share', 'measure', 'money']);

function shareOfMeasures(texts: readonly string[]): number {
  const short = texts.filter((text) => text.length <= LONGEST_UNIT && !/^\d/u.test(text));
  // a column of text has few of these
  if (short.length < texts.length / 2) return 0;
  const kinds = short.map(kindOfKnownUnit).filter((kind) => kind !== undefined);
  return kinds.some((kind) => MEASURES.has(kind)) ? kinds.length / texts.length : 0;
}

// so với năm 2023 | so với cùng kỳ năm 2022: the year that a column is compared with is not its own
const COMPARED = /so với\s(?:\p{L}+\s){0,4}20\d{2}/giu;

function yearOf(printed: readonly string[]): number | null {
  const path = printed.map((text) => text.replace(COMPARED, ''));
  const own = path.at(-1) ?? '';
  const years = own.match(YEAR) ?? path.join(' ').match(YEAR);
  return years?.length === 1 ? Number(years[0]) : null;
}

/** Rows that say nothing but their own name, in a table that nobody is in charge of: a form to be filled in later. */
const FORM_SHARE = 0.75;

function isBlankForm(rows: readonly OutlineRow[], roles: readonly ColumnRole[], inForm: boolean): boolean {
  const items = rows.filter((row) => row.kind !== 'group');
  if (items.length === 0) return inForm;
  const valueColumns = roles.flatMap((role, column) => (role === 'ordinal' || role === 'content' ? [] : [column]));
  if (valueColumns.length === 0) return inForm;
  const says = (row: OutlineRow): boolean => valueColumns.some((column) => /[\p{L}\d]/u.test(row.cells[column] ?? ''));
  const blank = items.filter((row) => !says(row)).length / items.length;
  const nobody = !items.some((row) =>
    row.cells.some((text, column) => text !== null && SAYS_WHO_AND_WHEN.includes(roles[column] ?? 'other')),
  );
  const nameless =
    items.filter(
      (row) =>
        row.cells.every((text) => text === null || readOrdinal(text) !== null || /^[.…\s]*$/u.test(text)) &&
        !isOfFigures(row),
    ).length / items.length;
  return (
    (blank >= FORM_SHARE && nobody && (inForm || nameless > 0.3 || !roles.includes('target'))) ||
    nameless >= 0.5 ||
    (inForm && blank >= 0.5)
  );
}

/** "1 | 7 | 245 | 118" below "Khối | Số lớp | Số học sinh | Nữ": figures that are filled in, though each could be a number of order. */
function isOfFigures({ cells }: OutlineRow): boolean {
  return cells.slice(1).filter((text) => /\d/u.test(text ?? '')).length > 1;
}

export interface TableContext {
  readonly tableId: string;
  readonly appendixId: string | null;
  readonly sectionId: string | null;
  readonly planYear: number | null;
  /** The heading or the appendix title that it stands below. */
  readonly title: string | null;
  /** What the line right above it calls it. */
  readonly caption: string | null;
  /** The unit that the line above it names. */
  readonly unit: string | null;
  /** True inside an attachment that only shows the form of a report. */
  readonly inForm: boolean;
}

/** The head of a table, that of a scanned one with its slips mended. */
function readHeads(printed: TableBlock) {
  const grid = gridOf(printed);
  const header = readTableHeader(printed, grid);
  const { table, findings } = mendHeads(printed, header.rowCount, grid);
  if (findings.length === 0) return { table, grid, header, findings };
  const mended = gridOf(table);
  const { paths } = readTableHeader(table, mended);
  return { table, grid: mended, header: { rowCount: header.rowCount, paths }, findings };
}

/** One printed table → its columns with roles and its rows as a tree. */
export function buildTable(
  printed: TableBlock,
  context: TableContext,
): { readonly table: OutlineTable; readonly findings: readonly Finding[] } {
  const { table, grid, header, findings } = readHeads(printed);
  const roles = assignRoles(
    header.paths.map((path, column) => ({
      path,
      cells: measureColumn(grid, column, header.rowCount),
      year: yearOf(path),
    })),
    context,
  );
  const units = mendUnitColumn(grid, header.rowCount, roles);
  const figures = mendFigureCells(units.grid, header.rowCount, roles);
  const mended = mendNumberColumn(figures.grid, header.rowCount, roles);
  const rows = buildRows({
    table,
    grid: mended.grid,
    headerRowCount: header.rowCount,
    roles,
    tableId: context.tableId,
  });
  const pages = [...new Set(table.rowPlaces.flatMap((place) => (place.page === null ? [] : [place.page])))].sort(
    (a, b) => a - b,
  );
  const built: OutlineTable = {
    tableId: context.tableId,
    appendixId: context.appendixId,
    sectionId: context.sectionId,
    columns: header.paths.map((path, column) => ({ header: path, role: roles[column] ?? 'other' })),
    rows,
    pages,
    unit: context.unit,
    caption: context.caption,
    isForm: isBlankForm(rows, roles, context.inForm),
  };
  return { table: built, findings: [...findings, ...units.findings, ...figures.findings, ...mended.findings] };
}

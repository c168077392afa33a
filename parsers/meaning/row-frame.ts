import type { OutlineRow } from '../../schemas/model/outline.ts';
import { parseDeadline } from '../normalise/deadline.ts';
import { locateQuote, type QuotePlace } from '../normalise/locate-quote.ts';
import { liesWithin, readDueDate, readHeadingPeriod, type YearSpan } from '../normalise/period.ts';
import { yearOfIso } from '../normalise/plan-date.ts';
import { isPartName, monthOf } from '../outline/header-kind.ts';
import { beginsWith, phraseSet } from '../vietnamese/phrases.ts';
import { START_HEADERS } from '../vocabulary/who-and-when-headers.ts';
import type { ConfidenceFactor } from './confidence.ts';
import { textUnderDitto } from './ditto.ts';
import { cellOf, columnsOf, groupsAbove, subjectOf } from './row-words.ts';
import type { RowFrame, TableReading } from './table-reading.ts';
import type { EntryFrame } from './target-draft.ts';
import { readUnitsOfRow } from './units-of-row.ts';

/** Where an entry stands that was read from one cell of a row. */
export interface CellPlace {
  readonly row: OutlineRow;
  readonly column: number;
  readonly quote: string;
  /** The years that the column's heading names. */
  readonly period: YearSpan | null;
  readonly doubts: readonly ConfidenceFactor[];
}

export function frameOf(reading: TableReading, at: CellPlace): EntryFrame {
  const { view, plan } = reading;
  const frame = rowFrame(at.row, reading);
  const header = view.table.columns[at.column]?.header ?? [];
  const isPart = QUARTER.test(header.join(' ')) || lastMonthOf(header) !== null;
  const ofQuarter = isPart ? yearOfTable(reading) : null;
  const period = at.period ?? ofQuarter ?? yearsOfGroups(frame.groups) ?? yearsOfTitle(reading) ?? plan.years;
  return {
    origin: {
      kind: 'table_row',
      section_id: null,
      table_id: view.table.tableId,
      row_id: at.row.rowId,
      column: at.column,
    },
    place: placeCell(at.row, at.column, at.quote),
    path: [...reading.path, ...frame.groups],
    areaOf: (words) => plan.areaOf(frame.areaPath, words),
    period,
    // the column's own quarter or day is nearer than when the row is to be done
    dueOn:
      partOf(header, period) ??
      partOfRow(at.row, reading, period) ??
      dayOf(header, period ?? yearOfTable(reading)) ??
      endsIn(frame.dueOn, at.period),
    units: frame.units,
    factors: header.length === 0 ? [...at.doubts, 'guessedColumn'] : at.doubts,
  };
}

/** "Mục tiêu 2025 | Mục tiêu 2026 | Quý IV/2025": a day that is over when the years of the column begin is of another column's goal. */
function endsIn(day: string | null, years: YearSpan | null): string | null {
  return day !== null && years !== null && yearOfIso(day) < years.startYear ? null : day;
}

function rowFrame(row: OutlineRow, reading: TableReading): RowFrame {
  const known = reading.frames.get(row.rowId);
  if (known) return known;
  const { plan, view } = reading;
  const groups = groupsAbove(view, row);
  const own = row.kind === 'group' ? [subjectOf(view, row)] : [];
  const frame: RowFrame = {
    groups,
    areaPath: [...groups, ...own, ...reading.path.toReversed()],
    dueOn: readDueOn(row, reading),
    units: readUnitsOfRow(plan.index, view.table, row, plan.abbreviations),
  };
  reading.frames.set(row.rowId, frame);
  return frame;
}

function placeCell(row: OutlineRow, column: number, quote: string): QuotePlace {
  const anchor = row.anchors[column];
  const place = anchor ? locateQuote(anchor, quote) : { page: null, boxes: [], confidence: null };
  return place.page === null ? { ...place, page: row.page, boxes: row.boxes } : place;
}

/** "Kế hoạch 2026 | Quý I | Quý II", or "Chỉ tiêu năm 2026" above the table: the one year that its columns or headings name. */
function yearOfTable({ view, yearsAbove }: TableReading): YearSpan | null {
  const named = view.table.columns
    .map(({ header }) => readHeadingPeriod(header.join(' ')))
    .filter((span) => span !== null);
  const [first] = named;
  const isOne = first !== undefined && named.every((span) => span.endYear === first.endYear);
  return isOne ? first : yearsAbove;
}

// Đến năm 2030 | Mục tiêu đến hết năm 2026 | Giai đoạn 2026 - 2030
const TIME_OF_GROUP =
  /^(?:(?:các\s)?(?:mục tiêu|chỉ tiêu)(?:\scụ thể)?\s)?(?:(?:đến|tới|trong|hết|cuối|giai đoạn|thời kỳ|năm)\s){0,4}20\d\d(?:\s?[-–]\s?20\d\d)?[\s.:]*$/iu;

/** "I. Đến năm 2030" heads the rows below it: when their amounts are to be reached. */
function yearsOfGroups(groups: readonly string[]): YearSpan | null {
  const nearest = groups.findLast((group) => TIME_OF_GROUP.test(group.trim()));
  return nearest === undefined ? null : readHeadingPeriod(nearest);
}

/** "CHỈ TIÊU GIAO CÁC XÃ NĂM 2022" in a plan for 2022 - 2025: what the table is of says for which of its years. */
function yearsOfTitle({ yearsAbove, plan: { years } }: TableReading): YearSpan | null {
  return yearsAbove !== null && (years === null || liesWithin(yearsAbove, years)) ? yearsAbove : null;
}

const QUARTER = /quý\s?(?:IV|III|II|I|[1-4])/iu;

// 6 tháng đầu năm | Đến hết 9 tháng | 6 tháng đầu năm 2025
const MONTHS_OF_YEAR = /^(?:(?:đến|hết)\s){0,2}(?<month>[369])\stháng(?:\s(?:đầu\s)?năm(?:\s20\d\d)?|\/20\d\d)?$/iu;

/** A column for a quarter, a month or the first months of a year: "Quý I", "Quý II/2024", "Phân theo tháng › 3", "9 tháng". */
function partOf(header: readonly string[], years: YearSpan | null): string | null {
  const name = QUARTER.exec(header.join(' '))?.[0] ?? lastMonthOf(header);
  return name !== null && years !== null ? readDueDate(`${name}/${years.endYear}`) : null;
}

/** The row itself is for a quarter: "Quý I" below "Thời gian". */
function partOfRow(row: OutlineRow, { hasYearRows, view }: TableReading, years: YearSpan | null): string | null {
  const name = hasYearRows ? (cellOf(view, row, 'content') ?? '') : '';
  return isPartName(name) ? partOf([name], years) : null;
}

/** "tháng 3" of a header that names the third month, or the first three of the year. */
function lastMonthOf(header: readonly string[]): string | null {
  const month = monthOf(header) ?? MONTHS_OF_YEAR.exec(header.at(-1)?.trim() ?? '')?.groups?.month;
  return month === undefined ? null : `tháng ${month}`;
}

// 31/3 | Đến 30/6 | Đến hết ngày 31/12/2025 | Đợt 1 (20/02)
export const DAY_HEADER =
  /^(?:đợt\s\d+\s?[(:-]\s?)?(?:đến\s)?(?:hết\s)?(?:ngày\s)?(?<day>\d{1,2}\/\d{1,2})(?:\/(?<year>20\d\d))?\)?$/iu;

// Mục tiêu cần đạt | đến 31/12/2025; Chỉ tiêu | đến hết ngày 30/6
const DAY_AT_END = /\s\(?(?:đến|tới)\s(?:hết\s)?(?:ngày\s)?(?<day>\d{1,2}\/\d{1,2})(?:\/(?<year>20\d\d))?\)?$/iu;

/** A column for a day: "Lũy kế đến › 31/3", "Đến 31/3 › Số tiền", "Mục tiêu đến 31/12/2025", of the one year that it is for. */
function dayOf(header: readonly string[], years: YearSpan | null): string | null {
  const day = header
    .map((part) => (DAY_HEADER.exec(part.trim()) ?? DAY_AT_END.exec(part.trim()))?.groups)
    .findLast((found) => found !== undefined);
  const year = day?.year ?? (years?.startYear === years?.endYear ? years?.endYear : undefined);
  return day === undefined || year === undefined ? null : readDueDate(`${day.day}/${year}`);
}

// trước ngày 31/12/2023 | 30/6 | 30 tháng 9 năm 2026 | quý III; a month or a year is a period, no day
const DAY_OR_QUARTER =
  /(?<!\d)\d{1,2}\s*[/.-]\s*\d{1,2}(?!\d)|ngày\s+\d{1,2}|(?<!\d)\d{1,2}\s+tháng\s+\d{1,2}\s+năm|quý\s*(?:[IV1-4])/iu;

// 31/12/2023 | ngày 30 tháng 6 | quý III | năm 2027: a cell with several is about several things
const DATES =
  /(?<!\d)\d{1,2}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{4})?(?!\d)|ngày\s+\d{1,2}\s+tháng(?:\s+\d{1,2}\s+năm\s+\d{4})?|(?<!\d)\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}|quý\s*(?:[IV]+|[1-4])(?:\s*(?:\/|năm\s)\s*\d{4})?|năm\s+\d{4}/giu;

function readDueOn(row: OutlineRow, reading: TableReading): string | null {
  const text = timeOfRow(row, reading);
  if (text === null || !DAY_OR_QUARTER.test(text)) return null;
  const deadline = parseDeadline(text, reading.plan.time);
  return deadline.kind === 'date' && (text.match(DATES) ?? []).length === 1 ? deadline.due_on : null;
}

const STARTS = phraseSet(START_HEADERS);

/** "Bắt đầu | Hoàn thành": the day that a work begins says nothing of what is reached by it. */
function timeOfRow(row: OutlineRow, { view }: TableReading): string | null {
  const at = columnsOf(view.table, 'deadline');
  const [first = '', ...others] = at.map((column) => view.table.columns[column]?.header.at(-1) ?? '');
  if (others.length > 0 && beginsWith(first, STARTS)) return row.cells[at[1] ?? -1] ?? null;
  return others.length > 0 ? cellOf(view, row, 'deadline') : textUnderDitto(view.table, row, at[0] ?? -1);
}

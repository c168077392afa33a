import type { OutlineRow } from '../../schemas/model/outline.ts';
import { isScanned } from '../../schemas/model/rich-text.ts';
import { readUnitName } from '../normalise/unit-of-measure.ts';
import { isVietnameseSyllable } from '../vietnamese/syllable.ts';
import { COUNTED_NOUNS } from '../vocabulary/counted-nouns.ts';
import type { ConfidenceFactor } from './confidence.ts';
import { columnsOf } from './row-words.ts';
import { columnPeriod, type TableReading } from './table-reading.ts';
import { unitCell, unitOfCell } from './table-units.ts';
import type { TargetDraft } from './target-draft.ts';

/** How many times one figure of a row is more than another where a scan lost or gave it a comma, or three noughts. */
const SLIPS: readonly number[] = [10, 1000];
/** What is aimed at is so much more or less than what there is. Share. */
const CHANGE = 0.25;
/** Whole numbers of one digit may well grow tenfold: from 1 to 10 houses. */
const FEW = 10;
const SHARES: ReadonlySet<string> = new Set(['%', '‰']);

/** What the row of a scan shows of a figure that may have lost its comma, or whose last digit may be no sign. */
export function doubtScanned(draft: TargetDraft, reading: TableReading): readonly ConfidenceFactor[] {
  const { row_id, column } = draft.origin;
  const row = row_id === null ? undefined : reading.view.rowsById.get(row_id);
  const cell = column === null ? null : row?.anchors[column];
  if (!row || !cell || !isScanned(cell)) return [];
  // "9,1" read as "9 %" in a row of "Bác sĩ"
  const unit = unitOfCell(reading.view, row);
  const isOddSign = draft.unit !== null && unit !== undefined && SHARES.has(draft.unit) && !SHARES.has(unit);
  return [
    ...(isOddSign ||
    isRingDoubled(draft, row, reading) ||
    isTimesBaseline(draft) ||
    isWordAmongFigures(draft, row, reading) ||
    hasLostSign(draft, row, reading) ||
    breaksOrder(draft, row, reading)
      ? (['oddFigure'] as const)
      : []),
    ...(isNameUnsure(row, reading) ? (['unsureName'] as const) : []),
    ...(isUnitOdd(draft, row, reading) ? (['unknownThing'] as const) : []),
  ];
}

const NOUNS: ReadonlySet<string> = new Set(
  COUNTED_NOUNS.flatMap(({ nouns }) => nouns.map((noun) => noun.toLowerCase())),
);
/** What so many rows of a column have is no slip. */
const FEWEST_ALIKE = 2;

/** "{ngườ}": a word that no Vietnamese one is built like, in a unit that is not known. */
function isNoUnit(text: string): boolean {
  return text.split(' ').some((word) => /^\p{L}+$/u.test(word) && !isVietnameseSyllable(word));
}

/** "xã mi", "vụ mô hình": a unit with a word too many, of dirt or of the cell below, that no other row has. */
function isUnitOdd({ unit }: TargetDraft, row: OutlineRow, { view }: TableReading): boolean {
  const text = unitCell(view, row);
  const read = text === null ? undefined : readUnitName(text);
  if (text === null || read?.kind !== 'count' || read.code !== unit || NOUNS.has(text.toLowerCase())) return false;
  if (isNoUnit(text) && !read.isKnown) return true;
  const [column = -1] = columnsOf(view.table, 'unit');
  const cells = new Set(view.table.rows.map(({ anchors }) => anchors[column]));
  return [...cells].filter((cell) => cell?.text === text).length < FEWEST_ALIKE;
}

/** A figure that was read as a word has no more letters, and so many figures beside it. */
const LONGEST_LOST_FIGURE = 4;
const FEWEST_BESIDE = 2;

/** "46 | 50 | Là | 58": a figure that was read as a word, among the years of its row. */
function isWordAmongFigures(
  { value, origin: { column } }: TargetDraft,
  row: OutlineRow,
  { view }: TableReading,
): boolean {
  if (value !== null || column === null || (row.cells[column] ?? '').length > LONGEST_LOST_FIGURE) return false;
  const beside = view.table.columns.flatMap(({ role }, at) =>
    at !== column && (role === 'target' || role === 'baseline') ? (row.cells[at] ?? []) : [],
  );
  return beside.length >= FEWEST_BESIDE && beside.every((text) => /\d/u.test(text));
}

/** A word of a name with less confidence is read anyhow. */
const SURE_WORD = 0.5;

/** "Dieu tái tu tiập thông tìm": the row's own words or its unit, below a stroke or a stain. */
function isNameUnsure(row: OutlineRow, { view }: TableReading): boolean {
  const [content = -1] = columnsOf(view.table, 'content');
  const [unit = -1] = columnsOf(view.table, 'unit');
  const spans = [content, unit].flatMap((column) => row.anchors[column]?.spans ?? []);
  return spans.some(({ confidence }) => confidence !== null && confidence < SURE_WORD);
}

/** "%o" is what a scan makes of "%" and of "‰". */
function isRingDoubled({ unit, origin: { column } }: TargetDraft, row: OutlineRow, { view }: TableReading): boolean {
  if (unit !== PER_MILLE.code) return false;
  const heads = column === null ? [] : (view.table.columns[column]?.header ?? []);
  return ![...row.cells, ...heads].some((text) => text?.includes(PER_MILLE.sign));
}

// ≥ 845 | >912
const SIGNED = /^[≥≤<>]/u;
const PLAIN = /^\d/u;

/** "2845 | ≥ 912 | ≥ 931": the sign of the first was read as a digit, or not at all. */
function hasLostSign(
  { comparator, origin: { column } }: TargetDraft,
  row: OutlineRow,
  { view }: TableReading,
): boolean {
  if (column === null || comparator !== 'eq' || !PLAIN.test(row.cells[column] ?? '')) return false;
  const beside = columnsOf(view.table, 'target').flatMap((at) => (at === column ? [] : (row.cells[at] ?? [])));
  return beside.length > 0 && 2 * beside.filter((text) => SIGNED.test(text)).length >= beside.length;
}

/** Of so many figures that go up, or down, all but one are enough to tell that it was misread. */
const FEWEST_IN_ORDER = 4;

/** "6,16 | 5,76 | 5,02 | 5,48": one figure out of the order of the years, and this is one of those that may be it. */
function breaksOrder({ origin: { column } }: TargetDraft, row: OutlineRow, reading: TableReading): boolean {
  const { columns } = reading.view.table;
  const figures = columns.flatMap(({ role }, at) => {
    const text = FIGURE.exec(row.cells[at] ?? '')?.groups?.number;
    const year = columnPeriod(reading, at)?.endYear;
    const isLevel = (role === 'target' || role === 'baseline') && year !== undefined && text !== undefined;
    return isLevel ? [{ at, year, value: Number(text.replaceAll('.', '').replace(',', '.')) }] : [];
  });
  if (figures.length < FEWEST_IN_ORDER || !figures.some(({ at }) => at === column)) return false;
  if (figures.some(({ year }, at) => year <= (figures[at - 1]?.year ?? 0))) return false;
  const others = figures.filter(({ at }) => at !== column);
  return !isInOrder(figures.map(({ value }) => value)) && isInOrder(others.map(({ value }) => value));
}

// 98,5 | ≥ 1.250 | 97% | 97%. with a speck
const FIGURE = /^[≥≤<>]?\s?(?<number>\d{1,3}(?:\.\d{3}){0,4}(?:,\d{1,3})?)%?[.,]?$/u;

function isInOrder(values: readonly number[]): boolean {
  const steps = values.slice(1).map((value, at) => value - (values[at] ?? value));
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
}

const PER_MILLE = { code: '[ppth]', sign: '‰' };

/** "1090" beside a baseline of 106,2. */
function isTimesBaseline({ value, unit, change, baseline }: TargetDraft): boolean {
  if (!value || !baseline?.value || change !== null || baseline.unit !== unit) return false;
  const [less, more] = [Math.min(value, baseline.value), Math.max(value, baseline.value)];
  if (less < FEW && Number.isInteger(value) && Number.isInteger(baseline.value)) return false;
  return SLIPS.some((slip) => more / less > slip * (1 - CHANGE) && more / less < slip * (1 + CHANGE));
}

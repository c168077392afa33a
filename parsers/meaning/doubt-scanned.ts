import type { OutlineRow } from '../../schemas/model/outline.ts';
import { isScanned } from '../../schemas/model/rich-text.ts';
import { readUnitName } from '../normalise/unit-of-measure.ts';
import { COUNTED_NOUNS } from '../vocabulary/counted-nouns.ts';
import type { ConfidenceFactor } from './confidence.ts';
import { columnsOf } from './row-words.ts';
import type { TableReading } from './table-reading.ts';
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
    isWordAmongFigures(draft, row, reading)
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

/** "xã mi", "vụ mô hình": a unit with a word too many, of dirt or of the cell below, that no other row has. */
function isUnitOdd({ unit }: TargetDraft, row: OutlineRow, { view }: TableReading): boolean {
  const text = unitCell(view, row);
  const read = text === null ? undefined : readUnitName(text);
  if (text === null || read?.kind !== 'count' || read.code !== unit || NOUNS.has(text.toLowerCase())) return false;
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

const PER_MILLE = { code: '[ppth]', sign: '‰' };

/** "1090" beside a baseline of 106,2. */
function isTimesBaseline({ value, unit, change, baseline }: TargetDraft): boolean {
  if (!value || !baseline?.value || change !== null || baseline.unit !== unit) return false;
  const [less, more] = [Math.min(value, baseline.value), Math.max(value, baseline.value)];
  if (less < FEW && Number.isInteger(value) && Number.isInteger(baseline.value)) return false;
  return SLIPS.some((slip) => more / less > slip * (1 - CHANGE) && more / less < slip * (1 + CHANGE));
}

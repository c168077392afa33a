import { joinDigitGroups } from '../normalise/digit-groups.ts';
import { isGoalMeasureHeader } from '../outline/header-kind.ts';
import { type ConfidenceFactor, doubt, isImpossibleShare } from './confidence.ts';
import { doubtScanned } from './doubt-scanned.ts';
import { oneLine } from './row-words.ts';
import { kindOfHeading } from './section-context.ts';
import { columnPeriod, type TableReading } from './table-reading.ts';
import type { TargetDraft } from './target-draft.ts';
import { isTelling } from './telling-words.ts';

/** A column of goals that states more of its entries in words may be no column of goals. Share of its entries. */
const MOST_IN_WORDS = 0.5;

/**
 * The entries of a table with the doubts that only all of them, and the head above them, can raise. A layout that was read
 * wrong shows in what comes of it: several entries with one name, names that nothing is measured by, words where figures
 * should be, years that are over.
 */
export function doubtEntries(drafts: readonly TargetDraft[], reading: TableReading): readonly TargetDraft[] {
  const names = drafts.map(nameOf);
  // "Năm 2025" among the years and "Mục tiêu đến năm 2025" beside them say the same of one row
  const namesakes = countBy([...new Map(drafts.map((draft, at) => [sayingOf(draft), names[at] ?? ''])).values()]);
  const entries = countBy(drafts.map(columnOf));
  const inWords = countBy(drafts.filter(({ value }) => value === null).map(columnOf));
  const cutAmiss = rowsCutAmiss(reading);
  return drafts.map((draft, index) => {
    const factors: ConfidenceFactor[] = [];
    const column = columnOf(draft);
    if ((namesakes.get(names[index] ?? '') ?? 0) > 1) factors.push('sameName');
    if ((inWords.get(column) ?? 0) > MOST_IN_WORDS * (entries.get(column) ?? 0)) factors.push('goalsInWords');
    if (isNamedByColumn(draft, reading)) factors.push('namedByColumn');
    if (isOfPlainColumn(draft, reading)) factors.push('plainColumn');
    // "Môi trường", "Tổng số": the name of a group rather than what is measured
    if (!isTelling(draft.indicator)) factors.push('thinIndicator');
    if (isOfEarlierYear(draft, reading)) factors.push('earlierYear');
    if (isOfYearlessColumn(draft, reading)) factors.push('yearlessColumn');
    if (isShareCounted(draft)) factors.push('shareCounted');
    if (isCutFigure(draft, reading) || hasOddBaseline(draft)) factors.push('oddFigure');
    if (cutAmiss.has(draft.origin.row_id)) factors.push('unsureName');
    factors.push(...doubtScanned(draft, reading));
    return factors.length === 0 ? draft : { ...draft, confidence: doubt(draft.confidence, factors) };
  });
}

/** The entries of one section of running text: two with the same name, unit and years, which were not told apart. */
export function doubtNamesakes(drafts: readonly TargetDraft[]): readonly TargetDraft[] {
  if (drafts.length < 2) return drafts;
  const names = drafts.map(nameOf);
  const namesakes = countBy(names);
  return drafts.map((draft, index) =>
    (namesakes.get(names[index] ?? '') ?? 0) > 1
      ? { ...draft, confidence: doubt(draft.confidence, ['sameName']) }
      : draft,
  );
}

const columnOf = ({ origin }: TargetDraft): number => origin.column ?? -1;

/** All that should tell one entry from the other. */
export function nameOf({ indicator, unit, change, scope, period, due_on, per, cumulative_from }: TargetDraft): string {
  return [indicator, unit, change, scope, period?.start_year, period?.end_year, due_on, per, cumulative_from].join('|');
}

/** Of one row the same amount under the same name is said once, however many columns say it. */
function sayingOf(draft: TargetDraft): string {
  return [nameOf(draft), draft.origin.row_id, draft.value, draft.value_to, draft.comparator].join('|');
}

function headOf(draft: TargetDraft, { view }: TableReading): readonly string[] {
  return view.table.columns[columnOf(draft)]?.header ?? [];
}

/** "Bản Tà Ghênh › Số hộ": a part of the name stands in the head of the column, which other columns may share. */
function isNamedByColumn(draft: TargetDraft, reading: TableReading): boolean {
  const parts = draft.indicator.split(' › ');
  return parts.length > 1 && parts.some((part) => headOf(draft, reading).some((header) => header.includes(part)));
}

/** A head that speaks neither of goals nor of a time: what stands below it may be anything. */
function isOfPlainColumn(draft: TargetDraft, reading: TableReading): boolean {
  const head = headOf(draft, reading);
  const isTold = head.some((part) => isGoalMeasureHeader(part) || kindOfHeading(part) === 'goal');
  return (
    !isTold &&
    reading.view.table.columns[columnOf(draft)]?.role === 'target' &&
    columnPeriod(reading, columnOf(draft)) === null
  );
}

/** "Chỉ tiêu | Mục tiêu năm 2024": the one may be what a criterion asks for in any year. */
function isOfYearlessColumn(draft: TargetDraft, reading: TableReading): boolean {
  const { columns } = reading.view.table;
  const own = columnOf(draft);
  return (
    columns[own]?.role === 'target' &&
    columnPeriod(reading, own) === null &&
    columns.some(({ role }, at) => role === 'target' && at !== own && columnPeriod(reading, at) !== null)
  );
}

// Tỷ lệ đường xã được nhựa hóa | 1.1. Tỷ lệ hộ nghèo
const NAMES_SHARE = /(?:^|› )(?:\d[\d.]*\s)?(?:tỷ|tỉ)\slệ\s/iu;
/** What a share is told in, and points or a place for it. */
const OF_SHARES: ReadonlySet<string> = new Set(['%', '[ppth]', '{point}', '{rank}']);

/** "Tỷ lệ đường xã được nhựa hóa | 10 xã": how many reach it, it may be, and not how much it is. */
function isShareCounted({ indicator, unit }: TargetDraft): boolean {
  return unit !== null && !OF_SHARES.has(unit) && !unit.includes('/') && NAMES_SHARE.test(indicator);
}

// "2.03 7" | "2 68,98%": two numbers side by side
const TWO_FIGURES = /^[≥≤<>]?\s?\d[\d.,]*%?\s\d[\d.,]*%?$/u;

/** A cell of two numbers and nothing else: one of them was cut, or a sign was read as the other. */
function isCutFigure({ origin: { row_id, column } }: TargetDraft, { view }: TableReading): boolean {
  const text = row_id === null || column === null ? null : view.rowsById.get(row_id)?.cells[column];
  // "8 215 400" is one
  return typeof text === 'string' && TWO_FIGURES.test(joinDigitGroups(oneLine(text)));
}

/** A share that was more than all of it, before it became the share that is aimed at: a lost comma. */
function hasOddBaseline({ value, unit, change, baseline }: TargetDraft): boolean {
  const was = { value: baseline?.value ?? null, unit: baseline?.unit ?? null, change };
  return !isImpossibleShare({ value, unit, change }) && isImpossibleShare(was);
}

const OPENS_SMALL = /^\p{Ll}[\p{Ll}\s]/u;
/** Tables that write all their rows in small letters are none. Share of the rows. */
const MOST_SMALL = 0.3;

/** A numbered row whose words open in a small letter goes on with the row above: both were cut at the wrong line. */
function rowsCutAmiss({ view }: TableReading): ReadonlySet<string | null> {
  const { rows, columns } = view.table;
  const content = columns.findIndex(({ role }) => role === 'content');
  const numbered = rows.filter(({ ordinal }) => ordinal !== null);
  const small = numbered.filter((row) => OPENS_SMALL.test(row.cells[content] ?? ''));
  if (small.length > MOST_SMALL * numbered.length) return new Set();
  return new Set(small.flatMap((row) => [row.rowId, rows[rows.indexOf(row) - 1]?.rowId ?? null]));
}

/** Before the first year of the plan: a figure that was reached, it may be. */
function isOfEarlierYear({ period }: TargetDraft, { plan }: TableReading): boolean {
  return period !== null && plan.since !== null && period.end_year < plan.since.startYear;
}

function countBy<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

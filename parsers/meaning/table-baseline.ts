import type { OutlineRow } from '../../schemas/model/outline.ts';
import type { TargetRecord } from '../../schemas/record/target.ts';
import { joinDigitGroups } from '../normalise/digit-groups.ts';
import { findPeriods } from '../normalise/period.ts';
import type { Scope } from '../normalise/scope.ts';
import { isPartHeader, isReportedHeader } from '../outline/header-kind.ts';
import { beginsWith, phraseSet } from '../vietnamese/phrases.ts';
import { MEASURE_WORDS, PLANNED_HEADERS } from '../vocabulary/header-kinds.ts';
import { readStatements, type Statement } from './read-statements.ts';
import { YEAR_OF_HEADER } from './row-change.ts';
import { headerOf, isOfPlaces, subjectOf } from './row-words.ts';
import { cellPeriod, columnPeriod, habitOf, isBlank, type TableReading } from './table-reading.ts';
import { inheritedUnit, shareInHeader } from './table-units.ts';
import { isTelling, tellingSyllables } from './telling-words.ts';

const PLANNED = phraseSet(PLANNED_HEADERS);

/** The figure of the last baseline column, for the same level of government where the cell tells them apart. */
export function readBaseline(
  row: OutlineRow,
  target: number,
  { scope, unit }: { readonly scope: Scope | null; readonly unit: string | null },
  reading: TableReading,
): TargetRecord['baseline'] {
  const { view, plan } = reading;
  // "Điểm đạt | Tỷ lệ %" before "Điểm": what was done in points, and not its share; "Năm 2024 | Tỷ lệ giảm (%)": not in percent
  const isOwnUnit = shareInHeader(view.table.columns[target]?.header.at(-1) ?? '') !== undefined;
  const isInUnit = (at: number): boolean =>
    unit === null || (inheritedUnit(view, row, at)?.code ?? (isOwnUnit ? null : unit)) === unit;
  const column = baselineColumn(target, isInUnit, reading);
  const text = column === undefined ? '' : joinDigitGroups(row.cells[column]?.trim() ?? '');
  if (column === undefined || isBlank(text)) return null;
  const inherited = inheritedUnit(view, row, column);
  // "Thực hiện 2022" in million USD says nothing of "Năm 2023 › Lượng (tấn)"
  if (!isInUnit(column)) return null;
  const statements = readStatements(text, { habit: habitOf(reading, column), years: plan.years, unit: inherited });
  const ofLevel = scope === null ? undefined : statements.find((candidate) => candidate.scope === scope);
  const statement = ofLevel ?? statements[0];
  if (!statement) return null;
  const year = cellPeriod(reading, row, column)?.endYear ?? null;
  return { year, value: statement.quantity.value, unit: statement.quantity.unit ?? unit };
}

/** "Số vụ vi phạm so với năm 2023 | Giảm 20 %": with what year the row compares the change that its cell tells. */
export function comparedInRow(
  row: OutlineRow,
  { change }: Statement,
  { view }: TableReading,
): TargetRecord['baseline'] {
  if (change === null) return null;
  const compared = findPeriods(subjectOf(view, row)).find((period) => period.role === 'baseline');
  return compared ? { year: compared.startYear, value: null, unit: null } : null;
}

/** "Năm 2017 › Điểm | Xếp hạng" beside "Năm 2018 › Điểm | Xếp hạng": the one headed alike. */
function baselineColumn(
  target: number,
  isInUnit: (column: number) => boolean,
  reading: TableReading,
): number | undefined {
  const { columns } = reading.view.table;
  const yearOf = (column: number): number | undefined => columnPeriod(reading, column)?.endYear;
  const printed = columns.flatMap(({ role }, column) => (role === 'baseline' ? [column] : []));
  // the later year last, in whatever order they are printed
  const isDated = printed.every((column) => yearOf(column) !== undefined);
  const candidates = isDated ? printed.toSorted((a, b) => (yearOf(a) ?? 0) - (yearOf(b) ?? 0)) : printed;
  const kindOf = (column: number): string => (columns[column]?.header.at(-1) ?? '').replace(YEAR_OF_HEADER, '').trim();
  const own = columns[target]?.header.at(-1) ?? '';
  // "Dự toán › Tổng thu | Trong đó: xã hưởng": what was done tells nothing of the part
  if (isPartHeader(own)) return candidates.findLast((column) => kindOf(column) === kindOf(target));
  // "Tỷ lệ nhẹ cân › Đầu năm | Cuối năm": below the same header
  const above = columns[target]?.header.slice(0, -1).join(' › ') ?? '';
  const beside = candidates.findLast((column) => columns[column]?.header.slice(0, -1).join(' › ') === above);
  if (above !== '' && beside !== undefined) return beside;
  // "Năm 2025 › Kế hoạch | Ước thực hiện" before "Kế hoạch năm 2026": what was done, and not what was planned
  const done = candidates.findLast((column) => isReportedHeader(columns[column]?.header.at(-1) ?? ''));
  const isLatest = done !== undefined && candidates.every((column) => (yearOf(column) ?? 0) <= (yearOf(done) ?? 0));
  if (isLatest && beginsWith(own, PLANNED)) return done;
  const alike = candidates.findLast((column) => kindOf(column) === kindOf(target));
  return alike ?? candidates.findLast((column) => isInUnit(column) && measuresAlike(column, target, reading));
}

/** "Biên chế năm 2024" before "Lao động hợp đồng năm 2025", in a table of places: of something else than the target. */
function measuresAlike(column: number, target: number, { view }: TableReading): boolean {
  if (!isOfPlaces(view)) return true;
  const [mine = '', other = ''] = [target, column].map((at) => headerOf(view, at).toLowerCase());
  if (![mine, other].every(isTelling)) return true;
  const words = other.split(/\s+/u);
  return (
    tellingSyllables(
      mine
        .split(/\s+/u)
        .filter((word) => words.includes(word) && !MEASURE_WORDS.includes(word))
        .join(' '),
    ) > 0
  );
}

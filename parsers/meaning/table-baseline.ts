import type { OutlineRow } from '../../schemas/model/outline.ts';
import type { TargetRecord } from '../../schemas/record/target.ts';
import { joinDigitGroups } from '../normalise/digit-groups.ts';
import { findPeriods, readHeadingPeriod } from '../normalise/period.ts';
import type { Scope } from '../normalise/scope.ts';
import { isSumHeader } from '../outline/figure-columns.ts';
import { BRACKET, isGoalMeasureHeader, isPartHeader, isReportedHeader } from '../outline/header-kind.ts';
import { beginsWith, isPhrase, phraseSet } from '../vietnamese/phrases.ts';
import { DISTINGUISHING_WORDS } from '../vocabulary/audit-words.ts';
import { MEASURE_WORDS, PLANNED_HEADERS } from '../vocabulary/header-kinds.ts';
import { WHOLE_AREAS } from '../vocabulary/row-words.ts';
import { factRowOf, yearsOf } from './plan-and-fact-rows.ts';
import { readStatements, type Statement } from './read-statements.ts';
import { RATE_UNITS, YEAR_OF_HEADER } from './row-change.ts';
import { headerOf, isOfPlaces, subjectOf } from './row-words.ts';
import { cellPeriod, columnPeriod, habitOf, isBlank, type TableReading } from './table-reading.ts';
import { countedInHeader, inheritedUnit, shareInHeader } from './table-units.ts';
import { isTelling, tellingSyllables } from './telling-words.ts';
import { isFigureLikeYear } from './year-or-figure.ts';

const PLANNED = phraseSet(PLANNED_HEADERS);

/** What a figure of an earlier year is looked for to be compared with. */
interface ComparedAmount {
  readonly scope: Scope | null;
  readonly unit: string | null;
  readonly change: Statement['change'];
}

/** The figure of the last baseline column, for the same level of government where the cell tells them apart. */
export function readBaseline(
  row: OutlineRow,
  target: number,
  { scope, unit, change }: ComparedAmount,
  reading: TableReading,
): TargetRecord['baseline'] {
  const { view } = reading;
  // "Điểm đạt | Tỷ lệ %" before "Điểm": what was done in points, and not its share; "Năm 2024 | Tỷ lệ giảm (%)": not in percent
  const isOwnUnit = shareInHeader(view.table.columns[target]?.header.at(-1) ?? '') !== undefined;
  // "Số vụ" before "Tỷ lệ": so many of them are no share
  const isShare = unit !== null && RATE_UNITS.has(unit);
  const thingsAt = (at: number): string | null => {
    const things = isShare ? countedInHeader(view, at) : undefined;
    return things === undefined ? null : `{${things}}`;
  };
  const unitAt = (at: number): string | null =>
    // "Người dân tham gia BHYT (nam, nữ) | 94,1% | Từ 96%": what the cell itself prints
    (unit === '%' && SHARE.test(row.cells[at] ?? '') ? unit : null) ??
    inheritedUnit(view, row, at)?.code ??
    (isOwnUnit ? null : (thingsAt(at) ?? unit));
  const isInUnit = (at: number): boolean => unit === null || unitAt(at) === unit;
  const column = baselineColumn(target, isInUnit, reading);
  const text = column === undefined ? '' : joinDigitGroups(row.cells[column]?.trim() ?? '');
  if (column === undefined || isBlank(text)) return null;
  // "Thực hiện 2022" in million USD says nothing of "Năm 2023 › Lượng (tấn)"
  const things = thingsAt(column);
  // "Số liệu năm 2024 › Số vụ" before "Chỉ tiêu giảm (%) › Số vụ": a share of these
  if (!isInUnit(column) && (things === null || change === null || isOwnUnit)) return null;
  const statements = readFigureCell(text, row, column, reading);
  const ofLevel = scope === null ? undefined : statements.find((candidate) => candidate.scope === scope);
  const statement = ofLevel ?? statements[0];
  if (!statement) return null;
  const year = cellPeriod(reading, row, column)?.endYear ?? null;
  return { year, value: statement.quantity.value, unit: things ?? statement.quantity.unit ?? unit };
}

// 94,1% | 86,4% (15,3/17,7 km)
const SHARE = /^[\d.,]+\s?%/u;

function readFigureCell(text: string, row: OutlineRow, column: number, reading: TableReading): readonly Statement[] {
  const unit = inheritedUnit(reading.view, row, column);
  const isFigure = isFigureLikeYear(text, unit, { view: reading.view, row, column });
  return readStatements(text, { habit: habitOf(reading, column), years: reading.plan.years, unit, isFigure });
}

/** "Thực hiện 2024" in the row beside "Kế hoạch 2025": what was done of the same, in the same column. */
export function doneBeside(
  row: OutlineRow,
  column: number,
  unit: string | null,
  reading: TableReading,
): TargetRecord['baseline'] {
  const fact = reading.hasPlannedRows ? factRowOf(reading.view, row) : undefined;
  const text = joinDigitGroups(fact?.cells[column]?.trim() ?? '');
  if (fact === undefined || isBlank(text)) return null;
  const [only, ...others] = readFigureCell(text, fact, column, reading);
  if (!only || others.length > 0) return null;
  return { year: yearsOf(fact)?.endYear ?? null, value: only.quantity.value, unit: only.quantity.unit ?? unit };
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
  const isNew = (column: number): boolean => NEW_ONES.test(kindOf(column).replace(BRACKET, ''));
  const own = columns[target]?.header.at(-1) ?? '';
  // "Dự toán › Tổng thu | Trong đó: xã hưởng": what was done tells nothing of the part
  if (isPart(target, reading)) return candidates.findLast((column) => kindOf(column) === kindOf(target));
  // "Tỷ lệ nhẹ cân › Đầu năm | Cuối năm": below the same header
  const above = columns[target]?.header.slice(0, -1).join(' › ') ?? '';
  const beside = candidates.findLast((column) => columns[column]?.header.slice(0, -1).join(' › ') === above);
  if (above !== '' && beside !== undefined) return isNew(beside) === isNew(target) ? beside : undefined;
  // "Năm 2025 › Kế hoạch | Ước thực hiện" before "Kế hoạch năm 2026": what was done, and not what was planned
  const done = candidates.findLast((column) => isReportedHeader(columns[column]?.header.at(-1) ?? ''));
  const isLatest = done !== undefined && candidates.every((column) => (yearOf(column) ?? 0) <= (yearOf(done) ?? 0));
  if (isLatest && beginsWith(own, PLANNED)) return done;
  const alike = candidates.findLast((column) => kindOf(column) === kindOf(target));
  if (alike !== undefined) return alike;
  const isAverage = (column: number): boolean => AVERAGE.test(columns[column]?.header.at(-1) ?? '');
  const isAnyAverage = columns.some(({ role }, column) => role === 'target' && isAverage(column));
  const comparable = candidates.filter(
    (column) =>
      isInUnit(column) &&
      isNew(column) === isNew(target) &&
      (!isAnyAverage || isAverage(column) === isAverage(target)) &&
      measuresAlike(column, target, reading),
  );
  return isOfPlaces(reading.view) ? nearestOf(comparable, target, reading) : comparable.at(-1);
}

// Bình quân giai đoạn 2021 - 2025 | Bình quân hằng năm: no amount of all its years
const AVERAGE = /(?:^|\s)(?:bình quân|trung bình)(?!\p{L})|(?:hằng|hàng|mỗi) năm$/iu;

// Chỉ tiêu phát triển mới | Số hợp tác xã thành lập mới: none of those that there are already
const NEW_ONES = /(?<!nông thôn|đổi)\s(?:mới|thêm)$/iu;

/** "Xã Lộc Bắc", "Huyện Tam Đảo" at the head of a column: what was done in all says nothing of one of them. */
const PLACE_NAME =
  /^(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hành phố|[Tt]hôn|[Bb]ản|[Kk]hu phố)\s\p{Lu}\p{L}/u;

/** Below "Trong đó", a place, or beside what all of them reach ("Tổng số | Công lập"): a part of what the baseline tells. */
function isPart(target: number, reading: TableReading): boolean {
  const { columns } = reading.view.table;
  const header = columns[target]?.header ?? [];
  const own = header.at(-1) ?? '';
  // "Chia ra các năm › 2025" is of all
  const isOfYear = readHeadingPeriod(own) !== null;
  if (header.some(isPartHeader) && !isOfYear) return true;
  if (isOfPlaces(reading.view)) return false;
  if (PLACE_NAME.test(own)) return true;
  const above = header.slice(0, -1).join(' › ');
  const isWhole = (part: string): boolean => isSumHeader(part) || isPhrase(part, WHOLES);
  const isTime = isOfYear || TIME_OF_YEAR.test(own) || AVERAGE.test(own);
  return (
    above !== '' &&
    !isTime &&
    !isWhole(own) &&
    columns.some((column) => column.header.slice(0, -1).join(' › ') === above && isWhole(column.header.at(-1) ?? ''))
  );
}

const WHOLES = phraseSet(WHOLE_AREAS);
// Quý I | 6 tháng đầu năm | Tháng 3: a part of the time, and of nothing else
const TIME_OF_YEAR = /^(?:quý|tháng|\d{1,2} tháng|cả năm|đến|hết|trước)(?!\p{L})/iu;

/** "Hộ nghèo giảm" beside "Hộ nghèo đầu năm" and "Hộ cận nghèo đầu năm": the one whose words differ least; of two alike the last. */
function nearestOf(candidates: readonly number[], target: number, { view }: TableReading): number | undefined {
  const own = measureWords(headerOf(view, target));
  const distances = candidates.map((column) => {
    const words = measureWords(headerOf(view, column));
    return [...own].filter((word) => !words.has(word)).length + [...words].filter((word) => !own.has(word)).length;
  });
  const least = Math.min(...distances);
  return candidates.findLast((_, at) => distances[at] === least);
}

function measureWords(header: string): ReadonlySet<string> {
  const words = header.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => !MEASURE_WORDS.includes(word)));
}

/** "Biên chế năm 2024" before "Lao động hợp đồng năm 2025", in a table of places: of something else than the target. */
function measuresAlike(column: number, target: number, { view }: TableReading): boolean {
  if (!isOfPlaces(view)) return true;
  if (isOfOtherGroup(column, target, view.table.columns)) return false;
  const [mine = '', other = ''] = [target, column].map((at) => headerOf(view, at).toLowerCase());
  if (![mine, other].every(isTelling)) return true;
  if (tellApart(mine, other)) return false;
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

// Tổng số hộ | Hiện trạng đầu năm Tổng số hộ
const ALL_OF_THEM = /(?:^|\s)tổng số\s\p{L}+$/iu;
const DISTINGUISHING: ReadonlySet<string> = new Set(DISTINGUISHING_WORDS);

/** "Hộ nghèo đầu năm" or "Tổng số hộ" before "Chỉ tiêu giảm hộ cận nghèo": not of the same ones. */
function tellApart(mine: string, other: string): boolean {
  const [ours, theirs] = [mine, other].map((header) => header.split(/\s+/u).filter((word) => DISTINGUISHING.has(word)));
  const [some, others] = [ours ?? [], theirs ?? []];
  if (others.length === 0) return some.length > 0 && ALL_OF_THEM.test(other);
  return some.length > 0 && some.join(' ') !== others.join(' ');
}

/** "Hộ nghèo › Đầu năm | Giảm" before "Gia đình văn hóa › Số hộ": below a head that names a thing, and not this one. */
function isOfOtherGroup(column: number, target: number, columns: TableReading['view']['table']['columns']): boolean {
  const [mine, other] = [target, column].map((at) => columns[at]?.header ?? []);
  const group = other?.length === 2 ? (other[0] ?? '') : '';
  const isThing =
    group !== '' && !isGoalMeasureHeader(group) && !isReportedHeader(group) && readHeadingPeriod(group) === null;
  const sibling = columns.some(({ role, header }) => role === 'target' && header.length > 1 && header[0] === group);
  return isThing && sibling && mine?.[0] !== group;
}

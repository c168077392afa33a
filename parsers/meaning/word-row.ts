import type { OutlineRow, OutlineTable } from '../../schemas/model/outline.ts';
import { findScopes, keepOneLevel, readScope, type Scope } from '../normalise/scope.ts';
import { isHeaderPhrase } from '../outline/column-role.ts';
import { isSumHeader } from '../outline/figure-columns.ts';
import { isDivisionHeader, isGoalMeasureHeader, isPartHeader } from '../outline/header-kind.ts';
import { opensWithWhom } from '../outline/of-whom.ts';
import { beginsWith, isPhrase, phraseSet } from '../vietnamese/phrases.ts';
import { HAVING_VERBS } from '../vocabulary/amount-words.ts';
import { GATHERING_NOUNS } from '../vocabulary/counted-people.ts';
import { PLAIN_MEASURE_HEADERS } from '../vocabulary/header-kinds.ts';
import { ALL_OF, WHOLE_NAMES } from '../vocabulary/row-words.ts';
import { KEEPING_VERBS } from '../vocabulary/upkeep-verbs.ts';
import { isCityLevel } from './column-scope.ts';
import { isOfWhomAlone } from './of-whom-alone.ts';
import { isNamedAsPlan } from './plan-and-fact-rows.ts';
import type { Statement } from './read-statements.ts';
import { DAY_HEADER } from './row-frame.ts';
import {
  cellOf,
  columnsOf,
  isDetail,
  isOfPlaces,
  oneLine,
  PART_OPENING,
  parentOf,
  subjectOf,
  subjectsAbove,
  type TableView,
  wholeOfPart,
  withoutOrdinal,
} from './row-words.ts';
import { contentStatements, type TableReading } from './table-reading.ts';
import { unitOfCell } from './table-units.ts';
import { isTelling, measureHeadOf, tellingSyllables, trimSigns } from './telling-words.ts';

/** Share of the words of a phrase that the other text holds already. */
const COVERED = 0.85;
const WORDS = /[\p{L}\p{N}]+/gu;

/** What is measured: the cell's own words where they say it, else the row's content with them. */
export function wordRow(row: OutlineRow, column: number, statement: Statement, reading: TableReading): string {
  const { view } = reading;
  const isNameless = reading.hasYearRows || (reading.hasPlannedRows && isNamedAsPlan(view, row));
  const content = isNameless ? '' : subjectOf(view, row);
  // "Đến năm 2045: Duy trì 100 %": says nothing of what
  const isSaid = isPhrase(statement.indicator, KEEPING) || isCounted(statement, content) || isGathered(statement);
  const own = isSaid ? '' : statement.indicator;
  const isWhole = !isOfWhole(own, statement) && !isPositionAmong(statement) && !isShareOfWhom(own, statement);
  if (own !== '' && isTelling(own) && !isCovered(own, content) && isWhole) return own;
  const isLevelOnly = findScopes(own).length > 0 && !isTelling(own);
  const rowWords = contentStatement(row, statement, isLevelOnly, reading)?.indicator ?? content;
  const levels = isLevelOnly ? findScopes(rowWords) : [];
  const level = levels.findIndex((mention) => mention.level === statement.scope);
  if (level >= 0 && levels.length > 1) return keepOneLevel(rowWords, levels, level);
  const parts = [...measureOfPlace(column, reading), ...subjectsAbove(view, row, content), rowWords];
  if (own !== '' && !isCovered(own, rowWords)) parts.push(own);
  else if (!isOfPlaces(view) && !reading.hasYearRows) parts.push(whichOfSeveral(column, view));
  return [...new Set(parts)].filter((part) => part !== '').join(' › ');
}

// Số lao động được giải quyết việc làm | Tổng số giáo viên được bồi dưỡng | Số lượt khách du lịch
const COUNTS = /^(?:tổng\s)?số\s/iu;

/** "Số lao động được giải quyết việc làm mới | 2.385 người", "Tổng đàn gia súc | 2.400 con": the thing behind the number is its unit and nothing more. */
function isCounted({ indicator, quantity }: Statement, content: string): boolean {
  const isOfFigure = COUNTS.test(content) || measureHeadOf(content) !== '' || opensWithWhom(content);
  if (hasOnly(indicator, quantity.noun) && content.toLowerCase().startsWith(quantity.noun?.toLowerCase() ?? ''))
    return true;
  return indicator !== '' && indicator === quantity.noun && isOfFigure;
}

/** "Đại biểu HĐND được bầu | Đủ 24 đại biểu". */
function hasOnly(indicator: string, noun: string | null): boolean {
  const words = indicator.toLowerCase();
  return noun !== null && HAVING_VERBS.some((verb) => words === `${verb} ${noun.toLowerCase()}`);
}

/** "Tổ chức tập huấn | 15 lớp; 750 người": who is gathered, in words that name the gathering and nothing else. */
function isGathered({ indicator, inference, quantity: { noun } }: Statement): boolean {
  if (!inference.isCompleted || noun === null || !indicator.endsWith(` ${noun}`)) return false;
  const gathering = indicator.slice(0, -noun.length - 1).replace(/\s\p{L}+$/u, '');
  return GATHERING_NOUNS.includes(gathering.toLowerCase());
}

/** "Tỷ trọng công nghiệp chế biến | 36 % GRDP", "Xã đạt chuẩn | 80 % tổng số": of what whole, and not what is measured. */
function isOfWhole(own: string, { quantity }: Statement): boolean {
  return quantity.unitKind === 'share' && (isPhrase(own, WHOLES) || ALL_OF.some((words) => own.startsWith(words)));
}

/** "Xây dựng trường chuẩn quốc gia | 75 % trường tiểu học": of whom, and the row says what they are to be. */
function isShareOfWhom(own: string, { quantity, quote }: Statement): boolean {
  return quantity.unitKind === 'share' && BEGINS_WITH_NUMBER.test(quote) && isOfWhomAlone(own);
}

/** "Xếp hạng năng lực cạnh tranh | ≤ 3 Đông Nam Á": behind the position stands among whom. */
function isPositionAmong({ quantity, quote }: Statement): boolean {
  return quantity.unitKind === 'rank' && BEGINS_WITH_NUMBER.test(quote);
}

// ≤ 3 Đông Nam Á | 50 thế giới
const BEGINS_WITH_NUMBER = /^[\s≥≤<>=~]*\d/u;

// Chỉ tiêu giảm (hộ) | Tỷ lệ giảm 2025 (%) | Số hộ thoát nghèo trong năm 2022 | Hộ nghèo cuối năm 2024 | Cả năm 2025: "cuối năm" tells which
const HEADER_ASIDE =
  /\s?\([^()]*\)|(?<=\p{L}\s(?:giảm|tăng))\s20\d\d|(?<=(?:cuối|đầu|cả)\snăm)\s20\d\d|(?<!cuối|đầu|cả)\s(?:trong\s)?(?:đến\s)?(?:hết\s)?năm\s20\d\d/giu;

// KH 2024 | Kế hoạch năm 2025 | Giao 2025 | Năm 2026: when, and not what
const YEAR_OF_PLAN = /^(?:(?:KH|kế hoạch|chỉ tiêu|mục tiêu|giao|phấn đấu)\s)?(?:năm\s)?20\d\d$/iu;

/** In a table of places the headers of the figures say what is measured in each: "Chỉ tiêu giảm hộ nghèo › Số hộ". */
export function measureOfPlace(column: number, { view, hasYearRows, path }: TableReading): readonly string[] {
  const [content] = columnsOf(view.table, 'content');
  if (content === column) return [];
  if (!isOfPlaces(view) && !hasYearRows) return measureAboveAll(view);
  const headers = headersOfPart(column, view);
  const words = headers
    // "Đến 31/3 › Số tiền", "Đợt 1 (20/02)": by when, another field of the entry says
    .filter((header, at) => !DAY_HEADER.test(header.trim()) || OPEN_TIME.test(headers[at - 1] ?? ''))
    .map((header) => trimSigns(header.replace(HEADER_ASIDE, '')))
    .filter((part) => part !== '' && !YEAR_OF_PLAN.test(part) && !isDivisionHeader(part))
    // "Chỉ tiêu năm 2023 › Hồ sơ trực tuyến (%)"
    .filter((part, at, all) => at === all.length - 1 || !isGoalMeasureHeader(part) || tellingSyllables(part) > 0)
    .filter((part) => !QUARTER_ALONE.test(part));
  const isPlain = words.every((part) => isPhrase(part, PLAIN_MEASURES));
  if (!isPlain && words.some((part) => tellingSyllables(part) > 0 && !isSumHeader(part))) return words;
  const title = hasYearRows ? '' : measureInTitle(path.at(-1) ?? '');
  const named = title === '' ? [] : [title];
  // "Tổng số | Trong đó › …" where the title says nothing either: all of them
  return isPlain || named.length === 0 ? [...named, ...words.filter((part) => isPlain || isSumHeader(part))] : named;
}

/**
 * "Cụm địa bàn | Số xã đạt chuẩn › 2026 | 2027": where no known word heads the rows, what stands above all columns of figures
 * is what is measured in each.
 */
function measureAboveAll({ table }: TableView): readonly string[] {
  const known = MEASURES.get(table);
  if (known) return known;
  const measure = searchMeasureAboveAll(table);
  MEASURES.set(table, measure);
  return measure;
}

/** What stands above all columns of figures of each table: every cell asks. */
const MEASURES = new WeakMap<OutlineTable, readonly string[]>();

function searchMeasureAboveAll(table: OutlineTable): readonly string[] {
  const { columns } = table;
  const content = columns[columnsOf(table, 'content')[0] ?? -1]?.header.at(-1) ?? '';
  const targets = columnsOf(table, 'target').map((at) => columns[at]?.header ?? []);
  const parted = targets.filter((header) => header.length > 1);
  const [first = ''] = parted[0] ?? [];
  const words = trimSigns(first.replace(HEADER_ASIDE, ''));
  const isAbove = parted.length > 1 && parted.every((header) => header[0] === first);
  if (content === '' || isHeaderPhrase(content) || !isAbove || isTimeOrGoal(words) || isPartHeader(words)) return [];
  return isTelling(words) ? [words] : [];
}

/** "Trong đó › 3 sao" behind "Tổng số sản phẩm": "Tổng số sản phẩm › 3 sao"; below one header with it, without the words between. */
function headersOfPart(column: number, { table: { columns } }: TableView): readonly string[] {
  const headers = columns[column]?.header ?? [];
  const whole = wholeOfPart(columns, column);
  // "Trong đó: lớp chuyên" below what it is a part of
  const own = headers
    .map((header, at) => (at === 0 ? header : header.replace(PART_OPENING, '')))
    .filter((header, at) => at === 0 || !isPartHeader(header));
  return whole === column ? own : [...(columns[whole]?.header ?? []), ...own.slice(1)];
}

// Lũy kế đến | 31/3: the day closes what stands above it
const OPEN_TIME = /\s(?:đến|tới|hết|trước)$/iu;

// Quý I | Cả năm
const QUARTER_ALONE = /^(?:quý\s(?:[IV]{1,3}|[1-4])|cả năm)$/iu;

// BIỂU GIAO CHỈ TIÊU | đưa người lao động đi làm việc ở nước ngoài | giai đoạn 2022 - 2025
const TITLE_OPENING =
  /^(?:(?:biểu|bảng|cam kết|tiến độ|danh mục|giao(?!\squân)|phân bổ|phân khai|phân kỳ|chi tiết|tổng hợp|các|chỉ tiêu|mục tiêu|kế hoạch|phấn đấu|lộ trình|thực hiện|về|phát triển)\s)*/iu;
const TITLE_CLOSING =
  /\s(?:giai đoạn|(?:đến |các )?năm\s20\d\d|trên địa bàn|cho các|tại các|(?:phân |chia )?theo (?:quý|tháng|năm|từng năm)|của các)(?!\p{L})/iu;

/** What a table of places counts, where the headers of its figures name years alone. */
function measureInTitle(title: string): string {
  const subject = title.replace(TITLE_OPENING, '');
  const end = subject.search(TITLE_CLOSING);
  const words = trimSigns(end < 0 ? subject : subject.slice(0, end));
  return isTelling(words) ? words : '';
}

const KEEPING = phraseSet(KEEPING_VERBS);
const WHOLES = phraseSet(WHOLE_NAMES);
const PLAIN_MEASURES = phraseSet(PLAIN_MEASURE_HEADERS);
// Quý I | Tháng 6 | Đến 30/6 | 2025
const WHEN =
  /^(?:\d|(?:quý|tháng|đến|hết|trước|kỳ|giai đoạn|năm|cả năm|đầu|cuối|lũy kế|bình quân|tầm nhìn|định hướng)(?!\p{L}))/iu;

// Tỉnh giao | Phường phấn đấu | Xã đăng ký, not "Tỷ lệ bao phủ phấn đấu"
const BY_WHOM = /\s(?:giao|phấn đấu|đăng ký|đề ra|xây dựng)$/iu;

// Phân theo quý › II: by when
const QUARTER_NUMBER = /^(?:I{1,3}|IV)$/u;

/** "Chỉ tiêu | Mầm non | Tiểu học", "Chỉ tiêu | Minh Hóa | Bố Trạch": of several columns of figures, which. */
function whichOfSeveral(column: number, view: TableView): string {
  const { columns } = view.table;
  const header = trimSigns((columns[column]?.header.at(-1) ?? '').replace(HEADER_ASIDE, ''));
  const isNumbered = QUARTER_NUMBER.test(header) && isDivisionHeader(columns[column]?.header[0] ?? '');
  const isTarget = columnsOf(view.table, 'target').length > 1 && columns[column]?.role === 'target';
  const isNamed = isTarget && header !== '' && !isNumbered;
  // "Năm 2024 › Số lượng | Giá trị", "Số lớp | Số học viên": two measures below one header, or below none
  const above = columns[column]?.header.slice(0, -1).join(' › ') ?? '';
  const isOneOfTwo =
    !isGoalMeasureHeader(header) &&
    columns.some(
      (other, at) =>
        at !== column &&
        other.role === 'target' &&
        other.header.slice(0, -1).join(' › ') === above &&
        (above !== '' || !isTimeOrGoal(trimSigns((other.header.at(-1) ?? '').replace(HEADER_ASIDE, '')))),
    );
  // "Tỷ lệ bao phủ phấn đấu": a share of its own
  const isNamedShare = measureHeadOf(header) !== '' && tellingSyllables(header) >= FEWEST_OF_NAME;
  const isPlain = (beginsWith(header, PLAIN_MEASURES) && !isOneOfTwo && !isNamedShare) || saysNothingOwn(header);
  const told = isNamed ? toldAbove(column, view) : [];
  return (isNamed && !isPlain ? [...told, header] : told).join(' › ');
}

/** So many syllables tell of what a share is. */
const FEWEST_OF_NAME = 2;

/** When, by whom, or only that it is to be reached. */
const isTimeOrGoal = (header: string): boolean =>
  isGoalMeasureHeader(header) ||
  WHEN.test(header) ||
  isDivisionHeader(header) ||
  (BY_WHOM.test(header) && measureHeadOf(header) === '');

/** The same, or at which level: other fields of the entry say it. */
const saysNothingOwn = (header: string): boolean =>
  isTimeOrGoal(header) || findScopes(header).length > 0 || isCityLevel(header);

/** "Đàn trâu, bò › Kế hoạch tiêm | Đàn lợn › Kế hoạch tiêm": what stands above some of the target columns and not above all. */
function toldAbove(column: number, view: TableView): readonly string[] {
  const { columns } = view.table;
  const others = columnsOf(view.table, 'target').map((at) => columns[at]?.header ?? []);
  return (columns[column]?.header.slice(0, -1) ?? []).flatMap((part) => {
    const words = trimSigns(part.replace(HEADER_ASIDE, ''));
    const isShared = others.every((header) => header.includes(part));
    return isShared || words === '' || saysNothingOwn(words) || isPartHeader(words) ? [] : [words];
  });
}

/** A cell without a number, with the row that it belongs to; a goal before the works of the row says itself what it is. */
export function wordQuality(row: OutlineRow, column: number, cell: string, reading: TableReading): string {
  const { view } = reading;
  const own = trimSigns(oneLine(withoutOrdinal(cell, row)));
  const content = isTelling(own) && column < (columnsOf(view.table, 'content')[0] ?? 0) ? '' : subjectOf(view, row);
  // "Chỉ tiêu 2026 › Xếp hạng" above "Giữ vững", in a row of a place
  const measure = isOfPlaces(view) ? measureOfPlace(column, reading) : [];
  const parts = [...measure, ...subjectsAbove(view, row, content), content].filter((part) => part !== '');
  return isCovered(own, content) && content !== '' ? parts.join(' › ') : [...parts, own].join(' › ');
}

/** Of whom or how long: such amounts belong to the row's words. */
const DESCRIBING: ReadonlySet<string> = new Set(['age', 'time']);

/** Where the content states amounts itself, its words without them; for one level those of that level. */
function contentStatement(
  row: OutlineRow,
  { scope, quantity: { unit: own } }: Statement,
  isLevelOnly: boolean,
  reading: TableReading,
): Statement | undefined {
  // "Số xã mỗi quý có ít nhất 04 tin, bài | % | 100", "Học sinh được học 2 buổi/ngày | 100%": how each of them is, and not how many there are
  const unit = unitOfCell(reading.view, row) ?? own ?? undefined;
  const statements = contentStatements(row, reading).filter(
    ({ quantity }) =>
      quantity.unitKind !== null &&
      !DESCRIBING.has(quantity.unitKind) &&
      (unit === undefined || unit === quantity.unit),
  );
  return (isLevelOnly ? statements.find((candidate) => candidate.scope === scope) : undefined) ?? statements[0];
}

function isCovered(phrase: string, text: string): boolean {
  const words = phrase.toLowerCase().match(WORDS) ?? [];
  const others = new Set(text.toLowerCase().match(WORDS) ?? []);
  if (words.length === 0) return true;
  return words.filter((word) => others.has(word)).length / words.length >= COVERED;
}

/** The level that the statement names; else the row's content; else, of a detail, what it details. */
export function scopeInRow(
  statement: Pick<Statement, 'scope' | 'namesLevels'> & Partial<Pick<Statement, 'quote' | 'inference'>>,
  row: OutlineRow,
  view: TableView,
): Scope | null {
  if (statement.namesLevels) return statement.scope;
  let current: OutlineRow | undefined = row;
  while (current) {
    const content = upToOwn(cellOf(view, current, 'content') ?? '', statement);
    if (findScopes(content).length > 0) return readScope(content);
    current = isDetail(view, current) ? parentOf(view, current) : undefined;
  }
  return null;
}

/** "Kiểm tra 30 % phòng, ban | và 50 % xã, phường": the level behind one of several amounts is of the next. */
function upToOwn(content: string, { quote, inference }: Partial<Pick<Statement, 'quote' | 'inference'>>): string {
  const at = quote !== undefined && inference?.isOneOfSeveral ? content.indexOf(quote) : -1;
  return at < 0 ? content : content.slice(0, at + (quote?.length ?? 0));
}

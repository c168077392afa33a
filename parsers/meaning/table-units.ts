import type { OutlineRow } from '../../schemas/model/outline.ts';
import { COUNTED_THINGS } from '../normalise/counted-things.ts';
import { type Token, tokenize } from '../normalise/tokens.ts';
import { extendList, readUnitName, type UnitReading } from '../normalise/unit-of-measure.ts';
import { isSumHeader } from '../outline/figure-columns.ts';
import { boundOfHeader } from '../outline/header-kind.ts';
import { beginsWith, phraseSet } from '../vietnamese/phrases.ts';
import { unitForPath } from '../vietnamese/unit-line.ts';
import { PLAIN_UNIT_NOUNS } from '../vocabulary/amount-words.ts';
import { GOAL_HEADERS, PLANNED_HEADERS } from '../vocabulary/header-kinds.ts';
import { COUNT_OPENINGS } from '../vocabulary/measure-heads.ts';
import { RANK_HEADERS } from '../vocabulary/ranks.ts';
import { isDitto } from './ditto.ts';
import { opensWithWork } from './opens-with-work.ts';
import {
  cellOf,
  isOfDuration,
  isOfPlaces,
  parentOf,
  subjectOf,
  type TableView,
  unitInBrackets,
  wholeOfPart,
} from './row-words.ts';

const RANKS = phraseSet(RANK_HEADERS);
const RANK: UnitReading = {
  code: '{rank}',
  kind: 'rank',
  exponent: 0,
  per: null,
  length: 0,
  noun: null,
  isKnown: true,
};
const GOALS = phraseSet([...GOAL_HEADERS, ...PLANNED_HEADERS]);
const PIECES: ReadonlySet<string> = new Set(PLAIN_UNIT_NOUNS);
/** A table of scores says so in the heading of a column: "Điểm phấn đấu", "Chỉ tiêu (điểm)", not "Điểm chữa cháy công cộng". */
const SCORE_HEADER =
  /điểm(?=\s*(?:$|[()/,:]|\d|(?:số|chuẩn|tối đa|đạt|được|tự|phấn đấu|dự kiến|năm|quy định|đánh giá|thẩm định|kỳ vọng|trung bình|chấm|thưởng|trừ|cộng|mục tiêu|kế hoạch|theo|của|chỉ số|xếp)(?!\p{L})))/iu;

/** Does the table reckon in points: a column of the most that can be reached, or headings that say "điểm"? */
export function isScoreTable(view: TableView): boolean {
  const { columns } = view.table;
  if (columns.some((column) => column.role === 'max_score')) return true;
  return columns.some(
    (column) => (column.role === 'target' || column.role === 'baseline') && SCORE_HEADER.test(column.header.join(' ')),
  );
}

/** The unit of a number that prints none: from the unit column, the column's heading, the row's own words, or the rows above. */
export function inheritedUnit(view: TableView, row: OutlineRow, column: number): UnitReading | undefined {
  const last = view.table.columns[column]?.header.at(-1) ?? '';
  const ofColumn = shareInHeader(last) ?? countInHeader(last);
  if (ofColumn) return ofColumn;
  // "SIPAS (%)" below "Điểm | Xếp hạng"
  if (beginsWith(last, RANKS)) return RANK;
  let current: OutlineRow | undefined = row;
  for (let depth = 0; current && depth <= view.table.rows.length; depth++) {
    const own = unitOfRow(view, current);
    if (own) return own;
    current = parentOf(view, current);
  }
  const path = view.table.columns[column]?.header ?? [];
  const header = path.join(' ');
  // "Đợt 1 (20/02)": a day is no unit
  const whole = view.table.columns[wholeOfPart(view.table.columns, column)]?.header.at(-1) ?? '';
  // "Chỉ tiêu năm 2019 (không vượt quá) › Số vụ": how it is compared
  const printed = unitInBrackets(header);
  const bracket =
    (printed !== null && boundOfHeader(printed) !== null ? null : printed) ??
    ofUnit(/\((?<unit>[^\d()][^()]{0,19})\)/u.exec(header)?.groups?.unit) ??
    // "Thu quỹ phòng, chống thiên tai (1.000đ)"
    THOUSANDS.exec(header)?.groups?.unit ??
    // "Tổng số (người) | Trong đó › Nam"
    unitInBrackets(whole) ??
    unitBesideSum(view, column);
  const inHeader = bracket === null ? undefined : unitOfBracket(bracket);
  if (bracket !== null) {
    // "Xuồng máy (chiếc)"
    const isCounted = inHeader?.isKnown === true || PIECES.has(bracket.toLowerCase());
    return inHeader && (inHeader.kind !== 'count' || isCounted) && inHeader.kind !== 'time' ? inHeader : undefined;
  }
  return unitOfTable(view, row, column);
}

/** "Kế hoạch chỉnh lý (mét giá) › 2021 | … | 2025 | Tổng cộng": what adds up the years beside it is in their unit. */
function unitBesideSum({ table: { columns } }: TableView, column: number): string | null {
  if (!isSumHeader(columns[column]?.header.at(-1) ?? '')) return null;
  const beside = [columns[column - 1], columns[column + 1]].find(
    (other) => other?.role === 'target' && other.header.length > 1,
  );
  return beside === undefined ? null : unitInBrackets(beside.header.slice(0, -1).join(' '));
}

// (1.000đ) | (1.000 đồng)
const THOUSANDS = /\((?<unit>1\.?000\s?(?:đ|đồng|VNĐ))\)/iu;

const ofUnit = (bracket: string | undefined): string | null =>
  bracket === undefined || boundOfHeader(bracket) !== null ? null : bracket;

/** "Mục tiêu (số xã đạt)" counts xã. */
function unitOfBracket(bracket: string): UnitReading | undefined {
  const unit = readUnitName(bracket);
  const counted = countedIn(bracket);
  return unit?.kind === 'count' && counted !== undefined ? { ...unit, code: `{${counted}}` } : unit;
}

/** "Mục tiêu (số xã đạt)" in a row of "triệu đồng/người": the column counts communes. */
function countInHeader(header: string): UnitReading | undefined {
  const bracket = unitInBrackets(header);
  return bracket !== null && countedIn(bracket) !== undefined ? unitOfBracket(bracket) : undefined;
}

// Tỷ lệ % | Tỷ lệ hộ nghèo ‰
const SIGN_AT_END = /[%‰]$/u;

/** "Tỷ lệ (%)" beside "Số tiền", in a row of million đồng: the column says that it holds shares. */
export function shareInHeader(header: string): UnitReading | undefined {
  const bracket = RATE.test(header) ? (unitInBrackets(header) ?? SIGN_AT_END.exec(header)?.[0] ?? null) : null;
  const unit = bracket === null ? undefined : readUnitName(bracket);
  return unit?.kind === 'share' ? unit : undefined;
}

// Tỷ lệ hộ nghèo: in no unit that a line above the table names for its amounts
const RATE = /^(?:tỷ|tỉ)\s(?:lệ|suất|trọng)(?!\p{L})/iu;

/** The unit that the line above the table names, where neither the row nor the heading counts something else. */
function unitOfTable(view: TableView, row: OutlineRow, column: number): UnitReading | undefined {
  const { unit, columns } = view.table;
  if (unit === null) return undefined;
  const words = [subjectOf(view, row), columns[column]?.header.at(-1) ?? ''];
  const own = unitForPath(unit, columns[column]?.header ?? []);
  const read = own === null ? undefined : readUnitName(own);
  const isOther = (text: string): boolean =>
    (RATE.test(text) && read?.kind !== 'share') || countedIn(text) !== undefined;
  if (words.some(isOther)) return undefined;
  return read && (read.kind !== 'count' || read.isKnown) && read.kind !== 'time' ? read : undefined;
}

function unitOfRow(view: TableView, row: OutlineRow): UnitReading | undefined {
  const cell = unitCell(view, row);
  if (cell !== null) return readUnitName(cell);
  const content = cellOf(view, row, 'content') ?? '';
  const bracket = unitInBrackets(content);
  const unit = bracket === null ? undefined : readUnitName(bracket);
  if (!unit || bracket === null) return undefined;
  if (unit.kind === 'time') return isOfDuration(content, unit.kind) ? unit : undefined;
  return unit.kind !== 'count' || unit.isKnown || namesThing(content, bracket) ? unit : undefined;
}

/** "Số đài truyền thanh cơ sở (đài)": the bracket says again what is counted. */
function namesThing(content: string, bracket: string): boolean {
  return COUNT_OPENINGS.some((words) => content.toLowerCase().startsWith(`${words} ${bracket.toLowerCase()} `));
}

/** What the unit column says of the row; undefined where it says nothing. */
export function unitOfCell(view: TableView, row: OutlineRow): string | undefined {
  const cell = unitCell(view, row);
  return cell === null ? undefined : readUnitName(cell)?.code;
}

/** A ditto mark stands for the row before. */
export function unitCell(view: TableView, row: OutlineRow): string | null {
  const { rows } = view.table;
  for (let index = rows.indexOf(row); index >= 0; index--) {
    const candidate = rows[index];
    const cell = candidate ? cellOf(view, candidate, 'unit') : null;
    if (cell === null || !isDitto(cell)) return cell;
  }
  return null;
}

/** "Số xã đạt chuẩn" counts xã; undefined where the row does not say that things are counted. */
export function countedInSubject(view: TableView, row: OutlineRow): string | undefined {
  return countedIn(subjectOf(view, row));
}

/** The same of a column's heading: "Số hộ", "Tổng số tiêu chí đạt cuối năm 2024". */
export function countedInHeader(view: TableView, column: number): string | undefined {
  const { columns } = view.table;
  const path = columns[column]?.header ?? [];
  // "Tổng số sản phẩm | Trong đó › 3 sao"
  const whole = columns[wholeOfPart(columns, column)]?.header.at(-1) ?? '';
  // "Tổng số người dùng biện pháp tránh thai › Thuốc tiêm"
  const told = [...path.toReversed(), whole].map(countedIn).find((noun) => noun !== undefined);
  // "Tổ liên gia an toàn PCCC", "Thôn văn hóa › Số lượng" in a table of places: so many of them
  return told ?? (isOfPlaces(view) && !path.some((text) => RATE.test(text)) ? nounIn(path.toReversed()) : undefined);
}

/** Words of work before what is counted: "Thành lập mới | hợp tác xã". */
const LONGEST_WORK = 3;

/** What a measure in words of work is to bring: "Thành lập mới hợp tác xã" above columns of years. */
export function countedInWork(measure: string): string | undefined {
  if (!opensWithWork(measure)) return undefined;
  const tokens = tokenize(measure);
  for (let at = 1; at <= LONGEST_WORK; at++) {
    const noun = COUNTED_THINGS.at(tokens, at);
    if (noun) return printedNoun(tokens, at, at + noun.length);
  }
  return undefined;
}

// Chỉ tiêu giảm | hộ nghèo | Giảm hộ cận nghèo
const GOAL_OF_CHANGE = /^(?:(?:chỉ tiêu|mục tiêu|kế hoạch)\s)?(?:giảm|tăng)\s(?:thêm\s)?/iu;

/** The thing that the innermost header that names one begins with. */
function nounIn(path: readonly string[]): string | undefined {
  for (const header of path) {
    const text = header.replace(GOAL_OF_CHANGE, '');
    const tokens = tokenize(text);
    const noun = COUNTED_THINGS.at(tokens, 0);
    // "Đợt 1 (20/02)" is the first of them, and none is counted; "Chỉ tiêu giảm" counts no goals
    if (noun && !beginsWith(text, GOALS) && tokens[noun.length]?.kind !== 'number')
      return printedNoun(tokens, 0, extendList(tokens, noun.length));
  }
  return undefined;
}

/** Before what is counted: "Tổng số hộ", "Lũy kế số tiêu chí đạt". */
const SUMMED: ReadonlySet<string> = new Set(['tổng', 'lũy', 'luỹ', 'kế']);

function countedIn(words: string): string | undefined {
  const tokens = tokenize(words);
  const at = tokens.findIndex((token) => token.kind === 'word' && !SUMMED.has(token.key));
  if (tokens[at]?.key !== 'số') return undefined;
  const start = tokens[at + 1]?.key === 'lượng' ? at + 2 : at + 1;
  const noun = COUNTED_THINGS.at(tokens, start);
  if (!noun) return undefined;
  return printedNoun(tokens, start, extendList(tokens, start + noun.length));
}

function printedNoun(tokens: readonly Token[], start: number, end: number): string {
  // an abbreviation stays as printed where the words around it are no capitals: "Tổng số HTX"
  const isShouted = tokens.every(({ text }) => text === text.toUpperCase());
  const words = tokens.slice(start, end).map(({ text }) => {
    const isAbbreviation = !isShouted && text.length > 1 && text === text.toUpperCase();
    return isAbbreviation ? text : text.toLowerCase();
  });
  return words.join(' ').replace(/ ,/gu, ',');
}

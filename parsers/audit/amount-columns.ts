import type { ColumnRole, OutlineRow, OutlineTable } from '../../schemas/model/outline.ts';
import { type Decimal, toNumber } from '../normalise/decimal.ts';
import { joinDigitGroups } from '../normalise/digit-groups.ts';
import { type DecimalMark, readNumber } from '../normalise/number.ts';
import { foldText, plainText } from '../vietnamese/fold.ts';
import { UNADDABLE_HEADERS, UNADDABLE_OPENINGS } from '../vocabulary/audit-words.ts';
import { shorten } from './plan.ts';

/** Columns that may hold amounts; all others hold words. */
const AMOUNT_ROLES: readonly ColumnRole[] = ['target', 'baseline', 'max_score', 'other'];
const UNADDABLE = UNADDABLE_HEADERS.map(foldText);
/** With their diacritics: "Nam" beside "Nữ" is no "năm". */
const OPENINGS = UNADDABLE_OPENINGS.map(plainText);
// "Mục tiêu năm 2024", "Năm 2024" hold amounts, "Năm hoàn thành" holds years
const NAMED_YEAR = /(?<= )năm \d{4}/gu;
// Năng suất (tạ/ha) | Bình quân (triệu đồng/người); not Công suất (m3/ngày): what is made in a time adds up
const RATE_IN_BRACKETS = /\([^()/]{1,20}\/\s?(?!năm|ngày|tháng|quý|giờ|tuần)[^()]{1,20}\)/iu;

const GROUP_LENGTH = 3;

/** The columns of a table whose numbers may add up: no words, no shares, no years. */
export function amountColumns(table: OutlineTable): readonly number[] {
  return table.columns.flatMap(({ role, header }, at) =>
    AMOUNT_ROLES.includes(role) && !header.some(isUnaddable) ? [at] : [],
  );
}

function isUnaddable(part: string): boolean {
  const printed = ` ${plainText(part)} `.replace(NAMED_YEAR, '');
  const opensSo = OPENINGS.some((word) => printed.startsWith(` ${word} `));
  return opensSo || namesNoAmount(` ${foldText(part)} `) || RATE_IN_BRACKETS.test(part);
}

const namesNoAmount = (folded: string): boolean => UNADDABLE.some((word) => folded.includes(` ${word} `));

// tạ/ha | triệu đồng/người/năm | %
const RATE_UNIT = /\/|%|‰/u;

export const isRateUnit = (unit: string): boolean => RATE_UNIT.test(unit);

/** "Năng suất lúa | tạ/ha", "Tỷ lệ hộ nghèo (%)": what a row tells of its parts does not add up, whatever its columns are. */
export function isRateRow(table: OutlineTable, { cells }: OutlineRow): boolean {
  return table.columns.some(({ role }, at) => {
    const cell = cells[at] ?? '';
    if (role === 'unit') return isRateUnit(cell);
    return role === 'content' && namesNoAmount(` ${foldText(cell)} `);
  });
}

// 14.928 | 1,5 | 1.250 | 2 điểm
export function readAmount(cell: string | null, mark: DecimalMark): Decimal | undefined {
  const printed = /^(?<number>\d[\d.,]*)(?:\s?(?:điểm|đ))?$/u.exec(joinDigitGroups(cell?.trim() ?? ''))?.groups?.number;
  return printed === undefined ? undefined : readNumber(printed, { column: mark, document: null })?.decimal;
}

/** Whole numbers add up exactly; rounded ones may each be off by half of their last place. */
export function toleranceOf(numbers: readonly Decimal[]): number {
  const decimals = Math.max(...numbers.map((number) => number.decimals));
  return decimals <= 0 ? 0 : (0.5 * numbers.length) / 10 ** Math.max(decimals, 2);
}

/** What numbers add up to, with as many decimals as they have. */
export function sumOf(numbers: readonly Decimal[]): number {
  const sum = numbers.reduce((total, number) => total + toNumber(number), 0);
  return Number(sum.toFixed(Math.max(0, ...numbers.map(({ decimals }) => decimals))));
}

/** "1.1 Đất trồng lúa": the ordinal of a row and its words. */
export function nameOfRow(table: OutlineTable, row: OutlineRow): string {
  const { cells, ordinal } = row;
  const isContent = (at: number): boolean => table.columns[at]?.role === 'content';
  const text =
    cells.find((cell, at) => cell !== null && isContent(at)) ??
    cells.find((cell) => cell !== null && cell !== ordinal && /\p{L}/u.test(cell)) ??
    cells.find((cell) => cell !== null) ??
    '';
  return shorten(ordinal === null || text.startsWith(ordinal) ? text : `${ordinal} ${text}`);
}

export const headerOf = (table: OutlineTable, column: number): string =>
  table.columns[column]?.header.join(' › ') ?? '';

/** A sum in the way in which the amount beside it is printed: 27672 beside "28.212" is "27.672". */
export function printLike(sum: number, printed: string, mark: DecimalMark): string {
  const groups = mark === ',' ? '.' : ',';
  const [whole = '', decimals] = String(sum).split('.');
  const isGrouped = printed.includes(groups) || !/\d{4}/u.test(printed);
  const inGroups = isGrouped ? groupsOf(whole).join(groups) : whole;
  return decimals === undefined ? inGroups : `${inGroups}${mark}${decimals}`;
}

/** "27672" → "27", "672". */
function groupsOf(digits: string): readonly string[] {
  const first = digits.length % GROUP_LENGTH || GROUP_LENGTH;
  const count = Math.ceil(digits.length / GROUP_LENGTH);
  return Array.from({ length: count }, (_, at) =>
    at === 0 ? digits.slice(0, first) : digits.slice(first + (at - 1) * GROUP_LENGTH, first + at * GROUP_LENGTH),
  );
}

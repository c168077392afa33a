import { allMatches } from '../vietnamese/all-matches.ts';
import { perText } from '../vietnamese/per-text.ts';
import {
  BASELINE_OPENINGS,
  BEGUN_BEFORE,
  CARRIED_OVER,
  CUMULATIVE_OPENINGS,
  NOT_BASELINES,
  ONWARD_WORDS,
  PERIOD_OPENINGS,
  STAGE_WORDS,
  YEARS_AFTER,
} from '../vocabulary/periods.ts';
import { phrasesOf, phraseTable } from './phrase-table.ts';
import { findDates, isoDate, lastDayOf } from './plan-date.ts';
import { type Token, tokenize } from './tokens.ts';

export interface YearSpan {
  readonly startYear: number;
  readonly endYear: number;
}

/** Are all of the years among the others? */
export function liesWithin(span: YearSpan, whole: YearSpan): boolean {
  return span.startYear >= whole.startYear && span.endYear <= whole.endYear;
}

/** Years that a text names, with what the words before them make of them. */
export interface PeriodMention extends YearSpan {
  /**
   * `when`: "đến năm 2025", "trong năm 2023" say when; `bare`: "năm 2023" may as well belong to a name;
   * `stage`: "giai đoạn 2021 - 2025"; `baseline`: "so với năm 2021"; `cumulative`: "lũy kế từ đầu năm 2022".
   */
  readonly role: 'when' | 'bare' | 'stage' | 'baseline' | 'cumulative';
  /** "từ năm 2025 trở đi": to the end of the plan. */
  readonly goesOn: boolean;
  readonly start: number;
  readonly end: number;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;
const QUARTER_MONTHS = 3;

const OPENINGS = phraseTable<PeriodMention['role']>([
  ['when', PERIOD_OPENINGS],
  ['stage', STAGE_WORDS],
  ['baseline', BASELINE_OPENINGS],
  ['cumulative', CUMULATIVE_OPENINGS],
]);
const PLANNED = phrasesOf(NOT_BASELINES);
const AFTER = phrasesOf(YEARS_AFTER);
const ONWARDS = phrasesOf(ONWARD_WORDS);
const CARRIED = phrasesOf(CARRIED_OVER);
const BEGUN = phrasesOf(BEGUN_BEFORE);

/** Every year or span of years, in reading order; years inside a calendar date are left out. */
export const findPeriods = perText(searchPeriods);

function searchPeriods(text: string): readonly PeriodMention[] {
  if (!/\d{4}/u.test(text)) return [];
  const tokens = tokenize(text);
  const dates = findDates(text);
  const found: PeriodMention[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const first = yearOf(token);
    if (first === null || !token || dates.some((date) => token.start >= date.start && token.end <= date.end)) continue;
    const last = readSecondYear(tokens, index);
    const mention = toMention(tokens, index, first, last);
    if (mention) found.push(mention);
    if (last !== null) index = last.index;
  }
  return found;
}

/** The years that a heading of a column or a section names: "Chỉ tiêu đạt năm 2023", "Giai đoạn 2021 - 2025", "2024". */
export function readHeadingPeriod(text: string): YearSpan | null {
  const found = findPeriods(text).find((period) => period.role !== 'baseline' && period.role !== 'cumulative');
  return found ? { startYear: found.startYear, endYear: found.endYear } : null;
}

/** "các năm tiếp theo", "những năm tới": from the year after the one named before. */
export function namesFollowingYears(text: string): boolean {
  const tokens = tokenize(text);
  return tokens.some((_, index) => AFTER.at(tokens, index) !== undefined);
}

// quý III/2023 | Quý IV, năm 2025 | quý 2 năm 2024
const QUARTER = /quý\s{0,2}(?<quarter>IV|III|II|I|[1-4])\s{0,2}[/,-]?\s{0,2}(?:năm\s{1,2})?(?<year>\d{4})(?!\d)/giu;
// tháng 5/2023 | tháng 02 năm 2024
const MONTH = /tháng\s{0,2}(?<month>\d{1,2})\s{0,2}[/,-]?\s{0,2}(?:năm\s{1,2})?(?<year>\d{4})(?!\d)/giu;
const ROMAN = ['i', 'ii', 'iii', 'iv'];

/** The day by which something is due: a date, the end of a month or of a quarter; "trong năm" is none. */
export function readDueDate(text: string): string | null {
  const date = findDates(text).findLast(
    (found) => found.iso !== null && !/(?:từ|kể từ|tính đến|tính đến hết)\s*$/iu.test(text.slice(0, found.start)),
  );
  if (date?.iso) return date.iso;
  const quarter = allMatches(text, QUARTER).at(-1)?.groups;
  if (quarter) {
    const number = ROMAN.indexOf((quarter.quarter ?? '').toLowerCase()) + 1 || Number(quarter.quarter);
    return endOfMonth(Number(quarter.year), number * QUARTER_MONTHS);
  }
  const month = allMatches(text, MONTH).at(-1)?.groups;
  return month ? endOfMonth(Number(month.year), Number(month.month)) : null;
}

function endOfMonth(year: number, month: number): string | null {
  return month >= 1 && month <= 12 ? isoDate(year, month, lastDayOf(year, month)) : null;
}

function yearOf(token: Token | undefined): number | null {
  if (token?.kind !== 'number' || token.key.length !== 4) return null;
  const year = Number(token.key);
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

/** 2021 - 2025 | 2021-2025 | 2021 đến năm 2025 | 2023–2024 */
function readSecondYear(
  tokens: readonly Token[],
  index: number,
): { readonly year: number; readonly index: number } | null {
  const joint = tokens[index + 1]?.key;
  if (joint === undefined || !['-', '–', '—', 'đến', 'tới', '÷'].includes(joint)) return null;
  let at = index + 2;
  while (at < index + 4 && ['năm', 'hết'].includes(tokens[at]?.key ?? '')) at++;
  const year = yearOf(tokens[at]);
  return year === null ? null : { year, index: at };
}

const TIMES_OF = { value: 'baseline', length: 1 } as const;

/** "gấp 1,5 lần năm 2021", "tăng gấp 2 lần năm 2020": what it is so many times of. */
function isTimesOf(tokens: readonly Token[], index: number): boolean {
  const [gap, number, times, year] = tokens.slice(Math.max(0, index - 4), index);
  return year?.key === 'năm' && times?.key === 'lần' && number?.kind === 'number' && gap?.key === 'gấp';
}

/** Words between "so với" and the year of what is compared, at most. */
const COMPARED_REACH = 7;

/** "so với mức phát thải | năm 2020", "so với số vụ xảy ra | năm 2022": a figure of that year, whatever it is called. */
function readComparedFigure(
  tokens: readonly Token[],
  index: number,
): { readonly value: 'baseline'; readonly length: number } | undefined {
  if (tokens[index - 1]?.key !== 'năm') return undefined;
  for (let at = index - 2; at > index - COMPARED_REACH - 2; at--) {
    if (tokens[at]?.kind !== 'word') return undefined;
    if (tokens[at]?.key !== 'với' || tokens[at - 1]?.key !== 'so') continue;
    return PLANNED.at(tokens, at + 1) ? undefined : { value: 'baseline', length: index - at + 1 };
  }
  return undefined;
}

/** "Tỷ lệ bao phủ BHYT: | 2023: 90 %; | 2024: 92 %": a year between such a mark and a colon says when. */
const LIST_MARKS: ReadonlySet<string> = new Set([':', ';', ',']);

function toMention(
  tokens: readonly Token[],
  index: number,
  first: number,
  last: { readonly year: number; readonly index: number } | null,
): PeriodMention | null {
  const after = tokens[index + 1];
  // 2021/QĐ-UBND | 15/2014/CT
  if (after?.key === '/' && after.isGlued) return null;
  const isNamedYear =
    tokens[index - 1]?.key === 'năm' || (tokens[index - 1]?.key === 'học' && tokens[index - 2]?.key === 'năm');
  if (tokens[index - 1]?.key === '/' && tokens[index]?.isGlued) return null;
  const opening = isTimesOf(tokens, index)
    ? TIMES_OF
    : (OPENINGS.before(tokens, index) ?? readComparedFigure(tokens, index));
  const isHead = after?.key === ':' && LIST_MARKS.has(tokens[index - 1]?.key ?? ':');
  if (!opening && !isNamedYear && !isHead && last === null && tokens.length > 8) return null;
  const onwards = last === null ? ONWARDS.at(tokens, index + 1) : undefined;
  const from = opening ? index - opening.length : isNamedYear ? index - 1 : index;
  return {
    startYear: first,
    endYear: last ? Math.max(first, last.year) : first,
    // "nợ đọng từ năm 2025 | chuyển sang": of which year it is
    role:
      CARRIED.at(tokens, index + 1) || BEGUN.before(tokens, index)
        ? 'bare'
        : (opening?.value ?? (isHead ? 'when' : last && !isNamedYear ? 'stage' : 'bare')),
    start: tokens[from]?.start ?? 0,
    goesOn: onwards !== undefined,
    end: tokens[(last?.index ?? index) + (onwards?.length ?? 0)]?.end ?? 0,
  };
}

import type { Comparator } from '../../schemas/record/quantity.ts';
import { readLead } from '../normalise/comparator.ts';
import { tokenize } from '../normalise/tokens.ts';
import { plainText } from '../vietnamese/fold.ts';
import { beginsWith, isPhrase, phraseSet } from '../vietnamese/phrases.ts';
import {
  CRITERION_HEADERS,
  GOAL_MEASURE_HEADERS,
  PLACE_HEADERS,
  PRESENT_WORDS,
  REPORTED_HEADERS,
  WORK_HEADERS,
  YEAR_ROW_HEADERS,
} from '../vocabulary/header-kinds.ts';
import { DIVISION_HEADERS, PART_HEADERS } from '../vocabulary/part-headers.ts';
import { PLAIN_HEADERS } from '../vocabulary/plain-headers.ts';
import { CALENDAR_HEADERS, THING_HEADERS } from '../vocabulary/who-and-when-headers.ts';

const CRITERIA = phraseSet(CRITERION_HEADERS);
const DIVISIONS = phraseSet(DIVISION_HEADERS);
const GOAL_MEASURES = phraseSet(GOAL_MEASURE_HEADERS.filter((phrase) => phrase.includes(' ')));
/** With their diacritics: "Công lập" is no "Cộng". */
const GOAL_WORDS = GOAL_MEASURE_HEADERS.filter((phrase) => !phrase.includes(' ')).map(plainText);
const PARTS = phraseSet(PART_HEADERS);
const PLACES = phraseSet(PLACE_HEADERS);
const PLAIN = phraseSet(PLAIN_HEADERS);
/** With their diacritics: "đa" is no "đã". */
const PRESENT = PRESENT_WORDS.map(plainText);
const REPORTED = phraseSet(REPORTED_HEADERS);
const THINGS = phraseSet(THING_HEADERS);
const WORKS = phraseSet(WORK_HEADERS);
const YEARS = phraseSet(YEAR_ROW_HEADERS);

/** "Tiêu chí": each cell names what the rows beside it are parts of. */
export const isCriterionHeader = (header: string): boolean => isPhrase(header, CRITERIA);

/** "Trong đó": the columns below tell parts of the one before them. */
export const isPartHeader = (header: string): boolean => beginsWith(header, PARTS);

/** "Phân theo năm", "Chia theo đợt": how a goal is parted over time. */
export const isDivisionHeader = (header: string): boolean => isPhrase(header, DIVISIONS);

/** "Xã, phường", "Tên dự án": each row stands for a place, a body or a project. */
export const isPlaceHeader = (header: string): boolean => beginsWith(header, PLACES);

/** "Thực hiện 2023": figures of what was reached. */
export const isReportedHeader = (header: string): boolean => beginsWith(header, REPORTED);

/** "Kế hoạch", "Phấn đấu": figures that are to be reached, whatever they are of. */
export function isGoalMeasureHeader(header: string): boolean {
  if (beginsWith(header, GOAL_MEASURES)) return true;
  const words = plainText(header);
  return GOAL_WORDS.some((goal) => words === goal || words.startsWith(`${goal} `));
}

/** "Năm", "Giai đoạn": each cell says when. */
export const isYearHeader = (header: string): boolean => isPhrase(header, YEARS);

/** "Địa điểm", "Kinh phí": what stands below is no goal, whatever it counts. */
export const isPlainHeader = (header: string): boolean => beginsWith(header, PLAIN) || comparesFigures(header);

// KH 2025 so với ước TH 2024 (%) | Ước TH 2024/KH 2024 | Kế hoạch năm 2025 so với thực hiện năm 2024
const FIGURE_NAME = '(?:kế hoạch|KH|dự toán|DT|ước thực hiện|ước TH|ƯTH|UTH|ước|thực hiện|TH|mục tiêu|năm)';
const COMPARED_FIGURES = new RegExp(
  `^(?:tỷ lệ\\s|%\\s)?${FIGURE_NAME}(?:\\snăm)?\\s?(?:20\\d\\d)?(?:\\sso với\\s|\\s?/\\s?)(?:cùng kỳ\\s)?${FIGURE_NAME}(?!\\p{L})`,
  'iu',
);

/** How one figure of the table stands to another; "mục tiêu giảm so với năm 2020" is one of its own. */
const comparesFigures = (header: string): boolean => COMPARED_FIGURES.test(header.trim());

/** "Mốc kiểm tra, giám sát", "Tần suất báo cáo": about a work, and neither who does it nor when. */
export const isThingHeader = (header: string): boolean => beginsWith(header, THINGS);

/** "Số người cao tuổi hiện có", "Số hộ chưa có nhà tiêu": how it stands before anything is done. */
export const tellsPresent = (header: string): boolean =>
  PRESENT.some((words) => ` ${plainText(header)} `.includes(` ${words} `));

/** "Nội dung công việc": each row is to be done. */
export const isWorkHeader = (header: string): boolean => beginsWith(header, WORKS);

// Quý I | Tháng 3 | 6 tháng đầu năm | Cả năm
const PART_NAME = /^(?:quý\s(?:[IV]{1,3}|[1-4])|tháng\s(?:0?[1-9]|1[0-2])|[369]\stháng(?:\sđầu\snăm)?|cả năm)$/iu;

// 2026 | Năm 2026 | Đợt 1 (15/3) | Đến 30/6 | 31/3
const TIME_OPENING = /^(?:(?:năm\s)?20\d\d$|đợt\s\d|(?:(?:đến|hết|trước|ngày)\s){0,3}\d{1,2}\/\d)/iu;

/** "Phân theo đợt › Đợt 1", "Phân theo năm › 2026": the part of a goal that a time is for; not "Kế hoạch › Năng suất". */
export function isTimeOfDivision(path: readonly string[]): boolean {
  const own = (path.at(-1) ?? '').trim();
  return path.length > 1 && isDivisionHeader(path[0] ?? '') && (isPartName(own) || TIME_OPENING.test(own));
}

/** Does the text name a part of a year, or all of it, and nothing else? */
export const isPartName = (text: string): boolean => PART_NAME.test(text.trim());

/** Units and asides of a header. */
export const BRACKET = /\s?\([^()]*\)/gu;

/** "Không vượt quá (vụ)", "Số lượng tối thiểu": how the figures below it bound what is to be reached; null: they do not. */
export function boundOfHeader(header: string): Comparator | null {
  const tokens = tokenize(header.replace(BRACKET, ''));
  return readLead(tokens, tokens.length).comparator;
}

// Hoàn thành trong tháng | Thực hiện vào quý
const CALENDAR_AT_END = /\s(?:trong|vào|hoàn thành|thực hiện)\s(?<name>tháng|quý)$/iu;

/** "Tháng", "Hoàn thành trong quý": what the numbers below it are; below "Thời gian (tháng)" they may count months. */
export function calendarOf(header: string): string | undefined {
  const words = header.trim();
  return CALENDAR_HEADERS.has(words.toLowerCase()) ? words : CALENDAR_AT_END.exec(words)?.groups?.name;
}

// Tháng 3 | tháng 11/2026
const MONTH = /^tháng\s(?<month>0?[1-9]|1[0-2])(?:\s?\/\s?20\d\d)?$/iu;
const MONTH_NUMBER = /^(?:0?[1-9]|1[0-2])$/u;
// Phân theo tháng | Tháng
const BY_MONTH = /(?:^|\s)tháng$/iu;

/** The number of the month that the headers of a column name: "Tháng 3", "Phân theo tháng › 3". */
export function monthOf(path: readonly string[]): string | undefined {
  const own = path.at(-1)?.trim() ?? '';
  const isBelow = MONTH_NUMBER.test(own) && BY_MONTH.test(path.at(-2)?.trim() ?? '');
  return isBelow ? own : MONTH.exec(own)?.groups?.month;
}

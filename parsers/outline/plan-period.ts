import { findDates } from '../normalise/plan-date.ts';

export interface PlanPeriod {
  readonly startYear: number;
  readonly endYear: number;
}

const YEAR = '(?:19|20)\\d{2}';
// giai đoạn 2021 - 2025 | 2021-2025 | năm 2022 - 2026 | từ năm 2023 đến năm 2025
const RANGE = new RegExp(
  `(?<start>${YEAR})\\s{0,2}(?:[-–—]|(?:đến|tới)(?: hết)?(?: năm)?|và)\\s{0,2}(?:năm\\s)?(?<end>${YEAR})(?!\\d)`,
  'iu',
);
// năm 2025 và giai đoạn 2026 - 2030
const YEAR_AND_STAGE = new RegExp(`năm\\s(?<year>${YEAR})(?:\\svà|,)\\s(?:giai đoạn|các năm)\\s${YEAR}`, 'iu');
// năm 2023 | Năm học 2023
const SINGLE = new RegExp(`năm\\s{1,2}(?<year>${YEAR})(?![\\d/])`, 'iu');
// Năm An toàn giao thông 2024 | Năm Du lịch quốc gia 2025
const NAMED_YEAR = new RegExp(`[Nn]ăm\\s\\p{Lu}\\p{L}{0,11}(?:\\s\\p{L}{1,12}){0,6}\\s(?<year>${YEAR})(?![\\d/])`, 'u');
// Festival nghệ thuật quốc tế Huế 2026: the year of an event stands last
const LAST_YEAR = new RegExp(`\\p{L}["”]?\\s(?<year>${YEAR})["”]?\\s*$`, 'u');
// số 7883/CT-BNNMT … năm 2023 của: a year that dates another document
const CITED = /số\s{0,2}:?\s{0,2}[\d]{1,5}\s{0,2}[/-][\p{L}\d/&.-]{2,30}/giu;
// HĐND tỉnh khóa XVIII, nhiệm kỳ 2021 - 2026: the years that deputies or a committee are elected for
const TERM = /nhiệm kỳ\s(?:19|20)\d{2}\s{0,2}[-–—]\s{0,2}(?:19|20)\d{2}/giu;
const OF_A_BODY = /khóa|kỳ họp|bầu cử|đại hội|đại biểu|hội đồng nhân dân|hđnd|của\s/iu;
// Thực hiện Nghị quyết Đại hội … | Đại hội đại biểu Đảng bộ xã …: what the congress itself resolves
const CONGRESS_RESOLUTION = /nghị quyết[^,;]{0,40}đại hội|^đại hội\s(?:[^,;]{1,60}\s)?(?:đảng|chi) bộ/iu;
// Chương trình công tác toàn khóa của Chi bộ …, nhiệm kỳ | Phương hướng, nhiệm vụ của Đảng bộ xã nhiệm kỳ: what a body of the Party does in its term
const FOR_ITS_TERM = /(?:toàn khóa|phương hướng)(?!\p{L})/iu;
// Kết quả công tác năm 2025 và | Tổng kết năm 2024; before "phương hướng, nhiệm vụ năm 2026": what was, and not what is to come
const TOLD =
  /^(?:báo cáo\s)?(?:kết quả|tình hình|tổng kết|sơ kết|đánh giá)\s.{1,200}?(?=(?:phương hướng|nhiệm vụ|mục tiêu|kế hoạch|chương trình|giải pháp)\s[^;]{0,80}20\d{2})/iu;
// định hướng đến năm 2030 | tầm nhìn đến năm 2045
const OUTLOOK = /(?:định hướng|tầm nhìn)[^,;]{0,20}năm\s{1,2}\d{4}/giu;

const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);

/** The years that a plan is for, from its title; null where the title names none. */
export function readPlanPeriod(title: string): PlanPeriod | null {
  let bare = title;
  for (const date of findDates(title)) bare = blank(bare, date.start, date.end);
  const told = TOLD.exec(bare)?.[0] ?? '';
  if (SINGLE.test(told)) bare = blank(bare, 0, told.length);
  for (const pattern of [CITED, OUTLOOK]) {
    for (const match of bare.matchAll(pattern)) bare = blank(bare, match.index, match.index + match[0].length);
  }
  for (const match of bare.matchAll(TERM)) {
    const before = title.slice(0, match.index);
    // a plan that carries out the resolution of a congress is for its term, unless it says in which year
    const isForTerm =
      (CONGRESS_RESOLUTION.test(before) || FOR_ITS_TERM.test(before)) && !SINGLE.test(bare.replace(TERM, ''));
    if (OF_A_BODY.test(before) && !isForTerm) bare = blank(bare, match.index, match.index + match[0].length);
  }
  const range = RANGE.exec(bare)?.groups;
  if (range) {
    const startYear = Number(range.start);
    const endYear = Number(range.end);
    // "năm 2025 và giai đoạn 2026 - 2030"
    const first = Number(YEAR_AND_STAGE.exec(bare)?.groups?.year ?? startYear);
    if (startYear <= endYear) return { startYear: first === startYear - 1 ? first : startYear, endYear };
  }
  const year = (SINGLE.exec(bare) ?? NAMED_YEAR.exec(bare) ?? LAST_YEAR.exec(bare))?.groups?.year;
  return year === undefined ? null : { startYear: Number(year), endYear: Number(year) };
}

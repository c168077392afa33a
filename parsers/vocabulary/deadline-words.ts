import type { Recurrence } from '../../schemas/record/plan-date.ts';

/** From the most frequent to the least: of two that a plan prints, the more frequent holds. */
export const RECURRENCE_ORDER: readonly Recurrence[] = [
  'continuous',
  'monthly',
  'quarterly',
  'semiannual',
  'annual',
  'as_prescribed',
];

export interface RecurrenceRow {
  readonly recurrence: Recurrence;
  /** Lower case; whole words; a digit stands for the number with or without a leading zero. */
  readonly phrases: readonly string[];
  readonly source: string;
}

const REPORTING = 'Nghị định 09/2019/NĐ-CP về chế độ báo cáo';
const PHU_QUY = 'phu-quy-09';

export const RECURRENCES: readonly RecurrenceRow[] = [
  {
    recurrence: 'continuous',
    phrases: ['thường xuyên', 'liên tục', 'trong suốt quá trình', 'suốt quá trình', 'trong quá trình thực hiện'],
    source: PHU_QUY,
  },
  {
    recurrence: 'continuous',
    phrases: [
      'hằng ngày',
      'hàng ngày',
      'mỗi ngày',
      'hằng tuần',
      'hàng tuần',
      'mỗi tuần',
      '1 lần/ngày',
      '2 lần/ngày',
      '3 lần/ngày',
      '1 tuần/lần',
      '1 lần/tuần',
      '2 tuần/lần',
      '02 tuần/lần',
      '2 tuần một lần',
      '2 lần/tuần',
      '3 lần/tuần',
      '1 buổi/tuần',
      '2 buổi/tuần',
      '3 buổi/tuần',
      '1 số/tuần',
    ],
    source: REPORTING,
  },
  {
    recurrence: 'monthly',
    phrases: [
      'hằng tháng',
      'hàng tháng',
      'mỗi tháng',
      'từng tháng',
      'các tháng',
      'định kỳ tháng',
      'định kỳ tháng, quý',
      '1 tháng/lần',
      '1 tháng 1 lần',
      '1 lần/tháng',
      '2 lần/tháng',
      '1 buổi/tháng',
      '2 buổi/tháng',
      '1 kỳ/tháng',
      '1 số/tháng',
      'báo cáo tháng',
      'của tháng sau',
      ...['5', '10', '15', '20'].map((day) => `ngày ${day} tháng sau`),
      'của tháng tiếp theo',
      'của tháng kế tiếp',
      'tháng, quý',
      'tháng/quý',
    ],
    source: REPORTING,
  },
  {
    recurrence: 'quarterly',
    phrases: [
      'hằng quý',
      'hàng quý',
      'hằng quí',
      'hàng quí',
      'mỗi quý',
      'từng quý',
      'các quý',
      'định kỳ quý',
      'báo cáo quý',
      '1 quý/lần',
      '1 lần/quý',
      '2 lần/quý',
      '1 đợt/quý',
      '4 lần/năm',
      '3 tháng/lần',
      '3 tháng 1 lần',
      '3 tháng một lần',
      'tháng đầu quý',
      'tháng đầu của quý',
      'tháng đầu mỗi quý',
      'tháng cuối quý',
      'tháng cuối của quý',
      'tháng đầu tiên của quý',
      'tháng đầu tiên của quý sau',
      'tháng đầu của quý sau',
      'tháng đầu quý sau',
      'của quý sau',
      'của quý tiếp theo',
      'cuối quý',
      'đầu quý',
      'quý, 6 tháng',
      'quý, năm',
      'quý/năm',
    ],
    source: REPORTING,
  },
  {
    recurrence: 'semiannual',
    phrases: [
      '6 tháng, năm',
      '6 tháng, 1 năm',
      '6 tháng, cả năm',
      '6 tháng/năm',
      '6 tháng và năm',
      '6 tháng và cả năm',
      '6 tháng và 1 năm',
      '6 tháng và hằng năm',
      '6 tháng và hàng năm',
      '6 tháng, hằng năm',
      '6 tháng, hàng năm',
      '6 tháng/lần',
      '6 tháng 1 lần',
      '6 tháng một lần',
      'sáu tháng một lần',
      'định kỳ 6 tháng',
      'hằng 6 tháng',
      'mỗi 6 tháng',
      'sơ kết 6 tháng',
      'báo cáo 6 tháng',
      'sáu tháng và năm',
      'nửa năm một lần',
      '2 lần/năm',
      '2 đợt/năm',
      '2 lần trong năm',
    ],
    source: REPORTING,
  },
  {
    recurrence: 'semiannual',
    phrases: ['mỗi học kỳ', 'hằng học kỳ', 'hàng học kỳ', 'từng học kỳ', '1 lần/học kỳ', '2 lần/năm học'],
    source: 'duties of a school year, departments of education, 2021 to 2025',
  },
  {
    recurrence: 'annual',
    phrases: [
      'hằng năm',
      'hàng năm',
      'mỗi năm',
      'từng năm',
      'định kỳ năm',
      'báo cáo năm',
      '1 năm/lần',
      '1 lần/năm',
      '1 đợt/năm',
      '1 năm 1 lần',
      'năm một lần',
      'mỗi năm một lần',
    ],
    source: REPORTING,
  },
  {
    recurrence: 'as_prescribed',
    phrases: ['định kỳ', 'theo định kỳ', 'định kì', 'theo kỳ', 'theo chế độ báo cáo'],
    source: PHU_QUY,
  },
];

/** Of which so many are held, written or sent in each month or year: "02 phóng sự/tháng", "4 cuộc/năm". Source: plans of departments of health, justice and information, 2019 to 2025. */
export const OCCASIONS: readonly string[] = [
  'hội nghị',
  'cuộc họp',
  'cuộc kiểm tra',
  'cuộc',
  'đợt kiểm tra',
  'đợt',
  'kỳ',
  'số',
  'chuyên mục',
  'chuyên đề',
  'chuyên trang',
  'phóng sự',
  'bản tin',
  'tin, bài',
  'tin bài',
  'bài viết',
  'bài',
  'phiên',
];

/** What a deadline cell says when nothing else stands in it: as the rules for such reports have it. */
export const PRESCRIBED_CELLS: readonly string[] = [
  'theo quy định',
  'theo đúng quy định',
  'đúng quy định',
  'theo quy định hiện hành',
  'theo quy định của pháp luật',
  'theo thời gian quy định',
  'đúng thời gian quy định',
  'theo thời hạn quy định',
];

/** What the cell of a narrow column of times says in short: "TX" is "thường xuyên". Source: timetables of offices of districts and schools. */
export const SHORT_RECURRENCES: Readonly<Record<string, Recurrence>> = {
  tx: 'continuous',
  't/x': 'continuous',
  đk: 'as_prescribed',
};

/** Done step by step as some schedule has it. */
export const ROADMAP_PHRASES: readonly string[] = [
  'theo lộ trình',
  'theo đúng lộ trình',
  'đúng lộ trình',
  'theo các lộ trình',
  'lộ trình đã được',
  'lộ trình được phê duyệt',
  'theo tiến độ',
  'theo đúng tiến độ',
  'đúng tiến độ',
  'bảo đảm tiến độ',
  'đảm bảo tiến độ',
  'theo thời gian tiến độ',
  'theo kế hoạch',
  'theo đúng kế hoạch',
  'theo chương trình',
  'theo lịch',
];

/** Units of a period that is counted from an event, with what ISO 8601 writes around so many; the longest name first. */
export const DURATION_UNITS: readonly {
  readonly name: string;
  readonly prefix: string;
  readonly times: number;
  readonly suffix: string;
}[] = [
  { name: 'ngày làm việc', prefix: 'P', times: 1, suffix: 'D' },
  { name: 'ngày', prefix: 'P', times: 1, suffix: 'D' },
  { name: 'tuần', prefix: 'P', times: 1, suffix: 'W' },
  { name: 'tháng', prefix: 'P', times: 1, suffix: 'M' },
  { name: 'quý', prefix: 'P', times: 3, suffix: 'M' },
  { name: 'năm', prefix: 'P', times: 1, suffix: 'Y' },
  { name: 'giờ', prefix: 'PT', times: 1, suffix: 'H' },
  { name: 'phút', prefix: 'PT', times: 1, suffix: 'M' },
  { name: 'h', prefix: 'PT', times: 1, suffix: 'H' },
];

/** Events that a period is counted from by their noun: "03 ngày làm việc sau đại hội". Source: plans of congresses and sessions. */
export const MEETINGS: readonly string[] = [
  'đại hội',
  'hội nghị',
  'kỳ họp',
  'cuộc họp',
  'phiên họp',
  'đợt kiểm tra',
  'lễ hội',
];

/** Numbers that plans write out before such a unit. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

/** Months by their names in words; the fourth has one of its own. Source: tables of anniversaries and of courses. */
export const SPELT_MONTHS: Readonly<Record<string, number>> = {
  ...NUMBER_WORDS,
  tư: 4,
  'mười một': 11,
  'mười hai': 12,
};

/** Cells that say nothing. */
export const BLANK_CELL = /^[\s.…_\-–x/]*$/iu;

/** Before a date of a task that goes on all the year: when it is done most. Source: plans of 2023 and 2024 on road safety and on drugs. */
export const PEAK_WORDS: readonly string[] = ['cao điểm', 'tập trung vào', 'trọng tâm'];

/** What is named by the years that it is for: "Rà soát quy hoạch sử dụng đất đến năm 2030". Source: titles of plans of provinces, 2020 to 2026. */
export const NAMED_BY_YEARS: readonly string[] = [
  'kế hoạch',
  'chương trình',
  'đề án',
  'dự án',
  'dự báo',
  'chiến lược',
  'quy hoạch',
  'nghị quyết',
  'lộ trình',
  'mục tiêu',
  'chỉ tiêu',
  'định hướng',
  'tầm nhìn',
  'nhu cầu',
  'phương án',
  'giai đoạn',
  'nhiệm kỳ',
  'danh mục',
  'phương hướng',
  'kịch bản',
  'đồ án',
  'từ',
];

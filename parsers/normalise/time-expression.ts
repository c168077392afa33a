import type { Recurrence } from '../../schemas/record/plan-date.ts';
import { allMatches } from '../vietnamese/all-matches.ts';
import { perTextWithin } from '../vietnamese/per-text.ts';
import {
  DURATION_UNITS,
  MEETINGS,
  NUMBER_WORDS,
  OCCASIONS,
  RECURRENCES,
  ROADMAP_PHRASES,
} from '../vocabulary/deadline-words.ts';
import { type CalendarSpan, findCalendarSpans, overlapsAny, type TimeContext } from './calendar-span.ts';
import { trimEndSigns } from './trim-signs.ts';

/** A time counted from an event. */
export interface RelativeTime {
  readonly kind: 'relative';
  readonly start: number;
  readonly end: number;
  /** ISO 8601; null where only the event is named. */
  readonly duration: string | null;
  readonly event: string;
}

export interface RecurringTime {
  readonly kind: 'recurring';
  readonly start: number;
  readonly end: number;
  readonly recurrence: Recurrence;
}

export interface RoadmapTime {
  readonly kind: 'roadmap';
  readonly start: number;
  readonly end: number;
}

export type TimeExpression = CalendarSpan | RelativeTime | RecurringTime | RoadmapTime;

/** Every time that the text names, in reading order, none inside another. */
export const findTimeExpressions = perTextWithin(searchTimeExpressions);

function searchTimeExpressions(text: string, context: TimeContext): readonly TimeExpression[] {
  const relative = findRelativeTimes(text);
  const yearly = context.isOfYears ? findYearly(text) : [];
  const repeated = [...yearly, ...findRecurrences(text)].filter((time) => !overlapsAny(time, relative));
  // "6 tháng và cả năm" is a rhythm, and its "cả năm" no year
  const fixed = findCalendarSpans(text, context).filter(
    (span) =>
      !overlapsAny(span, [...relative, ...yearly]) &&
      (span.hasYear || span.precision !== 'year' || !overlapsAny(span, repeated)),
  );
  const taken = [...relative, ...fixed];
  const recurring = repeated.filter((time) => !overlapsAny(time, fixed));
  const roadmap = findRoadmaps(text).filter((time) => !overlapsAny(time, [...taken, ...recurring]));
  return [...taken, ...recurring, ...roadmap].sort((a, b) => a.start - b.start);
}

// — counted from an event —

const NUMBER = `(?<number>\\d{1,3}|${Object.keys(NUMBER_WORDS).join('|')})`;
const UNIT = `(?<unit>${DURATION_UNITS.map((row) => row.name).join('|')})`;

// Sau 02 tháng kể từ khi có … | Trong vòng 05 ngày làm việc kể từ khi … | chậm nhất 10 ngày sau khi … | 03 ngày, kể từ ngày nhận được …
const COUNTED = new RegExp(
  `(?:(?:ngay\\s)?(?:sau|trong vòng|trong thời hạn|trong thời gian|chậm nhất(?: là)?|muộn nhất(?: là)?|không quá|trong)\\s)?(?<![\\d/.,])${NUMBER}\\s${UNIT}(?:\\slàm việc)?,?\\s(?:(?:kể từ|tính từ|sau)\\s(?:khi|ngày|thời điểm)\\s|sau\\s(?=(?:${MEETINGS.join('|')})(?!\\p{L})))(?<event>[^;()\\n]{2,200})`,
  'giu',
);
// Sau khi có … | Ngay sau khi … | Khi có … | Kể từ khi … | ngay khi …
const AFTER_EVENT =
  /(?:ngay\s)?(?:sau khi|kể từ khi|kể từ ngày(?!\s\d)|(?<![\p{L}]\s)khi có|(?<![\p{L}])khi phát sinh)\s(?<rest>[^;()\n]{2,200})/giu;
// Sau 06 tháng thực hiện | sau 01 năm triển khai Đề án
const WORKED = new RegExp(
  `(?<!\\p{L})sau\\s${NUMBER}\\s${UNIT}\\s(?<event>(?:tổ chức\\s)?(?:thực hiện|triển khai|áp dụng|vận hành)(?!\\p{L})[^;.,()\\n]{0,120})`,
  'giu',
);
/** What is over before it begins counts from nothing that comes after. */
const EVENT_END = /\.\s(?=[\p{Lu}–-])|,\s(?=hoàn thành|xong|phải|chậm nhất|muộn nhất|trước ngày|báo cáo)/u;

// sau khi kết thúc Lễ hội 15 ngày | sau khi đi vào hoạt động 06 tháng
const LASTING_AFTER = new RegExp(`\\s(?:chậm nhất\\s)?${NUMBER}\\s${UNIT}(?:\\slàm việc)?$`, 'iu');

// 45 ngày | Trong vòng 24 giờ | không quá 03 ngày làm việc
const LASTING = new RegExp(
  `^(?:(?:trong vòng|trong thời hạn|trong thời gian|trong|không quá|tối đa)\\s)?${NUMBER}\\s?${UNIT}(?:\\slàm việc)?$`,
  'iu',
);
// Khi phát sinh | Khi được giao
const WHEN = /^(?:ngay\s)?khi\s(?<event>[^;()\n]{2,120})$/iu;

/** What a cell about time may say in so few words: how long, or upon what. */
export function readBareTime(
  text: string,
): (Pick<RelativeTime, 'duration'> & { readonly event: string | null }) | null {
  const lasting = LASTING.exec(text)?.groups;
  if (lasting) return { duration: toDuration(lasting.number ?? '', lasting.unit ?? ''), event: null };
  const event = WHEN.exec(text)?.groups?.event;
  return event === undefined ? null : { duration: null, event: trimEvent(event) };
}

// kể từ khi | tính từ ngày | sau hội nghị | ngay khi
const MAY_COUNT = /khi|sau|từ/iu;

function findRelativeTimes(text: string): readonly RelativeTime[] {
  if (!MAY_COUNT.test(text)) return [];
  const found: RelativeTime[] = [];
  for (const match of [...allMatches(text, COUNTED), ...allMatches(text, WORKED)]) {
    const event = trimEvent(match.groups?.event ?? '');
    const duration = toDuration(match.groups?.number ?? '', match.groups?.unit ?? '');
    found.push({ kind: 'relative', start: match.index, end: endOfEvent(match, event), duration, event });
  }
  for (const match of allMatches(text, AFTER_EVENT)) {
    const opening = match[0].toLowerCase().replace(/^ngay\s/u, '');
    const said = trimEvent(
      opening.startsWith('khi ') ? match[0].replace(/^(?:ngay\s)?khi\s/iu, '') : (match.groups?.rest ?? ''),
    );
    const lasting = LASTING_AFTER.exec(said);
    const event = lasting ? said.slice(0, lasting.index) : said;
    const time: RelativeTime = {
      kind: 'relative',
      start: match.index,
      end: endOfEvent(match, said),
      duration: lasting ? toDuration(lasting.groups?.number ?? '', lasting.groups?.unit ?? '') : null,
      event,
    };
    if (event !== '' && !overlapsAny(time, found)) found.push(time);
  }
  return found;
}

function endOfEvent(match: RegExpMatchArray, event: string): number {
  return (match.index ?? 0) + match[0].lastIndexOf(event) + event.length;
}

const CLOSING = '.,;:/';

function trimEvent(event: string): string {
  const end = event.search(EVENT_END);
  return trimEndSigns(end < 0 ? event : event.slice(0, end), CLOSING).trim();
}

/** "05 ngày làm việc" → P5D, "24 giờ" → PT24H, "1 quý" → P3M. */
function toDuration(number: string, unit: string): string | null {
  const row = DURATION_UNITS.find((candidate) => candidate.name === unit.toLowerCase());
  const count = NUMBER_WORDS[number.toLowerCase()] ?? Number(number);
  if (!row || !Number.isInteger(count) || count === 0) return null;
  return `${row.prefix}${count * row.times}${row.suffix}`;
}

// — again and again, or by a schedule —

const RECURRENCE_ROWS = RECURRENCES.flatMap((row) =>
  row.phrases.map((phrase) => ({ recurrence: row.recurrence, phrase })),
).sort((a, b) => b.phrase.length - a.phrase.length);
const RECURRENCE_OF = new Map(RECURRENCE_ROWS.map((row) => [toKey(row.phrase), row.recurrence]));
const RECURRENCE = phrasesPattern(RECURRENCE_ROWS.map((row) => row.phrase));
const ROADMAP = phrasesPattern([...ROADMAP_PHRASES].sort((a, b) => b.length - a.length));

// định kỳ 5 | năm một lần
const SEVERAL = /\d\s$/u;

/** How often, by the unit of time behind the stroke; of several a year by their number. */
const EACH_OF: Readonly<Record<string, Recurrence>> = { tuần: 'continuous', tháng: 'monthly', quý: 'quarterly' };
const TIMES_A_YEAR: Readonly<Record<number, Recurrence>> = { 2: 'semiannual', 4: 'quarterly', 12: 'monthly' };
// 02 phóng sự/tháng | 01 hội nghị/quý | 4 chuyên đề/năm
const OCCASIONS_EACH = new RegExp(
  `(?<![\\d.,])(?<count>\\d{1,2})\\s(?:${OCCASIONS.join('|')})\\s?/\\s?(?<each>tuần|tháng|quý|năm)(?!\\p{L})`,
  'giu',
);

function findOccasions(text: string): readonly RecurringTime[] {
  if (!text.includes('/')) return [];
  return allMatches(text, OCCASIONS_EACH).map((match) => ({
    kind: 'recurring',
    start: match.index,
    end: match.index + match[0].length,
    recurrence:
      EACH_OF[match.groups?.each?.toLowerCase() ?? ''] ?? TIMES_A_YEAR[Number(match.groups?.count)] ?? 'annual',
  }));
}

function findRecurrences(text: string): readonly RecurringTime[] {
  const occasions = findOccasions(text);
  const phrases = allMatches(text, RECURRENCE).flatMap((match): readonly RecurringTime[] => {
    const recurrence = RECURRENCE_OF.get(toKey(match[0]));
    const isOfSeveral = match[0].startsWith('năm') && SEVERAL.test(text.slice(0, match.index));
    return recurrence === undefined || isOfSeveral
      ? []
      : [{ kind: 'recurring', start: match.index, end: match.index + match[0].length, recurrence }];
  });
  return [...occasions, ...phrases.filter((time) => !overlapsAny(time, occasions))];
}

// ngày 10/01 năm sau | ngày 15 tháng 01 của năm kế tiếp | trước ngày 30/11 năm trước
const OF_EACH_NEXT_YEAR =
  /(?<![\d/])(?:ngày\s)?\d{1,2}(?:\s?\/\s?|\stháng\s)\d{1,2}\s(?:của\s)?năm\s(?:sau|trước|kế\stiếp|tiếp\stheo|liền\skề)(?!\p{L})/giu;

function findYearly(text: string): readonly RecurringTime[] {
  return allMatches(text, OF_EACH_NEXT_YEAR).map((match) => ({
    kind: 'recurring',
    start: match.index,
    end: match.index + match[0].length,
    recurrence: 'annual',
  }));
}

function findRoadmaps(text: string): readonly RoadmapTime[] {
  return allMatches(text, ROADMAP).map((match) => ({
    kind: 'roadmap',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A phrase as it is looked up: small letters, no leading zero, no comma, no space around "/". */
function toKey(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/,/gu, '')
    .replace(/\s?\/\s?/gu, '/')
    .replace(/(?<!\d)0(?=\d(?!\d))/gu, '')
    .replace(/\s+/gu, ' ');
}

/** The phrases as whole words, the longest first; those with one first word together, so that it is looked for once. */
function phrasesPattern(phrases: readonly string[]): RegExp {
  const byFirst = new Map<string, string[]>();
  for (const phrase of phrases) {
    const [first = '', ...rest] = phrase.split(/(?<!,)\s/u);
    const tail = rest.length === 0 ? '' : `\\s${phraseSource(rest.join(' '))}`;
    byFirst.set(first, [...(byFirst.get(first) ?? []), tail]);
  }
  const groups = [...byFirst].map(([first, tails]) => `${phraseSource(first)}(?:${tails.join('|')})`);
  const starts = [...new Set([...byFirst.keys()].map((first) => first.charAt(0)))].join('');
  // one look at the first letter saves the others at nearly every place
  return new RegExp(`(?=[0${starts}])(?<![\\p{L}\\p{N}/])(?:${groups.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** "6" also as "06", spaces around "/" and commas as they come. */
function phraseSource(phrase: string): string {
  return phrase
    .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
    .replace(/(?<!\d)(\d)(?!\d)/gu, '0?$1')
    .replace(/,\s/gu, ',?\\s')
    .replace(/\//gu, '\\s?/\\s?')
    .replace(/(?<!\\)\s/gu, '\\s');
}

import type { Outline, OutlineSection } from '../../schemas/model/outline.ts';
import { ACTIONS } from '../normalise/action-verb.ts';
import { findPeriods, type YearSpan } from '../normalise/period.ts';
import { phrasesOf } from '../normalise/phrase-table.ts';
import { splitSentences } from '../normalise/sentence.ts';
import { type Token, tokenize } from '../normalise/tokens.ts';
import { readUnitStart } from '../normalise/unit-name.ts';
import {
  AHEAD_WORDS,
  DOER_OPENINGS,
  DONE,
  RESULT_OPENINGS,
  SINCE_WORDS,
  SO_FAR_WORDS,
} from '../vocabulary/result-words.ts';
import { DUTY_VERBS, TAIL_VERBS } from '../vocabulary/task-verbs.ts';
import { says } from './around-statement.ts';
import type { Statement } from './read-statements.ts';
import { stripOpenings } from './strip-openings.ts';

const RESULTS = phrasesOf(RESULT_OPENINGS);
const AHEAD = phrasesOf(AHEAD_WORDS);
const SO_FAR = phrasesOf(SO_FAR_WORDS);
const SINCE = phrasesOf(SINCE_WORDS);
const DOERS = phrasesOf(DOER_OPENINGS);
const VERBS = phrasesOf([...DUTY_VERBS, ...TAIL_VERBS]);

/**
 * Where a paragraph that opens with how things were turns to what is to be: "Nhiệm kỳ 2020 - 2025, Đảng ủy đã lãnh đạo …. Kết
 * nạp 14 đảng viên. | Thời gian tới, …". 0 where it does not open so.
 */
export function endOfResults(text: string, years: YearSpan | null): number {
  const sentences = splitSentences(text).map((span) => ({ ...span, words: text.slice(span.start, span.end) }));
  const [first] = sentences;
  if (!first || !opensWithResults(first.words, years)) return 0;
  return sentences.find(({ words }) => looksAhead(tokenize(words)))?.start ?? text.length;
}

// Tính đến hết năm 2022, … | Tính đến ngày 31/12/2022, … | Kết thúc năm 2021, … | Theo số liệu thống kê, năm 2022, …
const RECKONED =
  /^[\s\-–+•]*(?:theo\s(?:số liệu|thống kê|báo cáo)[^,\d]{0,40},\s)?(?:tính\sđến|kết thúc|đến\s(?:hết|cuối)|(?<=,\s)(?:năm|đến))\s[^,]{4,20}/iu;

/** Where a paragraph that is reckoned up to a year before the plan's turns to what is to be; also below goals. 0 where it is not. */
export function endOfReckoned(text: string, years: YearSpan | null): number {
  const opening = years === null ? undefined : RECKONED.exec(text)?.[0];
  if (years === null || opening === undefined) return 0;
  const [mention] = findPeriods(opening);
  return mention && mention.endYear < years.startYear ? endOfBefore(text) : 0;
}

function opensWithResults(sentence: string, years: YearSpan | null): boolean {
  const tokens = tokenize(stripOpenings(sentence));
  if (looksAhead(tokens)) return false;
  if (RESULTS.at(tokens, 0) !== undefined || SINCE_YEAR.test(sentence)) return true;
  const isDone = tokens.some(({ key }) => key === DONE);
  if (isDone && WHAT_CAME.test(sentence)) return true;
  const [mention] = findPeriods(sentence);
  if (!mention || mention.role === 'baseline' || mention.role === 'cumulative') return false;
  const isOver =
    years === null ||
    mention.endYear < years.startYear ||
    (mention.endYear === years.startYear && mention.startYear < mention.endYear);
  return isOver && isDone && stripOpenings(sentence.slice(0, mention.start)).trim() === '';
}

// Từ năm 2015 đến nay, Sở đã …
const SINCE_YEAR =
  /^[\s\-–+•]*từ\s(?:(?:đầu\s)?năm|tháng\s[\d/]{1,7}|ngày\s[\d/]{3,10})?\s?(?:20\d\d\s)?(?:cho\s)?đến\snay(?!\p{L})/iu;
// Kết quả hoạt động khoa học và công nghệ đã góp phần …
const WHAT_CAME = /^[\s\-–+•]*kết quả\s/iu;

function looksAhead(tokens: readonly Token[]): boolean {
  return says(tokens, AHEAD);
}

/** "Sở đã hỗ trợ xây dựng trên 20 mô hình": who acts opens the sentence, and what is done stands before the number. */
export function tellsWhatIsDone(sentence: string, before: readonly Token[]): boolean {
  const done = before.findIndex(({ key }, at) => key === DONE && isVerb(before, at + 1));
  if (done < 1 || looksAhead(before.slice(done))) return false;
  if (readUnitStart(sentence) !== null || DOERS.at(before, 0) !== undefined) return true;
  // "Giai đoạn 2015 - 2020, Sở KHCN đã tham mưu …": who did it stands behind a comma
  const clause = before.slice(0, done).findLastIndex(({ kind }) => kind === 'mark') + 1;
  return clause < done && readUnitStart(sentence.slice(before[clause]?.start)) === 'named';
}

function isVerb(tokens: readonly Token[], at: number): boolean {
  return ACTIONS.at(tokens, at) !== undefined || VERBS.at(tokens, at) !== undefined;
}

// 40/42 dự án | chưa hoàn thành; 06 dự án tiềm ẩn nguy cơ …
const LACKS =
  /^[\d.,/]+(?:\s\p{L}+){1,3}?\s(?:(?:chưa|không)\s(?:hoàn thành|đạt|triển khai|thực hiện|khởi công)|tiềm ẩn|có nguy cơ)(?!\p{L})/iu;

// kết quả giải ngân vốn năm 2023 mới đạt | 12,5 %
const JUST_REACHED =
  /(?<!\p{L})(?:mới|mới chỉ|chỉ mới)\s(?:đạt|giải ngân|thực hiện|hoàn thành)\s(?:được\s)?(?:(?:khoảng|gần|hơn|trên)\s)?$/iu;

/** "… 42 dự án; đến nay đã hoàn thành 02/42 dự án; 40/42 dự án chưa hoàn thành": how far a goal is, behind the goal. */
export function tellsPastOrLack({ sentence, quote, quantity }: Statement): boolean {
  const start = Math.max(0, sentence.indexOf(quote));
  const before = tokenize(sentence.slice(start, quantity.numberStart));
  const isSoFar =
    (says(before, SO_FAR) || JUST_REACHED.test(sentence.slice(0, quantity.numberStart))) && !looksAhead(before);
  const isBare = !quantity.isCompared && !before.some((_, at) => isVerb(before, at));
  return isSoFar || (quantity.unitKind === 'count' && isBare && LACKS.test(sentence.slice(quantity.numberStart)));
}

// Gia đình thể thao là hộ gia đình | có từ 50 % số thành viên tập luyện thường xuyên
const DEFINES =
  /^\p{Lu}[^,;:]{1,60}\slà\s(?:các\s|những\s)?(?:hộ|gia đình|thôn|xã|trường|cơ sở|đơn vị|doanh nghiệp|hợp tác xã|người)(?:\s[^,;:]{1,40})?\scó\s(?:(?:từ|trên|ít nhất|tối thiểu)\s){0,2}$/u;

/** The amount tells what something is. */
export function isDefined({ sentence, quantity }: Statement): boolean {
  return DEFINES.test(sentence.slice(0, quantity.numberStart));
}

/** "… đạt 166,3 tỷ đồng, tăng 54 tỷ đồng so với đầu nhiệm kỳ" */
export function comparesWithBefore(sentence: string): boolean {
  return says(tokenize(sentence), SINCE);
}

/**
 * Where the results that paragraphs tell end in each, by section; those below one that tells nothing else go on with it:
 * "Nhiệm kỳ qua, … đạt nhiều kết quả." | "Nông nghiệp … Thu nhập bình quân đầu người đạt 67,5 triệu đồng."
 */
export function findResults(sections: readonly OutlineSection[], years: YearSpan | null): ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  let before: OutlineSection | null = null;
  for (const section of sections) {
    const text = section.text ?? '';
    const isPlain: boolean = section.kind === 'paragraph' && section.heading === null;
    const isBelow: boolean = isPlain && before?.parentId === section.parentId;
    const end: number = endOfResults(text, years) || (isBelow ? endOfBefore(text) : 0);
    if (end > 0) ends.set(section.sectionId, end);
    before = isPlain && end > 0 && end === text.length ? section : null;
  }
  return ends;
}

function endOfBefore(text: string): number {
  const ahead = splitSentences(text).find(({ start, end }) => looksAhead(tokenize(text.slice(start, end))));
  return ahead?.start ?? text.length;
}

// Kết quả tiếp nhận và giải quyết hồ sơ tháng 8/2021
const TITLE_OF_RESULTS = /^(?:về\s)?kết quả\s[^:;]{3,300}[^:;.]$/iu;

// Dự ước tăng trưởng 6 tháng đầu năm đạt 6,5% | Kinh tế huyện tăng so với cùng kỳ | Thu ngân sách chỉ đạt 43% kế hoạch
const TITLE_OF_PROGRESS =
  /^(?:dự\s)?ước\s|\sso\s(?:với\s)?cùng kỳ|\stháng đầu năm(?!\p{L})|\sđạt\s(?:hơn\s|gần\s)?[\d.,]{1,6}\s?% kế hoạch/iu;
/** A line of its own above a text is no longer. Characters. */
const LONGEST_TITLE = 160;

function titlesResults(title: string): boolean {
  if (TITLE_OF_RESULTS.test(title)) return true;
  const isLine = title.length <= LONGEST_TITLE && !/[.;:]$/u.test(title);
  return isLine && TITLE_OF_PROGRESS.test(title) && !looksAhead(tokenize(title)) && !NEXT_WORK.test(title);
}

// … 6 tháng đầu năm và nhiệm vụ 6 tháng cuối năm
const NEXT_WORK = /(?<!\p{L})(?:nhiệm vụ|phương hướng|giải pháp|kế hoạch năm|chỉ tiêu năm)(?!\p{L})/iu;

/** A report tells what was; so does a notice, or a text without a letterhead, whose title opens so. */
export function isReport({ head, sections }: Outline): boolean {
  if (head.typeCode === 'BC') return true;
  if (head.typeCode !== null && head.typeCode !== 'TB') return false;
  const first = sections[0]?.kind === 'paragraph' ? (sections[0].heading ?? sections[0].text) : null;
  return titlesResults(head.title ?? first ?? '');
}

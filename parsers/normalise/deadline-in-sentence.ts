import type { Deadline } from '../../schemas/record/plan-date.ts';
import { perTextWithin } from '../vietnamese/per-text.ts';
import { beginsWithAction } from './action-verb.ts';
import { type CalendarSpan, sharedTime, type TimeContext } from './calendar-span.ts';
import { findCitations } from './citation.ts';
import { deadlineOfDates, mostFrequentRecurrence, NO_DEADLINE, recursAfter } from './deadline.ts';
import { findDutyVerb } from './duty-verb.ts';
import { yearOfIso } from './plan-date.ts';
import { AFTER_REPORTING, isRhythm } from './rhythm-in-sentence.ts';
import { findTimeExpressions, type RecurringTime, type TimeExpression } from './time-expression.ts';
import { readUnitStart } from './unit-name.ts';
import { isUntilYear } from './until-year.ts';

/** What a sentence about time is read with. */
export interface DeadlineContext extends TimeContext {
  /** The document's own date: no day before it is a limit. */
  readonly issuedOn?: string | null;
}

/**
 * By when, from running text, where most years and dates are parts of names: a date counts after a word that makes it a
 * limit, a rhythm where it tells how often the task is done.
 */
export const findDeadlineInSentence = perTextWithin(searchDeadline);

function searchDeadline(text: string, context: DeadlineContext): Deadline {
  const plain = hideCitations(text);
  const time = sharedTime(context);
  const times = findTimeExpressions(plain, time).filter((time) => isLimit(plain, time, context));
  if (times.length === 0) return NO_DEADLINE;
  const label = readTimeLabel(text, times);
  if (label) return label;
  const dates = times.filter((time): time is CalendarSpan => time.kind === 'calendar');
  // "đường hoàn thành trước ngày 30/6/2028; cầu hoàn thành năm 2029": the last of the works
  const firm = dates.filter(
    (date) => date.precision !== 'year' || (!date.isRange && FINISHED_IN.test(plain.slice(0, date.start))),
  );
  // "ít nhất 01 lần/năm, hoàn thành trước ngày 30/11": how many times, and by when
  const isRepeated =
    times.some(
      (time) => time.kind === 'recurring' && !(firm.length > 0 && PER_YEAR.test(text.slice(time.start, time.end))),
    ) && !firm.some((date) => date.hasYear && date.to !== null);
  if (firm.length > 0 && !isRepeated) return { ...deadlineOfDates(firm), text: printedWithLead(text, lastOf(firm)) };
  const rhythm = isRepeated ? mostFrequentRecurrence(times) : undefined;
  const first = isRepeated
    ? times.find((time) => time.kind === 'recurring' && time.recurrence === rhythm)
    : (toldAfterRoadmap(plain, times) ?? times[0]);
  if (!first) return NO_DEADLINE;
  const printed = first.kind === 'recurring' ? printedWithDay(text, first) : printedWithLead(text, first);
  switch (first.kind) {
    case 'recurring':
      return { ...NO_DEADLINE, text: printed, kind: 'recurring', recurrence: first.recurrence };
    case 'relative': {
      const event = first.event.slice(0, endOfClause(first.event));
      return {
        ...NO_DEADLINE,
        text: printed?.slice(0, printed.length - (first.event.length - event.length)) ?? null,
        kind: 'relative',
        after: { duration: first.duration, event },
      };
    }
    case 'roadmap':
      return { ...NO_DEADLINE, text: printed, kind: 'roadmap' };
    case 'calendar':
      return { ...deadlineOfDates(dates), text: printedWithLead(text, lastOf(dates) ?? first) };
  }
}

// … theo lộ trình. | Xây dựng phương án giá
const NEXT_SENTENCE = /\.\s\p{Lu}/u;

/** "Di dời trên 400 hộ dân theo lộ trình. Xây dựng phương án giá, hoàn thành trong năm 2026": what a later sentence tells says more. */
function toldAfterRoadmap(text: string, [first, ...later]: readonly TimeExpression[]): TimeExpression | undefined {
  if (first?.kind !== 'roadmap') return undefined;
  return later.find(({ kind, start }) => kind !== 'roadmap' && NEXT_SENTENCE.test(text.slice(first.end, start)));
}

// 01 lần/năm | 2 đợt/năm
const PER_YEAR = /\/\s?năm$/iu;

/** "Từ năm 2022 đến năm 2024: Triển khai phong trào …. Sơ kết vào Quý IV/2023": the stretch that a step is headed by. */
function readTimeLabel(text: string, times: readonly TimeExpression[]): Deadline | undefined {
  const [first] = times;
  if (
    first?.kind !== 'calendar' ||
    !first.isRange ||
    first.start > LABEL_START ||
    !/^\s?:/u.test(text.slice(first.end))
  )
    return undefined;
  return { ...deadlineOfDates([first]), text: text.slice(0, first.end).trim() };
}

/** A time that heads a step stands behind no more than "Trong các năm ". Characters. */
const LABEL_START = 14;

/** The date that sets the deadline: a stretch, else the latest. */
function lastOf(dates: readonly CalendarSpan[]): CalendarSpan | undefined {
  const latest = dates
    .map((date) => date.to ?? '')
    .sort()
    .at(-1);
  return dates.find((date) => date.isRange) ?? dates.find((date) => date.to === latest) ?? dates[0];
}

/** Stands for a letter of what is hidden: no letter, digit or mark that a pattern looks for. */
const HIDDEN = '·';

/** The text with the dates, issuers and subjects of cited documents out of sight, at the same length. */
function hideCitations(text: string): string {
  let plain = text;
  for (const cited of findCitations(text)) {
    plain = plain.slice(0, cited.start) + HIDDEN.repeat(cited.saidUntil - cited.start) + plain.slice(cited.saidUntil);
  }
  return plain;
}

/** Characters before a time in which the word is looked for that makes it a limit. */
const LEAD_REACH = 28;
// trước ngày 15/02/2023 | chậm nhất là ngày … | đến hết ngày … | xong trước … | hoàn thành trong tháng … | từ ngày … | (Quý II/2023)
const LIMIT =
  /(?:^|[^\p{L}])(?:trước|dự kiến|chậm nhất|chậm nhất là|muộn nhất|muộn nhất là|đúng hạn|đến|tới|hết|đến hết|tới hết|trong|xong|hoàn thành|vào|từ|bắt đầu từ|thời gian|thời hạn|trong các|cuối|giữa|đầu|muộn hơn)\s?:?\s?(?:sáng\s|chiều\s|tối\s)?(?:\d{1,2}\s?(?:h|g|giờ)\s?(?:\d{2}(?:\sphút)?)?['’]?,?\s)?(?:ngày\s|(?:thượng|trung|hạ)\stuần\s)?$/iu;
// văn bản có hiệu lực tính đến hết ngày … | so với tháng …
const NO_LIMIT =
  /(?:tính đến|tính đến hết|tính từ|so với|hiệu lực từ|hiệu lực kể từ|ban hành từ|thành lập từ|kỷ niệm|định hướng đến|tầm nhìn đến|và đến)\s?(?:ngày\s)?$/iu;
// (Quý II/2023) | : 01 ngày, ngày 04/3/2026 | : 20h00 ngày 01/9/2025 | : 8 giờ 00, ngày 06/5/2024
const CLAUSE_START =
  /(?:^|[.;:(]\s?|phấn đấu\s|phấn đấu,\s)(?:\d{1,2}\s(?:ngày|buổi),\s)?(?:\d{1,2}\s?(?:h|g|giờ)\s?(?:\d{2}(?:\sphút)?)?['’]?,?\s)?$/iu;
// không để chậm trễ quá | ngày 30/4/2025
const PAST_WHICH = /(?<!\p{L})quá\s(?:ngày\s)?$/iu;
const BEFORE_YEAR =
  /(?:^|[^\p{L}])(?:trong|hoàn thành trong|xong trong|hết|(?:sơ kết|tổng kết|hoàn thành|kết thúc)\svào)\s$/iu;
// sơ kết năm 2025, tổng kết năm | 2030
const STAGED = /sơ kết\snăm\s20\d\d(?:,|;|\svà)\stổng kết\s$/iu;
// Nâng cấp Khoa Sản, | hoàn thành năm 2025.
const FINISHED_IN = /[,;(]\s?(?:hoàn thành|xong)\s$/iu;
const UNTIL_YEAR = /(?:^|[.;:(]\s?|phấn đấu\s|hoàn thành\s|từ nay\s)(?:đến|tới|đến hết|tới hết|trước)\s$/iu;

// bổ sung 35 trụ nước | trong giai đoạn | 2022 - 2025.
const IN_STAGE = /(?<!\p{L})trong giai đoạn\s$/iu;
// thay toàn bộ bằng đèn LED | trước năm 2026.
const BEFORE = /(?<!\p{L})trước\s$/iu;
const YEAR_END = /^\s?(?:[.;)]|$)/u;

function isLimit(text: string, time: TimeExpression, context: DeadlineContext): boolean {
  const before = text.slice(0, time.start);
  const lead = before.slice(-LEAD_REACH);
  switch (time.kind) {
    case 'calendar':
      if (NO_LIMIT.test(lead) || isPast(time, context) || isToldOf(time, lead, context) || recursAfter(text, time))
        return false;
      return time.precision === 'year'
        ? isYearLimit(time, lead, text) || opensDeed(time, lead, text)
        : LIMIT.test(lead) ||
            (time.hasYear && PAST_WHICH.test(lead)) ||
            fillsBracket(time, before, text) ||
            startsClause(time, before, text) ||
            closesTask(time, before, text, context);
    case 'relative':
      if (IN_FORCE.test(text.slice(0, time.start))) return false;
      return time.duration !== null || AFTER_EVENT.test(text.slice(time.start));
    case 'recurring':
      return isRhythm(text, time);
    case 'roadmap':
      return text.slice(time.start, time.end).toLowerCase().includes('lộ trình');
  }
}

/** Over before the plan, or begun so long ago that it is commemorated: "(18/11/1930 - 18/11/2025)". */
function isPast(time: CalendarSpan, context: TimeContext): boolean {
  const end = time.to ?? time.from;
  if (end === null || context.planYear === null) return false;
  const isOld = time.isRange && yearOfIso(time.from ?? end) < context.planYear - LONGEST_PLAN;
  return isOld || yearOfIso(end) < context.planYear - 1;
}

/** Nothing that is to be done began so long before the plan. Years. */
const LONGEST_PLAN = 15;

// trước ngày 15/7/2024 in a plan that was issued late
const DUE = /(?:trước|chậm nhất|muộn nhất|xong|hoàn thành)(?!\p{L})/iu;

/** "Ngày 21/7/2025, Bộ Tư pháp ban hành …": a day before the document's own is told of. */
function isToldOf(time: CalendarSpan, lead: string, { issuedOn }: DeadlineContext): boolean {
  if (!issuedOn || time.precision !== 'day' || time.isRange || time.to === null) return false;
  return time.to < issuedOn && !DUE.test(lead);
}

const FINISHES = /^\s(?:sẽ\s|phải\s)?(?:hoàn thành|hoàn tất)(?!\p{L})/iu;
const STARTS_PART = /(?:^|[,;:]\s)(?:đến\s|trong\s)?$/iu;

// sơ kết, tổng kết vào các năm | 2025 và 2030
const IN_YEARS = /(?:^|\s)vào\scác\snăm\s$/iu;

/** "trong năm 2023", "Đến năm 2025, …": a bare "năm 2023" belongs to a name. */
function isYearLimit(time: CalendarSpan, lead: string, text: string): boolean {
  if (!time.hasYear) return CLAUSE_START.test(lead);
  // Năm 2021: Phát động … | Từ năm 2022 đến năm 2024: …
  if (/^(?:(?:từ|các|trong)\s)?(?:năm\s)?$/iu.test(lead) && /^\s?:/u.test(text.slice(time.end))) return true;
  if (time.isRange)
    return (
      /(?:^|[.;:]\s|(?:thực hiện|triển khai|hoàn thành)\s)(?:trong giai đoạn|giai đoạn|trong các năm|trong)\s$/iu.test(
        lead,
      ) ||
      (IN_STAGE.test(lead) && YEAR_END.test(text.slice(time.end))) ||
      IN_YEARS.test(lead)
    );
  // "Năm 2022 khảo sát, năm 2024 hoàn thành xây dựng …"
  if (FINISHES.test(text.slice(time.end)) && STARTS_PART.test(lead)) return true;
  const isAtEnd = BEFORE.test(lead) || FINISHED_IN.test(lead) || isUntilYear(text.slice(0, time.start));
  return (
    BEFORE_YEAR.test(lead) ||
    STAGED.test(lead) ||
    UNTIL_YEAR.test(lead) ||
    (isAtEnd && YEAR_END.test(text.slice(time.end)))
  );
}

// Mở phiên giao dịch việc làm | (tháng 5, tháng 10) | (quý II), not "Ngày Pháp luật (9/11)"
const MONTH_OR_QUARTER = /^(?:tháng|quý)\s/iu;

/** A bracket that holds nothing but months or quarters of the plan's year. */
function fillsBracket(time: CalendarSpan, before: string, text: string): boolean {
  const isAlone = before.endsWith('(') && text.charAt(time.end) === ')' && time.to !== null;
  return isAlone && MONTH_OR_QUARTER.test(text.slice(time.start, time.end));
}

/** "Tháng 3/2023, tổ chức …" | "Tháng 5: Ban hành …" | "Quý II/2023: …" | "(Quý II/2023)". */
function startsClause(time: CalendarSpan, before: string, text: string): boolean {
  return (
    (time.hasYear || (before.trim() === '' && time.to !== null && /^\s?:/u.test(text.slice(time.end)))) &&
    CLAUSE_START.test(before.slice(-LEAD_REACH)) &&
    /^\s?(?:[,:;)]|\.?$|\((?:thứ|chủ nhật|tức)\s)/iu.test(text.slice(time.end))
  );
}

/** "sơ kết giữa năm 2024, | cuối năm 2025 tổng kết": a side of a year right before what is done then. */
function opensDeed(time: CalendarSpan, lead: string, text: string): boolean {
  if (!SIDE_OF_YEAR.test(text.slice(time.start, time.end))) return false;
  if (AT_SESSION.test(lead) || (/\svào\s$/u.test(lead) && YEAR_END.test(text.slice(time.end)))) return true;
  return /(?:^|[,.;:(]\s?)$/u.test(lead) && AFTER_REPORTING.test(text.slice(time.end));
}

const SIDE_OF_YEAR = /^(?:cuối|giữa|hết)\s/iu;
// trình HĐND tỉnh tại kỳ họp | cuối năm 2021 | tại Kỳ họp thường lệ | giữa năm 2024
const AT_SESSION = /\s(?:tại|trong|vào)\s(?:các\s)?(?:kỳ|phiên)\shọp\s(?:\p{L}{1,8}\s){0,3}$/iu;

// ra quân tổng dọn vệ sinh | ngày 15/02/2024. | … ngày 24/8/2025 (Chủ nhật)
const CLAUSE_END = /^\s?(?:[.;]|$|\((?:thứ|tức|chủ nhật))/iu;
// Lễ phát động: tổ chức tại xã Thanh Xương ngày | 28/5/2021, quy mô 150 người
const HELD = /(?<!\p{L})(?:tổ chức|diễn ra|tiến hành)\s/iu;

function isHeldOn(before: string, after: string): boolean {
  const clause = before.slice(Math.max(...[',', ';', '.'].map((mark) => before.lastIndexOf(mark))) + 1);
  return after.startsWith(', ') && HELD.test(clause) && !NAMED_DAY.test(before);
}

/** Before a day these make it the name of what is kept or held, and not when the task is done. */
const NAMED_DAY =
  /(?<!\p{L})(?:kỷ niệm|mừng|hưởng ứng|nhân|lập thành tích|truyền thống|bầu cử|hiệu lực|khai mạc|ban hành|ký|kể từ|phê duyệt|thành lập|số)(?!\p{L})/iu;

/** A day at the very end of what is to be done: one in full that is yet to come, or any behind a verb of work. */
function closesTask(time: CalendarSpan, before: string, text: string, { issuedOn }: DeadlineContext): boolean {
  if (time.isRange || time.precision !== 'day' || !/\p{L}\s$/u.test(before)) return false;
  const isToCome = issuedOn != null && time.hasYear && (time.to ?? '') >= issuedOn;
  if (!CLAUSE_END.test(text.slice(time.end))) return isToCome && isHeldOn(before, text.slice(time.end));
  const isNamedDay = /ngày\s(?=\d)/iu.test(text.slice(Math.max(0, time.start - DAY_WORD), time.end));
  const isOfWork = isNamedDay && beginsWithAction(text);
  return (isToCome || isOfWork) && !NAMED_DAY.test(before.slice(before.lastIndexOf(';') + 1));
}

/** Characters of "ngày ", which may stand before the time or in it. */
const DAY_WORD = 5;

// Chỉ thị này có hiệu lực thi hành | sau 10 ngày kể từ ngày ký
const IN_FORCE = /có\shiệu\slực(?:\sthi\shành)?\s$/iu;

/** "sau khi có …", "sau khi được …": an event; "xử lý sau khi kiểm tra" tells how. */
const AFTER_EVENT =
  /^(?:[Nn]gay\s)?[Ss]au khi\s(?:có|được|nhận|nhận được|hoàn thành|kết thúc|ban hành|\p{Lu}\p{L}+)(?!\p{L})/u;

// được phê duyệt, Sở Nội vụ chủ trì … | nhận được Công văn này, ban hành …; not "được sửa đổi, bổ sung", "của Bộ A, Bộ B"
const GOES_ON = /^(?:bổ sung|ban hành|thay thế|nghiệm thu|phê duyệt|các|và|ngày)(?!\p{L})/u;
const TELLS_WHICH = /\s(?:này|trên)$/u;

// có khối lượng nghiệm thu | phải làm thủ tục thanh toán
const MUST = /\sphải\s/u;

/** The event is over where the sentence goes on with what is to be done, or who is to do it. */
function endOfClause(event: string): number {
  const duty = event.search(MUST);
  const end = duty > 0 ? duty : event.length;
  for (let at = event.indexOf(', '); at >= 0 && at < end; at = event.indexOf(', ', at + 2)) {
    const [before, after] = [event.slice(0, at), event.slice(at + 2)];
    const isOver = /^\p{Lu}/u.test(after) ? !/\p{Lu}/u.test(before) : !GOES_ON.test(after);
    if (isOver || TELLS_WHICH.test(before) || opensWithActor(after)) return at;
  }
  return end;
}

/** "kể từ ngày ban hành Kế hoạch, | UBND các xã hoàn thành …": who is to do it by then. */
function opensWithActor(text: string): boolean {
  return readUnitStart(text) !== null && findDutyVerb(text, 'sentence') !== undefined;
}

// trước ngày 15 tháng 12 hằng năm | trong quý I hằng năm | trước ngày 20 của tháng cuối quý | ngày 25 hằng tháng | thứ Sáu hằng tuần | định kỳ trước ngày 20 tháng cuối quý
const DAY_OF_EACH =
  /(?:định kỳ\s)?(?:(?:trước|vào|chậm nhất(?: là)?)\s)?(?:(?:ngày\s)?\d{1,2}(?:\s?\/\s?\d{1,2}|\stháng\s\d{1,2})|ngày\s\d{1,2}(?:\scủa)?|trong\s(?:quý\s(?:I{1,3}|IV|[1-4])|tháng\s\d{1,2})|thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)\s$/iu;

/** A rhythm with the day that is printed before it. */
function printedWithDay(text: string, time: RecurringTime): string | null {
  const day = DAY_OF_EACH.exec(text.slice(Math.max(0, time.start - DAY_REACH), time.start))?.[0];
  return day === undefined ? printedWithLead(text, time) : text.slice(time.start - day.length, time.end);
}

/** Characters before a rhythm in which its day may stand. */
const DAY_REACH = 48;

/** The time as printed with the word before it: "trước ngày 15/02/2023". */
function printedWithLead(text: string, time: TimeExpression | undefined): string | null {
  if (!time) return null;
  const lead = text.slice(Math.max(0, time.start - LEAD_REACH), time.start);
  const word =
    /(?:(?:hoàn thành|xong)\s)?(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?|đến hết|đến|hết|trong|vào|từ|định kỳ|cuối|đầu)\s(?:các\snăm\s)?(?:\d{1,2}\s?(?:h|g|giờ)\s?(?:\d{2}(?:\sphút)?)?['’]?,?\s)?(?:ngày\s)?$/iu.exec(
      lead,
    )?.[0] ?? '';
  return text.slice(time.start - word.length, time.end).trim();
}

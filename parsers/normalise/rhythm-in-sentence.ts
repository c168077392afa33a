import { findDutyVerb } from './duty-verb.ts';
import type { RecurringTime } from './time-expression.ts';
import { readUnitStart } from './unit-name.ts';

/** Behind a rhythm or the side of a year: what is done then. */
export const AFTER_REPORTING =
  /^\s(?:báo cáo|tổng hợp|tổ chức|kiểm tra|rà soát|sơ kết|tổng kết|đánh giá|cập nhật|gửi|họp|giao ban|tham mưu|thông báo|công bố|theo dõi|theo quy định|tự)(?!\p{L})/u;

/** Does the word tell how often the task is done, rather than which thing of its kind is meant? */
export function isRhythm(text: string, time: RecurringTime): boolean {
  const before = text.slice(0, time.start);
  const after = text.slice(time.end);
  if (MEANWHILE.test(text.slice(time.start, time.end)) || isQuoted(before)) return false;
  const isAside = /\(\s?$/u.test(before) && /^\s?[);,]/u.test(after);
  const opens =
    isAside ||
    before.trim() === '' ||
    NAMED_BEFORE.test(before) ||
    /(?:^|\s)định kỳ\s$/iu.test(before) ||
    followsSubject(text, time);
  switch (time.recurrence) {
    case 'continuous':
      if (CLOSES_CONTINUOUS.test(before) && /^[.;]?\s?$/u.test(after)) return true;
      if (/tuần/iu.test(text.slice(time.start, time.end))) return true;
      if (/ngày$/iu.test(text.slice(time.start, time.end)))
        return opens || AT_HOUR.test(before) || PER_DAY.test(text.slice(time.start)) || isDailyWork(before, after);
      return (
        !FIRST_SENTENCE_END.test(before) &&
        (opens ||
          /\sduy trì\s$/iu.test(before) ||
          /^(?:[^,.;]{0,120}:\s)?(?:(?:được\s)?(?:thực hiện|duy trì|tiến hành|triển khai)\s)?$/iu.test(before))
      );
    case 'as_prescribed':
      if (BY_SCHEDULE.test(text.slice(time.start, time.end)) && REPORTED.test(clauseBefore(before))) return true;
      return opens ? !/^\s?$/u.test(after) : AFTER_REPORTING.test(after);
    case 'annual':
      return (
        opens ||
        /[/\d]/u.test(text.slice(time.start, time.end)) ||
        /(?:[.;]\s|\d\s|tháng \d{1,2}\s|quý [IV]{1,3}\s|thời gian(?:\sthực hiện)?:?\s|(?:sơ|tổng) kết\s)$/iu.test(
          before,
        ) ||
        /^\s(?:và|hoặc)\s(?:khi|đột xuất)/iu.test(after) ||
        closesRegularWork(before, after) ||
        (BEFORE_SEASON.test(before) && ENDS_CLAUSE.test(after)) ||
        (EACH.test(text.slice(time.start, time.end)) && AMOUNT_BEFORE.test(before.slice(-LEAD_REACH)))
      );
    default:
      return !MONEY_BEFORE.test(before.slice(-LEAD_REACH)) && !tellsWhichPlan(before, text.slice(time.start, time.end));
  }
}

/** Before a rhythm in which money, a bound or an amount is looked for. Characters. */
const LEAD_REACH = 28;

const MONEY_BEFORE =
  /(?:lương|thu nhập|tiền|phụ cấp|dự toán|kinh phí|ngân sách|doanh thu|tiêu hao)\s(?:\p{L}{1,12}\s){0,2}$/iu;
// "chi thường xuyên", "nhiệm vụ thường xuyên", "giáo dục thường xuyên": a kind, not a rhythm
const FIRST_SENTENCE_END = /[.;]\s/u;

// lúc 06h00 và 16h00 hằng ngày | báo cáo hằng ngày
const AT_HOUR = /(?:\d\s?(?:h|giờ)\s?(?:\d{2})?|báo cáo|cập nhật|tổng hợp)\s$/iu;

// 02 lần/ngày
const PER_DAY = /^\d/u;
// Cập nhật diễn biến dịch bệnh | hằng ngày, báo cáo … | họp giao ban | hằng ngày vào lúc 16h00; not "sinh hoạt hằng ngày"
const DAILY_END = /^\s?(?:[,.;]|$|(?:vào|lúc|trước|về|cho|từ)\s)/iu;
const DAILY_KIND =
  /(?<!\p{L})(?:cuộc sống|đời sống|sinh hoạt|hoạt động|công việc|nhiệm vụ|bữa ăn|giao tiếp|nhu cầu|chế độ|lao động)\s$/iu;

function isDailyWork(before: string, after: string): boolean {
  return DAILY_END.test(after) && !DAILY_KIND.test(before) && !FIRST_SENTENCE_END.test(before);
}

// Trong quá trình thực hiện, nếu có vướng mắc …: when something may come up
const MEANWHILE = /^trong quá trình/iu;

// … chuyên trang, chuyên mục; thực hiện thường xuyên.
const CLOSES_CONTINUOUS = /[;,.]\s(?:công việc\s)?(?:được\s)?(?:thực hiện|duy trì|triển khai|tiến hành)\s$/iu;

// Sở Tài chính: | Hằng năm, tham mưu …
const NAMED_BEFORE = /^\p{Lu}[^:.;]{2,80}:\s$/u;

/** “Mỗi ngày một tin tốt, mỗi tuần một câu chuyện đẹp”: words between quotation marks are a name. */
function isQuoted(before: string): boolean {
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

function clauseBefore(before: string): string {
  return before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf(';')) + 1);
}

// tổng hợp, báo cáo Bộ Y tế | theo định kỳ
const BY_SCHEDULE = /^theo\s/iu;
const REPORTED = /(?<!\p{L})báo cáo\s/iu;

// 02 hội nghị tuyên truyền | mỗi năm | cho già làng, trưởng bản
const EACH = /^mỗi\s/iu;
const AMOUNT_BEFORE = /\d\s(?:\p{L}{1,8}\s){1,5}$/u;

// Cắm biển cảnh báo … | trước mùa mưa lũ | hằng năm. | tổ chức vào dịp Tết Trung thu | hằng năm
const BEFORE_SEASON =
  /(?<!\p{L})(?:trước|vào|trong|nhân)\s(?:các\s)?(?:mùa|dịp|đợt|tháng|tuần|quý|cuối|đầu|ngày)(?:\s[\p{L}\d/,]{1,8}){0,7}\s$/iu;
const ENDS_CLAUSE = /^\s?(?:[.;,]|$)/u;

// chương trình công tác | tháng, quý
const PLAN_BEFORE = /(?:kế hoạch|chương trình|lịch)\s(?:(?:công tác|làm việc|hoạt động|thực hiện)\s)?$/iu;
// tháng, quý | quý/năm | 6 tháng và cả năm
const BARE_TERMS = /^(?:tháng|quý|6|06)(?:[,/]?\s|[,/])/iu;

/** "… thành chương trình công tác tháng, quý": which plan, and not how often. */
function tellsWhichPlan(before: string, printed: string): boolean {
  return BARE_TERMS.test(printed) && PLAN_BEFORE.test(before.slice(-LEAD_REACH));
}

/** "Tổ chức diễn tập chữa cháy rừng hằng năm.": at the end of what is done again; "… vào kế hoạch hằng năm" tells which plan. */
function closesRegularWork(before: string, after: string): boolean {
  const clause = before.slice(before.lastIndexOf(';') + 1);
  return /^\s?[.;]?\s?$/u.test(after) && REGULAR_WORK.test(clause) && !ANNUAL_KIND.test(clause);
}

// - Tổ chức diễn tập … | Sở Nội vụ tổng hợp, báo cáo …
const REGULAR_WORK =
  /^[^,:]{0,60}?(?<!\p{L})(?:tổ chức|kiểm tra|rà soát|khảo sát|thống kê|tổng hợp|báo cáo|công bố|diễn tập|sơ kết|duy tu|sửa chữa)(?!\p{L})/iu;
const ANNUAL_KIND =
  /(?:kế hoạch|dự toán|ngân sách|kinh phí|chương trình|chỉ tiêu|nhiệm vụ|thi đua|khen thưởng|xếp loại|phân loại|đánh giá|tiêu chí|nội dung|vốn|nguồn|căn cứ|cơ sở)(?!\p{L})/iu;

/** "Phòng Nội vụ thường xuyên kiểm tra …" */
function followsSubject(text: string, time: RecurringTime): boolean {
  return readUnitStart(text) !== null && findDutyVerb(text, 'sentence')?.index === time.start;
}

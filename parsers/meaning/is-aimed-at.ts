import { ACTIONS } from '../normalise/action-verb.ts';
import { findCitations } from '../normalise/citation.ts';
import { phrasesOf, phraseTable } from '../normalise/phrase-table.ts';
import { tokenize } from '../normalise/tokens.ts';
import { SIZE_OPENINGS, STANDARD_SIZES } from '../vocabulary/amount-words.ts';
import { AIM_WORDS, GIVING_WORK, TOLD_GOALS } from '../vocabulary/goal-words.ts';
import { firstWordAt, MAKING, opensWithAction, type Surroundings, says } from './around-statement.ts';
import type { ConfidenceFactor } from './confidence.ts';
import type { Statement } from './read-statements.ts';
import { measureHeadOf } from './telling-words.ts';

const AIMS = phraseTable<boolean>([
  [true, AIM_WORDS],
  [false, TOLD_GOALS],
]);
const GIVING = phrasesOf(GIVING_WORK);

/** "Đảng bộ xã đề ra các chỉ tiêu, như: … đạt 108 triệu đồng; | diện tích sản xuất nông nghiệp 1.300 ha": listed as an aim. */
export function isOfAimedList({ sentence }: Surroundings): boolean {
  const colon = sentence.findIndex(({ key }) => key === ':');
  return colon > 0 && says(sentence.slice(0, colon), AIMS);
}

/** "phấn đấu thành lập 15 HTX; | doanh thu bình quân khoảng 3,2 tỷ đồng; | trên 550 lao động được giải quyết việc làm" */
export function isAimedAt({ quantity, indicator }: Statement, around: Surroundings): boolean {
  if (!quantity.isCompared || !says(around.sentence, AIMS)) return false;
  if (quantity.unitKind === 'money') return measureHeadOf(indicator.split(' › ').at(-1) ?? '') !== '';
  const before = around.sentence.filter((token) => token.start < quantity.leadStart);
  const isAsked = [ACTIONS, MAKING, GIVING].some((verbs) => verbs.before(before, before.length) !== undefined);
  return quantity.isKnownNoun && (before.at(-1)?.key === ';' || isAsked);
}

/** "tỷ số giới tính khi sinh dưới 109 bé trai/100 bé gái": what is measured opens it, and a limit ends it. */
export function isRatio({ quantity, indicator }: Statement): boolean {
  return quantity.isCompared && quantity.unit?.includes('/') === true && measureHeadOf(indicator) !== '';
}

/** "…, đạt doanh thu bình quân 3 tỷ đồng/trang trại/năm" */
export function opensWithReach({ before }: Surroundings): boolean {
  return before.some(({ key }, at) => key === 'đạt' && (at === firstWordAt(before) || before[at - 1]?.key === ','));
}

/** "cấp hóa chất Chlorine 70 %": no verb asks for the share, and it is of nothing. */
export function isShareOfNothing({ sentence, quantity }: Statement, around: Surroundings): boolean {
  const isBare = quantity.value < 100 && !opensWithAction(around) && around.before.length > 1;
  return isBare && /^\s*(?:[,;.)]|$)/u.test(sentence.slice(quantity.end));
}

// … chịu trách nhiệm trước UBND tỉnh | nếu tỷ lệ tiêm phòng dưới 70 % | họp đột xuất khi xảy ra vụ tai nạn có từ 03 người chết
const IF = /(?<!\p{L})(?:nếu|khi\s(?:xảy ra|phát sinh|có))\s/iu;
// Đến năm 2024, | không còn xã dưới 15 tiêu chí
const NONE_OF = /(?<!\p{L})không\s(?:còn|có)\s/iu;
// số thành viên trên 100 dân | chưa đạt trên 5 %
const NOT_YET = /(?<!\p{L})chưa\s(?:đạt|đến|tới|được|quá|có)\s(?:(?:trên|dưới|quá|mức|khoảng|từ|được)\s){0,2}$/iu;
const CLAUSE_SIGNS = /[,;:]/u;

/** What would be, or what sort of things there are to be none of: it is not to be reached. */
export function isSupposed({ sentence, quantity }: Statement): boolean {
  const clause = sentence.slice(0, quantity.leadStart).split(CLAUSE_SIGNS).at(-1) ?? '';
  return (
    IF.test(clause) ||
    NOT_YET.test(sentence.slice(0, quantity.numberStart)) ||
    (quantity.comparator === 'lt' && NONE_OF.test(clause)) ||
    tellsWho(sentence, clause, quantity)
  );
}

// Các cơ sở có mức phát thải từ 2.000 tấn | CO2 trở lên phải …
const WHO_HAVE = /^\s*(?:(?:đối với\s)?(?:các|những|mọi)\s)?\p{L}[^.]{2,60}\scó\s/iu;
const MUST = /^(?:\s[\p{L}\d]{1,12})?(?:\strở\s(?:lên|xuống))?\sphải\s/iu;

/** How large those are who must do something. */
function tellsWho(sentence: string, clause: string, { numberStart, end }: Statement['quantity']): boolean {
  const after = sentence.slice(end);
  const isOpen = /trở\s(?:lên|xuống)/iu.test(sentence.slice(numberStart, end + UP_AND_DOWN));
  return isOpen && MUST.test(after) && WHO_HAVE.test(clause);
}

/** "trở lên" stands right behind the unit. Characters. */
const UP_AND_DOWN = 24;

const STANDARDS = phrasesOf(STANDARD_SIZES);
const SIZES = phrasesOf(SIZE_OPENINGS);

/** "Đường trục xã có bề rộng mặt đường tối thiểu 3,5 m": how a thing is to be built, more than what is to be reached. */
export function standardFactors(
  { quantity, sentence }: Statement,
  { before }: Surroundings,
): readonly ConfidenceFactor[] {
  // "sử dụng nước sạch với số lượng tối thiểu 60 lít/người/ngày": how much each is to have, of whom another share is to be reached
  if (quantity.unit?.includes('/') && saysHowMuch(sentence, quantity)) return ['bareStatement'];
  const isLength = quantity.unit === 'm' || quantity.unit === 'cm' || quantity.unit === 'mm';
  if (!isLength || quantity.isGoal || quantity.isLevel || quantity.change !== null) return [];
  return says(before, STANDARDS) ? ['bareStatement'] : [];
}

function saysHowMuch(sentence: string, { leadStart, numberStart }: Statement['quantity']): boolean {
  const before = tokenize(sentence.slice(0, leadStart));
  return (
    SIZES.at(tokenize(sentence.slice(leadStart, numberStart)), 0) !== undefined ||
    SIZES.before(before, before.length) !== undefined
  );
}

/** "Thực hiện Nghị quyết số 154/NQ-CP về … mục tiêu tăng trưởng đạt 8 %, UBND tỉnh …": an amount in the subject of what is cited. */
export function isOfCited({ sentence, quantity }: Statement): boolean {
  return findCitations(sentence).some(
    ({ start, saidUntil }) => start < quantity.numberStart && quantity.numberStart < saidUntil,
  );
}

// vượt xa so với mục tiêu theo Nghị quyết Đại hội đến năm 2025 là | 1,765 tỷ USD
const THAN_OTHERS_GOAL = /\sso với\s(?:mục tiêu|chỉ tiêu)\s(?:theo|của|tại)\s(?:nghị quyết|quyết định|kế hoạch)\s/iu;

/** What another document demands, in its own words between quotation marks, or as what a result is compared with. */
export function isQuoted({ sentence, quantity }: Statement): boolean {
  if (THAN_OTHERS_GOAL.test(sentence.slice(0, quantity.numberStart))) return true;
  return (sentence.slice(0, quantity.numberStart).match(/["“”]/gu)?.length ?? 0) % 2 === 1;
}

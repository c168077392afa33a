import { findPeriods } from '../normalise/period.ts';
import { phrasesOf, phraseTable } from '../normalise/phrase-table.ts';
import { findSlashedPeriod } from '../normalise/slashed-period.ts';
import type { Quantity } from '../normalise/stated-quantity.ts';
import { tokenAt, tokenize } from '../normalise/tokens.ts';
import { trimEndSigns } from '../normalise/trim-signs.ts';
import { PLAIN_UNIT_NOUNS } from '../vocabulary/amount-words.ts';
import { ACTION_VERBS, NOT_OBJECT_VERBS } from '../vocabulary/goal-words.ts';
import { PLACE_WORDS } from '../vocabulary/organisations.ts';
import { COMPARISON_OPENINGS } from '../vocabulary/periods.ts';
import { RANK_GROUPS } from '../vocabulary/ranks.ts';
import {
  GOAL_OPENINGS,
  OBJECT_OPENINGS,
  VERBLESS_STATES,
  WHOLE_TAKING_VERBS,
} from '../vocabulary/statement-openings.ts';
import { PREDICATE_STARTS, STATE_WORDS } from '../vocabulary/statement-words.ts';
import { withoutDone, withoutKept, withoutTail } from './drop-tails.ts';
import { dropAsides, dropOwnYear, dropTimes } from './drop-times.ts';
import { withoutEachTime } from './each-time.ts';
import { isWorkAlone } from './opens-with-verb.ts';
import { opensWithWork } from './opens-with-work.ts';
import { ownYearAt } from './own-year.ts';
import { isStageOfWork } from './said-of-amount.ts';
import { isPartOfYear } from './share-times.ts';
import type { Clause } from './split-clauses.ts';
import { stripOpenings } from './strip-openings.ts';
import { EDGE_SIGNS, isTelling, measureHeadOf, trimSigns } from './telling-words.ts';
import { describesThing, opensWithThing } from './thing-behind.ts';
import { isActor, isStriver, withoutActor } from './without-actor.ts';
import { withoutAim } from './without-aim.ts';
import { findYearsInTurn } from './years-in-turn.ts';

/** What a clause says besides its number: the words before it, and the thing measured after it. */
export interface ClauseWords {
  /** "Mức độ hài lòng của người dân … | đạt tối thiểu 87 %"; empty where the number comes first. */
  readonly before: string;
  /** "70 % | hồ sơ thủ tục hành chính cấp huyện"; empty where nothing measured follows. */
  readonly thing: string;
  /** Of `thing`: where its verb begins; its length where there is none. */
  readonly predicateAt: number;
  /** Before a colon: "Diện tích gieo trồng: lúa …". */
  readonly head: string;
  /** "trong đó" opens it: a part of what the clause before states. */
  readonly isPart: boolean;
  /** "trong đó:" leads into a list whose items ";" parts. */
  readonly isPartList: boolean;
}

const GROUPS = phrasesOf(RANK_GROUPS);
const AIMS = phrasesOf(GOAL_OPENINGS);
const PREDICATES = phraseTable<boolean>([
  [true, [...PREDICATE_STARTS, ...VERBLESS_STATES]],
  [false, STATE_WORDS],
]);

const OBJECT_VERBS = phraseTable<boolean>([
  [true, ACTION_VERBS],
  [false, NOT_OBJECT_VERBS],
]);
const WHOLE_TAKERS = phrasesOf(WHOLE_TAKING_VERBS);
const OBJECT_SEEKERS = phrasesOf(OBJECT_OPENINGS);
// tỷ trọng các ngành trong cơ cấu kinh tế | là: … | … so với năm 2020 | , cụ thể: …
const IS = /,?\s(?:là|cụ thể|cụ thể như sau|như sau|như|bao gồm|gồm)$/iu;
// hằng năm, | tỷ lệ người luyện tập tăng …
const EACH_YEAR = /^[\s,]*(?:(?:trung bình|bình quân)\s)?(?:hằng|hàng|mỗi)\snăm\s?,?\s?/iu;
// thực hiện các chỉ tiêu: | một số mục tiêu chủ yếu sau: a colon behind them says nothing of what is measured
const OF_GOALS = /^(?:.{0,80}\s)?(?:chỉ tiêu|mục tiêu)(?:\s(?:chủ yếu|cơ bản|cụ thể|chính|sau đây|sau))*$/iu;
// phường Tân Hòa | phấn đấu tổng thu ngân sách | Hải Dương phấn đấu …
const PLACE_STRIVES = new RegExp(
  `^(?:(?:\\p{Lu}[\\p{L}’']{0,9}\\s){2,4}|\\p{Lu}{2,8}\\s)phấn đấu(?:,?\\s|$)|^(?:[Tt]oàn\\s)?(?:${PLACE_WORDS.map(({ word }) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('|')})(?:\\s\\p{Lu}[\\p{L}’']{0,9}){0,4}\\sphấn đấu\\s`,
  'u',
);
// … để đạt được mức sinh thay thế, với | quy mô dân số
const WITH_MEASURE = /^.{20,300},\svới\s(?=(?:quy mô|tổng|tỷ lệ|tốc độ)\s)/iu;
// số thu quý IV | gấp 1,5 lần | quý III: what it is compared with
const TIMES_OF = /(?<!\p{L})gấp(?!\p{L})/iu;
// Huy động các nguồn lực nhằm thực hiện mục tiêu | giảm tỷ lệ thất thoát
const TO_CHANGE =
  /^.{8,300}\s(?:nhằm|để|góp phần)\s(?:(?:thực hiện|hoàn thành|đạt)\s(?:được\s)?(?:mục tiêu\s)?)?(?=(?:giảm|tăng|nâng|đưa|hạ|kéo giảm)\s(?:tỷ|tỉ|số|mức|tổng)\s?(?:lệ|suất|trọng)?(?!\p{L}))/iu;
// Áp dụng sản xuất sạch hơn nhằm | giảm 5 % mức tiêu hao nguyên liệu | … nhằm thực hiện nỗ lực quốc gia | giảm 30 % …: by what it is done
const MEANS = /^.{8,300}\s(?:nhằm|để|góp phần)(?:\s(?:thực hiện|hoàn thành|đạt)\s[^,;]{3,60})?$/iu;
// 45 cơ sở | , công trình xây dựng …
const SECOND_NAME = /^\s*(?:,|và\s)/u;
// chiếm | 35 % cơ cấu ngành nông nghiệp
const MAKES_UP = /(?<!\p{L})chiếm(?!\p{L})/iu;
// … trở lên | trong cơ cấu ngành nông nghiệp
const IN_WHOLE = /^\s*trong\s(?!năm|giai đoạn|tháng|quý|thời|đó|số|\d)/iu;
// chiếm 60 % tổng số hội nghị | chiếm 20 % GRDP
const OF_A_WHOLE = /^(?:tổng|nhu cầu|GDP|GRDP|dân số|quân số|số phải thu)(?!\p{L})/iu;
// đạt 95 % kế hoạch | 100 % dự toán được giao | 95 % kế hoạch Thủ tướng Chính phủ giao | 100 % kế hoạch vốn | 100 % chỉ tiêu kế hoạch
const OF_THE_PLAN = /^(?:kế hoạch|dự toán|chỉ tiêu)(?:\s(?:kế hoạch|vốn|thu|năm))?(?:(?:\s\p{L}+){0,6}?\sgiao)?$/iu;
// đạt 100 % chỉ tiêu | chỉ tiêu được giao
const OF_THE_TARGET = /^chỉ tiêu(?:(?:\s\p{L}+){0,6}?\sgiao)?$/iu;
/** "đạt 95 % kế hoạch trở lên": the comparator after the thing measured, no number between. */
const LATE_TAIL = /^\s*((?:\p{L}+\s+){1,4})trở\s+lên[\s.;,]*$/iu;
// từ | 95 % hộ gia đình | trở lên | sử dụng điện an toàn
const FROM = /(?:^|\s)từ\s/iu;
const UPWARDS = /^(?<whom>\s?(?:\p{L}{1,8}\s){0,3}\p{L}{1,8})\strở lên\s(?=\p{L})/iu;
// không để phát sinh | quá 50 hộ nghèo
const MORE_THAN = /\squá$/iu;
// Huyện | phấn đấu có thêm 1 xã
const BARE_PLACE = /^(?:toàn\s)?(?:tỉnh|thành phố|huyện|thị xã|xã)$/iu;

// trong đó … | trong số đó: … | gồm … | riêng các xã nghèo giảm …
const PART_OPENING =
  /^[\s,;(]*(?:trong\s+(?:số\s+)?đó|(?:bao\s+)?gồm|riêng(?:\s+(?:đối\s+với|tại|ở))?)(?!\p{L})(?:\s*(?<colon>:))?/iu;

const PLAIN_NOUNS: ReadonlySet<string> = new Set(PLAIN_UNIT_NOUNS);
const COMPARISONS = phrasesOf(COMPARISON_OPENINGS);

/** The words before the first amount, without years that several amounts take in turn. */
function printedBefore(sentence: string, { start, quantities }: Clause): string {
  const { leadStart } = quantities[0];
  const years = findYearsInTurn(sentence)?.start ?? leadStart;
  return sentence.slice(start, Math.max(start, Math.min(years, leadStart)));
}

// 1.510 câu lạc bộ | (CLB) thể dục cơ sở | 15 hợp tác xã (viết tắt là HTX) kiểu mới
const SHORT_FORM = /^\s?\((?:(?:viết|gọi)\stắt\slà\s)?\p{Lu}[\p{Lu}&-]{1,9}\)\s?/u;

/** The words behind the last amount, without how often it is meant. */
function printedAfter(sentence: string, clause: Clause): string {
  const { end } = clause.quantities.at(-1) ?? clause.quantities[0];
  const printed = withoutEachTime(sentence.slice(end, Math.max(end, ownYearAt(sentence, clause) ?? clause.end)));
  return clause.quantities.at(-1)?.noun == null ? printed : printed.replace(SHORT_FORM, ' ');
}

export function wordClause(sentence: string, clause: Clause): ClauseWords {
  const first = clause.quantities[0];
  const last = clause.quantities.at(-1) ?? first;
  const printed = printedBefore(sentence, clause);
  const isAsked = ASKED.test(sentence.slice(first.leadStart, first.numberStart)) && isActor(printed);
  const rawBefore = isAsked ? '' : printed;
  const rawAfter = withoutUpwards(printedAfter(sentence, clause), sentence.slice(first.leadStart, first.numberStart));
  const part = PART_OPENING.exec(rawBefore);
  const parting = { isPart: part !== null, isPartList: part?.groups?.colon !== undefined };
  const hasThing = last.noun === null ? opensWithThing(tokenize(rawAfter), 0) : describesThing(tokenize(rawAfter), 0);
  const cleaned = stripOpenings(
    stripOpenings(dropTimes(dropAsides(dropOwnYear(withoutActor(withoutAim(rawBefore))))))
      .replace(EACH_YEAR, '')
      .replace(PLACE_STRIVES, ''),
  );
  const { head: topic, own } = partAtColon(cleaned);
  const head = ABOUT.test(rawBefore) && measureHeadOf(topic) === '' && measureHeadOf(own) !== '' ? '' : topic;
  const said = subjectOf(own, first.change !== null && hasThing);
  const subject = hasThing && isStriver(said, sentence.slice(first.leadStart)) ? '' : said;
  const has =
    /^có\s/iu.test(sentence.slice(first.leadStart)) &&
    subject !== '' &&
    first.noun !== null &&
    !countsNoun(subject, first.noun);
  const before = has ? `${subject} có` : subject;
  if (first.unitKind === 'rank' && before !== '') {
    return {
      before: `${withoutGroup(before).replace(GRADE, '')} ${trimSigns(fieldOf(rawAfter))}`.trim().replace(FIELD, ''),
      thing: '',
      predicateAt: 0,
      head,
      ...parting,
    };
  }
  const makesUp = MAKES_UP.test(sentence.slice(first.leadStart, first.numberStart));
  const isInWhole = makesUp && IN_WHOLE.test(rawAfter);
  const isThing = hasThing && !(TIMES_OF.test(sentence.slice(first.leadStart, first.numberStart)) && isTelling(before));
  const told = withoutStage(isThing || isInWhole ? rawAfter : '', first);
  const timeless = dropTimes(dropAsides(dropSlashedPeriod(told)));
  const after = withoutTail(trimSigns(dropComparison(timeless === told ? told : withoutDone(timeless))));
  const thing = isLabelled(sentence, first, before, after)
    ? ''
    : first.noun !== null && after !== '' && SECOND_NAME.test(rawAfter)
      ? `${first.noun}${/^\s*,/u.test(rawAfter) ? ',' : ''} ${after}`
      : makesUp && first.noun === null && before !== '' && after !== ''
        ? `trong ${after.replace(/^trong\s/u, '')}`
        : joinNoun(first, before, first.isGoal || first.noun !== null ? after.replace(LATE_TAIL, '$1').trim() : after);
  // "Chăm sóc người cao tuổi: 80 % người cao tuổi …": a topic, and no part of what is measured
  const isTopic =
    head === '' &&
    thing !== '' &&
    !makesUp &&
    sentence.charAt(first.leadStart) === ':' &&
    measureHeadOf(before) === '' &&
    !(NUMBER_OF.test(thing) && first.change === null && opensWithWork(before));
  if (isTopic)
    return {
      before: countedTopic(before, first),
      thing: joinNoun(first, '', after),
      predicateAt: predicateOf(thing, first.noun),
      head: before,
      ...parting,
    };
  const predicateAt = predicateOf(thing, first.noun);
  return { before: thing === '' ? forWhich(before, rawAfter, first) : before, thing, predicateAt, head, ...parting };
}

// thu ngân sách 1.020 tỷ đồng, vượt | 8 % | dự toán tỉnh giao
const EXCEEDING = /(?<!\p{L})vượt(?:\s(?:ít nhất|tối thiểu|trên|từ))?\s*$/iu;
const OF_PLAN = /^\s*(?:so với\s)?(?:dự toán|kế hoạch|chỉ tiêu)(?!\p{L})/iu;

/** By how much of the plan, which is not what is measured. */
const exceedsPlan = (sentence: string, { numberStart }: Quantity, after: string): boolean =>
  OF_PLAN.test(after) && EXCEEDING.test(sentence.slice(0, numberStart));

/** "Số sản phẩm OCOP mới: 02 sản phẩm 3 sao": a topic that counts what the number does says of which these are. */
const countedTopic = (topic: string, { noun }: Quantity): string =>
  noun !== null && countsNoun(topic, noun) ? `${topic} ›` : '';

/** "từ 95 % hộ gia đình trở lên sử dụng điện": how much, and not who. */
const withoutUpwards = (after: string, lead: string): string =>
  FROM.test(lead) ? after.replace(UPWARDS, '$<whom> ') : after;

/** What stands before the first colon, and behind it; a list that the sign runs through is one. */
function partAtColon(text: string): { readonly head: string; readonly own: string } {
  const colon = text.indexOf(':');
  if (colon < 0 || IN_PROPORTION.test(text)) return { head: '', own: text };
  const head = trimSigns(text.slice(0, colon)).replace(IS, '').replace(OF_GOALS, '');
  return { head, own: dropTimes(text.slice(colon + 1)) };
}

// Tỷ lệ gia đình học tập : dòng họ học tập : cộng đồng học tập
const IN_PROPORTION = /^[^:;,.]{3,80}\s:\s[^:;,.]{3,60}(?:\s:\s[^:;,.]{3,60}){0,3}$/u;

/** The words before the number that say what is measured; where a thing behind it becomes more or less, by what it is done is left out. */
function subjectOf(own: string, changesThing: boolean): string {
  const said = trimSigns(stripOpenings(own).replace(WITH_MEASURE, '').replace(TO_CHANGE, ''))
    .replace(MORE_THAN, '')
    .replace(BARE_PLACE, '');
  return withoutKept(changesThing && MEANS.test(said) ? '' : said);
}

// Tỷ lệ hài lòng đạt 90 % | đối với bệnh viện hạng I
const FOR_WHICH = /^\s(?<which>đối với\s[^,;:.()\d]{4,80})$/iu;

function forWhich(before: string, after: string, { change, unitKind }: Quantity): string {
  // "Rút ngắn tối thiểu 02 ngày | đối với thủ tục đăng ký kinh doanh": nothing else says of what
  const isAlone = before === '' && change !== null && unitKind === 'time';
  const which =
    isAlone || isTelling(before) ? FOR_WHICH.exec(trimEndSigns(after, EDGE_SIGNS))?.groups?.which : undefined;
  if (which === undefined) return before;
  return isAlone ? trimSigns(which.replace(/^đối với\s/iu, '')) : `${before} ${trimSigns(which)}`;
}

// Tuyển sinh vào lớp 10: đạt 90 % | số học sinh tốt nghiệp THCS: of what whole the share is
const NUMBER_OF = /^(?:tổng\s)?số\s/iu;

// đạt từ 90 điểm trở lên, | xếp loại Xuất sắc, | nằm trong nhóm 20 xã dẫn đầu
const GRADE = /^(?:được )?(?:xếp loại|đạt loại)\s.{1,40}$/iu;

/** "Số hộ kinh doanh | có ít nhất 240 hộ": what is counted has been named. */
export function countsNoun(subject: string, noun: string): boolean {
  return new RegExp(`^(?:nâng |đưa |giảm |tăng )?(?:tổng )?số (?:lượng )?${noun}(?!\\p{L})`, 'iu').test(subject);
}

/** Of living things and people the noun after a label says nothing more: "Gia cầm: 5.000 con", "Dân số 7.129 người". */
function isLabelled(sentence: string, quantity: Quantity, before: string, after: string): boolean {
  if (before === '' && exceedsPlan(sentence, quantity, after)) return true;
  if (quantity.noun === null || before === '' || after !== '') return false;
  if (asksForObject(before) && !(NAMES_PEOPLE.test(before) && /^người$/iu.test(quantity.noun))) return false;
  return sentence.charAt(quantity.leadStart) === ':' || PLAIN_NOUNS.has(quantity.noun.toLowerCase());
}

// xuất khẩu lao động | 300 người
const NAMES_PEOPLE = /\s(?:lao động|đảng viên|đoàn viên|hội viên|học viên)$/iu;

/** "… dẫn đầu | về chỉ số dữ liệu mở". */
function fieldOf(after: string): string {
  const token = tokenize(after).find((candidate) => candidate.key === 'về');
  return token ? after.slice(token.start) : '';
}

/** "Chỉ số PAPI thuộc nhóm | 20 tỉnh đứng đầu": the group is the amount's own. */
function withoutGroup(subject: string): string {
  let rest = subject;
  for (;;) {
    const tokens = tokenize(rest);
    const group = GROUPS.before(tokens, tokens.length) ?? AIMS.before(tokens, tokens.length);
    if (!group) return rest;
    rest = trimSigns(rest.slice(0, tokens[tokens.length - group.length]?.start ?? 0));
  }
}

// Về kinh tế: | Tổng diện tích gieo trồng 3.850 ha, trong đó cà phê 2.100 ha: the field of the goals, and no part of a name
const ABOUT = /^\P{L}*về\s[^:]{2,60}:\s/iu;

// Phấn đấu thuộc nhóm 10 xã dẫn đầu tỉnh | về chỉ số chuyển đổi số | trở thành một trong 5 tỉnh dẫn đầu về nuôi biển
const FIELD = /^(?:trở thành\s)?về\s/iu;

// : Bảo đảm | 100 %
const ASKED = /^:\s*\p{Lu}/u;

function dropSlashedPeriod(after: string): string {
  const slashed = findSlashedPeriod(after);
  return slashed ? after.slice(0, slashed.start) + after.slice(slashed.end) : after;
}

/** "… cuốn sách địa chí | giai đoạn 2021 - 2025": when the work is done. */
function withoutStage(told: string, quantity: Quantity): string {
  const last = findPeriods(told).at(-1);
  const isLast = last !== undefined && /^[\s.;,:]*$/u.test(told.slice(last.end));
  return last && isLast && isStageOfWork(told, last, quantity) ? told.slice(0, last.start).trimEnd() : told;
}

/** The thing counted stays, unless the words before the number have already named it ("Số xã đạt chuẩn: 15 xã"). */
function joinNoun(quantity: Quantity, before: string, after: string): string {
  const isSaid = isTelling(before) || isPartOfYear(before) || (before === '' && quantity.isGoal);
  if (isSaid && OF_THE_PLAN.test(after)) return '';
  // "Giao quân đạt 100 % chỉ tiêu": what is measured stands before the verb, however short
  const isReached = before !== '' && quantity.isGoal && quantity.unitKind === 'share' && !isVerbAlone(before);
  if (isReached && OF_THE_TARGET.test(after)) return '';
  // "số hội nghị trực tuyến chiếm 60 % tổng số hội nghị"
  if (quantity.noun === null && quantity.unitKind === 'share' && isOfItsOwn(before, after)) return `trong ${after}`;
  if (quantity.noun === null)
    return (quantity.isGoal || quantity.isCompared) &&
      before !== '' &&
      !takesWhole(before) &&
      !isVerbAlone(before) &&
      OF_A_WHOLE.test(after)
      ? `trong ${after}`
      : after;
  // "Phát thanh 03 lần/tuần": how often, and no thing counted
  if (after === '' && before !== '' && TIMES.test(quantity.noun)) return '';
  if (after !== '') return `${quantity.noun} ${after}`;
  // "Tỷ lệ bác sĩ đạt 12 bác sĩ/1 vạn dân"
  if (RATE.test(before) && before.toLowerCase().endsWith(` ${quantity.noun.toLowerCase()}`)) return '';
  if ((isTelling(before) || countsNoun(before, quantity.noun)) && (quantity.change !== null || quantity.isGoal))
    return '';
  return !isTelling(before) || asksForObject(before) || isWorkAlone(before) ? quantity.noun : '';
}

// 03 lần/tuần | 02 kỳ/tháng
const TIMES = /^(?:lần|kỳ)$/iu;
// Tỷ lệ lấp đầy đạt 70 % | diện tích đất công nghiệp
const AREA_OF = /^(?:tổng\s)?diện tích\s/iu;
// Tỷ lệ tập hợp thanh niên đạt 60 % | số thanh niên
export const RATE = /^(?:tỷ|tỉ) lệ\s/iu;

// Mở rộng | diện tích các khu bảo tồn biển
const RAISES = /^(?:tăng|mở rộng|nâng|duy trì|giữ|đưa)\s/iu;

/** "Diện tích khu bảo tồn biển đạt 3 % | diện tích vùng biển": the same figure of the whole, or the number that the rate is of. */
function isOfItsOwn(before: string, after: string): boolean {
  const figure = measureHeadOf(before.replace(RAISES, '')).toLowerCase();
  const isSame = figure !== '' && after.toLowerCase().startsWith(`${figure} `);
  return isSame || (RATE.test(before) && (NUMBER_OF.test(after) || AREA_OF.test(after)));
}

/** "Đáp ứng | trên 90 % nhu cầu máu": the whole is what the verb acts on, and nothing is a share of it. */
function takesWhole(before: string): boolean {
  const tokens = tokenize(before);
  return WHOLE_TAKERS.before(tokens, tokens.length) !== undefined;
}

/** "Hình thành mới | 05 khu công nghiệp", "Giải quyết việc làm cho | 1.500 lao động": a verb or "cho" that needs its object. */
export function asksForObject(before: string): boolean {
  const tokens = tokenize(before);
  return (
    OBJECT_SEEKERS.before(tokens, tokens.length) !== undefined ||
    OBJECT_VERBS.before(tokens, tokens.length)?.value === true
  );
}

/** "Thành lập mới | 15 hợp tác xã", "Hoàn thành di dời | 01 khu": verbs that their objects follow, and nothing else. */
export function isVerbAlone(before: string): boolean {
  const tokens = tokenize(before);
  let at = 0;
  for (let verb = OBJECT_VERBS.at(tokens, 0); verb?.value === true; verb = OBJECT_VERBS.at(tokens, at))
    at += verb.length;
  return at > 0 && at === tokens.length;
}

/** "so với năm trước", "so với quy định": what the amount is compared with, and what follows. */
function dropComparison(text: string): string {
  const tokens = tokenize(text);
  const at = tokens.findIndex((token, index) => token.key === 'so' && COMPARISONS.at(tokens, index) !== undefined);
  return at < 0 ? text : text.slice(0, tokens[at]?.start).replace(/\($/u, '');
}

function predicateOf(thing: string, noun: string | null): number {
  const tokens = tokenize(thing);
  const from = noun === null ? 1 : tokenAt(tokens, noun.length);
  for (let index = Math.max(1, from); index < tokens.length; index++) {
    const token = tokens[index];
    // "Trung tâm Phục vụ hành chính công": a verb with a capital is part of a name
    const isInName = token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text);
    if (token && !isInName && token.kind === 'word' && PREDICATES.at(tokens, index)?.value) return token.start;
  }
  return thing.length;
}

/** "95 % | kế hoạch trở lên". */
export function isLateTail(text: string): boolean {
  return LATE_TAIL.test(text);
}

import { phrasesOf } from '../normalise/phrase-table.ts';
import { findScopes } from '../normalise/scope.ts';
import type { Quantity } from '../normalise/stated-quantity.ts';
import { tokenize } from '../normalise/tokens.ts';
import { JOINED_PLACES } from '../vocabulary/statement-openings.ts';
import { KEEPING_VERBS } from '../vocabulary/upkeep-verbs.ts';
import { areGathered } from './people-gathered.ts';
import { shareBounds } from './share-bounds.ts';
import { isFiller, joinWords, lacksSubject, type Part, shareHeads } from './share-heads.ts';
import { shareNamesBelow } from './share-names.ts';
import { sharePlaces } from './share-places.ts';
import { shareThings } from './share-things.ts';
import { type Clause, opensAtOnce } from './split-clauses.ts';
import { firstWordOf, isTelling } from './telling-words.ts';
import { shareFields, shareWhom } from './whom-before.ts';
import { asksForObject, countsNoun, isVerbAlone, RATE, wordClause } from './word-clause.ts';

/** A clause whose words are whole: what it left out because the neighbouring clause says it has been filled in. */
export interface WordedClause {
  readonly clause: Clause;
  readonly indicator: string;
  /** Its own words alone, before anything was filled in: a level of government named here is its own. */
  readonly own: string;
  readonly comparator: Quantity['comparator'];
  /** The thing measured after the number; empty where it stands before. */
  readonly thing: string;
  /** Something was filled in from another clause. */
  readonly isCompleted: boolean;
  /** A part of the amount before, as "trong đó" says: its years are those of the whole. */
  readonly isOfWhole: boolean;
}

// mỗi lần | thời lượng mỗi buổi
const EACH_ONE =
  /^(?:(?:thời lượng|thời gian)\s)?mỗi\s(?:lần|buổi|kỳ|đợt|phiên|tiết|chuyên mục|chương trình|bản tin|cuộc)$/iu;
const PLACES: ReadonlySet<string> = new Set(JOINED_PLACES);
const KEPT = phrasesOf(KEEPING_VERBS);
/** Words of a subject whose verb stands behind the next one: "40 % cơ sở kinh doanh dịch vụ ăn uống, 80 % bếp ăn được cấp …". */
const LISTED_SUBJECT = 8;

/** The clauses of one sentence, each with the words that it shares with its neighbours. */
export function shareWords(sentence: string, clauses: readonly Clause[]): readonly WordedClause[] {
  const parts: Part[] = clauses.map((clause) => {
    const words = wordClause(sentence, clause);
    return {
      clause,
      words,
      before: words.before,
      thing: words.thing,
      comparator: clause.quantities[0].comparator,
      isCompleted: false,
      isOfWhole: false,
    };
  });
  shareThings(parts);
  shareTails(sentence, parts);
  shareBounds(sentence, parts);
  sharePlaces(sentence, parts);
  // once more: places were told from each other only now
  shareVerbs(sentence, parts);
  shareNouns(sentence, parts);
  shareFronts(sentence, parts);
  shareSubjects(sentence, parts);
  shareHeads(parts);
  shareNamesBelow(sentence, parts);
  shareWhom(sentence, parts);
  shareFields(parts);
  let subject = '';
  return parts.map((part, index) => {
    const own = joinWords(part.words.before, part.words.thing);
    const { noun, change } = part.clause.quantities[0];
    // "nâng tổng số xã đạt chuẩn lên 6/14 | xã": counted before
    const isSaid = noun !== null && part.thing === noun && countsNoun(part.before, noun);
    let indicator = isSaid ? part.before : joinWords(part.before, part.thing);
    // "Số hộ kinh doanh: 845 hộ, tăng 80 hộ"
    // "còn 1,7 lần vào năm 2025 và 1,4 lần vào năm 2030", "Số CLB tăng 8 %/năm, đến năm 2025 có 1.500 CLB"
    const isCountedAgain = !part.clause.isApart && parts[index - 1]?.clause.quantities[0].noun === noun;
    const isNamed = noun !== null && (change !== null || !part.clause.isApart) && countsNoun(subject, noun);
    const isSameNoun =
      !isMoreThanKept(part, subject) && noun !== null && noun === indicator && (isCountedAgain || isNamed);
    // "25 HCĐ; xếp trong nhóm 5/30 quận": no place of what was counted
    const isPlace = part.clause.quantities[0].unitKind === 'rank' && subject === parts[index - 1]?.thing;
    if ((indicator === '' || isSameNoun) && subject !== '' && !isPlace) {
      indicator = subject;
      part.isCompleted = true;
    }
    // "Phát thanh 03 lần/tuần, mỗi lần không dưới 15 phút": each time of what was said before
    if (!part.clause.isApart && subject !== '' && EACH_ONE.test(indicator)) {
      indicator = `${subject} › ${indicator}`;
      part.isCompleted = true;
    }
    subject = indicator;
    return {
      clause: part.clause,
      indicator,
      own,
      thing: part.thing,
      comparator: part.comparator,
      isCompleted: part.isCompleted,
      isOfWhole: part.isOfWhole,
    };
  });
}

/** "70 % hồ sơ cấp huyện; 60 % hồ sơ cấp xã được luân chuyển": what follows the last one's subject holds for all. */
function shareTails(sentence: string, parts: readonly Part[]): void {
  parts.forEach((part, index) => {
    const next = parts[index + 1];
    if (!next || part.thing === '' || next.thing === '') return;
    const [scope] = findScopes(next.thing);
    const isOpen = next.clause.quantities[0].noun === null && next.before === '';
    if (isOpen && lacksSubject(next.thing) && !beginsAlike(part.thing, next.thing)) {
      // "… trong đó 30 % là nữ; 15 % là người dân tộc thiểu số": both of what the first was filled up with
      const filledUp = part.thing.slice(0, Math.max(0, part.thing.length - part.words.thing.length)).trim();
      const whose = lacksSubject(part.words.thing) ? filledUp : part.words.thing.slice(0, part.words.predicateAt);
      next.thing = joinWords(whose, next.thing);
      next.isCompleted = true;
      return;
    }
    const isElliptic =
      scope !== undefined && isFiller(next.thing.slice(0, scope.start)) && findScopes(part.thing).length > 0;
    if (isElliptic && scope) {
      const [mine] = findScopes(part.thing);
      next.thing = joinWords(part.thing.slice(0, mine?.start), next.thing.slice(scope.start));
      next.isCompleted = true;
    }
  });
  shareVerbs(sentence, parts);
  carryTail(parts);
}

/** What the last of several subjects is to be holds for those before it. */
function shareVerbs(sentence: string, parts: readonly Part[]): void {
  for (let index = parts.length - 2; index >= 0; index--) {
    const part = parts[index];
    const next = parts[index + 1];
    if (!part || !next || !(areParallel(parts, index) || areJoined(sentence, part, next))) continue;
    if (next.words.isPart || part.isCompleted) continue;
    const nextTail = tailOf(next);
    if (nextTail === '' || part.words.thing === '' || part.words.predicateAt < part.words.thing.length) continue;
    part.thing = joinWords(part.thing, nextTail);
    part.isCompleted = true;
  }
}

/** "100 % tổ chức thủy lợi cơ sở …; 70 % tổ chức thủy lợi cơ sở …": no verb, since both name the same. */
function beginsAlike(thing: string, next: string): boolean {
  const [mine, other] = [tokenize(thing), tokenize(next)];
  return [0, 1, 2].every((at) => mine[at] !== undefined && mine[at]?.key === other[at]?.key);
}

/** Two shares of things of one kind: "70 % hồ sơ …; 60 % hồ sơ …". */
function areParallel(parts: readonly Part[], index: number): boolean {
  const [part, next] = [parts[index], parts[index + 1]];
  if (!part || !next) return false;
  // "giảm 10 % số người nghiện, 5 % số người sử dụng …": the verb stands before both
  if (part.clause.quantities[0].change !== null) return false;
  const isWhole = next.clause.isApart && hasFront(parts, index);
  return (
    areShares(part, next) &&
    !isWhole &&
    (firstCounted(part.thing) === firstCounted(next.thing) || haveOneBound(part, next))
  );
}

/** "80 % số người …; trên 80 % người …" */
function firstCounted(thing: string): string {
  return firstWordOf(thing.replace(/^số\s/iu, ''));
}

/** "trên 80 % người làm công tác …; trên 80 % vệ sinh viên được huấn luyện": one bound for all whose verb is yet to come. */
function haveOneBound(part: Part, next: Part): boolean {
  const [first, second] = [part.clause.quantities[0], next.clause.quantities[0]];
  return first.isCompared && first.comparator === second.comparator && first.value === second.value;
}

/** "Tỷ lệ huy động trẻ đạt 38 % trẻ nhà trẻ và 97 % …": a measure stands before the number, or before that of the list it goes on. */
function hasFront(parts: readonly Part[], index: number): boolean {
  const part = parts[index];
  if (!part) return false;
  return part.words.before !== '' || (!part.clause.isApart && hasFront(parts, index - 1));
}

/** "100 % quận, huyện và 99,7 % đơn vị cấp xã đạt chuẩn", "95 % rác thải, 90 % nước thải được xử lý": subjects of one verb. */
function areJoined(sentence: string, part: Part, next: Part): boolean {
  const joint = sentence.slice(part.clause.end, next.clause.start).trim().toLowerCase();
  const isPlain = part.clause.quantities[0].change === null && !next.words.isPart;
  const isShort = isPlain && tokenize(part.thing).length <= LISTED_SUBJECT;
  const isBare = opensAtOnce(sentence, next.clause);
  return (
    (joint === 'và' || (joint === ',' && isShort && isBare)) &&
    (areShares(part, next) || (areBothPlaces(part, next) && isBare)) &&
    part.words.before === '' &&
    next.words.before === ''
  );
}

/** "01 huyện và 08 xã thoát khỏi …": places alone, and the verb behind the second. */
function areBothPlaces(part: Part, next: Part): boolean {
  const { noun } = part.clause.quantities[0];
  const areCounted = [part, next].every((each) => PLACES.has(each.clause.quantities[0].noun?.toLowerCase() ?? ''));
  return areCounted && part.thing === noun && next.words.predicateAt < next.words.thing.length;
}

function areShares(part: Part, next: Part): boolean {
  return [part, next].every((each) => each.clause.quantities[0].unitKind === 'share' && each.thing !== '');
}

/** Of the last subject the verb may be left out, where a comma joins it to the one that has it. */
const SHORT_SUBJECT = 4;

/** "98 % cơ quan đạt danh hiệu văn hóa, 92 % hộ gia đình": the verb of the first holds for a short last one. */
function carryTail(parts: readonly Part[]): void {
  const part = parts.at(-1);
  const before = parts.at(-2);
  if (!part || !before || part.clause.isApart || !areShares(before, part)) return;
  const tail = before.words.thing.slice(before.words.predicateAt);
  const isBare =
    part.words.before === '' && before.words.before === '' && part.words.predicateAt >= part.words.thing.length;
  if (tail === '' || !isBare || part.isCompleted || tokenize(part.thing).length > SHORT_SUBJECT) return;
  part.thing = joinWords(part.thing, tail);
  part.isCompleted = true;
}

/** "08 xã đạt chuẩn nông thôn mới, lũy kế 33 xã": what is counted again has been described before. */
function shareNouns(sentence: string, parts: readonly Part[]): void {
  parts.forEach((part, index) => {
    const { noun } = part.clause.quantities[0];
    const isDone = index > 0 && DONE_ALONE.test(part.words.before);
    if (noun === null || (part.words.before !== '' && !isDone) || part.thing !== noun) return;
    // "Tỷ lệ bác sĩ và giường bệnh trên 1 vạn dân đạt 10 bác sĩ và 31,5 giường"
    const before = parts[index - 1];
    if (before && !part.clause.isApart && before.thing === '' && namesAlso(before.before, noun)) {
      part.before = before.before;
      part.thing = '';
      part.isCompleted = true;
      return;
    }
    const earlier = parts.slice(0, index).find((other) => other.thing.startsWith(`${noun} `));
    if (
      !earlier ||
      (part.clause.isApart && OF_THE_PLACE.test(sentence.slice(part.clause.start, part.clause.quantities[0].leadStart)))
    )
      return;
    part.thing = earlier.thing;
    part.isCompleted = true;
  });
}

// giai đoạn 2026 - 2030 | hoàn thành 16.800 căn
const DONE_ALONE = /^(?:hoàn thành|thực hiện)$/iu;

// toàn tỉnh | có 16 đô thị: all there are, and not those named before
const OF_THE_PLACE = /(?<!\p{L})(?:toàn|cả)\s(?:tỉnh|thành phố|huyện|thị xã|xã)(?!\p{L})/iu;

/** A rate whose name holds both things counted. */
function namesAlso(rate: string, noun: string): boolean {
  return RATE.test(rate) && rate.toLowerCase().includes(noun.toLowerCase());
}

/**
 * "Thành lập mới 15 hợp tác xã, 01 liên hiệp hợp tác xã", "Trồng mới 350 ha cây ăn quả; 120 ha rừng sản xuất": one verb, and a
 * list of its objects.
 */
function isObjectOf(sentence: string, part: Part, previous: Part): boolean {
  const { unitKind } = part.clause.quantities[0];
  if (unitKind !== 'count' && unitKind !== 'measure') return false;
  const isBare = opensAtOnce(sentence, part.clause);
  if (isVerbAlone(previous.before)) return isBare || !part.clause.isApart;
  // "Mỗi thôn có ít nhất 01 tổ tự quản và 02 tuyên truyền viên", "Phối hợp tổ chức 02 chiến dịch, 01 hội thi"
  return isBare && !part.clause.isApart && (asksForObject(previous.before) || HAS.test(previous.before));
}

const HAS = /\scó$/iu;

/** "Mở 14 lớp đào tạo nghề, 431 lao động": the classes are for them. */
const FOR_WHOM = ' cho ';

/** "Tỷ lệ huy động trẻ đạt 38 % trẻ nhà trẻ và 97 % trẻ mẫu giáo": what stands before the first number holds for the next. */
function shareFronts(sentence: string, parts: readonly Part[]): void {
  parts.forEach((part, index) => {
    const previous = parts[index - 1];
    if (previous && part.before === '' && areGathered(previous.clause.quantities[0], part.clause.quantities[0])) {
      const gathering = joinWords(previous.before, previous.thing);
      // "lớp tập huấn cho cán bộ, 120 lượt người"
      part.before = gathering.includes(FOR_WHOM) ? `${gathering} ›` : joinWords(gathering, FOR_WHOM);
      part.isCompleted = true;
      return;
    }
    // "… đến năm 2015 đạt 13,54 % diện tích tự nhiên; đến năm 2020 đạt 14,70 % diện tích tự nhiên"
    const isAgain = part.thing === previous?.thing && part.clause.quantities[0].isGoal;
    const isObject = previous !== undefined && isObjectOf(sentence, part, previous);
    const isOpen = (!part.clause.isApart || isAgain || isObject) && part.before === '' && part.thing !== '';
    if (!previous || !isOpen || previous.before === '' || isMoreThanKept(part, previous.before)) return;
    if (isShareOfWhole(sentence, part) || isWithin(part, previous)) {
      const noun = part.clause.quantities[0].noun ?? '';
      const whole = part.thing.replace(/^trong\s/u, '');
      part.thing = isWithin(part, previous) ? part.thing.slice(noun.length).trim() : `trong ${whole}`;
      part.before = previous.before;
      part.isCompleted = true;
      return;
    }
    if (previous.thing === '') return;
    // "đạt 22 % tổng số hộ vào năm 2025, đạt 25 % tổng số hộ vào năm 2027"
    const isOfWhole = previous.thing === `trong ${part.thing}`;
    if (isOfWhole) part.thing = previous.thing;
    const isAlike =
      isOfWhole || isObject || firstWordOf(part.thing) === firstWordOf(previous.thing) || !isTelling(part.thing);
    if (!isAlike || (!isAgain && part.words.predicateAt < part.words.thing.length)) return;
    part.before = previous.before;
    part.isCompleted = true;
  });
}

/** "Giữ vững 02 sản phẩm OCOP 3 sao, phấn đấu thêm 03 sản phẩm OCOP": not more of those that are kept. */
function isMoreThanKept(part: Part, before: string): boolean {
  return part.clause.quantities[0].change !== null && KEPT.at(tokenize(before), 0) !== undefined;
}

/** "Doanh số … tăng 25 %/năm, chiếm 20 % | tổng mức bán lẻ", "… chiếm tỷ trọng 38 % | trong cơ cấu ngành nông nghiệp". */
function isShareOfWhole(sentence: string, { clause }: Part): boolean {
  const [quantity] = clause.quantities;
  return quantity.unitKind === 'share' && MAKES_UP.test(sentence.slice(quantity.leadStart, quantity.numberStart));
}

const MAKES_UP = /(?<!\p{L})chiếm(?!\p{L})/iu;

/** "… là 7 bản/người dân và đạt 1,8 bản/người dân | trong hệ thống thư viện công cộng": the same within a part. */
function isWithin({ clause, thing }: Part, previous: Part): boolean {
  const [quantity] = clause.quantities;
  const isAgain = quantity.isGoal && quantity.unit === previous.clause.quantities[0].unit && previous.thing === '';
  return isAgain && quantity.noun !== null && thing.startsWith(`${quantity.noun} trong `);
}

/** "Tỷ lệ thanh niên được tư vấn đạt 80 %, được giới thiệu việc làm đạt 60 %": the verb comes at once, the subject was said. */
function shareSubjects(sentence: string, parts: readonly Part[]): void {
  parts.forEach((part, index) => {
    const previous = parts[index - 1];
    if (!previous || part.thing !== '' || previous.thing !== '' || part.clause.isApart) return;
    const printed = sentence.slice(part.clause.start, part.clause.quantities[0].leadStart).trim();
    if (HAVING.test(printed) && RATE.test(previous.before)) {
      part.before = joinWords(previous.before, printed.replace(/^trong đó\s/iu, ''));
      part.isCompleted = true;
    }
    if (!BARE_PASSIVE.test(part.before)) return;
    const verb = previous.before.search(PASSIVE);
    if (verb <= 0) return;
    part.before = joinWords(previous.before.slice(0, verb), part.before);
    part.isCompleted = true;
  });
}

// Tỷ lệ lao động qua đào tạo đạt 55 %, | có bằng cấp, chứng chỉ đạt 24,5 %
const HAVING = /^(?:trong đó\s)?có\s\p{L}+\s\p{L}+/iu;
const BARE_PASSIVE = /^được\s/iu;
const PASSIVE = /\s(?:được|đạt|có)\s/iu;

/** The verb and what follows it. */
function tailOf(part: Part): string {
  const own = part.words.thing.slice(part.words.predicateAt);
  // "ở nông thôn", filled up in front with what is collected there, has no verb behind it
  const isFilledBehind = part.isCompleted && part.words.thing !== '' && part.thing.startsWith(part.words.thing);
  return own !== '' ? own : isFilledBehind ? part.thing.slice(part.words.thing.length) : '';
}

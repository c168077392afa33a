import { phrasesOf } from '../normalise/phrase-table.ts';
import type { Quantity } from '../normalise/stated-quantity.ts';
import { tokenize } from '../normalise/tokens.ts';
import { PREDICATE_STARTS } from '../vocabulary/statement-words.ts';
import { opensWithChange } from './opens-with-work.ts';
import type { Statement } from './read-statements.ts';
import type { WordedClause } from './share-words.ts';
import type { Clause } from './split-clauses.ts';

const SAYS = phrasesOf(PREDICATE_STARTS);

// giảm tỷ lệ sinh con thứ 3 là 0,2 % | so với năm 2018
const COMPARED = /^\s*so với\s/iu;
// Điều chỉnh mức sinh: + 0,1 ‰ | so với năm 2021
const SIGNED = /^:\s?(?<sign>[+-])\s?$/u;
const LEVEL_LINKS = /(?:đạt|còn|xuống|lên|ở mức|dưới|đến)\s*$/iu;
// … được cắt giảm so với hiện nay
const PASSIVE_DECREASE = /được\s+(?:cắt giảm|tinh giản|giảm|rút ngắn)(?!\s(?:thời gian|thời hạn|chi phí|thủ tục))/iu;

// giảm phát thải khí nhà kính so với kịch bản phát triển bình thường | ở mức 15 %
const THAN_OTHERWISE = /\sso với\s(?:kịch bản|dự báo)\s/iu;
const AT_LEVEL = /\sở mức\s$/iu;

/** By how much less than what would come otherwise: no level, whatever "ở mức" says. */
function isLessThanOtherwise(sentence: string, { own, clause }: WordedClause, quantity: Quantity): boolean {
  const before = sentence.slice(clause.start, quantity.numberStart);
  const isShare = quantity.unitKind === 'share' && quantity.change === null;
  return isShare && AT_LEVEL.test(before) && THAN_OTHERWISE.test(before) && opensWithChange(own) === 'decrease';
}

/** The verb at the number; else a verb that opens the clause and has no goal of its own; else the passive after it. */
export function changeOf(sentence: string, part: WordedClause, quantity: Quantity): Quantity['change'] {
  // "giảm dưới 1 %": to less than that
  if (quantity.change === 'decrease' && quantity.comparator === 'lt' && quantity.unitKind === 'share') return null;
  if (isLessThanOtherwise(sentence, part, quantity)) return 'decrease';
  if (quantity.change !== null || quantity.isLevel) return quantity.change;
  const sign = SIGNED.exec(sentence.slice(quantity.leadStart, quantity.numberStart))?.groups?.sign;
  if (sign !== undefined && COMPARED.test(sentence.slice(quantity.end))) return sign === '+' ? 'increase' : 'decrease';
  const average = AVERAGE_CHANGE.exec(part.own === '' ? part.indicator : part.own)?.groups?.verb;
  if (average !== undefined && quantity.unitKind === 'share') return opensWithChange(average);
  const before = sentence.slice(part.clause.start, quantity.leadStart);
  const lead = sentence.slice(quantity.leadStart, quantity.numberStart);
  const after = sentence.slice(quantity.end, part.clause.end);
  if (quantity.unitKind === 'share' && PASSIVE_DECREASE.test(after)) return 'decrease';
  // "Giảm số hộ nghèo: 380 hộ": by so many
  const isListed = sentence.charAt(quantity.leadStart) === ':' && quantity.comparator === 'eq';
  if (isListed && opensWithChange(part.own) === 'decrease' && /^:\s*$/u.test(lead) && quantity.unitKind !== 'measure')
    return 'decrease';
  const isSaidAgain = quantity.per !== null || COMPARED.test(after);
  const isBelow = changeAbove(part.indicator) !== null && sentence.charAt(quantity.leadStart) === ':';
  const isAmountOfChange =
    (!quantity.isGoal || isSaidAgain || isBelow) &&
    !LEVEL_LINKS.test(lead.trimEnd()) &&
    quantity.comparator !== 'lt' &&
    quantity.comparator !== 'lte';
  const noun = CHANGE_NOUN.exec(before)?.groups?.verb;
  if (noun !== undefined && quantity.unitKind === 'share') return opensWithChange(noun);
  const amount = NAMES_CHANGE.exec(part.own)?.groups?.verb;
  if (amount !== undefined && quantity.unitKind === 'share') return opensWithChange(amount);
  const verb = opensWithChange(part.own) ?? opensWithChange(aimOf(part.own)) ?? changeAbove(part.indicator);
  if (verb === null || !isAmountOfChange || before.trim() === '' || quantity.noun !== null) return null;
  return quantity.unitKind === 'share' || quantity.unitKind === 'count' ? verb : null;
}

// Năng suất lao động tăng bình quân | đến năm 2030 đạt 7,5 %
const AVERAGE_CHANGE = /\s(?<verb>giảm|tăng)\s(?:bình quân|trung bình)(?:\s(?:hằng|hàng|mỗi)\snăm)?$/iu;
// tỉ lệ nghèo đa chiều duy trì | mức giảm 1 - 1,5 %
const CHANGE_NOUN = /\smức\s(?<verb>giảm|tăng)\s*$/iu;
// Mức giảm tỷ lệ sinh: the name of an amount of change
const NAMES_CHANGE = /^mức\s(?<verb>giảm|tăng)\s(?!trừ(?!\p{L}))/iu;
// Bên cạnh chỉ tiêu tăng trưởng, ngành … phấn đấu | giảm tỷ lệ hộ nghèo từ 1 - 1,5 %
const AIM = /^.*\sphấn đấu\s/isu;

/** What is aimed at, behind who aims. */
function aimOf(own: string): string {
  return own.replace(AIM, '');
}

export const NAMES_SHARE = /(?:tỷ|tỉ)\s(?:lệ|suất|trọng)\s/iu;

/** "Giảm mức tiêu hao năng lượng › công nghiệp thép": by so many percent; "Giảm tỷ lệ suy dinh dưỡng › thể thấp còi": to so many. */
function changeAbove(indicator: string): Statement['change'] {
  const end = indicator.indexOf(' › ');
  const above = end < 0 ? '' : indicator.slice(0, end);
  return above === '' || NAMES_SHARE.test(above) ? null : opensWithChange(above);
}

/** "tăng lần lượt 5 % và 6,5 %": the verb before the first number is before the next too. */
export function changeOfList(quantity: Quantity, [first]: Clause['quantities']): Statement['change'] {
  const isNext = quantity !== first && first.change !== null && quantity.unit === first.unit;
  return isNext && !quantity.isGoal && !quantity.isLevel ? first.change : null;
}

/** "Giảm 5 % số cặp tảo hôn, 3 % số cặp hôn nhân cận huyết": the verb before the first share holds for the next. */
export function shareChange(
  before: WordedClause | undefined,
  part: WordedClause,
  last: Statement | undefined,
  stated: readonly Statement[],
): readonly Statement[] {
  if (last?.baseline?.value === null && tellsPartToo(last, stated))
    return stated.map((each) => ({ ...each, baseline: each.baseline ?? last.baseline }));
  if (last?.change && stated.every((each) => isApartOfIt(each, last)))
    return stated.map((each) => ({ ...each, change: last.change, per: each.per ?? last.per }));
  if (last?.change && areRatesOfGrowth(last, stated)) return stated.map((each) => ({ ...each, change: last.change }));
  if (!before || !last?.change || part.clause.isApart) return stated;
  // "giảm 1,2 %/năm, tương ứng 41 hộ": the same change, counted
  if (stated.every(({ quote, change }) => change === null && SAME_CHANGE.test(quote)))
    return stated.map((each) => ({ ...each, change: last.change, per: each.per ?? last.per }));
  // "Giảm tỷ lệ hộ nghèo 5 %, riêng các xã khó khăn 6 %"
  const isPartOfIt = part.indicator.startsWith(`${last.indicator} › `);
  const isListed =
    before.thing !== '' &&
    !ALL_THERE_ARE.test(stated[0]?.quote ?? '') &&
    areOfOneList(before, part) &&
    part.own === part.thing;
  const isAlike = isPartOfIt || isListed;
  return stated.map((statement) =>
    isAlike &&
    statement.change === null &&
    statement.quantity.unit === last.quantity.unit &&
    !statement.quantity.isGoal &&
    !statement.quantity.isLevel
      ? {
          ...statement,
          change: last.change,
          baseline: statement.baseline ?? last.baseline,
          comparator: statement.quantity.isCompared ? statement.comparator : last.comparator,
        }
      : statement,
  );
}

// | tương ứng 41 hộ | (tương đương 1 %)
const SAME_CHANGE = /^\(?(?:tương ứng|tương đương)(?:\s(?:với|giảm|tăng))?\s\d/iu;

// có thêm 02 xã đạt chuẩn, | lũy kế có 09/17 xã đạt chuẩn: how many there are then
const ALL_THERE_ARE = /^(?:l[ũu][ỹy] kế|nâng|đưa|toàn\s|cả\s)/iu;

// giảm 5 % số vụ tai nạn so với năm 2024; | riêng số vụ liên quan đến học sinh giảm 15 %
const OF_A_PART = /^(?:trong\s(?:số\s)?đó|riêng)(?!\p{L})/iu;

// Tỷ lệ hộ nghèo giảm từ 2 %/năm trở lên, | riêng hộ nghèo dân tộc thiểu số trên 3 %
const APART = /^riêng\s/iu;

/** What is told of a part alone, with no verb of its own, changes as the whole does. */
function isApartOfIt({ quote, change, quantity }: Statement, last: Statement): boolean {
  const isBare = change === null && !quantity.isLevel && !/(?:đạt|còn|dưới)\s/iu.test(quote);
  return isBare && APART.test(quote) && quantity.unit === last.quantity.unit && quantity.unitKind === 'share';
}

/** A part changes by so much too: it is compared with what the whole is compared with. */
function tellsPartToo(last: Statement, stated: readonly Statement[]): boolean {
  return stated.every(
    ({ quote, change, quantity }) =>
      OF_A_PART.test(quote) && change === last.change && change !== null && quantity.unit === last.quantity.unit,
  );
}

/** "giá trị sản xuất nông nghiệp tăng 3,2 %/năm; giá trị sản xuất công nghiệp 11 %/năm": so many percent a year of the same figure. */
function areRatesOfGrowth(last: Statement, stated: readonly Statement[]): boolean {
  const [first, second] = [last, stated[0]].map((each) => tokenize(each?.indicator ?? ''));
  const isOneFigure = [0, 1].every((at) => first?.[at] !== undefined && first[at]?.key === second?.[at]?.key);
  return (
    isOneFigure &&
    [last, ...stated].every(({ quantity }) => quantity.unitKind === 'share' && quantity.per !== null) &&
    stated.every(({ change, quantity }) => change === null && !quantity.isGoal && !quantity.isLevel) &&
    !NAMES_SHARE.test(last.indicator)
  );
}

/** "tăng 4 điểm và tăng 03 bậc so với năm 2020": the year behind the second change is that of the first as well. */
export function isComparedToo(first: Statement, second: Statement | undefined): boolean {
  if (!second?.change || !first.change || first.baseline || first.per !== null) return false;
  return second.baseline !== null && second.baseline.value === null;
}

/** "tổng số hộ nghèo" and "số hộ nghèo …"; "số vụ cháy" and "thiệt hại về tài sản": what has no verb of its own goes on the list. */
function areOfOneList(before: WordedClause, part: WordedClause): boolean {
  if (firstWordOf(before.thing) === firstWordOf(part.thing)) return true;
  const [quantity] = part.clause.quantities;
  return (
    quantity.unitKind === 'share' &&
    quantity.value < 100 &&
    !tokenize(part.thing).some((_, at, all) => SAYS.at(all, at))
  );
}

function firstWordOf(text: string): string {
  return tokenize(text.replace(/^tổng\s/iu, ''))[0]?.key ?? '';
}

// vượt 10 % dự toán | vượt ít nhất 5 % so với kế hoạch
const EXCEEDS = /vượt(?:\smức)?(?:\s(?:ít nhất|tối thiểu|từ|trên|khoảng))?\s*$/iu;
const PLANNED = /^\s*(?:so với\s)?(?:dự toán|kế hoạch|chỉ tiêu)(?!\p{L})/iu;

// cao hơn 10 % so với năm 2022 | thấp hơn 2 % so với bình quân của tỉnh
const HIGHER = /(?<!không\s)(?:cao|nhiều|lớn)\shơn\s*$/iu;
const LOWER = /(?<!không\s)(?:thấp|ít)\shơn\s*$/iu;

/** By so much more or less than was planned, or than what it is compared with: an amount of change, and no level. */
export function differenceOf(sentence: string, { unitKind, numberStart, end }: Quantity): Statement['change'] {
  const [before, after] = [sentence.slice(0, numberStart), sentence.slice(end)];
  const isCompared = COMPARED.test(after);
  // "vượt 30 đơn vị so với chỉ tiêu": an amount needs to be said to be compared
  if ((unitKind === 'share' || isCompared) && EXCEEDS.test(before) && PLANNED.test(after)) return 'increase';
  if (!isCompared || unitKind !== 'share') return null;
  return HIGHER.test(before) ? 'increase' : LOWER.test(before) ? 'decrease' : null;
}

/** "vượt ít nhất 5 % dự toán": the verb compares nothing, the word behind it does. */
export function leastOf({ comparator }: Quantity): Quantity['comparator'] {
  return comparator === 'gte' ? 'gte' : 'eq';
}

import { ACTIONS } from '../normalise/action-verb.ts';
import type { YearSpan } from '../normalise/period.ts';
import { phrasesOf, phraseTable } from '../normalise/phrase-table.ts';
import { tokenize } from '../normalise/tokens.ts';
import {
  COMPOSITION_OPENINGS,
  DESCRIPTION_OPENINGS,
  DIMENSION_NOUNS,
  FORECASTS,
  FUND_OPENINGS,
  GIVEN_OPENINGS,
  GRADING_OPENINGS,
  NOT_COSTS,
  NOT_DESCRIPTIONS,
  OBSERVED_OPENINGS,
  PAPER_NOUNS,
  RULE_OPENINGS,
  SHARE_DESCRIPTIONS,
  SIZE_OPENINGS,
  SUPPORTED_COSTS,
} from '../vocabulary/amount-words.ts';
import {
  AGE_GOALS,
  DEADLINE_MARKERS,
  DURATION_GOALS,
  EXISTING_WORDS,
  GOAL_VERBS,
  MONEY_MARKERS,
  NAMED_SUPPORT,
  NONE_LEFT_OPENINGS,
  NOT_MONEY,
  REPORTED_VERBS,
  SUPPORT_VERBS,
  TIME_SUBJECTS,
  TOLD_GOALS,
} from '../vocabulary/goal-words.ts';
import {
  asksFor,
  firstWordAt,
  isPastAt,
  isPlainObject,
  MAKING,
  namesPast,
  onlyEstimates,
  opensWithAction,
  opensWithPast,
  type Surroundings,
  says,
  saysPast,
  surroundingsOf,
} from './around-statement.ts';
import { isHad, isMade, isObjectOfVerb, isPrintedAsCount } from './asked-count.ts';
import type { ConfidenceFactor } from './confidence.ts';
import {
  isAimedAt,
  isOfAimedList,
  isOfCited,
  isQuoted,
  isRatio,
  isShareOfNothing,
  isSupposed,
  opensWithReach,
  standardFactors,
} from './is-aimed-at.ts';
import { countsPlan } from './part-of-plan.ts';
import type { Statement } from './read-statements.ts';
import { isInBracket } from './share-in-bracket.ts';
import { isTelling, measureHeadOf } from './telling-words.ts';
import { tellsKind } from './tells-kind.ts';
import { comparesWithBefore, isDefined, tellsPastOrLack, tellsWhatIsDone } from './tells-results.ts';

/** Where a statement stands: below which kind of heading, or in which kind of cell. */
export type StatementPlace = 'goal' | 'task' | 'product' | 'fact' | 'aside' | null;

/** What speaks against the entry even though it is taken; null where it is no target at all. */
export type Judgement = readonly ConfidenceFactor[] | null;

const DESCRIBED = phraseTable<boolean>([
  [true, DESCRIPTION_OPENINGS],
  [false, NOT_DESCRIPTIONS],
]);
/** So many words before it name the thing that is so large. */
const FEWEST_BEFORE_SIZE = 3;
const GIVEN = phrasesOf(GIVEN_OPENINGS);
const SORTS = phrasesOf(SHARE_DESCRIPTIONS);
const DIMENSIONS = phrasesOf(DIMENSION_NOUNS);
const NONE_LEFT = phrasesOf(NONE_LEFT_OPENINGS);
const SIZES = phrasesOf(SIZE_OPENINGS);
const PARTS_NAMED = phrasesOf(COMPOSITION_OPENINGS);
const EXISTING = phrasesOf(EXISTING_WORDS);
const GOALS = phraseTable<boolean>([
  [true, GOAL_VERBS],
  [false, TOLD_GOALS],
]);
const GOALS_AMONG_RESULTS = phraseTable<boolean>([
  [true, GOAL_VERBS.filter((verb) => !REPORTED_VERBS.includes(verb))],
  [false, TOLD_GOALS],
]);
const MONEY = phraseTable<boolean>([
  [true, MONEY_MARKERS],
  [false, NOT_MONEY],
]);
const SUPPORT = phrasesOf(SUPPORT_VERBS);
const SUPPORT_IN_NAME = phrasesOf(NAMED_SUPPORT);
const MONEY_OF_SUPPORT = phraseTable<boolean>([
  [true, SUPPORTED_COSTS],
  [false, NOT_COSTS],
]);
const FUNDS = phrasesOf(FUND_OPENINGS);
const DEADLINES = phrasesOf(DEADLINE_MARKERS);
const TIMES = phrasesOf(TIME_SUBJECTS);
const DURATIONS = phrasesOf(DURATION_GOALS);
const AGES = phrasesOf(AGE_GOALS);
const PAPERS = phrasesOf(PAPER_NOUNS);
const FORECAST = phrasesOf(FORECASTS);
const OBSERVED = phrasesOf(OBSERVED_OPENINGS);
const RULES = phrasesOf(RULE_OPENINGS);
const GRADING = phrasesOf(GRADING_OPENINGS);

/**
 * Judges the statements of one text. What a sentence goes on to count in the same unit is taken like what it began with:
 * "đảm bảo tỷ lệ 1,5 giáo viên/lớp đối với tiểu học, 1,9 giáo viên/lớp đối với THCS".
 */
export function judgeStatements(
  statements: readonly Statement[],
  place: StatementPlace,
  years: YearSpan | null,
): readonly { readonly statement: Statement; readonly doubts: readonly ConfidenceFactor[] }[] {
  const taken: { readonly statement: Statement; readonly doubts: readonly ConfidenceFactor[] }[] = [];
  for (const statement of statements) {
    const last =
      tellsPastOrLack(statement) || tellsKind(statement)
        ? undefined
        : taken.findLast((other) => other.statement.sentence === statement.sentence);
    const goesOn = last?.statement.quantity.unit === statement.quantity.unit;
    const doubts =
      judgeStatement(statement, place, years) ??
      (last && goesOn && statement.quantity.unit !== null ? last.doubts : null) ??
      (last && (listsOn(last, statement) || addsFigure(last.statement, statement)) ? last.doubts : null);
    if (doubts !== null) taken.push({ statement, doubts: [...doubts, ...estimateFactors(statement, place)] });
  }
  return taken;
}

// giảm tỷ lệ suy dinh dưỡng | xuống 2 % so với năm 2024
const FALLS = /(?<!\p{L})(?:xuống|lên)\s(?:(?:khoảng|dưới|trên)\s)?$/iu;

/** "xuống 2 % so với năm 2024", without "còn": to so many, or by so many. */
function fallsTo({ sentence, quantity, baseline }: Statement): boolean {
  const isBare = quantity.unitKind === 'share' && quantity.isLevel && quantity.from === null;
  return isBare && baseline !== null && FALLS.test(sentence.slice(0, quantity.numberStart));
}

/** "ước đạt" below goals may still tell how the year before ends. */
function estimateFactors(statement: Statement, place: StatementPlace): readonly ConfidenceFactor[] {
  const { sentence } = surroundingsOf(statement);
  if (fallsTo(statement)) return ['changeInName'];
  return place === 'goal' && saysPast(sentence) && !says(sentence, GOALS) ? ['bareStatement'] : [];
}

/** "Tổ chức 01 hội nghị xúc tiến, 01 hội thảo": the verb of the first thing asks for the next too. */
function listsOn(
  last: { readonly statement: Statement; readonly doubts: readonly ConfidenceFactor[] },
  next: Statement,
): boolean {
  const { sentence, quantity, quote } = next;
  const isNext = last.statement.sentence === sentence && /^\d/u.test(quote);
  const isBound =
    last.doubts.includes('countInTask') || last.statement.quantity.isCompared || last.statement.comparator === 'gte';
  const isAsked = isBound || says(tokenize(sentence.slice(0, quantity.numberStart)), GOALS);
  // "cho ít nhất 600 lao động; 100 học sinh" | "trồng 50.000 cây phân tán; 20 ha rừng tập trung"
  if (quantity.unitKind === 'measure')
    return isNext && isAsked && last.doubts.includes('countInTask') && next.indicator !== '';
  return isNext && isAsked && quantity.unitKind === 'count' && (quantity.isKnownNoun || isPrintedAsCount(next));
}

/** "phấn đấu diện tích gieo sạ 51.500 ha, năng suất 5,8 tấn/ha": another figure of what is to be reached. */
function addsFigure(last: Statement, { quantity, indicator, sentence }: Statement): boolean {
  const isMeasure = quantity.unitKind === 'measure' && last.quantity.unitKind === 'measure';
  return isMeasure && last.sentence === sentence && measureHeadOf(indicator.split(' › ').at(-1) ?? '') !== '';
}

/** Is the amount to be reached, or does it tell what was, what is given, by when, or what something is like? */
export function judgeStatement(statement: Statement, place: StatementPlace, years: YearSpan | null): Judgement {
  const { quantity } = statement;
  const around = surroundingsOf(statement);
  if (isSupposed(statement)) return null;
  if (says(around.sentence, FORECAST)) return null;
  if (OBSERVED.at(around.sentence, 0) && (!says(around.sentence, GOALS) || isOfCited(statement))) return null;
  if (quantity.unit === null && !isNamedCount(statement)) return null;
  if (
    describesThings(statement, around) ||
    (place !== 'goal' && (tellsSize(statement, around) || isInBracket(statement))) ||
    RULES.at(around.clause, 0)
  )
    return null;
  if (quantity.unit === '{point}' && GRADING.at(around.sentence, 0)) return null;
  if (place === 'fact' && isQuoted(statement)) return null;
  if (place !== 'goal' && (tellsPastOrLack(statement) || isDefined(statement))) return null;
  if (tellsThePast(statement, place, around, years)) return null;
  if (place === 'fact' && !says(around.sentence, GOALS_AMONG_RESULTS)) return null;
  if (place === 'aside' && !says(around.sentence, GOALS)) return null;
  switch (quantity.unitKind) {
    case 'money':
      return judgeMoney(statement, place, around);
    case 'time':
      return judgeTime(statement, place, around);
    case 'age':
      return isAgeReached(quantity, around) ? placeFactors(place) : null;
    case 'count':
      return judgeCount(statement, place, around);
    case 'share':
      return judgeShare(statement, place, around);
    case 'measure':
      return isReached(statement, around) || place === 'goal' || isRatio(statement)
        ? [...placeFactors(place), ...standardFactors(statement, around)]
        : isObjectOfVerb(statement, place, around) && isPlainObject(statement, around)
          ? [...placeFactors(place), 'countInTask']
          : null;
    default:
      return place === 'goal' || isReached(statement, around) || quantity.unitKind === 'rank' || isRatio(statement)
        ? placeFactors(place)
        : null;
  }
}

function placeFactors(place: StatementPlace): readonly ConfidenceFactor[] {
  return place === 'goal' ? [] : ['outsideGoals'];
}

/** "Số xã đạt chuẩn: 15", "Chỉ số phát triển con người (HDI) đạt 0,78", "Tỷ số giới tính khi sinh: không quá 112": a number without a unit, after words that say what it is. */
function isNamedCount(statement: Statement): boolean {
  return statement.quantity.isGoal && /^(?:(?:tổng\s+)?số|chỉ số|hệ số|t[ỷỉ] số)\s/iu.test(statement.indicator);
}

function tellsThePast(
  statement: Statement,
  place: StatementPlace,
  around: Surroundings,
  years: YearSpan | null,
): boolean {
  const isReckoned = place === 'goal' && onlyEstimates(around.sentence) && !namesPast(statement, years);
  if (saysPast(around.sentence) && !says(around.sentence, GOALS) && !keepsWhatIs(around) && !isReckoned) return true;
  if (opensWithPast(statement, years)) return true;
  const isOfResults = tellsWhatIsDone(statement.sentence, around.sentence) || comparesWithBefore(statement.sentence);
  if (place === null && !says(around.sentence, GOALS) && isOfResults) return true;
  const isOver = years !== null && statement.period !== null && statement.period.endYear < years.startYear;
  return isOver && place !== 'goal' && !statement.quantity.isCompared;
}

/** "Bảo vệ diện tích rừng hiện có 5.840 ha": what a verb of work opens with is to be kept, and does not tell what was. */
function keepsWhatIs({ sentence }: Surroundings): boolean {
  const isOfWork = ACTIONS.at(sentence, firstWordAt(sentence)) !== undefined;
  return isOfWork && sentence.every((_, at) => !isPastAt(sentence, at) || EXISTING.at(sentence, at) !== undefined);
}

/** "nhóm từ 30 hộ trở lên chưa có điện": what sort of thing, not how many. */
function describesThings(statement: Statement, around: Surroundings): boolean {
  const { quantity } = statement;
  if (NONE_LEFT.at(around.before, firstWordAt(around.before)) && quantity.comparator === 'lt') return true;
  if (tellsKind(statement)) return true;
  const lead = around.sentence.findIndex((token) => token.start >= quantity.leadStart);
  const end = lead < 0 ? around.sentence.length : lead;
  if (quantity.unitKind === 'share' && SORTS.before(around.sentence, end)) return true;
  if (quantity.isGoal || quantity.unitKind === 'share' || quantity.unitKind === 'rank') return false;
  if (DESCRIBED.before(around.sentence, end)?.value) return true;
  // a filler may be a part of these: "đối | với"
  const isGiven = [end, around.sentence.length].some((at) => GIVEN.before(around.sentence, at));
  if (quantity.unitKind === 'count' && !quantity.isCompared && isGiven) return true;
  // "với 15 - 20 học viên/lớp": how large each of the things before is
  if (
    quantity.unitKind === 'count' &&
    quantity.unit?.includes('/') &&
    SIZES.before(around.sentence, around.sentence.length)
  )
    return true;
  return (
    !quantity.isCompared && quantity.unitKind === 'count' && PARTS_NAMED.before(around.sentence, end) !== undefined
  );
}

/** "Quy hoạch khu du lịch diện tích 3.100 ha": how large the thing before is; "mở rộng diện tích 50 ha" is to be reached. */
function tellsSize({ quantity }: Statement, around: Surroundings): boolean {
  if (quantity.isGoal || quantity.isLevel || quantity.change !== null) return false;
  const end = around.sentence.length;
  const size = DIMENSIONS.before(around.sentence, end);
  if (!size || end - size.length < FEWEST_BEFORE_SIZE) return false;
  const before = end - size.length;
  // "đến năm 2020 đạt | diện tích 8.938,7 ha"
  if (around.sentence[before - 1]?.key === 'đạt') return false;
  return ![ACTIONS, MAKING, GOALS].some((verbs) => verbs.before(around.sentence, before) !== undefined);
}

/** A verb or a comparator says that the amount is to be reached. */
function isReached(statement: Statement, around: Surroundings): boolean {
  const { quantity } = statement;
  const isBound = quantity.isCompared && ['gte', 'lte', 'between'].includes(quantity.comparator);
  const isSaid = quantity.isGoal || quantity.isLevel || statement.change !== null || says(around.before, GOALS);
  return isBound || isSaid || isOfAimedList(around);
}

function judgeMoney(statement: Statement, place: StatementPlace, around: Surroundings): Judgement {
  const whole = statement.indicator.split(' › ')[0] ?? '';
  // "Tổng nhu cầu vốn là 198 tỷ đồng, trong đó: | giai đoạn 2014 - 2015 là 115 tỷ đồng"
  const isPartOfMoney = says(tokenize(whole), MONEY);
  if (isPartOfMoney || says(around.clause, MONEY) || saysSupport(around.before)) return null;
  if ([firstWordAt(around.before), topicEnd(around.before)].some((at) => FUNDS.at(around.before, at))) return null;
  if (isRateOfSupport(statement) && [MONEY, SUPPORT].some((words) => says(around.sentence, words))) return null;
  // "Hỗ trợ 15 doanh nghiệp, mỗi doanh nghiệp không quá 10 triệu đồng"
  const isCap = statement.comparator === 'lte' || statement.comparator === 'lt' || /^\s*mỗi\s/iu.test(statement.quote);
  if (isCap && says(around.sentence, SUPPORT)) return null;
  return place === 'goal' || isReached(statement, around) || opensWithReach(around) || isAimedAt(statement, around)
    ? placeFactors(place)
    : null;
}

/** "Hỗ trợ mỗi hộ 60 triệu đồng", not "Giá trị sản xuất công nghiệp hỗ trợ đạt 18.500 tỷ đồng". */
function saysSupport(before: Surroundings['before']): boolean {
  return before.some((_, at) => {
    const verb = SUPPORT.at(before, at);
    return verb !== undefined && SUPPORT_IN_NAME.before(before, at + verb.length) === undefined;
  });
}

/** Behind "Nguồn lực:", or where the words of the clause begin. */
function topicEnd(before: Surroundings['before']): number {
  const topic = before.findLastIndex(({ key }) => key === ':');
  return topic < 0 ? firstWordAt(before) : topic + 1;
}

// … với mức hỗ trợ 60 triệu đồng/nhà xây mới, 30 triệu đồng | /nhà sửa chữa
function isRateOfSupport({ quantity, sentence }: Statement): boolean {
  const isAimed = quantity.isGoal && sentence.charAt(quantity.leadStart) !== ':';
  return !isAimed && sentence.slice(0, quantity.end).lastIndexOf('/') > quantity.numberStart;
}

/** "Thời gian cấp phép xây dựng không quá 15 ngày": how long it may take, of a thing that is named. */
function limitsTime({ quantity, indicator }: Statement, around: Surroundings): boolean {
  const isLimit = quantity.isLevel || quantity.comparator === 'lte' || quantity.comparator === 'lt';
  const isOfTime = TIMES.at(around.before, firstWordAt(around.before)) ?? TIMES.at(tokenize(indicator), 0);
  return isLimit && isOfTime !== undefined && isTelling(indicator);
}

/** "Tuổi thọ trung bình 75 tuổi"; "giảm suy dinh dưỡng của trẻ em dưới 16 tuổi" says of whom, whatever is to be less. */
function isAgeReached(quantity: Statement['quantity'], around: Surroundings): boolean {
  if (says(around.before, AGES)) return true;
  return (quantity.isLevel || quantity.isGoal) && says(around.before, DURATIONS);
}

/** A deadline is none; a shorter time, a life expectancy is. */
function judgeTime(statement: Statement, place: StatementPlace, around: Surroundings): Judgement {
  if (says(around.before, DURATIONS)) return placeFactors(place);
  if (place === 'goal' && limitsTime(statement, around)) return placeFactors(place);
  if (says(around.before, DEADLINES)) return null;
  return place === 'goal' && isReached(statement, around) ? ['countInTask'] : null;
}

function judgeCount(statement: Statement, place: StatementPlace, around: Surroundings): Judgement {
  const { quantity } = statement;
  // "Thời gian thực hiện: 2 buổi/tuần": when, not how many
  if (TIMES.at(around.before, firstWordAt(around.before)) !== undefined) return null;
  if (countsPlan(statement, around)) return null;
  const isPaper = PAPERS.at(tokenize(quantity.noun ?? ''), 0) !== undefined;
  if (isPaper && quantity.value <= 1 && !quantity.isCompared) return null;
  const doubt: readonly ConfidenceFactor[] = quantity.isKnownNoun ? [] : ['unknownThing'];
  const isSaid = isReached(statement, around);
  if (place === 'goal') {
    const isTaken =
      isSaid || quantity.isKnownNoun || (quantity.noun !== null && (isHad(around) || isMade(statement, around)));
    return isTaken ? [...doubt, ...bareFactors(statement, around, isSaid)] : null;
  }
  if (isSaid && (quantity.isKnownNoun || quantity.isCompared)) return [...placeFactors(place), ...doubt];
  if (isRatio(statement) || isAimedAt(statement, around)) return [...placeFactors(place), ...doubt];
  const isObject = place === 'product' || isObjectOfVerb(statement, place, around);
  const isCounted = quantity.isKnownNoun || (place === 'task' && isPrintedAsCount(statement));
  return isObject && isCounted ? [...placeFactors(place), 'countInTask', ...doubt] : null;
}

/** Below goals a count with words before it of which none asks for it: of how many something is told, maybe. */
function bareFactors(statement: Statement, around: Surroundings, isSaid: boolean): readonly ConfidenceFactor[] {
  const isAsked = isSaid || asksFor(statement, around);
  return isAsked || isHad(around) || around.before.length <= 1 ? [] : ['bareStatement'];
}

// kinh phí hơn 20 tỷ đồng, bao gồm hơn 60 % | nguồn ngân sách Trung ương
const OF_FUNDS = /^\s(?:là\s|từ\s)?(?:nguồn\s|vốn\s)?(?:ngân sách|vốn|xã hội hóa)(?!\p{L})/iu;

function judgeShare(statement: Statement, place: StatementPlace, around: Surroundings): Judgement {
  const isGiven = says(around.before, SUPPORT) || (statement.change !== null && says(around.sentence, SUPPORT));
  if (isGiven && says(around.clause, MONEY_OF_SUPPORT)) return null;
  if (says(around.clause, MONEY) && !says(around.before, GOALS) && place !== 'goal') return null;
  if (says(around.sentence, MONEY) && OF_FUNDS.test(statement.sentence.slice(statement.quantity.end))) return null;
  if (place === 'goal' || isReached(statement, around)) return placeFactors(place);
  if (place === 'task' && isShareOfNothing(statement, around)) return ['bareStatement', ...placeFactors(place)];
  const opensWithShare = around.before.length <= 1 || opensWithAction(around) || statement.quantity.value === 100;
  return opensWithShare || place === 'task' || place === 'product'
    ? placeFactors(place)
    : ['bareStatement', ...placeFactors(place)];
}

import type { Finding } from '../../schemas/model/diagnostic.ts';
import type { Outline } from '../../schemas/model/outline.ts';
import type { TargetRecord } from '../../schemas/record/target.ts';
import type { Abbreviations } from '../normalise/organisation.ts';
import { readScope } from '../normalise/scope.ts';
import { foldText } from '../vietnamese/fold.ts';
import { findFundConflicts } from './fund-conflict.ts';
import { type IndicatorWords, indicatorWords, isSameUnit, nameWithRate, ownWords } from './indicator-words.ts';
import { type AuditedPlan, findingAt, nameAppendix, nameBody, shorten } from './plan.ts';
import { findByTotal } from './total-counterpart.ts';

/** Share of words that two indicators have in common when they are the same one. */
const SAME_INDICATOR = 0.85;
/** Another indicator of the body so nearly as like may be the one that is meant. */
const NEARLY_AS_LIKE = 0.06;
/** Fewer words than this do not tell an indicator … */
const FEWEST_WORDS = 4;
/** … unless the body has them all in the last part of one that stands nowhere else … */
const FEWEST_OF_PART = 3;
/** … nor fewer of those that tell. */
const FEWEST_TELLING = 2;
/** Words that the body may have beside those of the title above a column that says little. */
const MOST_BESIDE_TITLE = 2;

/** The same indicator with one value in the body and another in an appendix: "87%" and "86%". */
export function findValueConflicts(plan: AuditedPlan): readonly Finding[] {
  const ofTargets = findTargetConflicts(plan);
  const isTold = ({ rowId }: Finding): boolean => ofTargets.some((other) => other.rowId === rowId);
  return [...ofTargets, ...findFundConflicts(plan).filter((finding) => !isTold(finding))];
}

function findTargetConflicts({ outline, targets, abbreviations }: AuditedPlan): readonly Finding[] {
  const placeOf = appendixFinder(outline);
  const numeric = targets.filter((target) => target.value !== null);
  const inAppendices = numeric.filter((target) => placeOf(target) !== null);
  if (inAppendices.length === 0 || inAppendices.length === numeric.length) return [];
  const plan: ComparedPlan = {
    body: numeric.filter((target) => placeOf(target) === null),
    inAppendices,
    period: outline.head.period,
    abbreviations,
  };
  const told = new Set<string>();
  return inAppendices.flatMap((inAppendix) => {
    const inBody = findCounterpart(plan, inAppendix);
    if (!inBody || agrees(inBody, inAppendix) || isToldToo(plan, inBody, inAppendix)) return [];
    // "I. Chỉ tiêu chung", "II. Chỉ tiêu xã": one of two rows that say the same has what the body has
    if (inAppendices.some((other) => agrees(other, inBody) && isSame(plan, other, inBody))) return [];
    const pair = `${inBody.target_id}|${inAppendix.value}|${inAppendix.value_to}`;
    if (told.has(pair)) return [];
    told.add(pair);
    return [toFinding(outline, inBody, inAppendix, placeOf(inAppendix))];
  });
}

interface ComparedPlan {
  readonly body: readonly TargetRecord[];
  readonly inAppendices: readonly TargetRecord[];
  readonly period: Outline['head']['period'];
  readonly abbreviations: Abbreviations;
}

/** What each year adds, or what was asked for, beside what is to be reached in all: "250 km" stands in the row too. */
function isToldToo({ inAppendices }: ComparedPlan, inBody: TargetRecord, { origin }: TargetRecord): boolean {
  return (
    origin.row_id !== null &&
    inAppendices.some(
      (other) =>
        other.origin.row_id === origin.row_id &&
        isSameUnit(other.unit, inBody.unit) &&
        agrees(other, inBody) &&
        !isOfOtherYear(other, inBody),
    )
  );
}

/** "30" for 2024 in the row does not say what the body asks for by 2025. */
function isOfOtherYear({ period: a }: TargetRecord, { period: b }: TargetRecord): boolean {
  const isOne = (period: TargetRecord['period']): boolean => period?.start_year === period?.end_year;
  return a !== null && b !== null && isOne(a) && isOne(b) && a.end_year !== b.end_year;
}

/** Tells the appendix that a target stands in; null for the body. */
function appendixFinder(outline: Outline): (target: TargetRecord) => string | null {
  const ofTable = new Map(outline.tables.map((table) => [table.tableId, table.appendixId]));
  const ofSection = new Map(outline.sections.map((section) => [section.sectionId, section.appendixId]));
  return ({ origin }) =>
    (origin.table_id === null ? ofSection.get(origin.section_id ?? '') : ofTable.get(origin.table_id)) ?? null;
}

const wordsOf = (plan: ComparedPlan, target: TargetRecord): IndicatorWords =>
  indicatorWords(nameWithRate(target), plan.abbreviations);

/** The target of the body that says the same of the same; undefined where none is like enough, or one agrees. */
function findCounterpart(plan: ComparedPlan, other: TargetRecord): TargetRecord | undefined {
  const comparable = plan.body.filter((one) => isComparable(plan, one, other));
  if (comparable.length === 0) return undefined;
  const words = wordsOf(plan, other);
  const alike = comparable
    .map((one) => ({ one, share: likeness(wordsOf(plan, one), words) }))
    .filter(({ share }) => share >= SAME_INDICATOR)
    .sort((a, b) => b.share - a.share);
  const best = alike[0];
  if (!best || foldText(other.indicator).split(' ').length < FEWEST_WORDS)
    return (
      findByLastPart(plan, comparable, other) ??
      findByTitle(plan, comparable, other) ??
      findByTotal(other, {
        candidates: comparable.map((target) => ({ target, telling: wordsOf(plan, target).telling })),
        inAppendices: plan.inAppendices,
      })
    );
  const agreeing = alike.find(({ one, share }) => share >= best.share - NEARLY_AS_LIKE && agrees(one, other));
  return agreeing ? undefined : best.one;
}

/** "khách quốc tế" of the body, where "Tổng lượt khách › Khách quốc tế" is the only row that ends so. */
function findByLastPart(
  plan: ComparedPlan,
  comparable: readonly TargetRecord[],
  other: TargetRecord,
): TargetRecord | undefined {
  const words = wordsOf(plan, other);
  if (words.parts < 2 || words.last.split(' ').length < FEWEST_OF_PART || words.ownOfLast.length === 0)
    return undefined;
  const saying = comparable.filter((one) => wordsOf(plan, one).parts === 1 && wordsOf(plan, one).last === words.last);
  const [only] = saying;
  const isOnly = only !== undefined && saying.length === 1;
  const ending = plan.inAppendices.filter(
    (one) => wordsOf(plan, one).last === words.last && only !== undefined && isComparable(plan, one, only),
  );
  return isOnly && ending.length === 1 ? only : undefined;
}

/** "Chỉ tiêu giảm trong năm › Tỷ lệ › Tổng cộng" says what of in the title above: "BIỂU CHỈ TIÊU GIẢM NGHÈO". */
function findByTitle(
  plan: ComparedPlan,
  comparable: readonly TargetRecord[],
  other: TargetRecord,
): TargetRecord | undefined {
  const title = wordsOfChange(plan, other);
  const saying = comparable.filter((one) => isOfTitle(wordsOf(plan, one), title));
  const [only] = saying;
  if (only === undefined || saying.length > 1) return undefined;
  const rivals = plan.inAppendices.filter(
    (one) => isComparable(plan, only, one) && isOfTitle(wordsOf(plan, only), wordsOfChange(plan, one)),
  );
  return rivals.length === 1 ? only : undefined;
}

/** What an amount of change is of, in its own words or in those of the headings above; of a level, nothing. */
function wordsOfChange(plan: ComparedPlan, target: TargetRecord): readonly string[] {
  if (target.change === null) return [];
  const { own } = wordsOf(plan, target);
  return own.length > 0 ? own : ownWords(foldText(target.heading_path.join(' ')));
}

function isOfTitle({ own }: IndicatorWords, title: readonly string[]): boolean {
  return (
    title.length > 0 && title.every((word) => own.includes(word)) && own.length <= title.length + MOST_BESIDE_TITLE
  );
}

function isSame(plan: ComparedPlan, a: TargetRecord, b: TargetRecord): boolean {
  return isComparable(plan, a, b) && likeness(wordsOf(plan, a), wordsOf(plan, b)) >= SAME_INDICATOR;
}

function likeness(a: IndicatorWords, b: IndicatorWords): number {
  if (a.distinguishing !== b.distinguishing || Math.min(a.telling.length, b.telling.length) < FEWEST_TELLING) return 0;
  if (isOfAnother(a, b) || isOfAnother(b, a)) return 0;
  // "đạt 3 sao" and "đạt 4 sao"
  if (a.numbers !== '' && b.numbers !== '' && a.numbers !== b.numbers) return 0;
  return shareOfWords(a.telling, b.telling);
}

/** "Số người tham gia › Phường Hồng Hà" is of a place that the other does not name. */
function isOfAnother({ parts, ownOfLast }: IndicatorWords, other: IndicatorWords): boolean {
  const shared = ownOfLast.filter((word) => other.telling.includes(word)).length;
  return parts > 1 && ownOfLast.length > 0 && shared <= ownOfLast.length / 2;
}

function isComparable({ period }: ComparedPlan, a: TargetRecord, b: TargetRecord): boolean {
  return (
    a.kind === b.kind &&
    isSameUnit(a.unit, b.unit) &&
    a.change === b.change &&
    levelOf(a) === levelOf(b) &&
    isSameRate(a, b) &&
    isSamePeriod(a.period, b.period, period)
  );
}

/** "Cấp xã › Tỷ lệ văn bản ký số" below a group of the table is of communes too. */
const levelOf = ({ scope, indicator }: TargetRecord): string | null => scope ?? readScope(indicator);

/** "Giảm 1,5 %/năm" in a plan for one year is what its table asks for in that year. */
function isSameRate(a: TargetRecord, b: TargetRecord): boolean {
  if (a.per === b.per) return true;
  const rates = [a.per, b.per];
  const isOneYear = [a, b].every(({ period }) => period !== null && period.start_year === period.end_year);
  return rates.includes('year') && rates.includes(null) && isOneYear && a.change !== null;
}

/** The same years; or by the end of the plan's, where one of the two has them all because it names none. */
function isSamePeriod(a: TargetRecord['period'], b: TargetRecord['period'], plan: ComparedPlan['period']): boolean {
  if (!a || !b) return true;
  if (a.end_year !== b.end_year) return false;
  const first = Math.min(a.start_year ?? 0, b.start_year ?? 0);
  return a.start_year === b.start_year || (first === plan?.startYear && a.end_year === plan.endYear);
}

/** The same value, and not at the least in one place and at the most in the other. */
function agrees(a: TargetRecord, b: TargetRecord): boolean {
  if (sameValue(a, b)) return directionOf(a) * directionOf(b) >= 0;
  return isRoundedTo(a, b) || isRoundedTo(b, a) || isWithin(a, b) || isWithin(b, a);
}

/** "78 - 80 triệu đồng" in one place, "79" in the other. */
function isWithin(range: TargetRecord, exact: TargetRecord): boolean {
  if (range.value === null || range.value_to === null || exact.value === null) return false;
  return exact.value >= range.value && (exact.value_to ?? exact.value) <= range.value_to;
}

/** Farther than this share from it a number was not rounded to the other. */
const ROUNDED = 0.1;

/** "gần 1,2 nghìn lao động", "trên 85 %": what is a little less or more than a round number, and so much as it says. */
function isRoundedTo(round: TargetRecord, exact: TargetRecord): boolean {
  if (round.value === null || exact.value === null || round.value_to !== null || exact.value_to !== null) return false;
  const isAbove = exact.value > round.value;
  const isLoose = round.comparator === 'approx' || round.comparator === (isAbove ? 'gt' : 'lt');
  const off = Math.abs(exact.value - round.value);
  return isLoose && exact.comparator === 'eq' && off < lastPlaceOf(round.value) && off <= ROUNDED * round.value;
}

/** 1200 → 100, 85 → 1, 2.5 → 0.1: what the last figure that is not 0 counts. */
function lastPlaceOf(value: number): number {
  const [whole = '', decimals] = String(value).split('.');
  return decimals === undefined
    ? 10 ** (whole.length - whole.replace(/(?<!0)0+$/u, '').length)
    : 10 ** -decimals.length;
}

function directionOf({ comparator }: TargetRecord): number {
  if (comparator === 'gt' || comparator === 'gte') return 1;
  return comparator === 'lt' || comparator === 'lte' ? -1 : 0;
}

function sameValue(a: TargetRecord, b: TargetRecord): boolean {
  return a.value === b.value && a.value_to === b.value_to;
}

/** Word overlap, both ways: 1 where both have the same words. Where it can't be enough, what it is at most. */
function shareOfWords(a: readonly string[], b: readonly string[]): number {
  const most = (2 * Math.min(a.length, b.length)) / (a.length + b.length);
  if (most < SAME_INDICATOR) return most;
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left, right] = [a[i] ?? '', b[j] ?? ''];
    if (left === right) common += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return (2 * common) / (a.length + b.length);
}

function toFinding(
  outline: Outline,
  inBody: TargetRecord,
  inAppendix: TargetRecord,
  appendixId: string | null,
): Finding {
  const quotes = [inBody, inAppendix].map((one) => shorten(one.origin.quote, 120));
  const section = nameBody(outline, inBody.origin.section_id);
  const appendix = nameAppendix(outline, appendixId);
  const { origin } = inAppendix;
  const place = {
    page: origin.page,
    boxes: origin.boxes,
    sectionId: origin.section_id,
    rowId: origin.row_id,
    targetId: inAppendix.target_id,
  };
  return findingAt('value_conflict', place, {
    vi: `Cùng một chỉ tiêu nhưng khác số: ${section.vi} ghi “${quotes[0]}”, ${appendix} ghi “${quotes[1]}”.`,
    en: `The same indicator has two values: ${section.en} says “${quotes[0]}”, ${appendix} says “${quotes[1]}”.`,
  });
}

import type { Outline } from '../../schemas/model/outline.ts';
import type { TargetRecord } from '../../schemas/record/target.ts';
import type { TimeContext } from '../normalise/calendar-span.ts';
import type { QuotePlace } from '../normalise/locate-quote.ts';
import type { SeparatorHabit } from '../normalise/number.ts';
import type { Abbreviations } from '../normalise/organisation.ts';
import type { YearSpan } from '../normalise/period.ts';
import { phrasesOf } from '../normalise/phrase-table.ts';
import { findQuantities } from '../normalise/quantity.ts';
import type { Scope } from '../normalise/scope.ts';
import { tokenize } from '../normalise/tokens.ts';
import { isPlacePoint } from '../normalise/unit-of-measure.ts';
import type { UnitsByRole } from '../normalise/units-in-charge.ts';
import { BEFORE_PLACES, PLACING_VERBS, SCORED_WORDS } from '../vocabulary/point-words.ts';
import type { ChooseArea } from './area.ts';
import { type ConfidenceFactor, composeConfidence, isImpossibleMoney, isImpossibleShare } from './confidence.ts';
import { opensWithChange, opensWithWork } from './opens-with-work.ts';
import type { OutlineIndex } from './outline-index.ts';
import type { Statement } from './read-statements.ts';
import type { SectionContext } from './section-context.ts';
import { isTelling } from './telling-words.ts';

/** A target before it has its id. */
export type TargetDraft = Omit<TargetRecord, 'target_id'>;

/** What all readers of targets of one plan share. */
export interface PlanContext {
  readonly outline: Outline;
  readonly abbreviations: Abbreviations;
  /** The period of the plan. */
  readonly years: YearSpan | null;
  /** What a cell for the deadline is read in. */
  readonly time: TimeContext;
  /** The same from its first year on: a year before that is past. */
  readonly since: YearSpan | null;
  /** Where a section that tells of results turns to what is to be. */
  readonly results: ReadonlyMap<string, number>;
  /** What stands below no heading that says otherwise tells what was. */
  readonly isReport: boolean;
  readonly habit: SeparatorHabit;
  readonly sections: ReadonlyMap<string, SectionContext>;
  readonly index: OutlineIndex;
  readonly areaOf: ChooseArea;
}

/** What surrounds an entry and does not depend on its amount. */
export interface EntryFrame {
  readonly origin: Pick<TargetRecord['origin'], 'kind' | 'section_id' | 'table_id' | 'row_id' | 'column'>;
  readonly place: QuotePlace;
  readonly path: readonly string[];
  /** The area by the headings above, else by the words of the entry. */
  readonly areaOf: (words: string) => TargetRecord['area'];
  readonly period: YearSpan | null;
  readonly dueOn: string | null;
  readonly units: UnitsByRole;
  readonly factors: readonly ConfidenceFactor[];
}

export interface AmountChoices {
  readonly indicator: string;
  readonly quote: string;
  readonly scope: Scope | null;
  readonly unit: { readonly code: string | null; readonly isScore: boolean };
  readonly baseline: TargetRecord['baseline'];
  readonly maxValue: number | null;
}

/** A target with an amount. */
export function draftAmount(statement: Statement, choices: AmountChoices, frame: EntryFrame): TargetDraft {
  const { quantity } = statement;
  const unit = unitOf(choices);
  const factors = [...frame.factors];
  if (statement.inference.isDistributed) factors.push('distributed');
  if (statement.inference.isCompleted) factors.push('completed');
  if (statement.inference.isOneOfSeveral) factors.push('oneOfSeveral');
  if (quantity.isDoubtful) factors.push('doubtfulSeparator');
  if (unit.code === null) factors.push('noUnit');
  if (choices.indicator === '') factors.push('noIndicator');
  if (statesAmount(choices.indicator)) factors.push('amountInIndicator');
  if (statement.change === null && !quantity.isLevel && opensWithChange(choices.indicator) !== null)
    factors.push('changeInName');
  const period = toPeriod(statement.period ?? frame.period);
  const dueOn = statement.dueOn ?? frame.dueOn;
  if (period === null && dueOn === null) factors.push('noPeriod');
  if (statement.per === null && EACH.test(`${choices.indicator} ${choices.quote}`)) factors.push('repeatsUntold');
  if (choices.indicator !== '' && frame.origin.kind === 'section') factors.push(...doubtSentence(choices.indicator));
  const amount = { value: quantity.value, unit: unit.code, change: statement.change };
  const isScan = frame.place.confidence !== null;
  if (isScan && isImpossibleShare(amount)) factors.push('impossibleShare');
  if (isScan && isImpossibleMoney(amount)) factors.push('impossibleMoney');
  const indicator = choices.indicator === '' ? (frame.path.at(-1) ?? choices.quote) : choices.indicator;
  return {
    origin: originOf(frame, choices.quote),
    heading_path: frame.path,
    area: frame.areaOf(indicator),
    indicator,
    kind: kindOf(unit),
    comparator: statement.comparator,
    value: quantity.value,
    value_to: quantity.valueTo,
    unit: unit.code,
    change: statement.change,
    baseline: inSamePoints(statement.baseline ?? choices.baseline, unit.code),
    max_value: quantity.maxValue ?? choices.maxValue,
    scope: choices.scope,
    period,
    due_on: dueOn,
    cumulative_from: statement.cumulativeFrom,
    per: statement.per,
    ...frame.units,
    confidence: composeConfidence(factors, frame.place.confidence),
  };
}

/** What the words of a sentence show that were taken for what is measured. */
function doubtSentence(indicator: string): readonly ConfidenceFactor[] {
  return [
    ...(isTelling(indicator) && !isLetters(indicator) ? [] : (['thinIndicator'] as const)),
    ...(YEAR.test(indicator) ? (['yearInIndicator'] as const) : []),
    ...(saysSeveralWorks(indicator) ? (['severalWorks'] as const) : []),
  ];
}

// Kết nạp đảng viên mới hàng năm | bình quân mỗi năm
const EACH = /(?<!\p{L})(?:hằng|hàng|mỗi|từng|bình quân)\s(?:năm|quý|tháng|tuần|ngày)(?!\p{L})/iu;

const YEAR = /(?<!\d)20\d\d(?!\d)/u;

/** "Di dời hộ dân khỏi vùng sạt lở, bố trí 03 khu tái định cư": the amount is of one of them. */
function saysSeveralWorks(indicator: string): boolean {
  return indicator
    .split(/[,;]\s/u)
    .slice(1)
    .some(opensWithWork);
}

/** "… 95 % tăng 5 %", "… đạt chuẩn, lũy kế 33 xã": a verb of reaching or of change, or money, in what should be words alone. */
function statesAmount(indicator: string): boolean {
  if (!/\d/u.test(indicator)) return false;
  return findQuantities(indicator).some(
    ({ unit, unitKind, isLevel, change }) =>
      unit !== null && (isLevel || change !== null || unitKind === 'share' || unitKind === 'money'),
  );
}

/** A target without a number. */
export function draftQuality(
  words: {
    readonly indicator: string;
    readonly quote: string;
    readonly scope: Scope | null;
    readonly kind: 'qualitative' | 'rank';
  },
  baseline: TargetRecord['baseline'],
  frame: EntryFrame,
): TargetDraft {
  return {
    origin: originOf(frame, words.quote),
    heading_path: frame.path,
    area: frame.areaOf(words.indicator),
    indicator: words.indicator,
    kind: words.kind,
    comparator: null,
    value: null,
    value_to: null,
    unit: null,
    change: null,
    baseline,
    max_value: null,
    scope: words.scope,
    period: toPeriod(frame.period),
    due_on: frame.dueOn,
    cumulative_from: null,
    per: null,
    ...frame.units,
    confidence: composeConfidence(frame.factors, frame.place.confidence),
  };
}

function originOf(frame: EntryFrame, quote: string): TargetRecord['origin'] {
  const { kind, section_id, table_id, row_id, column } = frame.origin;
  return { kind, section_id, table_id, row_id, column, page: frame.place.page, boxes: frame.place.boxes, quote };
}

/** "Số điểm phát wifi | 24 điểm", "Lắp đặt wifi tại khoảng 40 điểm": places by the word for points. */
function unitOf({ unit, indicator }: AmountChoices): AmountChoices['unit'] {
  if (unit.code !== '{point}' || unit.isScore) return unit;
  const tokens = tokenize(indicator);
  const ofPlaces =
    // "Điểm đen tai nạn giao thông được xử lý"
    isPlacePoint(tokens, 0) ||
    tokens.some((token, at) => token.key === 'số' && isPlacePoint(tokens, at + 1)) ||
    (!tokens.some((_, at) => SCORED.at(tokens, at)) &&
      (PLACES_FOLLOW.before(tokens, tokens.length) !== undefined || PLACING.at(tokens, 0) !== undefined));
  return ofPlaces ? { code: PLACE_POINTS, isScore: false } : unit;
}

const PLACE_POINTS = '{điểm}';

/** "Số điểm đen": what there were of them are places too. */
function inSamePoints(baseline: TargetRecord['baseline'], unit: string | null): TargetRecord['baseline'] {
  return baseline?.unit === '{point}' && unit === PLACE_POINTS ? { ...baseline, unit } : baseline;
}

/** "GRDP", "BHYT": a share of what the letters stand for is most often its growth, or of whom. */
function isLetters(indicator: string): boolean {
  return /^\p{Lu}[\p{Lu}&\d]+$/u.test(indicator);
}

const SCORED = phrasesOf(SCORED_WORDS);
const PLACES_FOLLOW = phrasesOf(BEFORE_PLACES);
const PLACING = phrasesOf(PLACING_VERBS);

function kindOf(unit: AmountChoices['unit']): TargetRecord['kind'] {
  if (unit.code === '{rank}') return 'rank';
  return unit.code === '{point}' || unit.isScore ? 'score' : 'quantity';
}

function toPeriod(span: YearSpan | null): TargetRecord['period'] {
  return span ? { start_year: span.startYear, end_year: span.endYear } : null;
}

import type { Comparator } from '../../schemas/record/quantity.ts';
import { LINK_WORDS, RANGE_JOINTS } from '../vocabulary/comparators.ts';
import { STROKE_BASES } from '../vocabulary/not-quantities.ts';
import { RANK_AFTER, RANK_BEFORE, RANK_GROUPS } from '../vocabulary/ranks.ts';
import { joinComparators, type NumberLead, readLead, readTail } from './comparator.ts';
import { timesPowerOfTen, toNumber } from './decimal.ts';
import { findNotQuantities } from './not-quantity.ts';
import { NO_HABIT, readNumber, type SeparatorHabit } from './number.ts';
import { phraseTable } from './phrase-table.ts';
import { rateNamedBefore, shareUnits } from './share-units.ts';
import type { Quantity, QuantityOptions } from './stated-quantity.ts';
import { type Token, tokenize } from './tokens.ts';
import { unitFields, wordsOf } from './unit-fields.ts';
import { divisibilityOf, readUnit, type UnitReading } from './unit-of-measure.ts';

const JOINTS = phraseTable([[true, RANGE_JOINTS]]);
const LEVELS = phraseTable(LINK_WORDS.filter((row) => row.link === 'level').map((row) => [true, row.forms] as const));
const GROUPS = phraseTable([[true, RANK_GROUPS]]);
const LEADING = phraseTable([[true, RANK_AFTER]]);
const PLACES = phraseTable([[true, RANK_BEFORE]]);
const BASES = phraseTable([[true, STROKE_BASES]]);
/** Tokens after the thing counted in which "đứng đầu" is looked for. */
const RANK_REACH = 8;

interface ReadNumber {
  readonly value: number;
  readonly isDoubtful: boolean;
}

interface Scan {
  readonly tokens: readonly Token[];
  readonly masked: readonly boolean[];
  readonly habit: SeparatorHabit;
  readonly inherited: UnitReading | undefined;
  readonly isCell: boolean;
}

/** Every amount in the text, in reading order; dates, citations, names and levels are left out. */
export function findQuantities(text: string, options: QuantityOptions = {}): readonly Quantity[] {
  const tokens = tokenize(text);
  const masked = findNotQuantities(text);
  const scan: Scan = {
    tokens,
    masked,
    habit: options.habit ?? NO_HABIT,
    inherited: options.unit,
    isCell: options.isCell ?? false,
  };
  const found: Quantity[] = [];
  let floor = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (tokens[index]?.kind !== 'number') continue;
    const read = masked[index]
      ? readMasked(scan, index, floor)
      : (readPlace(scan, index, floor) ?? readQuantity(scan, index, floor));
    if (!read) continue;
    found.push(read.quantity);
    floor = read.next;
    index = Math.max(index, read.next - 1);
  }
  return rateNamedBefore(tokens, shareUnits(found));
}

interface QuantityRead {
  readonly quantity: Quantity;
  /** The first token after it. */
  readonly next: number;
}

function readQuantity(scan: Scan, index: number, floor: number): QuantityRead | undefined {
  const { tokens } = scan;
  const lead = readLead(tokens, opensBracketedRange(tokens, index) ? index - 1 : index, floor);
  const score = readOutOf(scan, index);
  const range = score ? undefined : readRange(scan, index, lead);
  const at = score?.unitAt ?? range?.unitAt ?? index + 1;
  const unit = readUnit(tokens, at) ?? range?.firstUnit;
  const last = readUnit(tokens, at) ? at + (unit?.length ?? 0) : (range?.end ?? at);
  const known = unit ?? scan.inherited;
  const first = readValue(scan, index, known);
  const second = range ? readValue(scan, range.second, known) : undefined;
  if (!first || (range && !second)) return undefined;
  const tail = readTail(tokens, last);
  const end = last + tail.length;
  const isRange = range?.kind === 'range' && second !== undefined && second.value > first.value;
  if (range?.kind === 'range' && !isRange) return readAlone(scan, index, lead);
  const rank = unit ? readRankGroup(scan, index, end, unit, lead) : null;
  const value = range?.kind === 'change' ? (second ?? first).value : first.value;
  return {
    quantity: {
      ...placesOf(tokens, lead, index, end),
      value,
      valueTo: isRange ? (second?.value ?? null) : null,
      ...unitFields(tokens, unit, rank),
      comparator:
        range?.kind === 'change'
          ? (range.comparator ?? tail.comparator ?? 'eq')
          : (rank ?? joinComparators(lead, tail.comparator, isRange)),
      isCompared: rank !== null || isRange || tail.comparator !== null || lead.comparator !== null || lead.isFrom,
      ...leadFields(lead),
      change: range?.kind === 'change' ? null : lead.change,
      isLevel: lead.isLevel || range?.kind === 'change',
      per: known?.per ?? lead.per,
      maxValue: score?.max ?? null,
      from: range?.kind === 'change' ? first.value : null,
      isDoubtful: first.isDoubtful || (second?.isDoubtful ?? false),
    },
    next: end,
  };
}

/** "80 - 60": no range; the first number stands alone. */
function readAlone(scan: Scan, index: number, lead: NumberLead): QuantityRead | undefined {
  const unit = readUnit(scan.tokens, index + 1);
  const read = readValue(scan, index, unit ?? scan.inherited);
  if (!read) return undefined;
  const end = index + 1 + (unit?.length ?? 0);
  return {
    quantity: {
      ...placesOf(scan.tokens, lead, index, end),
      value: read.value,
      valueTo: null,
      ...unitFields(scan.tokens, unit, null),
      comparator: joinComparators(lead, null, false),
      isCompared: lead.comparator !== null || lead.isFrom,
      ...leadFields(lead),
      per: unit?.per ?? lead.per,
      maxValue: null,
      from: null,
      isDoubtful: read.isDoubtful,
    },
    next: end,
  };
}

function placesOf(
  tokens: readonly Token[],
  lead: NumberLead,
  index: number,
  end: number,
): Pick<Quantity, 'leadStart' | 'coreStart' | 'numberStart' | 'end'> {
  const numberStart = tokens[index]?.start ?? 0;
  return {
    leadStart: tokens[lead.start]?.start ?? numberStart,
    coreStart: tokens[lead.coreStart]?.start ?? numberStart,
    numberStart,
    end: tokens[end - 1]?.end ?? numberStart,
  };
}

function leadFields(lead: NumberLead): Pick<Quantity, 'change' | 'isLevel' | 'isGoal' | 'isDistributed'> {
  return { change: lead.change, isLevel: lead.isLevel, isGoal: lead.isGoal, isDistributed: lead.isDistributed };
}

function readValue(scan: Scan, index: number, unit: UnitReading | undefined): ReadNumber | undefined {
  const token = scan.tokens[index];
  const read = token ? readNumber(token.key, scan.habit, divisibilityOf(unit)) : undefined;
  if (!read) return undefined;
  const value = toNumber(timesPowerOfTen(read.decimal, unit?.exponent ?? 0));
  return { value: isBelowZero(scan, index, unit) ? -value : value, isDoubtful: read.isDoubtful };
}

/** "tốc độ tăng trưởng -2,9 %": a sign glued to the number alone; a bullet and a range have other neighbours. */
function isBelowZero(scan: Scan, index: number, unit: UnitReading | undefined): boolean {
  const [sign, before] = [scan.tokens[index - 1], scan.tokens[index - 2]];
  if (sign?.key !== '-' || !scan.tokens[index]?.isGlued) return false;
  if (before === undefined) return scan.isCell;
  return before.kind === 'word' && !sign.isGlued && unit?.kind === 'share';
}

/** "80/100 điểm": eighty of a hundred. */
function readOutOf(scan: Scan, index: number): { readonly max: number; readonly unitAt: number } | undefined {
  const { tokens } = scan;
  if (tokens[index + 1]?.key !== '/' || tokens[index + 2]?.kind !== 'number') return undefined;
  if (readUnit(tokens, index + 3)?.kind !== 'point') return undefined;
  const max = readValue(scan, index + 2, undefined);
  return max ? { max: max.value, unitAt: index + 3 } : undefined;
}

interface RangeRead {
  /** `change` is "từ 5,2 % xuống còn 3,1 %". */
  readonly kind: 'range' | 'change';
  readonly second: number;
  /** Where the unit after the second number begins. */
  readonly unitAt: number;
  readonly firstUnit: UnitReading | undefined;
  readonly end: number;
  /** "xuống còn dưới 5 %". */
  readonly comparator: Comparator | null;
}

/** 60-70% | 60% - 70% | từ 6,5% đến 7% | từ 5,2% năm 2022 xuống còn dưới 3,1% */
function readRange(scan: Scan, index: number, lead: NumberLead): RangeRead | undefined {
  const { tokens, masked } = scan;
  const firstUnit = readUnit(tokens, index + 1);
  const at = index + 1 + (firstUnit?.length ?? 0);
  const joint = JOINTS.at(tokens, at);
  const change = lead.isFrom && !joint ? readChangeEnd(scan, skipPastYear(scan, at)) : undefined;
  const second = joint ? at + joint.length : (change?.second ?? -1);
  if (tokens[second]?.kind !== 'number' || masked[second]) return undefined;
  const unitAt = joint && opensBracketedRange(tokens, index) ? second + 2 : second + 1;
  const secondUnit = readUnit(tokens, unitAt);
  const isSame = !firstUnit || !secondUnit || firstUnit.code === secondUnit.code;
  if (!isSame || (firstUnit?.noun && secondUnit === undefined)) return undefined;
  const kind = change ? 'change' : 'range';
  return { kind, second, unitAt, firstUnit, end: unitAt, comparator: change?.comparator ?? null };
}

/** "giảm (35-50)%": the number after a bracket that closes before the unit. */
function opensBracketedRange(tokens: readonly Token[], index: number): boolean {
  if (tokens[index - 1]?.key !== '(') return false;
  const joint = JOINTS.at(tokens, index + 1);
  const second = joint ? index + 1 + joint.length : -1;
  return (
    tokens[second]?.kind === 'number' &&
    tokens[second + 1]?.key === ')' &&
    readUnit(tokens, second + 2)?.isKnown === true
  );
}

/** Words from the old to the new value at most: "(năm 2022) xuống còn dưới". */
const CHANGE_REACH = 8;

function readChangeEnd(
  scan: Scan,
  at: number,
): { readonly second: number; readonly comparator: Comparator | null } | undefined {
  for (let second = at + 1; second < at + CHANGE_REACH; second++) {
    if (scan.tokens[second]?.kind !== 'number') continue;
    const lead = readLead(scan.tokens, second, at);
    return lead.isLevel && lead.start <= at ? { second, comparator: lead.comparator } : undefined;
  }
  return undefined;
}

/** "(năm 2022)" or "năm 2022" between the old and the new value. */
function skipPastYear(scan: Scan, at: number): number {
  let index = at;
  if (scan.tokens[index]?.key === '(') index++;
  while (scan.tokens[index]?.kind === 'word' && index < at + 3 && !LEVELS.at(scan.tokens, index)) index++;
  if (scan.tokens[index]?.kind !== 'number' || !scan.masked[index]) return at;
  return scan.tokens[index + 1]?.key === ')' ? index + 2 : index + 1;
}

/** "nhóm 20 tỉnh, thành phố đứng đầu", "top 10": within the first so many. */
function readRankGroup(scan: Scan, index: number, end: number, unit: UnitReading, lead: NumberLead): Comparator | null {
  if (unit.kind === 'rank') return lead.change !== null ? joinComparators(lead, null, false) : 'lte';
  if (unit.kind !== 'count' || lead.comparator !== null) return null;
  const isGroup =
    GROUPS.before(scan.tokens, lead.start) !== undefined || GROUPS.before(scan.tokens, index) !== undefined;
  for (let at = end; at < end + RANK_REACH; at++) {
    const token = scan.tokens[at];
    if (!token || token.key === '.' || token.key === ';') break;
    if (LEADING.at(scan.tokens, at)) return isGroup ? 'lte' : null;
  }
  return null;
}

/** "xếp thứ 5", "vị trí thứ 20 trở lên", "top 10", "tốp 3". */
function readPlace(scan: Scan, index: number, floor: number): QuantityRead | undefined {
  // "xếp hạng từ 30 trở lên"
  const at = scan.tokens[index - 1]?.key === 'từ' ? index - 1 : index;
  const place = PLACES.before(scan.tokens, at);
  const read = place ? readValue(scan, index, undefined) : undefined;
  if (!place || !read || at - place.length < floor) return undefined;
  const isGroup = GROUPS.before(scan.tokens, index) !== undefined;
  const unit = readUnit(scan.tokens, index + 1);
  if (unit && !isGroup && (unit.kind !== 'count' || unit.isKnown)) return undefined;
  const start = at - place.length;
  const lead = readLead(scan.tokens, start, floor);
  const tail = readTail(scan.tokens, index + 1);
  if (at < index && tail.comparator !== 'gte') return undefined;
  const end = skipWhole(scan.tokens, index + 1 + tail.length);
  return {
    quantity: {
      ...placesOf(scan.tokens, lead, index, end),
      leadStart: scan.tokens[Math.min(lead.start, start)]?.start ?? 0,
      coreStart: scan.tokens[start]?.start ?? 0,
      value: read.value,
      valueTo: null,
      unit: '{rank}',
      unitKind: 'rank',
      noun: null,
      isKnownNoun: true,
      // a better place is a smaller number: "thứ 20 trở lên" is within the first twenty
      comparator: isGroup || tail.comparator === 'gte' ? 'lte' : 'eq',
      isCompared: isGroup || tail.comparator !== null,
      ...leadFields(lead),
      isGoal: true,
      per: null,
      maxValue: null,
      from: null,
      isDoubtful: false,
    },
    next: end,
  };
}

/** "trong 63 tỉnh, thành phố", "trong số 63 tỉnh": of how many, after a place. */
function skipWhole(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.key !== 'trong') return at;
  let number = at + 1;
  while (tokens[number]?.key === 'tổng' || tokens[number]?.key === 'số') number++;
  const unit = tokens[number]?.kind === 'number' ? readUnit(tokens, number + 1) : undefined;
  return unit?.kind === 'count' ? number + 1 + unit.length : at;
}

/** A number that the rules for names have set aside may still be a place, or a part of a whole. */
function readMasked(scan: Scan, index: number, floor: number): QuantityRead | undefined {
  return readPlace(scan, index, floor) ?? readRate(scan, index, floor) ?? readPartOfWhole(scan, index, floor);
}

/** What rates are told per, by the code of the unit; null keeps the plan's words. */
const RATE_UNITS = new Map<string, string | null>([
  ['1000', '[ppth]'],
  ['10000', null],
  ['100000', null],
  ['1000000', null],
]);

interface RateAt {
  readonly value: ReadNumber;
  readonly unit: string;
  readonly end: number;
}

/** "12/1.000 trẻ đẻ sống": in a thousand; a scale of maps ("1/10.000") is of nothing. */
function readRateAt(scan: Scan, index: number): RateAt | undefined {
  const { tokens } = scan;
  if (tokens[index + 1]?.key !== '/' || tokens[index + 2]?.kind !== 'number') return undefined;
  const base = tokens[index + 2]?.key.replaceAll('.', '').replaceAll(',', '') ?? '';
  const of = BASES.at(tokens, index + 3);
  const value = readValue(scan, index, undefined);
  const code = RATE_UNITS.get(base);
  if (!of || !value || code === undefined || value.value >= Number(base)) return undefined;
  const end = index + 3 + of.length;
  return { value, unit: code ?? `{/${wordsOf(tokens.slice(index + 2, end))}}`, end };
}

/** "dưới 42/100.000 trẻ đẻ sống", "từ 411/100.000 ca đẻ xuống còn 200/100.000 ca đẻ". */
function readRate(scan: Scan, index: number, floor: number): QuantityRead | undefined {
  const first = readRateAt(scan, index);
  if (!first) return undefined;
  const { tokens } = scan;
  const lead = readLead(tokens, index, floor);
  const change = lead.isFrom ? readChangeEnd(scan, skipPastYear(scan, first.end)) : undefined;
  const second = change ? readRateAt(scan, change.second) : undefined;
  const last = second ?? first;
  const tail = readTail(tokens, last.end);
  const end = last.end + tail.length;
  return {
    quantity: {
      ...placesOf(tokens, lead, index, end),
      value: last.value.value,
      valueTo: null,
      unit: last.unit,
      unitKind: 'measure',
      noun: null,
      isKnownNoun: true,
      comparator: second ? (change?.comparator ?? 'eq') : joinComparators(lead, tail.comparator, false),
      isCompared: lead.comparator !== null || tail.comparator !== null || lead.isFrom,
      ...leadFields(lead),
      change: second ? null : lead.change,
      isLevel: lead.isLevel || second !== undefined,
      per: null,
      maxValue: null,
      from: second ? first.value.value : null,
      isDoubtful: first.value.isDoubtful || last.value.isDoubtful,
    },
    next: end,
  };
}

/** "nâng tổng số trường đạt chuẩn lên 245/350 trường", "đạt 19/19 tiêu chí", "18/24 trường đạt chuẩn": where a verb says it, or the statement begins with it. */
function readPartOfWhole(scan: Scan, index: number, floor: number): QuantityRead | undefined {
  const { tokens } = scan;
  if (tokens[index + 1]?.key !== '/' || tokens[index + 2]?.kind !== 'number') return undefined;
  const unit = readUnit(tokens, index + 3);
  const lead = readLead(tokens, index, floor);
  const [part, whole] = [readValue(scan, index, unit), readValue(scan, index + 2, unit)];
  const isCounted = (lead.isGoal || lead.isLevel || lead.comparator !== null) && unit?.kind === 'count' && unit.isKnown;
  const opens = index === 0 || tokens[index - 1]?.key === ';';
  const isStated = opens && unit?.kind === 'count' && unit.isKnown && tokens[index + 3 + unit.length]?.kind === 'word';
  const isFigure = scan.isCell && tokens.length === index + 3 + (unit?.length ?? 0);
  if (!(isCounted || isStated || isFigure) || !part || !whole || part.value > whole.value) return undefined;
  const end = index + 3 + (unit?.length ?? 0);
  return {
    quantity: {
      ...placesOf(tokens, lead, index, end),
      value: part.value,
      valueTo: null,
      ...unitFields(tokens, unit, null),
      comparator: joinComparators(lead, null, false),
      isCompared: lead.comparator !== null,
      ...leadFields(lead),
      per: unit?.per ?? null,
      maxValue: whole.value,
      from: null,
      isDoubtful: false,
    },
    next: end,
  };
}

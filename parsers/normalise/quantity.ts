import type { Comparator } from '../../schemas/record/quantity.ts';
import { AGED_NOUNS } from '../vocabulary/amount-words.ts';
import {
  RANK_AFTER,
  RANK_BEFORE,
  RANK_GROUPS,
  RANK_GROUPS_OF_PLACES,
  RANK_GROUPS_OF_WHOLE,
  RANKED_THINGS,
  RANKED_WITHIN,
} from '../vocabulary/ranks.ts';
import { carryParts, readTrailingTurns } from './carry-parts.ts';
import { joinComparators, type NumberLead, readLead, readTail } from './comparator.ts';
import { readFractionInWords, readFractionOfNumber } from './fraction-of-number.ts';
import { readMultipleInWords } from './multiple-in-words.ts';
import { findNotQuantities, isScale } from './not-quantity.ts';
import { NO_HABIT } from './number.ts';
import { phrasesOf } from './phrase-table.ts';
import { readPartOfWhole, readRate } from './quantity-of-whole.ts';
import { opensBracketedRange, readRange, skipPastYear } from './quantity-range.ts';
import { composeQuantity, type QuantityRead, readValue, type Scan, startOfNumber } from './quantity-scan.ts';
import { carryUnits, rateNamedBefore, shareUnits } from './share-units.ts';
import type { Quantity, QuantityOptions } from './stated-quantity.ts';
import { type Token, tokenize } from './tokens.ts';
import { RANK_FIELDS, unitFields } from './unit-fields.ts';
import { readUnit, type UnitReading } from './unit-of-measure.ts';

const AGED = phrasesOf(AGED_NOUNS);
const GROUPS = phrasesOf(RANK_GROUPS);
const FIRST_OF = phrasesOf(RANK_GROUPS_OF_WHOLE);
const FIRST_PLACES = phrasesOf(RANK_GROUPS_OF_PLACES);
const RANKED = phrasesOf(RANKED_THINGS);
const LEADING = phrasesOf(RANK_AFTER);
const PLACES = phrasesOf(RANK_BEFORE);
const COUNTRY = phrasesOf(RANKED_WITHIN);
/** Tokens after the thing counted in which "đứng đầu" is looked for. */
const RANK_REACH = 8;

/** Every amount in the text, in reading order; dates, citations, names and levels are left out. */
export function findQuantities(text: string, options: QuantityOptions = {}): readonly Quantity[] {
  const tokens = tokenize(text);
  const masked = options.isFigure ? tokens.map(() => false) : findNotQuantities(text);
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
    const isNumber = tokens[index]?.kind === 'number';
    const read = !isNumber
      ? (readMultipleInWords(scan, index, floor) ?? readFractionInWords(scan, index, floor))
      : masked[index]
        ? isScale(tokens, index)
          ? undefined
          : readMasked(scan, index, floor)
        : (readPlace(scan, index, floor) ?? readQuantity(scan, index, floor));
    if (!read) continue;
    found.push(read.quantity);
    floor = read.next;
    index = Math.max(index, read.next - 1);
  }
  return rateNamedBefore(
    tokens,
    readTrailingTurns(tokens, carryParts(tokens, carryUnits(tokens, shareUnits(tokens, found)))),
  );
}

function readQuantity(scan: Scan, index: number, floor: number): QuantityRead | undefined {
  const { tokens } = scan;
  const lead = readLead(tokens, opensBracketedRange(tokens, index) ? index - 1 : startOfNumber(tokens, index), floor);
  const score = readOutOf(scan, index);
  const range = score ? undefined : readRange(scan, index, lead);
  const at = score?.unitAt ?? range?.unitAt ?? index + 1;
  const unit = readUnit(tokens, at) ?? range?.firstUnit;
  const last = readUnit(tokens, at) ? at + (unit?.length ?? 0) : (range?.end ?? at);
  const known = unit ?? scan.inherited;
  const first = readValue(scan, index, known);
  const second = range ? readValue(scan, range.second, known) : undefined;
  const third = range?.third == null ? undefined : readValue(scan, range.third, known);
  if (!first || (range && !second)) return undefined;
  const tail = readTail(tokens, last);
  const end = last + tail.length;
  const isRange = range?.kind === 'range' && second !== undefined && second.value > first.value;
  if (range?.kind === 'range' && !isRange) return readAlone(scan, index, lead);
  const rank = unit ? readRankGroup({ scan, index, end, isRange }, unit, lead) : null;
  const value = range?.kind === 'change' ? (second ?? first).value : first.value;
  // "trẻ 6 - 23 tháng": how old
  const isAge = unit?.code === 'mo' && AGED.before(tokens, lead.start) !== undefined;
  const measured = unit && isAge ? { ...unit, kind: 'age' as const } : unit;
  return {
    quantity: composeQuantity(tokens, { lead, index, end }, unitFields(tokens, measured, rank), {
      value,
      valueTo: isRange ? (second?.value ?? null) : (third?.value ?? null),
      comparator:
        range?.kind === 'change'
          ? (range.comparator ?? tail.comparator ?? (third ? 'between' : 'eq'))
          : (rank ?? joinComparators(lead, tail.comparator, isRange)),
      isCompared: rank !== null || isRange || tail.comparator !== null || lead.comparator !== null || lead.isFrom,
      change: range?.kind === 'change' ? null : lead.change,
      isLevel: lead.isLevel || range?.kind === 'change',
      per: known?.per ?? lead.per,
      maxValue: score?.max ?? null,
      from: range?.kind === 'change' ? first.value : null,
      isDoubtful: first.isDoubtful || (second?.isDoubtful ?? false),
    }),
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
    quantity: composeQuantity(scan.tokens, { lead, index, end }, unitFields(scan.tokens, unit, null), {
      value: read.value,
      valueTo: null,
      comparator: joinComparators(lead, null, false),
      isCompared: lead.comparator !== null || lead.isFrom,
      per: unit?.per ?? lead.per,
      maxValue: null,
      from: null,
      isDoubtful: read.isDoubtful,
    }),
    next: end,
  };
}

/** "80/100 điểm": eighty of a hundred. */
function readOutOf(scan: Scan, index: number): { readonly max: number; readonly unitAt: number } | undefined {
  const { tokens } = scan;
  if (tokens[index + 1]?.key !== '/' || tokens[index + 2]?.kind !== 'number') return undefined;
  if (readUnit(tokens, index + 3)?.kind !== 'point') return undefined;
  const max = readValue(scan, index + 2, undefined);
  return max ? { max: max.value, unitAt: index + 3 } : undefined;
}

/** "nhóm 20 tỉnh, thành phố đứng đầu", "nhóm 30 % xã dẫn đầu", "top 10": within the first so many. */
function readRankGroup(
  {
    scan,
    index,
    end,
    isRange,
  }: { readonly scan: Scan; readonly index: number; readonly end: number; readonly isRange: boolean },
  unit: UnitReading,
  lead: NumberLead,
): Comparator | null {
  if (unit.kind === 'rank') return lead.change !== null || isRange ? joinComparators(lead, null, isRange) : 'lte';
  if ((unit.kind !== 'count' && unit.kind !== 'share') || lead.comparator !== null) return null;
  const isOfPlaces = FIRST_PLACES.before(scan.tokens, index) !== undefined;
  if (isOfPlaces && unit.noun !== null && RANKED.at(scan.tokens, unit.noun.start) !== undefined) return 'lte';
  const isGroup =
    GROUPS.before(scan.tokens, lead.start) !== undefined || GROUPS.before(scan.tokens, index) !== undefined;
  for (let at = end; at < end + RANK_REACH; at++) {
    const token = scan.tokens[at];
    if (!token || token.key === '.' || token.key === ';') break;
    if (LEADING.at(scan.tokens, at)) return isGroup ? 'lte' : null;
  }
  return null;
}

/** "Nhóm 30" and nothing else in a cell, "chỉ số PCI thuộc nhóm 10 cả nước": within the first so many. */
function groupAlone(scan: Scan, index: number): { readonly length: number } | undefined {
  const { tokens, isCell } = scan;
  if (isCell && index === 1 && tokens.length === 2) return GROUPS.before(tokens, index);
  const after = tokens[index + 1];
  const isLast =
    after === undefined || (after.kind === 'mark' && !MEASURING.has(after.key)) || COUNTRY.at(tokens, index + 1);
  const group = isLast ? FIRST_PLACES.before(tokens, index) : undefined;
  // a small number is the name of a class: "bệnh truyền nhiễm thuộc nhóm 2"
  return group && (readValue(scan, index, undefined)?.value ?? 0) >= LEAST_GROUP ? group : undefined;
}

const LEAST_GROUP = 10;
const MEASURING: ReadonlySet<string> = new Set(['/', '%', '‰', '-', '–']);

/** "xếp thứ 5", "vị trí thứ 20 trở lên", "top 10", "tốp 3". */
function readPlace(scan: Scan, index: number, floor: number): QuantityRead | undefined {
  // "xếp hạng từ 30 trở lên", "xếp hạng từ thứ 5 trở lên"
  const number = scan.tokens[index - 1]?.key === 'thứ' && scan.tokens[index - 2]?.key === 'từ' ? index - 1 : index;
  const at = scan.tokens[number - 1]?.key === 'từ' ? number - 1 : index;
  // "tăng từ thứ 35 lên thứ 25"
  const behindFrom = at < index ? nextPlace(scan, index) : undefined;
  const bare = behindFrom && at < index - 1 ? { length: 0 } : undefined;
  const place = PLACES.before(scan.tokens, at) ?? groupAlone(scan, index) ?? bare;
  const read = place ? readValue(scan, index, undefined) : undefined;
  if (!place || !read || at - place.length < floor) return undefined;
  const isGroup = GROUPS.before(scan.tokens, index) !== undefined;
  const start = at - place.length;
  const lead = readLead(scan.tokens, start, floor);
  const better = behindFrom ?? (lead.isFrom ? nextPlace(scan, index) : undefined);
  const unit = better ? undefined : readUnit(scan.tokens, index + 1);
  if (unit && !isGroup && (unit.kind !== 'count' || unit.isKnown)) return undefined;
  const last = better?.at ?? pastWhole(scan.tokens, index);
  const tail = readTail(scan.tokens, last + 1);
  if (at < index && tail.comparator !== 'gte' && better === undefined) return undefined;
  const end = skipWhole(scan.tokens, last + 1 + tail.length);
  const placed = { ...lead, start: Math.min(lead.start, start), coreStart: start };
  return {
    quantity: composeQuantity(scan.tokens, { lead: placed, index, end }, RANK_FIELDS, {
      value: better?.value ?? read.value,
      valueTo: null,
      // a better place is a smaller number: "thứ 20 trở lên" is within the first twenty
      comparator: isGroup || tail.comparator === 'gte' ? 'lte' : 'eq',
      isCompared: isGroup || tail.comparator !== null,
      isGoal: true,
      per: null,
      maxValue: null,
      from: better ? read.value : null,
      change: better ? null : lead.change,
      isLevel: better !== undefined || lead.isLevel,
      isDoubtful: false,
    }),
    next: end,
  };
}

/** "xếp hạng từ 20 | /34 | trở lên": of how many, glued to the place. */
function pastWhole(tokens: readonly Token[], index: number): number {
  const isWhole = tokens[index + 1]?.key === '/' && tokens[index + 2]?.kind === 'number';
  return isWhole && readTail(tokens, index + 3).comparator !== null ? index + 2 : index;
}

/** "từ vị trí 35 | lên vị trí thứ 25": the place that the change leads to. */
function nextPlace(scan: Scan, index: number): { readonly value: number; readonly at: number } | undefined {
  const { tokens } = scan;
  const joint = skipPastYear(scan, index + 1);
  if (!TO_PLACE.has(tokens[joint]?.key ?? '')) return undefined;
  const place = PLACES.at(tokens, joint + 1);
  const at = joint + 1 + (place?.length ?? (tokens[joint + 1]?.key === 'thứ' ? 1 : 0));
  const read = tokens[at]?.kind === 'number' ? readValue(scan, at, undefined) : undefined;
  return read ? { value: read.value, at } : undefined;
}

const TO_PLACE: ReadonlySet<string> = new Set(['lên', 'xuống', 'đến']);

/** "trong nhóm 30/63 tỉnh, thành phố": within the first thirty. */
function readGroupOfWhole(scan: Scan, index: number, floor: number): QuantityRead | undefined {
  const { tokens } = scan;
  const [stroke, whole] = [tokens[index + 1], tokens[index + 2]];
  const group = stroke?.key === '/' && whole?.kind === 'number' ? FIRST_OF.before(tokens, index) : undefined;
  const unit = group ? readUnit(tokens, index + 3) : undefined;
  const read = unit?.kind === 'count' && unit.isKnown ? readValue(scan, index, undefined) : undefined;
  if (!group || !unit || !read || index - group.length < floor) return undefined;
  const start = index - group.length;
  const lead = readLead(tokens, start, floor);
  const placed = { ...lead, start: Math.min(lead.start, start), coreStart: start };
  const end = index + 3 + unit.length;
  return {
    quantity: composeQuantity(tokens, { lead: placed, index, end }, RANK_FIELDS, {
      value: read.value,
      valueTo: null,
      comparator: 'lte',
      isCompared: true,
      isGoal: true,
      per: null,
      maxValue: null,
      from: null,
      isDoubtful: false,
    }),
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
  return (
    readPlace(scan, index, floor) ??
    readGroupOfWhole(scan, index, floor) ??
    readRate(scan, index, floor) ??
    readFractionOfNumber(scan, index, floor) ??
    readPartOfWhole(scan, index, floor)
  );
}

import { STROKE_BASES } from '../vocabulary/not-quantities.ts';
import { ACTIONS } from './action-verb.ts';
import { joinComparators, readLead, readTail } from './comparator.ts';
import { phrasesOf } from './phrase-table.ts';
import { readChangeEnd, skipPastYear } from './quantity-range.ts';
import { composeQuantity, type QuantityRead, type ReadNumber, readValue, type Scan } from './quantity-scan.ts';
import type { Quantity } from './stated-quantity.ts';
import type { Token } from './tokens.ts';
import { unitFields, wordsOf } from './unit-fields.ts';
import { readUnit } from './unit-of-measure.ts';

const BASES = phrasesOf(STROKE_BASES);

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
  const printed = BASES.at(tokens, index + 3);
  const base = isOfOne(tokens, index + 2)
    ? TEN_THOUSAND
    : (tokens[index + 2]?.key.replaceAll('.', '').replaceAll(',', '') ?? '');
  const of = printed ? { length: printed.length, at: index + 3 } : baseElsewhere(tokens, index + 2);
  const value = readValue(scan, index, undefined);
  const code = RATE_UNITS.get(base);
  if (!of || !value || code === undefined || value.value >= Number(base)) return undefined;
  const words = [...tokens.slice(index + 2, index + 3), ...tokens.slice(of.at, of.at + of.length)];
  const unit = code ?? `{/${wordsOf(words)}}`;
  return { value, unit, end: index + 3 + (printed?.length ?? 0) };
}

const TEN_THOUSAND = '10000';

/** "2,2/1 vạn dân", "2,2/01 vạn dân" */
function isOfOne(tokens: readonly Token[], index: number): boolean {
  return ONE.has(tokens[index]?.key ?? '') && tokens[index + 1]?.key === 'vạn';
}

const ONE: ReadonlySet<string> = new Set(['1', '01']);

/** "42/100.000 trẻ sinh sống vào năm 2025 và dưới 40/100.000 vào năm 2030": of what, the other rate of the text says. */
function baseElsewhere(
  tokens: readonly Token[],
  base: number,
): { readonly length: number; readonly at: number } | undefined {
  const after = tokens[base + 1];
  if (after?.kind === 'word' && !NOT_BASES.has(after.key)) return undefined;
  for (let at = 1; at < tokens.length; at++) {
    if (at === base || tokens[at]?.key !== tokens[base]?.key || tokens[at - 1]?.key !== '/') continue;
    const found = BASES.at(tokens, at + 1);
    if (found) return { length: found.length, at: at + 1 };
  }
  return undefined;
}

/** What may follow a rate that leaves out of what it is. */
const NOT_BASES: ReadonlySet<string> = new Set(['vào', 'năm', 'đến', 'và', 'xuống', 'trong', 'giai']);

function measureOf(unit: string): Pick<Quantity, 'unit' | 'unitKind' | 'noun' | 'isKnownNoun'> {
  return { unit, unitKind: 'measure', noun: null, isKnownNoun: true };
}

/** "dưới 42/100.000 trẻ đẻ sống", "từ 411/100.000 ca đẻ xuống còn 200/100.000 ca đẻ". */
export function readRate(scan: Scan, index: number, floor: number): QuantityRead | undefined {
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
    quantity: composeQuantity(tokens, { lead, index, end }, measureOf(last.unit), {
      value: last.value.value,
      valueTo: null,
      comparator: second ? (change?.comparator ?? 'eq') : joinComparators(lead, tail.comparator, false),
      isCompared: lead.comparator !== null || tail.comparator !== null || lead.isFrom,
      change: second ? null : lead.change,
      isLevel: lead.isLevel || second !== undefined,
      per: null,
      maxValue: null,
      from: second ? first.value.value : null,
      isDoubtful: first.value.isDoubtful || last.value.isDoubtful,
    }),
    next: end,
  };
}

/** What another subject of a statement stands behind. */
const JOINTS: ReadonlySet<string> = new Set([',', ';', 'và']);

/** Things of which a fraction may be told. */
const FEW = 4;
const MONTHS = 12;
/** 12/2023: a month of a year. */
const YEARS = 1900;

/** "nâng tổng số trường đạt chuẩn lên 245/350 trường", "đạt 19/19 tiêu chí", "18/24 trường đạt chuẩn": where a verb says it, or the statement begins with it. */
export function readPartOfWhole(scan: Scan, index: number, floor: number): QuantityRead | undefined {
  const { tokens } = scan;
  if (tokens[index + 1]?.key !== '/' || tokens[index + 2]?.kind !== 'number') return undefined;
  const unit = readUnit(tokens, index + 3);
  const lead = readLead(tokens, index, floor);
  const [part, whole] = [readValue(scan, index, unit), readValue(scan, index + 2, unit)];
  const isCounted = (lead.isGoal || lead.isLevel || lead.comparator !== null) && unit?.kind === 'count' && unit.isKnown;
  // "đến cuối năm 2024 có 8/10 xã được công nhận"
  const isHad = tokens[index - 1]?.key === 'có';
  const opens = isHad || index === 0 || tokens[index - 1]?.key === ';';
  // "12/12 xã, thị trấn có …"
  const after = index + 3 + (unit?.length ?? 0);
  const isJoined = !isHad && tokens[after]?.key === ',' && tokens[after + 1]?.kind === 'word';
  const goesOn = tokens[after]?.kind === 'word' || isJoined;
  const isStated = opens && unit?.kind === 'count' && unit.isKnown && goesOn;
  // "quyết toán 35/42 dự án hoàn thành", "khắc phục xong 04/04 điểm đen"
  const verbEnd = tokens[index - 1]?.key === 'xong' ? index - 1 : index;
  const isObject = !isHad && ACTIONS.before(tokens, verbEnd) !== undefined && unit?.kind === 'count' && unit.isKnown;
  // "làm sạch ma túy 6/19 khu phố": there is no nineteenth month
  const isSome = part !== undefined && whole !== undefined && part.value < whole.value;
  const isNoDay = isSome && unit?.kind === 'count' && unit.isKnown && whole.value > MONTHS && whole.value < YEARS;
  // "100% chủ rừng, 12/12 xã, thị trấn xây dựng phương án": what a clause begins with is no twelfth of December
  const isOpening = JOINTS.has(tokens[index - 1]?.key ?? '') && unit?.kind === 'count' && unit.isKnown;
  const isFigure = scan.isCell && tokens.length === index + 3 + (unit?.length ?? 0);
  const isRead = isCounted || isStated || isObject || isNoDay || isOpening || isFigure;
  if (!isRead || !part || !whole || part.value > whole.value) return undefined;
  const end = index + 3 + (unit?.length ?? 0);
  return {
    quantity: composeQuantity(tokens, { lead, index, end }, unitFields(tokens, unit, null), {
      value: part.value,
      valueTo: null,
      comparator: joinComparators(lead, null, false),
      isCompared: lead.comparator !== null,
      per: unit?.per ?? null,
      maxValue: whole.value,
      from: null,
      // "ít nhất 2/3 thôn" may as well be a share
      isDoubtful: lead.comparator !== null && whole.value <= FEW,
    }),
    next: end,
  };
}

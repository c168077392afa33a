import { type NumberLead, readLead } from './comparator.ts';
import { timesPowerOfTen, toNumber } from './decimal.ts';
import { readNumber, type SeparatorHabit } from './number.ts';
import type { Quantity } from './stated-quantity.ts';
import type { Token } from './tokens.ts';
import { divisibilityOf, type UnitReading } from './unit-of-measure.ts';

/** A number with its multiplier applied; doubtful where its separators can be read in two ways. */
export interface ReadNumber {
  readonly value: number;
  readonly isDoubtful: boolean;
}

/** A text on its way to amounts. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly masked: readonly boolean[];
  readonly habit: SeparatorHabit;
  readonly inherited: UnitReading | undefined;
  readonly isCell: boolean;
}

/** An amount, and where to go on. */
export interface QuantityRead {
  readonly quantity: Quantity;
  /** The first token after it. */
  readonly next: number;
}

/** Where an amount stands among the tokens: the words before it, its number, and the first token after it. */
interface TokenPlace {
  readonly lead: NumberLead;
  readonly index: number;
  readonly end: number;
}

type UnitFields = Pick<Quantity, 'unit' | 'unitKind' | 'noun' | 'isKnownNoun'>;

/** What an amount says beside its unit; of its change and its goal the words before the number tell, unless it says so. */
type Said = Pick<
  Quantity,
  'value' | 'valueTo' | 'comparator' | 'isCompared' | 'per' | 'maxValue' | 'from' | 'isDoubtful'
> &
  Partial<Pick<Quantity, 'change' | 'isLevel' | 'isGoal'>>;

/** Puts an amount together; every one has its fields in the same order. */
export function composeQuantity(
  tokens: readonly Token[],
  { lead, index, end }: TokenPlace,
  unit: UnitFields,
  said: Said,
): Quantity {
  const numberStart = tokens[index]?.start ?? 0;
  return {
    leadStart: tokens[lead.start]?.start ?? numberStart,
    coreStart: tokens[lead.coreStart]?.start ?? numberStart,
    numberStart,
    end: tokens[end - 1]?.end ?? numberStart,
    value: said.value,
    valueTo: said.valueTo,
    unit: unit.unit,
    unitKind: unit.unitKind,
    noun: unit.noun,
    isKnownNoun: unit.isKnownNoun,
    comparator: said.comparator,
    isCompared: said.isCompared,
    change: said.change === undefined ? lead.change : said.change,
    isLevel: said.isLevel ?? lead.isLevel,
    isGoal: said.isGoal ?? lead.isGoal,
    isDistributed: lead.isDistributed,
    per: said.per,
    maxValue: said.maxValue,
    from: said.from,
    isDoubtful: said.isDoubtful,
  };
}

/** The number at a token; undefined where it is none. */
export function readValue(scan: Scan, index: number, unit: UnitReading | undefined): ReadNumber | undefined {
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
  return (
    before.kind === 'word' && !sign.isGlued && (unit?.kind === 'share' || startOfNumber(scan.tokens, index) < index)
  );
}

/** "đạt ít nhất -95 triệu tấn": where the number begins that is said to be reached, with the sign glued to it. */
export function startOfNumber(tokens: readonly Token[], index: number): number {
  const sign = tokens[index - 1];
  // "Điều chỉnh mức sinh: + 0,1 ‰ so với năm 2021"
  if (tokens[index - 2]?.key === ':' && (sign?.key === '-' || sign?.key === '+')) return index - 1;
  if (sign?.key !== '-' || sign.isGlued || !tokens[index]?.isGlued) return index;
  const lead = readLead(tokens, index - 1);
  return lead.comparator !== null || lead.isGoal ? index - 1 : index;
}

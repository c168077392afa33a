import type { Comparator } from '../../schemas/record/quantity.ts';
import type { UnitKind } from '../vocabulary/units-of-measure.ts';
import type { SeparatorHabit } from './number.ts';
import type { Recurrence, UnitReading } from './unit-of-measure.ts';

/** An amount that a text states, with what the words around the number say of it. */
export interface Quantity {
  /** Where comparators and verbs of reaching before the number begin, in UTF-16 units. */
  readonly leadStart: number;
  /** Where comparators begin: a verb of reaching stands before. */
  readonly coreStart: number;
  readonly numberStart: number;
  /** After the unit and "trở lên"; exclusive. */
  readonly end: number;
  readonly value: number;
  readonly valueTo: number | null;
  readonly unit: string | null;
  readonly unitKind: UnitKind | null;
  /** The thing counted, as printed: it stays in the indicator. */
  readonly noun: string | null;
  readonly isKnownNoun: boolean;
  readonly comparator: Comparator;
  /** A word says how the number is to be compared; a bare number is `eq`. */
  readonly isCompared: boolean;
  readonly change: 'increase' | 'decrease' | null;
  readonly isLevel: boolean;
  readonly isGoal: boolean;
  readonly isDistributed: boolean;
  readonly per: Recurrence | null;
  readonly maxValue: number | null;
  /** "từ 5,2 % xuống còn 3,1 %": what it was. */
  readonly from: number | null;
  /** The sign in the number could be read both ways. */
  readonly isDoubtful: boolean;
}

/** A number of things that no word compares, aims at or changes. */
export function isPlainCount({ unitKind, isGoal, isLevel, isCompared, change }: Quantity): boolean {
  return unitKind === 'count' && !isGoal && !isLevel && !isCompared && change === null;
}

export interface QuantityOptions {
  readonly habit?: SeparatorHabit;
  /** Unit of a number that prints none: of the column, or of the rows above. */
  readonly unit?: UnitReading | undefined;
  /** A cell of figures: "19/19" is nineteen of nineteen, no date. */
  readonly isCell?: boolean;
  /** "2028" in a column of figures is so many, and no year. */
  readonly isFigure?: boolean;
}

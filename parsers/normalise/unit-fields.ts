import type { Comparator } from '../../schemas/record/quantity.ts';
import { MULTIPLE_WORDS } from '../vocabulary/comparators.ts';
import { phraseTable } from './phrase-table.ts';
import type { Quantity } from './stated-quantity.ts';
import type { Token } from './tokens.ts';
import type { UnitReading } from './unit-of-measure.ts';

/** Before the number of "gấp 1,2 lần": times as much, and no thing counted. */
const MULTIPLES = phraseTable([[true, MULTIPLE_WORDS]]);

/** Of a place in an order. */
export const RANK_FIELDS = { unit: '{rank}', unitKind: 'rank', noun: null, isKnownNoun: true } as const;

/** What the unit after a number makes of it; a place within a group is a rank, whatever is counted. */
export function unitFields(
  tokens: readonly Token[],
  unit: UnitReading | undefined,
  rank: Comparator | null,
): Pick<Quantity, 'unit' | 'unitKind' | 'noun' | 'isKnownNoun'> {
  if (rank !== null) return RANK_FIELDS;
  const isMultiple =
    unit?.noun !== undefined && unit.noun !== null && MULTIPLES.at(tokens, unit.noun.start - 2) !== undefined;
  const noun = unit?.noun && !isMultiple ? wordsOf(tokens.slice(unit.noun.start, unit.noun.end)) : '';
  return {
    unit: unit?.code ?? null,
    unitKind: unit?.kind ?? null,
    noun: noun === '' ? null : noun,
    isKnownNoun: unit?.isKnown ?? false,
  };
}

/** As printed, one space between words. */
export function wordsOf(tokens: readonly Token[]): string {
  let words = '';
  for (const token of tokens) words += words === '' || token.isGlued ? token.text : ` ${token.text}`;
  return words;
}

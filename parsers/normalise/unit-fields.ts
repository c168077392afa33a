import type { Comparator } from '../../schemas/record/quantity.ts';
import { MULTIPLE_WORDS, TIMES_WORDS } from '../vocabulary/comparators.ts';
import { CHANGES } from './change-verb.ts';
import { phrasesOf } from './phrase-table.ts';
import type { Quantity } from './stated-quantity.ts';
import type { Token } from './tokens.ts';
import type { UnitReading } from './unit-of-measure.ts';

/** Before the number of "gấp 1,2 lần": times as much, and no thing counted. */
const MULTIPLES = phrasesOf(MULTIPLE_WORDS);
const TIMES = phrasesOf(TIMES_WORDS);

/** Of a place in an order. */
export const RANK_FIELDS = { unit: '{rank}', unitKind: 'rank', noun: null, isKnownNoun: true } as const;

/** What the unit after a number makes of it; a place within a group is a rank, whatever is counted. */
export function unitFields(
  tokens: readonly Token[],
  unit: UnitReading | undefined,
  rank: Comparator | null,
): Pick<Quantity, 'unit' | 'unitKind' | 'noun' | 'isKnownNoun'> {
  // "nhóm 30 % xã dẫn đầu": of those ranked, so large a part
  if (rank !== null) return unit?.kind === 'share' ? { ...RANK_FIELDS, unit: unit.code } : RANK_FIELDS;
  const isMultiple = unit?.noun !== undefined && unit.noun !== null && isTimesAsMuch(tokens, unit.noun);
  const noun = unit?.noun && !isMultiple ? wordsOf(tokens.slice(unit.noun.start, unit.noun.end)) : '';
  return {
    unit: unit?.code ?? null,
    unitKind: unit?.kind ?? null,
    noun: noun === '' ? null : noun,
    isKnownNoun: unit?.isKnown ?? false,
  };
}

/** "gấp 1,2 lần", "tăng 1,5 lần": times as much as what stands before. */
function isTimesAsMuch(tokens: readonly Token[], noun: { readonly start: number; readonly end: number }): boolean {
  if (MULTIPLES.at(tokens, noun.start - 2) !== undefined) return true;
  const isTimes = noun.end - noun.start === 1 && TIMES.at(tokens, noun.start) !== undefined;
  return isTimes && CHANGES.before(tokens, noun.start - 1) !== undefined;
}

/** As printed, one space between words. */
export function wordsOf(tokens: readonly Token[]): string {
  let words = '';
  for (const token of tokens) words += words === '' || token.isGlued ? token.text : ` ${token.text}`;
  return words;
}

import { MULTIPLE_WORDS, MULTIPLES_IN_WORDS, TIMES_WORDS } from '../vocabulary/comparators.ts';
import { readLead } from './comparator.ts';
import { phrasesOf, phraseTable } from './phrase-table.ts';
import { composeQuantity, type QuantityRead, type Scan } from './quantity-scan.ts';

const MULTIPLES: ReadonlySet<string> = new Set(MULTIPLE_WORDS);
const VALUES = phraseTable(MULTIPLES_IN_WORDS.map((row) => [row.value, [row.word]] as const));
const TIMES = phrasesOf(TIMES_WORDS);
const UNIT = { unit: '{lần}', unitKind: 'count', noun: null, isKnownNoun: true } as const;

/** "tăng | gấp đôi", "gấp ba lần": times as much, where the number is a word. */
export function readMultipleInWords({ tokens }: Scan, index: number, floor: number): QuantityRead | undefined {
  if (!MULTIPLES.has(tokens[index]?.key ?? '')) return undefined;
  const value = VALUES.at(tokens, index + 1)?.value;
  if (value === undefined) return undefined;
  const end = index + 2 + (TIMES.at(tokens, index + 2)?.length ?? 0);
  const lead = { ...readLead(tokens, index, floor), change: null };
  return {
    quantity: composeQuantity(tokens, { lead, index, end }, UNIT, {
      value,
      valueTo: null,
      comparator: lead.comparator ?? 'eq',
      isCompared: lead.comparator !== null,
      isGoal: true,
      per: null,
      maxValue: null,
      from: null,
      isDoubtful: false,
    }),
    next: end,
  };
}

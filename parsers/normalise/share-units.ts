import { RATE_BASES } from '../vocabulary/not-quantities.ts';
import { phraseTable } from './phrase-table.ts';
import type { Quantity } from './stated-quantity.ts';
import type { Token } from './tokens.ts';

const BASES = phraseTable([[true, RATE_BASES]]);
const THOUSAND: ReadonlySet<string> = new Set(['1.000', '1000']);

/** "tương ứng là 30, 20, 15 %": the last one's unit is that of all. */
export function shareUnits(found: readonly Quantity[]): readonly Quantity[] {
  const shared = [...found];
  for (let index = shared.length - 2; index >= 0; index--) {
    const quantity = shared[index];
    const next = shared[index + 1];
    if (!quantity || !next || quantity.unit !== null || next.unit === null || next.noun !== null) continue;
    if (next.leadStart - quantity.end > 4) continue;
    shared[index] = { ...quantity, unit: next.unit, unitKind: next.unitKind };
  }
  return shared;
}

/** "Tỷ suất tử vong trẻ em (trên 1.000 trẻ đẻ sống) xuống còn 12,5": a bare number after the base of its rate. */
export function rateNamedBefore(tokens: readonly Token[], found: readonly Quantity[]): readonly Quantity[] {
  const base = tokens.find(
    (token, index) =>
      tokens[index - 1]?.key === 'trên' && THOUSAND.has(token.key) && BASES.at(tokens, index + 1) !== undefined,
  );
  if (!base) return found;
  return found.map((quantity) =>
    quantity.unit === null && quantity.numberStart > base.end
      ? { ...quantity, unit: '[ppth]', unitKind: 'measure', isKnownNoun: true }
      : quantity,
  );
}

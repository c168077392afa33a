import type { Quantity } from './stated-quantity.ts';

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

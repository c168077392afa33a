import { RATE_BASES } from '../vocabulary/not-quantities.ts';
import { phrasesOf } from './phrase-table.ts';
import type { Quantity } from './stated-quantity.ts';
import type { Token } from './tokens.ts';

const BASES = phrasesOf(RATE_BASES);
const THOUSAND: ReadonlySet<string> = new Set(['1.000', '1000']);

/** No share of a list is larger. Percent. */
const MOST_OF_SHARE = 1000;

/** "tương ứng là 30, 20, 15 %": the last one's unit is that of all. */
export function shareUnits(tokens: readonly Token[], found: readonly Quantity[]): readonly Quantity[] {
  const shared = [...found];
  for (let index = shared.length - 2; index >= 0; index--) {
    const quantity = shared[index];
    const next = shared[index + 1];
    if (!quantity || !next || quantity.unit !== null || next.unit === null || next.noun !== null) continue;
    if (next.leadStart - quantity.end > 4 || opensAnother(tokens, quantity, next)) continue;
    // "nâng tổng số thuê bao lên 95.000, tăng 12 %": by how much that is more
    if (next.unitKind === 'share' && (quantity.value > MOST_OF_SHARE || (quantity.isLevel && next.change !== null)))
      continue;
    shared[index] = { ...quantity, unit: next.unit, unitKind: next.unitKind };
  }
  return shared;
}

/** "chỉ số HDI đạt trên 0,75; | 100 % các tỉnh …": behind a semicolon a thing of its own, whose unit is its own too. */
function opensAnother(tokens: readonly Token[], before: Quantity, next: Quantity): boolean {
  const isApart = tokens.some(({ key, start }) => key === ';' && start >= before.end && start < next.leadStart);
  return isApart && tokens.find(({ start }) => start >= next.end)?.kind === 'word';
}

/** "70.000 ngôi nhà vào năm 2025 và 80.000 vào năm 2030": a bare number that another year follows counts what the one before did. */
export function carryUnits(tokens: readonly Token[], found: readonly Quantity[]): readonly Quantity[] {
  const carried = [...found];
  for (let index = 1; index < carried.length; index++) {
    const [before, quantity] = [carried[index - 1], carried[index]];
    if (!before || !quantity || quantity.unit !== null || before.unit === null) continue;
    if (!isOfNextYear(tokens, before, quantity)) continue;
    const { unit, unitKind, isKnownNoun } = before;
    carried[index] = { ...quantity, unit, unitKind, isKnownNoun };
  }
  return carried;
}

const JOINTS: ReadonlySet<string> = new Set(['và', ',', ';']);
const YEAR_LEADS: ReadonlySet<string> = new Set(['vào', 'năm', 'đến']);

/** … vào năm 2025 và | 80.000 | vào năm 2030 */
function isOfNextYear(tokens: readonly Token[], before: Quantity, quantity: Quantity): boolean {
  const to = tokens.findIndex((token) => token.start >= quantity.leadStart);
  const [lead, year, joint] = tokens.slice(Math.max(0, to - 3), to);
  const next = tokens.find((token) => token.start >= quantity.end)?.key ?? '';
  if (lead?.key !== 'năm' || year?.kind !== 'number' || !JOINTS.has(joint?.key ?? '')) return false;
  return lead.start >= before.end && YEAR_LEADS.has(next);
}

/** "Tỷ suất tử vong trẻ em (trên 1.000 trẻ đẻ sống) xuống còn 12,5": a bare number after the base of its rate. */
export function rateNamedBefore(tokens: readonly Token[], found: readonly Quantity[]): readonly Quantity[] {
  const base = tokens.find(
    (token, index) =>
      tokens[index - 1]?.key === 'trên' && THOUSAND.has(token.key) && BASES.at(tokens, index + 1) !== undefined,
  );
  if (!base) return countedPer(tokens, found);
  return found.map((quantity) =>
    quantity.unit === null && quantity.numberStart > base.end
      ? { ...quantity, unit: '[ppth]', unitKind: 'measure', isKnownNoun: true }
      : quantity,
  );
}

/** Words of what is counted per so many: "Số giường bệnh/vạn dân". */
const LONGEST_COUNTED = 4;

/** "Số bác sĩ/vạn dân đạt 9,5": a bare number behind what is counted and of how many. */
function countedPer(tokens: readonly Token[], found: readonly Quantity[]): readonly Quantity[] {
  if (found.every(({ unit }) => unit !== null)) return found;
  return found.map((quantity) => {
    const stroke = tokens.findLastIndex(
      (token, at) => token.key === '/' && token.end <= quantity.leadStart && BASES.at(tokens, at + 1) !== undefined,
    );
    if (quantity.unit !== null || stroke < 0) return quantity;
    const number = tokens.findLastIndex(
      ({ key }, at) => key === 'số' && at < stroke && stroke - at <= LONGEST_COUNTED + 1,
    );
    const length = BASES.at(tokens, stroke + 1)?.length ?? 0;
    const words = (from: number, to: number): string =>
      tokens
        .slice(from, to)
        .map(({ text }) => text)
        .join(' ');
    return number < 0
      ? quantity
      : {
          ...quantity,
          unit: `{${words(number + 1, stroke)}/${words(stroke + 1, stroke + 1 + length)}}`,
          unitKind: 'measure' as const,
          isKnownNoun: true,
        };
  });
}

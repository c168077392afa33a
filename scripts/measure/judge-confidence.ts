import type { TargetRecord } from '../../schemas/record/target.ts';

/** A target as a careful reader wrote it down; one that is not required may be left out without harm. */
export type GoldTarget = Pick<
  TargetRecord,
  'indicator' | 'comparator' | 'value' | 'value_to' | 'unit' | 'change' | 'kind'
>;

/** An entry with what it claimed of itself, and whether the reader agrees. */
export interface JudgedEntry {
  readonly plan: string;
  readonly confidence: number;
  readonly isRight: boolean;
}

/** Share of the words of either text that the other holds, from which two indicators name one thing. */
const SAME_THING = 0.5;

/** Each entry is right when a target of the reader's, taken by no other entry, has its amount, its unit and its thing. */
export function judgeEntries(
  plan: string,
  gold: readonly GoldTarget[],
  entries: readonly TargetRecord[],
): readonly JudgedEntry[] {
  const left = [...gold];
  return entries.map((entry) => {
    const at = left.findIndex((candidate) => isSameAmount(candidate, entry) && isSameThing(candidate, entry));
    if (at >= 0) left.splice(at, 1);
    return { plan, confidence: entry.confidence, isRight: at >= 0 };
  });
}

function isSameAmount(gold: GoldTarget, entry: TargetRecord): boolean {
  return (
    gold.kind === entry.kind &&
    gold.value === entry.value &&
    gold.value_to === entry.value_to &&
    (gold.unit ?? '').toLowerCase() === (entry.unit ?? '').toLowerCase() &&
    gold.comparator === entry.comparator &&
    gold.change === entry.change
  );
}

function isSameThing(gold: GoldTarget, entry: TargetRecord): boolean {
  const [a, b] = [wordsOf(gold.indicator), wordsOf(entry.indicator)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= SAME_THING * Math.max(1, Math.min(a.size, b.size));
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Lower ends of the bins, surest first. */
export const BINS: readonly number[] = [0.95, 0.9, 0.8, 0.6, 0];

export interface BinCount {
  readonly from: number;
  readonly right: number;
  readonly total: number;
}

export function countBins(entries: readonly JudgedEntry[]): readonly BinCount[] {
  return BINS.map((from, index) => {
    const below = BINS[index - 1] ?? Number.POSITIVE_INFINITY;
    const inside = entries.filter((entry) => entry.confidence >= from && entry.confidence < below);
    return { from, right: inside.filter((entry) => entry.isRight).length, total: inside.length };
  });
}

/** Standard deviations of the interval that holds 95 of 100. */
const Z = 1.96;

/** Wilson's interval of a share: what so small a sample allows. */
export function wilsonInterval(right: number, total: number): readonly [number, number] {
  if (total === 0) return [0, 1];
  const share = right / total;
  const scale = 1 + Z ** 2 / total;
  const middle = (share + Z ** 2 / (2 * total)) / scale;
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / total + Z ** 2 / (4 * total ** 2));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

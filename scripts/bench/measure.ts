/** A figure of the bench, and what it must not exceed or fall below. */
export interface BenchFigure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** null: a yardstick, for comparison only. */
  readonly limit: { readonly kind: 'most' | 'least'; readonly value: number } | null;
}

/** Figures that belong together and can be asked for by name. */
export interface Benchmark {
  readonly name: string;
  measure(): Promise<readonly BenchFigure[]>;
}

/**
 * Median milliseconds of some ways to do a thing, in their order. They are taken in turn, so that a busy machine slows all
 * of them alike; a first round warms up and does not count.
 */
export async function timeInTurn(
  ways: readonly (() => Promise<unknown>)[],
  rounds: number,
): Promise<readonly number[]> {
  const times = ways.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, way] of ways.entries()) {
      const begin = performance.now();
      await way();
      if (round > 0) times[index]?.push(performance.now() - begin);
    }
  }
  return times.map(findMedian);
}

export function findMedian(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

export function ratio(what: string, ours: number, theirs: number, most: number): BenchFigure {
  return { what, value: ours / theirs, unit: '×', limit: { kind: 'most', value: most } };
}

export function yardstick(what: string, value: number, unit: string): BenchFigure {
  return { what, value, unit, limit: null };
}

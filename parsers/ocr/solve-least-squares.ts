/** One measured value with what it depends on. */
export interface Sample {
  readonly terms: readonly number[];
  readonly value: number;
  readonly weight: number;
}

/** Keeps a system without enough samples from being unsolvable; small beside any real sample. */
const RIDGE = 1e-6;

/** The factors of the terms that explain the samples' values best, by least squares. */
export function solveLeastSquares(samples: readonly Sample[], count: number): number[] {
  const rows = Array.from({ length: count }, (_, i) => {
    const row = new Float64Array(count + 1);
    row[i] = RIDGE;
    return row;
  });
  for (const { terms, value, weight } of samples) {
    rows.forEach((row, i) => {
      const factor = weight * (terms[i] ?? 0);
      for (let j = 0; j < count; j++) row[j] = (row[j] ?? 0) + factor * (terms[j] ?? 0);
      row[count] = (row[count] ?? 0) + factor * value;
    });
  }
  eliminate(rows, count);
  return rows.map((row, i) => (row[count] ?? 0) / (row[i] || 1));
}

function eliminate(rows: Float64Array[], count: number): void {
  for (let i = 0; i < count; i++) {
    const pivot = rows.findLastIndex(
      (row, at) => at >= i && rows.slice(i).every((other) => Math.abs(other[i] ?? 0) <= Math.abs(row[i] ?? 0)),
    );
    const [a, b] = [rows[i], rows[pivot]];
    if (!a || !b) continue;
    [rows[i], rows[pivot]] = [b, a];
    rows.forEach((row, at) => {
      if (at === i) return;
      const factor = (row[i] ?? 0) / (b[i] || 1);
      for (let j = i; j <= count; j++) row[j] = (row[j] ?? 0) - factor * (b[j] ?? 0);
    });
  }
}

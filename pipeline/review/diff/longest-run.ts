/** Indices of a longest strictly rising run of the numbers, in order: what stayed where it was while the rest moved. */
export function longestRisingRun(numbers: readonly number[]): readonly number[] {
  /** For each length, the index of the smallest number that a run of that length ends with. */
  const tails: number[] = [];
  const before: number[] = [];
  numbers.forEach((number, index) => {
    const length = findLength(numbers, tails, number);
    before.push(length === 0 ? -1 : (tails[length - 1] ?? -1));
    tails[length] = index;
  });
  const run: number[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) run.push(index);
  return run.reverse();
}

/** How many runs end below the number, by halving. */
function findLength(numbers: readonly number[], tails: readonly number[], number: number): number {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[tails[middle] ?? 0] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

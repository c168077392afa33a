import type { Ruling } from '../schemas/model/geometry.ts';

/**
 * The lines of a table as rulings: level ones at `ys` from the first upright to the last, uprights at `xs` from top to
 * bottom. Points.
 */
export function latticeOf(
  xs: readonly number[],
  ys: readonly number[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): Ruling[] {
  const [left, right] = [xs[0] ?? 0, xs.at(-1) ?? 0];
  return [
    ...ys.map((at): Ruling => ({ kind: 'horizontal', at, from: left, to: right })),
    ...xs.map((at): Ruling => ({ kind: 'vertical', at, from: top, to: bottom })),
  ];
}

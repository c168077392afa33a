import { countLike } from '../normalise/carry-parts.ts';
import type { Statement } from './read-statements.ts';

/** "1.200 lao động (nông nghiệp 500, phi nông nghiệp 700)": bare numbers behind names count what the whole does, which they do not exceed together. */
export function countedAlike(parts: readonly Statement[], { quantity: whole }: Statement): readonly Statement[] {
  const sum = parts.reduce((total, { quantity }) => total + quantity.value, 0);
  const areBare =
    parts.length > 1 && parts.every(({ quantity, indicator }) => quantity.unit === null && indicator !== '');
  if (!areBare || whole.unitKind !== 'count' || whole.change !== null || sum > whole.value) return parts;
  return parts.map((part) => ({ ...part, quantity: countLike(part.quantity, whole) }));
}

import { hash } from 'node:crypto';
import { plainText } from '../vietnamese/fold.ts';

/** Hex digits of an id: 48 bits, so that two of a document's few hundred entries hardly ever share one. */
const DIGITS = 12;

/**
 * An id made of what an entry says, so that it is the same whenever the same statement is read again; spacing,
 * punctuation and case do not count.
 */
export function stableId(prefix: string, parts: readonly (string | null)[]): string {
  const said = parts.map((part) => (part === null ? '' : plainText(part))).join('\u0000');
  return `${prefix}_${hash('sha256', said, 'hex').slice(0, DIGITS)}`;
}

/** Gives ids one by one; entries that say the same are told apart by their order. */
export function idGiver(prefix: string): (parts: readonly (string | null)[]) => string {
  const given = new Map<string, number>();
  return (parts) => {
    const id = stableId(prefix, parts);
    const before = given.get(id) ?? 0;
    given.set(id, before + 1);
    return before === 0 ? id : `${id}_${before + 1}`;
  };
}

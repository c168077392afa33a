import { foldText } from '../vietnamese/fold.ts';
import { MISREAD_MULTIPLIERS } from '../vocabulary/confusable-amounts.ts';
import { MULTIPLIERS } from '../vocabulary/units-of-measure.ts';
import { copyCase } from './copy-case.ts';
import { isOnLine } from './token-place.ts';
import type { Mend, WordToken } from './word-tokens.ts';

const KNOWN: ReadonlySet<string> = new Set(MULTIPLIERS.flatMap((row) => row.forms));
const READINGS: ReadonlyMap<string, string> = new Map(
  MISREAD_MULTIPLIERS.flatMap((row) => row.read.map((read) => [read, row.printed] as const)),
);

// 12 | 12,5 | 1.250
const NUMBER = /^\d[\d.,]*$/u;
const CURRENCY = 'đồng';

/** "12,5 t đồng", "18 triêu đồng": what stands between a number and "đồng" multiplies it, and is one of few words. */
export function mendMultipliers(tokens: readonly WordToken[]): Mend[] {
  return tokens.flatMap((token, at): Mend[] => {
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    if (!before || !after || after.lower !== CURRENCY || after.lead !== '' || token.lead !== '' || token.tail !== '')
      return [];
    if (!NUMBER.test(before.core) || before.tail !== '' || KNOWN.has(token.lower)) return [];
    if (!isOnLine(before, token) || !isOnLine(token, after)) return [];
    const printed = READINGS.get(foldText(token.core));
    return printed === undefined ? [] : [{ at, to: [copyCase(token.core, printed)] }];
  });
}

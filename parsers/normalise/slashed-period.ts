import { RECURRENCES } from '../vocabulary/units-of-measure.ts';
import { phraseTable } from './phrase-table.ts';
import type { Span } from './sentence.ts';
import { tokenize } from './tokens.ts';
import type { Recurrence } from './unit-of-measure.ts';

/** "/năm" that stands some words behind the number: "02 đợt tuyên truyền cao điểm/năm". */
export interface SlashedPeriod extends Span {
  readonly per: Recurrence;
}

const PERIODS = phraseTable(RECURRENCES.map((row) => [row.per, row.forms] as const));
/** Words from the thing counted to the stroke at most. */
const REACH = 9;

/** 02 lớp "Bình dân học vụ số"/tháng */
const PASSED: ReadonlySet<string> = new Set(['/', '"', '“', '”']);

/** How often an amount is meant, where the text that follows its number says so behind a stroke, in the same phrase. */
export function findSlashedPeriod(after: string): SlashedPeriod | null {
  if (!after.includes('/')) return null;
  const tokens = tokenize(after);
  for (let index = 0; index < Math.min(tokens.length, REACH); index++) {
    const token = tokens[index];
    if (!token || token.kind === 'number' || (token.kind === 'mark' && !PASSED.has(token.key))) return null;
    const period = token.key === '/' ? PERIODS.at(tokens, index + 1) : undefined;
    if (period) return { per: period.value, start: token.start, end: tokens[index + period.length]?.end ?? token.end };
  }
  return null;
}

import type { YearSpan } from '../normalise/period.ts';
import type { WordedClause } from './share-words.ts';
import { readOpeningPeriod } from './statement-time.ts';
import { isTelling } from './telling-words.ts';

/** "…; phấn đấu đến năm 2030, hỗ trợ triển khai …; nhân lực đạt …": the years that last open a clause which states no amount. */
export function openingOfUnstated(between: string, years: YearSpan | null): YearSpan | null {
  return between
    .split(';')
    .map((clause) => readOpeningPeriod(clause, clause.length, years))
    .reduce((last, period) => period ?? last, null);
}

/**
 * "Đến hết năm 2027 A đạt 50 %; đến năm 2030 B đạt 55.000 tấn; C đạt 80 %": later years before a measure of its own hold for the
 * items after it; "năm 2030 đạt 70 %" only tells another year of the one before.
 */
export function laterStage(
  { clause, indicator, own, isCompleted }: WordedClause,
  said: YearSpan | null,
  opening: YearSpan | null,
): YearSpan | null {
  const isLater = said !== null && opening !== null && said.startYear > opening.endYear;
  return clause.isApart && isLater && !isCompleted && own !== '' && isTelling(indicator) ? said : null;
}

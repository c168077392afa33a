import type { YearSpan } from '../normalise/period.ts';
import { findQuantities } from '../normalise/quantity.ts';
import type { Quantity } from '../normalise/stated-quantity.ts';
import type { StatementTime } from './statement-time.ts';

// đạt 98 % | (năm 2024: 91,5 %) | so với lượng thu gom (năm 2024 là 68 %) | (cuối năm 2024 đạt 91,5 %) | (năm 2023: 1.200 ha)
const YEAR_BEFORE_IN_BRACKET =
  /^[^()\d;:]{0,60}\((?:(?:hết|cuối|ước|thực hiện)\s){0,2}năm\s(?<year>20\d\d)(?:\s?[:,]|\s(?:là|có|ước)|(?=\s))(?<amount>\s(?:đạt\s|ở mức\s|chiếm\s)?\d[^()]{0,30})\)/iu;

/** What was reached in a year before the plan's, in a bracket behind the amount. */
export function readYearBefore(after: string, quantity: Quantity, years: YearSpan): StatementTime['baseline'] {
  const { year, amount } = YEAR_BEFORE_IN_BRACKET.exec(after)?.groups ?? {};
  if (year === undefined || amount === undefined || Number(year) >= years.startYear) return null;
  const [read, another] = findQuantities(amount.trim(), { isFigure: true });
  const isShare = quantity.unitKind === 'share';
  const isInUnit = read !== undefined && (read.unit === quantity.unit || (read.unit === null && !isShare));
  if (!isInUnit || another !== undefined || read.change !== null || read.valueTo !== null) return null;
  return { year: Number(year), value: read.value, unit: quantity.unit };
}

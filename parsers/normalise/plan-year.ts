import type { YearSpan } from './period.ts';
import { yearOfIso } from './plan-date.ts';

// Chuyển đổi số đến năm 2025 | … đến hết năm 2030 | … xây dựng phường không ma túy vào năm 2030
const UNTIL_YEAR = /(?<!định hướng |tầm nhìn )(?:đến|tới|vào)\s(?:hết\s|cuối\s)?năm\s20\d\d/iu;

/** What the head of a plan says of its years. */
interface PlanYears {
  readonly period: YearSpan | null;
  readonly issuedOn: string | null;
  readonly title: string | null;
}

/** The first year that a plan is about: a plan until a year begins with the year of its issue. */
export function firstPlanYear({ period, issuedOn, title }: PlanYears): number | null {
  const issued = issuedOn === null ? null : yearOfIso(issuedOn);
  if (!period) return issued;
  return issued !== null && isUntil(period, { title, issued }) ? Math.min(issued, period.startYear) : period.startYear;
}

/** An appendix in a file of its own has no title of the plan: a year far ahead of its issue is the last that it is for. */
function isUntil(
  { startYear, endYear }: YearSpan,
  { title, issued }: { title: string | null; issued: number },
): boolean {
  return startYear === endYear && (title === null ? startYear > issued + 1 : UNTIL_YEAR.test(title));
}

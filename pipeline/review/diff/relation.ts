import type { PlanRecord } from '../../../schemas/record/plan-record.ts';
import { isJsonArray, isJsonObject, type Json } from '../json.ts';

/**
 * What two records are to each other. `same_source`: made of the same bytes, by two runs, versions or engines.
 * `two_plans`: two documents, as the plans of 2023 and 2024; the years between them are no change.
 */
export type Relation = { readonly kind: 'same_source' } | { readonly kind: 'two_plans'; readonly years: number };

export function relate(before: PlanRecord, after: PlanRecord): Relation {
  if (before.doc_id === after.doc_id && before.source.sha256 === after.source.sha256) return { kind: 'same_source' };
  return { kind: 'two_plans', years: (planYear(after) ?? 0) - (planYear(before) ?? planYear(after) ?? 0) };
}

function planYear({ document }: PlanRecord): number | null {
  return document.period?.start_year ?? (document.issued_on === null ? null : Number(document.issued_on.slice(0, 4)));
}

/** Years from 1900 to 2099 that stand alone: "2023", "2023-12-31", "31/12/2023"; not within "12023". */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/** Fields that hold a year as a number. */
const YEAR_FIELDS: ReadonlySet<string> = new Set(['start_year', 'end_year', 'year', 'cumulative_from']);

/** The value as a plan of some years later would say the same thing. */
export function shiftYears(value: Json, years: number, field = ''): Json {
  if (typeof value === 'string') return shiftText(value, years);
  if (typeof value === 'number') return YEAR_FIELDS.has(field) ? value + years : value;
  if (isJsonArray(value)) return value.map((item) => shiftYears(item, years));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shiftYears(member, years, key)]));
}

/** 29 February becomes the 28th, which is the same end of a month in another year. */
function shiftText(text: string, years: number): string {
  return text.replace(YEAR, (year) => String(Number(year) + years)).replace(/^(\d{4})-02-29$/u, '$1-02-28');
}

import type { Json, JsonObject } from '../json.ts';
import type { ReviewKind } from './decision.ts';
import { REVIEW_RULES, withField } from './review-kinds.ts';

/** What the record's schema says against a field's new value; the page asks this too, as it is typed. */
export function checkValue(kind: ReviewKind, entry: JsonObject, field: string, to: Json): readonly string[] {
  return problemsOf(kind, withField(entry, field, to));
}

/** What the record's schema says against an entry. */
export function problemsOf(kind: ReviewKind, value: JsonObject): readonly string[] {
  const parsed = REVIEW_RULES[kind].schema.safeParse(value);
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

import { equalJson, isJsonArray, type Json } from '../json.ts';
import type { FieldChange } from './entry-change.ts';
import type { EntryKind, RecordEntry } from './record-entry.ts';
import { type Relation, shiftYears } from './relation.ts';

/** Kinds that say themselves which year and document they are: there a later year is a change. */
const OF_ITS_YEAR: ReadonlySet<EntryKind> = new Set(['document', 'citation', 'appendix']);

export function compareFields(
  before: RecordEntry,
  after: RecordEntry,
  relation: Relation,
  partners: ReadonlyMap<string, string>,
): readonly FieldChange[] {
  const years = relation.kind === 'two_plans' && !OF_ITS_YEAR.has(before.view.kind) ? relation.years : 0;
  const names = new Set([...before.fields.keys(), ...after.fields.keys()]);
  const changes: FieldChange[] = [];
  for (const field of names) {
    const from = before.fields.get(field) ?? null;
    const to = after.fields.get(field) ?? null;
    if (!saysTheSame(from, to, field, years)) changes.push({ field, from, to });
  }
  return [...changes, ...compareLinks(before, after, partners)];
}

/** Equal, or equal once the years between two plans are allowed for. */
function saysTheSame(from: Json, to: Json, field: string, years: number): boolean {
  if (equalJson(from, to)) return true;
  return years !== 0 && equalJson(shiftYears(from, years, field), shiftYears(to, 0, field));
}

function compareLinks(
  before: RecordEntry,
  after: RecordEntry,
  partners: ReadonlyMap<string, string>,
): readonly FieldChange[] {
  const changes: FieldChange[] = [];
  for (const [field, keys] of before.links) {
    const expected = new Set(keys.map((key) => partners.get(key) ?? key));
    const found = new Set(after.links.get(field) ?? []);
    const isSame = expected.size === found.size && [...expected].every((key) => found.has(key));
    if (!isSame) changes.push({ field, from: idsOf(keys), to: idsOf([...found]) });
  }
  return changes;
}

/** "target t12" → "t12" */
function idsOf(keys: readonly string[]): Json {
  return keys.map((key) => key.slice(key.indexOf(' ') + 1));
}

/** All that an added or removed entry says. */
export function describeEntry(entry: RecordEntry, side: 'from' | 'to'): readonly FieldChange[] {
  return [...entry.fields]
    .filter(([, value]) => !isBlank(value))
    .map(([field, value]) => (side === 'to' ? { field, from: null, to: value } : { field, from: value, to: null }));
}

function isBlank(value: Json): boolean {
  return value === null || (isJsonArray(value) && value.length === 0);
}

import type { PlanRecord } from '../../../schemas/record/plan-record.ts';
import type { EntryChange, FieldChange } from '../diff/entry-change.ts';
import { type EntryView, toLabel } from '../diff/record-entry.ts';
import { equalJson, isJsonArray, isJsonObject, type Json, type JsonObject, ownValue } from '../json.ts';
import type { Correction } from './corrections.ts';
import { REVIEW_KINDS, type ReviewKind } from './decision.ts';
import { type EntryIndex, findEntry, indexEntries } from './find-entry.ts';
import { comparedFields, fieldOf, REVIEW_RULES, type ReviewEntry } from './review-kinds.ts';

/** How an extraction does against what people decided: of one field, or ("") of whether the entry is found at all. */
export interface Tally {
  /** Given and right. */
  right: number;
  /** Given and wrong, or given where there is nothing. */
  wrong: number;
  /** There, and not given or given wrong. */
  missed: number;
}

/** By kind and field: "target value". The entry itself is "target". */
export type Tallies = Map<string, Tally>;

/** Counts one record against the corrections of its document; answers with where it differs. */
export function measureRecord(
  record: PlanRecord,
  corrections: readonly Correction[],
  tallies: Tallies,
): readonly EntryChange[] {
  const changes: EntryChange[] = [];
  for (const kind of REVIEW_KINDS) {
    const ofKind = corrections.filter((correction) => correction.kind === kind);
    if (ofKind.length === 0) continue;
    const index = indexEntries(kind, REVIEW_RULES[kind].list(record));
    for (const correction of ofKind) changes.push(...measureEntry(correction, index, tallies));
  }
  return changes;
}

function measureEntry(correction: Correction, index: EntryIndex, tallies: Tallies): readonly EntryChange[] {
  const { kind, truth } = correction;
  const given = findGiven(correction, index);
  count(tallies, kind, given !== null, truth !== null, truth !== null);
  if (given === null && truth === null) return [];
  const fields = comparedFields(kind, truth ?? given?.value ?? {});
  const changed: FieldChange[] = [];
  for (const field of fields) {
    const from = given === null ? null : fieldOf(given.value, field);
    const to = truth === null ? null : fieldOf(truth, field);
    const isEqual = equalJson(from, to);
    const name = field.startsWith('cells.') ? 'cells' : field;
    count(tallies, `${kind} ${name}`, !isBlank(from), !isBlank(to), isEqual);
    if (!isEqual) changed.push({ field, from, to });
  }
  return describeChange(correction, given, changed);
}

/** The entry that the extraction gives for it: known by what is true of it, or by what was extracted before. */
function findGiven(
  { kind, id, statement, siblings, truth, extracted }: Correction,
  index: EntryIndex,
): ReviewEntry | null {
  for (const values of [truth, extracted]) {
    if (values === null) continue;
    const found = findEntry({ kind, id, statement, siblings, values }, index);
    if (found.kind === 'same') return found.entry;
  }
  return null;
}

function count(tallies: Tallies, name: string, isGiven: boolean, isThere: boolean, isEqual: boolean): void {
  const tally = tallies.get(name) ?? { right: 0, wrong: 0, missed: 0 };
  tallies.set(name, tally);
  if (isGiven && isThere && isEqual) tally.right += 1;
  if (isGiven && !(isThere && isEqual)) tally.wrong += 1;
  if (isThere && !(isGiven && isEqual)) tally.missed += 1;
}

function isBlank(value: Json): boolean {
  return value === null || (isJsonArray(value) && value.length === 0);
}

function describeChange(
  correction: Correction,
  given: ReviewEntry | null,
  fields: readonly FieldChange[],
): readonly EntryChange[] {
  const { kind, id, truth } = correction;
  if (truth === null)
    return given === null ? [] : [{ change: 'removed', before: viewOf(kind, id, given.value), fields }];
  const after = viewOf(kind, id, truth);
  if (given === null) return [{ change: 'added', after, fields }];
  if (fields.length === 0) return [];
  return [{ change: 'changed', before: viewOf(kind, given.id, given.value), after, fields, move: null }];
}

/** Fields that name an entry, the first that it has. */
const NAMING_FIELDS = ['indicator', 'content', 'title', 'heading', 'text', 'reference', 'code'] as const;

function viewOf(kind: ReviewKind, id: string, value: JsonObject): EntryView {
  const origin = ownValue(value, 'origin');
  const place = isJsonObject(origin) ? origin : value;
  const page = ownValue(place, 'page');
  const quote = ownValue(place, 'quote');
  const names = NAMING_FIELDS.map((field) => ownValue(value, field));
  const name = names.find((each) => typeof each === 'string');
  return {
    kind,
    id,
    label: toLabel(typeof name === 'string' ? name : id),
    path: [],
    page: typeof page === 'number' ? page : null,
    boxes: [],
    quote: typeof quote === 'string' ? quote : null,
  };
}

/** Share of what is given that is right; null where nothing is given. */
export function precisionOf({ right, wrong }: Tally): number | null {
  return right + wrong === 0 ? null : right / (right + wrong);
}

/** Share of what is there that is given rightly; null where nothing is there. */
export function recallOf({ right, missed }: Tally): number | null {
  return right + missed === 0 ? null : right / (right + missed);
}

/** Entries before their fields, kinds in the order of the record. */
export function rankTallies(
  tallies: Tallies,
): readonly { readonly kind: string; readonly field: string; readonly tally: Tally }[] {
  return REVIEW_KINDS.flatMap((kind) =>
    [...tallies]
      .filter(([name]) => name === kind || name.startsWith(`${kind} `))
      .map(([name, tally]) => ({ kind, field: name.slice(kind.length + 1), tally }))
      .sort((a, b) => Number(a.field !== '') - Number(b.field !== '')),
  );
}

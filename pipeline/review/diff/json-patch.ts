import { canonicalJson, equalJson, isJsonArray, isJsonObject, type Json, type JsonObject, ownValue } from '../json.ts';
import { longestRisingRun } from './longest-run.ts';

/** One step of an RFC 6902 patch; no others are written. */
export type PatchOperation =
  | { readonly op: 'add'; readonly path: string; readonly value: Json }
  | { readonly op: 'remove'; readonly path: string }
  | { readonly op: 'replace'; readonly path: string; readonly value: Json };

/** Fields by which an entry of an array is told from its neighbours, wherever it stands. */
const ID_FIELDS = ['target_id', 'task_id', 'row_id', 'section_id', 'table_id', 'appendix_id', 'citation_id'] as const;

/** Steps that make `after` of `before`, in the order in which they are to be applied. */
export function diffJson(before: Json, after: Json): readonly PatchOperation[] {
  const patch: PatchOperation[] = [];
  collect(before, after, '', patch);
  return patch;
}

function collect(before: Json, after: Json, path: string, patch: PatchOperation[]): void {
  if (equalJson(before, after)) return;
  if (isJsonArray(before) && isJsonArray(after)) collectArray(before, after, path, patch);
  else if (isJsonObject(before) && isJsonObject(after)) collectObject(before, after, path, patch);
  else patch.push({ op: 'replace', path, value: after });
}

function collectObject(before: JsonObject, after: JsonObject, path: string, patch: PatchOperation[]): void {
  for (const key of Object.keys(before)) {
    const to = ownValue(after, key);
    const at = `${path}/${escapeKey(key)}`;
    if (to === undefined) patch.push({ op: 'remove', path: at });
    else collect(ownValue(before, key) ?? null, to, at, patch);
  }
  for (const key of Object.keys(after)) {
    const to = ownValue(after, key);
    if (to !== undefined && !Object.hasOwn(before, key)) {
      patch.push({ op: 'add', path: `${path}/${escapeKey(key)}`, value: to });
    }
  }
}

/** A stretch of each array that stands for the same. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** Works from the end to the start, so that the places named in earlier steps still hold. */
function collectArray(before: readonly Json[], after: readonly Json[], path: string, patch: PatchOperation[]): void {
  for (const stretch of cutIntoStretches(before, after).reverse()) {
    const common = Math.min(stretch.to - stretch.from, stretch.newTo - stretch.newFrom);
    for (let i = stretch.to - 1; i >= stretch.from + common; i--) patch.push({ op: 'remove', path: `${path}/${i}` });
    for (let i = stretch.newFrom + common; i < stretch.newTo; i++) {
      const place = stretch.from + (i - stretch.newFrom);
      patch.push({ op: 'add', path: `${path}/${place}`, value: after[i] ?? null });
    }
    for (let i = 0; i < common; i++) {
      const at = stretch.from + i;
      collect(before[at] ?? null, after[stretch.newFrom + i] ?? null, `${path}/${at}`, patch);
    }
  }
}

/** Cuts both arrays at the entries that they share and that stand in the same order; these become stretches of one. */
function cutIntoStretches(before: readonly Json[], after: readonly Json[]): Stretch[] {
  const shared = findShared(before.map(identify), after.map(identify));
  const stretches: Stretch[] = [];
  let [from, newFrom] = [0, 0];
  for (const [at, newAt] of shared) {
    stretches.push({ from, to: at, newFrom, newTo: newAt });
    stretches.push({ from: at, to: at + 1, newFrom: newAt, newTo: newAt + 1 });
    [from, newFrom] = [at + 1, newAt + 1];
  }
  stretches.push({ from, to: before.length, newFrom, newTo: after.length });
  return stretches;
}

function findShared(before: readonly string[], after: readonly string[]): readonly (readonly [number, number])[] {
  const places = placesOf(after);
  const pairs: (readonly [number, number])[] = [];
  const taken = new Map<string, number>();
  before.forEach((identity, index) => {
    const nth = taken.get(identity) ?? 0;
    taken.set(identity, nth + 1);
    const place = places.get(identity)?.[nth];
    if (place !== undefined) pairs.push([index, place]);
  });
  const run = longestRisingRun(pairs.map(([, place]) => place));
  return run.flatMap((index) => pairs.slice(index, index + 1));
}

function placesOf(identities: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  identities.forEach((identity, index) => {
    const list = places.get(identity);
    if (list) list.push(index);
    else places.set(identity, [index]);
  });
  return places;
}

function identify(entry: Json): string {
  if (isJsonObject(entry)) {
    for (const field of ID_FIELDS) {
      const id = ownValue(entry, field);
      if (typeof id === 'string') return `${field} ${id}`;
    }
  }
  return canonicalJson(entry);
}

function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

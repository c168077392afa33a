import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../json.ts';
import type { PatchOperation } from './json-patch.ts';

/** A patch that does not fit the value. */
export class PatchMismatch extends Error {}

/** Applies the steps one after another to a copy. Throws PatchMismatch where a place does not exist. */
export function applyPatch(value: Json, patch: readonly PatchOperation[]): Json {
  let result = value;
  for (const operation of patch) {
    const [root, ...keys] = operation.path.split('/').map(unescapeKey);
    if (root !== '') throw new PatchMismatch(`"${operation.path}" is no pointer: it must begin with "/"`);
    result = applyAt(result, keys, operation);
  }
  return result;
}

function applyAt(value: Json, keys: readonly string[], operation: PatchOperation): Json {
  const [key, ...deeper] = keys;
  if (key === undefined) {
    if (operation.op === 'remove') throw new PatchMismatch('the whole value cannot be removed');
    return operation.value;
  }
  if (isJsonArray(value)) return applyInArray(value, key, deeper, operation);
  if (isJsonObject(value)) return applyInObject(value, key, deeper, operation);
  throw new PatchMismatch(`nothing stands at "${operation.path}"`);
}

function applyInArray(
  array: readonly Json[],
  key: string,
  deeper: readonly string[],
  operation: PatchOperation,
): readonly Json[] {
  const index = key === '-' ? array.length : /^(?:0|[1-9]\d{0,9})$/.test(key) ? Number(key) : -1;
  const isInsert = operation.op === 'add' && deeper.length === 0;
  const item = array[index];
  if (isInsert && index >= 0 && index <= array.length) return array.toSpliced(index, 0, operation.value);
  if (isInsert || item === undefined) throw new PatchMismatch(`no entry stands at "${operation.path}"`);
  if (operation.op === 'remove' && deeper.length === 0) return array.toSpliced(index, 1);
  return array.with(index, applyAt(item, deeper, operation));
}

function applyInObject(
  object: JsonObject,
  key: string,
  deeper: readonly string[],
  operation: PatchOperation,
): JsonObject {
  const members = new Map(Object.entries(object));
  const member = members.get(key);
  const isAdd = operation.op === 'add' && deeper.length === 0;
  if (!isAdd && member === undefined) throw new PatchMismatch(`no member stands at "${operation.path}"`);
  if (operation.op === 'remove' && deeper.length === 0) members.delete(key);
  else members.set(key, isAdd ? operation.value : applyAt(member ?? null, deeper, operation));
  // fromEntries defines its members: a key "__proto__" stays a key.
  return Object.fromEntries(members);
}

function unescapeKey(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~');
}

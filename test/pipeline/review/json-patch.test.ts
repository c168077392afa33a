import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPatch, PatchMismatch } from '../../../pipeline/review/diff/apply-patch.ts';
import { diffJson, type PatchOperation } from '../../../pipeline/review/diff/json-patch.ts';
import { equalJson, type Json, toJson } from '../../../pipeline/review/json.ts';
import { buildPlanRecord } from '../sinks/plan-record-builder.ts';
import { changedRecord } from './record-changes.ts';

const json: fc.Arbitrary<Json> = fc.jsonValue({ maxDepth: 4 }).map(toJson);

describe('a patch', () => {
  it('makes the other value, whatever the two are', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        expect(equalJson(applyPatch(before, diffJson(before, after)), after)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('makes one record of another that differs at random', () => {
    fc.assert(
      fc.property(changedRecord(buildPlanRecord(3, { size: 'short' })), ({ before, after }) => {
        const patch = diffJson(toJson(before), toJson(after));
        expect(equalJson(applyPatch(toJson(before), patch), toJson(after))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('is empty for equal values', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(diffJson(value, toJson(value))).toEqual([]);
      }),
    );
  });
});

const CASES: readonly { readonly name: string; before: Json; after: Json; patch: readonly PatchOperation[] }[] = [
  {
    name: 'an entry in the middle goes without touching its neighbours',
    before: [{ target_id: 'a' }, { target_id: 'b' }, { target_id: 'c' }],
    after: [{ target_id: 'a' }, { target_id: 'c' }],
    patch: [{ op: 'remove', path: '/1' }],
  },
  {
    name: 'a field of an entry changes while another is put before it',
    before: [{ target_id: 'a', value: 86 }],
    after: [{ target_id: 'n' }, { target_id: 'a', value: 90 }],
    patch: [
      { op: 'replace', path: '/0/value', value: 90 },
      { op: 'add', path: '/0', value: { target_id: 'n' } },
    ],
  },
  {
    name: 'keys with a slash or a tilde',
    before: { 'a/b': 1, 'c~d': 1 },
    after: { 'a/b': 2 },
    patch: [
      { op: 'replace', path: '/a~1b', value: 2 },
      { op: 'remove', path: '/c~0d' },
    ],
  },
  { name: 'the whole value', before: [1], after: null, patch: [{ op: 'replace', path: '', value: null }] },
];

describe('patches as they are written', () => {
  it.each(CASES)('$name', ({ before, after, patch }) => {
    expect(diffJson(before, after)).toEqual(patch);
  });
});

const MISFITS: readonly { readonly value: Json; readonly step: PatchOperation }[] = [
  { value: { a: 1 }, step: { op: 'remove', path: '/b' } },
  { value: { a: 1 }, step: { op: 'replace', path: '/constructor', value: 1 } },
  { value: [1], step: { op: 'add', path: '/2', value: 1 } },
  { value: [1], step: { op: 'replace', path: '/01', value: 1 } },
  { value: 1, step: { op: 'add', path: '/a', value: 1 } },
  { value: 1, step: { op: 'remove', path: '' } },
  { value: { a: 1 }, step: { op: 'remove', path: 'a' } },
];

describe('a patch that does not fit', () => {
  it.each(MISFITS)('$step.op "$step.path" of $value', ({ value, step }) => {
    expect(() => applyPatch(value, [step])).toThrow(PatchMismatch);
  });
});

import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const HOLDERS = { Array, JSON, Function, Map, Math, Object, Promise, RegExp, Set, String };

/** The functions of the language that everything in the program calls. */
function listBuiltIns(): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [name, holder] of Object.entries(HOLDERS)) {
    const prototype: unknown = 'prototype' in holder ? holder.prototype : null;
    for (const [where, of] of [
      [name, holder],
      [`${name}.prototype`, prototype],
    ] as const) {
      if (of === null) continue;
      for (const [key, { value }] of Object.entries(Object.getOwnPropertyDescriptors(of)))
        if (typeof value === 'function') found.set(`${where}.${key}`, value);
    }
  }
  return found;
}

function replacedSince(before: ReadonlyMap<string, unknown>): readonly string[] {
  const now = listBuiltIns();
  return [...before.keys()].filter((name) => now.get(name) !== before.get(name));
}

// Told once: a second time it would compare with what was left behind.
test('a PDF is read, and the functions of the language are still those of Node', { retry: 0 }, async () => {
  const before = listBuiltIns();
  const { openPdf } = await import('../../../parsers/pdf/open-pdf.ts');
  expect(replacedSince(before)).toEqual([]);
  const source = await openPdf(new Uint8Array(await readFile('fixtures/plans/kh-ubnd-dak-rlap.pdf')), {});
  await source.readPage(1);
  await source.close();
  expect(replacedSince(before)).toEqual([]);
  expect(Object.keys(Array.prototype)).toEqual([]);
});

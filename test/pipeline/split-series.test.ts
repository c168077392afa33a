import { expect, it } from 'vitest';
import { extractSeries } from '../../pipeline/split-series.ts';
import { makeRecord } from '../schemas/record/make-record.ts';

/** Pictures named by the document that they belong to; each reading tells the first page of another document. */
async function split(pictures: readonly [string, ...string[]]): Promise<readonly string[]> {
  const parts = await extractSeries(pictures, async (files) => {
    const page = files.findIndex((file) => file !== files[0]) + 1;
    const sample = makeRecord();
    const [diagnostic] = sample.diagnostics;
    if (!diagnostic) throw new Error('the sample has no diagnostic');
    return {
      ...sample,
      doc_id: files.join(''),
      diagnostics: page > 0 ? [{ ...diagnostic, code: 'second_document' as const, page }] : [],
    };
  });
  return parts.map(({ fileCount, record }) => `${fileCount}: ${record.doc_id}`);
}

it.each([
  [['a'], ['1: a']],
  [['a', 'a', 'a'], ['3: aaa']],
  [
    ['a', 'a', 'b'],
    ['2: aa', '1: b'],
  ],
  [
    ['a', 'b', 'b', 'c'],
    ['1: a', '2: bb', '1: c'],
  ],
] as const)('%j', async (pictures, parts) => {
  expect(await split(pictures)).toEqual(parts);
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeRecord } from '../../../scripts/describe-record.ts';

it('the tables of docs/record.md are what the zod schemas say (npm run schema makes them anew)', () => {
  const docs = readFileSync('docs/record.md', 'utf8');
  expect(describeRecord(docs)).toBe(docs);
  expect(docs.match(/<!-- fields: /gu)).toHaveLength(18);
});

it('says which nouns there are where one is not known', () => {
  expect(() => describeRecord('<!-- fields: nobody -->\n<!-- end -->')).toThrow(/nobody: choose record, source/u);
});

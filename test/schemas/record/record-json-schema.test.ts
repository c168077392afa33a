import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildRecordJsonSchema } from '../../../schemas/record/record-json-schema.ts';

it('schemas/plan-record.schema.json is what the zod schemas say (npm run schema makes it anew)', () => {
  const committed: unknown = JSON.parse(readFileSync('schemas/plan-record.schema.json', 'utf8'));
  expect(committed).toEqual(JSON.parse(JSON.stringify(buildRecordJsonSchema())));
});

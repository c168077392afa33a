import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planRecordSchema } from '../schemas/record/plan-record.ts';
import { expectationPath, extractGoldenCase, goldenJson, listGoldenCases } from '../scripts/golden-case.ts';

describe('fixtures give what is expected of them', () => {
  it.each(listGoldenCases())('%s', async (name) => {
    const record = await extractGoldenCase(name);
    expect(planRecordSchema.safeParse(record).error?.issues ?? []).toEqual([]);
    expect(existsSync(expectationPath(name)), `missing: npm run accept -- ${name}`).toBe(true);
    expect(goldenJson(record)).toBe(readFileSync(expectationPath(name), 'utf8'));
  });
});

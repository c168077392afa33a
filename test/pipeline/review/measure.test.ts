import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordToJson } from '../../../pipeline/record-writer.ts';
import { applyDecisions } from '../../../pipeline/review/decisions/apply-decisions.ts';
import { collectCorrections } from '../../../pipeline/review/decisions/corrections.ts';
import { openDecisionStore } from '../../../pipeline/review/decisions/decision-store.ts';
import { exportReviews, readCorrections } from '../../../pipeline/review/decisions/export-reviews.ts';
import { measureRecord, precisionOf, recallOf, type Tallies } from '../../../pipeline/review/decisions/measure.ts';
import { toJson } from '../../../pipeline/review/json.ts';
import type { PlanRecord } from '../../../schemas/record/plan-record.ts';
import { decideAll } from './decision-builder.ts';
import { planOf, sectionOf, targetOf } from './review-records.ts';

const SECTION = sectionOf('s1', { text: 'Giảm 10% biên chế; đạt 95% hài lòng; 100% văn bản; 5 sáng kiến' });

const right = targetOf({ target_id: 'a', indicator: 'văn bản', value: 100 }, { quote: '100% văn bản' });
const wrong = targetOf({ target_id: 'b', indicator: 'hài lòng', value: 9.5 }, { quote: 'đạt 95% hài lòng' });
const none = targetOf({ target_id: 'c', indicator: 'Phụ lục', value: 1 }, { quote: 'Phụ lục 1' });
const missed = targetOf(
  { target_id: 'review-1', indicator: 'biên chế', value: 10 },
  { section_id: 's1', quote: 'Giảm 10% biên chế' },
);

const PLAN = planOf(2023, { sections: [SECTION], targets: [right, wrong, none] });

const DECISIONS = decideAll(PLAN, [
  { entry_id: 'a', verdict: 'confirm' },
  { entry_id: 'b', verdict: 'correct', field: 'value', to: 95 },
  { entry_id: 'c', verdict: 'reject', note: '=HYPERLINK("http://x")' },
  { entry_id: 'review-1', verdict: 'add', to: toJson(missed) },
]);

function measure(
  record: PlanRecord,
): Readonly<Record<string, readonly [precision: number | null, recall: number | null]>> {
  const tallies: Tallies = new Map();
  measureRecord(record, collectCorrections(PLAN, applyDecisions(PLAN, DECISIONS)), tallies);
  const pick = ['target', 'target value', 'target indicator', 'target due_on'];
  return Object.fromEntries(
    [...tallies]
      .filter(([name]) => pick.includes(name))
      .map(([name, tally]) => [name, [precisionOf(tally), recallOf(tally)]]),
  );
}

describe('an extraction against what people decided', () => {
  it('counts what is wrong, what should not be there and what was missed', () => {
    expect(measure(PLAN)).toEqual({
      target: [2 / 3, 2 / 3],
      'target indicator': [2 / 3, 2 / 3],
      'target value': [1 / 3, 1 / 3],
      'target due_on': [null, null],
    });
  });

  it('is perfect where all of it was learnt, under new ids', () => {
    const learnt = planOf(2023, {
      sections: [SECTION],
      targets: [
        { ...right, target_id: 'x' },
        { ...wrong, target_id: 'y', value: 95 },
        { ...missed, target_id: 'z' },
      ],
    });
    expect(measure(learnt)).toMatchObject({ target: [1, 1], 'target value': [1, 1], 'target indicator': [1, 1] });
  });

  it('finds nothing in an empty record', () => {
    expect(measure(planOf(2023, { sections: [SECTION] }))).toMatchObject({
      target: [null, 0],
      'target value': [null, 0],
    });
  });
});

describe('the export', () => {
  it('writes every decision as CSV that no spreadsheet runs, and what is settled as corrections', async () => {
    const out = await mkdtemp(join(tmpdir(), 'kehoach-export-'));
    await mkdir(join(out, 'records'));
    await writeFile(join(out, 'records/a.json'), recordToJson(PLAN));
    const store = await openDecisionStore(out);
    for (const decision of DECISIONS) await store.append(decision);
    await store.close();
    const done = await exportReviews(out, join(out, 'export'));
    expect(done).toMatchObject({ decisions: 4, settled: 4, conflicts: 0 });
    const lines = (await readFile(done.csv, 'utf8')).split('\r\n');
    expect(lines).toHaveLength(6);
    expect(lines[0]?.startsWith('\uFEFFat,by,')).toBe(true);
    expect(lines[2]).toContain(',target,b,correct,value,9.5,95,');
    expect(lines[3]).toContain(`"'=HYPERLINK(""http://x"")"`);
    const corrections = await readCorrections(done.corrections);
    expect(corrections.get(PLAN.doc_id)).toEqual(collectCorrections(PLAN, applyDecisions(PLAN, DECISIONS)));
  });
});

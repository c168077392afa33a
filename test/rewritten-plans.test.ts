import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractPlan } from '../pipeline/extract.ts';
import type { PlanRecord } from '../schemas/record/plan-record.ts';
import { parsePlan } from '../scripts/fixtures/plan-notation.ts';
import { planToWord } from '../scripts/fixtures/plan-to-word.ts';
import { packWordFile } from '../scripts/fixtures/word-file.ts';
import { REWRITINGS } from './metamorphic/rewritings.ts';

// Each clerk words and sets the same plan in a way of its own: what is promised, by whom and by when stays the same.

const PLANS = ['phu-quy-09.plan', 'tay-son-291.plan', 'dak-rlap-2024.plan', 'quang-tri-vp.plan'] as const;

const sourceOf = (name: string): string =>
  readFileSync(new URL(`../fixtures/sources/${name}`, import.meta.url), 'utf8').replace(/\[\^[^\]]*\]/gu, '');

async function recordOf(source: string): Promise<PlanRecord> {
  const bytes = await packWordFile(planToWord(parsePlan(source)));
  return extractPlan({ files: [{ fileName: 'plan.docx', bytes }] }, { ocrMode: 'never', ocr: null });
}

/** Letters without marks, case and leading zeros: how a name or an indicator is printed does not count. */
const evenOut = (text: string | null): string =>
  (text ?? '')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/(?<!\d)0(?=\d)/gu, '');

function meaningOf({ targets, tasks, document }: PlanRecord) {
  return {
    signer: document.signer,
    period: document.period,
    targets: targets.map((target) => [
      target.kind,
      target.comparator,
      target.value,
      target.value_to,
      evenOut(target.unit),
      target.change,
      target.scope,
      target.per,
      target.period,
      target.due_on,
      target.baseline?.value ?? null,
    ]),
    tasks: tasks.map(({ deadline, lead, support, monitor, implement }) => [
      deadline.kind,
      deadline.due_on,
      deadline.start_on,
      deadline.recurrence,
      deadline.after?.duration ?? null,
      ...[lead, support, monitor, implement].map((units) => units.map((unit) => evenOut(unit.name))),
    ]),
  };
}

describe.each(REWRITINGS)('$name', ({ rewrite }) => {
  const changed = PLANS.filter((name) => rewrite(sourceOf(name)) !== sourceOf(name));

  it('changes some plan', () => {
    expect(changed).not.toEqual([]);
  });

  it.each(changed)('and nothing of what %s says', async (name) => {
    const source = sourceOf(name);
    expect(meaningOf(await recordOf(rewrite(source)))).toEqual(meaningOf(await recordOf(source)));
  });
});

import { createHash } from 'node:crypto';
import { applyDecisions } from '../../../pipeline/review/decisions/apply-decisions.ts';
import { type DecisionContext, decide } from '../../../pipeline/review/decisions/decide.ts';
import type { Decision, StatementOfWill } from '../../../pipeline/review/decisions/decision.ts';
import { createEntryFinder } from '../../../pipeline/review/decisions/review-states.ts';
import type { PlanRecord } from '../../../schemas/record/plan-record.ts';

const HASH = createHash('sha256').update('record').digest('hex');

/** What a person says about a target, unless told otherwise. */
export function will(traits: Partial<StatementOfWill>): StatementOfWill {
  return {
    kind: 'target',
    entry_id: 'tg1',
    verdict: 'confirm',
    field: null,
    to: null,
    after: null,
    undoes: null,
    note: null,
    ...traits,
  };
}

export function contextOf(record: PlanRecord, decisions: readonly Decision[], by = 'Lan'): DecisionContext {
  return {
    record,
    recordHash: HASH,
    states: applyDecisions(record, decisions),
    find: createEntryFinder(record),
    by,
    decisionId: `d${decisions.length + 1}`,
    now: new Date(Date.UTC(2026, 0, 1, 8, decisions.length)),
  };
}

/** Decisions as people take them one after another, each having seen the one before. */
export function decideAll(
  record: PlanRecord,
  wills: readonly (Partial<StatementOfWill> & { readonly by?: string })[],
): readonly Decision[] {
  const decisions: Decision[] = [];
  for (const { by, ...traits } of wills) {
    const seen = decisions.filter((each) => each.entry_id === (traits.entry_id ?? 'tg1')).at(-1);
    const said = will({ after: seen?.decision_id ?? null, ...traits });
    const ruling = decide(said, contextOf(record, decisions, by));
    if (ruling.kind !== 'decided') throw new Error(`${said.verdict}: ${JSON.stringify(ruling)}`);
    decisions.push(ruling.decision);
  }
  return decisions;
}

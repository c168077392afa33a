import { describe, expect, it } from 'vitest';
import { applyDecisions } from '../../../pipeline/review/decisions/apply-decisions.ts';
import { decide } from '../../../pipeline/review/decisions/decide.ts';
import { stateKey } from '../../../pipeline/review/decisions/entry-state.ts';
import {
  addDecision,
  createEntryFinder,
  type ReviewStates,
  reviewStates,
} from '../../../pipeline/review/decisions/review-states.ts';
import { toJson } from '../../../pipeline/review/json.ts';
import { type PlanRecord, planRecordSchema } from '../../../schemas/record/plan-record.ts';
import type { TargetRecord } from '../../../schemas/record/target.ts';
import { buildPlanRecord } from '../sinks/plan-record-builder.ts';
import { contextOf, decideAll, will } from './decision-builder.ts';
import { planOf, sectionOf, targetOf } from './review-records.ts';

const QUOTE = 'Tối thiểu 86% hồ sơ được giải quyết đúng hạn';
const RATE = targetOf({ indicator: 'hồ sơ được giải quyết đúng hạn', value: 86 }, { quote: QUOTE });
const PLAN = planOf(2023, { targets: [RATE] });

/** The record as an extraction made anew reads it: other readings have other ids. */
function readAnew(...targets: readonly TargetRecord[]): PlanRecord {
  return planOf(2023, { targets });
}

function stateOf(record: PlanRecord, decisions: Parameters<typeof applyDecisions>[1], id = 'tg1') {
  const { states, conflicts } = applyDecisions(record, decisions);
  const state = states.get(stateKey('target', id)) ?? conflicts.find((each) => each.id === id);
  return state && { state: state.state, conflict: state.conflict?.reason ?? null, by: state.by };
}

describe('states', () => {
  it.each([
    { wills: [], expected: undefined },
    { wills: [{ verdict: 'confirm' }], expected: { state: 'confirmed', conflict: null, by: 'Lan' } },
    { wills: [{ verdict: 'unsure' }], expected: { state: 'unsure', conflict: null, by: 'Lan' } },
    { wills: [{ verdict: 'reject' }], expected: { state: 'rejected', conflict: null, by: 'Lan' } },
    {
      wills: [{ verdict: 'correct', field: 'value', to: 90 }],
      expected: { state: 'corrected', conflict: null, by: 'Lan' },
    },
    {
      wills: [
        { verdict: 'correct', field: 'value', to: 90 },
        { verdict: 'confirm', by: 'Minh' },
      ],
      expected: { state: 'corrected', conflict: null, by: 'Minh' },
    },
    {
      wills: [
        { verdict: 'correct', field: 'value', to: 90 },
        { verdict: 'correct', field: 'value', to: 86 },
      ],
      expected: { state: 'confirmed', conflict: null, by: 'Lan' },
    },
    { wills: [{ verdict: 'confirm' }, { verdict: 'undo', undoes: 'd1' }], expected: undefined },
    {
      wills: [{ verdict: 'confirm' }, { verdict: 'reject' }, { verdict: 'undo', undoes: 'd2' }],
      expected: { state: 'confirmed', conflict: null, by: 'Lan' },
    },
  ] as const)('$wills', ({ wills, expected }) => {
    expect(stateOf(PLAN, decideAll(PLAN, wills))).toEqual(expected);
  });
});

describe('the reviewed record', () => {
  it('holds what people said, and fits the schema', () => {
    const record = buildPlanRecord(1, { size: 'plan' });
    const [, second, third] = record.targets;
    const [task] = record.tasks;
    if (!second || !third || !task) throw new Error('too small a plan');
    const added = { ...second, target_id: 'review-1', indicator: 'chỉ tiêu bị bỏ sót' };
    const decisions = decideAll(record, [
      { entry_id: 'tg1', verdict: 'reject' },
      { entry_id: 'tg2', verdict: 'correct', field: 'value', to: 12.5 },
      { entry_id: 'review-1', verdict: 'add', to: toJson(added) },
      { kind: 'document', entry_id: 'document', verdict: 'correct', field: 'reference', to: '99/KH-UBND' },
      { kind: 'row', entry_id: 'r3', verdict: 'correct', field: 'cells.6', to: 'đã bổ sung' },
      { kind: 'section', entry_id: 's2', verdict: 'correct', field: 'text', to: 'Văn bản đã sửa' },
      { kind: 'task', entry_id: task.task_id, verdict: 'correct', field: 'product', to: null },
    ]);
    const { record: reviewed } = applyDecisions(record, decisions);
    expect(planRecordSchema.parse(toJson(reviewed))).toEqual(reviewed);
    expect(reviewed.targets.map(({ target_id }) => target_id).slice(0, 3)).toEqual(['tg2', 'review-1', 'tg3']);
    expect(reviewed.targets[0]?.value).toBe(12.5);
    expect(reviewed.targets[2]).toEqual(third);
    expect(reviewed.document).toMatchObject({ reference: '99/KH-UBND', key: expect.stringContaining('/99-kh-ubnd/') });
    expect(reviewed.tables[0]?.rows[2]?.cells[6]).toBe('đã bổ sung');
    expect(reviewed.sections[1]?.text).toBe('Văn bản đã sửa');
    expect(reviewed.tasks[0]).toMatchObject({ product: null, target_ids: [] });
    expect(reviewed.diagnostics.every(({ target_id }) => target_id !== 'tg1')).toBe(true);
  });

  it('is the same whether decisions come one by one or all at once', () => {
    const record = buildPlanRecord(1, { size: 'plan' });
    const decisions = decideAll(record, [
      { entry_id: 'tg1', verdict: 'reject' },
      { entry_id: 'tg2', verdict: 'correct', field: 'value', to: 12.5 },
      { entry_id: 'tg2', verdict: 'confirm' },
      { entry_id: 'tg1', verdict: 'undo', undoes: 'd1' },
      { kind: 'row', entry_id: 'r3', verdict: 'correct', field: 'cells.6', to: 'đã bổ sung' },
    ]);
    const find = createEntryFinder(record);
    const none: ReviewStates = { states: new Map(), lost: [] };
    const states = decisions.reduce((before, decision) => addDecision(before, decision, { record, find }), none);
    expect(states).toEqual(reviewStates(record, decisions, find));
  });

  it('is the record itself where nobody decided, or upon another document', () => {
    expect(applyDecisions(PLAN, []).record).toBe(PLAN);
    const other = planOf(2024, { targets: [RATE] });
    expect(applyDecisions(other, decideAll(PLAN, [{ verdict: 'reject' }])).record).toBe(other);
  });
});

const CORRECTED = [{ verdict: 'correct', field: 'value', to: 90 }] as const;
const CONFIRMED = [{ verdict: 'confirm' }] as const;
const REJECTED = [{ verdict: 'reject' }] as const;
const other = { indicator: 'hồ sơ trực tuyến', value: 60, scope: 'commune' } as const;

describe('an extraction made anew', () => {
  it.each([
    { name: 'reads the same', wills: CORRECTED, targets: [RATE], state: 'corrected', conflict: null, value: 90 },
    {
      name: 'reads the same under another id',
      wills: CORRECTED,
      targets: [{ ...RATE, target_id: 'n' }],
      id: 'n',
      state: 'corrected',
      conflict: null,
      value: 90,
    },
    {
      name: 'has learnt what was corrected',
      wills: CORRECTED,
      targets: [{ ...RATE, target_id: 'n', value: 90 }],
      id: 'n',
      state: 'corrected',
      conflict: null,
      value: 90,
    },
    {
      name: 'reads a third value',
      wills: CORRECTED,
      targets: [{ ...RATE, target_id: 'n', value: 68 }],
      id: 'n',
      state: 'corrected',
      conflict: 'value_changed',
      value: 90,
    },
    {
      name: 'reads another value than was confirmed',
      wills: CONFIRMED,
      targets: [{ ...RATE, target_id: 'n', value: 68 }],
      id: 'n',
      state: 'confirmed',
      conflict: 'value_changed',
      value: 86,
    },
    {
      name: 'reads the rejected one again',
      wills: REJECTED,
      targets: [RATE],
      state: 'rejected',
      conflict: null,
      value: undefined,
    },
    {
      name: 'reads the rejected one otherwise',
      wills: REJECTED,
      targets: [{ ...RATE, target_id: 'n', value: 68 }],
      id: 'n',
      state: 'rejected',
      conflict: 'value_changed',
      value: 68,
    },
    {
      name: 'sees the statement otherwise',
      wills: CORRECTED,
      targets: [{ ...RATE, origin: { ...RATE.origin, quote: `${QUOTE} trong năm` } }],
      state: 'corrected',
      conflict: 'statement_changed',
      value: 86,
    },
    {
      name: 'no longer has the statement',
      wills: CONFIRMED,
      targets: [],
      state: 'confirmed',
      conflict: 'statement_gone',
      value: undefined,
    },
    {
      name: 'reads something else from the statement',
      wills: CORRECTED,
      targets: [{ ...RATE, ...other, target_id: 'n' }],
      state: 'corrected',
      conflict: 'statement_gone',
      value: undefined,
    },
    {
      name: 'reads two things from it, one of them the same',
      wills: CORRECTED,
      targets: [
        { ...RATE, ...other, target_id: 'm' },
        { ...RATE, target_id: 'n' },
      ],
      id: 'n',
      state: 'corrected',
      conflict: null,
      value: 90,
    },
  ])('$name', ({ wills, targets, id, state, conflict, value }) => {
    const decisions = decideAll(PLAN, wills);
    const record = readAnew(...targets);
    expect(stateOf(record, decisions, id)).toEqual({ state, conflict, by: 'Lan' });
    const reviewed = applyDecisions(record, decisions).record;
    expect(reviewed.targets.find(({ target_id }) => target_id === (id ?? 'tg1'))?.value).toBe(value);
  });

  it('that leaves out what was rejected needs nobody', () => {
    expect(applyDecisions(readAnew(), decideAll(PLAN, REJECTED)).conflicts).toEqual([]);
  });

  it('a conflict ends when a person has looked at what is read now', () => {
    const record = readAnew({ ...RATE, target_id: 'n', value: 68 });
    const before = decideAll(PLAN, CONFIRMED);
    const newest = before.at(-1)?.decision_id ?? null;
    const ruling = decide(will({ entry_id: 'n', verdict: 'confirm', after: newest }), contextOf(record, before));
    if (ruling.kind !== 'decided') throw new Error(ruling.kind);
    const decisions = [...before, ruling.decision];
    expect(stateOf(record, decisions, 'n')).toEqual({ state: 'confirmed', conflict: null, by: 'Lan' });
    expect(applyDecisions(record, decisions).record.targets[0]?.value).toBe(68);
  });
});

describe('an added target', () => {
  const section = sectionOf('s1', { text: `${QUOTE}; 60% hồ sơ trực tuyến cấp xã.` });
  const plan = planOf(2023, { sections: [section], targets: [RATE] });
  const missed = targetOf(
    { ...other, target_id: 'review-1' },
    { section_id: 's1', quote: '60% hồ sơ trực tuyến cấp xã' },
  );
  const decisions = decideAll(plan, [{ entry_id: 'review-1', verdict: 'add', to: toJson(missed) }]);

  it.each([
    { name: 'the same record', record: plan, ids: ['tg1', 'review-1'], conflict: null },
    {
      name: 'its section under another id',
      record: planOf(2023, { sections: [{ ...section, section_id: 's9' }], targets: [RATE] }),
      ids: ['tg1', 'review-1'],
      conflict: null,
    },
    {
      name: 'the extraction finds it by now',
      record: planOf(2023, { sections: [section], targets: [RATE, { ...missed, target_id: 'found', value: 61 }] }),
      ids: ['tg1', 'found'],
      conflict: null,
    },
    {
      name: 'its words are gone',
      record: planOf(2023, { sections: [{ ...section, text: QUOTE }], targets: [RATE] }),
      ids: ['tg1'],
      conflict: 'anchor_gone',
    },
  ])('$name', ({ record, ids, conflict }) => {
    const reviewed = applyDecisions(record, decisions);
    expect(reviewed.record.targets.map(({ target_id }) => target_id)).toEqual(ids);
    expect(reviewed.conflicts[0]?.conflict?.reason ?? null).toBe(conflict);
    expect(reviewed.record.targets[1]?.value).toBe(conflict === null ? 60 : undefined);
  });
});

describe('two people', () => {
  it.each([
    {
      first: { verdict: 'correct', field: 'value', to: 90 },
      second: { verdict: 'correct', field: 'value', to: 96 },
      conflict: 'reviewers_differ',
    },
    { first: { verdict: 'reject' }, second: { verdict: 'confirm' }, conflict: 'reviewers_differ' },
    {
      first: { verdict: 'confirm' },
      second: { verdict: 'correct', field: 'value', to: 96 },
      conflict: 'reviewers_differ',
    },
    {
      first: { verdict: 'correct', field: 'value', to: 90 },
      second: { verdict: 'correct', field: 'unit', to: 'd' },
      conflict: null,
    },
    { first: { verdict: 'confirm' }, second: { verdict: 'confirm' }, conflict: null },
  ] as const)('who have not seen each other: $first, $second', ({ first, second, conflict }) => {
    const [a] = decideAll(PLAN, [{ ...first, by: 'Lan' }]);
    const [b] = decideAll(PLAN, [{ ...second, by: 'Minh' }]);
    if (!a || !b) throw new Error('no decision');
    const both = [a, { ...b, decision_id: 'b1', at: '2026-01-01T09:00:00.000Z' }];
    expect(stateOf(PLAN, both)?.conflict).toBe(conflict);
    const later = decide(will({ after: 'b1' }), contextOf(PLAN, both, 'Hoa'));
    if (later.kind !== 'decided') throw new Error(later.kind);
    expect(stateOf(PLAN, [...both, { ...later.decision, decision_id: 'c1' }])?.conflict).toBeNull();
  });

  it('one is told where the other has decided meanwhile', () => {
    const decisions = decideAll(PLAN, [{ verdict: 'confirm', by: 'Lan' }]);
    expect(decide(will({ verdict: 'reject', after: null }), contextOf(PLAN, decisions, 'Minh'))).toEqual({
      kind: 'stale',
      newer: decisions[0],
    });
  });
});

describe('what cannot be decided', () => {
  it.each([
    { traits: { entry_id: 'nobody' }, problem: 'no target' },
    { traits: { verdict: 'correct', field: 'value', to: 'ninety' }, problem: 'value' },
    { traits: { verdict: 'correct', field: 'target_id', to: 'x' }, problem: 'cannot be corrected' },
    { traits: { verdict: 'correct', field: 'constructor', to: 'x' }, problem: 'cannot be corrected' },
    { traits: { verdict: 'correct', field: 'due_on', to: '2023-02-30' }, problem: 'due_on' },
    { traits: { verdict: 'undo', undoes: 'never' }, problem: 'no decision' },
    { traits: { kind: 'document', entry_id: 'document', verdict: 'reject' }, problem: 'cannot be rejected' },
    { traits: { entry_id: 'review-1', verdict: 'add', to: { indicator: 'x' } }, problem: 'target_id' },
    { traits: { kind: 'section', entry_id: 'review-1', verdict: 'add', to: {} }, problem: 'cannot be added' },
  ] as const)('$traits', ({ traits, problem }) => {
    const ruling = decide(will(traits), contextOf(PLAN, []));
    expect(ruling).toMatchObject({ kind: 'invalid' });
    expect(JSON.stringify(ruling)).toContain(problem);
  });
});

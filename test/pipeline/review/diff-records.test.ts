import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryChange } from '../../../pipeline/review/diff/entry-change.ts';
import { diffRecords } from '../../../pipeline/review/diff-records.ts';
import type { PlanRecord } from '../../../schemas/record/plan-record.ts';
import { buildPlanRecord } from '../sinks/plan-record-builder.ts';
import { changedRecord } from './record-changes.ts';
import { planOf, sectionOf, targetOf, taskOf } from './review-records.ts';

/** What a comparison said, one line a change. */
function tell(before: PlanRecord, after: PlanRecord): readonly string[] {
  return diffRecords(before, after).changes.filter(isNotHead).map(tellChange);
}

function isNotHead(change: EntryChange): boolean {
  return change.change === 'removed' || change.change === 'added' || change.after.kind !== 'document';
}

function tellChange(change: EntryChange): string {
  const view = change.change === 'removed' ? change.before : change.after;
  const fields = change.fields.map(
    ({ field, from, to }) => `${field}: ${JSON.stringify(from)} → ${JSON.stringify(to)}`,
  );
  const isPair = change.change === 'changed' || change.change === 'moved';
  const move = isPair && change.move ? [`${change.move.by}: ${change.move.from} → ${change.move.to}`] : [];
  const said = isPair ? [...move, ...fields].join('; ') : '';
  return `${change.change} ${view.kind} "${view.label}"${said && ` ${said}`}`;
}

describe('a record and itself', () => {
  it.each([1, 2, 3, 4])('plan %i has no changes', (seed) => {
    const record = buildPlanRecord(seed, { size: 'plan' });
    expect(diffRecords(record, structuredClone(record)).changes).toEqual([]);
  });

  it('has none in another order of targets and tasks, under other ids', () => {
    const record = buildPlanRecord(5);
    const renamed: PlanRecord = {
      ...record,
      sections: record.sections.map((section) => ({
        ...section,
        section_id: `x${section.section_id}`,
        parent_id: section.parent_id && `x${section.parent_id}`,
      })),
      targets: record.targets.map((target) => ({
        ...target,
        origin: { ...target.origin, section_id: target.origin.section_id && `x${target.origin.section_id}` },
      })),
      citations: record.citations.map((citation) => ({ ...citation, section_id: 'xs2' })),
      diagnostics: record.diagnostics.map((diagnostic) => ({ ...diagnostic, section_id: 'xs1' })),
      tasks: record.tasks.toReversed(),
    };
    expect(diffRecords(record, renamed).changes).toEqual([]);
  });
});

describe('a record and what random edits made of it', () => {
  it('says each kind of edit, and nothing of kinds that were left alone', () => {
    fc.assert(
      fc.property(changedRecord(buildPlanRecord(3)), ({ before, after, done }) => {
        const { changes } = diffRecords(before, after);
        const kinds = new Set(
          changes.map((change) => (change.change === 'removed' ? change.before : change.after).kind),
        );
        const edited = new Set<string>(done.map(({ kind }) => kind));
        for (const kind of kinds) if (kind !== 'diagnostic' && kind !== 'task') expect(edited).toContain(kind);
        if (done.length === 1) {
          expect(changes.some((change) => change.change === done[0]?.change)).toBe(true);
          expect(kinds).toContain(done[0]?.kind);
        }
      }),
      { numRuns: 150 },
    );
  });
});

const RATE = 'hồ sơ thủ tục hành chính được giải quyết đúng hạn';

describe('the same plan from two runs', () => {
  const before = planOf(2023, { targets: [targetOf({ indicator: RATE, value: 99 }, { quote: `99% ${RATE}` })] });

  it.each([
    {
      name: 'a value read anew',
      targets: [targetOf({ indicator: RATE, value: 99.9 }, { quote: `99% ${RATE}` })],
      said: [`changed target "${RATE}" value: 99 → 99.9`],
    },
    {
      name: 'the words read anew, and so another id',
      targets: [
        targetOf({ target_id: 'tg9', indicator: RATE.replace('hạn', 'han'), value: 99 }, { quote: `99% ${RATE}` }),
      ],
      said: [`changed target "${RATE.replace('hạn', 'han')}" indicator: "${RATE}" → "${RATE.replace('hạn', 'han')}"`],
    },
    {
      name: 'found on another page',
      targets: [targetOf({ indicator: RATE, value: 99 }, { quote: `99% ${RATE}`, page: 2 })],
      said: [`moved target "${RATE}" page: 1 → 2`],
    },
    {
      name: 'an id that now means another statement is no match',
      targets: [targetOf({ indicator: 'biên chế tinh giản', value: 10 }, { quote: 'tinh giản 10% biên chế' })],
      said: [`removed target "${RATE}"`, 'added target "biên chế tinh giản"'],
    },
  ])('$name', ({ targets, said }) => {
    expect(tell(before, planOf(2023, { targets }))).toEqual(said);
  });
});

describe('plans of two years', () => {
  const before = planOf(2023, {
    targets: [
      targetOf({ target_id: 'a', indicator: `Tỷ lệ ${RATE} năm 2023`, value: 86, due_on: '2023-12-31' }),
      targetOf({
        target_id: 'b',
        indicator: 'mức độ hài lòng của người dân',
        value: 85,
        baseline: { year: 2022, value: 80, unit: '%' },
      }),
      targetOf({
        target_id: 'c',
        indicator: 'thủ tục hành chính thực hiện trực tuyến toàn trình',
        value: 70,
        lead: [{ name: 'Phòng Nội vụ', text: 'Phòng NV' }],
      }),
      targetOf({ target_id: 'd', indicator: 'cơ quan hoàn thành sắp xếp tổ chức bộ máy', value: 100 }),
    ],
    tasks: [
      taskOf({
        task_id: 'k',
        content: 'Báo cáo kết quả cải cách hành chính năm 2023',
        deadline: dueOn('Trước 30/6/2023', '2023-06-30'),
      }),
    ],
  });
  const after = planOf(2024, {
    targets: [
      targetOf({
        target_id: 'x',
        indicator: 'thủ tục hành chính được thực hiện trực tuyến toàn trình',
        value: 70,
        lead: [{ name: 'Văn phòng', text: 'Văn phòng' }],
        period: year(2024),
      }),
      targetOf({
        target_id: 'y',
        indicator: `Tỷ lệ ${RATE} năm 2024`,
        value: 90,
        due_on: '2024-12-31',
        period: year(2024),
      }),
      targetOf({
        target_id: 'z',
        indicator: 'mức độ hài lòng của người dân',
        value: 85,
        baseline: { year: 2023, value: 80, unit: '%' },
        period: year(2024),
      }),
    ],
    tasks: [
      taskOf({
        task_id: 'm',
        content: 'Báo cáo kết quả cải cách hành chính năm 2024',
        deadline: dueOn('Trước 30/9/2024', '2024-09-30'),
      }),
    ],
  });

  it('pairs what is the same but for the year, and says what is not', () => {
    expect(diffRecords(before, after).relation).toEqual({ kind: 'two_plans', years: 1 });
    expect(tell(before, after)).toEqual([
      `changed target "Tỷ lệ ${RATE} năm 2024" value: 86 → 90`,
      'changed target "thủ tục hành chính được thực hiện trực tuyến toàn trình" ' +
        'indicator: "thủ tục hành chính thực hiện trực tuyến toàn trình" → "thủ tục hành chính được thực hiện trực tuyến toàn trình"; ' +
        'lead: [{"name":"Phòng Nội vụ","text":"Phòng NV"}] → [{"name":"Văn phòng","text":"Văn phòng"}]',
      'removed target "cơ quan hoàn thành sắp xếp tổ chức bộ máy"',
      'changed task "Báo cáo kết quả cải cách hành chính năm 2024" ' +
        'deadline.text: "Trước 30/6/2023" → "Trước 30/9/2024"; deadline.due_on: "2023-06-30" → "2024-09-30"',
    ]);
  });
});

function year(value: number): { start_year: number; end_year: number } {
  return { start_year: value, end_year: value };
}

function dueOn(text: string, due_on: string) {
  return { text, kind: 'date' as const, due_on, start_on: null, recurrence: null, after: null };
}

describe('sections and rows', () => {
  const [i, ii] = [
    sectionOf('s1', { kind: 'roman', label: 'I', heading: 'MỤC TIÊU' }),
    sectionOf('s2', { kind: 'roman', label: 'II', heading: 'NHIỆM VỤ' }),
  ];
  const review = sectionOf('s3', { parent_id: 's1', kind: 'bullet', label: '-', text: 'Rà soát thủ tục hành chính' });

  it.each([
    {
      name: 'under another heading',
      after: [i, ii, { ...review, parent_id: 's2' }],
      said: ['moved section "- Rà soát thủ tục hành chính" parent: I MỤC TIÊU → II NHIỆM VỤ'],
    },
    {
      name: 'a heading put before its elder',
      after: [ii, i, review],
      said: ['moved section "I MỤC TIÊU" order: null → II NHIỆM VỤ'],
    },
    {
      name: 'renumbered',
      after: [i, { ...ii, label: 'III' }, review],
      said: ['changed section "III NHIỆM VỤ" label: "II" → "III"'],
    },
    {
      name: 'a word mended',
      after: [i, ii, { ...review, text: 'Rà soát các thủ tục hành chính' }],
      said: [
        'changed section "- Rà soát các thủ tục hành chính" text: "Rà soát thủ tục hành chính" → "Rà soát các thủ tục hành chính"',
      ],
    },
  ])('$name', ({ after, said }) => {
    const before = planOf(2023, { sections: [i, ii, review] });
    expect(tell(before, planOf(2023, { sections: after }))).toEqual(said);
  });

  it('a row put between others leaves them alone', () => {
    const record = buildPlanRecord(2);
    const [table] = record.tables;
    const [row] = table?.rows ?? [];
    if (!table || !row) throw new Error('the builder made no table');
    const added = {
      ...row,
      row_id: 'new',
      ordinal: '99',
      cells: row.cells.with(1, 'Hội nghị sơ kết phong trào thi đua'),
    };
    const after = { ...record, tables: [{ ...table, rows: table.rows.toSpliced(3, 0, added) }] };
    expect(tell(record, after)).toEqual(['added row "99 Hội nghị sơ kết phong trào thi đua"']);
  });
});

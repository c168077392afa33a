import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRecords } from '../../../../pipeline/sinks/load-records.ts';
import { askWarehouse, tablesOf } from '../../../../pipeline/sinks/query/open-warehouse.ts';
import { HISTORY_QUESTIONS, READY_QUESTIONS } from '../../../../pipeline/sinks/query/ready-questions.ts';
import type { PlanRecord } from '../../../../schemas/record/plan-record.ts';
import type { TargetRecord } from '../../../../schemas/record/target.ts';
import { type PostgresServer, startPostgres } from '../../../../scripts/bench/postgres-server.ts';
import { type Destination, type DestinationName, openDestination } from '../held-tables.ts';
import { writeOutputFolder } from '../output-folder-builder.ts';
import { buildPlanRecord } from '../plan-record-builder.ts';

const DAY_MS = 86_400_000;

/** The 15th of next month. */
function nextMonth(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 15)).toISOString().slice(0, 10);
}

const unit = (name: string) => ({ name, text: name });

/** A plan of 2023 or 2024 with one target of its own, two tasks and, the first, one contradiction. */
function plan(seed: number, { year, value }: { readonly year: number; readonly value: number }): PlanRecord {
  const base = buildPlanRecord(seed, { size: 'letter' });
  const [target] = base.targets;
  const [task, second] = base.tasks;
  if (target === undefined || task === undefined || second === undefined) throw new Error('the plan is too short');
  const measured: TargetRecord = {
    ...target,
    indicator: 'hồ sơ được giải quyết đúng hạn',
    area: 'procedures',
    kind: 'quantity',
    comparator: 'gte',
    value,
    unit: '%',
    baseline: null,
    period: { start_year: year, end_year: year },
    lead: [unit('Phòng Nội vụ')],
    support: [],
    monitor: [],
    implement: [],
  };
  const none = { ...task.deadline, due_on: null, kind: null, text: null };
  return {
    ...base,
    document: {
      ...base.document,
      issuer: { name: 'Ủy ban nhân dân huyện Phú Quý', level: 'district', place: 'huyện Phú Quý' },
      reference: `${year}/KH-UBND`,
      period: { start_year: year, end_year: year },
    },
    targets: [measured],
    tasks: [
      {
        ...task,
        content: `Báo cáo năm ${year}`,
        lead: [unit('Phòng Tư pháp')],
        support: [],
        target_ids: [],
        deadline: { ...none, kind: 'date', text: 'tháng sau', due_on: nextMonth() },
      },
      {
        ...second,
        content: 'Rà soát',
        lead: [unit('Phòng Tư pháp')],
        support: [unit('Phòng Nội vụ')],
        target_ids: [],
        deadline: none,
      },
    ],
    diagnostics:
      year === 2023
        ? [
            {
              code: 'value_conflict',
              severity: 'error',
              message: { vi: 'Mục tiêu 86% khác phụ lục 87%', en: '86 % differs from 87 % in the appendix' },
              page: 1,
              boxes: [],
              section_id: null,
              row_id: null,
              target_id: measured.target_id,
            },
          ]
        : [],
  };
}

const EXPECTED: Readonly<Record<string, readonly unknown[]>> = {
  'targets-by-area-and-unit': [
    { area: 'Cải cách thủ tục hành chính', unit_in_charge: 'Phòng Nội vụ', targets: '2', plans: '2' },
  ],
  'targets-by-area-and-measure': [
    { area: 'Cải cách thủ tục hành chính', unit_of_measure: '%', targets: '2', lowest: '86', highest: '90' },
  ],
  'tasks-due-next-month': [
    { reference: '2023/KH-UBND', lead_units: 'Phòng Tư pháp', content: 'Báo cáo năm 2023' },
    { reference: '2024/KH-UBND', lead_units: 'Phòng Tư pháp', content: 'Báo cáo năm 2024' },
  ],
  'units-with-most-tasks': [
    { unit: 'Phòng Tư pháp', government: 'huyện Phú Quý', tasks: '4', with_a_date: '2', plans: '2' },
  ],
  'plans-that-contradict-themselves': [
    { reference: '2023/KH-UBND', code: 'value_conflict', message: 'Mục tiêu 86% khác phụ lục 87%' },
  ],
  'same-indicator-over-plans': [
    { indicator: 'hồ sơ được giải quyết đúng hạn', year: '2023', value: '86' },
    { indicator: 'hồ sơ được giải quyết đúng hạn', year: '2024', value: '90' },
  ],
};

let server: PostgresServer;
let folder = '';
let out = '';
const destinations = new Map<DestinationName, Destination>();

beforeAll(async () => {
  server = await startPostgres();
  folder = await mkdtemp(join(tmpdir(), 'kehoach-questions-'));
  out = join(folder, 'out');
  const plans = [plan(1, { year: 2023, value: 86 }), plan(2, { year: 2024, value: 90 })];
  await writeOutputFolder(
    out,
    plans.map((record, index) => ({ path: `${index}.pdf`, record })),
  );
  for (const name of ['duckdb', 'postgres', 'parquet'] as const) {
    const destination = openDestination(name, { folder, postgresUrl: server.url, schema: `questions_${process.pid}` });
    await loadRecords({
      outFolder: out,
      sink: destination.sink(),
      programVersion: '0.1.0',
      now: new Date(Date.now() - 60 * DAY_MS),
    });
    destinations.set(name, destination);
  }
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Numbers as text, whichever way an engine gives them. */
function plain(rows: readonly Readonly<Record<string, unknown>>[]): readonly Readonly<Record<string, unknown>>[] {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => {
        const text = typeof value === 'number' || typeof value === 'string' ? String(value) : value;
        return [name, typeof text === 'string' && /^\d+\.0+$/.test(text) ? text.replace(/\.0+$/, '') : text];
      }),
    ),
  );
}

describe.each<DestinationName>(['duckdb', 'postgres', 'parquet'])('questions that are ready, to %s', (name) => {
  it.each(READY_QUESTIONS.map((question) => [question.name, question.sql] as const))('%s', async (question, sql) => {
    const rows = plain((await destinations.get(name)?.ask(sql)) ?? []);
    expect(rows).toHaveLength(EXPECTED[question]?.length ?? -1);
    expect(rows).toMatchObject(EXPECTED[question] ?? []);
  });
});

describe('questions to records themselves', () => {
  it('load the tables that they need', async () => {
    const sql =
      'SELECT count(*)::INTEGER AS n, (SELECT count(*) FROM table_cells)::INTEGER AS cells FROM current_targets';
    const tables = await tablesOf('SELECT count(*) AS n FROM current_targets');
    expect([...(tables ?? [])]).toEqual(['current_targets']);
    const { answer, load } = await askWarehouse({
      source: out,
      programVersion: '0.1.0',
      ...(tables === undefined ? {} : { tables }),
      ask: async (session) => (await session.connection.runAndReadAll(sql)).getRowObjectsJson(),
    });
    expect(answer).toEqual([{ n: 2, cells: 0 }]);
    expect(load?.documentsLoaded).toBe(2);
  });
});

describe.each<DestinationName>(['duckdb', 'postgres'])('questions of history, to %s', (name) => {
  it('tell what changed and what was known', async () => {
    await writeOutputFolder(out, [
      { path: '0.pdf', record: { ...plan(1, { year: 2023, value: 88 }), extractor: { version: '0.2.0', ocr: null } } },
      { path: '1.pdf', record: plan(2, { year: 2024, value: 90 }) },
    ]);
    const destination = destinations.get(name);
    if (destination === undefined) throw new Error(`${name} was not loaded`);
    await loadRecords({ outFolder: out, sink: destination.sink(), programVersion: '0.1.0', now: new Date() });
    const answers = Object.fromEntries(
      await Promise.all(
        HISTORY_QUESTIONS.map(async (question) => [question.name, plain(await destination.ask(question.sql))] as const),
      ),
    );
    expect(answers).toMatchObject({
      'values-that-changed': [{ reference: '2023/KH-UBND', old_value: '86', new_value: '88', unit: '%' }],
      'known-a-month-ago': [{ value: '86' }, { value: '90' }],
    });
  });
});

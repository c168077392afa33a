import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { breachesSql, tableChecks } from '../../pipeline/sinks/describe/table-checks.ts';
import { loadRecords } from '../../pipeline/sinks/load-records.ts';
import { WAREHOUSE, warehouseTables } from '../../pipeline/sinks/tables/warehouse.ts';
import type { PlanRecord } from '../../schemas/record/plan-record.ts';
import type { TargetRecord } from '../../schemas/record/target.ts';
import { type PostgresServer, startPostgres } from '../../scripts/bench/postgres-server.ts';
import {
  type Destination,
  type DestinationName,
  type HeldRow,
  openDestination,
} from '../pipeline/sinks/held-tables.ts';
import { type OutputEntry, writeOutputFolder } from '../pipeline/sinks/output-folder-builder.ts';
import { buildPlanRecord } from '../pipeline/sinks/plan-record-builder.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

let folder = '';
let schemaNo = 0;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kehoach-history-'));
  schemaNo += 1;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const FIRST = '2026-01-01T08:00:00.000Z';
const SECOND = '2026-02-01T08:00:00.000Z';
const THIRD = '2026-03-01T08:00:00.000Z';

/** Three targets: the first says 86 %, of a page. */
const base = buildPlanRecord(1, { bytes: 'first', fileName: 'ke-hoach.pdf' });
const [firstTarget, secondTarget, thirdTarget] = base.targets;
if (firstTarget === undefined || secondTarget === undefined || thirdTarget === undefined)
  throw new Error('too few targets');
const measured: TargetRecord = { ...firstTarget, kind: 'quantity', comparator: 'gte', value: 86, unit: '%' };

function plan(targets: readonly TargetRecord[], change: Partial<PlanRecord> = {}): PlanRecord {
  return {
    ...base,
    targets,
    tasks: base.tasks.map((task) => ({ ...task, target_ids: [] })),
    diagnostics: [],
    ...change,
  };
}

const newer = (version: string) => ({ extractor: { version, ocr: null } });

function summarise(rows: readonly HeldRow[], columns: readonly string[]): readonly (readonly (string | null)[])[] {
  return rows
    .map((row) => columns.map((name) => row[name] ?? null))
    .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

describe.each<DestinationName>(['duckdb', 'postgres'])('history in %s', (name) => {
  let destination: Destination;
  beforeEach(() => {
    destination = openDestination(name, {
      folder,
      postgresUrl: server.url,
      schema: `history_${process.pid}_${schemaNo}`,
    });
  });

  const load = async (entries: readonly OutputEntry[], now: string): Promise<void> => {
    await writeOutputFolder(join(folder, 'out'), entries);
    await loadRecords({
      outFolder: join(folder, 'out'),
      sink: destination.sink(),
      programVersion: '0.1.0',
      now: new Date(now),
    });
  };

  const history = async () =>
    summarise(await destination.allRows(WAREHOUSE.targets), ['target_id', 'value', 'valid_from', 'valid_to']);

  it('tells what was known when', async () => {
    const path = 'ke-hoach.pdf';
    await load([{ path, record: plan([measured, secondTarget]) }], FIRST);
    const changed = { ...measured, value: 90 };
    await load([{ path, record: plan([changed, thirdTarget], newer('0.2.0')) }], SECOND);
    const value = (target: TargetRecord): string | null => (target.value === null ? null : String(target.value));
    expect(await history()).toEqual(
      [
        [measured.target_id, '86', FIRST, SECOND],
        [measured.target_id, '90', SECOND, null],
        [secondTarget.target_id, value(secondTarget), FIRST, SECOND],
        [thirdTarget.target_id, value(thirdTarget), SECOND, null],
      ].toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    );
    await load([{ path, record: plan([changed, thirdTarget, secondTarget], newer('0.3.0')) }], THIRD);
    const again = (await history()).filter(([id]) => id === secondTarget.target_id);
    expect(again.map(([, , from, to]) => [from, to])).toEqual([
      [FIRST, SECOND],
      [THIRD, null],
    ]);
  });

  it('makes no history of where a statement stands and who read it', async () => {
    await load([{ path: 'a.pdf', record: plan([measured]) }], FIRST);
    const moved = { ...measured, confidence: 0.5, origin: { ...measured.origin, page: 3 } };
    await load([{ path: 'a.pdf', record: plan([moved], newer('0.2.0')) }], SECOND);
    const rows = await destination.allRows(WAREHOUSE.targets);
    expect(summarise(rows, ['value', 'page', 'confidence', 'extractor_version', 'valid_from', 'valid_to'])).toEqual([
      ['86', '3', '0.5', '0.2.0', FIRST, null],
    ]);
  });

  it('carries statements on from a file to its amended copy', async () => {
    const amended = {
      ...buildPlanRecord(1, { bytes: 'amended', fileName: 'ke-hoach-sua-doi.pdf' }),
      targets: [{ ...measured, value: 90 }, secondTarget],
      tasks: [],
      diagnostics: [],
    };
    const old = plan([measured, secondTarget], { tasks: [] });
    await load([{ path: 'a.pdf', record: old }], FIRST);
    await load(
      [
        { path: 'a.pdf', record: old },
        { path: 'b.pdf', record: amended },
      ],
      SECOND,
    );
    const rows = await destination.allRows(WAREHOUSE.targets);
    const ids = (row: HeldRow) => [
      row.target_id ?? null,
      row.doc_id ?? null,
      row.valid_from ?? null,
      row.valid_to ?? null,
    ];
    expect(rows.map(ids).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))).toEqual(
      [
        [measured.target_id, old.doc_id, FIRST, SECOND],
        [measured.target_id, amended.doc_id, SECOND, null],
        [secondTarget.target_id, amended.doc_id, FIRST, null],
      ].toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    );
  });

  it('keeps what it promises through it all', async () => {
    const records = [1, 2, 3, 4, 5, 6].map((seed) => buildPlanRecord(seed));
    const entries = records.map((record, index) => ({ path: `${index}.pdf`, record }));
    await load(entries, FIRST);
    const reread = entries.map(({ path, record }) => ({
      path,
      record: {
        ...record,
        ...newer('0.2.0'),
        sections: record.sections.map((section) => ({
          ...section,
          section_id: `n${section.section_id}`,
          parent_id: section.parent_id && `n${section.parent_id}`,
        })),
        targets: record.targets.map((target) => ({
          ...target,
          value: target.value && target.value + 1,
          origin: { ...target.origin, section_id: target.origin.section_id && `n${target.origin.section_id}` },
        })),
        citations: [],
        diagnostics: [],
      },
    }));
    await load(reread.slice(1), SECOND);
    await load([...entries.slice(0, 1), ...reread.slice(2)], THIRD);
    expect(await breaches(destination)).toEqual([]);
  });
});

/** Promises that the tables of a destination do not keep, with how often. */
async function breaches(destination: Destination): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const checks = warehouseTables('kept').flatMap((table) =>
    tableChecks(table, 'kept').map((check) => ({
      label: `${table.name}: ${JSON.stringify(check)}`,
      sql: breachesSql(table, check),
    })),
  );
  const all = checks.map(
    ({ label, sql }) => `SELECT '${label.replaceAll("'", "''")}' AS promise, breaches FROM (${sql}) AS c`,
  );
  return destination.ask(`SELECT * FROM (${all.join(' UNION ALL ')}) AS found WHERE breaches > 0`);
}

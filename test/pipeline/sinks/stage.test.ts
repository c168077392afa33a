import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type DuckDbSession, openDuckDb } from '../../../pipeline/sinks/duckdb/session.ts';
import { createStage } from '../../../pipeline/sinks/duckdb/stage.ts';
import { STAGED_TABLES } from '../../../pipeline/sinks/folder/staged-sink.ts';
import { loadRecords } from '../../../pipeline/sinks/load-records.ts';
import type { RecordSink } from '../../../pipeline/sinks/record-sink.ts';
import type { Batch } from '../../../pipeline/sinks/rows/batch.ts';
import { createDuckDbTable } from '../../../pipeline/sinks/sql/duckdb-tables.ts';
import { WAREHOUSE } from '../../../pipeline/sinks/tables/warehouse.ts';
import type { PlanRecord } from '../../../schemas/record/plan-record.ts';
import { writeOutputFolder } from './output-folder-builder.ts';
import { buildPlanRecord } from './plan-record-builder.ts';

let folder = '';
let session: DuckDbSession;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kehoach-stage-'));
  session = await openDuckDb(join(folder, 'stage.duckdb'), { memoryMb: 128, threads: 1, spillFolder: folder });
  await session.run(STAGED_TABLES.map((table) => createDuckDbTable(table, 'latest')).join(';'));
});

afterEach(async () => {
  session.close();
  await rm(folder, { recursive: true, force: true });
});

/** The rows of some records, as a load hands them to its sink: a batch each, with numbers that go on. */
async function batchesOf(records: readonly PlanRecord[]): Promise<readonly Batch[]> {
  const out = join(folder, 'out');
  await writeOutputFolder(
    out,
    records.map((record) => ({ path: record.source.file_name, record })),
  );
  const batches: Batch[] = [];
  const sink: RecordSink = {
    open: async () => undefined,
    exportKnownFiles: (csvPath) => writeFile(csvPath, ''),
    begin: async ({ startedAt }) => startedAt,
    write: async (batch) => {
      batches.push(batch);
    },
    settle: async () => [],
    close: async () => undefined,
  };
  await loadRecords({ outFolder: out, sink, programVersion: '0', now: new Date(0) });
  return batches;
}

const countSchema = z.object({ n: z.number() });

async function countRows(relation: string): Promise<number> {
  const [row] = await session.rows(`SELECT count(*)::DOUBLE AS n FROM ${relation} AS t`, countSchema);
  return row?.n ?? Number.NaN;
}

/** One more than a batch has. */
const RECORDS = Array.from({ length: 501 }, (_, seed) => buildPlanRecord(seed, { size: 'letter' }));

describe('a stage', () => {
  it.each([
    ['at once', false],
    ['one after the other', true],
  ])('holds the rows of batches that were merged %s, each with its own document', async (_, isMergedEach) => {
    const batches = await batchesOf(RECORDS);
    expect(batches).toHaveLength(2);
    const stage = createStage(session, { history: 'latest', scratch: folder, startedAt: '2026-01-01T00:00:00.000Z' });
    for (const batch of batches) {
      await stage.add(batch);
      expect(stage.waiting).toBeGreaterThan(0);
      if (isMergedEach) await stage.merge();
    }
    await stage.merge();
    expect(stage.waiting).toBe(0);
    expect(await countRows(stage.relationOf(WAREHOUSE.documents))).toBe(RECORDS.length);
    const targets = stage.relationOf(WAREHOUSE.targets);
    expect(await countRows(targets)).toBe(RECORDS.reduce((sum, record) => sum + record.targets.length, 0));
    for (const record of [RECORDS[0], RECORDS[500]]) {
      const own = `(FROM ${targets} WHERE doc_id = '${record?.doc_id}')`;
      expect(await countRows(own)).toBe(record?.targets.length);
    }
  });
});

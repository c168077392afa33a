import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Decision } from '../../../pipeline/review/decisions/decision.ts';
import { toJson } from '../../../pipeline/review/json.ts';
import { loadRecords } from '../../../pipeline/sinks/load-records.ts';
import { WAREHOUSE } from '../../../pipeline/sinks/tables/warehouse.ts';
import { decideAll } from '../review/decision-builder.ts';
import { type Destination, type DestinationName, type HeldRow, openDestination } from './held-tables.ts';
import { writeOutputFolder } from './output-folder-builder.ts';
import { buildPlanRecord } from './plan-record-builder.ts';

const record = { ...buildPlanRecord(1), diagnostics: [] };
const [first, second, third] = record.targets;
const task = record.tasks.at(-1);
const row = record.tables[0]?.rows[1];
if (!first || !second || !third || !task || !row) throw new Error('the plan is too short');

const added = { ...third, target_id: 'review-1', indicator: 'chỉ tiêu bị bỏ sót' };

/** One of everything that people say. */
const DECISIONS = decideAll(record, [
  { entry_id: first.target_id, verdict: 'correct', field: 'indicator', to: 'hồ sơ đúng hạn' },
  { entry_id: second.target_id, verdict: 'reject', by: 'Minh' },
  { entry_id: third.target_id, verdict: 'confirm' },
  { entry_id: 'review-1', verdict: 'add', to: toJson(added) },
  { kind: 'task', entry_id: task.task_id, verdict: 'unsure' },
  { kind: 'row', entry_id: row.row_id, verdict: 'correct', field: 'cells.1', to: 'nội dung đã sửa' },
  { kind: 'citation', entry_id: 'c2', verdict: 'reject' },
  { kind: 'document', entry_id: 'document', verdict: 'correct', field: 'reference', to: '77/KH-UBND' },
]);

let folder = '';
let out = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kehoach-reviewed-'));
  out = join(folder, 'out');
  await writeOutputFolder(out, [{ path: 'a.pdf', record }]);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function decide(...decisions: readonly Decision[]): Promise<void> {
  await mkdir(join(out, 'reviews'), { recursive: true });
  await appendFile(
    join(out, 'reviews', 'lan.1.ndjson'),
    decisions.map((decision) => `${JSON.stringify(decision)}\n`).join(''),
  );
}

const load = (destination: Destination, now = '2026-02-01T00:00:00.000Z') =>
  loadRecords({ outFolder: out, sink: destination.sink(), programVersion: '0.1.0', now: new Date(now) });

const pick = (rows: readonly HeldRow[], id: string, value: string) =>
  rows.find((held) => held[id] === value) ?? { [id]: 'is not there' };

describe.each<DestinationName>(['duckdb', 'parquet'])('what reviewers decided, in %s', (name) => {
  const open = () => openDestination(name, { folder, postgresUrl: '', schema: '' });

  it('holds, beside what was extracted', async () => {
    await decide(...DECISIONS);
    const destination = open();
    expect(await load(destination)).toMatchObject({ documentsLoaded: 1, failures: [], notes: [] });
    const targets = await destination.rows(WAREHOUSE.targets);
    expect(targets).toHaveLength(record.targets.length + 1);
    expect(pick(targets, 'target_id', first.target_id)).toMatchObject({
      indicator: 'hồ sơ đúng hạn',
      review_state: 'corrected',
      reviewed_by: 'Lan',
      reviewed_at: '2026-01-01T08:00:00.000Z',
      extracted: JSON.stringify({ indicator: first.indicator }),
    });
    expect(pick(targets, 'target_id', second.target_id)).toMatchObject({
      indicator: second.indicator,
      position: '2',
      review_state: 'rejected',
      reviewed_by: 'Minh',
    });
    expect(pick(targets, 'target_id', third.target_id)).toMatchObject({ review_state: 'confirmed', extracted: null });
    expect(pick(targets, 'target_id', 'review-1')).toMatchObject({ indicator: added.indicator, review_state: 'added' });
    expect(pick(await destination.rows(WAREHOUSE.tasks), 'task_id', task.task_id).review_state).toBe('unsure');
    expect(pick(await destination.rows(WAREHOUSE.table_rows), 'row_id', row.row_id)).toMatchObject({
      review_state: 'corrected',
      extracted: JSON.stringify({ 'cells.1': row.cells[1] }),
    });
    const cells = await destination.rows(WAREHOUSE.table_cells);
    expect(cells.filter((cell) => cell.row_id === row.row_id && cell.column_index === '1')).toMatchObject([
      { text: 'nội dung đã sửa' },
    ]);
    expect(pick(await destination.rows(WAREHOUSE.citations), 'citation_id', 'c2').review_state).toBe('rejected');
    const key = (await destination.rows(WAREHOUSE.documents))[0]?.document_id;
    expect(key).toContain('/77-kh-ubnd/');
    expect(await destination.rows(WAREHOUSE.documents)).toMatchObject([
      {
        reference: '77/KH-UBND',
        target_count: String(record.targets.length),
        review_state: 'corrected',
        extracted: JSON.stringify({ reference: record.document.reference }),
      },
    ]);
    expect(await destination.rows(WAREHOUSE.document_files)).toMatchObject([{ document_id: key }]);
    const held = await destination.ask(
      "SELECT target_id FROM current_targets WHERE review_state IN ('rejected', 'added')",
    );
    expect(held).toEqual([{ target_id: 'review-1' }]);
  });

  it('is loaded when it comes, and not again', async () => {
    const destination = open();
    expect(await load(destination)).toMatchObject({ documentsLoaded: 1 });
    await decide(...DECISIONS.slice(0, 1));
    expect(await load(destination)).toMatchObject({ documentsLoaded: 1 });
    expect(await load(destination)).toMatchObject({ documentsLoaded: 0, fileChanges: 0 });
    const targets = await destination.rows(WAREHOUSE.targets);
    expect(pick(targets, 'target_id', first.target_id)).toMatchObject({ review_state: 'corrected' });
  });

  it('is told where a line is no decision', async () => {
    await decide(...DECISIONS.slice(0, 1));
    await writeFile(join(out, 'reviews', 'minh.2.ndjson'), '{"verdict": "confirm"}\n');
    const { notes, documentsLoaded } = await load(open());
    expect(documentsLoaded).toBe(1);
    expect(notes.join()).toMatch(/1 lines of the reviews are no decisions.*minh\.2\.ndjson/);
  });
});

describe('what reviewers decided, with history', () => {
  it('tells what was held before', async () => {
    const destination = openDestination('duckdb', { folder, postgresUrl: '', schema: '' });
    await load(destination, '2026-01-01T00:00:00.000Z');
    await decide(...DECISIONS.slice(0, 1));
    await load(destination, '2026-02-01T00:00:00.000Z');
    const rows = (await destination.allRows(WAREHOUSE.targets)).filter((held) => held.target_id === first.target_id);
    expect(
      rows
        .map(({ indicator, review_state, valid_to }) => [indicator, review_state, valid_to])
        .toSorted((a, b) => String(b[1]).localeCompare(String(a[1]))),
    ).toEqual([
      [first.indicator, 'unseen', '2026-02-01T00:00:00.000Z'],
      ['hồ sơ đúng hạn', 'corrected', null],
    ]);
  });
});

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NewerRecord } from '../../pipeline/sinks/catalogue/record-head.ts';
import { type LoadSummary, loadRecords } from '../../pipeline/sinks/load-records.ts';
import { WAREHOUSE } from '../../pipeline/sinks/tables/warehouse.ts';
import type { PlanRecord } from '../../schemas/record/plan-record.ts';
import { type PostgresServer, startPostgres } from '../../scripts/bench/postgres-server.ts';
import {
  type Destination,
  type DestinationName,
  digestTables,
  openDestination,
} from '../pipeline/sinks/held-tables.ts';
import { type OutputEntry, writeOutputFolder } from '../pipeline/sinks/output-folder-builder.ts';
import { buildPlanRecord } from '../pipeline/sinks/plan-record-builder.ts';
import { countRecords, sumByUnit } from '../pipeline/sinks/record-counts.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

let folder = '';
let out = '';
let schemaNo = 0;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kehoach-sink-'));
  out = join(folder, 'out');
  schemaNo += 1;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const open = (name: DestinationName): Destination =>
  openDestination(name, { folder, postgresUrl: server.url, schema: `sink_${process.pid}_${schemaNo}` });

const FIRST = '2026-01-01T08:00:00.000Z';
const SECOND = '2026-02-01T08:00:00.000Z';
const THIRD = '2026-03-01T08:00:00.000Z';
const FOURTH = '2026-04-01T08:00:00.000Z';

function load(destination: Destination, now: string): Promise<LoadSummary> {
  return loadRecords({ outFolder: out, sink: destination.sink(), programVersion: '0.1.0', now: new Date(now) });
}

const plans = (count: number): PlanRecord[] => Array.from({ length: count }, (_, index) => buildPlanRecord(index + 1));

const entry = (record: PlanRecord, traits: Partial<OutputEntry> = {}): OutputEntry => ({
  path: `2023/${record.source.file_name}`,
  record,
  ...traits,
});

const { documents, document_files, sections, targets, tasks } = WAREHOUSE;

/** The record as a newer version of the program reads it. */
function reread(record: PlanRecord, change: (record: PlanRecord) => Partial<PlanRecord>): PlanRecord {
  return { ...record, extractor: { ...record.extractor, version: '0.2.0' }, ...change(record) };
}

const HOSTILE = [
  '"Một cửa", \'liên thông\'; a\\b\\n',
  'dòng 1\ndòng 2\r\ndòng 3\ttab',
  '  =1+1',
  '😀 _x0001_ <b>&amp;</b>',
  '\\N',
  'NULL',
  '$kehoach$ --',
];

describe.each<DestinationName>(['duckdb', 'postgres', 'parquet', 'ndjson', 'csv', 'xlsx'])('%s', (name) => {
  it('holds what the records say, and changes nothing when they are loaded again', async () => {
    const records = plans(12);
    await writeOutputFolder(
      out,
      records.map((record) => entry(record)),
    );
    const destination = open(name);
    expect(await load(destination, FIRST)).toMatchObject({ records: 12, documentsLoaded: 12, failures: [] });
    const digests = await digestTables(destination, new Set());
    const counts = Object.entries(digests).map(([table, { rows }]) => [table, rows] as const);
    expect(Object.fromEntries(counts)).toMatchObject(countRecords(records));
    const held = await destination.rows(targets);
    const told = records.flatMap((record) => record.targets);
    expect(sumByUnit(held.map((row) => ({ unit: row.unit ?? null, value: row.value ?? null })))).toEqual(
      sumByUnit(told.map(({ unit, value }) => ({ unit, value: value === null ? null : String(value) }))),
    );
    expect(await load(destination, SECOND)).toMatchObject({ failures: [] });
    expect(await digestTables(destination, new Set())).toEqual(digests);
  });

  it('keeps every letter, and has U+FFFD for what no database holds', async () => {
    const base = buildPlanRecord(1);
    const texts = [...HOSTILE, 'a\0b'];
    const odd = texts.map((text, index) => ({
      section_id: `x${index}`,
      parent_id: null,
      appendix_id: null,
      kind: 'paragraph' as const,
      label: text,
      heading: null,
      text,
      page: 1,
      boxes: [],
    }));
    const document = { ...base.document, recipients: ['a\0b'] };
    await writeOutputFolder(out, [entry({ ...base, document, sections: [...base.sections, ...odd] })]);
    const destination = open(name);
    await load(destination, FIRST);
    const held = (await destination.rows(sections)).filter((row) => row.section_id?.startsWith('x'));
    const inOrder = held.toSorted((a, b) => Number(a.position) - Number(b.position));
    const expected = [...HOSTILE, 'a\ufffdb'];
    expect(inOrder.map((row) => row.text)).toEqual(expected);
    expect(inOrder.map((row) => row.label)).toEqual(expected);
    expect((await destination.rows(documents))[0]?.recipients).toBe('["a\ufffdb"]');
  });
});

// NDJSON, CSV and workbooks take the same steps as Parquet; their own part is how they spell rows.
describe.each<DestinationName>(['duckdb', 'postgres', 'parquet'])('%s', (name) => {
  it('tells documents, files and paths apart', async () => {
    const pdf = buildPlanRecord(1, { fileName: 'ke-hoach.pdf', bytes: 'the same, as PDF' });
    const word = buildPlanRecord(1, {
      fileName: 'ke-hoach.docx',
      bytes: 'as Word',
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    });
    const twice = buildPlanRecord(2);
    const gone = buildPlanRecord(3);
    const broken = { ...buildPlanRecord(4), sections: buildPlanRecord(4).sections.slice(1) };
    await writeOutputFolder(out, [
      entry(word),
      entry(pdf),
      entry(twice),
      entry(twice, { path: 'copy/ke-hoach.pdf' }),
      entry(gone, { status: 'gone' }),
      entry(broken),
    ]);
    const destination = open(name);
    const summary = await load(destination, FIRST);
    expect(summary).toMatchObject({ records: 6, documentsLoaded: 3 });
    expect(summary.failures.map(({ reason }) => reason).join()).toContain('"s1", which is not there');
    const held = await destination.rows(documents);
    expect(held.toSorted((a, b) => (a.document_id ?? '').localeCompare(b.document_id ?? ''))).toMatchObject([
      { doc_id: word.doc_id, file_count: '2', version_no: '1', vanished_at: null },
      { doc_id: twice.doc_id, file_count: '1', version_no: '1', vanished_at: null },
      { doc_id: gone.doc_id, file_count: '0', version_no: '1', vanished_at: FIRST },
    ]);
    const files = (await destination.rows(document_files)).map((row) => [
      row.file_name,
      row.is_current,
      row.path_count,
    ]);
    expect(files.toSorted((a, b) => String(a[0]).localeCompare(String(b[0])))).toEqual([
      ['ke-hoach-2.pdf', 'true', '2'],
      ['ke-hoach-3.pdf', 'true', '1'],
      ['ke-hoach.docx', 'true', '1'],
      ['ke-hoach.pdf', 'false', '1'],
    ]);
    expect(await destination.rows(targets)).toHaveLength(countRecords([word, twice, gone]).targets);
  });

  it('replaces what a newer version read, and keeps what cannot be read any more', async () => {
    const [first, ...others] = plans(3);
    if (first === undefined) throw new Error('no record');
    const destination = open(name);
    const write = (records: readonly PlanRecord[]): Promise<void> =>
      writeOutputFolder(
        out,
        records.map((record) => entry(record)),
      );
    await write([first, ...others]);
    await load(destination, FIRST);

    const newer = reread(first, (record) => ({
      sections: record.sections.slice(0, 2),
      targets: [],
      tasks: record.tasks.map((task) => ({ ...task, target_ids: [] })),
      diagnostics: [],
    }));
    await write([newer, ...others]);
    await load(destination, SECOND);
    const expected = countRecords([newer, ...others]);
    const before = await digestTables(destination, new Set());
    expect(before.sections?.rows).toBe(expected.sections);
    expect(before.targets?.rows).toBe(expected.targets);
    const rows = (await destination.rows(documents)).filter((row) => row.doc_id === first.doc_id);
    expect(rows).toMatchObject([{ extractor_version: '0.2.0', target_count: '0' }]);

    await writeFile(join(out, 'records/2023/ke-hoach-2.pdf.json'), '{"schema_version": "1.0"');
    expect((await load(destination, THIRD)).failures).toHaveLength(1);
    expect(await digestTables(destination, new Set())).toEqual(before);

    const path = join(out, 'records/2023/ke-hoach-3.pdf.json');
    await writeFile(path, (await readFile(path, 'utf8')).replace('"schema_version": "1.0"', '"schema_version": "1.1"'));
    await expect(load(destination, THIRD)).rejects.toThrow(NewerRecord);
    expect(await digestTables(destination, new Set())).toEqual(before);
  });

  it('makes a new file its document’s version, and marks what vanishes', async () => {
    const other = buildPlanRecord(2);
    const old = buildPlanRecord(1, { bytes: 'first', fileName: 'ke-hoach.pdf' });
    const amended = {
      ...buildPlanRecord(1, { bytes: 'amended', fileName: 'ke-hoach-sua-doi.pdf' }),
      targets: old.targets.slice(0, 4),
      tasks: old.tasks.map((task) => ({ ...task, target_ids: [] })),
    };
    const destination = open(name);
    await writeOutputFolder(out, [entry(old), entry(other)]);
    await load(destination, FIRST);
    await writeOutputFolder(out, [entry(old), entry(amended), entry(other)]);
    await load(destination, SECOND);
    const document = async () =>
      (await destination.rows(documents)).find((row) => row.document_id === old.document.key);
    expect(await document()).toMatchObject({ doc_id: amended.doc_id, version_no: '2', file_count: '2' });
    const own = (await destination.rows(targets)).filter((row) => row.document_id === old.document.key);
    expect(own).toHaveLength(amended.targets.length);
    expect((await destination.rows(sections)).filter((row) => row.doc_id === old.doc_id)).toEqual([]);

    await writeOutputFolder(out, [entry(other)]);
    await load(destination, THIRD);
    expect(await document()).toMatchObject({ doc_id: amended.doc_id, file_count: '0', vanished_at: THIRD });
    expect((await destination.rows(sections)).filter((row) => row.doc_id === amended.doc_id)).not.toEqual([]);

    await writeOutputFolder(out, [entry(amended), entry(other)]);
    expect(await load(destination, FOURTH)).toMatchObject({ documentsLoaded: 0, fileChanges: 1 });
    expect(await document()).toMatchObject({ doc_id: amended.doc_id, file_count: '1', vanished_at: null });
  });

  it('moves a file to its document when its key is read anew', async () => {
    const keyed = buildPlanRecord(1);
    const keyless = { ...keyed, document: { ...keyed.document, key: null } };
    const other = buildPlanRecord(2);
    const destination = open(name);
    const ids = async () => (await destination.rows(documents)).map((row) => row.document_id ?? '').sort();
    await writeOutputFolder(out, [entry(keyless), entry(other)]);
    await load(destination, FIRST);
    expect(await ids()).toEqual([keyless.doc_id, other.document.key ?? ''].sort());
    await writeOutputFolder(out, [entry(reread(keyed, () => ({}))), entry(other)]);
    await load(destination, SECOND);
    expect(await ids()).toEqual([keyed.document.key ?? '', other.document.key ?? ''].sort());
    expect(await destination.allRows(targets)).toHaveLength(countRecords([keyed, other]).targets);
    expect(await destination.allRows(tasks)).toHaveLength(countRecords([keyed, other]).tasks);
  });
});

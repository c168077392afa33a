import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NewerRecord } from '../../pipeline/sinks/catalogue/record-head.ts';
import { type LoadSummary, loadRecords } from '../../pipeline/sinks/load-records.ts';
import { WAREHOUSE } from '../../pipeline/sinks/tables/warehouse.ts';
import type { PlanRecord } from '../../schemas/record/plan-record.ts';
import {
  type Destination,
  type DestinationName,
  digestTables,
  openDestination,
} from '../pipeline/sinks/held-tables.ts';
import { type OutputEntry, writeOutputFolder } from '../pipeline/sinks/output-folder-builder.ts';
import { buildPlanRecord } from '../pipeline/sinks/plan-record-builder.ts';
import { type PostgresServer, startPostgres } from '../pipeline/sinks/postgres-server.ts';
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

describe.each<DestinationName>(['duckdb', 'postgres', 'parquet', 'ndjson', 'csv', 'xlsx'])('%s', (name) => {
  it('holds what the records say', async () => {
    const records = plans(12);
    await writeOutputFolder(
      out,
      records.map((record) => entry(record)),
    );
    const destination = open(name);
    const summary = await load(destination, FIRST);
    expect(summary).toMatchObject({ records: 12, documentsLoaded: 12, failures: [] });
    const digests = await digestTables(destination);
    expect(Object.fromEntries(Object.entries(digests).map(([table, { rows }]) => [table, rows]))).toMatchObject(
      countRecords(records),
    );
    expect(
      sumByUnit((await destination.rows(targets)).map((row) => ({ unit: row.unit ?? null, value: row.value ?? null }))),
    ).toEqual(
      sumByUnit(
        records
          .flatMap((record) => record.targets)
          .map(({ unit, value }) => ({ unit, value: value === null ? null : String(value) })),
      ),
    );
  });

  it('changes nothing when the same records are loaded again', async () => {
    await writeOutputFolder(
      out,
      plans(5).map((record) => entry(record)),
    );
    const destination = open(name);
    await load(destination, FIRST);
    const before = await digestTables(destination, new Set());
    expect(await load(destination, SECOND)).toMatchObject({ fileChanges: name === 'xlsx' ? 5 : 0, failures: [] });
    expect(await digestTables(destination, new Set())).toEqual(before);
  });

  it('replaces the rows of a document that a newer version read', async () => {
    const [first, ...others] = plans(3);
    if (first === undefined) throw new Error('no record');
    const newer = reread(first, (record) => ({
      sections: record.sections.slice(0, 2),
      targets: [],
      tasks: record.tasks.map((task) => ({ ...task, target_ids: [] })),
      diagnostics: [],
    }));
    const destination = open(name);
    await writeOutputFolder(
      out,
      [first, ...others].map((record) => entry(record)),
    );
    await load(destination, FIRST);
    await writeOutputFolder(
      out,
      [newer, ...others].map((record) => entry(record)),
    );
    await load(destination, SECOND);
    const held = await digestTables(destination);
    expect(held.sections?.rows).toBe(countRecords([newer, ...others]).sections);
    expect(held.targets?.rows).toBe(countRecords([newer, ...others]).targets);
    const rows = (await destination.rows(documents)).filter((row) => row.doc_id === first.doc_id);
    expect(rows.map((row) => [row.extractor_version, row.target_count])).toEqual([['0.2.0', '0']]);
  });

  it('takes Word beside PDF for one document with two files', async () => {
    const pdf = buildPlanRecord(1, { fileName: 'ke-hoach.pdf', bytes: 'the same, as PDF' });
    const word = buildPlanRecord(1, {
      fileName: 'ke-hoach.docx',
      bytes: 'as Word',
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    });
    await writeOutputFolder(out, [entry(word), entry(pdf), entry(buildPlanRecord(2))]);
    const destination = open(name);
    await load(destination, FIRST);
    const held = (await destination.rows(documents)).find((row) => row.document_id === pdf.document.key);
    expect(held).toMatchObject({ doc_id: word.doc_id, file_count: '2', version_no: '1' });
    expect(await destination.rows(documents)).toHaveLength(2);
    const files = (await destination.rows(document_files)).filter((row) => row.document_id === pdf.document.key);
    expect(files.map((row) => [row.file_name, row.is_current]).sort()).toEqual([
      ['ke-hoach.docx', 'true'],
      ['ke-hoach.pdf', 'false'],
    ]);
    expect(await destination.rows(targets)).toHaveLength(countRecords([word, buildPlanRecord(2)]).targets);
  });

  it('takes the same bytes at two paths for one file', async () => {
    const record = buildPlanRecord(1);
    await writeOutputFolder(out, [entry(record), entry(record, { path: 'copy/ke-hoach.pdf' })]);
    const destination = open(name);
    await load(destination, FIRST);
    expect(await destination.rows(document_files)).toMatchObject([
      { path_count: '2', source_path: '2023/ke-hoach-1.pdf' },
    ]);
    expect(await destination.rows(targets)).toHaveLength(record.targets.length);
  });

  it('marks a document whose files are gone, and loads its record', async () => {
    const [gone, ...others] = plans(3);
    if (gone === undefined) throw new Error('no record');
    await writeOutputFolder(out, [entry(gone, { status: 'gone' }), ...others.map((record) => entry(record))]);
    const destination = open(name);
    await load(destination, FIRST);
    const marked = (await destination.rows(documents)).filter((row) => row.vanished_at !== null);
    expect(marked).toMatchObject([{ doc_id: gone.doc_id, file_count: '0', vanished_at: FIRST }]);
    expect((await destination.rows(targets)).filter((row) => row.doc_id === gone.doc_id)).toHaveLength(
      gone.targets.length,
    );
  });

  it('keeps every letter', async () => {
    const texts = [
      '"Một cửa", \'liên thông\'; a\\b\\n',
      'dòng 1\ndòng 2\r\ndòng 3\ttab',
      '  =1+1',
      '😀 _x0001_ <b>&amp;</b>',
      '\\N',
      'NULL',
      '$kehoach$ --',
    ];
    const [base] = plans(1);
    const section = base?.sections[0];
    if (base === undefined || section === undefined) throw new Error('no section');
    const record = {
      ...base,
      sections: [
        ...base.sections,
        ...texts.map((text, index) => ({ ...section, section_id: `x${index}`, text, label: text })),
      ],
    };
    await writeOutputFolder(out, [entry(record)]);
    const destination = open(name);
    await load(destination, FIRST);
    const held = (await destination.rows(sections)).filter((row) => row.section_id?.startsWith('x'));
    const byId = held.toSorted((a, b) => (a.section_id ?? '').localeCompare(b.section_id ?? ''));
    expect(byId.map((row) => row.text)).toEqual(texts);
    expect(byId.map((row) => row.label)).toEqual(texts);
  });

  it('writes U+FFFD for what no database holds', async () => {
    const [record] = plans(1);
    const section = record?.sections[1];
    if (record === undefined || section === undefined) throw new Error('no section');
    const odd = {
      ...record,
      document: { ...record.document, recipients: ['a\0b'] },
      sections: [...record.sections, { ...section, section_id: 'x', text: 'a\0b' }],
    };
    await writeOutputFolder(out, [entry(odd)]);
    const destination = open(name);
    await load(destination, FIRST);
    expect((await destination.rows(sections)).find((row) => row.section_id === 'x')?.text).toBe('a\ufffdb');
    expect((await destination.rows(documents))[0]?.recipients).toBe('["a\ufffdb"]');
  });

  it('leaves out a record that does not hold together, tells of it and loads the others', async () => {
    const [bad, ...others] = plans(4);
    if (bad === undefined) throw new Error('no record');
    const broken = { ...bad, sections: bad.sections.slice(1) };
    await writeOutputFolder(out, [entry(broken), ...others.map((record) => entry(record))]);
    const destination = open(name);
    const summary = await load(destination, FIRST);
    expect(summary.documentsLoaded).toBe(3);
    expect(summary.failures.map(({ reason }) => reason).join()).toContain('"s1", which is not there');
    expect(await destination.rows(documents)).toHaveLength(3);
  });

  it('leaves everything as it was when a record is of a newer version', async () => {
    const records = plans(3);
    await writeOutputFolder(
      out,
      records.map((record) => entry(record)),
    );
    const destination = open(name);
    await load(destination, FIRST);
    const before = await digestTables(destination, new Set());
    await writeOutputFolder(out, [...plans(5).map((record) => entry(record))]);
    const path = join(out, 'records/2023/ke-hoach-5.pdf.json');
    await writeFile(path, (await readFile(path, 'utf8')).replace('"schema_version": "1.0"', '"schema_version": "1.1"'));
    await expect(load(destination, SECOND)).rejects.toThrow(NewerRecord);
    expect(await digestTables(destination, new Set())).toEqual(before);
  });
});

// NDJSON and CSV are written and read again by the same steps as Parquet; their own part is how they spell rows.
describe.each<DestinationName>(['duckdb', 'postgres', 'parquet'])('%s over several loads', (name) => {
  it('makes a new file of a document its current version', async () => {
    const old = buildPlanRecord(1, { bytes: 'first', fileName: 'ke-hoach.pdf' });
    const amended = {
      ...buildPlanRecord(1, { bytes: 'amended', fileName: 'ke-hoach-sua-doi.pdf' }),
      targets: old.targets.map((target, index) =>
        index === 0 ? { ...target, kind: 'quantity' as const, unit: '%', value: 90 } : target,
      ),
    };
    const destination = open(name);
    await writeOutputFolder(out, [entry(old), entry(buildPlanRecord(2))]);
    await load(destination, FIRST);
    await writeOutputFolder(out, [entry(old), entry(amended), entry(buildPlanRecord(2))]);
    await load(destination, SECOND);
    const held = (await destination.rows(documents)).find((row) => row.document_id === old.document.key);
    expect(held).toMatchObject({ doc_id: amended.doc_id, version_no: '2', file_count: '2' });
    expect((await destination.rows(targets)).filter((row) => row.document_id === old.document.key)).toHaveLength(
      amended.targets.length,
    );
    expect((await destination.rows(sections)).filter((row) => row.doc_id === old.doc_id)).toEqual([]);
  });

  it('keeps, marked, a document whose record was pruned, and takes it back', async () => {
    const [first, ...others] = plans(3);
    if (first === undefined) throw new Error('no record');
    const destination = open(name);
    await writeOutputFolder(
      out,
      [first, ...others].map((record) => entry(record)),
    );
    await load(destination, FIRST);
    await writeOutputFolder(
      out,
      others.map((record) => entry(record)),
    );
    await load(destination, SECOND);
    const [row] = (await destination.rows(documents)).filter((document) => document.doc_id === first.doc_id);
    expect(row).toMatchObject({ vanished_at: SECOND, file_count: '0' });
    expect((await destination.rows(targets)).filter((target) => target.doc_id === first.doc_id)).toHaveLength(
      first.targets.length,
    );
    await writeOutputFolder(
      out,
      [first, ...others].map((record) => entry(record)),
    );
    expect(await load(destination, THIRD)).toMatchObject({ documentsLoaded: 0, fileChanges: 1 });
    expect((await destination.rows(documents)).filter((document) => document.vanished_at !== null)).toEqual([]);
  });

  it('keeps the rows of a document whose record cannot be read any more', async () => {
    const records = plans(3);
    const destination = open(name);
    await writeOutputFolder(
      out,
      records.map((record) => entry(record)),
    );
    await load(destination, FIRST);
    const before = await digestTables(destination, new Set());
    await writeFile(join(out, 'records/2023/ke-hoach-2.pdf.json'), '{"schema_version": "1.0"');
    const summary = await load(destination, SECOND);
    expect(summary.failures).toHaveLength(1);
    expect(await digestTables(destination, new Set())).toEqual(before);
  });

  it('moves a file to its document when its key is read anew', async () => {
    const keyless = buildPlanRecord(1);
    const record = { ...keyless, document: { ...keyless.document, key: null } };
    const destination = open(name);
    await writeOutputFolder(out, [entry(record), entry(buildPlanRecord(2))]);
    await load(destination, FIRST);
    expect((await destination.rows(documents)).map((row) => row.document_id)).toContain(record.doc_id);
    await writeOutputFolder(out, [entry(reread(keyless, () => ({}))), entry(buildPlanRecord(2))]);
    await load(destination, SECOND);
    expect((await destination.rows(documents)).map((row) => row.document_id).sort()).toEqual(
      [keyless.document.key, buildPlanRecord(2).document.key].sort(),
    );
    expect(await destination.rows(targets)).toHaveLength(countRecords([keyless, buildPlanRecord(2)]).targets);
    expect(await destination.rows(tasks)).toHaveLength(countRecords([keyless, buildPlanRecord(2)]).tasks);
  });
});

import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDuckDbSink } from '../../pipeline/sinks/duckdb/duckdb-sink.ts';
import { readFolderManifest, sha256OfFile } from '../../pipeline/sinks/folder/folder-manifest.ts';
import { type LoadSummary, loadRecords } from '../../pipeline/sinks/load-records.ts';
import { tableColumns } from '../../pipeline/sinks/tables/table.ts';
import { warehouseTables } from '../../pipeline/sinks/tables/warehouse.ts';
import type { PlanRecord } from '../../schemas/record/plan-record.ts';
import { type PostgresServer, startPostgres } from '../../scripts/bench/postgres-server.ts';
import { readExpectedRecords, varyRecord } from '../../scripts/bench/record-variants.ts';
import {
  type Destination,
  type DestinationName,
  digestRows,
  digestTables,
  LOAD_TIMES,
  openDestination,
  toText,
} from '../pipeline/sinks/held-tables.ts';
import { writeOutputFolder } from '../pipeline/sinks/output-folder-builder.ts';
import { countRecords } from '../pipeline/sinks/record-counts.ts';

/** More than two batches of a load. */
const RECORDS = 1_200;
const NOW = '2026-01-01T08:00:00.000Z';
const LATER = '2026-01-02T08:00:00.000Z';

const names: readonly DestinationName[] = ['duckdb', 'postgres', 'parquet', 'ndjson'];

let server: PostgresServer;
let folder = '';
let out = '';
let bases: readonly PlanRecord[] = [];

function record(index: number): PlanRecord {
  const base = bases[index % bases.length];
  if (base === undefined) throw new Error('the fixtures have no records');
  return varyRecord(base, index);
}

beforeAll(async () => {
  bases = await readExpectedRecords();
  server = await startPostgres();
  folder = await mkdtemp(join(tmpdir(), 'kehoach-volume-'));
  out = join(folder, 'out');
  await layRecords((read) => read);
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

async function layRecords(change: (record: PlanRecord) => PlanRecord): Promise<void> {
  await writeOutputFolder(
    out,
    (function* () {
      for (let index = 0; index < RECORDS; index += 1)
        yield { path: `${index % 50}/${index}.pdf`, record: change(record(index)) };
    })(),
  );
}

async function open(name: DestinationName, use: string): Promise<Destination> {
  const place = join(folder, use);
  await mkdir(place, { recursive: true });
  return openDestination(name, { folder: place, postgresUrl: server.url, schema: `volume_${use}_${process.pid}` });
}

async function load(destination: Destination, now: string): Promise<LoadSummary> {
  const begin = performance.now();
  const summary = await loadRecords({
    outFolder: out,
    sink: destination.sink(),
    programVersion: '0.1.0',
    now: new Date(now),
  });
  const seconds = (performance.now() - begin) / 1000;
  const megabytes = Math.round(process.memoryUsage().rss / 1_000_000);
  console.info(
    `${destination.name}: ${summary.documentsLoaded} documents, ${summary.rowsWritten} rows, ${Math.round(summary.rowsWritten / seconds)} rows/s, ${megabytes} MB`,
  );
  expect(summary.failures).toEqual([]);
  return summary;
}

/** What each destination holds after one load. */
const whole = new Map<DestinationName, Awaited<ReturnType<typeof digestTables>>>();

describe(`${RECORDS} records`, () => {
  it('are the same rows in DuckDB, Postgres, Parquet and NDJSON, once and twice', { timeout: 240_000 }, async () => {
    for (const name of names) {
      const destination = await open(name, 'whole');
      await load(destination, NOW);
      whole.set(name, await digestTables(destination));
    }
    const [first, ...others] = whole.values();
    const expected = countRecords(Array.from({ length: RECORDS }, (_, index) => record(index)));
    const counts = Object.entries(first ?? {}).map(([table, { rows }]) => [table, rows] as const);
    expect(Object.fromEntries(counts)).toMatchObject(expected);
    for (const other of others) expect(other).toEqual(first);
    for (const name of names) {
      const again = await load(await open(name, 'whole'), LATER);
      expect([name, again.documentsLoaded, again.fileChanges]).toEqual([name, 0, 0]);
    }
  });

  it('can be read as Parquet by another reader, and are what the manifest says', { timeout: 120_000 }, async () => {
    const tables = join(folder, 'whole', 'parquet');
    const manifest = await readFolderManifest(tables);
    for (const table of warehouseTables('latest')) {
      const files = manifest?.tables.find(({ name }) => name === table.name)?.files ?? [];
      const columns = tableColumns(table, 'latest');
      const rows = [];
      for (const { path, rows: count, sha256 } of files) {
        const found = await parquetReadObjects({ file: await asyncBufferFromFile(join(tables, path)) });
        expect(found).toHaveLength(count);
        expect(await sha256OfFile(join(tables, path))).toBe(sha256);
        rows.push(
          ...found.map((row) =>
            Object.fromEntries(columns.map((column) => [column.name, spell(column, row[column.name])])),
          ),
        );
      }
      const names = columns.map((column) => column.name).filter((name) => !LOAD_TIMES.has(name));
      expect([table.name, digestRows(rows, names)]).toEqual([table.name, whole.get('parquet')?.[table.name]]);
    }
    const targets = manifest?.tables.find(({ name }) => name === 'targets')?.files.map(({ path }) => path) ?? [];
    expect(targets.length).toBeGreaterThan(8);
    for (const path of targets) expect(path).toMatch(/^targets\/issuer_level=\w+\/plan_year=\d{4}\/part-\d+\.parquet$/);
  });

  it.each<readonly [DestinationName, string]>([
    ['postgres', 'written'],
    ['duckdb', 'written'],
    ['parquet', 'written'],
    ['parquet', 'settling'],
  ])('are whole in %s when a load is killed (%s) and goes on', { timeout: 240_000 }, async (name, moment) => {
    const destination = await open(name, `killed_${moment}`);
    await killAt(destination, moment);
    await load(destination, LATER);
    expect(await digestTables(destination)).toEqual(whole.get(name));
    if (name === 'parquet') expect(await readdir(join(folder, `killed_${moment}`, 'parquet'))).not.toContain('.next');
  });

  it('give way to what a newer version read, all of them', { timeout: 240_000 }, async () => {
    await layRecords((read) => ({ ...read, extractor: { ...read.extractor, version: '0.2.0' } }));
    const duckdb = await open('duckdb', 'whole');
    // Its file is opened anew before each batch but the first.
    const reopened = { ...duckdb, sink: () => createDuckDbSink(duckdb.address.replace('duckdb:', ''), 1) };
    const fresh = await open('parquet', 'anew');
    await load(fresh, LATER);
    const expected = await digestTables(fresh);
    for (const [name, destination] of [
      ['duckdb', reopened],
      ['parquet', await open('parquet', 'whole')],
    ] as const) {
      const { documentsLoaded } = await load(destination, LATER);
      expect([name, documentsLoaded]).toEqual([name, RECORDS]);
      expect(await digestTables(destination)).toEqual(expected);
    }
  });
});

/** hyparquet has JSON parsed, dates as Date, and decimals as floats, whose last digits are not theirs. */
function spell(column: Parameters<typeof toText>[0], value: unknown): string | null {
  if (column.type === 'decimal' && typeof value === 'number')
    return toText(column, String(Number(value.toPrecision(12))));
  if (column.type === 'json' && value !== null && value !== undefined) return toText(column, JSON.stringify(value));
  return toText(column, value);
}

/** Starts a load in a process of its own and kills it when it says the word. */
async function killAt(destination: Destination, moment: string): Promise<void> {
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      fileURLToPath(new URL('../pipeline/sinks/load-child.mjs', import.meta.url)),
      out,
      destination.address,
      destination.schema ?? '',
      NOW,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('exit', (_, signal) => resolve(signal)));
  for await (const line of createInterface({ input: child.stdout })) if (line.startsWith(moment)) child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
}

import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PostgresServer, startPostgres } from '../../scripts/bench/postgres-server.ts';
import { queryPostgres } from '../pipeline/sinks/postgres-server.ts';
import { makeFolder, makePlan, runCli, startCli } from './run-cli.ts';

let folder = '';
let out = '';
let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
  folder = await makeFolder({ 'plans/a.txt': makePlan(86), 'plans/b.txt': makePlan(90) });
  out = join(folder, 'out');
  await runCli('ingest', join(folder, 'plans'), '--out', out);
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const COUNT = 'SELECT count(*) AS plans FROM documents';

describe('kehoach load', () => {
  it('tells what it did, and that nothing has changed', async () => {
    const to = `parquet:${join(folder, 'first')}`;
    const first = await runCli('load', out, '--to', to, '--json');
    expect(first.code).toBe(0);
    expect(first.stderr).toMatch(/2 records, 2 documents loaded into parquet:.*: \d+ rows/);
    expect(JSON.parse(first.stdout)).toMatchObject({ records: 2, documents_loaded: 2, failures: [] });
    const again = await runCli('load', out, '--to', to);
    expect([again.code, again.stdout]).toEqual([0, '']);
    expect(again.stderr).toContain('nothing has changed');
  });

  it('loads into Postgres with a password that is in nobody’s address, and shows none', async () => {
    const url = new URL(server.url);
    const password = url.password;
    url.password = '';
    const call = ['load', out, '--to', url.toString(), '--schema', 'ke hoach'];
    const { code, stderr } = await startCli(call, { PGPASSWORD: password }).ended;
    expect([code, stderr]).toEqual([0, expect.stringContaining('2 documents loaded into postgres://')]);
    const held = await queryPostgres(server.url, 'SELECT count(*)::int AS n FROM "ke hoach".current_targets');
    expect(held[0]?.n).toBeGreaterThan(1);
    const shown = await runCli('load', out, '--to', server.url, '--schema', 'shown');
    expect(shown.stderr).toContain('postgres:***@');
  });

  it('ends with 1 where a record cannot be loaded, and loads the others', async () => {
    const broken = join(await makeFolder(), 'out');
    await runCli('ingest', join(folder, 'plans'), '--out', broken);
    await rm(join(broken, 'records/a.txt.json'));
    const { code, stderr } = await runCli('load', broken, '--to', `csv:${join(broken, '..', 'csv')}`);
    expect(code).toBe(1);
    expect(stderr).toMatch(/1 document loaded.*\n1 record could not be loaded:\n.*a\.txt\.json: ENOENT/);
    expect(await readFile(join(broken, '..', 'csv/documents.csv'), 'utf8')).toContain('90/KH-UBND');
  });

  it.each([
    [['load'], /name the output folder/],
    [['load', 'OUT'], /say where to with --to: parquet:DIR/],
    [['load', 'OUT', '--to', 'oracle:x'], /is no destination: give parquet:DIR/],
    [['load', 'OUT', '--to', 'csv:x', '--schema', 's'], /--schema is for postgres/],
    [['load', 'FOLDER', '--to', 'csv:FOLDER/x'], /has neither manifest\.ndjson nor records/],
  ])('ends with 2 for a wrong call: %j', async (words, told) => {
    const args = words.map((word) => word.replace('OUT', out).replace('FOLDER', folder));
    const { code, stderr } = await runCli(...args);
    expect([code, stderr]).toEqual([2, expect.stringMatching(told)]);
  });

  it('ends with 1 where the database cannot be reached', async () => {
    const { code, stderr } = await runCli('load', out, '--to', 'postgres://loader:geheim@127.0.0.1:1/plans');
    expect(code).toBe(1);
    expect(stderr).toMatch(/no server listens there/);
    expect(stderr).not.toContain('geheim');
  });

  it('prints tables and dbt sources', async () => {
    const ddl = await runCli('load', '--ddl', 'postgres', '--schema', 'printed');
    await queryPostgres(server.url, ddl.stdout);
    const tables = await queryPostgres(
      server.url,
      "SELECT count(*)::int AS n FROM pg_class WHERE relnamespace = 'printed'::regnamespace AND relkind = 'r'",
    );
    expect(tables).toEqual([{ n: 20 }]);
    const { stdout } = await runCli('load', '--dbt', '--schema', 'printed');
    expect(stdout).toContain('    schema: "printed"');
    expect(stdout.match(/^ {6}- name: \w+$/gm)).toHaveLength(20);
  });
});

describe('kehoach query', () => {
  it.each([
    ['records', 'out', 'OUT'],
    ['Parquet', 'parquet:', 'FOLDER/asked-parquet'],
    ['a DuckDB file', 'duckdb:', 'FOLDER/asked.duckdb'],
  ])('asks %s', async (_, prefix, place) => {
    const source = place.replace('OUT', out).replace('FOLDER', folder);
    if (prefix !== 'out') await runCli('load', out, '--to', `${prefix}${source}`);
    const csv = await runCli('query', source, COUNT, '--format', 'csv');
    expect([csv.code, csv.stdout]).toEqual([0, 'plans\n2\n']);
    const json = await runCli('query', source, 'SELECT reference FROM documents ORDER BY 1', '--format', 'json');
    expect(JSON.parse(json.stdout)).toEqual([{ reference: '86/KH-UBND' }, { reference: '90/KH-UBND' }]);
    const table = await runCli('query', source, '--question', 'units-with-most-tasks');
    expect(table.stdout).toMatch(/^unit +government +tasks[^\n]*\n─+[^\n]*\nPhòng Nội vụ +huyện Phú Quý +2 /);
  });

  it.each([
    [['query', 'OUT'], /say what is asked: SQL, or --question NAME/],
    [['query', 'OUT', 'SELECT 1', '--question', 'tasks-due-next-month'], /not both/],
    [['query', 'OUT', 'SELECT nothing FROM nowhere'], /nowhere does not exist/],
    [['query', 'OUT/not-there', 'SELECT 1'], /is not there/],
    [['query', 'FOLDER/plans/a.txt', 'SELECT 1'], /is no DuckDB file/],
  ])('ends with 2 for a wrong call: %j', async (words, told) => {
    const args = words.map((word) => word.replace('OUT', out).replace('FOLDER', folder));
    const { code, stderr } = await runCli(...args);
    expect([code, stderr]).toEqual([2, expect.stringMatching(told)]);
  });
});

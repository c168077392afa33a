import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NoRecords } from '../../../pipeline/sinks/catalogue/list-records.ts';
import { openDuckDb } from '../../../pipeline/sinks/duckdb/session.ts';
import { loadRecords } from '../../../pipeline/sinks/load-records.ts';
import { LoadError } from '../../../pipeline/sinks/record-sink.ts';
import { createSink, UnknownDestination } from '../../../pipeline/sinks/registry.ts';
import { loaderGrants, readerGrants } from '../../../pipeline/sinks/sql/postgres-rights.ts';
import { postgresDdl } from '../../../pipeline/sinks/sql/postgres-tables.ts';
import { type PostgresServer, startPostgres } from '../../../scripts/bench/postgres-server.ts';
import { writeOutputFolder } from './output-folder-builder.ts';
import { buildPlanRecord } from './plan-record-builder.ts';
import { queryPostgres } from './postgres-server.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

let folder = '';
let out = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kehoach-errors-'));
  out = join(folder, 'out');
  await writeOutputFolder(
    out,
    [1, 2, 3].map((seed) => ({ path: `${seed}.pdf`, record: buildPlanRecord(seed) })),
  );
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function load(address: string, schema?: string) {
  return loadRecords({ outFolder: out, sink: createSink(address, schema), programVersion: '0.1.0', now: new Date() });
}

const withUser = (user: string, password: string): string => {
  const url = new URL(server.url);
  url.username = user;
  url.password = password;
  return url.toString();
};

describe('a Postgres that cannot be loaded', () => {
  it('is told where no server listens, without the password', async () => {
    const loading = load('postgres://loader:geheim@127.0.0.1:1/plans');
    await expect(loading).rejects.toThrow(LoadError);
    await expect(loading).rejects.toThrow(/loader:\*\*\*@127\.0\.0\.1:1.*no server listens there/);
    await expect(loading).rejects.not.toThrow(/geheim/);
  });

  it('is told where the password is wrong, the database or the host is not there', async () => {
    await expect(load(withUser('postgres', 'wrong'))).rejects.toThrow(/password is not accepted|cannot be reached/);
    await expect(load(`${server.url}_not_there`)).rejects.toThrow(/no such database/);
    await expect(load('postgres://loader@no-such-host.invalid/plans')).rejects.toThrow(
      /no such host|cannot be looked up/,
    );
  });

  it('is told where TLS is asked for and not offered', async () => {
    await expect(load(`${server.url}?sslmode=require`)).rejects.toThrow(/SSL/);
  });

  it('is told where the right to make tables is missing, with what to do, and then loads with the least rights', async () => {
    await queryPostgres(server.url, "CREATE ROLE least LOGIN PASSWORD 'least'");
    const url = withUser('least', 'least');
    await expect(load(url, 'errors_least')).rejects.toThrow(
      /right is missing.*kehoach load --ddl postgres --schema errors_least/,
    );
    await queryPostgres(server.url, postgresDdl('errors_least'));
    await expect(load(url, 'errors_least')).rejects.toThrow(
      /least lacks the right to .*GRANT USAGE ON SCHEMA "errors_least"/,
    );
    const database = new URL(server.url).pathname.slice(1);
    await queryPostgres(server.url, `REVOKE TEMPORARY ON DATABASE "${database}" FROM PUBLIC`);
    try {
      await expect(load(url, 'errors_least')).rejects.toThrow(/no temporary tables.*GRANT TEMPORARY ON DATABASE/);
      const grants = loaderGrants({ database, schema: 'errors_least', role: 'least' });
      await queryPostgres(server.url, grants.join('; '));
      expect(await load(url, 'errors_least')).toMatchObject({ documentsLoaded: 3, failures: [] });
      await expect(queryPostgres(url, 'CREATE TABLE errors_least.mine (x integer)')).rejects.toThrow(/denied/);
    } finally {
      await queryPostgres(server.url, `GRANT TEMPORARY ON DATABASE "${database}" TO PUBLIC`);
    }
  });

  it('answers a role that may only read, and is told where that role loads', async () => {
    await load(server.url, 'errors_reader');
    const database = new URL(server.url).pathname.slice(1);
    const grants = readerGrants({ database, schema: 'errors_reader', role: 'reader' });
    await queryPostgres(server.url, ["CREATE ROLE reader LOGIN PASSWORD 'reader'", ...grants].join('; '));
    const url = withUser('reader', 'reader');
    const [count] = await queryPostgres(url, 'SELECT count(*)::int AS n FROM errors_reader.current_targets');
    expect(count?.n).toBeGreaterThan(0);
    await expect(load(url, 'errors_reader')).rejects.toThrow(/reader lacks the right to INSERT/);
  });

  it('is told where a table has another shape, and is left alone', async () => {
    await queryPostgres(
      server.url,
      'CREATE SCHEMA errors_shape; CREATE TABLE errors_shape.targets (target_id integer, mine text)',
    );
    await expect(load(server.url, 'errors_shape')).rejects.toThrow(
      /table targets in schema errors_shape has another shape: .*column doc_id is missing.*column mine is not known.*target_id is integer, not text/,
    );
    const tables = await queryPostgres(
      server.url,
      "SELECT relname FROM pg_class WHERE relnamespace = 'errors_shape'::regnamespace AND relkind = 'r'",
    );
    expect(tables).toEqual([{ relname: 'targets' }]);
  });

  it('is told where another load is at work', async () => {
    const holder = new pg.Client({ connectionString: server.url });
    await holder.connect();
    try {
      await holder.query("SELECT pg_advisory_lock(hashtextextended('kehoach load errors_held', 0))");
      await expect(load(server.url, 'errors_held')).rejects.toThrow(
        /another load is at work in schema errors_held: process \d+ of user/,
      );
    } finally {
      await holder.end();
    }
  });

  it('keeps whole documents alone when its disk is full in the middle', async () => {
    await load(server.url, 'errors_disk');
    await queryPostgres(
      server.url,
      `CREATE FUNCTION errors_disk.fill() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         IF (SELECT count(DISTINCT doc_id) FROM errors_disk.tasks) > 3 THEN
           RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full';
         END IF; RETURN NULL; END $$;
       CREATE TRIGGER fill AFTER INSERT ON errors_disk.responsibilities FOR EACH STATEMENT EXECUTE FUNCTION errors_disk.fill()`,
    );
    await writeOutputFolder(
      out,
      [1, 2, 3, 4, 5, 6].map((seed) => ({ path: `${seed}.pdf`, record: buildPlanRecord(seed) })),
    );
    await expect(load(server.url, 'errors_disk')).rejects.toThrow(/disk of the server is full/);
    const [held] = await queryPostgres(
      server.url,
      `SELECT count(*)::int AS documents,
         count(*) FILTER (WHERE d.target_count <> (SELECT count(*) FROM errors_disk.targets t WHERE t.doc_id = d.doc_id))::int AS torn,
         count(*) FILTER (WHERE NOT EXISTS (SELECT 1 FROM errors_disk.responsibilities r WHERE r.doc_id = d.doc_id))::int AS without_units
       FROM errors_disk.documents d`,
    );
    expect(held).toMatchObject({ torn: 0, without_units: 0 });
    await queryPostgres(server.url, 'DROP TRIGGER fill ON errors_disk.responsibilities');
    await load(server.url, 'errors_disk');
    expect(await queryPostgres(server.url, 'SELECT count(*)::int AS n FROM errors_disk.documents')).toEqual([{ n: 6 }]);
  });
});

describe('a file that cannot be loaded', () => {
  it.each([
    ['parquet', ''],
    ['csv', ''],
    ['xlsx', 'w.xlsx'],
  ])('is told where it is somebody’s own: %s', async (kind, name) => {
    const place = join(folder, 'mine');
    await mkdir(place);
    await writeFile(join(place, name || 'thesis.txt'), 'years of work');
    await expect(load(`${kind}:${join(place, name)}`)).rejects.toThrow(/nothing of yours is written over/);
    expect(await readFile(join(place, name || 'thesis.txt'), 'utf8')).toBe('years of work');
    expect(await readdir(place)).toEqual([name || 'thesis.txt']);
  });

  it('is told where a folder holds another format', async () => {
    await load(`ndjson:${join(folder, 'tables')}`);
    await expect(load(`csv:${join(folder, 'tables')}`)).rejects.toThrow(/holds tables as ndjson, not as csv/);
  });

  it('is told where a table of a DuckDB file has another shape', async () => {
    const path = join(folder, 'w.duckdb');
    const session = await openDuckDb(path, { memoryMb: 100, threads: 1, spillFolder: folder });
    await session.run('CREATE TABLE documents (id INTEGER)');
    session.close();
    await expect(load(`duckdb:${path}`)).rejects.toThrow(/table documents in .* has another shape/);
  });

  it('is told where a file is no DuckDB file, or held by another process', async () => {
    await writeFile(join(folder, 'w.duckdb'), 'not a database at all, but long enough to be looked at');
    await expect(load(`duckdb:${join(folder, 'w.duckdb')}`)).rejects.toThrow(/cannot be opened/);
  });

  it('is told where a folder cannot be made', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(load(`parquet:${join(folder, 'file', 'tables')}`)).rejects.toThrow(/cannot be written/);
  });
});

/** A disk of two megabytes, where the system lets us have one. */
function mountSmallDisk(path: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', path], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('a full disk', () => {
  /** Loads a few records, then more than the disk holds; looks at what is there. */
  async function overfill(kind: string, look: (tables: string) => Promise<void>): Promise<void> {
    const disk = join(folder, 'disk');
    await mkdir(disk);
    if (!mountSmallDisk(disk)) return;
    try {
      const tables = join(disk, 'tables');
      await load(`${kind}:${tables}`).catch(() => undefined);
      const many = Array.from({ length: 40 }, (_, seed) => buildPlanRecord(seed, { size: 'plan' }));
      await writeOutputFolder(
        out,
        many.map((record, index) => ({ path: `${index}.pdf`, record })),
      );
      await expect(load(`${kind}:${tables}`)).rejects.toThrow(/disk of .* is full/);
      await look(tables);
    } finally {
      execFileSync('umount', [disk]);
    }
  }

  it('leaves a folder as it was', async () => {
    await overfill('parquet', async (tables) => {
      expect(await readdir(tables)).not.toContain('.next');
    });
  });

  it('leaves whole documents in DuckDB', async () => {
    await overfill('duckdb', async (tables) => {
      const session = await openDuckDb(tables, { memoryMb: 100, threads: 1, spillFolder: folder, readOnly: true });
      const torn = await session.connection.runAndReadAll(
        'SELECT doc_id FROM documents d WHERE target_count <> (SELECT count(*) FROM targets t WHERE t.doc_id = d.doc_id)',
      );
      session.close();
      expect(torn.getRows()).toEqual([]);
    });
  });
});

describe('a record that no table holds', () => {
  it('is told, and leaves the others alone', async () => {
    const [target, ...others] = buildPlanRecord(1).targets;
    if (target === undefined) throw new Error('the plan has no target');
    const withTarget = (traits: Partial<typeof target>) => ({
      ...buildPlanRecord(1),
      targets: [{ ...target, ...traits }, ...others],
    });
    await writeOutputFolder(out, [
      { path: '1.pdf', record: withTarget({ value: 1e-12 }) },
      { path: '2.pdf', record: buildPlanRecord(2) },
      { path: '3.pdf', record: buildPlanRecord(3) },
    ]);
    expect(await load(`csv:${join(folder, 'tables')}`)).toMatchObject({
      documentsLoaded: 2,
      failures: [{ reason: expect.stringMatching(/1e-12 does not fit a decimal/) }],
    });
  });
});

describe('a call that makes no sense', () => {
  it.each(['oracle:x', 'parquet:', 'warehouse', 'mysql://root:geheim@host/db'])(
    'is told what destinations there are: %s',
    (address) => {
      expect(() => createSink(address, undefined)).toThrow(UnknownDestination);
      expect(() => createSink(address, undefined)).toThrow(/parquet:DIR.*postgres:/);
      expect(() => createSink(address, undefined)).not.toThrow(/geheim/);
    },
  );

  it('is told that a schema is for Postgres', () => {
    expect(() => createSink('duckdb:x', 'kehoach')).toThrow(/--schema/);
  });

  it('is told where a folder holds no records', async () => {
    await mkdir(join(folder, 'empty'));
    const loading = loadRecords({
      outFolder: join(folder, 'empty'),
      sink: createSink(`csv:${join(folder, 'tables')}`, undefined),
      programVersion: '0.1.0',
      now: new Date(),
    });
    await expect(loading).rejects.toThrow(NoRecords);
    await expect(readdir(join(folder, 'tables'))).rejects.toThrow(/ENOENT/);
  });
});

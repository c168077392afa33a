import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { type DuckDbSession, openDuckDb } from '../../pipeline/sinks/duckdb/session.ts';
import { FILE_FORMATS, isPartitioned } from '../../pipeline/sinks/folder/file-format.ts';
import { connectPostgres } from '../../pipeline/sinks/postgres/connection.ts';
import { createPostgresTable, inSchema, postgresConstraints } from '../../pipeline/sinks/sql/postgres-tables.ts';
import { quoteLiteral, quoteName } from '../../pipeline/sinks/sql/sql-text.ts';
import type { Table } from '../../pipeline/sinks/tables/table.ts';
import { warehouseTables } from '../../pipeline/sinks/tables/warehouse.ts';

/** Seconds that a bare Postgres takes for the rows that a load has written. */
export interface BarePostgres {
  /** `COPY … FROM` into tables with the same primary and foreign keys. */
  readonly postgresKeyed: number;
  /** Into tables without any. */
  readonly postgresPlain: number;
}

/** And a bare DuckDB. */
export interface BareParquet {
  /** `COPY … TO` Parquet of rows that stand in NDJSON files. */
  readonly parquetFromNdjson: number;
  /** Of rows that stand in DuckDB tables. */
  readonly parquetFromTables: number;
}

export interface LoadedRows {
  /** Room for what is needed. */
  readonly folder: string;
  readonly postgresUrl: string;
  readonly schema: string;
}

/** The client's buffer for a file on its way to the server. Bytes. */
const BUFFER = 1024 * 1024;

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1000;
}

export async function measureBarePostgres({ folder, postgresUrl, schema }: LoadedRows): Promise<BarePostgres> {
  const client = await connectPostgres(postgresUrl);
  const tables = warehouseTables('kept');
  const source = inSchema(schema);
  const pathOf = (table: Table): string => join(folder, `${table.name}.bare.csv`);
  const copyAll = async (target: string): Promise<void> => {
    for (const table of tables) {
      const to = client.query(copyFrom(`COPY ${inSchema(target)(table.name)} FROM STDIN (FORMAT csv)`));
      await pipeline(createReadStream(pathOf(table), { highWaterMark: BUFFER }), to);
    }
  };
  try {
    for (const table of tables) {
      const from = client.query(copyTo(`COPY ${source(table.name)} TO STDOUT (FORMAT csv)`));
      await pipeline(from, createWriteStream(pathOf(table)));
    }
    await client.query('CREATE SCHEMA bare_keyed; CREATE SCHEMA bare_plain');
    for (const table of tables) {
      for (const statement of createPostgresTable(table, inSchema('bare_keyed'))) await client.query(statement);
      await client.query(`CREATE TABLE bare_plain.${quoteName(table.name)} (LIKE ${source(table.name)})`);
    }
    for (const { sql } of postgresConstraints(inSchema('bare_keyed'))) await client.query(sql);
    const postgresKeyed = await seconds(() => copyAll('bare_keyed'));
    const postgresPlain = await seconds(() => copyAll('bare_plain'));
    return { postgresKeyed, postgresPlain };
  } finally {
    await client.query('DROP SCHEMA IF EXISTS bare_keyed, bare_plain CASCADE');
    await client.end();
  }
}

/** More than the load's own DuckDB has: the yardstick is not to be held back. */
const MEMORY_MB = 1_024;
const THREADS = 2;

/** The Parquet of a load stands in the folder as `parquet`. */
export async function measureBareParquet(folder: string): Promise<BareParquet> {
  const { parquet, ndjson } = FILE_FORMATS;
  const tables = warehouseTables('latest');
  const session = await openDuckDb(join(folder, 'bare.duckdb'), {
    memoryMb: MEMORY_MB,
    threads: THREADS,
    spillFolder: join(folder, 'spill'),
  });
  const rowsFolder = join(folder, 'bare-ndjson');
  await mkdir(rowsFolder, { recursive: true });
  try {
    for (const table of tables) {
      const files = quoteLiteral(join(folder, 'parquet', table.name, '**', '*.parquet'));
      await session.run(
        `CREATE TABLE ${quoteName(table.name)} AS FROM read_parquet(${files}, hive_partitioning = false)`,
      );
      await session.run(ndjson.copySql(table, quoteName(table.name), rowsFolder));
    }
    const write = (name: string, relationOf: (table: Table) => string): Promise<number> =>
      writeParquet(session, { target: join(folder, name), tables, relationOf, copySql: parquet.copySql });
    const parquetFromTables = await write('bare-1', (table) => quoteName(table.name));
    const parquetFromNdjson = await write('bare-2', (table) =>
      ndjson.readSql(table, [join(rowsFolder, ndjson.emptyPath(table))]),
    );
    return { parquetFromTables, parquetFromNdjson };
  } finally {
    session.close();
  }
}

interface ParquetWriting {
  readonly target: string;
  readonly tables: readonly Table[];
  readonly relationOf: (table: Table) => string;
  readonly copySql: (table: Table, relation: string, folder: string) => string;
}

async function writeParquet(
  session: DuckDbSession,
  { target, tables, relationOf, copySql }: ParquetWriting,
): Promise<number> {
  await mkdir(target, { recursive: true });
  for (const table of tables) if (!isPartitioned(table)) await mkdir(join(target, table.name), { recursive: true });
  const time = await seconds(async () => {
    for (const table of tables) await session.run(copySql(table, relationOf(table), target));
  });
  await rm(target, { recursive: true, force: true });
  return time;
}

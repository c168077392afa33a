import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Settlement } from '../catalogue/catalogue.ts';
import { FILE_COLUMNS } from '../catalogue/catalogue-sql.ts';
import { tellFullDisk } from '../disk-full.ts';
import { type LoadCounts, LoadError, type LoadStart, type RecordSink } from '../record-sink.ts';
import { replacesRows } from '../rows/batch.ts';
import { duckdbStatements } from '../sql/duckdb-tables.ts';
import { DUCKDB_TYPES } from '../sql/duckdb-types.ts';
import { nameList, quoteLiteral } from '../sql/sql-text.ts';
import { missingTables } from '../sql/table-shape.ts';
import { warehouseTables } from '../tables/warehouse.ts';
import { type DuckDbSession, openDuckDb } from './session.ts';
import { settleSql } from './settle.ts';
import { createStage } from './stage.ts';

/** The most that DuckDB itself takes while it loads: the rest of 500 MB is the program's. */
const MEMORY_MB = 96;
const THREADS = 1;

/** For each row that was taken out DuckDB keeps in memory who did it, until the file is opened anew: after so many rows it is. */
const MOST_REPLACED = 100_000;

/** A DuckDB file that keeps the history of targets and tasks. */
export function createDuckDbSink(path: string, mostReplaced = MOST_REPLACED): RecordSink {
  let session: DuckDbSession | null = null;
  let scratch = '';
  let replaced = 0;
  let load: { readonly id: string; readonly startedAt: string } | null = null;
  const opened = (): DuckDbSession => {
    if (session === null) throw new Error('the DuckDB sink is not open');
    return session;
  };
  const begun = () => {
    if (load === null) throw new Error('no load has begun');
    return load;
  };
  const reopen = async (): Promise<void> => {
    opened().close();
    session = await openFile(path, join(scratch, 'spill'));
    replaced = 0;
  };
  const onDisk = <T>(work: () => Promise<T>): Promise<T> => tellFullDisk(path, work);
  return {
    open: () =>
      onDisk(async () => {
        scratch = await mkdtemp(join(tmpdir(), 'kehoach-duckdb-'));
        session = await openFile(path, join(scratch, 'spill'));
        await createTables(session, path);
      }),
    exportKnownFiles: (csvPath) => exportKnownFiles(opened(), csvPath),
    begin: (start) =>
      onDisk(async () => {
        load = await beginLoad(opened(), start);
        return load.startedAt;
      }),
    write: (batch) =>
      onDisk(async () => {
        if (replaced >= mostReplaced) await reopen();
        if (replacesRows(batch)) replaced += batch.rowCount;
        const stage = createStage(opened(), { history: 'kept', scratch, startedAt: begun().startedAt });
        await stage.add(batch);
        await stage.merge();
      }),
    settle: (settlement, counts) =>
      onDisk(async () => {
        await settle(opened(), settlement, { loadId: begun().id, counts });
        return [];
      }),
    close: async () => {
      session?.close();
      session = null;
      if (scratch !== '') await rm(scratch, { recursive: true, force: true });
    },
  };
}

async function openFile(path: string, spillFolder: string): Promise<DuckDbSession> {
  try {
    await mkdir(dirname(path), { recursive: true });
    return await tellFullDisk(path, () => openDuckDb(path, { memoryMb: MEMORY_MB, threads: THREADS, spillFolder }));
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw new LoadError(`the DuckDB file ${path} cannot be opened: ${describe(error)}`, { cause: error });
  }
}

/** DuckDB says who holds the file, in several lines. */
function describe(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');
}

const columnSchema = z.object({ table: z.string(), column: z.string(), type: z.string() });

async function createTables(session: DuckDbSession, path: string): Promise<void> {
  const found = await session.rows(
    `SELECT table_name AS "table", column_name AS "column", data_type AS "type" FROM duckdb_columns() WHERE schema_name = 'main' AND NOT internal`,
    columnSchema,
  );
  const missing = missingTables(warehouseTables('kept'), {
    found,
    history: 'kept',
    typeOf: (type) => DUCKDB_TYPES[type],
    place: path,
  });
  await session.run(`BEGIN TRANSACTION; ${duckdbStatements(missing)} COMMIT`);
}

/** Instants as every CSV of a load has them. */
export const CSV_FORMAT = "(FORMAT csv, HEADER false, FORCE_QUOTE *, TIMESTAMPFORMAT '%Y-%m-%dT%H:%M:%S.%gZ')";

export async function exportKnownFiles(session: DuckDbSession, csvPath: string): Promise<void> {
  const names = nameList(FILE_COLUMNS.map((column) => column.name));
  await session.run(`COPY (SELECT ${names} FROM document_files) TO ${quoteLiteral(csvPath)} ${CSV_FORMAT}`);
}

const openLoadSchema = z.object({ load_id: z.string(), started_at: z.string() });

async function beginLoad(
  session: DuckDbSession,
  start: LoadStart,
): Promise<{ readonly id: string; readonly startedAt: string }> {
  const from = quoteLiteral(start.outFolder);
  const [broken] = await session.rows(
    `SELECT load_id, strftime(started_at, '%Y-%m-%dT%H:%M:%S.%gZ') AS started_at FROM loads
     WHERE finished_at IS NULL AND loaded_from = ${from} AND catalogue = ${quoteLiteral(start.catalogue)}
     ORDER BY started_at DESC LIMIT 1`,
    openLoadSchema,
  );
  if (broken) return { id: broken.load_id, startedAt: broken.started_at };
  const id = randomUUID();
  await session.run(
    `INSERT INTO loads VALUES (${quoteLiteral(id)}, ${quoteLiteral(start.startedAt)}, NULL, ${from}, ${quoteLiteral(start.catalogue)}, ${quoteLiteral(start.programVersion)}, 0, 0)`,
  );
  return { id, startedAt: start.startedAt };
}

async function settle(
  session: DuckDbSession,
  settlement: Settlement,
  { loadId, counts }: { readonly loadId: string; readonly counts: LoadCounts },
): Promise<void> {
  await session.run('BEGIN TRANSACTION');
  try {
    for (const statement of settleSql(settlement)) await session.run(statement);
    await session.run(
      `UPDATE loads SET finished_at = now(), documents_loaded = ${counts.documentsLoaded}, documents_failed = ${counts.documentsFailed} WHERE load_id = ${quoteLiteral(loadId)}`,
    );
    await session.run('COMMIT');
  } catch (error) {
    await session.run('ROLLBACK').catch(() => undefined);
    throw error;
  }
  await session.run('CHECKPOINT');
}
